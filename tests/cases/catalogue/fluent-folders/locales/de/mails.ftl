welcome-back =
    .subject = Willkommen zurück bei { -brand }
    .html =
        <p>Guten Tag { $firstName },</p>
        <p>bitte <a href="{ $link }">aktivieren Sie Ihr Konto</a>.</p>
