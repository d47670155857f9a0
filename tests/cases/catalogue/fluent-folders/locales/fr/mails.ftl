welcome-back =
    .html = <p>Bonjour { $firstName }, bienvenue chez { -brand }.</p>
