//! Functions and their signatures.

use super::item::Items;
use super::{Lower, body::BodyLower};
use crate::facts::{Body, Function, ItemKind, Param, Receiver, Signature, TextRange};
use proc_macro2::Span;
use proc_macro2::extra::DelimSpan;
use std::sync::Arc;
use syn::{Attribute, Block, FnArg, Pat, ReceiverKind, Safety, Visibility};

impl Lower<'_> {
    /// A function with a body, or one that ends with the semicolon at `semi`.
    pub(super) fn function_item(
        &mut self,
        attrs: &[Attribute],
        vis: &Visibility,
        sig: &syn::Signature,
        semi: Option<Span>,
        block: Option<&Block>,
        out: &mut Items,
    ) {
        let head = self.head(attrs, Some(vis), first(sig));
        let end = semi.or(block.map(|block| block.brace_token.span.close())).unwrap_or(sig.paren_token.span.close());
        let kind = self.function(sig, block);
        self.push(head, &sig.ident, end, kind, out);
    }

    pub(super) fn method(&mut self, item: &syn::ImplItemFn, out: &mut Items) {
        let start = item.modifiers.defaultness.map_or(first(&item.sig), |token| token.span);
        let head = self.head(&item.attrs, Some(&item.vis), start);
        let kind = self.function(&item.sig, Some(&item.block));
        self.push(head, &item.sig.ident, item.block.brace_token.span.close(), kind, out);
    }

    fn function(&mut self, sig: &syn::Signature, block: Option<&Block>) -> ItemKind {
        let places = &self.places;
        let written = |span: &DelimSpan| TextRange::new(places.written_start(span.open()), places.written_end(span.close()));
        let body = block.map(|block| written(&block.brace_token.span));
        if let (Some(range), Some(block), true) = (body, block, self.bodies.is_some()) {
            let lowered = self.function_body(sig.inputs.iter().filter_map(pattern), block);
            self.keep(range, lowered);
        }
        let start = self.places.written_start(first(sig));
        ItemKind::Function(Arc::new(Function { sig: self.signature(sig), body, start, made: self.made().cloned() }))
    }

    /// Remembers a body when bodies are wanted.
    pub(super) fn keep(&mut self, range: TextRange, body: Body) {
        if let Some(bodies) = &mut self.bodies {
            bodies.insert(range, body);
        }
    }

    /// The body of a function with the patterns of its parameters.
    pub(in crate::extract) fn function_body<'p>(&mut self, params: impl IntoIterator<Item = &'p Pat>, block: &Block) -> Body {
        let size = self.places.written_end(block.brace_token.span.close()) - self.places.written_start(block.brace_token.span.open());
        let mut lower = BodyLower::new(self);
        lower.growth.size = size as usize;
        lower.params(params);
        lower.root_block(block)
    }

    fn signature(&mut self, sig: &syn::Signature) -> Signature {
        let generics = self.generics(&sig.generics);
        let (mut receiver, mut params) = (None, Vec::new());
        for input in &sig.inputs {
            match input {
                FnArg::Receiver(it) => receiver = Some(self.receiver(&it.kind)),
                FnArg::Typed(it) => {
                    let name = match &*it.pat {
                        Pat::Ident(pat) if pat.subpat.is_none() => Some(self.name(&pat.ident)),
                        _ => None,
                    };
                    params.push(Param { name, ty: self.ty(&it.ty) });
                }
            }
        }
        Signature { is_async: sig.asyncness.is_some(), generics, receiver, params: params.into(), output: self.output(&sig.output) }
    }

    fn receiver(&mut self, kind: &ReceiverKind) -> Receiver {
        match kind {
            ReceiverKind::Value => Receiver::Value,
            ReceiverKind::Reference(_, _, None) => Receiver::Ref,
            ReceiverKind::Reference(_, _, Some(_)) => Receiver::RefMut,
            ReceiverKind::Typed(_, ty) => Receiver::Typed(Box::new(self.ty(ty))),
            _ => Receiver::Value,
        }
    }
}

/// The pattern of a parameter; `self` has none.
fn pattern(input: &FnArg) -> Option<&Pat> {
    match input {
        FnArg::Typed(input) => Some(&input.pat),
        FnArg::Receiver(_) => None,
    }
}

/// The first token of a signature.
fn first(sig: &syn::Signature) -> Span {
    let safety = match &sig.safety {
        Safety::Safe(token) => Some(token.span),
        Safety::Unsafe(token) => Some(token.span),
        Safety::Default => None,
    };
    let constness = sig.constness.map(|token| token.span);
    let asyncness = sig.asyncness.map(|token| token.span);
    let abi = sig.abi.as_ref().map(|abi| abi.extern_token.span);
    constness.or(asyncness).or(safety).or(abi).unwrap_or(sig.fn_token.span)
}
