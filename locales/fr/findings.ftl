# Ce qui a été trouvé, pourquoi c’est important et que faire.

## Ce que les personnes recevraient

finding-people = { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }

finding-typed = texte saisi

finding-who = { finding-people } ({ $language-n ->
        [0] sans langue indiquée
       *[other] { $language }
    })

different-message = { finding-who } { $n ->
        [one] recevrait
       *[other] recevraient
    } un autre e-mail que le vôtre : l’e-mail d’origine du système ou un autre texte.
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

template-missing = « { $message } » n’a pas de texte dans cette langue : { $language }. { finding-people } de votre liste { $n ->
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

blind-spot = { $n ->
        [one] { $n } de vos personnes a
       *[other] { $n } de vos personnes ont
    } la langue suivante : { $language }. Dans votre liste, personne ne l’a. Ce qu’elles recevraient n’est pas vérifié.
    .title = Des personnes qui ne sont pas dans la liste
    .remedy = Ouvrez une liste avec des personnes de cette langue. Ou acceptez-le avec un motif : la validation se limite alors aux personnes de la liste, et le plan d’envoi nomme celles qui ne sont pas couvertes.

stand-ins-left-out = { $n ->
        [one] { $n } personne de votre liste est fictive
       *[other] { $n } personnes de votre liste sont fictives
    } : l’adresse se termine par @standin.invalid. Elles sont exclues, et aucun plan d’envoi ne leur écrit.
    .title = Personnes fictives
    .remedy = Il n’y a rien à faire.

one-sided-sample = Les { $n } personnes de votre liste dont la langue est connue ont toutes la même : { $language }. Une vérification dans une seule langue ne prouve rien pour les autres.
    .title = Tout le monde a la même langue
    .remedy = Ouvrez une liste avec des personnes de chaque langue, ou regardez les autres langues sous « Voir à la place de quelqu’un ».

rule-not-applied = Une règle porte sur « { $value } » dans la colonne « { $column } », mais dans cette liste la colonne n’existe pas ou ne peut pas être lue par valeur. La règle ne s’applique donc à personne.
    .title = Une règle qui ne s’applique à personne
    .remedy = Refaites la règle avec une colonne de cette liste, ou supprimez-la.

## Les textes de l’e-mail

placeholder-mismatch = Les champs de « { $file } » ({ $language }) ne sont pas ceux des autres langues.{ $missing-n ->
        [0] {""}
       *[other] {" "}Il manque : { $missing }.
    }{ $extra-n ->
        [0] {""}
       *[other] {" "}Seulement ici : { $extra }.
    }
    .title = Les champs diffèrent
    .remedy = Écrivez les champs exactement comme dans les autres langues.

placeholder-without-data = Votre e-mail affiche « { $placeholder } » à partir de la colonne « { $column } », et pour { finding-people } cette colonne est vide.
    .title = Un champ sans valeur
    .remedy = Remplissez la colonne, ou écrivez le texte de façon qu’il se lise bien sans cette valeur.

empty-part = Dans « { $file } », cette partie existe mais elle est vide : { $part ->
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

untranslated-copy = « { $file } » devrait être dans cette langue : { $language }. Mais c’est mot pour mot le même texte que dans celle-ci : { $original }.
    .title = Une copie, pas une traduction
    .remedy = Mettez la traduction, ou supprimez la copie et décidez ce que ces personnes reçoivent.

## Ce que le système fait d’un texte

locale-not-kept = { $when ->
        [import] { $kept-n ->
            [0] Après l’import, { finding-people } { $n ->
                [one] n’a plus
               *[other] n’ont plus
            } de langue : le système ne reprend pas « { $locale } ».
           *[other] { $locale-n ->
                [0] Après l’import, { finding-people } sans langue indiquée { $n ->
                    [one] a
                   *[other] ont
                } la langue « { $kept } ».
               *[other] Après l’import, { finding-people } { $n ->
                    [one] a
                   *[other] ont
                } « { $kept } » au lieu de « { $locale } ».
            }
        }
       *[sending] Pour { finding-people } de votre liste, la langue est écrite d’une façon que le système ne peut pas utiliser : « { $locale } ».
    }
    .title = Une langue que le système ne garde pas
    .remedy = Écrivez la langue dans la liste comme le système la veut, ou faites-la importer de nouveau. Regardez ce que ces personnes reçoivent d’ici là.

setting-before-language = Pour { finding-people }, un réglage du système décide avant la langue. { $one-n ->
        [0] Vos textes ne comptent alors pas.
       *[other] Tout le monde reçoit alors cette langue : { $language }.
    }
    .title = Un réglage passe avant la langue
    .remedy = Demandez à votre équipe technique de changer le réglage, ou décidez que c’est voulu.

template-unreachable = « { $file } » existe, mais le système ne le prend jamais, même pour quelqu’un qui a sa langue : { $language }. { $n ->
        [0] Personne dans votre liste ne l’a.
        [one] { $n } personne de votre liste l’a.
       *[other] { $n } personnes de votre liste l’ont.
    }
    .title = Un texte qui n’est jamais pris
    .remedy = Mettez le texte là où le système le cherche, ou faites changer le réglage qui l’écarte. Le chemin d’une personne de cette langue montre où le système cherche.

template-invalid = Une condition dans « { $file } » n’est pas correcte : quelque chose n’a pas de fin, ou un mot n’est pas connu dans ce genre de texte.
    .title = Une condition défectueuse
    .remedy = Demandez à la personne qui l’a écrite de la réparer. D’ici là, rien n’en est calculé ici.

apostrophe-hides-placeholder = Dans « { $file } », une apostrophe simple masque ce qui suit ; les personnes liraient ceci au lieu d’une valeur : { $placeholders }.
    .title = Une apostrophe masque un champ
    .remedy = Écrivez l’apostrophe deux fois (''), ou l’apostrophe courbe (’).

placeholder-not-allowed = « { $file } » a des champs que { $system } ne connaît pas dans ce type d’e-mail : { $placeholders }.
    .title = Un champ que le système ne connaît pas
    .remedy = Retirez-les, ou prenez des champs que le système connaît. Certains systèmes n’envoient alors aucun e-mail.

missing-value-printed = Pour { finding-people }, la colonne « { $column } » est vide, et là où votre e-mail affiche « { $placeholder } », on lirait « { $shown } ».
    .title = Des personnes liraient le champ
    .remedy = Remplissez la colonne, ou faites dire autre chose au texte là où la valeur manque.

key-printed = { $n ->
        [one] { $n } personne lirait
       *[other] { $n } personnes liraient
    } « { $key } », le nom d’un texte, au lieu du texte.
    .title = Le nom d’un texte est envoyé
    .remedy = Ajoutez le texte sous ce nom.

script-lost = Pour { finding-people }, la langue est { $language } et ce serait { $served } : leur langue, dans une autre écriture.
    .title = La mauvaise écriture
    .remedy = Ajoutez le texte dans leur écriture, acceptez-le avec une raison, ou mettez ces personnes en attente.

## La liste des personnes : le fichier

empty-file = « { $file } » ne contient rien.
    .title = La liste est vide
    .remedy = Choisissez le fichier qui contient votre liste de personnes.

header-only = « { $file } » contient les noms de { $columns ->
        [one] { $columns } colonne
       *[other] { $columns } colonnes
    }, mais personne en dessous.
    .title = Un en-tête sans personne
    .remedy = Exportez de nouveau la liste, avec les personnes.

not-a-table = « { $file } » est un fichier d’un autre type ({ $kind }), pas une liste de personnes.
    .title = Pas une liste de personnes
    .remedy = Enregistrez la liste en CSV ou en Excel, puis choisissez ce fichier.

truncated-zip = « { $file } » commence comme un classeur Excel, mais la fin manque. Il n’a sans doute pas été entièrement copié ou téléchargé.
    .title = Un classeur tronqué
    .remedy = Récupérez de nouveau le fichier, puis ouvrez-le.

workbook-not-read = Le classeur « { $file } » ne peut pas être lu. Pour l’équipe technique : { $reason }
    .title = Un classeur illisible
    .remedy = S’il a un mot de passe, retirez-le. Sinon, ouvrez-le dans Excel, enregistrez-le en CSV UTF-8, puis ouvrez ce fichier.

numbers-document = « { $file } » est un document Numbers, qui ne peut pas être lu ici.
    .title = Un document Numbers
    .remedy = Dans Numbers, choisissez « Fichier › Exporter vers › CSV » ou « Excel », puis ouvrez ce fichier.

archive-of-templates = « { $file } » est une archive de { $count ->
        [one] { $count } fichier qui ressemble à un texte
       *[other] { $count } fichiers qui ressemblent à des textes
    } d’e-mail, pas une liste de personnes.
    .title = Des textes, pas des personnes
    .remedy = Ouvrez-la plutôt sous « Quel e-mail ? ».

archive-of-files = « { $file } » est une archive de fichiers, pas une liste de personnes : { $files }.
    .title = Une archive, pas une liste
    .remedy = Décompressez-la, puis choisissez la liste elle-même.

file-too-large = « { $file } » est trop volumineux pour un fichier de ce type et n’a pas été lu.
    .title = Un fichier trop volumineux
    .remedy = Vérifiez si c’est le bon fichier : le texte d’un e-mail est bien plus petit. Une liste enregistrée en CSV peut avoir n’importe quelle taille.

sheet-not-found = « { $file } » n’a pas de feuille « { $wanted } ». La feuille « { $sheet } » a été lue.
    .title = Une autre feuille a été lue
    .remedy = Changez de feuille si vos personnes sont sur une autre.

other-sheets = Dans « { $file } », la feuille « { $sheet } » a été lue. Il y a aussi : { $others }.
    .title = Il y a d’autres feuilles
    .remedy = Changez de feuille si vos personnes sont sur une autre.

json-broken = « { $file } » ne peut plus être lu à partir de la ligne { $line }, colonne { $column }. { $kept ->
        [one] { $kept } personne figure
       *[other] { $kept } personnes figurent
    } avant ce point ; celles qui suivent manquent.
    .title = La liste s’interrompt
    .remedy = Exportez de nouveau la liste. Pour l’équipe technique : { $reason }

json-lines-broken = { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    } de « { $file } » ne { $count ->
        [one] peut être lue
       *[other] peuvent être lues
    }, la première est la ligne { $line }. Les personnes concernées manquent ; { $kept ->
        [one] { $kept } autre est là
       *[other] { $kept } autres sont là
    }.
    .title = Des lignes impossibles à lire
    .remedy = Exportez de nouveau la liste. Pour l’équipe technique : { $reason } (colonne { $column })

json-without-list = « { $file } » est du JSON, mais ne contient pas de liste de personnes.
    .title = Pas de liste dans ce fichier
    .remedy = Exportez les personnes sous forme de liste, ou d’un objet contenant une liste comme « users ».

## La liste des personnes : lignes et colonnes

header-row-found = Dans « { $file } », la ligne { $row } nomme les colonnes. Ce qui se trouve au-dessus n’est pas lu comme des personnes.
    .title = L’en-tête est plus bas
    .remedy = Changez la ligne d’en-tête si ce n’est pas juste.

no-header-row = Aucune ligne de « { $file } » ne nomme les colonnes ; elles sont donc numérotées de 1 à { $columns }.
    .title = Les colonnes n’ont pas de nom
    .remedy = Dites quelle colonne contient l’adresse et laquelle la langue.

ragged-rows = { $count ->
        [one] { $count } ligne de « { $file } » a
       *[other] { $count } lignes de « { $file } » ont
    } plus ou moins de cellules que { $columns ->
        [one] la colonne ({ $columns })
       *[other] les { $columns } colonnes
    } de l’en-tête, la première étant la ligne { $line }. Souvent, un séparateur dans un nom décale le reste.
    .title = Des lignes de longueur inégale
    .remedy = Regardez cette ligne. Si les cellules sont décalées, corrigez-la ou enregistrez la liste avec un autre séparateur.

rows-too-long = { $count ->
        [one] { $count } ligne de « { $file } » dépasse { $limit } octets et n’a pas été lue
       *[other] { $count } lignes de « { $file } » dépassent { $limit } octets et n’ont pas été lues
    }, la première étant la ligne { $line }. Ces personnes manquent.
    .title = Des lignes beaucoup trop longues
    .remedy = Supprimez la cellule trop longue et ouvrez de nouveau la liste.

quotes-not-closed = { $count ->
        [one] { $count } ligne de « { $file } » ouvre
       *[other] { $count } lignes de « { $file } » ouvrent
    } un guillemet qui n’est jamais refermé. Il a été pris comme une lettre.
    .title = Des guillemets jamais refermés
    .remedy = Regardez ces lignes dans le tableau des personnes.

empty-rows = { $count ->
        [one] { $count } ligne vide de « { $file } » ne compte
       *[other] { $count } lignes vides de « { $file } » ne comptent
    } pas comme personnes.
    .title = Les lignes vides ne comptent pas
    .remedy = Il n’y a rien à faire.

too-many-columns = Seules les { $kept } premières colonnes de « { $file } » sont lues. Laissées de côté : { $left }.
    .title = Plus de colonnes que prévu
    .remedy = S’il en manque une dont vous avez besoin, exportez la liste avec les seules colonnes utiles.

apostrophes-removed = Dans « { $file } », chaque texte commence par une apostrophe, comme certains systèmes l’exportent contre les formules des tableurs. Elle a été retirée.
    .title = Des apostrophes ont été retirées
    .remedy = Il n’y a rien à faire.

total-row = La dernière ligne de « { $file } » (ligne { $line }) commence par « { $found } » et n’a pas d’adresse. Elle ressemble à un total, et compte comme une personne.
    .title = Est-ce un total ?
    .remedy = Retirez cette ligne de la liste, puis ouvrez-la de nouveau.

person-columns-missing = « { $file } » est-il une liste de personnes ? Aucune colonne ne semble contenir une adresse, un identifiant ou un nom ; il y a : { $columns }.
    .title = Est-ce une liste de personnes ?
    .remedy = Si oui, dites quelle colonne contient l’adresse ou l’identifiant, pour que la même personne soit retrouvée. Sinon, ouvrez la liste des personnes.

locale-column-missing = Aucune colonne de « { $file } » ne dit quelle langue a chaque personne.{ $candidates-n ->
        [0] {""}
       *[other] {" "}Ce pourrait être : { $candidates }.
    }
    .title = Pas de colonne de langues
    .remedy = Choisissez la colonne de la langue, ou ouvrez une deuxième liste qui la donne. Vous pouvez aussi indiquer combien de personnes ont quelle langue.

language-inside-a-cell = Dans la colonne « { $column } », une cellule contient plusieurs choses, dont « { $field } ». Dans un tableau, cela ne peut pas être lu.
    .title = La langue se trouve dans une cellule avec autre chose
    .remedy = Exportez la liste en JSON : chaque élément y est lu à part.

column-looks-like-country = La colonne « { $column } » de « { $file } » semble contenir des pays{ $values-n ->
        [0] {""}
       *[other] {" "}({ $values })
    }, pas des langues. Un pays ne dit pas la langue : la Suisse en a quatre.
    .title = Des pays au lieu de langues ?
    .remedy = Choisissez une autre colonne pour la langue, ou confirmez qu’il s’agit de langues.

two-locale-columns = La langue est prise dans la colonne « { $column } ». Conviendraient aussi : { $others }.
    .title = Deux colonnes de langues
    .remedy = Changez de colonne si une autre est la bonne.

false-friend-column = La colonne « { $column } » peut désigner le prénom, le nom de famille ou le nom complet.{ $likely ->
        [first-name] {" "}C’est sans doute le prénom.
        [last-name] {" "}C’est sans doute le nom de famille.
       *[other] {""}
    } Tant que vous ne le dites pas, aucun nom n’en est pris.
    .title = Quel nom est-ce ?
    .remedy = Dites quel nom contient la colonne.

## La liste des personnes : qui y figure

duplicate-address = Dans « { $file } », { $distinct ->
        [one] { $distinct } adresse figure
       *[other] { $distinct } adresses figurent
    } plus d’une fois ({ $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    } en trop, la première étant la ligne { $line }). Les mêmes personnes recevraient l’e-mail plusieurs fois.
    .title = La même adresse plusieurs fois
    .remedy = Retirez les lignes en trop, ou décidez ce que ces personnes reçoivent.

duplicate-id = Dans la colonne « { $column } » de « { $file } », { $distinct ->
        [one] { $distinct } identifiant figure
       *[other] { $distinct } identifiants figurent
    } plus d’une fois ({ $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    } en trop, la première étant la ligne { $line }).
    .title = Le même identifiant plusieurs fois
    .remedy = Retirez les lignes en trop, ou choisissez une autre colonne comme identifiant.

guests-by-name = { $count ->
        [one] D’après son nom d’utilisateur, { $count } personne de « { $file } » est invitée
       *[other] D’après leur nom d’utilisateur, { $count } personnes de « { $file } » sont invitées
    } (« #EXT# » dans la colonne « { $column } »), d’abord à la ligne { $line }. Les personnes invitées se connectent ailleurs.
    .title = Des personnes invitées dans la liste
    .remedy = Exportez la liste avec la colonne « userType » et excluez « Guest » ; ou retirez ces personnes de la liste.

address-column-missing = Aucune colonne de « { $file } » ne contient d’adresses ; elles ne sont donc pas vérifiées.
    .title = Pas de colonne d’adresses
    .remedy = Choisissez la colonne des adresses s’il y en a une.

address-not-valid = Dans « { $file } », { $count ->
        [one] { $count } personne a
       *[other] { $count } personnes ont
    } une adresse qu’aucun e-mail ne peut atteindre, la première à la ligne { $line } : par exemple sans « @ », ou deux dans une cellule.
    .title = Des adresses qui ne fonctionnent pas
    .remedy = Corrigez les adresses dans la liste, ou excluez ces personnes.

address-missing = Dans « { $file } », { $count ->
        [one] { $count } personne n’a
       *[other] { $count } personnes n’ont
    } pas d’adresse, la première à la ligne { $line }. Rien ne peut leur être envoyé.
    .title = Des personnes sans adresse
    .remedy = Ajoutez les adresses à la liste, ou excluez ces personnes.

ids-rounded = Dans la colonne « { $column } » de « { $file } », { $count ->
        [one] { $count } identifiant ressemble
       *[other] { $count } identifiants ressemblent
    } à « { $example } », le premier à la ligne { $line }. Excel les a abrégés, et les derniers chiffres sont perdus.
    .title = Des identifiants sans derniers chiffres
    .remedy = Exportez de nouveau la liste avec cette colonne en texte, sans l’ouvrir d’abord dans Excel.

underscore-in-names = Dans la colonne « { $column } » de « { $file } », { $count ->
        [one] { $count } nom contient
       *[other] { $count } noms contiennent
    } un « _ » ou un « ? », le premier à la ligne { $line }. Excel et d’autres programmes l’écrivent à la place des lettres qu’ils ne peuvent pas enregistrer.
    .title = Des lettres perdues dans les noms
    .remedy = Enregistrez de nouveau la liste d’origine dans Excel en « CSV UTF-8 », puis ouvrez ce fichier.

mojibake = Dans « { $file } », { $count ->
        [one] { $count } personne a
       *[other] { $count } personnes ont
    } des lettres déformées comme « { $example } », la première à la ligne { $line }, dans ces colonnes : { $columns }. Les noms apparaîtraient ainsi dans l’e-mail.
    .title = Des lettres déformées
    .remedy = Si les lettres ont été mal enregistrées une fois, choisissez « Unicode, déformé une fois » sous « Lettres » : elles seront rétablies. Sinon, choisissez un autre encodage, ou exportez de nouveau l’original en UTF-8.

encoding-replaced = Dans « { $file } », { $count ->
        [one] { $count } personne a
       *[other] { $count } personnes ont
    } des lettres qui ne sont pas en { $encoding } et apparaissent comme « � »{ $columns-n ->
        [0] {""}
       *[other] {","} dans ces colonnes : { $columns }
    }.
    .title = Des lettres illisibles
    .remedy = Choisissez un autre encodage sous la liste.

## La liste des personnes : une seconde liste qui contient les langues

join-unmatched = { $count ->
        [one] { $count } personne de « { $file } » n’est
       *[other] { $count } personnes de « { $file } » ne sont
    } pas dans « { $second } », la première à la ligne { $line }. { $count ->
        [one] Elle compte ici comme une personne sans langue indiquée
       *[other] Elles comptent ici comme des personnes sans langue indiquée
    }, mais le système connaît peut-être la langue.
    .title = Des personnes sans langue dans la seconde liste
    .remedy = Ouvrez une seconde liste qui contient aussi ces personnes, ou excluez-les. Si elles n’ont pas de langue dans le système non plus, notez-le.

join-nobody = { $by ->
        [email] Personne de « { $file } » n’est retrouvé dans « { $second } » par son adresse.
        [id] Personne de « { $file } » n’est retrouvé dans « { $second } » par son identifiant.
       *[none] « { $file } » et « { $second } » n’ont aucune colonne commune qui dise qui est qui.
    } Il manque donc la langue de toutes ces personnes.
    .title = La seconde liste ne correspond pas
    .remedy = Choisissez les colonnes par lesquelles les personnes sont retrouvées (adresse ou identifiant), ou une autre seconde liste.

join-two-locales = { $count ->
        [one] { $count } personne figure
       *[other] { $count } personnes figurent
    } plusieurs fois dans « { $file } », avec des langues différentes, ce que montre d’abord la ligne { $line }. Aucune de ces langues n’a été prise.
    .title = Deux langues pour la même personne
    .remedy = Cherchez quelle langue le système connaît pour ces personnes, corrigez la seconde liste, puis ouvrez-la de nouveau.

join-only-there = { $count ->
        [one] { $count } personne de « { $file } » n’est
       *[other] { $count } personnes de « { $file } » ne sont
    } pas dans « { $first } ». { $count ->
        [one] Rien n’est vérifié pour cette personne.
       *[other] Rien n’est vérifié pour ces personnes.
    }
    .title = Des personnes dans la seconde liste seulement
    .remedy = Si elles doivent recevoir l’e-mail, ouvrez une liste qui les contient aussi.

## Fichiers de textes

file-empty = « { $file } » est vide et a été mis de côté.
    .title = Un fichier vide
    .remedy = Si un texte doit s’y trouver, écrivez-le et ouvrez de nouveau le fichier.

engine-stopped = La page a dû recommencer son travail. Ce que vous avez dit et décidé est toujours là ; la liste et les e-mails ne sont plus ouverts.
    .title = Travail recommencé
    .remedy = Ouvrez de nouveau la liste et les e-mails.

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

archive-broken = « { $file } » est endommagée : tout n’a pas pu être lu.
    .title = Une archive endommagée
    .remedy = Créez de nouveau l’archive, ou ouvrez les fichiers sans elle.

archive-too-large = « { $file } » contient plus de { $max_entries } fichiers ou plus de { $max_mb } Mo. Le reste n’a pas été lu.
    .title = Une archive trop volumineuse
    .remedy = Mettez seulement les textes de l’e-mail dans l’archive, ou ouvrez-les comme fichiers.

archive-in-archive = « { $file } » est une archive dans une archive ; elle a été mise de côté.
    .title = Une archive dans une archive
    .remedy = Décompressez-la d’abord, puis ouvrez son contenu.

workbook-broken = « { $file } » est un classeur impossible à lire. Il est peut-être endommagé, beaucoup trop grand ou protégé par un mot de passe.
    .title = Un classeur endommagé
    .remedy = Ouvrez-le dans votre tableur, enregistrez-le sans mot de passe ou en CSV UTF-8, puis ouvrez ce fichier.

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

one-text-for-everyone = « { $message } » dans « { $file } » est conservé sans langue : le système a un seul texte pour tout le monde.
    .title = Un texte pour tout le monde
    .remedy = Dites dans quelle langue il est écrit. Si le texte distingue lui-même les langues, il n’y a rien à faire.

never-sent-by-name = Aucun autre fichier n’inclut « { $file } ». Le système ne l’envoie jamais d’après son nom, personne ne le reçoit donc.
    .title = Un texte qui n’est jamais envoyé
    .remedy = Demandez à votre équipe technique de l’inclure là où l’e-mail décide de la langue, puis ouvrez de nouveau les fichiers.

mail-switched-off = D’après « { $file } », l’e-mail « { $message } » est désactivé.
    .title = Un e-mail désactivé
    .remedy = Demandez à votre équipe technique s’il faut l’activer avant tout envoi.

texts-of-the-system = « { $file } » ressemble aux textes fournis par { $system } lui-même, pas aux vôtres.
    .title = Les textes d’origine du système ?
    .remedy = Si ce sont ceux du système, oubliez ces fichiers et ouvrez-les de nouveau sous « Les textes d’origine du système ». Si vous les avez écrits, acceptez-le avec un motif.

locale-named-twice = Le nom de « { $file } » dit « { $name } », son dossier dit « { $folder } ». Le nom a été retenu.
    .title = Deux langues pour un fichier
    .remedy = Faites dire la même chose aux deux, ou choisissez la langue dans la liste des fichiers.

two-files-disagree = Le texte de « { $message } » se trouve dans « { $first } »{ $first_line ->
        [0] {""}
       *[other] {" "}(ligne { $first_line })
    } et, différent, dans « { $second } ». Le premier a été retenu.
    .title = Le même texte, deux versions
    .remedy = Supprimez celui qui n’est pas le bon.

subject-from-title = Le texte de « { $message } » dans « { $file } » n’a pas d’objet. Son titre est « { $title } ».
    .title = Est-ce l’objet ?
    .remedy = Si le titre est l’objet, dites-le. Sinon, ajoutez un objet.

## Ce qui y est écrit

fluent-syntax = Dans « { $file } », ligne { $line }, ceci ne peut pas être lu : « { $found } ». Le texte correspondant manque.
    .title = Une ligne impossible à lire
    .remedy = Demandez à la personne qui a écrit le fichier. Pour l’équipe technique : { $expected } (colonne { $column }).

fluent-syntax-more = « { $file } » a { $more ->
        [one] { $more } autre ligne impossible
       *[other] { $more } autres lignes impossibles
    } à lire.
    .title = D’autres lignes semblables
    .remedy = Corrigez les premières et ouvrez de nouveau le fichier.

file-syntax = « { $file } » ne peut pas être lu à la ligne { $line } : « { $found } ». Des textes qu’il contient manquent.
    .title = Un fichier impossible à lire jusqu’au bout
    .remedy = Demandez à la personne qui a écrit le fichier. Pour l’équipe technique : { $expected } (colonne { $column }).

aliases-expand = « { $file } » répète ses propres parties si souvent qu’il deviendrait beaucoup trop grand. Il a été lu jusqu’à la ligne { $line }.
    .title = Un fichier qui se répète
    .remedy = Demandez à la personne qui a écrit le fichier d’y mettre les textes en toutes lettres.

nested-too-deep = « { $file } » a tant d’accolades imbriquées qu’il n’a pas été lu.
    .title = Trop d’accolades imbriquées
    .remedy = Demandez à la personne qui a écrit le fichier de le simplifier.

reference-missing = Le texte de « { $message } » dans « { $file } » utilise un élément qui n’est dans aucun fichier : { $missing }.
    .title = Un texte renvoie à rien
    .remedy = Ouvrez aussi les fichiers où il se trouve, ou retirez-le du texte.

table-columns-missing = « { $file } » est un tableau de textes où manquent des colonnes nécessaires : { $missing }. Trouvé : { $found-n ->
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

## Le plan d’envoi

nothing-to-plan = Il n’y a encore rien à transmettre : il n’est pas calculé qui recevrait quel e-mail.
    .title = Pas encore de plan d’envoi
    .remedy = Dites sous « Préparer » à qui vous écrivez, quel est l’e-mail et ce qui l’envoie.

plan-not-json = Ligne { $line }, colonne { $column } : { $said }.
    .title = Ce n’est pas un plan d’envoi
    .remedy = Prenez, sans le modifier, le fichier transmis comme plan d’envoi.

plan-field-wrong = Ligne { $line }, colonne { $column } : { $said }.
    .title = Ce plan d’envoi ne peut pas être lu
    .remedy = Il a été modifié à la main ou établi par une autre version. Établissez-le de nouveau et prenez ce fichier-là.

plan-other-schema = { $found ->
        [none] Le fichier ne dit pas ce qu’il est ; « { $expected } » est attendu.
       *[other] Le fichier indique « { $found } » ; « { $expected } » est attendu.
    }
    .title = Ce n’est pas un plan d’envoi
    .remedy = Prenez le fichier transmis comme plan d’envoi.

plan-cut-short = Le fichier s’arrête au milieu : ligne { $line }, colonne { $column }. Une partie manque.
    .title = Un plan d’envoi tronqué
    .remedy = Ne l’appliquez pas. Faites-vous envoyer de nouveau le fichier entier.

plan-newer = Le fichier indique « { $found } » ; cette version connaît « { $expected } ».
    .title = Un plan d’envoi d’une version plus récente
    .remedy = Lisez-le avec la version la plus récente de Sendproof.

plan-input-differs = { $which ->
        [list] La liste des personnes n’est pas celle dont le plan d’envoi a été fait.
        [templates] Vos propres textes ne sont pas ceux dont le plan d’envoi a été fait.
       *[stock] Les textes d’origine du système ne sont pas ceux dont le plan d’envoi a été fait.
    }
    .title = D’autres fichiers
    .remedy = Donnez les fichiers dont le plan d’envoi a été fait. S’ils ont changé, refaites le plan d’envoi.

plan-lines-differ = Les lignes par personne ne sont pas celles que donnent le tableau et la liste.
    .title = D’autres lignes par personne
    .remedy = Ne l’appliquez pas. Vérifiez que la clé des identifiants hachés est la bonne, ou refaites le plan d’envoi.

plan-digest-wrong = Le plan d’envoi a été modifié après avoir été établi : son empreinte ne correspond pas.
    .title = Le plan d’envoi a été modifié
    .remedy = Ne l’appliquez pas. Prenez le fichier d’origine, ou établissez de nouveau le plan.

plan-is-draft = C’est un brouillon : quand il a été établi, tout n’était pas validé.
    .title = Un simple brouillon
    .remedy = Ne l’appliquez pas. Validez ce qui manque et établissez de nouveau le plan.

plan-ended = Ce plan d’envoi était valable jusqu’au { $at }.
    .title = Le plan d’envoi a expiré
    .remedy = Ouvrez la liste d’aujourd’hui, vérifiez-la et établissez un nouveau plan.

plan-inconsistent = Le plan d’envoi se contredit{ $locale-n ->
        [one] {" "}(langue telle qu’écrite : { $locale })
        [other] {" "}(langue telle qu’écrite : { $locale })
       *[none] {""}
    } : { $what ->
        [cohort-twice] un groupe de personnes y figure deux fois
        [sent-without-sign-off] des personnes reçoivent l’e-mail sans que quiconque l’ait validé ou accepté
        [sent-without-second] des personnes reçoivent l’e-mail sans qu’une deuxième personne l’ait validé
        [held-though-signed] des personnes sont en attente alors que leur e-mail est validé
        [skipped-without-rule] des personnes sont exclues sans qu’aucune règle le dise
        [action-without-unit] une instruction y figure sans son e-mail
        [cohort-batches] les lots d’un groupe ne donnent pas le compte, ou le premier ne contient personne de ce groupe
        [otherwise] toute personne absente du plan doit être en attente
        [totals] les nombres de personnes ne donnent pas le compte
        [list-counts] les nombres de personnes de la liste ne donnent pas le compte
        [batches] les lots ne donnent pas le compte
        [blocks] quelque chose n’est pas encore réglé
        [expiry] ses dates ne concordent pas
        [wave] sa vague n’est pas celle qui a été indiquée
        [covers] il ne peut pas valoir pour tout le monde et en omettre une partie
        [message] son e-mail n’est pas celui qui a été vérifié
        [users] ses lignes par personne ne correspondent pas à son tableau
       *[other] { $what }
    }.
    .title = Le plan d’envoi se contredit
    .remedy = Ne l’appliquez pas. Établissez de nouveau le plan.

plan-differs = Recalculé à partir des fichiers, « { $what } » n’est pas ce que dit le plan d’envoi.
    .title = Le plan d’envoi ne correspond pas aux fichiers
    .remedy = Vérifiez que la liste, les textes et les réponses sont ceux du plan. S’ils ont changé, établissez de nouveau le plan.

cohort-gone = { $n ->
        [one] { $n } personne figure
       *[other] { $n } personnes figurent
    } dans le plan d’envoi mais pas dans les fichiers (langue telle qu’écrite : { $locale } ; groupe { $cohort }).
    .title = Des personnes qui ne sont plus dans la liste
    .remedy = Ouvrez la liste d’après laquelle le plan a été établi, ou établissez de nouveau le plan.

cohort-new = { $n ->
        [one] { $n } personne figure
       *[other] { $n } personnes figurent
    } dans les fichiers mais pas dans le plan d’envoi (langue telle qu’écrite : { $locale } ; groupe { $cohort }).
    .title = Des personnes que le plan ne connaît pas
    .remedy = Ouvrez la liste d’après laquelle le plan a été établi, ou établissez de nouveau le plan. D’ici là, ces personnes sont en attente.

cohort-differs = Pour { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    } (langue telle qu’écrite : { $locale } ; groupe { $cohort }), le plan d’envoi indique « { $in-plan } » sous « { $what } » ; recalculé, c’est « { $computed } ».
    .title = Le plan dit autre chose
    .remedy = Vérifiez que la liste, les textes et les réponses sont ceux du plan. S’ils ont changé, établissez de nouveau le plan.

version-not-covered = Aucune règle n’est connue ici pour { $system } { $version } ; on connaît { $known }. Les règles de ces versions sont calculées à la place.
    .title = Version sans règle connue
    .remedy = Vérifiez la version, demandez à votre équipe technique comment elle choisit, ou acceptez-le avec une raison.
support-not-possible = Une fiche d’assistance demande une validation complète et une liste avec des adresses.
    .title = Ce n’est pas encore possible
    .remedy = Validez tout, à partir d’une liste qui a une colonne d’adresses ; puis recommencez.
population-no-language = Aucune colonne de langues n’a été trouvée. Les colonnes sont : { $found }.
    .title = Les nombres ne peuvent pas être lus
    .remedy = Nommez la colonne « langue » ou « locale », puis ouvrez de nouveau le fichier.
population-no-numbers = À côté de « { $column } », il n’y a pas de colonne de nombres, et ce n’est pas une liste de personnes.
    .title = Les nombres ne peuvent pas être lus
    .remedy = Ajoutez une colonne « personnes » avec des nombres entiers, puis ouvrez de nouveau le fichier.

trial-open = Un essai est en cours ici, et il ne compte pas encore.
    .title = D’abord décider de l’essai
    .remedy = Gardez le changement ou remettez tout comme avant, en haut de la page. Puis recommencez.

text-not-to-be-changed = « { $file } » décide lui-même de ce qu’il dit, ou n’appartient à aucune langue. Son texte ne peut pas être saisi de nouveau ici.
    .title = Ce texte ne peut pas être modifié ici
    .remedy = Modifiez-le là où il est conservé, puis rouvrez le fichier.

nothing-changed = Rien n’a été saisi qui ne soit déjà dans vos fichiers.
    .title = Rien n’a été modifié
    .remedy = Modifiez d’abord un texte, ou ajoutez-en un.
