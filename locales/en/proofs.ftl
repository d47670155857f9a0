# The mails as messages for one's own mail program, and made-up people to send them to in a test.
proof-mark = [Proof · { $languages } · { $n } { $n ->
        [one] person
       *[other] people
    }]
proof-mark-possible = [Proof · { $languages } · { $n } { $n ->
        [one] person
       *[other] people
    } · one of { $of } possible mails, { $nth }]
proof-of-nothing = No message: { $n } { $n ->
        [one] person gets
       *[other] people get
    } no mail here ({ $languages }).
proof-not-here = No message: we do not have the text that { $n } { $n ->
        [one] person gets
       *[other] people get
    } ({ $languages }). Paste it or ask your engineers.
proof-part-not-here = [We do not have the text of this part: { $part }]
proofs-about = { $n ->
        [one] One proof
       *[other] { $n } proofs
    } for your own mail program. Names are made up. Nothing of anyone in your list is in here.
proofs-title = Proofs and a test send
proofs-about-one = Each mail can be downloaded as a proof (.eml) for your own mail program: marked in its subject, addressed to nobody, its links lead nowhere. Names in it are made up; it holds nothing of anyone in your list.
proof-take = Download as a proof
proofs-all = All mails as proofs
proofs-hold = A zip with one message (.eml) for each of { $n ->
        [one] one outcome
       *[other] { $n } outcomes
    } whose text is here, and a list of them. Names are made up; no data from your list.
proofs-links = Links lead where they will lead
proofs-take-all = Download all proofs as a zip
download-proofs = { $n ->
        [one] One mail
       *[other] { $n } mails
    } as proofs, to nobody. Names are made up; no data from your list.
test-list-title = For the engineers: a test send
download-test-list = { $n ->
        [one] One made-up person
       *[other] { $n } made-up people, one for each outcome
    }, and what each must get. The values of columns that a rule reads are those of your list, such as a status; no names and no addresses of it.
test-list-take = Download the list with what each must get
test-list-import = Download the file to import into { $system }
cli-proofs-nowhere = Nothing was asked for.
    .remedy = Say where the messages go with --out FOLDER or --out FILE.zip, or where the test list goes with --test-list FILE.
cli-time-wrong = --at { $time }: this is no time in UTC.
    .remedy = Write it as 2026-04-14T09:30:00Z.
cli-proofs-written = { $path }: { $n ->
        [one] one message
       *[other] { $n } messages
    }.
cli-test-list-written = { $path }: { $n ->
        [one] one made-up person
       *[other] { $n } made-up people
    }, one for each outcome.
