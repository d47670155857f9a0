//! Builds again when a file is added to a folder that is embedded whole.

fn main() {
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=src/platform/profiles");
}
