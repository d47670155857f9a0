# Was gefunden wurde, warum es zählt und was zu tun ist.

## Was Personen bekämen

finding-people = { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }

finding-typed = eingegebener Text

finding-who = { finding-people } ({ $language-n ->
        [0] ohne Sprachangabe
       *[other] { $language }
    })

different-message = { finding-who } { $n ->
        [one] bekäme
       *[other] bekämen
    } statt Ihrer eine andere E-Mail: die eigene E-Mail des Systems oder einen anderen Text.
    .title = Eine andere E-Mail als Ihre
    .remedy = Ergänzen Sie den Text in dieser Sprache, ändern Sie die Einstellung, die das bestimmt, oder stellen Sie diese Personen zurück. Sie können die andere E-Mail auch bewusst annehmen, mit Begründung.

nothing = { finding-who } { $n ->
        [one] bekäme
       *[other] bekämen
    } keine oder eine leere E-Mail, und niemand würde es merken.
    .title = Gar keine E-Mail
    .remedy = Beheben Sie die Ursache, oder stellen Sie diese Personen so lange zurück.

mixed = { finding-who } { $n ->
        [one] bekäme
       *[other] bekämen
    } eine E-Mail, deren Teile aus verschiedenen E-Mails oder Sprachen stammen, zum Beispiel Ihren Text unter dem Betreff des Systems.
    .title = Teile verschiedener E-Mails
    .remedy = Ergänzen Sie den fehlenden Teil, nehmen Sie es mit Begründung an, oder stellen Sie diese Personen zurück.

unknown = Es lässt sich noch nicht sagen, was { finding-who } { $n ->
        [one] bekäme
       *[other] bekämen
    }.
    .title = Noch nicht klar
    .remedy = Beantworten Sie die Frage, von der es abhängt, oder kopieren Sie sie für Ihre Technik. Bis dahin sind diese Personen zurückgestellt.

other-language = { finding-who } { $n ->
        [one] bekäme
       *[other] bekämen
    } Ihre E-Mail, aber nicht in der eigenen Sprache.
    .title = Ihre E-Mail in anderer Sprache
    .remedy = Ergänzen Sie den Text in dieser Sprache, nehmen Sie es mit Begründung an, oder stellen Sie diese Personen zurück.

## Die Sprachen der Liste

template-missing = „{ $message }“ hat in dieser Sprache keinen Text: { $language }. { finding-people } in Ihrer Liste { $n ->
        [one] hat
       *[other] haben
    } sie.
    .title = Kein Text in dieser Sprache
    .remedy = Ergänzen Sie den Text, oder entscheiden Sie, was diese Personen bekommen.

locale-not-understood = Bei { finding-people } in Ihrer Liste steht „{ $locale }“ als Sprache. Das ist nicht genau eine Sprache, die wir kennen.
    .title = Eine Sprache, die unklar ist
    .remedy = Sagen Sie, welche Sprache gemeint ist oder was Personen ohne Sprache bekommen sollen.

locale-not-given = Bei { finding-people } in Ihrer Liste ist keine Sprache angegeben.
    .title = Keine Sprache angegeben
    .remedy = Sagen Sie, was Personen ohne Sprache bekommen sollen, oder öffnen Sie eine zweite Liste mit den Sprachen.

blind-spot = { $n ->
        [one] { $n } Ihrer Personen hat
       *[other] { $n } Ihrer Personen haben
    } { $language }, in Ihrer Liste aber niemand. Was sie bekämen, ist nicht geprüft.
    .title = Personen, die nicht in der Liste stehen
    .remedy = Öffnen Sie eine Liste mit Personen dieser Sprache. Oder nehmen Sie es mit einer Begründung hin: Die Freigabe gilt dann nur für die Personen in der Liste, und der Versandplan nennt, wer nicht abgedeckt ist.

stand-ins-left-out = { $n ->
        [one] { $n } Person in Ihrer Liste ist eine Beispielperson
       *[other] { $n } Personen in Ihrer Liste sind Beispielpersonen
    }: Die Adresse endet auf @standin.invalid. Sie sind ausgenommen, und jeder Versandplan übergeht sie.
    .title = Beispielpersonen
    .remedy = Es ist nichts zu tun.

one-sided-sample = Alle { $n } Personen in Ihrer Liste, deren Sprache bekannt ist, haben dieselbe: { $language }. Eine Prüfung mit einer Sprache beweist nichts über die anderen.
    .title = Alle haben dieselbe Sprache
    .remedy = Öffnen Sie eine Liste mit Personen jeder Sprache, oder sehen Sie sich die anderen Sprachen unter „Mit anderen Augen ansehen“ an.

rule-not-applied = Eine Regel gilt für „{ $value }“ in der Spalte „{ $column }“, aber in dieser Liste gibt es die Spalte nicht, oder sie lässt sich nicht nach Werten lesen. Die Regel trifft also auf niemanden zu.
    .title = Eine Regel, die auf niemanden zutrifft
    .remedy = Stellen Sie die Regel mit einer Spalte dieser Liste neu auf, oder entfernen Sie sie.

## Die Texte der E-Mail

placeholder-mismatch = Die Platzhalter in „{ $file }“ ({ $language }) sind nicht die der anderen Sprachen.{ $missing-n ->
        [0] {""}
       *[other] {" "}Fehlt: { $missing }.
    }{ $extra-n ->
        [0] {""}
       *[other] {" "}Nur hier: { $extra }.
    }
    .title = Platzhalter stimmen nicht überein
    .remedy = Schreiben Sie die Platzhalter genau so wie in den anderen Sprachen.

placeholder-without-data = Ihre E-Mail zeigt „{ $placeholder }“ aus der Spalte „{ $column }“, und bei { finding-people } ist diese Spalte leer.
    .title = Ein Platzhalter ohne Wert
    .remedy = Füllen Sie die Spalte, oder schreiben Sie den Text so, dass er auch ohne den Wert gut klingt.

