### Shell and Check: who gets what, and why.

check-empty = Qui vedrà chi riceve quale e-mail. Dica prima a chi si scrive, quale e-mail e che cosa la invia.
check-nobody = Nessuno in questo elenco deve ricevere un’e-mail.
check-to-prepare = Andare a Preparare

assumed-head = Questo non ce l’ha ancora detto nessuno
assumed = (presunto)
not-sure = (non è sicuro: tutte le risposte sono calcolate, conta la peggiore)
assumed-change = Cambiare: { $question }
assumed-moves = { $n ->
    [one] un’altra risposta potrebbe cambiare il risultato per { $n } persona
   *[other] un’altra risposta potrebbe cambiare il risultato per { $n } persone
}
assumed-more = { $n ->
    [one] { $n } altra
   *[other] { $n } altre
}

picture-head = Chi riceve che cosa
picture-people = Persone
picture-mails = Che cosa riceverebbero
picture-more-languages = { $n ->
    [one] { $n } altra lingua
   *[other] { $n } altre lingue
}
picture-more-mails = { $n ->
    [one] { $n } altra e-mail
   *[other] { $n } altre e-mail
}
picture-verdict-people = { $verdict }: { $n ->
    [one] { $n } persona
   *[other] { $n } persone
}
picture-could-be = Forse: { $verdict }
picture-nobody = nessuno nel Suo elenco
picture-or = o
picture-not-to-scale = I gruppi molto piccoli sono disegnati un po’ più spessi di quanto siano.
picture-caption = Ogni fascia è un gruppo di persone; più è spessa, più sono le persone.
picture-caption-band = { $language }, { $n ->
    [one] { $n } persona
   *[other] { $n } persone
}: { $verdict }.
picture-caption-table = La tabella qui sotto dice lo stesso.

table-caption = Lo stesso, in tabella
table-language = Lingua
table-people = Persone
table-gets = Riceverebbe
table-result = Risultato
table-why = Perché
table-possible = non certo: il peggior risultato possibile
table-more = { $n ->
    [one] Mostrare { $n } altra lingua
   *[other] Mostrare { $n } altre lingue
}

switch-head = Vedere al posto di qualcuno
switch-as = Come una persona con
switch-typed = O un’altra, come potrebbe essere scritta
switch-show = Mostrare
switch-beside = Accanto
switch-beside-none = Niente
switch-option = { $language } · { $n ->
    [one] { $n } persona
   *[other] { $n } persone
}
switch-option-nobody = { $language } · nessuno nel Suo elenco
switch-nobody = Nessuno nel Suo elenco ha questa lingua.

cards-head = Le e-mail come arriverebbero
cards-lede = { $n ->
    [one] Un solo risultato. Tutti nell’elenco riceverebbero esattamente questo, ognuno con il proprio nome.
   *[other] { $n } risultati diversi. Tutti in un gruppo riceverebbero esattamente questo, ognuno con il proprio nome.
}
cards-more = { $n ->
    [one] Mostrarne { $n } in più
   *[other] Mostrarne { $n } in più
}
card-one-of-these = Queste persone potrebbero ricevere una di queste e-mail:
card-shown-for = Mostrata per { $person }
card-nth = { $n } di { $of }
card-nobody-to-show = Mostrata senza persona: nessun elenco è aperto.
card-loading = Un momento …
person-before = Persona precedente
person-after = Persona successiva
person-written = Lingua com’è scritta nell’elenco:
person-looked-at = { $n ->
    [one] Che cosa è stato cercato ({ $n } passo)
   *[other] Che cosa è stato cercato ({ $n } passi)
}

why-ask-different-message = Perché un’altra e-mail? ({ $language })
why-ask-different-message-none = Perché le persone senza lingua ricevono un’altra e-mail?
why-ask-other-language = Perché in un’altra lingua? ({ $language })
why-ask-other-language-none = Perché le persone senza lingua la ricevono in questa lingua?
why-ask-mixed = Perché un’e-mail mista? ({ $language })
why-ask-mixed-none = Perché le persone senza lingua ricevono un’e-mail mista?
why-ask-nothing = Perché nessuna e-mail? ({ $language })
why-ask-nothing-none = Perché le persone senza lingua non ricevono nessuna e-mail?
why-ask-unknown = Quale e-mail arriverebbe? ({ $language })
why-ask-unknown-none = Che cosa riceverebbero le persone senza lingua?
why-more = { $n ->
    [one] Mostrare { $n } altra ragione
   *[other] Mostrare { $n } altre ragioni
}
why-settle = Che cosa lo chiarirebbe
why-same-way = Lo stesso vale per: { $languages }.
why-source = Leggere la fonte
certainty-documented = Documentato
certainty-documented-about = La regola è stata letta nel codice o nella documentazione del sistema.
certainty-derived = Dedotto
certainty-derived-about = Lo deduciamo; non è scritto parola per parola.
certainty-unknown = Non noto
certainty-unknown-about = I produttori del sistema non dicono che cosa accade qui.
certainty-order-dependent = Dipende dall’ordine
certainty-order-dependent-about = Due regole potrebbero valere, e non è documentato quale venga prima.
certainty-depends-on-answer = Dipende da una risposta
certainty-depends-on-answer-about = I Suoi tecnici lo sanno; tutte le risposte sono calcolate e conta la peggiore.
certainty-depends-on-request = Dipende da chi invia
certainty-depends-on-request-about = Dipende da chi avvia l’invio e con quale browser.

