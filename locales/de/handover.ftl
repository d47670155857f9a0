### Übergeben: Teilsendungen, Fragen, die jede Aussendung hat, Papiere.

schedule-title = Wann gesendet wird
schedule-about = In kleinen Schritten: Wenn etwas falsch ist, haben es wenige. In der ersten Teilsendung ist jemand aus jeder Sprache und jeder Gruppe.
schedule-nobody = Noch bekommt niemand die E-Mail; die Teilsendungen erscheinen, sobald E-Mails freigegeben sind.
schedule-first = Personen in der ersten Teilsendung
    .hint = So wenige, wie Sie möchten. Sie ist nie kleiner als die Zahl der Gruppen, damit jede darin vorkommt.
schedule-growth = Wievielmal so groß ist jede weitere Teilsendung?
    .hint = 1 bis 10. Bei 4 folgt auf eine Teilsendung mit 50 eine mit 200.
schedule-largest = Höchstens so viele Personen in einer Teilsendung
    .hint = Lassen Sie es leer, wenn es keine Grenze gibt. Ihre Technik weiß, wie viel das System an einem Tag senden darf.
schedule-start = Tag der ersten Teilsendung
schedule-every = Tage von einer Teilsendung zur nächsten
    .hint = 1 bis 30. Personen brauchen Zeit, Ihnen zu schreiben, wenn etwas falsch ist.
schedule-workdays = Nichts an Samstagen und Sonntagen
schedule-wrong-number = Schreiben Sie eine ganze Zahl von { $from } bis { $to }.
schedule-wrong-least = Schreiben Sie eine ganze Zahl, mindestens 1.
schedule-wrong-day = Schreiben Sie einen Tag wie 2026-04-14.
schedule-change = Die Schritte ändern
schedule-caption = Die Teilsendungen
schedule-most = Es gibt nie mehr als { $n } Teilsendungen; dafür sind die letzten größer, als Sie gesagt haben.
schedule-usual = Zurück zu den üblichen Schritten
schedule-calendar = Kalender
schedule-people-on = { $n ->
    [one] Teilsendung { $number }: { $people } Person
   *[other] Teilsendung { $number }: { $people } Personen
}
standing-about = Sie hängen nicht von der Liste oder der E-Mail ab und werden gerade deshalb vergessen. Schreiben Sie auf, was Ihre Technik sagt; es steht im Versandplan und im Bericht. Nichts davon hält den Versandplan auf.
standing-answer = Antwort
standing-link-lives = Laut Dokumentation des Systems funktioniert der Link dieser E-Mail { $lives } lang.
standing-open = { $n ->
    [0] Alle sind beantwortet.
    [one] { $n } ist offen.
   *[other] { $n } sind offen.
}
record-title = Für Ihren Datenschutz
record-about = Beides steht im Bericht.
record-basis = Warum dürfen die Daten der Personen dafür verwendet werden?
    .hint = Zum Beispiel: Vertrag (das Konto) oder Einwilligung.
record-kept = Bis wann werden der Versandplan und diese Papiere aufbewahrt?
    .hint = Zum Beispiel: 31. Dezember 2026.
papers-title = Papiere für Menschen
papers-about = Jedes ist eine eigene Seite, die kein Internet braucht: zum Öffnen, Drucken oder Weitergeben.
papers-report = Bericht
    .hint = Eine Seite Übersicht und eine Seite für jede E-Mail. Zum Drucken und für Ihre Unterlagen.
papers-notices = Ankündigungen
    .hint = Für jede Sprache, was Sie den Personen sagen können, bevor die E-Mail kommt.
papers-changes = Änderungsprotokoll
    .hint = Wer was wann entschieden, freigegeben und zurückgenommen hat.
papers-support = Auskunftsblatt
    .hint = Für Ihren Support: Adresse eintippen und sehen, welche E-Mail, wann, warum und was zu antworten ist.
papers-support-later = Es wird gemacht, sobald alles freigegeben ist, aus einer Liste mit Adressen.
papers-take = Herunterladen
download-report = Enthält keine personenbezogenen Daten aus Ihrer Liste, nur Anzahlen und Prüfsummen. Enthält die Namen derer, die freigegeben haben.
download-notices = Enthält keine personenbezogenen Daten.
download-changes = Enthält keine personenbezogenen Daten aus Ihrer Liste. Enthält die Namen derer, die freigegeben oder entschieden haben.
download-support = Enthält { $n ->
    [one] { $n } Adresse
   *[other] { $n } Adressen
} als gekürzte, gesalzene Hashes: pseudonym. Niemand kann sie lesen, aber wer die Seite hat, kann eine Adresse ausprobieren.
download-texts = { $n ->
    [one] Eine Datei mit Texten, keine Personendaten.
   *[other] { $n } Dateien mit Texten, keine Personendaten.
}
