# The mails as messages for one's own mail program, and made-up people to send them to in a test.
proof-mark = [Probe · { $languages } · { $n } { $n ->
        [one] Person
       *[other] Personen
    }]
proof-mark-possible = [Probe · { $languages } · { $n } { $n ->
        [one] Person
       *[other] Personen
    } · eine von { $of } möglichen E-Mails, { $nth }]
proof-of-nothing = Keine Probe: { $n } { $n ->
        [one] Person bekommt
       *[other] Personen bekommen
    } hier keine E-Mail ({ $languages }).
proof-not-here = Keine Probe: Wir haben den Text nicht, den { $n } { $n ->
        [one] Person bekommt
       *[other] Personen bekommen
    } ({ $languages }). Fügen Sie ihn ein oder fragen Sie Ihre Technik.
proof-part-not-here = [Wir haben den Text dieses Teils nicht: { $part }]
proofs-about = { $n ->
        [one] Eine Probe
       *[other] { $n } Proben
    } für Ihr eigenes E-Mail-Programm. Die Namen sind erfunden. Von niemandem aus Ihrer Liste steht etwas darin.
proofs-title = Proben und ein Testversand
proofs-about-one = Jede E-Mail können Sie als Probe (.eml) für Ihr eigenes E-Mail-Programm herunterladen: im Betreff gekennzeichnet, an niemanden adressiert, ihre Links führen nirgendwohin. Die Namen darin sind erfunden; von niemandem aus Ihrer Liste steht etwas darin.
proof-take = Als Probe herunterladen
proofs-all = Alle E-Mails als Proben
proofs-hold = Ein Zip mit je einer Nachricht (.eml) für { $n ->
        [one] ein Ergebnis, dessen
       *[other] { $n } Ergebnisse, deren
    } Text vorliegt, und einem Verzeichnis. Die Namen sind erfunden; keine Daten aus Ihrer Liste.
proofs-links = Links führen dorthin, wohin sie führen werden
proofs-take-all = Alle Proben als Zip herunterladen
download-proofs = { $n ->
        [one] Eine E-Mail
       *[other] { $n } E-Mails
    } als Probe, an niemanden. Die Namen sind erfunden; keine Daten aus Ihrer Liste.
test-list-title = Für die Technik: ein Testversand
download-test-list = { $n ->
        [one] Eine Beispielperson
       *[other] { $n } Beispielpersonen, eine für jedes Ergebnis
    }, und was jede bekommen muss. Die Werte der Spalten, die eine Regel liest, sind die Ihrer Liste, etwa ein Status; keine Namen und keine Adressen daraus.
test-list-take = Liste mit dem, was jede bekommen muss, herunterladen
test-list-import = Datei zum Import in { $system } herunterladen
cli-proofs-nowhere = Es wurde nach nichts gefragt.
    .remedy = Geben Sie mit --out ORDNER oder --out DATEI.zip an, wohin die Nachrichten kommen, oder mit --test-list DATEI, wohin die Testliste kommt.
cli-time-wrong = --at { $time }: Das ist keine Zeit in UTC.
    .remedy = Schreiben Sie sie als 2026-04-14T09:30:00Z.
cli-proofs-written = { $path }: { $n ->
        [one] eine Nachricht
       *[other] { $n } Nachrichten
    }.
cli-test-list-written = { $path }: { $n ->
        [one] eine Beispielperson
       *[other] { $n } Beispielpersonen
    }, eine für jedes Ergebnis.
