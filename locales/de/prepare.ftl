# Der erste Bildschirm und die drei Karten: wer, welche E-Mail, was sie verschickt.

## Beginn

start-ways-in = Womit möchten Sie beginnen?
start-open = Meine Liste öffnen
start-open-about = Personen aus Excel, einer CSV- oder einer JSON-Datei. Eine Stichprobe genügt. Sie sehen zuerst, wie die Liste gelesen wurde.
start-example = Beispiel ansehen
start-example-about = Eine erfundene Community, vier Sprachen und ein Fehler, der wirklich geschehen ist. Dauert zwei Minuten.
start-also = Sie können auch
start-paste = eine Tabelle einfügen
start-counts = nur sagen, wie viele
start-review = gespeicherte Arbeit fortsetzen (Prüfdatei)
start-stays = Ihre Liste bleibt auf diesem Computer.
start-sends-nothing = Diese Seite verschickt nichts. Sie können jetzt das Internet ausschalten und weiterarbeiten.
start-how-to-check = Wie kann ich das prüfen?
start-check-offline = Schalten Sie das WLAN aus oder ziehen Sie das Kabel. Hier geht alles weiter.
start-check-network = Oder drücken Sie F12, wählen Sie „Netzwerk“, öffnen Sie Ihre Liste, und sehen Sie, dass dort nichts Neues erscheint.
start-check-engineers = Oder fragen Sie Ihre Technik: In ihren ersten Zeilen verbietet sich die Seite jede Verbindung zu anderen.
start-exception = Die einzige Ausnahme: Die Seite selbst wurde einmal geladen, bevor Sie sie gesehen haben.
start-steps = Vier Schritte, jederzeit zurück
start-step-prepare = Vorbereiten
start-step-prepare-about = Wer, welche E-Mail, was sie verschickt
start-step-check = Prüfen
start-step-check-about = Was jede Person wirklich bekäme
start-step-sign-off = Freigeben
start-step-sign-off-about = Für jede Sprache steht jemand ein
start-step-hand-over = Übergeben
start-step-hand-over-about = Ein Versandplan, den die Technik genau befolgt
start-why = Warum es diese Seite gibt
start-why-about = Im April 2023 zog eine Community in ein neues System um. Ihre E-Mail gab es nur auf Englisch. Personen mit Deutsch, Französisch und Italienisch bekamen stattdessen „Ihr Passwort wurde zurückgesetzt“. Alle Testpersonen hatten Englisch.

## Die drei Karten

prepare-cards = Drei Karten, in beliebiger Reihenfolge
prepare-who = Wer?
prepare-mail = Welche E-Mail?
prepare-system = Was verschickt sie?
prepare-onward = Weiter
prepare-see = Zeigen, wer was bekommt
prepare-see-early = Sie können schon nachsehen; die erste Zeile sagt dann, was noch fehlt.
prepare-next-who = Weiter: Wer?
prepare-next-mail = Weiter: Welche E-Mail?
prepare-next-system = Weiter: Was verschickt sie?
prepare-who-missing = Noch keine Liste
prepare-who-reading = Wird gelesen: bisher { $people } { $people ->
    [one] Person
   *[other] Personen
}
prepare-who-open = { $people ->
    [one] Bei { $people } Person ist die Sprache unklar
   *[other] Bei { $people } Personen ist die Sprache unklar
}
prepare-who-second = Die zweite Liste ist nicht geöffnet
prepare-who-known = { $people } { $people ->
    [one] Person
   *[other] Personen
} { $languages ->
    [0] ohne Sprachangabe
    [one] in { $languages } Sprache
   *[other] in { $languages } Sprachen
}
prepare-mail-missing = Noch keine E-Mail
prepare-mail-kind-missing = Noch offen: Was ersetzt sie?
prepare-mail-known = { $texts ->
    [one] { $texts } Text: { $languages }
   *[other] { $texts } Texte: { $languages }
}
prepare-mail-no-language = Die Sprache Ihres Textes ist nicht bekannt
prepare-system-missing = Noch nicht gesagt
prepare-system-working = Einen Augenblick
prepare-system-broken = In Ihrer Datei ist ein Fehler
prepare-system-not-sure-state = Nicht sicher: Alle üblichen Regeln werden durchgerechnet
prepare-system-known = { $open ->
    [0] { $system }, alles beantwortet
    [one] { $system }, { $open } Antwort nicht bestätigt
   *[other] { $system }, { $open } Antworten nicht bestätigt
}
prepare-change = Ändern
prepare-remove = Entfernen
prepare-take-back = Zurücknehmen
prepare-choose = Bitte wählen
prepare-yes = Ja
prepare-no = Nein
prepare-nothing = nichts
prepare-must-settle = Muss geklärt werden
prepare-good-to-know = Gut zu wissen
prepare-language = Sprache
prepare-people = { $people } { $people ->
    [one] Person
   *[other] Personen
}
prepare-show-more = { $more } weitere zeigen

