//! The only file that touches a disk.
fn main() {}
