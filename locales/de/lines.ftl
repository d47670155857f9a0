# Eine Zeile pro Person, für Systeme, die das brauchen.
lines-title = Eine Zeile pro Person
lines-about = Manche Systeme brauchen neben dem Versandplan eine Liste von Personen: für jede die ID, was geschieht, in welcher Teilsendung, und einen Schlüssel, damit niemand die E-Mail zweimal bekommt. Die meisten brauchen das nicht: Der Versandplan sagt es nach Gruppen.
lines-ids = Wie werden Personen genannt?
lines-plain = Mit ihren IDs
    .hint = Wie sie in Ihrer Liste stehen; mit ihren Adressen, wenn sie keine IDs hat.
lines-hide = Mit gehashten IDs: pseudonym
    .hint = Nur wer einen Schlüssel hat, erkennt die Personen.
lines-key-none = Dafür braucht es einen Schlüssel. Er kommt sofort in eine eigene Datei: Bewahren Sie sie getrennt von den Listen auf, die er verbirgt. Ohne ihn weiß niemand mehr, wer gemeint ist, auch Sie nicht.
lines-key-here = Der Schlüssel ist hier, bis Sie die Seite schließen. Öffnen Sie seine Datei für die nächste Welle und für den Abgleich nach dem Senden wieder, damit die Personen dieselben gehashten IDs haben.
lines-make-key = Neuen Schlüssel machen und herunterladen
lines-open-key = Schlüssel öffnen…
lines-no-key = Diese Datei ist kein Schlüssel für gehashte IDs. Öffnen Sie die Datei, die Ihnen diese Seite oder „sendproof plan keygen --for-ids“ gab.
lines-no-random = Dieser Browser gibt keine Zufallszahlen; darum wurde kein Schlüssel gemacht. Nehmen Sie einen anderen Browser.
download-lines = Enthält die IDs von { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }: personenbezogene Daten. Geben Sie sie nur weiter, wo die E-Mail verschickt wird.
download-lines-pseudonymous = Enthält gehashte IDs von { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }: pseudonyme Daten. Wer den Schlüssel und Ihre Liste hat, erkennt die Personen. Mischen Sie sie in einer Welle nicht mit Zeilen, die einfache IDs haben: Die Schlüssel gegen doppeltes Senden sind andere.
lines-ndjson = Als NDJSON herunterladen
lines-csv = Als CSV herunterladen
lines-writing = Die Zeilen werden geschrieben…
lines-written = { $name }: { $n ->
        [one] { $n } Zeile
       *[other] { $n } Zeilen
    }. Geben Sie diese Prüfsumme mit; an ihr zeigt sich, ob die Datei vollständig ist:
