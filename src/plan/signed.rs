//! In: the bytes of a plan, a public key and a signature. Out: the file of a signed plan.
//!
//! A signed plan is one JSON object in canonical form (RFC 8785): `schema`, `plan`, `key`, `signature`. Signed are the
//! bytes of the canonical form of `plan`, with Ed25519 (RFC 8032). The page and the command line sign alike.

use serde_json::{Value, json};

use crate::signoff::canonical;

/// The name and version of the file's format.
pub const SIGNED_PLAN: &str = "sendproof/signed-plan/1";
/// How a public key begins, as it is written.
pub const PUBLIC_KEY: &str = "ed25519:";

/// A public key as it is written in a signed plan and in a file of trusted keys.
pub fn public_key(key: &[u8; 32]) -> String {
    format!("{PUBLIC_KEY}{}", hex(key))
}

/// The line by which a key is trusted: the key, and whose it is.
pub fn trust_line(key: &[u8; 32], name: &str) -> String {
    // A name is one line, whatever was typed.
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{} {name}", public_key(key)).trim_end().to_owned() + "\n"
}

/// The bytes of a plan that are signed; none if they are no JSON.
pub fn bytes_to_sign(plan: &[u8]) -> Option<Vec<u8>> {
    serde_json::from_slice::<Value>(plan).ok().map(|plan| canonical(&plan))
}

/// The file of a signed plan; none if the plan is no JSON.
pub fn signed(plan: &[u8], key: &[u8; 32], signature: &[u8; 64]) -> Option<Vec<u8>> {
    let plan: Value = serde_json::from_slice(plan).ok()?;
    Some(canonical(&json!({
        "schema": SIGNED_PLAN,
        "plan": plan,
        "key": public_key(key),
        "signature": hex(signature),
    })))
}

/// Bytes as small hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whose_a_key_is_stays_on_its_line() {
        let check = |name: &str, end: &str| {
            assert_eq!(trust_line(&[0xab; 32], name), format!("ed25519:{}{end}\n", "ab".repeat(32)), "{name:?}");
        };
        check("Anna Meyer", " Anna Meyer");
        check(" Anna\n\tMeyer ", " Anna Meyer");
        check("", "");
    }
}
