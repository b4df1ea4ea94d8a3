//! Attributes and visibility.

use super::Reader;
use crate::extract::cfg;
use crate::extract::scan::Kind;
use crate::facts::{Attr, Cfg, TextRange};
use crate::name::Name;

/// What stands in front of an item.
#[derive(Default)]
pub(super) struct Head {
    /// Where it begins, if anything in front of it counts.
    pub(super) start: Option<u32>,
    pub(super) public: bool,
    pub(super) attrs: Vec<Attr>,
    pub(super) cfg: Cfg,
    /// The names in `#[derive(..)]`.
    pub(super) derives: Vec<Name>,
    /// The text of `#[path = ".."]`.
    pub(super) path: Option<Name>,
}

impl Reader<'_> {
    /// The attributes and the visibility of what comes next.
    pub(super) fn head(&mut self) -> Option<Head> {
        let mut head = Head::default();
        while self.sign == b'#' {
            let start = self.start();
            self.take();
            if self.attribute(&mut head)? {
                head.start.get_or_insert(start);
            }
        }
        let start = self.start();
        head.public = self.visibility()?;
        if head.public {
            head.start.get_or_insert(start);
        }
        Some(head)
    }

    /// The attributes of a part of something bigger: when it exists.
    pub(super) fn condition(&mut self) -> Option<Cfg> {
        let mut cfg = Cfg::Always;
        while self.eat(b'#') {
            cfg = cfg::both(cfg, self.attribute_condition()?);
        }
        Some(cfg)
    }

    /// An attribute whose `#` or `#!` is taken: when what it stands on exists.
    pub(super) fn attribute_condition(&mut self) -> Option<Cfg> {
        self.need(b'[')?;
        let first = self.start();
        let mut last = first;
        self.eat_pair(b"::");
        while self.is_kind(Kind::Ident) {
            last = self.start();
            self.take();
            if !self.eat_pair(b"::") {
                break;
            }
        }
        let (name, is_only) = (self.text(TextRange::new(last, self.end)), first == last);
        if name.is_empty() {
            return None;
        }
        let (given, is_list) = self.given()?;
        Some(if is_list && is_only && name == "cfg" { cfg::of_predicate(self.text(given)) } else { cfg::of_name(name) })
    }

    /// An attribute whose `#` is taken. Whether it tells anything: comments may be written as attributes.
    fn attribute(&mut self, head: &mut Head) -> Option<bool> {
        self.need(b'[')?;
        let path = self.plain_path()?;
        let (only, last) = (path.as_ident(), path.last().name);
        let is = |name: &str| only.is_some_and(|only| only == name);
        let (given, is_list) = self.given()?;
        let args = self.text(given).trim();
        if is_list && is("cfg") {
            head.cfg = cfg::both(std::mem::take(&mut head.cfg), cfg::of_predicate(args));
            return Some(true);
        }
        head.cfg = cfg::both(std::mem::take(&mut head.cfg), cfg::of_name(last.as_str()));
        if is_list && is("derive") {
            Reader::new(args).names(&mut head.derives)?;
        } else if !is_list && is("path") && head.path.is_none() {
            head.path = Some(Name::new(&unquoted(args)?));
        }
        let tells = !is("doc");
        if tells {
            head.attrs.push(Attr { path, args: args.into() });
        }
        Some(tells)
    }

    /// What an attribute is given behind its path, up to its end, and whether that stands in delimiters.
    fn given(&mut self) -> Option<(TextRange, bool)> {
        let is_list = matches!(self.sign, b'(' | b'[' | b'{');
        let mut given = TextRange::default();
        if is_list {
            given = self.group()?;
        } else if self.eat(b'=') {
            let start = self.end;
            self.expression(b"]")?;
            given = TextRange::new(start, self.start());
        }
        self.need(b']')?;
        Some((given, is_list))
    }

    /// Paths in a list, up to the end of the text.
    fn names(&mut self, out: &mut Vec<Name>) -> Option<()> {
        while self.token.is_some() {
            out.push(self.plain_path()?.joined());
            if !self.eat(b',') {
                break;
            }
        }
        self.token.is_none().then_some(())
    }

    /// Takes `pub` in any form.
    pub(super) fn visibility(&mut self) -> Option<bool> {
        if !self.eat_word(b"pub") {
            return Some(false);
        }
        if self.sign == b'(' {
            let mut inside = self.scanner.clone();
            let word = inside.code();
            let next = inside.code();
            match word.map(|word| inside.bytes(word)) {
                Some(b"in") => drop(self.group()?),
                Some(b"crate" | b"self" | b"super") if inside.is(next, b')') => drop(self.group()?),
                _ => {}
            }
        }
        Some(true)
    }
}

/// The value of a string literal in which nothing is escaped.
fn unquoted(literal: &str) -> Option<String> {
    let text = literal.strip_prefix('"')?.strip_suffix('"')?;
    (!text.contains(['\\', '"', '\r'])).then(|| text.to_owned())
}
