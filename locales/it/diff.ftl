# Che cosa fa un piano di invio in modo diverso da un altro.
# $n: persone · $old, $new: prima e dopo

diff-none = I due piani di invio fanno la stessa cosa.
diff-status = Stato: { $old ->
        [draft] bozza
       *[approved] approvato
    } → { $new ->
        [draft] bozza
       *[approved] approvato
    }.
diff-campaign = Nome dell’invio: «{ $old }» → «{ $new }». Tutte le chiavi cambiano.
diff-wave = Ondata: { $old } → { $new }. Tutte le chiavi cambiano.
diff-message = E-mail: «{ $old }» → «{ $new }».
diff-platform = Sistema: { $old } → { $new }.
diff-kind = Tipo di e-mail: «{ $old }» → «{ $new }».
diff-people-action = { $has ->
        [yes] { $language }
       *[no] Senza lingua
    }: { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }, prima { $old ->
        [send] con e-mail
        [hold] in sospeso
       *[skip] fuori dall’invio
    }, ora { $new ->
        [send] con e-mail
        [hold] in sospeso
       *[skip] fuori dall’invio
    }.
diff-people-expect = { $has ->
        [yes] { $language }
       *[no] Senza lingua
    }: { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }, l’e-mail ricevuta non è più la stessa.
diff-people-more = { $has ->
        [yes] { $language }
       *[no] Senza lingua
    }: { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }, in più di prima, { $new ->
        [send] con e-mail
        [hold] in sospeso
       *[skip] fuori dall’invio
    }.
diff-people-fewer = { $has ->
        [yes] { $language }
       *[no] Senza lingua
    }: { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }, in meno di prima, { $new ->
        [send] con e-mail
        [hold] in sospeso
       *[skip] fuori dall’invio
    }.
diff-people-others = { $has ->
        [yes] { $language }
       *[no] Senza lingua
    }: { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }, quante prima, ma non le stesse.
diff-setting = Impostazione { $key }: «{ $old }» → «{ $new }».
diff-text-changed = Il testo di «{ $message }» è stato modificato ({ $locale }).
diff-text-new = Serve un testo di «{ $message }» che prima non serviva: { $locale }.
diff-text-gone = Un testo di «{ $message }» non serve più: { $locale }.
diff-batches = Lotti: { $old } → { $new } persone.
diff-signers = Approvato o deciso da: { $old } → { $new }.
