# Freigeben und übergeben.
sign-nothing-yet = Es gibt noch nichts freizugeben. Sagen Sie erst, wer welche E-Mail bekommt und was sie verschickt.
sign-progress = { $done } von { $of } E-Mails erledigt
sign-answers-for-it = Wer freigibt, hat die E-Mail geöffnet und steht für sie ein.
sign-your-name = Ihr Name
sign-name-is-no-proof = Ein getippter Name beweist nicht, wer Sie sind. Eine Freigabe können Sie jederzeit zurücknehmen.
sign-outcomes = Die E-Mails zur Freigabe
sign-nothing-blocks = Nichts hält den Versandplan mehr auf
sign-blocks = { $n ->
        [one] Ein Punkt hält den Versandplan auf
       *[other] { $n } Punkte halten den Versandplan auf
    }
sign-history = Was bisher geschah
sign-people = { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }
sign-they-get = Es kommt an:
sign-they-could-get = Es könnte ankommen:
sign-open-mail = Diese E-Mail öffnen
sign-open-again = Noch einmal öffnen
sign-close-mail = E-Mail schließen
sign-deed = Für { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    } freigeben ({ $languages })
sign-which-languages = Welche Sprachen lesen Sie?
sign-you-read = Sie lesen { $language }.
sign-you-do-not-read = { $language } lesen Sie nicht. Vergleichen Sie, was in jeder Sprache gleich sein muss.
sign-unread-reason = Warum geben Sie sie trotzdem frei?
    .hint = Zum Beispiel: „Von einer Agentur übersetzt, Links ausprobiert“. Im Versandplan steht dann, dass Sie die Sprache nicht lesen, und dieser Grund.
sign-reason-missing = Schreiben Sie zuerst, warum Sie eine E-Mail freigeben, die Sie nicht lesen; der Versandplan zeigt es.
sign-four-eyes = Zwei Personen müssen freigeben
    .hint = Derselbe Name zählt nur einmal. Speichern Sie die Prüfung und schicken Sie sie der zweiten Person.
sign-four-eyes-from = Ab wie vielen Personen je E-Mail
sign-second-person = Sie haben freigegeben. Jetzt fehlt noch eine zweite Person, unter ihrem eigenen Namen.
sign-opened = Sie haben { $n } von { $of } E-Mails geöffnet, die noch freizugeben sind.
sign-all-opened = { $n ->
        [0] Die geöffneten E-Mails freigeben
        [one] Die geöffnete E-Mail freigeben
       *[other] Alle { $n } geöffneten E-Mails freigeben
    }
sign-only-left = Nur zeigen, was noch offen ist
sign-next-mail = Die nächste E-Mail öffnen
stamp-signed-once = Zweite Person fehlt
twin-title = Neben der E-Mail auf { $beside }
twin-nothing-differs = Links, Platzhalter, Zahlen und Namen sind gleich.
twin-alike = In beiden gleich: Links { $links }, Platzhalter { $placeholders }, Zahlen { $numbers }, Namen { $names }.
twin-only-here-link = Link nur hier:
twin-only-here-placeholder = Platzhalter nur hier:
twin-only-here-number = Zahl nur hier:
twin-only-here-name = Name nur hier:
twin-only-there-link = Link nur auf { $beside }:
twin-only-there-placeholder = Platzhalter nur auf { $beside }:
twin-only-there-number = Zahl nur auf { $beside }:
twin-only-there-name = Name nur auf { $beside }:
sign-name-missing = Geben Sie erst Ihren Namen an, ganz oben auf dieser Seite.
sign-open-first = Öffnen Sie erst die E-Mail; wer freigibt, hat sie gesehen.
sign-take-back = Zurücknehmen
sign-did-signed = Freigegeben von { $names }.
sign-did-held = Zurückgestellt von { $name }: { $reason }
sign-did-accepted = Mit Absicht angenommen von { $name }: { $reason }
sign-did-asked = Gefragt von { $name }: { $reason } Bis zur Antwort sind diese Personen zurückgestellt.
stamp-ready = Nicht freigegeben
stamp-signed = Freigegeben
stamp-undecided = Nicht entschieden
stamp-held = Zurückgestellt
stamp-accepted = Angenommen
stamp-asked = Gefragt
stamp-expired = Nicht mehr gültig
stamp-withdrawn = Zurückgenommen
decide-question = { $n ->
        [one] Was soll mit dieser Person geschehen?
       *[other] Was soll mit diesen { $n } Personen geschehen?
    }
decide-hold = Diese Personen zurückstellen
    .hint = Diese Personen bekommen vorerst nichts; so steht es im Versandplan.
