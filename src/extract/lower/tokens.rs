//! Ranges of syntax that is one token or a fixed few.

use super::Lower;
use crate::facts::TextRange;
use syn::{Expr, Lit, Macro, Path, UnOp};

impl Lower<'_> {
    pub(super) fn lit_range(&self, lit: &Lit) -> TextRange {
        self.range(lit.span())
    }

    pub(super) fn macro_range(&self, mac: &Macro) -> TextRange {
        TextRange::between(self.path_start(&mac.path), self.places.end(mac.delimiter.span().close()))
    }

    fn path_start(&self, path: &Path) -> u32 {
        match (&path.leading_colon, path.segments.first()) {
            (Some(colon), _) => self.places.start(colon.spans[0]),
            (None, Some(first)) => self.places.start(first.ident.span()),
            (None, None) => 0,
        }
    }

    /// The range of what may bound a range pattern: a literal, a negated literal, a path, a constant block.
    pub(super) fn bound_range(&self, expr: &Expr) -> TextRange {
        match expr {
            Expr::Lit(expr) => self.lit_range(&expr.lit),
            Expr::Unary(expr) => {
                let end = self.bound_range(&expr.expr).end;
                match &expr.op {
                    UnOp::Neg(op) => TextRange::between(self.places.start(op.span), end),
                    _ => TextRange::between(end, end),
                }
            }
            Expr::Path(expr) => {
                let start = expr.qself.as_ref().map_or(self.path_start(&expr.path), |qself| self.places.start(qself.lt_token.span));
                TextRange::between(start, self.path_end(&expr.path))
            }
            Expr::Const(expr) => {
                TextRange::between(self.places.start(expr.const_token.span), self.places.end(expr.block.brace_token.span.close()))
            }
            Expr::Macro(expr) => self.macro_range(&expr.mac),
            Expr::Verbatim(tokens) => self.token_range(tokens).unwrap_or_default(),
            _ => TextRange::default(),
        }
    }
}
