//! A store that is made in `main` and travels to its writers as a field, a clone, a capture, a trait object and an argument.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, RwLock};

use dashmap::DashMap;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::{Value, json};

#[derive(Default)]
struct Store {
    saved: Mutex<HashMap<String, u32>>,
    seen: DashMap<String, u32>,
    next: AtomicU64,
    in_task: Mutex<HashMap<String, u32>>,
    in_closure: Mutex<HashMap<String, u32>>,
    taken_apart: Mutex<HashMap<String, u32>>,
    handed_out: Mutex<HashMap<String, u32>>,
    copied: DashMap<String, u32>,
    in_context: Mutex<HashMap<String, u32>>,
    by_two: Mutex<HashMap<String, u32>>,
    shards: [Mutex<HashMap<String, u32>>; 2],
    log: Log,
}

#[derive(Default)]
struct Log {
    lines: RwLock<Vec<String>>,
}

impl Log {
    fn add(&self, line: &str) {
        self.lines.write().unwrap().push(line.to_owned()); //~ shared-mutable-state
    }
}

#[derive(Clone)]
struct Handler {
    store: Arc<Store>,
    scratch: Arc<Mutex<Vec<u32>>>,
}

trait Repository {
    fn save(&self, key: &str);
}

impl Repository for Store {
    fn save(&self, key: &str) {
        self.saved.lock().unwrap().insert(key.to_owned(), 1); //~ shared-mutable-state
    }
}

impl Handler {
    fn new(store: Arc<Store>) -> Self {
        Handler { store, scratch: Arc::default() }
    }

    async fn handle(&self, event: LambdaEvent<Value>) -> Result<Value, Error> {
        let key = event.payload["key"].as_str().unwrap_or_default();
        self.store.log.add(key);
        self.save(self.store.as_ref(), key);
        self.store.seen.insert(key.to_owned(), 1); //~ shared-mutable-state
        let id = self.store.next.fetch_add(1, Ordering::Relaxed); //~ shared-mutable-state
        let store = Arc::clone(&self.store);
        let task = tokio::spawn(async move {
            store.in_task.lock().unwrap().clear(); //~ shared-mutable-state
        });
        task.await?;
        self.with_items(|items| items.clear()); //~? shared-mutable-state: what a closure does with its parameter is not followed back
        let Store { taken_apart, .. } = &*self.store;
        taken_apart.lock().unwrap().remove(key); //~ shared-mutable-state
        generic(&self.store.handed_out, key);
        self.store.by_two.lock().unwrap().clear(); //~ shared-mutable-state "changes `by_two`, which"
        self.store.by_two.lock().unwrap().insert(key.to_owned(), 2);
        self.store.shards[key.len() % 2].lock().unwrap().clear(); //~ shared-mutable-state
        let context = Context { handler: self.clone(), own: Mutex::new(Vec::new()) };
        context.fill();
        let fresh = Handler { store: self.store.clone(), scratch: Arc::new(Mutex::new(Vec::new())) };
        fresh.scratch.lock().unwrap().push(1);
        let again = Handler { scratch: Arc::default(), ..self.clone() };
        again.scratch.lock().unwrap().push(2);
        again.store.copied.clear(); //~ shared-mutable-state
        Ok(json!(id))
    }

    fn save(&self, repository: &dyn Repository, key: &str) {
        repository.save(key);
    }

    fn with_items(&self, change: impl FnOnce(&mut HashMap<String, u32>)) {
        let mut items = self.store.in_closure.lock().unwrap();
        change(&mut items);
    }
}

struct Context {
    handler: Handler,
    own: Mutex<Vec<u32>>,
}

impl Context {
    fn fill(&self) {
        self.own.lock().unwrap().push(1);
        self.handler.store.in_context.lock().unwrap().insert("x".into(), 1); //~ shared-mutable-state
    }
}

fn generic<K: std::hash::Hash + Eq + From<String>>(items: &Mutex<HashMap<K, u32>>, key: &str) {
    items.lock().unwrap().insert(key.to_owned().into(), 2); //~ shared-mutable-state
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let store = Arc::new(Store::default());
    let handler = Handler::new(store);
    run(service_fn(|event| handler.handle(event))).await
}
