# Made up for the built-in example; nobody sends this.

welcome-back =
    .subject = Bon retour parmi nous
    .text =
        Bonjour { $first_name },

        notre communauté a déménagé. Pour garder votre nom, vos messages et vos points,
        inscrivez-vous de nouveau et réactivez votre ancien compte :

        { $link }

        Personne n’a touché à votre mot de passe. Le lien est valable sept jours.

        L’équipe de la communauté
