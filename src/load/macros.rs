//! What the macros of a foreign crate declare in it.
//!
//! Crates hand on names and write methods by macros of their own, and code that uses them has no other way to those. Here a call means the
//! only definition of its name in the whole crate: which one is in scope is not asked, because nothing is reported about foreign
//! code. A name with several definitions, a macro of another crate and a call that is no list of items stay calls. What a call
//! declares is put behind the other items, so that no place in the list changes.

use crate::extract::{self, Call, Fuel, Rules};
use crate::facts::{Cfg, CfgExpr, Item, ItemKind, Made, TextRange};
use crate::name::Name;
use rustc_hash::FxHashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

/// Calls may stand in expansions of calls this deep.
const DEEPEST: u32 = 16;

/// The definitions of a crate.
pub(super) struct Definitions {
    /// By name; `None` for a name with several.
    rules: FxHashMap<Name, Option<Arc<Rules>>>,
    /// What all expansions together may take.
    fuel: Fuel,
}

impl Default for Definitions {
    fn default() -> Self {
        Self { rules: FxHashMap::default(), fuel: Fuel::of(BYTES) }
    }
}

/// Expansions may take what those of a program of so many bytes may.
const BYTES: usize = 1 << 20;

/// Whether there is anything to do for these items: a definition, or a call that may be expanded.
pub(super) fn concerns(items: &[Item]) -> bool {
    items.iter().any(|item| match &item.kind {
        ItemKind::MacroRules { .. } | ItemKind::MacroCall { read: 0, .. } => true,
        ItemKind::Module { inline: Some(items), .. } => concerns(items),
        ItemKind::Impl(block) => concerns(&block.items),
        ItemKind::Trait(it) => concerns(&it.items),
        _ => false,
    })
}

/// Whether an item can be part of a program: what only tests or documentation hold cannot.
pub(super) fn may_exist(item: &Item) -> bool {
    match &item.cfg {
        Cfg::Test => false,
        Cfg::When(predicate) => match &**predicate {
            CfgExpr::Flag(name) => !["doc", "docsrs", "doctest", "test"].contains(&name.as_str()),
            _ => true,
        },
        Cfg::Always => true,
    }
}

impl Definitions {
    /// Takes in the definitions among the items of a text.
    pub(super) fn learn(&mut self, text: &str, items: &[Item]) {
        for item in items.iter().filter(|item| may_exist(item)) {
            match &item.kind {
                ItemKind::MacroRules { rules } => match self.rules.entry(item.name) {
                    Entry::Occupied(mut known) => drop(known.insert(None)),
                    Entry::Vacant(new) => drop(new.insert(Rules::read(text, *rules).map(Arc::new))),
                },
                ItemKind::Module { inline: Some(items), .. } => self.learn(text, items),
                _ => {}
            }
        }
    }

    /// Puts what the calls among the items of a text declare behind those items.
    pub(super) fn expand(&mut self, text: &str, items: &mut Vec<Item>) {
        if self.rules.values().any(Option::is_some) {
            let mut fuel = std::mem::replace(&mut self.fuel, Fuel::of(0));
            self.expand_in(Text { text, made: None, depth: 0 }, items, ("", ""), &mut fuel);
            self.fuel = fuel;
        }
    }

    fn expand_in(&self, text: Text<'_>, items: &mut Vec<Item>, around: (&'static str, &'static str), fuel: &mut Fuel) {
        let mut declared = Vec::new();
        for item in items.iter_mut() {
            match &mut item.kind {
                ItemKind::MacroCall { read: 0, .. } => {
                    if let Some(made) = self.declared(text, item, around, fuel) {
                        declared.extend(made);
                        item.kind = ItemKind::Use(Box::default());
                    }
                }
                ItemKind::Module { inline: Some(inner), .. } if concerns(inner) => {
                    let mut items = std::mem::take(inner).into_vec();
                    self.expand_in(text, &mut items, around, fuel);
                    *inner = items.into_boxed_slice();
                }
                ItemKind::Impl(block) => {
                    if let Some(block) = Arc::get_mut(block).filter(|block| concerns(&block.items)) {
                        self.expand_in(text, &mut block.items, ("impl X { ", " }"), fuel);
                    }
                }
                ItemKind::Trait(it) => {
                    if let Some(it) = Arc::get_mut(it).filter(|it| concerns(&it.items)) {
                        self.expand_in(text, &mut it.items, ("trait X { ", " }"), fuel);
                    }
                }
                _ => {}
            }
        }
        items.extend(declared);
    }

    /// What a call declares, the calls in it expanded in turn.
    fn declared(&self, text: Text<'_>, item: &Item, around: (&'static str, &'static str), fuel: &mut Fuel) -> Option<Vec<Item>> {
        let ItemKind::MacroCall { path, tokens, .. } = &item.kind else { return None };
        let rules = self.rules.get(&path.last().name)?.as_ref().filter(|_| text.depth < DEEPEST)?;
        let is_own = path.names().rev().skip(1).all(|name| ["crate", "$crate", "self", "super"].contains(&name.as_str()));
        if !is_own {
            return None;
        }
        let place = TextRange::new(item.range.start, item.range.end);
        let mark = text.made.map_or(0, Made::marks) + 1;
        let call = Call { text: text.text, made: text.made, place, tokens: *tokens, krate: "crate", around, mark };
        let made = Arc::new(extract::expand(rules, &call, fuel)?);
        let items = extract::made_items(&made)?;
        let mut items = if around.0.is_empty() { items } else { members(items)? };
        self.expand_in(Text { text: &made.text, made: Some(&made), depth: text.depth + 1 }, &mut items, around, fuel);
        Some(items)
    }
}

/// A text with macro calls in it, and how deep it stands in expansions.
#[derive(Clone, Copy)]
struct Text<'m> {
    text: &'m str,
    made: Option<&'m Made>,
    depth: u32,
}

/// What stands in the only item.
fn members(items: Vec<Item>) -> Option<Vec<Item>> {
    let [Item { kind, .. }] = <[Item; 1]>::try_from(items).ok()?;
    match kind {
        ItemKind::Impl(block) => Some(Arc::try_unwrap(block).ok()?.items),
        ItemKind::Trait(it) => Some(Arc::try_unwrap(it).ok()?.items),
        _ => None,
    }
}
