# Lists of names: at most three are named.

list-more = { $named } et { $n ->
    [one] 1 autre
   *[other] { $n } autres
}
