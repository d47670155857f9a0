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
merge-confirmed = { $ask }: { $name } ha confermato «{ $value }» ({ $at }); { $other-name } ha confermato «{ $other-value }» ({ $other-at }).
merge-other-campaign = Sono verifiche di due invii: «{ $campaign }» e «{ $other-campaign }».
    .title = Queste verifiche non vanno insieme
    .remedy = Scelga due verifiche dello stesso invio.
merge-other-setup = L’invio è stato preparato in modo diverso nelle due verifiche: { $parts }.
    .title = Le due verifiche non si possono ancora unire
    .remedy = Mettetevi d’accordo sulla preparazione, modificatela in una delle due, salvate quella verifica e unitele di nuovo.
merge-not-read = Non è possibile leggere { $path }.
    .remedy = Salvi di nuovo la verifica e usi quel file senza modificarlo.
merge-done = { $path }: la verifica unita. Contiene tutto ciò che contengono entrambe, e nessun dato delle persone nel Suo elenco.
merge-title = Ci ha lavorato anche qualcun altro?
merge-about = Due persone possono approvare nello stesso momento, ognuna nel proprio browser. Apra qui l’altra verifica salvata: di entrambe si conserva tutto.
merge-open = Aprire l’altra verifica
merge-taken = Ripreso. Ciò che contiene l’altra verifica sta nella cronologia.
merge-nothing-new = L’altra verifica non contiene nulla che non sia già qui.
merge-clash = { $n ->
    [one] Le due verifiche si contraddicono in un punto
   *[other] Le due verifiche si contraddicono in { $n } punti
}
merge-clash-about = Tutto il resto si può riprendere ora. In questi punti entrambe le cose vengono allora ritirate, così si decide di nuovo; la cronologia le conserva.
merge-take = Riprendere, e decidere di nuovo qui
merge-leave = Lasciare da parte l’altra verifica
setup-campaign = nome dell’invio
setup-correction = numero della correzione
setup-list = come si legge l’elenco
setup-locales-from = secondo elenco
setup-treat-as = lingue riparate
setup-left-out = chi è escluso
setup-intent = quale e-mail
setup-kind = quale delle e-mail del sistema
setup-purpose = e-mail di servizio o novità
setup-four-eyes = se devono approvare in due
setup-system = sistema
setup-answers = risposte sul sistema
setup-ticked = lingue spuntate
setup-pasted = testi digitati
setup-file-locales = lingue dei file
setup-fields = colonne dei segnaposto
setup-population = quanti sono in realtà
setup-schedule = lotti
setup-standing = domande che ogni invio pone
setup-basis = base giuridica
setup-kept-until = per quanto tempo si conserva
