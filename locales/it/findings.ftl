# Che cosa è stato trovato, perché conta e che cosa fare.

## Che cosa riceverebbero le persone

finding-people = { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }

finding-typed = testo digitato

finding-who = { finding-people } ({ $language-n ->
        [0] senza lingua indicata
       *[other] { $language }
    })

different-message = { finding-who } { $n ->
        [one] riceverebbe
       *[other] riceverebbero
    } un’e-mail diversa dalla Sua: l’e-mail predefinita del sistema o un altro testo.
    .title = Un’e-mail diversa dalla Sua
    .remedy = Aggiunga il testo in questa lingua, cambi l’impostazione che lo determina o tenga in sospeso queste persone. Può anche accettare l’altra e-mail di proposito, indicando il motivo.

nothing = { finding-who } non { $n ->
        [one] riceverebbe
       *[other] riceverebbero
    } alcuna e-mail, o ne { $n ->
        [one] riceverebbe
       *[other] riceverebbero
    } una vuota, e nessuno se ne accorgerebbe.
    .title = Nessuna e-mail
    .remedy = Elimini la causa o tenga in sospeso queste persone fino ad allora.

mixed = { finding-who } { $n ->
        [one] riceverebbe
       *[other] riceverebbero
    } un’e-mail le cui parti provengono da e-mail o lingue diverse, per esempio il Suo testo sotto l’oggetto predefinito del sistema.
    .title = Parti di e-mail diverse
    .remedy = Aggiunga la parte mancante, accetti indicando il motivo o tenga in sospeso queste persone.

unknown = Non si può ancora dire che cosa { $n ->
        [one] riceverebbe
       *[other] riceverebbero
    } { finding-who }.
    .title = Non ancora noto
    .remedy = Risponda alla domanda da cui dipende o la copi per i Suoi tecnici. Fino ad allora queste persone sono in sospeso.

other-language = { finding-who } { $n ->
        [one] riceverebbe
       *[other] riceverebbero
    } la Sua e-mail, ma non nella propria lingua.
    .title = La Sua e-mail in un’altra lingua
    .remedy = Aggiunga il testo in questa lingua, accetti indicando il motivo o tenga in sospeso queste persone.

## Le lingue dell’elenco

template-missing = «{ $message }» non ha un testo in questa lingua: { $language }. Nel Suo elenco { $n ->
        [one] ce l’ha { finding-people }
       *[other] ce l’hanno { finding-people }
    }.
    .title = Nessun testo in questa lingua
    .remedy = Aggiunga il testo o decida che cosa ricevono queste persone.

locale-not-understood = Per { finding-people } del Suo elenco la lingua indicata è «{ $locale }». Non è un’unica lingua a noi nota.
    .title = Una lingua che non si capisce
    .remedy = Indichi quale lingua si intende o che cosa devono ricevere le persone senza lingua.

locale-not-given = Per { finding-people } del Suo elenco non è indicata alcuna lingua.
    .title = Nessuna lingua indicata
    .remedy = Indichi che cosa devono ricevere le persone senza lingua o apra un secondo elenco con le lingue.

blind-spot = { $n ->
        [one] { $n } delle Sue persone ha
       *[other] { $n } delle Sue persone hanno
    } questa lingua: { $language }. Nel Suo elenco non la ha nessuno. Che cosa riceverebbero non è verificato.
    .title = Persone che non sono nell’elenco
    .remedy = Apra un elenco con persone di questa lingua. Oppure lo accetti con un motivo: l’approvazione vale allora solo per le persone dell’elenco, e il piano d’invio nomina chi non è compreso.

stand-ins-left-out = { $n ->
        [one] { $n } persona del Suo elenco è di esempio
       *[other] { $n } persone del Suo elenco sono di esempio
    }: l’indirizzo finisce con @standin.invalid. Sono escluse, e ogni piano d’invio le salta.
    .title = Persone di esempio
    .remedy = Non c’è nulla da fare.

one-sided-sample = Tutte le { $n } persone del Suo elenco di cui si conosce la lingua hanno la stessa: { $language }. Una verifica con una sola lingua non dimostra nulla sulle altre.
    .title = Tutti hanno la stessa lingua
    .remedy = Apra un elenco con persone di ogni lingua o guardi le altre lingue in «Vedere al posto di qualcuno».

rule-not-applied = Una regola riguarda «{ $value }» nella colonna «{ $column }», ma in questo elenco la colonna non c’è o non si può leggere per valori. La regola quindi non vale per nessuno.
    .title = Una regola che non vale per nessuno
    .remedy = Rifaccia la regola con una colonna di questo elenco, oppure la tolga.

## I testi dell’e-mail

placeholder-mismatch = I segnaposto in «{ $file }» ({ $language }) non sono quelli delle altre lingue.{ $missing-n ->
        [0] {""}
       *[other] {" "}Manca: { $missing }.
    }{ $extra-n ->
        [0] {""}
       *[other] {" "}Solo qui: { $extra }.
    }
    .title = I segnaposto non coincidono
    .remedy = Scriva i segnaposto esattamente come nelle altre lingue.

