//! In: commands. Out: orders for the engine, and actions for the state.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::carrier::Carrier;
use super::server::Order;
use super::{Command, browser, example, read};
use crate::catalogue::InputFile;
use crate::engine::{Answer, PeopleFilter, Query};
use crate::finding::Finding;
use crate::setup::{Setup, System};
use crate::signoff::Record;
use crate::ui::state::{Action, Place, State};

/// What is done with an answer.
enum Wanted {
    /// It is the report; only the newest counts.
    Report,
    /// It is a page of people; only the newest counts.
    People,
    /// A list is being read.
    List,
    /// Mails were added; then the report is asked for again.
    Mails,
    /// It is a mail for a key.
    Mail(String),
    /// It is a file or a text to be saved.
    Download,
    /// It is a text for the clipboard.
    Copy,
    /// Anything else.
    Other,
}

/// The outside world, as the page knows it.
pub(super) struct Outside {
    carrier: RefCell<Option<Rc<Carrier>>>,
    state: UseReducerDispatcher<State>,
    wanted: RefCell<BTreeMap<u64, Wanted>>,
    latest_report: Cell<u64>,
    latest_people: Cell<u64>,
    latest: RefCell<(Setup, Record, String)>,
    place: Cell<Place>,
    had_list: Cell<bool>,
}

impl Outside {
    pub(super) fn new(state: UseReducerDispatcher<State>) -> Rc<Self> {
        let outside = Rc::new(Self {
            carrier: RefCell::default(),
            state,
            wanted: RefCell::default(),
            latest_report: Cell::new(0),
            latest_people: Cell::new(0),
            latest: RefCell::default(),
            place: Cell::default(),
            had_list: Cell::new(false),
        });
        let hear = Rc::clone(&outside);
        *outside.carrier.borrow_mut() = Some(Carrier::new(move |run, answer| hear.hear(run, answer)));
        outside
    }

    /// Notes where the person is.
    pub(super) fn now_shown(&self, state: &State) {
        self.place.set(state.place);
    }

    /// Tells the engine what people said and decided.
    pub(super) fn update(&self, setup: Setup, record: Record, lang: &str) {
        *self.latest.borrow_mut() = (setup, record, lang.to_owned());
        self.report_again();
    }

    /// Asks for a page of the table.
    pub(super) fn people(&self, filter: PeopleFilter, page: u32) {
        let run = self.send(Order::Ask(Query::People { filter, page }), None, Wanted::People);
        self.latest_people.set(run);
    }

    /// Does what is asked.
    pub(super) fn run(self: &Rc<Self>, command: Command) {
        match command {
            Command::OpenList(file) => {
                let (name, size) = (file.name(), Some(file.size() as u64));
                self.state.dispatch(Action::ReadingBegins { name, size });
                // The first list after a saved review is read as the review says; any other one anew.
                let mut options = self.latest.borrow().0.list.clone();
                if self.had_list.replace(true) {
                    options = crate::sample::Options::default();
                    self.state.dispatch(Action::Edit(Box::new(forget_list)));
                }
                self.send(Order::Open(options), Some(file), Wanted::List);
            }
            Command::ReopenList(options) => {
                self.send(Order::Reopen(options.clone()), None, Wanted::List);
                self.state.dispatch(Action::Edit(Box::new(move |setup| setup.list = options)));
            }
            Command::CancelList => {
                self.send(Order::Cancel, None, Wanted::Other);
            }
            Command::OpenMails { files, stock } => self.with_bytes(files, move |outside, files| {
                outside.send(Order::Ask(Query::OpenMails { files, stock }), None, Wanted::Mails);
            }),
            Command::OpenProfile(file) => self.with_bytes(vec![(file.name(), file)], |outside, files| {
                let text = files.first().map(|file| String::from_utf8_lossy(&file.bytes).into_owned());
                let own = text.unwrap_or_default();
                outside.state.dispatch(Action::Edit(Box::new(move |setup| setup.system = Some(System::Own(own)))));
            }),
            Command::OpenReview(file) => {
                self.had_list.set(false);
                self.with_bytes(vec![(file.name(), file)], |outside, mut files| {
                    let bytes = files.pop().map(|file| file.bytes).unwrap_or_default();
                    outside.send(Order::Ask(Query::OpenReview(bytes)), None, Wanted::Other);
                });
            }
            Command::OpenExample => self.open_example(),
            Command::AddExampleTexts => {
                self.send(Order::Ask(Query::OpenMails { files: example::added(), stock: false }), None, Wanted::Mails);
            }
            Command::Ask(query) => {
                let wanted = match &query {
                    Query::PasteList { .. } | Query::Counts(_) => Wanted::List,
                    Query::OpenMails { .. } | Query::ForgetMails => Wanted::Mails,
                    _ => Wanted::Other,
                };
                if matches!(wanted, Wanted::List) {
                    self.state.dispatch(Action::Edit(Box::new(forget_list)));
                }
                self.send(Order::Ask(query), None, wanted);
            }
            Command::ShowMail { key, query } => {
                self.send(Order::Ask(query), None, Wanted::Mail(key));
            }
            Command::Download(query) => {
                self.send(Order::Ask(at_this_time(query)), None, Wanted::Download);
            }
            Command::Copy(query) => {
                self.send(Order::Ask(query), None, Wanted::Copy);
            }
            Command::DeleteEverything => browser::delete_everything(),
            Command::Print => browser::print(),
        }
    }

