# Die Antworten der Seite. Zahlen sind gruppiert, Listen nennen höchstens drei Namen, Sprachen kommen als Namen.

headline-start = Öffnen Sie Ihre Liste, dann sehen Sie es. Die Liste bleibt auf diesem Computer.
    .lead = Welche E-Mail bekommt jede Person wirklich?
    .second = Für den Anfang genügt eine Stichprobe. Von hier wird nichts verschickt.

headline-half-done = { $missing ->
        [people] Wem soll geschrieben werden? Öffnen Sie eine Liste, oder sagen Sie, wie viele Personen welche Sprache haben.
        [locales] Welche Sprache hat jede Person? Öffnen Sie die zweite Liste noch einmal, in der die Sprachen stehen.
        [mail] Welche E-Mail müssen alle bekommen? Öffnen Sie die Texte dazu, oder kreuzen Sie an, in welchen Sprachen es sie gibt.
        [kind] Welche eigene E-Mail des Systems wird durch Ihre ersetzt?
       *[system] Welches System verschickt die E-Mail?
    }
    .lead = { $total ->
        [0] {""}
        [one] { $total } Person{ $n-languages ->
            [0] {" "}ohne Sprachangabe
            [one] {" "}in { $n-languages } Sprache
           *[other] {" "}in { $n-languages } Sprachen
        }.{" "}
       *[other] { $total } Personen{ $n-languages ->
            [0] {" "}ohne Sprachangabe
            [one] {" "}in { $n-languages } Sprache
           *[other] {" "}in { $n-languages } Sprachen
        }.{" "}
    }{ $missing-n ->
        [one] Es fehlt noch eines:
       *[other] Als Nächstes:
    }
    .second = { $missing ->
        [system] „Nicht sicher“ genügt.
        [kind] „Eine E-Mail, die das System nicht hat“ ist auch eine Antwort.
       *[other] Die Reihenfolge ist Ihnen überlassen.
    }

headline-different-message = { $n } von { $total } Personen { $n ->
        [one] bekäme
       *[other] bekämen
    } { $got-known ->
        [yes] „{ $got }“
       *[no] die eigene E-Mail des Systems
    } statt „{ $wanted }“ ({ $languages }).
    .lead = Noch nicht senden:
    .second = { $have-n ->
        [0] Ihre E-Mail gibt es noch in keiner Sprache, und dann nimmt dieses System seine eigene. Ergänzen Sie die Texte, oder stellen Sie diese Personen zurück.
       *[other] Ihre E-Mail gibt es nur auf { $have }; sonst nimmt dieses System seine eigene. { $missing-n ->
            [0] Ändern Sie die Einstellung, die das bestimmt
            [one] Ergänzen Sie den fehlenden Text
           *[other] Ergänzen Sie die { $missing-n } fehlenden Texte
        }, oder stellen Sie diese Personen zurück.
    }{ $others-n ->
        [0] {""}
       *[other] {" "}{ $others }
    }

headline-nothing = { $n } von { $total } Personen { $n ->
        [one] bekäme
       *[other] bekämen
    } gar keine E-Mail ({ $languages }), und niemand würde es merken.
    .lead = Noch nicht senden:
    .second = Beheben Sie die Ursache, die unten steht, oder stellen Sie diese Personen zurück.{ $others-n ->
        [0] {""}
       *[other] {" "}{ $others }
    }

headline-mixed = { $n } von { $total } Personen { $n ->
        [one] bekäme
       *[other] bekämen
    } eine E-Mail, die aus verschiedenen E-Mails oder Sprachen zusammengesetzt ist ({ $languages }).
    .lead = Noch nicht senden:
    .second = Ein Teil ist von Ihnen, ein anderer nicht. Ergänzen Sie den fehlenden Teil, oder stellen Sie diese Personen zurück.{ $others-n ->
        [0] {""}
       *[other] {" "}{ $others }
    }

