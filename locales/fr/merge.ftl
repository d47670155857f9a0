# Ce qui est dit quand deux vérifications sont réunies.
merge-conflicts = Pas de réunion : les deux vérifications se contredisent. Rien n’a été écrit. Mettez-vous d’accord sur chaque ligne, retirez l’autre décision ou validation dans sa vérification, enregistrez celle-ci et réunissez-les à nouveau.
merge-decided =
    { $languages } : { $name } { $action ->
        [hold] a mis ces personnes en attente
        [accept] a accepté ce que le système envoie
       *[ask] a laissé une question ouverte
    } ({ $at }) ; { $other-name } { $other-action ->
        [hold] a mis ces personnes en attente
        [accept] a accepté ce que le système envoie
       *[ask] a laissé une question ouverte
    } ({ $other-at }).
merge-signed-and-decided =
    { $languages } : { $name } a validé ({ $at }) ; { $other-name } { $other-action ->
        [hold] a mis ces personnes en attente
        [accept] a accepté ce que le système envoie
       *[ask] a laissé une question ouverte
    } ({ $other-at }).
merge-signed-other = { $languages } : { $name } ({ $at }) et { $other-name } ({ $other-at }) ont validé, mais pas la même chose : les personnes, un texte ou la règle étaient différents.
merge-confirmed = { $ask } : { $name } a confirmé « { $value } » ({ $at }) ; { $other-name } a confirmé « { $other-value } » ({ $other-at }).
merge-other-campaign = Ce sont les vérifications de deux envois : « { $campaign } » et « { $other-campaign } ».
    .title = Ces vérifications ne vont pas ensemble
    .remedy = Choisissez deux vérifications du même envoi.
merge-other-setup = L’envoi a été préparé différemment dans les deux vérifications : { $parts }.
    .title = Les deux vérifications ne peuvent pas encore être réunies
    .remedy = Mettez-vous d’accord sur la préparation, modifiez-la dans l’une des deux, enregistrez cette vérification et réunissez-les à nouveau.
merge-not-read = { $path } ne peut pas être lu.
    .remedy = Enregistrez à nouveau la vérification et utilisez ce fichier sans le modifier.
merge-done = { $path } : la vérification réunie. Elle contient tout ce que contiennent les deux, et aucune donnée des personnes de votre liste.
merge-title = Quelqu’un d’autre y a-t-il travaillé ?
merge-about = Deux personnes peuvent valider en même temps, chacune dans son navigateur. Ouvrez ici l’autre vérification enregistrée : tout ce que contiennent les deux est gardé.
merge-open = Ouvrir l’autre vérification
merge-taken = Repris. Ce que contient l’autre vérification figure dans l’historique.
merge-nothing-new = L’autre vérification ne contient rien qui ne soit déjà ici.
merge-clash = { $n ->
    [one] Les deux vérifications se contredisent en un point
   *[other] Les deux vérifications se contredisent en { $n } points
}
merge-clash-about = Vous pouvez reprendre tout le reste maintenant. En ces points, les deux sont alors retirés, afin que l’on décide à nouveau ; l’historique les garde.
merge-take = Reprendre, et décider à nouveau ici
merge-leave = Laisser l’autre vérification de côté
setup-campaign = nom de l’envoi
setup-correction = numéro de la correction
setup-list = façon de lire la liste
setup-locales-from = deuxième liste
setup-treat-as = langues réparées
setup-left-out = qui est exclu
setup-intent = quel e-mail
setup-kind = lequel des e-mails du système
setup-purpose = e-mail de service ou nouvelles
setup-four-eyes = si deux doivent valider
setup-system = système
setup-answers = réponses sur le système
setup-ticked = langues cochées
setup-pasted = textes tapés
setup-file-locales = langues des fichiers
setup-fields = colonnes des champs
setup-population = combien ils sont en réalité
setup-schedule = lots
setup-standing = questions que pose chaque envoi
setup-basis = base légale
setup-kept-until = durée de conservation
