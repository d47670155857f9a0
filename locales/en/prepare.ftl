# The first screen, and the three cards: who, which mail, what sends it.

## Start

start-ways-in = Two ways in
start-open = Open my list
start-open-about = People from Excel, a CSV or a JSON file. A sample is enough. You see how it was read before anything else happens.
start-example = Try the example
start-example-about = A made-up community, four languages, and one mistake that really happened. Takes two minutes.
start-also = You can also
start-paste = paste a table
start-counts = only say how many
start-review = go on with saved work (review file)
start-stays = Your list stays on this computer.
start-sends-nothing = This page sends nothing. You can switch off the internet now and go on.
start-how-to-check = How can I check this?
start-check-offline = Switch off Wi-Fi, or pull the cable. Everything here keeps working.
start-check-network = Or press F12, choose “Network”, open your list, and see that nothing new appears there.
start-check-engineers = Or ask your engineers: in its first lines, the page forbids itself every connection to anyone else.
start-exception = The one exception: the page itself was fetched once, before you saw it.
start-steps = Four steps, free to go back
start-step-prepare = Prepare
start-step-prepare-about = Who, which mail, what sends it
start-step-check = Check
start-step-check-about = What each person would really get
start-step-sign-off = Sign off
start-step-sign-off-about = Someone answers for each language
start-step-hand-over = Hand over
start-step-hand-over-about = A send plan that engineers follow to the letter
start-why = Why this page exists
start-why-about = In April 2023 a community moved to a new system. Its mail existed in English only. German, French and Italian people got “Your password has been reset” instead. Every test person had been English.

## The three cards

prepare-cards = Three cards, in any order
prepare-who = Who?
prepare-mail = Which mail?
prepare-system = What sends it?
prepare-onward = Go on
prepare-see = See who gets what
prepare-see-early = You can look already; the first line then says what is still missing.
prepare-next-who = Next: who?
prepare-next-mail = Next: which mail?
prepare-next-system = Next: what sends it?
prepare-who-missing = No list yet
prepare-who-reading = Being read: { $people } { $people ->
    [one] person
   *[other] people
} so far
prepare-who-open = { $people ->
    [one] { $people } person needs you: which language?
   *[other] { $people } people need you: which language?
}
prepare-who-second = The second list is not open
prepare-who-known = { $people } { $people ->
    [one] person
   *[other] people
} { $languages ->
    [0] without a language
    [one] in { $languages } language
   *[other] in { $languages } languages
}
prepare-mail-missing = No mail yet
prepare-mail-kind-missing = Still to say: what does it replace?
prepare-mail-known = { $texts ->
    [one] { $texts } text: { $languages }
   *[other] { $texts } texts: { $languages }
}
prepare-mail-no-language = The language of your text is not known
prepare-system-missing = Not said yet
prepare-system-working = One moment
prepare-system-broken = Your file has a mistake
prepare-system-not-sure-state = Not sure: all usual rules are computed
prepare-system-known = { $open ->
    [0] { $system }, all answered
    [one] { $system }, { $open } answer not confirmed
   *[other] { $system }, { $open } answers not confirmed
}
prepare-change = Change
prepare-remove = Remove
prepare-take-back = Take back
prepare-choose = Choose
prepare-yes = Yes
prepare-no = No
prepare-nothing = nothing
prepare-must-settle = Must be settled
prepare-good-to-know = Good to know
prepare-language = Language
prepare-people = { $people } { $people ->
    [one] person
   *[other] people
}
prepare-show-more = Show { $more } more

## Who: ways in

