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

## La liste des personnes

duplicate-address = { $people ->
        [one] { $people } ligne répète
       *[other] { $people } lignes répètent
    } une adresse qui figure déjà plus haut, pour la première fois à la ligne { $line }. Ces personnes recevraient l’e-mail deux fois.
    .title = La même adresse plusieurs fois
    .remedy = Décidez quelle ligne compte, ou retirez les autres de la liste et ouvrez-la de nouveau.

address-not-valid = { $people ->
        [one] { $people } personne a
       *[other] { $people } personnes ont
    } une adresse à laquelle aucun e-mail ne peut être envoyé, la première à la ligne { $line }.
    .title = Une adresse qui ne fonctionne pas
    .remedy = Corrigez les adresses dans la liste, ou excluez ces personnes.

locale-column-missing = Aucune colonne de cette liste ne contient de langues. Sans elles, on ne peut pas dire qui reçoit quel texte.
    .title = Pas de colonne de langues
    .remedy = Choisissez la colonne de la langue, ou ouvrez une deuxième liste qui la donne. Vous pouvez aussi indiquer combien de personnes ont quelle langue.

column-looks-like-country = La colonne « { $column } » semble contenir des pays. Un pays n’est pas une langue : la Suisse en a quatre.
    .title = Des pays au lieu de langues ?
    .remedy = Choisissez une autre colonne pour la langue, ou dites quelle langue chaque valeur désigne.

false-friend-column = « { $column } » veut dire prénom dans une langue et nom de famille dans une autre.
    .title = Une colonne à double sens
    .remedy = Dites quel nom contient la colonne.

ragged-rows = { $people ->
        [one] { $people } ligne a
       *[other] { $people } lignes ont
    } plus ou moins de cellules que l’en-tête, la première étant la ligne { $line }. Une virgule dans un nom peut décaler la langue dans une autre colonne.
    .title = Des lignes trop longues ou trop courtes
    .remedy = Regardez cette ligne. Si les colonnes sont décalées, enregistrez la liste avec un autre séparateur, ou avec des guillemets autour des cellules.

underscore-in-names = Des noms de la colonne « { $column } » contiennent un « _ », le premier à la ligne { $line }. Excel l’écrit à la place des lettres qu’il ne peut pas enregistrer.
    .title = Des lettres perdues dans les noms
    .remedy = Enregistrez de nouveau la liste d’origine dans Excel en « CSV UTF-8 », puis ouvrez ce fichier.

mojibake = Certaines lettres sont déformées, comme « é » qui devient « Ã© », la première à la ligne { $line }.
    .title = Des lettres déformées
    .remedy = Choisissez un autre encodage sous la liste, ou enregistrez de nouveau l’original en « CSV UTF-8 ».

empty-file = Il n’y a rien dans ce fichier.
    .title = La liste est vide
    .remedy = Ouvrez la liste qui contient les personnes.

header-only = Cette liste a un en-tête, mais personne en dessous.
    .title = Un en-tête sans personne
    .remedy = Ouvrez une liste avec au moins une personne.

not-a-table = Ce fichier est d’un autre type ({ $kind }), ce n’est pas un tableau de personnes.
    .title = Pas une liste de personnes
    .remedy = Exportez la liste en CSV, Excel ou JSON, puis ouvrez ce fichier.

truncated-zip = Ce classeur ou cette archive se termine trop tôt. Le fichier n’a sans doute pas été entièrement téléchargé ou copié.
    .title = Un classeur tronqué
    .remedy = Téléchargez ou copiez-le de nouveau, puis ouvrez-le.

line-too-long = { $people ->
        [one] { $people } ligne est trop longue
       *[other] { $people } lignes sont trop longues
    } pour une personne, la première étant la ligne { $line }. Un guillemet jamais refermé peut en être la cause.
    .title = Une ligne beaucoup trop longue
    .remedy = Regardez cette ligne dans la liste, refermez le guillemet et ouvrez de nouveau la liste.

file-too-large = Ce fichier est plus grand que ce qui peut être lu en une fois : { $limit_mb } Mo.
    .title = Un fichier trop volumineux
    .remedy = Ouvrez-en une partie plus petite. Les listes en CSV peuvent avoir n’importe quelle taille.

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
