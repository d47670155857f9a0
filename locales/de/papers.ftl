### Papiere für Menschen, aus einem Versandplan gemacht: Bericht, Auskunftsblatt, Ankündigungen, Änderungsprotokoll.

# $month: 1 bis 12 · $year: vier Ziffern
day = { $day }. { month-of-year }
month-of-year = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[other] Dezember
} { $year }
# $weekday: 1 ist Montag
weekday = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[other] Sonntag
}
day-of-week = { weekday }, { $day }

paper-report = Bericht
paper-notices = Ankündigungen
paper-changes = Änderungsprotokoll
paper-support = Auskunftsblatt
paper-correction = Korrektur { $n }
paper-fingerprint = Fingerabdruck
paper-draft = Entwurf: Es ist noch nicht alles freigegeben. Danach darf nichts gesendet werden.

paper-report-title = Bericht: { $campaign }
paper-headline = { $send ->
    [0] Niemand bekommt „{ $mail }“.
    [one] { $send } Person bekommt „{ $mail }“.
   *[other] { $send } Personen bekommen „{ $mail }“.
}{ $hold ->
    [0] { "" }
    [one] {" "}{ $hold } ist zurückgestellt.
   *[other] {" "}{ $hold } sind zurückgestellt.
}{ $skip ->
    [0] { "" }
    [one] {" "}{ $skip } ist ausgenommen.
   *[other] {" "}{ $skip } sind ausgenommen.
}
paper-covers-sample = Die Liste { $list } ist eine Stichprobe: Über Personen, die nicht darin stehen, sagt dieser Bericht nichts.
paper-covers-all = In der Liste { $list } stehen alle.
paper-covers-counts = Es gab keine Liste, nur Sprachen und wie viele Personen sie haben.
paper-not-covered = Nicht in der Liste:
paper-who = Wer was bekommt
paper-languages = Sprachen
paper-people = Personen
paper-subject = Betreff
paper-result = Ergebnis
paper-by = Freigegeben oder entschieden von
paper-left-out = Ausgenommen
paper-stand-ins = Erfundene Personen zum Ausprobieren
paper-batches = Wann gesendet wird
paper-batch = Teilsendung
paper-day = Tag
paper-decisions = Entschieden und hingenommen
paper-questions = Offene Fragen
paper-system = Was sie sendet
paper-system-not-sure = Das System ist nicht bekannt; gerechnet wurde mit allen üblichen Regeln.
paper-answered = { $ask } – { $value }
paper-confirmed = { $ask } – { $value } (angenommen und bestätigt)
paper-assumed = { $ask } – { $value } (nur angenommen)
paper-not-sure = { $ask } – nicht sicher; gerechnet wurde mit jeder Antwort, es zählt die schlechteste
paper-open = offen
paper-data = Daten der Personen
paper-purpose = Zweck
paper-purpose-service = „{ $mail }“: eine Service-E-Mail, die Personen für etwas brauchen, das sie haben
paper-purpose-news = „{ $mail }“: Neuigkeiten oder Werbung
paper-purpose-not-said = „{ $mail }“: Ob es eine Service-E-Mail ist oder Neuigkeiten, wurde nicht gesagt
paper-basis = Rechtsgrundlage
paper-kept = Aufbewahrt bis
paper-holds = Der Versandplan gilt bis
paper-people-data = In diesem Bericht
paper-no-people = Keine Daten der Personen aus der Liste, nur Anzahlen und Prüfsummen. Die Namen derer, die freigegeben oder entschieden haben, stehen so da, wie sie eingetippt wurden.
paper-not-said = nicht gesagt
paper-no-proof = Namen wurden eingetippt, nicht bewiesen. Der Versandplan hat denselben Fingerabdruck; jede Änderung zerstört ihn.
paper-outcome-send = { $languages }: { $n ->
    [one] { $n } Person bekommt diese E-Mail
   *[other] { $n } Personen bekommen diese E-Mail
}
paper-outcome-hold = { $languages }: { $n ->
    [one] { $n } Person ist zurückgestellt und bekäme dies
   *[other] { $n } Personen sind zurückgestellt und bekämen dies
}
paper-outcome-hold-open = { $languages }: { $n ->
    [one] { $n } Person ist zurückgestellt; was davon sie bekäme, ist nicht bekannt
   *[other] { $n } Personen sind zurückgestellt; was davon sie bekämen, ist nicht bekannt
}
paper-spellings = So steht es in der Liste
paper-certainty = Wie sicher
paper-certain = Etwas anderes kann nicht geschehen.
paper-not-certain = Es kann auch etwas anderes geschehen.
paper-reads = liest die Sprache
paper-reads-not = liest die Sprache nicht.

paper-changes-title = Änderungsprotokoll: { $campaign }
paper-changes-none = Es wurde noch nichts entschieden oder freigegeben.
paper-made = Dieser Versandplan ist vom { $at } und gilt bis zum { $until }.

