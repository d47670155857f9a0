//! In: the files in which someone keeps the mails' texts. Out: a catalogue: one template per message and locale.
//!
//! Every file is answered for: what was read from it, or why it was left aside. A locale is kept as it was written.

mod archive;
mod changed;
mod draft;
mod encoding;
mod fluent;
mod gather;
mod gettext;
mod included;
mod keys;
mod kratos;
mod names;
mod open;
mod properties;
mod shapes;
mod table;
mod text;
mod themes;
mod tree;
mod xliff;
mod xml;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

pub use changed::{Changed, as_typed, changed};
use draft::Draft;
pub(crate) use fluent::nested_too_deep;

use crate::digest::Digest;
use crate::finding::{Finding, Found, Place};

/// Files larger than this are left aside; a mail's text is a few kilobytes.
pub const MAX_FILE_BYTES: usize = 4 << 20;

/// One file as it was opened: its path, with folders and `/`, and its bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InputFile {
    /// The path, with `/` between folders.
    pub path: String,
    /// What stands in it.
    #[serde(with = "serde_bytes")]
    pub bytes: Vec<u8>,
}

/// A person's answer to "which language is this file in?": the file's name → the locale.
pub type Overrides = BTreeMap<String, String>;

/// All texts that were found, and what became of every file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalogue {
    /// One per message, locale and layer, sorted by these.
    pub templates: Vec<Template>,
    /// One per file, sorted by name.
    pub read: Vec<FileRead>,
}

/// A message's text in one locale and layer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Template {
    /// What is to be said, by name.
    pub message: String,
    /// The locale as written in the name, the folder or the column.
    pub locale: Option<String>,
    /// Of a text that is kept without a locale, the language in which a person says that it is written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The layer of the platform that it lies in, where the file tells; none is the first that people can write to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layer: Option<String>,
    /// Whether the file says that this is the text for everyone else.
    #[serde(default)]
    pub marked_default: bool,
    /// The texts by part: `subject`, `text`, `html`, `from`, `reply_to`, `preheader`, or a platform's own fields.
    pub parts: BTreeMap<String, Text>,
    /// The file that gave the first part.
    pub file: String,
}

/// One part's text, as it stands in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The source; for Fluent, the message and everything it refers to.
    pub source: String,
    /// How it is written.
    pub syntax: Syntax,
    /// For Fluent: which message or `message.attribute` of the source is the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<String>,
}

/// How a text is written; placeholders are recognised in all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Syntax {
    /// There is no text: someone said that it exists.
    #[default]
    None,
    /// Plain text.
    Plain,
    /// Markdown, shown as it is written.
    Markdown,
    /// HTML.
    Html,
    /// Fluent whose value is plain text.
    Fluent,
    /// Fluent whose value is HTML.
    FluentHtml,
}

/// What became of one file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRead {
    /// The file, with the archive that it came from as its first folder.
    pub file: String,
    /// What it was taken for.
    pub format: Format,
    /// The encoding it was read in, for example `utf-8`; empty where it was not read as text.
    #[serde(default)]
    pub encoding: String,
    /// How many texts (parts) were taken from it.
    pub n_texts: u32,
    /// Into how many templates they went.
    pub n_templates: u32,
    /// Why nothing was taken from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_aside: Option<LeftAside>,
}

/// What a file was taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// An archive; its entries are listed as files of their own.
    Zip,
    /// Fluent.
    Fluent,
    /// A `FreeMarker` template, read as text or HTML.
    FreeMarker,
    /// Keys and values.
    Properties,
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
    /// HTML.
    Html,
    /// A table in text.
    Csv,
    /// A workbook.
    Excel,
    /// A workbook in the open document format.
    OpenDocument,
    /// Keys and texts in JSON.
    Json,
    /// Keys and texts in YAML.
    Yaml,
    /// A gettext catalogue.
    Gettext,
    /// XLIFF.
    Xliff,
    /// Texts or settings of a Keycloak theme.
    KeycloakTheme,
    /// The export of a Keycloak realm.
    KeycloakRealm,
    /// Discourse's texts.
    Discourse,
    /// Okta's customizations.
    Okta,
    /// A mail of Auth0.
    Auth0,
    /// A mail of Ory Kratos.
    Kratos,
    /// Texts of ZITADEL.
    Zitadel,
    /// Mails of Logto.
    Logto,
    /// Mails of an Appwrite project.
    Appwrite,
    /// Mails of FusionAuth.
    FusionAuth,
    /// A mail of PingIDM.
    PingIdm,
    /// Mails of a Cognito user pool.
    Cognito,
    /// Pieces of a message of Braze.
    Braze,
    /// Anything else.
    Unknown,
}

/// Why nothing was taken from a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeftAside {
    /// It belongs to the system or to a tool, not to the mails.
    Hidden,
    /// Nothing stands in it.
    Empty,
    /// It is larger than this page reads.
    TooLarge,
    /// It is not a kind of file that holds texts.
    UnknownFormat,
    /// It is named like a text, but its bytes are none.
    NotText,
    /// An archive inside an archive.
    ArchiveInArchive,
    /// It cannot be opened, or its syntax is broken throughout.
    Broken,
    /// It can be read, but no mail stands in it.
    NoMail,
    /// Everything in it stands in another file already.
    Repeated,
    /// Another file says something else for the same part; that one was kept.
    Overruled,
    /// It is sent only where another file takes it in.
    TakenIn,
}

/// Reads the texts from files of any of the formats.
pub fn read(files: &[InputFile]) -> Found<Catalogue> {
    read_with(files, &Overrides::new())
}

