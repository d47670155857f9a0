//! In: commands. Out: orders for the engine, and actions for the state.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::carrier::Carrier;
use super::keys::Keys;
use super::lines::{Lines, id_key};
use super::server::Order;
use super::{Command, browser, example, read};
use crate::catalogue::InputFile;
use crate::engine::{Answer, PeopleFilter, Query, Trial, Wave};
use crate::finding::Finding;
use crate::plan::IdKey;
use crate::sample::Options;
use crate::setup::{LocalesFrom, Setup, System};
use crate::signoff::Record;
use crate::ui::state::{Action, LinesFile, LinesStep, Look, Place, State, Store};

/// What is done with an answer.
enum Wanted {
    /// It is the report; only the newest counts.
    Report,
    /// It is a page of people; only the newest counts.
    People,
    /// A list is being read, in this way.
    List(Options),
    /// The list of a wave is being written and read, in this way.
    Wave(Wave, Options),
    /// A second list is being read, in this way.
    Locales(LocalesFrom),
    /// Mails were added; then the report is asked for again.
    Mails,
    /// It is a mail for a key.
    Mail(String),
    /// It is a file or a text to be saved.
    Download,
    /// It is one line per person, in pieces.
    Lines(Lines),
    /// It is the send plan, to be signed.
    Sign,
    /// It is a text for the clipboard.
    Copy,
    /// It is a saved review.
    Review,
    /// Anything else.
    Other,
}

/// The outside world, as the page knows it.
pub(super) struct Outside {
    carrier: RefCell<Option<Rc<Carrier>>>,
    store: UseReducerDispatcher<Store>,
    keys: Rc<Keys>,
    wanted: RefCell<BTreeMap<u64, Wanted>>,
    latest_report: Cell<u64>,
    latest_people: Cell<u64>,
    latest_list: Cell<u64>,
    latest_locales: Cell<u64>,
    latest: RefCell<(Setup, Record, String)>,
    place: Cell<Place>,
    /// The name of the open list.
    list: RefCell<Option<String>>,
}

impl Outside {
    pub(super) fn new(store: UseReducerDispatcher<Store>) -> Rc<Self> {
        let outside = Rc::new(Self {
            carrier: RefCell::default(),
            keys: Keys::new(store.clone()),
            store,
            wanted: RefCell::default(),
            latest_report: Cell::new(0),
            latest_people: Cell::new(0),
            latest_list: Cell::new(0),
            latest_locales: Cell::new(0),
            latest: RefCell::default(),
            place: Cell::default(),
            list: RefCell::default(),
        });
        let (hear, lost) = (Rc::clone(&outside), Rc::clone(&outside));
        let carrier = Carrier::new(move |run, answer| hear.hear(run, answer), move || lost.lost());
        *outside.carrier.borrow_mut() = Some(carrier);
        outside
    }