prepare-open-list = Open your list
prepare-another-list = Open another list
prepare-choose-list = Choose a file
prepare-drop-list = Or drop it anywhere on this page. Excel, CSV or JSON; a sample is enough.
prepare-way-paste = Paste a table
prepare-way-counts = I only know how many
prepare-list-stays = It stays here
prepare-list-stays-about = The list is read on this computer, is not changed, and is sent to nobody.
prepare-paste-list = Your table
prepare-paste-list-hint = In Excel or another spreadsheet: select the rows with their headings, copy, and paste them here.
prepare-paste-list-take = Take this table
prepare-paste-empty = Nothing is pasted yet. Paste at least the headings and one row.
prepare-counts = How many people have which language?
prepare-counts-hint = No list is needed to see who would get what. Leave a language empty for people with no language.
prepare-counts-add = Add a language
prepare-counts-take = Take these numbers
prepare-counts-wrong = Give at least one number, in digits, for example 1200.
prepare-how-many = People
prepare-remove-row = Remove language
prepare-reading = { $file } is being read: { $people } { $people ->
    [one] person
   *[other] people
} so far.
prepare-reading-label = Reading the list
prepare-stop = Stop reading

## Who: as understood

prepare-as-understood = Your list, as understood
prepare-kept-twice = Kept twice
prepare-kept-twice-about = Each language is kept as written in your list and as understood here. The send plan carries the first, untouched.
prepare-names-right = Do these names look right?
prepare-names-yes = Yes
prepare-names-no = No, they look broken
prepare-names-try = Read the letters as
prepare-names-try-hint = Try them in turn until the names look right.
prepare-file = File
prepare-format-csv = text with columns (CSV)
prepare-format-excel = Excel workbook
prepare-format-json = JSON
prepare-format-ndjson = JSON, one person a line
prepare-format-pasted = pasted table
prepare-format-counts = numbers only
prepare-export = looks like an export of { $system }
prepare-mend = Some letters are garbled, such as “{ $example }”. Shall they be put right?
prepare-mend-yes = Put them right
prepare-letters = Letters
prepare-change-letters = Change how letters are read
prepare-encoding-utf-8 = Unicode (UTF-8)
prepare-encoding-windows-1252 = Western European (Windows-1252)
prepare-encoding-mac-roman = Older Mac (MacRoman)
prepare-encoding-utf-8-twice = Unicode, garbled once (“Ã¼” becomes “ü”)
prepare-encoding-utf-16le = Unicode text from Excel (UTF-16)
prepare-encoding-utf-16be = Unicode, other order (UTF-16BE)
prepare-separator = Columns parted by
prepare-change-separator = Change what parts the columns
prepare-separator-comma = Comma
prepare-separator-semicolon = Semicolon
prepare-separator-tab = Tab
prepare-separator-bar = Vertical bar
prepare-sheet = Sheet
prepare-change-sheet = Change the sheet
prepare-headings = Headings
prepare-headings-in = { $row ->
    [0] none
   *[other] in row { $row }
}
prepare-headings-row = Row with the headings (0 if there is none)
prepare-change-headings = Change the row with the headings
prepare-no-column = no column
prepare-role-locale = language
prepare-role-email = address
prepare-role-id = id
prepare-role-first-name = first name
prepare-role-last-name = last name
prepare-role-locale-in = Language is in
prepare-role-email-in = Address is in
prepare-role-id-in = Id is in
prepare-role-first-name-in = First name is in
prepare-role-last-name-in = Last name is in
prepare-change-locale = Change the language column
prepare-change-email = Change the address column
prepare-change-id = Change the id column
prepare-change-first-name = Change the first name column
prepare-change-last-name = Change the last name column
prepare-ask-false-friend-column = The column “{ $column }” can be a first name or a last name, depending on the language. Which is it here?
prepare-ask-column-looks-like-country = The column “{ $column }” seems to hold countries. A country is not a language: Switzerland has four. Is there a better column?
prepare-ask-two-locale-columns = More than one column seems to hold a language. Which one does the system use?
prepare-ask-person-columns-missing = No column seems to hold an address, an id or a name. Is this a list of people? Then say which column holds the address; else open another list.
prepare-ask-locale-column-missing = No column seems to hold a language. Which one is it?
prepare-first-rows = The first rows
prepare-first-rows-region = First rows, can be scrolled sideways
prepare-row = Row
prepare-empty = (empty)
prepare-show-addresses = Show addresses
prepare-hide-addresses = Hide addresses

