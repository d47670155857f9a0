# Ce qu’un plan d’envoi fait autrement qu’un autre.
# $n: personnes · $old, $new: avant et après

diff-none = Les deux plans d’envoi font la même chose.
diff-status = État : { $old ->
        [draft] brouillon
       *[approved] validé
    } → { $new ->
        [draft] brouillon
       *[approved] validé
    }.
diff-campaign = Nom de l’envoi : « { $old } » → « { $new } ». Toutes les clés changent.
diff-wave = Vague : { $old } → { $new }. Toutes les clés changent.
diff-message = E-mail : « { $old } » → « { $new } ».
diff-platform = Système : { $old } → { $new }.
diff-kind = Type d’e-mail : « { $old } » → « { $new } ».
diff-people-action = { $has ->
        [yes] { $language }
       *[no] Sans langue
    } : { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }, avant { $old ->
        [send] avec e-mail
        [hold] en attente
       *[skip] hors de l’envoi
    }, maintenant { $new ->
        [send] avec e-mail
        [hold] en attente
       *[skip] hors de l’envoi
    }.
diff-people-expect = { $has ->
        [yes] { $language }
       *[no] Sans langue
    } : { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }, l’e-mail reçu n’est plus le même.
diff-people-more = { $has ->
        [yes] { $language }
       *[no] Sans langue
    } : { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }, de plus qu’avant, { $new ->
        [send] avec e-mail
        [hold] en attente
       *[skip] hors de l’envoi
    }.
diff-people-fewer = { $has ->
        [yes] { $language }
       *[no] Sans langue
    } : { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }, de moins qu’avant, { $new ->
        [send] avec e-mail
        [hold] en attente
       *[skip] hors de l’envoi
    }.
diff-people-others = { $has ->
        [yes] { $language }
       *[no] Sans langue
    } : { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }, autant qu’avant, mais pas les mêmes.
diff-setting = Réglage { $key } : « { $old } » → « { $new } ».
diff-text-changed = Le texte de « { $message } » a été modifié ({ $locale }).
diff-text-new = Un texte de « { $message } » est nécessaire qui ne l’était pas avant : { $locale }.
diff-text-gone = Un texte de « { $message } » n’est plus nécessaire : { $locale }.
diff-batches = Lots : { $old } → { $new } personnes.
diff-signers = Validé ou décidé par : { $old } → { $new }.