    /// Notes where the person is.
    pub(super) fn now_shown(&self, state: &State) {
        self.place.set(state.place);
        *self.list.borrow_mut() = state.report.list.as_ref().map(|list| list.name.clone());
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

    /// Asks how many people another answer to a question would move.
    pub(super) fn moves(&self, question: String) {
        self.send(Order::Ask(Query::Moves { question }), None, Wanted::Other);
    }

    /// Does what is asked.
    pub(super) fn run(self: &Rc<Self>, command: Command) {
        match command {
            Command::OpenList(file) => {
                let (name, size) = (file.name(), Some(file.size() as u64));
                self.store.dispatch(Action::ReadingBegins { name, size });
                // The first list after a saved review is read as the review says, and a file that was changed as it
                // was read before; any other one anew.
                let is_known = self.list.borrow().as_ref().is_none_or(|name| *name == file.name());
                let options = if is_known { self.latest.borrow().0.list.clone() } else { Options::default() };
                self.read(Order::Open(options.clone()), Some(file), options);
            }
            Command::ReopenList(options) => self.read(Order::Reopen(options.clone()), None, options),
            Command::CancelList => {
                self.send(Order::Cancel, None, Wanted::Other);
            }
            Command::OpenLocales(file) => {
                let (name, size) = (file.name(), Some(file.size() as u64));
                self.store.dispatch(Action::LocalesBegin { name: name.clone(), size });
                // A file that was said before is read as it was then.
                let said = self.latest.borrow().0.locales_from.clone().filter(|from| from.name == name);
                let from = said.unwrap_or(LocalesFrom { name, ..LocalesFrom::default() });
                self.read_locales(Order::OpenLocales(from.clone()), Some(file), from);
            }
            Command::ReopenLocales(options) => {
                let from = self.latest.borrow().0.locales_from.clone().unwrap_or_default();
                self.reopen_locales(LocalesFrom { list: options, ..from });
            }
            Command::CancelLocales => {
                self.send(Order::CancelLocales, None, Wanted::Other);
            }
            Command::OpenMails { files, stock } => self.with_bytes(files, move |outside, files| {
                outside.send(Order::Ask(Query::OpenMails { files, stock }), None, Wanted::Mails);
            }),
            Command::OpenLogs { files, key } => self.with_bytes(files, |outside, files| {
                outside.send(Order::Ask(Query::Sent { files, key }), None, Wanted::Other);
            }),
            Command::OpenProfile(file) => self.with_bytes(vec![(file.name(), file)], |outside, files| {
                let text = files.first().map(|file| String::from_utf8_lossy(&file.bytes).into_owned());
                let own = text.unwrap_or_default();
                outside.store.dispatch(Action::Edit(Box::new(move |setup| setup.system = Some(System::Own(own)))));
            }),
            Command::OpenReview(file) => self.with_bytes(vec![(file.name(), file)], |outside, mut files| {
                let bytes = files.pop().map(|file| file.bytes).unwrap_or_default();
                outside.send(Order::Ask(Query::OpenReview(bytes)), None, Wanted::Review);
            }),
            Command::OpenPopulation(file) => self.with_bytes(vec![(file.name(), file)], |outside, files| {
                for file in files {
                    outside.send(Order::Ask(Query::Population(file)), None, Wanted::Other);
                }
            }),
            Command::MergeReview(file) => self.with_bytes(vec![(file.name(), file)], |outside, mut files| {
                let bytes = files.pop().map(|file| file.bytes).unwrap_or_default();
                outside.send(Order::Ask(Query::MergeReview(bytes)), None, Wanted::Other);
            }),
            Command::OpenExample => self.open_example(),
            Command::OpenWave { wave, roles } => {
                let options = Options { roles: Some(roles), ..Options::default() };
                let query = Query::Wave { wave, open: Some(options.clone()) };
                let run = self.send(Order::Ask(query), None, Wanted::Wave(wave, options));
                self.latest_list.set(run);
            }
            Command::AddExampleTexts => {
                self.send(Order::Ask(Query::OpenMails { files: example::added(), stock: false }), None, Wanted::Mails);
            }
            Command::Ask(query) => {
                let wanted = match &query {
                    Query::PasteList { options, .. } => {
                        let options = options.clone();
                        return self.read(Order::Ask(query), None, options);
                    }
                    Query::Counts(_) => return self.read(Order::Ask(query), None, Options::default()),
                    Query::OpenMails { .. } | Query::ForgetMails => Wanted::Mails,
                    _ => Wanted::Other,
                };
                self.send(Order::Ask(query), None, wanted);
            }
            Command::ShowMail { key, query } => {
                self.send(Order::Ask(query), None, Wanted::Mail(key));
            }
            Command::Download(query) => {
                self.send(Order::Ask(browser::at_this_time(query)), None, Wanted::Download);
            }
            Command::MakeIdKey => id_key(&self.store),
            Command::OpenIdKey(file) => self.with_bytes(vec![(file.name(), file)], |outside, files| {
                let text = files.first().map(|file| String::from_utf8_lossy(&file.bytes).into_owned());
                outside.store.dispatch(match text.and_then(|text| IdKey::read(&text)) {
                    Some(key) => Action::Lines(LinesStep::Key(key)),
                    None => Action::Told("lines-no-key"),
                });
            }),
            Command::Lines { format, key } => {
                self.store.dispatch(Action::Lines(LinesStep::File(LinesFile::Writing)));
                self.send(
                    Order::Ask(Query::Lines { format, key, more: false }),
                    None,
                    Wanted::Lines(Lines::of(format)),
                );
            }
            Command::SignPlan => {
                self.send(Order::Ask(browser::at_this_time(Query::Plan { at: String::new() })), None, Wanted::Sign);
            }
            Command::Trial(step) => {
                self.store.dispatch(Action::Trial(step));
                self.send(Order::Ask(Query::Trial(step)), None, Wanted::Mails);
            }
            Command::Key(command) => self.keys.run(command),
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

    /// Has a list read; of several the one that was asked for last counts.
    fn read(&self, order: Order, file: Option<web_sys::File>, options: Options) {
        let run = self.send(order, file, Wanted::List(options));
        self.latest_list.set(run);
    }

    fn read_locales(&self, order: Order, file: Option<web_sys::File>, from: LocalesFrom) {
        let run = self.send(order, file, Wanted::Locales(from));
        self.latest_locales.set(run);
    }

    fn reopen_locales(&self, from: LocalesFrom) {
        self.store.dispatch(Action::LocalesBegin { name: from.name.clone(), size: None });
        self.read_locales(Order::ReopenLocales(from.clone()), None, from);
    }

    fn report_again(&self) {
        let (setup, record, lang) = self.latest.borrow().clone();
        let query = Query::Update { setup: Box::new(setup), record, lang, now: browser::now() };
        let run = self.send(Order::Ask(query), None, Wanted::Report);
        self.latest_report.set(run);
    }

    /// The worker died: nothing is open any more, and no answer will come to what was asked.
    fn lost(&self) {
        self.wanted.borrow_mut().clear();
        self.store.dispatch(Action::ReadingEnds { opened: None });
        self.store.dispatch(Action::LocalesEnd { opened: None });
        self.store.dispatch(Action::Answered(Answer::Refused(vec![Finding::block("engine-stopped")])));
        self.report_again();
    }

    fn hear(&self, run: u64, answer: Answer) {
        if let Answer::Progress { rows, bytes, .. } = answer {
            let is_second = matches!(self.wanted.borrow().get(&run), Some(Wanted::Locales(_)));
            let action = if is_second { Action::LocalesProgress { rows, bytes } } else { Action::Answered(answer) };
            return self.store.dispatch(action);
        }
        if let (Answer::Piece(bytes), Some(Wanted::Lines(lines))) = (&answer, self.wanted.borrow().get(&run)) {
            return lines.take(bytes);
        }
        let Some(wanted) = self.wanted.borrow_mut().remove(&run) else { return };
        match wanted {
            Wanted::Report if run < self.latest_report.get() => {}
            Wanted::People if run < self.latest_people.get() => {}
            Wanted::Report | Wanted::People | Wanted::Other => self.store.dispatch(Action::Answered(answer)),
            // Stopped, because another list was opened meanwhile.
            Wanted::List(_) | Wanted::Wave(..) if run < self.latest_list.get() => {}
            // Unless its list is open, nothing is a correction: a whole list under new keys would mail everyone again.
            Wanted::Wave(wave, options) => {
                let is_open = matches!(answer, Answer::Report(_));
                self.store.dispatch(Action::Answered(answer));
                if is_open {
                    self.store.dispatch(Action::NextWave(wave, options));
                    self.report_again();
                }
            }
            Wanted::List(options) => {
                // What was found is shown at once; what was said meanwhile is taken in by the next report.
                let opened = matches!(answer, Answer::Report(_)).then_some(options);
                self.store.dispatch(Action::Answered(answer));
                self.store.dispatch(Action::ReadingEnds { opened });
                self.report_again();
                if self.place.get() == Place::Start {
                    self.store.dispatch(Action::Go(Place::Prepare));
                }
            }
            Wanted::Locales(_) if run < self.latest_locales.get() => {}
            Wanted::Locales(from) => {
                let opened = matches!(answer, Answer::Report(_)).then_some(from);
                self.store.dispatch(Action::Answered(answer));
                self.store.dispatch(Action::LocalesEnd { opened });
                self.report_again();
            }
            Wanted::Review => {
                let (said, second) = match &answer {
                    Answer::Review { setup, .. } => (Some(setup.list.clone()), setup.locales_from.clone()),
                    _ => (None, None),
                };
                let (now, second_now) = {
                    let latest = self.latest.borrow();
                    (latest.0.list.clone(), latest.0.locales_from.clone())
                };
                self.store.dispatch(Action::Answered(answer));
                // A list that is open is read again as the review says.
                if let Some(options) = said.filter(|said| *said != now && self.list.borrow().is_some()) {
                    self.read(Order::Reopen(options.clone()), None, options);
                }
                let is_open = |from: &LocalesFrom| second_now.as_ref().is_some_and(|now| now.name == from.name);
                if let Some(from) = second.filter(|from| second_now.as_ref() != Some(from) && is_open(from)) {
                    self.reopen_locales(from);
                }
            }
            Wanted::Mails => {
                self.store.dispatch(Action::Answered(answer));
                self.report_again();
            }
            Wanted::Mail(key) => match answer {
                Answer::Mail(mail) => self.store.dispatch(Action::Look(Look::MailArrived { key, mail })),
                other => self.store.dispatch(Action::Answered(other)),
            },
            Wanted::Download => match answer {
                Answer::File { name, media_type, bytes, .. } => browser::download(&name, &media_type, &bytes),
                other => self.store.dispatch(Action::Answered(other)),
            },
            Wanted::Lines(lines) => lines.end(answer, &self.store),
            Wanted::Sign => match answer {
                // A draft cannot be signed.
                Answer::File { name, bytes, .. } if name.ends_with(".plan.json") => self.keys.sign(&name, bytes),
                Answer::File { .. } => self.store.dispatch(Action::Told("signing-failed")),
                other => self.store.dispatch(Action::Answered(other)),
            },
            Wanted::Copy => match answer {
                Answer::Text(text) => {
                    let store = self.store.clone();
                    browser::copy(&text, move |is_there| {
                        store.dispatch(Action::Told(if is_there { "copied" } else { "not-copied" }));
                    });
                }
                other => self.store.dispatch(Action::Answered(other)),
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
                outside.store.dispatch(Action::Answered(Answer::Refused(refused)));
            }
            if !read.is_empty() {
                then(&outside, read);
            }
        });
    }

    fn open_example(self: &Rc<Self>) {
        self.store.dispatch(Action::Edit(Box::new(|setup| *setup = example::setup())));
        self.store.dispatch(Action::ReadingBegins { name: example::LIST_NAME.to_owned(), size: None });
        self.store.dispatch(Action::Decide(Box::new(|record| *record = Record::default())));
        self.store.dispatch(Action::ExampleOpened);
        self.run(Command::Trial(Trial::Keep));
        self.send(Order::Ask(Query::ForgetMails), None, Wanted::Other);
        for (stock, files) in [(false, example::mails()), (true, example::stock())] {
            self.send(Order::Ask(Query::OpenMails { files, stock }), None, Wanted::Mails);
        }
        let text = example::list();
        let query = Query::PasteList { name: example::LIST_NAME.to_owned(), text, options: Options::default() };
        self.read(Order::Ask(query), None, Options::default());
        self.store.dispatch(Action::Go(Place::Check));
    }
}
