//! In: a profile of one's own. Out: what is wrong with it, or how its examples come out.

use super::files::read;
use super::{Disk, Failure, Output};
use crate::platform::Profile;
use crate::words::Words;

/// Reads a profile and runs its examples; with `mutations` also with each rule changed.
pub(super) fn test(file: &str, mutations: bool, disk: &dyn Disk) -> Result<Output, Failure> {
    let text = String::from_utf8_lossy(&read(file, disk)?).into_owned();
    let profile = match Profile::parse(&text) {
        Ok(profile) => profile,
        Err(error) => {
            return Err(Failure::new(format!("{file}: {error}"), "Mend that line, and try again."));
        }
    };
    let failures = profile.test();
    let n = profile.example.len();
    let versions = Words::new("en").versions(&profile.versions);
    let head = format!("{file}: {} ({versions}), {n} examples, {} differ.", profile.platform, failures.len());
    let mut lines = vec![head];
    lines.extend(
        failures
            .iter()
            .map(|it| format!("- {}: {} is “{}”, the profile says “{}”", it.example, it.what, it.got, it.expected)),
    );
    if n == 0 {
        lines.push("Add at least one [[example]]: a profile without examples proves nothing.".to_owned());
    }
    let mut is_wrong = !failures.is_empty();
    if mutations {
        let found = profile.test_mutations();
        lines.push(format!(
            "{} changes of its rules are noticed by an example, {} are not, {} are excused.",
            found.n_noticed,
            found.unnoticed.len(),
            profile.unnoticed.len()
        ));
        lines.extend(found.unnoticed.iter().map(|change| format!("- no example notices “{change}”")));
        lines.extend(
            found
                .noticed_after_all
                .iter()
                .map(|change| format!("- “{change}” is excused, but is noticed or is no change")),
        );
        if !found.unnoticed.is_empty() {
            lines.push(
                "Add an example that comes out differently. If there can be none, say why at the end of the profile: \
                 [unnoticed], then a line such as \"source 0 and 1: swapped\" = \"their triggers exclude each other\"."
                    .to_owned(),
            );
        }
        is_wrong |= !found.unnoticed.is_empty() || !found.noticed_after_all.is_empty();
    }
    Ok(Output::text(lines.join("\n") + "\n").with_code(u8::from(is_wrong)))
}
