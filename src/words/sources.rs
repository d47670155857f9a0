//! In: a language of the product. Out: the files with its words, as they are embedded.

use include_dir::{Dir, include_dir};

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The files of a language by name, with their texts; none for a language that is not there.
pub fn sources(lang: &str) -> Vec<(&'static str, &'static str)> {
    let files = LOCALES.get_dir(lang).into_iter().flat_map(Dir::files);
    let mut sources: Vec<_> = files
        .filter(|file| file.path().extension().is_some_and(|extension| extension == "ftl"))
        .filter_map(|file| Some((file.path().file_name()?.to_str()?, file.contents_utf8()?)))
        .collect();
    sources.sort_unstable();
    sources
}
