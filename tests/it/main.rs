//! One native test binary: a file for each part of the product.

mod catalogue;
mod locale;
mod profiles;
mod sample;
mod words;
