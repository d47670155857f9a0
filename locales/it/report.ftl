# Le risposte della pagina. I numeri sono raggruppati, gli elenchi citano al massimo tre nomi, le lingue arrivano con il loro nome.

headline-start = Apra il Suo elenco per vederlo. Resta su questo computer.
    .lead = Quale e-mail riceverà davvero ogni persona?
    .second = Per cominciare basta un campione. Da qui non viene inviato nulla.

headline-half-done = { $missing ->
        [people] A chi bisogna scrivere? Apra un elenco, oppure dica quante persone hanno quale lingua.
        [locales] Quale lingua ha ogni persona? Apra di nuovo il secondo elenco, che contiene le lingue.
        [mail] Quale e-mail devono ricevere tutti? Apra i suoi testi, oppure spunti le lingue in cui esiste.
        [kind] Quale e-mail predefinita del sistema viene sostituita dalla Sua?
       *[system] Quale sistema invia l’e-mail?
    }
    .lead = { $total ->
        [0] {""}
        [one] { $total } persona{ $n-languages ->
            [0] {" "}senza lingua indicata
            [one] {" "}in { $n-languages } lingua
           *[other] {" "}in { $n-languages } lingue
        }.{" "}
       *[other] { $total } persone{ $n-languages ->
            [0] {" "}senza lingua indicata
            [one] {" "}in { $n-languages } lingua
           *[other] {" "}in { $n-languages } lingue
        }.{" "}
    }{ $missing-n ->
        [one] Manca una cosa:
       *[other] Prossimo passo:
    }
    .second = { $missing ->
        [system] «Non sicuro» va bene.
        [kind] Anche «un’e-mail che il sistema non ha» è una risposta.
       *[other] Può fare i passi in qualsiasi ordine.
    }

headline-different-message = { $n ->
        [one] { $n } persona su { $total } riceverebbe
       *[other] { $n } persone su { $total } riceverebbero
    } { $got-known ->
        [yes] «{ $got }»
       *[no] l’e-mail predefinita del sistema
    } invece di «{ $wanted }» ({ $languages }).
    .lead = Non invii ancora:
    .second = { $have-n ->
        [0] La Sua e-mail non esiste ancora in nessuna lingua, e allora questo sistema usa la propria. Aggiunga i testi, oppure tenga in sospeso queste persone.
       *[other] La Sua e-mail esiste solo in { $have }; altrimenti questo sistema usa la propria. { $missing-n ->
            [0] Cambi l’impostazione che lo determina
            [one] Aggiunga il testo mancante
           *[other] Aggiunga i { $missing-n } testi mancanti
        }, oppure tenga in sospeso queste persone.
    }{ $others-n ->
        [0] {""}
       *[other] {" "}{ $others }
    }

headline-nothing = { $n ->
        [one] { $n } persona su { $total } non riceverebbe
       *[other] { $n } persone su { $total } non riceverebbero
    } nessuna e-mail ({ $languages }), e nessuno se ne accorgerebbe.
    .lead = Non invii ancora:
    .second = Elimini la causa indicata sotto, oppure tenga in sospeso queste persone.{ $others-n ->
        [0] {""}
       *[other] {" "}{ $others }
    }

headline-mixed = { $n ->
        [one] { $n } persona su { $total } riceverebbe
       *[other] { $n } persone su { $total } riceverebbero
    } un’e-mail composta da e-mail o lingue diverse ({ $languages }).
    .lead = Non invii ancora:
    .second = Una parte è Sua, un’altra no. Aggiunga la parte mancante, oppure tenga in sospeso queste persone.{ $others-n ->
        [0] {""}
       *[other] {" "}{ $others }
    }

