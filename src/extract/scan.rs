//! The byte scanner: where tokens begin and end.
//!
//! Skipping bodies, finding comments and capping nesting need token boundaries and nothing else, and a full tokenizer costs ten
//! times as much. The scanner allocates nothing, copies nothing, and knows what can hide a delimiter: nested comments, every
//! kind of string, characters beside lifetimes, raw identifiers. It never fails: what is unterminated ends at the end.
//!
//! It is tested to draw the same boundaries as rustc's own lexer. The one liberty it takes: any non-ASCII character that is not
//! white space counts as part of an identifier.

/// What a token is, as far as its first byte does not say it already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// An identifier or keyword, raw identifiers included.
    Ident,
    /// `'a`.
    Lifetime,
    /// A number, character or string of any kind.
    Literal,
    /// `// ..` up to the line break, or `/* .. */`.
    Comment,
    /// `(`, `[` or `{`.
    Open,
    /// `)`, `]` or `}`.
    Close,
    /// Any other single byte.
    Punct,
}

/// One token: `start..end` in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Iterates over the tokens of a text, white space left out.
#[derive(Clone, Debug)]
pub(super) struct Scanner<'t> {
    bytes: &'t [u8],
    at: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Space,
    Ident,
    Prefix,
    Digit,
    Quote,
    Tick,
    Slash,
    Open,
    Close,
    Punct,
    Wide,
}

const CLASSES: [Class; 256] = {
    let mut table = [Class::Punct; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b' ' | 0x09..=0x0D => Class::Space,
            b'r' | b'b' | b'c' | b'k' => Class::Prefix,
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => Class::Ident,
            b'0'..=b'9' => Class::Digit,
            b'"' => Class::Quote,
            b'\'' => Class::Tick,
            b'/' => Class::Slash,
            b'(' | b'[' | b'{' => Class::Open,
            b')' | b']' | b'}' => Class::Close,
            0x80.. => Class::Wide,
            _ => Class::Punct,
        };
        byte += 1;
    }
    table
};

impl Iterator for Scanner<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        self.skip_space();
        let start = self.at;
        let first = *self.bytes.get(start)?;
        self.at += 1;
        let kind = match CLASSES[first as usize] {
            Class::Ident | Class::Wide | Class::Space => self.rest_of_ident(),
            Class::Prefix => self.prefixed(first),
            Class::Digit => self.number(first),
            Class::Quote => self.string(),
            Class::Tick => self.lifetime_or_char(),
            Class::Slash => self.slash(),
            Class::Open => Kind::Open,
            Class::Close => Kind::Close,
            Class::Punct => Kind::Punct,
        };
        Some(Token { kind, start, end: self.at })
    }
}

impl<'t> Scanner<'t> {
    /// A scanner at the start of `text`.
    pub(super) fn new(text: &'t str) -> Self {
        Self { bytes: text.as_bytes(), at: 0 }
    }

    /// A scanner at byte `at`, which must stand between tokens.
    pub(super) fn from(text: &'t str, at: usize) -> Self {
        Self { bytes: text.as_bytes(), at }
    }

    /// The next token that is no comment.
    pub(super) fn code(&mut self) -> Option<Token> {
        self.find(|token| token.kind != Kind::Comment)
    }

    /// The next token that is no comment, without taking it.
    pub(super) fn peek(&self) -> Option<Token> {
        self.clone().code()
    }

    /// The first byte of a token.
    pub(super) fn byte(&self, token: Token) -> u8 {
        self.bytes[token.start]
    }

