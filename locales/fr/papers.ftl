### Documents faits à partir d’un plan d’envoi : rapport, fiche d’assistance, annonces, journal des modifications.

# $month : 1 à 12 · $year : quatre chiffres
day = { $day ->
    [1] 1er
   *[other] { $day }
} { month-of-year }
month-of-year = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[other] décembre
} { $year }
# $weekday : 1 est lundi
weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[other] dimanche
}
day-of-week = { weekday } { $day }

paper-report = Rapport
paper-notices = Annonces aux utilisateurs
paper-changes = Journal des modifications
paper-support = Fiche d’assistance
paper-correction = Correction { $n }
paper-fingerprint = Empreinte
paper-draft = Brouillon : tout n’est pas encore validé. Rien ne doit être envoyé d’après ce document.

paper-report-title = Rapport : { $campaign }
paper-headline = { $send ->
    [0] Personne ne reçoit « { $mail } ».
    [one] { $send } personne reçoit « { $mail } ».
   *[other] { $send } personnes reçoivent « { $mail } ».
}{ $hold ->
    [0] { "" }
    [one] {" "}{ $hold } est mise en attente.
   *[other] {" "}{ $hold } sont mises en attente.
}{ $skip ->
    [0] { "" }
    [one] {" "}{ $skip } est exclue.
   *[other] {" "}{ $skip } sont exclues.
}
paper-covers-sample = La liste { $list } est un échantillon : ce rapport ne dit rien des personnes qui n’y sont pas.
paper-covers-all = La liste { $list } contient tout le monde.
paper-covers-counts = Il n’y avait pas de liste, seulement les langues et le nombre de personnes pour chacune.
paper-not-covered = Absents de la liste :
paper-who = Qui reçoit quoi
paper-languages = Langues
paper-people = Personnes
paper-subject = Objet
paper-result = Résultat
paper-by = Validé ou décidé par
paper-left-out = Exclus
paper-stand-ins = Personnes inventées, pour les essais
paper-batches = Quand c’est envoyé
paper-batch = Lot
paper-day = Jour
paper-decisions = Décidé et accepté
paper-questions = Questions ouvertes
paper-system = Ce qui envoie
paper-system-not-sure = Le système n’est pas connu ; toutes les règles habituelles ont été calculées.
paper-answered = { $ask } – { $value }
paper-confirmed = { $ask } – { $value } (supposé, puis confirmé)
paper-assumed = { $ask } – { $value } (seulement supposé)
paper-not-sure = { $ask } – pas sûr ; toutes les réponses ont été calculées, la pire compte
paper-open = ouverte
paper-data = Données des personnes
paper-purpose = Finalité
paper-purpose-service = « { $mail } » : un e-mail de service, dont les personnes ont besoin pour quelque chose qu’elles ont
paper-purpose-news = « { $mail } » : des nouvelles ou de la publicité
paper-purpose-not-said = « { $mail } » : il n’a pas été dit si c’est un e-mail de service ou des nouvelles
paper-basis = Base légale
paper-kept = Conservé jusqu’au
paper-holds = Le plan est valable jusqu’au
paper-people-data = Dans ce rapport
paper-no-people = Aucune donnée des personnes de la liste : seulement des nombres et des empreintes. Les noms de ceux qui ont validé ou décidé sont tels qu’ils ont été tapés.
paper-not-said = pas indiqué
paper-no-proof = Les noms ont été tapés, non prouvés. Le plan porte la même empreinte ; toute modification la détruit.
paper-outcome-send = { $languages } : { $n ->
    [one] { $n } personne reçoit cet e-mail
   *[other] { $n } personnes reçoivent cet e-mail
}
paper-outcome-hold = { $languages } : { $n ->
    [one] { $n } personne est mise en attente et recevrait ceci
   *[other] { $n } personnes sont mises en attente et recevraient ceci
}
paper-outcome-hold-open = { $languages } : { $n ->
    [one] { $n } personne est mise en attente ; on ne sait pas lequel elle recevrait
   *[other] { $n } personnes sont mises en attente ; on ne sait pas lequel elles recevraient
}
paper-spellings = Tel qu’écrit dans la liste
paper-certainty = Certitude
paper-certain = Rien d’autre ne peut arriver.
paper-not-certain = Autre chose peut aussi arriver.
paper-reads = lit la langue
paper-reads-not = ne lit pas la langue.

paper-changes-title = Journal des modifications : { $campaign }
paper-changes-none = Rien n’a encore été décidé ni validé.
paper-made = Ce plan a été fait le { $at } et il est valable jusqu’au { $until }.

