//! In: the export of a Keycloak realm. Out: the texts that were entered for it, by language.

use super::{About, Taken};
use crate::catalogue::tree::Node;
use crate::catalogue::{Draft, Format, keys};

/// The layer of the texts that are entered in the admin console.
const LAYER: &str = "realm";

/// One realm, or a list of them; `localizationTexts` holds language, key and text.
pub(super) fn realm(tree: &Node, _: &About<'_>) -> Option<Taken> {
    let realms: Vec<&Node> = tree.each().iter().filter(|it| is_realm(it)).collect();
    if realms.is_empty() {
        return None;
    }
    let mut taken = Taken::of(Format::KeycloakRealm);
    for (locale, texts) in realms.iter().filter_map(|it| it.get("localizationTexts")).flat_map(Node::entries) {
        for (key, text) in texts.entries() {
            if let Some((message, part)) = keys::of_keycloak(key) {
                let draft = Draft { layer: Some(LAYER), ..Draft::of(&message, Some(locale)) };
                taken.add(draft, part, Some(text));
            }
        }
    }
    Some(taken)
}

fn is_realm(node: &Node) -> bool {
    node.has("localizationTexts") || (node.has("realm") && (node.has("sslRequired") || node.has("emailTheme")))
}
