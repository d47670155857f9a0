# The product's answers. Numbers are grouped, lists are cut to three names, languages come as names.
# $n, $least, $total: people · $got, $wanted: subjects · $languages, $have: lists of languages

headline-start = Open your list of people to see. It stays on this computer.
    .lead = Which mail will each person really get?
    .second = A sample is enough to begin with. Nothing is sent from here.

headline-half-done = { $missing ->
        [people] Who is to be written to? Open a list, or say how many people have which language.
        [locales] Which language has each person? Open the second list again that has the languages.
        [mail] Which mail must they get? Open its texts, or tick the languages in which it exists.
        [kind] Which of the system’s own mails does yours replace?
       *[system] Which system will send the mail?
    }
    .lead = { $total ->
        [0] {""}
        [one] { $total } person{ $n-languages ->
            [0] {" "}without a language
            [one] {" "}in { $n-languages } language
           *[other] {" "}in { $n-languages } languages
        }.{" "}
       *[other] { $total } people{ $n-languages ->
            [0] {" "}without a language
            [one] {" "}in { $n-languages } language
           *[other] {" "}in { $n-languages } languages
        }.{" "}
    }{ $missing-n ->
        [one] One thing is missing:
       *[other] Next:
    }
    .second = { $missing ->
        [system] “Not sure” is fine.
        [kind] “A mail that the system does not have” is an answer, too.
       *[other] You can do the steps in any order.
    }

headline-different-message = { $n } of { $total } people would get { $got-known ->
        [yes] “{ $got }”
       *[no] the system’s own mail
    } instead of “{ $wanted }” ({ $languages }).
    .lead = Do not send yet:
    .second = { $have-n ->
        [0] Your mail exists in no language yet, and this system then uses its own. Add the texts, or hold these people back.
       *[other] Your mail exists in { $have } only, and this system then uses its own. { $missing-n ->
            [0] Change the setting that decides it
            [one] Add the missing text
           *[other] Add the { $missing-n } missing texts
        }, or hold these people back.
    }{ $others-n ->
        [0] {""}
       *[other] {" "}{ $others }
    }

headline-nothing = { $n } of { $total } people would get no mail at all ({ $languages }), and nobody would notice.
    .lead = Do not send yet:
    .second = Repair the cause below, or hold these people back.{ $others-n ->
        [0] {""}
       *[other] {" "}{ $others }
    }

headline-mixed = { $n } of { $total } people would get a mail put together from different mails or languages ({ $languages }).
    .lead = Do not send yet:
    .second = One part is yours and another is not. Add the missing part, or hold these people back.{ $others-n ->
        [0] {""}
       *[other] {" "}{ $others }
    }

headline-not-known = { $harm ->
        [different-message] up to { $n } of { $total } people could get a different mail ({ $languages }).
        [nothing] up to { $n } of { $total } people could get no mail at all ({ $languages }).
        [mixed] up to { $n } of { $total } people could get a mail put together from different mails or languages ({ $languages }).
        [other-language] up to { $n } of { $total } people could get “{ $wanted }” in another language than their own ({ $languages }).
       *[unknown] it cannot be told what { $n } of { $total } people would get ({ $languages }).
    }
    .lead = Not known yet:
    .second = { $questions ->
        [0] The rule of this system is not known at this point. Ask your engineers; until then these people are held back.
        [one] It depends on one answer from your engineers: { $question } Copy the question below.
       *[other] It depends on { $questions } answers from your engineers. Copy the questions below.
    }{ $others-n ->
        [0] {""}
       *[other] {" "}{ $others }
    }

headline-also = Also: { $others }.
headline-also-and = { $one }; { $two }
headline-also-different-message = { $certain ->
        [yes] { $n } { $n ->
            [one] person
           *[other] people
        } would get another mail
       *[no] up to { $n } { $n ->
            [one] person
           *[other] people
        } could get another mail
    } ({ $languages })
