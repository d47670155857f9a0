//! The page: one wasm, two roles.
fn main() {}
