//! Macro calls in bodies that become other code: what a `macro_rules!` of the body or of the workspace makes of them.
//!
//! An expression becomes an expression, a statement becomes statements of the same block, so that nothing can tell them from code
//! that is written out. Names of variables are kept apart as the language keeps them apart: one that the macro binds is no name
//! the caller has written. Where a variable of the caller could be taken for something else that the macro names, the call is left
//! as it is; so is one that makes too much, or nests too deeply for the stack.

use super::body::{BodyLower, Part};
use super::{Lower, is_variable, marked};
use crate::extract::expand::{Call, Fuel, MAX_DEPTH, Rules, expand};
use crate::extract::{Definition, guard};
use crate::facts::{Block, ExprId, Made, Pat, PatKind, PathExpr};
use crate::name::Name;
use proc_macro2::Span;
use rustc_hash::FxHashMap;
use std::sync::Arc;
use syn::parse::Parser;
use syn::{Item, Macro, Stmt};

/// The weight of all expansions around a place together: the guard leaves the stack for it.
const MAX_WEIGHT: u32 = 1000;
/// What an expansion weighs besides its text.
const CALL_WEIGHT: u32 = 24;

/// What is known of expansions while a body is lowered.
#[derive(Default)]
pub(super) struct Growth {
    /// Macros that the body defines, as far as they are in scope.
    local: Vec<Local>,
    fuel: Option<Fuel>,
    /// Bytes of the body.
    pub(super) size: usize,
    weight: u32,
    depth: u32,
    /// The last mark given.
    mark: u32,
    /// Expansions of macros that the body defines, by mark: how many patterns there were at the definition.
    inside: FxHashMap<u32, usize>,
    /// A name in the expansion at hand could mean two things.
    unclear: bool,
    variables: Variables,
}

/// A macro that the body defines.
struct Local {
    name: Name,
    rules: Arc<Rules>,
    /// How many patterns there were before it: it sees the variables that they bind.
    pats: usize,
}

/// The variables bound so far, by name: how many patterns there were when the last one was bound.
#[derive(Default)]
struct Variables {
    /// Patterns that have been looked at.
    seen: usize,
    last: FxHashMap<Name, usize>,
}

impl Variables {
    /// Looks at the patterns that are new.
    fn look(&mut self, pats: &[Pat]) {
        if self.seen > pats.len() {
            *self = Self::default();
        }
        for (at, pat) in pats.iter().enumerate().skip(self.seen) {
            if let PatKind::Binding { name, .. } = &pat.kind {
                self.last.insert(*name, at);
            }
        }
        self.seen = pats.len();
    }
}

impl BodyLower<'_, '_> {
    /// How many macros are in scope.
    pub(super) fn macro_scope(&self) -> usize {
        self.growth.local.len()
    }

    /// Leaves the block in which macros were defined.
    pub(super) fn leave_macro_scope(&mut self, scope: usize) {
        self.growth.local.truncate(scope);
    }

    /// Remembers a macro that the body defines.
    pub(super) fn define_macro(&mut self, item: &Item) {
        let Item::Macro(item) = item else { return };
        let Some(ident) = item.ident.as_ref().filter(|_| item.mac.path.is_ident("macro_rules")) else { return };
        // One that cannot be read hides what is around it all the same.
        let rules = Rules::read(self.low.text, self.low.written_inside(item.mac.delimiter.span())).unwrap_or_default();
        let name = self.low.name(ident);
        self.growth.local.push(Local { name, rules: Arc::new(rules), pats: self.body.pats.len() });
    }

    /// What a call in the place of an expression becomes.
    pub(super) fn expanded(&mut self, mac: &Macro) -> Option<Part> {
        let (made, weight) = self.expansion(mac)?;
        let text = made.text.trim_end().trim_end_matches(';');
        let outer = self.low.macro_range(mac);
        let id = match syn::parse_str::<syn::Expr>(text) {
            Ok(expr) => self.within(&made, weight, |inner| inner.expr(&expr).id),
            Err(_) => {
                let stmts = syn::Block::parse_within.parse_str(text).ok()?;
                self.within(&made, weight, |inner| inner.block_in(outer, &stmts, None).id)
            }
        };
        Some(Part { id: id?, outer })
    }

    /// Adds what a call in the place of a statement becomes; `is_tail`: the last of it is the value of the block.
    pub(super) fn expanded_stmts(&mut self, mac: &Macro, is_tail: bool, block: &mut Block) -> Option<()> {
        let (made, weight) = self.expansion(mac)?;
        let stmts = syn::Block::parse_within.parse_str(&made.text).ok()?;
        let before = (block.stmts.len(), block.items.len(), self.macro_scope());
        let done = self.within(&made, weight, |inner| inner.made_stmts(&stmts, is_tail, block));
        if done.is_none() {
            block.stmts.truncate(before.0);
            block.items.truncate(before.1);
            block.tail = None;
            self.leave_macro_scope(before.2);
        }
        done
    }