headline-also-nothing = { $certain ->
        [yes] { $n } { $n ->
            [one] person
           *[other] people
        } would get no mail at all
       *[no] up to { $n } { $n ->
            [one] person
           *[other] people
        } could get no mail at all
    } ({ $languages })
headline-also-mixed = { $certain ->
        [yes] { $n } { $n ->
            [one] person
           *[other] people
        } would get a mixed mail
       *[no] up to { $n } { $n ->
            [one] person
           *[other] people
        } could get a mixed mail
    } ({ $languages })
headline-also-other-language = { $certain ->
        [yes] { $n } { $n ->
            [one] person
           *[other] people
        } would get your mail in another language
       *[no] up to { $n } { $n ->
            [one] person
           *[other] people
        } could get your mail in another language
    } ({ $languages })
headline-also-unknown = for { $n } { $n ->
        [one] person
       *[other] people
    } it cannot be told ({ $languages })
headline-also-no-language = for { $n } { $n ->
        [one] person
       *[other] people
    } without a language you have not said what to send

headline-no-language = what should { $n } of { $total } people get who have no language in the list?
    .lead = Not known yet:
    .second = Say it once, under “Which mail?”. Until then these people are held back.

headline-other-language = { $n } of { $total } people would get “{ $wanted }” in { $served } (their languages: { $languages }).
    .lead = Right mail, wrong language:
    .second = Decide for each language before anything is sent.{ $others-n ->
        [0] {""}
       *[other] {" "}{ $others }
    }

headline-blind-spot = But nobody in it has { $languages }, and { $n } of your { $population } people do: these { $n } are not checked.
    .lead = { $total ->
        [one] The one person in this list would get “{ $wanted }” in their language.
       *[other] All { $total } people in this list would get “{ $wanted }” in their language.
    }
    .second = Take a list with people of every language, or look at the missing ones under “See it as someone else”.

headline-clear = { $total ->
        [one] the one person in the list would get “{ $wanted }” in their own language ({ $languages }).
       *[other] all { $total } people would get “{ $wanted }” in their own language ({ $languages }).
    }
    .lead = { $unsigned ->
        [0] Signed, but something is still open:
       *[other] Ready to sign:
    }
    .second = By the { $derived ->
        [own] rule that you chose: { $system }
        [yes] rule of { $system }, as we conclude it; it is not written in full
       *[no] published rule of { $system }
    }, for the people in this list{ $left-out ->
        [0] .
        [one] ; { $left-out } person is left out.
       *[other] ; { $left-out } people are left out.
    }{ $without ->
        [0] {""}
        [one] {" "}{ $without } person has no language in the list.
       *[other] {" "}{ $without } people have no language in the list.
    }

headline-nobody = { $left-out ->
        [one] the one person in this list is left out.
       *[other] all { $left-out } people in this list are left out.
    }
    .lead = Nobody would get this mail:
    .second = Under “Who?” stands who is left out, and why.

headline-decided = { $n } people would get “{ $wanted }”{ $accepted ->
        [0] {""}
        [one] , { $accepted } gets another mail or another language on purpose
       *[other] , { $accepted } get another mail or another language on purpose
    }{ $held ->
        [0] .
        [one] , { $held } is held back.
       *[other] , { $held } are held back.
    }
    .lead = { $unsigned ->
        [0] Signed, but something is still open:
       *[other] Ready to sign:
    }
    .second = { $unsigned ->
        [0] What is still open stands under “Sign off”.
       *[other] Every gap has a decision. Sign for each language next.
    }

headline-expired = { $what } Still signed: { $done } of { $of }.
    .lead = No longer signed ({ $languages }):
    .second = Read it again and sign again; everything else stays signed.

