//! One native test binary: a file for each part of the product.

mod catalogue;
mod cli;
mod locale;
mod mailing;
mod plan;
mod profiles;
mod resolution;
mod sample;
mod signoff;
mod words;
