//! Macro calls among items, and what they declare.
//!
//! An expansion is read as items at once. Calls in it are expanded in turn and their items put in their place, so that what is
//! kept holds only calls that stay opaque.

use super::skip;
use super::walk::{At, Walker, has};
use crate::extract::{Call, Fuel, MAX_DEPTH, expand, made_items};
use crate::facts::{Item, ItemKind, Made, PathExpr, TextRange};
use std::sync::Arc;

/// What goes around the members of an impl so that they can be read.
pub(super) const IMPL: (&str, &str) = ("impl X { ", " }");
/// The same for a trait.
pub(super) const TRAIT: (&str, &str) = ("trait X { ", " }");
/// Items of a module need nothing around them.
const NOTHING: (&str, &str) = ("", "");

/// A text with macro calls in it, and how deep it stands in expansions.
#[derive(Clone, Copy)]
struct Text<'m> {
    text: &'m str,
    made: Option<&'m Made>,
    depth: u32,
}

impl Walker<'_> {
    /// Expands a call that is written in a file; the scope behind it.
    pub(super) fn call_in_file(&mut self, at: At, item: &Item, path: &PathExpr, tokens: TextRange, scope: usize) -> Option<usize> {
        let loaded = self.loaded;
        let text = Text { text: &loaded.sources.file(at.file).text, made: None, depth: 0 };
        let (items, scope) = self.expanded(at, text, path, tokens, scope, NOTHING)?;
        self.out.items.insert((at.file, item.range), items);
        Some(scope)
    }

    /// Expands the calls among members that are written in a file.
    pub(super) fn members_in_file(&mut self, at: At, members: &[Item], scope: usize, around: (&'static str, &'static str)) {
        let loaded = self.loaded;
        let text = Text { text: &loaded.sources.file(at.file).text, made: None, depth: 0 };
        for item in members {
            if let ItemKind::MacroCall { path, tokens, .. } = &item.kind
                && self.admits(item)
                && let Some((items, _)) = self.expanded(at, text, path, *tokens, scope, around)
            {
                self.out.items.insert((at.file, item.range), items);
            }
        }
    }

    /// What a call declares, with the calls in it, and the scope behind it.
    fn expanded(
        &mut self,
        at: At,
        text: Text<'_>,
        path: &PathExpr,
        tokens: TextRange,
        scope: usize,
        around: (&'static str, &'static str),
    ) -> Option<(Vec<Item>, usize)> {
        (text.depth < MAX_DEPTH).then_some(())?;
        let names: Vec<_> = path.names().collect();
        let definition = self.table.definition(self.krate, at.module, scope, &names, path.leading_colon)?;
        let end = tokens.end + 1;
        let place = TextRange::between(path.range.start, text.made.map_or(end, |made| made.end(end)));
        let mark = text.made.map_or(0, Made::marks) + 1;
        let call = Call { text: text.text, made: text.made, place, tokens, krate: &definition.krate, around, mark };
        let full = Fuel::of((tokens.end - tokens.start) as usize);
        let mut fuel = full.clone();
        let made = expand(&definition.rules, &call, &mut fuel);
        self.fuel.spend(&full, &fuel)?;
        let made = Arc::new(made?);
        let items = made_items(&made)?;
        if around == NOTHING {
            return Some(self.made(at, items, &made, scope, text.depth + 1));
        }
        let [Item { kind, .. }] = <[Item; 1]>::try_from(items).ok()?;
        let members = match kind {
            ItemKind::Impl(block) => Arc::try_unwrap(block).ok()?.items,
            ItemKind::Trait(it) => Arc::try_unwrap(it).ok()?.items,
            _ => return None,
        };
        let inside = Text { text: &made.text, made: Some(&made), depth: text.depth + 1 };
        Some((self.members(at, members, inside, scope, around), scope))
    }

    /// Items of an expansion, with what the calls among them declare, and the scope behind them.
    fn made(&mut self, at: At, items: Vec<Item>, made: &Arc<Made>, mut scope: usize, depth: u32) -> (Vec<Item>, usize) {
        let text = Text { text: &made.text, made: Some(made), depth };
        let (mut found, mut items) = (Vec::with_capacity(items.len()), items.into_iter());
        while let Some(mut item) = items.next() {
            if !self.admits(&item) {
                continue;
            }
            if let ItemKind::MacroCall { path, tokens, read } = &item.kind
                && let Some((inner, behind)) = self.expanded(at, text, path, *tokens, scope, NOTHING)
            {
                skip(&mut items, *read);
                scope = behind;
                found.extend(inner);
                continue;
            }
            scope = self.made_item(at, &mut item, made, scope, depth);
            found.push(item);
        }
        (found, scope)
    }

    /// What stands inside an item of an expansion; the scope behind it.
    fn made_item(&mut self, at: At, item: &mut Item, made: &Arc<Made>, scope: usize, depth: u32) -> usize {
        let text = Text { text: &made.text, made: Some(made), depth };
        let name = item.name;
        match &mut item.kind {
            ItemKind::MacroRules { rules } => {
                let definition = self.add(&made.text, *rules);
                return self.define(item, definition, scope);
            }
            ItemKind::Module { inline: Some(inner), .. } => {
                let module = self.table.child(at.module, name);
                let items = std::mem::take(inner).into_vec();
                let (items, inside) = self.made(At { module, ..at }, items, made, scope, depth);
                *inner = items.into_boxed_slice();
                return if has(&item.attrs, "macro_use") { inside } else { scope };
            }
            ItemKind::Module { inline: None, .. } => {
                let (inside, is_own) = self.module(at, item, None, scope);
                return if is_own { scope } else { inside };
            }
            ItemKind::Use(imports) => self.table.import(at.module, imports, scope),
            ItemKind::Impl(block) => {
                if let Some(block) = Arc::get_mut(block) {
                    block.items = self.members(at, std::mem::take(&mut block.items), text, scope, IMPL);
                }
            }
            ItemKind::Trait(it) => {
                if let Some(it) = Arc::get_mut(it) {
                    it.items = self.members(at, std::mem::take(&mut it.items), text, scope, TRAIT);
                }
            }
            _ => {}
        }
        scope
    }

    /// Members of an expansion, with what the calls among them declare.
    fn members(&mut self, at: At, members: Vec<Item>, text: Text<'_>, scope: usize, around: (&'static str, &'static str)) -> Vec<Item> {
        let (mut found, mut members) = (Vec::with_capacity(members.len()), members.into_iter());
        while let Some(item) = members.next() {
            if let ItemKind::MacroCall { path, tokens, read } = &item.kind
                && self.admits(&item)
                && let Some((inner, _)) = self.expanded(at, text, path, *tokens, scope, around)
            {
                skip(&mut members, *read);
                found.extend(inner);
            } else {
                found.push(item);
            }
        }
        found
    }
}
