# Signer le plan d’envoi avec une clé que le navigateur garde. Signer n’est pas valider.
signing-title = Signer le plan d’envoi avec une clé
signing-about = Une signature montre à votre équipe technique que personne n’a modifié le plan d’envoi, et avec quelle clé il a été signé. Elle s’ajoute : la validation figure aussi dans le plan sans elle.
signing-not-possible = Ce navigateur ne peut pas créer une telle clé (Ed25519). Ouvrez cette page dans un navigateur actuel, ou demandez à votre équipe technique de signer le plan d’envoi en ligne de commande :
signing-none = Il n’y a pas encore de clé ici. Ce navigateur en crée une et la garde sur cet ordinateur. La partie secrète ne quitte jamais le navigateur : même cette page ne peut pas la lire.
signing-make = Créer une clé
signing-kept = Votre clé est gardée dans ce navigateur, sur cet ordinateur, et nulle part ailleurs. Elle ne peut être ni extraite ni copiée. Si les données du navigateur sont effacées, la clé est perdue et il vous en faut une nouvelle.
signing-not-kept = Ce navigateur ne garde pas la clé, peut-être parce que cette fenêtre est privée. Vous pouvez l’utiliser jusqu’à la fermeture de la page ; ensuite il vous en faut une nouvelle.
signing-plan = Plan d’envoi signé
signing-sign = Signer et télécharger le plan
signing-not-complete = Seul un plan d’envoi validé peut être signé.
download-signed = Le plan d’envoi avec votre clé publique et la signature. Aucune donnée de votre liste ; seulement les noms que vous avez saisis vous-mêmes.
signing-public = Votre clé publique
download-public-key = { $name-n ->
        [0] Une ligne avec la clé publique, sans nom : saisissez d’abord le vôtre sous « Valider ». Rien de secret. Donnez-la une fois à vos ingénieurs, en personne ou au téléphone ; ils l’ajoutent aux clés de confiance.
       *[other] Une ligne avec la clé publique et le nom « { $name } ». Rien de secret. Donnez-la une fois à votre équipe technique, et comparez les premiers et derniers chiffres en personne ou au téléphone ; elle l’ajoute aux clés de confiance.
    }
signing-publish = Télécharger la clé publique
signing-delete = Supprimer cette clé
signing-delete-sure = Supprimer la clé ? Ce qu’elle a signé reste signé. Pour de nouveaux plans d’envoi, il vous faut une nouvelle clé, et votre équipe technique a besoin de sa clé publique.
signing-delete-yes = Oui, supprimer la clé
signing-failed = Le plan d’envoi n’a pas été signé : le navigateur a refusé. Réessayez ; s’il refuse encore, supprimez la clé et créez-en une nouvelle.
