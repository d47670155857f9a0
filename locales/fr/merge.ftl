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
merge-confirmed = { $key } : { $name } a confirmé « { $value } » ({ $at }) ; { $other-name } a confirmé « { $other-value } » ({ $other-at }).
merge-other-campaign = Ce sont les vérifications de deux envois : « { $campaign } » et « { $other-campaign } ».
    .remedy = Choisissez deux vérifications du même envoi.
merge-other-setup = L’envoi a été préparé différemment dans les deux vérifications : { $parts }.
    .remedy = Mettez-vous d’accord sur la préparation, modifiez-la dans l’une des deux, enregistrez cette vérification et réunissez-les à nouveau.
merge-not-read = { $path } ne peut pas être lu.
    .remedy = Enregistrez à nouveau la vérification et utilisez ce fichier sans le modifier.
merge-done = { $path } : la vérification réunie. Elle contient tout ce que contiennent les deux, et aucune donnée des personnes de votre liste.
