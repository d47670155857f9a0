# Lists of names: at most three are named.

list-more = { $named } and { $n } more