headline-approved = { $n } people get “{ $wanted }” in { $n-languages ->
        [one] { $n-languages } language
       *[other] { $n-languages } languages
    }{ $accepted ->
        [0] {""}
        [one] , { $accepted } gets another mail or another language on purpose
       *[other] , { $accepted } get another mail or another language on purpose
    }{ $held ->
        [0] .
        [one] , { $held } is held back.
       *[other] , { $held } are held back.
    }
    .lead = Approved:
    .second = Everyone who is not in this plan is held back, too. Hand over the send plan.

headline-reading = { $n } people so far.{ $missing-n ->
        [0] {""}
        [one] {" "}Already found: { $missing-n } language without your mail.
       *[other] {" "}Already found: { $missing-n } languages without your mail.
    }
    .lead = Reading your list:
    .second = You can go on with the other cards.

headline-file-changed = Open it again to go on; your decisions are kept.
    .lead = { $name } was changed after you opened it.
    .second = What is shown here is from before the change.

# Why people get what they get.
why-intended = Your text in { $language } is there, and the system takes it.
why-different-message = Your mail has no text in { $language }; this system then takes its own mail in { $served }.
why-different-message-unknown = Your mail is not taken here; the system takes another one.
why-other-language = Your mail has no text in { $language }; this system then takes your text in { $served }.
why-other-language-unread = The system does not take “{ $written }” for { $language }; it takes your text in { $served }.
why-mixed = The parts come from different places ({ $parts }).
why-nothing = { $reason }
why-unknown = It cannot be told from what is known. { $question }
why-no-language = These people have no language in the list, and it was not said what they should get.
why-no-language-served = These people have no language in the list; the system takes your text in { $served }.
why-no-language-stock = These people have no language in the list; the system then takes its own mail in { $served }.
why-in-template = The text decides by itself, with a condition that is not evaluated here.

trace-yours = Your mail in { $locale }?
trace-yours-no-locale = Your mail, in the one text for all languages?
trace-stock = The system’s own mail in { $locale }?
trace-stock-no-locale = The system’s own mail, in its one text for all languages?
trace-yours-in = Your mail in { $locale }, as { $layer }?
trace-stock-in = The system’s own mail in { $locale }, as { $layer }?
trace-not-there = Not there
trace-found = Found: this one is sent
trace-never = Never looked at
trace-note = { $text }

part-subject = Subject
part-body = Body
part-text = Text
part-html = HTML text
part-from = Sender
part-reply_to = Reply address
part-preheader = Preview line
served-by = { $system }
served-by-version = { $system }, { $versions }
part-from-yours = { $part }: yours, in { $language }
part-from-stock = { $part }: the system’s own, in { $language }
part-from-yours-no-language = { $part }: yours
part-from-stock-no-language = { $part }: the system’s own
part-is-empty = { $part }: empty
part-is-key = { $part }: there is no text; the system sends the name of the text instead

settle-question = Answer: { $text }
settle-request = Depends on the browser or the request: { $text }
settle-rule = Not documented: { $text }
settle-version = Which version is it?
settle-platform = Which system is it?

download-plan = The send plan: { $n ->
        [one] { $n } group of people with its instructions
       *[other] { $n } groups of people with their instructions
    }. No data from your list; only the names that you typed yourselves.
download-draft = A draft of the send plan. It is not approved and no checker accepts it. No data from your list; only the names that you typed yourselves.
download-review = Your answers, decisions and signatures, to go on later or for the second reviewer. No data from your list; only the names that you typed yourselves; the list and the texts have to be opened again.

trace-closed = Not open here
trace-fails = Cannot be filled in for this person; the next one is tried
trace-other-reading = The rule is not settled; this is the answer without it
trace-source-person = The person’s language, “{ $value }”?
trace-source-default = The system’s default language, “{ $value }”?
trace-source-asked = { $fact }{ $value-n ->
        [0] {""}
       *[other] {" "}It says “{ $value }”.
    }
