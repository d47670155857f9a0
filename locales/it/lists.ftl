# Lists of names: at most three are named.

list-more = { $named } e { $n ->
    [one] 1 altro
   *[other] altri { $n }
}
