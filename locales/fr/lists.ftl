# Lists of names: at most three are named.

list-more = { $named } et { $n ->
    [one] 1 autre
   *[other] { $n } autres
}

# Versions d’un système
versions-any = toutes les versions
versions-from = à partir de { $from }
versions-to = jusqu’à { $to }
versions-before = avant { $to }
versions-from-to = de { $from } à { $to }
versions-from-before = à partir de { $from }, avant { $to }
versions-service = service en ligne, documentation de { $year }
versions-documented = { $what }, documentation de { $year }