    /// The bytes of a token.
    pub(super) fn bytes(&self, token: Token) -> &'t [u8] {
        &self.bytes[token.start..token.end]
    }

    /// Whether `token` is the punctuation `byte`.
    pub(super) fn is(&self, token: Option<Token>, byte: u8) -> bool {
        token.is_some_and(|token| token.kind != Kind::Ident && token.kind != Kind::Literal && self.bytes[token.start] == byte)
    }

    /// Takes everything up to the delimiter that closes the one just taken. `None` when the text ends first.
    pub(super) fn close(&mut self) -> Option<Token> {
        let mut depth = 0usize;
        loop {
            let token = self.next()?;
            match token.kind {
                Kind::Open => depth += 1,
                Kind::Close if depth == 0 => return Some(token),
                Kind::Close => depth -= 1,
                _ => {}
            }
        }
    }

    fn first(&self) -> u8 {
        self.ahead(0)
    }

    fn ahead(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn skip_space(&mut self) {
        while let Some(&byte) = self.bytes.get(self.at) {
            match CLASSES[byte as usize] {
                Class::Space => self.at += 1,
                Class::Wide => match wide_space(&self.bytes[self.at..]) {
                    0 => return,
                    width => self.at += width,
                },
                _ => return,
            }
        }
    }

    fn starts_ident(&self, ahead: usize) -> bool {
        match self.bytes.get(self.at + ahead) {
            Some(&byte) => match CLASSES[byte as usize] {
                Class::Ident | Class::Prefix => true,
                Class::Wide => wide_space(&self.bytes[self.at + ahead..]) == 0,
                _ => false,
            },
            None => false,
        }
    }

    fn eat_ident(&mut self) {
        while let Some(&byte) = self.bytes.get(self.at) {
            match CLASSES[byte as usize] {
                Class::Ident | Class::Prefix | Class::Digit => self.at += 1,
                Class::Wide if wide_space(&self.bytes[self.at..]) == 0 => self.at += 1,
                _ => return,
            }
        }
    }

    fn eat_suffix(&mut self) {
        if self.starts_ident(0) {
            self.eat_ident();
        }
    }

    fn rest_of_ident(&mut self) -> Kind {
        self.eat_ident();
        Kind::Ident
    }

    fn prefixed(&mut self, first: u8) -> Kind {
        match (first, self.first()) {
            (b'r' | b'k', b'#') if self.starts_ident(1) => {
                self.at += 1;
                self.rest_of_ident()
            }
            (b'r', b'"' | b'#') => self.raw_string(),
            (b'b' | b'c', b'"') => {
                self.at += 1;
                self.string()
            }
            (b'b' | b'c', b'r') if matches!(self.ahead(1), b'"' | b'#') => {
                self.at += 1;
                self.raw_string()
            }
            (b'b', b'\'') => {
                self.at += 1;
                self.char()
            }
            _ => self.rest_of_ident(),
        }
    }

    fn string(&mut self) -> Kind {
        loop {
            match memchr::memchr2(b'"', b'\\', &self.bytes[self.at..]) {
                None => {
                    self.at = self.bytes.len();
                    return Kind::Literal;
                }
                Some(found) if self.ahead(found) == b'"' => {
                    self.at += found + 1;
                    self.eat_suffix();
                    return Kind::Literal;
                }
                Some(found) => self.at = (self.at + found + 2).min(self.bytes.len()),
            }
        }
    }

    fn raw_string(&mut self) -> Kind {
        let hashes = self.hashes(usize::MAX);
        if self.first() != b'"' {
            self.at += char_width(self.first()).min(self.bytes.len() - self.at);
            return Kind::Literal;
        }
        self.at += 1;
        while let Some(found) = memchr::memchr(b'"', &self.bytes[self.at..]) {
            self.at += found + 1;
            if self.hashes(hashes) == hashes {
                if hashes < 256 {
                    self.eat_suffix();
                }
                return Kind::Literal;
            }
        }
        self.at = self.bytes.len();
        Kind::Literal
    }

    fn hashes(&mut self, most: usize) -> usize {
        let found = self.bytes[self.at..].iter().take(most).take_while(|&&byte| byte == b'#').count();
        self.at += found;
        found
    }

    fn lifetime_or_char(&mut self) -> Kind {
        let width = char_width(self.first());
        let starts = self.starts_ident(0) || self.first().is_ascii_digit();
        if !starts || self.ahead(width) == b'\'' {
            return self.char();
        }
        if self.first() == b'r' && self.ahead(1) == b'#' && self.starts_ident(2) {
            self.at += 2;
            self.eat_ident();
            return Kind::Lifetime;
        }
        self.at += width;
        self.eat_ident();
        if self.first() == b'\'' {
            self.at += 1;
            return Kind::Literal;
        }
        Kind::Lifetime
    }

    /// The rest of a character, its opening quote taken.
    fn char(&mut self) -> Kind {
        let width = char_width(self.first());
        if self.first() != b'\\' && self.ahead(width) == b'\'' && self.at < self.bytes.len() {
            self.at += width + 1;
            self.eat_suffix();
            return Kind::Literal;
        }
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'\'' => {
                    self.at += 1;
                    self.eat_suffix();
                    break;
                }
                b'/' => break,
                b'\n' if self.ahead(1) != b'\'' => break,
                b'\\' => {
                    self.at += 1;
                    self.at = (self.at + char_width(self.first())).min(self.bytes.len());
                }
                _ => self.at += 1,
            }
        }
        Kind::Literal
    }

    fn number(&mut self, first: u8) -> Kind {
        let based = first == b'0' && matches!(self.first(), b'b' | b'o' | b'x');
        if based {
            let hexadecimal = self.first() == b'x';
            self.at += 1;
            let before = self.at;
            self.digits(hexadecimal);
            let found = self.bytes[before..self.at].iter().any(|&byte| byte != b'_');
            if !found {
                self.eat_suffix();
                return Kind::Literal;
            }
        } else {
            self.digits(false);
        }
        match self.first() {
            b'.' if self.ahead(1) != b'.' && !self.starts_ident(1) => {
                self.at += 1;
                if self.first().is_ascii_digit() {
                    self.digits(false);
                    self.exponent();
                }
            }
            _ => self.exponent(),
        }
        self.eat_suffix();
        Kind::Literal
    }

    fn digits(&mut self, hexadecimal: bool) {
        while matches!(self.first(), b'0'..=b'9' | b'_') || hexadecimal && self.first().is_ascii_hexdigit() {
            self.at += 1;
        }
    }

    fn exponent(&mut self) {
        if matches!(self.first(), b'e' | b'E') {
            self.at += 1;
            if matches!(self.first(), b'+' | b'-') {
                self.at += 1;
            }
            self.digits(false);
        }
    }

    fn slash(&mut self) -> Kind {
        match self.first() {
            b'/' => {
                let rest = &self.bytes[self.at..];
                self.at += memchr::memchr(b'\n', rest).unwrap_or(rest.len());
                Kind::Comment
            }
            b'*' => {
                self.at += 1;
                self.block_comment();
                Kind::Comment
            }
            _ => Kind::Punct,
        }
    }

    fn block_comment(&mut self) {
        let mut depth = 1usize;
        while let Some(found) = memchr::memchr2(b'*', b'/', &self.bytes[self.at..]) {
            self.at += found + 1;
            match (self.bytes[self.at - 1], self.first()) {
                (b'/', b'*') => {
                    self.at += 1;
                    depth += 1;
                }
                (b'*', b'/') => {
                    self.at += 1;
                    depth -= 1;
                    if depth == 0 {
                        return;
                    }
                }
                _ => {}
            }
        }
        self.at = self.bytes.len();
    }
}

/// Bytes of the white-space character that begins here, 0 if none does.
fn wide_space(bytes: &[u8]) -> usize {
    match bytes {
        [0xC2, 0x85, ..] => 2,
        [0xE2, 0x80, 0x8E | 0x8F | 0xA8 | 0xA9, ..] => 3,
        _ => 0,
    }
}

/// Bytes of the character that begins with `first`.
fn char_width(first: u8) -> usize {
    match first {
        0xF0.. => 4,
        0xE0.. => 3,
        0xC0.. => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests;
