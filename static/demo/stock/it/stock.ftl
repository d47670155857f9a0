# Made up for the built-in example; this stands for the system’s own mail.

account-activation =
    .subject = La sua password è stata reimpostata
    .text =
        Buongiorno { $first_name },

        la sua password è stata reimpostata. Faccia clic sul link seguente per sceglierne una nuova:

        { $link }

        Se non l’ha richiesto, si rivolga al suo amministratore.
    .html =
        <p>Buongiorno { $first_name },</p>
        <p>la sua password è stata reimpostata. Faccia clic sul link seguente per sceglierne una nuova:</p>
        <p><a href="{ $link }">Scegliere una nuova password</a></p>
        <p>Se non l’ha richiesto, si rivolga al suo amministratore.</p>
