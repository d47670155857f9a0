# The mails as messages for one's own mail program, and made-up people to send them to in a test.
proof-mark = [Prova · { $languages } · { $n } { $n ->
        [one] persona
       *[other] persone
    }]
proof-mark-possible = [Prova · { $languages } · { $n } { $n ->
        [one] persona
       *[other] persone
    } · una di { $of } e-mail possibili, { $nth }]
proof-of-nothing = Nessuna prova: { $n } { $n ->
        [one] persona non riceve
       *[other] persone non ricevono
    } qui alcuna e-mail ({ $languages }).
proof-not-here = Nessuna prova: non abbiamo il testo che { $n } { $n ->
        [one] persona riceve
       *[other] persone ricevono
    } ({ $languages }). Lo incolli o chieda ai Suoi tecnici.
proof-part-not-here = [Non abbiamo il testo di questa parte: { $part }]
proofs-about = { $n ->
        [one] Una prova
       *[other] { $n } prove
    } per il Suo programma di posta. I nomi sono inventati. Non contiene nulla di nessuno del Suo elenco.
proofs-title = Prove e un invio di prova
proofs-about-one = Ogni e-mail può essere scaricata come prova (.eml) per il Suo programma di posta: contrassegnata nell’oggetto, indirizzata a nessuno, i suoi link non portano da nessuna parte. I nomi sono inventati; non contiene nulla di nessuno del Suo elenco.
proof-take = Scaricare come prova
proofs-all = Tutte le e-mail come prove
proofs-hold = Uno zip con un messaggio (.eml) per { $n ->
        [one] un risultato di cui
       *[other] ciascuno dei { $n } risultati di cui
    } abbiamo il testo, e il loro elenco. I nomi sono inventati; nessun dato del Suo elenco.
proofs-links = I link portano dove porteranno
proofs-take-all = Scaricare tutte le prove in uno zip
download-proofs = { $n ->
        [one] Una e-mail
       *[other] { $n } e-mail
    } come prova, a nessuno. I nomi sono inventati; nessun dato del Suo elenco.
test-list-title = Per i tecnici: un invio di prova
download-test-list = { $n ->
        [one] Una persona di esempio
       *[other] { $n } persone di esempio, una per ogni risultato
    }, e ciò che ciascuna deve ricevere. I valori delle colonne lette da una regola sono quelli del Suo elenco, per esempio uno stato; nessun nome e nessun indirizzo.
test-list-take = Scaricare l’elenco con ciò che ciascuna deve ricevere
test-list-import = Scaricare il file da importare in { $system }
cli-proofs-nowhere = Non è stato chiesto nulla.
    .remedy = Indichi dove vanno i messaggi con --out CARTELLA o --out FILE.zip, o dove va l’elenco di prova con --test-list FILE.
cli-time-wrong = --at { $time }: non è un’ora in UTC.
    .remedy = La scriva così: 2026-04-14T09:30:00Z.
cli-proofs-written = { $path }: { $n ->
        [one] un messaggio
       *[other] { $n } messaggi
    }.
cli-test-list-written = { $path }: { $n ->
        [one] una persona di esempio
       *[other] { $n } persone di esempio
    }, una per ogni risultato.