empty-part = In „{ $file }“ ist dieser Teil vorhanden, aber leer: { $part ->
        [subject] Betreff
        [text] Text
        [html] HTML-Text
        [from] Absender
        [reply_to] Antwortadresse
        [preheader] Vorschauzeile
       *[other] { $part }
    }. Die Personen bekämen ihn leer.
    .title = Ein leerer Teil
    .remedy = Schreiben Sie ihn, oder entfernen Sie ihn, damit der nächste Text genommen wird.

untranslated-copy = „{ $file }“ soll in dieser Sprache sein: { $language }. Es ist aber Wort für Wort derselbe Text wie in dieser: { $original }.
    .title = Eine Kopie statt einer Übersetzung
    .remedy = Setzen Sie die Übersetzung ein, oder entfernen Sie die Kopie und entscheiden Sie, was diese Personen bekommen.

## Was das System aus einem Text macht

locale-not-kept = { $when ->
        [import] { $kept-n ->
            [0] Nach dem Import { $n ->
                [one] hat
               *[other] haben
            } { finding-people } keine Sprache mehr: Das System übernimmt „{ $locale }“ nicht.
           *[other] { $locale-n ->
                [0] Nach dem Import { $n ->
                    [one] hat
                   *[other] haben
                } { finding-people } ohne Sprachangabe die Sprache „{ $kept }“.
               *[other] Nach dem Import { $n ->
                    [one] hat
                   *[other] haben
                } { finding-people } „{ $kept }“ statt „{ $locale }“.
            }
        }
       *[sending] Bei { finding-people } in Ihrer Liste steht eine Sprache, die das System in dieser Schreibweise nicht verwenden kann: „{ $locale }“.
    }
    .title = Eine Sprache, die das System nicht behält
    .remedy = Schreiben Sie die Sprache in der Liste so, wie das System sie braucht, oder lassen Sie sie neu importieren. Sehen Sie nach, was diese Personen bis dahin bekommen.

setting-before-language = Bei { finding-people } entscheidet eine Einstellung des Systems, noch vor der Sprache. { $one-n ->
        [0] Ihre Texte zählen dann nicht.
       *[other] Alle bekommen dann diese Sprache: { $language }.
    }
    .title = Eine Einstellung kommt vor der Sprache
    .remedy = Bitten Sie Ihre Technik, die Einstellung zu ändern, oder entscheiden Sie, dass es so gewollt ist.

template-unreachable = „{ $file }“ ist vorhanden, aber das System nimmt es nie, auch nicht für jemanden mit dieser Sprache: { $language }. { $n ->
        [0] In Ihrer Liste hat sie niemand.
        [one] In Ihrer Liste hat sie { $n } Person.
       *[other] In Ihrer Liste haben sie { $n } Personen.
    }
    .title = Ein Text, der nie genommen wird
    .remedy = Legen Sie den Text dorthin, wo das System sucht, oder lassen Sie die Einstellung ändern, die ihn ausschließt. Der Weg einer Person mit dieser Sprache zeigt, wo das System sucht.

template-invalid = Eine Bedingung in „{ $file }“ stimmt nicht: Etwas hat kein Ende, oder ein Wort ist in dieser Art von Text nicht bekannt.
    .title = Eine fehlerhafte Bedingung
    .remedy = Lassen Sie die Bedingung von der Person berichtigen, die sie geschrieben hat. Bis dahin wird hier nichts davon berechnet.

apostrophe-hides-placeholder = In „{ $file }“ verdeckt ein einzelner Apostroph, was folgt; die Personen läsen dies statt eines Werts: { $placeholders }.
    .title = Ein Apostroph verdeckt einen Platzhalter
    .remedy = Schreiben Sie den Apostroph doppelt ('') oder typografisch (’).

placeholder-not-allowed = „{ $file }“ hat Platzhalter, die { $system } in dieser Art von E-Mail nicht kennt: { $placeholders }.
    .title = Ein Platzhalter, den das System nicht kennt
    .remedy = Entfernen Sie sie, oder nehmen Sie Platzhalter, die das System kennt. Manche Systeme verschicken deswegen gar keine E-Mail.

missing-value-printed = Bei { finding-people } ist die Spalte „{ $column }“ leer, und wo Ihre E-Mail „{ $placeholder }“ zeigt, stünde „{ $shown }“.
    .title = Der Platzhalter wäre zu lesen
    .remedy = Füllen Sie die Spalte, oder lassen Sie den Text etwas anderes sagen, wo der Wert fehlt.

key-printed = { finding-people } { $n ->
        [one] läse
       *[other] läsen
    } „{ $key }“, den Namen eines Textes, statt des Textes.
    .title = Der Name eines Textes wird verschickt
    .remedy = Ergänzen Sie den Text unter diesem Namen.

script-lost = Bei { finding-people } ist die Sprache { $language }, bekommen würden sie { $served }: ihre Sprache in einer anderen Schrift.
    .title = Die falsche Schrift
    .remedy = Ergänzen Sie den Text in dieser Schrift, nehmen Sie es mit Begründung an, oder stellen Sie diese Personen zurück.

## Die Liste der Personen: die Datei

empty-file = In „{ $file }“ steht nichts.
    .title = Die Liste ist leer
    .remedy = Wählen Sie die Datei, in der Ihre Liste steht.

header-only = In „{ $file }“ stehen die Namen von { $columns ->
        [one] { $columns } Spalte
       *[other] { $columns } Spalten
    }, aber niemand darunter.
    .title = Eine Kopfzeile ohne Personen
    .remedy = Exportieren Sie die Liste noch einmal, mit den Personen.

not-a-table = „{ $file }“ ist eine Datei anderer Art ({ $kind }) und keine Liste von Personen.
    .title = Keine Liste von Personen
    .remedy = Speichern Sie die Liste als CSV oder Excel, und wählen Sie diese Datei.

