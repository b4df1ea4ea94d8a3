//! A registry of visitors in statics, written in every way there is: each way has a static of its own.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, OnceLock, RwLock};

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use once_cell::sync::Lazy;
use serde_json::{Value, json};

static LAZY: Lazy<Mutex<HashMap<String, u32>>> = Lazy::new(|| Mutex::new(HashMap::new())); //~ mutable-static
static LISTS: LazyLock<RwLock<HashMap<String, Mutex<Vec<u32>>>>> = LazyLock::new(Default::default); //~ mutable-static
static SHARED: OnceLock<Arc<RwLock<State>>> = OnceLock::new(); //~ mutable-static
static CLONED: OnceLock<Arc<RwLock<State>>> = OnceLock::new(); //~ mutable-static
static CALLED: RwLock<State> = RwLock::new(State::new()); //~ mutable-static
static CALLED_TWICE: RwLock<State> = RwLock::new(State::new()); //~ mutable-static
static HANDED_OUT: RwLock<State> = RwLock::new(State::new()); //~ mutable-static
static ASSIGNED: RwLock<State> = RwLock::new(State::new()); //~ mutable-static
static BORROWED: RwLock<State> = RwLock::new(State::new()); //~ mutable-static
static FOUND: RwLock<State> = RwLock::new(State::new()); //~ mutable-static
static ITERATED: RwLock<State> = RwLock::new(State::new()); //~ mutable-static
static MATCHED: RwLock<State> = RwLock::new(State::new()); //~ mutable-static
static TAKEN_APART: RwLock<State> = RwLock::new(State::new()); //~ mutable-static
static LENT: RwLock<State> = RwLock::new(State::new()); //~ mutable-static
static LENT_IN_PART: RwLock<State> = RwLock::new(State::new()); //~ mutable-static
static EMPTIED: RwLock<State> = RwLock::new(State::new()); //~ mutable-static
static mut NUMBERS: Vec<u32> = Vec::new(); //~ mutable-static
static mut COUNT: u32 = 0; //~ mutable-static
static mut REFERRED: Vec<u32> = Vec::new(); //~ mutable-static
static mut POINTED: Vec<u32> = Vec::new(); //~ mutable-static
static TOTAL: AtomicUsize = AtomicUsize::new(0); //~ mutable-static
static WRAPPED: Wrapped = Wrapped { inner: Mutex::new(State::new()) }; //~ mutable-static
static WRAPPED_IN_PART: Wrapped = Wrapped { inner: Mutex::new(State::new()) }; //~ mutable-static
static IF_LOCKED: Wrapped = Wrapped { inner: Mutex::new(State::new()) }; //~ mutable-static
static TRIED: Wrapped = Wrapped { inner: Mutex::new(State::new()) }; //~ mutable-static
static QUEUES: [Mutex<VecDeque<u32>>; 2] = [Mutex::new(VecDeque::new()), Mutex::new(VecDeque::new())]; //~ mutable-static
static IN_BLOCK: Mutex<BTreeMap<String, u32>> = Mutex::new(BTreeMap::new()); //~ mutable-static
static IN_CLOSURE: Mutex<BTreeMap<String, u32>> = Mutex::new(BTreeMap::new()); //~ mutable-static
named!(NAMED_FOR_MACRO); //~ mutable-static
unnamed!();
thread_local! {
    static LOCAL: RefCell<Vec<u32>> = RefCell::new(Vec::new()); //~ thread-local-state
    static LOCAL_SHORT: RefCell<Vec<u32>> = RefCell::new(Vec::new()); //~ thread-local-state
}

#[macro_export]
macro_rules! named {
    ($name:ident) => {
        static $name: Mutex<Vec<u32>> = Mutex::new(Vec::new());
    };
}

/// The name of the static stands in no text that is its declaration.
#[macro_export]
macro_rules! unnamed {
    () => {
        static NAMED_BY_MACRO: Mutex<Vec<u32>> = Mutex::new(Vec::new());
    };
}

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
    fn state(&self) -> MutexGuard<'_, State> {
        self.inner.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

