# Made up for the built-in example; this stands for the system’s own mail.

account-activation =
    .subject = Ihr Passwort wurde zurückgesetzt
    .text =
        Hallo { $first_name },

        Ihr Passwort wurde zurückgesetzt. Klicken Sie auf den folgenden Link, um ein neues festzulegen:

        { $link }

        Wenn Sie dies nicht angefordert haben, wenden Sie sich an Ihren Administrator.
    .html =
        <p>Hallo { $first_name },</p>
        <p>Ihr Passwort wurde zurückgesetzt. Klicken Sie auf den folgenden Link, um ein neues festzulegen:</p>
        <p><a href="{ $link }">Neues Passwort festlegen</a></p>
        <p>Wenn Sie dies nicht angefordert haben, wenden Sie sich an Ihren Administrator.</p>
