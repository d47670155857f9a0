# E-mail di servizio o novità.

purpose-question = È un’e-mail di servizio o sono novità?
purpose-service = Un’e-mail di servizio
purpose-service-about = Le persone ne hanno bisogno per qualcosa che hanno: un account, un ordine.
purpose-news = Novità o pubblicità
purpose-news-about = In molti Paesi può riceverla solo chi ha acconsentito.

consent-unknown = { $what ->
        [news] Sono novità per { finding-people }, e nessuna regola esclude chi non ha acconsentito a riceverle.
       *[other] Nessuno ha ancora detto se è un’e-mail di servizio o se sono novità. Riguarda { finding-people }.
    }
    .title = { $what ->
        [news] Novità senza una regola per il consenso
       *[other] E-mail di servizio o novità?
    }
    .remedy = { $what ->
        [news] Alla voce «Chi?» escluda chi si è disiscritto o non ha acconsentito; oppure accetti questo rilievo con il motivo per cui tutti possono riceverla.
       *[other] Lo dica alla voce «Quale e-mail?». Viene chiesto una volta sola.
    }
