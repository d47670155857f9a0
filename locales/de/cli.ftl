# Was nur die Befehlszeile sagt.
cli-people = Personen
cli-language = Sprache
cli-written = wie geschrieben
cli-gets = bekommen
cli-verdict = Ergebnis
cli-quoted = „{ $text }“
cli-nothing = nichts: { $reason }
cli-left-out = { $n ->
    [one] { $n } Person ist ausgenommen.
   *[other] { $n } Personen sind ausgenommen.
}
cli-found = { $title }: { $said }
cli-blocks = hält auf
cli-passes = gut zu wissen

cli-no-kind = --kind { $kind }: Dieses System hat keine solche E-Mail.
    .remedy = Seine E-Mails sind: own, { $known }.
cli-no-message = --message { $message }: Für diese E-Mail gibt es keinen Text.
    .remedy = { $known-n ->
        [0] Es wurde kein Text gefunden: Ergänzen Sie --templates PFAD.
       *[other] Die Texte enthalten: { $known }.
    }
cli-no-such-language = --no-language { $typed }: Das ist keine Sprache.
    .remedy = Schreiben Sie ein Kürzel wie en oder pt-BR, oder any.
cli-left-out-wrong = --left-out { $rule }: Das „=“ fehlt.
    .remedy = Schreiben Sie SPALTE=WERT oder SPALTE=WERT=GRUND.
cli-set-wrong = --set { $answer }: Das „=“ fehlt.
    .remedy = Schreiben Sie SCHLÜSSEL=WERT, oder SCHLÜSSEL=?, wenn Sie nicht sicher sind.
cli-no-platform = --platform { $id }: Dieses System ist nicht bekannt.
    .remedy = Bekannt sind: { $known }. Oder not-sure, oder ein eigenes Profil (ein Pfad, der auf .toml endet).
cli-no-setting = --set { $id }: Diese Einstellung hat das System nicht.
    .remedy = Seine Einstellungen sind: { $known }.
cli-no-value = --set { $id }={ $value }: Diesen Wert kennt die Einstellung nicht.
    .remedy = { $kind ->
        [yes-no] Möglich sind on und off.
        [choice] Möglich sind: { $options }.
        [locale] Möglich ist ein Sprachkürzel wie de oder pt-BR.
        [locales] Möglich sind Sprachkürzel wie en,de,fr.
       *[other] Möglich ist jeder Text.
    }
cli-profile = Das Profil lässt sich nicht lesen: Zeile { $line }, Spalte { $column }: { $expected-n ->
        [0] { $found }
       *[other] { $found }, erwartet: { $expected }
    }
    .remedy = Berichtigen Sie diese Zeile; „sendproof profile test“ prüft die Datei.
cli-not-read = { $path } lässt sich nicht lesen: { $why }
    .remedy = Prüfen Sie den Pfad, und ob Sie die Datei lesen dürfen.
cli-not-written = { $path } lässt sich nicht schreiben: { $why }
    .remedy = Prüfen Sie den Pfad, und ob Sie dort schreiben dürfen.
cli-plan-does-not-hold = { $path } passt nicht zu diesen Dateien: { $why }
    .remedy = Geben Sie die Liste und die Texte an, aus denen der Versandplan gemacht wurde, unverändert.
cli-nobody = Es gibt keine Personen, die geprüft werden könnten.
    .remedy = Ergänzen Sie --users DATEI, oder --counts en=1200,de=300, wenn Sie nur wissen, wie viele es sind.
cli-counts-wrong = { $count }: Das ist nicht eine Sprache mit einer Zahl von Personen.
    .remedy = Schreiben Sie SPRACHE=ZAHL, mehrere durch Kommas getrennt: en=1200,de=300. Nichts vor dem „=“ heißt: ohne Sprachangabe.
cli-no-column = { $path }: Es gibt keine Spalte { $column }.
    .remedy = Die Spalten sind: { $known }.
cli-address = Adresse
cli-shows = zeigt
cli-stand-ins-written = { $n ->
        [one] { $n } Beispielperson
       *[other] { $n } Beispielpersonen
    } in { $path } geschrieben. Die Datei enthält keine Daten wirklicher Personen.
cli-stand-ins-file = Die Datei für den Import: --format { $form } --out DATEI. Einzelheiten und die Zweige, die niemand nimmt: --format json.
cli-users-written = { $path }: eine Zeile für jede von { $n } Personen, mit ihren IDs; Adressen nur, wenn sie die IDs sind. Prüfsumme: { $digest }
cli-papers-no-support = Kein Auskunftsblatt: Dafür wird die Liste gebraucht. Ergänzen Sie --users LISTE --templates TEXTE.
cli-texts-written = { $n ->
    [one] Eine Datei wurde nach { $path } geschrieben.
   *[other] { $n } Dateien wurden nach { $path } geschrieben.
}
