//! Ordinary items and bodies, read directly from tokens.
//!
//! Nearly all code is made of a small part of the grammar, and a parser for the whole language spends most of its time on tokens
//! and trees that are dropped at once. This reader goes from the byte scanner to facts, skips bodies on the way to items, and
//! answers only for what it is sure of: at the first token it does not expect it gives up the file or the body, and the parser
//! decides what is there, or what is wrong with it. So it never tells of problems.
//!
//! What it says is what the parser says: tests compare them on everything at hand.

use super::cfg;
use super::scan::{Kind, Scanner, Token};
use crate::facts::{Body, Cfg, Item, TextRange};
use crate::name::Name;

mod code;
mod control;
mod expr;
mod head;
mod item;
mod literal;
mod macros;
mod member;
mod operator;
mod pat;
mod types;
mod usetree;

pub(super) use code::{body, initializer};

/// What is nested deeper than this is the parser's business: it knows how much stack there is.
const MAX_DEPTH: u32 = 80;

/// The items of a file, and when it exists; `None` when there is more in it than ordinary items.
pub(super) fn items(text: &str) -> Option<(Vec<Item>, Cfg)> {
    let mut reader = Reader::new(text);
    let mut items = Vec::new();
    let cfg = reader.items(&mut items)?;
    reader.token.is_none().then_some((items, cfg))
}

/// Reads from a text, one token ahead. Each question that is answered with `None` ends the reading.
struct Reader<'t> {
    text: &'t str,
    scanner: Scanner<'t>,
    /// The next token.
    token: Option<Token>,
    /// Its byte, if it is a single sign.
    sign: u8,
    /// The end of the last token taken.
    end: u32,
    depth: u32,
    /// The code that is read, if it is code.
    body: Body,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Self {
        Self::from(text, 0)
    }

    /// A reader at byte `at`, which must stand between tokens.
    fn from(text: &'t str, at: usize) -> Self {
        let scanner = Scanner::from(text, at);
        let mut reader = Self { text, scanner, token: None, sign: 0, end: 0, depth: 0, body: Body::default() };
        reader.look();
        reader
    }

    /// Finds the next token.
    fn look(&mut self) {
        self.token = self.scanner.code();
        self.sign = match self.token {
            Some(token) if matches!(token.kind, Kind::Punct | Kind::Open | Kind::Close) => self.scanner.byte(token),
            _ => 0,
        };
    }

    /// Takes the next token.
    fn take(&mut self) {
        self.end = self.token.map_or(self.end, |token| token.end as u32);
        self.look();
    }

    /// Where the next token begins.
    fn start(&self) -> u32 {
        self.token.map_or(self.text.len(), |token| token.start) as u32
    }

    fn is_kind(&self, kind: Kind) -> bool {
        self.token.is_some_and(|token| token.kind == kind)
    }

    /// Takes the sign if it comes next.
    fn eat(&mut self, sign: u8) -> bool {
        let comes = self.sign == sign;
        if comes {
            self.take();
        }
        comes
    }

    /// Takes the sign, which must come next.
    fn need(&mut self, sign: u8) -> Option<()> {
        self.eat(sign).then_some(())
    }

    /// Goes on at byte `at`, which must stand between tokens.
    fn jump(&mut self, at: u32) {
        self.scanner = Scanner::from(self.text, at as usize);
        self.look();
    }

    /// Whether two signs come next, with nothing between them: `::`, `->`.
    fn is_pair(&self, pair: &[u8; 2]) -> bool {
        self.sign == pair[0] && self.token.is_some_and(|token| self.text.as_bytes().get(token.end) == Some(&pair[1]))
    }

    fn eat_pair(&mut self, pair: &[u8; 2]) -> bool {
        let comes = self.is_pair(pair);
        if comes {
            self.take();
            self.take();
        }
        comes
    }

    /// The next token if it is an identifier or keyword.
    fn word(&self) -> &'t [u8] {
        match self.token {
            Some(token) if token.kind == Kind::Ident => self.scanner.bytes(token),
            _ => b"",
        }
    }

    fn eat_word(&mut self, word: &[u8]) -> bool {
        let comes = self.word() == word;
        if comes {
            self.take();
        }
        comes
    }

    /// Takes an identifier with its place; keywords are none.
    fn ident(&mut self) -> Option<(Name, TextRange)> {
        if is_keyword(self.word()) { None } else { self.any_word() }
    }

    /// Takes an identifier or keyword.
    fn any_word(&mut self) -> Option<(Name, TextRange)> {
        let token = self.token.filter(|token| token.kind == Kind::Ident)?;
        let word = self.text.get(token.start..token.end).filter(|word| word.is_ascii())?;
        self.take();
        let range = TextRange::new(token.start as u32, token.end as u32);
        Some((Name::new(word.strip_prefix("r#").unwrap_or(word)), range))
    }

    /// Takes a delimited group, and gives the range between its delimiters.
    fn group(&mut self) -> Option<TextRange> {
        let open = self.token.filter(|token| token.kind == Kind::Open)?;
        let close = self.scanner.close()?;
        self.end = close.end as u32;
        self.look();
        Some(TextRange::new(open.end as u32, close.start as u32))
    }

    /// Takes an expression, up to one of these signs outside all groups, and gives its range.
    fn expression(&mut self, ends: &[u8]) -> Option<TextRange> {
        let start = self.start();
        while !ends.contains(&self.sign) {
            match self.token?.kind {
                Kind::Open => drop(self.group()?),
                Kind::Close => return None,
                _ => self.take(),
            }
        }
        (self.end > start).then(|| TextRange::new(start, self.end))
    }

    /// Reads one level deeper.
    fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if self.depth == MAX_DEPTH {
            return None;
        }
        self.depth += 1;
        let found = read(self);
        self.depth -= 1;
        found
    }

    /// Items up to the end of the text or to a closing delimiter, and the condition in front of them.
    fn items(&mut self, out: &mut Vec<Item>) -> Option<Cfg> {
        let mut cfg = Cfg::Always;
        while self.is_pair(b"#!") {
            self.take();
            self.take();
            cfg = cfg::both(cfg, self.attribute_condition()?);
        }
        while self.token.is_some() && self.sign != b'}' {
            self.item(out)?;
        }
        out.shrink_to_fit();
        Some(cfg)
    }

    fn text(&self, range: TextRange) -> &'t str {
        self.text.get(range.as_usize()).unwrap_or_default()
    }
}

/// Words that name nothing of their own, and those that only begin or join paths.
pub(super) fn is_keyword(word: &[u8]) -> bool {
    matches!(
        word,
        b"_" | b"abstract"
            | b"as"
            | b"async"
            | b"await"
            | b"become"
            | b"box"
            | b"break"
            | b"const"
            | b"continue"
            | b"crate"
            | b"do"
            | b"dyn"
            | b"else"
            | b"enum"
            | b"extern"
            | b"false"
            | b"final"
            | b"fn"
            | b"for"
            | b"if"
            | b"impl"
            | b"in"
            | b"let"
            | b"loop"
            | b"macro"
            | b"match"
            | b"mod"
            | b"move"
            | b"mut"
            | b"override"
            | b"priv"
            | b"pub"
            | b"ref"
            | b"return"
            | b"Self"
            | b"self"
            | b"static"
            | b"struct"
            | b"super"
            | b"trait"
            | b"true"
            | b"try"
            | b"type"
            | b"typeof"
            | b"unsafe"
            | b"unsized"
            | b"use"
            | b"virtual"
            | b"where"
            | b"while"
            | b"yield"
    )
}
