# Approvare: che cosa manca ancora, che cosa non vale più e perché, chi ha fatto che cosa.

blocks-no-people = Non c’è ancora nessuno a cui scrivere.
    .title = Non ancora completo
    .remedy = Lo chiarisca in «Approvare», poi crei di nuovo il piano.
blocks-no-mail = Non è ancora detto quale e-mail devono ricevere tutti.
    .title = Non ancora completo
    .remedy = Lo chiarisca in «Approvare», poi crei di nuovo il piano.
blocks-no-kind = Non è ancora detto quale e-mail predefinita del sistema viene sostituita dalla Sua.
    .title = Non ancora completo
    .remedy = Lo chiarisca in «Approvare», poi crei di nuovo il piano.
blocks-no-system = Non è ancora detto quale sistema invia l’e-mail.
    .title = Non ancora completo
    .remedy = Lo chiarisca in «Approvare», poi crei di nuovo il piano.
blocks-not-signed = Non ancora approvato: { $languages-n ->
        [0] persone senza lingua
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }).
    .title = Non ancora completo
    .remedy = Lo chiarisca in «Approvare», poi crei di nuovo il piano.
blocks-second-missing = Manca l’approvazione di una seconda persona: { $languages-n ->
        [0] persone senza lingua
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }).
    .title = Non ancora completo
    .remedy = Lo chiarisca in «Approvare», poi crei di nuovo il piano.
blocks-not-decided = Non ancora deciso: { $languages-n ->
        [0] persone senza lingua
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }).
    .title = Non ancora completo
    .remedy = Lo chiarisca in «Approvare», poi crei di nuovo il piano.
blocks-expired = Modificato dopo l’approvazione o la decisione: { $languages-n ->
        [0] persone senza lingua
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }).
    .title = Non ancora completo
    .remedy = Lo chiarisca in «Approvare», poi crei di nuovo il piano.
blocks-withdrawn = Approvazione o decisione ritirata: { $languages-n ->
        [0] persone senza lingua
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }).
    .title = Non ancora completo
    .remedy = Lo chiarisca in «Approvare», poi crei di nuovo il piano.
blocks-finding = { $place ->
        [none] Un rilievo non è né corretto né accettato.
       *[other] Un rilievo non è né corretto né accettato: { $place }.
    }
    .title = Non ancora completo
    .remedy = Lo chiarisca in «Approvare», poi crei di nuovo il piano.
blocks-assumed = Finora solo presunto: { $ask } – { $value }. Lo confermi o lo cambi.
    .title = Non ancora completo
    .remedy = Lo chiarisca in «Approvare», poi crei di nuovo il piano.
blocks-not-sure = { $key ->
        [version] «Non sicuro» decide qui che cosa ricevono queste persone: Di quale versione si tratta? Risponda, oppure tenga in sospeso queste persone.
       *[other] «Non sicuro» decide qui che cosa ricevono queste persone: { $ask } Risponda, oppure tenga in sospeso queste persone.
    }
    .title = Non ancora completo
    .remedy = Lo chiarisca in «Approvare», poi crei di nuovo il piano.
blocks-not-sure-system = Non tutti i sistemi invierebbero la stessa cosa. Dica qual è, oppure tenga in sospeso queste persone.
    .title = Non ancora completo
    .remedy = Lo chiarisca in «Approvare», poi crei di nuovo il piano.

expired-people = { $language }: prima { $before } persone, ora { $after }.
expired-people-no-language = Senza lingua: prima { $before } persone, ora { $after }.
expired-other-people = Tante persone quante prima, ma non le stesse.
expired-part-subject = L’oggetto è stato modificato.
expired-part-text = Il testo è stato modificato.
expired-part-html = Il testo HTML è stato modificato.
expired-part-from = Il mittente è stato modificato.
expired-part-reply-to = L’indirizzo per le risposte è stato modificato.
expired-part-preheader = Il testo di anteprima è stato modificato.
expired-part = Modificato: { $part }.
expired-rule = Il sistema, la sua versione o una risposta che lo riguarda è cambiato.

history-signed = { $at }: { $name } ha approvato { $languages-n ->
        [0] l’e-mail per le persone senza lingua
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }).
history-signed-unread = { $at }: { $name } ha approvato { $languages-n ->
        [0] l’e-mail per le persone senza lingua
       *[any] { $languages }
    } senza leggere la lingua ({ $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }).
history-signed-unread-because = { $at }: { $name } ha approvato { $languages-n ->
        [0] l’e-mail per le persone senza lingua
       *[any] { $languages }
    } senza leggere la lingua ({ $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }): { $reason }
history-signature-withdrawn = { $at }: approvazione di { $name } ritirata ({ $languages-n ->
        [0] senza lingua
       *[any] { $languages }
    }, { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }).
history-hold = { $at }: { $name } ha tenuto in sospeso { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    } ({ $languages-n ->
        [0] senza lingua
       *[any] { $languages }
    }): { $reason }
history-accept = { $at }: { $name } ha accettato ciò che { $n ->
        [one] riceve { $n } persona
       *[other] ricevono { $n } persone
    } ({ $languages-n ->
        [0] senza lingua
       *[any] { $languages }
    }): { $reason }
history-ask = { $at }: { $name } ha posto una domanda su { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    } ({ $languages-n ->
        [0] senza lingua
       *[any] { $languages }
    }), in sospeso fino alla risposta: { $reason }
history-decision-withdrawn = { $at }: decisione di { $name } ritirata ({ $languages-n ->
        [0] senza lingua
       *[any] { $languages }
    }, { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }).
history-dismissed = { $at }: { $name } ha accettato { $n ->
        [one] un rilievo
       *[other] { $n } rilievi
    }: { $reason }
history-dismissal-withdrawn = { $at }: { $n ->
        [one] un rilievo che { $name } aveva accettato è di nuovo aperto
       *[other] { $n } rilievi che { $name } aveva accettato sono di nuovo aperti
    } ({ $reason }).
history-confirmed = { $at }: { $name } ha confermato: { $ask } – { $value }.

review-not-json = Riga { $line }, colonna { $column }: { $said }.
    .title = Questa non è una verifica salvata
    .remedy = Apra, senza modificarlo, il file ottenuto con «Salvare la verifica».
review-field-wrong = Riga { $line }, colonna { $column }: { $said }.
    .title = Questa verifica non si può leggere
    .remedy = È stata modificata a mano o salvata da un’altra versione. La salvi di nuovo lì e apra quel file.
review-cut-short = Il file finisce a metà: riga { $line }, colonna { $column }. Ne manca una parte.
    .title = Una verifica troncata
    .remedy = Si faccia mandare di nuovo il file intero, oppure salvi di nuovo la verifica.
review-newer = Il file indica «{ $found }»; questa versione conosce «{ $expected }».
    .title = Una verifica di una versione più recente
    .remedy = La apra con la versione più recente di Sendproof, oppure ricarichi la pagina.
review-other-schema = { $found ->
        [none] Il file non dice che cos’è; è atteso «{ $expected }».
       *[other] Il file si dichiara «{ $found }»; è atteso «{ $expected }».
    }
    .title = Questa non è una verifica salvata
    .remedy = Apra il file ottenuto con «Salvare la verifica».
time-not-understood = «{ $found }» non è un orario UTC come 2026-04-14T09:30:00Z.
    .title = L’orario non si può leggere
    .remedy = Scriva l’orario come 2026-04-14T09:30:00Z.
