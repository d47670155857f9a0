//! In: an XLIFF file, 1.2 or 2.0. Out: the texts whose id names a mail and a part, in both of its languages.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::names::Clues;
use super::shapes::Taken;
use super::{Draft, Format, MAX_FILE_BYTES, keys, unreadable, xml};
use crate::finding::Finding;

/// What a place in a text stands for, by the words that its element brings.
const STANDS_FOR: [&str; 3] = ["equiv-text", "equiv", "disp"];

#[derive(Default)]
struct Reading {
    /// The languages of the source and of the translation.
    locales: [Option<String>; 2],
    ids: Vec<String>,
    /// Source and translation, with the line.
    texts: [Option<String>; 2],
    line: u64,
    /// Whether words belong to the source or to the translation now.
    side: Option<usize>,
    /// In 2.0, what the places of a unit stand for.
    data: BTreeMap<String, String>,
    data_id: Option<String>,
    /// Closing halves of `<pc>`.
    closing: Vec<String>,
    /// How many bytes places in texts stand for so far.
    n_said: usize,
    /// Inside earlier and machine translations, which are not this text.
    n_aside: usize,
    taken: Taken,
}

/// The texts of a file; where it is broken, what stands before is kept.
pub(super) fn texts(source: &str, clues: &Clues) -> Taken {
    let mut reading =
        Reading { taken: Taken { format: Some(Format::Xliff), ..Taken::default() }, ..Reading::default() };
    let mut reader = Reader::from_str(source);
    let (mut line, mut seen) = (1, 0);
    loop {
        let event = reader.read_event();
        let at = (reader.buffer_position() as usize).clamp(seen, source.len());
        line += memchr::memchr_iter(b'\n', &source.as_bytes()[seen..at]).count() as u64;
        seen = at;
        match event {
            Ok(Event::Eof) => break,
            Ok(Event::Start(element)) => reading.begin(&element, line, false),
            Ok(Event::Empty(element)) => reading.begin(&element, line, true),
            Ok(Event::End(element)) => reading.end(element.local_name().as_ref(), clues),
            Ok(event) => reading.words(&event),
            Err(error) => {
                reading.taken.findings.push(unreadable(source, line, 1, &error.to_string()));
                break;
            }
        }
        if reading.n_said > MAX_FILE_BYTES {
            reading.taken.findings.push(Finding::block("aliases-expand").number("line", line));
            break;
        }
    }
    reading.taken
}

impl Reading {
    fn begin(&mut self, element: &BytesStart<'_>, line: u64, is_empty: bool) {
        let attribute = |name| xml::attribute(element, name);
        match element.local_name().as_ref() {
            "xliff" => self.locales = [attribute("srcLang"), attribute("trgLang")],
            "file" => {
                self.locales[0] = attribute("source-language").or(self.locales[0].take());
                self.locales[1] = attribute("target-language").or(self.locales[1].take());
            }
            "trans-unit" | "unit" => {
                self.ids = ["resname", "name", "id"].into_iter().filter_map(attribute).collect();
                (self.texts, self.line) = ([None, None], line);
                self.data.clear();
            }
            "alt-trans" | "matches" => self.n_aside += usize::from(!is_empty),
            _ if self.n_aside > 0 => {}
            "source" => self.open(0, is_empty),
            "target" => self.open(1, is_empty),
            "data" => self.data_id = attribute("id"),
            _ if self.side.is_none() => {}
            "pc" if !is_empty => {
                self.say(attribute("dataRefStart").and_then(|id| self.data.get(&id).cloned()));
                let closing = attribute("dataRefEnd").and_then(|id| self.data.get(&id).cloned());
                self.closing.push(closing.unwrap_or_default());
            }
            _ if is_empty => {
                let data = attribute("dataRef").and_then(|id| self.data.get(&id).cloned());
                let code = attribute("hex").and_then(|hex| u32::from_str_radix(&hex, 16).ok()).and_then(char::from_u32);
                let words = data.or_else(|| STANDS_FOR.into_iter().find_map(attribute));
                self.say(words.or_else(|| code.map(String::from)));
            }
            _ => {}
        }
    }

    fn open(&mut self, side: usize, is_empty: bool) {
        // A unit of 2.0 has several segments: its text is all of them.
        self.texts[side].get_or_insert_default();
        self.side = (!is_empty).then_some(side);
    }

    fn say(&mut self, words: Option<String>) {
        if let (Some(side), Some(words), true) = (self.side, words, self.n_said <= MAX_FILE_BYTES) {
            self.n_said += words.len();
            self.texts[side].get_or_insert_default().push_str(&words);
        }
    }

    fn words(&mut self, event: &Event<'_>) {
        if let Some(side) = self.side {
            xml::add_words(event, self.texts[side].get_or_insert_default());
        } else if let Some(id) = &self.data_id {
            xml::add_words(event, self.data.entry(id.clone()).or_default());
        }
    }

    fn end(&mut self, element: &str, clues: &Clues) {
        match element {
            "alt-trans" | "matches" => self.n_aside = self.n_aside.saturating_sub(1),
            "source" | "target" => self.side = None,
            "data" => self.data_id = None,
            "pc" => {
                let closing = self.closing.pop();
                self.say(closing);
            }
            "trans-unit" | "unit" => self.close(clues),
            _ => {}
        }
    }

    fn close(&mut self, clues: &Clues) {
        let Some((message, part)) = self.ids.iter().find_map(|id| keys::split(id)) else { return };
        for (text, locale) in self.texts.iter_mut().zip(&self.locales) {
            let (Some(text), Some(locale)) = (text.take(), locale.as_ref().or(clues.locale.as_ref())) else { continue };
            if !text.trim().is_empty() {
                let draft = Draft::of(&message, Some(locale)).says_part(part, text).on(self.line);
                self.taken.keyed.push(draft);
            }
        }
    }
}
