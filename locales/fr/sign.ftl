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
sign-do-you-read = Lisez-vous cette langue ?
sign-reads = Oui, je la lis
sign-reads-not = Non, j’ai comparé avec une autre langue
    .hint = Mêmes liens, mêmes nombres, mêmes noms. Le plan d’envoi dira que personne ne l’a lu.
sign-deed = Valider pour { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    } ({ $languages })
sign-name-missing = Tapez d’abord votre nom, en haut de cette page.
sign-reads-missing = Dites d’abord si vous lisez cette langue.
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
decide-ask = Demander aux techniciens
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
hand-check = Pour vos techniciens : contrôler le plan d’envoi
hand-check-about = La ligne de commande recalcule tout à partir de la liste et des textes, et le compare au plan d’envoi.
hand-check-exits = Elle se termine par 0 si le plan tient, 1 s’il a été modifié ou se contredit, 2 si elle n’a pas pu tourner, 3 s’il n’a pas été comparé à des fichiers, 4 si la clé n’est pas de confiance, 5 s’il a expiré, et 6 si les fichiers sont autres.
