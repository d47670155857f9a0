//! What every component gets: the state, a way to change it, a way to ask, and the words.

use std::rc::Rc;

use yew::prelude::*;

use super::effects::{Command, Same};
use super::state::{Action, Look, State, Store, View};
use crate::finding::Arg;
use crate::report::Line;
use crate::words::{Args, Words};

/// The context of the page. Cheap to clone.
#[derive(Clone)]
pub struct Page {
    /// The state, as it was when the page was drawn.
    pub state: Rc<State>,
    /// Where actions go; see [`Page::act`].
    pub store: UseReducerDispatcher<Store>,
    /// What the outside world is asked to do.
    pub run: Callback<Command>,
    /// The words in the reader's language.
    pub words: Rc<Words>,
}

impl PartialEq for Page {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state) && Rc::ptr_eq(&self.words, &other.words)
    }
}

impl Page {
    /// Changes the state.
    pub fn act(&self, action: Action) {
        self.store.dispatch(action);
    }

    /// Looks at something else.
    pub fn look(&self, look: Look) {
        self.act(Action::Look(look));
    }

    /// Does something whenever an event comes.
    pub fn on<E: 'static>(&self, action: impl Fn(E) -> Action + 'static) -> Callback<E> {
        let page = self.clone();
        Callback::from(move |event| page.act(action(event)))
    }

    /// A sentence of the interface.
    pub fn say(&self, id: &str) -> String {
        self.words.say(id, &Args::new())
    }

    /// A sentence with arguments.
    pub fn say_with<const N: usize>(&self, id: &str, args: [(&'static str, Arg); N]) -> String {
        let args: Args = args.into_iter().map(|(key, value)| (key.into(), value)).collect();
        self.words.say(id, &args)
    }

    /// A line of the report.
    pub fn line(&self, line: &Line) -> String {
        if line.id.is_empty() { String::new() } else { self.words.say(&line.id, &line.args) }
    }

    /// The name of a language, or the words for "no language".
    pub fn language(&self, tag: Option<&str>) -> String {
        tag.map_or_else(|| self.say("language-none"), |tag| self.words.language_name(tag))
    }
}

/// The page's context.
///
/// # Panics
///
/// Outside the app, where there is none.
#[hook]
pub fn use_page() -> Page {
    match use_context::<Page>() {
        Some(page) => page,
        None => unreachable!("every component stands inside the app, which provides the page"),
    }
}

/// What someone looks at: a context beside the page, so that only what shows it is drawn anew when it changes.
///
/// # Panics
///
/// Outside the app, where there is none.
#[hook]
pub fn use_view() -> Rc<View> {
    match use_context::<Same<View>>() {
        Some(Same(view)) => view,
        None => unreachable!("every component stands inside the app, which provides the view"),
    }
}