placeholder-without-data = La Sua e-mail mostra «{ $placeholder }» dalla colonna «{ $column }», e per { finding-people } questa colonna è vuota.
    .title = Un segnaposto senza valore
    .remedy = Compili la colonna o scriva il testo in modo che si legga bene anche senza il valore.

empty-part = In «{ $file }» questa parte c’è, ma è vuota: { $part ->
        [subject] oggetto
        [text] testo
        [html] testo HTML
        [from] mittente
        [reply_to] indirizzo di risposta
        [preheader] riga di anteprima
       *[other] { $part }
    }. Le persone la riceverebbero vuota.
    .title = Una parte vuota
    .remedy = La scriva, o la elimini perché venga preso il testo successivo.

untranslated-copy = «{ $file }» dovrebbe essere in questa lingua: { $language }. Ma parola per parola è lo stesso testo di questa: { $original }.
    .title = Una copia, non una traduzione
    .remedy = Inserisca la traduzione, o elimini la copia e decida che cosa ricevono queste persone.

## Che cosa fa il sistema di un testo

locale-not-kept = { $when ->
        [import] { $kept-n ->
            [0] Dopo l’importazione { finding-people } non { $n ->
                [one] ha
               *[other] hanno
            } più una lingua: il sistema non riprende «{ $locale }».
           *[other] { $locale-n ->
                [0] Dopo l’importazione { finding-people } senza lingua indicata { $n ->
                    [one] ha
                   *[other] hanno
                } la lingua «{ $kept }».
               *[other] Dopo l’importazione { finding-people } { $n ->
                    [one] ha
                   *[other] hanno
                } «{ $kept }» al posto di «{ $locale }».
            }
        }
       *[sending] Per { finding-people } del Suo elenco la lingua è scritta in un modo che il sistema non può usare: «{ $locale }».
    }
    .title = Una lingua che il sistema non conserva
    .remedy = Scriva la lingua nell’elenco come la vuole il sistema, o la faccia importare di nuovo. Guardi che cosa ricevono queste persone fino ad allora.

setting-before-language = Per { finding-people } un’impostazione del sistema decide prima della lingua. { $one-n ->
        [0] I Suoi testi allora non contano.
       *[other] Tutti ricevono allora questa lingua: { $language }.
    }
    .title = Un’impostazione viene prima della lingua
    .remedy = Chieda al Suo reparto tecnico di cambiare l’impostazione, o decida che è voluto.

template-unreachable = «{ $file }» c’è, ma il sistema non lo prende mai, nemmeno per chi ha la sua lingua: { $language }. { $n ->
        [0] Nel Suo elenco non ce l’ha nessuno.
        [one] Nel Suo elenco ce l’ha { $n } persona.
       *[other] Nel Suo elenco ce l’hanno { $n } persone.
    }
    .title = Un testo che non viene mai preso
    .remedy = Metta il testo dove il sistema lo cerca, o faccia cambiare l’impostazione che lo esclude. Il percorso di una persona con questa lingua mostra dove cerca il sistema.

template-invalid = Una condizione in «{ $file }» non è corretta: qualcosa non ha fine, o una parola non è nota in questo tipo di testo.
    .title = Una condizione errata
    .remedy = Chieda a chi ha scritto la condizione di ripararla. Fino ad allora qui non ne viene calcolato nulla.

apostrophe-hides-placeholder = In «{ $file }» un apostrofo singolo nasconde ciò che segue; le persone leggerebbero questo al posto di un valore: { $placeholders }.
    .title = Un apostrofo nasconde un segnaposto
    .remedy = Scriva l’apostrofo due volte (''), o quello tipografico (’).

placeholder-not-allowed = «{ $file }» ha segnaposto che { $system } non conosce in questo tipo di e-mail: { $placeholders }.
    .title = Un segnaposto che il sistema non conosce
    .remedy = Li tolga, o usi segnaposto che il sistema conosce. Alcuni sistemi per questo non inviano alcuna e-mail.

missing-value-printed = Per { finding-people } la colonna «{ $column }» è vuota, e dove la Sua e-mail mostra «{ $placeholder }» si leggerebbe «{ $shown }».
    .title = Si leggerebbe il segnaposto
    .remedy = Compili la colonna, o faccia dire altro al testo dove manca il valore.

key-printed = { $n ->
        [one] { $n } persona leggerebbe
       *[other] { $n } persone leggerebbero
    } «{ $key }», il nome di un testo, al posto del testo.
    .title = Viene inviato il nome di un testo
    .remedy = Aggiunga il testo sotto questo nome.

script-lost = Per { finding-people } la lingua è { $language } e arriverebbe { $served }: la loro lingua, in un’altra scrittura.
    .title = La scrittura sbagliata
    .remedy = Aggiunga il testo nella loro scrittura, lo accetti con un motivo, o tenga in sospeso queste persone.

## L’elenco delle persone: il file

empty-file = In «{ $file }» non c’è nulla.
    .title = L’elenco è vuoto
    .remedy = Scelga il file che contiene il Suo elenco di persone.