headline-not-known = { $harm ->
        [different-message] Bis zu { $n } von { $total } Personen { $n ->
            [one] könnte
           *[other] könnten
        } eine andere E-Mail bekommen ({ $languages }).
        [nothing] Bis zu { $n } von { $total } Personen { $n ->
            [one] könnte
           *[other] könnten
        } gar keine E-Mail bekommen ({ $languages }).
        [mixed] Bis zu { $n } von { $total } Personen { $n ->
            [one] könnte
           *[other] könnten
        } eine E-Mail bekommen, die aus verschiedenen E-Mails oder Sprachen zusammengesetzt ist ({ $languages }).
        [other-language] Bis zu { $n } von { $total } Personen { $n ->
            [one] könnte
           *[other] könnten
        } „{ $wanted }“ in einer anderen Sprache als der eigenen bekommen ({ $languages }).
       *[unknown] Es lässt sich nicht sagen, was { $n } von { $total } Personen { $n ->
            [one] bekäme
           *[other] bekämen
        } ({ $languages }).
    }
    .lead = Noch nicht klar:
    .second = { $questions ->
        [0] Was dieses System an dieser Stelle tut, ist nicht bekannt. Fragen Sie Ihre Technik; bis dahin sind diese Personen zurückgestellt.
        [one] Das hängt von einer Antwort Ihrer Technik ab: { $question } Kopieren Sie die Frage unten.
       *[other] Das hängt von { $questions } Antworten Ihrer Technik ab. Kopieren Sie die Fragen unten.
    }{ $others-n ->
        [0] {""}
       *[other] {" "}{ $others }
    }

headline-also = Außerdem: { $others }.
headline-also-and = { $one }; { $two }
headline-also-different-message = { $certain ->
        [yes] { $n ->
            [one] { $n } Person bekäme
           *[other] { $n } Personen bekämen
        } eine andere E-Mail
       *[no] bis zu { $n ->
            [one] { $n } Person könnte
           *[other] { $n } Personen könnten
        } eine andere E-Mail bekommen
    } ({ $languages })
headline-also-nothing = { $certain ->
        [yes] { $n ->
            [one] { $n } Person bekäme
           *[other] { $n } Personen bekämen
        } gar keine E-Mail
       *[no] bis zu { $n ->
            [one] { $n } Person könnte
           *[other] { $n } Personen könnten
        } gar keine E-Mail bekommen
    } ({ $languages })
headline-also-mixed = { $certain ->
        [yes] { $n ->
            [one] { $n } Person bekäme
           *[other] { $n } Personen bekämen
        } eine gemischte E-Mail
       *[no] bis zu { $n ->
            [one] { $n } Person könnte
           *[other] { $n } Personen könnten
        } eine gemischte E-Mail bekommen
    } ({ $languages })
headline-also-other-language = { $certain ->
        [yes] { $n ->
            [one] { $n } Person bekäme
           *[other] { $n } Personen bekämen
        } Ihre E-Mail in einer anderen Sprache
       *[no] bis zu { $n ->
            [one] { $n } Person könnte
           *[other] { $n } Personen könnten
        } Ihre E-Mail in einer anderen Sprache bekommen
    } ({ $languages })
headline-also-unknown = bei { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    } lässt es sich nicht sagen ({ $languages })
headline-also-no-language = bei { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    } ohne Sprachangabe haben Sie noch nicht gesagt, was verschickt werden soll

headline-no-language = Was { $n ->
        [one] soll
       *[other] sollen
    } { $n } von { $total } Personen bekommen, bei denen in der Liste keine Sprache steht?
    .lead = Noch nicht klar:
    .second = Sagen Sie es einmal, unter „Welche E-Mail?“. Bis dahin sind diese Personen zurückgestellt.

headline-other-language = { $n } von { $total } Personen { $n ->
        [one] bekäme
       *[other] bekämen
    } „{ $wanted }“ auf { $served } (ihre Sprachen: { $languages }).
    .lead = Richtige E-Mail, falsche Sprache:
    .second = Entscheiden Sie für jede Sprache, bevor etwas verschickt wird.{ $others-n ->
        [0] {""}
       *[other] {" "}{ $others }
    }

headline-blind-spot = Aber niemand darin hat { $languages }, bei Ihnen { $n ->
        [one] ist es { $n } von { $population }: Diese Person ist nicht geprüft.
       *[other] sind es { $n } von { $population }: Diese { $n } sind nicht geprüft.
    }
    .lead = { $total ->
        [one] Die einzige Person in dieser Liste bekäme „{ $wanted }“ in ihrer Sprache.
       *[other] Alle { $total } Personen in dieser Liste bekämen „{ $wanted }“ in ihrer Sprache.
    }
    .second = Nehmen Sie eine Liste mit Personen jeder Sprache, oder sehen Sie sich die fehlenden unter „Mit anderen Augen ansehen“ an.

