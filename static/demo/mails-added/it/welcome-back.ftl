# Made up for the built-in example; nobody sends this.

welcome-back =
    .subject = Bentornati
    .text =
        Buongiorno { $first_name },

        la nostra comunità si è trasferita. Per conservare il suo nome, i suoi contributi e i suoi punti,
        si registri di nuovo e riattivi il suo vecchio account:

        { $link }

        Nessuno ha toccato la sua password. Il link vale sette giorni.

        Il team della comunità
    .html =
        <p>Buongiorno { $first_name },</p>
        <p>la nostra comunità si è trasferita. Per conservare il suo nome, i suoi contributi e i suoi punti,
        si registri di nuovo e riattivi il suo vecchio account:</p>
        <p><a href="{ $link }">Riattivare il mio account</a></p>
        <p>Nessuno ha toccato la sua password. Il link vale sette giorni.</p>
        <p>Il team della comunità</p>
