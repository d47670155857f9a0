# Freigeben: was noch fehlt, was nicht mehr gilt und warum, wer was getan hat.

blocks-no-people = Es ist noch niemand da, dem geschrieben werden soll.
    .title = Noch nicht vollständig
    .remedy = Klären Sie das unter „Freigeben“, und erstellen Sie dann den Plan noch einmal.
blocks-no-mail = Es ist noch nicht gesagt, welche E-Mail alle bekommen sollen.
    .title = Noch nicht vollständig
    .remedy = Klären Sie das unter „Freigeben“, und erstellen Sie dann den Plan noch einmal.
blocks-no-kind = Es ist noch nicht gesagt, welche eigene E-Mail des Systems Ihre ersetzt.
    .title = Noch nicht vollständig
    .remedy = Klären Sie das unter „Freigeben“, und erstellen Sie dann den Plan noch einmal.
blocks-no-system = Es ist noch nicht gesagt, welches System die E-Mail verschickt.
    .title = Noch nicht vollständig
    .remedy = Klären Sie das unter „Freigeben“, und erstellen Sie dann den Plan noch einmal.
blocks-not-signed = Noch nicht freigegeben: { $languages-n ->
        [0] Personen ohne Sprachangabe
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }).
    .title = Noch nicht vollständig
    .remedy = Klären Sie das unter „Freigeben“, und erstellen Sie dann den Plan noch einmal.
blocks-second-missing = Noch nicht von einer zweiten Person freigegeben: { $languages-n ->
        [0] Personen ohne Sprachangabe
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }).
    .title = Noch nicht vollständig
    .remedy = Klären Sie das unter „Freigeben“, und erstellen Sie dann den Plan noch einmal.
blocks-not-decided = Noch nicht entschieden: { $languages-n ->
        [0] Personen ohne Sprachangabe
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }).
    .title = Noch nicht vollständig
    .remedy = Klären Sie das unter „Freigeben“, und erstellen Sie dann den Plan noch einmal.
blocks-expired = Seit der Freigabe oder Entscheidung geändert: { $languages-n ->
        [0] Personen ohne Sprachangabe
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }).
    .title = Noch nicht vollständig
    .remedy = Klären Sie das unter „Freigeben“, und erstellen Sie dann den Plan noch einmal.
blocks-withdrawn = Freigabe oder Entscheidung zurückgenommen: { $languages-n ->
        [0] Personen ohne Sprachangabe
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }).
    .title = Noch nicht vollständig
    .remedy = Klären Sie das unter „Freigeben“, und erstellen Sie dann den Plan noch einmal.
blocks-finding = { $place ->
        [none] Ein Befund ist weder behoben noch hingenommen.
       *[other] Ein Befund ist weder behoben noch hingenommen: { $place }.
    }
    .title = Noch nicht vollständig
    .remedy = Klären Sie das unter „Freigeben“, und erstellen Sie dann den Plan noch einmal.
blocks-assumed = Bisher nur angenommen: { $ask } – { $value }. Bestätigen oder ändern Sie es.
    .title = Noch nicht vollständig
    .remedy = Klären Sie das unter „Freigeben“, und erstellen Sie dann den Plan noch einmal.
blocks-not-sure = { $key ->
        [version] „Nicht sicher“ entscheidet hier, was die Personen bekommen: Welche Version ist es? Beantworten Sie es oder stellen Sie diese Personen zurück.
       *[other] „Nicht sicher“ entscheidet hier, was die Personen bekommen: { $ask } Beantworten Sie es oder stellen Sie diese Personen zurück.
    }
    .title = Noch nicht vollständig
    .remedy = Klären Sie das unter „Freigeben“, und erstellen Sie dann den Plan noch einmal.
blocks-not-sure-system = Nicht jedes System würde dasselbe verschicken. Sagen Sie, welches es ist, oder stellen Sie diese Personen zurück.
    .title = Noch nicht vollständig
    .remedy = Klären Sie das unter „Freigeben“, und erstellen Sie dann den Plan noch einmal.

expired-people = { $language }: vorher { $before } Personen, jetzt { $after }.
expired-people-no-language = Ohne Sprachangabe: vorher { $before } Personen, jetzt { $after }.
expired-other-people = Gleich viele Personen wie vorher, aber nicht dieselben.
expired-part-subject = Der Betreff wurde geändert.
expired-part-text = Der Text wurde geändert.
expired-part-html = Der HTML-Text wurde geändert.
expired-part-from = Der Absender wurde geändert.
expired-part-reply-to = Die Adresse für Antworten wurde geändert.
expired-part-preheader = Der Vorschautext wurde geändert.
expired-part = Geändert: { $part }.
expired-rule = Das System, seine Version oder eine Antwort dazu wurde geändert.