headline-clear = { $total ->
        [one] Die einzige Person bekäme „{ $wanted }“ in ihrer Sprache ({ $languages }).
       *[other] Alle { $total } Personen bekämen „{ $wanted }“ in ihrer Sprache ({ $languages }).
    }
    .lead = { $unsigned ->
        [0] Freigegeben, aber noch ist etwas offen:
       *[other] Bereit zur Freigabe:
    }
    .second = Nach der { $derived ->
        [own] Regel, die Sie gewählt haben: { $system }
        [yes] Regel von { $system }, so wie wir sie erschließen (vollständig aufgeschrieben ist sie nirgends)
       *[no] veröffentlichten Regel von { $system }
    }, für die Personen in dieser Liste{ $left-out ->
        [0] .
        [one] ; { $left-out } Person ist ausgenommen.
       *[other] ; { $left-out } Personen sind ausgenommen.
    }{ $without ->
        [0] {""}
        [one] {" "}{ $without } Person hat in der Liste keine Sprache.
       *[other] {" "}{ $without } Personen haben in der Liste keine Sprache.
    }

headline-nobody = { $left-out ->
        [one] Die einzige Person in dieser Liste ist ausgenommen.
       *[other] Alle { $left-out } Personen in dieser Liste sind ausgenommen.
    }
    .lead = Niemand bekäme diese E-Mail:
    .second = Unter „Wer?“ steht, wer ausgenommen ist, und warum.

headline-decided = { $n ->
        [one] { $n } Person bekäme
       *[other] { $n } Personen bekämen
    } „{ $wanted }“{ $accepted ->
        [0] {""}
        [one] , { $accepted } bekommt mit Absicht eine andere E-Mail oder Sprache
       *[other] , { $accepted } bekommen mit Absicht eine andere E-Mail oder Sprache
    }{ $held ->
        [0] .
        [one] , { $held } ist zurückgestellt.
       *[other] , { $held } sind zurückgestellt.
    }
    .lead = { $unsigned ->
        [0] Freigegeben, aber noch ist etwas offen:
       *[other] Bereit zur Freigabe:
    }
    .second = { $unsigned ->
        [0] Was noch offen ist, steht unter „Freigeben“.
       *[other] Für jede Lücke gibt es eine Entscheidung. Geben Sie als Nächstes jede Sprache frei.
    }

headline-expired = { $what } Weiterhin freigegeben: { $done } von { $of }.
    .lead = Nicht mehr freigegeben ({ $languages }):
    .second = Lesen Sie den Text noch einmal und geben Sie ihn neu frei; alles andere bleibt freigegeben.

headline-approved = { $n ->
        [one] { $n } Person bekommt
       *[other] { $n } Personen bekommen
    } „{ $wanted }“ in { $n-languages ->
        [one] { $n-languages } Sprache
       *[other] { $n-languages } Sprachen
    }{ $accepted ->
        [0] {""}
        [one] , { $accepted } bekommt mit Absicht eine andere E-Mail oder Sprache
       *[other] , { $accepted } bekommen mit Absicht eine andere E-Mail oder Sprache
    }{ $held ->
        [0] .
        [one] , { $held } ist zurückgestellt.
       *[other] , { $held } sind zurückgestellt.
    }
    .lead = Freigegeben:
    .second = Wer nicht in diesem Plan steht, wird ebenfalls zurückgestellt. Geben Sie den Versandplan weiter.

headline-reading = bisher { $n ->
        [one] { $n } Person.
       *[other] { $n } Personen.
    }{ $missing-n ->
        [0] {""}
        [one] {" "}Schon gefunden: { $missing-n } Sprache ohne Ihre E-Mail.
       *[other] {" "}Schon gefunden: { $missing-n } Sprachen ohne Ihre E-Mail.
    }
    .lead = Liste wird gelesen:
    .second = Mit den anderen Karten können Sie schon weitermachen.

headline-file-changed = Öffnen Sie die Datei noch einmal; Ihre Entscheidungen bleiben erhalten.
    .lead = { $name } wurde nach dem Öffnen geändert.
    .second = Was Sie hier sehen, ist der Stand vor der Änderung.

