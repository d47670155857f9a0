# Les réponses de la page. Les nombres sont groupés, les listes citent trois noms au plus, les langues arrivent par leur nom.

headline-start = Ouvrez votre liste pour le voir. Elle reste sur cet ordinateur.
    .lead = Quel e-mail chaque personne recevra-t-elle vraiment ?
    .second = Un échantillon suffit pour commencer. Rien n’est envoyé d’ici.

headline-half-done = { $missing ->
        [people] À qui faut-il écrire ? Ouvrez une liste, ou dites combien de personnes ont quelle langue.
        [locales] Quelle langue a chaque personne ? Ouvrez de nouveau la seconde liste, qui contient les langues.
        [mail] Quel e-mail chacun doit-il recevoir ? Ouvrez ses textes, ou cochez les langues dans lesquelles il existe.
        [kind] Lequel des e-mails d’origine du système le vôtre remplace-t-il ?
       *[system] Quel système envoie l’e-mail ?
    }
    .lead = { $total ->
        [0] {""}
        [one] { $total } personne{ $n-languages ->
            [0] {" "}sans langue indiquée
            [one] {" "}dans { $n-languages } langue
           *[other] {" "}dans { $n-languages } langues
        }.{" "}
       *[other] { $total } personnes{ $n-languages ->
            [0] {" "}sans langue indiquée
            [one] {" "}dans { $n-languages } langue
           *[other] {" "}dans { $n-languages } langues
        }.{" "}
    }{ $missing-n ->
        [one] Il manque une chose :
       *[other] Ensuite :
    }
    .second = { $missing ->
        [system] « Pas sûr » suffit.
        [kind] « Un e-mail que le système n’a pas » est aussi une réponse.
       *[other] L’ordre des étapes est libre.
    }

headline-different-message = { $n ->
        [one] { $n } personne sur { $total } recevrait
       *[other] { $n } personnes sur { $total } recevraient
    } { $got-known ->
        [yes] « { $got } »
       *[no] l’e-mail d’origine du système
    } au lieu de « { $wanted } » ({ $languages }).
    .lead = N’envoyez pas encore :
    .second = { $have-n ->
        [0] Votre e-mail n’existe encore dans aucune langue, et ce système prend alors le sien. Ajoutez les textes, ou mettez ces personnes en attente.
       *[other] Votre e-mail n’existe qu’en { $have } ; sinon, ce système prend le sien. { $missing-n ->
            [0] Changez le réglage qui en décide
            [one] Ajoutez le texte manquant
           *[other] Ajoutez les { $missing-n } textes manquants
        }, ou mettez ces personnes en attente.
    }{ $others-n ->
        [0] {""}
       *[other] {" "}{ $others }
    }

headline-nothing = { $n ->
        [one] { $n } personne sur { $total } ne recevrait
       *[other] { $n } personnes sur { $total } ne recevraient
    } aucun e-mail ({ $languages }), et personne ne le remarquerait.
    .lead = N’envoyez pas encore :
    .second = Réparez la cause indiquée plus bas, ou mettez ces personnes en attente.{ $others-n ->
        [0] {""}
       *[other] {" "}{ $others }
    }

headline-mixed = { $n ->
        [one] { $n } personne sur { $total } recevrait
       *[other] { $n } personnes sur { $total } recevraient
    } un e-mail composé de plusieurs e-mails ou de plusieurs langues ({ $languages }).
    .lead = N’envoyez pas encore :
    .second = Une partie est de vous, une autre non. Ajoutez la partie manquante, ou mettez ces personnes en attente.{ $others-n ->
        [0] {""}
       *[other] {" "}{ $others }
    }