## Wer: Wege hinein

prepare-open-list = Öffnen Sie Ihre Liste
prepare-another-list = Eine andere Liste öffnen
prepare-choose-list = Datei wählen
prepare-drop-list = Oder legen Sie die Datei irgendwo auf dieser Seite ab. Excel, CSV oder JSON; eine Stichprobe genügt.
prepare-way-paste = Tabelle einfügen
prepare-way-counts = Ich weiß nur, wie viele
prepare-list-stays = Sie bleibt hier
prepare-list-stays-about = Die Liste wird auf diesem Computer gelesen, nicht verändert und niemandem geschickt.
prepare-paste-list = Ihre Tabelle
prepare-paste-list-hint = In Excel oder einer anderen Tabelle: die Zeilen samt Überschriften markieren, kopieren und hier einfügen.
prepare-paste-list-take = Diese Tabelle nehmen
prepare-paste-empty = Hier steht noch nichts. Fügen Sie mindestens die Überschriften und eine Zeile ein.
prepare-counts = Wie viele Personen haben welche Sprache?
prepare-counts-hint = Um zu sehen, wer was bekäme, braucht es keine Liste. Für Personen ohne Sprachangabe lassen Sie die Sprache leer.
prepare-counts-add = Sprache hinzufügen
prepare-counts-take = Diese Zahlen nehmen
prepare-counts-wrong = Geben Sie mindestens eine Zahl in Ziffern an, zum Beispiel 1200.
prepare-how-many = Personen
prepare-remove-row = Sprache entfernen
prepare-reading = { $file } wird gelesen: bisher { $people } { $people ->
    [one] Person
   *[other] Personen
}.
prepare-reading-label = Die Liste wird gelesen
prepare-stop = Lesen abbrechen

## Wer: wie verstanden

