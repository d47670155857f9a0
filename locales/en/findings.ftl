# What was found, why it matters, and what to do. A finding has a name (.title), a sentence and a remedy.

## What people would get

finding-people = { $n ->
        [one] { $n } person
       *[other] { $n } people
    }

finding-typed = typed text

finding-who = { finding-people } ({ $language-n ->
        [0] no language given
       *[other] { $language }
    })

different-message = { finding-who } would get another mail instead of yours: the system’s own, or a different text.
    .title = Another mail than yours
    .remedy = Add the text in this language, change the setting that decides it, or hold these people back. You can also accept the other mail on purpose, with a reason.

nothing = { finding-who } would get no mail, or an empty one, and nobody would notice.
    .title = No mail at all
    .remedy = Repair the cause, or hold these people back until it is repaired.

mixed = { finding-who } would get a mail whose parts come from different mails or languages, for example your text under the system’s own subject.
    .title = Parts of different mails
    .remedy = Add the part that is missing, accept it with a reason, or hold these people back.

unknown = It cannot be told yet what { finding-who } would get.
    .title = Not known yet
    .remedy = Answer the question that decides it, or copy it for your engineers. Until then these people are held back.

other-language = { finding-who } would get your mail, but not in their language.
    .title = Your mail in another language
    .remedy = Add the text in this language, accept it with a reason, or hold these people back.

## The languages of the list

template-missing = “{ $message }” has no text in this language: { $language }. { finding-people } in your list { $n ->
        [one] has
       *[other] have
    } it.
    .title = No text in this language
    .remedy = Add the text, or decide what these people get.

locale-not-understood = { finding-people } in your list { $n ->
        [one] has
       *[other] have
    } “{ $locale }” as the language. That is not one language that we know.
    .title = A language we cannot read
    .remedy = Say which language it means, or what people with no language should get.

locale-not-given = { finding-people } in your list { $n ->
        [one] has
       *[other] have
    } no language.
    .title = No language given
    .remedy = Say what people with no language should get, or open a second list that has their languages.

blind-spot = { $n ->
        [one] { $n } of your people has
       *[other] { $n } of your people have
    } { $language }, and nobody in your list does. What they would get is not checked.
    .title = People who are not in the list
    .remedy = Open a list with people of this language. Or accept it with a reason: the sign-off is then limited to the people in the list, and the plan names who is not covered.

stand-ins-left-out = { $n ->
        [one] { $n } person in your list is made up
       *[other] { $n } people in your list are made up
    }: the address ends in @standin.invalid. They are left out, and every plan skips them.
    .title = Made-up people
    .remedy = Nothing has to be done.

one-sided-sample = All { $n } people in your list whose language is known have the same one: { $language }. A check with one language proves nothing about the others.
    .title = Everybody has the same language
    .remedy = Open a list with people of every language, or look at the other languages under “See it as someone else”.

rule-not-applied = A rule is about “{ $value }” in the column “{ $column }”, but in this list that column is not there or cannot be read by value. So the rule holds for nobody.
    .title = A rule that holds for nobody
    .remedy = Say the rule again with a column of this list, or take it away.

## The texts of the mail

placeholder-mismatch = The placeholders in “{ $file }” ({ $language }) are not those of the other languages.{ $missing-n ->
        [0] {""}
       *[other] {" "}Missing: { $missing }.
    }{ $extra-n ->
        [0] {""}
       *[other] {" "}Only here: { $extra }.
    }
    .title = Placeholders differ
    .remedy = Write the placeholders exactly as they stand in the other languages.

placeholder-without-data = Your mail shows “{ $placeholder }” from the column “{ $column }”, and { $n ->
        [one] for { $n } person
       *[other] for { $n } people
    } that column is empty.
    .title = A placeholder without a value
    .remedy = Fill the column, or write the text so that it reads well without the value.

