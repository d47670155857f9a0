//! Templates and people as tables: what each reads, `‹name›` where a value is not known, `«…»` where nothing is evaluated.

use super::*;
use crate::render::Piece;

fn evaluated(dialect: Dialect, source: &str, values: &[(&str, &str)]) -> Option<Evaluated> {
    let known = |name: &str| match values.iter().find(|(known, _)| *known == name) {
        Some((_, "")) => Known::Absent,
        Some((_, "?")) => Known::Present,
        Some((_, value)) => Known::Value((*value).to_owned()),
        None => Known::NotKnown,
    };
    let file = |name: &str| (name == "de.gotmpl").then(|| "Hallo {{ .Name }}".to_owned());
    let asked = Asked {
        dialect,
        known: &known,
        is_language: &is_language_name,
        file: &file,
        missing: Some(MissingValue::NoValue),
        is_html: false,
    };
    evaluate(source, &asked)
}

#[track_caller]
fn check(dialect: Dialect, source: &str, values: &[(&str, &str)], expected: &str) {
    let shown = evaluated(dialect, source, values).map(|done| {
        let piece = |piece: &Piece| match piece {
            Piece::Literal(words) | Piece::Filled { value: words, .. } | Piece::Missing { shown: Some(words), .. } => {
                words.clone()
            }
            Piece::Missing { placeholder, .. } => format!("‹{placeholder}›"),
            Piece::NotEvaluated(written) => format!("«{written}»"),
        };
        done.rendered.pieces.iter().map(piece).collect::<String>()
    });
    assert_eq!(shown.as_deref().unwrap_or("invalid"), expected, "{source}");
}

#[track_caller]
fn taken(dialect: Dialect, source: &str, values: &[(&str, &str)], expected: &[Taken]) {
    let hits = evaluated(dialect, source, values).map(|done| done.hits).unwrap_or_default();
    assert_eq!(hits.into_iter().map(|hit| hit.taken).collect::<Vec<_>>(), expected, "{source}");
}

const WELCOME: &str =
    "{% if user.user_metadata.lang == 'en' %}Welcome{% elsif user.user_metadata.lang == 'fr' %}Bienvenue{% endif %}";
const LANG: &str = "user.user_metadata.lang";

#[test]
fn liquid_takes_a_case_or_none() {
    let check = |source, values: &[_], expected| check(Dialect::Liquid, source, values, expected);
    check(WELCOME, &[(LANG, "fr")], "Bienvenue");
    check(WELCOME, &[(LANG, "de")], "");
    check(WELCOME, &[(LANG, "en-US")], "");
    check(WELCOME, &[(LANG, "")], "");
    let other = WELCOME.replace("{% endif", "{% else %}Hello{% endif");
    check(&other, &[(LANG, "de")], "Hello");
    check(&other, &[(LANG, "")], "Hello");
    let sliced = "{% assign l = request_language | slice: 0, 2 | downcase %}{% case l %}{% when 'de', 'at' %}Hallo\
        {% when 'fr' or 'be' %}Salut{% else %}Hi{% endcase %}";
    check(sliced, &[("request_language", "DE-ch")], "Hallo");
    check(sliced, &[("request_language", "be")], "Salut");
    check(sliced, &[("request_language", "")], "Hi");
    check("{% if a contains 'fr' and b %}x{% else %}y{% endif %}", &[("a", "fr-FR"), ("b", "1")], "x");
    check("{% unless a %}x{% else %}y{% endunless %}", &[("a", "")], "x");
    // From the right: true or (false and false).
    check("{% if a == '1' or a == '2' and a == '3' %}x{% endif %}", &[("a", "1")], "x");
    check("{% if a == '3' and a == '2' or a == '1' %}x{% endif %}", &[("a", "1")], "");
    check("a {%- if a == 'x' -%} b {%- endif %} c", &[("a", "x")], "ab c");
    check("{{ a | upcase | append: '!' }}, {{ b | default: 'you' }}", &[("a", "zoë"), ("b", "")], "ZOË!, you");
    check("{% capture g %}Hi {{ a }}{% endcapture %}[{{ g }}]", &[("a", "Zoë")], "[Hi Zoë]");
    check("{% raw %}{{ a }}{% endraw %}{% comment %}x{% endcomment %}{{ a }}", &[("a", "1")], "{{ a }}1");
    check("{% if a == blank %}none{% endif %}", &[("a", "")], "none");
}

