### Documenti fatti da un piano d’invio: rapporto, scheda di assistenza, annunci, registro delle modifiche.

# $month: da 1 a 12 · $year: quattro cifre
day = { $day } { month-of-year }
month-of-year = { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[other] dicembre
} { $year }
# $weekday: 1 è lunedì
weekday = { $weekday ->
    [1] lunedì
    [2] martedì
    [3] mercoledì
    [4] giovedì
    [5] venerdì
    [6] sabato
   *[other] domenica
}
day-of-week = { weekday } { $day }

paper-report = Rapporto
paper-notices = Annunci agli utenti
paper-changes = Registro delle modifiche
paper-support = Scheda di assistenza
paper-correction = Correzione { $n }
paper-fingerprint = Impronta
paper-draft = Bozza: non è ancora approvato tutto. In base a questo documento non si può inviare nulla.

paper-report-title = Rapporto: { $campaign }
paper-headline = { $send ->
    [0] Nessuno riceve «{ $mail }».
    [one] { $send } persona riceve «{ $mail }».
   *[other] { $send } persone ricevono «{ $mail }».
}{ $hold ->
    [0] { "" }
    [one] {" "}{ $hold } resta in sospeso.
   *[other] {" "}{ $hold } restano in sospeso.
}{ $skip ->
    [0] { "" }
    [one] {" "}{ $skip } è esclusa.
   *[other] {" "}{ $skip } sono escluse.
}
paper-covers-sample = L’elenco { $list } è un campione: questo rapporto non dice nulla di chi non vi compare.
paper-covers-all = Nell’elenco { $list } ci sono tutti.
paper-covers-counts = Non c’era un elenco, solo le lingue e quante persone le hanno.
paper-not-covered = Non presenti nell’elenco:
paper-who = Chi riceve che cosa
paper-languages = Lingue
paper-people = Persone
paper-subject = Oggetto
paper-result = Risultato
paper-by = Approvato o deciso da
paper-left-out = Esclusi
paper-stand-ins = Persone inventate, per le prove
paper-batches = Quando si invia
paper-batch = Lotto
paper-day = Giorno
paper-decisions = Deciso e accettato
paper-questions = Domande aperte
paper-system = Che cosa invia
paper-system-not-sure = Il sistema non è noto; sono state calcolate tutte le regole abituali.
paper-answered = { $ask } – { $value }
paper-confirmed = { $ask } – { $value } (supposto e confermato)
paper-assumed = { $ask } – { $value } (solo supposto)
paper-not-sure = { $ask } – non sicuro; sono state calcolate tutte le risposte, conta la peggiore
paper-open = aperta
paper-data = Dati delle persone
paper-purpose = Finalità
paper-purpose-service = «{ $mail }»: un’e-mail di servizio, di cui le persone hanno bisogno per qualcosa che possiedono
paper-purpose-news = «{ $mail }»: novità o pubblicità
paper-purpose-not-said = «{ $mail }»: non è stato detto se è un’e-mail di servizio o sono novità
paper-basis = Base giuridica
paper-kept = Conservato fino al
paper-holds = Il piano vale fino al
paper-people-data = In questo rapporto
paper-no-people = Nessun dato delle persone dell’elenco: solo numeri e impronte. I nomi di chi ha approvato o deciso sono come sono stati digitati.
paper-not-said = non indicato
paper-no-proof = I nomi sono stati digitati, non provati. Il piano ha la stessa impronta; ogni modifica la distrugge.
paper-outcome-send = { $languages }: { $n ->
    [one] { $n } persona riceve questa e-mail
   *[other] { $n } persone ricevono questa e-mail
}
paper-outcome-hold = { $languages }: { $n ->
    [one] { $n } persona resta in sospeso e riceverebbe questo
   *[other] { $n } persone restano in sospeso e riceverebbero questo
}
paper-outcome-hold-open = { $languages }: { $n ->
    [one] { $n } persona resta in sospeso; non è noto che cosa riceverebbe tra queste
   *[other] { $n } persone restano in sospeso; non è noto che cosa riceverebbero tra queste
}
paper-spellings = Come sta scritto nell’elenco
paper-certainty = Quanto è sicuro
paper-certain = Non può succedere altro.
paper-not-certain = Può succedere anche altro.
paper-reads = legge la lingua
paper-reads-not = non legge la lingua.

paper-changes-title = Registro delle modifiche: { $campaign }
paper-changes-none = Non è ancora stato deciso né approvato nulla.
paper-made = Questo piano è stato fatto il { $at } e vale fino al { $until }.

