# What became of a file with texts, and what is not shown of a mail.

## Why nothing was taken from a file

left-aside-hidden = It belongs to a system or a tool, not to the mails.
left-aside-empty = Nothing stands in it.
left-aside-too-large = It is larger than a mail’s text can be.
left-aside-unknown-format = It is not a kind of file that holds texts.
left-aside-not-text = It is named like a text, but it is none.
left-aside-archive-in-archive = It is an archive inside an archive.
left-aside-broken = It cannot be opened, or nothing in it can be read.
left-aside-no-mail = It can be read, but no mail stands in it.
left-aside-repeated = Everything in it stands in another file, too.
left-aside-overruled = Another file says something else; that one was taken.
left-aside-taken-in = It is sent only where another file takes it in.

## What a file was taken for

file-format-zip = ZIP archive
file-format-fluent = Fluent
file-format-free-marker = FreeMarker template
file-format-properties = list of keys and texts
file-format-text = plain text
file-format-markdown = Markdown
file-format-html = HTML
file-format-csv = table (CSV)
file-format-excel = Excel workbook
file-format-open-document = workbook (OpenDocument)
file-format-json = texts in JSON
file-format-yaml = texts in YAML
file-format-gettext = gettext translations
file-format-xliff = XLIFF translations
file-format-keycloak-theme = Keycloak theme
file-format-keycloak-realm = Keycloak realm
file-format-discourse = Discourse texts
file-format-okta = Okta mail
file-format-auth0 = Auth0 mail
file-format-kratos = Ory Kratos mail
file-format-zitadel = ZITADEL texts
file-format-logto = Logto mails
file-format-appwrite = Appwrite mails
file-format-fusion-auth = FusionAuth mails
file-format-ping-idm = PingIDM mail
file-format-cognito = Cognito mails
file-format-braze = Braze translations
file-format-unknown = another kind of file

## What is not shown of a mail

removed-script = scripts
removed-refresh = jumps to another page
removed-base = base addresses for links
removed-form = parts of forms
removed-link = files linked in the head
removed-embedded = embedded contents, such as videos
removed-event-handler = reactions to clicks and the like
removed-script-url = links that start a script
removed-remote-image = pictures from the internet
removed-attached-image = attached pictures
removed-remote-style = styles from the internet
removed-outlook-only = parts for Outlook only
removed-unknown-element = elements that do not belong in a mail
removed-rest = the rest, because the mail is too long
