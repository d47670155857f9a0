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
sign-deed = Sign { $languages } for { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
sign-which-languages = Which languages do you read?
sign-you-read = You read { $language }.
sign-you-do-not-read = You do not read { $language }, so compare what has to be the same in every language.
sign-unread-reason = Why do you sign it all the same?
    .hint = For example: “translated by an agency, links tried”. The plan will say that you do not read it, and why you signed.
sign-reason-missing = Write first why you sign a mail that you do not read; the plan shows it.
sign-four-eyes = Two people must sign
    .hint = The same name twice does not count. Save the review and send it to the second person.
sign-four-eyes-from = From how many people per mail on
sign-second-person = You have signed. Now a second person has to, under their own name.
sign-opened = You have opened { $n } of { $of } mails that are still to be signed.
sign-all-opened = { $n ->
        [0] Sign the mails that you opened
        [one] Sign the mail that you opened
       *[other] Sign all { $n } mails that you opened
    }
sign-only-left = Show only what is left
sign-next-mail = Open the next mail
stamp-signed-once = A second person is missing
twin-title = Beside the mail in { $beside }
twin-nothing-differs = Links, placeholders, numbers and names are the same.
twin-alike = The same in both: links { $links }, placeholders { $placeholders }, numbers { $numbers }, names { $names }.
twin-only-here-link = Link only here:
twin-only-here-placeholder = Placeholder only here:
twin-only-here-number = Number only here:
twin-only-here-name = Name only here:
twin-only-there-link = Link only in { $beside }:
twin-only-there-placeholder = Placeholder only in { $beside }:
twin-only-there-number = Number only in { $beside }:
twin-only-there-name = Name only in { $beside }:
sign-name-missing = Type your name first, at the top of this place.
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
download-wave = Contains the rows of { $n ->
        [one] { $n } person
       *[other] { $n } people
    }, as they stand in your list.
wave-correction = { $n ->
        [one] { $n } person got another mail
       *[other] { $n } people got another mail
    }
    .hint = They get the correction: a wave of its own, with its own text and sign-off. Whoever got the right mail is not in it. It opens in place of this list: save the review first, if you want to come back to it.
wave-correction-open = Prepare correction { $number } for { $n ->
        [one] this person
       *[other] these { $n } people
    }
wave-rest = { $n ->
        [one] { $n } person is still to get the mail
       *[other] { $n } people are still to get the mail
    }
    .hint = They stay in the same wave and keep their keys. Go on with them once the rest is clear.
wave-rest-open = Go on with { $n ->
        [one] this person
       *[other] these { $n } people
    }
wave-download = Download the list
wave-unclear = { $n ->
        [one] { $n } person got something, and the log does not say what, or whose it was. Do not mail this person again before that is clear.
       *[other] { $n } people got something, and the log does not say what, or whose it was. Do not mail them again before that is clear.
    }
wave-is-correction = This is correction { $number }: only for people who got a wrong mail before.
