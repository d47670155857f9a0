//! In: an id and a version. Out: the profiles that ship with the product and could be meant.

use std::sync::{Arc, OnceLock};

use super::{Profile, version};

/// The files, in the order in which they are offered.
const FILES: &[&str] = &[
    include_str!("profiles/keycloak-26.5.toml"),
    include_str!("profiles/keycloak-26.0.toml"),
    include_str!("profiles/keycloak-23.toml"),
    include_str!("profiles/discourse.toml"),
    include_str!("profiles/okta.toml"),
    include_str!("profiles/sap-cloud-identity.toml"),
    include_str!("profiles/customer-io.toml"),
    include_str!("profiles/appwrite-1.9.5.toml"),
    include_str!("profiles/appwrite-1.9.0.toml"),
    include_str!("profiles/generic-exact-stock.toml"),
    include_str!("profiles/generic-exact-default-language.toml"),
    include_str!("profiles/generic-exact-english.toml"),
    include_str!("profiles/generic-exact-nothing.toml"),
    include_str!("profiles/generic-lookup-stock.toml"),
    include_str!("profiles/generic-lookup-default-language.toml"),
    include_str!("profiles/generic-lookup-english.toml"),
    include_str!("profiles/generic-lookup-nothing.toml"),
];

/// Every built-in profile. A file that cannot be read is left out; a test reads each of them.
pub fn all() -> &'static [Arc<Profile>] {
    static ALL: OnceLock<Vec<Arc<Profile>>> = OnceLock::new();
    ALL.get_or_init(|| FILES.iter().filter_map(|text| Profile::parse(text).ok()).map(Arc::new).collect())
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
        for text in FILES {
            if let Err(error) = Profile::parse(text) {
                panic!("{}: {error}", text.lines().take(3).collect::<Vec<_>>().join(" "));
            }
        }
    }
}
