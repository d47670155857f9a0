# One line per person, for senders that want them.
lines-title = One line per person
lines-about = Some senders want a list of people beside the plan: for each the id, what is done, in which batch, and a key by which nobody gets the mail twice. Most do not need it: the plan alone says it by groups.
lines-ids = How are people named?
lines-plain = By their ids
    .hint = As they stand in your list; by their addresses, if it has no ids.
lines-hide = By hashed ids: pseudonymous
    .hint = Only who has a key can tell who it is.
lines-key-none = A key is needed. It goes into a file of its own, at once: keep it apart from the lists that it hides. Without it nobody can tell any more who is meant, not even you.
lines-key-here = The key is here until you close the page. For the next wave and for the delivery check open its file again, so that people have the same hashed ids.
lines-make-key = Make a new key and download it
lines-open-key = Open a key…
lines-no-key = This file is no key for hashed ids. Open the file that this page or “sendproof plan keygen --for-ids” gave you.
lines-no-random = This browser gives no random numbers, so no key was made. Use another browser.
download-lines = Contains the ids of { $n ->
        [one] { $n } person
       *[other] { $n } people
    }: personal data. Give it only to who sends the mail.
download-lines-pseudonymous = Contains hashed ids of { $n ->
        [one] { $n } person
       *[other] { $n } people
    }: pseudonymous data. Whoever has the key and your list can tell who it is. Do not mix it with lines that have plain ids in one wave: their keys differ.
lines-ndjson = Download as NDJSON
lines-csv = Download as CSV
lines-writing = The lines are being written…
lines-written = { $name }: { $n ->
        [one] { $n } line
       *[other] { $n } lines
    }. Give this digest along, by which it can be checked that the file is whole:
