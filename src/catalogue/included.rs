//! In: files that others take in (`template.ftl`, `email.body.de.gotmpl`), and texts. Out: the texts with what they take in.
//!
//! What people read changes when such a file changes; so a text holds it, behind its own words, in its own dialect.

use std::collections::BTreeSet;

use super::Draft;

/// All texts together take in at most so much.
pub(super) const MAX_BYTES: usize = 64 << 20;

/// How a dialect writes a text under a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    FreeMarker,
    Go,
}

/// A file that others take in.
pub(super) struct Piece {
    pub(super) file: String,
    pub(super) source: String,
    pub(super) dialect: Dialect,
    /// 0 for a theme, 1 for its parent, and so on.
    pub(super) rank: usize,
}

/// Adds to each text what it names; says which files were taken in, and whether there was room for all.
pub(super) fn take_in(pieces: &[Piece], drafts: &mut [Draft]) -> (BTreeSet<String>, bool) {
    let mut used = BTreeSet::new();
    let mut n_left = MAX_BYTES;
    for draft in drafts.iter_mut().filter(|it| it.for_everyone) {
        let mut seen = BTreeSet::new();
        while let Some(piece) = named(pieces, draft, &seen) {
            seen.insert(piece.name());
            let added = match piece.dialect {
                Dialect::FreeMarker => format!("\n<#-- {} -->\n{}", piece.name(), piece.source),
                Dialect::Go => format!("\n{{{{ define \"{}\" }}}}{}{{{{ end }}}}", piece.name(), piece.source),
            };
            let Some(rest) = n_left.checked_sub(added.len()) else { return (used, false) };
            n_left = rest;
            draft.text.source.push_str(&added);
            used.insert(piece.file.clone());
        }
    }
    (used, true)
}

/// A piece that a text names and does not hold yet: the theme's own before its parents', the one beside it first.
fn named<'a>(pieces: &'a [Piece], draft: &Draft, seen: &BTreeSet<&str>) -> Option<&'a Piece> {
    let source = &draft.text.source;
    let is_named = |piece: &&Piece| {
        let name = piece.name();
        let is_near = match piece.dialect {
            Dialect::Go => piece.folder() == folder(&draft.file),
            Dialect::FreeMarker => kind(piece.folder()) == kind(folder(&draft.file)),
        };
        let quoted = ['"', '\''].into_iter().any(|quote| {
            source.contains(&format!("{quote}{name}{quote}")) || source.contains(&format!("/{name}{quote}"))
        });
        is_near && quoted && piece.file != draft.file && !seen.contains(name)
    };
    pieces.iter().filter(is_named).min_by_key(|piece| (piece.rank, piece.folder() != folder(&draft.file)))
}

impl Piece {
    fn name(&self) -> &str {
        self.file.rsplit('/').next().unwrap_or_default()
    }

    fn folder(&self) -> &str {
        folder(&self.file)
    }
}

fn folder(file: &str) -> &str {
    file.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// `html` or `text`, in whichever theme.
fn kind(folder: &str) -> &str {
    folder.rsplit('/').next().unwrap_or_default()
}
