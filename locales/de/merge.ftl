# Was gesagt wird, wenn zwei Prüfungen zusammengeführt werden.
merge-conflicts = Nicht zusammengeführt: Die beiden Prüfungen widersprechen sich. Es wurde nichts geschrieben. Einigen Sie sich bei jeder Zeile, nehmen Sie die andere Entscheidung oder Freigabe in ihrer Prüfung zurück, speichern Sie diese und führen Sie beide erneut zusammen.
merge-decided =
    { $languages }: { $name } { $action ->
        [hold] hat diese Personen zurückgestellt
        [accept] hat hingenommen, was das System verschickt
       *[ask] hat eine Frage offen gelassen
    } ({ $at }); { $other-name } { $other-action ->
        [hold] hat diese Personen zurückgestellt
        [accept] hat hingenommen, was das System verschickt
       *[ask] hat eine Frage offen gelassen
    } ({ $other-at }).
merge-signed-and-decided =
    { $languages }: { $name } hat freigegeben ({ $at }); { $other-name } { $other-action ->
        [hold] hat diese Personen zurückgestellt
        [accept] hat hingenommen, was das System verschickt
       *[ask] hat eine Frage offen gelassen
    } ({ $other-at }).
merge-signed-other = { $languages }: { $name } ({ $at }) und { $other-name } ({ $other-at }) haben freigegeben, aber nicht dasselbe: Die Personen, ein Text oder die Regel war anders.
merge-confirmed = { $key }: { $name } hat „{ $value }“ bestätigt ({ $at }); { $other-name } hat „{ $other-value }“ bestätigt ({ $other-at }).
merge-other-campaign = Das sind Prüfungen zweier Aussendungen: „{ $campaign }“ und „{ $other-campaign }“.
    .remedy = Wählen Sie zwei Prüfungen derselben Aussendung.
merge-other-setup = Die Aussendung wurde in den beiden Prüfungen verschieden vorbereitet: { $parts }.
    .remedy = Einigen Sie sich auf die Vorbereitung, ändern Sie sie in einer der beiden, speichern Sie diese Prüfung und führen Sie beide erneut zusammen.
merge-not-read = { $path } kann nicht gelesen werden.
    .remedy = Speichern Sie die Prüfung noch einmal und verwenden Sie diese Datei unverändert.
merge-done = { $path }: die zusammengeführte Prüfung. Sie enthält alles aus beiden und keine Daten der Personen in Ihrer Liste.