batch-number = Lot { $n }
batch-no-day = le jour n’est pas fixé
batch-earliest = Ce sont les premiers jours possibles : le lot suivant ne part que lorsque toutes les questions ci-dessous ont reçu un oui.
batch-before-next = Avant le lot suivant, à répondre par oui :
stop-everyone-got-the-expected-mail = Tous ceux du lot ont-ils reçu l’e-mail que prévoit le plan ?
stop-one-person-of-each-language-read-it = Une personne de chaque langue a-t-elle lu ce qui est arrivé ?
stop-nobody-got-it-twice = Personne ne l’a-t-il reçu deux fois ?
stop-links-work = Les liens fonctionnent-ils ?
stop-bounces-as-usual = Ne revient-il pas plus d’e-mails que d’habitude ?
stop-complaints-as-usual = N’y a-t-il pas plus de plaintes que d’habitude ?

standing-title = Questions que pose chaque envoi
standing-sender-authenticated = Le domaine de l’expéditeur est-il authentifié (SPF, DKIM, DMARC) ?
standing-bounces = Qui voit les e-mails qui reviennent et retire ces adresses ?
standing-rate-limit = Combien d’e-mails par heure peut-on envoyer ?
standing-reply-address = Où vont les réponses, et dans quelles langues y répond-on ?
standing-link-lifetime = Combien de temps les liens fonctionnent-ils, et est-ce assez pour qui lit l’e-mail un jour plus tard ?

paper-notices-title = Annonces aux utilisateurs : { $campaign }
notices-about = Ce que vous pouvez dire aux personnes avant que l’e-mail n’arrive : sur votre site, dans la communauté, dans une lettre d’information. Changez ce qui ne convient pas.
notices-none = Rien n’est envoyé à personne ; il n’y a donc rien à annoncer.
notices-held = { $n ->
    [one] { $n } personne est mise en attente et ne reçoit rien pour le moment. Il n’y a pas d’annonce pour elle.
   *[other] { $n } personnes sont mises en attente et ne reçoivent rien pour le moment. Il n’y a pas d’annonce pour elles.
}
notices-translate = Nous n’avons pas de texte prêt dans cette langue. Le voici en anglais, à traduire.
notice-soon = Vous recevrez bientôt un e-mail de notre part.
notice-on = À partir du { $first }, vous recevrez un e-mail de notre part.
notice-between = Entre le { $first } et le { $last }, vous recevrez un e-mail de notre part. Tout le monde ne le reçoit pas le même jour.
notice-subject = Son objet est « { $subject } ».
notice-quoted = « { $text } »
notice-subjects = Son objet est l’un de ceux-ci : { $subjects }.
notice-not-yet = D’ici là, vous n’avez rien à faire.
notice-spam = S’il n’arrive pas, veuillez regarder dans votre dossier de courrier indésirable.
notice-help = Des questions ? Écrivez-nous : { $address }
notice-help-open = Des questions ? Écrivez-nous : [votre adresse]

paper-support-title = Fiche d’assistance : { $campaign }
support-about = Quelqu’un demande où en est l’e-mail ? Tapez l’adresse et voyez ce que cette personne reçoit, quand et pourquoi.
support-address = Adresse e-mail de la personne qui demande
support-look = Chercher
support-when = Quand
support-why = Pourquoi
support-answer = Que répondre
support-which-send = Reçoit l’e-mail
support-which-hold = Est mise en attente : ne reçoit rien pour le moment
support-which-skip = Est exclue : ne reçoit rien
support-when-batch = Dans le lot { $n } sur { $of }
support-when-day = au plus tôt le { $day }
support-when-never = Aucun jour n’est prévu.
support-why-written = La liste indique « { $written } » comme langue de cette personne, compris comme : { $language }.
support-why-none = La liste n’indique pas de langue pour cette personne.
support-answer-send = « L’e-mail dont l’objet est “{ $subject }” vient de nous. S’il n’est pas là le lendemain de l’envoi, veuillez regarder dans votre dossier de courrier indésirable. »
support-answer-send-unknown = « Vous recevrez un e-mail de notre part. S’il n’est pas là le lendemain de l’envoi, veuillez regarder dans votre dossier de courrier indésirable. »
support-answer-hold = « Aucun e-mail n’est prévu pour vous pour le moment. Vous n’avez rien à faire. »
support-answer-skip = « Cet envoi ne vous est pas destiné. »
support-nobody = Cette adresse n’est pas dans la liste : rien ne lui est envoyé.
support-nobody-about = Vérifiez l’orthographe, ou demandez une autre adresse sous laquelle la personne pourrait être connue.
support-empty = Tapez d’abord une adresse.
support-cannot = Ce navigateur ne peut pas chercher d’adresse ici. Enregistrez cette page sur votre ordinateur et ouvrez-la depuis là.
support-holds = Ne contient aucune adresse lisible : seulement les empreintes raccourcies de { $n ->
    [one] { $n } adresse
   *[other] { $n } adresses
}. C’est pseudonyme : qui possède cette page peut savoir si une adresse y figure. Gardez-la dans votre équipe d’assistance.
