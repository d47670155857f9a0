# Service-E-Mail oder Neuigkeiten.

purpose-question = Ist es eine Service-E-Mail, oder sind es Neuigkeiten?
purpose-service = Eine Service-E-Mail
purpose-service-about = Die Personen brauchen sie für etwas, das sie haben: ein Konto, eine Bestellung.
purpose-news = Neuigkeiten oder Werbung
purpose-news-about = In vielen Ländern darf sie nur bekommen, wer zugestimmt hat.

consent-unknown = { $what ->
        [news] Das sind Neuigkeiten für { finding-people }, und keine Regel nimmt die aus, die nicht zugestimmt haben.
       *[other] Noch ist nicht gesagt, ob das eine Service-E-Mail ist oder ob es Neuigkeiten sind. Betroffen: { finding-people }.
    }
    .title = { $what ->
        [news] Neuigkeiten ohne Regel für die Zustimmung
       *[other] Service-E-Mail oder Neuigkeiten?
    }
    .remedy = { $what ->
        [news] Nehmen Sie unter „Wer?“ aus, wer sich abgemeldet oder nicht zugestimmt hat; oder nehmen Sie das hin, mit dem Grund, warum alle sie bekommen dürfen.
       *[other] Sagen Sie es unter „Welche E-Mail?“. Es wird einmal gefragt.
    }
