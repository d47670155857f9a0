### Shell and Check: what stands around every place, and the words that all places share.

skip = Skip to the sheet
vow = Your list stays on this computer.
vow-check = How can I check this?
vow-offline = Switch off Wi-Fi, or pull the cable. Everything here keeps working.
vow-network = Or press F12, choose “Network”, open your list, and see that nothing is sent.
vow-engineers = Or ask your engineers: the page forbids itself all connections, in its first lines.

steps = The four places
place-prepare = Prepare
place-check = Check
place-sign-off = Sign off
place-hand-over = Hand over
step-begin = Begin here
step-missing = { $n ->
    [one] { $n } thing is missing
   *[other] { $n } things are missing
}
step-complete = Complete
step-not-yet = Not yet
step-open = { $n ->
    [one] { $n } person to settle
   *[other] { $n } people to settle
}
step-look = Look here
step-nothing-open = Nothing open
step-signed = { $done } of { $of } done
step-ready = Ready

people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
people-word = { $n ->
    [one] person
   *[other] people
}
person-row = Row { $n }
language-none = No language
not-a-language = Not a language that we know
empty-value = (empty)
yes = yes
no = no
change = Change

verdict-intended = Right mail
verdict-other-language = Right mail, other language
verdict-different-message = Another mail
verdict-mixed = Mixed mail
verdict-nothing = No mail
verdict-unknown = Not known
verdict-left-out = Left out
state-held = held back
state-accepted = accepted on purpose

copied = Copied. Paste it into a mail to your engineers.
not-copied = It could not be copied: the browser did not allow it.
served-custom = your mail
served-custom-in = your mail, in { $language }
served-stock = the system’s own mail
served-stock-one-of = the system’s own mail, in one of { $n } languages
served-stock-in = the system’s own mail, in { $language }
served-mixed = parts of different mails
served-nothing = No mail at all
served-not-known = Not known

headline-waiting = One moment …
asked-head = What you asked for
asked-everyone = Everyone here must get “{ $mail }”, in their own language.
asked-segments = { $n ->
    [one] { $n } group must get another mail.
   *[other] { $n } groups must get other mails.
}
asked-change = Change what you asked for

deed-prepare = Say what is missing
deed-add-texts = Add the missing texts
deed-example-texts = Add the example’s three texts
deed-all-ways = See all ways out
deed-see-check = See who gets what
deed-copy-questions = Copy the questions for your engineers
deed-no-language = Say what they should get
deed-sign-off = Go to the sign-off
deed-hand-over = Hand over the send plan

note-must = Must be settled
note-good-to-know = Good to know
notes-more = { $n ->
    [one] { $n } more note
   *[other] { $n } more notes
}
note-alike = { $n ->
    [one] { $n } more like this
   *[other] { $n } more like this
}
place-line = { $file }, line { $line }

summary-head = That could not be done
summary-put-away = Put away
reading-rows = Reading { $file }: { $n ->
    [one] { $n } person
   *[other] { $n } people
} so far
reading-stop = Stop reading

key = What the signs mean
this-page-in = This page in:
undo = Undo
delete-everything = Delete everything here
delete-sure = Delete everything that is kept on this computer? This cannot be undone.
delete-yes = Yes, delete
delete-no = Keep it

inbox = In the inbox
inbox-no-sender = Sender not known
inbox-no-subject = Subject not known
inbox-no-words = First words not known
mail-from = From { $from }
mail-no-subject = No subject
mail-body = Text of the mail
mail-no-body = This mail has no text.
mail-missing = The list has no value for this; it would be sent like this.
mail-logic = This is decided when the mail is sent; it is not computed here.
mail-removed = Not shown here: { $what }
mail-not-here = We do not have its text: paste it or ask your engineers.
mail-no-text-yet = You ticked this language. Its text is not here yet.

## Something is tried out

trial-head = You are trying something out
trial-short = You are trying something out:
trial-counts-not = Nothing of it counts until you keep it.
trial-nobody = So far nobody would get anything else.
trial-nobody-at-all = Nobody would get anything else.
trial-not-known = Who would get something else shows as soon as the three cards say enough.
trial-moved = { $n ->
    [one] { $n } person would get something else than before
   *[other] { $n } people would get something else than before
} ({ $same } the same).{ $better ->
    [0] {""}
    [one] {" "}{ $better } would get the right mail now.
   *[other] {" "}{ $better } would get the right mail now.
}{ $worse ->
    [0] {""}
    [one] {" "}{ $worse } would no longer get the right mail for certain.
   *[other] {" "}{ $worse } would no longer get the right mail for certain.
}
trial-caption = Who moves
trial-who = Whose language is
trial-before = Before
trial-after = With this change
trial-only-words = the same mail, with other words
trial-keep = Keep the change
trial-discard = Put everything back
trial-go-on = Change more
trial-first = First keep the change or put everything back. Then you can sign off and hand over.
