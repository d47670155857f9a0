# La prima schermata e le tre schede: chi, quale e-mail, quale sistema.

## Inizio

start-ways-in = Da dove cominciare?
start-open = Aprire il mio elenco
start-open-about = Persone da Excel, da un file CSV o JSON. Basta un campione. Prima di tutto vede come è stato letto.
start-example = Provare l’esempio
start-example-about = Una comunità inventata, quattro lingue e un errore successo davvero. Bastano due minuti.
start-also = Può anche
start-paste = incollare una tabella
start-counts = dire solo quante persone
start-review = continuare un lavoro salvato (file di verifica)
start-stays = Il Suo elenco resta su questo computer.
start-sends-nothing = Questa pagina non invia nulla. Può staccare Internet adesso e continuare.
start-how-to-check = Come posso verificarlo?
start-check-offline = Spenga il Wi-Fi o stacchi il cavo. Qui tutto continua a funzionare.
start-check-network = Oppure prema F12, scelga «Rete», apra l’elenco e veda che lì non compare nulla di nuovo.
start-check-engineers = Oppure chieda ai Suoi tecnici: nelle prime righe la pagina si vieta ogni connessione verso altri.
start-exception = L’unica eccezione: la pagina stessa è stata caricata una volta, prima che Lei la vedesse.
start-steps = Quattro passi, e si può sempre tornare indietro
start-step-prepare = Preparare
start-step-prepare-about = Chi, quale e-mail, quale sistema
start-step-check = Verificare
start-step-check-about = Che cosa riceverebbe davvero ogni persona
start-step-sign-off = Approvare
start-step-sign-off-about = Qualcuno risponde per ogni lingua
start-step-hand-over = Consegnare
start-step-hand-over-about = Un piano d’invio che i tecnici seguono alla lettera
start-why = Perché esiste questa pagina
start-why-about = Nell’aprile 2023 una comunità è passata a un nuovo sistema. La sua e-mail esisteva solo in inglese. Le persone di lingua tedesca, francese e italiana hanno ricevuto invece «La Sua password è stata reimpostata». Tutte le persone di prova erano di lingua inglese.

## Le tre schede

prepare-cards = Tre schede, in qualsiasi ordine
prepare-who = Chi?
prepare-mail = Quale e-mail?
prepare-system = Quale sistema la invia?
prepare-onward = Avanti
prepare-see = Vedere chi riceve che cosa
prepare-see-early = Può già guardare; la prima riga dice allora che cosa manca.
prepare-next-who = Avanti: chi?
prepare-next-mail = Avanti: quale e-mail?
prepare-next-system = Avanti: quale sistema?
prepare-who-missing = Ancora nessun elenco
prepare-who-reading = Lettura: { $people } { $people ->
    [one] persona
   *[other] persone
} finora
prepare-who-open = { $people ->
    [one] { $people } persona, lingua da precisare
   *[other] { $people } persone, lingua da precisare
}
prepare-who-second = Il secondo elenco non è aperto
prepare-who-known = { $people } { $people ->
    [one] persona
   *[other] persone
} { $languages ->
    [0] senza lingua indicata
    [one] in { $languages } lingua
   *[other] in { $languages } lingue
}
prepare-mail-missing = Ancora nessuna e-mail
prepare-mail-kind-missing = Ancora da dire: che cosa sostituisce?
prepare-mail-known = { $texts ->
    [one] { $texts } testo: { $languages }
   *[other] { $texts } testi: { $languages }
}
prepare-mail-no-language = La lingua del Suo testo non è nota
prepare-system-missing = Non ancora detto
prepare-system-working = Un momento
prepare-system-broken = Nel Suo file c’è un errore
prepare-system-not-sure-state = Non sicuro: si calcolano tutte le regole usuali
prepare-system-known = { $open ->
    [0] { $system }, tutte le risposte date
    [one] { $system }, { $open } risposta non confermata
   *[other] { $system }, { $open } risposte non confermate
}
prepare-change = Modificare
prepare-remove = Togliere
prepare-take-back = Annullare
prepare-choose = Scegliere
prepare-yes = Sì
prepare-no = No
prepare-nothing = nulla
prepare-must-settle = Da chiarire
prepare-good-to-know = Buono a sapersi
prepare-language = Lingua
prepare-people = { $people } { $people ->
    [one] persona
   *[other] persone
}
prepare-show-more = Mostrare altre { $more }

