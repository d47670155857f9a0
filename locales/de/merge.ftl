# Was gesagt wird, wenn zwei Prüfungen zusammengeführt werden.
merge-conflicts = Nicht zusammengeführt: Die beiden Prüfungen widersprechen sich. Es wurde nichts geschrieben. Einigen Sie sich bei jeder Zeile, nehmen Sie die andere Entscheidung oder Freigabe in ihrer Prüfung zurück, speichern Sie diese und führen Sie beide erneut zusammen.
merge-decided =
    { $languages }: { $name } { $action ->
        [hold] hat diese Personen zurückgestellt
        [accept] hat hingenommen, was das System verschickt
       *[ask] hat eine Frage offen gelassen
    } ({ $at }); { $other-name } { $other-action ->
        [hold] hat diese Personen zurückgestellt
        [accept] hat hingenommen, was das System verschickt
       *[ask] hat eine Frage offen gelassen
    } ({ $other-at }).
merge-signed-and-decided =
    { $languages }: { $name } hat freigegeben ({ $at }); { $other-name } { $other-action ->
        [hold] hat diese Personen zurückgestellt
        [accept] hat hingenommen, was das System verschickt
       *[ask] hat eine Frage offen gelassen
    } ({ $other-at }).
merge-signed-other = { $languages }: { $name } ({ $at }) und { $other-name } ({ $other-at }) haben freigegeben, aber nicht dasselbe: Die Personen, ein Text oder die Regel war anders.
merge-confirmed = { $ask }: { $name } hat „{ $value }“ bestätigt ({ $at }); { $other-name } hat „{ $other-value }“ bestätigt ({ $other-at }).
merge-other-campaign = Das sind Prüfungen zweier Aussendungen: „{ $campaign }“ und „{ $other-campaign }“.
    .title = Diese Prüfungen gehören nicht zusammen
    .remedy = Wählen Sie zwei Prüfungen derselben Aussendung.
merge-other-setup = Die Aussendung wurde in den beiden Prüfungen verschieden vorbereitet: { $parts }.
    .title = Die beiden Prüfungen lassen sich noch nicht zusammenführen
    .remedy = Einigen Sie sich auf die Vorbereitung, ändern Sie sie in einer der beiden, speichern Sie diese Prüfung und führen Sie beide erneut zusammen.
merge-not-read = { $path } kann nicht gelesen werden.
    .remedy = Speichern Sie die Prüfung noch einmal und verwenden Sie diese Datei unverändert.
merge-done = { $path }: die zusammengeführte Prüfung. Sie enthält alles aus beiden und keine Daten der Personen in Ihrer Liste.
merge-title = Hat noch jemand daran gearbeitet?
merge-about = Zwei Personen können gleichzeitig freigeben, jede in ihrem Browser. Öffnen Sie hier die andere gespeicherte Prüfung: Von beiden bleibt alles erhalten.
merge-open = Die andere Prüfung öffnen
merge-taken = Übernommen. Was in der anderen Prüfung steht, steht nun im Verlauf.
merge-nothing-new = In der anderen Prüfung steht nichts, was nicht schon hier ist.
merge-clash = { $n ->
    [one] Die beiden Prüfungen widersprechen sich an einer Stelle
   *[other] Die beiden Prüfungen widersprechen sich an { $n } Stellen
}
merge-clash-about = Alles andere können Sie jetzt übernehmen. An diesen Stellen wird dann beides zurückgenommen, damit neu entschieden wird; im Verlauf bleibt es stehen.
merge-take = Übernehmen und hier neu entscheiden
merge-leave = Die andere Prüfung weglassen
setup-campaign = Name der Aussendung
setup-correction = Nummer der Korrektur
setup-list = wie die Liste gelesen wird
setup-locales-from = zweite Liste
setup-treat-as = reparierte Sprachen
setup-left-out = wer ausgenommen ist
setup-intent = welche E-Mail
setup-kind = welche der E-Mails des Systems
setup-purpose = Service-E-Mail oder Neuigkeiten
setup-four-eyes = ob zwei freigeben müssen
setup-system = System
setup-answers = Antworten zum System
setup-ticked = angekreuzte Sprachen
setup-pasted = eingetippte Texte
setup-file-locales = Sprachen von Dateien
setup-fields = Spalten der Platzhalter
setup-population = wie viele es wirklich sind
setup-schedule = Teilsendungen
setup-standing = Fragen, die jede Aussendung hat
setup-basis = Rechtsgrundlage
setup-kept-until = wie lange es aufbewahrt wird