trace-source-request = The browser or the request ({ $fact })?
trace-source-constant = The last resort of the system?
trace-source-other = What stands in { $fact }, “{ $value }”?
trace-chosen = Taken: { $locale }
trace-empty = Nothing stands there
trace-unreadable = The system cannot read it
trace-no-match = None of the system’s languages
trace-import = What the import makes of “{ $value }”
trace-stored = It becomes “{ $value }”
trace-lost = It is lost
trace-gate = A setting that comes before the language
trace-fewer-layers = Only some of the texts count here

reason-refused = The system refuses to import this person.
reason-not-found = The system finds no text at all, and sends nothing.
reason-text-fails = The text cannot be filled in for this person, and the system sends nothing.

questions-title = Questions before the mail “{ $mail }” is sent with { $system }
questions-title-no-system = Questions before the mail “{ $mail }” is sent; the system is not known yet
questions-people = The answer decides for { $n ->
        [one] { $n } person
       *[other] { $n } people
    }.
questions-assumed = We assume: { $value }
questions-none = There is no open question.

system-not-known = System not known yet
no-language = no language given
profile-error = This profile cannot be read: { $error }

# A text that decides by itself
why-case = The text decides by itself: these people get what it says for “{ $case }”.
why-case-else = The text has nothing for “{ $value }”; these people get what it says to everyone else.
why-case-else-none = These people have no value that the text asks for; they get what it says to everyone else.
why-case-around = The text has nothing for “{ $value }” and nothing for everyone else; only what stands around it is sent.
why-case-around-none = These people have no value that the text asks for, and it has nothing for everyone else; only what stands around it is sent.
why-case-nothing = The text has nothing for “{ $value }” and nothing for everyone else: the mail is empty.
why-case-nothing-none = These people have no value that the text asks for, and it has nothing for everyone else: the mail is empty.
why-in-template-what = The text decides by itself, and this condition cannot be evaluated from the list: { $condition }
why-language-not-stated = It is not stated in which language this part of your mail is: { $part }. Say it for its file.
why-not-filled = The system cannot fill in “{ $placeholder }” for these people, and leaves the text out.
trace-case = In the text: what it says for “{ $value }” ({ $name })?
trace-case-none = In the text: what it says to people without a value ({ $name })?
trace-case-taken = Taken: the text for “{ $case }”
trace-case-else = Taken: the text for everyone else
trace-case-nothing = None: there is no text for everyone else either
trace-condition = In the text: { $condition }?
trace-not-evaluated = Cannot be evaluated from the list
trace-value = In the text: a value for “{ $placeholder }”?
trace-no-value = There is none, and the system then does not take the text
reason-text-empty = The text has nothing for this person, and the system sends nothing.

## Made-up people

stand-ins-take = { $n ->
        [one] { $n } made-up person takes
       *[other] { $n } made-up people take
    } { $taken } of the { $branches } branches of the rule.
stand-ins-cases = { $n ->
        [one] { $n } case of your texts, which decide by themselves, is among what they read.
       *[other] { $n } cases of your texts, which decide by themselves, are among what they read.
    }
stand-ins-others = None of the { $tried } people who were tried takes the other { $n }.{ $answer ->
        [0] {""}
       *[other] {" "}Left out by an answer about the system, or by what starts the mail: { $answer }.
    }{ $text ->
        [0] {""}
       *[other] {" "}No text in that place: { $text }.
    }{ $nobody ->
        [0] {""}
       *[other] {" "}Not met by anybody: { $nobody }.
    }
stand-ins-because-answer = an answer about the system, or what starts the mail, leaves it out
stand-ins-because-text = there is no text in that place
stand-ins-because-nobody = nobody who was tried has what it takes
stand-in-no-language = no language given
stand-in-misspelt = misspelt language
stand-in-unknown-language = rare language
stand-in-region = language with region
stand-in-no-first-name = no first name
stand-in-long-name = long name
stand-in-right-to-left = name from right to left
stand-in-value = { $column } = { $value }
stand-in-no-value = { $column } is empty
