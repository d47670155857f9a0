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
sign-do-you-read = Lesen Sie diese Sprache?
sign-reads = Ja, ich lese sie
sign-reads-not = Nein, ich habe mit einer anderen Sprache verglichen
    .hint = Gleiche Links, Zahlen und Namen. Im Versandplan steht dann, dass niemand den Text gelesen hat.
sign-deed = Für { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    } freigeben ({ $languages })
sign-name-missing = Geben Sie erst Ihren Namen an, ganz oben auf dieser Seite.
sign-reads-missing = Sagen Sie erst, ob Sie diese Sprache lesen.
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