prepare-as-understood = Ihre Liste, wie verstanden
prepare-kept-twice = Nichts geht verloren
prepare-kept-twice-about = Jede Sprache bleibt so erhalten, wie sie in Ihrer Liste steht, und so, wie sie hier verstanden wurde. In den Versandplan kommt die erste Form, unverändert.
prepare-names-right = Sehen diese Namen richtig aus?
prepare-names-yes = Ja
prepare-names-no = Nein, sie stimmen nicht
prepare-names-try = Buchstaben lesen als
prepare-names-try-hint = Probieren Sie der Reihe nach, bis die Namen stimmen.
prepare-file = Datei
prepare-format-csv = Text mit Spalten (CSV)
prepare-format-excel = Excel-Mappe
prepare-format-json = JSON
prepare-format-ndjson = JSON, eine Person je Zeile
prepare-format-pasted = eingefügte Tabelle
prepare-format-counts = nur Zahlen
prepare-export = sieht nach einem Export aus { $system } aus
prepare-mend = Manche Buchstaben sind verstümmelt, etwa „{ $example }“. Sollen sie berichtigt werden?
prepare-mend-yes = Berichtigen
prepare-letters = Buchstaben
prepare-change-letters = Ändern, wie Buchstaben gelesen werden
prepare-encoding-utf-8 = Unicode (UTF-8)
prepare-encoding-windows-1252 = Westeuropäisch (Windows-1252)
prepare-encoding-mac-roman = Älterer Mac (MacRoman)
prepare-encoding-utf-8-twice = Unicode, einmal verstümmelt (aus „Ã¼“ wird „ü“)
prepare-encoding-utf-16le = Unicode-Text aus Excel (UTF-16)
prepare-encoding-utf-16be = Unicode, andere Reihenfolge (UTF-16BE)
prepare-separator = Spalten getrennt durch
prepare-change-separator = Ändern, was die Spalten trennt
prepare-separator-comma = Komma
prepare-separator-semicolon = Semikolon
prepare-separator-tab = Tabulator
prepare-separator-bar = Senkrechter Strich
prepare-sheet = Tabellenblatt
prepare-change-sheet = Tabellenblatt ändern
prepare-headings = Überschriften
prepare-headings-in = { $row ->
    [0] keine
   *[other] in Zeile { $row }
}
prepare-headings-row = Zeile mit den Überschriften (0, wenn es keine gibt)
prepare-change-headings = Zeile mit den Überschriften ändern
prepare-no-column = keine Spalte
prepare-role-locale = Sprache
prepare-role-email = Adresse
prepare-role-id = Kennung
prepare-role-first-name = Vorname
prepare-role-last-name = Nachname
prepare-role-locale-in = Sprache steht in
prepare-role-email-in = Adresse steht in
prepare-role-id-in = Kennung steht in
prepare-role-first-name-in = Vorname steht in
prepare-role-last-name-in = Nachname steht in
prepare-change-locale = Spalte der Sprache ändern
prepare-change-email = Spalte der Adresse ändern
prepare-change-id = Spalte der Kennung ändern
prepare-change-first-name = Spalte des Vornamens ändern
prepare-change-last-name = Spalte des Nachnamens ändern
prepare-ask-false-friend-column = Die Spalte „{ $column }“ kann je nach Sprache Vorname oder Nachname sein. Was ist sie hier?
prepare-ask-column-looks-like-country = In der Spalte „{ $column }“ scheinen Länder zu stehen. Ein Land ist keine Sprache: Die Schweiz hat vier. Gibt es eine bessere Spalte?
prepare-ask-two-locale-columns = In mehr als einer Spalte scheint eine Sprache zu stehen. Welche benutzt das System?
prepare-ask-person-columns-missing = In keiner Spalte scheint eine Adresse, eine Kennung oder ein Name zu stehen. Ist das eine Liste von Personen? Dann sagen Sie, in welcher Spalte die Adresse steht; sonst öffnen Sie eine andere Liste.
prepare-ask-locale-column-missing = In keiner Spalte scheint eine Sprache zu stehen. Welche ist es?
prepare-first-rows = Die ersten Zeilen
prepare-first-rows-region = Erste Zeilen, seitlich verschiebbar
prepare-row = Zeile
prepare-empty = (leer)
prepare-show-addresses = Adressen zeigen
prepare-hide-addresses = Adressen verbergen

## Wer: eine zweite Liste

