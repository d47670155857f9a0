# What was found in the words of the mails. A finding has a name (.title), a sentence and a remedy.

texts-part = { $part ->
        [subject] the subject
        [text] the text
        [html] the HTML text
        [from] the sender
        [reply_to] the reply address
        [preheader] the preview line
       *[other] { $part }
    }

texts-where = { $language }, { texts-part } (“{ $file }”)

wrong-language = { texts-where }: this reads like another language: { $seems }.
    .title = Not in its language
    .remedy = Put the right text in. If the text is right, accept this with a reason.

link-missing = { texts-where }: there is no link. The same mail has one in { $n-with ->
        [one] one other language
       *[other] { $n-with } other languages
    }.
    .title = The link is missing
    .remedy = Put the link in. Without it, nobody can do what the mail asks for.

link-differs = { texts-where }: the link leads to { $links }, in the other languages to { $others }.
    .title = A link to another website
    .remedy = Compare the two addresses. If both are right, there is nothing to do.

link-not-public = { texts-where }: { $why ->
        [nowhere] “{ $link }” leads nowhere for the people who get the mail.
        [trial] “{ $link }” looks like the address of a test system.
       *[open] “{ $link }” is not encrypted; mail programs warn of such links.
    }
    .title = { $why ->
        [nowhere] A link that cannot work
        [trial] A link to a test system
       *[open] A link without encryption
    }
    .remedy = Put the public address in, with https.

numbers-differ = { texts-where }: it says { $ours }, the other languages say { $others }.
    .title = Another number
    .remedy = Compare the two places: days, dates, times, amounts.

draft-mark = { texts-where }: “{ $mark }” stands there, as if the text were not finished.
    .title = A draft
    .remedy = Finish the text, and take the mark out.

subject-long = { $language }: the subject (“{ $file }”) has { $n } letters. Most inboxes show about 60 of them, phones fewer.
    .title = A long subject
    .remedy = Shorten it, or put what matters first.

length-differs = { texts-where }: { $n } letters, where the other languages have about { $middle }.
    .title = Much shorter or longer than the others
    .remedy = Compare the two texts: a part may be missing, or may be in there twice.

typography = { texts-where }: “{ $where }”. { $what ->
        [french-blank] In French, a narrow blank stands before ; : ! and ?
        [french-quotes] In French, quotation marks are « these ».
       *[german-quotes] In German, quotation marks are „these“.
    }
    .title = Signs of another language
    .remedy = Set them as the language does.

form-of-address = { $language } (“{ $file }”): people are addressed as “{ $one }” in one place and as “{ $other }” in another.
    .title = Two forms of address
    .remedy = Choose one.

parts-differ = { $language } (“{ $file }”): the HTML and the plain text do not say the same. { $n ->
        [0] Many words stand in only one of them.
       *[other] Only one of them has { $only }.
    }
    .title = HTML and plain text differ
    .remedy = Bring both to the same words. Some people see one, some the other.

html-unbalanced = { texts-where }: { $tag } has no counterpart.
    .title = HTML that does not close
    .remedy = Close the tag, or take it out. Mail programs guess differently what was meant.

letters-broken = { texts-where }: letters are broken in “{ $word }”.
    .title = Broken letters
    .remedy = Take the text from where it was written, and save it as UTF-8.

alarming-mail = { finding-people } would read “{ $subject }” without having asked for anything.
    .title = A mail that alarms
    .remedy = Add your own text in these languages, or hold these people back. Tell support in any case.

sender-differs = { $part ->
        [reply_to] The reply address is
       *[other] The sender is
    } not the same in all languages: { $senders }.
    .title = Different senders
    .remedy = Make sure that somebody reads each of these addresses.