/// Reads the texts, with a person's answers for files whose locale does not show in their names.
pub fn read_with(files: &[InputFile], overrides: &Overrides) -> Found<Catalogue> {
    let unpacked = archive::unpack(files);
    let mut gather = gather::Gather::new(&unpacked, overrides);
    for file in &unpacked.files {
        gather.open(file);
    }
    gather.finish()
}

/// One template from the fields that a person filled in; an empty field gives no part. HTML may stand in the field for
/// text as well, as long as it has no field of its own.
pub fn pasted(message: &str, locale: Option<&str>, subject: &str, text: &str, html: &str) -> Template {
    let (text, html) = if html.trim().is_empty() && looks_like_html(text) { ("", text) } else { (text, html) };
    let parts = [
        ("subject", Text::new(subject.trim(), Syntax::Plain)),
        ("text", Text::new(text, Syntax::Plain)),
        ("html", Text::new(html, Syntax::Html)),
    ];
    Template {
        message: message.to_owned(),
        locale: locale.map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned),
        parts: parts
            .into_iter()
            .filter(|(_, it)| !it.source.trim().is_empty())
            .map(|(part, it)| (part.to_owned(), it))
            .collect(),
        ..Template::default()
    }
}

/// Templates without texts, for locales in which someone says that the message exists.
pub fn ticked(message: &str, locales: &[&str]) -> Vec<Template> {
    let locales: BTreeSet<_> = locales.iter().map(|it| it.trim()).filter(|it| !it.is_empty()).collect();
    locales
        .into_iter()
        .map(|locale| Template {
            message: message.to_owned(),
            locale: Some(locale.to_owned()),
            parts: ["subject", "text"].map(|part| (part.to_owned(), Text::ticked())).into(),
            ..Template::default()
        })
        .collect()
}

impl Template {
    /// The digest of what the template says: its message, locale and parts, not the file or layer that it came from.
    pub fn digest(&self) -> Digest {
        Digest::of_value(&(&self.message, &self.locale, &self.parts))
    }

    /// Whether no text is known, only that it exists.
    pub fn is_ticked(&self) -> bool {
        self.parts.values().all(|it| it.syntax == Syntax::None)
    }
}

impl Text {
    /// A text in a syntax other than Fluent.
    pub fn new(source: impl Into<String>, syntax: Syntax) -> Self {
        Self { source: source.into(), syntax, entry: None }
    }

    /// A text that is said to exist.
    pub fn ticked() -> Self {
        Self::default()
    }

    /// Whether what people get is HTML.
    pub fn is_html(&self) -> bool {
        matches!(self.syntax, Syntax::Html | Syntax::FluentHtml)
    }
}

/// Whether a text is HTML, by its tags.
pub(crate) fn looks_like_html(text: &str) -> bool {
    const TAGS: [&str; 17] = [
        "!doctype", "html", "head", "body", "p>", "p ", "br", "div", "table", "td", "a ", "span", "h1", "h2", "ul",
        "strong", "b>",
    ];
    text.match_indices('<').take(200).any(|(at, _)| {
        let after = &text.as_bytes()[at + 1..];
        TAGS.iter().any(|tag| after.len() >= tag.len() && after[..tag.len()].eq_ignore_ascii_case(tag.as_bytes()))
    })
}

/// The place of a file's line.
fn place(file: &str, line: u64) -> Place {
    Place { line: (line > 0).then_some(line), ..Place::file(file) }
}

/// A line of a file that cannot be read: what stands there, and what the reader says of it.
fn unreadable(source: &str, line: u64, column: u64, reason: &str) -> Finding {
    if reason.contains("recursion limit") {
        return Finding::block("nested-too-deep");
    }
    let until = usize::try_from(line).unwrap_or(usize::MAX);
    let last = source.lines().take(until).filter(|it| !it.trim().is_empty()).last();
    let found: String = last.unwrap_or_default().trim().chars().take(80).collect();
    let reason: String = reason.chars().take(200).collect();
    let place = Place { line: Some(line.max(1)), column: Some(column.max(1).to_string()), ..Place::default() };
    Finding::block("file-syntax")
        .text("found", found)
        .text("expected", reason)
        .number("column", column.max(1))
        .at(place)
}

/// The parts of a mail by the names that people give them.
fn part_named(name: &str) -> Option<&'static str> {
    Some(match name.to_lowercase().replace(['-', ' '], "_").as_str() {
        "subject" | "subject_line" | "betreff" | "objet" | "sujet" | "oggetto" | "asunto" | "onderwerp" => "subject",
        "text" | "txt" | "body" | "plain" | "nachricht" | "texte" | "corps" | "testo" | "corpo" | "body_text"
        | "text_body" | "plain_text" => "text",
        "html" | "body_html" | "html_body" => "html",
        "from" | "sender" | "absender" | "von" | "expéditeur" | "expediteur" | "mittente" => "from",
        "reply_to" | "antwort_an" | "répondre_à" | "rispondi_a" => "reply_to",
        "preheader" | "preview" | "preview_text" | "vorschau" | "aperçu" | "anteprima" => "preheader",
        _ => return None,
    })
}

/// Bytes as text; none if they are none.
pub fn decoded(bytes: &[u8]) -> Option<String> {
    encoding::decode(bytes).map(|it| it.text)
}

/// The rows of a table in text, each with its line from 1.
pub fn table_rows(source: &str) -> Vec<(u64, Vec<String>)> {
    table::csv(source).into_iter().map(|row| (row.line, row.cells)).collect()
}
