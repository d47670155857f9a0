# Made up for the built-in example; nobody sends this.

welcome-back =
    .subject = Welcome back
    .text =
        Hello { $first_name },

        our community has moved to a new home. To keep your name, your posts and your points,
        please register again and activate your earlier account:

        { $link }

        Nobody has touched your password. The link works for seven days.

        Your community team
    .html =
        <p>Hello { $first_name },</p>
        <p>our community has moved to a new home. To keep your name, your posts and your points,
        please register again and activate your earlier account:</p>
        <p><a href="{ $link }">Activate my account</a></p>
        <p>Nobody has touched your password. The link works for seven days.</p>
        <p>Your community team</p>
