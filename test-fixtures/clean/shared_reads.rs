//! Locks, maps and cells that requests only look at, and copies they change.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, RwLock};

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::{Value, json};

static RATES: Mutex<BTreeMap<String, Rate>> = Mutex::new(BTreeMap::new());
static QUEUE: LazyLock<RwLock<VecDeque<Rate>>> = LazyLock::new(|| RwLock::new(VecDeque::new()));
static DEFAULTS: OnceLock<Mutex<Settings>> = OnceLock::new();

thread_local! {
    static SCALE: RefCell<u32> = const { RefCell::new(1) };
}

#[derive(Clone, Copy, Default)]
struct Rate {
    value: u32,
    hits: u32,
}

#[derive(Clone, Default)]
struct Settings {
    names: Vec<String>,
    rate: Rate,
    limit: u32,
}

impl Settings {
    fn rename(mut self, name: &str) -> Self {
        self.names.push(name.to_owned());
        self
    }

    /// Takes `&mut self` and changes nothing.
    fn peek(&mut self) -> u32 {
        self.limit
    }
}

struct App {
    settings: RwLock<Settings>,
    names: Mutex<Vec<String>>,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let app = Arc::new(App { settings: RwLock::new(Settings::default()), names: Mutex::new(Vec::new()) });
    app.settings.write().unwrap().limit = 10;
    {
        let mut names = app.names.lock().unwrap();
        names.push("start".into());
    }
    run(service_fn(move |event: LambdaEvent<Value>| {
        let app = app.clone();
        async move { handler(event, app).await }
    }))
    .await
}

async fn handler(event: LambdaEvent<Value>, app: Arc<App>) -> Result<Value, Error> {
    let rates = RATES.lock().unwrap();
    let mut keys = rates.keys();
    let first = keys.next().cloned();
    let any = rates.values().any(|rate| rate.value > 3);
    let mut best = rates.get("best").copied().unwrap_or_default();
    best.hits += 1;
    best.value = 9;
    let mut copy = rates.clone();
    copy.insert("x".into(), best);
    let mut total = 0;
    for (_, rate) in rates.iter() {
        total += rate.value;
    }
    for mut rate in rates.values().copied() {
        rate.hits += 1;
        total += rate.hits;
    }
    let mut list: Vec<Rate> = rates.values().copied().collect();
    list.push(best);
    list.iter_mut().for_each(|rate| rate.hits = 0);
    list.sort_by_key(|rate| rate.value);

    let queue = QUEUE.read().unwrap();
    let mut recent: Vec<&Rate> = queue.iter().rev().take(3).collect();
    recent.retain(|rate| rate.value > 1);

    let settings = app.settings.read().unwrap().clone().rename("me");
    let mut rate = app.settings.read().unwrap().rate;
    rate.hits += 1;
    let mut names = app.names.lock().unwrap().clone();
    names.push("mine".into());
    let joined = app.names.lock().unwrap().join(",");
    let last = app.names.lock().unwrap().last().cloned().map(|mut name| {
        name.push('!');
        name
    });
    let mut lengths = app.names.lock().unwrap().iter().map(String::len).collect::<Vec<_>>();
    lengths.sort();
    let limit = DEFAULTS.get_or_init(|| Mutex::new(Settings::default())).lock().unwrap().peek();
    let scale = SCALE.with(|scale| *scale.borrow());
    let mut guard = app.names.lock().unwrap();
    let count = guard.len();
    let peeked = guard.iter_mut().count();
    drop(guard);
    let mut text = String::new();
    if let Some(name) = app.names.lock().unwrap().first() {
        text.push_str(name);
    }
    let own = own_cache(&event.payload);
    Ok(json!([
        first,
        any,
        total,
        list.len(),
        recent.len(),
        settings.names,
        rate.hits,
        joined,
        last,
        lengths,
        limit,
        scale,
        count,
        peeked,
        text,
        own,
        names,
        copy.len()
    ]))
}

fn own_cache(payload: &Value) -> usize {
    let cache = Arc::new(App { settings: RwLock::default(), names: Mutex::default() });
    let shared = Arc::clone(&cache);
    let fill = |name: &str| shared.names.lock().unwrap().push(name.to_owned());
    payload.as_array().into_iter().flatten().filter_map(Value::as_str).for_each(fill);
    put(&cache.names);
    cache.settings.write().unwrap().limit += 1;
    with(&cache, |app| app.names.lock().unwrap().clear());
    let memo: RefCell<HashMap<u32, u32>> = RefCell::default();
    fib(20, &memo);
    cache.names.lock().unwrap().len()
}

fn with(app: &App, change: impl Fn(&App)) {
    change(app);
}

fn fib(n: u32, memo: &RefCell<HashMap<u32, u32>>) -> u32 {
    let known = memo.borrow().get(&n).copied();
    known.unwrap_or_else(|| {
        let value = if n < 2 { n } else { fib(n - 1, memo) + fib(n - 2, memo) };
        memo.borrow_mut().insert(n, value);
        value
    })
}

fn put(names: &Mutex<Vec<String>>) {
    names.lock().unwrap().push("own".into());
}