truncated-zip = „{ $file }“ beginnt wie eine Excel-Arbeitsmappe, aber das Ende fehlt. Wahrscheinlich wurde die Datei nicht vollständig kopiert oder geladen.
    .title = Eine abgeschnittene Arbeitsmappe
    .remedy = Holen Sie die Datei noch einmal, und öffnen Sie sie dann.

workbook-not-read = Die Arbeitsmappe „{ $file }“ lässt sich nicht lesen. Für die Technik: { $reason }
    .title = Eine Arbeitsmappe, die nicht lesbar ist
    .remedy = Wenn sie ein Kennwort hat, entfernen Sie es. Sonst öffnen Sie sie in Excel, speichern Sie sie als CSV UTF-8, und öffnen Sie diese Datei.

numbers-document = „{ $file }“ ist ein Numbers-Dokument, das hier nicht gelesen werden kann.
    .title = Ein Numbers-Dokument
    .remedy = Wählen Sie in Numbers „Ablage › Exportieren › CSV“ oder „Excel“, und öffnen Sie diese Datei.

archive-of-templates = „{ $file }“ ist ein Archiv mit { $count ->
        [one] { $count } Datei, die wie ein E-Mail-Text aussieht
       *[other] { $count } Dateien, die wie E-Mail-Texte aussehen
    }, keine Liste von Personen.
    .title = Texte statt Personen
    .remedy = Öffnen Sie es stattdessen unter „Welche E-Mail?“.

archive-of-files = „{ $file }“ ist ein Archiv mit Dateien, keine Liste von Personen: { $files }.
    .title = Ein Archiv, keine Liste
    .remedy = Entpacken Sie es, und wählen Sie die Liste selbst.

file-too-large = „{ $file }“ ist für eine Datei dieser Art zu groß und wurde nicht gelesen.
    .title = Eine Datei, die zu groß ist
    .remedy = Prüfen Sie, ob es die richtige Datei ist: Der Text einer E-Mail ist viel kleiner. Eine Liste darf als CSV beliebig groß sein.

sheet-not-found = „{ $file }“ hat kein Blatt „{ $wanted }“. Gelesen wurde das Blatt „{ $sheet }“.
    .title = Ein anderes Blatt wurde gelesen
    .remedy = Ändern Sie das Blatt, wenn Ihre Personen auf einem anderen stehen.

other-sheets = In „{ $file }“ wurde das Blatt „{ $sheet }“ gelesen. Es gibt auch: { $others }.
    .title = Es gibt weitere Blätter
    .remedy = Ändern Sie das Blatt, wenn Ihre Personen auf einem anderen stehen.

json-broken = „{ $file }“ lässt sich ab Zeile { $line }, Spalte { $column } nicht mehr lesen. { $kept ->
        [one] { $kept } Person davor ist
       *[other] { $kept } Personen davor sind
    } da; wer danach kommt, fehlt.
    .title = Die Liste bricht ab
    .remedy = Exportieren Sie die Liste noch einmal. Für die Technik: { $reason }

json-lines-broken = { $count ->
        [one] { $count } Zeile
       *[other] { $count } Zeilen
    } von „{ $file }“ { $count ->
        [one] lässt
       *[other] lassen
    } sich nicht lesen, zuerst Zeile { $line }. Wer dort steht, fehlt; { $kept ->
        [one] { $kept } andere Person ist
       *[other] { $kept } andere sind
    } da.
    .title = Zeilen, die sich nicht lesen lassen
    .remedy = Exportieren Sie die Liste noch einmal. Für die Technik: { $reason } (Spalte { $column })

json-without-list = „{ $file }“ ist JSON, enthält aber keine Liste von Personen.
    .title = Keine Liste in dieser Datei
    .remedy = Exportieren Sie die Personen als Liste oder als Objekt mit einer Liste wie „users“.

## Die Liste der Personen: Zeilen und Spalten

header-row-found = In „{ $file }“ benennt Zeile { $row } die Spalten. Was darüber steht, gilt nicht als Person.
    .title = Die Kopfzeile steht weiter unten
    .remedy = Ändern Sie die Kopfzeile, wenn das nicht stimmt.

no-header-row = Keine Zeile von „{ $file }“ benennt die Spalten; sie sind deshalb von 1 bis { $columns } nummeriert.
    .title = Die Spalten haben keine Namen
    .remedy = Sagen Sie, in welcher Spalte die Adresse und in welcher die Sprache steht.

ragged-rows = { $count ->
        [one] { $count } Zeile von „{ $file }“ hat
       *[other] { $count } Zeilen von „{ $file }“ haben
    } mehr oder weniger Zellen als die { $columns ->
        [one] { $columns } Spalte
       *[other] { $columns } Spalten
    } der Kopfzeile, zuerst Zeile { $line }. Oft verschiebt ein Trennzeichen in einem Namen den Rest.
    .title = Zeilen ungleicher Länge
    .remedy = Sehen Sie sich diese Zeile an. Wenn die Zellen verrutscht sind, berichtigen Sie sie, oder speichern Sie die Liste mit einem anderen Trennzeichen.

rows-too-long = { $count ->
        [one] { $count } Zeile von „{ $file }“ ist
       *[other] { $count } Zeilen von „{ $file }“ sind
    } länger als { $limit } Byte und { $count ->
        [one] wurde
       *[other] wurden
    } nicht gelesen, zuerst Zeile { $line }. Diese Personen fehlen.
    .title = Zeilen, die viel zu lang sind
    .remedy = Entfernen Sie die lange Zelle, und öffnen Sie die Liste noch einmal.

quotes-not-closed = { $count ->
        [one] { $count } Zeile von „{ $file }“ öffnet
       *[other] { $count } Zeilen von „{ $file }“ öffnen
    } ein Anführungszeichen, das nicht geschlossen wird. Es gilt als Buchstabe.
    .title = Anführungszeichen, die offen bleiben
    .remedy = Sehen Sie sich diese Zeilen in der Tabelle der Personen an.

empty-rows = { $count ->
        [one] { $count } leere Zeile von „{ $file }“ zählt
       *[other] { $count } leere Zeilen von „{ $file }“ zählen
    } nicht als Personen.
    .title = Leere Zeilen zählen nicht
    .remedy = Sie müssen nichts tun.

