//! In: the built-in profiles. Out: their versions, mail kinds, settings and sources.

use serde_json::{Value, json};

use super::Output;
use super::arguments::Format;
use crate::platform::{Profile, all};
use crate::report::word;
use crate::words::{Args, Words, args};

/// Lists the systems.
pub(super) fn run(format: Format, words: &Words) -> Output {
    Output::text(match format {
        Format::Json => {
            let systems: Vec<Value> = all().iter().map(|profile| as_json(profile)).collect();
            let value = json!({ "schema": "sendproof/platforms/1", "platforms": systems });
            format!("{}\n", serde_json::to_string_pretty(&value).unwrap_or_default())
        }
        Format::Text => all().iter().map(|profile| as_text(profile, words)).collect::<Vec<_>>().join("\n"),
    })
}

fn as_json(profile: &Profile) -> Value {
    let kinds = profile.kinds().iter();
    let kinds: Vec<Value> = kinds.map(|it| json!({ "id": it.id, "say": it.say })).collect();
    let settings = profile.setting.iter();
    let settings: Vec<Value> = settings
        .map(|it| {
            json!({
                "key": it.id,
                "question": it.ask,
                "kind": it.kind,
                "values": it.options,
                "assumed": it.default.as_ref().map(ToString::to_string),
            })
        })
        .collect();
    let triggers: Vec<Value> = profile.trigger.iter().map(|it| json!({ "id": it.id, "say": it.say })).collect();
    let sources: Vec<Value> =
        profile.cite.iter().map(|it| json!({ "id": it.id, "at": it.at, "says": it.says })).collect();
    let stock: Vec<Value> =
        profile.stock().into_iter().map(|(layer, ships)| json!({ "layer": layer, "locales": ships })).collect();
    json!({
        "id": profile.id,
        "name": profile.platform,
        "versions": profile.versions,
        "kinds": kinds,
        "stock": stock,
        "triggers": triggers,
        "settings": settings,
        "sources": sources,
    })
}

fn as_text(profile: &Profile, words: &Words) -> String {
    let lang = words.language();
    let versions = words.versions(&profile.versions);
    let mut lines = vec![format!("{}  {} ({versions})", profile.id, profile.name(lang))];
    let kind = |id: &str, english: &str| profile.words("say", id, lang, english).to_owned();
    lines.extend(profile.kinds().iter().map(|it| format!("  --kind {}: {}", it.id, kind(&it.id, &it.say))));
    let line = |key: &str, ask: &str, takes: &str, assumed: &str| {
        let said = args().text("key", key).text("ask", ask).text("takes", takes).text("assumed", assumed);
        format!("  {}", words.say("cli-setting", &said))
    };
    if profile.trigger.len() > 1 {
        let ids: Vec<&str> = profile.trigger.iter().map(|it| it.id.as_str()).collect();
        lines.push(line("trigger", crate::platform::trigger(lang), &ids.join(", "), ids[0]));
    }
    for setting in &profile.setting {
        let not_sure = || words.say("cli-setting-not-sure", &Args::new());
        let assumed = setting.default.as_ref().map_or_else(not_sure, ToString::to_string);
        let said = args().text("kind", word(&setting.kind)).text("options", setting.options.join(", "));
        let takes = words.say("cli-setting-takes", &said);
        lines.push(line(&setting.id, profile.words("ask", &setting.id, lang, &setting.ask), &takes, &assumed));
    }
    lines.join("\n") + "\n"
}
