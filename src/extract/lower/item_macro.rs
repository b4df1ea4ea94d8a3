//! Macros in item position, and items the parser knows but does not model.
//!
//! Macros that declare globals, and macros around ordinary items, are read through. Any other may declare anything and is kept
//! as a call. What a `macro_rules!` means is for the resolver: it keeps the place of its rules.

use super::Lower;
use super::item::{Items, restrict};
use crate::extract::cfg;
use crate::facts::{Cfg, GlobalKind, ItemKind};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Ident, Macro, MacroDelimiter, Token, braced};

impl Lower<'_> {
    pub(super) fn macro_item(&mut self, item: &syn::ItemMacro, out: &mut Items) {
        let Some(ident) = &item.ident else { return self.member_macro(&item.attrs, &item.mac, out) };
        let head = self.head(&item.attrs, None, path_start(&item.mac));
        let tokens = self.written_inside(item.mac.delimiter.span());
        let kind = if item.mac.path.is_ident("macro_rules") {
            ItemKind::MacroRules { rules: tokens }
        } else {
            ItemKind::MacroCall { path: Box::new(self.path(None, &item.mac.path)), tokens, read: 0 }
        };
        let end = item.semi_token.map_or(item.mac.delimiter.span().close(), |semi| semi.span);
        self.push(head, ident, end, kind, out);
    }

    /// A macro call without a declared name, in a module, trait, impl or block.
    pub(super) fn member_macro(&mut self, attrs: &[Attribute], mac: &Macro, out: &mut Items) {
        let mut items = Items::new();
        let is_read = self.read_through(mac, &mut items).is_some();
        if is_read {
            restrict(&mut items, &cfg::of(attrs));
        } else {
            items.clear();
        }
        if !is_read || !is_declaring(mac) {
            let start = path_start(mac);
            let head = self.head(attrs, None, start);
            let tokens = self.written_inside(mac.delimiter.span());
            let kind = ItemKind::MacroCall { path: Box::new(self.path(None, &mac.path)), tokens, read: items.len() as u32 };
            self.push_unnamed(head, start, mac.delimiter.span().close(), kind, out);
        }
        out.append(&mut items);
    }

    /// Reads the items a macro call declares; `None` when its tokens are no items.
    pub(super) fn read_through(&mut self, mac: &Macro, out: &mut Items) -> Option<()> {
        if mac.tokens.is_empty() {
            return None;
        }
        match global_macro(mac) {
            Some(kind) => self.declared_globals(&mac.tokens, kind, out),
            None if is_declaring(mac) => self.cfg_if(&mac.tokens, out),
            None if matches!(mac.delimiter, MacroDelimiter::Brace(_)) => self.plain_items(&mac.tokens, out),
            None => None,
        }
    }

    fn plain_items(&mut self, tokens: &TokenStream, out: &mut Items) -> Option<()> {
        let file = syn::parse2::<syn::File>(tokens.clone()).ok()?;
        let modelled = !file.items.iter().any(|item| matches!(item, syn::Item::Verbatim(_)));
        modelled.then(|| self.items(&file.items, out))
    }

    fn cfg_if(&mut self, tokens: &TokenStream, out: &mut Items) -> Option<()> {
        let branches = branches.parse2(tokens.clone()).ok()?;
        let files = branches.into_iter().map(|(cfg, tokens)| Some((cfg, syn::parse2::<syn::File>(tokens).ok()?)));
        for (cfg, file) in files.collect::<Option<Vec<_>>>()? {
            let first = out.len();
            self.items(&file.items, out);
            restrict(&mut out[first..], &cfg);
        }
        Some(())
    }

    /// Functions without a body where the parser expects one, `macro` items, `const` impls and traits.
    pub(super) fn unusual_item(&mut self, tokens: &TokenStream, out: &mut Items) {
        let tokens = || tokens.clone();
        if let Ok(item) = syn::parse2::<syn::ForeignItemFn>(tokens()) {
            self.function_item(&item.attrs, &item.vis, &item.sig, Some(item.semi_token.span), None, out);
        } else if let Ok(item) = syn::parse2::<syn::ImplItemFn>(tokens()) {
            self.method(&item, out);
        } else if let Some(item) = without_const(tokens()) {
            self.item(&item, out);
        } else if let Ok((ident, first, rules)) = declarative_macro.parse2(tokens()) {
            let head = self.head(&[], None, first);
            let kind = ItemKind::MacroRules { rules: self.written_inside(&rules) };
            self.push(head, &ident, rules.close(), kind, out);
        }
    }
}