empty-part = In “{ $file }” this part is there but empty: { $part ->
        [subject] subject
        [text] text
        [html] HTML text
        [from] sender
        [reply_to] reply address
        [preheader] preview line
       *[other] { $part }
    }. People would get it empty.
    .title = An empty part
    .remedy = Write it, or remove it so that the next text in line is taken.

untranslated-copy = “{ $file }” should be in this language: { $language }. But word for word it is the same text as in this one: { $original }.
    .title = A copy, not a translation
    .remedy = Put the translation in, or remove the copy and decide what these people get.

## What the system makes of a text

locale-not-kept = { $when ->
        [import] { $kept-n ->
            [0] After the import, { finding-people } { $n ->
                [one] has
               *[other] have
            } no language: the system drops “{ $locale }”.
           *[other] { $locale-n ->
                [0] After the import, { finding-people } without a language { $n ->
                    [one] has
                   *[other] have
                } “{ $kept }”.
               *[other] After the import, { finding-people } { $n ->
                    [one] has
                   *[other] have
                } “{ $kept }” in place of “{ $locale }”.
            }
        }
       *[sending] { finding-people } in your list { $n ->
            [one] has
           *[other] have
        } a language that the system cannot use as it is written: “{ $locale }”.
    }
    .title = A language that the system does not keep
    .remedy = Write the language in the list as the system wants it, or have it imported again. Look at what these people get until then.

setting-before-language = For { finding-people } a setting of the system decides before their language does. { $one-n ->
        [0] Your texts do not count then.
       *[other] Everyone gets this language then: { $language }.
    }
    .title = A setting comes before the language
    .remedy = Ask your engineers to change the setting, or decide that it is meant so.

template-unreachable = “{ $file }” is there, but the system never takes it, not even for someone with its language: { $language }. { $n ->
        [0] Nobody in your list has it.
        [one] { $n } person in your list has it.
       *[other] { $n } people in your list have it.
    }
    .title = A text that is never taken
    .remedy = Put the text where the system looks for it, or have the setting changed that keeps it out. The trace of a person with this language shows where the system looks.

template-invalid = A condition in “{ $file }” does not fit: something has no end, or a word is not known in this kind of text.
    .title = A broken condition
    .remedy = Ask whoever wrote the condition to repair it. Until then nothing of it is evaluated here.

apostrophe-hides-placeholder = In “{ $file }” a single apostrophe hides what follows; people would read this instead of a value: { $placeholders }.
    .title = An apostrophe hides a placeholder
    .remedy = Write the apostrophe twice (''), or as a curly one (’).

placeholder-not-allowed = “{ $file }” has placeholders that { $system } does not know in this kind of mail: { $placeholders }.
    .title = A placeholder that the system does not know
    .remedy = Take them out, or use placeholders that the system knows. Some systems send no mail at all because of one.

missing-value-printed = For { finding-people } the column “{ $column }” is empty, and where your mail shows “{ $placeholder }” they would read “{ $shown }”.
    .title = People would read the placeholder
    .remedy = Fill the column, or have the text say something else where the value is missing.

key-printed = { finding-people } would read “{ $key }”, the name of a text, instead of the text.
    .title = The name of a text is sent
    .remedy = Add the text under this name.

script-lost = { finding-people } { $n ->
        [one] reads
       *[other] read
    } { $language } and would get { $served }: their language, in another script.
    .title = The wrong script
    .remedy = Add the text in their script, accept it with a reason, or hold these people back.

## The list of people: the file

empty-file = “{ $file }” has nothing in it.
    .title = The list is empty
    .remedy = Choose the file that holds your list of people.

header-only = “{ $file }” has the names of { $columns ->
        [one] { $columns } column
       *[other] { $columns } columns
    } and nobody below them.
    .title = A header without people
    .remedy = Export the list again, with the people.

not-a-table = “{ $file }” is a file of another kind ({ $kind }), not a list of people.
    .title = Not a list of people
    .remedy = Save the list as CSV or Excel, and choose that file.

