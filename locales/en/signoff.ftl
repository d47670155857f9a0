# Signing off: what still blocks, what expired and why, what people did.
# $n, $before, $after: people · $languages: a list of languages · $ask: the question in the reader's language · $at: a time

blocks-no-people = There is nobody to be mailed yet.
    .title = Not complete yet
    .remedy = Settle this under “Sign off”; then make the plan again.
blocks-no-mail = It is not said yet which mail people must get.
    .title = Not complete yet
    .remedy = Settle this under “Sign off”; then make the plan again.
blocks-no-kind = It is not said yet which of the system’s own mails yours replaces.
    .title = Not complete yet
    .remedy = Settle this under “Sign off”; then make the plan again.
blocks-no-system = It is not said yet which system sends the mail.
    .title = Not complete yet
    .remedy = Settle this under “Sign off”; then make the plan again.
blocks-not-signed = Not signed off yet: { $languages-n ->
        [0] people with no language
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } person
       *[other] { $n } people
    }).
    .title = Not complete yet
    .remedy = Settle this under “Sign off”; then make the plan again.
blocks-second-missing = A second person has to sign, too: { $languages-n ->
        [0] people with no language
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } person
       *[other] { $n } people
    }).
    .title = Not complete yet
    .remedy = Settle this under “Sign off”; then make the plan again.
blocks-not-decided = Not decided yet: { $languages-n ->
        [0] people with no language
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } person
       *[other] { $n } people
    }).
    .title = Not complete yet
    .remedy = Settle this under “Sign off”; then make the plan again.
blocks-expired = Has changed since it was signed off or decided: { $languages-n ->
        [0] people with no language
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } person
       *[other] { $n } people
    }).
    .title = Not complete yet
    .remedy = Settle this under “Sign off”; then make the plan again.
blocks-withdrawn = The sign-off or the decision was taken back: { $languages-n ->
        [0] people with no language
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } person
       *[other] { $n } people
    }).
    .title = Not complete yet
    .remedy = Settle this under “Sign off”; then make the plan again.
blocks-finding = { $place ->
        [none] A finding is neither repaired nor accepted.
       *[other] A finding is neither repaired nor accepted: { $place }.
    }
    .title = Not complete yet
    .remedy = Settle this under “Sign off”; then make the plan again.
blocks-assumed = Only assumed so far: { $ask } – { $value }. Confirm it or change it.
    .title = Not complete yet
    .remedy = Settle this under “Sign off”; then make the plan again.
blocks-not-sure = { $key ->
        [version] “Not sure” decides here what people get: Which version is it? Answer it, or hold these people back.
       *[other] “Not sure” decides here what people get: { $ask } Answer it, or hold these people back.
    }
    .title = Not complete yet
    .remedy = Settle this under “Sign off”; then make the plan again.
blocks-not-sure-system = Not every system would send the same. Say which system it is, or hold these people back.
    .title = Not complete yet
    .remedy = Settle this under “Sign off”; then make the plan again.

expired-people = { $language }: { $before } people before, { $after } now.
expired-people-no-language = No language: { $before } people before, { $after } now.
expired-other-people = As many people as before, but not the same ones.
expired-part-subject = The subject was changed.
expired-part-text = The text was changed.
expired-part-html = The HTML text was changed.
expired-part-from = The sender was changed.
expired-part-reply-to = The address for replies was changed.
expired-part-preheader = The preview text was changed.
expired-part = Changed: { $part }.
expired-rule = The system, its version or an answer about it was changed.

history-signed = { $at }: { $name } signed off { $languages-n ->
        [0] the mail for people with no language
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } person
       *[other] { $n } people
    }).
history-signed-unread = { $at }: { $name } signed off { $languages-n ->
        [0] the mail for people with no language
       *[any] { $languages }
    } without reading the language ({ $n ->
        [one] { $n } person
       *[other] { $n } people
    }).
history-signed-unread-because = { $at }: { $name } signed off { $languages-n ->
        [0] the mail for people with no language
       *[any] { $languages }
    } without reading the language ({ $n ->
        [one] { $n } person
       *[other] { $n } people
    }): { $reason }
history-signature-withdrawn = { $at }: { $name }’s sign-off was taken back ({ $languages-n ->
        [0] no language
       *[any] { $languages }
    }, { $n ->
        [one] { $n } person
       *[other] { $n } people
    }).
history-hold = { $at }: { $name } held back { $n ->
        [one] { $n } person
       *[other] { $n } people
    } ({ $languages-n ->
        [0] no language
       *[any] { $languages }
    }): { $reason }
history-accept = { $at }: { $name } accepted what { $n ->
        [one] { $n } person gets
       *[other] { $n } people get
    } ({ $languages-n ->
        [0] no language
       *[any] { $languages }
    }): { $reason }
history-ask = { $at }: { $name } asked about { $n ->
        [one] { $n } person
       *[other] { $n } people
    } ({ $languages-n ->
        [0] no language
       *[any] { $languages }
    }), held back until it is answered: { $reason }
history-decision-withdrawn = { $at }: { $name }’s decision was taken back ({ $languages-n ->
        [0] no language
       *[any] { $languages }
    }, { $n ->
        [one] { $n } person
       *[other] { $n } people
    }).
history-dismissed = { $at }: { $name } accepted { $n ->
        [one] a finding
       *[other] { $n } findings
    }: { $reason }
history-dismissal-withdrawn = { $at }: { $n ->
        [one] a finding that { $name } had accepted is open again
       *[other] { $n } findings that { $name } had accepted are open again
    } ({ $reason }).
history-confirmed = { $at }: { $name } confirmed: { $ask } – { $value }.

review-not-json = Line { $line }, column { $column }: { $said }.
    .title = This is no saved review
    .remedy = Open the file that “Save the review” gave you, unchanged.
review-field-wrong = Line { $line }, column { $column }: { $said }.
    .title = This review cannot be read
    .remedy = It was changed by hand or saved by another version. Save it again there, and open that file.
review-cut-short = The file ends in the middle: line { $line }, column { $column }. Part of it is missing.
    .title = A review that was cut short
    .remedy = Have the whole file sent again, or save the review again.
review-newer = The file says “{ $found }”; this version knows “{ $expected }”.
    .title = A review from a newer version
    .remedy = Open it with the newest version of Sendproof, or reload the page.
review-other-schema = { $found ->
        [none] The file does not say what it is; expected is “{ $expected }”.
       *[other] The file says “{ $found }”; expected is “{ $expected }”.
    }
    .title = This is no saved review
    .remedy = Open the file that “Save the review” gave you.
time-not-understood = “{ $found }” is no time in UTC, such as 2026-04-14T09:30:00Z.
    .title = The time cannot be read
    .remedy = Write the time like 2026-04-14T09:30:00Z.
