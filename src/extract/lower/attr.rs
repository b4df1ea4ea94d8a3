//! Attributes, and what they and the visibility say about the thing they stand on.

use super::Lower;
use crate::extract::cfg;
use crate::facts::{Attr, Cfg, TextRange};
use crate::name::Name;
use proc_macro2::Span;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{AttrStyle, Attribute, Expr, Lit, Meta, Path, Token, Visibility};

/// What is common to all items.
pub(super) struct Head {
    pub(super) start: u32,
    pub(super) public: bool,
    pub(super) attrs: Vec<Attr>,
    pub(super) cfg: Cfg,
}

/// Attributes that say something: comments are none, and inner ones belong to what is inside.
fn telling(attrs: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attrs.iter().filter(|attr| matches!(attr.style, AttrStyle::Outer) && !attr.path().is_ident("doc"))
}

impl Lower<'_> {
    /// Reads attributes and visibility of the item whose next token is `first`.
    pub(super) fn head(&mut self, attrs: &[Attribute], vis: Option<&Visibility>, first: Span) -> Head {
        let mut start = self.places.start(first);
        let public = match vis {
            Some(Visibility::Public(token)) => {
                start = start.min(self.places.start(token.span));
                true
            }
            Some(Visibility::Restricted(restricted)) => {
                start = start.min(self.places.start(restricted.pub_token.span));
                true
            }
            Some(Visibility::Inherited) | None => false,
        };
        start = self.attrs_start(attrs).map_or(start, |pound| start.min(pound));
        let cfg = cfg::of(attrs);
        let attrs = telling(attrs).filter(|attr| !cfg::is_cfg(attr)).map(|attr| self.attr(attr)).collect();
        Head { start, public, attrs, cfg }
    }

    /// Where the attributes begin.
    pub(super) fn attrs_start(&self, attrs: &[Attribute]) -> Option<u32> {
        telling(attrs).next().map(|attr| self.places.start(attr.pound_token.span))
    }

    fn attr(&mut self, attr: &Attribute) -> Attr {
        let end = self.places.written_start(attr.bracket_token.span.close());
        let range = match &attr.meta {
            Meta::Path(_) => TextRange::default(),
            Meta::List(list) => self.written_inside(list.delimiter.span()),
            Meta::NameValue(pair) => TextRange::new(self.places.written_end(pair.eq_token.span), end),
        };
        let args = self.text.get(range.as_usize()).unwrap_or_default().trim().into();
        Attr { path: self.path(None, attr.path()), args }
    }

    /// The paths in `#[derive(..)]`.
    pub(super) fn derives(&mut self, attrs: &[Attribute]) -> Vec<Name> {
        let mut names = Vec::new();
        for attr in attrs {
            if let Meta::List(list) = &attr.meta
                && list.path.is_ident("derive")
                && let Ok(paths) = Punctuated::<Path, Token![,]>::parse_terminated.parse2(list.tokens.clone())
            {
                names.extend(paths.iter().map(|path| self.path(None, path).joined()));
            }
        }
        names
    }

    /// The text of `#[path = ".."]`.
    pub(super) fn path_attr(&self, attrs: &[Attribute]) -> Option<Name> {
        attrs.iter().find_map(|attr| match &attr.meta {
            Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
                Expr::Lit(lit) => match &lit.lit {
                    Lit::Str(text) => Some(Name::new(&text.value())),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        })
    }
}
