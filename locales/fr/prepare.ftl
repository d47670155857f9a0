# Le premier écran et les trois cartes : qui, quel e-mail, quel système.

## Début

start-ways-in = Par où commencer ?
start-open = Ouvrir ma liste
start-open-about = Des personnes, depuis Excel, un fichier CSV ou JSON. Un échantillon suffit. Vous voyez d’abord comment la liste a été lue.
start-example = Essayer l’exemple
start-example-about = Une communauté inventée, quatre langues et une erreur qui s’est vraiment produite. Deux minutes suffisent.
start-also = Vous pouvez aussi
start-paste = coller un tableau
start-counts = dire seulement combien
start-review = reprendre un travail enregistré (fichier de vérification)
start-stays = Votre liste reste sur cet ordinateur.
start-sends-nothing = Cette page n’envoie rien. Vous pouvez couper Internet maintenant et continuer.
start-how-to-check = Comment puis-je le vérifier ?
start-check-offline = Coupez le Wi-Fi ou débranchez le câble. Tout continue à fonctionner ici.
start-check-network = Ou appuyez sur F12, choisissez « Réseau », ouvrez votre liste et voyez que rien de nouveau n’y apparaît.
start-check-engineers = Ou demandez à votre équipe technique : dans ses premières lignes, la page s’interdit toute connexion vers l’extérieur.
start-exception = Seule exception : la page elle-même a été chargée une fois, avant que vous ne la voyiez.
start-steps = Quatre étapes, retour toujours possible
start-step-prepare = Préparer
start-step-prepare-about = Qui, quel e-mail, quel système
start-step-check = Vérifier
start-step-check-about = Ce que chaque personne recevrait vraiment
start-step-sign-off = Valider
start-step-sign-off-about = Quelqu’un répond de chaque langue
start-step-hand-over = Transmettre
start-step-hand-over-about = Un plan d’envoi que l’équipe technique suit à la lettre
start-why = Pourquoi cette page existe
start-why-about = En avril 2023, une communauté a changé de système. Son e-mail n’existait qu’en anglais. Les personnes de langue allemande, française et italienne ont reçu à la place « Votre mot de passe a été réinitialisé ». Toutes les personnes de test étaient de langue anglaise.

## Les trois cartes

prepare-cards = Trois cartes, dans l’ordre que vous voulez
prepare-who = Qui ?
prepare-mail = Quel e-mail ?
prepare-system = Quel système l’envoie ?
prepare-onward = Continuer
prepare-see = Voir qui reçoit quoi
prepare-see-early = Vous pouvez déjà regarder ; la première ligne dit alors ce qui manque.
prepare-next-who = Suite : qui ?
prepare-next-mail = Suite : quel e-mail ?
prepare-next-system = Suite : quel système ?
prepare-who-missing = Pas encore de liste
prepare-who-reading = Lecture : { $people } { $people ->
    [one] personne
   *[other] personnes
} pour l’instant
prepare-who-open = { $people ->
    [one] { $people } personne, langue à préciser
   *[other] { $people } personnes, langue à préciser
}
prepare-who-second = La seconde liste n’est pas ouverte
prepare-who-known = { $people } { $people ->
    [one] personne
   *[other] personnes
} { $languages ->
    [0] sans langue indiquée
    [one] en { $languages } langue
   *[other] en { $languages } langues
}
prepare-mail-missing = Pas encore d’e-mail
prepare-mail-kind-missing = Reste à dire : que remplace-t-il ?
prepare-mail-known = { $texts ->
    [one] { $texts } texte : { $languages }
   *[other] { $texts } textes : { $languages }
}
prepare-mail-no-language = La langue de votre texte n’est pas connue
prepare-system-missing = Pas encore dit
prepare-system-working = Un instant
prepare-system-broken = Votre fichier contient une erreur
prepare-system-not-sure-state = Pas sûr : toutes les règles usuelles sont calculées
prepare-system-known = { $open ->
    [0] { $system }, toutes les réponses sont là
    [one] { $system }, { $open } réponse non confirmée
   *[other] { $system }, { $open } réponses non confirmées
}
prepare-change = Modifier
prepare-remove = Retirer
prepare-take-back = Annuler
prepare-choose = Choisir
prepare-yes = Oui
prepare-no = Non
prepare-nothing = rien
prepare-must-settle = À régler
prepare-good-to-know = Bon à savoir
prepare-language = Langue
prepare-people = { $people } { $people ->
    [one] personne
   *[other] personnes
}
prepare-show-more = Afficher { $more } de plus

