//! A translator that keeps what belongs to a request on the thread that happens to run it.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::{Deserialize, Serialize};

thread_local! {
    static USER: RefCell<Option<String>> = const { RefCell::new(None) }; //~ thread-local-state "may go on on another"
    static SEEN: RefCell<Vec<String>> = RefCell::new(Vec::new()); //~ thread-local-state
    static NUMBER: Cell<u64> = const { Cell::new(0) }; //~ thread-local-state
    static WORDS: RefCell<HashMap<String, String>> = RefCell::default(); //~ thread-local-state "works for this request"
    static TOTALS: RefCell<Totals> = RefCell::new(Totals::default()); //~ thread-local-state
    static BY_USER: RefCell<Totals> = RefCell::new(Totals::default()); //~ thread-local-state
    static LOCALE: Locale = Locale::default(); //~ thread-local-state "`LOCALE`"
    static SHARED: Rc<RefCell<Vec<String>>> = Rc::default(); //~ thread-local-state "`SHARED`"
}
std::thread_local!(static LAST: Cell<Option<usize>> = const { Cell::new(None) }); //~ thread-local-state

#[derive(Deserialize)]
struct Text {
    user: String,
    locale: String,
    words: Vec<String>,
}

#[derive(Serialize)]
struct Translation {
    number: u64,
    words: Vec<String>,
    seen: usize,
}

#[derive(Default)]
struct Totals {
    words: usize,
    users: HashMap<String, usize>,
}

#[derive(Default)]
struct Locale {
    name: RefCell<String>,
}

impl Locale {
    fn switch(&self, name: &str) {
        *self.name.borrow_mut() = name.to_owned();
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(translate)).await
}

async fn translate(event: LambdaEvent<Text>) -> Result<Translation, Error> {
    let Text { user, locale, words } = event.payload;
    USER.set(Some(user));
    LOCALE.with(|current| current.switch(&locale));
    tokio::task::yield_now().await;
    SEEN.with(|seen| seen.borrow_mut().extend(words.iter().cloned()));
    let number = NUMBER.with(|number| {
        number.set(number.get() + 1);
        number.get()
    });
    count(&words);
    let words = tokio::task::spawn_blocking(move || words.iter().map(|word| translated(word)).collect()).await?;
    LAST.replace(Some(number as usize));
    Ok(Translation { number, words, seen: SEEN.with_borrow(Vec::len) })
}

/// A thread of the pool is kept for the work of later requests.
fn translated(word: &str) -> String {
    let known = WORDS.with_borrow(|words| words.get(word).cloned());
    known.unwrap_or_else(|| {
        let found = word.to_uppercase();
        WORDS.with_borrow_mut(|words| words.insert(word.to_owned(), found.clone()));
        found
    })
}

fn count(words: &[String]) {
    TOTALS.with(|totals| {
        let mut totals = totals.borrow_mut();
        totals.words += words.len();
    });
    BY_USER.with(|totals| {
        let mut totals = totals.borrow_mut();
        let user = USER.with_borrow(|user| user.clone().unwrap_or_default());
        *totals.users.entry(user).or_default() += words.len();
    });
    SHARED.with(|shared| remember(shared, words));
}

fn remember(list: &RefCell<Vec<String>>, words: &[String]) {
    for word in words {
        append(list, word);
    }
}

fn append(list: &RefCell<Vec<String>>, word: &str) {
    list.borrow_mut().push(word.to_owned());
}