headline-not-known = { $harm ->
        [different-message] jusqu’à { $n ->
            [one] { $n } personne sur { $total } pourrait
           *[other] { $n } personnes sur { $total } pourraient
        } recevoir un autre e-mail ({ $languages }).
        [nothing] jusqu’à { $n ->
            [one] { $n } personne sur { $total } pourrait
           *[other] { $n } personnes sur { $total } pourraient
        } ne recevoir aucun e-mail ({ $languages }).
        [mixed] jusqu’à { $n ->
            [one] { $n } personne sur { $total } pourrait
           *[other] { $n } personnes sur { $total } pourraient
        } recevoir un e-mail composé de plusieurs e-mails ou langues ({ $languages }).
        [other-language] jusqu’à { $n ->
            [one] { $n } personne sur { $total } pourrait
           *[other] { $n } personnes sur { $total } pourraient
        } recevoir « { $wanted } » dans une autre langue que la leur ({ $languages }).
       *[unknown] on ne peut pas dire ce que { $n ->
            [one] { $n } personne sur { $total } recevrait
           *[other] { $n } personnes sur { $total } recevraient
        } ({ $languages }).
    }
    .lead = On ne sait pas encore :
    .second = { $questions ->
        [0] On ignore ce que fait ce système à cet endroit. Demandez à votre équipe technique ; d’ici là, ces personnes sont en attente.
        [one] Cela dépend d’une réponse de votre équipe technique : { $question } Copiez la question plus bas.
       *[other] Cela dépend de { $questions } réponses de votre équipe technique. Copiez les questions plus bas.
    }{ $others-n ->
        [0] {""}
       *[other] {" "}{ $others }
    }

headline-also = Par ailleurs : { $others }.
headline-also-and = { $one } ; { $two }
headline-also-different-message = { $certain ->
        [yes] { $n ->
            [one] { $n } personne recevrait
           *[other] { $n } personnes recevraient
        } un autre e-mail
       *[no] jusqu’à { $n ->
            [one] { $n } personne pourrait
           *[other] { $n } personnes pourraient
        } recevoir un autre e-mail
    } ({ $languages })
headline-also-nothing = { $certain ->
        [yes] { $n ->
            [one] { $n } personne ne recevrait
           *[other] { $n } personnes ne recevraient
        } aucun e-mail
       *[no] jusqu’à { $n ->
            [one] { $n } personne pourrait
           *[other] { $n } personnes pourraient
        } ne recevoir aucun e-mail
    } ({ $languages })
headline-also-mixed = { $certain ->
        [yes] { $n ->
            [one] { $n } personne recevrait
           *[other] { $n } personnes recevraient
        } un e-mail mélangé
       *[no] jusqu’à { $n ->
            [one] { $n } personne pourrait
           *[other] { $n } personnes pourraient
        } recevoir un e-mail mélangé
    } ({ $languages })
headline-also-other-language = { $certain ->
        [yes] { $n ->
            [one] { $n } personne recevrait
           *[other] { $n } personnes recevraient
        } votre e-mail dans une autre langue
       *[no] jusqu’à { $n ->
            [one] { $n } personne pourrait
           *[other] { $n } personnes pourraient
        } recevoir votre e-mail dans une autre langue
    } ({ $languages })
headline-also-unknown = pour { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }, on ne peut pas le dire ({ $languages })
headline-also-no-language = pour { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    } sans langue indiquée, vous n’avez pas encore dit quoi envoyer

headline-no-language = que { $n ->
        [one] doit recevoir { $n } personne
       *[other] doivent recevoir { $n } personnes
    } sur { $total }, sans langue dans la liste ?
    .lead = On ne sait pas encore :
    .second = Dites-le une fois, sous « Quel e-mail ? ». D’ici là, ces personnes sont en attente.

headline-other-language = { $n ->
        [one] { $n } personne sur { $total } recevrait
       *[other] { $n } personnes sur { $total } recevraient
    } « { $wanted } » en { $served } (leurs langues : { $languages }).
    .lead = Bon e-mail, mauvaise langue :
    .second = Décidez pour chaque langue avant tout envoi.{ $others-n ->
        [0] {""}
       *[other] {" "}{ $others }
    }

headline-blind-spot = Mais la liste ne contient pas toutes vos langues (personne avec : { $languages }), et { $n } de vos { $population } personnes { $n ->
        [one] n’est donc pas vérifiée
       *[other] ne sont donc pas vérifiées
    }.
    .lead = { $total ->
        [one] La seule personne de cette liste recevrait « { $wanted } » dans sa langue.
       *[other] Les { $total } personnes de cette liste recevraient toutes « { $wanted } » dans leur langue.
    }
    .second = Prenez une liste avec des personnes de chaque langue, ou regardez celles qui manquent sous « Voir à la place de quelqu’un ».

