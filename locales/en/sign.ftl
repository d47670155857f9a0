# Sign off and hand over.
sign-nothing-yet = There is nothing to sign yet. Say first who gets which mail, and what sends it.
sign-progress = { $done } of { $of } mails are settled
sign-answers-for-it = Whoever signs has opened the mail and answers for it.
sign-your-name = Your name
sign-name-is-no-proof = A typed name is not proof of who you are. You can take a signature back at any time.
sign-outcomes = The mails to be signed
sign-nothing-blocks = Nothing blocks the send plan any more
sign-blocks = { $n ->
        [one] One thing blocks the send plan
       *[other] { $n } things block the send plan
    }
sign-history = What happened
sign-people = { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
sign-they-get = They get
sign-they-could-get = They could get
sign-open-mail = Open this mail
sign-open-again = Open it again
sign-close-mail = Close the mail
sign-do-you-read = Do you read this language?
sign-reads = Yes, I read it
sign-reads-not = No, I compared it with another language
    .hint = Same links, numbers and names. The plan will say that nobody read it.
sign-deed = Sign { $languages } for { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
sign-name-missing = Type your name first, at the top of this place.
sign-reads-missing = Say first whether you read this language.
sign-open-first = Open the mail first; whoever signs has seen it.
sign-take-back = Take it back
sign-did-signed = Signed by { $names }.
sign-did-held = Held back by { $name }: { $reason }
sign-did-accepted = Accepted by { $name }: { $reason }
sign-did-asked = Asked by { $name }: { $reason } These people are held back until it is answered.
stamp-ready = Not signed
stamp-signed = Signed
stamp-undecided = Undecided
stamp-held = Held back
stamp-accepted = Accepted
stamp-asked = Asked
stamp-expired = Expired
stamp-withdrawn = Taken back
decide-question = { $n ->
        [one] What shall happen to this person?
       *[other] What shall happen to these { $n } people?
    }
decide-hold = Hold these people back
    .hint = They get nothing for now; the plan says so.
decide-accept = Accept what they would get, on purpose
    .hint = The plan shows your name and your reason.
decide-ask = Ask the engineers
    .hint = These people are held back until there is an answer.
decide-reason = Reason
decide-deed = { $n ->
        [one] Decide for { $n } person
       *[other] Decide for { $n } people
    }
decide-choose-first = Choose first what shall happen.
decide-reason-missing = Write a reason first; the plan shows it.
repair-add-text = Add the missing text
repair-change-setting = Change a setting of the system
repair-say-no-language = Say what people with no language should get
confirm-title = Only assumed so far
confirm-about = This is how the system usually is. Does it hold for yours?
confirm-one = Confirm
confirm-one-of = Confirm: { $ask }
confirm-all = { $n ->
        [one] Confirm it
       *[other] Confirm all { $n }
    }
confirm-change = Change an answer
accept-title = Found, and not settled yet
accept-reason = Reason for accepting it
accept-deed = { $n ->
        [0] Accept with this reason
        [one] Accept { $n } finding with this reason
       *[other] Accept { $n } findings with this reason
    }
hand-who = Who gets something
hand-send = people get the mail
hand-hold = people are held back
hand-skip = people are left out
hand-otherwise = Everyone who is not in the plan is held back, too.
hand-files = Files to hand over
hand-not-complete = { $n ->
        [one] One thing still blocks the send plan.
       *[other] { $n } things still block the send plan.
    } Until then you can take a draft with you.
hand-see-what = See what blocks
hand-plan = Send plan
hand-take-plan = Download the send plan
hand-draft = Draft of the send plan
hand-take-draft = Download the draft
hand-review = Review
hand-take-review = Save the review
hand-check = For the engineers: check the plan
hand-check-about = The command line computes everything again from the list and the texts and compares it with the plan.
hand-check-exits = It ends with 0 if the plan holds, 1 if it was altered or does not agree with itself, 2 if it could not run, 3 if it was not compared with files, 4 if the key is not trusted, 5 if it has ended, and 6 if the files are others.
