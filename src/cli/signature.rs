//! In: a send plan and a key. Out: a signed plan; and back: whether a signature holds, and whose it is.
//!
//! The file must be its own canonical form, so that no byte of it can be another one.

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use serde_json::Value;

use super::arguments::{KeygenArgs, SignArgs};
use super::files::read;
use super::sentences::refusal;
use super::{Disk, Failure, Output};
use crate::plan::{PUBLIC_KEY, SIGNED_PLAN, Verified, bytes_to_sign, hex, public_key, signed, verify};
use crate::signoff::canonical;

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
pub(super) fn keygen(args: &KeygenArgs, disk: &dyn Disk) -> Result<Output, Failure> {
    if disk.read(&args.out).is_ok() {
        return Err(Failure::new(
            format!("{} is there already.", args.out),
            "Choose another name: a key that is written over is lost.",
        ));
    }
    let secret = disk.random().map_err(|why| Failure::new(why, "Try again on another computer."))?;
    let key = SigningKey::from_bytes(&secret);
    let text = format!("{SECRET}{}\n", hex(&secret));
    disk.write_secret(&args.out, text.as_bytes()).map_err(|why| not_written(&args.out, &why))?;
    Ok(Output::text(format!(
        "{}: the secret key. Keep it to yourself.\nThe public key, for those who verify:\n{}\n",
        args.out,
        public_key(key.verifying_key().as_bytes())
    )))
}

/// Signs a plan.
pub(super) fn sign(args: &SignArgs, disk: &dyn Disk) -> Result<Output, Failure> {
    let bytes = read(&args.plan, disk)?;
    if let Verified::No(found) = verify(&bytes, None, None) {
        return Ok(Output::refused("Not signed: this plan does not hold.", found.iter().map(refusal)));
    }
    let text = String::from_utf8(read(&args.key, disk)?).unwrap_or_default();
    let secret = text.trim().strip_prefix(SECRET).and_then(unhex).ok_or_else(|| {
        Failure::new(
            format!("{} is no secret key: expected is {SECRET} and 64 hexadecimal digits.", args.key),
            "Make one with `sendproof plan keygen --out FILE`.",
        )
    })?;
    let key = SigningKey::from_bytes(&secret);
    let signature = key.sign(&bytes_to_sign(&bytes).unwrap_or_default());
    let signed = signed(&bytes, key.verifying_key().as_bytes(), &signature.to_bytes()).unwrap_or_default();
    disk.write(&args.out, &signed).map_err(|why| not_written(&args.out, &why))?;
    Ok(Output::text(format!("{}: signed with {}\n", args.out, public_key(key.verifying_key().as_bytes()))))
}

/// What the signature of a file says. `trusted`: a key a line, and whose it is.
pub(super) fn look(bytes: &[u8], trusted: &str) -> Signed {
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else { return Signed::No };
    if value.get("schema").and_then(Value::as_str).is_none_or(|schema| !schema.starts_with("sendproof/signed-plan/")) {
        return Signed::No;
    }
    holds(bytes, &value, trusted).unwrap_or(Signed::Altered)
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

fn not_written(path: &str, why: &str) -> Failure {
    Failure::new(format!("{path} cannot be written: {why}"), "Check the path, and that you may write there.")
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
