//! The same boundaries as rustc's own lexer.

use super::{Kind, Scanner, Token};
use proptest::prelude::*;
use ra_ap_rustc_lexer::{FrontmatterAllowed, TokenKind, tokenize};

/// rustc's tokens as ours; `None` where it reports what no edition accepts, or what we deliberately see otherwise.
fn reference(text: &str) -> Option<Vec<Token>> {
    let (mut tokens, mut start) = (Vec::new(), 0);
    for token in tokenize(text, FrontmatterAllowed::No) {
        let end = start + token.len as usize;
        let kind = match token.kind {
            TokenKind::Whitespace => None,
            TokenKind::LineComment { .. } | TokenKind::BlockComment { .. } => Some(Kind::Comment),
            TokenKind::Ident | TokenKind::RawIdent | TokenKind::UnknownPrefix | TokenKind::ForcedKeywordIdent => Some(Kind::Ident),
            TokenKind::Lifetime { .. } | TokenKind::RawLifetime | TokenKind::UnknownPrefixLifetime => Some(Kind::Lifetime),
            TokenKind::Literal { .. } => Some(Kind::Literal),
            TokenKind::OpenParen | TokenKind::OpenBrace | TokenKind::OpenBracket => Some(Kind::Open),
            TokenKind::CloseParen | TokenKind::CloseBrace | TokenKind::CloseBracket => Some(Kind::Close),
            TokenKind::GuardedStrPrefix | TokenKind::InvalidIdent => return None,
            TokenKind::Unknown if !text[start..end].is_ascii() => return None,
            _ => Some(Kind::Punct),
        };
        tokens.extend(kind.map(|kind| Token { kind, start, end }));
        start = end;
    }
    Some(tokens)
}

#[test]
fn our_own_sources() {
    let mut files = 0;
    for entry in walkdir::WalkDir::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")) {
        let entry = entry.unwrap();
        if entry.path().extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(entry.path()).unwrap();
            assert_eq!(Some(Scanner::new(&text).collect()), reference(&text), "{}", entry.path().display());
            files += 1;
        }
    }
    assert!(files > 20);
}

#[test]
fn what_hides_delimiters() {
    let cases = [
        "/* a /* { */ } */ b",
        "/** x */ //! y\n/// z",
        "// a \\\n{",
        "\"a\\\"}\" \"\\\\\" }",
        "r\"\\\" r#\"\"}\"# br##\"\"#\"## cr\"{\"",
        "b'{' '\\'' '{' '\\u{7d}' 'a' 'ab 'a: 'static 'é' '\u{1F600}' '''",
        "r#fn r#\"x\"# k#x",
        "1.0 1. 1..2 1.e 1.foo 0x1F_u8 0b 1e+5 1e 0o7.1",
        "b\"\\\"{\" c\"}\" \"x\"suffix 'x'suffix",
        "a\u{2028}b\u{85}c",
        "\"unterminated {",
        "/* unterminated {",
        "r##\"unterminated\"#",
        "'",
        "b'",
        "r#",
        "'\\",
    ];
    for case in cases {
        assert_eq!(Some(Scanner::new(case).collect::<Vec<_>>()), reference(case), "{case}");
    }
}

fn soup() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "fn", "f", "r", "b", "c", "br", "'", "'a", "\"", "\\", "\\\"", "\\'", "/", "//", "/*", "*/", "*", "\n", " ", "{", "}", "(", ")",
        "[", "]", "0", "1", ".", "e", "E", "+", "-", "x", "0x", "0b", "_", "é", "日", "<", ">", "=", "!", ";", ",", ":", "r#\"", "\"#",
        "r#a", "b'", "k", "\u{2028}", "\u{200e}",
    ]);
    prop::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_soup(text in soup()) {
        if let Some(expected) = reference(&text) {
            prop_assert_eq!(Scanner::new(&text).collect::<Vec<_>>(), expected);
        }
    }

    #[test]
    fn any_text(text in "\\PC*") {
        for token in Scanner::new(&text) {
            prop_assert!(token.start < token.end && text.get(token.start..token.end).is_some());
        }
    }
}
