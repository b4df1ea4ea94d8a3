//! Interned identifiers.
//!
//! Facts mention the same few thousand identifiers hundreds of thousands of times, and the resolver compares them constantly.
//! A [`Name`] is four bytes, compares in one instruction and can be sent between threads; the text lives once for the
//! life of the process, which is bounded by the vocabulary of the code under analysis.
//!
//! Two names are equal exactly when their texts are equal. The numeric value depends on the order in which threads met the
//! texts, so it never decides an order: `Ord` compares texts.

pub use table::{Reading, Writing};

use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::fmt;
use std::sync::{Mutex, OnceLock};

mod table;

/// An interned identifier or path text.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Name(u32);

/// Slots per chunk of the append-only text table.
const CHUNK: usize = 4096;
/// Chunks in the table: 16 million distinct names, beyond any program this tool can be given.
const CHUNKS: usize = 4096;

type Chunk = Box<[OnceLock<&'static str>]>;
static TEXTS: [OnceLock<Chunk>; CHUNKS] = [const { OnceLock::new() }; CHUNKS];
static INDEX: Mutex<Option<FxHashMap<&'static str, u32>>> = Mutex::new(None);

thread_local! {
    /// Spares the lock for names this thread has met before.
    static SEEN: RefCell<FxHashMap<&'static str, u32>> = RefCell::default();
}

impl Name {
    /// The name with this text.
    pub fn new(text: &str) -> Self {
        SEEN.with_borrow_mut(|seen| {
            if let Some(&id) = seen.get(text) {
                return Self(id);
            }
            let (stored, id) = intern(text);
            seen.insert(stored, id);
            Self(id)
        })
    }

    /// The text of the name.
    pub fn as_str(self) -> &'static str {
        let slot = self.0 as usize;
        TEXTS[slot / CHUNK].get().and_then(|chunk| chunk[slot % CHUNK].get()).expect("a name exists only after its text is stored")
    }
}

fn intern(text: &str) -> (&'static str, u32) {
    let mut guard = INDEX.lock().expect("interning never panics while holding the lock");
    let index = guard.get_or_insert_default();
    if let Some((&stored, &id)) = index.get_key_value(text) {
        return (stored, id);
    }
    let stored: &'static str = Box::leak(text.into());
    let id = index.len();
    let chunk = TEXTS[id / CHUNK].get_or_init(|| (0..CHUNK).map(|_| OnceLock::new()).collect());
    chunk[id % CHUNK].set(stored).expect("each slot is written once, under the lock");
    index.insert(stored, id as u32);
    (stored, id as u32)
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Name {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn equal_texts_are_one_name_on_every_thread() {
        let here = Name::new("handler");
        let there = std::thread::spawn(|| Name::new("handler")).join().unwrap();
        assert_eq!(here, there);
        assert_ne!(here, Name::new("Handler"));
        assert_eq!(there.as_str(), "handler");
    }

    #[test]
    fn order_is_that_of_the_texts() {
        let late = Name::new("zz-interned-first");
        let early = Name::new("aa-interned-second");
        assert!(early < late);
    }
}
