# Was in den Worten der E-Mails auffällt. Eine Auffälligkeit hat einen Namen (.title), einen Satz und einen Rat.

texts-part = { $part ->
        [subject] Betreff
        [text] Text
        [html] HTML-Text
        [from] Absender
        [reply_to] Antwortadresse
        [preheader] Vorschauzeile
       *[other] { $part }
    }

texts-where = { $language }, { texts-part } („{ $file }“)

wrong-language = { texts-where }: Das liest sich wie eine andere Sprache: { $seems }.
    .title = Nicht in seiner Sprache
    .remedy = Setzen Sie den richtigen Text ein. Ist der Text richtig, nehmen Sie das mit einer Begründung an.

link-missing = { texts-where }: Der Link fehlt. In { $n-with ->
        [one] einer anderen Sprache
       *[other] { $n-with } anderen Sprachen
    } hat dieselbe E-Mail einen.
    .title = Der Link fehlt
    .remedy = Setzen Sie den Link ein. Ohne ihn kann niemand tun, worum die E-Mail bittet.

link-differs = { texts-where }: Der Link führt zu { $links }, in den anderen Sprachen zu { $others }.
    .title = Ein Link auf eine andere Website
    .remedy = Vergleichen Sie die beiden Adressen. Sind beide richtig, ist nichts zu tun.

link-not-public = { texts-where }: { $why ->
        [nowhere] „{ $link }“ führt die Empfänger nirgendwohin.
        [trial] „{ $link }“ sieht nach der Adresse eines Testsystems aus.
       *[open] „{ $link }“ ist nicht verschlüsselt; E-Mail-Programme warnen vor solchen Links.
    }
    .title = { $why ->
        [nowhere] Ein Link, der nicht gehen kann
        [trial] Ein Link auf ein Testsystem
       *[open] Ein Link ohne Verschlüsselung
    }
    .remedy = Setzen Sie die öffentliche Adresse ein, mit https.

numbers-differ = { texts-where }: Dort steht { $ours }, in den anderen Sprachen { $others }.
    .title = Eine andere Zahl
    .remedy = Vergleichen Sie die beiden Stellen: Tage, Daten, Uhrzeiten, Beträge.

draft-mark = { texts-where }: Dort steht „{ $mark }“, als wäre der Text nicht fertig.
    .title = Ein Entwurf
    .remedy = Schreiben Sie den Text fertig, und nehmen Sie die Marke heraus.

subject-long = { $language }: Der Betreff („{ $file }“) hat { $n } Zeichen. Die meisten Postfächer zeigen etwa 60 davon, Telefone weniger.
    .title = Ein langer Betreff
    .remedy = Kürzen Sie ihn, oder stellen Sie das Wichtige nach vorn.

length-differs = { texts-where }: { $n } Buchstaben; in den anderen Sprachen sind es etwa { $middle }.
    .title = Viel kürzer oder länger als die anderen
    .remedy = Vergleichen Sie die beiden Texte: Vielleicht fehlt ein Teil, oder er steht zweimal da.

typography = { texts-where }: „{ $where }“. { $what ->
        [french-blank] Im Französischen steht vor ; : ! und ? ein schmales Leerzeichen.
        [french-quotes] Im Französischen sehen Anführungszeichen « so » aus.
       *[german-quotes] Im Deutschen sehen Anführungszeichen „so“ aus.
    }
    .title = Zeichen einer anderen Sprache
    .remedy = Setzen Sie sie, wie es in der Sprache üblich ist.

form-of-address = { $language } („{ $file }“): An einer Stelle heißt die Anrede „{ $one }“, an einer anderen „{ $other }“.
    .title = Zwei Anreden
    .remedy = Entscheiden Sie sich für eine.

parts-differ = { $language } („{ $file }“): HTML und reiner Text sagen nicht dasselbe. { $n ->
        [0] Viele Wörter stehen nur in einem von beiden.
       *[other] Nur in einem von beiden steht { $only }.
    }
    .title = HTML und reiner Text weichen ab
    .remedy = Bringen Sie beide auf denselben Wortlaut. Manche sehen das eine, manche das andere.

html-unbalanced = { texts-where }: { $tag } hat kein Gegenstück.
    .title = HTML, das nicht schließt
    .remedy = Schließen Sie das Element, oder nehmen Sie es heraus. Jedes E-Mail-Programm rät anders, was gemeint war.

letters-broken = { texts-where }: In „{ $word }“ sind Buchstaben kaputt.
    .title = Kaputte Buchstaben
    .remedy = Holen Sie den Text dort, wo er geschrieben wurde, und speichern Sie ihn als UTF-8.

alarming-mail = { finding-people } würden „{ $subject }“ lesen, ohne um etwas gebeten zu haben.
    .title = Eine E-Mail, die erschreckt
    .remedy = Ergänzen Sie Ihren eigenen Text in diesen Sprachen, oder stellen Sie diese Personen zurück. Sagen Sie auf jeden Fall dem Support Bescheid.

sender-differs = { $part ->
        [reply_to] Die Antwortadresse ist
       *[other] Der Absender ist
    } nicht in allen Sprachen gleich: { $senders }.
    .title = Verschiedene Absender
    .remedy = Stellen Sie sicher, dass jemand jede dieser Adressen liest.
