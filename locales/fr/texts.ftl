# Ce qui a été trouvé dans les mots des e-mails. Chaque point a un nom (.title), une phrase et un conseil.

texts-part = { $part ->
        [subject] objet
        [text] texte
        [html] texte HTML
        [from] expéditeur
        [reply_to] adresse de réponse
        [preheader] ligne d’aperçu
       *[other] { $part }
    }

texts-where = { $language }, { texts-part } (« { $file } »)

wrong-language = { texts-where } : cela se lit comme une autre langue : { $seems }.
    .title = Pas dans sa langue
    .remedy = Mettez le bon texte. Si le texte est juste, acceptez-le avec une raison.

link-missing = { texts-where } : le lien manque. Le même e-mail en a un dans { $n-with ->
        [one] une autre langue
       *[other] { $n-with } autres langues
    }.
    .title = Le lien manque
    .remedy = Mettez le lien. Sans lui, personne ne peut faire ce que l’e-mail demande.

link-differs = { texts-where } : le lien mène à { $links }, dans les autres langues à { $others }.
    .title = Un lien vers un autre site
    .remedy = Comparez les deux adresses. Si les deux sont justes, il n’y a rien à faire.

link-not-public = { texts-where } : { $why ->
        [nowhere] « { $link } » ne mène nulle part pour les destinataires.
        [trial] « { $link } » ressemble à l’adresse d’un système de test.
       *[open] « { $link } » n’est pas chiffré ; les messageries mettent en garde contre de tels liens.
    }
    .title = { $why ->
        [nowhere] Un lien qui ne peut pas marcher
        [trial] Un lien vers un système de test
       *[open] Un lien sans chiffrement
    }
    .remedy = Mettez l’adresse publique, avec https.

numbers-differ = { texts-where } : on y lit { $ours }, dans les autres langues { $others }.
    .title = Un autre nombre
    .remedy = Comparez les deux endroits : jours, dates, heures, montants.

draft-mark = { texts-where } : on y lit « { $mark } », comme si le texte n’était pas terminé.
    .title = Un brouillon
    .remedy = Terminez le texte et retirez la marque.

subject-long = { $language } : l’objet (« { $file } ») a { $n } caractères. La plupart des boîtes de réception en montrent environ 60, les téléphones moins.
    .title = Un objet long
    .remedy = Raccourcissez-le, ou mettez l’important au début.

length-differs = { texts-where } : { $n } lettres, contre environ { $middle } dans les autres langues.
    .title = Bien plus court ou plus long que les autres
    .remedy = Comparez les deux textes : une partie manque peut-être, ou s’y trouve deux fois.

typography = { texts-where } : « { $where } ». { $what ->
        [french-blank] En français, une espace fine précède ; : ! et ?
        [french-quotes] En français, les guillemets sont « ceux-ci ».
       *[german-quotes] En allemand, les guillemets sont „ceux-ci“.
    }
    .title = Signes d’une autre langue
    .remedy = Placez-les selon l’usage de la langue.

form-of-address = { $language } (« { $file } ») : on s’adresse aux gens par « { $one } » à un endroit et par « { $other } » à un autre.
    .title = Deux façons de s’adresser
    .remedy = Choisissez-en une.

parts-differ = { $language } (« { $file } ») : le HTML et le texte brut ne disent pas la même chose. { $n ->
        [0] Beaucoup de mots ne sont que dans l’un des deux.
       *[other] Un seul des deux contient { $only }.
    }
    .title = HTML et texte brut diffèrent
    .remedy = Mettez les mêmes mots dans les deux. Certains voient l’un, d’autres l’autre.

html-unbalanced = { texts-where } : { $tag } n’a pas son pendant.
    .title = Du HTML qui ne se ferme pas
    .remedy = Fermez la balise, ou retirez-la. Chaque messagerie devine à sa façon ce qui était voulu.

letters-broken = { texts-where } : des lettres sont abîmées dans « { $word } ».
    .title = Lettres abîmées
    .remedy = Reprenez le texte là où il a été écrit et enregistrez-le en UTF-8.

alarming-mail = { finding-people } liraient « { $subject } » sans avoir rien demandé.
    .title = Un e-mail qui alarme
    .remedy = Ajoutez votre propre texte dans ces langues, ou retenez ces personnes. Prévenez le support dans tous les cas.

sender-differs = { $part ->
        [reply_to] L’adresse de réponse
       *[other] L’expéditeur
    } n’est pas le même dans toutes les langues : { $senders }.
    .title = Expéditeurs différents
    .remedy = Assurez-vous que quelqu’un lit chacune de ces adresses.
