# Ce qui a été trouvé, pourquoi c’est important et que faire.

## Ce que les personnes recevraient

finding-people = { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }

finding-who = { finding-people } ({ $language-n ->
        [0] sans langue indiquée
       *[other] { $language }
    })

different-message = { finding-who } { $n ->
        [one] recevrait
       *[other] recevraient
    } un autre e-mail que le vôtre : l’e-mail d’origine du système ou un autre texte.
    .title = Un autre e-mail que le vôtre
    .remedy = Ajoutez le texte dans cette langue, changez le réglage qui en décide ou mettez ces personnes en attente. Vous pouvez aussi accepter l’autre e-mail en connaissance de cause, avec un motif.

nothing = { finding-who } ne { $n ->
        [one] recevrait
       *[other] recevraient
    } aucun e-mail, ou un e-mail vide, et personne ne s’en apercevrait.
    .title = Aucun e-mail
    .remedy = Corrigez la cause ou mettez ces personnes en attente jusque-là.

mixed = { finding-who } { $n ->
        [one] recevrait
       *[other] recevraient
    } un e-mail dont les parties viennent d’e-mails ou de langues différents, par exemple votre texte sous l’objet d’origine du système.
    .title = Des parties d’e-mails différents
    .remedy = Ajoutez la partie qui manque, acceptez avec un motif ou mettez ces personnes en attente.

unknown = On ne peut pas encore dire ce que { finding-who } { $n ->
        [one] recevrait
       *[other] recevraient
    }.
    .title = Pas encore connu
    .remedy = Répondez à la question qui en décide ou copiez-la pour votre équipe technique. D’ici là, ces personnes sont en attente.

other-language = { finding-who } { $n ->
        [one] recevrait
       *[other] recevraient
    } votre e-mail, mais pas dans { $n ->
        [one] sa
       *[other] leur
    } langue.
    .title = Votre e-mail dans une autre langue
    .remedy = Ajoutez le texte dans cette langue, acceptez avec un motif ou mettez ces personnes en attente.

## Les langues de la liste

template-missing = « { $message } » n’a pas de texte dans cette langue : { $language }. { finding-people } de votre liste { $n ->
        [one] a
       *[other] ont
    } cette langue.
    .title = Pas de texte dans cette langue
    .remedy = Ajoutez le texte ou décidez ce que ces personnes reçoivent.

locale-not-understood = Pour { finding-people } de votre liste, la langue indiquée est « { $locale } ». Ce n’est pas une seule langue que nous connaissons.
    .title = Une langue que nous ne comprenons pas
    .remedy = Dites de quelle langue il s’agit, ou ce que les personnes sans langue doivent recevoir.

locale-not-given = Pour { finding-people } de votre liste, aucune langue n’est indiquée.
    .title = Aucune langue indiquée
    .remedy = Dites ce que les personnes sans langue doivent recevoir, ou ouvrez une deuxième liste qui donne les langues.

one-sided-sample = Les { $n } personnes de votre liste ont toutes la même langue : { $language }. Une vérification dans une seule langue ne prouve rien pour les autres.
    .title = Tout le monde a la même langue
    .remedy = Ouvrez une liste avec des personnes de chaque langue, ou regardez les autres langues avec le sélecteur de langue.

## Les textes de l’e-mail

placeholder-mismatch = Les champs de « { $file } » ({ $language }) ne sont pas ceux des autres langues.{ $missing-n ->
        [0] {""}
       *[other] {" "}Il manque : { $missing }.
    }{ $extra-n ->
        [0] {""}
       *[other] {" "}Seulement ici : { $extra }.
    }
    .title = Les champs diffèrent
    .remedy = Écrivez les champs exactement comme dans les autres langues.

placeholder-without-data = Votre e-mail affiche « { $placeholder } » à partir de la colonne « { $column } », et pour { finding-people } cette colonne est vide.
    .title = Un champ sans valeur
    .remedy = Remplissez la colonne, ou écrivez le texte de façon qu’il se lise bien sans cette valeur.

