//! Matching a call against a rule, as the compiler does.
//!
//! All ways through the matcher are followed at once, token by token. Where a fragment begins and nothing else can, it is read and
//! never taken back; where it and something else can, the compiler gives up, and so does this. No way is copied: each remembers
//! the last thing it bound, and that the one before.

use super::Fuel;
use super::rules::{Rule, Step};
use super::tokens::Tok;

/// What a variable stands for: one fragment, or one for each turn of a repetition.
#[derive(Debug)]
pub(super) enum Bound {
    /// A stretch of tokens, by index.
    One(usize, usize),
    Many(Vec<Bound>),
}

/// How a rule met a call.
pub(super) enum Outcome {
    /// What is kept in each slot.
    Matches(Vec<Bound>),
    /// Not at all: the next rule may.
    Differs,
    /// Nobody can tell, or it takes too long.
    Unclear,
}

/// A way through a matcher.
#[derive(Clone, Copy)]
struct Way {
    step: usize,
    /// The last event, by index from 1.
    last: usize,
}

/// Something that happened on a way.
enum Event {
    /// A repetition begins.
    Begins { step: usize },
    /// A slot was filled.
    Fills { step: usize, from: usize, to: usize },
}

/// Matches all tokens of a call.
pub(super) fn matches(rule: &Rule, text: &str, toks: &[Tok<'_>], fuel: &mut Fuel) -> Outcome {
    let mut matcher = Matcher { rule, events: Vec::new(), ways: vec![Way { step: 0, last: 0 }], next: Vec::new(), fragments: Vec::new() };
    let mut at = 0;
    loop {
        let ended = match matcher.advance(toks.get(at), fuel) {
            Some(ended) => ended,
            None => return Outcome::Unclear,
        };
        if at >= toks.len() {
            return match &*ended {
                [] => Outcome::Differs,
                [only] => matcher.bound(*only).map_or(Outcome::Unclear, Outcome::Matches),
                _ => Outcome::Unclear,
            };
        }
        match (matcher.next.len(), matcher.fragments.pop()) {
            (0, None) => return Outcome::Differs,
            (_, None) => {
                matcher.ways = std::mem::take(&mut matcher.next);
                at += 1;
            }
            (0, Some(way)) if matcher.fragments.is_empty() => {
                let Step::Variable { fragment, .. } = &rule.steps[way.step] else { return Outcome::Unclear };
                let Some(end) = fragment.end(text, toks, at, fuel) else { return Outcome::Unclear };
                let last = matcher.note(way.last, Event::Fills { step: way.step, from: at, to: end });
                matcher.ways = vec![Way { step: way.step + 1, last }];
                at = end;
            }
            (_, Some(_)) => return Outcome::Unclear,
        }
    }
}

struct Matcher<'r> {
    rule: &'r Rule,
    /// Events with the one before each.
    events: Vec<(usize, Event)>,
    ways: Vec<Way>,
    /// Ways that go on behind the token.
    next: Vec<Way>,
    /// Ways that go on with a fragment that may begin with the token.
    fragments: Vec<Way>,
}

impl Matcher<'_> {
    fn note(&mut self, last: usize, event: Event) -> usize {
        self.events.push((last, event));
        self.events.len()
    }

    /// Follows all ways up to the token. The ways that are at their end, if there is no token.
    fn advance(&mut self, tok: Option<&Tok<'_>>, fuel: &mut Fuel) -> Option<Vec<Way>> {
        let mut ended = Vec::new();
        let is = |sort, text: &str| tok.is_some_and(|tok| tok.sort == sort && tok.text == text);
        while let Some(way) = self.ways.pop() {
            fuel.burn(1)?;
            let Way { step, last } = way;
            match &self.rule.steps[step] {
                Step::Token(sort, text) => {
                    if is(*sort, text) {
                        self.next.push(Way { step: step + 1, last });
                    }
                }
                Step::Variable { fragment, .. } => {
                    if tok.is_some_and(|tok| fragment.may_begin(tok)) {
                        self.fragments.push(way);
                    }
                }
                Step::Repeat { at_least_one, after, .. } => {
                    let last = self.note(last, Event::Begins { step });
                    if !at_least_one {
                        self.ways.push(Way { step: *after, last });
                    }
                    self.ways.push(Way { step: step + 1, last });
                }
                Step::Again { first, once } => {
                    self.ways.push(Way { step: step + 1, last });
                    if !once {
                        self.ways.push(Way { step: *first, last });
                    }
                }
                Step::Separator(sort, text) => {
                    self.ways.push(Way { step: step + 2, last });
                    if is(*sort, text) {
                        self.next.push(Way { step: step + 1, last });
                    }
                }
                Step::Back { first } => self.ways.push(Way { step: *first, last }),
                Step::End => {
                    if tok.is_none() {
                        ended.push(way);
                    }
                }
            }
        }
        Some(ended)
    }

    /// What the slots hold at the end of a way.
    fn bound(&self, way: Way) -> Option<Vec<Bound>> {
        let mut order = Vec::new();
        let mut at = way.last;
        while let Some((before, event)) = at.checked_sub(1).map(|at| &self.events[at]) {
            order.push(event);
            at = *before;
        }
        let mut slots: Vec<Option<Bound>> = (0..self.rule.slots).map(|_| None).collect();
        for event in order.into_iter().rev() {
            match *event {
                Event::Begins { step } => {
                    let Step::Repeat { slots: inside, depth, .. } = &self.rule.steps[step] else { return None };
                    for slot in inside.clone() {
                        put(slots.get_mut(slot)?, *depth, Bound::Many(Vec::new()))?;
                    }
                }
                Event::Fills { step, from, to } => {
                    let Step::Variable { slot, depth, .. } = self.rule.steps[step] else { return None };
                    put(slots.get_mut(slot)?, depth, Bound::One(from, to))?;
                }
            }
        }
        slots.into_iter().collect()
    }
}

/// Puts something in a slot, inside the last turns of `depth` repetitions.
fn put(slot: &mut Option<Bound>, depth: usize, value: Bound) -> Option<()> {
    let Some(levels) = depth.checked_sub(1) else {
        *slot = Some(value);
        return Some(());
    };
    let mut current = slot.as_mut()?;
    for _ in 0..levels {
        let Bound::Many(turns) = current else { return None };
        current = turns.last_mut()?;
    }
    let Bound::Many(turns) = current else { return None };
    turns.push(value);
    Some(())
}
