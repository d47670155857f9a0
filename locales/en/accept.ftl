# Findings that are accepted, one or many at once.

accept-all = All { $n } of these
accept-passing = Good to know ({ $n }): these do not stop the sign-off
accept-choose-first = Choose first what you accept.
accept-title-done = Found, and accepted
accept-done = Accepted: { $n }
accept-by = { $name }: { $reason }
accept-take-back = { $n ->
        [one] Take it back
       *[other] Take all { $n } back
    }
