//! The skeleton of a file: its text without comments, function bodies and initialisers.
//!
//! Most bodies are never looked at, and parsing them is most of the bill. One pass of the byte scanner cuts them out before the
//! parser sees the text: a body becomes `{}`, an initialiser becomes `{}` too, comments vanish. The [`Cuts`] remember what was
//! taken out where, so that every place in the skeleton is a place in the file.
//!
//! Left alone are attributes and the tokens of item macros: only the macro knows what `fn` means in there.

use super::scan::{Kind, Scanner, Token};
use std::borrow::Cow;

mod code;

pub(super) use code::{Code, code};

/// A text with stretches taken out.
pub(super) struct Skeleton<'t> {
    pub(super) text: Cow<'t, str>,
    pub(super) cuts: Cuts,
}

impl<'t> Skeleton<'t> {
    /// A text of which nothing is taken out.
    pub(super) fn whole(text: &'t str) -> Self {
        Self { text: Cow::Borrowed(text), cuts: Cuts::default() }
    }
}

/// Where a shortened text stands in the full one.
#[derive(Debug, Default)]
pub(super) struct Cuts {
    /// From this offset of the shortened text on, so many bytes are missing. Ascending.
    steps: Vec<(u32, u32)>,
}

impl Cuts {
    /// The offset in the full text.
    pub(super) fn restore(&self, offset: u32) -> u32 {
        let step = self.steps.partition_point(|&(from, _)| from <= offset);
        step.checked_sub(1).map_or(offset, |step| offset + self.steps[step].1)
    }
}

/// Cuts the bodies, initialisers and comments out of `text`, which must be shorter than 4 GiB.
pub(super) fn skeleton(text: &str) -> Skeleton<'_> {
    let mut cutter = Cutter::new(text, true);
    cutter.items();
    cutter.finish()
}

struct Cutter<'t> {
    text: &'t str,
    /// Comments on the way are cut too.
    cuts_comments: bool,
    scanner: Scanner<'t>,
    /// Everything before this offset is either in `out` or cut.
    kept: usize,
    out: String,
    cuts: Cuts,
}

impl<'t> Cutter<'t> {
    fn new(text: &'t str, cuts_comments: bool) -> Self {
        let out = String::with_capacity(text.len());
        Self { text, cuts_comments, scanner: Scanner::new(text), kept: 0, out, cuts: Cuts::default() }
    }

