# Ciò che la riga di comando dice di un piano d’invio e di una chiave.
cli-in-file = { $path }: { $title }. { $said }
cli-not-complete = Non è stato fatto alcun piano d’invio: l’approvazione non è completa.
cli-plan-made = { $path }: { $send ->
        [one] { $send } persona riceve l’e-mail
       *[other] { $send } persone ricevono l’e-mail
    }, { $hold } in sospeso, { $skip } escluse. Il file non contiene dati di queste persone.
cli-verified = Verificato: calcolato di nuovo dai file, e uguale. { $send ->
        [one] { $send } persona riceve l’e-mail
       *[other] { $send } persone ricevono l’e-mail
    }, { $hold } in sospeso, { $skip } escluse; chi non è nell’elenco è tenuto in sospeso.
cli-not-against-files = Coerente, non confrontato con file. Aggiunga --users e --templates.
cli-refused = Rifiutato: non applichi questo piano d’invio.
cli-other-files = Rifiutato: il piano d’invio non è quello che danno questi file. Sono altri da quelli con cui è stato fatto, oppure è stato modificato e ha avuto una nuova impronta.
cli-signature-altered = La firma non corrisponde: il piano d’invio, la chiave o la firma è stata modificata dopo la firma.
cli-altered = { $path }: la firma non corrisponde. Il piano d’invio, la chiave o la firma è stata modificata dopo la firma.
    .remedy = Non lo applichi. Si faccia mandare di nuovo il file, invariato.
cli-signed-by = Firmato da { $name }.
cli-signed-with = Firmato con { $key }.
cli-key-not-trusted = La firma è valida, ma la chiave non è tra quelle di cui si fida: { $key }
cli-key-not-known = La firma è valida, ma nessuno ha detto di chi è la chiave. Aggiunga --trust FILE con questa riga: { $key } NOME
cli-not-signed = Non è firmato.
cli-no-people = Manca l’elenco delle persone: i soli testi non dicono chi li riceve.
    .remedy = Aggiunga --users FILE (o --counts), oppure ometta gli altri file.
cli-second-missing = Manca il secondo elenco: la verifica prende le lingue da { $name }.
    .remedy = Aggiunga --locale-from FILE.
cli-second-not-wanted = --locale-from { $path }: la verifica prende le lingue dall’elenco stesso.
    .remedy = Ometta --locale-from.
cli-second-other-key = { $path }: la verifica trova le persone con la colonna { $column }, non con { $key }.
    .remedy = Ometta la colonna: la verifica la indica.
cli-key-there = { $path } esiste già.
    .remedy = Scelga un altro nome: una chiave sovrascritta è persa.
cli-no-random = Questo computer non dà numeri casuali: { $why }
    .remedy = Riprovi su un altro computer.
cli-key-made = { $path }: la chiave segreta. La tenga per sé.
    La chiave pubblica, per chi verifica:
cli-sign-refused = Non firmato: questo piano d’invio non è valido.
cli-no-secret-key = { $path } non è una chiave segreta: servono { $begins } e 64 cifre esadecimali.
    .remedy = Ne crei una con «sendproof plan keygen --out FILE».
cli-plan-signed = { $path }: firmato con { $key }

cli-profile-not-read = { $path }: riga { $line }, colonna { $column }: { $expected-n ->
        [0] { $found }
       *[other] { $found }, atteso: { $expected }
    }
    .remedy = Corregga quella riga, e riprovi.
cli-profile-examples = { $path }: { $system } ({ $versions }), { $n ->
        [one] { $n } esempio
       *[other] { $n } esempi
    }, di cui { $differ } diversi.
cli-profile-differs = - { $example }: { $what } è «{ $got }», il profilo dice «{ $expected }»
cli-profile-no-example = Aggiunga almeno un [[example]]: un profilo senza esempi non prova nulla.
cli-profile-changes = Modifiche delle sue regole: { $noticed } notate da un esempio, { $unnoticed } no, { $excused } giustificate.
cli-profile-unnoticed = - nessun esempio nota «{ $change }»
cli-profile-excused = - «{ $change }» è giustificata, ma viene notata o non è una modifica
cli-profile-add = Aggiunga un esempio che allora dà un altro risultato. Se non può essercene, dica perché alla fine del profilo: [unnoticed], poi una riga come "source 0 and 1: swapped" = "their triggers exclude each other".
cli-setting = --set { $key }=…: { $ask } { $takes } (supposto: { $assumed })
cli-setting-not-sure = non sicuro
cli-setting-takes = { $kind ->
        [yes-no] on oppure off
        [choice] { $options }
        [locale] una sigla di lingua come de o pt-BR
        [locales] sigle di lingua, come en,de,fr
       *[other] qualsiasi testo
    }

cli-plan-made-ids = { $path }: { $send ->
        [one] { $send } persona riceve l’e-mail
       *[other] { $send } persone ricevono l’e-mail
    }, { $hold } in sospeso, { $skip } escluse. Il file contiene una riga per persona con il suo identificativo: dati personali.
cli-plan-made-pseudonymous = { $path }: { $send ->
        [one] { $send } persona riceve l’e-mail
       *[other] { $send } persone ricevono l’e-mail
    }, { $hold } in sospeso, { $skip } escluse. Il file contiene una riga per persona con l’hash dell’identificativo: dati pseudonimi. Chi ha la chiave riconosce le persone; la tenga a parte.
cli-users-pseudonymous = { $path }: una riga per ognuna delle { $n } persone, con l’hash degli identificativi: dati pseudonimi. Chi ha la chiave riconosce le persone; la tenga a parte. Impronta: { $digest }
cli-id-key-made = { $path }: la chiave con cui si fa l’hash degli identificativi. La tenga a parte dai file che nasconde: con essa nominano di nuovo persone.
cli-no-id-key = { $path } non è una chiave per l’hash degli identificativi.
    .remedy = Ne crei una con «sendproof plan keygen --for-ids --out FILE», oppure prenda quella che la pagina Le ha dato.
cli-too-many-lines = Un piano d’invio può nominare al massimo 10.000 persone; qui sono { $n }.
    .remedy = Scriva le righe a parte: «sendproof plan users».
cli-lines-not-checked = Il piano d’invio è quello che danno questi file, ma le sue righe per persona sono pseudonime e non sono state verificate. Aggiunga --hash-ids FILE.
