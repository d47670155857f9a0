# Ce que dit seule la ligne de commande.
cli-people = personnes
cli-language = langue
cli-written = tel qu’écrit
cli-gets = reçoivent
cli-verdict = résultat
cli-quoted = « { $text } »
cli-nothing = rien : { $reason }
cli-left-out = { $n ->
    [one] { $n } personne est exclue.
   *[other] { $n } personnes sont exclues.
}
cli-found = { $title } : { $said }
cli-blocks = bloque
cli-passes = à savoir

cli-no-kind = --kind { $kind } : ce système n’a pas d’e-mail de ce type.
    .remedy = Ses e-mails sont : own, { $known }.
cli-no-message = --message { $message } : il n’y a pas de texte pour cet e-mail.
    .remedy = { $known-n ->
        [0] Aucun texte n’a été trouvé : ajoutez --templates CHEMIN.
       *[other] Les textes contiennent : { $known }.
    }
cli-no-such-language = --no-language { $typed } : ce n’est pas une langue.
    .remedy = Écrivez un code comme en ou pt-BR, ou any.
cli-left-out-wrong = --left-out { $rule } : le « = » manque.
    .remedy = Écrivez COLONNE=VALEUR, ou COLONNE=VALEUR=RAISON.
cli-set-wrong = --set { $answer } : le « = » manque.
    .remedy = Écrivez CLÉ=VALEUR, ou CLÉ=? si vous n’êtes pas sûr.
cli-no-platform = --platform { $id } : ce système n’est pas connu.
    .remedy = Sont connus : { $known }. Ou not-sure, ou votre propre profil (un chemin qui finit par .toml).
cli-no-setting = --set { $id } : ce système n’a pas ce réglage.
    .remedy = Ses réglages sont : { $known }.
cli-no-value = --set { $id }={ $value } : ce réglage n’a pas cette valeur.
    .remedy = { $kind ->
        [yes-no] Il accepte on ou off.
        [choice] Il accepte : { $options }.
        [locale] Il accepte un code de langue comme de ou pt-BR.
        [locales] Il accepte des codes de langue, comme en,de,fr.
       *[other] Il accepte n’importe quel texte.
    }
cli-profile = Le profil ne peut pas être lu : ligne { $line }, colonne { $column } : { $expected-n ->
        [0] { $found }
       *[other] { $found }, attendu : { $expected }
    }
    .remedy = Corrigez cette ligne ; « sendproof profile test » vérifie le fichier.
cli-not-read = { $path } ne peut pas être lu : { $why }
    .remedy = Vérifiez le chemin, et que vous pouvez lire le fichier.
cli-not-written = { $path } ne peut pas être écrit : { $why }
    .remedy = Vérifiez le chemin, et que vous pouvez y écrire.
cli-plan-does-not-hold = { $path } ne correspond pas à ces fichiers : { $why }
    .remedy = Donnez la liste et les textes dont le plan d’envoi a été fait, inchangés.
cli-nobody = Il n’y a personne à vérifier.
    .remedy = Ajoutez --users FICHIER, ou --counts en=1200,de=300 si vous savez seulement combien.
cli-counts-wrong = { $count } : ce n’est pas une langue avec un nombre de personnes.
    .remedy = Écrivez LANGUE=NOMBRE, séparés par des virgules : en=1200,de=300. Rien avant « = » veut dire : sans langue indiquée.
cli-no-column = { $path } : il n’y a pas de colonne { $column }.
    .remedy = Ses colonnes sont : { $known }.
cli-address = adresse
cli-shows = montre
cli-stand-ins-written = { $n ->
        [one] { $n } personne fictive écrite
       *[other] { $n } personnes fictives écrites
    } dans { $path }. Le fichier ne contient aucune donnée de personnes réelles.
cli-stand-ins-file = Le fichier à importer : --format { $form } --out FICHIER. Les détails et les branches que personne ne prend : --format json.
cli-users-written = { $path } : une ligne pour chacune des { $n } personnes, avec leurs identifiants ; des adresses seulement si elles sont les identifiants. Empreinte : { $digest }
cli-papers-no-support = Pas de fiche d’assistance : il y faut la liste. Ajoutez --users LISTE --templates TEXTES.
cli-texts-written = { $n ->
    [one] Un fichier a été écrit dans { $path }.
   *[other] { $n } fichiers ont été écrits dans { $path }.
}
