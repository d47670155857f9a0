# Lists of names: at most three are named.

list-more = { $named } e { $n ->
    [one] 1 altro
   *[other] altri { $n }
}

# Versioni di un sistema
versions-any = ogni versione
versions-from = dalla { $from }
versions-to = fino alla { $to }
versions-before = prima della { $to }
versions-from-to = dalla { $from } alla { $to }
versions-from-before = dalla { $from }, prima della { $to }
versions-service = servizio online, documentazione del { $year }
versions-documented = { $what }, documentazione del { $year }