## Qui : entrées

prepare-open-list = Ouvrez votre liste
prepare-another-list = Ouvrir une autre liste
prepare-choose-list = Choisir un fichier
prepare-drop-list = Ou déposez-le n’importe où sur cette page. Excel, CSV ou JSON ; un échantillon suffit.
prepare-way-paste = Coller un tableau
prepare-way-counts = Je sais seulement combien
prepare-list-stays = Elle reste ici
prepare-list-stays-about = La liste est lue sur cet ordinateur, elle n’est pas modifiée et n’est envoyée à personne.
prepare-paste-list = Votre tableau
prepare-paste-list-hint = Dans Excel ou un autre tableur : sélectionnez les lignes avec leurs en-têtes, copiez et collez-les ici.
prepare-paste-list-take = Prendre ce tableau
prepare-paste-empty = Rien n’est collé. Collez au moins les en-têtes et une ligne.
prepare-counts = Combien de personnes ont quelle langue ?
prepare-counts-hint = Aucune liste n’est nécessaire pour voir qui recevrait quoi. Laissez la langue vide pour les personnes sans langue.
prepare-counts-add = Ajouter une langue
prepare-counts-take = Prendre ces nombres
prepare-counts-wrong = Donnez au moins un nombre, en chiffres, par exemple 1200.
prepare-how-many = Personnes
prepare-remove-row = Retirer la langue
prepare-reading = Lecture de { $file } : { $people } { $people ->
    [one] personne
   *[other] personnes
} pour l’instant.
prepare-reading-label = Lecture de la liste
prepare-stop = Arrêter la lecture

## Qui : comme compris

prepare-as-understood = Votre liste, telle que comprise
prepare-kept-twice = Rien ne se perd
prepare-kept-twice-about = Chaque langue est gardée telle qu’écrite dans votre liste et telle que comprise ici. Le plan d’envoi porte la première, intacte.
prepare-names-right = Ces noms sont-ils corrects ?
prepare-names-yes = Oui
prepare-names-no = Non, les lettres sont déformées
prepare-names-try = Lire les lettres comme
prepare-names-try-hint = Essayez l’un après l’autre jusqu’à ce que les noms soient corrects.
prepare-file = Fichier
prepare-format-csv = texte en colonnes (CSV)
prepare-format-excel = classeur Excel
prepare-format-json = JSON
prepare-format-ndjson = JSON, une personne par ligne
prepare-format-pasted = tableau collé
prepare-format-counts = nombres seulement
prepare-export = semble être un export de { $system }
prepare-mend = Certaines lettres sont déformées, par exemple « { $example } ». Faut-il les rétablir ?
prepare-mend-yes = Les rétablir
prepare-letters = Lettres
prepare-change-letters = Modifier la lecture des lettres
prepare-encoding-utf-8 = Unicode (UTF-8)
prepare-encoding-windows-1252 = Europe de l’Ouest (Windows-1252)
prepare-encoding-mac-roman = Ancien Mac (MacRoman)
prepare-encoding-utf-8-twice = Unicode, déformé une fois (« Ã¼ » devient « ü »)
prepare-encoding-utf-16le = Texte Unicode d’Excel (UTF-16)
prepare-encoding-utf-16be = Unicode, autre ordre (UTF-16BE)
prepare-separator = Colonnes séparées par
prepare-change-separator = Modifier le séparateur des colonnes
prepare-separator-comma = Virgule
prepare-separator-semicolon = Point-virgule
prepare-separator-tab = Tabulation
prepare-separator-bar = Barre verticale
prepare-sheet = Feuille
prepare-change-sheet = Modifier la feuille
prepare-headings = En-têtes
prepare-headings-in = { $row ->
    [0] aucun
   *[other] en ligne { $row }
}
prepare-headings-row = Ligne des en-têtes (0 s’il n’y en a pas)
prepare-change-headings = Modifier la ligne des en-têtes
prepare-no-column = aucune colonne
prepare-role-locale = langue
prepare-role-email = adresse
prepare-role-id = identifiant
prepare-role-first-name = prénom
prepare-role-last-name = nom de famille
prepare-role-locale-in = Langue dans
prepare-role-email-in = Adresse dans
prepare-role-id-in = Identifiant dans
prepare-role-first-name-in = Prénom dans
prepare-role-last-name-in = Nom de famille dans
prepare-change-locale = Modifier la colonne de la langue
prepare-change-email = Modifier la colonne de l’adresse
prepare-change-id = Modifier la colonne de l’identifiant
prepare-change-first-name = Modifier la colonne du prénom
prepare-change-last-name = Modifier la colonne du nom de famille
prepare-ask-false-friend-column = La colonne « { $column } » peut être un prénom ou un nom de famille, selon la langue. Qu’est-ce ici ?
prepare-ask-column-looks-like-country = La colonne « { $column } » semble contenir des pays. Un pays n’est pas une langue : la Suisse en a quatre. Y a-t-il une meilleure colonne ?
prepare-ask-two-locale-columns = Plusieurs colonnes semblent contenir une langue. Laquelle le système utilise-t-il ?
prepare-ask-person-columns-missing = Aucune colonne ne semble contenir une adresse, un identifiant ou un nom. Est-ce une liste de personnes ? Dites alors quelle colonne contient l’adresse ; sinon, ouvrez une autre liste.
prepare-ask-locale-column-missing = Aucune colonne ne semble contenir une langue. Laquelle est-ce ?
prepare-first-rows = Les premières lignes
prepare-first-rows-region = Premières lignes, défilement latéral
prepare-row = Ligne
prepare-empty = (vide)
prepare-show-addresses = Afficher les adresses
prepare-hide-addresses = Masquer les adresses

