# Ce que dit seule la ligne de commande.
cli-people = personnes
cli-language = langue
cli-written = tel qu’écrit
cli-gets = reçoivent
cli-verdict = résultat
cli-quoted = « { $text } »
cli-nothing = rien : { $reason }
cli-left-out = { $n ->
    [one] { $n } personne est exclue.
   *[other] { $n } personnes sont exclues.
}
cli-blocks = bloque
cli-passes = à savoir
