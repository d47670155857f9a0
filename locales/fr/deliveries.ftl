# Ce qui est vraiment parti, face à ce qui a été signé.

## La réponse

deliveries-as-signed = Comme signé : { $signed ->
        [one] { $signed } personne a reçu
       *[other] { $signed } personnes ont reçu
    } l’e-mail signé, une fois. Personne d’autre n’en a reçu.
deliveries-nothing = Personne n’a encore reçu d’e-mail.
deliveries-not-told = Pas connu : le journal ne dit pas quel e-mail { $not-told ->
        [one] { $not-told } personne a reçu
       *[other] { $not-told } personnes ont reçu
    }. Ajoutez un journal avec l’objet, ou avec le modèle et la langue.
deliveries-differ = Pas comme signé. N’envoyez plus rien avant d’y voir clair.{ $different ->
        [0] {""}
       *[other] {" "}Un autre e-mail : { $different }.
    }{ $missing ->
        [0] {""}
       *[other] {" "}Rien : { $missing }.
    }{ $extra ->
        [0] {""}
       *[other] {" "}Un e-mail alors qu’aucun n’était prévu : { $extra }.
    }{ $twice ->
        [0] {""}
       *[other] {" "}Plus d’un : { $twice }.
    }{ $not-told ->
        [0] {""}
       *[other] {" "}Un e-mail, sans dire lequel : { $not-told }.
    }{ $unknown ->
        [0] {""}
       *[other] {" "}Pas dans la liste : { $unknown }.
    }{ $signed ->
        [0] {""}
       *[other] {" "}Comme signé : { $signed }.
    }
deliveries-batch = Lot { $n }
deliveries-no-batch = Dans aucun lot
deliveries-n-as-signed = { $n } comme signé
deliveries-n-different = { $n } un autre e-mail
deliveries-n-missing = { $n } rien
deliveries-n-extra = { $n } alors qu’aucun n’était prévu
deliveries-n-twice = { $n } plus d’une fois
deliveries-n-not-told = { $n } un e-mail, on ne dit pas lequel
deliveries-n-waiting = { $n } pas encore envoyé
deliveries-different = { $person } a reçu un autre e-mail : « { $got } » ({ $file }, ligne { $line }).
deliveries-missing = { $person } n’a rien reçu.
deliveries-extra = { $person } a reçu un e-mail alors qu’aucun n’était prévu ({ $file }, ligne { $line }).
deliveries-twice = { $person } a reçu plus d’un e-mail ({ $file }, ligne { $line }).
deliveries-unknown = { $person } n’est pas dans la liste ({ $file }, ligne { $line }).

## Ce qui ne se lit pas dans un journal

log-not-text = « { $file } » n’est pas du texte.
    .title = Pas un journal d’envoi
    .remedy = Exportez le journal en CSV ou en JSON.
log-empty = « { $file } » est vide.
    .title = Un journal vide
    .remedy = Exportez de nouveau le journal, pour les jours de l’envoi.
log-not-understood = Aucun e-mail n’a été trouvé dans « { $file } ».
    .title = Un journal sans e-mails
    .remedy = Exportez les événements des e-mails envoyés ou remis, une ligne chacun, avec l’adresse ou l’identifiant de la personne.
log-line-cut = « { $file } » s’arrête au milieu de la ligne { $line }. Cette ligne a été laissée de côté.
    .title = Un journal coupé
    .remedy = Exportez-le de nouveau quand l’expéditeur a fini d’écrire.
log-line-broken = La ligne { $line } de « { $file } » ne se lit pas. Elle a été laissée de côté.
    .title = Une ligne illisible
    .remedy = Regardez cette ligne dans le journal.
log-nobody = La ligne { $line } de « { $file } » ne nomme personne : ni adresse ni identifiant. Elle a été laissée de côté.
    .title = Une ligne sans personne
    .remedy = Nommez « email » la colonne de l’adresse, ou « id » celle de l’identifiant.
deliveries-no-plan = Il n’y a encore rien à quoi comparer un journal : la validation n’est pas complète.
    .title = Pas encore de plan d’envoi
    .remedy = Signez d’abord tout, puis ouvrez de nouveau le journal.

## On the page

sent-title = Après l’envoi : était-ce ce qui a été signé ?
sent-about = Ouvrez le journal d’envoi de votre expéditeur : un CSV, ou les événements d’Amazon SES, SendGrid, Postmark, Mailgun, Keycloak ou Okta. Il reste sur votre ordinateur. Le journal ne doit concerner que cet envoi.
sent-open = Ouvrir des journaux d’envoi…
sent-key = Les journaux contiennent des identifiants hachés
sent-key-about = Ouvrez la clé avec laquelle les identifiants ont été hachés, puis les journaux. Sans elle, ces personnes ne sont pas retrouvées dans votre liste.
sent-key-here = La clé est ouverte. Ouvrez les journaux : les personnes sont retrouvées par leur identifiant, haché ou non.
sent-not-signed = Signez d’abord tout : un journal est comparé à ce qui est signé.
sent-caption = Ce qui a été envoyé, par langue
sent-who = Pour qui ce n’était pas comme signé
sent-more = et { $n } de plus ; la ligne de commande les écrit tous dans un fichier.
sent-as-signed = comme signé
sent-different = un autre e-mail
sent-missing = rien
sent-extra = alors qu’aucun n’était prévu
sent-twice = plus d’une fois
sent-not-told = un e-mail, on ne dit pas lequel
sent-waiting = pas dans le journal
sent-not-read = Ce qui n’a pas pu être lu
