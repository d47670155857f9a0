# Ce qu’est devenu un fichier de textes, et ce qui n’est pas affiché d’un e-mail.

## Pourquoi rien n’a été pris dans un fichier

left-aside-hidden = Il appartient à un système ou à un outil, pas aux e-mails.
left-aside-empty = Il est vide.
left-aside-too-large = Il est plus grand que ne peut l’être le texte d’un e-mail.
left-aside-unknown-format = Ce n’est pas un type de fichier où nous cherchons des textes.
left-aside-not-text = D’après son nom c’est un texte, d’après son contenu ce n’en est pas un.
left-aside-archive-in-archive = C’est une archive dans une archive.
left-aside-broken = Il ne s’ouvre pas, ou rien n’y est lisible.
left-aside-no-mail = Il est lisible, mais ne contient aucun e-mail.
left-aside-repeated = Tout son contenu figure aussi dans un autre fichier.
left-aside-overruled = Un autre fichier dit autre chose ; c’est lui qui a été pris.
left-aside-taken-in = Il n’est envoyé que là où un autre fichier l’inclut.

## Ce pour quoi un fichier a été pris

file-format-zip = archive ZIP
file-format-fluent = Fluent
file-format-free-marker = modèle FreeMarker
file-format-properties = liste de clés et de textes
file-format-text = texte brut
file-format-markdown = Markdown
file-format-html = HTML
file-format-csv = tableau (CSV)
file-format-excel = classeur Excel
file-format-open-document = classeur (OpenDocument)
file-format-json = textes en JSON
file-format-yaml = textes en YAML
file-format-gettext = traductions gettext
file-format-xliff = traductions XLIFF
file-format-keycloak-theme = thème Keycloak
file-format-keycloak-realm = royaume Keycloak
file-format-discourse = textes de Discourse
file-format-okta = e-mail d’Okta
file-format-auth0 = e-mail d’Auth0
file-format-kratos = e-mail d’Ory Kratos
file-format-zitadel = textes de ZITADEL
file-format-logto = e-mails de Logto
file-format-appwrite = e-mails d’Appwrite
file-format-fusion-auth = e-mails de FusionAuth
file-format-ping-idm = e-mail de PingIDM
file-format-cognito = e-mails de Cognito
file-format-braze = traductions de Braze
file-format-unknown = autre type de fichier

## Ce qui n’est pas affiché d’un e-mail

removed-script = scripts
removed-refresh = renvois vers une autre page
removed-base = adresses de base pour les liens
removed-form = éléments de formulaire
removed-link = fichiers liés dans l’en-tête
removed-embedded = contenus intégrés, comme des vidéos
removed-event-handler = réactions aux clics et autres
removed-script-url = liens qui lancent un script
removed-remote-image = images venant d’Internet
removed-attached-image = images jointes
removed-remote-style = styles venant d’Internet
removed-outlook-only = parties réservées à Outlook
removed-unknown-element = éléments qui n’ont pas leur place dans un e-mail
removed-rest = le reste, car l’e-mail est trop long
