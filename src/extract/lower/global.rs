//! Constants and statics, also those that `lazy_static!` and `thread_local!` declare.

use super::attr::Head;
use super::item::Items;
use super::{Lower, body::BodyLower};
use crate::facts::{Body, Global, GlobalKind, ItemKind, TextRange};
use proc_macro2::TokenStream;
use std::sync::Arc;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, Expr, Ident, Token, Type, Visibility};

/// What may be made in an initialiser, as if it had so many bytes.
const INITIALIZER: usize = 4096;

/// One declaration inside `lazy_static!` or `thread_local!`.
struct Declaration {
    attrs: Vec<Attribute>,
    vis: Visibility,
    static_token: Token![static],
    ident: Ident,
    ty: Type,
    expr: Expr,
}

impl Parse for Declaration {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        let static_token = input.parse()?;
        input.parse::<Option<Token![ref]>>()?;
        let ident = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        input.parse::<Token![=]>()?;
        let expr = input.parse()?;
        if !input.is_empty() {
            input.parse::<Token![;]>()?;
        }
        Ok(Self { attrs, vis, static_token, ident, ty, expr })
    }
}

fn declarations(input: ParseStream) -> syn::Result<Vec<Declaration>> {
    let mut list = Vec::new();
    while !input.is_empty() {
        list.push(input.parse()?);
    }
    Ok(list)
}

impl Lower<'_> {
    pub(super) fn plain_global(&mut self, ty: &Type, init: Option<&Expr>, mutable: bool) -> Arc<Global> {
        self.global(ty, init, mutable, GlobalKind::Plain)
    }

    fn global(&mut self, ty: &Type, init: Option<&Expr>, mutable: bool, kind: GlobalKind) -> Arc<Global> {
        let init = init.map(|init| {
            let before = self.places.mean_as_written(true);
            let (range, body) = self.initializer(init);
            self.places.mean_as_written(before);
            self.keep(range, body);
            range
        });
        Arc::new(Global { ty: self.ty(ty), init, mutable, kind, made: self.made().cloned() })
    }

    /// Lowers an initialiser; its range includes parentheses and attributes around it.
    pub(in crate::extract) fn initializer(&mut self, init: &Expr) -> (TextRange, Body) {
        let mut lower = BodyLower::new(self);
        lower.growth.size = INITIALIZER;
        let part = lower.attributed(init);
        (part.outer, lower.finish(part.id))
    }

    /// Reads the declarations of `lazy_static!` or `thread_local!`; `None` when the tokens are something else.
    pub(super) fn declared_globals(&mut self, tokens: &TokenStream, kind: GlobalKind, out: &mut Items) -> Option<()> {
        for it in declarations.parse2(tokens.clone()).ok()? {
            let head: Head = self.head(&it.attrs, Some(&it.vis), it.static_token.span);
            let global = self.global(&it.ty, Some(&it.expr), false, kind);
            let end = global.init.map_or(head.start, |init| self.made().map_or(init.end, |made| made.end(init.end)));
            self.push(head, &it.ident, it.ident.span(), ItemKind::Static(global), out);
            if let Some(item) = out.last_mut() {
                item.range.end = end;
            }
        }
        Some(())
    }
}