empty-part = Dans « { $file } », cette partie existe mais elle est vide : { $part ->
        [subject] objet
        [text] texte
        [html] texte HTML
        [from] expéditeur
        [reply_to] adresse de réponse
        [preheader] ligne d’aperçu
       *[other] { $part }
    }. Les personnes la recevraient vide.
    .title = Une partie vide
    .remedy = Écrivez-la, ou supprimez-la pour que le texte suivant soit pris.

untranslated-copy = « { $file } » devrait être dans cette langue : { $language }. Mais c’est mot pour mot le même texte que dans celle-ci : { $original }.
    .title = Une copie, pas une traduction
    .remedy = Mettez la traduction, ou supprimez la copie et décidez ce que ces personnes reçoivent.

## Fichiers de textes

file-empty = « { $file } » est vide et a été mis de côté.
    .title = Un fichier vide
    .remedy = Si un texte doit s’y trouver, écrivez-le et ouvrez de nouveau le fichier.

file-not-readable = Le navigateur n’a pas pu lire « { $file } ». Le fichier a peut-être été déplacé, renommé ou modifié.
    .title = Un fichier impossible à lire
    .remedy = Ouvrez de nouveau le fichier là où il se trouve maintenant.

format-unknown = « { $file } » n’est pas un type de fichier où nous cherchons des textes. Il a été mis de côté.
    .title = Un fichier d’un autre type
    .remedy = S’il contient un texte de votre e-mail, enregistrez-le en texte, HTML, Fluent ou tableau, puis ouvrez-le de nouveau.

not-text = « { $file } » devrait contenir un texte, mais son contenu n’en est pas un.
    .title = Pas un texte
    .remedy = Ouvrez le texte lui-même, ou demandez-le à la personne qui vous a envoyé le fichier.

text-too-large = Un texte de « { $message } » dans « { $file } » dépasse { $limit_kb } Ko ; il a été mis de côté.
    .title = Un texte trop long
    .remedy = Vérifiez qu’il s’agit bien du texte d’un e-mail. Une image à l’intérieur du texte peut le rendre si long.

too-many-texts = L’ensemble des textes dépasse { $limit } Mo. Le reste n’a pas été lu.
    .title = Trop de textes à la fois
    .remedy = Ouvrez seulement les textes de l’e-mail à envoyer.

archive-broken = « { $file } » est endommagée : tout n’a pas pu être lu.
    .title = Une archive endommagée
    .remedy = Créez de nouveau l’archive, ou ouvrez les fichiers sans elle.

archive-too-large = « { $file } » contient plus de { $max_entries } fichiers ou plus de { $max_mb } Mo. Le reste n’a pas été lu.
    .title = Une archive trop volumineuse
    .remedy = Mettez seulement les textes de l’e-mail dans l’archive, ou ouvrez-les comme fichiers.

archive-in-archive = « { $file } » est une archive dans une archive ; elle a été mise de côté.
    .title = Une archive dans une archive
    .remedy = Décompressez-la d’abord, puis ouvrez son contenu.

workbook-broken = « { $file } » est un classeur Excel impossible à lire. Il est peut-être endommagé ou protégé par un mot de passe.
    .title = Un classeur endommagé
    .remedy = Ouvrez-le dans Excel, enregistrez-le sans mot de passe ou en CSV UTF-8, puis ouvrez ce fichier.

encoding-guessed = « { $file } » ne dit pas comment ses lettres sont enregistrées. Nous l’avons lu comme { $encoding } ; un des mots est alors « { $sample } ».
    .title = Les lettres sont-elles justes ?
    .remedy = Si ce mot semble faux, enregistrez le fichier en UTF-8 et ouvrez-le de nouveau.

characters-lost = Dans « { $file } », certaines lettres ne peuvent pas être lues comme { $encoding }. Les personnes verraient un « � » à leur place.
    .title = Des lettres ont été perdues
    .remedy = Enregistrez le texte d’origine en UTF-8 et ouvrez-le de nouveau.

## Quel e-mail, quelle langue