truncated-zip = “{ $file }” begins like an Excel workbook, but its end is missing. It was probably not copied or downloaded completely.
    .title = A workbook that was cut off
    .remedy = Get the file again, and open it then.

workbook-not-read = The workbook “{ $file }” cannot be read. For engineers: { $reason }
    .title = A workbook that cannot be read
    .remedy = If it has a password, remove it. Otherwise open it in Excel, save it as CSV UTF-8, and open that file.

numbers-document = “{ $file }” is a Numbers document, which cannot be read here.
    .title = A Numbers document
    .remedy = In Numbers, choose File › Export To › CSV or Excel, and open that file.

archive-of-templates = “{ $file }” is an archive with { $count ->
        [one] { $count } file that looks
       *[other] { $count } files that look
    } like texts of a mail, not a list of people.
    .title = Texts instead of people
    .remedy = Open it under “Which mail?” instead.

archive-of-files = “{ $file }” is an archive of files, not a list of people: { $files }.
    .title = An archive, not a list
    .remedy = Unpack it, and choose the list itself.

file-too-large = “{ $file }” is too large for a file of this kind, and was not read.
    .title = A file that is too large
    .remedy = Check whether it is the right file: the text of a mail is much smaller. A list may be as large as you like if it is saved as CSV.

sheet-not-found = “{ $file }” has no sheet “{ $wanted }”. The sheet “{ $sheet }” was read.
    .title = Another sheet was read
    .remedy = Change the sheet if your people are in another one.

other-sheets = In “{ $file }” the sheet “{ $sheet }” was read. There is also: { $others }.
    .title = There are further sheets
    .remedy = Change the sheet if your people are in another one.

json-broken = “{ $file }” cannot be read beyond line { $line }, column { $column }. { $kept ->
        [one] { $kept } person before that is here
       *[other] { $kept } people before that are here
    }; whoever comes after is missing.
    .title = The list breaks off
    .remedy = Export the list again. For engineers: { $reason }

json-lines-broken = { $count ->
        [one] { $count } line
       *[other] { $count } lines
    } of “{ $file }” cannot be read, the first is line { $line }. The people on { $count ->
        [one] it are
       *[other] them are
    } missing; { $kept ->
        [one] { $kept } other person is
       *[other] { $kept } other people are
    } here.
    .title = Lines that cannot be read
    .remedy = Export the list again. For engineers: { $reason } (column { $column })

json-without-list = “{ $file }” is JSON, but there is no list of people in it.
    .title = No list inside this file
    .remedy = Export the people as a list, or as an object that holds a list such as “users”.

## The list of people: rows and columns

header-row-found = In “{ $file }” row { $row } names the columns. What stands above it is not read as people.
    .title = The header is further down
    .remedy = Change the header row if that is wrong.

no-header-row = No row of “{ $file }” names the columns, so they are numbered from 1 to { $columns }.
    .title = The columns have no names
    .remedy = Say which column holds the address and which the language.

ragged-rows = { $count ->
        [one] { $count } row of “{ $file }” has
       *[other] { $count } rows of “{ $file }” have
    } more or fewer cells than the { $columns ->
        [one] { $columns } column
       *[other] { $columns } columns
    } of the header, first in row { $line }. Often a separator inside a name shifts the rest.
    .title = Rows of different length
    .remedy = Look at this row. If the cells have moved, correct the row or save the list with another separator.

rows-too-long = { $count ->
        [one] { $count } row of “{ $file }” is
       *[other] { $count } rows of “{ $file }” are
    } longer than { $limit } bytes and { $count ->
        [one] was
       *[other] were
    } not read, first row { $line }. These people are missing.
    .title = Rows that are far too long
    .remedy = Remove the long cell and open the list again.

quotes-not-closed = { $count ->
        [one] { $count } row of “{ $file }” opens
       *[other] { $count } rows of “{ $file }” open
    } a quotation mark that is never closed. It was taken as a letter.
    .title = Quotation marks that are never closed
    .remedy = Look at these rows in the table of people.