batch-number = Teilsendung { $n }
batch-no-day = der Tag steht noch nicht fest
batch-earliest = Das sind die frühesten Tage: Die nächste Teilsendung geht erst hinaus, wenn alle Fragen darunter mit Ja beantwortet sind.
batch-before-next = Vor der nächsten Teilsendung mit Ja zu beantworten:
stop-everyone-got-the-expected-mail = Haben alle aus der Teilsendung die E-Mail bekommen, die im Versandplan steht?
stop-one-person-of-each-language-read-it = Hat in jeder Sprache jemand gelesen, was angekommen ist?
stop-nobody-got-it-twice = Hat sie niemand zweimal bekommen?
stop-links-work = Funktionieren die Links?
stop-bounces-as-usual = Kommen nicht mehr E-Mails zurück als sonst?
stop-complaints-as-usual = Gibt es nicht mehr Beschwerden als sonst?

standing-title = Fragen, die jede Aussendung hat
standing-sender-authenticated = Ist die Domain des Absenders beglaubigt (SPF, DKIM, DMARC)?
standing-bounces = Wer sieht die E-Mails, die zurückkommen, und nimmt diese Adressen heraus?
standing-rate-limit = Wie viele E-Mails dürfen in einer Stunde gesendet werden?
standing-reply-address = Wohin gehen Antworten, und in welchen Sprachen werden sie beantwortet?
standing-link-lifetime = Wie lange funktionieren die Links, und reicht das, wenn jemand die E-Mail erst am nächsten Tag liest?

paper-notices-title = Ankündigungen: { $campaign }
notices-about = Was Sie den Personen sagen können, bevor die E-Mail kommt: auf Ihrer Website, in der Community, in einem Newsletter. Ändern Sie, was nicht passt.
notices-none = Niemandem wird etwas gesendet; also gibt es nichts anzukündigen.
notices-held = { $n ->
    [one] { $n } Person ist zurückgestellt und bekommt vorerst nichts. Für sie gibt es keine Ankündigung.
   *[other] { $n } Personen sind zurückgestellt und bekommen vorerst nichts. Für sie gibt es keine Ankündigung.
}
notices-translate = In dieser Sprache haben wir keine fertigen Worte. Hier stehen sie auf Englisch, zum Übersetzen.
notice-soon = Sie bekommen bald eine E-Mail von uns.
notice-on = Ab dem { $first } bekommen Sie eine E-Mail von uns.
notice-between = Zwischen dem { $first } und dem { $last } bekommen Sie eine E-Mail von uns. Nicht alle bekommen sie am selben Tag.
notice-subject = Der Betreff ist „{ $subject }“.
notice-quoted = „{ $text }“
notice-subjects = Der Betreff ist einer von diesen: { $subjects }.
notice-not-yet = Bis dahin müssen Sie nichts tun.
notice-spam = Wenn sie nicht kommt, sehen Sie bitte in Ihrem Spam-Ordner nach.
notice-help = Fragen? Schreiben Sie uns: { $address }
notice-help-open = Fragen? Schreiben Sie uns: [Ihre Adresse]

paper-support-title = Auskunftsblatt: { $campaign }
support-about = Jemand fragt nach der E-Mail? Tippen Sie die Adresse ein und sehen Sie, was diese Person bekommt, wann und warum.
support-address = E-Mail-Adresse der Person, die fragt
support-look = Nachsehen
support-when = Wann
support-why = Warum
support-answer = Was Sie antworten können
support-which-send = Bekommt die E-Mail
support-which-hold = Ist zurückgestellt: bekommt vorerst nichts
support-which-skip = Ist ausgenommen: bekommt nichts
support-when-batch = In Teilsendung { $n } von { $of }
support-when-day = frühestens am { $day }
support-when-never = Es ist kein Tag geplant.
support-why-written = In der Liste steht „{ $written }“ als Sprache dieser Person, verstanden als: { $language }.
support-why-none = In der Liste steht keine Sprache für diese Person.
support-answer-send = „Die E-Mail mit dem Betreff ‚{ $subject }‘ ist von uns. Wenn sie am Tag nach dem Versand nicht da ist, sehen Sie bitte in Ihrem Spam-Ordner nach.“
support-answer-send-unknown = „Sie bekommen eine E-Mail von uns. Wenn sie am Tag nach dem Versand nicht da ist, sehen Sie bitte in Ihrem Spam-Ordner nach.“
support-answer-hold = „Für Sie ist vorerst keine E-Mail geplant. Sie müssen nichts tun.“
support-answer-skip = „Diese Aussendung geht nicht an Sie.“
support-nobody = Diese Adresse steht nicht in der Liste: An sie wird nichts gesendet.
support-nobody-about = Prüfen Sie die Schreibweise, oder fragen Sie nach einer anderen Adresse, unter der die Person bekannt sein könnte.
support-empty = Tippen Sie zuerst eine Adresse ein.
support-cannot = In diesem Browser kann hier keine Adresse nachgesehen werden. Speichern Sie diese Seite auf Ihrem Computer und öffnen Sie sie dort.
support-holds = Enthält keine lesbare Adresse, nur gekürzte Hashes von { $n ->
    [one] { $n } Adresse
   *[other] { $n } Adressen
}. Das ist pseudonym: Wer diese Seite hat, kann herausfinden, ob eine Adresse darin vorkommt. Geben Sie sie nur Ihrem Support.