## Qui : une seconde liste

prepare-second = Une seconde liste contient les langues
prepare-second-about = Si votre liste ne dit pas qui a quelle langue, une autre le dit peut-être : par exemple l’export du système où les personnes l’ont choisie.
prepare-second-choose = Choisir la seconde liste
prepare-second-another = Choisir un autre fichier
prepare-second-again = Les langues viennent de « { $file } », qui n’est pas ouvert. Ouvrez-le de nouveau pour continuer ; vos décisions sont conservées.
prepare-second-reading = Lecture de { $file } : { $people } { $people ->
    [one] personne
   *[other] personnes
} jusqu’ici.
prepare-second-file = Seconde liste
prepare-second-change = Changer la seconde liste
prepare-second-remove = Retirer la seconde liste
prepare-second-by = Les personnes sont retrouvées par
prepare-second-by-email = l’adresse : « { $here } » ici, « { $there } » là-bas
prepare-second-by-id = l’identifiant : « { $here } » ici, « { $there } » là-bas
prepare-second-by-none = aucune colonne commune aux deux listes
prepare-second-by-change = Changer la colonne par laquelle les personnes sont retrouvées
prepare-second-by-in = Colonne de la seconde liste qui dit qui est qui
prepare-second-locale-change = Changer la colonne de la langue dans la seconde liste
prepare-second-found = Retrouvées
prepare-second-matched = { $matched } sur { $people } { $people ->
    [one] personne
   *[other] personnes
}
prepare-second-unmatched = non retrouvées : { $n } (sous « Vérifier », parmi les personnes sans langue indiquée)
prepare-second-two = avec deux langues, donc aucune n’a été prise : { $n }
prepare-second-only-there = dans la seconde liste seulement : { $n }
prepare-second-joined = Les langues viennent de { $file } : { $matched } sur { $people } { $people ->
    [one] personne y a été retrouvée
   *[other] personnes y ont été retrouvées
}.

## Qui : langues

