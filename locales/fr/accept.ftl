# Les constats que l’on accepte, un seul ou plusieurs à la fois.

accept-all = Les { $n } ensemble
accept-passing = Bon à savoir ({ $n }) : ceci n’arrête pas la validation
accept-choose-first = Choisissez d’abord ce que vous acceptez.
accept-title-done = Constaté et accepté
accept-done = Accepté : { $n }
accept-by = { $name } : { $reason }
accept-take-back = { $n ->
        [one] Retirer
       *[other] Retirer les { $n }
    }
