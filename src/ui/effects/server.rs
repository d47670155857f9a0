//! In: orders. Out: answers. The engine with a file beside it; it runs in the worker, or in the page.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use js_sys::Reflect;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::read;
use crate::engine::{Answer, Engine, Query};
use crate::finding::Finding;
use crate::sample::Options;

/// After how many bytes the reading of a list is reported.
const REPORT_EVERY: u64 = 8 << 20;

/// What the server is asked.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Order {
    /// Reads the file that comes with it as a list.
    Open(Options),
    /// Reads the same file again.
    Reopen(Options),
    /// Stops reading.
    Cancel,
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

/// The engine, the open file, and a way to answer.
pub(super) struct Server {
    engine: RefCell<Engine>,
    /// The file of the open list; none if it was pasted or counted.
    file: RefCell<Option<web_sys::File>>,
    /// The file that is being read; until it is read to its end, the list before stays open.
    being_read: RefCell<Option<web_sys::File>>,
    /// The run of the reading that is wanted: an older one stops by itself and gives nothing more to the engine.
    turn: Cell<u64>,
    queue: RefCell<VecDeque<(u64, Query)>>,
    busy: Cell<bool>,
    say: Box<dyn Fn(Said)>,
}

impl Server {
    pub(super) fn new(say: impl Fn(Said) + 'static) -> Rc<Self> {
        Rc::new(Self {
            engine: RefCell::default(),
            file: RefCell::default(),
            being_read: RefCell::default(),
            turn: Cell::new(0),
            queue: RefCell::default(),
            busy: Cell::new(false),
            say: Box::new(say),
        })
    }

    /// Takes an order; the answer comes later.
    pub(super) fn take(self: &Rc<Self>, run: u64, order: Order, file: Option<web_sys::File>) {
        match order {
            Order::Cancel => self.stop_reading(run),
            Order::Open(options) => self.open(run, file, options),
            Order::Reopen(options) => {
                let being_read = self.being_read.borrow().clone();
                let file = being_read.or_else(|| self.file.borrow().clone());
                self.open(run, file, options);
            }
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
        if is_list && self.turn.get() < run {
            // What was pasted last counts, not a file that is still being read.
            self.stop_reading(run);
        }
        let mut answer = self.engine.borrow_mut().ask(query);
        if is_list && matches!(answer, Answer::Report(_)) {
            *self.file.borrow_mut() = None;
        }
        while let Answer::Need { offset, len } = answer {
            let file = self.file.borrow().clone();
            let bytes = match &file {
                Some(file) => read::part(file, offset as f64, len as f64).await,
                None => Err(JsValue::NULL),
            };
            let Ok(bytes) = bytes else { return Answer::FileChanged };
            answer = self.engine.borrow_mut().ask(Query::Bytes { offset, bytes });
        }
        answer
    }

    /// Lets go of the file that is being read.
    fn stop_reading(&self, run: u64) {
        self.turn.set(run);
        if self.being_read.take().is_some() {
            self.engine.borrow_mut().ask(Query::CancelList);
        }
    }

    fn open(self: &Rc<Self>, run: u64, file: Option<web_sys::File>, options: Options) {
        self.stop_reading(run);
        self.being_read.borrow_mut().clone_from(&file);
        let server = Rc::clone(self);
        spawn_local(async move {
            let answer = match file {
                Some(file) => server.read_list(run, file, options).await,
                // A list that was pasted or counted: the engine has it.
                None => server.engine.borrow_mut().ask(Query::ReopenPasted { options }),
            };
            server.answer(run, answer);
        });
    }

    async fn read_list(&self, run: u64, file: web_sys::File, options: Options) -> Answer {
        let is_wanted = || self.turn.get() == run;
        if !is_wanted() {
            return Answer::Refused(Vec::new());
        }
        let size = Some(file.size() as u64);
        self.engine.borrow_mut().ask(Query::OpenList { name: file.name(), size, options });
        let mut reported = 0;
        let read = read::stream(&file, async |bytes: &[u8]| {
            if !is_wanted() {
                return false;
            }
            let progress = self.engine.borrow_mut().take_chunk(bytes);
            if let Answer::Progress { bytes, .. } = &progress
                && *bytes >= reported + REPORT_EVERY
            {
                reported = *bytes;
                self.answer(run, progress);
                // Lets a message in, so that a cancel is heard.
                gloo::timers::future::TimeoutFuture::new(0).await;
            }
            is_wanted()
        })
        .await;
        if !is_wanted() {
            return Answer::Refused(Vec::new());
        }
        *self.being_read.borrow_mut() = None;
        if read.is_err() {
            self.engine.borrow_mut().ask(Query::CancelList);
            return Answer::Refused(vec![Finding::block("file-not-readable").text("file", file.name())]);
        }
        let answer = self.engine.borrow_mut().ask(Query::EndOfList);
        if matches!(answer, Answer::Report(_)) {
            *self.file.borrow_mut() = Some(file);
        }
        answer
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
