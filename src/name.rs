//! Interned identifiers.
//!
//! Facts mention the same few thousand identifiers hundreds of thousands of times, and the resolver compares them constantly.
//! A [`Name`] is four bytes, compares in one instruction and can be sent between threads; the text lives once for the
//! life of the process, which is bounded by the vocabulary of the code under analysis.
//!
//! Two names are equal exactly when their texts are equal. The numeric value depends on the order in which threads met the
//! texts, so it never decides an order: `Ord` compares texts.

pub use table::{Reading, Writing};

use hashbrown::HashTable;
use rustc_hash::{FxBuildHasher, FxHashMap};
use std::cell::RefCell;
use std::fmt;
use std::hash::BuildHasher;
use std::num::NonZeroU32;
use std::sync::{Mutex, OnceLock};

mod table;

/// An interned identifier or path text.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Name(
    /// The number of its text, counted from 1: so the absence of a name takes no room.
    NonZeroU32,
);

/// Slots per chunk of the append-only text table.
const CHUNK: usize = 4096;
/// Chunks in the table: 16 million distinct names, beyond any program this tool can be given.
const CHUNKS: usize = 4096;

type Chunk = Box<[OnceLock<&'static str>]>;
static TEXTS: [OnceLock<Chunk>; CHUNKS] = [const { OnceLock::new() }; CHUNKS];
/// Names by the texts they stand for, which are not written down twice.
static INDEX: Mutex<HashTable<Name>> = Mutex::new(HashTable::new());

thread_local! {
    /// Spares the lock for names this thread has met before.
    static SEEN: RefCell<FxHashMap<&'static str, Name>> = RefCell::default();
}

impl Name {
    /// The name with this text.
    pub fn new(text: &str) -> Self {
        SEEN.with_borrow_mut(|seen| {
            if let Some(&known) = seen.get(text) {
                return known;
            }
            let (stored, name) = intern(text);
            seen.insert(stored, name);
            name
        })
    }

    /// The text of the name.
    pub fn as_str(self) -> &'static str {
        let slot = self.0.get() as usize - 1;
        TEXTS[slot / CHUNK].get().and_then(|chunk| chunk[slot % CHUNK].get()).expect("a name exists only after its text is stored")
    }
}

fn intern(text: &str) -> (&'static str, Name) {
    let mut index = INDEX.lock().expect("interning never panics while holding the lock");
    let hash = |text: &str| FxBuildHasher.hash_one(text);
    if let Some(&name) = index.find(hash(text), |known| known.as_str() == text) {
        return (name.as_str(), name);
    }
    let stored: &'static str = Box::leak(text.into());
    let slot = index.len();
    let chunk = TEXTS[slot / CHUNK].get_or_init(|| (0..CHUNK).map(|_| OnceLock::new()).collect());
    chunk[slot % CHUNK].set(stored).expect("each slot is written once, under the lock");
    let name = Name(NonZeroU32::MIN.saturating_add(slot as u32));
    index.insert_unique(hash(stored), name, |known| hash(known.as_str()));
    (stored, name)
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
