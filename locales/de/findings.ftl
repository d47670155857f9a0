# Was gefunden wurde, warum es zählt und was zu tun ist.

## Was Personen bekämen

finding-people = { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }

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

one-sided-sample = Alle { $n } Personen in Ihrer Liste haben dieselbe Sprache: { $language }. Eine Prüfung mit einer Sprache beweist nichts über die anderen.
    .title = Alle haben dieselbe Sprache
    .remedy = Öffnen Sie eine Liste mit Personen jeder Sprache, oder sehen Sie sich die anderen Sprachen mit dem Sprachwechsel an.

## Die Texte der E-Mail

placeholder-mismatch = Die Platzhalter in „{ $file }“ ({ $language }) sind nicht die der anderen Sprachen.{ $missing-n ->
        [0] {""}
       *[other] {" "}Es fehlt: { $missing }.
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

## Die Liste der Personen

duplicate-address = { $people ->
        [one] { $people } Zeile wiederholt
       *[other] { $people } Zeilen wiederholen
    } eine Adresse, die schon weiter oben steht, zuerst in Zeile { $line }. Diese Personen bekämen die E-Mail zweimal.
    .title = Dieselbe Adresse mehrmals
    .remedy = Entscheiden Sie, welche Zeile gilt, oder entfernen Sie die anderen aus der Liste und öffnen Sie sie noch einmal.

address-not-valid = { $people ->
        [one] { $people } Person hat
       *[other] { $people } Personen haben
    } eine Adresse, an die keine E-Mail gehen kann, zuerst in Zeile { $line }.
    .title = Eine Adresse, die nicht geht
    .remedy = Berichtigen Sie die Adressen in der Liste, oder nehmen Sie diese Personen aus.

locale-column-missing = Keine Spalte dieser Liste enthält Sprachen. Ohne sie lässt sich nicht sagen, wer welchen Text bekommt.
    .title = Keine Spalte mit Sprachen
    .remedy = Wählen Sie die Spalte mit der Sprache, oder öffnen Sie eine zweite Liste, die sie enthält. Sie können auch angeben, wie viele Personen welche Sprache haben.

column-looks-like-country = Die Spalte „{ $column }“ scheint Länder zu enthalten. Ein Land ist keine Sprache: Die Schweiz hat vier.
    .title = Länder statt Sprachen?
    .remedy = Wählen Sie eine andere Spalte für die Sprache, oder sagen Sie, welche Sprache jeder Wert meint.

false-friend-column = „{ $column }“ heißt in einer Sprache Vorname, in einer anderen Nachname.
    .title = Eine Spalte, die zweierlei heißen kann
    .remedy = Sagen Sie, welcher Name in der Spalte steht.

ragged-rows = { $people ->
        [one] { $people } Zeile hat
       *[other] { $people } Zeilen haben
    } mehr oder weniger Zellen als die Kopfzeile, zuerst Zeile { $line }. Ein Komma in einem Namen kann die Sprache in eine andere Spalte schieben.
    .title = Zeilen mit zu vielen oder zu wenigen Zellen
    .remedy = Sehen Sie sich diese Zeile an. Wenn die Spalten verrutscht sind, speichern Sie die Liste mit einem anderen Trennzeichen oder mit Anführungszeichen um die Zellen.

underscore-in-names = In Namen der Spalte „{ $column }“ steht ein „_“, zuerst in Zeile { $line }. Excel schreibt es anstelle von Buchstaben, die es nicht speichern kann.
    .title = Verlorene Buchstaben in Namen
    .remedy = Speichern Sie die ursprüngliche Liste in Excel noch einmal als „CSV UTF-8“, und öffnen Sie diese Datei.

mojibake = Einige Buchstaben sind verstümmelt, so wie „ü“ zu „Ã¼“ wird, zuerst in Zeile { $line }.
    .title = Verstümmelte Buchstaben
    .remedy = Wählen Sie unter der Liste eine andere Kodierung, oder speichern Sie das Original noch einmal als „CSV UTF-8“.

empty-file = In dieser Datei steht nichts.
    .title = Die Liste ist leer
    .remedy = Öffnen Sie die Liste, in der die Personen stehen.

header-only = Diese Liste hat eine Kopfzeile, aber darunter steht niemand.
    .title = Eine Kopfzeile ohne Personen
    .remedy = Öffnen Sie eine Liste mit mindestens einer Person.

not-a-table = Diese Datei ist von anderer Art ({ $kind }) und keine Tabelle mit Personen.
    .title = Keine Liste von Personen
    .remedy = Exportieren Sie die Liste als CSV, Excel oder JSON, und öffnen Sie diese Datei.

truncated-zip = Diese Arbeitsmappe oder dieses Archiv endet zu früh. Wahrscheinlich wurde die Datei nicht vollständig geladen oder kopiert.
    .title = Eine abgeschnittene Arbeitsmappe
    .remedy = Laden oder kopieren Sie die Datei noch einmal, und öffnen Sie sie dann.

line-too-long = { $people ->
        [one] { $people } Zeile ist
       *[other] { $people } Zeilen sind
    } zu lang für eine Person, zuerst Zeile { $line }. Ein Anführungszeichen, das nicht geschlossen wird, kann der Grund sein.
    .title = Eine Zeile, die viel zu lang ist
    .remedy = Sehen Sie sich diese Zeile in der Liste an, schließen Sie das Anführungszeichen, und öffnen Sie die Liste noch einmal.

file-too-large = Diese Datei ist größer, als sich auf einmal lesen lässt: { $limit_mb } MB.
    .title = Eine Datei, die zu groß ist
    .remedy = Öffnen Sie einen kleineren Teil davon. Listen als CSV dürfen beliebig groß sein.

## Dateien mit Texten

file-empty = „{ $file }“ ist leer und wurde beiseitegelegt.
    .title = Eine leere Datei
    .remedy = Wenn ein Text hineingehört, schreiben Sie ihn und öffnen Sie die Datei noch einmal.

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

workbook-broken = „{ $file }“ ist eine Excel-Arbeitsmappe, die sich nicht lesen lässt. Vielleicht ist sie beschädigt oder mit einem Kennwort geschützt.
    .title = Eine beschädigte Arbeitsmappe
    .remedy = Öffnen Sie sie in Excel, speichern Sie sie ohne Kennwort oder als CSV UTF-8, und öffnen Sie diese Datei.

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

locale-named-twice = Der Name von „{ $file }“ sagt „{ $name }“, der Ordner sagt „{ $folder }“. Der Name wurde genommen.
    .title = Zwei Sprachen für eine Datei
    .remedy = Machen Sie beide gleich, oder wählen Sie die Sprache in der Liste der Dateien.

two-files-disagree = Der Text von „{ $message }“ steht in „{ $first }“ (Zeile { $first_line }) und anders in „{ $second }“. Der erste wurde genommen.
    .title = Derselbe Text, zweimal verschieden
    .remedy = Entfernen Sie den, der nicht gemeint ist.

subject-from-title = Der Text von „{ $message }“ in „{ $file }“ hat keinen Betreff. Sein Titel lautet „{ $title }“.
    .title = Ist das der Betreff?
    .remedy = Wenn der Titel der Betreff ist, sagen Sie es. Sonst ergänzen Sie einen Betreff.

## Was darin steht

fluent-syntax = In „{ $file }“, Zeile { $line }, lässt sich dies nicht lesen: „{ $found }“. Der Text, der dazugehört, fehlt.
    .title = Eine Zeile, die sich nicht lesen lässt
    .remedy = Fragen Sie, wer die Datei geschrieben hat. Für die Technik: { $expected } (Spalte { $column }).

fluent-syntax-more = „{ $file }“ hat { $more ->
        [one] { $more } weitere Zeile, die sich nicht lesen lässt
       *[other] { $more } weitere Zeilen, die sich nicht lesen lassen
    }.
    .title = Weitere solche Zeilen
    .remedy = Beheben Sie die ersten, und öffnen Sie die Datei noch einmal.

nested-too-deep = „{ $file }“ hat so viele Klammern in Klammern, dass die Datei nicht gelesen wurde.
    .title = Zu tief verschachtelt
    .remedy = Bitten Sie, wer die Datei geschrieben hat, sie einfacher zu machen.

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