## Who: a second list

prepare-second = A second list has the languages
prepare-second-about = If your list does not say who has which language, another one may: for example an export from the system where people chose it.
prepare-second-choose = Choose the second list
prepare-second-another = Choose another file
prepare-second-again = The languages come from “{ $file }”, which is not open. Open it again to go on; your decisions are kept.
prepare-second-reading = { $file } is being read: { $people } { $people ->
    [one] person
   *[other] people
} so far.
prepare-second-file = Second list
prepare-second-change = Change the second list
prepare-second-remove = Remove the second list
prepare-second-by = People are found by
prepare-second-by-email = the address: “{ $here }” here, “{ $there }” there
prepare-second-by-id = the id: “{ $here }” here, “{ $there }” there
prepare-second-by-none = no column that both lists have
prepare-second-by-change = Change the column by which people are found
prepare-second-by-in = Column of the second list that says who somebody is
prepare-second-locale-change = Change the language column of the second list
prepare-second-found = Found
prepare-second-matched = { $matched } of { $people } { $people ->
    [one] person
   *[other] people
}
prepare-second-unmatched = not found: { $n } (under “Check” they are among the people without a language)
prepare-second-two = with two languages, so none was taken: { $n }
prepare-second-only-there = in the second list only: { $n }
prepare-second-joined = The languages come from { $file }: { $matched } of { $people } { $people ->
    [one] person was
   *[other] people were
} found there.

## Who: languages

prepare-tidied = The languages, tidied
prepare-spellings = { $spellings ->
    [one] { $spellings } spelling, gathered by what was done with it.
   *[other] { $spellings } spellings, gathered by what was done with them.
}
prepare-repair-open = Needs you: we cannot tell
prepare-repair-open-about = Say which language these people have.
prepare-repair-said = As you said
prepare-repair-said-about = Treated as the language that you chose.
prepare-repair-none = No language given
prepare-repair-none-about = Left empty, or a word for “none”. What these people get depends on the system.
prepare-repair-name = Names and older codes
prepare-repair-name-about = Written out, or in an older short form.
prepare-repair-spelling = Only the spelling differs
prepare-repair-spelling-about = Capitals, or an underscore instead of a hyphen.
prepare-repair-as-is = Taken as written
prepare-repair-as-is-about = Nothing had to be done.
prepare-understood-as = understood as
prepare-choose-language = Choose a language
prepare-treat = Treat “{ $written }” as
prepare-open-about = Until you choose, nobody can tell whether these people get the right mail.
prepare-written-stays = Many systems do not read “deutsch” or “de_DE”. Check works with what is written in your list, as the system would.
prepare-otherwise = Treat a spelling as another language
prepare-choose-spelling = Choose a spelling
prepare-as-written = As written
prepare-treat-as = Treat as

## Who: left out, and how many in truth

prepare-left-out = Who is not mailed
prepare-left-out-about = Tick who should be left out. Nobody is left out unasked, and everyone who is left out is counted.
prepare-left-out-none = Nobody is left out. Nothing in this list looks like a reason (blocked, bounced, unsubscribed).
prepare-left-out-now = { $people } { $people ->
    [one] person is
   *[other] people are
} left out.
prepare-own-rule = Leave out others
prepare-choose-column = Choose a column
prepare-rule-column = Column
prepare-rule-value = Value
prepare-rule-value-hint = As it stands in the list. Leave it empty for people with nothing in this column. Or * for people with anything there.
prepare-any-value = anything
prepare-rule-reason = Reason
prepare-rule-add = Leave these people out
prepare-rule-wrong = Choose a column and give a reason; others will read it.
prepare-reason-disabled = The account is switched off
prepare-reason-suspended = The account is suspended
prepare-reason-account-blocked = The account is blocked
prepare-reason-blocked = The account is blocked
prepare-reason-bounced = Earlier mails came back
prepare-reason-unsubscribed = Has unsubscribed
prepare-reason-deleted = The account is deleted
prepare-reason-signs-in-elsewhere = Signs in with another provider
prepare-reason-unverified = The address is not confirmed
prepare-reason-staged = The account is not active yet
prepare-reason-stand-in = A made-up person
prepare-population = Is this list only a sample? Say how many people there really are
prepare-population-about = Then the page can say which languages the list does not prove.
prepare-in-list = In the list: { $people }
prepare-in-list-some = In the list: { $listed } of { $stated }. It proves what people get whose language is written in the same way.
prepare-not-in-list = Nobody in the list
prepare-not-a-number = Please use digits only, for example 1200.
prepare-another-language = Another language
prepare-another-language-hint = Type its name or short form, then press Enter.

