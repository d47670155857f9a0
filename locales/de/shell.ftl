### Shell and Check: what stands around every place, and the words that all places share.

skip = Zum Inhalt springen
vow = Ihre Liste bleibt auf diesem Computer.
vow-check = Wie kann ich das prüfen?
vow-offline = Schalten Sie das WLAN aus oder ziehen Sie das Kabel. Hier funktioniert alles weiter.
vow-network = Oder drücken Sie F12, wählen Sie „Netzwerk“, öffnen Sie Ihre Liste und sehen Sie: Nichts wird verschickt.
vow-engineers = Oder fragen Sie Ihre Technik: Die Seite verbietet sich gleich am Anfang jede Verbindung.

steps = Die vier Schritte
place-prepare = Vorbereiten
place-check = Prüfen
place-sign-off = Freigeben
place-hand-over = Übergeben
step-begin = Hier beginnen
step-missing = { $n ->
    [one] { $n } Angabe fehlt
   *[other] { $n } Angaben fehlen
}
step-complete = Vollständig
step-not-yet = Noch nicht
step-open = { $n ->
    [one] { $n } Person zu klären
   *[other] { $n } Personen zu klären
}
step-look = Hier nachsehen
step-nothing-open = Nichts offen
step-signed = { $done } von { $of } erledigt
step-ready = Bereit

people = { $n ->
    [one] { $n } Person
   *[other] { $n } Personen
}
people-word = { $n ->
    [one] Person
   *[other] Personen
}
person-row = Zeile { $n }
language-none = Ohne Sprach­angabe
not-a-language = Keine Sprache, die wir kennen
empty-value = (leer)
yes = ja
no = nein
change = Ändern

verdict-intended = Richtige E-Mail
verdict-other-language = Richtige E-Mail, andere Sprache
verdict-different-message = Andere E-Mail
verdict-mixed = Gemischte E-Mail
verdict-nothing = Keine E-Mail
verdict-unknown = Nicht bekannt
verdict-left-out = Ausgenommen
state-held = zurückgestellt
state-accepted = mit Absicht angenommen

copied = Kopiert. Fügen Sie es in eine E-Mail an Ihre Technik ein.
not-copied = Es konnte nicht kopiert werden: Der Browser hat es nicht erlaubt.
served-custom = Ihre E-Mail
served-custom-in = Ihre E-Mail, auf { $language }
served-stock = die eigene E-Mail des Systems
served-stock-one-of = die eigene E-Mail des Systems, in einer von { $n } Sprachen
served-stock-in = die eigene E-Mail des Systems, auf { $language }
served-mixed = Teile verschiedener E-Mails
served-nothing = Gar keine E-Mail
served-not-known = Nicht bekannt

headline-waiting = Einen Moment …
asked-head = Das haben Sie verlangt
asked-everyone = Alle hier müssen „{ $mail }“ bekommen, in ihrer eigenen Sprache.
asked-segments = { $n ->
    [one] { $n } Gruppe muss eine andere E-Mail bekommen.
   *[other] { $n } Gruppen müssen andere E-Mails bekommen.
}
asked-change = Anforderung ändern

deed-prepare = Angeben, was fehlt
deed-add-texts = Fehlende Texte ergänzen
deed-example-texts = Die drei Texte des Beispiels ergänzen
deed-all-ways = Alle Auswege ansehen
deed-see-check = Ansehen, wer was bekommt
deed-copy-questions = Fragen an Ihre Technik kopieren
deed-no-language = Angeben, was sie bekommen sollen
deed-sign-off = Zur Freigabe
deed-hand-over = Versandplan weitergeben

note-must = Muss geklärt werden
note-good-to-know = Gut zu wissen
notes-more = { $n ->
    [one] { $n } weiterer Hinweis
   *[other] { $n } weitere Hinweise
}
note-alike = { $n ->
    [one] { $n } weiterer dieser Art
   *[other] { $n } weitere dieser Art
}
place-line = { $file }, Zeile { $line }

summary-head = Das war nicht möglich
summary-put-away = Schließen
reading-rows = { $file } wird gelesen: bisher { $n ->
    [one] { $n } Person
   *[other] { $n } Personen
}
reading-stop = Lesen abbrechen

key = Was die Zeichen bedeuten
this-page-in = Diese Seite auf:
undo = Rückgängig
delete-everything = Alles hier löschen
delete-sure = Alles löschen, was auf diesem Computer aufbewahrt ist? Das lässt sich nicht rückgängig machen.
delete-yes = Ja, löschen
delete-no = Behalten

inbox = Im Posteingang
inbox-no-sender = Absender nicht bekannt
inbox-no-subject = Betreff nicht bekannt
inbox-no-words = Erste Worte nicht bekannt
mail-from = Von { $from }
mail-no-subject = Ohne Betreff
mail-body = Text der E-Mail
mail-no-body = Diese E-Mail hat keinen Text.
mail-missing = Die Liste hat hierfür keinen Wert; so würde es verschickt.
mail-logic = Das entscheidet sich erst beim Versand; hier wird es nicht berechnet.
mail-removed = Hier nicht gezeigt: { $what }
mail-not-here = Wir haben den Text nicht: Fügen Sie ihn ein oder fragen Sie Ihre Technik.
mail-no-text-yet = Sie haben diese Sprache angekreuzt. Der Text ist noch nicht hier.

## Etwas wird ausprobiert

trial-head = Sie probieren etwas aus
trial-short = Sie probieren etwas aus:
trial-counts-not = Nichts davon gilt, bevor Sie es behalten.
trial-nobody = Bisher bekäme niemand etwas anderes.
trial-nobody-at-all = Niemand bekäme etwas anderes.
trial-not-known = Wer etwas anderes bekäme, sehen Sie, sobald die drei Karten genug sagen.
trial-moved = { $n ->
    [one] { $n } Person bekäme etwas anderes als vorher
   *[other] { $n } Personen bekämen etwas anderes als vorher
} ({ $same } dasselbe).{ $better ->
    [0] {""}
    [one] {" "}{ $better } bekäme jetzt die richtige E-Mail.
   *[other] {" "}{ $better } bekämen jetzt die richtige E-Mail.
}{ $worse ->
    [0] {""}
    [one] {" "}{ $worse } bekäme die richtige E-Mail nicht mehr sicher.
   *[other] {" "}{ $worse } bekämen die richtige E-Mail nicht mehr sicher.
}
trial-caption = Für wen sich etwas ändert
trial-who = Sprache der Personen
trial-before = Vorher
trial-after = Mit dieser Änderung
trial-only-words = dieselbe E-Mail mit anderen Worten
trial-keep = Änderung behalten
trial-discard = Alles zurücknehmen
trial-go-on = Mehr ändern
trial-first = Behalten Sie zuerst die Änderung, oder nehmen Sie alles zurück. Danach können Sie freigeben und übergeben.
