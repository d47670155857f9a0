# Was wirklich hinausging, gegen das, was unterschrieben wurde.

## Die Antwort

deliveries-as-signed = Wie freigegeben: { $signed ->
        [one] { $signed } Person hat
       *[other] { $signed } Personen haben
    } die freigegebene E-Mail bekommen, einmal. Sonst niemand.
deliveries-nothing = Noch hat niemand eine E-Mail bekommen.
deliveries-not-told = Nicht bekannt: Das Protokoll sagt nicht, welche E-Mail { $not-told ->
        [one] { $not-told } Person
       *[other] { $not-told } Personen
    } bekommen { $not-told ->
        [one] hat
       *[other] haben
    }. Nehmen Sie ein Protokoll mit dem Betreff, oder mit Vorlage und Sprache.
deliveries-differ = Nicht wie freigegeben. Versenden Sie nichts weiter, bis das geklärt ist.{ $different ->
        [0] {""}
       *[other] {" "}Eine andere E-Mail: { $different }.
    }{ $missing ->
        [0] {""}
       *[other] {" "}Nichts: { $missing }.
    }{ $extra ->
        [0] {""}
       *[other] {" "}Eine E-Mail, obwohl keine vorgesehen war: { $extra }.
    }{ $twice ->
        [0] {""}
       *[other] {" "}Mehr als eine: { $twice }.
    }{ $not-told ->
        [0] {""}
       *[other] {" "}Eine E-Mail, welche, ist nicht gesagt: { $not-told }.
    }{ $unknown ->
        [0] {""}
       *[other] {" "}Nicht in der Liste: { $unknown }.
    }{ $signed ->
        [0] {""}
       *[other] {" "}Wie freigegeben: { $signed }.
    }
deliveries-batch = Teilsendung { $n }
deliveries-no-batch = In keiner Teilsendung
deliveries-n-as-signed = { $n } wie freigegeben
deliveries-n-different = { $n } eine andere E-Mail
deliveries-n-missing = { $n } nichts
deliveries-n-extra = { $n } obwohl keine vorgesehen war
deliveries-n-twice = { $n } mehr als einmal
deliveries-n-not-told = { $n } eine E-Mail, welche, ist nicht gesagt
deliveries-n-waiting = { $n } noch nicht versandt
deliveries-different = { $person } hat eine andere E-Mail bekommen: „{ $got }“ ({ $file }, Zeile { $line }).
deliveries-missing = { $person } hat nichts bekommen.
deliveries-extra = { $person } hat eine E-Mail bekommen, obwohl keine vorgesehen war ({ $file }, Zeile { $line }).
deliveries-twice = { $person } hat mehr als eine E-Mail bekommen ({ $file }, Zeile { $line }).
deliveries-unknown = { $person } steht nicht in der Liste ({ $file }, Zeile { $line }).

## Was an einem Protokoll nicht zu lesen ist

log-not-text = „{ $file }“ ist kein Text.
    .title = Kein Versandprotokoll
    .remedy = Exportieren Sie das Protokoll als CSV oder JSON.
log-empty = „{ $file }“ ist leer.
    .title = Ein leeres Protokoll
    .remedy = Exportieren Sie das Protokoll noch einmal, für die Tage des Versands.
log-not-understood = In „{ $file }“ wurde keine E-Mail gefunden.
    .title = Ein Protokoll ohne E-Mails
    .remedy = Exportieren Sie die Ereignisse für versandte oder zugestellte E-Mails, je eine Zeile, mit der Adresse oder der Kennung der Person.
log-line-cut = „{ $file }“ endet mitten in Zeile { $line }. Diese Zeile wurde weggelassen.
    .title = Ein abgeschnittenes Protokoll
    .remedy = Exportieren Sie es noch einmal, wenn der Versender fertig geschrieben hat.
log-line-broken = Zeile { $line } von „{ $file }“ ist nicht zu lesen. Sie wurde weggelassen.
    .title = Eine unlesbare Zeile
    .remedy = Sehen Sie sich diese Zeile im Protokoll an.
log-nobody = Zeile { $line } von „{ $file }“ nennt niemanden: weder eine Adresse noch eine Kennung. Sie wurde weggelassen.
    .title = Eine Zeile ohne Person
    .remedy = Nennen Sie die Spalte mit der Adresse „email“, oder die mit der Kennung „id“.
deliveries-no-plan = Noch gibt es nichts, womit ein Protokoll zu vergleichen wäre: Die Freigabe ist nicht vollständig.
    .title = Noch kein Versandplan
    .remedy = Geben Sie erst alles frei, und öffnen Sie das Protokoll dann noch einmal.

## On the page

sent-title = Nach dem Versand: War es, was freigegeben wurde?
sent-about = Öffnen Sie das Versandprotokoll Ihres Versenders: eine CSV-Datei oder die Ereignisse von Amazon SES, SendGrid, Postmark, Mailgun, Keycloak oder Okta. Es bleibt auf Ihrem Computer. Das Protokoll gilt allein für diesen Versand.
sent-open = Versandprotokolle öffnen…
sent-key = Die Protokolle nennen gehashte IDs
sent-key-about = Öffnen Sie den Schlüssel, mit dem die IDs gehasht wurden, und danach die Protokolle. Ohne ihn werden diese Personen in Ihrer Liste nicht gefunden.
sent-key-here = Der Schlüssel ist geöffnet. Öffnen Sie die Protokolle: Personen werden an ihrer ID und an ihrer gehashten ID erkannt.
sent-not-signed = Geben Sie erst alles frei: Ein Protokoll wird mit dem verglichen, was freigegeben ist.
sent-caption = Was versandt wurde, nach Sprache
sent-who = Bei wem es nicht wie freigegeben war
sent-more = und { $n } mehr; die Befehlszeile schreibt alle in eine Datei.
sent-as-signed = wie freigegeben
sent-different = eine andere E-Mail
sent-missing = nichts
sent-extra = obwohl keine vorgesehen war
sent-twice = mehr als einmal
sent-not-told = eine E-Mail, welche, ist nicht gesagt
sent-waiting = nicht im Protokoll
sent-not-read = Was nicht zu lesen war
