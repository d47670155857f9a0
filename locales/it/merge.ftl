# Che cosa si dice quando due verifiche vengono unite.
merge-conflicts = Non unite: le due verifiche si contraddicono. Non è stato scritto nulla. Mettetevi d’accordo su ogni riga, ritirate l’altra decisione o approvazione nella sua verifica, salvatela e unitele di nuovo.
merge-decided =
    { $languages }: { $name } { $action ->
        [hold] ha tenuto in sospeso queste persone
        [accept] ha accettato ciò che il sistema invia
       *[ask] ha lasciato aperta una domanda
    } ({ $at }); { $other-name } { $other-action ->
        [hold] ha tenuto in sospeso queste persone
        [accept] ha accettato ciò che il sistema invia
       *[ask] ha lasciato aperta una domanda
    } ({ $other-at }).
merge-signed-and-decided =
    { $languages }: { $name } ha approvato ({ $at }); { $other-name } { $other-action ->
        [hold] ha tenuto in sospeso queste persone
        [accept] ha accettato ciò che il sistema invia
       *[ask] ha lasciato aperta una domanda
    } ({ $other-at }).
merge-signed-other = { $languages }: { $name } ({ $at }) e { $other-name } ({ $other-at }) hanno approvato, ma non la stessa cosa: le persone, un testo o la regola erano diversi.
merge-confirmed = { $key }: { $name } ha confermato «{ $value }» ({ $at }); { $other-name } ha confermato «{ $other-value }» ({ $other-at }).
merge-other-campaign = Sono verifiche di due invii: «{ $campaign }» e «{ $other-campaign }».
    .remedy = Scelga due verifiche dello stesso invio.
merge-other-setup = L’invio è stato preparato in modo diverso nelle due verifiche: { $parts }.
    .remedy = Mettetevi d’accordo sulla preparazione, modificatela in una delle due, salvate quella verifica e unitele di nuovo.
merge-not-read = Non è possibile leggere { $path }.
    .remedy = Salvi di nuovo la verifica e usi quel file senza modificarlo.
merge-done = { $path }: la verifica unita. Contiene tutto ciò che contengono entrambe, e nessun dato delle persone nel Suo elenco.
