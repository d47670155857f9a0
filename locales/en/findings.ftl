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

## A saved review

review-not-json = This file is not a review saved by this page, or it was cut off: { $said } (line { $line }).
    .title = Not a saved review
    .remedy = Open the review file again as it was sent to you, without changing it.

review-field-wrong = Line { $line } of this review cannot be read: { $said }. The file was probably changed by hand.
    .title = A review with a wrong entry
    .remedy = Open the review file again as it was sent to you, without changing it.

review-other-schema = This file says it is { $found-n ->
        [0] nothing that we know
       *[other] “{ $found }”
    }; this page reads “{ $expected }”.
    .title = A review of another version
    .remedy = Open it with the version of this page that saved it, or ask for a review saved with this one.
