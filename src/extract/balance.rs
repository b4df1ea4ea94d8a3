//! Whether every delimiter of a text has its partner, and which has none.
//!
//! The parser reads nothing of a text whose delimiters do not balance and does not say where the trouble is. The scanner knows:
//! an opening one is lonely when something else closes before it or the text ends, a closing one when nothing is open.

use super::scan::{Kind, Scanner, Token};
use std::ops::Range;

/// A delimiter without a partner.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Lonely {
    /// The delimiter.
    pub(super) at: Range<usize>,
    pub(super) message: &'static str,
}

/// The first delimiter that makes a text unbalanced.
pub(super) fn lonely(text: &str) -> Option<Lonely> {
    let mut scanner = Scanner::new(text);
    let mut open: Vec<(Token, u8)> = Vec::new();
    while let Some(token) = scanner.next() {
        match (token.kind, scanner.byte(token)) {
            (Kind::Open, b'(') => open.push((token, b')')),
            (Kind::Open, b'[') => open.push((token, b']')),
            (Kind::Open, _) => open.push((token, b'}')),
            (Kind::Close, byte) => match open.pop() {
                Some((_, partner)) if partner == byte => {}
                Some((opened, _)) => return Some(unclosed(opened)),
                None => return Some(Lonely { at: token.start..token.end, message: "this delimiter closes nothing" }),
            },
            _ => {}
        }
    }
    open.pop().map(|(opened, _)| unclosed(opened))
}

fn unclosed(opened: Token) -> Lonely {
    Lonely { at: opened.start..opened.end, message: "this delimiter is never closed" }
}

#[cfg(test)]
mod tests {
    use super::lonely;

    #[test]
    fn the_lonely_one_is_named() {
        let at = |text: &str| lonely(text).map(|found| (found.at.start, found.message));
        assert_eq!(at("fn f() { [(')', \")\")] } // }"), None);
        assert_eq!(at("fn f() { a(b }"), Some((10, "this delimiter is never closed")));
        assert_eq!(at("fn f() { { }"), Some((7, "this delimiter is never closed")));
        assert_eq!(at("fn f() {} }"), Some((10, "this delimiter closes nothing")));
        assert_eq!(at("("), Some((0, "this delimiter is never closed")));
    }
}
