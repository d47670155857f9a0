# Valider et transmettre.
sign-nothing-yet = Il n’y a encore rien à valider. Dites d’abord qui reçoit quel e-mail, et quel système l’envoie.
sign-progress = { $done } e-mails réglés sur { $of }
sign-answers-for-it = La personne qui valide a ouvert l’e-mail et en répond.
sign-your-name = Votre nom
sign-name-is-no-proof = Un nom tapé ne prouve pas qui vous êtes. Vous pouvez retirer une validation à tout moment.
sign-outcomes = Les e-mails à valider
sign-nothing-blocks = Plus rien ne bloque le plan d’envoi
sign-blocks = { $n ->
        [one] Un point bloque le plan d’envoi
       *[other] { $n } points bloquent le plan d’envoi
    }
sign-history = Ce qui s’est passé
sign-people = { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }
sign-they-get = E-mail reçu :
sign-they-could-get = Ces personnes pourraient recevoir :
sign-open-mail = Ouvrir cet e-mail
sign-open-again = L’ouvrir de nouveau
sign-close-mail = Fermer l’e-mail
sign-deed = Valider pour { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    } ({ $languages })
sign-which-languages = Quelles langues lisez-vous ?
sign-you-read = Langue que vous lisez : { $language }.
sign-you-do-not-read = Langue que vous ne lisez pas : { $language }. Comparez ce qui doit être identique dans toutes les langues.
sign-unread-reason = Pourquoi validez-vous quand même ?
    .hint = Par exemple : « traduit par une agence, liens essayés ». Le plan d’envoi dira que vous ne lisez pas cette langue, et pourquoi vous avez validé.
sign-reason-missing = Écrivez d’abord pourquoi vous validez un e-mail que vous ne lisez pas ; le plan d’envoi l’indique.
sign-four-eyes = Deux personnes doivent valider
    .hint = Le même nom ne compte qu’une fois. Enregistrez la vérification et envoyez-la à la deuxième personne.
sign-four-eyes-from = À partir de combien de personnes par e-mail
sign-second-person = Vous avez validé. Il faut maintenant une deuxième personne, sous son propre nom.
sign-opened = Vous avez ouvert { $n } des { $of } e-mails qui restent à valider.
sign-all-opened = { $n ->
        [0] Valider les e-mails ouverts
        [one] Valider l’e-mail ouvert
       *[other] Valider les { $n } e-mails ouverts
    }
sign-only-left = Afficher seulement ce qui reste à faire
sign-next-mail = Ouvrir l’e-mail suivant
stamp-signed-once = Il manque une deuxième personne
twin-title = À côté de l’e-mail en { $beside }
twin-nothing-differs = Liens, champs, nombres et noms sont identiques.
twin-alike = Identiques dans les deux : liens { $links }, champs { $placeholders }, nombres { $numbers }, noms { $names }.
twin-only-here-link = Lien seulement ici :
twin-only-here-placeholder = Champ seulement ici :
twin-only-here-number = Nombre seulement ici :
twin-only-here-name = Nom seulement ici :
twin-only-there-link = Lien seulement en { $beside } :
twin-only-there-placeholder = Champ seulement en { $beside } :
twin-only-there-number = Nombre seulement en { $beside } :
twin-only-there-name = Nom seulement en { $beside } :
sign-name-missing = Tapez d’abord votre nom, en haut de cette page.
sign-open-first = Ouvrez d’abord l’e-mail ; on ne valide que ce qu’on a vu.
sign-take-back = Retirer
sign-did-signed = Validé par { $names }.
sign-did-held = Mis en attente par { $name } : { $reason }
sign-did-accepted = Accepté par { $name } : { $reason }
sign-did-asked = Question posée par { $name } : { $reason } Ces personnes sont en attente jusqu’à la réponse.
stamp-ready = Non validé
stamp-signed = Validé
stamp-undecided = À décider
stamp-held = En attente
stamp-accepted = Accepté
stamp-asked = Question posée
stamp-expired = Plus valable
stamp-withdrawn = Retiré
decide-question = { $n ->
        [one] Que faire pour cette personne ?
       *[other] Que faire pour ces { $n } personnes ?
    }
decide-hold = Mettre ces personnes en attente
    .hint = Elles ne reçoivent rien pour l’instant ; le plan d’envoi l’indique.