batch-number = Lotto { $n }
batch-no-day = il giorno non è fissato
batch-earliest = Sono i primi giorni possibili: il lotto successivo parte solo quando tutte le domande qui sotto hanno avuto un sì.
batch-before-next = Prima del lotto successivo, da rispondere con sì:
stop-everyone-got-the-expected-mail = Tutti quelli del lotto hanno ricevuto l’e-mail prevista dal piano?
stop-one-person-of-each-language-read-it = Una persona per ogni lingua ha letto ciò che è arrivato?
stop-nobody-got-it-twice = È vero che nessuno l’ha ricevuta due volte?
stop-links-work = I link funzionano?
stop-bounces-as-usual = È vero che non tornano indietro più e-mail del solito?
stop-complaints-as-usual = È vero che non ci sono più reclami del solito?

standing-title = Domande che ogni invio pone
standing-sender-authenticated = Il dominio del mittente è autenticato (SPF, DKIM, DMARC)?
standing-bounces = Chi vede le e-mail che tornano indietro e toglie quegli indirizzi?
standing-rate-limit = Quante e-mail all’ora si possono inviare?
standing-reply-address = Dove vanno le risposte, e in quali lingue si risponde?
standing-link-lifetime = Per quanto tempo funzionano i link, e basta per chi legge l’e-mail il giorno dopo?

paper-notices-title = Annunci agli utenti: { $campaign }
notices-about = Che cosa può dire alle persone prima che arrivi l’e-mail: sul Suo sito, nella community, in una newsletter. Cambi ciò che non va bene.
notices-none = Non si invia nulla a nessuno, quindi non c’è nulla da annunciare.
notices-held = { $n ->
    [one] { $n } persona resta in sospeso e per ora non riceve nulla. Per lei non c’è un annuncio.
   *[other] { $n } persone restano in sospeso e per ora non ricevono nulla. Per loro non c’è un annuncio.
}
notices-translate = In questa lingua non abbiamo un testo pronto. Eccolo in inglese, da tradurre.
notice-soon = Presto riceverà un’e-mail da noi.
notice-on = Dal { $first } riceverà un’e-mail da noi.
notice-between = Tra il { $first } e il { $last } riceverà un’e-mail da noi. Non tutti la ricevono lo stesso giorno.
notice-subject = L’oggetto è «{ $subject }».
notice-quoted = «{ $text }»
notice-subjects = L’oggetto è uno di questi: { $subjects }.
notice-not-yet = Fino ad allora non deve fare nulla.
notice-spam = Se non arriva, guardi nella cartella della posta indesiderata.
notice-help = Domande? Ci scriva: { $address }
notice-help-open = Domande? Ci scriva: [il Suo indirizzo]

paper-support-title = Scheda di assistenza: { $campaign }
support-about = Qualcuno chiede dell’e-mail? Digiti l’indirizzo e veda che cosa riceve questa persona, quando e perché.
support-address = Indirizzo e-mail della persona che chiede
support-look = Cercare
support-when = Quando
support-why = Perché
support-answer = Che cosa rispondere
support-which-send = Riceve l’e-mail
support-which-hold = Resta in sospeso: per ora non riceve nulla
support-which-skip = È esclusa: non riceve nulla
support-when-batch = Nel lotto { $n } di { $of }
support-when-day = non prima di { $day }
support-when-never = Non è previsto alcun giorno.
support-why-written = L’elenco indica «{ $written }» come lingua di questa persona, inteso come: { $language }.
support-why-none = L’elenco non indica una lingua per questa persona.
support-answer-send = «L’e-mail con l’oggetto “{ $subject }” è nostra. Se il giorno dopo l’invio non è arrivata, guardi nella cartella della posta indesiderata.»
support-answer-send-unknown = «Riceverà un’e-mail da noi. Se il giorno dopo l’invio non è arrivata, guardi nella cartella della posta indesiderata.»
support-answer-hold = «Per ora non è prevista alcuna e-mail per Lei. Non deve fare nulla.»
support-answer-skip = «Questo invio non è destinato a Lei.»
support-nobody = Questo indirizzo non è nell’elenco: non gli si invia nulla.
support-nobody-about = Controlli come è scritto, o chieda un altro indirizzo con cui la persona potrebbe essere nota.
support-empty = Digiti prima un indirizzo.
support-cannot = In questo browser qui non si possono cercare indirizzi. Salvi questa pagina sul Suo computer e la apra da lì.
support-holds = Non contiene alcun indirizzo leggibile: solo hash accorciati di { $n ->
    [one] { $n } indirizzo
   *[other] { $n } indirizzi
}. È pseudonimo: chi ha questa pagina può scoprire se un indirizzo c’è. La tenga dentro la Sua assistenza.
