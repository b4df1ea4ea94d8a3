//! The fields of a Durable Object are its state; a static is shared with its neighbours.

use std::cell::{Cell, RefCell};
use std::sync::Mutex;
use worker::*;

static ALL: Mutex<u32> = Mutex::new(0); //~ mutable-static

#[durable_object]
pub struct Counter {
    count: Cell<u32>,
    names: RefCell<Vec<String>>,
    client: reqwest::Client,
    state: State,
}

impl DurableObject for Counter {
    fn new(state: State, _env: Env) -> Self {
        *ALL.lock().unwrap() = 0;
        Self { count: Cell::new(0), names: RefCell::new(Vec::new()), client: reqwest::Client::new(), state }
    }

    async fn fetch(&self, request: Request) -> Result<Response> {
        self.count.set(self.count.get() + 1);
        self.names.borrow_mut().push(request.path());
        *ALL.lock().unwrap() += self.count.get();
        self.state.storage().set_alarm(60_000).await?;
        Response::ok(self.count.get().to_string())
    }

    async fn alarm(&self) -> Result<Response> {
        if self.names.borrow().is_empty() {
            std::process::exit(1); //~ process-exit
        }
        self.names.borrow_mut().clear();
        Response::empty()
    }
}
