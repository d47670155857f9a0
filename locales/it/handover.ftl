### Consegnare: i lotti, le domande di ogni invio, i documenti.

schedule-title = Quando si invia
schedule-about = A piccoli passi: se qualcosa è sbagliato, l’hanno in pochi. Nel primo lotto c’è qualcuno di ogni lingua e di ogni gruppo.
schedule-nobody = Nessuno riceve ancora l’e-mail; i lotti compaiono appena si approvano delle e-mail.
schedule-first = Persone nel primo lotto
    .hint = Poche quanto vuole. Non è mai più piccolo del numero dei gruppi, così ognuno è presente.
schedule-growth = Quante volte più grande è ogni lotto successivo?
    .hint = Da 1 a 10. Con 4, a un lotto di 50 ne segue uno di 200.
schedule-largest = Al massimo tante persone in un lotto
    .hint = Lasci vuoto se non c’è un limite. I Suoi tecnici sanno quanto il sistema può inviare in un giorno.
schedule-start = Giorno del primo lotto
schedule-every = Giorni da un lotto al successivo
    .hint = Da 1 a 30. Le persone devono avere il tempo di scriverLe se qualcosa è sbagliato.
schedule-workdays = Nulla di sabato e di domenica
schedule-wrong-number = Scriva un numero intero da { $from } a { $to }.
schedule-wrong-least = Scriva un numero intero, almeno 1.
schedule-wrong-day = Scriva un giorno come 2026-04-14.
schedule-change = Cambiare i passi
schedule-caption = I lotti
schedule-most = Non ci sono mai più di { $n } lotti; per questo gli ultimi sono più grandi di quanto ha detto.
schedule-usual = Tornare ai passi abituali
schedule-calendar = Calendario
schedule-people-on = { $n ->
    [one] Lotto { $number }: { $people } persona
   *[other] Lotto { $number }: { $people } persone
}
standing-about = Non dipendono dall’elenco né dall’e-mail, e proprio per questo si dimenticano. Annoti che cosa dicono i Suoi tecnici; sta nel piano e nel rapporto. Nulla qui blocca il piano.
standing-answer = Risposta
standing-link-lives = Secondo la documentazione del sistema, il link di questa e-mail funziona per { $lives }.
standing-open = { $n ->
    [0] Tutte hanno una risposta.
    [one] { $n } è aperta.
   *[other] { $n } sono aperte.
}
record-title = Per la protezione dei dati
record-about = Entrambe le risposte stanno nel rapporto.
record-basis = Perché si possono usare i dati delle persone per questo?
    .hint = Per esempio: contratto (l’account) o consenso.
record-kept = Fino a quando si conservano il piano e questi documenti?
    .hint = Per esempio: 31 dicembre 2026.
papers-title = Documenti per le persone
papers-about = Ognuno è una pagina a sé, che non ha bisogno di internet: da aprire, stampare o inoltrare.
papers-report = Rapporto
    .hint = Una pagina di riassunto e una pagina per ogni e-mail. Da stampare e da mettere agli atti.
papers-notices = Annunci agli utenti
    .hint = Per ogni lingua, che cosa può dire alle persone prima che arrivi l’e-mail.
papers-changes = Registro delle modifiche
    .hint = Chi ha deciso, approvato e ritirato che cosa, e quando.
papers-support = Scheda di assistenza
    .hint = Per la Sua assistenza: digiti un indirizzo e veda quale e-mail, quando, perché e che cosa rispondere.
papers-support-later = Si fa appena tutto è approvato, da un elenco con indirizzi.
papers-take = Scaricare
download-report = Non contiene dati personali del Suo elenco: solo numeri e impronte. Contiene i nomi di chi ha approvato.
download-notices = Non contiene dati personali.
download-changes = Non contiene dati personali del Suo elenco. Contiene i nomi di chi ha approvato o deciso.
download-support = Contiene { $n ->
    [one] { $n } indirizzo
   *[other] { $n } indirizzi
} come hash accorciati e con sale: pseudonimo. Nessuno può leggerli, ma chi ha la pagina può provare un indirizzo.
download-texts = { $n ->
    [one] Un file di testi, nessun dato personale.
   *[other] { $n } file di testi, nessun dato personale.
}
