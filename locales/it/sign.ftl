# Approvare e consegnare.
sign-nothing-yet = Non c’è ancora nulla da approvare. Dica prima chi riceve quale e-mail e che cosa la invia.
sign-progress = { $done } e-mail su { $of } a posto
sign-answers-for-it = Chi approva ha aperto l’e-mail e ne risponde.
sign-your-name = Il Suo nome
sign-name-is-no-proof = Un nome scritto non prova chi è Lei. Può ritirare un’approvazione in ogni momento.
sign-outcomes = Le e-mail da approvare
sign-nothing-blocks = Nulla blocca più il piano d’invio
sign-blocks = { $n ->
        [one] Una cosa blocca il piano d’invio
       *[other] { $n } cose bloccano il piano d’invio
    }
sign-history = Che cosa è successo
sign-people = { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }
sign-they-get = E-mail ricevuta:
sign-they-could-get = Queste persone potrebbero ricevere:
sign-open-mail = Aprire questa e-mail
sign-open-again = Aprirla di nuovo
sign-close-mail = Chiudere l’e-mail
sign-do-you-read = Legge questa lingua?
sign-reads = Sì, la leggo
sign-reads-not = No, l’ho confrontata con un’altra lingua
    .hint = Stessi link, numeri e nomi. Il piano d’invio dirà che nessuno l’ha letta.
sign-deed = Approvare per { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    } ({ $languages })
sign-name-missing = Scriva prima il Suo nome, in alto in questa pagina.
sign-reads-missing = Dica prima se legge questa lingua.
sign-open-first = Apra prima l’e-mail; chi approva l’ha vista.
sign-take-back = Ritirare
sign-did-signed = Approvata da { $names }.
sign-did-held = In sospeso per decisione di { $name }: { $reason }
sign-did-accepted = Accettata da { $name }: { $reason }
sign-did-asked = Domanda di { $name }: { $reason } Fino alla risposta queste persone restano in sospeso.
stamp-ready = Non approvata
stamp-signed = Approvata
stamp-undecided = Da decidere
stamp-held = In sospeso
stamp-accepted = Accettata
stamp-asked = Domanda aperta
stamp-expired = Non più valida
stamp-withdrawn = Ritirata
decide-question = { $n ->
        [one] Che cosa fare con questa persona?
       *[other] Che cosa fare con queste { $n } persone?
    }
decide-hold = Tenere in sospeso queste persone
    .hint = Per ora non ricevono nulla; il piano d’invio lo dice.
decide-accept = Accettare di proposito ciò che riceverebbero
    .hint = Il piano d’invio riporta il Suo nome e il motivo.
decide-ask = Chiedere ai tecnici
    .hint = Fino alla risposta queste persone restano in sospeso.
decide-reason = Motivo
decide-deed = { $n ->
        [one] Decidere per { $n } persona
       *[other] Decidere per { $n } persone
    }
decide-choose-first = Scelga prima che cosa fare.
decide-reason-missing = Scriva prima un motivo; il piano d’invio lo riporta.
repair-add-text = Aggiungere il testo mancante
repair-change-setting = Cambiare un’impostazione del sistema
repair-say-no-language = Dire che cosa devono ricevere le persone senza lingua
confirm-title = Finora solo presunto
confirm-about = Di solito questo sistema è impostato così. Vale anche per il Suo?
confirm-one = Confermare
confirm-one-of = Confermare: { $ask }
confirm-all = { $n ->
        [one] Confermare
       *[other] Confermare tutto ({ $n })
    }
confirm-change = Cambiare una risposta
accept-title = Rilevato e non ancora risolto
accept-reason = Motivo per accettarlo
accept-deed = { $n ->
        [0] Accettare con questo motivo
        [one] Accettare { $n } rilievo con questo motivo
       *[other] Accettare { $n } rilievi con questo motivo
    }
hand-who = Chi riceve qualcosa
hand-send = persone ricevono l’e-mail
hand-hold = persone restano in sospeso
hand-skip = persone sono escluse
hand-otherwise = Anche chi non è nel piano d’invio resta in sospeso.
hand-files = File da consegnare
hand-not-complete = { $n ->
        [one] Una cosa blocca ancora il piano d’invio.
       *[other] { $n } cose bloccano ancora il piano d’invio.
    } Fino ad allora può prendere una bozza.
hand-see-what = Vedere che cosa lo blocca
hand-plan = Piano d’invio
hand-take-plan = Scaricare il piano d’invio
hand-draft = Bozza del piano d’invio
hand-take-draft = Scaricare la bozza
hand-review = Verifica
hand-take-review = Salvare la verifica
hand-check = Per i tecnici: controllare il piano d’invio
hand-check-about = La riga di comando ricalcola tutto dall’elenco e dai testi e lo confronta con il piano d’invio.
hand-check-exits = Termina con 0 se il piano regge, 1 se è stato alterato o si contraddice, 2 se non ha potuto girare, 3 se non è stato confrontato con i file, 4 se la chiave non è fidata, 5 se è scaduto, e 6 se i file sono altri.
