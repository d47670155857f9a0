//! In: nothing. Out: the report of a small made-up list, read and checked as a real one would be.
//!
//! A browser compiles well only what has run for a while. Without this, that while is the first large list that someone
//! opens; the end of reading a million people then takes three times as long.

use std::fmt::Write as _;

use super::{Answer, Engine, Query};
use crate::catalogue::InputFile;
use crate::sample::Options;
use crate::setup::{Intent, Setup, System};
use crate::signoff::Record;

/// So many made-up people: few milliseconds, even before anything is compiled well.
const PEOPLE: u32 = 4096;
/// So many bytes are given at once.
const PIECE: usize = 1 << 16;

/// Reads and checks a made-up list. To be called several times, with time for others in between.
pub fn rehearse() -> Answer {
    let mut list = String::from("id,email,first_name,last_name,locale,status\n");
    for n in 0..PEOPLE {
        let locale = ["de", "en-GB", "fr_CH", "it"][n as usize % 4];
        let status = ["active", "waiting"][n as usize % 2];
        writeln!(list, "{n},user.{n}@rehearsal.invalid,Given{},Family{},{locale},{status}", n % 300, n % 900).ok();
    }
    let mail = InputFile { path: "welcome.en.txt".to_owned(), bytes: b"Welcome\n\nHello, this is for you.".to_vec() };
    let setup = Setup {
        intent: Intent { message: "welcome".to_owned(), ..Intent::default() },
        system: Some(System::Known { id: "generic-lookup-stock".to_owned(), version: None }),
        kind: Some("own".to_owned()),
        ..Setup::default()
    };
    let mut engine = Engine::default();
    engine.ask(Query::OpenMails { files: vec![mail], stock: false });
    let (record, lang, now) = (Record::default(), "en".to_owned(), String::new());
    engine.ask(Query::Update { setup: Box::new(setup), record, lang, now });
    let size = Some(list.len() as u64);
    engine.ask(Query::OpenList { name: "people.csv".to_owned(), size, options: Options::default() });
    for piece in list.as_bytes().chunks(PIECE) {
        engine.take_chunk(piece);
    }
    engine.ask(Query::EndOfList)
}