## Chi: ingressi

prepare-open-list = Apra il Suo elenco
prepare-another-list = Aprire un altro elenco
prepare-choose-list = Scegliere un file
prepare-drop-list = Oppure lo lasci cadere ovunque su questa pagina. Excel, CSV o JSON; basta un campione.
prepare-way-paste = Incollare una tabella
prepare-way-counts = So solo quante persone
prepare-list-stays = Resta qui
prepare-list-stays-about = L’elenco è letto su questo computer, non viene modificato e non è inviato a nessuno.
prepare-paste-list = La Sua tabella
prepare-paste-list-hint = In Excel o in un altro foglio: selezioni le righe con le intestazioni, copi e incolli qui.
prepare-paste-list-take = Usare questa tabella
prepare-paste-empty = Non c’è ancora nulla. Incolli almeno le intestazioni e una riga.
prepare-counts = Quante persone hanno quale lingua?
prepare-counts-hint = Per vedere chi riceverebbe che cosa non serve un elenco. Per le persone senza lingua lasci vuota la lingua.
prepare-counts-add = Aggiungere una lingua
prepare-counts-take = Usare questi numeri
prepare-counts-wrong = Indichi almeno un numero, in cifre, per esempio 1200.
prepare-how-many = Persone
prepare-remove-row = Togliere la lingua
prepare-reading = Lettura di { $file }: { $people } { $people ->
    [one] persona
   *[other] persone
} finora.
prepare-reading-label = Lettura dell’elenco
prepare-stop = Fermare la lettura

## Chi: come capito

prepare-as-understood = Il Suo elenco, come capito
prepare-kept-twice = Nulla va perso
prepare-kept-twice-about = Ogni lingua è conservata com’è scritta nel Suo elenco e come è stata capita qui. Il piano d’invio porta la prima, intatta.
prepare-names-right = Questi nomi sono corretti?
prepare-names-yes = Sì
prepare-names-no = No, le lettere sono alterate
prepare-names-try = Leggere le lettere come
prepare-names-try-hint = Provi uno dopo l’altro finché i nomi sono corretti.
prepare-file = File
prepare-format-csv = testo in colonne (CSV)
prepare-format-excel = cartella Excel
prepare-format-json = JSON
prepare-format-ndjson = JSON, una persona per riga
prepare-format-pasted = tabella incollata
prepare-format-counts = solo numeri
prepare-export = sembra un’esportazione da { $system }
prepare-mend = Alcune lettere sono alterate, per esempio «{ $example }». Vanno corrette?
prepare-mend-yes = Correggere
prepare-letters = Lettere
prepare-change-letters = Modificare la lettura delle lettere
prepare-encoding-utf-8 = Unicode (UTF-8)
prepare-encoding-windows-1252 = Europa occidentale (Windows-1252)
prepare-encoding-mac-roman = Vecchio Mac (MacRoman)
prepare-encoding-utf-8-twice = Unicode, alterato una volta («Ã¼» diventa «ü»)
prepare-encoding-utf-16le = Testo Unicode di Excel (UTF-16)
prepare-encoding-utf-16be = Unicode, altro ordine (UTF-16BE)
prepare-separator = Colonne separate da
prepare-change-separator = Modificare il separatore delle colonne
prepare-separator-comma = Virgola
prepare-separator-semicolon = Punto e virgola
prepare-separator-tab = Tabulazione
prepare-separator-bar = Barra verticale
prepare-sheet = Foglio
prepare-change-sheet = Modificare il foglio
prepare-headings = Intestazioni
prepare-headings-in = { $row ->
    [0] nessuna
   *[other] nella riga { $row }
}
prepare-headings-row = Riga con le intestazioni (0 se non c’è)
prepare-change-headings = Modificare la riga con le intestazioni
prepare-no-column = nessuna colonna
prepare-role-locale = lingua
prepare-role-email = indirizzo
prepare-role-id = identificativo
prepare-role-first-name = nome
prepare-role-last-name = cognome
prepare-role-locale-in = La lingua è in
prepare-role-email-in = L’indirizzo è in
prepare-role-id-in = L’identificativo è in
prepare-role-first-name-in = Il nome è in
prepare-role-last-name-in = Il cognome è in
prepare-change-locale = Modificare la colonna della lingua
prepare-change-email = Modificare la colonna dell’indirizzo
prepare-change-id = Modificare la colonna dell’identificativo
prepare-change-first-name = Modificare la colonna del nome
prepare-change-last-name = Modificare la colonna del cognome
prepare-ask-false-friend-column = La colonna «{ $column }» può essere un nome o un cognome, secondo la lingua. Che cos’è qui?
prepare-ask-column-looks-like-country = La colonna «{ $column }» sembra contenere Paesi. Un Paese non è una lingua: la Svizzera ne ha quattro. C’è una colonna migliore?
prepare-ask-two-locale-columns = Più di una colonna sembra contenere una lingua. Quale usa il sistema?
prepare-ask-person-columns-missing = Nessuna colonna sembra contenere un indirizzo, un identificativo o un nome. È un elenco di persone? Allora dica quale colonna contiene l’indirizzo; altrimenti apra un altro elenco.
prepare-ask-locale-column-missing = Nessuna colonna sembra contenere una lingua. Qual è?
prepare-first-rows = Le prime righe
prepare-first-rows-region = Prime righe, scorrono di lato
prepare-row = Riga
prepare-empty = (vuoto)
prepare-show-addresses = Mostrare gli indirizzi
prepare-hide-addresses = Nascondere gli indirizzi

