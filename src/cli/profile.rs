//! In: a profile of one's own. Out: what is wrong with it, or how its examples come out.

use super::files::read;
use super::{Disk, Failure, Output};
use crate::platform::Profile;

/// Reads a profile and runs its examples.
pub(super) fn test(file: &str, disk: &dyn Disk) -> Result<Output, Failure> {
    let text = String::from_utf8_lossy(&read(file, disk)?).into_owned();
    let profile = match Profile::parse(&text) {
        Ok(profile) => profile,
        Err(error) => {
            return Err(Failure::new(format!("{file}: {error}"), "Mend that line, and try again."));
        }
    };
    let failures = profile.test();
    let n = profile.example.len();
    let head = format!("{file}: {} ({}), {n} examples, {} differ.", profile.platform, profile.versions, failures.len());
    let mut lines = vec![head];
    lines.extend(
        failures
            .iter()
            .map(|it| format!("- {}: {} is “{}”, the profile says “{}”", it.example, it.what, it.got, it.expected)),
    );
    if n == 0 {
        lines.push("Add at least one [[example]]: a profile without examples proves nothing.".to_owned());
    }
    Ok(Output::text(lines.join("\n") + "\n").with_code(u8::from(!failures.is_empty())))
}
