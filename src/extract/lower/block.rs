//! Blocks and statements.

use super::body::{BodyLower, Part};
use super::expansion::place;
use super::item::is_test;
use crate::facts::{Block, Stmt, TextRange};
use crate::name::Name;
use syn::{Expr, Local, StmtMacro};

impl BodyLower<'_, '_> {
    /// A braced block.
    pub(super) fn block(&mut self, block: &syn::Block) -> Part {
        let range = self.low.delimited(&block.brace_token.span);
        self.block_in(range, &block.stmts, None)
    }

    /// Statements as a block with this range.
    pub(super) fn block_in(&mut self, range: TextRange, stmts: &[syn::Stmt], label: Option<Name>) -> Part {
        let mut block = Block { label, ..Block::default() };
        let scope = self.macro_scope();
        for (at, stmt) in stmts.iter().enumerate() {
            self.stmt(stmt, at + 1 == stmts.len(), &mut block);
        }
        self.leave_macro_scope(scope);
        self.add_block(range, block)
    }

    pub(super) fn stmt(&mut self, stmt: &syn::Stmt, last: bool, block: &mut Block) {
        match stmt {
            syn::Stmt::Local(local) if !is_test(&local.attrs) => {
                let stmt = self.local(local);
                block.stmts.push(stmt);
            }
            syn::Stmt::Local(_) => {}
            syn::Stmt::Item(item) => {
                self.define_macro(item);
                self.low.item(item, &mut block.items);
            }
            syn::Stmt::Expr(Expr::Verbatim(tokens), _) if tokens.is_empty() => {}
            syn::Stmt::Expr(expr, semi) => {
                let is_tail = last && semi.is_none();
                if let Expr::Macro(call) = expr
                    && !is_test(&call.attrs)
                    && self.expanded_stmts(&call.mac, is_tail, block).is_some()
                {
                    return;
                }
                if let Some(part) = self.unless_test(expr) {
                    place(part.id, is_tail, block);
                }
            }
            syn::Stmt::Macro(stmt) if is_test(&stmt.attrs) => {}
            syn::Stmt::Macro(stmt) => self.stmt_macro(stmt, last, block),
        }
    }

    fn stmt_macro(&mut self, stmt: &StmtMacro, last: bool, block: &mut Block) {
        if super::item_macro::global_macro(&stmt.mac).is_some() {
            return self.low.member_macro(&stmt.attrs, &stmt.mac, &mut block.items);
        }
        let is_tail = last && stmt.semi_token.is_none();
        if self.expanded_stmts(&stmt.mac, is_tail, block).is_none() {
            let part = self.plain_macro_call(&stmt.mac);
            place(part.id, is_tail, block);
        }
    }

    fn local(&mut self, local: &Local) -> Stmt {
        let (pat, ty) = match &local.pat {
            syn::Pat::Type(typed) => (self.pat(&typed.pat).0, Some(self.low.ty(&typed.ty))),
            pat => (self.pat(pat).0, None),
        };
        let value = local.init.as_ref().map(|init| self.expr(&init.expr).id);
        let diverge = local.init.as_ref().and_then(|init| init.diverge.as_ref());
        let otherwise = diverge.map(|(_, block)| self.expr(block).id);
        let start = self.low.attrs_start(&local.attrs).unwrap_or_else(|| self.low.places.start(local.let_token.span));
        let range = TextRange::between(start, self.low.places.end(local.semi_token.span));
        Stmt::Let { pat, ty, value, otherwise, range }
    }
}
