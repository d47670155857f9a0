//! In: orders. Out: answers. The engine with a file beside it; it runs in the worker, or in the page.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use js_sys::Reflect;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::read;
use crate::engine::{Answer, Engine, Query, rehearse};
use crate::finding::Finding;
use crate::sample::Options;
use crate::setup::LocalesFrom;

/// After how many bytes messages are let in while a list is read.
const BREATHE_EVERY: u64 = 8 << 20;
/// How many milliseconds lie between two reports of progress: each draws a part of the page anew.
const REPORT_EVERY: f64 = 150.0;

/// How often the worker rehearses.
const REHEARSALS: u32 = 12;

/// What the server is asked.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Order {
    /// Reads the file that comes with it as a list.
    Open(Options),
    /// Reads the same file again.
    Reopen(Options),
    /// Stops reading.
    Cancel,
    /// Reads the file that comes with it as the second list.
    OpenLocales(LocalesFrom),
    /// Reads the second list's file again.
    ReopenLocales(LocalesFrom),
    /// Stops reading the second list.
    CancelLocales,
    /// Asks the engine.
    Ask(Query),
}

/// What the server says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Said {
    /// It is there, and this is its version.
    Ready(String),
    /// The answer to a run; more may follow if it is progress.
    Answer(u64, Box<Answer>),
}

/// The version of this build.
pub(super) const BUILD: &str = env!("CARGO_PKG_VERSION");

/// One of the two lists, as far as its file goes.
#[derive(Default)]
struct Slot {
    /// The file of the open list; none if it was pasted or counted.
    file: RefCell<Option<web_sys::File>>,
    /// The file that is being read; until it is read to its end, the list before stays open.
    being_read: RefCell<Option<web_sys::File>>,
    /// The run of the reading that is wanted: an older one stops by itself and gives nothing more to the engine.
    turn: Cell<u64>,
}

/// The engine, the open files, and a way to answer.
pub(super) struct Server {
    engine: RefCell<Engine>,
    people: Slot,
    locales: Slot,
    queue: RefCell<VecDeque<(u64, Query)>>,
    busy: Cell<bool>,
    say: Box<dyn Fn(Said)>,
}

impl Server {
    pub(super) fn new(say: impl Fn(Said) + 'static) -> Rc<Self> {
        Rc::new(Self {
            engine: RefCell::default(),
            people: Slot::default(),
            locales: Slot::default(),
            queue: RefCell::default(),
            busy: Cell::new(false),
            say: Box::new(say),
        })
    }

    /// Takes an order; the answer comes later.
    pub(super) fn take(self: &Rc<Self>, run: u64, order: Order, file: Option<web_sys::File>) {
        match order {
            Order::Cancel => self.stop_reading(run),
            Order::Open(options) => self.open(run, file, List::People(options)),
            Order::Reopen(options) => self.open(run, self.people.again(), List::People(options)),
            Order::CancelLocales => self.stop_reading_locales(run),
            Order::OpenLocales(from) => self.open(run, file, List::Locales(from)),
            Order::ReopenLocales(from) => self.open(run, self.locales.again(), List::Locales(from)),
            Order::Ask(query) => {
                self.queue.borrow_mut().push_back((run, query));
                self.work();
            }
        }
    }

    fn answer(&self, run: u64, answer: Answer) {
        (self.say)(Said::Answer(run, Box::new(answer)));
    }

    /// Works through the queue; one query at a time, since a query may wait for bytes.
    fn work(self: &Rc<Self>) {
        if self.busy.replace(true) {
            return;
        }
        let server = Rc::clone(self);
        spawn_local(async move {
            loop {
                let next = server.queue.borrow_mut().pop_front();
                let Some((run, query)) = next else { break };
                let answer = server.ask(run, query).await;
                server.answer(run, answer);
            }
            server.busy.set(false);
        });
    }