# Warum Personen bekommen, was sie bekommen.
why-intended = Ihren Text auf { $language } gibt es, und das System nimmt ihn.
why-different-message = Ihre E-Mail hat keinen Text auf { $language }; dann nimmt dieses System seine eigene, auf { $served }.
why-different-message-unknown = Ihre E-Mail wird hier nicht genommen; das System nimmt eine andere.
why-other-language = Ihre E-Mail hat keinen Text auf { $language }; dann nimmt dieses System Ihren Text auf { $served }.
why-other-language-unread = Das System versteht „{ $written }“ nicht als { $language }; es nimmt Ihren Text auf { $served }.
why-mixed = Die Teile kommen von verschiedenen Stellen ({ $parts }).
why-nothing = { $reason }
why-unknown = Mit dem, was bekannt ist, lässt es sich nicht sagen. { $question }
why-no-language = Bei diesen Personen steht keine Sprache in der Liste, und was sie bekommen sollen, ist nicht gesagt.
why-no-language-served = Bei diesen Personen steht keine Sprache in der Liste; das System nimmt Ihren Text auf { $served }.
why-no-language-stock = Bei diesen Personen steht keine Sprache in der Liste; dann nimmt dieses System seine eigene E-Mail, auf { $served }.
why-in-template = Der Text entscheidet selbst, mit einer Bedingung, die hier nicht berechnet wird.

trace-yours = Ihre E-Mail auf { $locale }?
trace-yours-no-locale = Ihre E-Mail, als ein Text für alle Sprachen?
trace-stock = Die eigene E-Mail des Systems auf { $locale }?
trace-stock-no-locale = Die eigene E-Mail des Systems, als ein Text für alle Sprachen?
trace-yours-in = Ihre E-Mail auf { $locale }: { $layer }?
trace-stock-in = Die eigene E-Mail des Systems auf { $locale }: { $layer }?
trace-not-there = Nicht vorhanden
trace-found = Gefunden: Das wird verschickt
trace-never = Nie angesehen
trace-note = { $text }

part-subject = Betreff
part-body = Inhalt
part-text = Text
part-html = HTML-Text
part-from = Absender
part-reply_to = Antwortadresse
part-preheader = Vorschauzeile
served-by = { $system }
served-by-version = { $system }, { $versions }
part-from-yours = { $part }: von Ihnen, auf { $language }
part-from-stock = { $part }: vom System, auf { $language }
part-from-yours-no-language = { $part }: von Ihnen
part-from-stock-no-language = { $part }: vom System
part-is-empty = { $part }: leer
part-is-key = { $part }: kein Text vorhanden; das System verschickt stattdessen den Namen des Textes

settle-question = Beantworten: { $text }
settle-request = Hängt vom Browser oder von der Anfrage ab: { $text }
settle-rule = Nicht dokumentiert: { $text }
settle-version = Welche Version ist es?
settle-platform = Welches System ist es?

download-plan = Der Versandplan: { $n ->
        [one] { $n } Gruppe von Personen mit ihrer Anweisung
       *[other] { $n } Gruppen von Personen mit ihren Anweisungen
    }. Keine Daten aus Ihrer Liste; nur die Namen, die Sie selbst eingegeben haben.
download-draft = Ein Entwurf des Versandplans. Er ist nicht freigegeben, und keine Prüfung nimmt ihn an. Keine Daten aus Ihrer Liste; nur die Namen, die Sie selbst eingegeben haben.
download-review = Ihre Antworten, Entscheidungen und Freigaben, um später weiterzumachen oder für die Person, die als zweite prüft. Keine Daten aus Ihrer Liste; nur die Namen, die Sie selbst eingegeben haben; Liste und Texte müssen noch einmal geöffnet werden.

trace-closed = Hier nicht zugänglich
trace-fails = Lässt sich für diese Person nicht ausfüllen; das Nächste wird versucht
trace-other-reading = Die Regel ist nicht geklärt; das ist die Antwort ohne sie
trace-source-person = Die Sprache der Person, „{ $value }“?
trace-source-default = Die Standardsprache des Systems, „{ $value }“?
trace-source-asked = { $fact }{ $value-n ->
        [0] {""}
       *[other] {" "}Dort steht „{ $value }“.
    }
trace-source-request = Der Browser oder die Anfrage ({ $fact })?
trace-source-constant = Was das System nimmt, wenn sonst nichts bleibt?
trace-source-other = Was in { $fact } steht, „{ $value }“?
trace-chosen = Genommen: { $locale }
trace-empty = Dort steht nichts
trace-unreadable = Das System kann es nicht lesen
trace-no-match = Keine der Sprachen des Systems
trace-import = Was der Import aus „{ $value }“ macht
trace-stored = Daraus wird „{ $value }“
trace-lost = Es geht verloren
trace-gate = Eine Einstellung, die vor der Sprache kommt
trace-fewer-layers = Nur manche der Texte zählen hier

reason-refused = Das System lehnt es ab, diese Person zu importieren.
reason-not-found = Das System findet gar keinen Text und verschickt nichts.
reason-text-fails = Der Text lässt sich für diese Person nicht ausfüllen, und das System verschickt nichts.

