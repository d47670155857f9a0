### Papers for people, made from a send plan: the report, the support sheet, the notices, the change log.

# $month: 1 to 12 · $year: four digits
day = { $day } { month-of-year }
month-of-year = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
} { $year }
# $weekday: 1 is Monday
weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[other] Sunday
}
day-of-week = { weekday }, { $day }

paper-report = Report
paper-notices = Notices to users
paper-changes = Change log
paper-support = Support sheet
paper-correction = Correction { $n }
paper-fingerprint = Fingerprint
paper-draft = Draft: not everything is signed off. Nothing may be sent by it.

paper-report-title = Report: { $campaign }
paper-headline = { $send ->
    [0] Nobody gets “{ $mail }”.
    [one] { $send } person gets “{ $mail }”.
   *[other] { $send } people get “{ $mail }”.
}{ $hold ->
    [0] { "" }
    [one] {" "}{ $hold } is held back.
   *[other] {" "}{ $hold } are held back.
}{ $skip ->
    [0] { "" }
    [one] {" "}{ $skip } is left out.
   *[other] {" "}{ $skip } are left out.
}
paper-covers-sample = The list { $list } is a sample: this report says nothing about people who are not in it.
paper-covers-all = The list { $list } holds everybody.
paper-covers-counts = There was no list: only languages and how many people have each.
paper-not-covered = Not in the list:
paper-who = Who gets what
paper-languages = Languages
paper-people = People
paper-subject = Subject
paper-result = Result
paper-by = Signed or decided by
paper-left-out = Left out
paper-stand-ins = Made-up people, for testing
paper-batches = When it is sent
paper-batch = Batch
paper-day = Day
paper-decisions = Decided and accepted
paper-questions = Open questions
paper-system = What sends it
paper-system-not-sure = The system is not known; all usual rules were computed.
paper-answered = { $ask } – { $value }
paper-confirmed = { $ask } – { $value } (assumed, and confirmed)
paper-assumed = { $ask } – { $value } (only assumed)
paper-not-sure = { $ask } – not sure; every answer was computed, and the worst one counts
paper-open = open
paper-data = People’s data
paper-purpose = Purpose
paper-purpose-service = “{ $mail }”: a service mail, which people need for something that they have
paper-purpose-news = “{ $mail }”: news or advertising
paper-purpose-not-said = “{ $mail }”: it was not said whether it is a service mail or news
paper-basis = Legal basis
paper-kept = Kept until
paper-holds = The plan holds until
paper-people-data = In this report
paper-no-people = No data of the people in the list: counts and digests only. Names of those who signed or decided are as they were typed.
paper-not-said = not said
paper-no-proof = Names were typed, not proven. The plan has the same fingerprint; any change breaks it.
paper-outcome-send = { $languages }: { $n ->
    [one] { $n } person gets this mail
   *[other] { $n } people get this mail
}
paper-outcome-hold = { $languages }: { $n ->
    [one] { $n } person is held back and would get this
   *[other] { $n } people are held back and would get this
}
paper-outcome-hold-open = { $languages }: { $n ->
    [one] { $n } person is held back; which of these it would be is not known
   *[other] { $n } people are held back; which of these it would be is not known
}
paper-spellings = As written in the list
paper-certainty = How sure
paper-certain = Nothing else can happen.
paper-not-certain = Something else can happen, too.
paper-reads = reads the language
paper-reads-not = does not read the language.

paper-changes-title = Change log: { $campaign }
paper-changes-none = Nothing was decided or signed yet.
paper-made = This plan was made on { $at } and holds until { $until }.

batch-number = Batch { $n }
batch-no-day = the day is not set
batch-earliest = These are the earliest days: the next batch goes out only when every question below is answered with yes.
batch-before-next = Before the next batch, answer these with yes:
stop-everyone-got-the-expected-mail = Did everyone in the batch get the mail that the plan expects?
stop-one-person-of-each-language-read-it = Has one person of each language read what arrived?
stop-nobody-got-it-twice = Did nobody get it twice?
stop-links-work = Do the links work?
stop-bounces-as-usual = Do no more mails come back than usual?
stop-complaints-as-usual = Are there no more complaints than usual?

standing-title = Questions that every mailing has
standing-sender-authenticated = Is the sender’s domain authenticated (SPF, DKIM, DMARC)?
standing-bounces = Who sees the mails that come back, and takes out those addresses?
standing-rate-limit = How many mails an hour may be sent?
standing-reply-address = Where do replies go, and in which languages are they answered?
standing-link-lifetime = How long do the links work, and is that long enough for people who read the mail a day later?

paper-notices-title = Notices to users: { $campaign }
notices-about = What you can tell people before the mail comes: on your site, in the community, in a newsletter. Change what does not fit.
notices-none = Nothing is sent to anybody, so there is nothing to announce.
notices-held = { $n ->
    [one] { $n } person is held back and gets nothing for now. There is no notice for this person.
   *[other] { $n } people are held back and get nothing for now. There is no notice for them.
}
notices-translate = We have no ready words in this language. Here they are in English, to be translated.
notice-soon = You will soon get an e-mail from us.
notice-on = From { $first } on you will get an e-mail from us.
notice-between = Between { $first } and { $last } you will get an e-mail from us. Not everyone gets it on the same day.
notice-subject = Its subject is “{ $subject }”.
notice-quoted = “{ $text }”
notice-subjects = Its subject is one of these: { $subjects }.
notice-not-yet = Until then there is nothing that you have to do.
notice-spam = If it does not come, please look into your spam folder.
notice-help = Questions? Write to us: { $address }
notice-help-open = Questions? Write to us: [your address]

paper-support-title = Support sheet: { $campaign }
support-about = Someone asks about the mail? Type the address, and see what this person gets, when and why.
support-address = E-mail address of the person who asks
support-look = Look it up
support-when = When
support-why = Why
support-answer = What to answer
support-which-send = Gets the mail
support-which-hold = Is held back: gets nothing for now
support-which-skip = Is left out: gets nothing
support-when-batch = In batch { $n } of { $of }
support-when-day = { $day }, at the earliest
support-when-never = No day is planned.
support-why-written = The list has “{ $written }” as the language of this person, understood as: { $language }.
support-why-none = The list has no language for this person.
support-answer-send = “The mail with the subject ‘{ $subject }’ is from us. If it has not come by the day after it is sent, please look into your spam folder.”
support-answer-send-unknown = “You will get a mail from us. If it has not come by the day after it is sent, please look into your spam folder.”
support-answer-hold = “We have not planned a mail to you for now. You do not have to do anything.”
support-answer-skip = “This mailing does not go to you.”
support-nobody = This address is not in the list: nothing is sent to it.
support-nobody-about = Look at how it is spelt, or ask for another address under which the person may be known.
support-empty = Type an address first.
support-cannot = This browser does not look up addresses here. Save this page on your computer, and open it from there.
support-holds = Holds no readable address: only shortened hashes of { $n ->
    [one] { $n } address
   *[other] { $n } addresses
}. It is pseudonymous: whoever has this page can find out whether an address is in it. Keep it inside your support team.