header-only = «{ $file }» contiene i nomi di { $columns ->
        [one] { $columns } colonna
       *[other] { $columns } colonne
    }, ma sotto non c’è nessuno.
    .title = Un’intestazione senza persone
    .remedy = Esporti di nuovo l’elenco, con le persone.

not-a-table = «{ $file }» è un file di altro tipo ({ $kind }), non un elenco di persone.
    .title = Non è un elenco di persone
    .remedy = Salvi l’elenco come CSV o Excel e scelga quel file.

truncated-zip = «{ $file }» inizia come una cartella di lavoro Excel, ma manca la fine. Probabilmente non è stato copiato o scaricato per intero.
    .title = Una cartella di lavoro troncata
    .remedy = Recuperi di nuovo il file, poi lo apra.

workbook-not-read = La cartella di lavoro «{ $file }» non si può leggere. Per i tecnici: { $reason }
    .title = Una cartella di lavoro illeggibile
    .remedy = Se ha una password, la tolga. Altrimenti la apra in Excel, la salvi come CSV UTF-8 e apra quel file.

numbers-document = «{ $file }» è un documento Numbers, che qui non può essere letto.
    .title = Un documento Numbers
    .remedy = In Numbers scelga «File › Esporta come › CSV» o «Excel» e apra quel file.

archive-of-templates = «{ $file }» è un archivio con { $count ->
        [one] { $count } file che sembra un testo
       *[other] { $count } file che sembrano testi
    } di e-mail, non un elenco di persone.
    .title = Testi invece di persone
    .remedy = Lo apra invece sotto «Quale e-mail?».

archive-of-files = «{ $file }» è un archivio di file, non un elenco di persone: { $files }.
    .title = Un archivio, non un elenco
    .remedy = Lo estragga e scelga l’elenco stesso.

file-too-large = «{ $file }» è troppo grande per un file di questo tipo e non è stato letto.
    .title = Un file troppo grande
    .remedy = Verifichi che sia il file giusto: il testo di un’e-mail è molto più piccolo. Un elenco salvato come CSV può avere qualsiasi dimensione.

sheet-not-found = «{ $file }» non ha un foglio «{ $wanted }». È stato letto il foglio «{ $sheet }».
    .title = È stato letto un altro foglio
    .remedy = Cambi foglio se le Sue persone sono in un altro.

other-sheets = In «{ $file }» è stato letto il foglio «{ $sheet }». Ci sono anche: { $others }.
    .title = Ci sono altri fogli
    .remedy = Cambi foglio se le Sue persone sono in un altro.

json-broken = «{ $file }» non si può leggere oltre la riga { $line }, colonna { $column }. { $kept ->
        [one] C’è { $kept } persona
       *[other] Ci sono { $kept } persone
    } prima di quel punto; chi viene dopo manca.
    .title = L’elenco si interrompe
    .remedy = Esporti di nuovo l’elenco. Per i tecnici: { $reason }

json-lines-broken = { $count ->
        [one] { $count } riga
       *[other] { $count } righe
    } di «{ $file }» non si { $count ->
        [one] può
       *[other] possono
    } leggere, la prima è la riga { $line }. Chi vi si trova manca; { $kept ->
        [one] c’è { $kept } altra persona
       *[other] ci sono altre { $kept } persone
    }.
    .title = Righe che non si possono leggere
    .remedy = Esporti di nuovo l’elenco. Per i tecnici: { $reason } (colonna { $column })

json-without-list = «{ $file }» è JSON, ma non contiene un elenco di persone.
    .title = Nessun elenco in questo file
    .remedy = Esporti le persone come elenco o come oggetto che contiene un elenco, per esempio «users».

## L’elenco delle persone: righe e colonne

header-row-found = In «{ $file }» la riga { $row } dà il nome alle colonne. Ciò che sta sopra non viene letto come persone.
    .title = L’intestazione è più in basso
    .remedy = Cambi la riga di intestazione se non è giusto.

no-header-row = Nessuna riga di «{ $file }» dà il nome alle colonne, che sono quindi numerate da 1 a { $columns }.
    .title = Le colonne non hanno nome
    .remedy = Indichi quale colonna contiene l’indirizzo e quale la lingua.

ragged-rows = { $count ->
        [one] { $count } riga di «{ $file }» ha
       *[other] { $count } righe di «{ $file }» hanno
    } più o meno celle { $columns ->
        [one] della colonna ({ $columns })
       *[other] delle { $columns } colonne
    } dell’intestazione, la prima è la riga { $line }. Spesso un separatore dentro un nome sposta il resto.
    .title = Righe di lunghezza diversa
    .remedy = Guardi questa riga. Se le celle sono spostate, la corregga o salvi l’elenco con un altro separatore.

rows-too-long = { $count ->
        [one] { $count } riga di «{ $file }» supera { $limit } byte e non è stata letta
       *[other] { $count } righe di «{ $file }» superano { $limit } byte e non sono state lette
    }, la prima è la riga { $line }. Queste persone mancano.
    .title = Righe troppo lunghe
    .remedy = Tolga la cella troppo lunga e apra di nuovo l’elenco.

