//! Items.

use super::Lower;
use super::attr::Head;
use crate::extract::cfg;
use crate::facts::{Adt, AdtKind, Alias, Attr, Cfg, Field, Impl, Item, ItemKind, TextRange, Trait, Variant};
use crate::name::Name;
use proc_macro2::{Ident, Span};
use std::sync::Arc;
use syn::{Attribute, Fields, ForeignItem, ImplItem, TraitItem, Visibility};

/// Lowered items in order.
pub(super) type Items = Vec<Item>;

impl Lower<'_> {
    /// Lowers a file: its items, and when it exists at all.
    pub(in crate::extract) fn file(&mut self, file: &syn::File, out: &mut Items) -> Cfg {
        self.items(&file.items, out);
        cfg::of_inner(&file.attrs)
    }

    pub(super) fn items(&mut self, items: &[syn::Item], out: &mut Items) {
        items.iter().for_each(|item| self.item(item, out));
    }

    pub(super) fn item(&mut self, item: &syn::Item, out: &mut Items) {
        match item {
            syn::Item::Const(item) => {
                let head = self.head(&item.attrs, Some(&item.vis), item.const_token.span);
                let global = self.plain_global(&item.ty, Some(&item.expr), false);
                self.push(head, &item.ident, item.semi_token.span, ItemKind::Const(global), out);
            }
            syn::Item::Static(item) => {
                let head = self.head(&item.attrs, Some(&item.vis), item.static_token.span);
                let mutable = matches!(item.mutability, syn::StaticMutability::Mut(_));
                let global = self.plain_global(&item.ty, Some(&item.expr), mutable);
                self.push(head, &item.ident, item.semi_token.span, ItemKind::Static(global), out);
            }
            syn::Item::Fn(item) => self.function_item(&item.attrs, &item.vis, &item.sig, None, Some(&item.block), out),
            syn::Item::Struct(item) => self.struct_item(item, out),
            syn::Item::Enum(item) => self.enum_item(item, out),
            syn::Item::Union(item) => self.union_item(item, out),
            syn::Item::Trait(item) => self.trait_item(item, out),
            syn::Item::TraitAlias(item) => {
                let head = self.head(&item.attrs, Some(&item.vis), item.trait_token.span);
                let alias = Trait { generics: self.generics(&item.generics), supers: self.bounds(&item.bounds), items: Vec::new() };
                self.push(head, &item.ident, item.semi_token.span, ItemKind::Trait(Arc::new(alias)), out);
            }
            syn::Item::Impl(item) => self.impl_item(item, out),
            syn::Item::Type(item) => {
                let head = self.head(&item.attrs, Some(&item.vis), item.type_token.span);
                let kind = ItemKind::Alias(Arc::new(Alias {
                    generics: self.generics(&item.generics),
                    bounds: Vec::new(),
                    ty: Some(self.ty(&item.ty)),
                }));
                self.push(head, &item.ident, item.semi_token.span, kind, out);
            }
            syn::Item::Mod(item) => self.module(item, out),
            syn::Item::Use(item) => {
                let head = self.head(&item.attrs, Some(&item.vis), item.use_token.span);
                let kind = ItemKind::Use(self.imports(item).into());
                self.push_unnamed(head, item.use_token.span, item.semi_token.span, kind, out);
            }
            syn::Item::ExternCrate(item) => {
                let head = self.head(&item.attrs, Some(&item.vis), item.extern_token.span);
                let bound = item.rename.as_ref().map_or(&item.ident, |(_, name)| name);
                let kind = ItemKind::ExternCrate { krate: self.name(&item.ident) };
                self.push(head, bound, item.semi_token.span, kind, out);
            }
            syn::Item::ForeignMod(item) => self.foreign(item, out),
            syn::Item::Macro(item) => self.macro_item(item, out),
            syn::Item::Verbatim(tokens) => self.unusual_item(tokens, out),
            _ => {}
        }
    }

    /// Adds an item that ends with the token at `end`.
    pub(super) fn push(&mut self, head: Head, ident: &Ident, end: Span, kind: ItemKind, out: &mut Items) {
        let name_range = self.range(ident.span());
        let name = self.name(ident);
        let end = self.places.end(end);
        finish(head, name, name_range, end, kind, out);
    }

    pub(super) fn push_unnamed(&mut self, head: Head, first: Span, end: Span, kind: ItemKind, out: &mut Items) {
        let name_range = self.range(first);
        let end = self.places.end(end);
        finish(head, Name::new(""), name_range, end, kind, out);
    }

    fn struct_item(&mut self, item: &syn::ItemStruct, out: &mut Items) {
        let end = match (&item.semi_token, &item.fields) {
            (Some(semi), _) => semi.span,
            (None, Fields::Named(fields)) => fields.brace_token.span.close(),
            (None, _) => item.ident.span(),
        };
        let kind = match &item.fields {
            Fields::Unnamed(_) => AdtKind::TupleStruct,
            Fields::Named(_) | Fields::Unit => AdtKind::Struct,
        };
        let head = self.head(&item.attrs, Some(&item.vis), item.struct_token.span);
        let (generics, fields) = (self.generics(&item.generics), self.fields(&item.fields));
        let adt = Adt { kind, generics, fields, variants: Vec::new(), derives: self.derives(&item.attrs) };
        self.push(head, &item.ident, end, ItemKind::Adt(Arc::new(adt)), out);
    }

    fn enum_item(&mut self, item: &syn::ItemEnum, out: &mut Items) {
        let head = self.head(&item.attrs, Some(&item.vis), item.enum_token.span);
        let variants = item.variants.iter().filter(|variant| !is_test(&variant.attrs));
        let variants = variants.map(|variant| Variant {
            name: self.name(&variant.ident),
            fields: self.fields(&variant.fields),
            is_tuple: matches!(variant.fields, Fields::Unnamed(_)),
        });
        let variants = variants.collect();
        let derives = self.derives(&item.attrs);
        let adt = Adt { kind: AdtKind::Enum, generics: self.generics(&item.generics), fields: Vec::new(), variants, derives };
        self.push(head, &item.ident, item.brace_token.span.close(), ItemKind::Adt(Arc::new(adt)), out);
    }

    fn union_item(&mut self, item: &syn::ItemUnion, out: &mut Items) {
        let head = self.head(&item.attrs, Some(&item.vis), item.union_token.span);
        let fields = self.field_list(item.fields.named.iter());
        let derives = self.derives(&item.attrs);
        let adt = Adt { kind: AdtKind::Union, generics: self.generics(&item.generics), fields, variants: Vec::new(), derives };
        self.push(head, &item.ident, item.fields.brace_token.span.close(), ItemKind::Adt(Arc::new(adt)), out);
    }

    fn fields(&mut self, fields: &Fields) -> Vec<Field> {
        match fields {
            Fields::Named(fields) => self.field_list(fields.named.iter()),
            Fields::Unnamed(fields) => self.field_list(fields.unnamed.iter()),
            Fields::Unit => Vec::new(),
        }
    }

    fn field_list<'f>(&mut self, fields: impl Iterator<Item = &'f syn::Field>) -> Vec<Field> {
        let fields = fields.filter(|field| !is_test(&field.attrs)).enumerate();
        let fields = fields.map(|(at, field)| {
            let (name, name_range) = match &field.ident {
                Some(ident) => (self.name(ident), self.range(ident.span())),
                None => (self.name_of_index(at), TextRange::default()),
            };
            Field { name, name_range, ty: self.ty(&field.ty) }
        });
        fields.collect()
    }

    fn trait_item(&mut self, item: &syn::ItemTrait, out: &mut Items) {
        let auto = item.modifiers.auto_token.map(|token| token.span);
        let first = item.unsafety.map(|token| token.span).or(auto).unwrap_or(item.trait_token.span);
        let head = self.head(&item.attrs, Some(&item.vis), first);
        let (generics, supers) = (self.generics(&item.generics), self.bounds(&item.supertraits));
        let mut items = Vec::new();
        for inner in &item.items {
            self.trait_member(inner, &mut items);
        }
        let kind = ItemKind::Trait(Arc::new(Trait { generics, supers, items }));
        self.push(head, &item.ident, item.brace_token.span.close(), kind, out);
    }

    fn trait_member(&mut self, item: &TraitItem, out: &mut Items) {
        match item {
            TraitItem::Const(item) => {
                let head = self.head(&item.attrs, None, item.const_token.span);
                let global = self.plain_global(&item.ty, item.default.as_ref().map(|(_, value)| value), false);
                self.push(head, &item.ident, item.semi_token.span, ItemKind::Const(global), out);
            }
            TraitItem::Fn(item) => {
                let semi = item.semi_token.map(|semi| semi.span);
                self.function_item(&item.attrs, &Visibility::Inherited, &item.sig, semi, item.default.as_ref(), out);
            }
            TraitItem::Type(item) => {
                let head = self.head(&item.attrs, None, item.type_token.span);
                let ty = item.default.as_ref().map(|(_, ty)| self.ty(ty));
                let kind =
                    ItemKind::Alias(Arc::new(Alias { generics: self.generics(&item.generics), bounds: self.bounds(&item.bounds), ty }));
                self.push(head, &item.ident, item.semi_token.span, kind, out);
            }
            TraitItem::Macro(item) => self.member_macro(&item.attrs, &item.mac, out),
            TraitItem::Verbatim(tokens) => self.unusual_item(tokens, out),
            _ => {}
        }
    }

    /// Negative impls promise an absence, which no question is about.
    fn impl_item(&mut self, item: &syn::ItemImpl, out: &mut Items) {
        if item.modifiers.polarity.is_some() {
            return;
        }
        let default = item.modifiers.defaultness.map(|token| token.span);
        let first = default.or(item.unsafety.map(|token| token.span)).unwrap_or(item.impl_token.span);
        let head = self.head(&item.attrs, None, first);
        let generics = self.generics(&item.generics);
        let trait_ = item.trait_.as_ref().map(|(path, _)| self.path(None, path));
        let self_ty = self.ty(&item.self_ty);
        let mut items = Vec::new();
        for inner in &item.items {
            self.impl_member(inner, &mut items);
        }
        let kind = ItemKind::Impl(Arc::new(Impl { generics, trait_, self_ty, items }));
        self.push_unnamed(head, item.impl_token.span, item.brace_token.span.close(), kind, out);
    }

    fn impl_member(&mut self, item: &ImplItem, out: &mut Items) {
        match item {
            ImplItem::Const(item) => {
                let first = item.modifiers.defaultness.map_or(item.const_token.span, |token| token.span);
                let head = self.head(&item.attrs, Some(&item.vis), first);
                let global = self.plain_global(&item.ty, Some(&item.expr), false);
                self.push(head, &item.ident, item.semi_token.span, ItemKind::Const(global), out);
            }
            ImplItem::Fn(item) => self.method(item, out),
            ImplItem::Type(item) => {
                let first = item.modifiers.defaultness.map_or(item.type_token.span, |token| token.span);
                let head = self.head(&item.attrs, Some(&item.vis), first);
                let kind = ItemKind::Alias(Arc::new(Alias {
                    generics: self.generics(&item.generics),
                    bounds: Vec::new(),
                    ty: Some(self.ty(&item.ty)),
                }));
                self.push(head, &item.ident, item.semi_token.span, kind, out);
            }
            ImplItem::Macro(item) => self.member_macro(&item.attrs, &item.mac, out),
            ImplItem::Verbatim(tokens) => self.unusual_item(tokens, out),
            _ => {}
        }
    }

    fn module(&mut self, item: &syn::ItemMod, out: &mut Items) {
        let first = item.unsafety.map_or(item.mod_token.span, |token| token.span);
        let mut head = self.head(&item.attrs, Some(&item.vis), first);
        head.cfg = cfg::both(head.cfg, cfg::of_inner(&item.attrs));
        let mut end = item.semi.map_or(item.ident.span(), |semi| semi.span);
        let inline = item.content.as_ref().map(|(brace, content)| {
            end = brace.span.close();
            let mut items = Vec::new();
            if head.cfg != Cfg::Test {
                self.items(content, &mut items);
            }
            items.into_boxed_slice()
        });
        let kind = ItemKind::Module { inline, path: self.path_attr(&item.attrs) };
        self.push(head, &item.ident, end, kind, out);
    }

    /// The items of an `extern` block stand beside it: the block is no namespace.
    fn foreign(&mut self, block: &syn::ItemForeignMod, out: &mut Items) {
        let cfg = cfg::of(&block.attrs);
        let first = out.len();
        for item in &block.items {
            match item {
                ForeignItem::Fn(item) => self.function_item(&item.attrs, &item.vis, &item.sig, Some(item.semi_token.span), None, out),
                ForeignItem::Static(item) => {
                    let head = self.head(&item.attrs, Some(&item.vis), item.static_token.span);
                    let mutable = matches!(item.mutability, syn::StaticMutability::Mut(_));
                    let global = self.plain_global(&item.ty, None, mutable);
                    self.push(head, &item.ident, item.semi_token.span, ItemKind::Static(global), out);
                }
                ForeignItem::Type(item) => {
                    let head = self.head(&item.attrs, Some(&item.vis), item.type_token.span);
                    let (generics, fields) = (self.generics(&item.generics), Vec::new());
                    let adt = Adt { kind: AdtKind::Struct, generics, fields, variants: Vec::new(), derives: Vec::new() };
                    self.push(head, &item.ident, item.semi_token.span, ItemKind::Adt(Arc::new(adt)), out);
                }
                ForeignItem::Macro(item) => self.member_macro(&item.attrs, &item.mac, out),
                ForeignItem::Verbatim(tokens) => self.unusual_item(tokens, out),
                _ => {}
            }
        }
        restrict(&mut out[first..], &cfg);
    }
}

/// Makes items exist only under `cfg`.
pub(super) fn restrict(items: &mut [Item], cfg: &Cfg) {
    for item in items {
        item.cfg = cfg::both(cfg.clone(), std::mem::take(&mut item.cfg));
    }
}

/// Whether these attributes leave a part of something bigger to test builds.
pub(super) fn is_test(attrs: &[Attribute]) -> bool {
    !attrs.is_empty() && cfg::of(attrs) == Cfg::Test
}

fn finish(head: Head, name: Name, name_range: TextRange, end: u32, kind: ItemKind, out: &mut Items) {
    let range = TextRange::between(head.start, end);
    out.push(Item { name, range, name_range, public: head.public, attrs: Attr::shared(head.attrs), cfg: head.cfg, kind });
}
