//! What every component gets: the state, a way to change it, a way to ask, and the words.

use std::rc::Rc;

use yew::prelude::*;

use super::effects::Command;
use super::state::{Action, State};
use crate::finding::Arg;
use crate::report::Line;
use crate::words::{Args, Words};

/// The context of the page. Cheap to clone.
#[derive(Clone)]
pub struct Page {
    /// The state; dispatch actions through [`Page::act`].
    pub state: UseReducerHandle<State>,
    /// What the outside world is asked to do.
    pub run: Callback<Command>,
    /// The words in the reader's language.
    pub words: Rc<Words>,
}

impl PartialEq for Page {
    fn eq(&self, other: &Self) -> bool {
        // Every action makes another state: what stands in it need not be compared.
        std::ptr::eq(&raw const *self.state, &raw const *other.state) && Rc::ptr_eq(&self.words, &other.words)
    }
}

/// The same page for what shows the report: it is drawn anew only when that, or what was said and decided, changes, and not
/// when somebody looks at another person or another mail.
#[derive(Clone)]
pub struct Reported(pub Page);

impl PartialEq for Reported {
    fn eq(&self, other: &Self) -> bool {
        let (a, b) = (&*self.0.state, &*other.0.state);
        let same = |a: Option<*const ()>, b: Option<*const ()>| a == b;
        let trial = |state: &State| state.trial.as_ref().map(|it| Rc::as_ptr(it).cast::<()>());
        let made = |state: &State| state.stand_ins.as_ref().map(|it| Rc::as_ptr(it).cast::<()>());
        Rc::ptr_eq(&self.0.words, &other.0.words)
            && Rc::ptr_eq(&a.report, &b.report)
            && Rc::ptr_eq(&a.setup, &b.setup)
            && Rc::ptr_eq(&a.record, &b.record)
            && same(trial(a), trial(b))
            && same(made(a), made(b))
            && (a.place, a.file_changed, a.is_example, a.undo.len())
                == (b.place, b.file_changed, b.is_example, b.undo.len())
            && a.moves == b.moves
            && a.reading == b.reading
    }
}

impl Page {
    /// Changes the state.
    pub fn act(&self, action: Action) {
        self.state.dispatch(action);
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

/// The page, for what shows the report.
///
/// # Panics
///
/// Outside the app, where there is none.
#[hook]
pub fn use_reported() -> Page {
    match use_context::<Reported>() {
        Some(Reported(page)) => page,
        None => unreachable!("every component stands inside the app, which provides the page"),
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
