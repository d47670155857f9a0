# Lists of names: at most three are named.

list-more = { $named } und { $n } weitere

# Versionen eines Systems
versions-any = jede Version
versions-from = ab { $from }
versions-to = bis { $to }
versions-before = vor { $to }
versions-from-to = { $from } bis { $to }
versions-from-before = ab { $from }, vor { $to }
versions-service = Onlinedienst, Stand der Dokumentation { $year }
versions-documented = { $what }, Stand der Dokumentation { $year }
