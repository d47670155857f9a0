//! The places of the page, one file each.

pub mod check;
pub mod hand_over;
pub mod prepare;
pub mod sign_off;
pub mod start;
