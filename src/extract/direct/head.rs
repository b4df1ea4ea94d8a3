//! Attributes and visibility.

use super::Reader;
use crate::extract::cfg;
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
    pub(super) path: Option<String>,
}

/// One attribute, as far as it concerns the thing it stands on.
pub(super) struct Attribute {
    pub(super) cfg: Cfg,
    /// It is no comment in the form of an attribute.
    pub(super) tells: bool,
}

impl Reader<'_> {
    /// The attributes and the visibility of what comes next.
    pub(super) fn head(&mut self) -> Option<Head> {
        let mut head = Head::default();
        while self.sign == b'#' {
            let start = self.start();
            self.take();
            let attribute = self.attribute(Some(&mut head))?;
            if attribute.tells {
                head.start.get_or_insert(start);
            }
            head.cfg = cfg::both(head.cfg, attribute.cfg);
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
            cfg = cfg::both(cfg, self.attribute(None)?.cfg);
        }
        Some(cfg)
    }

    /// An attribute whose `#` or `#!` is taken; `into` learns what it says.
    pub(super) fn attribute(&mut self, into: Option<&mut Head>) -> Option<Attribute> {
        self.need(b'[')?;
        let path = self.plain_path()?;
        let only = path.as_ident();
        let is = |name: &str| only.is_some_and(|only| only == name);
        let (mut args, mut derives, mut file) = (TextRange::default(), Vec::new(), None);
        let is_list = matches!(self.sign, b'(' | b'[' | b'{');
        if is_list && is("derive") && into.is_some() {
            self.need(b'(')?;
            let start = self.end;
            while self.sign != b')' {
                derives.push(self.plain_path()?.last().name);
                if !self.eat(b',') {
                    break;
                }
            }
            args = TextRange::new(start, self.start());
            self.need(b')')?;
        } else if is_list {
            args = self.group()?;
        } else if self.eat(b'=') {
            let start = self.end;
            let value = self.expression(b"]")?;
            args = TextRange::new(start, self.start());
            if is("path") {
                file = Some(unquoted(self.text(value))?);
            }
        }
        self.need(b']')?;
        let is_cfg = is_list && is("cfg");
        let cfg = if is_cfg { cfg::of_predicate(self.text(args)) } else { cfg::of_name(path.last().name.as_str()) };
        let tells = !is("doc");
        if let Some(head) = into {
            head.derives.append(&mut derives);
            head.path = head.path.take().or(file);
            if tells && !is_cfg {
                head.attrs.push(Attr { path, args: self.text(args).trim().to_owned() });
            }
        }
        Some(Attribute { cfg, tells })
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
