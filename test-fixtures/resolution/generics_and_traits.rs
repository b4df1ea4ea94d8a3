//! Type parameters with bounds, `impl Trait`, trait objects, default methods, associated functions and types.

use std::fmt::Debug;
use std::marker::PhantomData;

use lambda_runtime::LambdaEvent;
use serde_json::Value;

trait Store {
    type Key: Debug;

    fn open() -> Self
    where
        Self: Sized;

    fn get(&self, key: Self::Key) -> Option<String>;

    fn get_or_empty(&self, key: Self::Key) -> String {
        self.get(key).unwrap_or_default() //= crate::Store::get
    }
}

struct Memory;

struct Disk {
    root: String,
}

impl Store for Memory {
    type Key = u32;

    fn open() -> Self {
        Memory
    }

    fn get(&self, _key: u32) -> Option<String> {
        None
    }
}

impl Store for Disk {
    type Key = String;

    fn open() -> Self {
        Disk { root: "/tmp".into() }
    }

    fn get(&self, key: String) -> Option<String> {
        std::fs::read_to_string(format!("{}/{key}", self.root)).ok() //= std::fs::read_to_string
    }
}

struct Cache<S: Store> {
    store: S,
    kind: PhantomData<S::Key>,
}

impl<S: Store> Cache<S> {
    fn new() -> Self {
        Self { store: S::open(), kind: PhantomData } //= crate::Store::open
    }

    fn look(&self, key: S::Key) -> String {
        self.store.get_or_empty(key) //= crate::Store::get_or_empty
    }
}

fn any(store: &dyn Store<Key = String>) -> Option<String> {
    store.get("a".to_owned()) //= crate::Store::get
}

fn some(store: impl Store<Key = u32>) -> Option<String> {
    store.get(1) //= crate::Store::get
}

fn made() -> impl Store<Key = u32> {
    Memory::open() //= crate::Memory::open
}

#[tokio::main]
async fn main() -> Result<(), lambda_runtime::Error> {
    lambda_runtime::run(lambda_runtime::service_fn(handler)).await
}

async fn handler(_event: LambdaEvent<Value>) -> Result<String, lambda_runtime::Error> {
    let disk = Disk::open(); //= crate::Disk::open
    let first = disk.get("b".to_owned()); //= crate::Disk::get
    let second = any(&disk); //= crate::any
    let third = some(Memory); //= crate::some
    let fourth = made().get(2); //= crate::made crate::Store::get
    let cache: Cache<Disk> = Cache::new(); //= crate::Cache::new
    let fifth = cache.look("c".to_owned()); //= crate::Cache::look
    let sixth = <Memory as Store>::open().get_or_empty(3); //= crate::Memory::open crate::Store::get_or_empty
    let all = [first, second, third, fourth];
    Ok(all.into_iter().flatten().chain([fifth, sixth]).collect())
}