#[test]
fn what_is_not_known_is_not_evaluated() {
    let check = |source, values: &[_], expected| check(Dialect::Liquid, source, values, expected);
    check("{% if vip %}a{% else %}b{% endif %}{{ code }}", &[], "«{% if vip %}»a«{% else %}»b«{% endif %}»‹code›");
    // One that holds is enough, and one that does not.
    check("{% if vip or a == 'x' %}a{% endif %}", &[("a", "x")], "a");
    check("{% if vip and a == 'x' %}a{% endif %}", &[("a", "y")], "");
    check("{% if a == 'x' %}1{% elsif vip %}2{% endif %}", &[("a", "x")], "1");
    // What the list says as `false` may be a word.
    check("{% if vip %}a{% endif %}", &[("vip", "false")], "«{% if vip %}»a«{% endif %}»");
    check("{% if vip == true %}a{% endif %}", &[("vip", "true")], "a");
    // There is a value, but which one was not kept.
    check("{% if a %}1{% endif %}{% if a == 'x' %}2{% endif %}", &[("a", "?")], "1«{% if a == 'x' %}»2«{% endif %}»");
    check(
        "{% for a in b %}x{% endfor %}{{ 'now' | date: '%Y' }}",
        &[],
        "«{% for a in b %}»x«{% endfor %}»«{{ 'now' | date: '%Y' }}»",
    );
    check("{% if vip %}{% assign l = 'de' %}{% endif %}{% if l == 'de' %}x{% endif %}", &[], {
        "«{% if vip %}»«{% assign l = 'de' %}»«{% endif %}»«{% if l == 'de' %}»x«{% endif %}»"
    });
    check("{% if a == 'x' %}1{% elseif a == 'y' %}2{% endif %}", &[("a", "x")], "invalid");
    check("{% if a == 'x' %}1", &[("a", "x")], "invalid");
}

#[test]
fn handlebars_and_mustache() {
    let check = |source, values: &[_], expected| check(Dialect::Handlebars, source, values, expected);
    check("{{#if a}}x{{else}}y{{/if}} {{{a}}}", &[("a", "1")], "x 1");
    check("{{#if a}}x{{else if b}}z{{else}}y{{/if}}", &[("a", ""), ("b", "1")], "z");
    check("{{#equals lang \"de\"}}Hallo{{else}}Hi{{/equals}}", &[("lang", "de")], "Hallo");
    check("{{#if (or (eq lang 'de') (eq lang 'at'))}}Hallo{{/if}}", &[("lang", "at")], "Hallo");
    check(
        "{{#with user}}{{name}} {{../code}}{{/with}}",
        &[("user", "?"), ("user.name", "Zoë"), ("code", "1")],
        "Zoë 1",
    );
    check("{{#each items}}x{{/each}}{{#unless a}}y{{/unless}}", &[("a", "")], "«{{#each items}}»x«{{/each}}»y");
    check("a\n{{#if a}}\nb\n{{/if}}\nc", &[("a", "1")], "a\nb\nc");
    check("{{insert name \"default=you\"}}", &[("name", "")], "you");
    check("{{!-- }} --}}{{ a ~}}  b", &[("a", "1")], "1b");
    super::tests::check(
        Dialect::Mustache,
        "{{#p}}{{name}}{{/p}}{{^p}}none{{/p}}",
        &[("p", ""), ("p.name", "")],
        "none",
    );
    super::tests::check(Dialect::Mustache, "{{#if a}}x{{/if}}", &[("a", "1")], "invalid");
}

#[test]
fn go() {
    let check = |source, values: &[_], expected| check(Dialect::GoTemplate, source, values, expected);
    let mail = "{{- if eq .Identity.traits.lang \"de\" \"de-AT\" -}}\n{{ template \"de.gotmpl\" . }}\n\
        {{- else if or (hasPrefix \"fr\" .Identity.traits.lang) false }}Salut{{ else }}Hello{{ end }}";
    check(mail, &[("Identity.traits.lang", "de-AT"), ("Name", "Zoë")], "Hallo Zoë");
    check(mail, &[("Identity.traits.lang", "fr-CA")], "Salut");
    check(mail, &[("Identity.traits.lang", "")], "Hello");
    check("{{ .Name }}|{{ .Name | default \"you\" | upper }}", &[("Name", "")], "<no value>|YOU");
    check(
        "{{with .User}}{{.Name}} {{$.Code}}{{else}}-{{end}}",
        &[("User", "?"), ("User.Name", "Zoë"), ("Code", "1")],
        "Zoë 1",
    );
    check("{{ $l := substr 0 2 .Lang }}{{if eq $l \"de\"}}Hallo{{end}}", &[("Lang", "de-AT")], "Hallo");
    check("{{define \"x\"}}[{{.A}}]{{end}}{{template \"x\" .}}{{/* c */}}", &[("A", "1")], "[1]");
    check(
        "{{range .Items}}x{{end}}{{ printf \"%s\" .A }}",
        &[],
        "«{{range .Items}}»x«{{end}}»«{{ printf \"%s\" .A }}»",
    );
    check("{{ index .Data \"lang\" }}", &[("Data.lang", "de")], "de");
    check("{{define \"x\"}}{{template \"x\" .}}{{end}}{{template \"x\" .}}", &[], "«{{template \"x\" .}}»");
}

