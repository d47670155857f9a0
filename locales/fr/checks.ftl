# Ce qui a encore été trouvé dans les e-mails. Chaque point a un nom (.title), une phrase et un conseil.

link-absent = { $kind ->
        [password-reset] Un e-mail pour un nouveau mot de passe
        [invitation] Une invitation
        [email-verification] Un e-mail qui confirme une adresse
       *[other] Un e-mail qui active un compte
    } a besoin d’un lien ou d’un code. « { $message } » n’a ni l’un ni l’autre, dans aucune langue.
    .title = Rien sur quoi cliquer
    .remedy = Ajoutez le lien, comme le système l’écrit : demandez à votre équipe technique quel est son champ.

link-host-open = { texts-where } : { $what ->
        [empty] un lien ne mène encore nulle part (« { $link } »).
       *[other] le site du lien « { $link } » n’est rempli qu’à l’envoi.
    }
    .title = { $what ->
        [empty] Un lien sans adresse
       *[other] Un lien dont le site reste ouvert
    }
    .remedy = { $what ->
        [empty] Ajoutez l’adresse.
       *[other] Écrivez le site en entier, ou demandez à votre équipe technique ce qui s’y trouvera.
    }

link-dies-before-morning = Selon le réglage habituel du système, le lien est valable { $lives }. Si l’e-mail arrive le soir, il ne fonctionne plus le lendemain matin, pour { finding-people }.
    .title = Le lien expire avant le matin
    .remedy = Demandez à votre équipe technique combien de temps le lien est vraiment valable, et faites prolonger cette durée ; ou envoyez le matin. Comparez avec ce que dit votre e-mail.

sender-unknown = « { $message } » vient de « { $sender } » dans certaines langues. Dans celles-ci, aucun expéditeur n’est écrit : { $language }. Le système y met le sien.
    .title = Pas d’expéditeur dans certaines langues
    .remedy = Écrivez l’expéditeur dans chaque langue, ou demandez à votre équipe technique lequel le système prend.

brackets-differ = { texts-where } : « { $found } » s’écrit « { $expected } » dans les autres langues. Un système n’en connaît qu’un ; l’autre serait envoyé tel quel.
    .title = D’autres accolades autour d’un champ
    .remedy = Écrivez-le comme dans les autres langues.

partly-untranslated = { texts-where } : une partie est encore dans cette langue : { $original }. Par exemple : « { $sentence } ».
    .title = Traduit en partie
    .remedy = Faites traduire le reste.
