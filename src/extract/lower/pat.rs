//! Patterns.

use super::body::BodyLower;
use super::{is_variable, marked};
use crate::facts::{PatId, PatKind, TextRange};
use proc_macro2::Span;
use syn::punctuated::Punctuated;
use syn::{Pat, RangeLimits, Token};

impl BodyLower<'_, '_> {
    /// Lowers a pattern and answers with its range as written.
    pub(super) fn pat(&mut self, pat: &Pat) -> (PatId, TextRange) {
        if let Pat::Paren(pat) = pat {
            let id = self.pat(&pat.pat).0;
            return (id, self.low.delimited(&pat.paren_token.span));
        }
        if let Pat::Guard(pat) = pat {
            return self.pat(&pat.pat);
        }
        let (range, kind) = self.pat_kind(pat);
        (self.add_pat(range, kind), range)
    }

    fn pat_kind(&mut self, pat: &Pat) -> (TextRange, PatKind) {
        match pat {
            Pat::Ident(pat) => self.binding(pat),
            Pat::Wild(pat) => (self.low.range(pat.underscore_token.span), PatKind::Wild),
            Pat::Rest(pat) => (self.joined(&pat.dot2_token.spans), PatKind::Rest),
            Pat::Reference(pat) => {
                let (inner, range) = self.pat(&pat.pat);
                (self.from(pat.and_token.span, range.end), PatKind::Ref(inner))
            }
            Pat::Tuple(pat) => (self.low.delimited(&pat.paren_token.span), PatKind::Tuple(self.pats(&pat.elems))),
            Pat::Slice(pat) => (self.low.delimited(&pat.bracket_token.span), PatKind::Slice(self.pats(&pat.elems))),
            Pat::TupleStruct(pat) => {
                let path = self.low.path(pat.qself.as_ref(), &pat.path);
                let range = TextRange::between(path.range.start, self.low.places.end(pat.paren_token.span.close()));
                (range, PatKind::TupleStruct { path, elements: self.pats(&pat.elems) })
            }
            Pat::Struct(pat) => self.struct_pat(pat),
            Pat::Or(pat) => {
                let cases: Vec<_> = pat.cases.iter().map(|case| self.pat(case)).collect();
                let range = cases.iter().map(|case| case.1).reduce(TextRange::cover).unwrap_or_default();
                let start = pat.leading_vert.map_or(range.start, |vert| self.low.places.start(vert.span));
                (TextRange::between(start, range.end), PatKind::Or(cases.into_iter().map(|case| case.0).collect()))
            }
            Pat::Path(pat) => {
                let path = self.low.path(pat.qself.as_ref(), &pat.path);
                (path.range, PatKind::Path(path))
            }
            Pat::Type(pat) => {
                let (inner, range) = self.pat(&pat.pat);
                let (ty, end) = (self.low.ty(&pat.ty), self.low.type_end(&pat.ty));
                (TextRange::between(range.start, end), PatKind::Typed { pat: inner, ty })
            }
            other => (self.plain_range(other), PatKind::Other),
        }
    }

    fn binding(&mut self, pat: &syn::PatIdent) -> (TextRange, PatKind) {
        let name_range = self.low.range(pat.ident.span());
        let first = pat.by_ref.map(|token| token.span).or(pat.mutability.map(|token| token.span));
        let start = first.map_or(name_range.start, |span| self.low.places.start(span));
        let sub = pat.subpat.as_ref().map(|(_, sub)| self.pat(sub));
        let range = TextRange::between(start, sub.map_or(name_range.end, |sub| sub.1.end));
        let (mut name, mutable) = (self.low.name(&pat.ident), pat.mutability.is_some());
        let mark = self.low.places.mark(pat.ident.span());
        if mark != 0 && is_variable(name) {
            name = marked(name, mark);
        }
        (range, PatKind::Binding { name, mutable, sub: sub.map(|sub| sub.0) })
    }

    fn struct_pat(&mut self, pat: &syn::PatStruct) -> (TextRange, PatKind) {
        let path = self.low.path(pat.qself.as_ref(), &pat.path);
        let range = TextRange::between(path.range.start, self.low.places.end(pat.brace_token.span.close()));
        let fields = pat.fields.iter().map(|field| (self.low.member(&field.member), self.pat(&field.pat).0)).collect();
        (range, PatKind::Struct { path, fields })
    }

    fn pats(&mut self, pats: &Punctuated<Pat, Token![,]>) -> Vec<PatId> {
        pats.iter().map(|pat| self.pat(pat).0).collect()
    }

    /// The range of a pattern that is kept as [`PatKind::Other`].
    fn plain_range(&mut self, pat: &Pat) -> TextRange {
        match pat {
            Pat::Lit(pat) => self.low.lit_range(&pat.lit),
            Pat::Range(pat) => {
                let limits = match &pat.limits {
                    RangeLimits::HalfOpen(token) => self.joined(&token.spans),
                    RangeLimits::Closed(token) => self.joined(&token.spans),
                };
                let ends = [pat.start.as_deref(), pat.end.as_deref()];
                ends.into_iter().flatten().fold(limits, |range, end| range.cover(self.low.bound_range(end)))
            }
            Pat::Macro(pat) => self.low.macro_range(&pat.mac),
            Pat::Const(pat) => self.from(pat.const_token.span, self.low.places.end(pat.block.brace_token.span.close())),
            Pat::Verbatim(tokens) => self.low.token_range(tokens).unwrap_or_default(),
            _ => TextRange::default(),
        }
    }

    pub(super) fn joined(&self, spans: &[Span]) -> TextRange {
        match spans {
            [first, .., last] => TextRange::between(self.low.places.start(*first), self.low.places.end(*last)),
            [only] => self.low.range(*only),
            [] => TextRange::default(),
        }
    }

    pub(super) fn from(&self, first: Span, end: u32) -> TextRange {
        TextRange::between(self.low.places.start(first), end)
    }
}