empty-rows = { $count ->
        [one] { $count } empty row of “{ $file }” does
       *[other] { $count } empty rows of “{ $file }” do
    } not count as people.
    .title = Empty rows do not count
    .remedy = Nothing is to be done.

too-many-columns = Only the first { $kept } columns of “{ $file }” are read. Left out: { $left }.
    .title = More columns than are read
    .remedy = Export the list with only the columns that matter, if one that you need is missing.

apostrophes-removed = In “{ $file }” every text begins with an apostrophe, as some systems export it against formulas in spreadsheets. It was taken away.
    .title = Apostrophes were taken away
    .remedy = Nothing is to be done.

total-row = The last row of “{ $file }” (row { $line }) begins with “{ $found }” and has no address. It looks like a sum, and is counted as a person.
    .title = Is this a sum?
    .remedy = Remove the row from the list and open it again.

person-columns-missing = Is “{ $file }” a list of people? No column in it seems to hold an address, an id or a name; it has: { $columns }.
    .title = Is this a list of people?
    .remedy = If it is, say which column holds the address or the id, so that the same person is found again. If not, open the list of people.

locale-column-missing = No column of “{ $file }” says which language each person has.{ $candidates-n ->
        [0] {""}
       *[other] {" "}It could be: { $candidates }.
    }
    .title = No column with languages
    .remedy = Choose the column that holds the language, or open a second list that has it. You can also say how many people have which language.

language-inside-a-cell = In the column “{ $column }” several things stand in one cell, among them “{ $field }”. In a table that cannot be read.
    .title = The language stands inside a cell
    .remedy = Export the list as JSON: there each of them is read by itself.

column-looks-like-country = The column “{ $column }” of “{ $file }” looks like countries{ $values-n ->
        [0] {""}
       *[other] {" "}({ $values })
    }, not languages. A country does not tell the language: Switzerland has four.
    .title = Countries, not languages?
    .remedy = Choose another column for the language, or confirm that these are languages.

two-locale-columns = The language is taken from the column “{ $column }”. These would fit, too: { $others }.
    .title = Two columns with languages
    .remedy = Change the column if another one is right.

false-friend-column = The column “{ $column }” can mean a first name, a last name or the whole name.{ $likely ->
        [first-name] {" "}It is probably the first name.
        [last-name] {" "}It is probably the last name.
       *[other] {""}
    } Until you say so, no name is taken from it.
    .title = Which name is this?
    .remedy = Say which name the column holds.

## The list of people: who is in it

duplicate-address = In “{ $file }” { $distinct ->
        [one] { $distinct } address stands
       *[other] { $distinct } addresses stand
    } more than once ({ $count ->
        [one] { $count } row
       *[other] { $count } rows
    } too many, first row { $line }). The same people would get the mail several times.
    .title = The same address more than once
    .remedy = Remove the extra rows, or decide what these people get.

duplicate-id = In the column “{ $column }” of “{ $file }” { $distinct ->
        [one] { $distinct } id stands
       *[other] { $distinct } ids stand
    } more than once ({ $count ->
        [one] { $count } row
       *[other] { $count } rows
    } too many, first row { $line }).
    .title = The same id more than once
    .remedy = Remove the extra rows, or choose another column as the id.

