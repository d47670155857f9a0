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
cli-found = { $title }: { $said }
cli-blocks = blocca
cli-passes = da sapere

cli-no-kind = --kind { $kind }: questo sistema non ha un’e-mail simile.
    .remedy = Le sue e-mail sono: own, { $known }.
cli-no-message = --message { $message }: per questa e-mail non c’è alcun testo.
    .remedy = { $known-n ->
        [0] Non è stato trovato alcun testo: aggiunga --templates PERCORSO.
       *[other] I testi contengono: { $known }.
    }
cli-no-such-language = --no-language { $typed }: questa non è una lingua.
    .remedy = Scriva una sigla come en o pt-BR, oppure any.
cli-left-out-wrong = --left-out { $rule }: manca «=».
    .remedy = Scriva COLONNA=VALORE, oppure COLONNA=VALORE=MOTIVO.
cli-set-wrong = --set { $answer }: manca «=».
    .remedy = Scriva CHIAVE=VALORE, oppure CHIAVE=? se non è sicuro.
cli-no-platform = --platform { $id }: questo sistema non è noto.
    .remedy = Sono noti: { $known }. Oppure not-sure, o un profilo proprio (un percorso che finisce in .toml).
cli-no-setting = --set { $id }: questo sistema non ha questa impostazione.
    .remedy = Le sue impostazioni sono: { $known }.
cli-no-value = --set { $id }={ $value }: questa impostazione non ha questo valore.
    .remedy = { $kind ->
        [yes-no] Accetta on oppure off.
        [choice] Accetta: { $options }.
        [locale] Accetta una sigla di lingua come de o pt-BR.
        [locales] Accetta sigle di lingua, come en,de,fr.
       *[other] Accetta qualsiasi testo.
    }
cli-profile = Il profilo non si può leggere: riga { $line }, colonna { $column }: { $expected-n ->
        [0] { $found }
       *[other] { $found }, atteso: { $expected }
    }
    .remedy = Corregga quella riga; «sendproof profile test» controlla il file.
cli-not-read = { $path } non si può leggere: { $why }
    .remedy = Verifichi il percorso, e di poter leggere il file.
cli-not-written = { $path } non si può scrivere: { $why }
    .remedy = Verifichi il percorso, e di poter scrivere lì.
cli-plan-does-not-hold = { $path } non corrisponde a questi file: { $why }
    .remedy = Indichi la lista e i testi da cui è stato fatto il piano d’invio, invariati.
cli-nobody = Non ci sono persone da verificare.
    .remedy = Aggiunga --users FILE, oppure --counts en=1200,de=300 se sa solo quante sono.
cli-counts-wrong = { $count }: questa non è una lingua con un numero di persone.
    .remedy = Scriva LINGUA=NUMERO, più di una con virgole: en=1200,de=300. Nulla prima di «=» vuol dire: senza lingua indicata.
cli-no-column = { $path }: non c’è una colonna { $column }.
    .remedy = Le sue colonne sono: { $known }.
cli-address = indirizzo
cli-shows = mostra
cli-stand-ins-written = { $n ->
        [one] { $n } persona di esempio scritta
       *[other] { $n } persone di esempio scritte
    } in { $path }. Il file non contiene dati di persone reali.
cli-stand-ins-file = Il file da importare: --format { $form } --out FILE. I dettagli e i rami che nessuno prende: --format json.
cli-users-written = { $path }: una riga per ognuna delle { $n } persone, con i loro identificativi; indirizzi solo se sono gli identificativi. Impronta: { $digest }
cli-papers-no-support = Nessuna scheda di assistenza: serve l’elenco. Aggiunga --users ELENCO --templates TESTI.
cli-texts-written = { $n ->
    [one] Un file è stato scritto in { $path }.
   *[other] { $n } file sono stati scritti in { $path }.
}
