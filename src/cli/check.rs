//! In: a list, mails, a system. Out: who would get what, as text or JSON; 0 if all is clear, 1 if something blocks.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::arguments::{CheckArgs, CheckedArgs, Format, MailingArgs};
use super::files::{Read, by_language, list, read};
use super::locales::Second;
use super::table::table;
use super::{Disk, Failure, Output};
use crate::checks::{Check, Remedy, remedies};
use crate::coverage::population;
use crate::finding::{Finding, Place, Severity};
use crate::platform::{Answer, LayerKind, Platform, Value as Given, heads};
use crate::report::{Everything, Headline, report, word};
use crate::resolution::{CellWhy, End, Outcome, Resolution, Served, Step, Verdict};
use crate::sample::Options;
use crate::setup::{LeftOut, NoLanguage, Purpose, Setup, System};
use crate::signoff::Record;
use crate::words::{Words, args};

/// The name and version of the JSON.
const CHECK: &str = "sendproof/check/1";

/// Runs a check.
pub(super) fn run(asked: &CheckArgs, words: &Words, disk: &dyn Disk) -> Result<Output, Failure> {
    let (setup, files) = checked(&asked.checked, disk)?;
    let check = files.check(&setup);
    let report = report(&Everything {
        setup: &setup,
        record: &Record::default(),
        sample: Some(&files.sample),
        custom: &files.custom,
        stock: &files.stock,
        platforms: &files.platforms,
        profile_error: None,
        check: Some(&check),
        found: &check.findings,
        lang: words.language(),
    });
    let ways = remedies(&files.inputs(&setup), &check);
    let headline = lead_and_rest(words, &report.headline);
    let text = match asked.format {
        Format::Json => {
            let value = as_json(&check, &setup, &files, &headline, &ways);
            format!("{}\n", serde_json::to_string_pretty(&value).unwrap_or_default())
        }
        Format::Text => {
            let second = words.say(&format!("headline-{}.second", report.headline.state), &report.headline.args);
            table(&headline, &second, &report, &check, words) + &super::ways::ways(&ways, &files.platforms, words)
        }
    };
    let blocks =
        check.verdict() != Some(Verdict::Intended) || check.findings.iter().any(|it| it.severity == Severity::Block);
    Ok(Output::text(text).with_code(u8::from(blocks)))
}

/// What was said, and everything that was read.
pub(super) fn checked(asked: &CheckedArgs, disk: &dyn Disk) -> Result<(Setup, Read), Failure> {
    let second = asked.people.locale_from.as_deref().map(|named| Second::named(named, disk)).transpose()?;
    let setup = setup_of_check(asked, second.as_ref(), disk)?;
    let files = Read::files(&setup, &asked.people, second.as_ref(), &asked.files, disk)?;
    known_kind_and_message(&setup, &files)?;
    Ok((setup, files))
}