    fn finish(mut self) -> Skeleton<'t> {
        self.out.push_str(&self.text[self.kept..]);
        Skeleton { text: Cow::Owned(self.out), cuts: self.cuts }
    }

    /// Cuts in item position, up to the end of the text.
    fn items(&mut self) {
        let mut before: Option<Token> = None;
        while let Some(token) = self.code() {
            let done = match token.kind {
                Kind::Punct if self.scanner.byte(token) == b'#' => self.attribute(),
                Kind::Punct if self.scanner.byte(token) == b'!' && before.is_some_and(|before| before.kind == Kind::Ident) => {
                    self.macro_call()
                }
                Kind::Ident => self.ident(token, before),
                _ => Some(()),
            };
            if done.is_none() {
                return;
            }
            if self.scanner.byte(token) != b'#' {
                before = Some(token);
            }
        }
    }

    /// The next token of code.
    fn code(&mut self) -> Option<Token> {
        loop {
            let token = self.scanner.next()?;
            if token.kind != Kind::Comment {
                return Some(token);
            }
            if self.cuts_comments {
                self.cut(token.start, token.end, " ");
            }
        }
    }

    /// Replaces a stretch of the text by `instead`, whose last byte stands at the stretch's end.
    fn cut(&mut self, start: usize, end: usize, instead: &str) {
        self.out.push_str(&self.text[self.kept..start]);
        self.out.push_str(instead);
        self.kept = end;
        let missing = (end - self.out.len()) as u32;
        self.cuts.steps.push((self.out.len() as u32, missing));
    }

    fn attribute(&mut self) -> Option<()> {
        let mut next = self.scanner.peek();
        if self.scanner.is(next, b'!') {
            self.code();
            next = self.scanner.peek();
        }
        if self.scanner.is(next, b'[') {
            self.code();
            self.scanner.close()?;
        }
        Some(())
    }

    /// `name! { .. }` and `name! other { .. }`, the `!` taken.
    fn macro_call(&mut self) -> Option<()> {
        let ahead = &mut self.scanner.clone();
        let mut next = ahead.code();
        if next.is_some_and(|next| next.kind == Kind::Ident) {
            next = ahead.code();
        }
        if next.is_some_and(|next| next.kind == Kind::Open) {
            ahead.close()?;
            self.scanner = ahead.clone();
        }
        Some(())
    }

    fn ident(&mut self, token: Token, before: Option<Token>) -> Option<()> {
        match self.scanner.bytes(token) {
            b"fn" if self.scanner.peek().is_some_and(|next| next.kind == Kind::Ident) => self.function(),
            b"const" if !self.in_type(before) => self.global(&[]),
            b"static" => self.global(&[b"mut", b"ref"]),
            _ => Some(()),
        }
    }

    /// Whether `const` after this token introduces a parameter or a pointer rather than an item.
    fn in_type(&self, before: Option<Token>) -> bool {
        before.is_some_and(|before| before.kind == Kind::Punct && matches!(self.scanner.byte(before), b'<' | b',' | b'*' | b'&'))
    }

    /// The rest of a function, `fn` taken.
    fn function(&mut self) -> Option<()> {
        let open = match self.stop(|byte| matches!(byte, b'{' | b';'))? {
            token if self.scanner.byte(token) == b'{' => token,
            _ => return Some(()),
        };
        let close = self.scanner.close()?;
        self.cut(open.end, close.start, "");
        Some(())
    }

    /// The rest of `const X: T = ..;`, the keyword taken. Does nothing when something else follows.
    fn global(&mut self, modifiers: &[&[u8]]) -> Option<()> {
        let mut ahead = self.scanner.clone();
        let mut name = ahead.code()?;
        if modifiers.contains(&ahead.bytes(name)) {
            name = ahead.code()?;
        }
        let colon = ahead.code();
        if name.kind != Kind::Ident || !ahead.is(colon, b':') {
            return Some(());
        }
        while self.scanner.peek() != colon {
            self.code();
        }
        self.code();
        let stop = self.stop(|byte| matches!(byte, b'=' | b';' | b'}'))?;
        if self.scanner.byte(stop) != b'=' {
            return Some(());
        }
        let first = self.code()?;
        self.initializer(first)
    }

    /// The initialiser that begins with `first`, up to its semicolon.
    fn initializer(&mut self, first: Token) -> Option<()> {
        let mut ahead = Scanner::from(self.text, first.start);
        let mut last = first;
        loop {
            let token = ahead.code()?;
            match token.kind {
                Kind::Punct if ahead.byte(token) == b';' => break,
                Kind::Open => last = ahead.close()?,
                Kind::Close => return Some(()),
                _ => last = token,
            }
        }
        if last.end - first.start >= "{}".len() {
            self.cut(first.start, last.end - 1, "{");
            self.out.push('}');
            self.kept = last.end;
        }
        self.scanner = Scanner::from(self.text, last.end);
        Some(())
    }

    /// Takes tokens up to the first outside brackets and type arguments whose byte satisfies `wanted`.
    fn stop(&mut self, wanted: impl Fn(u8) -> bool) -> Option<Token> {
        let (mut angles, mut before) = (0usize, 0u8);
        loop {
            let token = self.code()?;
            let byte = self.scanner.byte(token);
            match token.kind {
                Kind::Open | Kind::Punct | Kind::Close if angles == 0 && wanted(byte) => return Some(token),
                Kind::Open => {
                    self.scanner.close()?;
                }
                Kind::Close => return None,
                Kind::Punct if byte == b'<' => angles += 1,
                Kind::Punct if byte == b'>' && before != b'-' => angles = angles.saturating_sub(1),
                _ => {}
            }
            before = byte;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_and_initialisers_are_cut_and_nothing_else() {
        let cases = [
            (
                "fn f(a: [u8; {1}]) -> Foo<{ N }> where T: Fn(A) -> B { x() } fn g() {y}",
                "fn f(a: [u8; {1}]) -> Foo<{ N }> where T: Fn(A) -> B {} fn g() {}",
            ),
            ("trait T { fn f(); fn g() { '{'; \"}\"; r#\"}\"#; /* } */ } }", "trait T { fn f(); fn g() {} }"),
            ("struct S { f: fn(A) -> B, g: Box<dyn Fn(u8)> }", "struct S { f: fn(A) -> B, g: Box<dyn Fn(u8)> }"),
            (
                "macro_rules! m { () => { fn f() { 1 } } } m! { fn g() { 2 } }",
                "macro_rules! m { () => { fn f() { 1 } } } m! { fn g() { 2 } }",
            ),
            ("#[a(fn f() { 1 })] extern \"C\" { fn f(); }", "#[a(fn f() { 1 })] extern \"C\" { fn f(); }"),
            (
                "const X: fn() = || { fn a() {} }; static mut Y: Z<{ 1 }> = abc /* c */ ;",
                "const X: fn() = {}; static mut Y: Z<{ 1 }> = {}   ;",
            ),
            (
                "impl<const N: usize> X<N> { const A: u8 = 1; const fn f(p: *const u8) { 1 } }",
                "impl<const N: usize> X<N> { const A: u8 = 1; const fn f(p: *const u8) {} }",
            ),
            ("/// doc\nstruct S; // tail", " \nstruct S;  "),
            ("impl !Send for X {} fn never() -> ! { loop {} }", "impl !Send for X {} fn never() -> ! {}"),
            ("fn broken() { (", "fn broken() { ("),
        ];
        for (full, expected) in cases {
            assert_eq!(skeleton(full).text, expected, "{full}");
        }
    }

    #[test]
    fn every_kept_byte_finds_its_way_back() {
        let full = "/* é */ fn f() { body } // x\nconst A: u8 = 1 + 2; struct Ö;";
        let cut = skeleton(full);
        for word in ["fn f", "const A", "u8 = ", ";", " struct", "Ö;"] {
            let at = cut.text.find(word).unwrap();
            assert_eq!(cut.cuts.restore(at as u32) as usize, full.find(word).unwrap(), "{word}");
        }
    }
}