too-many-columns = Nur die ersten { $kept } Spalten von „{ $file }“ werden gelesen. Weggelassen: { $left }.
    .title = Mehr Spalten, als gelesen werden
    .remedy = Wenn eine fehlt, die Sie brauchen, exportieren Sie die Liste nur mit den wichtigen Spalten.

apostrophes-removed = In „{ $file }“ beginnt jeder Text mit einem Apostroph, wie manche Systeme ihn zum Schutz vor Formeln in Tabellen exportieren. Er wurde weggelassen.
    .title = Apostrophe wurden weggelassen
    .remedy = Es ist nichts zu tun.

total-row = Die letzte Zeile von „{ $file }“ (Zeile { $line }) beginnt mit „{ $found }“ und hat keine Adresse. Sie sieht nach einer Summe aus und zählt als Person.
    .title = Ist das eine Summe?
    .remedy = Entfernen Sie die Zeile aus der Liste, und öffnen Sie diese noch einmal.

person-columns-missing = Ist „{ $file }“ eine Liste von Personen? In keiner Spalte scheint eine Adresse, eine Kennung oder ein Name zu stehen. Die Spalten sind: { $columns }.
    .title = Ist das eine Liste von Personen?
    .remedy = Wenn ja: Sagen Sie, in welcher Spalte die Adresse oder die Kennung steht, damit dieselbe Person wiedergefunden wird. Wenn nein: Öffnen Sie die Liste der Personen.

locale-column-missing = Keine Spalte von „{ $file }“ sagt, welche Sprache jede Person hat.{ $candidates-n ->
        [0] {""}
       *[other] {" "}Es könnte sein: { $candidates }.
    }
    .title = Keine Spalte mit Sprachen
    .remedy = Wählen Sie die Spalte mit der Sprache, oder öffnen Sie eine zweite Liste, die sie enthält. Sie können auch angeben, wie viele Personen welche Sprache haben.

language-inside-a-cell = In der Spalte „{ $column }“ steht mehreres in einer Zelle, darunter „{ $field }“. In einer Tabelle lässt sich das nicht lesen.
    .title = Die Sprache steht in einer Zelle mit anderem
    .remedy = Exportieren Sie die Liste als JSON: Dort wird jede Angabe für sich gelesen.

column-looks-like-country = Die Spalte „{ $column }“ von „{ $file }“ sieht nach Ländern aus{ $values-n ->
        [0] {""}
       *[other] {" "}({ $values })
    }, nicht nach Sprachen. Ein Land sagt nicht, welche Sprache jemand hat: Die Schweiz hat vier.
    .title = Länder statt Sprachen?
    .remedy = Wählen Sie eine andere Spalte für die Sprache, oder bestätigen Sie, dass es Sprachen sind.

two-locale-columns = Die Sprache wird aus der Spalte „{ $column }“ genommen. Es passen auch: { $others }.
    .title = Zwei Spalten mit Sprachen
    .remedy = Ändern Sie die Spalte, wenn eine andere richtig ist.

false-friend-column = Die Spalte „{ $column }“ kann Vorname, Nachname oder der ganze Name heißen.{ $likely ->
        [first-name] {" "}Wahrscheinlich ist es der Vorname.
        [last-name] {" "}Wahrscheinlich ist es der Nachname.
       *[other] {""}
    } Bis Sie es sagen, wird kein Name daraus genommen.
    .title = Welcher Name ist das?
    .remedy = Sagen Sie, welcher Name in der Spalte steht.

## Die Liste der Personen: wer darin steht

duplicate-address = In „{ $file }“ { $distinct ->
        [one] steht { $distinct } Adresse
       *[other] stehen { $distinct } Adressen
    } mehr als einmal ({ $count ->
        [one] { $count } Zeile
       *[other] { $count } Zeilen
    } zu viel, zuerst Zeile { $line }). Dieselben Personen bekämen die E-Mail mehrmals.
    .title = Dieselbe Adresse mehrmals
    .remedy = Entfernen Sie die überzähligen Zeilen, oder entscheiden Sie, was diese Personen bekommen.

duplicate-id = In der Spalte „{ $column }“ von „{ $file }“ { $distinct ->
        [one] steht { $distinct } Kennung
       *[other] stehen { $distinct } Kennungen
    } mehr als einmal ({ $count ->
        [one] { $count } Zeile
       *[other] { $count } Zeilen
    } zu viel, zuerst Zeile { $line }).
    .title = Dieselbe Kennung mehrmals
    .remedy = Entfernen Sie die überzähligen Zeilen, oder wählen Sie eine andere Spalte als Kennung.

