### Hand over: the batches, the standing questions, the papers.

schedule-title = When it is sent
schedule-about = Small steps: if something is wrong, few people have it. The first batch has someone of every language and of every group.
schedule-nobody = Nobody gets the mail yet; the batches appear once mails are signed off.
schedule-first = People in the first batch
    .hint = As few as you like. It is never smaller than the number of groups, so that each is in it.
schedule-growth = How many times larger is each next batch?
    .hint = 1 to 10. With 4, a batch of 50 is followed by one of 200.
schedule-largest = The most people in one batch
    .hint = Leave it empty if there is no limit. Your engineers know what the system may send in a day.
schedule-start = Day of the first batch
schedule-every = Days from one batch to the next
    .hint = 1 to 30. People must have time to write to you if something is wrong.
schedule-workdays = Nothing on Saturdays and Sundays
schedule-wrong-number = Write a whole number from { $from } to { $to }.
schedule-wrong-least = Write a whole number, at least 1.
schedule-wrong-day = Write a day like 2026-04-14.
schedule-change = Change the steps
schedule-caption = The batches
schedule-most = There are never more than { $n } batches; for that the last ones are larger than you said.
schedule-usual = Back to the usual steps
schedule-calendar = Calendar
schedule-people-on = { $n ->
    [one] Batch { $number }: { $people } person
   *[other] Batch { $number }: { $people } people
}
standing-about = They never depend on the list or the mail, and are forgotten all the same. Write down what your engineers say; it stands in the plan and in the report. Nothing here blocks the plan.
standing-answer = Answer
standing-link-lives = By the system’s documentation, the link of this mail works for { $lives }.
standing-open = { $n ->
    [0] All are answered.
    [one] { $n } is open.
   *[other] { $n } are open.
}
record-title = For your data protection officer
record-about = Both stand in the report.
record-basis = Why may people’s data be used for this?
    .hint = For example: contract (the account), or consent.
record-kept = Until when are the plan and these papers kept?
    .hint = For example: 31 December 2026.
papers-title = Papers for people
papers-about = Each is a page of its own, which needs no internet: open it, print it, or send it on.
papers-report = Report
    .hint = A page of summary, and a page for each mail. To print, and to put with your records.
papers-notices = Notices to users
    .hint = For each language, what you can tell people before the mail comes.
papers-changes = Change log
    .hint = Who decided, signed and took back what, and when.
papers-support = Support sheet
    .hint = For your support team: type an address, see which mail, when, why, and what to answer.
papers-support-later = It is made once everything is signed off, from a list with addresses.
papers-take = Download
download-report = Contains no personal data of the people in your list: counts and digests. It contains the names of those who signed.
download-notices = Contains no personal data.
download-changes = Contains no personal data of the people in your list. It contains the names of those who signed or decided.
download-support = Contains { $n ->
    [one] { $n } address
   *[other] { $n } addresses
} as shortened, salted hashes: pseudonymous. Nobody can read them, but whoever has the page can try an address.
download-texts = { $n ->
    [one] One file with texts, no personal data.
   *[other] { $n } files with texts, no personal data.
}
