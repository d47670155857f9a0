//! In: an id and a version. Out: the profiles that ship with the product and could be meant.

use std::cmp::Reverse;
use std::sync::{Arc, OnceLock};

use include_dir::{Dir, include_dir};

use super::{Profile, version};

/// One file a platform and range of versions; its name is the profile's id, then where its range begins.
static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/platform/profiles");

/// A file: what its first lines say, and the profile once it was asked for.
struct BuiltIn {
    head: Head,
    text: &'static str,
    profile: OnceLock<Option<Arc<Profile>>>,
}

/// What the first lines of a profile say: enough to offer it, without reading all of them all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The family.
    pub id: String,
    /// The platform's name.
    pub platform: String,
    /// The range of versions, or words.
    pub versions: String,
}

impl Head {
    fn of(text: &str) -> Self {
        let field = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name)?.trim_start().strip_prefix('='));
            line.map(|value| value.trim().trim_matches('"').to_owned()).unwrap_or_default()
        };
        Self { id: field("id"), platform: field("platform"), versions: field("versions") }
    }
}

impl BuiltIn {
    fn profile(&self) -> Option<&Arc<Profile>> {
        self.profile.get_or_init(|| Profile::parse(self.text).ok().map(Arc::new)).as_ref()
    }
}

fn texts() -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES.files().filter_map(|file| Some((file.path().file_stem()?.to_str()?, file.contents_utf8()?)))
}

/// By the platform's name, the newest version first, rules of thumb last.
fn built_in() -> &'static [BuiltIn] {
    static ALL: OnceLock<Vec<BuiltIn>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all: Vec<(&str, BuiltIn)> = texts()
            .map(|(stem, text)| (stem, BuiltIn { head: Head::of(text), text, profile: OnceLock::new() }))
            .collect();
        all.sort_by_cached_key(|(stem, it)| {
            let begins = stem.strip_prefix(it.head.id.as_str()).and_then(|rest| rest.strip_prefix('-'));
            let generic = it.head.id.starts_with("generic-");
            (generic, it.head.platform.to_lowercase(), it.head.id.clone(), Reverse(begins.and_then(version::numbers)))
        });
        all.into_iter().map(|(_, it)| it).collect()
    })
}

/// What is offered, in the order of [`all`].
pub fn heads() -> impl Iterator<Item = &'static Head> {
    built_in().iter().map(|it| &it.head)
}

/// Every built-in profile, by the platform's name, the newest version first, rules of thumb last.
/// A file that cannot be read is left out; a test reads each of them.
pub fn all() -> &'static [Arc<Profile>] {
    static ALL: OnceLock<Vec<Arc<Profile>>> = OnceLock::new();
    ALL.get_or_init(|| built_in().iter().filter_map(BuiltIn::profile).cloned().collect())
}

/// The profiles of a family that cover a version. Without a version, or with one that no range covers, all of the
/// family: more than one means that it is not sure.
pub fn find(id: &str, version: Option<&str>) -> Vec<Arc<Profile>> {
    let family = built_in().iter().filter(|it| it.head.id == id);
    let family: Vec<Arc<Profile>> = family.filter_map(BuiltIn::profile).cloned().collect();
    let Some(version) = version else { return family };
    let covering: Vec<Arc<Profile>> =
        family.iter().filter(|profile| version::covers(&profile.versions, version)).cloned().collect();
    if covering.is_empty() { family } else { covering }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_can_be_read() {
        let wrong: Vec<String> = texts()
            .filter_map(|(stem, text)| match Profile::parse(text) {
                Ok(profile) if stem.starts_with(profile.id.as_str()) => None,
                Ok(profile) => Some(format!("{stem}.toml has the id {}", profile.id)),
                Err(error) => Some(format!("{stem}.toml: {error}")),
            })
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn the_first_lines_say_what_the_profile_says() {
        for (head, profile) in heads().zip(all()) {
            let said = [&profile.id, &profile.platform, &profile.versions];
            assert_eq!([&head.id, &head.platform, &head.versions], said);
        }
    }

    #[test]
    fn the_newest_version_comes_first() {
        let versions: Vec<&str> =
            all().iter().filter(|it| it.id == "keycloak").map(|it| it.versions.as_str()).collect();
        assert_eq!(versions, [">=26.5", ">=26.0 <=26.4", ">=23 <26.0"]);
    }
}
