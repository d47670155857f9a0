//! What can happen on the page.

use super::{Key, LinesStep, Place};
use crate::engine::{Answer, MailView, PeopleFilter, Trial, Wave};
use crate::sample::Options;
use crate::setup::{LocalesFrom, Setup};
use crate::signoff::Record;

/// What can happen.
pub enum Action {
    /// To another place.
    Go(Place),
    /// Another language of the page.
    Speak(String),
    /// What people said changes.
    Edit(Box<dyn FnOnce(&mut Setup)>),
    /// What people decided changes.
    Decide(Box<dyn FnOnce(&mut Record)>),
    /// The last change is taken back.
    Undo,
    /// A list begins to be read.
    ReadingBegins { name: String, size: Option<u64> },
    /// The reading ended; `opened`: how the list was read that is open now, none if it was refused or cancelled.
    ReadingEnds {
        /// How it was read.
        opened: Option<Options>,
    },
    /// A second list begins to be read.
    LocalesBegin { name: String, size: Option<u64> },
    /// How far the reading of the second list is.
    LocalesProgress { rows: u64, bytes: u64 },
    /// The reading of the second list ended; `opened`: the list and how it was read, none if it was refused or cancelled.
    LocalesEnd {
        /// What supplies the languages now.
        opened: Option<LocalesFrom>,
    },
    /// The engine answered.
    Answered(Answer),
    /// Someone looks at something else.
    Look(Look),
    /// The mail of a unit goes on screen at the sign-off, or off it.
    Show {
        /// The unit.
        unit: String,
        /// Whether it is to be seen.
        shown: bool,
    },
    /// Whether the person who signs reads a language.
    Reads {
        /// The language.
        language: String,
        /// Whether they read it.
        reads: bool,
    },
    /// Only what is left to sign or decide now, or everything again.
    OnlyLeft(bool),
    /// The signer's name.
    Named(String),
    /// The built-in example was opened.
    ExampleOpened,
    /// The list of a wave is open, read in this way; it is signed anew.
    NextWave(Wave, Options),
    /// What another review brought is taken over (`true`), or left away.
    TakeMerged(bool),
    /// Something is tried out, kept, or not kept.
    Trial(Trial),
    /// Something was done that shows nowhere else.
    Told(&'static str),
    /// What became of the key with which plans are signed.
    Key(Key),
    /// Something about one line per person.
    Lines(LinesStep),
    /// The error summary is put away.
    PutAway,
}

/// What someone can look at.
pub enum Look {
    /// A mail arrived for a key.
    MailArrived { key: String, mail: Box<MailView> },
    /// The filter of the table changes.
    Filter(Box<dyn FnOnce(&mut PeopleFilter)>),
    /// Another page of the table.
    TurnTo(u32),
    /// Another person of a unit.
    Step { unit: String, nth: u64 },
    /// The locale switch.
    AsSomeoneWith(Option<String>),
    /// The second language.
    Beside(Option<String>),
}
