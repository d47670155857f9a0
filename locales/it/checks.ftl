# Che cos’altro si nota nelle e-mail. Ogni punto ha un nome (.title), una frase e un consiglio.

link-absent = { $kind ->
        [password-reset] Un’e-mail per una nuova password
        [invitation] Un invito
        [email-verification] Un’e-mail che conferma un indirizzo
       *[other] Un’e-mail che attiva un account
    } ha bisogno di un link o di un codice. «{ $message }» non ha né l’uno né l’altro, in nessuna lingua.
    .title = Niente su cui cliccare
    .remedy = Inserisca il link come lo scrive il sistema: chieda ai tecnici qual è il suo segnaposto.

link-host-open = { texts-where }: { $what ->
        [empty] un link non porta ancora da nessuna parte («{ $link }»).
       *[other] il sito del link «{ $link }» viene inserito solo all’invio.
    }
    .title = { $what ->
        [empty] Un link senza indirizzo
       *[other] Un link il cui sito resta aperto
    }
    .remedy = { $what ->
        [empty] Inserisca l’indirizzo.
       *[other] Scriva il sito per intero, o chieda ai tecnici che cosa ci sarà.
    }

link-dies-before-morning = Con l’impostazione abituale del sistema il link vale { $lives }. Se l’e-mail arriva di sera, la mattina dopo non funziona più, per { finding-people }.
    .title = Il link scade prima del mattino
    .remedy = Chieda ai tecnici quanto vale davvero il link e faccia allungare il tempo; oppure invii di mattina. Lo confronti con ciò che dice la Sua e-mail.

sender-unknown = «{ $message }» in alcune lingue viene da «{ $sender }». In queste non è scritto nessun mittente: { $language }. Lì il sistema mette il suo.
    .title = Nessun mittente in alcune lingue
    .remedy = Scriva il mittente in ogni lingua, o chieda ai tecnici quale prende il sistema.

brackets-differ = { texts-where }: «{ $found }» nelle altre lingue si scrive «{ $expected }». Un sistema ne conosce uno solo; l’altro verrebbe inviato così com’è.
    .title = Altre parentesi intorno a un segnaposto
    .remedy = Lo scriva come nelle altre lingue.

partly-untranslated = { texts-where }: una parte è ancora in questa lingua: { $original }. Per esempio: «{ $sentence }».
    .title = Tradotto in parte
    .remedy = Faccia tradurre il resto.
