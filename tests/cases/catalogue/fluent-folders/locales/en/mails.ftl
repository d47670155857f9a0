### Mails of the migration.

# $firstName (String) - the person's first name.
welcome-back = { greeting }
    .subject = Welcome back to { -brand }
    .html =
        <p>Hello { $firstName },</p>
        <p>you have { $days ->
            [one] one day
           *[other] { $days } days
        } to <a href="{ $link }">activate your account</a>.</p>

greeting = Hello
-brand = Sendproof
button-label = Save
