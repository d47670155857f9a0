# Made up for the built-in example; this stands for the system’s own mail.

account-activation =
    .subject = Votre mot de passe a été réinitialisé
    .text =
        Bonjour { $first_name },

        votre mot de passe a été réinitialisé. Cliquez sur le lien suivant pour en choisir un nouveau :

        { $link }

        Si vous n’êtes pas à l’origine de cette demande, contactez votre administrateur.
    .html =
        <p>Bonjour { $first_name },</p>
        <p>votre mot de passe a été réinitialisé. Cliquez sur le lien suivant pour en choisir un nouveau :</p>
        <p><a href="{ $link }">Choisir un nouveau mot de passe</a></p>
        <p>Si vous n’êtes pas à l’origine de cette demande, contactez votre administrateur.</p>