headline-clear = { $total ->
        [one] la seule personne de la liste recevrait « { $wanted } » dans sa propre langue ({ $languages }).
       *[other] les { $total } personnes recevraient toutes « { $wanted } » dans leur propre langue ({ $languages }).
    }
    .lead = { $unsigned ->
        [0] Validé, mais il reste des points ouverts :
       *[other] Prêt à valider :
    }
    .second = Selon la règle { $derived ->
        [own] que vous avez choisie : { $system }
        [yes] de { $system } telle que nous la déduisons (elle n’est pas écrite en entier)
       *[no] publiée de { $system }
    }, pour les personnes de cette liste{ $left-out ->
        [0] .
        [one]  ; { $left-out } personne est exclue.
       *[other]  ; { $left-out } personnes sont exclues.
    }{ $without ->
        [0] {""}
        [one] {" "}{ $without } personne n’a pas de langue dans la liste.
       *[other] {" "}{ $without } personnes n’ont pas de langue dans la liste.
    }

headline-nobody = { $left-out ->
        [one] la seule personne de cette liste est exclue.
       *[other] les { $left-out } personnes de cette liste sont toutes exclues.
    }
    .lead = Personne ne recevrait cet e-mail :
    .second = Sous « Qui ? », il est indiqué qui est exclu, et pourquoi.

headline-decided = { $n ->
        [one] { $n } personne recevrait
       *[other] { $n } personnes recevraient
    } « { $wanted } »{ $accepted ->
        [0] {""}
        [one] , { $accepted } reçoit exprès un autre e-mail ou une autre langue
       *[other] , { $accepted } reçoivent exprès un autre e-mail ou une autre langue
    }{ $held ->
        [0] .
        [one] , { $held } est mise en attente.
       *[other] , { $held } sont mises en attente.
    }
    .lead = { $unsigned ->
        [0] Validé, mais il reste des points ouverts :
       *[other] Prêt à valider :
    }
    .second = { $unsigned ->
        [0] Ce qui reste ouvert se trouve sous « Valider ».
       *[other] Chaque lacune a sa décision. Validez maintenant chaque langue.
    }

headline-expired = { $what } Toujours validés : { $done } sur { $of }.
    .lead = Plus validé ({ $languages }) :
    .second = Relisez-le et validez-le de nouveau ; tout le reste demeure validé.

headline-approved = { $n ->
        [one] { $n } personne reçoit
       *[other] { $n } personnes reçoivent
    } « { $wanted } » en { $n-languages ->
        [one] { $n-languages } langue
       *[other] { $n-languages } langues
    }{ $accepted ->
        [0] {""}
        [one] , { $accepted } reçoit exprès un autre e-mail ou une autre langue
       *[other] , { $accepted } reçoivent exprès un autre e-mail ou une autre langue
    }{ $held ->
        [0] .
        [one] , { $held } est mise en attente.
       *[other] , { $held } sont mises en attente.
    }
    .lead = Validé :
    .second = Toute personne absente de ce plan est aussi mise en attente. Transmettez le plan d’envoi.

headline-reading = { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    } jusqu’ici.{ $missing-n ->
        [0] {""}
        [one] {" "}Déjà trouvé : { $missing-n } langue sans votre e-mail.
       *[other] {" "}Déjà trouvé : { $missing-n } langues sans votre e-mail.
    }
    .lead = Lecture de votre liste :
    .second = Vous pouvez continuer avec les autres cartes.

headline-file-changed = Ouvrez-le de nouveau pour continuer ; vos décisions sont conservées.
    .lead = Le fichier { $name } a été modifié après son ouverture.
    .second = Ce qui est affiché ici date d’avant la modification.

