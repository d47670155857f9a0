//! To come.
use super::{Options, Sample, reader};
use crate::finding::{Finding, Found};

pub(super) fn read(_bytes: &[u8], _options: &Options) -> Found<Sample> {
    reader::refused(Finding::block("not-a-table").text("kind", "JSON"))
}
