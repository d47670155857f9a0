# Further things found in the mails. A finding has a name (.title), a sentence and a remedy.

link-absent = { $kind ->
        [password-reset] A mail for a new password
        [invitation] An invitation
        [email-verification] A mail that confirms an address
       *[other] A mail that activates an account
    } needs a link or a code. “{ $message }” has neither, in any language.
    .title = Nothing to click
    .remedy = Put the link in, as the system writes it: ask your engineers for its placeholder.

link-host-open = { texts-where }: { $what ->
        [empty] a link leads nowhere yet (“{ $link }”).
       *[other] the website of the link “{ $link }” is only filled in when the mail is sent.
    }
    .title = { $what ->
        [empty] A link without an address
       *[other] A link whose website is open
    }
    .remedy = { $what ->
        [empty] Put the address in.
       *[other] Write the website out, or ask your engineers what stands there then.
    }

link-dies-before-morning = By the system’s usual setting the link works for { $lives }. If the mail arrives in the evening, it no longer works the next morning, for { finding-people }.
    .title = The link ends before morning
    .remedy = Ask your engineers how long the link really works, and have it made longer; or send in the morning. Compare it with what your mail says.

sender-unknown = “{ $message }” comes from “{ $sender }” in some languages. In these no sender is written: { $language }. The system takes its own there.
    .title = No sender in some languages
    .remedy = Write the sender in every language, or ask your engineers which one the system takes.

brackets-differ = { texts-where }: “{ $found }” is written “{ $expected }” in the other languages. A system knows only one of them; the other would be sent as it stands.
    .title = Other brackets around a placeholder
    .remedy = Write it as in the other languages.

partly-untranslated = { texts-where }: a part is still in this language: { $original }. For example: “{ $sentence }”.
    .title = Translated in part
    .remedy = Have the rest translated.
