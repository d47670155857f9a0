//! In: a sample, the numbers that were stated, a platform and texts. Out: what the sample proves, and stand-ins for the rest.

mod honesty;

pub use honesty::{Proof, Share, shares};