headline-not-known = { $harm ->
        [different-message] fino a { $n ->
            [one] { $n } persona su { $total } potrebbe
           *[other] { $n } persone su { $total } potrebbero
        } ricevere un’altra e-mail ({ $languages }).
        [nothing] fino a { $n ->
            [one] { $n } persona su { $total } potrebbe
           *[other] { $n } persone su { $total } potrebbero
        } non ricevere alcuna e-mail ({ $languages }).
        [mixed] fino a { $n ->
            [one] { $n } persona su { $total } potrebbe
           *[other] { $n } persone su { $total } potrebbero
        } ricevere un’e-mail composta da e-mail o lingue diverse ({ $languages }).
        [other-language] fino a { $n ->
            [one] { $n } persona su { $total } potrebbe
           *[other] { $n } persone su { $total } potrebbero
        } ricevere «{ $wanted }» in una lingua diversa dalla propria ({ $languages }).
       *[unknown] non si può dire che cosa { $n ->
            [one] riceverebbe { $n } persona su { $total }
           *[other] riceverebbero { $n } persone su { $total }
        } ({ $languages }).
    }
    .lead = Non si sa ancora:
    .second = { $questions ->
        [0] Non è noto che cosa fa questo sistema in questo punto. Chieda ai Suoi tecnici; fino ad allora queste persone restano in sospeso.
        [one] Dipende da una risposta dei Suoi tecnici: { $question } Copi la domanda qui sotto.
       *[other] Dipende da { $questions } risposte dei Suoi tecnici. Copi le domande qui sotto.
    }{ $others-n ->
        [0] {""}
       *[other] {" "}{ $others }
    }

headline-also = Inoltre: { $others }.
headline-also-and = { $one }; { $two }
headline-also-different-message = { $certain ->
        [yes] { $n ->
            [one] { $n } persona riceverebbe
           *[other] { $n } persone riceverebbero
        } un’altra e-mail
       *[no] fino a { $n ->
            [one] { $n } persona potrebbe
           *[other] { $n } persone potrebbero
        } ricevere un’altra e-mail
    } ({ $languages })
headline-also-nothing = { $certain ->
        [yes] { $n ->
            [one] { $n } persona non riceverebbe
           *[other] { $n } persone non riceverebbero
        } alcuna e-mail
       *[no] fino a { $n ->
            [one] { $n } persona potrebbe
           *[other] { $n } persone potrebbero
        } non ricevere alcuna e-mail
    } ({ $languages })
headline-also-mixed = { $certain ->
        [yes] { $n ->
            [one] { $n } persona riceverebbe
           *[other] { $n } persone riceverebbero
        } un’e-mail mista
       *[no] fino a { $n ->
            [one] { $n } persona potrebbe
           *[other] { $n } persone potrebbero
        } ricevere un’e-mail mista
    } ({ $languages })
headline-also-other-language = { $certain ->
        [yes] { $n ->
            [one] { $n } persona riceverebbe
           *[other] { $n } persone riceverebbero
        } la Sua e-mail in un’altra lingua
       *[no] fino a { $n ->
            [one] { $n } persona potrebbe
           *[other] { $n } persone potrebbero
        } ricevere la Sua e-mail in un’altra lingua
    } ({ $languages })
headline-also-unknown = per { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    } non si può dire ({ $languages })
headline-also-no-language = per { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    } senza lingua indicata non ha ancora detto che cosa inviare

headline-no-language = che cosa { $n ->
        [one] deve ricevere { $n } persona su { $total } che nell’elenco non ha
       *[other] devono ricevere { $n } persone su { $total } che nell’elenco non hanno
    } una lingua?
    .lead = Non si sa ancora:
    .second = Lo dica una volta, in «Quale e-mail?». Fino ad allora queste persone restano in sospeso.

headline-other-language = { $n ->
        [one] { $n } persona su { $total } riceverebbe
       *[other] { $n } persone su { $total } riceverebbero
    } «{ $wanted }» in { $served } (le loro lingue: { $languages }).
    .lead = E-mail giusta, lingua sbagliata:
    .second = Decida per ogni lingua prima di qualsiasi invio.{ $others-n ->
        [0] {""}
       *[other] {" "}{ $others }
    }

headline-blind-spot = Ma nell’elenco non ci sono tutte le Sue lingue (nessuno con: { $languages }), e quindi { $n } delle Sue { $population } persone { $n ->
        [one] non è verificata
       *[other] non sono verificate
    }.
    .lead = { $total ->
        [one] L’unica persona di questo elenco riceverebbe «{ $wanted }» nella sua lingua.
       *[other] Tutte le { $total } persone di questo elenco riceverebbero «{ $wanted }» nella loro lingua.
    }
    .second = Prenda un elenco con persone di ogni lingua, oppure guardi quelle mancanti in «Vedere al posto di qualcuno».