prepare-tidied = Les langues, mises en ordre
prepare-spellings = { $spellings ->
    [one] { $spellings } graphie, classée selon ce qui en a été fait.
   *[other] { $spellings } graphies, classées selon ce qui en a été fait.
}
prepare-repair-open = À préciser : langue non reconnue
prepare-repair-open-about = Dites quelle langue ont ces personnes.
prepare-repair-said = Comme vous l’avez dit
prepare-repair-said-about = Compte comme la langue que vous avez choisie.
prepare-repair-none = Sans langue
prepare-repair-none-about = Vide, ou un mot pour « aucune ». Ce que ces personnes reçoivent dépend du système.
prepare-repair-name = Noms et anciens codes
prepare-repair-name-about = Écrit en toutes lettres ou sous une forme plus ancienne.
prepare-repair-spelling = Seule l’écriture diffère
prepare-repair-spelling-about = Majuscules, ou tiret bas au lieu du trait d’union.
prepare-repair-as-is = Repris tel quel
prepare-repair-as-is-about = Il n’y avait rien à faire.
prepare-understood-as = compris comme
prepare-choose-language = Choisir une langue
prepare-treat = « { $written } » compte comme
prepare-open-about = Tant que vous n’avez pas choisi, personne ne peut dire si ces personnes reçoivent le bon e-mail.
prepare-written-stays = Beaucoup de systèmes ne lisent ni « deutsch » ni « de_DE ». La vérification part de ce qui est écrit dans votre liste, comme le ferait le système.
prepare-otherwise = Traiter une graphie comme une autre langue
prepare-choose-spelling = Choisir une graphie
prepare-as-written = Comme écrit
prepare-treat-as = Compte comme

## Qui : exclus, et combien en vérité

prepare-left-out = Qui ne reçoit pas d’e-mail
prepare-left-out-about = Cochez qui doit être exclu. Personne n’est exclu sans que vous le demandiez, et toute personne exclue est comptée.
prepare-left-out-none = Personne n’est exclu. Rien dans cette liste ne ressemble à une raison (bloqué, non distribué, désabonné).
prepare-left-out-now = { $people } { $people ->
    [one] personne est exclue
   *[other] personnes sont exclues
}.
prepare-own-rule = Exclure d’autres personnes
prepare-choose-column = Choisir une colonne
prepare-rule-column = Colonne
prepare-rule-value = Valeur
prepare-rule-value-hint = Comme elle est écrite dans la liste. Vide : les personnes pour lesquelles cette colonne est vide. Ou * pour les personnes qui y ont quelque chose.
prepare-any-value = n’importe quoi
prepare-rule-reason = Raison
prepare-rule-add = Exclure ces personnes
prepare-rule-wrong = Choisissez une colonne et donnez une raison ; d’autres la liront.
prepare-reason-disabled = Le compte est désactivé
prepare-reason-suspended = Le compte est suspendu
prepare-reason-account-blocked = Le compte est bloqué
prepare-reason-blocked = Le compte est bloqué
prepare-reason-bounced = Des e-mails sont revenus
prepare-reason-unsubscribed = S’est désabonné
prepare-reason-deleted = Le compte est supprimé
prepare-reason-signs-in-elsewhere = Se connecte par un autre fournisseur
prepare-reason-unverified = L’adresse n’est pas confirmée
prepare-reason-staged = Le compte n’est pas encore actif
prepare-reason-stand-in = Une personne fictive
prepare-population = Cette liste n’est qu’un échantillon ? Dites combien il y a vraiment de personnes
prepare-population-about = La page peut alors dire pour quelles langues la liste ne prouve rien.
prepare-in-list = Dans la liste : { $people }
prepare-in-list-some = Dans la liste : { $listed } sur { $stated }. Elle prouve ce que reçoivent les personnes dont la langue est écrite de la même façon.
prepare-not-in-list = Personne dans la liste
prepare-not-a-number = Des chiffres seulement, par exemple 1200.
prepare-another-language = Autre langue
prepare-another-language-hint = Tapez son nom ou son code, puis Entrée.

## Quel e-mail