fn shared() -> Arc<RwLock<State>> {
    SHARED.get_or_init(Arc::default).clone()
}

fn cloned() -> Arc<RwLock<State>> {
    CLONED.get_or_init(Arc::default).clone()
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    let name = event.payload["name"].as_str().unwrap_or_default();
    *LAZY.lock().unwrap().entry(name.to_owned()).or_insert(0) += 1;
    LISTS.read().unwrap().get(name).unwrap().lock().unwrap().push(1);
    shared().write().unwrap().bump();
    {
        let state = cloned();
        let mut state = state.write().unwrap();
        state.add(name);
    }
    behind_guards(name);
    in_unsafe_code();
    in_wrappers()?;
    NAMED_FOR_MACRO.lock().unwrap().push(1);
    NAMED_BY_MACRO.lock().unwrap().push(1); //~ mutable-static
    QUEUES[0].lock().unwrap().push_back(1);
    TOTAL.fetch_add(1, Ordering::Relaxed);
    LOCAL.with(|local| local.borrow_mut().push(1));
    LOCAL_SHORT.with_borrow_mut(|local| local.push(1));
    let seen = TOTAL.load(Ordering::Relaxed);
    nested::remember(name);
    let total = async { IN_BLOCK.lock().unwrap().insert("b".into(), 1) }.await;
    ["a", "b"].iter().for_each(|key| {
        IN_CLOSURE.lock().unwrap().remove(*key);
    });
    Ok(json!([seen, total]))
}

fn behind_guards(name: &str) {
    let mut called = CALLED.write().unwrap();
    called.add(name);
    let mut called_twice = CALLED_TWICE.write().unwrap();
    called_twice.add_twice(name);
    let mut handed_out = HANDED_OUT.write().unwrap();
    handed_out.names_mut().clear();
    let mut assigned = ASSIGNED.write().unwrap();
    assigned.last = Some(name.to_owned());
    let mut borrowed = BORROWED.write().unwrap();
    let names = &mut borrowed.names;
    names.remove(name);
    let mut found = FOUND.write().unwrap();
    if let Some(list) = found.names.get_mut(name) {
        list.push("x".into());
    }
    let mut iterated = ITERATED.write().unwrap();
    for (_, list) in iterated.names.iter_mut() {
        list.clear();
    }
    let mut matched = MATCHED.write().unwrap();
    match &mut matched.last {
        Some(last) => last.push('!'),
        None => {}
    }
    let mut taken_apart = TAKEN_APART.write().unwrap();
    let State { count, .. } = &mut *taken_apart;
    *count += 1;
    let mut lent = LENT.write().unwrap();
    fill(&mut lent);
    let mut lent_in_part = LENT_IN_PART.write().unwrap();
    fill_map(&mut lent_in_part.names);
    let mut emptied = EMPTIED.write().unwrap();
    let old = std::mem::take(&mut emptied.names);
    tracing::info!(old = old.len());
}

#[allow(static_mut_refs)]
fn in_unsafe_code() {
    unsafe {
        NUMBERS.push(1);
        COUNT += 1;
        let numbers = &mut REFERRED;
        numbers.push(2);
        (*std::ptr::addr_of_mut!(POINTED)).clear();
    }
}

fn in_wrappers() -> Result<(), Error> {
    WRAPPED.state().bump();
    WRAPPED_IN_PART.state().names.insert("a".into(), vec![]);
    if let Ok(mut state) = IF_LOCKED.inner.lock() {
        state.count = 3;
    }
    let Ok(mut guard) = TRIED.inner.try_lock() else { return Ok(()) };
    guard.count += 1;
    Ok(())
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
    static CACHE: LazyLock<Cache> = LazyLock::new(|| Cache { entries: Default::default(), hits: AtomicU64::new(0) }); //~ mutable-static
    impl Cache {
        fn global() -> &'static Cache {
            &CACHE
        }
        fn put(&self, key: &str) {
            self.entries.insert(key.to_owned(), key.to_owned());
            self.hits.fetch_add(1, Ordering::Relaxed);
        }
    }
    pub fn remember(name: &str) {
        Cache::global().put(name);
    }
}
