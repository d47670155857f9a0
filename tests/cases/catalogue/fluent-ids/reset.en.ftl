password-reset-subject = Reset your password
password-reset-text =
    Hello { $name },
    here is your link: { $link }
broken = {
next-subject = Next
next-text = Text
