# Che cosa è stato trovato, perché conta e che cosa fare.

## Che cosa riceverebbero le persone

finding-people = { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }

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

one-sided-sample = Tutte le { $n } persone del Suo elenco hanno la stessa lingua: { $language }. Una verifica con una sola lingua non dimostra nulla sulle altre.
    .title = Tutti hanno la stessa lingua
    .remedy = Apra un elenco con persone di ogni lingua o guardi le altre lingue con il selettore della lingua.

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

## L’elenco delle persone

duplicate-address = { $people ->
        [one] { $people } riga ripete
       *[other] { $people } righe ripetono
    } un indirizzo che c’è già più in alto, la prima volta nella riga { $line }. Queste persone riceverebbero l’e-mail due volte.
    .title = Lo stesso indirizzo più volte
    .remedy = Decida quale riga vale o tolga le altre dall’elenco e lo apra di nuovo.

address-not-valid = { $people ->
        [one] { $people } persona ha
       *[other] { $people } persone hanno
    } un indirizzo a cui non si può inviare alcuna e-mail, la prima nella riga { $line }.
    .title = Un indirizzo che non funziona
    .remedy = Corregga gli indirizzi nell’elenco o escluda queste persone.

locale-column-missing = Nessuna colonna di questo elenco contiene lingue. Senza di esse non si può dire chi riceve quale testo.
    .title = Nessuna colonna con le lingue
    .remedy = Scelga la colonna della lingua o apra un secondo elenco che la contiene. Può anche indicare quante persone hanno quale lingua.

column-looks-like-country = La colonna «{ $column }» sembra contenere paesi. Un paese non è una lingua: la Svizzera ne ha quattro.
    .title = Paesi invece di lingue?
    .remedy = Scelga un’altra colonna per la lingua o indichi quale lingua intende ogni valore.

false-friend-column = «{ $column }» significa nome in una lingua e cognome in un’altra.
    .title = Una colonna con due significati
    .remedy = Indichi quale dei due contiene la colonna.

ragged-rows = { $people ->
        [one] { $people } riga ha
       *[other] { $people } righe hanno
    } più o meno celle dell’intestazione, la prima è la riga { $line }. Una virgola in un nome può spostare la lingua in un’altra colonna.
    .title = Righe con troppe o troppo poche celle
    .remedy = Guardi questa riga. Se le colonne sono spostate, salvi l’elenco con un altro separatore o con le virgolette intorno alle celle.

underscore-in-names = Nei nomi della colonna «{ $column }» c’è un «_», la prima volta nella riga { $line }. Excel lo scrive al posto delle lettere che non può salvare.
    .title = Lettere perse nei nomi
    .remedy = Salvi di nuovo l’elenco originale in Excel come «CSV UTF-8» e apra quel file.

mojibake = Alcune lettere sono alterate, come «è» che diventa «Ã¨», la prima volta nella riga { $line }.
    .title = Lettere alterate
    .remedy = Scelga un’altra codifica sotto l’elenco o salvi di nuovo l’originale come «CSV UTF-8».

empty-file = In questo file non c’è nulla.
    .title = L’elenco è vuoto
    .remedy = Apra l’elenco che contiene le persone.

header-only = Questo elenco ha un’intestazione, ma sotto non c’è nessuno.
    .title = Un’intestazione senza persone
    .remedy = Apra un elenco con almeno una persona.

not-a-table = Questo file è di altro tipo ({ $kind }) e non è una tabella di persone.
    .title = Non è un elenco di persone
    .remedy = Esporti l’elenco come CSV, Excel o JSON e apra quel file.

truncated-zip = Questa cartella di lavoro o questo archivio finisce troppo presto. Probabilmente il file non è stato scaricato o copiato per intero.
    .title = Una cartella di lavoro troncata
    .remedy = Lo scarichi o lo copi di nuovo, poi lo apra.

line-too-long = { $people ->
        [one] { $people } riga è troppo lunga
       *[other] { $people } righe sono troppo lunghe
    } per una persona, la prima è la riga { $line }. La causa può essere una virgoletta mai chiusa.
    .title = Una riga troppo lunga
    .remedy = Guardi questa riga nell’elenco, chiuda la virgoletta e apra di nuovo l’elenco.

file-too-large = Questo file è più grande di quanto si possa leggere in una volta: { $limit_mb } MB.
    .title = Un file troppo grande
    .remedy = Ne apra una parte più piccola. Gli elenchi in CSV possono avere qualsiasi dimensione.

## File con i testi

file-empty = «{ $file }» è vuoto ed è stato messo da parte.
    .title = Un file vuoto
    .remedy = Se deve contenere un testo, lo scriva e apra di nuovo il file.

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

workbook-broken = «{ $file }» è una cartella di lavoro Excel che non si può leggere. Forse è danneggiata o protetta da password.
    .title = Una cartella di lavoro danneggiata
    .remedy = La apra in Excel, la salvi senza password o come CSV UTF-8 e apra quel file.

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

locale-named-twice = Il nome di «{ $file }» dice «{ $name }», la cartella dice «{ $folder }». È stato preso il nome.
    .title = Due lingue per un file
    .remedy = Li renda uguali o scelga la lingua nell’elenco dei file.

two-files-disagree = Il testo di «{ $message }» si trova in «{ $first }» (riga { $first_line }) e, diverso, in «{ $second }». È stato preso il primo.
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
