//! What must hold inside WebAssembly: the core answers there as it does natively.
#![cfg(target_arch = "wasm32")]

use sendproof::digest::Digest;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn a_digest_is_the_same_as_natively() {
    let nothing = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(Digest::of(b"").as_str(), nothing);
}
