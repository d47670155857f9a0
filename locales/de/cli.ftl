# Was nur die Befehlszeile sagt.
cli-people = Personen
cli-language = Sprache
cli-written = wie geschrieben
cli-gets = bekommen
cli-verdict = Ergebnis
cli-quoted = „{ $text }“
cli-nothing = nichts: { $reason }
cli-left-out = { $n ->
    [one] { $n } Person ist ausgenommen.
   *[other] { $n } Personen sind ausgenommen.
}
cli-blocks = hält auf
cli-passes = gut zu wissen
