//! What reaches outside the page: files, the worker, downloads, the clipboard, the clock, storage.
//!
//! There is one engine and two carriers: a worker, and the page itself where no worker answers. Every order has a run
//! id; an answer that is no longer wanted is dropped.

mod browser;
mod carrier;
mod dropped;
mod example;
mod keep;
mod keys;
mod lines;
mod outside;
mod read;
mod server;

use std::rc::Rc;

use yew::prelude::*;

use self::outside::Outside;
use super::state::{Place, Store};
use crate::engine::{Query, Trial, Wave};
use crate::plan::{IdKey, LineFormat};
use crate::sample::{Options, Roles};

pub use self::browser::{now, preferred_language};
pub use self::dropped::{dropped_folders, files_in};
pub use self::keys::KeyCommand;
pub use self::server::serve;

/// What the outside world is asked to do.
#[derive(Clone, Debug)]
pub enum Command {
    /// Reads a list.
    OpenList(web_sys::File),
    /// Reads the open list again, another way.
    ReopenList(Options),
    /// Stops reading.
    CancelList,
    /// Reads a second list, which has the languages.
    OpenLocales(web_sys::File),
    /// Reads the second list again, another way.
    ReopenLocales(Options),
    /// Stops reading the second list.
    CancelLocales,
    /// Reads mails: files with their paths (a dropped or chosen folder keeps its folders).
    OpenMails {
        /// Path and file.
        files: Vec<(String, web_sys::File)>,
        /// Whether they are the system's own.
        stock: bool,
    },
    /// Reads a profile of one's own.
    OpenProfile(web_sys::File),
    /// Opens the built-in example.
    OpenExample,
    /// Adds the missing texts of the built-in example.
    AddExampleTexts,
    /// Opens the list of a wave in place of the one that is open.
    OpenWave {
        /// Which.
        wave: Wave,
        /// Which column is which, as in the list that is open.
        roles: Roles,
    },
    /// Opens a saved review.
    OpenReview(web_sys::File),
    /// Reads how many people there are in truth.
    OpenPopulation(web_sys::File),
    /// Puts another saved review to the one that is open.
    MergeReview(web_sys::File),
    /// Asks the engine; the answer comes as an action.
    Ask(Query),
    /// Asks for a mail and keeps it under a key.
    ShowMail {
        /// The key in the state.
        key: String,
        /// The query.
        query: Query,
    },
    /// Asks for a file or a text, and downloads it.
    Download(Query),
    /// Asks for a text, and copies it.
    Copy(Query),
    /// Tries something out, keeps it, or does not.
    Trial(Trial),
    /// Signs the send plan with the key, and downloads it.
    SignPlan,
    /// Makes a key by which ids are hashed, and hands it out.
    MakeIdKey,
    /// Opens such a key.
    OpenIdKey(web_sys::File),
    /// Writes one line per person, and downloads them.
    Lines {
        /// How.
        format: LineFormat,
        /// By which key the ids are hashed.
        key: Option<IdKey>,
    },
    /// Does something with the key.
    Key(KeyCommand),
    /// Opens delivery logs.
    OpenLogs {
        /// Path and file.
        files: Vec<(String, web_sys::File)>,
        /// The key by which they name people.
        key: Option<IdKey>,
    },
    /// Deletes everything that is kept here.
    DeleteEverything,
    /// Prints the page.
    Print,
}

/// Connects the state with the outside world; called once, by the app.
#[hook]
pub fn use_effects(store: &UseReducerHandle<Store>) -> Callback<Command> {
    let outside = {
        let dispatcher = store.dispatcher();
        use_memo((), move |()| Outside::new(dispatcher))
    };
    let (state, view) = (&store.state, &store.view);
    outside.now_shown(state);

    let answers = (Same(Rc::clone(&state.setup)), Same(Rc::clone(&state.record)), state.lang.clone());
    use_effect_with(answers, {
        let outside = Rc::clone(&outside);
        move |(setup, record, lang)| {
            browser::speak(lang);
            outside.update((*setup.0).clone(), (*record.0).clone(), lang);
        }
    });

    let table = (Same(Rc::clone(&state.report)), view.filter.clone(), view.people_page, state.place == Place::Check);
    use_effect_with(table, {
        let outside = Rc::clone(&outside);
        move |(report, filter, page, wanted)| {
            if *wanted && report.0.list.is_some() {
                outside.people(filter.clone(), *page);
            }
        }
    });

    let question = (Same(Rc::clone(&state.report)), store.next_question().map(str::to_owned));
    use_effect_with(question, {
        let outside = Rc::clone(&outside);
        move |(_, question)| {
            // One at a time, so that what someone does meanwhile is not kept waiting.
            if let Some(question) = question {
                outside.moves(question.clone());
            }
        }
    });

    use_callback((), move |command: Command, ()| outside.run(command))
}

/// Compares by identity: a value is the same as long as nobody replaced it.
#[derive(Clone)]
pub struct Same<T>(pub Rc<T>);

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
