# Was aus einer Datei mit Texten wurde, und was von einer E-Mail nicht gezeigt wird.

## Warum aus einer Datei nichts genommen wurde

left-aside-hidden = Sie gehört zu einem System oder Werkzeug, nicht zu den E-Mails.
left-aside-empty = Es steht nichts darin.
left-aside-too-large = Sie ist größer, als der Text einer E-Mail sein kann.
left-aside-unknown-format = In solchen Dateien suchen wir nicht nach Texten.
left-aside-not-text = Dem Namen nach ist es ein Text, dem Inhalt nach nicht.
left-aside-archive-in-archive = Es ist ein Archiv in einem Archiv.
left-aside-broken = Sie lässt sich nicht öffnen, oder nichts darin ist lesbar.
left-aside-no-mail = Sie ist lesbar, aber es steht keine E-Mail darin.
left-aside-repeated = Alles darin steht auch in einer anderen Datei.
left-aside-overruled = In einer anderen Datei steht etwas anderes; jene wurde genommen.
left-aside-taken-in = Sie wird nur verschickt, wo eine andere Datei sie einbindet.

## Wofür eine Datei gehalten wurde

file-format-zip = ZIP-Archiv
file-format-fluent = Fluent
file-format-free-marker = FreeMarker-Vorlage
file-format-properties = Liste von Schlüsseln und Texten
file-format-text = reiner Text
file-format-markdown = Markdown
file-format-html = HTML
file-format-csv = Tabelle (CSV)
file-format-excel = Excel-Arbeitsmappe
file-format-open-document = Arbeitsmappe (OpenDocument)
file-format-json = Texte in JSON
file-format-yaml = Texte in YAML
file-format-gettext = gettext-Übersetzungen
file-format-xliff = XLIFF-Übersetzungen
file-format-keycloak-theme = Keycloak-Theme
file-format-keycloak-realm = Keycloak-Realm
file-format-discourse = Discourse-Texte
file-format-okta = E-Mail von Okta
file-format-auth0 = E-Mail von Auth0
file-format-kratos = E-Mail von Ory Kratos
file-format-zitadel = ZITADEL-Texte
file-format-logto = E-Mails von Logto
file-format-appwrite = E-Mails von Appwrite
file-format-fusion-auth = E-Mails von FusionAuth
file-format-ping-idm = E-Mail von PingIDM
file-format-cognito = E-Mails von Cognito
file-format-braze = Braze-Übersetzungen
file-format-unknown = Datei anderer Art

## Was von einer E-Mail nicht gezeigt wird

removed-script = Skripte
removed-refresh = Sprünge auf eine andere Seite
removed-base = Grundadressen für Links
removed-form = Teile von Formularen
removed-link = im Kopf verknüpfte Dateien
removed-embedded = eingebettete Inhalte wie Videos
removed-event-handler = Reaktionen auf Klicks und Ähnliches
removed-script-url = Links, die ein Skript starten
removed-remote-image = Bilder aus dem Internet
removed-attached-image = angehängte Bilder
removed-remote-style = Gestaltung aus dem Internet
removed-outlook-only = Teile nur für Outlook
removed-unknown-element = Elemente, die nicht in eine E-Mail gehören
removed-rest = der Rest, weil die E-Mail zu lang ist
