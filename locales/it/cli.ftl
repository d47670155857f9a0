# Ciò che dice solo la riga di comando.
cli-people = persone
cli-language = lingua
cli-written = come è scritta
cli-gets = ricevono
cli-verdict = risultato
cli-quoted = «{ $text }»
cli-nothing = nulla: { $reason }
cli-left-out = { $n ->
    [one] { $n } persona è esclusa.
   *[other] { $n } persone sono escluse.
}
cli-blocks = blocca
cli-passes = da sapere