    fn send(&self, order: Order, file: Option<web_sys::File>, wanted: Wanted) -> u64 {
        let Some(carrier) = self.carrier.borrow().clone() else { return 0 };
        let run = carrier.send(order, file);
        self.wanted.borrow_mut().insert(run, wanted);
        run
    }

    fn report_again(&self) {
        let (setup, record, lang) = self.latest.borrow().clone();
        let query = Query::Update { setup: Box::new(setup), record, lang, now: browser::now() };
        let run = self.send(Order::Ask(query), None, Wanted::Report);
        self.latest_report.set(run);
    }

    fn hear(&self, run: u64, answer: Answer) {
        if matches!(answer, Answer::Progress { .. }) {
            return self.state.dispatch(Action::Answered(answer));
        }
        let Some(wanted) = self.wanted.borrow_mut().remove(&run) else { return };
        match wanted {
            Wanted::Report if run < self.latest_report.get() => {}
            Wanted::People if run < self.latest_people.get() => {}
            Wanted::Report | Wanted::People | Wanted::Other => self.state.dispatch(Action::Answered(answer)),
            Wanted::List => {
                self.state.dispatch(Action::ReadingEnds);
                // What was found is shown at once; what was said meanwhile is taken in by the next report.
                self.state.dispatch(Action::Answered(answer));
                self.report_again();
                if self.place.get() == Place::Start {
                    self.state.dispatch(Action::Go(Place::Prepare));
                }
            }
            Wanted::Mails => {
                self.state.dispatch(Action::Answered(answer));
                self.report_again();
            }
            Wanted::Mail(key) => match answer {
                Answer::Mail(mail) => self.state.dispatch(Action::MailArrived { key, mail: Rc::new(*mail) }),
                other => self.state.dispatch(Action::Answered(other)),
            },
            Wanted::Download => match answer {
                Answer::File { name, media_type, bytes, .. } => browser::download(&name, &media_type, &bytes),
                other => self.state.dispatch(Action::Answered(other)),
            },
            Wanted::Copy => match answer {
                Answer::Text(text) => browser::copy(&text),
                other => self.state.dispatch(Action::Answered(other)),
            },
        }
    }

    fn with_bytes(
        self: &Rc<Self>,
        files: Vec<(String, web_sys::File)>,
        then: impl FnOnce(&Self, Vec<InputFile>) + 'static,
    ) {
        let outside = Rc::clone(self);
        spawn_local(async move {
            let mut read = Vec::new();
            let mut refused = Vec::new();
            for (path, file) in files {
                match read::whole(&file).await {
                    Ok(bytes) => read.push(InputFile { path, bytes }),
                    Err(_) => refused.push(Finding::block("file-not-readable").text("file", path)),
                }
            }
            if !refused.is_empty() {
                outside.state.dispatch(Action::Answered(Answer::Refused(refused)));
            }
            if !read.is_empty() {
                then(&outside, read);
            }
        });
    }

    fn open_example(&self) {
        self.had_list.set(true);
        self.state.dispatch(Action::Edit(Box::new(|setup| *setup = example::setup())));
        self.state.dispatch(Action::ReadingBegins { name: example::LIST_NAME.to_owned(), size: None });
        self.send(Order::Ask(Query::ForgetMails), None, Wanted::Other);
        for (stock, files) in [(false, example::mails()), (true, example::stock())] {
            self.send(Order::Ask(Query::OpenMails { files, stock }), None, Wanted::Mails);
        }
        let text = example::list();
        let query =
            Query::PasteList { name: example::LIST_NAME.to_owned(), text, options: crate::sample::Options::default() };
        self.send(Order::Ask(query), None, Wanted::List);
        self.state.dispatch(Action::Go(Place::Check));
    }
}

/// A new list has its own columns: what was said about the old one's is gone.
fn forget_list(setup: &mut Setup) {
    setup.list = crate::sample::Options::default();
}

/// A plan is made now.
fn at_this_time(query: Query) -> Query {
    match query {
        Query::Plan { .. } => Query::Plan { at: browser::now() },
        other => other,
    }
}
