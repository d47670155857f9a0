# The mails as messages for one's own mail program, and made-up people to send them to in a test.
proof-mark = [Épreuve · { $languages } · { $n } { $n ->
        [one] personne
       *[other] personnes
    }]
proof-mark-possible = [Épreuve · { $languages } · { $n } { $n ->
        [one] personne
       *[other] personnes
    } · un des { $of } e-mails possibles, { $nth }]
proof-of-nothing = Pas d’épreuve : { $n } { $n ->
        [one] personne ne reçoit
       *[other] personnes ne reçoivent
    } ici aucun e-mail ({ $languages }).
proof-not-here = Pas d’épreuve : nous n’avons pas le texte que { $n } { $n ->
        [one] personne reçoit
       *[other] personnes reçoivent
    } ({ $languages }). Collez-le ou demandez à votre équipe technique.
proof-part-not-here = [Nous n’avons pas le texte de cette partie : { $part }]
proofs-about = { $n ->
        [one] Une épreuve
       *[other] { $n } épreuves
    } pour votre propre logiciel de messagerie. Les noms sont inventés. Rien de personne dans votre liste n’y figure.
proofs-title = Épreuves et envoi d’essai
proofs-about-one = Chaque e-mail peut être téléchargé comme épreuve (.eml) pour votre propre logiciel de messagerie : signalé dans son objet, adressé à personne, ses liens ne mènent nulle part. Les noms y sont inventés ; rien de personne dans votre liste n’y figure.
proof-take = Télécharger comme épreuve
proofs-all = Tous les e-mails comme épreuves
proofs-hold = Un zip avec un message (.eml) pour { $n ->
        [one] un résultat dont
       *[other] chacun des { $n } résultats dont
    } le texte est là, et leur liste. Les noms sont inventés ; aucune donnée de votre liste.
proofs-links = Les liens mènent là où ils mèneront
proofs-take-all = Télécharger toutes les épreuves en zip
download-proofs = { $n ->
        [one] Un e-mail
       *[other] { $n } e-mails
    } comme épreuve, à personne. Les noms sont inventés ; aucune donnée de votre liste.
test-list-title = Pour l’équipe technique : un envoi d’essai
download-test-list = { $n ->
        [one] Une personne fictive
       *[other] { $n } personnes fictives, une par résultat
    }, et ce que chacune doit recevoir. Les valeurs des colonnes que lit une règle sont celles de votre liste, par exemple un statut ; aucun nom ni aucune adresse.
test-list-take = Télécharger la liste avec ce que chacune doit recevoir
test-list-import = Télécharger le fichier à importer dans { $system }
cli-proofs-nowhere = Rien n’a été demandé.
    .remedy = Indiquez où vont les messages avec --out DOSSIER ou --out FICHIER.zip, ou où va la liste d’essai avec --test-list FICHIER.
cli-time-wrong = --at { $time } : ce n’est pas une heure en UTC.
    .remedy = Écrivez-la ainsi : 2026-04-14T09:30:00Z.
cli-proofs-written = { $path } : { $n ->
        [one] un message
       *[other] { $n } messages
    }.
cli-test-list-written = { $path } : { $n ->
        [one] une personne fictive
       *[other] { $n } personnes fictives
    }, une par résultat.
