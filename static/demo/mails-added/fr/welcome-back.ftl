# Made up for the built-in example; nobody sends this.

welcome-back =
    .subject = Bon retour parmi nous
    .text =
        Bonjour { $first_name },

        notre communauté a déménagé. Pour garder votre nom, vos messages et vos points,
        inscrivez-vous de nouveau et réactivez votre ancien compte :

        { $link }

        Personne n’a touché à votre mot de passe. Le lien est valable sept jours.

        L’équipe de la communauté
    .html =
        <p>Bonjour { $first_name },</p>
        <p>notre communauté a déménagé. Pour garder votre nom, vos messages et vos points,
        inscrivez-vous de nouveau et réactivez votre ancien compte :</p>
        <p><a href="{ $link }">Réactiver mon compte</a></p>
        <p>Personne n’a touché à votre mot de passe. Le lien est valable sept jours.</p>
        <p>L’équipe de la communauté</p>
