# Den Versandplan mit einem Schlüssel signieren, den der Browser behält. Signieren ist nicht Freigeben.
signing-title = Den Versandplan mit einem Schlüssel signieren
signing-about = Eine Signatur zeigt Ihrer Technik, dass niemand den Versandplan verändert hat und wessen Schlüssel ihn signiert hat. Sie kommt hinzu: Die Freigabe steht auch ohne sie im Versandplan.
signing-not-possible = Dieser Browser kann keinen solchen Schlüssel machen (Ed25519). Öffnen Sie diese Seite in einem aktuellen Browser, oder bitten Sie Ihre Technik, den Versandplan auf der Befehlszeile zu signieren:
signing-none = Hier gibt es noch keinen Schlüssel. Dieser Browser macht einen und behält ihn auf diesem Computer. Der geheime Teil verlässt den Browser nie: Nicht einmal diese Seite kann ihn lesen.
signing-make = Schlüssel machen
signing-kept = Ihr Schlüssel liegt in diesem Browser, auf diesem Computer, und sonst nirgends. Er lässt sich nicht herausnehmen oder kopieren. Werden die Daten des Browsers gelöscht, ist der Schlüssel weg, und Sie brauchen einen neuen.
signing-not-kept = Dieser Browser behält den Schlüssel nicht, vielleicht weil dieses Fenster privat ist. Sie können ihn verwenden, bis Sie die Seite schließen; danach brauchen Sie einen neuen.
signing-plan = Signierter Versandplan
signing-sign = Versandplan signieren und herunterladen
signing-not-complete = Nur ein freigegebener Versandplan lässt sich signieren.
download-signed = Der Versandplan mit Ihrem öffentlichen Schlüssel und der Signatur. Keine Daten aus Ihrer Liste; nur die Namen, die Sie selbst eingegeben haben.
signing-public = Ihr öffentlicher Schlüssel
download-public-key = { $name-n ->
        [0] Eine Zeile mit dem öffentlichen Schlüssel, ohne Namen: Geben Sie Ihren zuerst unter „Freigeben“ ein. Nichts Geheimes. Geben Sie sie Ihrer Technik einmal, persönlich oder am Telefon; dort kommt sie zu den Schlüsseln, denen vertraut wird.
       *[other] Eine Zeile mit dem öffentlichen Schlüssel und dem Namen „{ $name }“. Nichts Geheimes. Geben Sie sie Ihrer Technik einmal, und vergleichen Sie die ersten und letzten Ziffern persönlich oder am Telefon; dort kommt sie zu den Schlüsseln, denen vertraut wird.
    }
signing-publish = Öffentlichen Schlüssel herunterladen
signing-delete = Diesen Schlüssel löschen
signing-delete-sure = Den Schlüssel löschen? Was er signiert hat, bleibt signiert. Für neue Versandpläne brauchen Sie einen neuen Schlüssel, und Ihre Technik braucht dessen öffentlichen Teil.
signing-delete-yes = Ja, Schlüssel löschen
signing-failed = Der Versandplan wurde nicht signiert: Der Browser hat es abgelehnt. Versuchen Sie es noch einmal; lehnt er wieder ab, löschen Sie den Schlüssel und machen Sie einen neuen.
