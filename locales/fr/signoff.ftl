# Valider : ce qui manque encore, ce qui n'est plus valable et pourquoi, qui a fait quoi.

blocks-no-people = Il n’y a encore personne à qui écrire.
    .title = Pas encore complet
    .remedy = Réglez ce point sous « Valider », puis établissez de nouveau le plan.
blocks-no-mail = Il n’est pas encore dit quel e-mail chacun doit recevoir.
    .title = Pas encore complet
    .remedy = Réglez ce point sous « Valider », puis établissez de nouveau le plan.
blocks-no-kind = Il n’est pas encore dit quel e-mail d’origine du système le vôtre remplace.
    .title = Pas encore complet
    .remedy = Réglez ce point sous « Valider », puis établissez de nouveau le plan.
blocks-no-system = Il n’est pas encore dit quel système envoie l’e-mail.
    .title = Pas encore complet
    .remedy = Réglez ce point sous « Valider », puis établissez de nouveau le plan.
blocks-not-signed = Pas encore validé : { $languages-n ->
        [0] personnes sans langue
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }).
    .title = Pas encore complet
    .remedy = Réglez ce point sous « Valider », puis établissez de nouveau le plan.
blocks-second-missing = Une deuxième personne doit encore valider : { $languages-n ->
        [0] personnes sans langue
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }).
    .title = Pas encore complet
    .remedy = Réglez ce point sous « Valider », puis établissez de nouveau le plan.
blocks-not-decided = Pas encore décidé : { $languages-n ->
        [0] personnes sans langue
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }).
    .title = Pas encore complet
    .remedy = Réglez ce point sous « Valider », puis établissez de nouveau le plan.
blocks-expired = Modifié depuis la validation ou la décision : { $languages-n ->
        [0] personnes sans langue
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }).
    .title = Pas encore complet
    .remedy = Réglez ce point sous « Valider », puis établissez de nouveau le plan.
blocks-withdrawn = Validation ou décision retirée : { $languages-n ->
        [0] personnes sans langue
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }).
    .title = Pas encore complet
    .remedy = Réglez ce point sous « Valider », puis établissez de nouveau le plan.
blocks-finding = { $place ->
        [none] Un constat n’est ni corrigé ni accepté.
       *[other] Un constat n’est ni corrigé ni accepté : { $place }.
    }
    .title = Pas encore complet
    .remedy = Réglez ce point sous « Valider », puis établissez de nouveau le plan.
blocks-assumed = Seulement supposé jusqu’ici : { $ask } – { $value }. Confirmez-le ou modifiez-le.
    .title = Pas encore complet
    .remedy = Réglez ce point sous « Valider », puis établissez de nouveau le plan.
blocks-not-sure = { $key ->
        [version] « Pas sûr » décide ici de ce que ces personnes reçoivent : De quelle version s’agit-il ? Répondez, ou mettez ces personnes en attente.
       *[other] « Pas sûr » décide ici de ce que ces personnes reçoivent : { $ask } Répondez, ou mettez ces personnes en attente.
    }
    .title = Pas encore complet
    .remedy = Réglez ce point sous « Valider », puis établissez de nouveau le plan.
blocks-not-sure-system = Tous les systèmes n’enverraient pas la même chose. Dites lequel c’est, ou mettez ces personnes en attente.
    .title = Pas encore complet
    .remedy = Réglez ce point sous « Valider », puis établissez de nouveau le plan.

expired-people = { $language } : { $before } personnes avant, { $after } maintenant.
expired-people-no-language = Sans langue : { $before } personnes avant, { $after } maintenant.
expired-other-people = Autant de personnes qu’avant, mais pas les mêmes.
expired-part-subject = L’objet a été modifié.
expired-part-text = Le texte a été modifié.
expired-part-html = Le texte HTML a été modifié.
expired-part-from = L’expéditeur a été modifié.
expired-part-reply-to = L’adresse de réponse a été modifiée.
expired-part-preheader = Le texte d’aperçu a été modifié.
expired-part = Modifié : { $part }.
expired-rule = Le système, sa version ou une réponse à son sujet a été modifié.

history-signed = { $at } : { $name } a validé { $languages-n ->
        [0] l’e-mail pour les personnes sans langue
       *[any] { $languages }
    } ({ $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }).
history-signed-unread = { $at } : { $name } a validé { $languages-n ->
        [0] l’e-mail pour les personnes sans langue
       *[any] { $languages }
    } sans lire la langue ({ $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }).
history-signed-unread-because = { $at } : { $name } a validé { $languages-n ->
        [0] l’e-mail pour les personnes sans langue
       *[any] { $languages }
    } sans lire la langue ({ $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }) : { $reason }
history-signature-withdrawn = { $at } : validation de { $name } retirée ({ $languages-n ->
        [0] sans langue
       *[any] { $languages }
    }, { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }).
history-hold = { $at } : { $name } a mis en attente { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    } ({ $languages-n ->
        [0] sans langue
       *[any] { $languages }
    }) : { $reason }
history-accept = { $at } : { $name } a accepté ce que { $n ->
        [one] reçoit { $n } personne
       *[other] reçoivent { $n } personnes
    } ({ $languages-n ->
        [0] sans langue
       *[any] { $languages }
    }) : { $reason }
history-ask = { $at } : { $name } a posé une question au sujet de { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    } ({ $languages-n ->
        [0] sans langue
       *[any] { $languages }
    }), en attente jusqu’à la réponse : { $reason }
history-decision-withdrawn = { $at } : décision de { $name } retirée ({ $languages-n ->
        [0] sans langue
       *[any] { $languages }
    }, { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }).
history-dismissed = { $at } : { $name } a accepté { $n ->
        [one] un constat
       *[other] { $n } constats
    } : { $reason }
history-dismissal-withdrawn = { $at } : { $n ->
        [one] un constat que { $name } avait accepté est de nouveau ouvert
       *[other] { $n } constats que { $name } avait acceptés sont de nouveau ouverts
    } ({ $reason }).
history-confirmed = { $at } : { $name } a confirmé : { $ask } – { $value }.

review-not-json = Ligne { $line }, colonne { $column } : { $said }.
    .title = Ce n’est pas une vérification enregistrée
    .remedy = Ouvrez, sans le modifier, le fichier obtenu par « Enregistrer la vérification ».
review-field-wrong = Ligne { $line }, colonne { $column } : { $said }.
    .title = Cette vérification ne peut pas être lue
    .remedy = Elle a été modifiée à la main ou enregistrée par une autre version. Enregistrez-la de nouveau là-bas et ouvrez ce fichier.
review-cut-short = Le fichier s’arrête au milieu : ligne { $line }, colonne { $column }. Une partie manque.
    .title = Une vérification tronquée
    .remedy = Faites-vous envoyer de nouveau le fichier entier, ou enregistrez de nouveau la vérification.
review-newer = Le fichier indique « { $found } » ; cette version connaît « { $expected } ».
    .title = Une vérification d’une version plus récente
    .remedy = Ouvrez-la avec la version la plus récente de Sendproof, ou rechargez la page.
review-other-schema = { $found ->
        [none] Le fichier ne dit pas ce qu’il est ; « { $expected } » est attendu.
       *[other] Le fichier indique « { $found } » ; « { $expected } » est attendu.
    }
    .title = Ce n’est pas une vérification enregistrée
    .remedy = Ouvrez le fichier obtenu par « Enregistrer la vérification ».
time-not-understood = « { $found } » n’est pas une heure UTC telle que 2026-04-14T09:30:00Z.
    .title = L’heure ne peut pas être lue
    .remedy = Écrivez l’heure comme 2026-04-14T09:30:00Z.
