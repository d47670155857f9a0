### Shell and Check: who gets what, and why.

check-empty = Hier sehen Sie, wer welche E-Mail bekommt. Sagen Sie zuerst, wem geschrieben wird, welche E-Mail es ist und was sie verschickt.
check-nobody = Niemand in dieser Liste soll eine E-Mail bekommen.
check-to-prepare = Zum Vorbereiten

assumed-head = Das hat uns noch niemand gesagt
assumed = (angenommen)
not-sure = (nicht sicher: alle Antworten sind berechnet, die schlechteste zählt)
assumed-change = Ändern: { $question }
assumed-moves = { $n ->
    [one] eine andere Antwort könnte es für { $n } Person ändern
   *[other] eine andere Antwort könnte es für { $n } Personen ändern
}
assumed-more = { $n ->
    [one] { $n } weitere
   *[other] { $n } weitere
}

picture-head = Wer bekommt was
picture-people = Personen
picture-mails = Das bekämen sie
picture-more-languages = { $n ->
    [one] { $n } weitere Sprache
   *[other] { $n } weitere Sprachen
}
picture-more-mails = { $n ->
    [one] { $n } weitere E-Mail
   *[other] { $n } weitere E-Mails
}
picture-verdict-people = { $verdict }: { $n ->
    [one] { $n } Person
   *[other] { $n } Personen
}
picture-could-be = Vielleicht: { $verdict }
picture-nobody = niemand in Ihrer Liste
picture-or = oder
picture-not-to-scale = Sehr kleine Gruppen sind etwas dicker gezeichnet, als sie sind.
picture-caption = Jedes Band ist eine Gruppe von Personen; je dicker das Band, desto mehr Personen.
picture-caption-band = { $language }, { $n ->
    [one] { $n } Person
   *[other] { $n } Personen
}: { $verdict }.
picture-caption-table = Die Tabelle darunter sagt dasselbe.

table-caption = Dasselbe als Tabelle
table-language = Sprache
table-people = Personen
table-gets = Bekäme
table-result = Ergebnis
table-why = Warum
table-possible = nicht sicher: das schlechteste mögliche Ergebnis
table-more = { $n ->
    [one] { $n } weitere Sprache zeigen
   *[other] { $n } weitere Sprachen zeigen
}

switch-head = Mit anderen Augen ansehen
switch-as = Wie jemand mit
switch-typed = Oder eine andere, wie sie dastehen könnte
switch-show = Zeigen
switch-beside = Daneben
switch-beside-none = Nichts
switch-option = { $language } · { $n ->
    [one] { $n } Person
   *[other] { $n } Personen
}
switch-option-nobody = { $language } · niemand in Ihrer Liste hat das
switch-nobody = Niemand in Ihrer Liste hat das.

cards-head = Die E-Mails, wie sie ankommen würden
cards-lede = { $n ->
    [one] Ein Ergebnis. Alle in dieser Liste bekämen genau diese E-Mail, jeweils mit dem eigenen Namen.
   *[other] { $n } verschiedene Ergebnisse. Alle in einer Gruppe bekämen genau diese E-Mail, jeweils mit dem eigenen Namen.
}
cards-more = { $n ->
    [one] { $n } weiteres zeigen
   *[other] { $n } weitere zeigen
}
card-one-of-these = Diese Personen könnten eine der folgenden E-Mails bekommen:
card-shown-for = Gezeigt für { $person }
card-nth = { $n } von { $of }
card-nobody-to-show = Ohne Person gezeigt: Es ist keine Liste offen.
card-loading = Einen Moment …
person-before = Vorige Person
person-after = Nächste Person
person-written = Sprache, wie sie in der Liste steht:
person-looked-at = { $n ->
    [one] Wonach gesucht wurde ({ $n } Schritt)
   *[other] Wonach gesucht wurde ({ $n } Schritte)
}

why-ask-different-message = Warum eine andere E-Mail? ({ $language })
why-ask-different-message-none = Warum bekommen Personen ohne Sprachangabe eine andere E-Mail?
why-ask-other-language = Warum in einer anderen Sprache? ({ $language })
why-ask-other-language-none = Warum bekommen Personen ohne Sprachangabe sie in dieser Sprache?
why-ask-mixed = Warum eine gemischte E-Mail? ({ $language })
why-ask-mixed-none = Warum bekommen Personen ohne Sprachangabe eine gemischte E-Mail?
why-ask-nothing = Warum keine E-Mail? ({ $language })
why-ask-nothing-none = Warum bekommen Personen ohne Sprachangabe keine E-Mail?
why-ask-unknown = Welche E-Mail käme an? ({ $language })
why-ask-unknown-none = Was bekämen Personen ohne Sprachangabe?
why-more = { $n ->
    [one] { $n } weiteren Grund zeigen
   *[other] { $n } weitere Gründe zeigen
}
why-settle = Was Klarheit schafft
why-same-way = Ebenso: { $languages }.
why-source = Quelle lesen
certainty-documented = Belegt
certainty-documented-about = Die Regel steht im Quelltext oder in der Dokumentation des Systems.
certainty-derived = Gefolgert
certainty-derived-about = Das folgern wir; wörtlich steht es nirgends.
certainty-unknown = Nicht bekannt
certainty-unknown-about = Die Hersteller sagen nicht, was hier geschieht.
certainty-order-dependent = Hängt von der Reihenfolge ab
certainty-order-dependent-about = Zwei Regeln kommen infrage, und nirgends steht, welche den Vorrang hat.
certainty-depends-on-answer = Hängt von einer Antwort ab
certainty-depends-on-answer-about = Ihre Technik weiß es; alle Antworten sind berechnet, und die schlechteste zählt.
certainty-depends-on-request = Hängt vom Auslösen ab
certainty-depends-on-request-about = Es kommt darauf an, wer den Versand auslöst und mit welchem Browser.

