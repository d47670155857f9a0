//! In: the built-in profiles. Out: their versions, mail kinds, settings and sources.

use serde_json::{Value, json};

use super::Output;
use super::arguments::Format;
use super::check::values;
use crate::platform::{Profile, all};
use crate::words::Words;

/// Lists the systems.
pub(super) fn run(format: Format) -> Output {
    Output::text(match format {
        Format::Json => {
            let systems: Vec<Value> = all().iter().map(|profile| as_json(profile)).collect();
            let value = json!({ "schema": "sendproof/platforms/1", "platforms": systems });
            format!("{}\n", serde_json::to_string_pretty(&value).unwrap_or_default())
        }
        Format::Text => all().iter().map(|profile| as_text(profile)).collect::<Vec<_>>().join("\n"),
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

fn as_text(profile: &Profile) -> String {
    let versions = Words::new("en").versions(&profile.versions);
    let mut lines = vec![format!("{}  {} ({versions})", profile.id, profile.platform)];
    lines.extend(profile.kinds().iter().map(|kind| format!("  --kind {}: {}", kind.id, kind.say)));
    if profile.trigger.len() > 1 {
        let ids: Vec<&str> = profile.trigger.iter().map(|it| it.id.as_str()).collect();
        lines.push(format!("  --set trigger=…: what starts the mail? {} (assumed: {})", ids.join(", "), ids[0]));
    }
    for setting in &profile.setting {
        let assumed = setting.default.as_ref().map_or_else(|| "not sure".to_owned(), ToString::to_string);
        let takes = values(setting.kind, &setting.options);
        lines.push(format!("  --set {}=…: {} {takes} (assumed: {assumed})", setting.id, setting.ask));
    }
    lines.join("\n") + "\n"
}