    async fn ask(&self, run: u64, query: Query) -> Answer {
        let is_list = matches!(query, Query::PasteList { .. } | Query::Counts(_));
        if is_list && self.people.turn.get() < run {
            // What was pasted last counts, not a file that is still being read.
            self.stop_reading(run);
        }
        let more = match &query {
            Query::Lines { format, key, .. } => Some(Query::Lines { format: *format, key: key.clone(), more: true }),
            _ => None,
        };
        let mut answer = self.engine.borrow_mut().ask(query);
        if is_list && matches!(answer, Answer::Report(_)) {
            *self.people.file.borrow_mut() = None;
        }
        loop {
            let (offset, len) = match answer {
                Answer::Need { offset, len } => (offset, len),
                Answer::Piece(bytes) => {
                    self.answer(run, Answer::Piece(bytes));
                    let Some(query) = more.clone() else { return Answer::Refused(Vec::new()) };
                    breath().await;
                    answer = self.engine.borrow_mut().ask(query);
                    continue;
                }
                other => return other,
            };
            let file = self.people.file.borrow().clone();
            let bytes = match &file {
                Some(file) => read::part(file, offset as f64, len as f64).await,
                None => Err(JsValue::NULL),
            };
            let Ok(bytes) = bytes else { return Answer::FileChanged };
            answer = self.engine.borrow_mut().ask(Query::Bytes { offset, bytes });
        }
    }

    /// Lets go of the file that is being read.
    fn stop_reading(&self, run: u64) {
        self.stop(run, &self.people, Query::CancelList);
    }

    /// Lets go of the second list's file that is being read.
    fn stop_reading_locales(&self, run: u64) {
        self.stop(run, &self.locales, Query::CancelLocales);
    }

    fn stop(&self, run: u64, slot: &Slot, cancel: Query) {
        slot.turn.set(run);
        if slot.being_read.take().is_some() {
            self.engine.borrow_mut().ask(cancel);
        }
    }

    fn open(self: &Rc<Self>, run: u64, file: Option<web_sys::File>, list: List) {
        let slot = list.slot(self);
        self.stop(run, slot, list.cancel());
        slot.being_read.borrow_mut().clone_from(&file);
        let server = Rc::clone(self);
        spawn_local(async move {
            let answer = match (file, list) {
                (Some(file), list) => server.read_list(run, file, list).await,
                // A list that was pasted or counted: the engine has it.
                (None, List::People(options)) => server.engine.borrow_mut().ask(Query::ReopenPasted { options }),
                // No longer here: the page asks for the file again.
                (None, List::Locales(_)) => Answer::Refused(Vec::new()),
            };
            server.answer(run, answer);
        });
    }

    async fn read_list(&self, run: u64, file: web_sys::File, list: List) -> Answer {
        let slot = list.slot(self);
        let is_wanted = || slot.turn.get() == run;
        if !is_wanted() {
            return Answer::Refused(Vec::new());
        }
        self.engine.borrow_mut().ask(list.begin(&file));
        let (mut breathed, mut reported) = (0, js_sys::Date::now());
        let read = read::stream(&file, async |bytes: &[u8]| {
            if !is_wanted() {
                return false;
            }
            breathed += bytes.len() as u64;
            let progress = list.take(&mut self.engine.borrow_mut(), bytes);
            if js_sys::Date::now() >= reported + REPORT_EVERY {
                reported = js_sys::Date::now();
                self.answer(run, progress);
            }
            if breathed >= BREATHE_EVERY {
                breathed = 0;
                // So that a cancel is heard.
                breath().await;
            }
            is_wanted()
        })
        .await;
        if !is_wanted() {
            return Answer::Refused(Vec::new());
        }
        *slot.being_read.borrow_mut() = None;
        if read.is_err() {
            self.engine.borrow_mut().ask(list.cancel());
            return Answer::Refused(vec![Finding::block("file-not-readable").text("file", file.name())]);
        }
        let answer = self.engine.borrow_mut().ask(list.end());
        if matches!(answer, Answer::Report(_)) {
            *slot.file.borrow_mut() = Some(file);
        }
        answer
    }
}

