### Shell and Check: who gets what, and why.

check-empty = Here you will see who gets which mail. Say first who is written to, which mail, and what sends it.
check-nobody = Nobody in this list is to be written to.
check-to-prepare = Go to Prepare

assumed-head = Nobody has told us these yet
assumed = (assumed)
not-sure = (not sure: every answer is computed, the worst one counts)
assumed-change = Change: { $question }
assumed-moves = { $n ->
    [one] another answer could change it for { $n } person
   *[other] another answer could change it for { $n } people
}
assumed-more = { $n ->
    [one] { $n } more
   *[other] { $n } more
}

picture-head = Who gets what
picture-people = People
picture-mails = What they would get
picture-more-languages = { $n ->
    [one] { $n } more language
   *[other] { $n } more languages
}
picture-more-mails = { $n ->
    [one] { $n } more mail
   *[other] { $n } more mails
}
picture-verdict-people = { $verdict }: { $n ->
    [one] { $n } person
   *[other] { $n } people
}
picture-could-be = Could be: { $verdict }
picture-nobody = nobody in your list
picture-or = or
picture-not-to-scale = Very small groups are drawn a little thicker than they are.
picture-caption = Each band is a group of people; the thicker the band, the more people.
picture-caption-band = { $language }, { $n ->
    [one] { $n } person
   *[other] { $n } people
}: { $verdict }.
picture-caption-table = The table below says the same.

table-caption = The same, as a table
table-language = Language
table-people = People
table-gets = Would get
table-result = Result
table-why = Why
table-possible = not certain: the worst possible result
table-more = { $n ->
    [one] Show { $n } more language
   *[other] Show { $n } more languages
}

switch-head = See it as someone else
switch-as = As someone with
switch-typed = Or any other, as it might be written
switch-show = Show
switch-beside = Beside it
switch-beside-none = Nothing
switch-option = { $language } · { $n ->
    [one] { $n } person
   *[other] { $n } people
}
switch-option-nobody = { $language } · nobody in your list has this
switch-nobody = Nobody in your list has this.

cards-head = The mails as they would arrive
cards-lede = { $n ->
    [one] One result. Everyone in this list gets exactly this, with their own name.
   *[other] { $n } different results. Everyone in a group gets exactly this, with their own name.
}
cards-more = { $n ->
    [one] Show { $n } more
   *[other] Show { $n } more
}
card-one-of-these = They could get one of these:
card-shown-for = Shown for { $person }
card-nth = { $n } of { $of }
card-nobody-to-show = Shown without a person: there is no list open.
card-loading = One moment …
person-before = Person before
person-after = Next person
person-written = Language as written in the list:
person-looked-at = { $n ->
    [one] What was looked at ({ $n } step)
   *[other] What was looked at ({ $n } steps)
}

why-ask-different-message = Why do people with { $language } get another mail?
why-ask-different-message-none = Why do people without a language get another mail?
why-ask-other-language = Why do people with { $language } get it in another language?
why-ask-other-language-none = Why do people without a language get it in this language?
why-ask-mixed = Why do people with { $language } get a mixed mail?
why-ask-mixed-none = Why do people without a language get a mixed mail?
why-ask-nothing = Why do people with { $language } get no mail?
why-ask-nothing-none = Why do people without a language get no mail?
why-ask-unknown = What would people with { $language } get?
why-ask-unknown-none = What would people without a language get?
why-more = { $n ->
    [one] Show { $n } more reason
   *[other] Show { $n } more reasons
}
why-settle = What would settle it
why-same-way = It is the same for { $languages }.
why-source = Read the source
certainty-documented = Documented
certainty-documented-about = The rule was read in the system’s own source or documentation.
certainty-derived = Concluded
certainty-derived-about = We conclude this; it is not written in so many words.
certainty-unknown = Not known
certainty-unknown-about = The system’s makers do not say what happens here.
certainty-order-dependent = Depends on the order
certainty-order-dependent-about = Two rules could apply, and it is not documented which one comes first.
certainty-depends-on-answer = Depends on an answer
certainty-depends-on-answer-about = Your engineers can tell; every answer was computed, and the worst one counts.
certainty-depends-on-request = Depends on the request
certainty-depends-on-request-about = It depends on who starts the sending, and in which browser.

