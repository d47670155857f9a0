# E-mail de service ou actualités.

purpose-question = Est-ce un e-mail de service, ou des actualités ?
purpose-service = Un e-mail de service
purpose-service-about = Les personnes en ont besoin pour ce qu’elles ont : un compte, une commande.
purpose-news = Des actualités ou de la publicité
purpose-news-about = Dans beaucoup de pays, seules les personnes qui ont accepté peuvent en recevoir.

consent-unknown = { $what ->
        [news] Ce sont des actualités pour { finding-people }, et aucune règle n’exclut celles qui n’ont pas accepté d’en recevoir.
       *[other] Personne n’a encore dit si c’est un e-mail de service ou des actualités. Concerne { finding-people }.
    }
    .title = { $what ->
        [news] Des actualités sans règle pour le consentement
       *[other] E-mail de service ou actualités ?
    }
    .remedy = { $what ->
        [news] Sous « Qui ? », excluez les personnes désabonnées ou qui n’ont pas accepté ; ou acceptez ce constat avec la raison pour laquelle toutes peuvent recevoir l’e-mail.
       *[other] Dites-le sous « Quel e-mail ? ». La question n’est posée qu’une fois.
    }
