//! Functions, and what traits and impl blocks hold.

use super::Reader;
use super::head::Head;
use crate::extract::scan::Kind;
use crate::facts::{Alias, Function, Global, GlobalKind, Item, ItemKind, Param, Receiver, Signature, TextRange};
use std::sync::Arc;

/// Where members stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Trait,
    Impl,
}

impl Reader<'_> {
    /// The members of a trait or impl block, with the braces around them.
    pub(super) fn members(&mut self, place: Place) -> Option<Vec<Item>> {
        let mut members = Vec::new();
        self.need(b'{')?;
        while self.sign != b'}' {
            let head = self.head()?;
            if head.public && place == Place::Trait {
                return None;
            }
            let start = self.start();
            match self.word() {
                b"type" => self.associated_type(head, start, place, &mut members)?,
                b"const" if self.begins_constant() => {
                    self.take();
                    let required = place == Place::Impl;
                    self.global(head, start, false, required, ItemKind::Const, &mut members)?;
                }
                b"default" => return None,
                word if is_qualifier(word) => self.function(head, place == Place::Trait, &mut members)?,
                _ => self.macro_call(head, &mut members)?,
            }
        }
        members.shrink_to_fit();
        self.need(b'}')?;
        Some(members)
    }

    fn associated_type(&mut self, head: Head, start: u32, place: Place, out: &mut Vec<Item>) -> Option<()> {
        self.take();
        let (name, name_range) = self.ident()?;
        let mut generics = self.generics()?;
        let bounds = if place == Place::Trait && self.eat(b':') { self.bounds()? } else { Vec::new() };
        self.conditions(&mut generics)?;
        let ty = if self.eat(b'=') { Some(self.ty()?) } else { None };
        self.conditions(&mut generics)?;
        self.need(b';')?;
        if ty.is_none() && place == Place::Impl {
            return None;
        }
        self.push(head, start, name, name_range, ItemKind::Alias(Arc::new(Alias { generics, bounds, ty })), out);
        Some(())
    }

    /// Whether the `const` that comes next declares a constant: it may qualify a function too.
    pub(super) fn begins_constant(&self) -> bool {
        let mut ahead = self.scanner.clone();
        let name = ahead.code().filter(|name| name.kind == Kind::Ident);
        let colon = ahead.code();
        name.is_some() && ahead.is(colon, b':')
    }

    /// `NAME: T = value;`, the keywords taken.
    pub(super) fn global(
        &mut self,
        head: Head,
        start: u32,
        mutable: bool,
        required: bool,
        kind: fn(Arc<Global>) -> ItemKind,
        out: &mut Vec<Item>,
    ) -> Option<()> {
        let (name, name_range) = if self.word() == b"_" { self.any_word()? } else { self.ident()? };
        self.need(b':')?;
        let ty = self.ty()?;
        let init = if self.eat(b'=') { Some(self.expression(b";")?) } else { None };
        self.need(b';')?;
        if required && init.is_none() {
            return None;
        }
        let global = Global { ty, init, mutable, kind: GlobalKind::Plain, made: None };
        self.push(head, start, name, name_range, kind(Arc::new(global)), out);
        Some(())
    }

    /// A function from its qualifiers on. `open`: it may end without a body.
    pub(super) fn function(&mut self, head: Head, open: bool, out: &mut Vec<Item>) -> Option<()> {
        let start = self.start();
        self.eat_word(b"const");
        let is_async = self.eat_word(b"async");
        self.eat_word(b"unsafe");
        if self.eat_word(b"extern") && self.is_kind(Kind::Literal) {
            self.take();
        }
        self.eat_word(b"fn").then_some(())?;
        let (name, name_range) = self.ident()?;
        let mut generics = self.generics()?;
        let (receiver, params) = self.parameters()?;
        let output = self.output(true).filter(|_| self.sign != b'+')?;
        self.conditions(&mut generics)?;
        let end = self.start();
        let body = match self.sign {
            b'{' => self.group().map(|_| TextRange::new(end, self.end)).map(Some)?,
            b';' if open => {
                self.take();
                None
            }
            _ => return None,
        };
        let sig = Signature { is_async, generics, receiver, params, output };
        self.push(head, start, name, name_range, ItemKind::Function(Arc::new(Function { sig, body, start, made: None })), out);
        Some(())
    }

    fn parameters(&mut self) -> Option<(Option<Receiver>, Box<[Param]>)> {
        self.need(b'(')?;
        let (mut receiver, mut params) = (None, Vec::new());
        while self.sign != b')' {
            self.condition()?;
            match self.receiver() {
                Some(found) if params.is_empty() && receiver.is_none() => receiver = Some(self.typed(found)?),
                Some(_) => return None,
                None => params.push(self.parameter()?),
            }
            if !self.eat(b',') {
                break;
            }
        }
        self.need(b')')?;
        Some((receiver, params.into()))
    }

    /// Takes `self` in any form but its type.
    pub(super) fn receiver(&mut self) -> Option<Receiver> {
        let is_ref = self.sign == b'&';
        if !is_ref && !matches!(self.word(), b"self" | b"mut") {
            return None;
        }
        let mut ahead = self.scanner.clone();
        let mut next = if is_ref { ahead.code() } else { self.token };
        if is_ref && next.is_some_and(|next| next.kind == Kind::Lifetime) {
            next = ahead.code();
        }
        let is_mut = next.is_some_and(|next| ahead.bytes(next) == b"mut");
        if is_mut {
            next = ahead.code();
        }
        next.filter(|next| ahead.bytes(*next) == b"self")?;
        while !self.eat_word(b"self") {
            self.take();
        }
        Some(match (is_ref, is_mut) {
            (false, _) => Receiver::Value,
            (true, false) => Receiver::Ref,
            (true, true) => Receiver::RefMut,
        })
    }

    fn typed(&mut self, receiver: Receiver) -> Option<Receiver> {
        match (self.sign == b':', receiver) {
            (false, receiver) => Some(receiver),
            (true, Receiver::Value) => {
                self.take();
                Some(Receiver::Typed(Box::new(self.ty()?)))
            }
            (true, _) => None,
        }
    }

    fn parameter(&mut self) -> Option<Param> {
        let start = self.start();
        self.eat_word(b"ref");
        self.eat_word(b"mut");
        let mut name = self.ident().map(|(name, _)| name);
        while self.sign != b':' || self.is_pair(b"::") {
            name = None;
            match self.token?.kind {
                Kind::Open => drop(self.group()?),
                Kind::Close => return None,
                _ if matches!(self.sign, b',' | b'<') => return None,
                _ if self.eat_pair(b"::") => {}
                _ => self.take(),
            }
        }
        if self.start() == start {
            return None;
        }
        self.need(b':')?;
        Some(Param { name, ty: self.ty()? })
    }

    /// A macro call that declares nothing we would look into.
    pub(super) fn macro_call(&mut self, head: Head, out: &mut Vec<Item>) -> Option<()> {
        if head.public {
            return None;
        }
        let start = self.start();
        let first = TextRange::new(start, self.token?.end as u32);
        let path = self.plain_path()?;
        self.need(b'!')?;
        let read_through = matches!(path.last().name.as_str(), "lazy_static" | "thread_local" | "cfg_if" | "macro_rules");
        if read_through || !matches!(self.sign, b'(' | b'[') {
            return None;
        }
        let tokens = self.group()?;
        self.push(head, start, "".into(), first, ItemKind::MacroCall { path: Box::new(path), tokens, read: 0 }, out);
        self.need(b';')
    }
}

/// Words with which a function may begin.
pub(super) fn is_qualifier(word: &[u8]) -> bool {
    matches!(word, b"const" | b"async" | b"unsafe" | b"extern" | b"fn")
}