## Chi: un secondo elenco

prepare-second = Un secondo elenco contiene le lingue
prepare-second-about = Se il Suo elenco non dice chi ha quale lingua, forse lo dice un altro: per esempio l’esportazione dal sistema in cui le persone l’hanno scelta.
prepare-second-choose = Scegliere il secondo elenco
prepare-second-another = Scegliere un altro file
prepare-second-again = Le lingue vengono da «{ $file }», che non è aperto. Lo apra di nuovo per continuare; le Sue decisioni restano.
prepare-second-reading = Lettura di { $file }: finora { $people } { $people ->
    [one] persona
   *[other] persone
}.
prepare-second-file = Secondo elenco
prepare-second-change = Cambiare il secondo elenco
prepare-second-remove = Togliere il secondo elenco
prepare-second-by = Le persone si trovano tramite
prepare-second-by-email = l’indirizzo: qui «{ $here }», lì «{ $there }»
prepare-second-by-id = l’identificativo: qui «{ $here }», lì «{ $there }»
prepare-second-by-none = nessuna colonna che entrambi gli elenchi hanno
prepare-second-by-change = Cambiare la colonna con cui si trovano le persone
prepare-second-by-in = Colonna del secondo elenco che dice chi è una persona
prepare-second-locale-change = Cambiare la colonna della lingua nel secondo elenco
prepare-second-found = Trovate
prepare-second-matched = { $matched } su { $people } { $people ->
    [one] persona
   *[other] persone
}
prepare-second-unmatched = non trovate: { $n } (in «Verificare», tra le persone senza lingua indicata)
prepare-second-two = con due lingue, quindi non ne è stata presa nessuna: { $n }
prepare-second-only-there = solo nel secondo elenco: { $n }
prepare-second-joined = Le lingue vengono da { $file }: { $matched } su { $people } { $people ->
    [one] persona vi è stata trovata
   *[other] persone vi sono state trovate
}.

## Chi: lingue