decide-accept = Mit Absicht annehmen, was sie bekämen
    .hint = Im Versandplan stehen Ihr Name und Ihr Grund.
decide-ask = Die Technik fragen
    .hint = Bis zur Antwort sind diese Personen zurückgestellt.
decide-reason = Grund
decide-deed = { $n ->
        [one] Für { $n } Person entscheiden
       *[other] Für { $n } Personen entscheiden
    }
decide-choose-first = Wählen Sie erst, was geschehen soll.
decide-reason-missing = Schreiben Sie erst einen Grund; er steht im Versandplan.
repair-add-text = Den fehlenden Text ergänzen
repair-change-setting = Eine Einstellung des Systems ändern
repair-say-no-language = Sagen, was Personen ohne Sprachangabe bekommen sollen
confirm-title = Bisher nur angenommen
confirm-about = So ist das System gewöhnlich eingestellt. Gilt das auch für Ihres?
confirm-one = Bestätigen
confirm-one-of = Bestätigen: { $ask }
confirm-all = { $n ->
        [one] Das bestätigen
       *[other] Alle { $n } bestätigen
    }
confirm-change = Eine Antwort ändern
accept-title = Gefunden und noch nicht geklärt
accept-reason = Warum Sie es hinnehmen
accept-deed = { $n ->
        [0] Mit diesem Grund hinnehmen
        [one] { $n } Befund mit diesem Grund hinnehmen
       *[other] { $n } Befunde mit diesem Grund hinnehmen
    }
hand-who = Wer etwas bekommt
hand-send = Personen bekommen die E-Mail
hand-hold = Personen sind zurückgestellt
hand-skip = Personen sind ausgenommen
hand-otherwise = Wer nicht im Versandplan steht, wird ebenfalls zurückgestellt.
hand-files = Dateien zum Übergeben
hand-not-complete = { $n ->
        [one] Ein Punkt hält den Versandplan noch auf.
       *[other] { $n } Punkte halten den Versandplan noch auf.
    } Bis dahin können Sie einen Entwurf mitnehmen.
hand-see-what = Ansehen, was ihn aufhält
hand-plan = Versandplan
hand-take-plan = Versandplan herunterladen
hand-draft = Entwurf des Versandplans
hand-take-draft = Entwurf herunterladen
hand-review = Prüfung
hand-take-review = Prüfung speichern
hand-check = Für Ihre Technik: den Versandplan nachprüfen
hand-check-about = Die Befehlszeile rechnet aus der Liste und den Texten alles noch einmal und vergleicht es mit dem Versandplan.
hand-check-exits = Sie endet mit 0, wenn der Versandplan stimmt, mit 1, wenn er verändert wurde oder sich widerspricht, mit 2, wenn sie nicht laufen konnte, mit 3, wenn er nicht mit Dateien verglichen wurde, mit 4, wenn dem Schlüssel nicht vertraut wird, mit 5, wenn er abgelaufen ist, und mit 6, wenn die Dateien andere sind.
download-wave = Enthält die Zeilen von { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }, wie sie in Ihrer Liste stehen.
wave-correction = { $n ->
        [one] { $n } Person hat eine andere E-Mail bekommen
       *[other] { $n } Personen haben eine andere E-Mail bekommen
    }
    .hint = Sie bekommen die Korrektur: eine eigene Welle mit eigenem Text und eigener Freigabe. Wer die richtige E-Mail schon hat, ist nicht dabei. Sie öffnet sich anstelle dieser Liste: Speichern Sie vorher die Prüfung, wenn Sie zurückkommen möchten.
wave-correction-open = Korrektur { $number } für { $n ->
        [one] diese Person
       *[other] diese { $n } Personen
    } vorbereiten
wave-rest = { $n ->
        [one] { $n } Person soll die E-Mail noch bekommen
       *[other] { $n } Personen sollen die E-Mail noch bekommen
    }
    .hint = Sie bleiben in derselben Welle und behalten ihre Schlüssel. Machen Sie mit ihnen weiter, sobald alles andere geklärt ist.
wave-rest-open = Mit { $n ->
        [one] dieser Person
       *[other] diesen { $n } Personen
    } weitermachen
wave-download = Liste herunterladen
wave-unclear = { $n ->
        [one] { $n } Person hat etwas bekommen, und das Protokoll sagt nicht, was oder für wen es war. Schreiben Sie ihr nicht noch einmal, bevor das geklärt ist.
       *[other] { $n } Personen haben etwas bekommen, und das Protokoll sagt nicht, was oder für wen es war. Schreiben Sie ihnen nicht noch einmal, bevor das geklärt ist.
    }
wave-is-correction = Das ist Korrektur { $number }: nur für Personen, die vorher eine falsche E-Mail bekommen haben.