quotes-not-closed = { $count ->
        [one] { $count } riga di «{ $file }» apre
       *[other] { $count } righe di «{ $file }» aprono
    } una virgoletta che non viene mai chiusa. È stata presa come una lettera.
    .title = Virgolette mai chiuse
    .remedy = Guardi queste righe nella tabella delle persone.

empty-rows = { $count ->
        [one] { $count } riga vuota di «{ $file }» non conta
       *[other] { $count } righe vuote di «{ $file }» non contano
    } come persone.
    .title = Le righe vuote non contano
    .remedy = Non occorre fare nulla.

too-many-columns = Si leggono solo le prime { $kept } colonne di «{ $file }». Tralasciate: { $left }.
    .title = Più colonne di quante se ne leggano
    .remedy = Se ne manca una che Le serve, esporti l’elenco con le sole colonne importanti.

apostrophes-removed = In «{ $file }» ogni testo comincia con un apostrofo, come alcuni sistemi lo esportano contro le formule dei fogli di calcolo. È stato tolto.
    .title = Apostrofi tolti
    .remedy = Non c’è nulla da fare.

total-row = L’ultima riga di «{ $file }» (riga { $line }) comincia con «{ $found }» e non ha un indirizzo. Sembra un totale e conta come una persona.
    .title = È un totale?
    .remedy = Tolga la riga dall’elenco e lo apra di nuovo.

person-columns-missing = «{ $file }» è un elenco di persone? Nessuna colonna sembra contenere un indirizzo, un identificativo o un nome; ci sono: { $columns }.
    .title = È un elenco di persone?
    .remedy = Se lo è, dica quale colonna contiene l’indirizzo o l’identificativo, così che la stessa persona venga ritrovata. Altrimenti apra l’elenco delle persone.

locale-column-missing = Nessuna colonna di «{ $file }» dice quale lingua ha ogni persona.{ $candidates-n ->
        [0] {""}
       *[other] {" "}Potrebbe essere: { $candidates }.
    }
    .title = Nessuna colonna con le lingue
    .remedy = Scelga la colonna della lingua o apra un secondo elenco che la contiene. Può anche indicare quante persone hanno quale lingua.

language-inside-a-cell = Nella colonna «{ $column }» una cella contiene più cose, tra cui «{ $field }». In una tabella non si possono leggere.
    .title = La lingua è in una cella insieme ad altro
    .remedy = Esporti l’elenco come JSON: lì ogni dato è letto da sé.

column-looks-like-country = La colonna «{ $column }» di «{ $file }» sembra contenere paesi{ $values-n ->
        [0] {""}
       *[other] {" "}({ $values })
    }, non lingue. Un paese non dice la lingua: la Svizzera ne ha quattro.
    .title = Paesi invece di lingue?
    .remedy = Scelga un’altra colonna per la lingua o confermi che sono lingue.

two-locale-columns = La lingua è presa dalla colonna «{ $column }». Andrebbero bene anche: { $others }.
    .title = Due colonne con le lingue
    .remedy = Cambi colonna se quella giusta è un’altra.

false-friend-column = La colonna «{ $column }» può indicare il nome, il cognome o il nome completo.{ $likely ->
        [first-name] {" "}Probabilmente è il nome.
        [last-name] {" "}Probabilmente è il cognome.
       *[other] {""}
    } Finché non lo indica, non se ne prende alcun nome.
    .title = Quale nome è?
    .remedy = Indichi quale nome contiene la colonna.

## L’elenco delle persone: chi c’è

duplicate-address = In «{ $file }» { $distinct ->
        [one] { $distinct } indirizzo compare
       *[other] { $distinct } indirizzi compaiono
    } più di una volta ({ $count ->
        [one] { $count } riga
       *[other] { $count } righe
    } di troppo, la prima è la riga { $line }). Le stesse persone riceverebbero l’e-mail più volte.
    .title = Lo stesso indirizzo più volte
    .remedy = Tolga le righe di troppo o decida che cosa ricevono queste persone.

duplicate-id = Nella colonna «{ $column }» di «{ $file }» { $distinct ->
        [one] { $distinct } identificativo compare
       *[other] { $distinct } identificativi compaiono
    } più di una volta ({ $count ->
        [one] { $count } riga
       *[other] { $count } righe
    } di troppo, la prima è la riga { $line }).
    .title = Lo stesso identificativo più volte
    .remedy = Tolga le righe di troppo o scelga un’altra colonna come identificativo.

