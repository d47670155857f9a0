### Shell and Check: what stands around every place, and the words that all places share.

skip = Andare al foglio
vow = Il Suo elenco resta su questo computer.
vow-check = Come posso verificarlo?
vow-offline = Spenga il Wi-Fi o stacchi il cavo: qui tutto continua a funzionare.
vow-network = Oppure prema F12, scelga «Rete», apra l’elenco e veda che non viene inviato nulla.
vow-engineers = Oppure chieda ai Suoi tecnici: la pagina si vieta ogni connessione già nelle prime righe.

steps = I quattro passi
place-prepare = Preparare
place-check = Verificare
place-sign-off = Approvare
place-hand-over = Consegnare
step-begin = Cominci qui
step-missing = { $n ->
    [one] Manca { $n } cosa
   *[other] Mancano { $n } cose
}
step-complete = Completo
step-not-yet = Non ancora
step-open = { $n ->
    [one] { $n } persona da chiarire
   *[other] { $n } persone da chiarire
}
step-look = Da guardare
step-nothing-open = Nulla in sospeso
step-signed = { $done } su { $of } fatti
step-ready = Pronto

people = { $n ->
    [one] { $n } persona
   *[other] { $n } persone
}
people-word = { $n ->
    [one] persona
   *[other] persone
}
person-row = Riga { $n }
language-none = Senza lingua
not-a-language = Una lingua che non conosciamo
empty-value = (vuoto)
yes = sì
no = no
change = Cambiare

verdict-intended = E-mail giusta
verdict-other-language = E-mail giusta, altra lingua
verdict-different-message = Altra e-mail
verdict-mixed = E-mail mista
verdict-nothing = Nessuna e-mail
verdict-unknown = Non noto
verdict-left-out = Escluso
state-held = tenuta in sospeso
state-accepted = accettata di proposito

copied = Copiato. Lo incolli in un’e-mail ai Suoi tecnici.
not-copied = Non è stato possibile copiare: il browser non lo ha permesso.
served-custom = la Sua e-mail
served-custom-in = la Sua e-mail, in { $language }
served-stock = l’e-mail predefinita del sistema
served-stock-one-of = l’e-mail predefinita del sistema, in una di { $n } lingue
served-stock-in = l’e-mail predefinita del sistema, in { $language }
served-mixed = parti di e-mail diverse
served-nothing = Nessuna e-mail
served-not-known = Non noto

headline-waiting = Un momento …
asked-head = Che cosa ha chiesto
asked-everyone = Tutti qui devono ricevere «{ $mail }», nella propria lingua.
asked-segments = { $n ->
    [one] { $n } gruppo deve ricevere un’altra e-mail.
   *[other] { $n } gruppi devono ricevere altre e-mail.
}
asked-change = Cambiare la richiesta

deed-prepare = Indicare ciò che manca
deed-add-texts = Aggiungere i testi mancanti
deed-example-texts = Aggiungere i tre testi dell’esempio
deed-all-ways = Vedere tutte le soluzioni
deed-see-check = Vedere chi riceve che cosa
deed-copy-questions = Copiare le domande per i tecnici
deed-no-language = Indicare che cosa devono ricevere
deed-sign-off = Andare all’approvazione
deed-hand-over = Consegnare il piano d’invio

note-must = Da chiarire
note-good-to-know = Buono a sapersi
notes-more = { $n ->
    [one] { $n } altra nota
   *[other] { $n } altre note
}
note-alike = { $n ->
    [one] { $n } altra di questo tipo
   *[other] { $n } altre di questo tipo
}
place-line = { $file }, riga { $line }

summary-head = Non è stato possibile
summary-put-away = Chiudere
reading-rows = Lettura di { $file }: finora { $n ->
    [one] { $n } persona
   *[other] { $n } persone
}
reading-stop = Interrompere la lettura

key = Che cosa significano i segni
this-page-in = Questa pagina in:
undo = Annullare
delete-everything = Cancellare tutto qui
delete-sure = Cancellare tutto ciò che è conservato su questo computer? È definitivo.
delete-yes = Sì, cancellare
delete-no = Conservare

inbox = Nella posta in arrivo
inbox-no-sender = Mittente non noto
inbox-no-subject = Oggetto non noto
inbox-no-words = Prime parole non note
mail-from = Da { $from }
mail-no-subject = Senza oggetto
mail-body = Testo dell’e-mail
mail-no-body = Questa e-mail non ha testo.
mail-missing = L’elenco non ha un valore per questo; l’e-mail partirebbe così.
mail-logic = Si decide al momento dell’invio; qui non viene calcolato.
mail-removed = Non mostrato qui: { $what }
mail-not-here = Non abbiamo il suo testo: lo incolli o chieda ai Suoi tecnici.
mail-no-text-yet = Ha selezionato questa lingua. Il testo non è ancora qui.

## È in corso una prova

trial-head = Sta provando qualcosa
trial-short = Sta provando qualcosa:
trial-counts-not = Nulla di ciò vale finché non lo mantiene.
trial-nobody = Per ora nessuno riceverebbe qualcosa di diverso.
trial-nobody-at-all = Nessuno riceverebbe qualcosa di diverso.
trial-not-known = Vedrà chi riceverebbe qualcosa di diverso non appena le tre schede diranno abbastanza.
trial-moved = { $n ->
    [one] { $n } persona riceverebbe qualcosa di diverso da prima
   *[other] { $n } persone riceverebbero qualcosa di diverso da prima
} ({ $same } lo stesso).{ $better ->
    [0] {""}
    [one] {" "}{ $better } riceverebbe ora l’e-mail giusta.
   *[other] {" "}{ $better } riceverebbero ora l’e-mail giusta.
}{ $worse ->
    [0] {""}
    [one] {" "}{ $worse } non riceverebbe più l’e-mail giusta con certezza.
   *[other] {" "}{ $worse } non riceverebbero più l’e-mail giusta con certezza.
}
trial-caption = Per chi cambia qualcosa
trial-who = Lingua delle persone
trial-before = Prima
trial-after = Con questa modifica
trial-only-words = la stessa e-mail, con altre parole
trial-keep = Mantenere la modifica
trial-discard = Rimettere tutto come prima
trial-go-on = Modificare altro
trial-first = Prima mantenga la modifica o rimetta tutto come prima. Poi potrà approvare e consegnare.