prepare-the-mail = L’e-mail
prepare-campaign = Comment s’appelle cet envoi ?
prepare-campaign-hint = Un nom que vous et votre équipe technique reconnaîtrez.
prepare-is-correction = Est-ce la correction d’un envoi précédent ?
prepare-correction = Numéro de la correction
prepare-correction-hint = Vide pour l’envoi lui-même. Avec un numéro, il est réservé aux personnes qui ont reçu un mauvais e-mail auparavant, et chacune reçoit une nouvelle clé : jamais avec la liste entière.
prepare-kind = Quel e-mail d’origine du système remplace-t-il ?
prepare-kind-account-activation = Activer un compte
prepare-kind-password-reset = Définir un nouveau mot de passe
prepare-kind-email-verification = Confirmer une adresse
prepare-kind-invitation = Une invitation
prepare-kind-welcome = Un mot de bienvenue
prepare-kind-own = Aucun : un e-mail que le système n’a pas
prepare-kind-no-stock = le système n’a pas de texte d’origine
prepare-kind-one-stock = le système a un texte d’origine : { $language }
prepare-kind-stock = le système a un texte d’origine en { $languages } langues
prepare-kind-before-system = Dès que le système est choisi, ses e-mails d’origine apparaissent ici.
prepare-to-system = Choisir le système
prepare-why-kind = Pourquoi cette question
prepare-why-kind-about = Si votre e-mail prend la place d’un e-mail d’origine du système, le système peut envoyer le sien à tous ceux dont la langue vous manque.
prepare-texts = Ses textes
prepare-choose-files = Choisir des fichiers
prepare-choose-folder = Choisir un dossier
prepare-drop-mails = Ou déposez-les, même un dossier entier, n’importe où sur cette page. Texte, HTML, tableau (CSV, Excel), fichier ZIP ou export de votre système.
prepare-how-files = Comment un fichier dit sa langue
prepare-how-files-about = Dans son nom ou son dossier : « welcome.de.html », « de/welcome.txt ». Dans un tableau : une colonne « langue ». Sinon, on vous le demande.
prepare-forget-mails = Oublier ces fichiers
prepare-texts-found = Textes trouvés
prepare-subject = Objet
prepare-parts = Parties
prepare-from-file = Source
prepare-only-ticked = existe, texte non vu
prepare-no-subject = sans objet
prepare-typed-here = saisi ici
prepare-part-subject = objet
prepare-part-text = texte
prepare-part-html = HTML
prepare-part-from = expéditeur
prepare-part-reply-to = adresse de réponse
prepare-part-reply_to = adresse de réponse
prepare-part-preheader = ligne d’aperçu
prepare-part-body = texte
prepare-part-main-text = texte principal
prepare-part-title = titre
prepare-part-greeting = formule d’appel
prepare-part-button = bouton
prepare-part-footer = pied de page
prepare-lacks-own = Il manque : { $parts }. À cet endroit, ce système enverrait son propre contenu.
prepare-lacks-maybe = Il manque : { $parts }. À cet endroit, ce système pourrait envoyer son propre contenu.
prepare-lacks = Il manque : { $parts }. Ce système n’a rien de son côté pour cet endroit.
prepare-file-locale = Quelle est la langue de { $file } ?
prepare-files-opened = { $files ->
    [one] { $files } fichier ouvert
   *[other] { $files } fichiers ouverts
}
prepare-file-gave = { $format }, { $texts ->
    [0] lu avec d’autres fichiers
    [one] { $texts } texte
   *[other] { $texts } textes
}
prepare-left-aside = { $files ->
    [one] { $files } fichier laissé de côté
   *[other] { $files } fichiers laissés de côté
}
prepare-no-text-for = Pas encore de texte pour
prepare-no-text-for-about = « Vérifier » montre ce que ces personnes recevraient à la place.
prepare-other-ways = Sans fichiers
prepare-paste-text = Saisir ou coller un texte
prepare-add-text = Ajouter un texte
prepare-new-text = Nouveau texte
prepare-text = Texte
prepare-html-give = Ajouter une partie HTML
prepare-html = Partie HTML
prepare-html-hint = Seulement si le système envoie du HTML en plus du texte. Collez ici le code HTML de votre e-mail.
prepare-text-language-hint = Un nom ou un code : allemand, de, pt-BR.
prepare-tick = Cocher seulement les langues dans lesquelles il existe
prepare-tick-about = Cela suffit pour voir qui reçoit quoi. Les textes peuvent suivre.
prepare-intent = Qui doit recevoir quoi
prepare-everyone = Tout le monde doit recevoir
prepare-several-mails = Vos fichiers contiennent { $mails } e-mails. Les langues ci-dessous sont celles de l’e-mail choisi.
prepare-segments = Certaines personnes doivent recevoir un autre e-mail
prepare-segment = Règle
prepare-segment-mail = Doivent recevoir
prepare-add-segment = Ajouter une règle
prepare-remove-segment = Retirer la règle
prepare-no-language = Que doivent recevoir les personnes sans langue ?
prepare-no-language-any = L’e-mail, dans n’importe quelle langue
prepare-no-language-one = L’e-mail, dans une langue précise
prepare-no-language-not-said = Pas encore décidé
prepare-no-language-not-said-about = Pour ces personnes, la question du bon e-mail reste alors ouverte.
prepare-no-language-which = En
prepare-placeholders = Ce qui est inséré
prepare-placeholders-about = Les emplacements dans les textes, et la colonne qui remplit chacun.
prepare-filled-by = { $placeholder } est rempli par
prepare-system-fills = Le système le remplit
prepare-stock = Les textes d’origine du système
prepare-stock-about = Ce que l’on reçoit là où votre e-mail manque. Si vous avez ces textes, ils peuvent être montrés tels qu’ils arriveraient.
prepare-stock-give = Donner les textes d’origine du système