prepare-second = In einer zweiten Liste stehen die Sprachen
prepare-second-about = Wenn Ihre Liste nicht sagt, wer welche Sprache hat, dann vielleicht eine andere: etwa der Export aus dem System, in dem die Personen sie gewählt haben.
prepare-second-choose = Zweite Liste wählen
prepare-second-another = Andere Datei wählen
prepare-second-again = Die Sprachen kommen aus „{ $file }“, und diese Liste ist nicht geöffnet. Öffnen Sie sie noch einmal; Ihre Entscheidungen bleiben erhalten.
prepare-second-reading = { $file } wird gelesen: bisher { $people } { $people ->
    [one] Person
   *[other] Personen
}.
prepare-second-file = Zweite Liste
prepare-second-change = Zweite Liste ändern
prepare-second-remove = Zweite Liste entfernen
prepare-second-by = Personen werden gefunden über
prepare-second-by-email = die Adresse: hier „{ $here }“, dort „{ $there }“
prepare-second-by-id = die Kennung: hier „{ $here }“, dort „{ $there }“
prepare-second-by-none = keine Spalte, die beide Listen haben
prepare-second-by-change = Ändern, über welche Spalte Personen gefunden werden
prepare-second-by-in = Spalte der zweiten Liste, die sagt, wer jemand ist
prepare-second-locale-change = Spalte der Sprache in der zweiten Liste ändern
prepare-second-found = Gefunden
prepare-second-matched = { $matched } von { $people } { $people ->
    [one] Person
   *[other] Personen
}
prepare-second-unmatched = nicht gefunden: { $n } (unter „Prüfen“ bei den Personen ohne Sprachangabe)
prepare-second-two = mit zwei Sprachen, daher keine übernommen: { $n }
prepare-second-only-there = nur in der zweiten Liste: { $n }
prepare-second-joined = Die Sprachen kommen aus { $file }: { $matched } von { $people } { $people ->
    [one] Person wurde
   *[other] Personen wurden
} dort gefunden.

## Wer: Sprachen

prepare-tidied = Die Sprachen, geordnet
prepare-spellings = { $spellings ->
    [one] { $spellings } Schreibweise. Was unklar ist, steht oben.
   *[other] { $spellings } Schreibweisen. Was unklar ist, steht oben.
}
prepare-repair-open = Noch offen: Sprache nicht zu erkennen
prepare-repair-open-about = Sagen Sie, welche Sprache diese Personen haben.
prepare-repair-said = Wie Sie gesagt haben
prepare-repair-said-about = Gilt als die Sprache, die Sie gewählt haben.
prepare-repair-none = Keine Sprachangabe
prepare-repair-none-about = Leer oder ein Wort für „keine“. Was diese Personen bekommen, hängt vom System ab.
prepare-repair-name = Namen und ältere Kürzel
prepare-repair-name-about = Ausgeschrieben oder in einer älteren Kurzform.
prepare-repair-spelling = Nur anders geschrieben
prepare-repair-spelling-about = Großbuchstaben oder Unterstrich statt Bindestrich.
prepare-repair-as-is = Übernommen, wie geschrieben
prepare-repair-as-is-about = Es war nichts zu tun.
prepare-understood-as = verstanden als
prepare-choose-language = Sprache wählen
prepare-treat = „{ $written }“ gilt als
prepare-open-about = Solange Sie nicht wählen, kann niemand sagen, ob diese Personen die richtige E-Mail bekommen.
prepare-written-stays = Viele Systeme lesen „deutsch“ oder „de_DE“ nicht. Geprüft wird mit dem, was in Ihrer Liste steht, so wie das System es täte.
prepare-otherwise = Eine Schreibweise als andere Sprache behandeln
prepare-choose-spelling = Schreibweise wählen
prepare-as-written = Wie geschrieben
prepare-treat-as = Gilt als

## Wer: ausgenommen, und wie viele in Wahrheit

