# Was die Befehlszeile von einem Versandplan und von einem Schlüssel sagt.
cli-in-file = { $path }: { $title }. { $said }
cli-not-complete = Es wurde kein Versandplan gemacht: Die Freigabe ist nicht vollständig.
cli-plan-made = { $path }: { $send ->
        [one] { $send } Person bekommt die E-Mail
       *[other] { $send } Personen bekommen die E-Mail
    }, { $hold } zurückgestellt, { $skip } ausgenommen. Die Datei enthält keine Daten dieser Personen.
cli-verified = Nachgeprüft: aus den Dateien neu berechnet, und gleich. { $send ->
        [one] { $send } Person bekommt die E-Mail
       *[other] { $send } Personen bekommen die E-Mail
    }, { $hold } zurückgestellt, { $skip } ausgenommen; wer nicht in der Liste steht, wird zurückgestellt.
cli-not-against-files = In sich stimmig, nicht mit Dateien verglichen. Ergänzen Sie --users und --templates.
cli-refused = Abgelehnt: Wenden Sie diesen Versandplan nicht an.
cli-other-files = Abgelehnt: Der Versandplan ist nicht der, den diese Dateien ergeben. Es sind andere als die, aus denen er gemacht wurde, oder er wurde verändert und bekam eine neue Prüfsumme.
cli-signature-altered = Die Signatur passt nicht: Der Versandplan, der Schlüssel oder die Signatur wurde nach dem Signieren verändert.
cli-altered = { $path }: Die Signatur passt nicht. Der Versandplan, der Schlüssel oder die Signatur wurde nach dem Signieren verändert.
    .remedy = Wenden Sie ihn nicht an. Lassen Sie sich die Datei noch einmal schicken, unverändert.
cli-signed-by = Signiert von { $name }.
cli-signed-with = Signiert mit { $key }.
cli-key-not-trusted = Die Signatur stimmt, aber dem Schlüssel vertrauen Sie nicht: { $key }
cli-key-not-known = Die Signatur stimmt, aber niemand hat gesagt, wessen Schlüssel es ist. Ergänzen Sie --trust DATEI mit dieser Zeile: { $key } NAME
cli-not-signed = Er ist nicht signiert.
cli-no-people = Die Liste der Personen fehlt: Texte allein sagen nicht, wer sie bekommt.
    .remedy = Ergänzen Sie --users DATEI (oder --counts), oder lassen Sie die anderen Dateien weg.
cli-second-missing = Die zweite Liste fehlt: Die Prüfung nimmt die Sprachen aus { $name }.
    .remedy = Ergänzen Sie --locale-from DATEI.
cli-second-not-wanted = --locale-from { $path }: Die Prüfung nimmt die Sprachen aus der Liste selbst.
    .remedy = Lassen Sie --locale-from weg.
cli-second-other-key = { $path }: Die Prüfung findet Personen über die Spalte { $column }, nicht über { $key }.
    .remedy = Lassen Sie die Spalte weg: Die Prüfung nennt sie.
cli-key-there = { $path } gibt es schon.
    .remedy = Wählen Sie einen anderen Namen: Ein überschriebener Schlüssel ist verloren.
cli-no-random = Dieser Computer gibt keine Zufallszahlen: { $why }
    .remedy = Versuchen Sie es auf einem anderen Computer.
cli-key-made = { $path }: der geheime Schlüssel. Behalten Sie ihn für sich.
    Der öffentliche Schlüssel, für alle, die nachprüfen:
cli-sign-refused = Nicht signiert: Dieser Versandplan stimmt nicht.
cli-no-secret-key = { $path } ist kein geheimer Schlüssel: Erwartet werden { $begins } und 64 hexadezimale Ziffern.
    .remedy = Machen Sie einen mit „sendproof plan keygen --out DATEI“.
cli-plan-signed = { $path }: signiert mit { $key }

cli-profile-not-read = { $path }: Zeile { $line }, Spalte { $column }: { $expected-n ->
        [0] { $found }
       *[other] { $found }, erwartet: { $expected }
    }
    .remedy = Berichtigen Sie diese Zeile, und versuchen Sie es noch einmal.
cli-profile-examples = { $path }: { $system } ({ $versions }), { $n ->
        [one] { $n } Beispiel
       *[other] { $n } Beispiele
    }, davon { $differ } anders.
cli-profile-differs = - { $example }: { $what } ist „{ $got }“, das Profil sagt „{ $expected }“
cli-profile-no-example = Ergänzen Sie mindestens ein [[example]]: Ein Profil ohne Beispiele beweist nichts.
cli-profile-changes = Änderungen seiner Regeln: { $noticed } bemerkt ein Beispiel, { $unnoticed } nicht, { $excused } sind entschuldigt.
cli-profile-unnoticed = - kein Beispiel bemerkt „{ $change }“
cli-profile-excused = - „{ $change }“ ist entschuldigt, wird aber bemerkt oder ist keine Änderung
cli-profile-add = Ergänzen Sie ein Beispiel, das dann anders ausgeht. Kann es keines geben, sagen Sie am Ende des Profils, warum: [unnoticed], dann eine Zeile wie "source 0 and 1: swapped" = "their triggers exclude each other".
cli-setting = --set { $key }=…: { $ask } { $takes } (angenommen: { $assumed })
cli-setting-not-sure = nicht sicher
cli-setting-takes = { $kind ->
        [yes-no] on oder off
        [choice] { $options }
        [locale] ein Sprachkürzel wie de oder pt-BR
        [locales] Sprachkürzel wie en,de,fr
       *[other] jeder Text
    }

cli-plan-made-ids = { $path }: { $send ->
        [one] { $send } Person bekommt die E-Mail
       *[other] { $send } Personen bekommen die E-Mail
    }, { $hold } zurückgestellt, { $skip } ausgenommen. Die Datei enthält eine Zeile pro Person mit ihrer ID: personenbezogene Daten.
cli-plan-made-pseudonymous = { $path }: { $send ->
        [one] { $send } Person bekommt die E-Mail
       *[other] { $send } Personen bekommen die E-Mail
    }, { $hold } zurückgestellt, { $skip } ausgenommen. Die Datei enthält eine Zeile pro Person mit gehashter ID: pseudonyme Daten. Wer den Schlüssel hat, erkennt die Personen; bewahren Sie ihn getrennt auf.
cli-users-pseudonymous = { $path }: eine Zeile für jede von { $n } Personen, mit gehashten IDs: pseudonyme Daten. Wer den Schlüssel hat, erkennt die Personen; bewahren Sie ihn getrennt auf. Prüfsumme: { $digest }
cli-id-key-made = { $path }: der Schlüssel, mit dem IDs gehasht werden. Bewahren Sie ihn getrennt von den Dateien auf, die er verbirgt: Mit ihm nennen sie wieder Personen.
cli-no-id-key = { $path } ist kein Schlüssel zum Hashen von IDs.
    .remedy = Machen Sie einen mit „sendproof plan keygen --for-ids --out DATEI“, oder nehmen Sie den, den die Seite Ihnen gab.
cli-too-many-lines = Ein Versandplan kann höchstens 10.000 Personen nennen; hier sind es { $n }.
    .remedy = Schreiben Sie die Zeilen daneben: „sendproof plan users“.
cli-lines-not-checked = Der Versandplan ist der, den diese Dateien ergeben, aber seine Zeilen pro Person sind pseudonym und wurden nicht nachgeprüft. Ergänzen Sie --hash-ids DATEI.
