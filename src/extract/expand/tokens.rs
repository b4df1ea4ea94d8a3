//! Tokens as macros see them.
//!
//! A macro sees `=>` and `::` as one token each, a comment for documentation as the attribute it stands for, and an expression that
//! another macro took as one as a group with delimiters that nobody can write.

use crate::extract::scan::{Kind, Scanner};
use crate::facts::TextRange;

/// The delimiters of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Delimiter {
    Parenthesis,
    Bracket,
    Brace,
    /// Parentheses around an expression that was given as one.
    Hidden,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Ident,
    Lifetime,
    Literal,
    Punct,
    Open(Delimiter),
    Close(Delimiter),
}

/// One token of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tok<'t> {
    pub(super) sort: Sort,
    pub(super) text: &'t str,
    /// Where it stands.
    pub(super) range: TextRange,
    /// The index of the delimiter that closes it; its own for any other token.
    pub(super) close: usize,
    /// Part of the attribute that a comment stands for.
    pub(super) is_doc: bool,
}

impl Tok<'_> {
    pub(super) fn is(&self, punct: &str) -> bool {
        self.sort == Sort::Punct && self.text == punct
    }

    pub(super) fn is_word(&self, word: &str) -> bool {
        self.sort == Sort::Ident && self.text == word
    }

    pub(super) fn is_open(&self) -> bool {
        matches!(self.sort, Sort::Open(_))
    }

    pub(super) fn is_close(&self) -> bool {
        matches!(self.sort, Sort::Close(_))
    }
}

/// Signs that are one token when they stand together, longer ones first.
const JOINED: [&str; 25] = [
    "<<=", ">>=", "...", "..=", "<=", ">=", "==", "!=", "&&", "||", "<<", ">>", "+=", "-=", "*=", "/=", "%=", "^=", "&=", "|=", "..", "::",
    "->", "=>", "<-",
];

/// The tokens of a stretch of text; `None` when its delimiters do not balance. `hidden`: offsets of
/// parentheses that nobody wrote, and of single tokens that are meant as if they stood in such.
pub(super) fn tokens<'t>(text: &'t str, range: TextRange, hidden: &[u32]) -> Option<Vec<Tok<'t>>> {
    let text = text.get(..range.end as usize)?;
    text.get(range.start as usize..)?;
    let mut scanner = Scanner::from(text, range.start as usize);
    let mut found: Vec<Tok<'t>> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    while let Some(token) = scanner.next() {
        let place = TextRange::new(token.start as u32, token.end as u32);
        let word = text.get(token.start..token.end)?;
        let index = found.len();
        let mut push = |sort, word| found.push(Tok { sort, text: word, range: place, close: index, is_doc: false });
        if matches!(token.kind, Kind::Ident | Kind::Literal) && hidden.binary_search(&place.start).is_ok() {
            found.extend(alone(word, place, index, token.kind));
            continue;
        }
        match token.kind {
            Kind::Ident => push(Sort::Ident, word),
            Kind::Lifetime => push(Sort::Lifetime, word),
            Kind::Literal => push(Sort::Literal, word),
            Kind::Comment => found.extend(documentation(word, place, index).into_iter().flatten()),
            Kind::Open => {
                open.push(index);
                push(Sort::Open(delimiter(word, place.start, hidden)), word);
            }
            Kind::Close => {
                let partner = open.pop()?;
                let Sort::Open(delimiter) = found[partner].sort else { return None };
                (closes(delimiter) == word).then_some(())?;
                found[partner].close = index;
                found.push(Tok { sort: Sort::Close(delimiter), text: word, range: place, close: index, is_doc: false });
            }
            Kind::Punct => {
                let rest = &text[token.start..];
                let word = JOINED.iter().find(|joined| rest.starts_with(**joined)).map_or(word, |joined| &rest[..joined.len()]);
                let end = token.start + word.len();
                scanner = Scanner::from(text, end);
                found.push(Tok {
                    sort: Sort::Punct,
                    text: word,
                    range: TextRange::new(place.start, end as u32),
                    close: index,
                    is_doc: false,
                });
            }
        }
    }
    open.is_empty().then_some(found)
}

fn delimiter(word: &str, start: u32, hidden: &[u32]) -> Delimiter {
    match word {
        "(" if hidden.binary_search(&start).is_ok() => Delimiter::Hidden,
        "(" => Delimiter::Parenthesis,
        "[" => Delimiter::Bracket,
        _ => Delimiter::Brace,
    }
}

fn closes(delimiter: Delimiter) -> &'static str {
    match delimiter {
        Delimiter::Parenthesis | Delimiter::Hidden => ")",
        Delimiter::Bracket => "]",
        Delimiter::Brace => "}",
    }
}

/// A token that was given as an expression.
fn alone(word: &str, range: TextRange, index: usize, kind: Kind) -> [Tok<'_>; 3] {
    let tok = |sort, text, start, end, close| Tok { sort, text, range: TextRange::new(start, end), close, is_doc: false };
    let sort = if kind == Kind::Ident { Sort::Ident } else { Sort::Literal };
    [
        tok(Sort::Open(Delimiter::Hidden), "", range.start, range.start, index + 2),
        tok(sort, word, range.start, range.end, index + 1),
        tok(Sort::Close(Delimiter::Hidden), "", range.end, range.end, index + 2),
    ]
}

/// `#[doc = ".."]` for a comment that documents something; its text tells nothing.
fn documentation(comment: &str, range: TextRange, index: usize) -> Option<Vec<Tok<'static>>> {
    let outer = (comment.starts_with("///") && !comment.starts_with("////"))
        || (comment.starts_with("/**") && !comment.starts_with("/***") && comment.len() > 4);
    let inner = comment.starts_with("//!") || comment.starts_with("/*!");
    if !outer && !inner {
        return None;
    }
    let mut parts = vec![(Sort::Punct, "#")];
    if inner {
        parts.push((Sort::Punct, "!"));
    }
    let open = index + parts.len();
    parts.extend([
        (Sort::Open(Delimiter::Bracket), "["),
        (Sort::Ident, "doc"),
        (Sort::Punct, "="),
        (Sort::Literal, "\"\""),
        (Sort::Close(Delimiter::Bracket), "]"),
    ]);
    let made = parts.into_iter().enumerate().map(|(at, (sort, text))| {
        let close = if index + at == open { open + 4 } else { index + at };
        Tok { sort, text, range, close, is_doc: true }
    });
    Some(made.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, hidden: &[u32]) -> Option<String> {
        let whole = TextRange::new(0, text.len() as u32);
        let found = tokens(text, whole, hidden)?;
        Some(found.iter().map(|tok| if tok.sort == Sort::Open(Delimiter::Hidden) { "«" } else { tok.text }).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn signs_stand_together_and_comments_are_attributes() {
        assert_eq!(shown("a=>b::c>>=d..=e//x\n'f->g", &[]).unwrap(), "a => b :: c >>= d ..= e 'f -> g");
        assert_eq!(shown("/// x\n//! y\n//// z\nf", &[]).unwrap(), "# [ doc = \"\" ] # ! [ doc = \"\" ] f");
        assert_eq!(shown("f(a) (b)", &[5]).unwrap(), "f ( a ) « b )");
        assert_eq!(shown("(]", &[]), None);
        assert_eq!(shown("(", &[]), None);
        assert_eq!(shown(")", &[]), None);
    }
}
