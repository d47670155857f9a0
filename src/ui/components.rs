//! The parts of which the shell and the places are made.

pub mod asked;
pub mod fields;
pub mod finding;
pub mod foot;
pub mod gets;
pub mod go;
pub mod headline;
pub mod icon;
pub mod mail_sheet;
pub mod masthead;
pub mod note;
pub mod now;
pub mod phrases;
pub mod proofs;
pub mod reading;
pub mod slug;
pub mod status;
pub mod step_bar;
pub mod summary;
pub mod trial;
