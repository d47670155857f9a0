# Service mail or news.

purpose-question = Is it a service mail or news?
purpose-service = A service mail
purpose-service-about = People need it for something that they have, such as an account or an order.
purpose-news = News or advertising
purpose-news-about = In many countries only people who agreed may get it.

consent-unknown = { $what ->
        [news] These are news for { finding-people }, and no rule leaves out those who did not agree to get them.
       *[other] Nobody has said yet whether this is a service mail or news. { finding-people } would get it.
    }
    .title = { $what ->
        [news] News without a rule for consent
       *[other] Service mail or news?
    }
    .remedy = { $what ->
        [news] Leave out who unsubscribed or did not agree, under “Who?”; or accept this with the reason why all of them may get it.
       *[other] Say it under “Which mail?”. It is asked once.
    }
