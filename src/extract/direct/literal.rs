//! Literals.

use super::Reader;
use super::code::Part;
use crate::extract::lower::literal;
use crate::facts::{ExprKind, Literal};

impl<'t> Reader<'t> {
    pub(super) fn literal(&mut self) -> Option<Part> {
        let start = self.start();
        let text = self.token_text();
        // Escapes, bases, suffixes and all that is rare are the parser's, literal by literal.
        let literal = plain(text).or_else(|| syn::parse_str(text).ok().map(|lit| literal(&lit)))?;
        self.take();
        Some(self.close(start, ExprKind::Literal(literal)))
    }

    /// The text of the next token.
    pub(super) fn token_text(&self) -> &'t str {
        self.token.and_then(|token| self.text.get(token.start..token.end)).unwrap_or_default()
    }
}

/// The value of a literal that is written without ado.
fn plain(text: &str) -> Option<Literal> {
    match text.as_bytes() {
        [b'"', inside @ .., b'"'] => {
            let is_plain = inside.iter().all(|byte| !matches!(byte, b'\\' | b'"' | b'\r'));
            is_plain.then(|| Literal::Str(text[1..text.len() - 1].to_owned()))
        }
        [b'\'', inside, b'\''] if inside.is_ascii_graphic() && !matches!(inside, b'\'' | b'\\') => Some(Literal::Char),
        digits if digits.iter().all(u8::is_ascii_digit) => text.parse().ok().map(|value| Literal::Int(value, None)),
        _ => None,
    }
}
