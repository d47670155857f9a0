password-reset-subject = Passwort zurücksetzen
password-reset-text = Guten Tag { $name }, hier ist Ihr Link: { $link }
date-from = vom { $date }
footer-text = Ihr Team