# Pourquoi les personnes reçoivent ce qu’elles reçoivent.
why-intended = Votre texte en { $language } existe, et le système le prend.
why-different-message = Votre e-mail n’a pas de texte en { $language } ; ce système prend alors le sien, en { $served }.
why-different-message-unknown = Votre e-mail n’est pas pris ici ; le système en prend un autre.
why-other-language = Votre e-mail n’a pas de texte en { $language } ; ce système prend alors votre texte en { $served }.
why-other-language-unread = Le système ne lit pas « { $written } » comme { $language } ; il prend votre texte en { $served }.
why-mixed = Les parties viennent d’endroits différents ({ $parts }).
why-nothing = { $reason }
why-unknown = Ce que l’on sait ne permet pas de le dire. { $question }
why-no-language = Ces personnes n’ont pas de langue dans la liste, et il n’est pas dit ce qu’elles doivent recevoir.
why-no-language-served = Ces personnes n’ont pas de langue dans la liste ; le système prend votre texte en { $served }.
why-no-language-stock = Ces personnes n’ont pas de langue dans la liste ; ce système prend alors son e-mail d’origine, en { $served }.
why-in-template = Le texte décide lui-même, par une condition qui n’est pas calculée ici.

trace-yours = Votre e-mail en { $locale } ?
trace-yours-no-locale = Votre e-mail, dans l’unique texte pour toutes les langues ?
trace-stock = L’e-mail d’origine du système en { $locale } ?
trace-stock-no-locale = L’e-mail d’origine du système, dans son unique texte pour toutes les langues ?
trace-yours-in = Votre e-mail en { $locale } : { $layer } ?
trace-stock-in = L’e-mail d’origine du système en { $locale } : { $layer } ?
trace-not-there = Absent
trace-found = Trouvé : c’est lui qui part
trace-never = Jamais regardé
trace-note = { $text }

part-subject = Objet
part-body = Corps
part-text = Texte
part-html = Texte HTML
part-from = Expéditeur
part-reply_to = Adresse de réponse
part-preheader = Ligne d’aperçu
served-by = { $system }
served-by-version = { $system }, { $versions }
part-from-yours = { $part } : de vous, en { $language }
part-from-stock = { $part } : du système, en { $language }
part-from-yours-no-language = { $part } : de vous
part-from-stock-no-language = { $part } : du système
part-is-empty = { $part } : vide
part-is-key = { $part } : aucun texte ; le système envoie à sa place le nom du texte

settle-question = Répondre : { $text }
settle-request = Dépend du navigateur ou de la requête : { $text }
settle-rule = Non documenté : { $text }
settle-version = De quelle version s’agit-il ?
settle-platform = De quel système s’agit-il ?

download-plan = Le plan d’envoi : { $n ->
        [one] { $n } groupe de personnes avec ses instructions
       *[other] { $n } groupes de personnes avec leurs instructions
    }. Aucune donnée de votre liste ; seulement les noms que vous avez saisis vous-mêmes.
download-draft = Un brouillon du plan d’envoi. Il n’est pas validé et aucun contrôle ne l’accepte. Aucune donnée de votre liste ; seulement les noms que vous avez saisis vous-mêmes.
download-review = Vos réponses, décisions et validations, pour continuer plus tard ou pour la deuxième personne qui vérifie. Aucune donnée de votre liste ; seulement les noms que vous avez saisis vous-mêmes ; la liste et les textes devront être ouverts de nouveau.

trace-closed = Pas ouvert ici
trace-fails = Impossible à remplir pour cette personne ; le suivant est essayé
trace-other-reading = La règle n’est pas établie ; voici la réponse sans elle
trace-source-person = La langue de la personne, « { $value } » ?
trace-source-default = La langue par défaut du système, « { $value } » ?
trace-source-asked = { $fact }{ $value-n ->
        [0] {""}
       *[other] {" "}Il y a « { $value } ».
    }
trace-source-request = Le navigateur ou la requête ({ $fact }) ?
trace-source-constant = Le dernier recours du système ?
trace-source-other = Ce qui figure dans { $fact }, « { $value } » ?
trace-chosen = Pris : { $locale }
trace-empty = Il n’y a rien
trace-unreadable = Le système ne sait pas le lire
trace-no-match = Aucune des langues du système
trace-import = Ce que l’import fait de « { $value } »
trace-stored = Cela devient « { $value } »
trace-lost = C’est perdu
trace-gate = Un réglage qui passe avant la langue
trace-fewer-layers = Seuls certains textes comptent ici

reason-refused = Le système refuse d’importer cette personne.
reason-not-found = Le système ne trouve aucun texte et n’envoie rien.
reason-text-fails = Le texte ne peut pas être rempli pour cette personne, et le système n’envoie rien.

