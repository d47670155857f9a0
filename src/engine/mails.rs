//! In: files of mails, and what was typed. Out: one's own catalogue and the system's own.

use crate::catalogue::{Catalogue, InputFile, pasted, read_with, ticked};
use crate::finding::Finding;
use crate::setup::Setup;

/// The files of mails that are open.
#[derive(Default)]
pub struct Mails {
    custom: Vec<InputFile>,
    stock: Vec<InputFile>,
    found: Vec<Finding>,
}

impl Mails {
    /// Adds files; one with the same path takes the place of the one before.
    pub fn open(&mut self, files: Vec<InputFile>, stock: bool) {
        let open = if stock { &mut self.stock } else { &mut self.custom };
        for file in files {
            match open.iter_mut().find(|known| known.path == file.path) {
                Some(known) => *known = file,
                None => open.push(file),
            }
        }
        open.sort_by(|a, b| a.path.cmp(&b.path));
    }

    /// What was found while reading them the last time.
    pub fn found(&self) -> &[Finding] {
        &self.found
    }

    /// One's own texts and the system's own, with what was typed, pasted and ticked.
    pub fn catalogues(&mut self, setup: &Setup) -> (Catalogue, Catalogue) {
        let custom = read_with(&self.custom, &setup.file_locales);
        let stock = read_with(&self.stock, &setup.file_locales);
        self.found = custom.findings.into_iter().chain(stock.findings).collect();
        let (mut custom, mut stock) = (custom.value, stock.value);
        let message = |said: &str| if said.is_empty() { setup.intent.message.clone() } else { said.to_owned() };
        for text in &setup.pasted {
            let template = pasted(&message(&text.message), Some(&text.locale), &text.subject, &text.text);
            let catalogue = if text.stock { &mut stock } else { &mut custom };
            // What was typed last counts: it replaces the parts that a file gave.
            let same = catalogue
                .templates
                .iter_mut()
                .find(|known| known.message == template.message && known.locale == template.locale);
            match same {
                Some(known) => known.parts.extend(template.parts),
                None => catalogue.templates.push(template),
            }
        }
        let open: Vec<&str> = setup
            .ticked
            .iter()
            .map(String::as_str)
            .filter(|locale| {
                !custom.templates.iter().any(|known| {
                    known.message == setup.intent.message && known.locale.as_deref() == Some(*locale)
                })
            })
            .collect();
        custom.templates.extend(ticked(&setup.intent.message, &open));
        (custom, stock)
    }
}
