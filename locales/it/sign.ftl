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
sign-deed = Approvare per { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    } ({ $languages })
sign-which-languages = Quali lingue legge?
sign-you-read = Lingua che legge: { $language }.
sign-you-do-not-read = Lingua che non legge: { $language }. Confronti ciò che deve essere uguale in tutte le lingue.
sign-unread-reason = Perché approva comunque?
    .hint = Per esempio: «tradotto da un’agenzia, link provati». Il piano di invio dirà che non legge questa lingua e perché ha approvato.
sign-reason-missing = Scriva prima perché approva un’e-mail che non legge; il piano di invio lo mostra.
sign-four-eyes = Devono approvare due persone
    .hint = Lo stesso nome conta una volta sola. Salvi la verifica e la mandi alla seconda persona.
sign-four-eyes-from = Da quante persone per e-mail
sign-second-person = Ha approvato. Ora serve una seconda persona, con il proprio nome.
sign-opened = Ha aperto { $n } delle { $of } e-mail ancora da approvare.
sign-all-opened = { $n ->
        [0] Approvare le e-mail aperte
        [one] Approvare l’e-mail aperta
       *[other] Approvare tutte le { $n } e-mail aperte
    }
sign-only-left = Mostrare solo ciò che resta
sign-next-mail = Aprire l’e-mail successiva
stamp-signed-once = Manca una seconda persona
twin-title = Accanto all’e-mail in { $beside }
twin-nothing-differs = Link, segnaposto, numeri e nomi sono uguali.
twin-alike = Uguali in entrambe: link { $links }, segnaposto { $placeholders }, numeri { $numbers }, nomi { $names }.
twin-only-here-link = Link solo qui:
twin-only-here-placeholder = Segnaposto solo qui:
twin-only-here-number = Numero solo qui:
twin-only-here-name = Nome solo qui:
twin-only-there-link = Link solo in { $beside }:
twin-only-there-placeholder = Segnaposto solo in { $beside }:
twin-only-there-number = Numero solo in { $beside }:
twin-only-there-name = Nome solo in { $beside }:
sign-name-missing = Scriva prima il Suo nome, in alto in questa pagina.
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
download-wave = Contiene le righe di { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }, come sono nel Suo elenco.
wave-correction = { $n ->
        [one] { $n } persona ha ricevuto un’altra e-mail
       *[other] { $n } persone hanno ricevuto un’altra e-mail
    }
    .hint = Ricevono la correzione: un’ondata a parte, con un testo e un’approvazione propri. Chi ha già l’e-mail giusta non ne fa parte. Si apre al posto di questo elenco: salvi prima la verifica, se vuole tornarci.
wave-correction-open = Preparare la correzione { $number } per { $n ->
        [one] questa persona
       *[other] queste { $n } persone
    }
wave-rest = { $n ->
        [one] { $n } persona deve ancora ricevere l’e-mail
       *[other] { $n } persone devono ancora ricevere l’e-mail
    }
    .hint = Restano nella stessa ondata e mantengono le loro chiavi. Continui con loro quando il resto è chiarito.
wave-rest-open = Continuare con { $n ->
        [one] questa persona
       *[other] queste { $n } persone
    }
wave-download = Scaricare l’elenco
wave-unclear = { $n ->
        [one] { $n } persona ha ricevuto qualcosa, e il registro non dice che cosa o per chi era. Non le scriva di nuovo prima che sia chiarito.
       *[other] { $n } persone hanno ricevuto qualcosa, e il registro non dice che cosa o per chi era. Non scriva loro di nuovo prima che sia chiarito.
    }
wave-is-correction = Questa è la correzione { $number }: solo per le persone che prima hanno ricevuto un’e-mail sbagliata.
