//! What must hold inside WebAssembly: the core answers there as it does natively.
#![cfg(target_arch = "wasm32")]

use sendproof::digest::Digest;
use sendproof::sample::{Options, Reader};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn a_digest_is_the_same_as_natively() {
    let nothing = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(Digest::of(b"").as_str(), nothing);
}

/// The scan has a form of its own here (simd128): quotes, separators and both line ends, at every offset in a block.
#[wasm_bindgen_test]
fn rows_are_found_as_natively() {
    let mut list = "id,name,locale\r\n".to_owned();
    for row in 0..500 {
        let name = "x".repeat(row % 67);
        list.push_str(&format!(
            "{row},\"{name}, \"\"q\"\"\nsecond line\",de{}",
            if row % 2 == 0 { "\r\n" } else { "\n" }
        ));
    }
    let mut reader = Reader::new("people.csv", &Options::default());
    for chunk in list.as_bytes().chunks(101) {
        reader.push(chunk);
    }
    let sample = reader.finish().value;
    assert_eq!((sample.n_rows, sample.columns.len()), (500, 3));
    assert_eq!(sample.first_rows[3], ["3", "xxx, \"q\"\nsecond line", "de"]);
    for block in &sample.blocks {
        let at = block.offset as usize;
        let rows = sample.rows_of(block, &list.as_bytes()[at..at + block.len as usize]).unwrap();
        assert_eq!(rows[0][0], block.row.to_string());
    }
}

/// Every rule of every profile, as the native tests run it.
#[wasm_bindgen_test]
fn every_worked_example_answers_as_natively() {
    for profile in sendproof::platform::all() {
        let failures = profile.test();
        assert!(failures.is_empty(), "{} {}: {failures:?}", profile.id, profile.versions);
    }
}