#[test]
fn velocity_and_free_marker() {
    let velocity = "#if($user.profile.locale == \"de_DE\")Hallo $user.firstName.#elseif(${user.profile.locale.startsWith(\"fr\")})\
        Salut#{else}Hello#end ## note\n#set($l = $user.profile.locale.substring(0, 2))$!l";
    check(Dialect::Velocity, velocity, &[("user.profile.locale", "de_DE"), ("user.firstName", "Zoë")], "Hallo Zoë. de");
    check(Dialect::Velocity, velocity, &[("user.profile.locale", "fr_CA")], "Salut fr");
    check(Dialect::Velocity, velocity, &[("user.profile.locale", "it")], "Hello it");
    check(Dialect::Velocity, "costs $5 #foreach($a in $b)x#end", &[], "costs $5 «#foreach($a in $b)x#end»");
    let marker = "<#if (user.lang!\"en\")?starts_with(\"de\") && user.vip??>Hallo ${user.name!\"du\"}<#elseif user.lang == 'fr'>\
        Salut<#else>Hello</#if><#-- x -->";
    check(Dialect::Freemarker, marker, &[("user.lang", "de-AT"), ("user.vip", "?"), ("user.name", "")], "Hallo du");
    check(Dialect::Freemarker, marker, &[("user.lang", "fr"), ("user.vip", "")], "Salut");
    check(Dialect::Freemarker, marker, &[("user.lang", ""), ("user.vip", "1")], "Hello");
    check(
        Dialect::Freemarker,
        "[#if user.lang?has_content]x[/#if]${msg(\"a\")}",
        &[("user.lang", "")],
        "«${msg(\"a\")}»",
    );
}

#[test]
fn which_case_was_taken() {
    taken(Dialect::Liquid, WELCOME, &[(LANG, "fr")], &[Taken::Case("fr".to_owned())]);
    taken(Dialect::Liquid, WELCOME, &[(LANG, "de")], &[Taken::Nothing]);
    let go = "{{if ne .Lang \"de\"}}Hello{{else}}Hallo{{end}}";
    taken(Dialect::GoTemplate, go, &[("Lang", "de")], &[Taken::Else]);
    // A variable is the value that it comes from.
    let sliced = "{% assign l = lang | slice: 0, 2 %}{% if l == 'de' %}Hallo{% else %}Hi{% endif %}";
    taken(Dialect::Liquid, sliced, &[("lang", "de-CH")], &[Taken::Case("de".to_owned())]);
    // Whether someone has a name is no choice between texts.
    taken(Dialect::Liquid, "{% if name %}Hi {{ name }}{% else %}Hi{% endif %}", &[("name", "Zoë")], &[]);
    let read = reads(sliced, Dialect::Liquid).unwrap_or_default();
    assert_eq!(read["lang"].literals.iter().collect::<Vec<_>>(), ["de"]);
}

#[test]
fn what_could_take_for_ever_does_not() {
    let deep = "{% if a %}".repeat(10_000);
    check(Dialect::Liquid, &deep, &[], "invalid");
    let many = "{{ ".repeat(50_000);
    check(Dialect::Handlebars, &many, &[], &many);
    let grows = format!("{{{{ a{} }}}}", " | replace: '', 'aaaaaaaaaa'".repeat(19));
    check(Dialect::Liquid, &grows, &[("a", "x")], "‹a›");
    let doubled: String =
        (0..30).map(|n| format!("{{% capture c{} %}}{{{{ c{n} }}}}{{{{ c{n} }}}}{{% endcapture %}}", n + 1)).collect();
    let done = evaluated(Dialect::Liquid, &format!("{{% assign c0 = 'xxxxxxxx' %}}{doubled}{{{{ c30 }}}}"), &[]);
    assert!(done.is_some_and(|done| done.rendered.to_string().len() < 3 * crate::render::MAX_RENDERED_BYTES));
}

proptest::proptest! {
    #[test]
    fn no_template_panics(source in "(\\{\\{|\\}\\}|\\{%|%\\}|#if|#end|<#if|>|</#if>|\\$\\{|\\}|\\(|\\)|[a-z .|\"'=ü\n-]|if|else|end|endif){0,40}") {
        for dialect in [
            Dialect::Liquid, Dialect::Handlebars, Dialect::Mustache, Dialect::GoTemplate, Dialect::Velocity, Dialect::Freemarker,
        ] {
            evaluated(dialect, &source, &[("a", "x")]);
            reads(&source, dialect);
        }
    }
}
