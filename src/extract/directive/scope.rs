//! What a directive governs.
//!
//! A comment behind code governs its line. One that stands alone governs the next item, statement, match arm, field or
//! argument: from its first attribute to its end, which the scanner finds from delimiters and a few keywords.

use super::range;
use crate::extract::scan::{Kind, Scanner, Token};
use crate::facts::TextRange;

/// The scope of a comment that does not speak for the file.
pub(super) fn of_comment(text: &str, comment: Token) -> TextRange {
    let line_start = text[..comment.start].rfind('\n').map_or(0, |at| at + 1);
    if text[line_start..comment.start].trim().is_empty() || text[comment.start..].starts_with("/*") {
        return next(text, comment.end).unwrap_or(range(comment.start, comment.end));
    }
    let line_end = text[comment.start..].find('\n').map_or(text.len(), |at| comment.start + at);
    let line = text[line_start..line_end].strip_suffix('\r').map_or(line_end, |_| line_end - 1);
    range(line_start, line)
}

/// The group that opens at `open`.
pub(super) fn of_group(text: &str, open: usize) -> TextRange {
    let end = Scanner::from(text, open + 1).close().map_or(text.len(), |close| close.end);
    range(open, end)
}

/// The item, statement or list element that begins at or behind `from`.
pub(super) fn next(text: &str, from: usize) -> Option<TextRange> {
    let mut finder = Finder { scanner: Scanner::from(text, from), shape: Shape::Expression, angles: 0, last: None };
    let start = finder.scanner.peek().filter(|first| first.kind != Kind::Close)?.start;
    finder.attributes();
    let end = finder.end()?;
    Some(range(start, end))
}

/// How an item or statement ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// With its braces, or a semicolon.
    Braced,
    /// With a semicolon only.
    Semicolon,
    /// With a comma too; braces only end it when nothing continues behind them.
    Expression,
    /// The same, with type arguments in angle brackets.
    Typed,
}

struct Finder<'t> {
    scanner: Scanner<'t>,
    shape: Shape,
    angles: usize,
    last: Option<Token>,
}

impl Finder<'_> {
    fn attributes(&mut self) {
        while self.scanner.is(self.scanner.peek(), b'#') {
            self.last = self.scanner.code();
            if self.scanner.is(self.scanner.peek(), b'!') {
                self.scanner.code();
            }
            if self.scanner.is(self.scanner.peek(), b'[') {
                self.scanner.code();
                self.last = self.scanner.close().or(self.last);
            }
        }
    }

    /// The offset behind the construct. `None` when nothing stands here.
    fn end(&mut self) -> Option<usize> {
        let first = self.scanner.peek();
        self.shape = first.map_or(Shape::Expression, |first| self.shape_of(first));
        while let Some(token) = self.scanner.peek() {
            let byte = self.scanner.byte(token);
            if token.kind == Kind::Close {
                break;
            }
            self.scanner.code();
            let before = self.last.replace(token);
            match token.kind {
                Kind::Open => {
                    self.last = self.scanner.close().or(self.last);
                    if byte == b'{' && self.brace_ends() {
                        break;
                    }
                }
                Kind::Punct if byte == b';' => break,
                Kind::Punct if byte == b',' && self.comma_ends() => break,
                Kind::Punct => self.punct(byte, before),
                Kind::Ident | Kind::Lifetime | Kind::Literal | Kind::Comment => {}
                Kind::Close => break,
            }
        }
        self.last.map(|last| last.end)
    }

    fn comma_ends(&self) -> bool {
        matches!(self.shape, Shape::Expression | Shape::Typed) && self.angles == 0
    }

    fn punct(&mut self, byte: u8, before: Option<Token>) {
        let next = self.scanner.peek();
        match byte {
            b'>' if self.scanner.is(before, b'=') => self.shape = next.map_or(Shape::Expression, |next| self.arm(next)),
            b'>' if !self.scanner.is(before, b'-') => self.angles = self.angles.saturating_sub(1),
            b'<' if self.shape == Shape::Typed || self.angles > 0 || self.scanner.is(before, b':') => self.angles += 1,
            b':' if self.shape == Shape::Expression && !self.scanner.is(before, b':') && !self.scanner.is(next, b':') => {
                self.shape = Shape::Typed
            }
            _ => {}
        }
    }

    /// A match arm ends with its block, or else with a comma.
    fn arm(&self, body: Token) -> Shape {
        match self.scanner.byte(body) {
            b'{' => Shape::Braced,
            _ => Shape::Expression,
        }
    }

    /// Whether the construct ends with the closing brace just taken; a separator behind it is taken too.
    fn brace_ends(&mut self) -> bool {
        let Some(next) = self.scanner.peek() else { return true };
        let byte = self.scanner.byte(next);
        let continues = match (next.kind, self.shape) {
            (_, Shape::Semicolon) => true,
            (Kind::Ident, _) => self.scanner.bytes(next) == b"else" || self.scanner.bytes(next) == b"as",
            (Kind::Punct, Shape::Braced) => matches!(byte, b'.' | b'?') || self.is_arrow(next),
            (Kind::Punct, Shape::Expression | Shape::Typed) => byte != b'#',
            (Kind::Open | Kind::Close | Kind::Lifetime | Kind::Literal | Kind::Comment, _) => false,
        };
        if !continues && matches!(byte, b';' | b',') && next.kind == Kind::Punct {
            self.last = self.scanner.code();
        }
        !continues
    }

    fn is_arrow(&self, equals: Token) -> bool {
        let mut ahead = self.scanner.clone();
        ahead.code();
        let next = ahead.code();
        self.scanner.byte(equals) == b'=' && self.scanner.is(next, b'>')
    }

    fn shape_of(&self, first: Token) -> Shape {
        match self.scanner.bytes(first) {
            b"use" | b"static" | b"type" | b"let" => Shape::Semicolon,
            b"pub" | b"const" | b"unsafe" | b"async" | b"extern" => self.qualified(),
            b"fn" | b"struct" | b"enum" | b"union" | b"impl" | b"mod" | b"trait" | b"macro_rules" => Shape::Braced,
            b"if" | b"match" | b"loop" | b"while" | b"for" | b"{" => Shape::Braced,
            _ if first.kind == Kind::Lifetime => Shape::Braced,
            _ => Shape::Expression,
        }
    }

    /// The shape of what begins with words that stand in front of many things.
    fn qualified(&self) -> Shape {
        let mut ahead = self.scanner.clone();
        let mut is_const = false;
        while let Some(token) = ahead.code() {
            match ahead.bytes(token) {
                b"pub" | b"unsafe" | b"async" | b"extern" | b"move" => {}
                b"const" => is_const = true,
                b"(" => drop(ahead.close()),
                b"use" | b"static" | b"type" => return Shape::Semicolon,
                b"fn" | b"struct" | b"enum" | b"union" | b"impl" | b"mod" | b"trait" | b"{" => return Shape::Braced,
                _ if is_const || ahead.bytes(token) == b"crate" => return Shape::Semicolon,
                _ if token.kind == Kind::Literal => {}
                _ => return Shape::Expression,
            }
        }
        Shape::Expression
    }
}
