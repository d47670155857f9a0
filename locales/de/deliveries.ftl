# Was wirklich hinausging, gegen das, was unterschrieben wurde.

## Die Antwort

deliveries-as-signed = Wie freigegeben: { $signed ->
        [one] { $signed } Person hat
       *[other] { $signed } Personen haben
    } die freigegebene Mail bekommen, einmal. Sonst niemand.
deliveries-nothing = Noch hat niemand eine Mail bekommen.
deliveries-not-told = Nicht bekannt: Das Protokoll sagt nicht, welche Mail { $not-told ->
        [one] { $not-told } Person
       *[other] { $not-told } Personen
    } bekommen { $not-told ->
        [one] hat
       *[other] haben
    }. Nehmen Sie ein Protokoll mit dem Betreff, oder mit Vorlage und Sprache.
deliveries-differ = Nicht wie freigegeben. Versenden Sie nichts weiter, bis das geklärt ist. Eine andere Mail: { $different }. Nichts: { $missing }. Eine Mail, obwohl keine vorgesehen war: { $extra }. Mehr als eine: { $twice }. Nicht in der Liste: { $unknown }. Wie freigegeben: { $signed }.
deliveries-batch = Teilsendung { $n }
deliveries-no-batch = In keiner Teilsendung
deliveries-n-as-signed = { $n } wie freigegeben
deliveries-n-different = { $n } eine andere Mail
deliveries-n-missing = { $n } nichts
deliveries-n-extra = { $n } obwohl keine vorgesehen war
deliveries-n-twice = { $n } mehr als einmal
deliveries-n-not-told = { $n } eine Mail, welche, ist nicht gesagt
deliveries-n-waiting = { $n } noch nicht versandt
deliveries-different = { $person } hat eine andere Mail bekommen: „{ $got }“ ({ $file }, Zeile { $line }).
deliveries-missing = { $person } hat nichts bekommen.
deliveries-extra = { $person } hat eine Mail bekommen, obwohl keine vorgesehen war ({ $file }, Zeile { $line }).
deliveries-twice = { $person } hat mehr als eine Mail bekommen ({ $file }, Zeile { $line }).
deliveries-unknown = { $person } steht nicht in der Liste ({ $file }, Zeile { $line }).

## Was an einem Protokoll nicht zu lesen ist

log-not-text = „{ $file }“ ist kein Text.
    .title = Kein Versandprotokoll
    .remedy = Exportieren Sie das Protokoll als CSV oder JSON.
log-empty = „{ $file }“ ist leer.
    .title = Ein leeres Protokoll
    .remedy = Exportieren Sie das Protokoll noch einmal, für die Tage des Versands.
log-not-understood = In „{ $file }“ wurde keine Mail gefunden.
    .title = Ein Protokoll ohne Mails
    .remedy = Exportieren Sie die Ereignisse für versandte oder zugestellte Mails, je eine Zeile, mit der Adresse oder der Kennung der Person.
log-line-cut = „{ $file }“ endet mitten in Zeile { $line }. Diese Zeile wurde weggelassen.
    .title = Ein abgeschnittenes Protokoll
    .remedy = Exportieren Sie es noch einmal, wenn der Versender fertig geschrieben hat.
log-line-broken = Zeile { $line } von „{ $file }“ ist nicht zu lesen. Sie wurde weggelassen.
    .title = Eine unlesbare Zeile
    .remedy = Sehen Sie sich diese Zeile im Protokoll an.
log-nobody = Zeile { $line } von „{ $file }“ nennt niemanden: weder eine Adresse noch eine Kennung. Sie wurde weggelassen.
    .title = Eine Zeile ohne Person
    .remedy = Nennen Sie die Spalte mit der Adresse „email“, oder die mit der Kennung „id“.
