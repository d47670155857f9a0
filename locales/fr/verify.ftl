# Ce que la ligne de commande dit d’un plan d’envoi et d’une clé.
cli-in-file = { $path } : { $title }. { $said }
cli-not-complete = Aucun plan d’envoi n’a été fait : la validation n’est pas complète.
cli-plan-made = { $path } : { $send ->
        [one] { $send } personne reçoit l’e-mail
       *[other] { $send } personnes reçoivent l’e-mail
    }, { $hold } en attente, { $skip } exclues. Le fichier ne contient aucune donnée de ces personnes.
cli-verified = Vérifié : recalculé à partir des fichiers, et identique. { $send ->
        [one] { $send } personne reçoit l’e-mail
       *[other] { $send } personnes reçoivent l’e-mail
    }, { $hold } en attente, { $skip } exclues ; qui n’est pas dans la liste est mis en attente.
cli-not-against-files = Cohérent, pas comparé à des fichiers. Ajoutez --users et --templates.
cli-refused = Refusé : n’appliquez pas ce plan d’envoi.
cli-other-files = Refusé : le plan d’envoi n’est pas celui que donnent ces fichiers. Ce ne sont pas ceux dont il a été fait, ou il a été modifié et a reçu une nouvelle empreinte.
cli-signature-altered = La signature ne correspond pas : le plan d’envoi, la clé ou la signature a été modifié après la signature.
cli-altered = { $path } : la signature ne correspond pas. Le plan d’envoi, la clé ou la signature a été modifié après la signature.
    .remedy = Ne l’appliquez pas. Faites-vous envoyer le fichier de nouveau, inchangé.
cli-signed-by = Signé par { $name }.
cli-signed-with = Signé avec { $key }.
cli-key-not-trusted = La signature est bonne, mais la clé n’est pas parmi celles de confiance : { $key }
cli-key-not-known = La signature est bonne, mais personne n’a dit à qui est la clé. Ajoutez --trust FICHIER avec cette ligne : { $key } NOM
cli-not-signed = Il n’est pas signé.
cli-no-people = La liste des personnes manque : les textes seuls ne disent pas qui les reçoit.
    .remedy = Ajoutez --users FICHIER (ou --counts), ou omettez les autres fichiers.
cli-second-missing = La deuxième liste manque : la vérification prend les langues dans { $name }.
    .remedy = Ajoutez --locale-from FICHIER.
cli-second-not-wanted = --locale-from { $path } : la vérification prend les langues dans la liste elle-même.
    .remedy = Omettez --locale-from.
cli-second-other-key = { $path } : la vérification trouve les personnes par la colonne { $column }, pas par { $key }.
    .remedy = Omettez la colonne : la vérification la nomme.
cli-key-there = { $path } existe déjà.
    .remedy = Choisissez un autre nom : une clé écrasée est perdue.
cli-no-random = Cet ordinateur ne donne pas de nombres aléatoires : { $why }
    .remedy = Réessayez sur un autre ordinateur.
cli-key-made = { $path } : la clé secrète. Gardez-la pour vous.
    La clé publique, pour qui vérifie :
cli-sign-refused = Pas signé : ce plan d’envoi n’est pas valable.
cli-no-secret-key = { $path } n’est pas une clé secrète : il faut { $begins } et 64 chiffres hexadécimaux.
    .remedy = Créez-en une avec « sendproof plan keygen --out FICHIER ».
cli-plan-signed = { $path } : signé avec { $key }

cli-profile-not-read = { $path } : ligne { $line }, colonne { $column } : { $expected-n ->
        [0] { $found }
       *[other] { $found }, attendu : { $expected }
    }
    .remedy = Corrigez cette ligne, et réessayez.
cli-profile-examples = { $path } : { $system } ({ $versions }), { $n ->
        [one] { $n } exemple
       *[other] { $n } exemples
    }, dont { $differ } différents.
cli-profile-differs = - { $example } : { $what } est « { $got } », le profil dit « { $expected } »
cli-profile-no-example = Ajoutez au moins un [[example]] : un profil sans exemples ne prouve rien.
cli-profile-changes = Changements de ses règles : { $noticed } remarqués par un exemple, { $unnoticed } non, { $excused } excusés.
cli-profile-unnoticed = - aucun exemple ne remarque « { $change } »
cli-profile-excused = - « { $change } » est excusé, mais est remarqué ou n’est pas un changement
cli-profile-add = Ajoutez un exemple qui donne alors un autre résultat. S’il ne peut y en avoir, dites pourquoi à la fin du profil : [unnoticed], puis une ligne comme "source 0 and 1: swapped" = "their triggers exclude each other".
cli-setting = --set { $key }=… : { $ask } { $takes } (supposé : { $assumed })
cli-setting-not-sure = pas sûr
cli-setting-takes = { $kind ->
        [yes-no] on ou off
        [choice] { $options }
        [locale] un code de langue comme de ou pt-BR
        [locales] des codes de langue, comme en,de,fr
       *[other] n’importe quel texte
    }

cli-plan-made-ids = { $path } : { $send ->
        [one] { $send } personne reçoit l’e-mail
       *[other] { $send } personnes reçoivent l’e-mail
    }, { $hold } en attente, { $skip } exclues. Le fichier contient une ligne par personne avec son identifiant : des données personnelles.
cli-plan-made-pseudonymous = { $path } : { $send ->
        [one] { $send } personne reçoit l’e-mail
       *[other] { $send } personnes reçoivent l’e-mail
    }, { $hold } en attente, { $skip } exclues. Le fichier contient une ligne par personne avec un identifiant haché : des données pseudonymes. Qui a la clé reconnaît les personnes ; gardez-la à part.
cli-users-pseudonymous = { $path } : une ligne pour chacune des { $n } personnes, avec des identifiants hachés : des données pseudonymes. Qui a la clé reconnaît les personnes ; gardez-la à part. Empreinte : { $digest }
cli-id-key-made = { $path } : la clé avec laquelle les identifiants sont hachés. Gardez-la à part des fichiers qu’elle masque : avec elle, ils nomment de nouveau des personnes.
cli-no-id-key = { $path } n’est pas une clé pour hacher des identifiants.
    .remedy = Créez-en une avec « sendproof plan keygen --for-ids --out FICHIER », ou prenez celle que la page vous a donnée.
cli-too-many-lines = Un plan d’envoi peut nommer au plus 10 000 personnes ; ici il y en a { $n }.
    .remedy = Écrivez les lignes à côté : « sendproof plan users ».
cli-lines-not-checked = Le plan d’envoi est celui que donnent ces fichiers, mais ses lignes par personne sont pseudonymes et n’ont pas été vérifiées. Ajoutez --hash-ids FICHIER.
