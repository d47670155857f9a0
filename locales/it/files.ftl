# Che cosa è stato di un file di testi, e che cosa di un’e-mail non viene mostrato.

## Perché da un file non è stato preso nulla

left-aside-hidden = Appartiene a un sistema o a uno strumento, non alle e-mail.
left-aside-empty = È vuoto.
left-aside-too-large = È più grande di quanto possa esserlo il testo di un’e-mail.
left-aside-unknown-format = Non è un tipo di file in cui cerchiamo testi.
left-aside-not-text = Dal nome è un testo, dal contenuto no.
left-aside-archive-in-archive = È un archivio dentro un archivio.
left-aside-broken = Non si apre, oppure non vi si legge nulla.
left-aside-no-mail = Si legge, ma non contiene alcuna e-mail.
left-aside-repeated = Tutto il suo contenuto sta anche in un altro file.
left-aside-overruled = Un altro file dice un’altra cosa; è stato preso quello.
left-aside-taken-in = Viene inviato solo dove un altro file lo include.

## Per che cosa è stato preso un file

file-format-zip = archivio ZIP
file-format-fluent = Fluent
file-format-free-marker = modello FreeMarker
file-format-properties = elenco di chiavi e testi
file-format-text = testo semplice
file-format-markdown = Markdown
file-format-html = HTML
file-format-csv = tabella (CSV)
file-format-excel = cartella di lavoro Excel
file-format-open-document = cartella di lavoro (OpenDocument)
file-format-json = testi in JSON
file-format-yaml = testi in YAML
file-format-gettext = traduzioni gettext
file-format-xliff = traduzioni XLIFF
file-format-keycloak-theme = tema Keycloak
file-format-keycloak-realm = realm Keycloak
file-format-discourse = testi di Discourse
file-format-okta = e-mail di Okta
file-format-auth0 = e-mail di Auth0
file-format-kratos = e-mail di Ory Kratos
file-format-zitadel = testi di ZITADEL
file-format-logto = e-mail di Logto
file-format-appwrite = e-mail di Appwrite
file-format-fusion-auth = e-mail di FusionAuth
file-format-ping-idm = e-mail di PingIDM
file-format-cognito = e-mail di Cognito
file-format-braze = traduzioni di Braze
file-format-unknown = altro tipo di file

## Che cosa di un’e-mail non viene mostrato

removed-script = script
removed-refresh = rinvii a un’altra pagina
removed-base = indirizzi di base per i link
removed-form = parti di moduli
removed-link = file collegati nell’intestazione
removed-embedded = contenuti incorporati, come i video
removed-event-handler = reazioni a clic e simili
removed-script-url = link che avviano uno script
removed-remote-image = immagini da Internet
removed-attached-image = immagini allegate
removed-remote-style = stili da Internet
removed-outlook-only = parti solo per Outlook
removed-unknown-element = elementi che non vanno in un’e-mail
removed-rest = il resto, perché l’e-mail è troppo lunga
