//! Expressions that steer control: blocks, branches, loops, closures, jumps.

use super::body::{BodyLower, Part};
use super::item::is_test;
use crate::facts::{Arm, Closure, ExprKind, Loop, LoopKind, TextRange};
use crate::name::Name;
use proc_macro2::Span;
use syn::{Block, Expr, Label, Lifetime, Pat};

impl BodyLower<'_, '_> {
    pub(super) fn control(&mut self, expr: &Expr) -> Part {
        match expr {
            Expr::Block(expr) => self.labelled(expr),
            Expr::Unsafe(expr) => self.prefixed(expr.unsafe_token.span, &expr.block),
            Expr::Const(expr) => self.prefixed(expr.const_token.span, &expr.block),
            Expr::TryBlock(expr) => self.prefixed(expr.try_token.span, &expr.block),
            Expr::Async(expr) => {
                let body = self.block(&expr.block);
                let range = self.from(expr.async_token.span, body.outer.end);
                self.part(range, ExprKind::Async { body: body.id })
            }
            Expr::Closure(expr) => self.closure(expr),
            Expr::If(expr) => self.if_(expr),
            Expr::Let(expr) => {
                let (pat, value) = (self.pat(&expr.pat).0, self.expr(&expr.expr));
                let range = self.from(expr.let_token.span, value.outer.end);
                self.part(range, ExprKind::Let { pat, value: value.id })
            }
            Expr::Match(expr) => self.match_(expr),
            Expr::Loop(expr) => self.looped(expr.label.as_ref(), expr.loop_token.span, LoopKind::Loop, None, &expr.body),
            Expr::While(expr) => {
                let condition = self.expr(&expr.cond);
                let kind = LoopKind::While { condition: condition.id };
                self.looped(expr.label.as_ref(), expr.while_token.span, kind, Some(condition.outer), &expr.body)
            }
            Expr::ForLoop(expr) => {
                let (pat, iterable) = (self.pat(&expr.pat).0, self.expr(&expr.expr));
                let kind = LoopKind::For { pat, iterable: iterable.id };
                self.looped(expr.label.as_ref(), expr.for_token.span, kind, Some(iterable.outer), &expr.body)
            }
            Expr::Return(expr) => {
                let value = expr.expr.as_ref().map(|value| self.expr(value));
                let range = self.keyword(expr.return_token.span, None, value);
                self.part(range, ExprKind::Return(value.map(|value| value.id)))
            }
            Expr::Break(expr) => {
                let value = expr.expr.as_ref().map(|value| self.expr(value));
                let range = self.keyword(expr.break_token.span, expr.label.as_ref(), value);
                let label = self.label(expr.label.as_ref());
                self.part(range, ExprKind::Break { label, value: value.map(|value| value.id) })
            }
            Expr::Continue(expr) => {
                let range = self.keyword(expr.continue_token.span, expr.label.as_ref(), None);
                let label = self.label(expr.label.as_ref());
                self.part(range, ExprKind::Continue { label })
            }
            Expr::Yield(expr) => {
                let range = self.low.range(expr.yield_token.span);
                self.part(range, ExprKind::Unknown)
            }
            _ => self.part(TextRange::default(), ExprKind::Unknown),
        }
    }

    fn labelled(&mut self, expr: &syn::ExprBlock) -> Part {
        let mut range = self.low.delimited(&expr.block.brace_token.span);
        if let Some(label) = &expr.label {
            range.start = self.low.places.start(label.name.apostrophe);
        }
        let label = self.label(expr.label.as_ref().map(|label| &label.name));
        self.block_in(range, &expr.block.stmts, label)
    }

    fn prefixed(&mut self, first: Span, block: &Block) -> Part {
        let range = self.from(first, self.low.places.end(block.brace_token.span.close()));
        self.block_in(range, &block.stmts, None)
    }

    fn closure(&mut self, expr: &syn::ExprClosure) -> Part {
        let params = expr.inputs.iter().map(|input| match input {
            Pat::Type(typed) => (self.pat(&typed.pat).0, Some(self.low.ty(&typed.ty))),
            pat => (self.pat(pat).0, None),
        });
        let params = params.collect();
        let output = match &expr.output {
            syn::ReturnType::Default => None,
            syn::ReturnType::Type(_, ty) => Some(self.low.ty(ty)),
        };
        let body = self.expr(&expr.body);
        let qualifiers = [
            expr.lifetimes.as_ref().map(|it| it.for_token.span),
            expr.constness.map(|it| it.span),
            expr.asyncness.map(|it| it.span),
            expr.capture.map(|it| it.span),
        ];
        let first = qualifiers.into_iter().flatten().next().unwrap_or(expr.inputs_begin.span);
        let range = self.from(first, body.outer.end);
        let (is_async, is_move) = (expr.asyncness.is_some(), expr.capture.is_some());
        self.part(range, ExprKind::Closure(Closure { params, output, is_async, is_move, body: body.id }))
    }

    fn if_(&mut self, expr: &syn::ExprIf) -> Part {
        let condition = self.expr(&expr.cond);
        let then = self.block(&expr.then_branch);
        let otherwise = expr.else_branch.as_ref().map(|(_, branch)| self.expr(branch));
        let range = self.from(expr.if_token.span, otherwise.unwrap_or(then).outer.end);
        let otherwise = otherwise.map(|branch| branch.id);
        self.part(range, ExprKind::If { condition: condition.id, then: then.id, otherwise })
    }

    fn match_(&mut self, expr: &syn::ExprMatch) -> Part {
        let scrutinee = self.expr(&expr.expr);
        let arms = expr.arms.iter().filter(|arm| !is_test(&arm.attrs)).map(|arm| {
            let guard = match &arm.pat {
                Pat::Guard(pat) => Some(&pat.guard),
                _ => None,
            };
            Arm { pat: self.pat(&arm.pat).0, guard: guard.map(|guard| self.expr(guard).id), body: self.expr(&arm.body).id }
        });
        let arms = arms.collect();
        let range = self.from(expr.match_token.span, self.low.places.end(expr.brace_token.span.close()));
        self.part(range, ExprKind::Match { scrutinee: scrutinee.id, arms })
    }

    /// A loop whose keyword is `first`; `head` is the part between the keyword and the body.
    fn looped(&mut self, label: Option<&Label>, first: Span, kind: LoopKind, head: Option<TextRange>, body: &Block) -> Part {
        let keyword = self.low.range(first);
        let head = head.map_or(keyword, |head| TextRange::between(keyword.start, head.end));
        let body = self.block(body);
        let start = label.map_or(keyword.start, |label| self.low.places.start(label.name.apostrophe));
        let label = self.label(label.map(|label| &label.name));
        let range = TextRange::between(start, body.outer.end);
        self.part(range, ExprKind::Loop(Loop { kind, label, body: body.id, head }))
    }

    /// The range of `return`, `break` and `continue`.
    fn keyword(&self, first: Span, label: Option<&Lifetime>, value: Option<Part>) -> TextRange {
        let mut range = self.low.range(first);
        if let Some(label) = label {
            range.end = self.low.places.end(label.ident.span());
        }
        value.map_or(range, |value| TextRange::between(range.start, value.outer.end))
    }

    /// The name of a label, without its apostrophe.
    fn label(&mut self, label: Option<&Lifetime>) -> Option<Name> {
        label.map(|label| match (self.low.name(&label.ident), self.low.places.mark(label.ident.span())) {
            (name, 0) => name,
            (name, mark) => super::marked(name, mark),
        })
    }
}
