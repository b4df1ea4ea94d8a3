//! Which rules look at a stretch of text.
//!
//! A rule looks at a place when a question that goes through the whole program gives it a call, a loop or a write there. Who asks why a line
//! is or is not a finding wants to know who has looked; other runs watch nothing.

use super::Program;
use crate::source::Span;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// A stretch, and the rules that have looked at it.
#[derive(Debug)]
pub(super) struct Watch {
    stretch: Span,
    asks: String,
    looked: RefCell<BTreeSet<String>>,
}

impl Program<'_> {
    /// From here on it is noted which rules look at a stretch.
    pub fn watch(&mut self, stretch: Span) {
        self.watch = Some(Watch { stretch, asks: String::new(), looked: RefCell::default() });
    }

    /// The rules that have looked at the stretch that is watched.
    pub fn looked(&self) -> BTreeSet<String> {
        self.watch.as_ref().map(|watch| watch.looked.borrow().clone()).unwrap_or_default()
    }

    pub(super) fn is_asked_by(&mut self, rule: &str) {
        if let Some(watch) = &mut self.watch {
            rule.clone_into(&mut watch.asks);
        }
    }

    /// Notes that the rule that asks is shown a place.
    pub(super) fn show(&self, place: impl FnOnce() -> Span) {
        let Some(watch) = self.watch.as_ref().filter(|watch| !watch.asks.is_empty()) else { return };
        let (place, wanted) = (place(), watch.stretch);
        if place.file == wanted.file && (wanted.range.start..wanted.range.end).contains(&place.range.start) {
            watch.looked.borrow_mut().insert(watch.asks.clone());
        }
    }
}
