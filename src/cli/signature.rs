//! In: a send plan and a key. Out: a signed plan; and back: whether a signature holds, and whose it is.
//!
//! The file must be its own canonical form, so that no byte of it can be another one.

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use serde_json::Value;

use super::arguments::{KeygenArgs, SignArgs};
use super::files::{read, write};
use super::said::{not_read, sentences};
use super::{Disk, Failure, Output};
use crate::finding::Finding;
use crate::plan::{
    IdKey, PUBLIC_KEY, SIGNED_PLAN, Verified, bytes_to_sign, hex, public_key, read as read_plan, signed, verify,
};
use crate::signoff::{canonical, is_newer};
use crate::words::{Args, Words, args};

/// How a secret key begins, as it is written.
const SECRET: &str = "ed25519-secret:";

/// What the signature of a file says.
pub(super) enum Signed {
    /// The file is no signed plan.
    No,
    /// It holds: the plan's bytes, the key, and the key's name if it is trusted.
    Holds { plan: Vec<u8>, key: String, trusted: Option<String> },
    /// It does not hold.
    Altered,
}

/// Makes a key.
pub(super) fn keygen(asked: &KeygenArgs, words: &Words, disk: &dyn Disk) -> Result<Output, Failure> {
    if disk.read(&asked.out).is_ok() {
        return Err(Failure::of("cli-key-there", args().text("path", &asked.out)));
    }
    let secret = disk.random().map_err(|why| Failure::of("cli-no-random", args().text("why", why)))?;
    let key = SigningKey::from_bytes(&secret);
    let text = if asked.for_ids { IdKey::new(secret).to_text() } else { format!("{SECRET}{}\n", hex(&secret)) };
    let not_written = |why: String| Failure::of("cli-not-written", args().text("path", &asked.out).text("why", why));
    disk.write_secret(&asked.out, text.as_bytes()).map_err(not_written)?;
    if asked.for_ids {
        return Ok(Output::text(words.say("cli-id-key-made", &args().text("path", &asked.out)) + "\n"));
    }
    let said = words.say("cli-key-made", &args().text("path", &asked.out));
    Ok(Output::text(format!("{said}\n{}\n", public_key(key.verifying_key().as_bytes()))))
}

/// Signs a plan.
pub(super) fn sign(asked: &SignArgs, words: &Words, disk: &dyn Disk) -> Result<Output, Failure> {
    let bytes = read(&asked.plan, disk)?;
    read_plan(&bytes).map_err(|found| not_read(&asked.plan, found))?;
    if let Verified::No(found) = verify(&bytes, None, None) {
        let why = sentences(&found, &[], words).into_iter();
        return Ok(Output::refused(&words.say("cli-sign-refused", &Args::new()), why));
    }
    let text = String::from_utf8(read(&asked.key, disk)?).unwrap_or_default();
    let no_key = || Failure::of("cli-no-secret-key", args().text("path", &asked.key).text("begins", SECRET));
    let secret = text.trim().strip_prefix(SECRET).and_then(unhex).ok_or_else(no_key)?;
    let key = SigningKey::from_bytes(&secret);
    let signature = key.sign(&bytes_to_sign(&bytes).unwrap_or_default());
    let signed = signed(&bytes, key.verifying_key().as_bytes(), &signature.to_bytes()).unwrap_or_default();
    write(&asked.out, &signed, disk)?;
    let said = args().text("path", &asked.out).text("key", public_key(key.verifying_key().as_bytes()));
    Ok(Output::text(words.say("cli-plan-signed", &said) + "\n"))
}

/// What the signature of a file says. `trusted`: a key a line, and whose it is.
pub(super) fn look(path: &str, bytes: &[u8], trusted: &str) -> Result<Signed, Failure> {
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else { return Ok(Signed::No) };
    match value.get("schema").and_then(Value::as_str) {
        Some(newer) if is_newer(newer, SIGNED_PLAN) => {
            let finding = Finding::block("plan-newer").text("found", newer).text("expected", SIGNED_PLAN);
            Err(not_read(path, vec![finding]))
        }
        Some(schema) if schema.starts_with("sendproof/signed-plan/") => {
            Ok(holds(bytes, &value, trusted).unwrap_or(Signed::Altered))
        }
        _ => Ok(Signed::No),
    }
}

fn holds(bytes: &[u8], value: &Value, trusted: &str) -> Option<Signed> {
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    let (key, signature) = (text("key")?, text("signature")?);
    let fields = value.as_object()?;
    if fields.len() != 4 || text("schema")? != SIGNED_PLAN || canonical(value) != bytes {
        return None;
    }
    let plan = canonical(value.get("plan")?);
    let public = VerifyingKey::from_bytes(&unhex(key.strip_prefix(PUBLIC_KEY)?)?).ok()?;
    let signature = Signature::from_bytes(&unhex(signature)?);
    public.verify_strict(&plan, &signature).ok()?;
    let name = trusted.lines().find_map(|line| {
        let (known, name) = line.trim().split_once(char::is_whitespace).unwrap_or((line.trim(), ""));
        (known == key).then(|| name.trim().to_owned())
    });
    Some(Signed::Holds { plan, key: key.to_owned(), trusted: name })
}

/// So many bytes from small hexadecimal digits.
fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let bytes: Option<Vec<u8>> = pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect();
    bytes.filter(|_| rest.is_empty())?.try_into().ok()
}