headline-clear = { $total ->
        [one] l’unica persona riceverebbe «{ $wanted }» nella propria lingua ({ $languages }).
       *[other] tutte le { $total } persone riceverebbero «{ $wanted }» nella propria lingua ({ $languages }).
    }
    .lead = { $unsigned ->
        [0] Approvato, ma resta qualcosa di aperto:
       *[other] Pronto per l’approvazione:
    }
    .second = Secondo la regola { $derived ->
        [own] che ha scelto: { $system }
        [yes] di { $system } come la deduciamo (non è scritta per intero)
       *[no] pubblicata di { $system }
    }, per le persone di questo elenco{ $left-out ->
        [0] .
        [one] ; { $left-out } persona è esclusa.
       *[other] ; { $left-out } persone sono escluse.
    }{ $without ->
        [0] {""}
        [one] {" "}{ $without } persona non ha una lingua nell’elenco.
       *[other] {" "}{ $without } persone non hanno una lingua nell’elenco.
    }

headline-nobody = { $left-out ->
        [one] l’unica persona di questo elenco è esclusa.
       *[other] tutte le { $left-out } persone di questo elenco sono escluse.
    }
    .lead = Nessuno riceverebbe questa e-mail:
    .second = In «Chi?» è indicato chi è escluso e perché.

headline-decided = { $n ->
        [one] { $n } persona riceverebbe
       *[other] { $n } persone riceverebbero
    } «{ $wanted }»{ $accepted ->
        [0] {""}
        [one] , { $accepted } riceve di proposito un’altra e-mail o un’altra lingua
       *[other] , { $accepted } ricevono di proposito un’altra e-mail o un’altra lingua
    }{ $held ->
        [0] .
        [one] , { $held } resta in sospeso.
       *[other] , { $held } restano in sospeso.
    }
    .lead = { $unsigned ->
        [0] Approvato, ma resta qualcosa di aperto:
       *[other] Pronto per l’approvazione:
    }
    .second = { $unsigned ->
        [0] Ciò che resta aperto si trova sotto «Approvare».
       *[other] Per ogni lacuna c’è una decisione. Ora approvi ogni lingua.
    }

headline-expired = { $what } Ancora approvate: { $done } su { $of }.
    .lead = Non più approvata ({ $languages }):
    .second = La rilegga e la approvi di nuovo; tutto il resto rimane approvato.

headline-approved = { $n ->
        [one] { $n } persona riceve
       *[other] { $n } persone ricevono
    } «{ $wanted }» in { $n-languages ->
        [one] { $n-languages } lingua
       *[other] { $n-languages } lingue
    }{ $accepted ->
        [0] {""}
        [one] , { $accepted } riceve di proposito un’altra e-mail o un’altra lingua
       *[other] , { $accepted } ricevono di proposito un’altra e-mail o un’altra lingua
    }{ $held ->
        [0] .
        [one] , { $held } resta in sospeso.
       *[other] , { $held } restano in sospeso.
    }
    .lead = Approvato:
    .second = Anche chi non è in questo piano resta in sospeso. Consegni il piano d’invio.

headline-reading = finora { $n ->
        [one] { $n } persona.
       *[other] { $n } persone.
    }{ $missing-n ->
        [0] {""}
        [one] {" "}Già trovata: { $missing-n } lingua senza la Sua e-mail.
       *[other] {" "}Già trovate: { $missing-n } lingue senza la Sua e-mail.
    }
    .lead = Lettura del Suo elenco:
    .second = Può continuare con le altre schede.

headline-file-changed = Lo apra di nuovo per continuare; le Sue decisioni sono conservate.
    .lead = Il file { $name } è stato modificato dopo l’apertura.
    .second = Ciò che vede qui è lo stato prima della modifica.