## Which mail

prepare-the-mail = The mail
prepare-campaign = What is this mailing called?
prepare-campaign-hint = A name that you and your engineers will recognise.
prepare-is-correction = Is this a correction of an earlier mailing?
prepare-correction = Number of the correction
prepare-correction-hint = Empty for the mailing itself. With a number, it is only for people who got a wrong mail before, and everyone gets a new key: never with the whole list.
prepare-kind = Which of the system’s own mails does it replace?
prepare-kind-account-activation = Activate an account
prepare-kind-password-reset = Set a new password
prepare-kind-email-verification = Confirm an address
prepare-kind-invitation = An invitation
prepare-kind-welcome = A welcome
prepare-kind-own = None: a mail that the system does not have
prepare-kind-no-stock = the system has no text of its own
prepare-kind-one-stock = the system has its own text in { $language }
prepare-kind-stock = the system has its own text in { $languages } languages
prepare-kind-before-system = Once the system is chosen, its own mails stand here.
prepare-to-system = Choose the system
prepare-why-kind = Why this is asked
prepare-why-kind-about = If your mail takes the place of one of the system’s own, the system may send its own to everyone whose language you do not have.
prepare-texts = Its texts
prepare-choose-files = Choose files
prepare-choose-folder = Choose a folder
prepare-drop-mails = Or drop them, or a folder, anywhere on this page. Text, HTML, a table (CSV, Excel), a ZIP file, or what your system exports.
prepare-how-files = How a file says its language
prepare-how-files-about = In its name or folder: “welcome.de.html”, “de/welcome.txt”. In a table: a column “language”. If it says nothing, you are asked.
prepare-forget-mails = Forget these files
prepare-texts-found = Texts found
prepare-subject = Subject
prepare-parts = Parts
prepare-from-file = From
prepare-only-ticked = exists, text not seen
prepare-no-subject = no subject
prepare-typed-here = typed here
prepare-part-subject = subject
prepare-part-text = text
prepare-part-html = HTML
prepare-part-from = sender
prepare-part-reply-to = reply address
prepare-part-reply_to = reply address
prepare-part-preheader = preview line
prepare-part-body = text
prepare-part-main-text = main text
prepare-part-title = title
prepare-part-greeting = greeting
prepare-part-button = button
prepare-part-footer = footer
prepare-lacks-own = Missing: { $parts }. This system would take its own for it.
prepare-lacks-maybe = Missing: { $parts }. This system might take its own for it.
prepare-lacks = Missing: { $parts }. This system has nothing of its own for it.
prepare-file-locale = Which language is { $file }?
prepare-files-opened = { $files ->
    [one] { $files } file was opened
   *[other] { $files } files were opened
}
prepare-file-gave = { $format }, { $texts ->
    [0] read together with other files
    [one] { $texts } text
   *[other] { $texts } texts
}
prepare-left-aside = { $files ->
    [one] { $files } file was left aside
   *[other] { $files } files were left aside
}
prepare-no-text-for = No text yet for
prepare-no-text-for-about = Check shows what these people would get instead.
prepare-other-ways = Without files
prepare-paste-text = Type or paste a text
prepare-add-text = Add a text
prepare-new-text = New text
prepare-text = Text
prepare-html-give = Add an HTML part
prepare-html = HTML part
prepare-html-hint = Only where the system sends HTML beside the text: paste it as it stands in your mail program or your editor.
prepare-text-language-hint = A name or a short form: German, de, pt-BR.
prepare-tick = Only tick the languages in which it exists
prepare-tick-about = Enough to see who gets what. The texts themselves can follow.
prepare-intent = Who is meant to get what
prepare-everyone = Everyone must get
prepare-several-mails = Your files hold { $mails } mails. The languages below are those of the one you choose.
prepare-segments = Some people must get another mail
prepare-segment = Rule
prepare-segment-mail = Must get
prepare-add-segment = Add a rule
prepare-remove-segment = Remove rule
prepare-no-language = What should people with no language get?
prepare-no-language-any = The mail, in any language
prepare-no-language-one = The mail, in one certain language
prepare-no-language-not-said = Not decided yet
prepare-no-language-not-said-about = Then it stays open for these people whether they get the right mail.
prepare-no-language-which = In
prepare-placeholders = What is filled in
prepare-placeholders-about = Gaps in the texts, and the column that fills each.
prepare-filled-by = { $placeholder } is filled by
prepare-system-fills = The system fills it
prepare-stock = The system’s own texts
prepare-stock-about = What people get where your mail is missing. If you have these texts, they can be shown as they would arrive.
prepare-stock-give = Give the system’s own texts