prepare-tidied = Le lingue, in ordine
prepare-spellings = { $spellings ->
    [one] { $spellings } grafia, raccolta secondo ciò che ne è stato fatto.
   *[other] { $spellings } grafie, raccolte secondo ciò che ne è stato fatto.
}
prepare-repair-open = Da precisare: lingua non riconosciuta
prepare-repair-open-about = Dica quale lingua hanno queste persone.
prepare-repair-said = Come ha detto Lei
prepare-repair-said-about = Vale come la lingua che ha scelto.
prepare-repair-none = Senza lingua
prepare-repair-none-about = Vuoto, o una parola per «nessuna». Ciò che queste persone ricevono dipende dal sistema.
prepare-repair-name = Nomi e vecchi codici
prepare-repair-name-about = Scritto per esteso o in una forma più vecchia.
prepare-repair-spelling = Cambia solo la grafia
prepare-repair-spelling-about = Maiuscole, o trattino basso al posto del trattino.
prepare-repair-as-is = Preso com’è scritto
prepare-repair-as-is-about = Non c’era nulla da fare.
prepare-understood-as = capito come
prepare-choose-language = Scegliere una lingua
prepare-treat = «{ $written }» vale come
prepare-open-about = Finché non sceglie, nessuno può dire se queste persone ricevono l’e-mail giusta.
prepare-written-stays = Molti sistemi non leggono «deutsch» o «de_DE». La verifica usa ciò che è scritto nel Suo elenco, come farebbe il sistema.
prepare-otherwise = Trattare una grafia come un’altra lingua
prepare-choose-spelling = Scegliere una grafia
prepare-as-written = Com’è scritto
prepare-treat-as = Vale come

## Chi: esclusi, e quante persone in verità

prepare-left-out = Chi non riceve l’e-mail
prepare-left-out-about = Spunti chi va escluso. Nessuno è escluso senza che Lei lo chieda, e chi è escluso viene contato.
prepare-left-out-none = Nessuno è escluso. Nulla in questo elenco sembra un motivo (bloccato, non recapitato, disiscritto).
prepare-left-out-now = { $people } { $people ->
    [one] persona è esclusa
   *[other] persone sono escluse
}.
prepare-own-rule = Escludere altre persone
prepare-choose-column = Scegliere una colonna
prepare-rule-column = Colonna
prepare-rule-value = Valore
prepare-rule-value-hint = Com’è scritto nell’elenco. Vuoto: le persone che in questa colonna non hanno nulla. Oppure * per chi vi ha qualcosa.
prepare-any-value = qualsiasi cosa
prepare-rule-reason = Motivo
prepare-rule-add = Escludere queste persone
prepare-rule-wrong = Scelga una colonna e indichi un motivo; altri lo leggeranno.
prepare-reason-disabled = L’account è disattivato
prepare-reason-suspended = L’account è sospeso
prepare-reason-account-blocked = L’account è bloccato
prepare-reason-blocked = L’account è bloccato
prepare-reason-bounced = E-mail precedenti sono tornate indietro
prepare-reason-unsubscribed = Si è disiscritto
prepare-reason-deleted = L’account è cancellato
prepare-reason-signs-in-elsewhere = Accede con un altro fornitore
prepare-reason-unverified = L’indirizzo non è confermato
prepare-reason-staged = L’account non è ancora attivo
prepare-reason-stand-in = Una persona di esempio
prepare-population = Questo elenco è solo un campione? Dica quante sono davvero le persone
prepare-population-about = Allora la pagina può dire per quali lingue l’elenco non prova nulla.
prepare-in-list = Nell’elenco: { $people }
prepare-in-list-some = Nell’elenco: { $listed } su { $stated }. Dimostra che cosa ricevono le persone la cui lingua è scritta allo stesso modo.
prepare-not-in-list = Nessuno nell’elenco
prepare-not-a-number = Solo cifre, per esempio 1200.
prepare-another-language = Un’altra lingua
prepare-another-language-hint = Scriva il nome o la sigla, poi prema Invio.

## Quale e-mail