questions-title = Questions avant d’envoyer l’e-mail « { $mail } » avec { $system }
questions-title-no-system = Questions avant d’envoyer l’e-mail « { $mail } » ; le système n’est pas encore connu
questions-people = La réponse décide pour { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }.
questions-assumed = Nous supposons : { $value }
questions-none = Il n’y a pas de question ouverte.

system-not-known = Système pas encore connu
no-language = sans langue
profile-error = Ce profil ne peut pas être lu : { $error }

# Un texte qui décide lui-même
why-case = Le texte décide lui-même : ces personnes reçoivent ce qu’il dit pour « { $case } ».
why-case-else = Le texte n’a rien pour « { $value } » ; ces personnes reçoivent ce qu’il dit à toutes les autres.
why-case-else-none = Ces personnes n’ont pas la valeur que le texte demande ; elles reçoivent ce qu’il dit à toutes les autres.
why-case-around = Le texte n’a rien pour « { $value } » ni pour les autres personnes ; seul ce qui l’entoure est envoyé.
why-case-around-none = Ces personnes n’ont pas la valeur que le texte demande, et il n’a rien pour les autres ; seul ce qui l’entoure est envoyé.
why-case-nothing = Le texte n’a rien pour « { $value } » ni pour les autres personnes : l’e-mail est vide.
why-case-nothing-none = Ces personnes n’ont pas la valeur que le texte demande, et il n’a rien pour les autres : l’e-mail est vide.
why-in-template-what = Le texte décide lui-même, et cette condition ne peut pas être calculée à partir de la liste : { $condition }
why-language-not-stated = Il n’est pas dit dans quelle langue est cette partie de votre e-mail : { $part }. Indiquez-le pour son fichier.
why-not-filled = Le système ne peut pas remplir « { $placeholder } » pour ces personnes et laisse le texte de côté.
trace-case = Dans le texte : ce qu’il dit pour « { $value } » ({ $name }) ?
trace-case-none = Dans le texte : ce qu’il dit aux personnes sans valeur ({ $name }) ?
trace-case-taken = Pris : le texte pour « { $case } »
trace-case-else = Pris : le texte pour toutes les autres personnes
trace-case-nothing = Aucun : il n’y a pas non plus de texte pour les autres
trace-condition = Dans le texte : { $condition } ?
trace-not-evaluated = Ne peut pas être calculé à partir de la liste
trace-value = Dans le texte : une valeur pour « { $placeholder } » ?
trace-no-value = Il n’y en a pas, et le système ne prend alors pas le texte
reason-text-empty = Le texte n’a rien pour cette personne, et le système n’envoie rien.

## Personnes fictives

stand-ins-take = { $n ->
        [one] { $n } personne fictive prend
       *[other] { $n } personnes fictives prennent
    } { $taken } des { $branches } branches de la règle.
stand-ins-cases = { $n ->
        [one] Parmi ce qu’elles lisent, il y a { $n } cas de vos textes qui décident eux-mêmes.
       *[other] Parmi ce qu’elles lisent, il y a { $n } cas de vos textes qui décident eux-mêmes.
    }
stand-ins-others = Aucune des { $tried } personnes essayées ne prend les { $n } autres.{ $answer ->
        [0] {""}
       *[other] {" "}Exclues par une réponse sur le système ou par ce qui déclenche l’e-mail : { $answer }.
    }{ $text ->
        [0] {""}
       *[other] {" "}Pas de texte à cet endroit : { $text }.
    }{ $nobody ->
        [0] {""}
       *[other] {" "}Chez personne : { $nobody }.
    }
stand-ins-because-answer = une réponse sur le système, ou ce qui déclenche l’e-mail, l’exclut
stand-ins-because-text = il n’y a pas de texte à cet endroit
stand-ins-because-nobody = aucune personne essayée ne la prend
stand-in-no-language = sans langue indiquée
stand-in-misspelt = langue mal écrite
stand-in-unknown-language = langue rare
stand-in-region = langue avec région
stand-in-no-first-name = sans prénom
stand-in-long-name = nom long
stand-in-right-to-left = nom de droite à gauche
stand-in-value = { $column } = { $value }
stand-in-no-value = { $column } est vide