## Quel système

prepare-which-system = Quel système envoie l’e-mail ?
prepare-not-sure-fine = « Pas sûr » suffit
prepare-not-sure-fine-about = Ce que vous ne savez pas est calculé de toutes les façons possibles, et le pire compte. Votre équipe technique reçoit les questions en une fois.
prepare-system-filter = Chercher un système
prepare-systems-shown = { $systems ->
    [one] { $systems } système
   *[other] { $systems } systèmes
}
prepare-export-suggests = Votre liste semble être un export de { $system }. C’est peut-être ce système qui envoie l’e-mail, peut-être un autre.
prepare-export-choose = Choisir { $system }
prepare-system-none = Pas dans la liste. Choisissez « Pas sûr du système », ou donnez sa règle en fichier.
prepare-not-sure-system = Pas sûr du système
prepare-not-sure-computed = Les règles usuelles de tels systèmes sont toutes calculées, et le pire compte.
prepare-change-system = Modifier le système
prepare-version = Version
prepare-version-hint = Laissez vide si vous n’êtes pas sûr ; toutes les versions connues sont alors calculées : { $ranges }
prepare-version-rule = Règle utilisée : { $ranges }
prepare-own-profile = Nous avons notre propre règle, en fichier
prepare-own-profile-about = Quelqu’un de l’équipe technique peut écrire comment votre système choisit un e-mail ; vous ouvrez ce fichier ici.
prepare-own-profile-file = Choisir le fichier
prepare-own-profile-text = Ou collez-le
prepare-own-profile-name = Notre propre règle
prepare-questions = Quelques questions qui changent la réponse
prepare-questions-open = { $open ->
    [0] Toutes ont une réponse.
    [one] { $open } n’est pas encore confirmée. La vérification marche quand même ; la validation l’attend.
   *[other] { $open } ne sont pas encore confirmées. La vérification marche quand même ; la validation les attend.
}
prepare-assumed = Ce que veut dire « supposé »
prepare-assumed-about = C’est généralement ainsi avec ce système, mais personne ne l’a dit du vôtre. Confirmez-le ou demandez à votre équipe technique.
prepare-state-answered = Répondu :
prepare-state-assumed = Supposé :
prepare-state-not-sure = Pas sûr. Tout ce qui est possible est calculé, et le pire compte.
prepare-moves = Une autre réponse pourrait changer l’e-mail de { $people } { $people ->
    [one] personne
   *[other] personnes
}.
prepare-confirm = Confirmer
prepare-answer = Répondre
prepare-not-sure = Pas sûr
prepare-own-language = La langue de chaque personne
prepare-locales-hint = Des codes séparés par des virgules : en, de, fr
prepare-copy-questions = Copier les questions pour votre équipe technique
prepare-sources = { $sources ->
    [one] Où la règle est écrite : { $sources } source
   *[other] Où la règle est écrite : { $sources } sources
}
prepare-population-file = Ouvrir un fichier avec ces nombres
    .hint = Deux colonnes : les langues et le nombre de personnes pour chacune ; ou une liste de tout le monde. Seuls les nombres sont gardés.

prepare-change-text = Modifier le texte
prepare-take-texts = Télécharger les fichiers modifiés
prepare-take-texts-about = Un zip avec les fichiers à remplacer ou à ajouter, dans le format de vos fichiers ; un texte qui n’entre dans aucun se trouve dans un tableau à côté. Aucune donnée personnelle.
