# What is said when two reviews are put together.
merge-conflicts = Not merged: the two reviews clash. Nothing was written. Agree on each line, take back the other decision or signature in its review, save it, and merge again.
merge-decided =
    { $languages }: { $name } { $action ->
        [hold] held these people back
        [accept] accepted what the system sends
       *[ask] left a question open
    } on { $at }; { $other-name } { $other-action ->
        [hold] held these people back
        [accept] accepted what the system sends
       *[ask] left a question open
    } on { $other-at }.
merge-signed-and-decided =
    { $languages }: { $name } signed on { $at }; { $other-name } { $other-action ->
        [hold] held these people back
        [accept] accepted what the system sends
       *[ask] left a question open
    } on { $other-at }.
merge-signed-other = { $languages }: { $name } signed on { $at }, { $other-name } on { $other-at }, but not the same: the people, a text or the rule was another one.
merge-confirmed = { $ask }: { $name } confirmed “{ $value }” on { $at }; { $other-name } confirmed “{ $other-value }” on { $other-at }.
merge-other-campaign = These are reviews of two mailings: “{ $campaign }” and “{ $other-campaign }”.
    .title = These reviews do not belong together
    .remedy = Choose two reviews of the same mailing.
merge-other-setup = The mailing was prepared differently in the two reviews: { $parts }.
    .title = The two reviews cannot be merged yet
    .remedy = Agree on how it is prepared, change it in one of the two, save that review, and merge again.
merge-not-read = { $path } cannot be read.
    .remedy = Save the review again, and use that file unchanged.
merge-done = { $path }: the merged review. It holds everything of both, and no data of the people in your list.
merge-title = Did somebody else work on it, too?
merge-about = Two people can sign at the same time, each in their own browser. Open the other saved review here: everything of both is kept.
merge-open = Open the other review
merge-taken = Taken in. What the other review holds stands in the history.
merge-nothing-new = The other review holds nothing that is not here already.
merge-clash = { $n ->
    [one] The two reviews clash at one point
   *[other] The two reviews clash at { $n } points
}
merge-clash-about = You can take in everything else now. At these points both are then taken back, so that it is decided anew; the history keeps them.
merge-take = Take it in, and decide these anew
merge-leave = Leave the other review away
setup-campaign = name of the mailing
setup-correction = number of the correction
setup-list = how the list is read
setup-locales-from = second list
setup-treat-as = repaired languages
setup-left-out = who is left out
setup-intent = which mail
setup-kind = which of the system’s own mails
setup-purpose = service mail or news
setup-four-eyes = whether two must sign
setup-system = system
setup-answers = answers about the system
setup-ticked = languages ticked
setup-pasted = texts typed in
setup-file-locales = languages of files
setup-fields = columns of placeholders
setup-population = how many there are in truth
setup-schedule = batches
setup-standing = questions that every mailing has
setup-basis = legal basis
setup-kept-until = how long it is kept
