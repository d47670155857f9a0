# Lists of names: at most three are named.

list-more = { $named } and { $n } more

# Versions of a system
versions-any = every version
versions-from = { $from } and later
versions-to = up to { $to }
versions-before = before { $to }
versions-from-to = { $from } to { $to }
versions-from-before = { $from } to before { $to }
versions-service = online service, as documented in { $year }
versions-documented = { $what }, as documented in { $year }
