//! Files that do not parse as a whole: read item by item.
//!
//! One broken signature, a construct newer than the parser, or a brace missing while someone types must not hide the rest of a
//! file. The scanner splits the text where top-level items begin and each piece is parsed alone. When the delimiters do not
//! balance, an item keyword at the beginning of a line ends whatever was open before it: that is how code is laid out.

use super::scan::{Kind, Scanner, Token};
use super::{balance, read_items};
use crate::facts::{FileFacts, SyntaxProblem};
use std::ops::Range;

/// Adds the items of `text` that can be read, and a problem for each piece that cannot.
pub(super) fn items(text: &str, problem: SyntaxProblem, facts: &mut FileFacts) {
    let pieces = split(text);
    if pieces.len() < 2 {
        facts.problems.push(problem);
        return;
    }
    for piece in pieces {
        let Some(slice) = text.get(piece.clone()) else { continue };
        if let Err(problem) = read_items(text, piece.start as u32, slice, facts) {
            facts.problems.push(problem);
        }
    }
}

/// The top-level items of a text, as byte ranges.
fn split(text: &str) -> Vec<Range<usize>> {
    let mut splitter =
        Splitter { text, balanced: balance::lonely(text).is_none(), depth: 0, start: None, headed: false, needs_semicolon: false };
    let mut scanner = Scanner::new(text);
    let (mut pieces, mut end, mut before) = (Vec::new(), 0, None);
    while let Some(token) = scanner.code() {
        if splitter.begins_item(&scanner, token) {
            pieces.extend(splitter.start.take().map(|start| start..end));
            splitter.reset();
        }
        splitter.start.get_or_insert(token.start);
        end = token.end;
        if splitter.ends_item(&mut scanner, token, before, &mut end) {
            pieces.extend(splitter.start.take().map(|start| start..end));
            splitter.reset();
        }
        before = Some(token);
    }
    pieces.extend(splitter.start.map(|start| start..end));
    pieces
}

struct Splitter<'t> {
    text: &'t str,
    balanced: bool,
    depth: usize,
    start: Option<usize>,
    /// The item's keyword was met: what precedes it are attributes and qualifiers.
    headed: bool,
    /// Braces do not end this item.
    needs_semicolon: bool,
}

impl Splitter<'_> {
    fn reset(&mut self) {
        (self.depth, self.headed, self.needs_semicolon) = (0, false, false);
    }

    /// Whether an item must begin here, whatever stands open before.
    fn begins_item(&self, scanner: &Scanner<'_>, token: Token) -> bool {
        let may = self.headed && (self.depth == 0 || !self.balanced);
        let first_column = token.start == 0 || self.text.as_bytes()[token.start - 1] == b'\n';
        may && first_column && (scanner.byte(token) == b'#' || is_item_keyword(scanner.bytes(token)))
    }

    fn ends_item(&mut self, scanner: &mut Scanner<'_>, token: Token, before: Option<Token>, end: &mut usize) -> bool {
        match (token.kind, scanner.byte(token)) {
            (Kind::Open, byte) => {
                self.headed |= byte != b'[' || !scanner.is(before, b'#') && !scanner.is(before, b'!');
                self.depth += 1;
                false
            }
            (Kind::Close, byte) => {
                self.depth = self.depth.saturating_sub(1);
                if self.depth > 0 {
                    return false;
                }
                let next = scanner.peek();
                match byte {
                    b'}' if scanner.is(next, b';') => {
                        scanner.code();
                        *end = next.map_or(*end, |next| next.end);
                        true
                    }
                    b'}' => !self.needs_semicolon && next.is_none_or(|next| next.kind != Kind::Punct || scanner.byte(next) == b'#'),
                    b']' => self.is_inner_attribute(),
                    _ => false,
                }
            }
            (Kind::Punct, b';') => self.depth == 0,
            (Kind::Ident, _) if self.depth == 0 => {
                let word = scanner.bytes(token);
                let qualifies = matches!(word, b"pub" | b"unsafe" | b"async" | b"extern" | b"default");
                self.needs_semicolon |= !self.headed && matches!(word, b"use" | b"const" | b"static" | b"type");
                self.needs_semicolon &= word != b"fn";
                self.headed |= !qualifies;
                false
            }
            _ => false,
        }
    }

    fn is_inner_attribute(&self) -> bool {
        let rest = self.start.and_then(|start| self.text.get(start..)).unwrap_or_default();
        !self.headed && rest.strip_prefix('#').is_some_and(|rest| rest.trim_start().starts_with('!'))
    }
}

fn is_item_keyword(word: &[u8]) -> bool {
    matches!(
        word,
        b"pub"
            | b"fn"
            | b"struct"
            | b"enum"
            | b"union"
            | b"impl"
            | b"mod"
            | b"use"
            | b"static"
            | b"const"
            | b"trait"
            | b"type"
            | b"extern"
            | b"unsafe"
            | b"async"
            | b"macro_rules"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_items() {
        let cases = [
            "#![a]|use a::{b};|/* x */#[b] pub fn f() -> A<{ 1 }> { x }|struct S;|impl T {}|m! { a };|const A: B = B { c };|fn g() {}",
            "const X: u8 = 1\n|#[a]\nfn f() {}\n|pub\nfn g() {}",
            "fn f() { ( {\n|fn g() { }\n|struct S {}",
            "fn f() }\n|}|fn g() {}",
        ];
        for case in cases {
            let text = case.replace('|', "");
            let pieces: Vec<_> = split(&text).into_iter().map(|piece| text[piece].trim().to_owned()).collect();
            let expected: Vec<_> = case.split('|').map(|piece| piece.replace("/* x */", "").trim().to_owned()).collect();
            assert_eq!(pieces, expected);
        }
    }
}
