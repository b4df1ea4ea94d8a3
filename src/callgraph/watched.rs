//! Which rules look at a stretch of text, and what they learn of it.
//!
//! A rule looks at a place when a question that goes through the whole program gives it a call, a loop or a write there. What it then asks
//! about the place decides whether it says something, and the answer it got last is why it is silent. Who asks why a line is or is not a
//! finding wants to know both; other runs watch nothing.
//!
//! This is a record, not a judgement: a rule may weigh what it learns, and nothing here knows how.

use super::Program;
use crate::source::Span;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

/// By rule, what was learnt last of each place in the stretch, if anything was asked.
pub type Looked = BTreeMap<String, BTreeMap<u32, Option<&'static str>>>;

/// A stretch, and the rules that have looked at it.
#[derive(Debug)]
pub(super) struct Watch {
    stretch: Span,
    asks: String,
    /// Where the place begins that the rule was shown last, if that is in the stretch.
    place: Cell<Option<u32>>,
    looked: RefCell<Looked>,
}

/// The answer to a question that holds or does not.
pub(super) trait Answer {
    fn holds(&self) -> bool;
}

impl Answer for bool {
    fn holds(&self) -> bool {
        *self
    }
}

impl<T> Answer for Option<T> {
    fn holds(&self) -> bool {
        self.is_some()
    }
}

impl Program<'_> {
    /// From here on it is noted which rules look at a stretch.
    pub fn watch(&mut self, stretch: Span) {
        self.watch = Some(Watch { stretch, asks: String::new(), place: Cell::default(), looked: RefCell::default() });
    }

    /// The rules that have looked at the stretch that is watched.
    pub fn looked(&self) -> Looked {
        self.watch.as_ref().map(|watch| watch.looked.borrow().clone()).unwrap_or_default()
    }

    pub(super) fn is_asked_by(&mut self, rule: &str) {
        if let Some(watch) = &mut self.watch {
            rule.clone_into(&mut watch.asks);
            watch.place.take();
        }
    }

    /// Notes that the rule that asks is shown a place.
    pub(super) fn show(&self, place: impl FnOnce() -> Span) {
        let Some(watch) = self.watch.as_ref().filter(|watch| !watch.asks.is_empty()) else { return };
        let (place, wanted) = (place(), watch.stretch);
        let start = place.range.start;
        let is_inside = place.file == wanted.file && (wanted.range.start..wanted.range.end).contains(&start);
        watch.place.set(is_inside.then_some(start));
        if is_inside {
            watch.looked.borrow_mut().entry(watch.asks.clone()).or_default().entry(start).or_default();
        }
    }

    /// Notes what the rule that asks learns of the place it was shown last, as a fact for either answer, and hands the answer on. A
    /// question that asks others notes its own answer after theirs.
    pub(super) fn learnt<A: Answer>(&self, answer: A, yes: &'static str, no: &'static str) -> A {
        if let Some(watch) = &self.watch
            && let Some(place) = watch.place.get()
        {
            let fact = if answer.holds() { yes } else { no };
            watch.looked.borrow_mut().entry(watch.asks.clone()).or_default().insert(place, Some(fact));
        }
        answer
    }
}