impl Slot {
    /// The file that is to be read again.
    fn again(&self) -> Option<web_sys::File> {
        let being_read = self.being_read.borrow().clone();
        being_read.or_else(|| self.file.borrow().clone())
    }
}

/// Which list is read, and how.
enum List {
    /// The people.
    People(Options),
    /// The second one.
    Locales(LocalesFrom),
}

impl List {
    fn slot<'a>(&self, server: &'a Server) -> &'a Slot {
        match self {
            Self::People(_) => &server.people,
            Self::Locales(_) => &server.locales,
        }
    }

    fn begin(&self, file: &web_sys::File) -> Query {
        match self {
            Self::People(options) => {
                Query::OpenList { name: file.name(), size: Some(file.size() as u64), options: options.clone() }
            }
            Self::Locales(from) => Query::OpenLocales(from.clone()),
        }
    }

    fn take(&self, engine: &mut Engine, bytes: &[u8]) -> Answer {
        match self {
            Self::People(_) => engine.take_chunk(bytes),
            Self::Locales(_) => engine.take_locales_chunk(bytes),
        }
    }

    fn end(&self) -> Query {
        match self {
            Self::People(_) => Query::EndOfList,
            Self::Locales(_) => Query::EndOfLocales,
        }
    }

    fn cancel(&self) -> Query {
        match self {
            Self::People(_) => Query::CancelList,
            Self::Locales(_) => Query::CancelLocales,
        }
    }
}

/// Answers the page's questions in its worker.
pub fn serve() {
    let scope: web_sys::DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let server = Server::new({
        let scope = scope.clone();
        move |said| {
            if let Ok(message) = serde_wasm_bindgen::to_value(&said) {
                scope.post_message(&message).ok();
            }
        }
    });
    let listen = Closure::<dyn Fn(web_sys::MessageEvent)>::new({
        let server = Rc::clone(&server);
        move |event: web_sys::MessageEvent| {
            if let Some((run, order, file)) = unpack(&event.data()) {
                server.take(run, order, file);
            }
        }
    });
    scope.set_onmessage(Some(listen.as_ref().unchecked_ref()));
    listen.forget();
    (server.say)(Said::Ready(BUILD.to_owned()));
    spawn_local(async {
        for _ in 0..REHEARSALS {
            breath().await;
            rehearse();
        }
    });
}

/// Lets messages in. A timer would do, too, but a browser makes a chain of timers wait.
async fn breath() {
    let Ok(channel) = web_sys::MessageChannel::new() else { return };
    let heard = js_sys::Promise::new(&mut |done, _| channel.port1().set_onmessage(Some(&done)));
    channel.port2().post_message(&JsValue::NULL).ok();
    JsFuture::from(heard).await.ok();
    channel.port1().close();
}

/// An order as it travels: the file goes beside it, since a file is not data.
pub(super) fn pack(run: u64, order: &Order, file: Option<&web_sys::File>) -> Option<JsValue> {
    let message = js_sys::Object::new();
    let order = serde_wasm_bindgen::to_value(order).ok()?;
    Reflect::set(&message, &"run".into(), &JsValue::from_f64(run as f64)).ok()?;
    Reflect::set(&message, &"order".into(), &order).ok()?;
    Reflect::set(&message, &"file".into(), &file.map_or(JsValue::NULL, |file| file.clone().into())).ok()?;
    Some(message.into())
}

fn unpack(message: &JsValue) -> Option<(u64, Order, Option<web_sys::File>)> {
    let run = Reflect::get(message, &"run".into()).ok()?.as_f64()? as u64;
    let order = serde_wasm_bindgen::from_value(Reflect::get(message, &"order".into()).ok()?).ok()?;
    let file = Reflect::get(message, &"file".into()).ok()?.dyn_into().ok();
    Some((run, order, file))
}
