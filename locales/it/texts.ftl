# Che cosa si nota nelle parole delle e-mail. Ogni punto ha un nome (.title), una frase e un consiglio.

texts-part = { $part ->
        [subject] oggetto
        [text] testo
        [html] testo HTML
        [from] mittente
        [reply_to] indirizzo di risposta
        [preheader] riga di anteprima
       *[other] { $part }
    }

texts-where = { $language }, { texts-part } («{ $file }»)

wrong-language = { texts-where }: si legge come un’altra lingua: { $seems }.
    .title = Non nella sua lingua
    .remedy = Inserisca il testo giusto. Se il testo è giusto, lo accetti con un motivo.

link-missing = { texts-where }: manca il link. La stessa e-mail ne ha uno in { $n-with ->
        [one] un’altra lingua
       *[other] { $n-with } altre lingue
    }.
    .title = Manca il link
    .remedy = Inserisca il link. Senza, nessuno può fare ciò che l’e-mail chiede.

link-differs = { texts-where }: il link porta a { $links }, nelle altre lingue a { $others }.
    .title = Un link verso un altro sito
    .remedy = Confronti i due indirizzi. Se entrambi sono giusti, non c’è nulla da fare.

link-not-public = { texts-where }: { $why ->
        [nowhere] «{ $link }» non porta da nessuna parte per chi riceve l’e-mail.
        [trial] «{ $link }» sembra l’indirizzo di un sistema di prova.
       *[open] «{ $link }» non è cifrato; i programmi di posta avvertono di questi link.
    }
    .title = { $why ->
        [nowhere] Un link che non può funzionare
        [trial] Un link a un sistema di prova
       *[open] Un link senza cifratura
    }
    .remedy = Inserisca l’indirizzo pubblico, con https.

numbers-differ = { texts-where }: c’è scritto { $ours }, nelle altre lingue { $others }.
    .title = Un altro numero
    .remedy = Confronti i due punti: giorni, date, orari, importi.

draft-mark = { texts-where }: c’è scritto «{ $mark }», come se il testo non fosse finito.
    .title = Una bozza
    .remedy = Finisca il testo e tolga il segno.

subject-long = { $language }: l’oggetto («{ $file }») ha { $n } caratteri. La maggior parte delle caselle ne mostra circa 60, i telefoni meno.
    .title = Un oggetto lungo
    .remedy = Lo accorci, o metta all’inizio ciò che conta.

length-differs = { texts-where }: { $n } lettere, mentre nelle altre lingue sono circa { $middle }.
    .title = Molto più corto o più lungo degli altri
    .remedy = Confronti i due testi: forse manca una parte, o c’è due volte.

typography = { texts-where }: «{ $where }». { $what ->
        [french-blank] In francese prima di ; : ! e ? c’è uno spazio stretto.
        [french-quotes] In francese le virgolette sono « queste ».
       *[german-quotes] In tedesco le virgolette sono „queste“.
    }
    .title = Segni di un’altra lingua
    .remedy = Li metta come si usa nella lingua.

form-of-address = { $language } («{ $file }»): in un punto ci si rivolge con «{ $one }», in un altro con «{ $other }».
    .title = Due modi di rivolgersi
    .remedy = Ne scelga uno.

parts-differ = { $language } («{ $file }»): l’HTML e il testo semplice non dicono la stessa cosa. { $n ->
        [0] Molte parole stanno solo in uno dei due.
       *[other] Solo uno dei due contiene { $only }.
    }
    .title = HTML e testo semplice diversi
    .remedy = Porti entrambi alle stesse parole. Alcuni vedono l’uno, altri l’altro.

html-unbalanced = { texts-where }: { $tag } non ha il suo corrispondente.
    .title = HTML che non si chiude
    .remedy = Chiuda il tag, o lo tolga. Ogni programma di posta indovina a modo suo che cosa si intendeva.

letters-broken = { texts-where }: in «{ $word }» ci sono lettere rovinate.
    .title = Lettere rovinate
    .remedy = Prenda il testo da dove è stato scritto e lo salvi in UTF-8.

alarming-mail = { finding-people } leggerebbero «{ $subject }» senza avere chiesto nulla.
    .title = Un’e-mail che allarma
    .remedy = Aggiunga il suo testo in queste lingue, o trattenga queste persone. In ogni caso avvisi l’assistenza.

sender-differs = { $part ->
        [reply_to] L’indirizzo di risposta
       *[other] Il mittente
    } non è lo stesso in tutte le lingue: { $senders }.
    .title = Mittenti diversi
    .remedy = Si assicuri che qualcuno legga ciascuno di questi indirizzi.
