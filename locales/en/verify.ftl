# What the command line says of a plan and of a key.
cli-in-file = { $path }: { $title }. { $said }
cli-not-complete = No plan was made: the sign-off is not complete.
cli-plan-made = { $path }: { $send ->
        [one] { $send } person gets the mail
       *[other] { $send } people get the mail
    }, { $hold } held back, { $skip } left out. It holds no data of these people.
cli-verified = Verified: computed again from the files, and the same. { $send ->
        [one] { $send } person gets the mail
       *[other] { $send } people get the mail
    }, { $hold } held back, { $skip } left out; whoever is not in the list is held back.
cli-not-against-files = Consistent, not checked against files. Add --users and --templates.
cli-refused = Refused: do not apply this plan.
cli-other-files = Refused: the plan is not what these files give. They are others than those it was made from, or it was changed and given a fresh digest.
cli-signature-altered = The signature does not fit: the plan, the key or the signature was altered after it was signed.
cli-altered = { $path }: the signature does not fit. The plan, the key or the signature was altered after it was signed.
    .remedy = Do not apply it. Have the file sent again, unchanged.
cli-signed-by = Signed by { $name }.
cli-signed-with = Signed with { $key }.
cli-key-not-trusted = The signature holds, but the key is not among those you trust: { $key }
cli-key-not-known = The signature holds, but nobody said whose key it is. Add --trust FILE with this line: { $key } NAME
cli-not-signed = It is not signed.
cli-no-people = The list of people is missing: texts alone do not say who gets them.
    .remedy = Add --users FILE (or --counts), or leave the other files away.
cli-second-missing = The second list is missing: the review takes the languages from { $name }.
    .remedy = Add --locale-from FILE.
cli-second-not-wanted = --locale-from { $path }: the review takes the languages from the list itself.
    .remedy = Leave --locale-from away.
cli-second-other-key = { $path }: the review finds people by the column { $column }, not by { $key }.
    .remedy = Leave the column away: the review says it.
cli-key-there = { $path } is there already.
    .remedy = Choose another name: a key that is written over is lost.
cli-no-random = This computer gives no random numbers: { $why }
    .remedy = Try again on another computer.
cli-key-made = { $path }: the secret key. Keep it to yourself.
    The public key, for those who verify:
cli-sign-refused = Not signed: this plan does not hold.
cli-no-secret-key = { $path } is no secret key: expected is { $begins } and 64 hexadecimal digits.
    .remedy = Make one with “sendproof plan keygen --out FILE”.
cli-plan-signed = { $path }: signed with { $key }

cli-profile-not-read = { $path }: line { $line }, column { $column }: { $expected-n ->
        [0] { $found }
       *[other] { $found }, expected { $expected }
    }
    .remedy = Mend that line, and try again.
cli-profile-examples = { $path }: { $system } ({ $versions }), { $n ->
        [one] { $n } example
       *[other] { $n } examples
    }, { $differ } differ.
cli-profile-differs = - { $example }: { $what } is “{ $got }”, the profile says “{ $expected }”
cli-profile-no-example = Add at least one [[example]]: a profile without examples proves nothing.
cli-profile-changes = Changes of its rules: { $noticed } are noticed by an example, { $unnoticed } are not, { $excused } are excused.
cli-profile-unnoticed = - no example notices “{ $change }”
cli-profile-excused = - “{ $change }” is excused, but is noticed or is no change
cli-profile-add = Add an example that comes out differently. If there can be none, say why at the end of the profile: [unnoticed], then a line such as "source 0 and 1: swapped" = "their triggers exclude each other".
cli-setting = --set { $key }=…: { $ask } { $takes } (assumed: { $assumed })
cli-setting-not-sure = not sure
cli-setting-takes = { $kind ->
        [yes-no] on or off
        [choice] { $options }
        [locale] a locale such as de or pt-BR
        [locales] locales, such as en,de,fr
       *[other] any text
    }

cli-plan-made-ids = { $path }: { $send ->
        [one] { $send } person gets the mail
       *[other] { $send } people get the mail
    }, { $hold } held back, { $skip } left out. It holds one line per person with their id: personal data.
cli-plan-made-pseudonymous = { $path }: { $send ->
        [one] { $send } person gets the mail
       *[other] { $send } people get the mail
    }, { $hold } held back, { $skip } left out. It holds one line per person with a hashed id: pseudonymous data. Whoever has the key can tell who it is; keep the key apart.
cli-users-pseudonymous = { $path }: one line for each of { $n } people, with hashed ids: pseudonymous data. Whoever has the key can tell who it is; keep the key apart. Digest: { $digest }
cli-id-key-made = { $path }: the key by which ids are hashed. Keep it apart from the files that it hides: with it they name people again.
cli-no-id-key = { $path } is no key for hashing ids.
    .remedy = Make one with “sendproof plan keygen --for-ids --out FILE”, or take the one that the page gave you.
cli-too-many-lines = A plan can name at most 10,000 people; these are { $n }.
    .remedy = Write the lines beside it: “sendproof plan users”.
cli-lines-not-checked = The plan is the one that these files give, but its lines per person are pseudonymous and were not checked. Add --hash-ids KEYFILE.
