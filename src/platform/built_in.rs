//! In: an id and a version. Out: the profiles that ship with the product and could be meant.

use std::cmp::Reverse;
use std::sync::{Arc, OnceLock};

use include_dir::{Dir, include_dir};

use super::{Profile, version};

/// One file a platform and range of versions; its name is the profile's id, then where its range begins.
static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/platform/profiles");

fn texts() -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES.files().filter_map(|file| Some((file.path().file_stem()?.to_str()?, file.contents_utf8()?)))
}

/// Every built-in profile, by the platform's name, the newest version first, rules of thumb last.
/// A file that cannot be read is left out; a test reads each of them.
pub fn all() -> &'static [Arc<Profile>] {
    static ALL: OnceLock<Vec<Arc<Profile>>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut read: Vec<(&str, Arc<Profile>)> =
            texts().filter_map(|(stem, text)| Some((stem, Profile::parse(text).ok()?.into()))).collect();
        read.sort_by_cached_key(|(stem, profile)| {
            let begins = stem.strip_prefix(profile.id.as_str()).and_then(|rest| rest.strip_prefix('-'));
            let generic = profile.id.starts_with("generic-");
            (generic, profile.platform.to_lowercase(), profile.id.clone(), Reverse(begins.and_then(version::numbers)))
        });
        read.into_iter().map(|(_, profile)| profile).collect()
    })
}

/// The profiles of a family that cover a version. Without a version, or with one that no range covers, all of the
/// family: more than one means that it is not sure.
pub fn find(id: &str, version: Option<&str>) -> Vec<Arc<Profile>> {
    let family: Vec<Arc<Profile>> = all().iter().filter(|profile| profile.id == id).cloned().collect();
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
    fn the_newest_version_comes_first() {
        let versions: Vec<&str> =
            all().iter().filter(|it| it.id == "keycloak").map(|it| it.versions.as_str()).collect();
        assert_eq!(versions, [">=26.5", ">=26.0 <=26.4", ">=23 <26.0"]);
    }
}
