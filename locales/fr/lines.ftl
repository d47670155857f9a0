# Une ligne par personne, pour les systèmes qui en ont besoin.
lines-title = Une ligne par personne
lines-about = Certains systèmes ont besoin, à côté du plan d’envoi, d’une liste de personnes : pour chacune l’identifiant, ce qui est fait, dans quel lot, et une clé grâce à laquelle personne ne reçoit l’e-mail deux fois. La plupart n’en ont pas besoin : le plan d’envoi le dit par groupes.
lines-ids = Comment les personnes sont-elles désignées ?
lines-plain = Par leurs identifiants
    .hint = Comme dans votre liste ; par leurs adresses, si elle n’a pas d’identifiants.
lines-hide = Par des identifiants hachés : pseudonymes
    .hint = Seul qui a une clé reconnaît les personnes.
lines-key-none = Il faut une clé. Elle va aussitôt dans un fichier à elle : gardez-le à part des listes qu’elle masque. Sans elle, plus personne ne sait de qui il s’agit, pas même vous.
lines-key-here = La clé est ici jusqu’à ce que vous fermiez la page. Rouvrez son fichier pour la vague suivante et pour le contrôle après l’envoi, afin que les personnes aient les mêmes identifiants hachés.
lines-make-key = Créer une nouvelle clé et la télécharger
lines-open-key = Ouvrir une clé…
lines-no-key = Ce fichier n’est pas une clé pour identifiants hachés. Ouvrez le fichier que cette page ou « sendproof plan keygen --for-ids » vous a donné.
lines-no-random = Ce navigateur ne donne pas de nombres aléatoires ; aucune clé n’a été créée. Prenez un autre navigateur.
download-lines = Contient les identifiants de { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    } : des données personnelles. Ne le donnez qu’à qui envoie l’e-mail.
download-lines-pseudonymous = Contient les identifiants hachés de { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    } : des données pseudonymes. Qui a la clé et votre liste reconnaît les personnes. Dans une même vague, ne le mélangez pas avec des lignes aux identifiants simples : leurs clés contre le double envoi sont différentes.
lines-ndjson = Télécharger en NDJSON
lines-csv = Télécharger en CSV
lines-writing = Les lignes sont en cours d’écriture…
lines-written = { $name } : { $n ->
        [one] { $n } ligne
       *[other] { $n } lignes
    }. Donnez aussi cette empreinte, qui montre si le fichier est complet :
