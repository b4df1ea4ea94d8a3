//! Values that come out of statics, cells, lazies and thread-locals, through aliases and functions that lend them.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, OnceLock, RwLock};

use lambda_runtime::LambdaEvent;
use once_cell::sync::Lazy;
use serde_json::Value;
use tokio::sync::OnceCell;

type Names = RwLock<Vec<Name>>;

static NAMES: Names = RwLock::new(Vec::new());
static TABLE: LazyLock<HashMap<u32, Name>> = LazyLock::new(build);
static FIRST: Lazy<Name> = Lazy::new(|| Name::new("first")); //= crate::Name::new
static ONCE: OnceLock<Mutex<Name>> = OnceLock::new();
static LATE: OnceCell<Name> = OnceCell::const_new();
const FALLBACK: Name = Name { text: String::new() };

lazy_static::lazy_static! {
    static ref OLD: Mutex<Name> = Mutex::new(Name::new("old")); //= crate::Name::new
}

thread_local! {
    static SCRATCH: RefCell<Name> = RefCell::new(Name::new("scratch")); //= crate::Name::new
}

struct Name {
    text: String,
}

impl Name {
    fn new(text: &str) -> Self {
        Self { text: text.to_owned() }
    }

    fn length(&self) -> usize {
        self.text.len()
    }
}

fn build() -> HashMap<u32, Name> {
    HashMap::from([(1, Name::new("one"))]) //= crate::Name::new
}

fn once() -> &'static Mutex<Name> {
    ONCE.get_or_init(|| Mutex::new(Name::new("once"))) //= std::sync::OnceLock::get_or_init crate::Name::new
}

async fn late() -> &'static Name {
    LATE.get_or_init(|| async { Name::new("late") }).await //= tokio::sync::OnceCell::get_or_init crate::Name::new
}

#[tokio::main]
async fn main() -> Result<(), lambda_runtime::Error> {
    lambda_runtime::run(lambda_runtime::service_fn(handler)).await
}

async fn handler(_event: LambdaEvent<Value>) -> Result<usize, lambda_runtime::Error> {
    let mut total = FIRST.length(); //= crate::Name::length
    total += FALLBACK.length(); //= crate::Name::length
    total += once().lock().unwrap().length(); //= crate::once std::sync::Mutex::lock crate::Name::length
    total += late().await.length(); //= crate::late crate::Name::length
    total += OLD.lock().unwrap().length(); //= std::sync::Mutex::lock crate::Name::length
    total += TABLE.get(&1).map_or(0, |name| name.length()); //= std::collections::hash_map::HashMap::get crate::Name::length
    total += TABLE[&1].length(); //= crate::Name::length
    let names = NAMES.read().unwrap(); //= std::sync::RwLock::read
    for name in names.iter() {
        total += name.length(); //= crate::Name::length
    }
    total += SCRATCH.with_borrow(|name| name.length()); //= crate::Name::length
    Ok(total)
}
