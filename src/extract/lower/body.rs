//! Bodies: the arena under construction.
//!
//! Inner expressions are added before the ones that hold them. Parentheses leave no expression but stay part of the range of
//! what they stand in, so lowering answers with both: the id, and the [`Part::outer`] range as written.

use super::Lower;
use super::expansion::Growth;
use crate::facts::{Block, Body, Expr, ExprId, ExprKind, Pat, PatId, PatKind, TextRange};

/// Lowers the code of one body.
pub(super) struct BodyLower<'a, 't> {
    pub(super) low: &'a mut Lower<'t>,
    pub(super) body: Body,
    pub(super) growth: Growth,
}

/// A lowered expression.
#[derive(Clone, Copy)]
pub(super) struct Part {
    pub(super) id: ExprId,
    /// With the parentheses and attributes around it.
    pub(super) outer: TextRange,
}

impl<'a, 't> BodyLower<'a, 't> {
    pub(super) fn new(low: &'a mut Lower<'t>) -> Self {
        Self { low, body: Body::default(), growth: Growth::default() }
    }

    /// The body whose value is `root`.
    pub(super) fn finish(mut self, root: ExprId) -> Body {
        self.body.root = Some(root);
        self.body
    }

    pub(super) fn params<'p>(&mut self, params: impl IntoIterator<Item = &'p syn::Pat>) {
        for param in params {
            let pat = self.pat(param).0;
            self.body.params.push(pat);
        }
    }

    pub(super) fn root_block(mut self, block: &syn::Block) -> Body {
        let root = self.block(block).id;
        self.finish(root)
    }

    pub(super) fn add(&mut self, range: TextRange, kind: ExprKind) -> ExprId {
        self.body.exprs.push(Expr { range, kind });
        ExprId(self.body.exprs.len() as u32 - 1)
    }

    /// Adds an expression whose outer range is its own.
    pub(super) fn part(&mut self, range: TextRange, kind: ExprKind) -> Part {
        Part { id: self.add(range, kind), outer: range }
    }

    pub(super) fn add_pat(&mut self, range: TextRange, kind: PatKind) -> PatId {
        self.body.pats.push(Pat { range, kind });
        PatId(self.body.pats.len() as u32 - 1)
    }

    /// Adds a block expression.
    pub(super) fn add_block(&mut self, range: TextRange, block: Block) -> Part {
        self.part(range, ExprKind::Block(block))
    }
}