guests-by-name = { $count ->
        [one] { $count } person of “{ $file }” is a guest
       *[other] { $count } people of “{ $file }” are guests
    } by the user name (“#EXT#” in the column “{ $column }”), first in row { $line }. Guests sign in elsewhere.
    .title = Guests in the list
    .remedy = Export the list with the column “userType”, and leave out “Guest”; or take the guests out of the list.

address-column-missing = No column of “{ $file }” holds addresses, so addresses are not checked.
    .title = No column with addresses
    .remedy = Choose the column with the addresses if there is one.

address-not-valid = In “{ $file }” { $count ->
        [one] { $count } person has
       *[other] { $count } people have
    } an address that no mail can reach, first in row { $line }: for example one without “@”, or two in one cell.
    .title = Addresses that cannot work
    .remedy = Correct the addresses in the list, or leave these people out.

address-missing = In “{ $file }” { $count ->
        [one] { $count } person has
       *[other] { $count } people have
    } no address, first in row { $line }. Nothing can be sent to them.
    .title = People without an address
    .remedy = Add the addresses to the list, or leave these people out.

ids-rounded = In the column “{ $column }” of “{ $file }” { $count ->
        [one] { $count } id looks
       *[other] { $count } ids look
    } like “{ $example }”, first in row { $line }. Excel has shortened them, and the last digits are lost.
    .title = Ids that lost their last digits
    .remedy = Export the list again with this column as text, and do not open it in Excel before.

underscore-in-names = In the column “{ $column }” of “{ $file }” { $count ->
        [one] { $count } name has
       *[other] { $count } names have
    } a “_” or “?” inside, first in row { $line }. Excel and other programs write it in place of letters that they cannot save.
    .title = Letters lost in names
    .remedy = Save the original list again in Excel as “CSV UTF-8”, and open that file.

mojibake = In “{ $file }” { $count ->
        [one] { $count } person has
       *[other] { $count } people have
    } garbled letters such as “{ $example }”, first in row { $line }, in these columns: { $columns }. Names in the mail would look like this.
    .title = Garbled letters
    .remedy = If the letters were saved wrongly once, choose “Unicode, garbled once” under Letters: they are put right. Otherwise choose another encoding, or export the original again as UTF-8.

encoding-replaced = In “{ $file }” { $count ->
        [one] { $count } person has
       *[other] { $count } people have
    } letters that are not { $encoding } and are shown as “�”{ $columns-n ->
        [0] {""}
       *[other] {","} in these columns: { $columns }
    }.
    .title = Letters that cannot be read
    .remedy = Choose another encoding under the list.

## The list of people: a second list that has the languages

join-unmatched = { $count ->
        [one] { $count } person of “{ $file }” is
       *[other] { $count } people of “{ $file }” are
    } not in “{ $second }”, first in row { $line }. { $count ->
        [one] Here this person counts as one with no language
       *[other] Here they count as people with no language
    }, but the system may know it.
    .title = People without a language from the second list
    .remedy = Open a second list that has these people, too, or leave them out. If they have no language in the system either, say so.

join-nobody = { $by ->
        [email] Nobody of “{ $file }” is found in “{ $second }” by the address.
        [id] Nobody of “{ $file }” is found in “{ $second }” by the id.
       *[none] “{ $file }” and “{ $second }” have no column in common that says who somebody is.
    } So the languages of all of them are missing.
    .title = The second list does not fit
    .remedy = Choose the columns by which people are found, an address or an id, or another second list.

join-two-locales = { $count ->
        [one] { $count } person stands
       *[other] { $count } people stand
    } in “{ $file }” more than once, with different languages, first seen in row { $line }. None of the languages was taken.
    .title = Two languages for the same person
    .remedy = Find out which language the system has for these people, correct the second list, and open it again.

join-only-there = { $count ->
        [one] { $count } person of “{ $file }” is
       *[other] { $count } people of “{ $file }” are
    } not in “{ $first }”. { $count ->
        [one] Nothing is checked for this person.
       *[other] Nothing is checked for these people.
    }
    .title = People in the second list only
    .remedy = If they are to get the mail, open a list that has them, too.

## Files with texts

file-empty = “{ $file }” is empty and was left aside.
    .title = An empty file
    .remedy = If a text belongs in it, write it and open the file again.

engine-stopped = The page had to start its work anew. What you said and decided is still here; the list and the mails are no longer open.
    .title = Started anew
    .remedy = Open the list and the mails again.

file-not-readable = The browser could not read “{ $file }”. It may have been moved, renamed or changed.
    .title = A file that cannot be read
    .remedy = Open the file again from where it is now.

format-unknown = “{ $file }” is not a kind of file in which we look for texts. It was left aside.
    .title = A file of another kind
    .remedy = If it holds a text of your mail, save it as text, HTML, Fluent or a table, and open it again.

not-text = “{ $file }” should hold a text, but what is in it is not one.
    .title = Not a text
    .remedy = Open the text itself, or ask whoever sent you the file for it.

text-too-large = A text of “{ $message }” in “{ $file }” is longer than { $limit_kb } KB, and was left aside.
    .title = A text that is too long
    .remedy = Check whether it is really the text of a mail. A picture inside the text can make it so long.

too-many-texts = All texts together are larger than { $limit } MB. The rest was not read.
    .title = Too many texts at once
    .remedy = Open only the texts of the mail that is to be sent.

archive-broken = “{ $file }” is damaged: not everything in it could be read.
    .title = A damaged archive
    .remedy = Make the archive again, or open the files without it.

archive-too-large = “{ $file }” holds more than { $max_entries } files or more than { $max_mb } MB. The rest was not read.
    .title = An archive that is too large
    .remedy = Put only the texts of the mail into the archive, or open them as files.

archive-in-archive = “{ $file }” is an archive inside an archive and was left aside.
    .title = An archive inside an archive
    .remedy = Unpack it first, then open what was in it.

workbook-broken = “{ $file }” is a workbook that cannot be read. It may be damaged, far too large or protected by a password.
    .title = A damaged workbook
    .remedy = Open it in your spreadsheet program, save it again without a password or as CSV UTF-8, and open that file.

encoding-guessed = “{ $file }” does not say how its letters are stored. We read it as { $encoding }, so that one word in it is “{ $sample }”.
    .title = Do the letters look right?
    .remedy = If the word looks wrong, save the file as UTF-8 and open it again.

characters-lost = In “{ $file }” some letters cannot be read as { $encoding }. People would see a “�” in their place.
    .title = Letters were lost
    .remedy = Save the original text as UTF-8 and open it again.

## Which mail, which language

locale-missing = Neither the name nor the folder of “{ $file }” says in which language its text of “{ $message }” is.
    .title = A text without a language
    .remedy = Choose the language in the list of files, or put it into the name, for example “welcome.de.html”.

one-text-for-everyone = “{ $message }” in “{ $file }” is kept without a language: the system has one text for everyone.
    .title = One text for everyone
    .remedy = Say in which language it is written. If the text itself tells languages apart, nothing is to be done.

never-sent-by-name = No other file takes in “{ $file }”. The system never sends it by its name, so nobody gets it.
    .title = A text that is never sent
    .remedy = Ask your engineers to take it in where the mail decides on the language, and open the files again.

mail-switched-off = According to “{ $file }” the mail “{ $message }” is switched off.
    .title = A mail that is switched off
    .remedy = Ask your engineers whether it should be switched on before anything is sent.

texts-of-the-system = “{ $file }” looks like the texts that { $system } itself brings, not like yours.
    .title = The system’s own texts?
    .remedy = If they are the system’s own, forget these files and open them again under “The system’s own texts”. If you wrote them, accept this with a reason.

locale-named-twice = The name of “{ $file }” says “{ $name }”, its folder says “{ $folder }”. The name was taken.
    .title = Two languages for one file
    .remedy = Make both say the same, or choose the language in the list of files.

two-files-disagree = The text of “{ $message }” stands in “{ $first }”{ $first_line ->
        [0] {""}
       *[other] {" "}(line { $first_line })
    } and, different, in “{ $second }”. The first was taken.
    .title = The same text, twice and different
    .remedy = Remove the one that is not meant.

subject-from-title = The text of “{ $message }” in “{ $file }” has no subject. Its title is “{ $title }”.
    .title = Is this the subject?
    .remedy = If the title is the subject, say so. Otherwise add a subject.

## What is written in them

fluent-syntax = In “{ $file }”, line { $line }, this cannot be read: “{ $found }”. The text that belongs to it is missing.
    .title = A line that cannot be read
    .remedy = Ask whoever wrote the file. For engineers: { $expected } (column { $column }).

fluent-syntax-more = “{ $file }” has { $more ->
        [one] { $more } more line
       *[other] { $more } more lines
    } that cannot be read.
    .title = More lines like this
    .remedy = Repair the first ones and open the file again.

file-syntax = “{ $file }” cannot be read at line { $line }: “{ $found }”. Texts that stand in it are missing.
    .title = A file that cannot be read to its end
    .remedy = Ask whoever wrote the file. For engineers: { $expected } (column { $column }).

aliases-expand = “{ $file }” repeats parts of itself so often that it would become far too large. It was read up to line { $line }.
    .title = A file that repeats itself
    .remedy = Ask whoever wrote the file to write the texts out.

nested-too-deep = “{ $file }” has so many brackets inside brackets that it was not read.
    .title = Too many brackets inside brackets
    .remedy = Ask whoever wrote the file to make it simpler.

reference-missing = The text of “{ $message }” in “{ $file }” uses something that is in none of the files: { $missing }.
    .title = A text points to nothing
    .remedy = Open the files in which it stands, too, or take it out of the text.

table-columns-missing = “{ $file }” is a table of texts without the columns that are needed. Missing: { $missing }. Found: { $found-n ->
        [0] no header
       *[other] { $found }
    }.
    .title = Columns are missing
    .remedy = Name the columns in the first row and open the table again.

row-without-message = Row { $line } of “{ $file }” does not say to which mail its text belongs. It was left aside.
    .title = A row without a mail
    .remedy = Write the mail’s name into the row and open the table again.

row-without-text = Row { $line } of “{ $file }” names “{ $message }” but has no text.
    .title = A row without a text
    .remedy = Add the text, or remove the row.

## The send plan

nothing-to-plan = There is nothing to hand over yet: it is not computed who would get which mail.
    .title = No send plan yet
    .remedy = Say under “Prepare” who is written to, which mail it is and what sends it.

plan-not-json = Line { $line }, column { $column }: { $said }.
    .title = This is no send plan
    .remedy = Take the file that was handed over as the send plan, unchanged.

plan-field-wrong = Line { $line }, column { $column }: { $said }.
    .title = This send plan cannot be read
    .remedy = It was changed by hand or made by another version. Make it again, and take that file.

plan-other-schema = { $found ->
        [none] The file does not say what it is; “{ $expected }” is expected.
       *[other] The file says “{ $found }”; “{ $expected }” is expected.
    }
    .title = This is no send plan
    .remedy = Take the file that was handed over as the send plan.

plan-cut-short = The file ends in the middle: line { $line }, column { $column }. Part of it is missing.
    .title = A send plan that was cut short
    .remedy = Do not apply it. Have the whole file sent again.

plan-newer = The file says “{ $found }”; this version knows “{ $expected }”.
    .title = A send plan from a newer version
    .remedy = Use the newest version of Sendproof to read it.

plan-input-differs = { $which ->
        [list] The list of people is not the one that the plan was made from.
        [templates] Your own texts are not those that the plan was made from.
       *[stock] The system’s own texts are not those that the plan was made from.
    }
    .title = Other files
    .remedy = Give the files that the plan was made from. If they have changed, make the plan again.

plan-lines-differ = The lines per person are not those that the table and the list give.
    .title = Other lines per person
    .remedy = Do not apply it. Check that the key for the hashed ids is the right one, or make the plan again.

plan-digest-wrong = The send plan was changed after it was made: its digest does not fit.
    .title = The send plan was changed
    .remedy = Do not apply it. Take the original file, or make the plan again.

plan-is-draft = It is a draft: when it was made, not everything was signed off.
    .title = Only a draft
    .remedy = Do not apply it. Sign off what is missing, and make the plan again.

plan-ended = This send plan was good until { $at }.
    .title = The send plan has ended
    .remedy = Open the list of today, check it, and make a new plan.

plan-inconsistent = The send plan contradicts itself{ $locale-n ->
        [one] {" "}(language as written: { $locale })
        [other] {" "}(language as written: { $locale })
       *[none] {""}
    }: { $what ->
        [cohort-twice] a group of people stands in it twice
        [sent-without-sign-off] people get the mail although nobody signed it off or accepted it
        [sent-without-second] people get the mail although a second person has not signed
        [held-though-signed] people are held back although their mail is signed off
        [skipped-without-rule] people are left out although no rule says so
        [action-without-unit] an instruction stands there without its mail
        [cohort-batches] the batches of a group do not add up, or nobody of it is in the first
        [otherwise] whoever is not in the plan must be held back
        [totals] the numbers of people do not add up
        [list-counts] the numbers of people in the list do not add up
        [batches] the batches do not add up
        [blocks] something is still not settled
        [expiry] its times do not fit
        [wave] its wave is not the one that was said
        [covers] it cannot be for everybody and leave some out
        [message] its mail is not the one that was checked
        [users] its lines for each person do not fit its table
       *[other] { $what }
    }.
    .title = The send plan contradicts itself
    .remedy = Do not apply it. Make the plan again.

plan-differs = Computed again from the files, “{ $what }” is not what the send plan says.
    .title = The send plan does not fit the files
    .remedy = Check that the list, the texts and the answers are those of the plan. If they have changed, make the plan again.

cohort-gone = { $n ->
        [one] { $n } person stands
       *[other] { $n } people stand
    } in the send plan but not in the files (language as written: { $locale }; group { $cohort }).
    .title = People who are no longer in the list
    .remedy = Open the list that the plan was made from, or make the plan again.

cohort-new = { $n ->
        [one] { $n } person stands
       *[other] { $n } people stand
    } in the files but not in the send plan (language as written: { $locale }; group { $cohort }).
    .title = People whom the plan does not know
    .remedy = Open the list that the plan was made from, or make the plan again. Until then these people are held back.

cohort-differs = For { $n ->
        [one] { $n } person
       *[other] { $n } people
    } (language as written: { $locale }; group { $cohort }) the send plan says “{ $in-plan }” under “{ $what }”; computed again it is “{ $computed }”.
    .title = The plan says something else
    .remedy = Check that the list, the texts and the answers are those of the plan. If they have changed, make the plan again.

version-not-covered = No rule is known here for { $system } { $version }; known are { $known }. The rules of those versions are computed instead.
    .title = Version without a known rule
    .remedy = Check the version, ask your engineers how it chooses, or accept it with a reason.
support-not-possible = A support sheet needs a complete sign-off, and a list with addresses.
    .title = This cannot be made yet
    .remedy = Sign everything off, from a list that has a column with addresses; then make it again.
population-no-language = No column with languages was found. The columns are: { $found }.
    .title = The numbers cannot be read
    .remedy = Name the column “language” or “locale”, and open the file again.
population-no-numbers = Next to “{ $column }” there is no column with numbers, and it is no list of people.
    .title = The numbers cannot be read
    .remedy = Add a column “people” with whole numbers, and open the file again.

trial-open = Something is being tried out here, and it does not count yet.
    .title = First decide about what you try out
    .remedy = Keep the change or put everything back, both on top of the page. Then try again.

text-not-to-be-changed = “{ $file }” decides by itself what it says, or belongs to no language. Its text cannot be typed anew here.
    .title = This text cannot be changed here
    .remedy = Change it where it is kept, and open the file again.

nothing-changed = There is nothing that was typed and is not in your files yet.
    .title = Nothing was changed
    .remedy = Change a text first, or add one.