prepare-the-mail = L’e-mail
prepare-campaign = Come si chiama questo invio?
prepare-campaign-hint = Un nome che Lei e i Suoi tecnici riconoscerete.
prepare-is-correction = È la correzione di un invio precedente?
prepare-correction = Numero della correzione
prepare-correction-hint = Vuoto per l’invio stesso. Con un numero, vale solo per le persone che prima hanno ricevuto un’e-mail sbagliata, e ognuna riceve una nuova chiave: mai con l’elenco intero.
prepare-kind = Quale e-mail predefinita del sistema sostituisce?
prepare-kind-account-activation = Attivare un account
prepare-kind-password-reset = Impostare una nuova password
prepare-kind-email-verification = Confermare un indirizzo
prepare-kind-invitation = Un invito
prepare-kind-welcome = Un benvenuto
prepare-kind-own = Nessuna: un’e-mail che il sistema non ha
prepare-kind-no-stock = il sistema non ha un testo predefinito
prepare-kind-one-stock = il sistema ha un testo predefinito: { $language }
prepare-kind-stock = il sistema ha un testo predefinito in { $languages } lingue
prepare-kind-before-system = Appena il sistema è scelto, qui compaiono le sue e-mail predefinite.
prepare-to-system = Scegliere il sistema
prepare-why-kind = Perché lo chiediamo
prepare-why-kind-about = Se la Sua e-mail prende il posto di un’e-mail predefinita, il sistema può inviare la propria a tutti quelli la cui lingua Le manca.
prepare-texts = I suoi testi
prepare-choose-files = Scegliere file
prepare-choose-folder = Scegliere una cartella
prepare-drop-mails = Oppure li lasci cadere, anche un’intera cartella, ovunque su questa pagina. Testo, HTML, una tabella (CSV, Excel), un file ZIP o ciò che il Suo sistema esporta.
prepare-how-files = Come un file dice la sua lingua
prepare-how-files-about = Nel nome o nella cartella: «welcome.de.html», «de/welcome.txt». In una tabella: una colonna «lingua». Altrimenti glielo chiediamo.
prepare-forget-mails = Dimenticare questi file
prepare-texts-found = Testi trovati
prepare-subject = Oggetto
prepare-parts = Parti
prepare-from-file = Da
prepare-only-ticked = esiste, testo non visto
prepare-no-subject = senza oggetto
prepare-typed-here = scritto qui
prepare-part-subject = oggetto
prepare-part-text = testo
prepare-part-html = HTML
prepare-part-from = mittente
prepare-part-reply-to = indirizzo di risposta
prepare-part-reply_to = indirizzo di risposta
prepare-part-preheader = riga di anteprima
prepare-part-body = testo
prepare-part-main-text = testo principale
prepare-part-title = titolo
prepare-part-greeting = saluto
prepare-part-button = pulsante
prepare-part-footer = piè di pagina
prepare-lacks-own = Manca: { $parts }. In quel punto questo sistema invierebbe il proprio contenuto.
prepare-lacks-maybe = Manca: { $parts }. In quel punto questo sistema potrebbe inviare il proprio contenuto.
prepare-lacks = Manca: { $parts }. Per quel punto questo sistema non ha nulla di proprio.
prepare-file-locale = In quale lingua è { $file }?
prepare-files-opened = { $files ->
    [one] { $files } file aperto
   *[other] { $files } file aperti
}
prepare-file-gave = { $format }, { $texts ->
    [0] letto insieme ad altri file
    [one] { $texts } testo
   *[other] { $texts } testi
}
prepare-left-aside = { $files ->
    [one] { $files } file messo da parte
   *[other] { $files } file messi da parte
}
prepare-no-text-for = Ancora nessun testo per
prepare-no-text-for-about = «Verificare» mostra che cosa riceverebbero invece queste persone.
prepare-other-ways = Senza file
prepare-paste-text = Scrivere o incollare un testo
prepare-add-text = Aggiungere un testo
prepare-new-text = Nuovo testo
prepare-text = Testo
prepare-html-give = Aggiungere una parte HTML
prepare-html = Parte HTML
prepare-html-hint = Serve solo se il sistema, oltre al testo, invia anche HTML. Incolli qui il codice HTML della Sua e-mail.
prepare-text-language-hint = Un nome o una sigla: tedesco, de, pt-BR.
prepare-tick = Spuntare solo le lingue in cui esiste
prepare-tick-about = Basta per vedere chi riceve che cosa. I testi possono seguire.
prepare-intent = Chi deve ricevere che cosa
prepare-everyone = Tutti devono ricevere
prepare-several-mails = I Suoi file contengono { $mails } e-mail. Le lingue qui sotto sono quelle dell’e-mail scelta.
prepare-segments = Alcune persone devono ricevere un’altra e-mail
prepare-segment = Regola
prepare-segment-mail = Devono ricevere
prepare-add-segment = Aggiungere una regola
prepare-remove-segment = Togliere la regola
prepare-no-language = Che cosa devono ricevere le persone senza lingua?
prepare-no-language-any = L’e-mail, in qualsiasi lingua
prepare-no-language-one = L’e-mail, in una lingua precisa
prepare-no-language-not-said = Non ancora deciso
prepare-no-language-not-said-about = Allora per queste persone resta aperto se ricevono l’e-mail giusta.
prepare-no-language-which = In
prepare-placeholders = Che cosa viene inserito
prepare-placeholders-about = Gli spazi nei testi, e la colonna che riempie ciascuno.
prepare-filled-by = { $placeholder } viene da
prepare-system-fills = Lo inserisce il sistema
prepare-stock = I testi predefiniti del sistema
prepare-stock-about = Che cosa si riceve dove la Sua e-mail manca. Se ha questi testi, possono essere mostrati come arriverebbero.
prepare-stock-give = Aprire o incollare i testi predefiniti del sistema

