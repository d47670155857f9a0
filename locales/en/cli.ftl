# What the command line alone says.
cli-people = people
cli-language = language
cli-written = as written
cli-gets = gets
cli-verdict = result
cli-quoted = “{ $text }”
cli-nothing = nothing: { $reason }
cli-left-out = { $n ->
    [one] { $n } person is left out.
   *[other] { $n } people are left out.
}
cli-blocks = blocks
cli-passes = passes