questions-title = Fragen, bevor die E-Mail „{ $mail }“ mit { $system } verschickt wird
questions-title-no-system = Fragen, bevor die E-Mail „{ $mail }“ verschickt wird; das System ist noch nicht bekannt
questions-people = Die Antwort entscheidet für { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }.
questions-assumed = Wir nehmen an: { $value }
questions-none = Es gibt keine offene Frage.

system-not-known = System noch nicht bekannt
no-language = ohne Sprachangabe
profile-error = Dieses Profil kann nicht gelesen werden: { $error }

# Ein Text, der selbst entscheidet
why-case = Der Text entscheidet selbst: Diese Personen bekommen, was er für „{ $case }“ sagt.
why-case-else = Der Text hat nichts für „{ $value }“; diese Personen bekommen, was er allen anderen sagt.
why-case-else-none = Bei diesen Personen fehlt der Wert, nach dem der Text fragt; sie bekommen, was er allen anderen sagt.
why-case-around = Der Text hat nichts für „{ $value }“ und nichts für alle anderen; verschickt wird nur, was darum herum steht.
why-case-around-none = Bei diesen Personen fehlt der Wert, nach dem der Text fragt, und für alle anderen hat er nichts; verschickt wird nur, was darum herum steht.
why-case-nothing = Der Text hat nichts für „{ $value }“ und nichts für alle anderen: Die E-Mail ist leer.
why-case-nothing-none = Bei diesen Personen fehlt der Wert, nach dem der Text fragt, und für alle anderen hat er nichts: Die E-Mail ist leer.
why-in-template-what = Der Text entscheidet selbst, und diese Bedingung lässt sich aus der Liste nicht berechnen: { $condition }
why-language-not-stated = Es ist nicht gesagt, in welcher Sprache dieser Teil Ihrer E-Mail ist: { $part }. Geben Sie es bei der Datei an.
why-not-filled = Das System kann „{ $placeholder }“ für diese Personen nicht ausfüllen und lässt den Text weg.
trace-case = Im Text: was er für „{ $value }“ sagt ({ $name })?
trace-case-none = Im Text: was er Personen ohne Wert sagt ({ $name })?
trace-case-taken = Genommen: der Text für „{ $case }“
trace-case-else = Genommen: der Text für alle anderen
trace-case-nothing = Keiner: Auch für alle anderen gibt es keinen Text
trace-condition = Im Text: { $condition }?
trace-not-evaluated = Lässt sich aus der Liste nicht berechnen
trace-value = Im Text: ein Wert für „{ $placeholder }“?
trace-no-value = Es gibt keinen, und dann nimmt das System den Text nicht
reason-text-empty = Der Text hat nichts für diese Person, und das System verschickt nichts.

## Beispielpersonen

stand-ins-take = { $n ->
        [one] { $n } Beispielperson nimmt
       *[other] { $n } Beispielpersonen nehmen
    } { $taken } von { $branches } Zweigen der Regel.
stand-ins-cases = { $n ->
        [one] Unter dem, was sie lesen, ist { $n } Fall Ihrer Texte, die selbst entscheiden.
       *[other] Unter dem, was sie lesen, sind { $n } Fälle Ihrer Texte, die selbst entscheiden.
    }
stand-ins-others = Die anderen { $n } nimmt keine der { $tried } Personen, die versucht wurden.{ $answer ->
        [0] {""}
       *[other] {" "}Durch eine Antwort zum System oder durch den Auslöser ausgeschlossen: { $answer }.
    }{ $text ->
        [0] {""}
       *[other] {" "}Kein Text an dieser Stelle: { $text }.
    }{ $nobody ->
        [0] {""}
       *[other] {" "}Bei niemandem: { $nobody }.
    }
stand-ins-because-answer = eine Antwort zum System oder der Auslöser schließt ihn aus
stand-ins-because-text = dort liegt kein Text
stand-ins-because-nobody = niemand, der versucht wurde, nimmt ihn
stand-in-no-language = ohne Sprachangabe
stand-in-misspelt = falsch geschriebene Sprache
stand-in-unknown-language = seltene Sprache
stand-in-region = Sprache mit Region
stand-in-no-first-name = ohne Vornamen
stand-in-long-name = langer Name
stand-in-right-to-left = Name von rechts nach links
stand-in-value = { $column } = { $value }
stand-in-no-value = { $column } ist leer
