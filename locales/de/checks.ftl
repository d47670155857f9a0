# Was in den E-Mails noch auffällt. Eine Auffälligkeit hat einen Namen (.title), einen Satz und einen Rat.

link-absent = { $kind ->
        [password-reset] Eine E-Mail für ein neues Passwort
        [invitation] Eine Einladung
        [email-verification] Eine E-Mail, die eine Adresse bestätigt,
       *[other] Eine E-Mail, die ein Konto aktiviert,
    } braucht einen Link oder einen Code. „{ $message }“ hat keines von beiden, in keiner Sprache.
    .title = Nichts zum Anklicken
    .remedy = Setzen Sie den Link ein, so wie ihn das System schreibt: Fragen Sie Ihre Technik nach dem Platzhalter.

link-host-open = { texts-where }: { $what ->
        [empty] Ein Link führt noch nirgendwohin („{ $link }“).
       *[other] Die Website des Links „{ $link }“ wird erst beim Versand eingesetzt.
    }
    .title = { $what ->
        [empty] Ein Link ohne Adresse
       *[other] Ein Link, dessen Website offen ist
    }
    .remedy = { $what ->
        [empty] Setzen Sie die Adresse ein.
       *[other] Schreiben Sie die Website aus, oder fragen Sie Ihre Technik, was dann dort steht.
    }

link-dies-before-morning = Nach der üblichen Einstellung des Systems gilt der Link { $lives }. Kommt die E-Mail am Abend an, geht er am nächsten Morgen nicht mehr, für { finding-people }.
    .title = Der Link gilt nicht bis zum Morgen
    .remedy = Fragen Sie Ihre Technik, wie lange der Link wirklich gilt, und lassen Sie die Zeit verlängern; oder senden Sie am Morgen. Vergleichen Sie das mit dem, was Ihre E-Mail sagt.

sender-unknown = „{ $message }“ kommt in manchen Sprachen von „{ $sender }“. In diesen steht kein Absender: { $language }. Dort nimmt das System seinen eigenen.
    .title = Kein Absender in manchen Sprachen
    .remedy = Schreiben Sie den Absender in jede Sprache, oder fragen Sie Ihre Technik, welchen das System nimmt.

brackets-differ = { texts-where }: „{ $found }“ heißt in den anderen Sprachen „{ $expected }“. Ein System kennt nur eines von beiden; das andere würde verschickt, wie es dasteht.
    .title = Andere Klammern um einen Platzhalter
    .remedy = Schreiben Sie ihn wie in den anderen Sprachen.

partly-untranslated = { texts-where }: Ein Teil steht noch in dieser Sprache da: { $original }. Zum Beispiel: „{ $sentence }“.
    .title = Nur zum Teil übersetzt
    .remedy = Lassen Sie den Rest übersetzen.
