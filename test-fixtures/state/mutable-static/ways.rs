//! A registry of visitors in statics, written in every way there is.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, RwLock};

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use once_cell::sync::Lazy;
use serde_json::{Value, json};

static LAZY: Lazy<Mutex<HashMap<String, u32>>> = Lazy::new(|| Mutex::new(HashMap::new()));
static LISTS: LazyLock<RwLock<HashMap<String, Mutex<Vec<u32>>>>> = LazyLock::new(Default::default);
static STATE: OnceLock<Arc<RwLock<State>>> = OnceLock::new();
static mut NUMBERS: Vec<u32> = Vec::new();
static mut COUNT: u32 = 0;
static TOTAL: AtomicUsize = AtomicUsize::new(0);
static WRAPPED: Wrapped = Wrapped { inner: Mutex::new(State::new()) };
static QUEUES: [Mutex<VecDeque<u32>>; 2] = [Mutex::new(VecDeque::new()), Mutex::new(VecDeque::new())];
thread_local!(static LOCAL: RefCell<Vec<u32>> = RefCell::new(Vec::new()));

#[derive(Default)]
struct State {
    count: u32,
    names: BTreeMap<String, Vec<String>>,
    last: Option<String>,
}

impl State {
    const fn new() -> Self {
        State { count: 0, names: BTreeMap::new(), last: None }
    }

    fn bump(&mut self) {
        self.count += 1;
    }

    fn add(&mut self, name: &str) {
        self.names.entry(name.to_owned()).or_default().push(name.to_owned());
    }

    fn add_twice(&mut self, name: &str) {
        self.add(name);
        self.add(name);
    }

    fn names_mut(&mut self) -> &mut BTreeMap<String, Vec<String>> {
        &mut self.names
    }
}

struct Wrapped {
    inner: Mutex<State>,
}

impl Wrapped {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.inner.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

fn state() -> Arc<RwLock<State>> {
    STATE.get_or_init(Arc::default).clone()
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    let name = event.payload["name"].as_str().unwrap_or_default();
    *LAZY.lock().unwrap().entry(name.to_owned()).or_insert(0) += 1; //~ mutable-static
    LISTS.read().unwrap().get(name).unwrap().lock().unwrap().push(1); //~ mutable-static
    state().write().unwrap().bump(); //~ mutable-static
    {
        let state = state();
        let mut state = state.write().unwrap();
        state.add(name); //~ mutable-static
        state.add_twice(name); //~ mutable-static
        state.names_mut().clear(); //~ mutable-static
        state.last = Some(name.to_owned()); //~ mutable-static
        let names = &mut state.names;
        names.remove(name); //~ mutable-static
        if let Some(list) = state.names.get_mut(name) {
            list.push("x".into()); //~ mutable-static
        }
        for (_, list) in state.names.iter_mut() {
            list.clear(); //~ mutable-static
        }
        match &mut state.last {
            Some(last) => last.push('!'), //~ mutable-static
            None => {}
        }
        let State { count, .. } = &mut *state;
        *count += 1; //~ mutable-static
        fill(&mut state); //~ mutable-static
        fill_map(&mut state.names); //~ mutable-static
        let old = std::mem::take(&mut state.names); //~ mutable-static
        tracing::info!(old = old.len());
    }
    #[allow(static_mut_refs)]
    unsafe {
        NUMBERS.push(1); //~ mutable-static
        COUNT += 1; //~ mutable-static
        let numbers = &mut NUMBERS;
        numbers.push(2); //~ mutable-static
        (*std::ptr::addr_of_mut!(NUMBERS)).clear(); //~ mutable-static
    }
    WRAPPED.state().bump(); //~ mutable-static
    WRAPPED.state().names.insert("a".into(), vec![]); //~ mutable-static
    if let Ok(mut state) = WRAPPED.inner.lock() {
        state.count = 3; //~ mutable-static
    }
    let Ok(mut guard) = WRAPPED.inner.try_lock() else { return Ok(json!(0)) };
    guard.count += 1; //~ mutable-static
    drop(guard);
    QUEUES[0].lock().unwrap().push_back(1); //~ mutable-static
    TOTAL.fetch_add(1, Ordering::Relaxed); //~ mutable-static
    LOCAL.with(|local| local.borrow_mut().push(1)); //~ thread-local-state
    LOCAL.with_borrow_mut(|local| local.push(1)); //~ thread-local-state
    let seen = TOTAL.load(Ordering::Relaxed);
    nested::remember(name);
    let total = async { LAZY.lock().unwrap().insert("b".into(), 1) }.await; //~ mutable-static
    ["a", "b"].iter().for_each(|key| {
        LAZY.lock().unwrap().remove(*key); //~ mutable-static
    });
    Ok(json!([seen, total]))
}

fn fill(state: &mut State) {
    state.count += 1;
}

fn fill_map(names: &mut BTreeMap<String, Vec<String>>) {
    names.insert("x".into(), vec![]);
}

mod nested {
    use super::*;
    pub struct Cache {
        entries: dashmap::DashMap<String, String>,
        hits: AtomicU64,
    }
    static CACHE: LazyLock<Cache> = LazyLock::new(|| Cache { entries: Default::default(), hits: AtomicU64::new(0) });
    impl Cache {
        fn global() -> &'static Cache {
            &CACHE
        }
        fn put(&self, key: &str) {
            self.entries.insert(key.to_owned(), key.to_owned()); //~ mutable-static
            self.hits.fetch_add(1, Ordering::Relaxed);
        }
    }
    pub fn remember(name: &str) {
        Cache::global().put(name);
    }
}
