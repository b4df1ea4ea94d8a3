//! Items of a module.

use super::Reader;
use super::head::Head;
use super::member::{Place, is_qualifier};
use crate::extract::cfg;
use crate::facts::{Adt, AdtKind, Alias, Attr, Cfg, Field, Impl, Item, ItemKind, TextRange, Trait, TypeExpr, Variant};
use crate::name::Name;
use std::sync::Arc;

impl Reader<'_> {
    pub(super) fn item(&mut self, out: &mut Vec<Item>) -> Option<()> {
        let head = self.head()?;
        let start = self.start();
        if self.word() == b"unsafe" && self.scanner.peek().is_some_and(|next| matches!(self.scanner.bytes(next), b"impl" | b"trait")) {
            self.take();
        }
        match self.word() {
            b"use" => self.use_item(head, start, out),
            b"mod" => self.module(head, start, out),
            b"struct" => self.struct_item(head, start, out),
            b"union" => self.union_item(head, start, out),
            b"enum" => self.enum_item(head, start, out),
            b"trait" => self.trait_item(head, start, out),
            b"impl" => self.impl_item(head, start, out),
            b"type" => self.alias(head, start, out),
            b"static" => {
                self.take();
                let mutable = self.eat_word(b"mut");
                self.global(head, start, mutable, true, ItemKind::Static, out)
            }
            b"const" if self.begins_constant() => {
                self.take();
                self.global(head, start, false, true, ItemKind::Const, out)
            }
            b"macro_rules" => self.macro_rules(head, start, out),
            word if is_qualifier(word) => self.function(head, false, out),
            _ => self.macro_call(head, out),
        }
    }

    /// Adds an item that ends with the last token taken, and whose first token after attributes and visibility is at `first`.
    pub(super) fn push(&self, head: Head, first: u32, name: Name, name_range: TextRange, kind: ItemKind, out: &mut Vec<Item>) {
        let range = TextRange::new(head.start.unwrap_or(first), self.end);
        out.push(Item { name, range, name_range, public: head.public, attrs: Attr::shared(head.attrs), cfg: head.cfg, kind });
    }

    fn use_item(&mut self, head: Head, start: u32, out: &mut Vec<Item>) -> Option<()> {
        self.take();
        let keyword = TextRange::new(start, self.end);
        let imports = self.imports()?;
        self.need(b';')?;
        self.push(head, start, Name::new(""), keyword, ItemKind::Use(imports.into()), out);
        Some(())
    }

    fn module(&mut self, mut head: Head, start: u32, out: &mut Vec<Item>) -> Option<()> {
        self.take();
        let (name, name_range) = self.ident()?;
        let mut inline = None;
        if head.cfg == Cfg::Test && self.sign == b'{' {
            self.group()?;
            inline = Some(Box::default());
        } else if !self.eat(b';') {
            self.need(b'{')?;
            let mut items = Vec::new();
            let cfg = self.deeper(|reader| reader.items(&mut items))?;
            self.need(b'}')?;
            head.cfg = cfg::both(head.cfg, cfg);
            if head.cfg == Cfg::Test {
                items.clear();
            }
            inline = Some(items.into_boxed_slice());
        }
        let path = head.path;
        self.push(head, start, name, name_range, ItemKind::Module { inline, path }, out);
        Some(())
    }

    fn struct_item(&mut self, mut head: Head, start: u32, out: &mut Vec<Item>) -> Option<()> {
        self.take();
        let (name, name_range) = self.ident()?;
        let mut generics = self.generics()?;
        self.conditions(&mut generics)?;
        let (mut kind, mut fields) = (AdtKind::Struct, Vec::new());
        match self.sign {
            b'{' => fields = self.named_fields()?,
            b'(' => {
                kind = AdtKind::TupleStruct;
                fields = self.tuple_fields()?;
                self.conditions(&mut generics)?;
                self.need(b';')?;
            }
            _ => self.need(b';')?,
        }
        let derives = std::mem::take(&mut head.derives);
        let adt = Adt { kind, generics, fields, variants: Vec::new(), derives };
        self.push(head, start, name, name_range, ItemKind::Adt(Arc::new(adt)), out);
        Some(())
    }

    fn union_item(&mut self, mut head: Head, start: u32, out: &mut Vec<Item>) -> Option<()> {
        self.take();
        let (name, name_range) = self.ident()?;
        let mut generics = self.generics()?;
        self.conditions(&mut generics)?;
        let fields = self.named_fields()?;
        let derives = std::mem::take(&mut head.derives);
        let adt = Adt { kind: AdtKind::Union, generics, fields, variants: Vec::new(), derives };
        self.push(head, start, name, name_range, ItemKind::Adt(Arc::new(adt)), out);
        Some(())
    }

    fn named_fields(&mut self) -> Option<Vec<Field>> {
        self.fields(b'{', b'}', |reader, _| {
            let named = reader.ident()?;
            reader.need(b':')?;
            Some(named)
        })
    }

    fn tuple_fields(&mut self) -> Option<Vec<Field>> {
        self.fields(b'(', b')', |_, at| Some((Name::new(&at.to_string()), TextRange::default())))
    }

    fn fields(&mut self, open: u8, close: u8, name: impl Fn(&mut Self, usize) -> Option<(Name, TextRange)>) -> Option<Vec<Field>> {
        let mut fields = Vec::new();
        self.need(open)?;
        while self.sign != close {
            let is_test = self.condition()? == Cfg::Test;
            self.visibility()?;
            let (name, name_range) = name(self, fields.len())?;
            let field = Field { name, name_range, ty: self.ty()? };
            if !is_test {
                fields.push(field);
            }
            if !self.eat(b',') {
                break;
            }
        }
        fields.shrink_to_fit();
        self.need(close)?;
        Some(fields)
    }

    fn enum_item(&mut self, mut head: Head, start: u32, out: &mut Vec<Item>) -> Option<()> {
        self.take();
        let (name, name_range) = self.ident()?;
        let mut generics = self.generics()?;
        self.conditions(&mut generics)?;
        let mut variants = Vec::new();
        self.need(b'{')?;
        while self.sign != b'}' {
            let is_test = self.condition()? == Cfg::Test;
            let variant = self.variant()?;
            if !is_test {
                variants.push(variant);
            }
            if !self.eat(b',') {
                break;
            }
        }
        variants.shrink_to_fit();
        self.need(b'}')?;
        let derives = std::mem::take(&mut head.derives);
        let adt = Adt { kind: AdtKind::Enum, generics, fields: Vec::new(), variants, derives };
        self.push(head, start, name, name_range, ItemKind::Adt(Arc::new(adt)), out);
        Some(())
    }

    fn variant(&mut self) -> Option<Variant> {
        let name = self.ident()?.0;
        let is_tuple = self.sign == b'(';
        let fields = match self.sign {
            b'{' => self.named_fields()?,
            b'(' => self.tuple_fields()?,
            _ => Vec::new(),
        };
        if self.eat(b'=') {
            self.expression(b",}")?;
        }
        Some(Variant { name, fields, is_tuple })
    }

    fn trait_item(&mut self, head: Head, start: u32, out: &mut Vec<Item>) -> Option<()> {
        self.take();
        let (name, name_range) = self.ident()?;
        let mut generics = self.generics()?;
        let supers = if self.eat(b':') { self.bounds()? } else { Vec::new() };
        self.conditions(&mut generics)?;
        let items = self.members(Place::Trait)?;
        self.push(head, start, name, name_range, ItemKind::Trait(Arc::new(Trait { generics, supers, items })), out);
        Some(())
    }

    fn impl_item(&mut self, head: Head, start: u32, out: &mut Vec<Item>) -> Option<()> {
        let keyword = TextRange::new(self.start(), self.token?.end as u32);
        self.take();
        let mut generics = self.generics()?;
        let first = self.ty()?;
        let (trait_, self_ty) = match (self.eat_word(b"for"), first) {
            (true, TypeExpr::Path(path)) if path.qself.is_none() => (Some(path), self.ty()?),
            (true, _) => return None,
            (false, ty) => (None, ty),
        };
        self.conditions(&mut generics)?;
        let items = self.members(Place::Impl)?;
        let kind = ItemKind::Impl(Arc::new(Impl { generics, trait_, self_ty, items }));
        self.push(head, start, Name::new(""), keyword, kind, out);
        Some(())
    }

    fn alias(&mut self, head: Head, start: u32, out: &mut Vec<Item>) -> Option<()> {
        self.take();
        let (name, name_range) = self.ident()?;
        let mut generics = self.generics()?;
        self.conditions(&mut generics)?;
        self.need(b'=')?;
        let ty = Some(self.ty()?);
        self.conditions(&mut generics)?;
        self.need(b';')?;
        self.push(head, start, name, name_range, ItemKind::Alias(Arc::new(Alias { generics, bounds: Vec::new(), ty })), out);
        Some(())
    }

    fn macro_rules(&mut self, head: Head, start: u32, out: &mut Vec<Item>) -> Option<()> {
        self.take();
        self.need(b'!')?;
        let (name, name_range) = self.ident()?;
        let in_braces = self.sign == b'{';
        let rules = self.group()?;
        if head.public || !in_braces && !self.eat(b';') {
            return None;
        }
        self.push(head, start, name, name_range, ItemKind::MacroRules { rules }, out);
        Some(())
    }
}
