# Firmare il piano d’invio con una chiave che il browser conserva. Firmare non è approvare.
signing-title = Firmare il piano d’invio con una chiave
signing-about = Una firma mostra ai Suoi tecnici che nessuno ha modificato il piano d’invio, e con quale chiave è stato firmato. È un’aggiunta: l’approvazione sta nel piano anche senza di essa.
signing-not-possible = Questo browser non può creare una chiave simile (Ed25519). Apra questa pagina in un browser attuale, oppure chieda ai Suoi tecnici di firmare il piano d’invio dalla riga di comando:
signing-none = Qui non c’è ancora una chiave. Questo browser ne crea una e la conserva su questo computer. La parte segreta non lascia mai il browser: nemmeno questa pagina può leggerla.
signing-make = Creare una chiave
signing-kept = La Sua chiave è conservata in questo browser, su questo computer, e in nessun altro luogo. Non si può estrarre né copiare. Se i dati del browser vengono cancellati, la chiave è persa e ne serve una nuova.
signing-not-kept = Questo browser non conserva la chiave, forse perché questa finestra è privata. Può usarla finché chiude la pagina; poi ne serve una nuova.
signing-plan = Piano d’invio firmato
signing-sign = Firmare e scaricare il piano
signing-not-complete = Solo un piano d’invio approvato si può firmare.
download-signed = Il piano d’invio con la Sua chiave pubblica e la firma. Nessun dato del Suo elenco; solo i nomi che avete scritto voi.
signing-public = La Sua chiave pubblica
download-public-key = { $name-n ->
        [0] Una riga con la chiave pubblica, senza nome: scriva prima il Suo sotto «Approvare». Nulla di segreto. La dia una volta ai Suoi tecnici, di persona o al telefono; la aggiungono alle chiavi di cui si fidano.
       *[other] Una riga con la chiave pubblica e il nome «{ $name }». Nulla di segreto. La dia una volta ai Suoi tecnici, e confronti le prime e le ultime cifre di persona o al telefono; la aggiungono alle chiavi di cui si fidano.
    }
signing-publish = Scaricare la chiave pubblica
signing-delete = Eliminare questa chiave
signing-delete-sure = Eliminare la chiave? Ciò che ha firmato resta firmato. Per nuovi piani d’invio serve una nuova chiave, e i Suoi tecnici hanno bisogno della sua chiave pubblica.
signing-delete-yes = Sì, eliminare la chiave
signing-failed = Il piano d’invio non è stato firmato: il browser ha rifiutato. Riprovi; se rifiuta ancora, elimini la chiave e ne crei una nuova.