guests-by-name = { $count ->
        [one] Dal nome utente, { $count } persona di «{ $file }» è un ospite
       *[other] Dal nome utente, { $count } persone di «{ $file }» sono ospiti
    } («#EXT#» nella colonna «{ $column }»), la prima è alla riga { $line }. Gli ospiti accedono altrove.
    .title = Ospiti nell’elenco
    .remedy = Esporti l’elenco con la colonna «userType» ed escluda «Guest»; oppure tolga gli ospiti dall’elenco.

address-column-missing = Nessuna colonna di «{ $file }» contiene indirizzi, che quindi non vengono verificati.
    .title = Nessuna colonna con gli indirizzi
    .remedy = Scelga la colonna degli indirizzi, se c’è.

address-not-valid = In «{ $file }» { $count ->
        [one] { $count } persona ha
       *[other] { $count } persone hanno
    } un indirizzo che nessuna e-mail può raggiungere, la prima nella riga { $line }: per esempio senza «@», o due in una cella.
    .title = Indirizzi che non funzionano
    .remedy = Corregga gli indirizzi nell’elenco o escluda queste persone.

address-missing = In «{ $file }» { $count ->
        [one] { $count } persona non ha
       *[other] { $count } persone non hanno
    } un indirizzo, la prima nella riga { $line }. Non si può inviare loro nulla.
    .title = Persone senza indirizzo
    .remedy = Aggiunga gli indirizzi all’elenco o escluda queste persone.

ids-rounded = Nella colonna «{ $column }» di «{ $file }» { $count ->
        [one] { $count } identificativo è scritto
       *[other] { $count } identificativi sono scritti
    } come «{ $example }», il primo nella riga { $line }. Excel li ha abbreviati e le ultime cifre sono perse.
    .title = Identificativi senza le ultime cifre
    .remedy = Esporti di nuovo l’elenco con questa colonna come testo, senza prima aprirlo in Excel.

underscore-in-names = Nella colonna «{ $column }» di «{ $file }» { $count ->
        [one] { $count } nome contiene
       *[other] { $count } nomi contengono
    } un «_» o un «?», il primo nella riga { $line }. Excel e altri programmi lo scrivono al posto delle lettere che non possono salvare.
    .title = Lettere perse nei nomi
    .remedy = Salvi di nuovo l’elenco originale in Excel come «CSV UTF-8» e apra quel file.

mojibake = In «{ $file }» { $count ->
        [one] { $count } persona ha
       *[other] { $count } persone hanno
    } lettere alterate come «{ $example }», la prima nella riga { $line }, in queste colonne: { $columns }. Così apparirebbero i nomi nell’e-mail.
    .title = Lettere alterate
    .remedy = Se le lettere sono state salvate male una volta, scelga «Unicode, alterato una volta» sotto «Lettere»: tornano corrette. Altrimenti scelga un’altra codifica o esporti di nuovo l’originale come UTF-8.

encoding-replaced = In «{ $file }» { $count ->
        [one] { $count } persona ha
       *[other] { $count } persone hanno
    } lettere che non sono { $encoding } e appaiono come «�»{ $columns-n ->
        [0] {""}
       *[other] {","} in queste colonne: { $columns }
    }.
    .title = Lettere illeggibili
    .remedy = Scelga un’altra codifica sotto l’elenco.

## L’elenco delle persone: un secondo elenco che contiene le lingue

join-unmatched = { $count ->
        [one] { $count } persona di «{ $file }» non è
       *[other] { $count } persone di «{ $file }» non sono
    } in «{ $second }», la prima nella riga { $line }. { $count ->
        [one] Qui conta come persona senza lingua indicata
       *[other] Qui contano come persone senza lingua indicata
    }, ma forse il sistema conosce la lingua.
    .title = Persone senza lingua dal secondo elenco
    .remedy = Apra un secondo elenco che contenga anche queste persone, oppure le escluda. Se non hanno una lingua neppure nel sistema, lo annoti.

join-nobody = { $by ->
        [email] Nessuno di «{ $file }» si trova in «{ $second }» tramite l’indirizzo.
        [id] Nessuno di «{ $file }» si trova in «{ $second }» tramite l’identificativo.
       *[none] «{ $file }» e «{ $second }» non hanno una colonna in comune che dica chi è una persona.
    } Perciò manca la lingua di tutti.
    .title = Il secondo elenco non corrisponde
    .remedy = Scelga le colonne con cui si trovano le persone (indirizzo o identificativo) oppure un altro secondo elenco.

join-two-locales = { $count ->
        [one] { $count } persona compare
       *[other] { $count } persone compaiono
    } più volte in «{ $file }», con lingue diverse, come si vede per la prima volta nella riga { $line }. Nessuna di queste lingue è stata presa.
    .title = Due lingue per la stessa persona
    .remedy = Verifichi quale lingua ha il sistema per queste persone, corregga il secondo elenco e lo apra di nuovo.

join-only-there = { $count ->
        [one] { $count } persona di «{ $file }» non è
       *[other] { $count } persone di «{ $file }» non sono
    } in «{ $first }». { $count ->
        [one] Per questa persona non si controlla nulla.
       *[other] Per queste persone non si controlla nulla.
    }
    .title = Persone solo nel secondo elenco
    .remedy = Se devono ricevere l’e-mail, apra un elenco che contenga anche loro.

## File con i testi

file-empty = «{ $file }» è vuoto ed è stato messo da parte.
    .title = Un file vuoto
    .remedy = Se deve contenere un testo, lo scriva e apra di nuovo il file.

engine-stopped = La pagina ha dovuto ricominciare il lavoro. Ciò che ha detto e deciso c’è ancora; l’elenco e le e-mail non sono più aperti.
    .title = Lavoro ricominciato
    .remedy = Apra di nuovo l’elenco e le e-mail.

file-not-readable = Il browser non ha potuto leggere «{ $file }». Forse il file è stato spostato, rinominato o modificato.
    .title = Un file che non si può leggere
    .remedy = Apra di nuovo il file da dove si trova ora.

format-unknown = «{ $file }» non è un tipo di file in cui cerchiamo testi. È stato messo da parte.
    .title = Un file di altro tipo
    .remedy = Se contiene un testo della Sua e-mail, lo salvi come testo, HTML, Fluent o tabella e lo apra di nuovo.

not-text = «{ $file }» dovrebbe contenere un testo, ma il contenuto non lo è.
    .title = Non è un testo
    .remedy = Apra il testo stesso o lo chieda a chi Le ha inviato il file.

text-too-large = Un testo di «{ $message }» in «{ $file }» supera { $limit_kb } KB ed è stato messo da parte.
    .title = Un testo troppo lungo
    .remedy = Verifichi che sia davvero il testo di un’e-mail. Un’immagine dentro il testo può renderlo così lungo.

too-many-texts = Tutti i testi insieme superano { $limit } MB. Il resto non è stato letto.
    .title = Troppi testi in una volta
    .remedy = Apra soltanto i testi dell’e-mail da inviare.

archive-broken = «{ $file }» è danneggiato: non tutto il contenuto è leggibile.
    .title = Un archivio danneggiato
    .remedy = Crei di nuovo l’archivio o apra i file senza archivio.

archive-too-large = «{ $file }» contiene più di { $max_entries } file o più di { $max_mb } MB. Il resto non è stato letto.
    .title = Un archivio troppo grande
    .remedy = Metta nell’archivio soltanto i testi dell’e-mail o li apra come file.

archive-in-archive = «{ $file }» è un archivio dentro un archivio ed è stato messo da parte.
    .title = Un archivio dentro un archivio
    .remedy = Lo estragga prima, poi ne apra il contenuto.

workbook-broken = «{ $file }» è una cartella di lavoro che non si può leggere. Forse è danneggiata, troppo grande o protetta da password.
    .title = Una cartella di lavoro danneggiata
    .remedy = La apra nel Suo foglio di calcolo, la salvi senza password o come CSV UTF-8 e apra quel file.

encoding-guessed = «{ $file }» non dice come sono salvate le lettere. L’abbiamo letto come { $encoding }; una parola è quindi «{ $sample }».
    .title = Le lettere sono giuste?
    .remedy = Se la parola sembra sbagliata, salvi il file come UTF-8 e lo apra di nuovo.

characters-lost = In «{ $file }» alcune lettere non si possono leggere come { $encoding }. Le persone vedrebbero un «�» al loro posto.
    .title = Alcune lettere sono andate perse
    .remedy = Salvi il testo originale come UTF-8 e lo apra di nuovo.

## Quale e-mail, quale lingua

locale-missing = Né il nome né la cartella di «{ $file }» dicono in quale lingua è il testo di «{ $message }».
    .title = Un testo senza lingua
    .remedy = Scelga la lingua nell’elenco dei file o la scriva nel nome, per esempio «welcome.de.html».

one-text-for-everyone = «{ $message }» in «{ $file }» è conservato senza lingua: il sistema ha un solo testo per tutti.
    .title = Un testo per tutti
    .remedy = Dica in quale lingua è scritto. Se è il testo stesso a distinguere le lingue, non c’è nulla da fare.

never-sent-by-name = Nessun altro file include «{ $file }». Il sistema non lo invia mai in base al nome, quindi nessuno lo riceve.
    .title = Un testo che non viene mai inviato
    .remedy = Chieda ai Suoi tecnici di includerlo dove l’e-mail decide la lingua, poi apra di nuovo i file.

mail-switched-off = Secondo «{ $file }» l’e-mail «{ $message }» è disattivata.
    .title = Un’e-mail disattivata
    .remedy = Chieda ai Suoi tecnici se va attivata prima di inviare qualcosa.

texts-of-the-system = «{ $file }» sembra contenere i testi forniti da { $system } stesso, non i Suoi.
    .title = I testi predefiniti del sistema?
    .remedy = Se sono quelli del sistema, dimentichi questi file e li apra di nuovo sotto «I testi predefiniti del sistema». Se li ha scritti Lei, lo accetti con un motivo.

locale-named-twice = Il nome di «{ $file }» dice «{ $name }», la cartella dice «{ $folder }». È stato preso il nome.
    .title = Due lingue per un file
    .remedy = Li renda uguali o scelga la lingua nell’elenco dei file.

two-files-disagree = Il testo di «{ $message }» si trova in «{ $first }»{ $first_line ->
        [0] {""}
       *[other] {" "}(riga { $first_line })
    } e, diverso, in «{ $second }». È stato preso il primo.
    .title = Lo stesso testo, due versioni
    .remedy = Elimini quello che non va usato.

subject-from-title = Il testo di «{ $message }» in «{ $file }» non ha oggetto. Il suo titolo è «{ $title }».
    .title = È questo l’oggetto?
    .remedy = Se il titolo è l’oggetto, lo confermi. Altrimenti aggiunga un oggetto.

## Che cosa c’è scritto

fluent-syntax = In «{ $file }», riga { $line }, questo non si può leggere: «{ $found }». Il testo corrispondente manca.
    .title = Una riga che non si può leggere
    .remedy = Chieda a chi ha scritto il file. Per i tecnici: { $expected } (colonna { $column }).

fluent-syntax-more = «{ $file }» ha { $more ->
        [one] { $more } altra riga che non si può
       *[other] altre { $more } righe che non si possono
    } leggere.
    .title = Altre righe simili
    .remedy = Corregga le prime e apra di nuovo il file.

file-syntax = «{ $file }» non si può leggere alla riga { $line }: «{ $found }». Mancano testi che vi si trovano.
    .title = Un file che non si può leggere fino in fondo
    .remedy = Chieda a chi ha scritto il file. Per i tecnici: { $expected } (colonna { $column }).

aliases-expand = «{ $file }» ripete parti di sé così spesso che diventerebbe troppo grande. È stato letto fino alla riga { $line }.
    .title = Un file che si ripete
    .remedy = Chieda a chi ha scritto il file di scrivere i testi per esteso.

nested-too-deep = «{ $file }» ha così tante parentesi annidate che non è stato letto.
    .title = Troppe parentesi annidate
    .remedy = Chieda a chi ha scritto il file di semplificarlo.

reference-missing = Il testo di «{ $message }» in «{ $file }» usa un elemento che non è in nessun file: { $missing }.
    .title = Un testo rimanda al nulla
    .remedy = Apra anche i file in cui si trova o lo tolga dal testo.

table-columns-missing = «{ $file }» è una tabella di testi in cui mancano colonne necessarie: { $missing }. Trovato: { $found-n ->
        [0] nessuna intestazione
       *[other] { $found }
    }.
    .title = Mancano delle colonne
    .remedy = Dia un nome alle colonne nella prima riga e apra di nuovo la tabella.

row-without-message = La riga { $line } di «{ $file }» non dice a quale e-mail appartiene il testo. È stata messa da parte.
    .title = Una riga senza e-mail
    .remedy = Scriva il nome dell’e-mail nella riga e apra di nuovo la tabella.

row-without-text = La riga { $line } di «{ $file }» nomina «{ $message }», ma non ha testo.
    .title = Una riga senza testo
    .remedy = Aggiunga il testo o elimini la riga.

## Il piano d’invio

nothing-to-plan = Non c’è ancora nulla da consegnare: non è calcolato chi riceverebbe quale e-mail.
    .title = Ancora nessun piano d’invio
    .remedy = Dica in «Preparare» a chi si scrive, qual è l’e-mail e che cosa la invia.

plan-not-json = Riga { $line }, colonna { $column }: { $said }.
    .title = Questo non è un piano d’invio
    .remedy = Prenda, senza modificarlo, il file consegnato come piano d’invio.

plan-field-wrong = Riga { $line }, colonna { $column }: { $said }.
    .title = Questo piano d’invio non si può leggere
    .remedy = È stato modificato a mano o creato con un’altra versione. Lo crei di nuovo e prenda quel file.

plan-other-schema = { $found ->
        [none] Il file non dice che cos’è; è atteso «{ $expected }».
       *[other] Il file si dichiara «{ $found }»; è atteso «{ $expected }».
    }
    .title = Questo non è un piano d’invio
    .remedy = Prenda il file consegnato come piano d’invio.

plan-cut-short = Il file finisce a metà: riga { $line }, colonna { $column }. Ne manca una parte.
    .title = Un piano d’invio troncato
    .remedy = Non lo applichi. Si faccia mandare di nuovo il file intero.

plan-newer = Il file indica «{ $found }»; questa versione conosce «{ $expected }».
    .title = Un piano d’invio di una versione più recente
    .remedy = Lo legga con la versione più recente di Sendproof.

plan-input-differs = { $which ->
        [list] L’elenco delle persone non è quello con cui è stato fatto il piano d’invio.
        [templates] I Suoi testi non sono quelli con cui è stato fatto il piano d’invio.
       *[stock] I testi predefiniti del sistema non sono quelli con cui è stato fatto il piano d’invio.
    }
    .title = Altri file
    .remedy = Indichi i file con cui è stato fatto il piano d’invio. Se sono cambiati, rifaccia il piano d’invio.

plan-lines-differ = Le righe per persona non sono quelle che danno la tabella e l’elenco.
    .title = Altre righe per persona
    .remedy = Non lo applichi. Verifichi che la chiave degli identificativi sia quella giusta, oppure rifaccia il piano d’invio.

plan-digest-wrong = Il piano d’invio è stato modificato dopo la sua creazione: la sua impronta non corrisponde.
    .title = Il piano d’invio è stato modificato
    .remedy = Non lo applichi. Prenda il file originale, oppure crei di nuovo il piano.

plan-is-draft = È una bozza: quando è stata creata, non tutto era approvato.
    .title = Solo una bozza
    .remedy = Non la applichi. Approvi ciò che manca e crei di nuovo il piano.

plan-ended = Questo piano d’invio era valido fino a { $at }.
    .title = Il piano d’invio è scaduto
    .remedy = Apra l’elenco di oggi, lo verifichi e crei un nuovo piano.

plan-inconsistent = Il piano d’invio si contraddice{ $locale-n ->
        [one] {" "}(lingua com’è scritta: { $locale })
        [other] {" "}(lingua com’è scritta: { $locale })
       *[none] {""}
    }: { $what ->
        [cohort-twice] un gruppo di persone vi compare due volte
        [sent-without-sign-off] alcune persone ricevono l’e-mail anche se nessuno l’ha approvata o accettata
        [sent-without-second] alcune persone ricevono l’e-mail senza l’approvazione di una seconda persona
        [held-though-signed] alcune persone sono in sospeso anche se la loro e-mail è approvata
        [skipped-without-rule] alcune persone sono escluse anche se nessuna regola lo dice
        [action-without-unit] un’istruzione vi compare senza la sua e-mail
        [cohort-batches] i lotti di un gruppo non tornano, oppure nel primo non c’è nessuno del gruppo
        [otherwise] chi non è nel piano deve restare in sospeso
        [totals] i numeri delle persone non tornano
        [list-counts] i numeri delle persone nell’elenco non tornano
        [batches] i lotti non tornano
        [blocks] qualcosa non è ancora chiarito
        [expiry] le sue date non corrispondono
        [wave] la sua ondata non è quella indicata
        [covers] non può valere per tutti e tralasciarne alcuni
        [message] la sua e-mail non è quella verificata
        [users] le sue righe per persona non corrispondono alla sua tabella
       *[other] { $what }
    }.
    .title = Il piano d’invio si contraddice
    .remedy = Non lo applichi. Crei di nuovo il piano.

plan-differs = Ricalcolato dai file, «{ $what }» non è ciò che dice il piano d’invio.
    .title = Il piano d’invio non corrisponde ai file
    .remedy = Verifichi che l’elenco, i testi e le risposte siano quelli del piano. Se sono cambiati, crei di nuovo il piano.

cohort-gone = { $n ->
        [one] { $n } persona è
       *[other] { $n } persone sono
    } nel piano d’invio ma non nei file (lingua com’è scritta: { $locale }; gruppo { $cohort }).
    .title = Persone che non sono più nell’elenco
    .remedy = Apra l’elenco da cui è nato il piano, oppure crei di nuovo il piano.

cohort-new = { $n ->
        [one] { $n } persona è
       *[other] { $n } persone sono
    } nei file ma non nel piano d’invio (lingua com’è scritta: { $locale }; gruppo { $cohort }).
    .title = Persone che il piano non conosce
    .remedy = Apra l’elenco da cui è nato il piano, oppure crei di nuovo il piano. Fino ad allora queste persone restano in sospeso.

cohort-differs = Per { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    } (lingua com’è scritta: { $locale }; gruppo { $cohort }) il piano d’invio dice «{ $in-plan }» alla voce «{ $what }»; ricalcolato è «{ $computed }».
    .title = Il piano dice un’altra cosa
    .remedy = Verifichi che l’elenco, i testi e le risposte siano quelli del piano. Se sono cambiati, crei di nuovo il piano.

version-not-covered = Per { $system } { $version } qui non è nota nessuna regola; sono note { $known }. Al loro posto si calcolano le regole di quelle versioni.
    .title = Versione senza regola nota
    .remedy = Controlli la versione, chieda ai suoi tecnici come sceglie, o lo accetti con una motivazione.
support-not-possible = Una scheda di assistenza richiede un’approvazione completa e un elenco con indirizzi.
    .title = Non è ancora possibile
    .remedy = Approvi tutto, da un elenco che ha una colonna con indirizzi; poi riprovi.
population-no-language = Non è stata trovata una colonna con le lingue. Le colonne sono: { $found }.
    .title = I numeri non si possono leggere
    .remedy = Chiami la colonna «lingua» o «locale» e apra di nuovo il file.
population-no-numbers = Accanto a «{ $column }» non c’è una colonna di numeri, e non è un elenco di persone.
    .title = I numeri non si possono leggere
    .remedy = Aggiunga una colonna «persone» con numeri interi e apra di nuovo il file.

trial-open = Qui è in corso una prova, che non vale ancora.
    .title = Prima decidere sulla prova
    .remedy = Mantenga la modifica o rimetta tutto come prima, in alto nella pagina. Poi riprovi.

text-not-to-be-changed = «{ $file }» decide da sé che cosa dice, o non appartiene a nessuna lingua. Il suo testo non si può riscrivere qui.
    .title = Questo testo non si può modificare qui
    .remedy = Lo modifichi dove è conservato e riapra il file.

nothing-changed = Non c’è nulla che sia stato scritto e non sia già nei Suoi file.
    .title = Nulla è stato modificato
    .remedy = Modifichi prima un testo, o ne aggiunga uno.