## Quale sistema

prepare-which-system = Quale sistema invia l’e-mail?
prepare-not-sure-fine = «Non sicuro» va bene
prepare-not-sure-fine-about = Ciò che non sa viene calcolato in tutti i modi possibili, e vale il peggiore. I Suoi tecnici ricevono le domande in una volta.
prepare-system-filter = Cercare un sistema
prepare-systems-shown = { $systems ->
    [one] { $systems } sistema
   *[other] { $systems } sistemi
}
prepare-export-suggests = Il Suo elenco sembra un’esportazione da { $system }. Forse è questo il sistema che invia l’e-mail, forse un altro.
prepare-export-choose = Scegliere { $system }
prepare-system-none = Non è nell’elenco. Scelga «Non sicuro del sistema», o dia la sua regola in un file.
prepare-not-sure-system = Non sicuro del sistema
prepare-not-sure-computed = Le regole usuali di questi sistemi vengono calcolate tutte, e vale la peggiore.
prepare-change-system = Modificare il sistema
prepare-version = Versione
prepare-version-hint = La lasci vuota se non è sicuro; allora si calcolano tutte le versioni note: { $ranges }
prepare-version-rule = Regola usata: { $ranges }
prepare-own-profile = Abbiamo una nostra regola, in un file
prepare-own-profile-about = Un tecnico può scrivere come il Suo sistema sceglie un’e-mail; Lei apre qui il file.
prepare-own-profile-file = Scegliere il file
prepare-own-profile-text = Oppure lo incolli
prepare-own-profile-name = La nostra regola
prepare-questions = Alcune domande che cambiano la risposta
prepare-questions-open = { $open ->
    [0] Tutte hanno risposta.
    [one] { $open } non è ancora confermata. La verifica funziona lo stesso; l’approvazione la aspetta.
   *[other] { $open } non sono ancora confermate. La verifica funziona lo stesso; l’approvazione le aspetta.
}
prepare-assumed = Che cosa vuol dire «presunto»
prepare-assumed-about = Con questo sistema di solito è così, ma del Suo non l’ha detto nessuno. Lo confermi o chieda ai Suoi tecnici.
prepare-state-answered = Risposto:
prepare-state-assumed = Presunto:
prepare-state-not-sure = Non sicuro. Si calcola tutto il possibile, e vale il peggiore.
prepare-moves = Un’altra risposta potrebbe cambiare l’e-mail di { $people } { $people ->
    [one] persona
   *[other] persone
}.
prepare-confirm = Confermare
prepare-answer = Rispondere
prepare-not-sure = Non sicuro
prepare-own-language = La lingua di ogni persona
prepare-locales-hint = Sigle separate da virgole: en, de, fr
prepare-copy-questions = Copiare le domande per i Suoi tecnici
prepare-sources = { $sources ->
    [one] Dove è scritta la regola: { $sources } fonte
   *[other] Dove è scritta la regola: { $sources } fonti
}
prepare-population-file = Aprire un file con questi numeri
    .hint = Due colonne: le lingue e quante persone le hanno; o un elenco di tutti. Si conservano solo i numeri.

prepare-change-text = Modificare il testo
prepare-take-texts = Scaricare i file modificati
prepare-take-texts-about = Uno zip con i file da sostituire o da aggiungere, nel formato dei Suoi file; un testo che non entra in nessuno sta in una tabella accanto. Nessun dato personale.