prepare-left-out = Wer keine E-Mail bekommt
prepare-left-out-about = Wählen Sie, wer ausgenommen wird. Niemand wird ungefragt ausgenommen, und wer ausgenommen ist, wird gezählt.
prepare-left-out-none = Niemand ist ausgenommen. Nichts in dieser Liste sieht nach einem Grund aus (gesperrt, unzustellbar, abgemeldet).
prepare-left-out-now = { $people } { $people ->
    [one] Person ist
   *[other] Personen sind
} ausgenommen.
prepare-own-rule = Andere ausnehmen
prepare-choose-column = Spalte wählen
prepare-rule-column = Spalte
prepare-rule-value = Wert
prepare-rule-value-hint = So, wie er in der Liste steht. Ein leeres Feld meint alle, bei denen in dieser Spalte nichts steht; * meint alle, bei denen dort etwas steht.
prepare-any-value = irgendetwas
prepare-rule-reason = Grund
prepare-rule-add = Diese Personen ausnehmen
prepare-rule-wrong = Wählen Sie eine Spalte und nennen Sie einen Grund; andere werden ihn lesen.
prepare-reason-disabled = Das Konto ist abgeschaltet
prepare-reason-suspended = Das Konto ist vorübergehend gesperrt
prepare-reason-account-blocked = Das Konto ist gesperrt
prepare-reason-blocked = Das Konto ist gesperrt
prepare-reason-bounced = Frühere E-Mails kamen zurück
prepare-reason-unsubscribed = Hat sich abgemeldet
prepare-reason-deleted = Das Konto ist gelöscht
prepare-reason-signs-in-elsewhere = Meldet sich über einen anderen Anbieter an
prepare-reason-unverified = Die Adresse ist nicht bestätigt
prepare-reason-staged = Das Konto ist noch nicht aktiv
prepare-reason-stand-in = Eine Beispielperson
prepare-population = Ist diese Liste nur eine Stichprobe? Sagen Sie, wie viele Personen es wirklich sind
prepare-population-about = Dann kann die Seite sagen, für welche Sprachen die Liste nichts beweist.
prepare-in-list = In der Liste: { $people }
prepare-in-list-some = In der Liste: { $listed } von { $stated }. Sie beweist, was Personen bekommen, deren Sprache ebenso geschrieben ist.
prepare-not-in-list = Niemand in der Liste
prepare-not-a-number = Bitte nur Ziffern, zum Beispiel 1200.
prepare-another-language = Weitere Sprache
prepare-another-language-hint = Name oder Kürzel eingeben, dann die Eingabetaste drücken.

## Welche E-Mail