guests-by-name = { $count ->
        [one] { $count } Person aus „{ $file }“ ist dem Benutzernamen nach ein Gast
       *[other] { $count } Personen aus „{ $file }“ sind dem Benutzernamen nach Gäste
    } („#EXT#“ in der Spalte „{ $column }“), zuerst in Zeile { $line }. Gäste melden sich anderswo an.
    .title = Gäste in der Liste
    .remedy = Exportieren Sie die Liste mit der Spalte „userType“, und nehmen Sie „Guest“ aus; oder entfernen Sie die Gäste aus der Liste.

address-column-missing = Keine Spalte von „{ $file }“ enthält Adressen; sie werden deshalb nicht geprüft.
    .title = Keine Spalte mit Adressen
    .remedy = Wählen Sie die Spalte mit den Adressen, falls es eine gibt.

address-not-valid = In „{ $file }“ { $count ->
        [one] hat { $count } Person
       *[other] haben { $count } Personen
    } eine Adresse, die keine E-Mail erreicht, zuerst in Zeile { $line }: zum Beispiel ohne „@“ oder zwei in einer Zelle.
    .title = Ungültige Adressen
    .remedy = Berichtigen Sie die Adressen in der Liste, oder nehmen Sie diese Personen aus.

address-missing = In „{ $file }“ { $count ->
        [one] hat { $count } Person
       *[other] haben { $count } Personen
    } keine Adresse, zuerst in Zeile { $line }. Ihnen kann nichts geschickt werden.
    .title = Personen ohne Adresse
    .remedy = Ergänzen Sie die Adressen in der Liste, oder nehmen Sie diese Personen aus.

ids-rounded = In der Spalte „{ $column }“ von „{ $file }“ { $count ->
        [one] sieht { $count } Kennung
       *[other] sehen { $count } Kennungen
    } aus wie „{ $example }“, zuerst in Zeile { $line }. Excel hat gekürzt, und die letzten Ziffern sind verloren.
    .title = Kennungen ohne letzte Ziffern
    .remedy = Exportieren Sie die Liste noch einmal mit dieser Spalte als Text, und öffnen Sie sie vorher nicht in Excel.

underscore-in-names = In der Spalte „{ $column }“ von „{ $file }“ steht in { $count ->
        [one] { $count } Namen
       *[other] { $count } Namen
    } ein „_“ oder „?“, zuerst in Zeile { $line }. Excel und andere Programme schreiben es anstelle von Buchstaben, die sie nicht speichern können.
    .title = Verlorene Buchstaben in Namen
    .remedy = Speichern Sie die ursprüngliche Liste in Excel noch einmal als „CSV UTF-8“, und öffnen Sie diese Datei.

mojibake = In „{ $file }“ { $count ->
        [one] hat { $count } Person
       *[other] haben { $count } Personen
    } verstümmelte Buchstaben wie „{ $example }“, zuerst in Zeile { $line }, in diesen Spalten: { $columns }. So sähen die Namen in der E-Mail aus.
    .title = Verstümmelte Buchstaben
    .remedy = Wurden die Buchstaben einmal falsch gespeichert, so wählen Sie unter „Buchstaben“ die Lesart „Unicode, einmal verstümmelt“: Dann stimmen sie wieder. Sonst wählen Sie eine andere Kodierung, oder exportieren Sie das Original noch einmal als UTF-8.

encoding-replaced = In „{ $file }“ { $count ->
        [one] hat { $count } Person
       *[other] haben { $count } Personen
    } Buchstaben, die nicht { $encoding } sind und als „�“ erscheinen{ $columns-n ->
        [0] {""}
       *[other] {","} in diesen Spalten: { $columns }
    }.
    .title = Buchstaben, die nicht lesbar sind
    .remedy = Wählen Sie unter der Liste eine andere Kodierung.

## Die Liste der Personen: eine zweite Liste mit den Sprachen

join-unmatched = { $count ->
        [one] { $count } Person aus „{ $file }“ steht
       *[other] { $count } Personen aus „{ $file }“ stehen
    } nicht in „{ $second }“, zuerst in Zeile { $line }. { $count ->
        [one] Hier zählt sie als Person ohne Sprachangabe
       *[other] Hier zählen sie als Personen ohne Sprachangabe
    }, das System kennt ihre Sprache aber vielleicht.
    .title = Personen ohne Sprache aus der zweiten Liste
    .remedy = Öffnen Sie eine zweite Liste, in der auch diese Personen stehen, oder nehmen Sie sie aus. Wenn sie auch im System keine Sprache haben, nehmen Sie es mit dieser Begründung an.

join-nobody = { $by ->
        [email] Niemand aus „{ $file }“ ist in „{ $second }“ über die Adresse zu finden.
        [id] Niemand aus „{ $file }“ ist in „{ $second }“ über die Kennung zu finden.
       *[none] „{ $file }“ und „{ $second }“ haben keine gemeinsame Spalte, die sagt, wer jemand ist.
    } Deshalb fehlt die Sprache bei allen.
    .title = Die zweite Liste passt nicht
    .remedy = Wählen Sie die Spalten, über die Personen gefunden werden (Adresse oder Kennung), oder eine andere zweite Liste.

join-two-locales = { $count ->
        [one] { $count } Person steht
       *[other] { $count } Personen stehen
    } in „{ $file }“ mehrmals und mit verschiedenen Sprachen, zuerst aufgefallen in Zeile { $line }. Keine dieser Sprachen wurde übernommen.
    .title = Zwei Sprachen für dieselbe Person
    .remedy = Klären Sie, welche Sprache das System für diese Personen hat, berichtigen Sie die zweite Liste, und öffnen Sie sie noch einmal.

join-only-there = { $count ->
        [one] { $count } Person aus „{ $file }“ steht
       *[other] { $count } Personen aus „{ $file }“ stehen
    } nicht in „{ $first }“. { $count ->
        [one] Für diese Person wird nichts geprüft.
       *[other] Für diese Personen wird nichts geprüft.
    }
    .title = Personen nur in der zweiten Liste
    .remedy = Wenn sie die E-Mail bekommen sollen, öffnen Sie eine Liste, in der auch sie stehen.

## Dateien mit Texten

file-empty = „{ $file }“ ist leer und wurde beiseitegelegt.
    .title = Eine leere Datei
    .remedy = Wenn ein Text hineingehört, schreiben Sie ihn und öffnen Sie die Datei noch einmal.

engine-stopped = Die Seite musste ihre Arbeit neu beginnen. Was Sie gesagt und entschieden haben, ist noch da; die Liste und die E-Mails sind nicht mehr geöffnet.
    .title = Neu begonnen
    .remedy = Öffnen Sie die Liste und die E-Mails noch einmal.

file-not-readable = Der Browser konnte „{ $file }“ nicht lesen. Vielleicht wurde die Datei verschoben, umbenannt oder geändert.
    .title = Eine Datei, die sich nicht lesen lässt
    .remedy = Öffnen Sie die Datei noch einmal von dort, wo sie jetzt liegt.

format-unknown = „{ $file }“ ist keine Art von Datei, in der wir nach Texten suchen. Sie wurde beiseitegelegt.
    .title = Eine Datei anderer Art
    .remedy = Wenn sie einen Text Ihrer E-Mail enthält, speichern Sie ihn als Text, HTML, Fluent oder Tabelle und öffnen Sie ihn noch einmal.

not-text = „{ $file }“ sollte einen Text enthalten, aber der Inhalt ist keiner.
    .title = Kein Text
    .remedy = Öffnen Sie den Text selbst, oder fragen Sie nach ihm, wo die Datei herkommt.

text-too-large = Ein Text von „{ $message }“ in „{ $file }“ ist länger als { $limit_kb } KB und wurde beiseitegelegt.
    .title = Ein Text, der zu lang ist
    .remedy = Prüfen Sie, ob es wirklich der Text einer E-Mail ist. Ein Bild mitten im Text kann ihn so lang machen.

too-many-texts = Alle Texte zusammen sind größer als { $limit } MB. Der Rest wurde nicht gelesen.
    .title = Zu viele Texte auf einmal
    .remedy = Öffnen Sie nur die Texte der E-Mail, die verschickt werden soll.

archive-broken = „{ $file }“ ist beschädigt: Nicht alles darin ließ sich lesen.
    .title = Ein beschädigtes Archiv
    .remedy = Erstellen Sie das Archiv noch einmal, oder öffnen Sie die Dateien ohne Archiv.

archive-too-large = „{ $file }“ enthält mehr als { $max_entries } Dateien oder mehr als { $max_mb } MB. Der Rest wurde nicht gelesen.
    .title = Ein Archiv, das zu groß ist
    .remedy = Packen Sie nur die Texte der E-Mail in das Archiv, oder öffnen Sie sie als Dateien.

archive-in-archive = „{ $file }“ ist ein Archiv in einem Archiv und wurde beiseitegelegt.
    .title = Ein Archiv im Archiv
    .remedy = Entpacken Sie es zuerst, und öffnen Sie dann seinen Inhalt.

workbook-broken = „{ $file }“ ist eine Arbeitsmappe, die sich nicht lesen lässt. Vielleicht ist sie beschädigt, viel zu groß oder mit einem Kennwort geschützt.
    .title = Eine beschädigte Arbeitsmappe
    .remedy = Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie ohne Kennwort oder als CSV UTF-8, und öffnen Sie diese Datei.

encoding-guessed = „{ $file }“ sagt nicht, wie die Buchstaben gespeichert sind. Wir haben die Datei als { $encoding } gelesen; ein Wort darin heißt dann „{ $sample }“.
    .title = Stimmen die Buchstaben?
    .remedy = Wenn das Wort falsch aussieht, speichern Sie die Datei als UTF-8 und öffnen Sie sie noch einmal.

characters-lost = In „{ $file }“ lassen sich einige Buchstaben nicht als { $encoding } lesen. Die Personen sähen an ihrer Stelle ein „�“.
    .title = Buchstaben sind verloren
    .remedy = Speichern Sie den ursprünglichen Text als UTF-8 und öffnen Sie ihn noch einmal.

## Welche E-Mail, welche Sprache

locale-missing = Weder der Name noch der Ordner von „{ $file }“ sagt, in welcher Sprache der Text von „{ $message }“ ist.
    .title = Ein Text ohne Sprache
    .remedy = Wählen Sie die Sprache in der Liste der Dateien, oder schreiben Sie sie in den Namen, zum Beispiel „welcome.de.html“.

one-text-for-everyone = „{ $message }“ in „{ $file }“ wird ohne Sprache aufbewahrt: Das System hat einen Text für alle.
    .title = Ein Text für alle
    .remedy = Sagen Sie, in welcher Sprache er geschrieben ist. Wenn der Text selbst nach Sprachen unterscheidet, ist nichts zu tun.

never-sent-by-name = Keine andere Datei bindet „{ $file }“ ein. Das System verschickt sie nie nach ihrem Namen, also bekommt sie niemand.
    .title = Ein Text, der nie verschickt wird
    .remedy = Bitten Sie Ihre Technik, ihn dort einzubinden, wo die E-Mail über die Sprache entscheidet, und öffnen Sie die Dateien noch einmal.

mail-switched-off = Laut „{ $file }“ ist die E-Mail „{ $message }“ abgeschaltet.
    .title = Eine abgeschaltete E-Mail
    .remedy = Fragen Sie Ihre Technik, ob sie eingeschaltet werden soll, bevor etwas verschickt wird.

texts-of-the-system = „{ $file }“ sieht nach den Texten aus, die { $system } selbst mitbringt, nicht nach Ihren.
    .title = Die eigenen Texte des Systems?
    .remedy = Wenn es die eigenen des Systems sind, vergessen Sie diese Dateien, und öffnen Sie sie noch einmal unter „Die eigenen Texte des Systems“. Wenn Sie sie geschrieben haben, nehmen Sie dies mit einer Begründung an.

locale-named-twice = Der Name von „{ $file }“ sagt „{ $name }“, der Ordner sagt „{ $folder }“. Der Name wurde genommen.
    .title = Zwei Sprachen für eine Datei
    .remedy = Machen Sie beide gleich, oder wählen Sie die Sprache in der Liste der Dateien.

two-files-disagree = Der Text von „{ $message }“ steht in „{ $first }“{ $first_line ->
        [0] {""}
       *[other] {" "}(Zeile { $first_line })
    } und anders in „{ $second }“. Der erste wurde genommen.
    .title = Derselbe Text, zweimal verschieden
    .remedy = Entfernen Sie den, der nicht gemeint ist.

subject-from-title = Der Text von „{ $message }“ in „{ $file }“ hat keinen Betreff. Sein Titel lautet „{ $title }“.
    .title = Ist das der Betreff?
    .remedy = Wenn der Titel der Betreff ist, sagen Sie es. Sonst ergänzen Sie einen Betreff.

## Was darin steht

fluent-syntax = In „{ $file }“, Zeile { $line }, lässt sich dies nicht lesen: „{ $found }“. Der Text, der dazugehört, fehlt.
    .title = Eine Zeile, die sich nicht lesen lässt
    .remedy = Fragen Sie die Person, von der die Datei stammt. Für die Technik: { $expected } (Spalte { $column }).

fluent-syntax-more = „{ $file }“ hat { $more ->
        [one] { $more } weitere Zeile, die sich nicht lesen lässt
       *[other] { $more } weitere Zeilen, die sich nicht lesen lassen
    }.
    .title = Weitere solche Zeilen
    .remedy = Beheben Sie die ersten, und öffnen Sie die Datei noch einmal.

file-syntax = „{ $file }“ lässt sich in Zeile { $line } nicht lesen: „{ $found }“. Texte, die darin stehen, fehlen.
    .title = Eine Datei, die sich nicht bis zum Ende lesen lässt
    .remedy = Fragen Sie die Person, von der die Datei stammt. Für die Technik: { $expected } (Spalte { $column }).

aliases-expand = „{ $file }“ wiederholt Teile von sich so oft, dass sie viel zu groß würde. Sie wurde bis Zeile { $line } gelesen.
    .title = Eine Datei, die sich wiederholt
    .remedy = Lassen Sie die Texte von der Person ausschreiben, von der die Datei stammt.

nested-too-deep = „{ $file }“ hat so viele Klammern in Klammern, dass die Datei nicht gelesen wurde.
    .title = Zu tief verschachtelt
    .remedy = Lassen Sie die Datei von der Person vereinfachen, von der sie stammt.

reference-missing = Der Text von „{ $message }“ in „{ $file }“ verwendet etwas, das in keiner der Dateien steht: { $missing }.
    .title = Ein Text verweist ins Leere
    .remedy = Öffnen Sie auch die Dateien, in denen es steht, oder nehmen Sie es aus dem Text.

table-columns-missing = „{ $file }“ ist eine Tabelle mit Texten, in der nötige Spalten fehlen: { $missing }. Gefunden: { $found-n ->
        [0] keine Kopfzeile
       *[other] { $found }
    }.
    .title = Spalten fehlen
    .remedy = Benennen Sie die Spalten in der ersten Zeile, und öffnen Sie die Tabelle noch einmal.

row-without-message = Zeile { $line } von „{ $file }“ sagt nicht, zu welcher E-Mail der Text gehört. Sie wurde beiseitegelegt.
    .title = Eine Zeile ohne E-Mail
    .remedy = Tragen Sie den Namen der E-Mail in die Zeile ein, und öffnen Sie die Tabelle noch einmal.

row-without-text = Zeile { $line } von „{ $file }“ nennt „{ $message }“, hat aber keinen Text.
    .title = Eine Zeile ohne Text
    .remedy = Ergänzen Sie den Text, oder entfernen Sie die Zeile.

## Der Versandplan

nothing-to-plan = Es gibt noch nichts zu übergeben: Es ist noch nicht berechnet, wer welche E-Mail bekäme.
    .title = Noch kein Versandplan
    .remedy = Sagen Sie unter „Vorbereiten“, wem geschrieben wird, welche E-Mail es ist und was sie verschickt.

plan-not-json = Zeile { $line }, Spalte { $column }: { $said }.
    .title = Das ist kein Versandplan
    .remedy = Nehmen Sie die Datei, die als Versandplan übergeben wurde, unverändert.

plan-field-wrong = Zeile { $line }, Spalte { $column }: { $said }.
    .title = Dieser Versandplan lässt sich nicht lesen
    .remedy = Er wurde von Hand geändert oder mit einer anderen Version erstellt. Erstellen Sie ihn noch einmal, und nehmen Sie jene Datei.

plan-other-schema = { $found ->
        [none] Die Datei sagt nicht, was sie ist; erwartet wird „{ $expected }“.
       *[other] Die Datei nennt sich „{ $found }“; erwartet wird „{ $expected }“.
    }
    .title = Das ist kein Versandplan
    .remedy = Nehmen Sie die Datei, die als Versandplan übergeben wurde.

plan-cut-short = Die Datei hört mittendrin auf: Zeile { $line }, Spalte { $column }. Ein Teil fehlt.
    .title = Ein abgeschnittener Versandplan
    .remedy = Wenden Sie ihn nicht an. Lassen Sie sich die ganze Datei noch einmal schicken.

plan-newer = In der Datei steht „{ $found }“; diese Version kennt „{ $expected }“.
    .title = Ein Versandplan aus einer neueren Version
    .remedy = Lesen Sie ihn mit der neuesten Version von Sendproof.

plan-input-differs = { $which ->
        [list] Die Liste der Personen ist nicht die, aus der der Versandplan gemacht wurde.
        [templates] Ihre eigenen Texte sind nicht die, aus denen der Versandplan gemacht wurde.
       *[stock] Die eigenen Texte des Systems sind nicht die, aus denen der Versandplan gemacht wurde.
    }
    .title = Andere Dateien
    .remedy = Geben Sie die Dateien an, aus denen der Versandplan gemacht wurde. Haben sie sich geändert, machen Sie ihn neu.

plan-lines-differ = Die Zeilen pro Person sind nicht die, die sich aus der Tabelle und der Liste ergeben.
    .title = Andere Zeilen pro Person
    .remedy = Wenden Sie ihn nicht an. Prüfen Sie, ob der Schlüssel für die gehashten IDs der richtige ist, oder machen Sie den Versandplan neu.

plan-digest-wrong = Der Versandplan wurde geändert, nachdem er erstellt war: Seine Prüfsumme passt nicht.
    .title = Der Versandplan wurde geändert
    .remedy = Wenden Sie ihn nicht an. Nehmen Sie die ursprüngliche Datei, oder erstellen Sie den Plan noch einmal.

plan-is-draft = Es ist ein Entwurf: Als er entstand, war noch nicht alles freigegeben.
    .title = Nur ein Entwurf
    .remedy = Wenden Sie ihn nicht an. Geben Sie frei, was noch fehlt, und erstellen Sie den Plan noch einmal.

plan-ended = Dieser Versandplan galt bis { $at }.
    .title = Der Versandplan ist abgelaufen
    .remedy = Öffnen Sie die Liste von heute, prüfen Sie sie, und erstellen Sie einen neuen Plan.

plan-inconsistent = Der Versandplan widerspricht sich{ $locale-n ->
        [one] {" "}(Sprache, wie sie dasteht: { $locale })
        [other] {" "}(Sprache, wie sie dasteht: { $locale })
       *[none] {""}
    }: { $what ->
        [cohort-twice] Eine Gruppe von Personen steht zweimal darin
        [sent-without-sign-off] Personen bekommen die E-Mail, obwohl sie niemand freigegeben oder angenommen hat
        [sent-without-second] Personen bekommen die E-Mail, obwohl sie keine zweite Person freigegeben hat
        [held-though-signed] Personen sind zurückgestellt, obwohl ihre E-Mail freigegeben ist
        [skipped-without-rule] Personen sind ausgenommen, obwohl keine Regel es sagt
        [action-without-unit] Eine Anweisung steht ohne ihre E-Mail da
        [cohort-batches] Die Teilsendungen einer Gruppe gehen nicht auf, oder in der ersten ist niemand von ihr
        [otherwise] Wer nicht im Plan steht, muss zurückgestellt sein
        [totals] Die Zahlen der Personen gehen nicht auf
        [list-counts] Die Zahlen der Personen in der Liste gehen nicht auf
        [batches] Die Teilsendungen gehen nicht auf
        [blocks] Etwas ist noch nicht geklärt
        [expiry] Seine Zeiten passen nicht
        [wave] Seine Welle ist nicht die, die angegeben wurde
        [covers] Er kann nicht für alle gelten und manche weglassen
        [message] Seine E-Mail ist nicht die geprüfte
        [users] Seine Zeilen je Person passen nicht zu seiner Tabelle
       *[other] { $what }
    }.
    .title = Der Versandplan widerspricht sich
    .remedy = Wenden Sie ihn nicht an. Erstellen Sie den Plan noch einmal.

plan-differs = Aus den Dateien noch einmal berechnet, ist „{ $what }“ anders als im Versandplan.
    .title = Der Versandplan passt nicht zu den Dateien
    .remedy = Prüfen Sie, ob Liste, Texte und Antworten die des Plans sind. Wenn sie sich geändert haben, erstellen Sie den Plan noch einmal.

cohort-gone = { $n ->
        [one] { $n } Person steht
       *[other] { $n } Personen stehen
    } im Versandplan, aber nicht in den Dateien (Sprache, wie sie dasteht: { $locale }; Gruppe { $cohort }).
    .title = Personen, die nicht mehr in der Liste stehen
    .remedy = Öffnen Sie die Liste, aus der der Plan entstand, oder erstellen Sie den Plan noch einmal.

cohort-new = { $n ->
        [one] { $n } Person steht
       *[other] { $n } Personen stehen
    } in den Dateien, aber nicht im Versandplan (Sprache, wie sie dasteht: { $locale }; Gruppe { $cohort }).
    .title = Personen, die der Plan nicht kennt
    .remedy = Öffnen Sie die Liste, aus der der Plan entstand, oder erstellen Sie den Plan noch einmal. Bis dahin sind diese Personen zurückgestellt.

cohort-differs = Für { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    } (Sprache, wie sie dasteht: { $locale }; Gruppe { $cohort }) steht im Versandplan unter „{ $what }“: „{ $in-plan }“; noch einmal berechnet ist es „{ $computed }“.
    .title = Im Plan steht etwas anderes
    .remedy = Prüfen Sie, ob Liste, Texte und Antworten die des Plans sind. Wenn sie sich geändert haben, erstellen Sie den Plan noch einmal.

version-not-covered = Für { $system } { $version } ist hier keine Regel bekannt; bekannt sind { $known }. Stattdessen werden die Regeln dieser Versionen berechnet.
    .title = Version ohne bekannte Regel
    .remedy = Prüfen Sie die Version, fragen Sie Ihre Technik, wie sie auswählt, oder nehmen Sie es mit Begründung an.
support-not-possible = Ein Auskunftsblatt braucht eine vollständige Freigabe und eine Liste mit Adressen.
    .title = Das geht noch nicht
    .remedy = Geben Sie alles frei, mit einer Liste, die eine Spalte mit Adressen hat; machen Sie es dann noch einmal.
population-no-language = Es wurde keine Spalte mit Sprachen gefunden. Die Spalten sind: { $found }.
    .title = Die Zahlen lassen sich nicht lesen
    .remedy = Nennen Sie die Spalte „Sprache“ oder „locale“ und öffnen Sie die Datei noch einmal.
population-no-numbers = Neben „{ $column }“ gibt es keine Spalte mit Zahlen, und es ist keine Liste von Personen.
    .title = Die Zahlen lassen sich nicht lesen
    .remedy = Ergänzen Sie eine Spalte „Personen“ mit ganzen Zahlen und öffnen Sie die Datei noch einmal.

trial-open = Hier wird etwas ausprobiert, das noch nicht gilt.
    .title = Erst über den Versuch entscheiden
    .remedy = Behalten Sie die Änderung, oder nehmen Sie alles zurück; beides steht oben auf der Seite. Versuchen Sie es dann noch einmal.

text-not-to-be-changed = „{ $file }“ entscheidet selbst, was darin steht, oder gehört zu keiner Sprache. Der Text lässt sich hier nicht neu eingeben.
    .title = Dieser Text lässt sich hier nicht ändern
    .remedy = Ändern Sie ihn dort, wo er aufbewahrt wird, und öffnen Sie die Datei noch einmal.

nothing-changed = Es gibt nichts, was eingegeben wurde und nicht schon in Ihren Dateien steht.
    .title = Nichts wurde geändert
    .remedy = Ändern Sie zuerst einen Text, oder fügen Sie einen hinzu.
