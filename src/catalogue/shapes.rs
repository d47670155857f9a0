//! In: the tree of a JSON or YAML file. Out: the mails in it: in the shape of a platform's export, or else by their keys.

mod appwrite;
mod auth0;
mod cognito;
mod discourse;
mod fusion_auth;
mod keycloak;
mod logto;
mod nested;
mod okta;
mod ping_idm;
mod records;
mod zitadel;

use super::names::Clues;
use super::tree::Node;
use super::{Draft, Format};
use crate::finding::{Finding, Place};

pub(super) use discourse::LAYER as DISCOURSE_OVERRIDE;

/// What a file says beside its content.
pub(super) struct About<'a> {
    pub(super) clues: &'a Clues,
    pub(super) path: &'a str,
    pub(super) format: Format,
}

/// What was taken from a file.
#[derive(Default)]
pub(super) struct Taken {
    pub(super) format: Option<Format>,
    /// Texts that are a mail's.
    pub(super) drafts: Vec<Draft>,
    /// Texts that are a mail's if, in some file, that mail has a subject.
    pub(super) keyed: Vec<Draft>,
    /// Findings; their place lacks the file.
    pub(super) findings: Vec<Finding>,
}

/// Reads a tree.
pub(super) fn read(tree: &Node, about: &About<'_>) -> Taken {
    const SHAPES: [fn(&Node, &About<'_>) -> Option<Taken>; 11] = [
        keycloak::realm,
        discourse::overrides,
        okta::customizations,
        auth0::templates,
        zitadel::texts,
        logto::templates,
        appwrite::templates,
        fusion_auth::templates,
        ping_idm::template,
        cognito::templates,
        records::rows,
    ];
    SHAPES.iter().find_map(|shape| shape(tree, about)).unwrap_or_else(|| nested::texts(tree, about))
}

impl Taken {
    fn of(format: Format) -> Self {
        Self { format: Some(format), ..Self::default() }
    }

    /// Adds a text, if there is one.
    fn add(&mut self, draft: Draft, part: &'static str, text: Option<&Node>) {
        if let Some((node, words)) = text.and_then(|node| Some((node, node.text()?))) {
            self.drafts.push(draft.says(part, words).on(node.line));
        }
    }

    /// Adds a body, as HTML where it has tags.
    fn add_body(&mut self, draft: Draft, text: Option<&Node>) {
        if let Some((node, words)) = text.and_then(|node| Some((node, node.text()?))) {
            self.drafts.push(draft.says_body(words).on(node.line));
        }
    }

    /// Says that the file switches a mail off.
    fn switched_off(&mut self, message: &str, at: &Node) {
        let place = Place { line: (at.line > 0).then_some(at.line), ..Place::default() };
        self.findings.push(Finding::pass("mail-switched-off").text("message", message).at(place));
    }

    /// The same, if anything was taken.
    fn if_any(self) -> Option<Self> {
        (!self.drafts.is_empty()).then_some(self)
    }
}
