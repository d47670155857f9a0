# I rilievi che si accettano, uno solo o molti in una volta.

accept-all = Tutti e { $n }
accept-passing = Buono a sapersi ({ $n }): questi non fermano l’approvazione
accept-choose-first = Scelga prima che cosa accetta.
accept-title-done = Rilevato e accettato
accept-done = Accettati: { $n }
accept-by = { $name }: { $reason }
accept-take-back = { $n ->
        [one] Annullare
       *[other] Annullare tutti e { $n }
    }