locale-missing = Ni le nom ni le dossier de « { $file } » ne disent dans quelle langue est le texte de « { $message } ».
    .title = Un texte sans langue
    .remedy = Choisissez la langue dans la liste des fichiers, ou mettez-la dans le nom, par exemple « welcome.de.html ».

locale-named-twice = Le nom de « { $file } » dit « { $name } », son dossier dit « { $folder } ». Le nom a été retenu.
    .title = Deux langues pour un fichier
    .remedy = Faites dire la même chose aux deux, ou choisissez la langue dans la liste des fichiers.

two-files-disagree = Le texte de « { $message } » se trouve dans « { $first } » (ligne { $first_line }) et, différent, dans « { $second } ». Le premier a été retenu.
    .title = Le même texte, deux versions
    .remedy = Supprimez celui qui n’est pas le bon.

subject-from-title = Le texte de « { $message } » dans « { $file } » n’a pas d’objet. Son titre est « { $title } ».
    .title = Est-ce l’objet ?
    .remedy = Si le titre est l’objet, dites-le. Sinon, ajoutez un objet.

## Ce qui y est écrit

fluent-syntax = Dans « { $file } », ligne { $line }, ceci ne peut pas être lu : « { $found } ». Le texte correspondant manque.
    .title = Une ligne impossible à lire
    .remedy = Demandez à la personne qui a écrit le fichier. Pour les techniciens : { $expected } (colonne { $column }).

fluent-syntax-more = « { $file } » a { $more ->
        [one] { $more } autre ligne impossible
       *[other] { $more } autres lignes impossibles
    } à lire.
    .title = D’autres lignes semblables
    .remedy = Corrigez les premières et ouvrez de nouveau le fichier.

nested-too-deep = « { $file } » a tant d’accolades imbriquées qu’il n’a pas été lu.
    .title = Trop d’accolades imbriquées
    .remedy = Demandez à la personne qui a écrit le fichier de le simplifier.

reference-missing = Le texte de « { $message } » dans « { $file } » utilise un élément qui n’est dans aucun fichier : { $missing }.
    .title = Un texte renvoie à rien
    .remedy = Ouvrez aussi les fichiers où il se trouve, ou retirez-le du texte.

table-columns-missing = « { $file } » est un tableau de textes où manquent des colonnes nécessaires : { $missing }. Trouvé : { $found-n ->
        [0] aucun en-tête
       *[other] { $found }
    }.
    .title = Des colonnes manquent
    .remedy = Nommez les colonnes dans la première ligne et ouvrez de nouveau le tableau.

row-without-message = La ligne { $line } de « { $file } » ne dit pas à quel e-mail appartient son texte. Elle a été mise de côté.
    .title = Une ligne sans e-mail
    .remedy = Écrivez le nom de l’e-mail dans la ligne et ouvrez de nouveau le tableau.

row-without-text = La ligne { $line } de « { $file } » nomme « { $message } » mais n’a pas de texte.
    .title = Une ligne sans texte
    .remedy = Ajoutez le texte ou supprimez la ligne.

## Une vérification enregistrée

review-not-json = Ce fichier n’est pas une vérification enregistrée par cette page, ou il a été coupé : { $said } (ligne { $line }).
    .title = Pas une vérification enregistrée
    .remedy = Ouvrez de nouveau le fichier tel que vous l’avez reçu, sans le modifier.

review-field-wrong = La ligne { $line } de cette vérification ne peut pas être lue : { $said }. Le fichier a sans doute été modifié à la main.
    .title = Une vérification avec une erreur
    .remedy = Ouvrez de nouveau le fichier tel que vous l’avez reçu, sans le modifier.

review-other-schema = Ce fichier se présente comme { $found-n ->
        [0] rien que nous connaissions
       *[other] « { $found } »
    } ; cette page lit « { $expected } ».
    .title = Une vérification d’une autre version
    .remedy = Ouvrez-le avec la version de cette page qui l’a enregistré, ou demandez une vérification enregistrée avec celle-ci.