# Perché le persone ricevono ciò che ricevono.
why-intended = Il Suo testo in { $language } c’è, e il sistema lo usa.
why-different-message = La Sua e-mail non ha un testo in { $language }; allora questo sistema usa la propria, in { $served }.
why-different-message-unknown = La Sua e-mail qui non viene usata; il sistema ne usa un’altra.
why-other-language = La Sua e-mail non ha un testo in { $language }; allora questo sistema usa il Suo testo in { $served }.
why-other-language-unread = Il sistema non legge «{ $written }» come { $language }; usa il Suo testo in { $served }.
why-mixed = Le parti vengono da punti diversi ({ $parts }).
why-nothing = { $reason }
why-unknown = Da ciò che si sa non si può dire. { $question }
why-no-language = Queste persone non hanno una lingua nell’elenco, e non è detto che cosa devono ricevere.
why-no-language-served = Queste persone non hanno una lingua nell’elenco; il sistema usa il Suo testo in { $served }.
why-no-language-stock = Queste persone non hanno una lingua nell’elenco; allora questo sistema usa la propria e-mail, in { $served }.
why-in-template = Decide il testo stesso, con una condizione che qui non viene calcolata.

trace-yours = La Sua e-mail in { $locale }?
trace-yours-no-locale = La Sua e-mail, nell’unico testo per tutte le lingue?
trace-stock = L’e-mail predefinita del sistema in { $locale }?
trace-stock-no-locale = L’e-mail predefinita del sistema, nel suo unico testo per tutte le lingue?
trace-yours-in = La Sua e-mail in { $locale }: { $layer }?
trace-stock-in = L’e-mail predefinita del sistema in { $locale }: { $layer }?
trace-not-there = Non c’è
trace-found = Trovata: viene inviata questa
trace-never = Mai guardata
trace-note = { $text }

part-subject = Oggetto
part-body = Corpo
part-text = Testo
part-html = Testo HTML
part-from = Mittente
part-reply_to = Indirizzo di risposta
part-preheader = Riga di anteprima
served-by = { $system }
served-by-version = { $system }, { $versions }
part-from-yours = { $part }: Sua, in { $language }
part-from-stock = { $part }: del sistema, in { $language }
part-from-yours-no-language = { $part }: Sua
part-from-stock-no-language = { $part }: del sistema
part-is-empty = { $part }: vuoto
part-is-key = { $part }: non c’è alcun testo; il sistema invia al suo posto il nome del testo

settle-question = Rispondere: { $text }
settle-request = Dipende dal browser o dalla richiesta: { $text }
settle-rule = Non documentato: { $text }
settle-version = Quale versione è?
settle-platform = Quale sistema è?

download-plan = Il piano d’invio: { $n ->
        [one] { $n } gruppo di persone con le sue istruzioni
       *[other] { $n } gruppi di persone con le loro istruzioni
    }. Nessun dato del Suo elenco; solo i nomi che sono stati digitati.
download-draft = Una bozza del piano d’invio. Non è approvata e nessun controllo la accetta. Nessun dato del Suo elenco; solo i nomi che sono stati digitati.
download-review = Le Sue risposte, decisioni e approvazioni, per continuare più tardi o per la seconda persona che verifica. Nessun dato del Suo elenco; solo i nomi che sono stati digitati; l’elenco e i testi vanno aperti di nuovo.

trace-closed = Qui non è aperta
trace-fails = Non si può compilare per questa persona; si prova la successiva
trace-other-reading = La regola non è chiarita; questa è la risposta senza di essa
trace-source-person = La lingua della persona, «{ $value }»?
trace-source-default = La lingua predefinita del sistema, «{ $value }»?
trace-source-asked = { $fact }{ $value-n ->
        [0] {""}
       *[other] {" "}C’è «{ $value }».
    }
trace-source-request = Il browser o la richiesta ({ $fact })?
trace-source-constant = L’ultima risorsa del sistema?
trace-source-other = Ciò che sta in { $fact }, «{ $value }»?
trace-chosen = Presa: { $locale }
trace-empty = Non c’è nulla
trace-unreadable = Il sistema non riesce a leggerlo
trace-no-match = Nessuna delle lingue del sistema
trace-import = Che cosa fa l’importazione di «{ $value }»
trace-stored = Diventa «{ $value }»
trace-lost = Va perso
trace-gate = Un’impostazione che viene prima della lingua
trace-fewer-layers = Qui contano solo alcuni dei testi

