### Transmettre : les lots, les questions de chaque envoi, les documents.

schedule-title = Quand c’est envoyé
schedule-about = Par petites étapes : si quelque chose ne va pas, peu de personnes l’ont reçu. Le premier lot contient quelqu’un de chaque langue et de chaque groupe.
schedule-nobody = Personne ne reçoit encore l’e-mail ; les lots apparaissent dès que des e-mails sont validés.
schedule-first = Personnes dans le premier lot
    .hint = Aussi peu que vous voulez. Il n’est jamais plus petit que le nombre de groupes, afin que chacun y soit.
schedule-growth = Combien de fois plus grand est chaque lot suivant ?
    .hint = De 1 à 10. Avec 4, un lot de 50 est suivi d’un lot de 200.
schedule-largest = Nombre maximal de personnes dans un lot
    .hint = Laissez vide s’il n’y a pas de limite. Votre équipe technique sait ce que le système peut envoyer en un jour.
schedule-start = Jour du premier lot
schedule-every = Jours d’un lot au suivant
    .hint = De 1 à 30. Les personnes doivent avoir le temps de vous écrire si quelque chose ne va pas.
schedule-workdays = Rien le samedi ni le dimanche
schedule-wrong-number = Écrivez un nombre entier de { $from } à { $to }.
schedule-wrong-least = Écrivez un nombre entier, au moins 1.
schedule-wrong-day = Écrivez un jour comme 2026-04-14.
schedule-change = Changer les étapes
schedule-caption = Les lots
schedule-most = Il n’y a jamais plus de { $n } lots ; pour cela, les derniers sont plus grands que ce que vous avez dit.
schedule-usual = Revenir aux étapes habituelles
schedule-calendar = Calendrier
schedule-people-on = { $n ->
    [one] Lot { $number } : { $people } personne
   *[other] Lot { $number } : { $people } personnes
}
standing-about = Elles ne dépendent ni de la liste ni de l’e-mail, et c’est pourquoi on les oublie. Notez ce que dit votre équipe technique ; cela figure dans le plan et dans le rapport. Rien ici ne bloque le plan.
standing-answer = Réponse
standing-link-lives = D’après la documentation du système, le lien de cet e-mail fonctionne pendant { $lives }.
standing-open = { $n ->
    [0] Toutes ont une réponse.
    [one] { $n } est ouverte.
   *[other] { $n } sont ouvertes.
}
record-title = Pour votre délégué à la protection des données
record-about = Les deux figurent dans le rapport.
record-basis = Pourquoi les données des personnes peuvent-elles être utilisées pour cela ?
    .hint = Par exemple : contrat (le compte), ou consentement.
record-kept = Jusqu’à quand le plan et ces documents sont-ils conservés ?
    .hint = Par exemple : 31 décembre 2026.
papers-title = Documents pour les personnes
papers-about = Chacun est une page à part, qui n’a pas besoin d’internet : à ouvrir, à imprimer ou à transmettre.
papers-report = Rapport
    .hint = Une page de résumé et une page par e-mail. À imprimer et à garder dans vos dossiers.
papers-notices = Annonces aux utilisateurs
    .hint = Pour chaque langue, ce que vous pouvez dire aux personnes avant que l’e-mail n’arrive.
papers-changes = Journal des modifications
    .hint = Qui a décidé, validé et retiré quoi, et quand.
papers-support = Fiche d’assistance
    .hint = Pour votre équipe d’assistance : tapez une adresse et voyez quel e-mail, quand, pourquoi, et que répondre.
papers-support-later = Elle est faite dès que tout est validé, à partir d’une liste avec des adresses.
papers-take = Télécharger
download-report = Ne contient aucune donnée personnelle de votre liste : seulement des nombres et des empreintes. Contient les noms de ceux qui ont validé.
download-notices = Ne contient aucune donnée personnelle.
download-changes = Ne contient aucune donnée personnelle de votre liste. Contient les noms de ceux qui ont validé ou décidé.
download-support = Contient { $n ->
    [one] { $n } adresse
   *[other] { $n } adresses
} sous forme d’empreintes salées et raccourcies : pseudonyme. Personne ne peut les lire, mais qui possède la page peut essayer une adresse.
download-texts = { $n ->
    [one] Un fichier de textes, aucune donnée personnelle.
   *[other] { $n } fichiers de textes, aucune donnée personnelle.
}
