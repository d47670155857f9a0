# What really went out, against what was signed.

## The answer

deliveries-as-signed = As signed: { $signed ->
        [one] { $signed } person
       *[other] { $signed } people
    } got the mail that was signed, once. Nobody else got one.
deliveries-nothing = Nobody got a mail yet.
deliveries-not-told = Not known: the log does not say which mail { $not-told ->
        [one] { $not-told } person
       *[other] { $not-told } people
    } got. Add a log with the subject, or with the template and the language.
deliveries-differ = Not as signed. Stop sending until this is clear.{ $different ->
        [0] {""}
       *[other] {" "}Another mail: { $different }.
    }{ $missing ->
        [0] {""}
       *[other] {" "}Nothing: { $missing }.
    }{ $extra ->
        [0] {""}
       *[other] {" "}A mail though they were to get none: { $extra }.
    }{ $twice ->
        [0] {""}
       *[other] {" "}More than one: { $twice }.
    }{ $not-told ->
        [0] {""}
       *[other] {" "}One mail, not told which: { $not-told }.
    }{ $unknown ->
        [0] {""}
       *[other] {" "}Not in the list: { $unknown }.
    }{ $signed ->
        [0] {""}
       *[other] {" "}As signed: { $signed }.
    }
deliveries-batch = Batch { $n }
deliveries-no-batch = In no batch
deliveries-n-as-signed = { $n } as signed
deliveries-n-different = { $n } another mail
deliveries-n-missing = { $n } nothing
deliveries-n-extra = { $n } though they were to get none
deliveries-n-twice = { $n } more than once
deliveries-n-not-told = { $n } one mail, not told which
deliveries-n-waiting = { $n } not yet sent
deliveries-different = { $person } got another mail: “{ $got }” ({ $file }, line { $line }).
deliveries-missing = { $person } got nothing.
deliveries-extra = { $person } got a mail and was to get none ({ $file }, line { $line }).
deliveries-twice = { $person } got more than one mail ({ $file }, line { $line }).
deliveries-unknown = { $person } is not in the list ({ $file }, line { $line }).

## What cannot be read of a log

log-not-text = “{ $file }” is not text.
    .title = No delivery log
    .remedy = Export the log as CSV or JSON.
log-empty = “{ $file }” is empty.
    .title = An empty log
    .remedy = Export the log again, for the days on which was sent.
log-not-understood = In “{ $file }” no mail was found.
    .title = A log without mails
    .remedy = Export the events for mails that were sent or delivered, one line each, with the address or the id of the person.
log-line-cut = “{ $file }” ends in the middle of line { $line }. That line was left out.
    .title = A log that was cut off
    .remedy = Export it again when the sender has finished writing.
log-line-broken = Line { $line } of “{ $file }” cannot be read. It was left out.
    .title = A line that cannot be read
    .remedy = Look at this line in the log.
log-nobody = Line { $line } of “{ $file }” names nobody: neither an address nor an id. It was left out.
    .title = A line without a person
    .remedy = Name the column with the address “email”, or the one with the id “id”.
deliveries-no-plan = There is nothing yet to compare a log with: the sign-off is not complete.
    .title = No plan yet
    .remedy = Sign everything first, then open the log again.

## On the page

sent-title = After sending: was it what was signed?
sent-about = Open the delivery log of your sender: a CSV, or the events of Amazon SES, SendGrid, Postmark, Mailgun, Keycloak or Okta. It stays on your computer. The log is taken to be of this mailing alone.
sent-open = Open delivery logs…
sent-key = The logs name people by hashed ids
sent-key-about = Open the key by which the ids were hashed, and then the logs. Without it these people are not found in your list.
sent-key-here = The key is open. Open the logs: people are found by their ids and by their hashed ids.
sent-not-signed = First sign everything: a log is compared with what is signed.
sent-caption = What was sent, by language
sent-who = For whom it was not as signed
sent-more = and { $n } more; the command line writes all of them into a file.
sent-as-signed = as signed
sent-different = another mail
sent-missing = nothing
sent-extra = though they were to get none
sent-twice = more than once
sent-not-told = one mail, not told which
sent-waiting = not in the log
sent-not-read = What could not be read
