# What a send plan does otherwise than another one.
# $n: people · $old, $new: before and after

diff-none = Both plans do the same.
diff-status = Status: { $old ->
        [draft] draft
       *[approved] approved
    } → { $new ->
        [draft] draft
       *[approved] approved
    }.
diff-campaign = Name of the mailing: “{ $old }” → “{ $new }”. All keys are others now.
diff-wave = Wave: { $old } → { $new }. All keys are others now.
diff-message = Mail: “{ $old }” → “{ $new }”.
diff-platform = System: { $old } → { $new }.
diff-kind = Mail kind: “{ $old }” → “{ $new }”.
diff-people-action = { $has ->
        [yes] { $language }
       *[no] No language
    }: { $n ->
        [one] { $n } person
       *[other] { $n } people
    } were to { $old ->
        [send] get the mail
        [hold] be held back
       *[skip] be left out
    } and are now to { $new ->
        [send] get it
        [hold] be held back
       *[skip] be left out
    }.
diff-people-expect = { $has ->
        [yes] { $language }
       *[no] No language
    }: { $n ->
        [one] { $n } person
       *[other] { $n } people
    } will get something else than before.
diff-people-more = { $has ->
        [yes] { $language }
       *[no] No language
    }: { $n ->
        [one] { $n } person
       *[other] { $n } people
    } more { $new ->
        [send] get the mail
        [hold] are held back
       *[skip] are left out
    }.
diff-people-fewer = { $has ->
        [yes] { $language }
       *[no] No language
    }: { $n ->
        [one] { $n } person
       *[other] { $n } people
    } fewer { $new ->
        [send] get the mail
        [hold] are held back
       *[skip] are left out
    }.
diff-people-others = { $has ->
        [yes] { $language }
       *[no] No language
    }: { $n ->
        [one] { $n } person
       *[other] { $n } people
    }, as many as before, but not the same ones.
diff-setting = Setting { $key }: “{ $old }” → “{ $new }”.
diff-text-changed = The text of “{ $message }” was changed ({ $locale }).
diff-text-new = A text of “{ $message }” is needed that was not before: { $locale }.
diff-text-gone = A text of “{ $message }” is no longer needed: { $locale }.
diff-batches = Batches: { $old } → { $new } people.
diff-signers = Signed or decided by: { $old } → { $new }.
