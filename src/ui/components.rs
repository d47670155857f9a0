//! Pieces of markup that several places use.
