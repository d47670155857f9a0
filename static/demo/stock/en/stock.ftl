# Made up for the built-in example; this stands for the system’s own mail.

account-activation =
    .subject = Your password has been reset
    .text =
        Hello { $first_name },

        your password has been reset. Click the link below to set a new one:

        { $link }

        If you did not ask for this, contact your administrator.
    .html =
        <p>Hello { $first_name },</p>
        <p>your password has been reset. Click the link below to set a new one:</p>
        <p><a href="{ $link }">Set a new password</a></p>
        <p>If you did not ask for this, contact your administrator.</p>
