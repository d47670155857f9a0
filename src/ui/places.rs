//! The places of the page, one file each.