ways-head = { $n ->
    [one] Der Ausweg
   *[other] Die Auswege
}
ways-then-intended = { $n ->
    [one] { $n } Person: richtige E-Mail
   *[other] { $n } Personen: richtige E-Mail
}
ways-then-held = { $n ->
    [one] { $n } Person: vorerst keine E-Mail
   *[other] { $n } Personen: vorerst keine E-Mail
}
ways-then-accepted = { $n ->
    [one] { $n } Person: wie oben dargestellt
   *[other] { $n } Personen: wie oben dargestellt
}
ways-add-text = Fehlende Texte ergänzen: { $languages }
ways-add-text-about = Schreiben, Dateien öffnen oder einfügen.
ways-add-text-do = Texte ergänzen
ways-change-setting = Eine Einstellung des Systems ändern
ways-change-setting-about = Sehen Sie erst, was sich ändern würde. Der Versandplan verlangt es dann von Ihrer Technik.
ways-change-setting-do = Einstellungen ansehen
ways-setting = Wenn die Antwort auf „{ $question }“ „{ $answer }“ wäre:
ways-setting-worse = { $n ->
    [one] { $n } Person bekäme sie nicht mehr sicher
   *[other] { $n } Personen bekämen sie nicht mehr sicher
}
ways-setting-try = Ausprobieren
ways-part = { $language }: Der Teil „{ $part }“ fehlt
ways-under = unter „{ $locale }“, so wie es in der Liste steht
ways-give-stock-text = Die eigene E-Mail des Systems zeigen
ways-give-stock-text-about = Fügen Sie den Text ein, damit alle lesen können, was diese Personen bekämen.
ways-give-stock-text-do = Text einfügen
ways-hold = { $n ->
    [one] Diese Person zurückstellen
   *[other] Diese { $n } Personen zurückstellen
}
ways-hold-about = Diese Personen bekommen vorerst nichts; so steht es auch im Versandplan.
ways-hold-do = Zurückstellen
ways-accept = Mit Absicht annehmen
ways-accept-about = Verlangt Ihren Namen und einen Grund; beides steht im Versandplan.
ways-accept-do = Annehmen
ways-ask = Ihre Technik fragen
ways-ask-about = Bis zur Antwort sind diese Personen zurückgestellt.
ways-ask-do = Fragen kopieren

matrix-caption = Welche Texte es gibt
matrix-text = Text
matrix-ticked = angekreuzt, noch ohne Text
matrix-none = keiner

people-head = Personen
people-filter = Welche Personen
people-find = Person suchen
people-all = Alle
people-language = Sprache
people-finding = Befund
people-every-finding = Mit oder ohne Befund
people-every-language = Jede Sprache
people-show-addresses = Adressen zeigen
people-hide-addresses = Adressen verbergen
people-nobody = Niemand passt dazu.
people-rows = Zeilen { $first } bis { $last } von { $n }
people-person = Person
people-written = Sprache, wie sie dasteht
people-understood = Verstanden als
people-no-subject-unknown = Text nicht bekannt
people-no-subject-none = nichts
pager = Seite { $n } von { $of }
pager-label = Seiten der Tabelle
pager-before = Zurück
pager-after = Weiter

## Beispielpersonen

stand-ins-title = Mit Beispielpersonen testen
stand-ins-about = Testpersonen gleichen sich oft alle. Diese nicht: jede Sprache Ihrer Texte und Ihrer Liste, mit Region, ohne Sprachangabe, falsch geschrieben, selten, ohne Vornamen, mit langem Namen, von rechts nach links. Importieren Sie sie in ein Testsystem, verschicken Sie die E-Mail und vergleichen Sie. Ihre Adressen (@standin.invalid) erreicht keine E-Mail, und jeder Versandplan übergeht sie.
stand-ins-make = Beispielpersonen erzeugen
stand-ins-caption = Beispielpersonen, und was jede bekäme
stand-ins-who = Wer
stand-ins-written = Sprache wie geschrieben
stand-ins-shows = Zeigt
stand-ins-take-import = Für den Import in { $system } herunterladen
stand-ins-take-csv = Als CSV herunterladen
stand-ins-not-taken = Die Zweige, die niemand nimmt
download-stand-ins = { $n ->
        [one] { $n } Beispielperson
       *[other] { $n } Beispielpersonen
    }. Keine Daten wirklicher Personen; nur Sprachen, wie sie in Ihrer Liste geschrieben sind.

what-if-head = Was wäre, wenn …?
what-if-about = Probieren Sie einen anderen Text, eine andere Antwort, eine andere Version oder ein anderes System aus. Sie sehen, wer etwas anderes bekäme, und nichts gilt, bevor Sie es behalten. Ihre Liste wird nie verändert.
what-if-system = Anderes System oder andere Antwort ausprobieren
what-if-text = Anderen Text ausprobieren
what-if-language = Sehen, was jemand mit einer anderen Sprache bekommt
person-as = Und mit einer anderen Sprache in der Liste?
person-as-is = So, wie es in der Liste steht