ways-head = { $n ->
    [one] The way out
   *[other] The ways out
}
ways-then-intended = { $n ->
    [one] { $n } person: right mail
   *[other] { $n } people: right mail
}
ways-then-held = { $n ->
    [one] { $n } person: no mail for now
   *[other] { $n } people: no mail for now
}
ways-then-accepted = { $n ->
    [one] { $n } person: as drawn above
   *[other] { $n } people: as drawn above
}
ways-add-text = Add the missing texts: { $languages }
ways-add-text-about = Write them, open files, or paste them.
ways-add-text-do = Add the texts
ways-change-setting = Change a setting of the system
ways-change-setting-about = See first what it would change. The send plan then asks your engineers for it.
ways-change-setting-do = Look at the settings
ways-setting = If “{ $question }” were answered “{ $answer }”:
ways-setting-worse = { $n ->
    [one] { $n } person would no longer get it for certain
   *[other] { $n } people would no longer get it for certain
}
ways-setting-try = Try it out
ways-part = { $language }: the part “{ $part }” is missing
ways-under = under “{ $locale }”, as it stands in the list
ways-give-stock-text = Show the system’s own mail
ways-give-stock-text-about = Paste its text, so that everyone can read what these people would get.
ways-give-stock-text-do = Paste the text
ways-hold = { $n ->
    [one] Hold this person back
   *[other] Hold these { $n } people back
}
ways-hold-about = They get nothing for now, and stay in the send plan as held back.
ways-hold-do = Hold back
ways-accept = Accept it on purpose
ways-accept-about = Asks for your name and a reason, which the send plan shows.
ways-accept-do = Accept
ways-ask = Ask your engineers
ways-ask-about = Until they answer, these people are held back.
ways-ask-do = Copy the questions

matrix-caption = Which texts there are
matrix-text = text
matrix-ticked = ticked, no text yet
matrix-none = none

people-head = People
people-filter = Which people
people-find = Find a person
people-all = All
people-language = Language
people-finding = Finding
people-every-finding = With or without a finding
people-every-language = Every language
people-show-addresses = Show addresses
people-hide-addresses = Hide addresses
people-nobody = Nobody fits.
people-rows = Rows { $first } to { $last } of { $n }
people-person = Person
people-written = Language, as written
people-understood = Understood as
people-no-subject-unknown = text not known
people-no-subject-none = nothing
pager = Page { $n } of { $of }
pager-label = Pages of the table
pager-before = Before
pager-after = Next

## Made-up people

stand-ins-title = Test with made-up people
stand-ins-about = Test people are often all alike. These are not: each language of your texts and of your list, with a region, with none, misspelt, rare, without a first name, with a long name, from right to left. Import them into a test system, send the mail, and compare. No mail can reach their addresses (@standin.invalid), and every plan skips them.
stand-ins-make = Make people up
stand-ins-caption = Made-up people, and what each would get
stand-ins-who = Who
stand-ins-written = Language as written
stand-ins-shows = Shows
stand-ins-take-import = Download for the import into { $system }
stand-ins-take-csv = Download as CSV
stand-ins-not-taken = The branches that nobody takes
download-stand-ins = { $n ->
        [one] { $n } made-up person
       *[other] { $n } made-up people
    }. No data of real people; only languages as they are written in your list.

what-if-head = What if …?
what-if-about = Try out another text, another answer, another version or another system. You see who would get something else, and nothing counts until you keep it. Your list is never changed.
what-if-system = Try another system or answer
what-if-text = Try another text
what-if-language = See what someone with another language gets
person-as = And with another language in the list?
person-as-is = As it is in the list
