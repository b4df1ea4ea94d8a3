//! Methods by the type of their receiver: locals, parameters, fields, results, references, boxes and aliases.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use lambda_runtime::LambdaEvent;
use serde_json::Value;

type Shared = Arc<Mutex<HashMap<String, u32>>>;

struct Shelf {
    books: Vec<Book>,
    index: Shared,
    path: PathBuf,
}

#[derive(Clone)]
struct Book {
    title: String,
}

impl Book {
    fn new(title: &str) -> Self {
        Self { title: title.to_owned() }
    }

    fn title(&self) -> &str {
        self.title.as_str() //= std::string::String::as_str
    }

    fn read(self) -> String {
        self.title
    }
}

impl Shelf {
    fn open() -> Self {
        Self { books: vec![Book::new("one")], index: Shared::default(), path: PathBuf::from("/tmp") } //= crate::Book::new
    }

    fn first(&self) -> Option<&Book> {
        self.books.first()
    }

    fn take(&mut self) -> Result<Book, String> {
        self.books.pop().ok_or_else(|| "empty".to_owned()) //= std::vec::Vec::pop
    }

    fn note(&self) {
        let mut index = self.index.lock().unwrap(); //= std::sync::Mutex::lock
        index.insert("one".into(), 1); //= std::collections::hash_map::HashMap::insert
    }
}

fn pages(book: &Book) -> usize {
    book.title().len() //= crate::Book::title
}

#[tokio::main]
async fn main() -> Result<(), lambda_runtime::Error> {
    lambda_runtime::run(lambda_runtime::service_fn(handler)).await
}

async fn handler(_event: LambdaEvent<Value>) -> Result<usize, lambda_runtime::Error> {
    let mut shelf = Shelf::open(); //= crate::Shelf::open
    shelf.note(); //= crate::Shelf::note
    let length = shelf.first().map_or(0, pages); //= crate::Shelf::first
    let boxed = Box::new(Book::new("two")); //= crate::Book::new
    let shared = Arc::new(Book::new("three"));
    let total = boxed.title().len() + shared.title().len(); //= crate::Book::title
    let text = shelf.take()?.read(); //= crate::Shelf::take crate::Book::read
    let copy = shared.as_ref().clone().read(); //= crate::Book::read
    let there = shelf.path.join("x").to_string_lossy().len();
    match shelf.first() {
        Some(book) => book.title().len(), //= crate::Book::title
        None => 0,
    };
    if let Some(Book { title }) = shelf.first() {
        title.trim();
    }
    Ok(length + total + text.len() + copy.len() + there)
}
