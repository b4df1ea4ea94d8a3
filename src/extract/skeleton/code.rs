//! The skeleton of a function whose code is wanted: the patterns of its parameters, and its body as it is.
//!
//! Types, bounds and attributes of a signature are facts of its item. The parser takes as long for them as for many a body, so they
//! are cut out before it sees the text: of `fn f<T>(&self, a: A, (b, c): T) -> B { .. }` remains `(a,(b, c),){ .. }`. A signature in which
//! anything unexpected stands remains whole.

use super::{Cutter, Skeleton};
use crate::extract::scan::{Kind, Scanner, Token};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Block, FnArg, ItemFn, Pat, token};

/// The code of a function.
pub(in crate::extract) struct Code {
    /// The patterns of its parameters; `self` is none.
    pub(in crate::extract) params: Vec<Pat>,
    /// Its body.
    pub(in crate::extract) block: Block,
}

/// Cuts a function down to its code. Its body begins at `body`.
pub(in crate::extract) fn code(text: &str, body: usize) -> Skeleton<'_> {
    let mut cutter = Cutter::new(text, false);
    match cutter.signature(body) {
        Some(()) => cutter.finish(),
        None => Skeleton::whole(text),
    }
}

impl Parse for Code {
    /// A function that was cut down, or a whole one.
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if !input.peek(token::Paren) {
            let ItemFn { sig, block, .. } = input.parse()?;
            return Ok(Code { params: sig.inputs.into_iter().filter_map(pattern).collect(), block: *block });
        }
        let (params, body);
        syn::parenthesized!(params in input);
        let params = params.parse_terminated(Pat::parse_single, syn::Token![,])?.into_iter().collect();
        let brace_token = syn::braced!(body in input);
        Attribute::parse_inner(&body)?;
        Ok(Code { params, block: Block { brace_token, stmts: body.call(Block::parse_within)? } })
    }
}

/// Whether the last word of a pattern is `self`: then it is the receiver.
fn ends_with_self(pattern: &str) -> bool {
    let last = Scanner::new(pattern).filter(|token| token.kind != Kind::Comment).last();
    last.is_some_and(|last| &pattern[last.start..last.end] == "self")
}

fn pattern(input: FnArg) -> Option<Pat> {
    match input {
        FnArg::Typed(input) => Some(*input.pat),
        FnArg::Receiver(_) => None,
    }
}

impl Cutter<'_> {
    /// Cuts everything before the body but the patterns of parameters, and the parentheses around them.
    fn signature(&mut self, body: usize) -> Option<()> {
        while self.scanner.bytes(self.scanner.clone().code()?) != b"fn" {
            self.code();
        }
        let open = self.stop(|byte| byte == b'(')?;
        self.cut(0, open.start, "");
        let (mut end, mut comma) = (open.end, "");
        let close = loop {
            let first = self.parameter()?;
            if first.kind == Kind::Close {
                break first;
            }
            let stop = self.pattern()?;
            let pattern = self.text.get(first.start..stop.start)?;
            let is_typed = self.scanner.byte(stop) == b':';
            let is_variadic = self.scanner.is(self.scanner.peek(), b'.');
            if ends_with_self(pattern) {
                (end == open.end).then_some(())?;
            } else {
                (is_typed && !is_variadic).then_some(())?;
                self.cut(end, first.start, comma);
                (end, comma) = (stop.start, ",");
            }
            let stop = if is_typed { self.stop(|byte| matches!(byte, b',' | b')'))? } else { stop };
            if stop.kind == Kind::Close {
                break stop;
            }
        };
        self.cut(end, close.start, comma);
        (close.end <= body).then(|| self.cut(close.end, body, ""))
    }

    /// The first token of a parameter behind its attributes, or the parenthesis behind the last one.
    fn parameter(&mut self) -> Option<Token> {
        while self.scanner.is(self.scanner.peek(), b'#') {
            self.code();
            self.attribute()?;
        }
        let first = self.scanner.peek()?;
        if first.kind == Kind::Close {
            self.code();
        }
        Some(first)
    }

    /// Takes a pattern with the sign behind it. What has type arguments is left to the parser.
    fn pattern(&mut self) -> Option<Token> {
        loop {
            let stop = self.stop(|byte| matches!(byte, b':' | b',' | b')' | b'<'))?;
            let is_doubled = self.text.as_bytes().get(stop.end) == Some(&b':');
            match self.scanner.byte(stop) {
                b':' if is_doubled => drop(self.code()?),
                b'<' => return None,
                _ => return Some(stop),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_signature_its_patterns_remain() {
        let cases = [
            ("fn f() {1}", "(){1}"),
            ("pub async fn f<T: Fn(A) -> B>(a: A) -> C<D> where T: E {1}", "(a,){1}"),
            ("const unsafe extern \"C\" fn f(mut a: &'a [u8; {1}], (b, c): (B, C),) {1}", "(mut a,(b, c),){1}"),
            ("fn f(&'a mut self, a::B { c, .. }: D<E, F>, #[g(h)] _: H) {1}", "(a::B { c, .. },_,){1}"),
            ("fn f(self /* a: A */: Box<Self>) -> impl Fn(A) -> B {1}", "(){1}"),
            ("fn f(myself: A, a: fn(b: B) -> C, d: D) {1}", "(myself,a,d,){1}"),
            ("fn f(a /* b: C */ : D, // e\n g: H) {1}", "(a /* b: C */ ,g,){1}"),
            ("fn f(a // b\n: D, g: H) {1}", "(a // b\n,g,){1}"),
        ];
        for (full, expected) in cases {
            let cut = code(full, full.rfind('{').unwrap());
            assert_eq!(cut.text, expected, "{full}");
            for word in expected.split(['(', ')', ',']) {
                let at = expected.rfind(word).unwrap();
                assert_eq!(cut.cuts.restore(at as u32) as usize, full.rfind(word).unwrap(), "{word:?} of {full}");
            }
        }
    }

    #[test]
    fn what_is_unexpected_remains_whole() {
        for full in
            ["fn f(a: A, ...) {1}", "fn f(a: ...) {1}", "fn f(a: A, self) {1}", "fn f(A<B> { c }: D) {1}", "fn f(u8) {1}", "fn f {1}"]
        {
            assert_eq!(code(full, full.rfind('{').unwrap()).text, full);
        }
    }
}