    fn made_stmts(&mut self, stmts: &[Stmt], is_tail: bool, block: &mut Block) {
        for (at, stmt) in stmts.iter().enumerate() {
            self.stmt(stmt, is_tail && at + 1 == stmts.len(), block);
        }
    }

    /// The expansion of a call, and what it weighs.
    fn expansion(&mut self, mac: &Macro) -> Option<(Arc<Made>, u32)> {
        if self.growth.local.is_empty() && self.low.macros.is_none() {
            return None;
        }
        let (definition, pats) = self.definition(mac)?;
        (self.growth.depth < MAX_DEPTH).then_some(())?;
        let growth = &mut self.growth;
        growth.mark = growth.mark.max(self.low.made().map_or(0, |made| made.marks())) + 1;
        let mark = growth.mark;
        growth.inside.extend(pats.map(|pats| (mark, pats)));
        let size = growth.size;
        let fuel = growth.fuel.get_or_insert_with(|| Fuel::of(size));
        let tokens = self.low.written_inside(mac.delimiter.span());
        let place = self.low.macro_range(mac);
        let made = self.low.made().map(|made| &**made);
        let call = Call { text: self.low.text, made, place, tokens, krate: &definition.krate, around: ("", ""), mark };
        let made = expand(&definition.rules, &call, fuel)?;
        let weight = guard::check(&made.text).ok()? + CALL_WEIGHT;
        (self.growth.weight + weight <= MAX_WEIGHT).then(|| (Arc::new(made), weight))
    }

    /// What a call means, and how many patterns there were before the definition when it stands in this body.
    fn definition(&mut self, mac: &Macro) -> Option<(Definition, Option<usize>)> {
        let path = self.low.path(None, &mac.path);
        if let Some(name) = path.as_ident()
            && let Some(Local { rules, pats, .. }) = self.growth.local.iter().rev().find(|local| local.name == name)
        {
            return Some((Definition { rules: rules.clone(), krate: "crate".into() }, Some(*pats)));
        }
        let names: Vec<Name> = path.names().collect();
        self.low.macros?.definition(&names, path.leading_colon).map(|found| (found, None))
    }

    /// Lowers code of an expansion into this body. Nothing is left of it when a name in it is unclear.
    fn within<T>(&mut self, made: &Arc<Made>, weight: u32, lower: impl FnOnce(&mut BodyLower<'_, '_>) -> T) -> Option<T> {
        let before = (self.body.exprs.len(), self.body.pats.len());
        let mut low = Lower::of_expansion(made, self.low.macros);
        let (body, growth) = (std::mem::take(&mut self.body), std::mem::take(&mut self.growth));
        let mut inner = BodyLower { low: &mut low, body, growth };
        inner.growth.weight += weight;
        inner.growth.depth += 1;
        let answer = lower(&mut inner);
        (self.body, self.growth) = (inner.body, inner.growth);
        self.growth.weight -= weight;
        self.growth.depth -= 1;
        if std::mem::take(&mut self.growth.unclear) {
            self.body.exprs.truncate(before.0);
            self.body.pats.truncate(before.1);
            self.growth.variables = Variables::default();
            return None;
        }
        Some(answer)
    }

    /// A path as it is meant: a variable that a macro binds is no other of this name.
    pub(super) fn as_meant(&mut self, mut path: PathExpr, span: Span) -> PathExpr {
        let mark = self.low.places.mark(span);
        let Some(name) = path.as_ident().filter(|name| mark != 0 && is_variable(*name)) else { return path };
        let own = marked(name, mark);
        self.growth.variables.look(&self.body.pats);
        let meant = if self.growth.variables.last.contains_key(&own) { own } else { self.in_sight(name, own, mark) };
        if let Some(segment) = path.segments.last_mut() {
            segment.name = meant;
        }
        path
    }

    /// What a name means that a macro writes and that is no variable of it; `own`: what it would be called if it were one.
    fn in_sight(&mut self, name: Name, own: Name, mark: u32) -> Name {
        let seen = |pats: &usize| self.growth.variables.last[&name] < *pats;
        match self.growth.variables.last.contains_key(&name) {
            false => name,
            // The last variable of this name stands above the definition: it is the one in sight there.
            true if self.growth.inside.get(&mark).is_some_and(seen) => name,
            _ if self.growth.depth == 0 => own,
            _ => {
                self.growth.unclear = true;
                own
            }
        }
    }
}

/// Puts an expression in its place in a block.
pub(super) fn place(id: ExprId, is_tail: bool, block: &mut Block) {
    if is_tail {
        block.tail = Some(id);
    } else {
        block.stmts.push(crate::facts::Stmt::Expr(id));
    }
}