prepare-the-mail = Die E-Mail
prepare-campaign = Wie heißt diese Aussendung?
prepare-campaign-hint = Ein Name, den Sie und Ihre Technik wiedererkennen.
prepare-is-correction = Ist das die Korrektur einer früheren Aussendung?
prepare-correction = Nummer der Korrektur
prepare-correction-hint = Leer für die Aussendung selbst. Mit einer Nummer ist sie nur für Personen, die vorher eine falsche E-Mail bekommen haben, und alle bekommen neue Schlüssel: nie mit der ganzen Liste.
prepare-kind = Welche eigene E-Mail des Systems ersetzt sie?
prepare-kind-account-activation = Konto aktivieren
prepare-kind-password-reset = Neues Passwort setzen
prepare-kind-email-verification = Adresse bestätigen
prepare-kind-invitation = Eine Einladung
prepare-kind-welcome = Eine Begrüßung
prepare-kind-own = Keine: eine E-Mail, die das System nicht hat
prepare-kind-no-stock = das System hat keinen eigenen Text
prepare-kind-one-stock = das System hat einen eigenen Text: { $language }
prepare-kind-stock = das System hat eigene Texte in { $languages } Sprachen
prepare-kind-before-system = Sobald das System gewählt ist, stehen hier seine eigenen E-Mails.
prepare-to-system = System wählen
prepare-why-kind = Warum wir das fragen
prepare-why-kind-about = Tritt Ihre E-Mail an die Stelle einer eigenen E-Mail des Systems, dann schickt das System womöglich seine eigene an alle, deren Sprache bei Ihnen fehlt.
prepare-texts = Ihre Texte
prepare-choose-files = Dateien wählen
prepare-choose-folder = Ordner wählen
prepare-drop-mails = Oder legen Sie sie, auch einen ganzen Ordner, irgendwo auf dieser Seite ab. Text, HTML, eine Tabelle (CSV, Excel), eine ZIP-Datei oder was Ihr System ausgibt.
prepare-how-files = Wie eine Datei ihre Sprache nennt
prepare-how-files-about = Im Namen oder im Ordner: „welcome.de.html“, „de/welcome.txt“. In einer Tabelle: eine Spalte „Sprache“. Steht nichts da, werden Sie gefragt.
prepare-forget-mails = Diese Dateien vergessen
prepare-texts-found = Gefundene Texte
prepare-subject = Betreff
prepare-parts = Teile
prepare-from-file = Aus
prepare-only-ticked = vorhanden, Text nicht gesehen
prepare-no-subject = kein Betreff
prepare-typed-here = hier eingegeben
prepare-part-subject = Betreff
prepare-part-text = Text
prepare-part-html = HTML
prepare-part-from = Absender
prepare-part-reply-to = Antwortadresse
prepare-part-reply_to = Antwortadresse
prepare-part-preheader = Vorschauzeile
prepare-part-body = Text
prepare-part-main-text = Haupttext
prepare-part-title = Titel
prepare-part-greeting = Anrede
prepare-part-button = Schaltfläche
prepare-part-footer = Fußzeile
prepare-lacks-own = Es fehlt: { $parts }. Dieses System würde dort seinen eigenen Inhalt verschicken.
prepare-lacks-maybe = Es fehlt: { $parts }. Dieses System könnte dort seinen eigenen Inhalt verschicken.
prepare-lacks = Es fehlt: { $parts }. Dieses System hat dafür nichts Eigenes.
prepare-file-locale = Welche Sprache hat { $file }?
prepare-files-opened = { $files ->
    [one] { $files } Datei wurde geöffnet
   *[other] { $files } Dateien wurden geöffnet
}
prepare-file-gave = { $format }, { $texts ->
    [0] zusammen mit anderen Dateien gelesen
    [one] { $texts } Text
   *[other] { $texts } Texte
}
prepare-left-aside = { $files ->
    [one] { $files } Datei wurde beiseitegelassen
   *[other] { $files } Dateien wurden beiseitegelassen
}
prepare-no-text-for = Noch kein Text für
prepare-no-text-for-about = Unter „Prüfen“ sehen Sie, was diese Personen stattdessen bekämen.
prepare-other-ways = Ohne Dateien
prepare-paste-text = Einen Text eingeben oder einfügen
prepare-add-text = Text hinzufügen
prepare-new-text = Neuer Text
prepare-text = Text
prepare-html-give = HTML-Teil hinzufügen
prepare-html = HTML-Teil
prepare-html-hint = Nur nötig, wenn das System neben dem Text auch HTML verschickt. Fügen Sie den HTML-Code Ihrer E-Mail ein.
prepare-text-language-hint = Name oder Kürzel: Deutsch, de, pt-BR.
prepare-tick = Nur ankreuzen, in welchen Sprachen es sie gibt
prepare-tick-about = Das genügt, um zu sehen, wer was bekommt. Die Texte selbst können folgen.
prepare-intent = Wer was bekommen soll
prepare-everyone = Alle müssen bekommen
prepare-several-mails = In Ihren Dateien stehen { $mails } E-Mails. Die Sprachen darunter sind die der gewählten.
prepare-segments = Manche Personen müssen eine andere E-Mail bekommen
prepare-segment = Regel
prepare-segment-mail = Müssen bekommen
prepare-add-segment = Regel hinzufügen
prepare-remove-segment = Regel entfernen
prepare-no-language = Was sollen Personen ohne Sprachangabe bekommen?
prepare-no-language-any = Die E-Mail, gleich in welcher Sprache
prepare-no-language-one = Die E-Mail in einer bestimmten Sprache
prepare-no-language-not-said = Noch nicht entschieden
prepare-no-language-not-said-about = Dann bleibt offen, ob diese Personen die richtige E-Mail bekommen.
prepare-no-language-which = Auf
prepare-placeholders = Was eingesetzt wird
prepare-placeholders-about = Die Lücken in den Texten und die Spalten, aus denen sie gefüllt werden.
prepare-filled-by = { $placeholder } kommt aus
prepare-system-fills = Das System setzt es ein
prepare-stock = Die eigenen Texte des Systems
prepare-stock-about = Was Personen bekommen, wo Ihre E-Mail fehlt. Wenn Sie diese Texte haben, können sie so gezeigt werden, wie sie ankämen.
prepare-stock-give = Eigene Texte des Systems öffnen oder einfügen

