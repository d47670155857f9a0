# Made up for the built-in example; nobody sends this.

welcome-back =
    .subject = Willkommen zurück
    .text =
        Guten Tag { $first_name },

        unsere Community ist umgezogen. Damit Sie Ihren Namen, Ihre Beiträge und Ihre Punkte behalten,
        melden Sie sich bitte neu an und aktivieren Sie Ihr früheres Konto:

        { $link }

        Niemand hat Ihr Passwort angerührt. Der Link gilt sieben Tage.

        Ihr Community-Team
    .html =
        <p>Guten Tag { $first_name },</p>
        <p>unsere Community ist umgezogen. Damit Sie Ihren Namen, Ihre Beiträge und Ihre Punkte behalten,
        melden Sie sich bitte neu an und aktivieren Sie Ihr früheres Konto:</p>
        <p><a href="{ $link }">Mein Konto aktivieren</a></p>
        <p>Niemand hat Ihr Passwort angerührt. Der Link gilt sieben Tage.</p>
        <p>Ihr Community-Team</p>
