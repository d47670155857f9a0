//! In: files of mails, and what was typed. Out: one's own catalogue and the system's own.

use crate::catalogue::{Catalogue, InputFile, Overrides, Template, changed, pasted, read_with, ticked};
use crate::finding::Finding;
use crate::locale::{Repair, understand};
use crate::sample::{harmless, write_row};
use crate::setup::{Pasted, Setup};

/// The files of mails that are open.
#[derive(Clone, Default)]
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

    /// The message that is meant when nobody said which: the first in the files, else the mailing's name.
    pub fn usual_message(&self, setup: &Setup) -> String {
        let in_files = read_with(&self.custom, &setup.file_locales).value.templates;
        let first = in_files.first().map(|template| template.message.clone()).filter(|message| !message.is_empty());
        let campaign = Some(setup.campaign.trim().to_owned()).filter(|campaign| !campaign.is_empty());
        first.or(campaign).unwrap_or_else(|| "mail".to_owned())
    }

    /// The files of one's own with the typed texts in them: those that are to be replaced or added, and a table of the
    /// texts that could not be put into a file of the same format.
    pub fn changed(&self, setup: &Setup) -> Vec<(String, Vec<u8>)> {
        let texts = setup.pasted.iter().filter(|text| !text.stock);
        let texts: Vec<Template> = texts.map(|text| typed(setup, text)).filter(|it| !it.parts.is_empty()).collect();
        let changed = changed(&self.custom, &locales(setup), &texts);
        let mut files: Vec<(String, Vec<u8>)> = changed.files.into_iter().map(|it| (it.path, it.bytes)).collect();
        if !changed.left.is_empty() {
            files.push(("texts-changed.csv".to_owned(), table(&changed.left)));
        }
        files
    }

    /// One's own texts and the system's own, with what was typed, pasted and ticked.
    pub fn catalogues(&mut self, setup: &Setup) -> (Catalogue, Catalogue) {
        let locales = locales(setup);
        let custom = read_with(&self.custom, &locales);
        let stock = read_with(&self.stock, &locales);
        // These are said to be the system's own: that they look so is no finding.
        let of_stock = stock.findings.into_iter().filter(|finding| finding.code != "texts-of-the-system");
        self.found = custom.findings.into_iter().chain(of_stock).collect();
        let (mut custom, mut stock) = (custom.value, stock.value);
        replaced(&mut stock, setup.kind.as_deref());
        for text in &setup.pasted {
            let template = typed(setup, text);
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
        let said: Vec<String> = setup.ticked.iter().map(|said| as_code(said)).collect();
        let open: Vec<&str> = said
            .iter()
            .map(String::as_str)
            .filter(|locale| {
                !custom
                    .templates
                    .iter()
                    .any(|known| known.message == setup.intent.message && known.locale.as_deref() == Some(*locale))
            })
            .collect();
        custom.templates.extend(ticked(&setup.intent.message, &open));
        (custom, stock)
    }
}

/// What a person said of the languages of files.
fn locales(setup: &Setup) -> Overrides {
    setup.file_locales.iter().map(|(file, said)| (file.clone(), as_code(said))).collect()
}

/// A text that was typed, as a template.
fn typed(setup: &Setup, text: &Pasted) -> Template {
    let usual = if text.stock { setup.kind.clone().unwrap_or_default() } else { setup.intent.message.clone() };
    let message = if text.message.is_empty() { usual } else { text.message.clone() };
    pasted(&message, Some(&as_code(&text.locale)), &text.subject, &text.text, &text.html)
}

/// The code of a language that a person named: nobody keeps a text under `German`. A code stays as it was written.
fn as_code(said: &str) -> String {
    let understood = understand(said);
    match understood.tag {
        Some(tag) if matches!(understood.repair, Repair::Name | Repair::ThreeLetter | Repair::Trimmed) => {
            tag.to_string()
        }
        _ => said.to_owned(),
    }
}

/// Texts as a table, as it can be opened here again.
fn table(texts: &[Template]) -> Vec<u8> {
    const PARTS: [&str; 3] = ["subject", "text", "html"];
    let mut table = "\u{feff}".as_bytes().to_vec();
    write_row(&mut table, ["message", "locale"].iter().chain(&PARTS), "\r\n");
    for text in texts {
        let part = |part: &&str| text.parts.get(*part).map(|it| it.source.as_str()).unwrap_or_default();
        let named = [text.message.as_str(), text.locale.as_deref().unwrap_or_default()];
        let cells = named.into_iter().chain(PARTS.iter().map(part)).map(harmless);
        write_row(&mut table, cells, "\r\n");
    }
    table
}

/// The system's own texts are those of the mail kind that is replaced, whatever their files are called.
fn replaced(stock: &mut Catalogue, kind: Option<&str>) {
    let Some(kind) = kind else { return };
    let first = stock.templates.first().map(|template| template.message.clone());
    let is_one = stock.templates.iter().all(|template| Some(&template.message) == first.as_ref());
    if is_one {
        stock.templates.iter_mut().for_each(|template| kind.clone_into(&mut template.message));
    }
}