## Was sie verschickt

prepare-which-system = Welches System verschickt die E-Mail?
prepare-not-sure-fine = „Nicht sicher“ genügt
prepare-not-sure-fine-about = Was Sie nicht wissen, wird in allen Möglichkeiten durchgerechnet, und die schlechteste zählt. Alle Fragen an Ihre Technik können Sie auf einmal kopieren.
prepare-system-filter = System suchen
prepare-systems-shown = { $systems ->
    [one] { $systems } System
   *[other] { $systems } Systeme
}
prepare-export-suggests = Ihre Liste sieht nach einem Export aus { $system } aus. Vielleicht verschickt dieses System die E-Mail, vielleicht ein anderes.
prepare-export-choose = { $system } wählen
prepare-system-none = Nicht in der Liste. Wählen Sie „Nicht sicher, welches System“ oder öffnen Sie seine Regel als Datei.
prepare-not-sure-system = Nicht sicher, welches System
prepare-not-sure-computed = Alle üblichen Regeln solcher Systeme werden durchgerechnet, und das schlechteste Ergebnis zählt.
prepare-change-system = System ändern
prepare-version = Version
prepare-version-hint = Lassen Sie das Feld leer, wenn Sie nicht sicher sind; dann werden alle bekannten Versionen durchgerechnet: { $ranges }
prepare-version-rule = Verwendete Regel: { $ranges }
prepare-own-profile = Wir haben die Regel unseres Systems als Datei
prepare-own-profile-about = Ihre Technik kann aufschreiben, wie Ihr System eine E-Mail wählt; die Datei öffnen Sie hier.
prepare-own-profile-file = Datei wählen
prepare-own-profile-text = Oder einfügen
prepare-own-profile-name = Die Regel unseres Systems
prepare-questions = Einige Fragen, die die Antwort ändern
prepare-questions-open = { $open ->
    [0] Alle sind beantwortet.
    [one] { $open } ist noch nicht bestätigt. Prüfen geht trotzdem; die Freigabe wartet darauf.
   *[other] { $open } sind noch nicht bestätigt. Prüfen geht trotzdem; die Freigabe wartet darauf.
}
prepare-assumed = Was „angenommen“ heißt
prepare-assumed-about = Bei diesem System ist es meist so, aber ob es bei Ihnen so ist, hat noch niemand gesagt. Bestätigen Sie es oder fragen Sie Ihre Technik.
prepare-state-answered = Beantwortet:
prepare-state-assumed = Angenommen:
prepare-state-not-sure = Nicht sicher. Alle Möglichkeiten werden durchgerechnet, und die schlechteste zählt.
prepare-moves = Eine andere Antwort könnte die E-Mail von { $people } { $people ->
    [one] Person
   *[other] Personen
} ändern.
prepare-confirm = Bestätigen
prepare-answer = Beantworten
prepare-not-sure = Nicht sicher
prepare-own-language = Die eigene Sprache jeder Person
prepare-locales-hint = Kürzel, durch Kommas getrennt: en, de, fr
prepare-copy-questions = Fragen für Ihre Technik kopieren
prepare-sources = { $sources ->
    [one] Wo die Regel steht: { $sources } Quelle
   *[other] Wo die Regel steht: { $sources } Quellen
}
prepare-population-file = Eine Datei mit diesen Zahlen öffnen
    .hint = Zwei Spalten: Sprachen und wie viele Personen sie haben; oder eine Liste mit allen. Behalten werden nur die Zahlen.

prepare-change-text = Text ändern
prepare-take-texts = Geänderte Dateien herunterladen
prepare-take-texts-about = Ein Zip mit den Dateien, die zu ersetzen oder hinzuzufügen sind, im Format Ihrer Dateien; ein Text, der in keine passt, steht in einer Tabelle daneben. Keine Personendaten.
