# Una riga per persona, per i sistemi che ne hanno bisogno.
lines-title = Una riga per persona
lines-about = Alcuni sistemi hanno bisogno, accanto al piano d’invio, di un elenco di persone: per ciascuna l’identificativo, che cosa si fa, in quale lotto, e una chiave per cui nessuno riceve l’e-mail due volte. La maggior parte non ne ha bisogno: il piano d’invio lo dice per gruppi.
lines-ids = Come vengono indicate le persone?
lines-plain = Con i loro identificativi
    .hint = Come stanno nel Suo elenco; con gli indirizzi, se non ha identificativi.
lines-hide = Con l’hash degli identificativi: pseudonimi
    .hint = Solo chi ha una chiave riconosce le persone.
lines-key-none = Serve una chiave. Va subito in un file suo: lo tenga a parte dagli elenchi che nasconde. Senza di essa nessuno sa più di chi si tratta, nemmeno Lei.
lines-key-here = La chiave è qui finché chiude la pagina. Riapra il suo file per l’ondata successiva e per il controllo dopo l’invio, così le persone hanno gli stessi pseudonimi.
lines-make-key = Creare una nuova chiave e scaricarla
lines-open-key = Aprire una chiave…
lines-no-key = Questo file non è una chiave per l’hash degli identificativi. Apra il file che Le ha dato questa pagina o «sendproof plan keygen --for-ids».
lines-no-random = Questo browser non dà numeri casuali; non è stata creata alcuna chiave. Usi un altro browser.
download-lines = Contiene gli identificativi di { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }: dati personali. Lo dia solo a chi invia l’e-mail.
download-lines-pseudonymous = Contiene l’hash degli identificativi di { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }: dati pseudonimi. Chi ha la chiave e il Suo elenco riconosce le persone. In una stessa ondata non lo mescoli con righe che hanno identificativi semplici: le loro chiavi contro il doppio invio sono diverse.
lines-ndjson = Scaricare come NDJSON
lines-csv = Scaricare come CSV
lines-writing = Le righe vengono scritte…
lines-written = { $name }: { $n ->
        [one] { $n } riga
       *[other] { $n } righe
    }. Dia anche questa impronta, che mostra se il file è completo:
