# What the command line alone says.
cli-people = people
cli-language = language
cli-written = as written
cli-gets = gets
cli-verdict = result
cli-quoted = “{ $text }”
cli-nothing = nothing: { $reason }
cli-left-out = { $n ->
    [one] { $n } person is left out.
   *[other] { $n } people are left out.
}
cli-found = { $title }: { $said }
cli-blocks = blocks
cli-passes = passes

cli-no-kind = --kind { $kind }: this system has no such mail.
    .remedy = Its mail kinds are: own, { $known }.
cli-no-message = --message { $message }: there is no text for this mail.
    .remedy = { $known-n ->
        [0] No text was found: add --templates PATH.
       *[other] The texts hold: { $known }.
    }
cli-no-such-language = --no-language { $typed }: this is no language.
    .remedy = Write a tag such as en or pt-BR, or any.
cli-left-out-wrong = --left-out { $rule }: there is no “=”.
    .remedy = Write COLUMN=VALUE, or COLUMN=VALUE=REASON.
cli-set-wrong = --set { $answer }: there is no “=”.
    .remedy = Write KEY=VALUE, or KEY=? if you are not sure.
cli-no-platform = --platform { $id }: no such system is known.
    .remedy = Known are: { $known }. Or not-sure, or a profile of your own (a path that ends in .toml).
cli-no-setting = --set { $id }: this system has no such setting.
    .remedy = Its settings are: { $known }.
cli-no-value = --set { $id }={ $value }: this is not a value of this setting.
    .remedy = { $kind ->
        [yes-no] It takes on or off.
        [choice] It takes: { $options }.
        [locale] It takes a locale such as de or pt-BR.
        [locales] It takes locales, such as en,de,fr.
       *[other] It takes any text.
    }
cli-profile = The profile cannot be read: line { $line }, column { $column }: { $expected-n ->
        [0] { $found }
       *[other] { $found }, expected { $expected }
    }
    .remedy = Mend that line; “sendproof profile test” checks the file.
cli-not-read = { $path } cannot be read: { $why }
    .remedy = Check the path, and that you may read the file.
cli-not-written = { $path } cannot be written: { $why }
    .remedy = Check the path, and that you may write there.
cli-plan-does-not-hold = { $path } does not fit these files: { $why }
    .remedy = Give the list and the texts from which the plan was made, unchanged.
cli-nobody = There are no people to look at.
    .remedy = Add --users FILE, or --counts en=1200,de=300 if you only know how many.
cli-counts-wrong = { $count }: this is not a language and a number of people.
    .remedy = Write LANGUAGE=N, several of them with commas: en=1200,de=300. Nothing before “=” is no language.
cli-no-column = { $path }: there is no column { $column }.
    .remedy = Its columns are: { $known }.
cli-address = address
cli-shows = shows
cli-stand-ins-written = { $n ->
        [one] { $n } made-up person
       *[other] { $n } made-up people
    } written to { $path }. No data of real people are in it.
cli-stand-ins-file = The file for the import: --format { $form } --out FILE. Details, and the branches that nobody takes: --format json.
cli-users-written = { $path }: one line for each of { $n } people, with their ids; no addresses unless they are the ids. Digest: { $digest }
cli-papers-no-support = No support sheet: it needs the list. Add --users LIST --templates MAILS.
cli-texts-written = { $n ->
    [one] One file was written to { $path }.
   *[other] { $n } files were written to { $path }.
}