decide-accept = Accepter volontairement ce qu’elles recevraient
    .hint = Le plan d’envoi indique votre nom et votre raison.
decide-ask = Demander à l’équipe technique
    .hint = Ces personnes sont en attente jusqu’à la réponse.
decide-reason = Raison
decide-deed = { $n ->
        [one] Décider pour { $n } personne
       *[other] Décider pour { $n } personnes
    }
decide-choose-first = Choisissez d’abord ce qu’il faut faire.
decide-reason-missing = Écrivez d’abord une raison ; le plan d’envoi l’indique.
repair-add-text = Ajouter le texte manquant
repair-change-setting = Changer un réglage du système
repair-say-no-language = Dire ce que doivent recevoir les personnes sans langue
confirm-title = Seulement supposé jusqu’ici
confirm-about = Ce système est généralement réglé ainsi. Est-ce vrai du vôtre ?
confirm-one = Confirmer
confirm-one-of = Confirmer : { $ask }
confirm-all = { $n ->
        [one] Le confirmer
       *[other] Tout confirmer ({ $n })
    }
confirm-change = Modifier une réponse
accept-title = Constaté, et pas encore réglé
accept-reason = Raison de l’accepter
accept-deed = { $n ->
        [0] Accepter pour cette raison
        [one] Accepter { $n } constat pour cette raison
       *[other] Accepter { $n } constats pour cette raison
    }
hand-who = Qui reçoit quelque chose
hand-send = personnes reçoivent l’e-mail
hand-hold = personnes sont en attente
hand-skip = personnes sont exclues
hand-otherwise = Toute personne absente du plan d’envoi est aussi mise en attente.
hand-files = Fichiers à transmettre
hand-not-complete = { $n ->
        [one] Un point bloque encore le plan d’envoi.
       *[other] { $n } points bloquent encore le plan d’envoi.
    } D’ici là, vous pouvez emporter un brouillon.
hand-see-what = Voir ce qui bloque
hand-plan = Plan d’envoi
hand-take-plan = Télécharger le plan d’envoi
hand-draft = Brouillon du plan d’envoi
hand-take-draft = Télécharger le brouillon
hand-review = Vérification
hand-take-review = Enregistrer la vérification
hand-check = Pour votre équipe technique : contrôler le plan d’envoi
hand-check-about = La ligne de commande recalcule tout à partir de la liste et des textes, et le compare au plan d’envoi.
hand-check-exits = Elle se termine par 0 si le plan tient, 1 s’il a été modifié ou se contredit, 2 si elle n’a pas pu tourner, 3 s’il n’a pas été comparé à des fichiers, 4 si la clé n’est pas de confiance, 5 s’il a expiré, et 6 si les fichiers sont autres.
download-wave = Contient les lignes de { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }, telles qu’elles figurent dans votre liste.
wave-correction = { $n ->
        [one] { $n } personne a reçu un autre e-mail
       *[other] { $n } personnes ont reçu un autre e-mail
    }
    .hint = Elles reçoivent la correction : une vague à part, avec son propre texte et sa propre validation. Qui a déjà le bon e-mail n’en fait pas partie. Elle s’ouvre à la place de cette liste : enregistrez d’abord la vérification si vous voulez y revenir.
wave-correction-open = Préparer la correction { $number } pour { $n ->
        [one] cette personne
       *[other] ces { $n } personnes
    }
wave-rest = { $n ->
        [one] { $n } personne doit encore recevoir l’e-mail
       *[other] { $n } personnes doivent encore recevoir l’e-mail
    }
    .hint = Elles restent dans la même vague et gardent leurs clés. Continuez avec elles dès que le reste est éclairci.
wave-rest-open = Continuer avec { $n ->
        [one] cette personne
       *[other] ces { $n } personnes
    }
wave-download = Télécharger la liste
wave-unclear = { $n ->
        [one] { $n } personne a reçu quelque chose, et le journal ne dit pas quoi, ni pour qui. Ne lui écrivez pas de nouveau avant que ce soit éclairci.
       *[other] { $n } personnes ont reçu quelque chose, et le journal ne dit pas quoi, ni pour qui. Ne leur écrivez pas de nouveau avant que ce soit éclairci.
    }
wave-is-correction = Ceci est la correction { $number } : seulement pour les personnes qui ont reçu un mauvais e-mail auparavant.
