# What was found, why it matters, and what to do. A finding has a name (.title), a sentence and a remedy.

## What people would get

finding-people = { $n ->
        [one] { $n } person
       *[other] { $n } people
    }

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

one-sided-sample = All { $n } people in your list have the same language: { $language }. A check with one language proves nothing about the others.
    .title = Everybody has the same language
    .remedy = Open a list with people of every language, or look at the other languages with the language switch.

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

## The list of people

duplicate-address = { $people ->
        [one] { $people } row repeats
       *[other] { $people } rows repeat
    } an address that an earlier row has already, first in row { $line }. These people would be mailed twice.
    .title = The same address more than once
    .remedy = Decide which row counts, or remove the others from the list and open it again.

address-not-valid = { $people ->
        [one] { $people } person has
       *[other] { $people } people have
    } an address to which no mail can be sent, first in row { $line }.
    .title = An address that cannot work
    .remedy = Correct the addresses in the list, or leave these people out.

locale-column-missing = No column of this list holds languages. Without them nobody can say who gets which text.
    .title = No column with languages
    .remedy = Choose the column that holds the language, or open a second list that has it. You can also say how many people have which language.

column-looks-like-country = The column “{ $column }” seems to hold countries. A country is not a language: Switzerland has four.
    .title = Countries, not languages?
    .remedy = Choose another column for the language, or say which language each value means.

false-friend-column = “{ $column }” means first name in one language and last name in another.
    .title = A column that could mean two things
    .remedy = Say which name the column holds.

ragged-rows = { $people ->
        [one] { $people } row has
       *[other] { $people } rows have
    } more or fewer cells than the header, first in row { $line }. A comma inside a name can move the language into another column.
    .title = Rows with too many or too few cells
    .remedy = Look at this row. If the columns have moved, save the list again with another separator, or with quotation marks around the cells.

underscore-in-names = Names in the column “{ $column }” have a “_” inside, first in row { $line }. Excel writes it in place of letters that it cannot save.
    .title = Letters lost in names
    .remedy = Save the list again in Excel as “CSV UTF-8”, from the original, and open that file.

mojibake = Some letters are garbled, as when “ü” becomes “Ã¼”, first in row { $line }.
    .title = Garbled letters
    .remedy = Choose another encoding under the list, or save the original again as “CSV UTF-8”.

empty-file = There is nothing in this file.
    .title = The list is empty
    .remedy = Open the list that holds the people.

header-only = This list has a header, but nobody below it.
    .title = A header without people
    .remedy = Open a list with at least one person.

not-a-table = This file is of another kind ({ $kind }), not a table of people.
    .title = Not a list of people
    .remedy = Export the list as CSV, Excel or JSON, and open that file.

truncated-zip = This workbook or archive ends too early. It was probably not downloaded or copied completely.
    .title = A workbook that was cut off
    .remedy = Download or copy it again, and open it then.

line-too-long = { $people ->
        [one] { $people } row is
       *[other] { $people } rows are
    } too long to be a person, first in row { $line }. A quotation mark that is never closed can cause this.
    .title = A row that is far too long
    .remedy = Look at this row in the list, close the quotation mark, and open the list again.

file-too-large = This file is larger than can be read at once: { $limit_mb } MB.
    .title = A file that is too large
    .remedy = Open a smaller part of it. Lists saved as CSV may be of any size.

## Files with texts

file-empty = “{ $file }” is empty and was left aside.
    .title = An empty file
    .remedy = If a text belongs in it, write it and open the file again.

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

workbook-broken = “{ $file }” is an Excel workbook that cannot be read. It may be damaged or protected by a password.
    .title = A damaged workbook
    .remedy = Open it in Excel, save it again without a password or as CSV UTF-8, and open that file.

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

locale-named-twice = The name of “{ $file }” says “{ $name }”, its folder says “{ $folder }”. The name was taken.
    .title = Two languages for one file
    .remedy = Make both say the same, or choose the language in the list of files.

two-files-disagree = The text of “{ $message }” stands in “{ $first }” (line { $first_line }) and, different, in “{ $second }”. The first was taken.
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
