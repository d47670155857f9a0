# Was ein Versandplan anders macht als ein anderer.
# $n: Personen · $old, $new: vorher und nachher

diff-none = Beide Versandpläne tun dasselbe.
diff-status = Stand: { $old ->
        [draft] Entwurf
       *[approved] freigegeben
    } → { $new ->
        [draft] Entwurf
       *[approved] freigegeben
    }.
diff-campaign = Name der Aussendung: „{ $old }“ → „{ $new }“. Alle Schlüssel sind jetzt andere.
diff-wave = Welle: { $old } → { $new }. Alle Schlüssel sind jetzt andere.
diff-message = E-Mail: „{ $old }“ → „{ $new }“.
diff-platform = System: { $old } → { $new }.
diff-kind = Art der E-Mail: „{ $old }“ → „{ $new }“.
diff-people-action = { $has ->
        [yes] { $language }
       *[no] Ohne Sprachangabe
    }: { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }, vorher { $old ->
        [send] mit E-Mail
        [hold] zurückgestellt
       *[skip] ausgenommen
    }, jetzt { $new ->
        [send] mit E-Mail
        [hold] zurückgestellt
       *[skip] ausgenommen
    }.
diff-people-expect = { $has ->
        [yes] { $language }
       *[no] Ohne Sprachangabe
    }: { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    } bekommen etwas anderes als vorher.
diff-people-more = { $has ->
        [yes] { $language }
       *[no] Ohne Sprachangabe
    }: { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }, mehr als vorher, { $new ->
        [send] mit E-Mail
        [hold] zurückgestellt
       *[skip] ausgenommen
    }.
diff-people-fewer = { $has ->
        [yes] { $language }
       *[no] Ohne Sprachangabe
    }: { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }, weniger als vorher, { $new ->
        [send] mit E-Mail
        [hold] zurückgestellt
       *[skip] ausgenommen
    }.
diff-people-others = { $has ->
        [yes] { $language }
       *[no] Ohne Sprachangabe
    }: { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }, so viele wie vorher, aber nicht dieselben.
diff-setting = Einstellung { $key }: „{ $old }“ → „{ $new }“.
diff-text-changed = Der Text von „{ $message }“ wurde geändert ({ $locale }).
diff-text-new = Ein Text von „{ $message }“ wird gebraucht, der vorher nicht nötig war: { $locale }.
diff-text-gone = Ein Text von „{ $message }“ wird nicht mehr gebraucht: { $locale }.
diff-batches = Teilsendungen: { $old } → { $new } Personen.
diff-signers = Freigegeben oder entschieden von: { $old } → { $new }.