reason-refused = Il sistema rifiuta di importare questa persona.
reason-not-found = Il sistema non trova alcun testo e non invia nulla.
reason-text-fails = Il testo non si può compilare per questa persona, e il sistema non invia nulla.

questions-title = Domande prima di inviare l’e-mail «{ $mail }» con { $system }
questions-title-no-system = Domande prima di inviare l’e-mail «{ $mail }»; il sistema non è ancora noto
questions-people = La risposta decide per { $n ->
        [one] { $n } persona
       *[other] { $n } persone
    }.
questions-assumed = Presumiamo: { $value }
questions-none = Non ci sono domande aperte.

system-not-known = Sistema non ancora noto
no-language = senza lingua
profile-error = Questo profilo non si può leggere: { $error }

# Un testo che decide da sé
why-case = Decide il testo stesso: queste persone ricevono ciò che dice per «{ $case }».
why-case-else = Il testo non ha nulla per «{ $value }»; queste persone ricevono ciò che dice a tutte le altre.
why-case-else-none = Queste persone non hanno il valore che il testo chiede; ricevono ciò che dice a tutte le altre.
why-case-around = Il testo non ha nulla per «{ $value }» né per le altre persone; viene inviato solo ciò che gli sta intorno.
why-case-around-none = Queste persone non hanno il valore che il testo chiede, e per le altre non ha nulla; viene inviato solo ciò che gli sta intorno.
why-case-nothing = Il testo non ha nulla per «{ $value }» né per le altre persone: l’e-mail è vuota.
why-case-nothing-none = Queste persone non hanno il valore che il testo chiede, e per le altre non ha nulla: l’e-mail è vuota.
why-in-template-what = Decide il testo stesso, e questa condizione non si può calcolare dall’elenco: { $condition }
why-language-not-stated = Non è detto in quale lingua è questa parte della Sua e-mail: { $part }. Lo indichi per il suo file.
why-not-filled = Il sistema non può compilare «{ $placeholder }» per queste persone e tralascia il testo.
trace-case = Nel testo: ciò che dice per «{ $value }» ({ $name })?
trace-case-none = Nel testo: ciò che dice a chi non ha un valore ({ $name })?
trace-case-taken = Preso: il testo per «{ $case }»
trace-case-else = Preso: il testo per tutte le altre persone
trace-case-nothing = Nessuno: non c’è un testo nemmeno per le altre
trace-condition = Nel testo: { $condition }?
trace-not-evaluated = Non si può calcolare dall’elenco
trace-value = Nel testo: un valore per «{ $placeholder }»?
trace-no-value = Non c’è, e allora il sistema non prende il testo
reason-text-empty = Il testo non ha nulla per questa persona, e il sistema non invia nulla.

## Persone di esempio

stand-ins-take = { $n ->
        [one] { $n } persona di esempio prende
       *[other] { $n } persone di esempio prendono
    } { $taken } dei { $branches } rami della regola.
stand-ins-cases = { $n ->
        [one] Fra ciò che leggono c’è { $n } caso dei Suoi testi che decidono da soli.
       *[other] Fra ciò che leggono ci sono { $n } casi dei Suoi testi che decidono da soli.
    }
stand-ins-others = Nessuna delle { $tried } persone provate prende gli altri { $n }.{ $answer ->
        [0] {""}
       *[other] {" "}Esclusi da una risposta sul sistema o da ciò che avvia l’e-mail: { $answer }.
    }{ $text ->
        [0] {""}
       *[other] {" "}Nessun testo in quel posto: { $text }.
    }{ $nobody ->
        [0] {""}
       *[other] {" "}Con nessuno: { $nobody }.
    }
stand-ins-because-answer = una risposta sul sistema, o ciò che avvia l’e-mail, lo esclude
stand-ins-because-text = in quel posto non c’è un testo
stand-ins-because-nobody = nessuna persona provata lo prende
stand-in-no-language = senza lingua indicata
stand-in-misspelt = lingua scritta male
stand-in-unknown-language = lingua rara
stand-in-region = lingua con regione
stand-in-no-first-name = senza nome
stand-in-long-name = nome lungo
stand-in-right-to-left = nome da destra a sinistra
stand-in-value = { $column } = { $value }
stand-in-no-value = { $column } è vuota