ways-head = { $n ->
    [one] La soluzione
   *[other] Le soluzioni
}
ways-then-intended = { $n ->
    [one] { $n } persona: e-mail giusta
   *[other] { $n } persone: e-mail giusta
}
ways-then-held = { $n ->
    [one] { $n } persona: per ora nessuna e-mail
   *[other] { $n } persone: per ora nessuna e-mail
}
ways-then-accepted = { $n ->
    [one] { $n } persona: come indicato sopra
   *[other] { $n } persone: come indicato sopra
}
ways-add-text = Aggiungere i testi mancanti: { $languages }
ways-add-text-about = Li scriva, apra dei file o li incolli.
ways-add-text-do = Aggiungere i testi
ways-change-setting = Cambiare un’impostazione del sistema
ways-change-setting-about = Veda prima che cosa cambierebbe. Il piano d’invio lo chiederà ai Suoi tecnici.
ways-change-setting-do = Vedere le impostazioni
ways-setting = Se la risposta a «{ $question }» fosse «{ $answer }»:
ways-setting-worse = { $n ->
    [one] { $n } persona non la riceverebbe più con certezza
   *[other] { $n } persone non la riceverebbero più con certezza
}
ways-setting-try = Provare
ways-part = { $language }: manca la parte «{ $part }»
ways-under = sotto «{ $locale }», come nell’elenco
ways-give-stock-text = Mostrare l’e-mail predefinita del sistema
ways-give-stock-text-about = Incolli il testo, perché tutti possano leggere che cosa riceverebbero queste persone.
ways-give-stock-text-do = Incollare il testo
ways-hold = { $n ->
    [one] Tenere in sospeso questa persona
   *[other] Tenere in sospeso queste { $n } persone
}
ways-hold-about = Per ora non ricevono nulla e restano in sospeso nel piano d’invio.
ways-hold-do = Tenere in sospeso
ways-accept = Accettare di proposito
ways-accept-about = Chiede il Suo nome e un motivo, che il piano d’invio riporta.
ways-accept-do = Accettare
ways-ask = Chiedere ai tecnici
ways-ask-about = Fino alla risposta queste persone restano in sospeso.
ways-ask-do = Copiare le domande

matrix-caption = Quali testi ci sono
matrix-text = testo
matrix-ticked = selezionata, ancora senza testo
matrix-none = nessuno

people-head = Persone
people-filter = Quali persone
people-find = Cercare una persona
people-all = Tutte
people-language = Lingua
people-finding = Rilievo
people-every-finding = Con o senza rilievo
people-every-language = Ogni lingua
people-show-addresses = Mostrare gli indirizzi
people-hide-addresses = Nascondere gli indirizzi
people-nobody = Nessuno corrisponde.
people-rows = Righe da { $first } a { $last } di { $n }
people-person = Persona
people-written = Lingua, com’è scritta
people-understood = Intesa come
people-no-subject-unknown = testo non noto
people-no-subject-none = nulla
pager = Pagina { $n } di { $of }
pager-label = Pagine della tabella
pager-before = Precedente
pager-after = Successiva

## Persone di esempio

stand-ins-title = Provare con persone di esempio
stand-ins-about = Le persone di prova spesso si somigliano tutte. Queste no: ogni lingua dei Suoi testi e del Suo elenco, con una regione, senza lingua, scritta male, rara, senza nome, con un nome lungo, da destra a sinistra. Le importi in un sistema di prova, invii l’e-mail e confronti. Nessuna e-mail raggiunge i loro indirizzi (@standin.invalid) e ogni piano d’invio le salta.
stand-ins-make = Creare persone di esempio
stand-ins-caption = Le persone di esempio, e che cosa ciascuna riceverebbe
stand-ins-who = Chi
stand-ins-written = Lingua come è scritta
stand-ins-shows = Mostra
stand-ins-take-import = Scaricare per l’importazione in { $system }
stand-ins-take-csv = Scaricare come CSV
stand-ins-not-taken = I rami che nessuno prende
download-stand-ins = { $n ->
        [one] { $n } persona di esempio
       *[other] { $n } persone di esempio
    }. Nessun dato di persone reali; solo lingue come sono scritte nel Suo elenco.

what-if-head = E se …?
what-if-about = Provi un altro testo, un’altra risposta, un’altra versione o un altro sistema. Vede chi riceverebbe qualcosa di diverso, e nulla vale finché non lo mantiene. Il Suo elenco non viene mai modificato.
what-if-system = Provare un altro sistema o un’altra risposta
what-if-text = Provare un altro testo
what-if-language = Vedere che cosa riceve chi ha un’altra lingua
person-as = E con un’altra lingua nell’elenco?
person-as-is = Come nell’elenco