## What sends it

prepare-which-system = Which system sends the mail?
prepare-not-sure-fine = “Not sure” is fine
prepare-not-sure-fine-about = Whatever you do not know is computed in every possible way, and the worst counts. Your engineers get the questions in one piece.
prepare-system-filter = Find a system
prepare-systems-shown = { $systems ->
    [one] { $systems } system
   *[other] { $systems } systems
}
prepare-export-suggests = Your list looks like an export of { $system }. It may be this system that sends the mail, or another one.
prepare-export-choose = Choose { $system }
prepare-system-none = Not in the list. Choose “Not sure which system”, or give its rule as a file.
prepare-not-sure-system = Not sure which system
prepare-not-sure-computed = The usual rules of such systems are all computed, and the worst counts.
prepare-change-system = Change the system
prepare-version = Version
prepare-version-hint = Leave it empty if you are not sure; then all known versions are computed: { $ranges }
prepare-version-rule = The rule used: { $ranges }
prepare-own-profile = We have our own rule, as a file
prepare-own-profile-about = An engineer can write down how your system chooses a mail, and you open that file here.
prepare-own-profile-file = Choose the file
prepare-own-profile-text = Or paste it
prepare-own-profile-name = Our own rule
prepare-questions = A few questions that change the answer
prepare-questions-open = { $open ->
    [0] All are answered.
    [one] { $open } is not confirmed yet. Checking works all the same; signing off waits for it.
   *[other] { $open } are not confirmed yet. Checking works all the same; signing off waits for them.
}
prepare-assumed = What “assumed” means
prepare-assumed-about = It is usually so with this system, but nobody has said it of yours. Confirm it, or ask your engineers.
prepare-state-answered = Answered:
prepare-state-assumed = Assumed:
prepare-state-not-sure = Not sure. Everything possible is computed, and the worst counts.
prepare-moves = Another answer could change the mail of { $people } { $people ->
    [one] person
   *[other] people
}.
prepare-confirm = Confirm
prepare-answer = Answer
prepare-not-sure = Not sure
prepare-own-language = Each person’s own language
prepare-locales-hint = Short forms, with commas between: en, de, fr
prepare-copy-questions = Copy the questions for your engineers
prepare-sources = { $sources ->
    [one] Where the rule is written: { $sources } source
   *[other] Where the rule is written: { $sources } sources
}
prepare-population-file = Open a file with these numbers
    .hint = Two columns, languages and how many people have each; or a list of everybody. Only the numbers are kept.

prepare-change-text = Change the text
prepare-take-texts = Download the changed files
prepare-take-texts-about = One zip with the files that have to be replaced or added, in the format of your files; a text that does not fit into one stands in a table beside them. No personal data.
