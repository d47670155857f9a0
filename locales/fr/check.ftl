### Shell and Check: who gets what, and why.

check-empty = Vous verrez ici qui reçoit quel e-mail. Indiquez d’abord à qui vous écrivez, quel e-mail, et ce qui l’envoie.
check-nobody = Personne dans cette liste ne doit recevoir d’e-mail.
check-to-prepare = Aller à Préparer

assumed-head = Personne ne nous l’a encore dit
assumed = (supposé)
not-sure = (pas sûr : toutes les réponses sont calculées, la pire compte)
assumed-change = Modifier : { $question }
assumed-moves = { $n ->
    [one] une autre réponse pourrait changer le résultat pour { $n } personne
   *[other] une autre réponse pourrait changer le résultat pour { $n } personnes
}
assumed-more = { $n ->
    [one] { $n } de plus
   *[other] { $n } de plus
}

picture-head = Qui reçoit quoi
picture-people = Personnes
picture-mails = Ce qu’elles recevraient
picture-more-languages = { $n ->
    [one] { $n } autre langue
   *[other] { $n } autres langues
}
picture-more-mails = { $n ->
    [one] { $n } autre e-mail
   *[other] { $n } autres e-mails
}
picture-verdict-people = { $verdict } : { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
picture-could-be = Peut-être : { $verdict }
picture-nobody = personne dans votre liste
picture-or = ou
picture-not-to-scale = Les très petits groupes sont dessinés un peu plus épais qu’ils ne sont.
picture-caption = Chaque bande est un groupe de personnes ; plus elle est épaisse, plus il y a de personnes.
picture-caption-band = { $language }, { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
} : { $verdict }.
picture-caption-table = Le tableau ci-dessous dit la même chose.

table-caption = La même chose en tableau
table-language = Langue
table-people = Personnes
table-gets = Recevrait
table-result = Résultat
table-why = Pourquoi
table-possible = incertain : le pire résultat possible
table-more = { $n ->
    [one] Afficher { $n } autre langue
   *[other] Afficher { $n } autres langues
}

switch-head = Voir à la place de quelqu’un
switch-as = Comme une personne avec
switch-typed = Ou une autre, comme elle pourrait être écrite
switch-show = Afficher
switch-beside = À côté
switch-beside-none = Rien
switch-option = { $language } · { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
switch-option-nobody = { $language } · personne dans votre liste
switch-nobody = Personne dans votre liste n’a cette langue.

cards-head = Les e-mails tels qu’ils arriveraient
cards-lede = { $n ->
    [one] Un seul résultat. Chaque personne de la liste recevrait exactement ceci, avec son propre nom.
   *[other] { $n } résultats différents. Dans un groupe, chaque personne recevrait exactement ceci, avec son propre nom.
}
cards-more = { $n ->
    [one] En afficher { $n } de plus
   *[other] En afficher { $n } de plus
}
card-one-of-these = Ces personnes pourraient recevoir l’un de ces e-mails :
card-shown-for = Affiché pour { $person }
card-nth = { $n } sur { $of }
card-nobody-to-show = Affiché sans personne : aucune liste n’est ouverte.
card-loading = Un instant …
person-before = Personne précédente
person-after = Personne suivante
person-written = Langue telle qu’elle est écrite dans la liste :
person-looked-at = { $n ->
    [one] Ce qui a été cherché ({ $n } étape)
   *[other] Ce qui a été cherché ({ $n } étapes)
}

why-ask-different-message = Pourquoi un autre e-mail ? ({ $language })
why-ask-different-message-none = Pourquoi les personnes sans langue reçoivent-elles un autre e-mail ?
why-ask-other-language = Pourquoi dans une autre langue ? ({ $language })
why-ask-other-language-none = Pourquoi les personnes sans langue le reçoivent-elles dans cette langue ?
why-ask-mixed = Pourquoi un e-mail mélangé ? ({ $language })
why-ask-mixed-none = Pourquoi les personnes sans langue reçoivent-elles un e-mail mélangé ?
why-ask-nothing = Pourquoi aucun e-mail ? ({ $language })
why-ask-nothing-none = Pourquoi les personnes sans langue ne reçoivent-elles aucun e-mail ?
why-ask-unknown = Quel e-mail arriverait ? ({ $language })
why-ask-unknown-none = Que recevraient les personnes sans langue ?
why-more = { $n ->
    [one] Afficher { $n } autre raison
   *[other] Afficher { $n } autres raisons
}
why-settle = Ce qui permettrait de trancher
why-same-way = De même : { $languages }.
why-source = Lire la source
certainty-documented = Documenté
certainty-documented-about = La règle a été lue dans le code ou la documentation du système.
certainty-derived = Déduit
certainty-derived-about = Nous le déduisons ; ce n’est pas écrit mot pour mot.
certainty-unknown = Inconnu
certainty-unknown-about = Les éditeurs du système ne disent pas ce qui se passe ici.
certainty-order-dependent = Dépend de l’ordre
certainty-order-dependent-about = Deux règles pourraient s’appliquer, et rien ne dit laquelle passe en premier.
certainty-depends-on-answer = Dépend d’une réponse
certainty-depends-on-answer-about = Votre équipe technique le sait ; toutes les réponses sont calculées, et la pire compte.
certainty-depends-on-request = Dépend du déclenchement
certainty-depends-on-request-about = Cela dépend de qui lance l’envoi, et avec quel navigateur.

ways-head = { $n ->
    [one] La solution
   *[other] Les solutions
}
ways-then-intended = { $n ->
    [one] { $n } personne : bon e-mail
   *[other] { $n } personnes : bon e-mail
}
ways-then-held = { $n ->
    [one] { $n } personne : pas d’e-mail pour l’instant
   *[other] { $n } personnes : pas d’e-mail pour l’instant
}
ways-then-accepted = { $n ->
    [one] { $n } personne : comme indiqué plus haut
   *[other] { $n } personnes : comme indiqué plus haut
}
ways-add-text = Ajouter les textes manquants : { $languages }
ways-add-text-about = Écrivez-les, ouvrez des fichiers ou collez-les.
ways-add-text-do = Ajouter les textes
ways-change-setting = Changer un réglage du système
ways-change-setting-about = Voyez d’abord ce que cela changerait. Le plan d’envoi le demandera à votre équipe technique.
ways-change-setting-do = Voir les réglages
ways-setting = Si la réponse à « { $question } » était « { $answer } » :
ways-setting-worse = { $n ->
    [one] { $n } personne ne le recevrait plus avec certitude
   *[other] { $n } personnes ne le recevraient plus avec certitude
}
ways-setting-try = Essayer
ways-part = { $language } : la partie « { $part } » manque
ways-under = sous « { $locale } », comme dans la liste
ways-give-stock-text = Montrer l’e-mail d’origine du système
ways-give-stock-text-about = Collez son texte, afin que tous puissent lire ce que ces personnes recevraient.
ways-give-stock-text-do = Coller le texte
ways-hold = { $n ->
    [one] Mettre cette personne en attente
   *[other] Mettre ces { $n } personnes en attente
}
ways-hold-about = Elles ne reçoivent rien pour l’instant et figurent en attente dans le plan d’envoi.
ways-hold-do = Mettre en attente
ways-accept = Accepter volontairement
ways-accept-about = Demande votre nom et une raison, que le plan d’envoi indique.
ways-accept-do = Accepter
ways-ask = Demander à votre équipe technique
ways-ask-about = Jusqu’à leur réponse, ces personnes sont mises en attente.
ways-ask-do = Copier les questions

matrix-caption = Quels textes existent
matrix-text = texte
matrix-ticked = coché, pas encore de texte
matrix-none = aucun

people-head = Personnes
people-filter = Quelles personnes
people-find = Chercher une personne
people-all = Toutes
people-language = Langue
people-finding = Constat
people-every-finding = Avec ou sans constat
people-every-language = Toutes les langues
people-show-addresses = Afficher les adresses
people-hide-addresses = Masquer les adresses
people-nobody = Personne ne correspond.
people-rows = Lignes { $first } à { $last } sur { $n }
people-person = Personne
people-written = Langue, telle qu’écrite
people-understood = Comprise comme
people-no-subject-unknown = texte inconnu
people-no-subject-none = rien
pager = Page { $n } sur { $of }
pager-label = Pages du tableau
pager-before = Précédente
pager-after = Suivante

## Personnes fictives

stand-ins-title = Tester avec des personnes fictives
stand-ins-about = Les personnes de test se ressemblent souvent toutes. Pas celles-ci : chaque langue de vos textes et de votre liste, avec une région, sans langue, mal écrite, rare, sans prénom, avec un nom long, de droite à gauche. Importez-les dans un système de test, envoyez l’e-mail et comparez. Aucun e-mail n’atteint leurs adresses (@standin.invalid), et aucun plan d’envoi ne leur écrit.
stand-ins-make = Créer des personnes fictives
stand-ins-caption = Les personnes fictives, et ce que chacune recevrait
stand-ins-who = Qui
stand-ins-written = Langue telle qu’écrite
stand-ins-shows = Montre
stand-ins-take-import = Télécharger pour l’import dans { $system }
stand-ins-take-csv = Télécharger en CSV
stand-ins-not-taken = Les branches que personne ne prend
download-stand-ins = { $n ->
        [one] { $n } personne fictive
       *[other] { $n } personnes fictives
    }. Aucune donnée de personnes réelles ; seulement des langues telles qu’elles sont écrites dans votre liste.

what-if-head = Et si… ?
what-if-about = Essayez un autre texte, une autre réponse, une autre version ou un autre système. Vous voyez qui recevrait autre chose, et rien ne compte avant que vous le gardiez. Votre liste n’est jamais modifiée.
what-if-system = Essayer un autre système ou une autre réponse
what-if-text = Essayer un autre texte
what-if-language = Voir ce que reçoit quelqu’un d’une autre langue
person-as = Et avec une autre langue dans la liste ?
person-as-is = Comme dans la liste
