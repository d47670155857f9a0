//! In: a profile of one's own. Out: what is wrong with it, or how its examples come out.

use super::files::read;
use super::{Disk, Failure, Output};
use crate::platform::{Profile, ProfileError};
use crate::words::{Args, ArgsBuilder, Words, args};

/// Reads a profile and runs its examples; with `mutations` also with each rule changed.
pub(super) fn test(file: &str, mutations: bool, words: &Words, disk: &dyn Disk) -> Result<Output, Failure> {
    let text = String::from_utf8_lossy(&read(file, disk)?).into_owned();
    let wrong = |it: ProfileError| Failure::of("cli-profile-not-read", error(&it).text("path", file));
    let profile = Profile::parse(&text).map_err(wrong)?;
    let failures = profile.test();
    let n = profile.example.len();
    let head = args()
        .text("path", file)
        .text("system", profile.name(words.language()))
        .text("versions", words.versions(&profile.versions))
        .number("n", n as u64)
        .number("differ", failures.len() as u64);
    let mut lines = vec![words.say("cli-profile-examples", &head)];
    lines.extend(failures.iter().map(|it| {
        let said = args().text("example", &it.example).text("what", &it.what).text("got", &it.got);
        words.say("cli-profile-differs", &said.text("expected", &it.expected))
    }));
    if n == 0 {
        lines.push(words.say("cli-profile-no-example", &Args::new()));
    }
    let mut is_wrong = !failures.is_empty();
    if mutations {
        let found = profile.test_mutations();
        let counts = args()
            .number("noticed", found.n_noticed as u64)
            .number("unnoticed", found.unnoticed.len() as u64)
            .number("excused", profile.unnoticed.len() as u64);
        lines.push(words.say("cli-profile-changes", &counts));
        let each = |id: &'static str, change: &String| words.say(id, &args().text("change", change));
        lines.extend(found.unnoticed.iter().map(|it| each("cli-profile-unnoticed", it)));
        lines.extend(found.noticed_after_all.iter().map(|it| each("cli-profile-excused", it)));
        if !found.unnoticed.is_empty() {
            lines.push(words.say("cli-profile-add", &Args::new()));
        }
        is_wrong |= !found.unnoticed.is_empty() || !found.noticed_after_all.is_empty();
    }
    Ok(Output::text(lines.join("\n") + "\n").with_code(u8::from(is_wrong)))
}

/// What is wrong with a profile, as arguments.
pub(super) fn error(error: &ProfileError) -> ArgsBuilder {
    args()
        .number("line", u64::from(error.line))
        .number("column", u64::from(error.column))
        .text("found", &error.found)
        .text("expected", &error.expected)
}