/// A misspelt kind or mail would silently be one that is not there.
pub(super) fn known_kind_and_message(setup: &Setup, files: &Read) -> Result<(), Failure> {
    let kind_is_there =
        |platform: &Platform| setup.kind.as_deref().is_none_or(|id| id == "own" || platform.profile.kind(id).is_some());
    if !files.platforms.iter().any(kind_is_there) {
        let mut kinds: Vec<&str> =
            files.platforms.iter().flat_map(|it| it.profile.kinds()).map(|it| it.id.as_str()).collect();
        kinds.retain(|kind| *kind != "own");
        kinds.sort_unstable();
        kinds.dedup();
        let kind = setup.kind.as_deref().unwrap_or_default();
        return Err(Failure::of("cli-no-kind", args().text("kind", kind).text("known", kinds.join(", "))));
    }
    if !files.custom.templates.iter().any(|it| it.message == setup.intent.message) {
        let mut names: Vec<&str> = files.custom.templates.iter().map(|it| it.message.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        let said = args().text("message", &setup.intent.message).text("known", names.join(", "));
        return Err(Failure::of("cli-no-message", said));
    }
    Ok(())
}

fn lead_and_rest(words: &Words, headline: &Headline) -> String {
    let id = format!("headline-{}", headline.state);
    let lead = words.say(&format!("{id}.lead"), &headline.args);
    format!("{lead} {}", words.say(&id, &headline.args))
}

/// What was said of a mailing with its list.
fn setup_of_check(asked: &CheckedArgs, second: Option<&Second>, disk: &dyn Disk) -> Result<Setup, Failure> {
    let mut setup = setup(&asked.mailing, disk)?;
    setup.purpose = asked.purpose.as_deref().map(|it| if it == "news" { Purpose::News } else { Purpose::Service });
    setup.locales_from = second.map(|second| second.said(asked.locale_column.as_deref()));
    if let (Some(column), None) = (&asked.locale_column, second) {
        let roles = crate::sample::Roles { locale: Some(column.clone()), ..crate::sample::Roles::default() };
        setup.list.roles = Some(roles);
    }
    for rule in &asked.left_out {
        let mut parts = rule.splitn(3, '=');
        let (Some(column), Some(value)) = (parts.next(), parts.next()) else {
            return Err(Failure::of("cli-left-out-wrong", args().text("rule", rule)));
        };
        setup.left_out.push(LeftOut {
            column: column.to_owned(),
            value: value.to_owned(),
            reason: parts.next().unwrap_or(value).to_owned(),
        });
    }
    setup.population = stated(&asked.population, disk)?;
    Ok(setup)
}

/// How many people there are in truth: as typed, or as a file says.
fn stated(typed: &[String], disk: &dyn Disk) -> Result<BTreeMap<String, u64>, Failure> {
    match typed {
        // A file has an ending or a folder in its name; a number of people has neither.
        [path] if !path.contains('=') && path.contains(['.', '/', '\\']) => {
            let (sample, _) = list(path, &Options::default(), disk)?;
            population(&sample).map_err(|finding| Failure::Found { path: path.clone(), finding })
        }
        _ => Ok(by_language(typed)?.into_iter().collect()),
    }
}

/// What the arguments say.
pub(super) fn setup(asked: &MailingArgs, disk: &dyn Disk) -> Result<Setup, Failure> {
    let mut setup = Setup { campaign: asked.message.clone(), ..Setup::default() };
    setup.intent.message.clone_from(&asked.message);
    setup.intent.no_language = match asked.no_language.as_deref() {
        None => NoLanguage::NotSaid,
        Some("any") => NoLanguage::Any,
        Some(typed) => {
            let Some(tag) = crate::locale::understand(typed).tag else {
                return Err(Failure::of("cli-no-such-language", args().text("typed", typed)));
            };
            NoLanguage::Language(tag.to_string())
        }
    };
    setup.system = Some(system(&asked.platform, disk)?);
    setup.kind = Some(asked.kind.clone().unwrap_or_else(|| "own".to_owned()));
    answers(&mut setup, &asked.set)?;
    Ok(setup)
}

/// Takes answers about the system.
pub(super) fn answers(setup: &mut Setup, said: &[String]) -> Result<(), Failure> {
    for answer in said {
        let Some((key, value)) = answer.split_once('=') else {
            return Err(Failure::of("cli-set-wrong", args().text("answer", answer)));
        };
        set(setup, key.trim(), value.trim());
    }
    known_keys(setup)
}

/// The system that is named.
pub(super) fn system(text: &str, disk: &dyn Disk) -> Result<System, Failure> {
    if text == "not-sure" {
        return Ok(System::NotSure);
    }
    if std::path::Path::new(text).extension().is_some_and(|it| it.eq_ignore_ascii_case("toml")) {
        return Ok(System::Own(String::from_utf8_lossy(&read(text, disk)?).into_owned()));
    }
    let (id, version) = text.split_once('@').map_or((text, None), |(id, version)| (id, Some(version.to_owned())));
    if heads().any(|head| head.id == id) {
        return Ok(System::Known { id: id.to_owned(), version });
    }
    let mut ids: Vec<&str> = heads().map(|head| head.id.as_str()).collect();
    ids.dedup();
    Err(Failure::of("cli-no-platform", args().text("id", id).text("known", ids.join(", "))))
}

fn set(setup: &mut Setup, key: &str, value: &str) {
    let answer = match value {
        "?" => Answer::NotSure,
        "own-language" if key.starts_with("request.") => Answer::OwnLanguage,
        value => Answer::Given(Given::from(value)),
    };
    let answers = &mut setup.answers;
    match key.split_once('.') {
        None if key == "trigger" => answers.trigger = Some(answer),
        Some(("request", id)) => {
            answers.request.insert(id.to_owned(), answer);
        }
        Some(("column", id)) => {
            answers.columns.insert(id.to_owned(), answer);
        }
        Some(("setting", id)) => {
            answers.settings.insert(id.to_owned(), answer);
        }
        _ => {
            answers.settings.insert(key.to_owned(), answer);
        }
    }
}

/// A misspelt setting would silently be assumed.
fn known_keys(setup: &Setup) -> Result<(), Failure> {
    let platforms = crate::engine::platforms_of(setup).unwrap_or_default();
    for (id, answer) in &setup.answers.settings {
        let settings = || platforms.iter().flat_map(|it| &it.profile.setting);
        let Some(setting) = settings().find(|setting| setting.id == *id) else {
            let known: Vec<&str> = settings().map(|it| it.id.as_str()).collect();
            return Err(Failure::of("cli-no-setting", args().text("id", id).text("known", known.join(", "))));
        };
        if let Answer::Given(value) = answer
            && setting.kind.read(value, &setting.options).is_none()
        {
            let kind = word(&setting.kind);
            let said = args().text("id", id).text("value", value.to_string()).text("kind", kind);
            return Err(Failure::of("cli-no-value", said.text("options", setting.options.join(", "))));
        }
    }
    Ok(())
}

fn as_json(check: &Check, setup: &Setup, files: &Read, headline: &str, ways: &[Remedy]) -> Value {
    let (id, version) = match &setup.system {
        Some(System::Known { id, version }) => (id.as_str(), version.as_deref()),
        Some(System::Own(_)) => ("own", None),
        _ => ("not-sure", None),
    };
    let mut assumed: Vec<(String, String)> = files
        .platforms
        .iter()
        .flat_map(Platform::assumed)
        .map(|(key, value)| (key.strip_prefix("setting.").unwrap_or(&key).to_owned(), value.to_string()))
        .collect();
    assumed.sort();
    assumed.dedup();
    let cohorts: Vec<Value> = check.mailed().map(|(at, it)| cohort(check, files, at, it)).collect();
    json!({
        "schema": CHECK,
        "verdict": check.verdict(),
        "certain": check.mailed().all(|(at, _)| check.resolutions[at].outcomes.len() == 1),
        "n_users": check.n_users(),
        "n_left_out": check.n_left_out(),
        "headline": headline,
        "platform": { "id": id, "version": version, "kind": setup.kind },
        "assumed": assumed.into_iter().map(|(key, value)| json!({ "key": key, "value": value })).collect::<Vec<_>>(),
        "cohorts": cohorts,
        "remedies": ways,
        "findings": check.findings.iter().map(finding).collect::<Vec<_>>(),
    })
}

fn cohort(check: &Check, files: &Read, at: usize, cohort: &crate::cohort::Cohort) -> Value {
    let resolution = &check.resolutions[at];
    let mut fields = Map::new();
    let mut put = |key: &str, value: Value| fields.insert(key.to_owned(), value);
    put("locale_as_written", json!(cohort.locale_as_written));
    put("locale", json!(cohort.language));
    put("n_users", json!(cohort.n_users));
    put("verdict", json!(resolution.verdict));
    put("certainty", json!(resolution.certainty));
    put("depends_on", json!(resolution.depends_on));
    put(
        "settle",
        resolution.settle.iter().map(|it| json!({ "kind": it.kind, "id": it.id, "question": it.text })).collect(),
    );
    let worst = resolution.outcomes.iter().max_by_key(|outcome| outcome.verdict);
    put("parts", worst.map_or_else(|| json!({}), |outcome| parts(files, &outcome.end)));
    put("trace", worst.map_or_else(|| json!([]), |outcome| trace(files, outcome)));
    if let Some(End::Nothing { reason }) = worst.map(|outcome| &outcome.end) {
        put("nothing", json!(reason));
    }
    if resolution.outcomes.len() > 1 {
        put("outcomes", outcomes(files, resolution));
    }
    Value::Object(fields)
}

/// All that may be sent, where it is not certain.
fn outcomes(files: &Read, resolution: &Resolution) -> Value {
    let one = |outcome: &Outcome| {
        let mut value = json!({ "verdict": outcome.verdict, "parts": parts(files, &outcome.end) });
        if let End::Nothing { reason } = &outcome.end {
            value["nothing"] = json!(reason);
        }
        value
    };
    resolution.outcomes.iter().map(one).collect()
}

fn parts(files: &Read, end: &End) -> Value {
    let End::Parts(parts) = end else { return json!({}) };
    let part = |served: &Served| match served {
        Served::Text { kind, locale, template, .. } => {
            let catalogue = if *kind == LayerKind::Custom { &files.custom } else { &files.stock };
            let file = template.and_then(|at| catalogue.templates.get(at)).map(|template| template.file.as_str());
            json!({ "layer": kind, "locale": locale, "template": file })
        }
        Served::InTemplate { template, .. } => {
            let file = template.and_then(|at| files.custom.templates.get(at)).map(|template| template.file.as_str());
            json!({ "layer": LayerKind::Custom, "locale": null, "template": file })
        }
        Served::PrintKey { key } => json!({ "layer": null, "locale": null, "template": null, "prints": key }),
        Served::Empty | Served::LeftOut => json!({ "layer": null, "locale": null, "template": null }),
    };
    Value::Object(parts.iter().map(|(name, served)| (name.clone(), part(served))).collect())
}

/// The cells that were looked at, each once, in order.
fn trace(files: &Read, outcome: &Outcome) -> Value {
    let profile = files.platforms.get(outcome.platform).map(|platform| &platform.profile);
    let kind = |layer: &str| {
        let layer = profile.and_then(|profile| profile.layer.iter().find(|it| it.it.id == layer));
        layer.map(|layer| layer.it.kind)
    };
    let mut steps: Vec<Value> = Vec::new();
    for step in &outcome.trace {
        let Step::Cell { slot, layer, locale, why, .. } = step else { continue };
        // What wraps a part is no text of a mail.
        if *why == CellWhy::NotReached || slot.ends_with(".container") {
            continue;
        }
        let step = json!({ "locale": locale, "layer": kind(layer), "found": *why == CellWhy::Found });
        if !steps.contains(&step) {
            steps.push(step);
        }
    }
    Value::Array(steps)
}

fn finding(finding: &Finding) -> Value {
    json!({
        "code": finding.code,
        "severity": word(&finding.severity),
        "place": place(&finding.place),
        "n_users": finding.n_users,
    })
}

/// Where, in a word: the locale as written; else file, line and column; else the part.
pub(super) fn place(place: &Place) -> String {
    if let Some(locale) = &place.locale {
        return locale.clone();
    }
    let line = place.line.map(|line| line.to_string());
    let words = [place.file.clone(), line, place.column.clone(), place.part.clone()];
    words.into_iter().flatten().collect::<Vec<_>>().join(":")
}
