//! In: orders. Out: what the server says, from the worker or, where no worker answers, from the page itself.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::prelude::*;

use super::server::{BUILD, Order, Said, Server, pack};

/// How long a worker may be silent before the page does the work itself.
const PATIENCE_MS: u32 = 5_000;

type Outbox = Vec<(u64, Order, Option<web_sys::File>)>;

enum Where {
    /// A worker was started; it has not said yet that it is there.
    Starting(web_sys::Worker),
    /// In the worker.
    Worker(web_sys::Worker),
    /// In the page.
    Page(Rc<Server>),
}

/// The way to the engine.
pub(super) struct Carrier {
    place: RefCell<Where>,
    outbox: RefCell<Outbox>,
    runs: Cell<u64>,
    hear: Rc<dyn Fn(u64, crate::engine::Answer)>,
    lost: Box<dyn Fn()>,
}

impl Carrier {
    /// `hear` takes the answers; `lost` is called when a worker died with all that was open in it.
    pub(super) fn new(hear: impl Fn(u64, crate::engine::Answer) + 'static, lost: impl Fn() + 'static) -> Rc<Self> {
        let hear: Rc<dyn Fn(u64, crate::engine::Answer)> = Rc::new(hear);
        let place = start_worker().map_or_else(|_| Where::Page(in_page(&hear)), Where::Starting);
        let carrier = Rc::new(Self {
            place: RefCell::new(place),
            outbox: RefCell::default(),
            runs: Cell::new(0),
            hear,
            lost: Box::new(lost),
        });
        carrier.listen();
        if matches!(&*carrier.place.borrow(), Where::Page(_)) {
            say_ready("page");
        }
        carrier
    }

    /// Sends an order; says under which run its answer will come.
    pub(super) fn send(&self, order: Order, file: Option<web_sys::File>) -> u64 {
        let run = self.runs.get() + 1;
        self.runs.set(run);
        match &*self.place.borrow() {
            Where::Starting(_) => self.outbox.borrow_mut().push((run, order, file)),
            Where::Worker(worker) => post(worker, run, &order, file.as_ref()),
            Where::Page(server) => server.take(run, order, file),
        }
        run
    }

    fn listen(self: &Rc<Self>) {
        let Where::Starting(worker) = &*self.place.borrow() else { return };
        let carrier = Rc::clone(self);
        let on_message = Closure::<dyn Fn(web_sys::MessageEvent)>::new(move |event: web_sys::MessageEvent| {
            match serde_wasm_bindgen::from_value(event.data()) {
                Ok(Said::Ready(build)) if build == BUILD => carrier.worker_is_there(),
                Ok(Said::Ready(_)) | Err(_) => carrier.work_in_page(),
                Ok(Said::Answer(run, answer)) => (carrier.hear)(run, *answer),
            }
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        on_message.forget();
        let carrier = Rc::clone(self);
        let on_error = Closure::<dyn Fn()>::new(move || carrier.work_in_page());
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        on_error.forget();
        let carrier = Rc::clone(self);
        gloo::timers::callback::Timeout::new(PATIENCE_MS, move || {
            if matches!(&*carrier.place.borrow(), Where::Starting(_)) {
                carrier.work_in_page();
            }
        })
        .forget();
    }

    fn worker_is_there(&self) {
        let starting = match &*self.place.borrow() {
            Where::Starting(worker) => worker.clone(),
            _ => return,
        };
        for (run, order, file) in self.outbox.take() {
            post(&starting, run, &order, file.as_ref());
        }
        *self.place.borrow_mut() = Where::Worker(starting);
        say_ready("worker");
    }

    fn work_in_page(&self) {
        let was_there = match &*self.place.borrow() {
            Where::Starting(worker) | Where::Worker(worker) => {
                worker.terminate();
                matches!(&*self.place.borrow(), Where::Worker(_))
            }
            Where::Page(_) => return,
        };
        let server = in_page(&self.hear);
        *self.place.borrow_mut() = Where::Page(Rc::clone(&server));
        say_ready("page");
        for (run, order, file) in self.outbox.take() {
            server.take(run, order, file);
        }
        if was_there {
            (self.lost)();
        }
    }
}

/// Marks the document: everything that will ever be loaded is here, and this is where the work is done.
fn say_ready(place: &str) {
    gloo::utils::document_element().set_attribute("data-engine", place).ok();
}

fn start_worker() -> Result<web_sys::Worker, JsValue> {
    let options = web_sys::WorkerOptions::new();
    options.set_type(web_sys::WorkerType::Module);
    web_sys::Worker::new_with_options("./worker.js", &options)
}

fn in_page(hear: &Rc<dyn Fn(u64, crate::engine::Answer)>) -> Rc<Server> {
    let hear = Rc::clone(hear);
    Server::new(move |said| {
        if let Said::Answer(run, answer) = said {
            hear(run, *answer);
        }
    })
}

fn post(worker: &web_sys::Worker, run: u64, order: &Order, file: Option<&web_sys::File>) {
    if let Some(message) = pack(run, order, file) {
        worker.post_message(&message).ok();
    }
}
