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
merge-confirmed = { $key }: { $name } confirmed “{ $value }” on { $at }; { $other-name } confirmed “{ $other-value }” on { $other-at }.
merge-other-campaign = These are reviews of two mailings: “{ $campaign }” and “{ $other-campaign }”.
    .remedy = Choose two reviews of the same mailing.
merge-other-setup = The mailing was prepared differently in the two reviews: { $parts }.
    .remedy = Agree on how it is prepared, change it in one of the two, save that review, and merge again.
merge-not-read = { $path } cannot be read.
    .remedy = Save the review again, and use that file unchanged.
merge-done = { $path }: the merged review. It holds everything of both, and no data of the people in your list.