history-signed = { $at }: { $name } hat { $languages-n ->
        [0] die E-Mail für Personen ohne Sprachangabe
       *[any] { $languages }
    } freigegeben ({ $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }).
history-signed-unread = { $at }: { $name } hat { $languages-n ->
        [0] die E-Mail für Personen ohne Sprachangabe
       *[any] { $languages }
    } freigegeben, ohne die Sprache zu lesen ({ $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }).
history-signed-unread-because = { $at }: { $name } hat { $languages-n ->
        [0] die E-Mail für Personen ohne Sprachangabe
       *[any] { $languages }
    } freigegeben, ohne die Sprache zu lesen ({ $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }): { $reason }
history-signature-withdrawn = { $at }: Freigabe von { $name } zurückgenommen ({ $languages-n ->
        [0] ohne Sprachangabe
       *[any] { $languages }
    }, { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }).
history-hold = { $at }: { $name } hat { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    } zurückgestellt ({ $languages-n ->
        [0] ohne Sprachangabe
       *[any] { $languages }
    }): { $reason }
history-accept = { $at }: { $name } hat hingenommen, was { $n ->
        [one] { $n } Person bekommt
       *[other] { $n } Personen bekommen
    } ({ $languages-n ->
        [0] ohne Sprachangabe
       *[any] { $languages }
    }): { $reason }
history-ask = { $at }: { $name } hat zu { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    } eine Frage gestellt ({ $languages-n ->
        [0] ohne Sprachangabe
       *[any] { $languages }
    }); zurückgestellt bis zur Antwort: { $reason }
history-decision-withdrawn = { $at }: Entscheidung von { $name } zurückgenommen ({ $languages-n ->
        [0] ohne Sprachangabe
       *[any] { $languages }
    }, { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }).
history-dismissed = { $at }: { $name } hat { $n ->
        [one] einen Befund
       *[other] { $n } Befunde
    } hingenommen: { $reason }
history-dismissal-withdrawn = { $at }: { $n ->
        [one] Ein Befund, den { $name } hingenommen hatte, ist wieder offen
       *[other] { $n } Befunde, die { $name } hingenommen hatte, sind wieder offen
    } ({ $reason }).
history-confirmed = { $at }: { $name } hat bestätigt: { $ask } – { $value }.

review-not-json = Zeile { $line }, Spalte { $column }: { $said }.
    .title = Das ist keine gespeicherte Prüfung
    .remedy = Öffnen Sie die Datei, die Sie mit „Prüfung speichern“ erhalten haben, unverändert.
review-field-wrong = Zeile { $line }, Spalte { $column }: { $said }.
    .title = Diese Prüfung kann nicht gelesen werden
    .remedy = Sie wurde von Hand geändert oder von einer anderen Version gespeichert. Speichern Sie sie dort noch einmal und öffnen Sie diese Datei.
review-cut-short = Die Datei hört mittendrin auf: Zeile { $line }, Spalte { $column }. Ein Teil fehlt.
    .title = Eine abgeschnittene Prüfung
    .remedy = Lassen Sie sich die ganze Datei noch einmal schicken, oder speichern Sie die Prüfung noch einmal.
review-newer = In der Datei steht „{ $found }“; diese Version kennt „{ $expected }“.
    .title = Eine Prüfung aus einer neueren Version
    .remedy = Öffnen Sie sie mit der neuesten Version von Sendproof, oder laden Sie die Seite neu.
review-other-schema = { $found ->
        [none] Die Datei sagt nicht, was sie ist; erwartet wird „{ $expected }“.
       *[other] Die Datei nennt sich „{ $found }“; erwartet wird „{ $expected }“.
    }
    .title = Das ist keine gespeicherte Prüfung
    .remedy = Öffnen Sie die Datei, die Sie mit „Prüfung speichern“ erhalten haben.
time-not-understood = „{ $found }“ ist keine Zeit in UTC wie 2026-04-14T09:30:00Z.
    .title = Die Zeit kann nicht gelesen werden
    .remedy = Schreiben Sie die Zeit wie 2026-04-14T09:30:00Z.
