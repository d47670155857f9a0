# Signing the send plan with a key that the browser keeps. Signing (with a key) is not signing off.
signing-title = Sign the send plan with a key
signing-about = A signature shows your engineers that nobody has changed the plan, and whose key signed it. It is an addition: the sign-off stands in the plan without it, too.
signing-not-possible = This browser cannot make such a key (Ed25519). Open this page in a current browser, or ask your engineers to sign the plan on the command line:
signing-none = There is no key here yet. This browser makes one and keeps it on this computer. The secret part never leaves the browser: not even this page can read it.
signing-make = Make a key
signing-kept = Your key is kept in this browser, on this computer, and nowhere else. It cannot be taken out or copied. If the browser’s data is deleted, the key is gone and you need a new one.
signing-not-kept = This browser does not keep the key, perhaps because this window is private. You can use it until you close the page; after that you need a new one.
signing-plan = Signed send plan
signing-sign = Sign and download the plan
signing-not-complete = Only an approved plan can be signed.
download-signed = The send plan with your public key and the signature. No data from your list; only the names that you typed yourselves.
signing-public = Your public key
download-public-key = { $name-n ->
        [0] One line with the public key, without a name: type yours under “Sign off” first. Nothing secret. Give it to your engineers once, in person or by phone, and they add the line to the keys that they trust.
       *[other] One line with the public key and the name “{ $name }”. Nothing secret. Give it to your engineers once, and compare the first and last digits in person or by phone; they add the line to the keys that they trust.
    }
signing-publish = Download the public key
signing-delete = Delete this key
signing-delete-sure = Delete the key? Plans that it signed stay signed. For new ones you need a new key, and your engineers have to get its public key.
signing-delete-yes = Yes, delete the key
signing-failed = The plan was not signed: the browser refused. Try again; if it refuses again, delete the key and make a new one.