/// `lazy_static!` and `thread_local!`, by how the globals they declare run.
pub(super) fn global_macro(mac: &Macro) -> Option<GlobalKind> {
    let last = &mac.path.segments.last()?.ident;
    match () {
        () if last == "lazy_static" => Some(GlobalKind::Lazy),
        () if last == "thread_local" => Some(GlobalKind::ThreadLocal),
        () => None,
    }
}

/// Whether it is known what a macro declares: it is not looked for.
fn is_declaring(mac: &Macro) -> bool {
    global_macro(mac).is_some() || mac.path.segments.last().is_some_and(|last| last.ident == "cfg_if")
}

/// The branches of `cfg_if!` with the condition of each.
pub(super) fn branches(input: ParseStream) -> syn::Result<Vec<(Cfg, TokenStream)>> {
    let (mut list, mut earlier) = (Vec::new(), Cfg::Always);
    while !input.is_empty() {
        let own = if input.parse::<Option<Token![if]>>()?.is_some() { cfg::of(&input.call(Attribute::parse_outer)?) } else { Cfg::Always };
        let content;
        braced!(content in input);
        list.push((cfg::both(earlier.clone(), own.clone()), content.parse()?));
        earlier = cfg::both(earlier, cfg::not(own));
        input.parse::<Option<Token![else]>>()?;
    }
    Ok(list)
}

/// `macro name(..) { .. }` or `macro name { .. }`: the name, the first token, the rules' delimiters.
fn declarative_macro(input: ParseStream) -> syn::Result<(Ident, proc_macro2::Span, proc_macro2::extra::DelimSpan)> {
    input.call(Attribute::parse_outer)?;
    input.parse::<syn::Visibility>()?;
    let keyword = input.parse::<Token![macro]>()?;
    let ident = input.parse()?;
    let mut rules = None;
    for tree in input.parse::<TokenStream>()? {
        if let TokenTree::Group(group) = tree {
            rules = Some(group.delim_span());
        }
    }
    rules.map(|rules| (ident, keyword.span, rules)).ok_or_else(|| input.error("expected rules"))
}

/// `const trait T {}` and `impl const T for X {}` without their `const`.
fn without_const(tokens: TokenStream) -> Option<syn::Item> {
    let (mut kept, mut dropped, mut before) = (Vec::new(), false, None::<TokenTree>);
    for tree in tokens {
        let in_generics = matches!(&before, Some(TokenTree::Punct(punct)) if matches!(punct.as_char(), '<' | ',' | '*'));
        let is_const = matches!(&tree, TokenTree::Ident(ident) if ident == "const");
        before = Some(tree.clone());
        if is_const && !in_generics {
            dropped = true;
        } else {
            kept.push(tree);
        }
    }
    let ends_item = matches!(kept.last(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace);
    let item = syn::parse2(kept.into_iter().collect()).ok().filter(|_| dropped && ends_item)?;
    (!matches!(item, syn::Item::Verbatim(_))).then_some(item)
}

fn path_start(mac: &Macro) -> proc_macro2::Span {
    let first = mac.path.segments.first().map_or(mac.bang_token.span, |first| first.ident.span());
    mac.path.leading_colon.map_or(first, |colon| colon.spans[0])
}
