# Made up for the built-in example; this stands for the system’s own mail.

account-activation =
    .subject = La sua password è stata reimpostata
    .text =
        Buongiorno { $first_name },

        la sua password è stata reimpostata. Faccia clic sul link seguente per sceglierne una nuova:

        { $link }

        Se non l’ha richiesto, si rivolga al suo amministratore.
