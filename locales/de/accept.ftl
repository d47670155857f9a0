# Befunde, die hingenommen werden, einzeln oder viele auf einmal.

accept-all = Alle { $n } davon
accept-passing = Gut zu wissen ({ $n }): Diese halten die Freigabe nicht auf
accept-choose-first = Wählen Sie erst, was Sie hinnehmen.
accept-title-done = Gefunden und hingenommen
accept-done = Hingenommen: { $n }
accept-by = { $name }: { $reason }
accept-take-back = { $n ->
        [one] Zurücknehmen
       *[other] Alle { $n } zurücknehmen
    }
