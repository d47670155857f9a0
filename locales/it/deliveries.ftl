# Che cosa è davvero partito, rispetto a ciò che è stato firmato.

## La risposta

deliveries-as-signed = Come firmato: { $signed ->
        [one] { $signed } persona ha
       *[other] { $signed } persone hanno
    } ricevuto l’e-mail firmata, una volta. Nessun altro ne ha ricevuta una.
deliveries-nothing = Nessuno ha ancora ricevuto un’e-mail.
deliveries-not-told = Non si sa: il registro non dice quale e-mail { $not-told ->
        [one] ha ricevuto { $not-told } persona
       *[other] hanno ricevuto { $not-told } persone
    }. Aggiunga un registro con l’oggetto, o con il modello e la lingua.
deliveries-differ = Non come firmato. Non invii altro finché non è chiaro.{ $different ->
        [0] {""}
       *[other] {" "}Un’altra e-mail: { $different }.
    }{ $missing ->
        [0] {""}
       *[other] {" "}Niente: { $missing }.
    }{ $extra ->
        [0] {""}
       *[other] {" "}Un’e-mail benché non ne fosse prevista nessuna: { $extra }.
    }{ $twice ->
        [0] {""}
       *[other] {" "}Più di una: { $twice }.
    }{ $not-told ->
        [0] {""}
       *[other] {" "}Un’e-mail, senza dire quale: { $not-told }.
    }{ $unknown ->
        [0] {""}
       *[other] {" "}Non nella lista: { $unknown }.
    }{ $signed ->
        [0] {""}
       *[other] {" "}Come firmato: { $signed }.
    }
deliveries-batch = Lotto { $n }
deliveries-no-batch = In nessun lotto
deliveries-n-as-signed = { $n } come firmato
deliveries-n-different = { $n } un’altra e-mail
deliveries-n-missing = { $n } niente
deliveries-n-extra = { $n } benché non ne fosse prevista nessuna
deliveries-n-twice = { $n } più di una volta
deliveries-n-not-told = { $n } un’e-mail, non è detto quale
deliveries-n-waiting = { $n } non ancora inviate
deliveries-different = { $person } ha ricevuto un’altra e-mail: «{ $got }» ({ $file }, riga { $line }).
deliveries-missing = { $person } non ha ricevuto niente.
deliveries-extra = { $person } ha ricevuto un’e-mail benché non ne fosse prevista nessuna ({ $file }, riga { $line }).
deliveries-twice = { $person } ha ricevuto più di un’e-mail ({ $file }, riga { $line }).
deliveries-unknown = { $person } non è nella lista ({ $file }, riga { $line }).

## Che cosa non si legge di un registro

log-not-text = «{ $file }» non è testo.
    .title = Nessun registro degli invii
    .remedy = Esporti il registro in CSV o JSON.
log-empty = «{ $file }» è vuoto.
    .title = Un registro vuoto
    .remedy = Esporti di nuovo il registro, per i giorni dell’invio.
log-not-understood = In «{ $file }» non è stata trovata nessun’e-mail.
    .title = Un registro senza e-mail
    .remedy = Esporti gli eventi delle e-mail inviate o consegnate, una riga ciascuna, con l’indirizzo o l’identificativo della persona.
log-line-cut = «{ $file }» finisce a metà della riga { $line }. Quella riga è stata lasciata fuori.
    .title = Un registro troncato
    .remedy = Lo esporti di nuovo quando chi invia ha finito di scrivere.
log-line-broken = La riga { $line } di «{ $file }» non si legge. È stata lasciata fuori.
    .title = Una riga illeggibile
    .remedy = Guardi questa riga nel registro.
log-nobody = La riga { $line } di «{ $file }» non nomina nessuno: né un indirizzo né un identificativo. È stata lasciata fuori.
    .title = Una riga senza persona
    .remedy = Chiami «email» la colonna dell’indirizzo, o «id» quella dell’identificativo.
deliveries-no-plan = Non c’è ancora nulla con cui confrontare un registro: l’approvazione non è completa.
    .title = Nessun piano ancora
    .remedy = Prima firmi tutto, poi apra di nuovo il registro.

## On the page

sent-title = Dopo l’invio: era ciò che è stato firmato?
sent-about = Apra il registro degli invii del Suo mittente: un CSV, o gli eventi di Amazon SES, SendGrid, Postmark, Mailgun, Keycloak o Okta. Resta sul Suo computer. Il registro vale solo per questo invio.
sent-open = Apri i registri degli invii…
sent-key = I registri indicano le persone con pseudonimi
sent-key-about = Apra la chiave con cui sono stati calcolati gli pseudonimi, e poi i registri. Senza di essa queste persone non si trovano nel Suo elenco.
sent-key-here = La chiave è aperta. Apra i registri: le persone si trovano con il loro identificativo e con il loro pseudonimo.
sent-not-signed = Prima firmi tutto: un registro si confronta con ciò che è firmato.
sent-caption = Che cosa è stato inviato, per lingua
sent-who = Per chi non era come firmato
sent-more = e altri { $n }; la riga di comando li scrive tutti in un file.
sent-as-signed = come firmato
sent-different = un’altra e-mail
sent-missing = niente
sent-extra = benché non ne fosse prevista nessuna
sent-twice = più di una volta
sent-not-told = un’e-mail, non è detto quale
sent-waiting = non nel registro
sent-not-read = Che cosa non si è potuto leggere
