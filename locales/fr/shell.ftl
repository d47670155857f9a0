### Shell and Check: what stands around every place, and the words that all places share.

skip = Aller à la feuille
vow = Votre liste reste sur cet ordinateur.
vow-check = Comment le vérifier ?
vow-offline = Coupez le Wi-Fi ou débranchez le câble : tout continue de fonctionner ici.
vow-network = Ou appuyez sur F12, choisissez « Réseau », ouvrez votre liste et constatez que rien n’est envoyé.
vow-engineers = Ou demandez à votre équipe technique : dès ses premières lignes, la page s’interdit toute connexion.

steps = Les quatre étapes
place-prepare = Préparer
place-check = Vérifier
place-sign-off = Valider
place-hand-over = Transmettre
step-begin = Commencez ici
step-missing = { $n ->
    [one] Il manque { $n } élément
   *[other] Il manque { $n } éléments
}
step-complete = Complet
step-not-yet = Pas encore
step-open = { $n ->
    [one] { $n } personne à régler
   *[other] { $n } personnes à régler
}
step-look = À regarder
step-nothing-open = Rien à régler
step-signed = { $done } sur { $of } faits
step-ready = Prêt

people = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
people-word = { $n ->
    [one] personne
   *[other] personnes
}
person-row = Ligne { $n }
language-none = Sans langue
not-a-language = Langue que nous ne connaissons pas
empty-value = (vide)
yes = oui
no = non
change = Modifier

verdict-intended = Bon e-mail
verdict-other-language = Bon e-mail, autre langue
verdict-different-message = Autre e-mail
verdict-mixed = E-mail mélangé
verdict-nothing = Aucun e-mail
verdict-unknown = Inconnu
verdict-left-out = Exclu
state-held = mis en attente
state-accepted = accepté volontairement

copied = Copié. Collez-le dans un e-mail à votre équipe technique.
not-copied = La copie n’a pas été possible : le navigateur ne l’a pas permise.
served-custom = votre e-mail
served-custom-in = votre e-mail, en { $language }
served-stock = l’e-mail d’origine du système
served-stock-one-of = l’e-mail d’origine du système, dans une de { $n } langues
served-stock-in = l’e-mail d’origine du système, en { $language }
served-mixed = des parties de différents e-mails
served-nothing = Aucun e-mail
served-not-known = Inconnu

headline-waiting = Un instant …
asked-head = Ce que vous avez demandé
asked-everyone = Tout le monde ici doit recevoir « { $mail } », dans sa propre langue.
asked-segments = { $n ->
    [one] { $n } groupe doit recevoir un autre e-mail.
   *[other] { $n } groupes doivent recevoir d’autres e-mails.
}
asked-change = Modifier cette demande

deed-prepare = Indiquer ce qui manque
deed-add-texts = Ajouter les textes manquants
deed-example-texts = Ajouter les trois textes de l’exemple
deed-all-ways = Voir toutes les solutions
deed-see-check = Voir qui reçoit quoi
deed-copy-questions = Copier les questions pour votre équipe technique
deed-no-language = Indiquer ce qu’elles doivent recevoir
deed-sign-off = Passer à la validation
deed-hand-over = Transmettre le plan d’envoi

note-must = À régler
note-good-to-know = Bon à savoir
notes-more = { $n ->
    [one] { $n } autre remarque
   *[other] { $n } autres remarques
}
note-alike = { $n ->
    [one] { $n } autre du même genre
   *[other] { $n } autres du même genre
}
place-line = { $file }, ligne { $line }

summary-head = Cela n’a pas été possible
summary-put-away = Fermer
reading-rows = Lecture de { $file } : { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
} jusqu’ici
reading-stop = Arrêter la lecture

key = Ce que signifient les signes
this-page-in = Cette page en :
undo = Annuler
delete-everything = Tout effacer ici
delete-sure = Effacer tout ce qui est conservé sur cet ordinateur ? C’est définitif.
delete-yes = Oui, effacer
delete-no = Conserver

inbox = Dans la boîte de réception
inbox-no-sender = Expéditeur inconnu
inbox-no-subject = Objet inconnu
inbox-no-words = Premiers mots inconnus
mail-from = De { $from }
mail-no-subject = Sans objet
mail-body = Texte de l’e-mail
mail-no-body = Cet e-mail n’a pas de texte.
mail-missing = La liste n’a pas de valeur ici ; l’e-mail partirait ainsi.
mail-logic = Cela se décide au moment de l’envoi ; ce n’est pas calculé ici.
mail-removed = Non affiché ici : { $what }
mail-not-here = Nous n’avons pas son texte : collez-le ou demandez à votre équipe technique.
mail-no-text-yet = Vous avez coché cette langue. Son texte n’est pas encore ici.

## Un essai est en cours

trial-head = Vous essayez quelque chose
trial-short = Vous essayez quelque chose :
trial-counts-not = Rien de cela ne compte avant que vous le gardiez.
trial-nobody = Pour l’instant, personne ne recevrait autre chose.
trial-nobody-at-all = Personne ne recevrait autre chose.
trial-not-known = Vous verrez qui recevrait autre chose dès que les trois cartes en diront assez.
trial-moved = { $n ->
    [one] { $n } personne recevrait autre chose qu’avant
   *[other] { $n } personnes recevraient autre chose qu’avant
} ({ $same } la même chose).{ $better ->
    [0] {""}
    [one] {" "}{ $better } recevrait maintenant le bon e-mail.
   *[other] {" "}{ $better } recevraient maintenant le bon e-mail.
}{ $worse ->
    [0] {""}
    [one] {" "}{ $worse } ne recevrait plus le bon e-mail avec certitude.
   *[other] {" "}{ $worse } ne recevraient plus le bon e-mail avec certitude.
}
trial-caption = Pour qui cela change
trial-who = Langue des personnes
trial-before = Avant
trial-after = Avec ce changement
trial-only-words = le même e-mail, en d’autres mots
trial-keep = Garder le changement
trial-discard = Tout remettre comme avant
trial-go-on = Changer autre chose
trial-first = Gardez d’abord le changement, ou remettez tout comme avant. Ensuite vous pourrez valider et transmettre.
