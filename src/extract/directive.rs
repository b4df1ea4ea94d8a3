//! What the program says to this tool: `// sls-lint: allow(..)` and `#[cfg_attr(sls_lint, allow(sls_lint::..))]`.
//!
//! Comments are no syntax and bodies are skipped, so both forms are found by the byte scanner, in files that mention the tool at
//! all. What a directive governs is decided here too, from the text: its line, the item or statement behind it, or the file.

use super::scan::{Kind, Scanner, Token};
use crate::facts::{Directive, FileFacts, SyntaxProblem, TextRange};

mod beside;
mod grammar;
mod masked;
mod removal;
mod scope;

pub use beside::{Notation, beside, says_the_same};

/// Adds the directives of `text`, and problems with those that cannot be read.
pub(super) fn directives(text: &str, facts: &mut FileFacts) {
    let mentions = |word: &str| memchr::memmem::find(text.as_bytes(), word.as_bytes()).is_some();
    if !mentions("sls-lint") && !mentions("sls_lint") {
        return;
    }
    let mut open = Vec::new();
    for token in Scanner::new(text) {
        match token.kind {
            Kind::Comment => comment(text, token, facts),
            Kind::Open => open.push(token.start),
            Kind::Close => drop(open.pop()),
            Kind::Punct if text[token.start..].starts_with('#') => attribute(text, token, open.last().copied(), facts),
            Kind::Punct | Kind::Ident | Kind::Lifetime | Kind::Literal => {}
        }
    }
}

fn comment(text: &str, token: Token, facts: &mut FileFacts) {
    let Some((offset, words)) = grammar::comment_text(&text[token.start..token.end]) else { return };
    let range = range(token.start, token.end);
    let parsed = match grammar::comment(words, token.start + offset) {
        Ok(parsed) => removal::whole(text, range, parsed),
        Err(message) => return facts.problems.push(SyntaxProblem { range, message }),
    };
    let scope = match parsed.whole_file {
        true => TextRange::new(0, text.len() as u32),
        false => scope::of_comment(text, token),
    };
    facts.directives.push(Directive { range, scope, expect: parsed.expect, rules: parsed.rules, reason: parsed.reason });
}

/// An attribute that begins with the `#` at `hash`, inside the delimiter at `open`.
fn attribute(text: &str, hash: Token, open: Option<usize>, facts: &mut FileFacts) {
    let mut scanner = Scanner::from(text, hash.end);
    let mut bracket = scanner.code();
    let inner = scanner.is(bracket, b'!');
    if inner {
        bracket = scanner.code();
    }
    if !scanner.is(bracket, b'[') || !follows(&mut scanner, &["cfg_attr", "(", "sls_lint", ","]) {
        return;
    }
    let from = scanner.peek().map_or(hash.end, |next| next.start);
    let mut rest = Scanner::from(text, hash.end);
    let closed = follows(&mut rest, if inner { &["!", "["] } else { &["["] }).then(|| rest.close()).flatten();
    let Some(end) = closed.map(|close| close.end) else { return };
    let scope = match (inner, open) {
        (true, None) => TextRange::new(0, text.len() as u32),
        (true, Some(open)) => scope::of_group(text, open),
        (false, _) => scope::next(text, hash.start).unwrap_or(range(hash.start, end)),
    };
    let place = range(hash.start, end);
    let mut lists = grammar::attribute(&text[from..end], from);
    if let [only] = &mut *lists {
        *only = removal::whole(text, place, std::mem::take(only));
    }
    for parsed in lists {
        let (expect, rules, reason) = (parsed.expect, parsed.rules, parsed.reason);
        facts.directives.push(Directive { range: place, scope, expect, rules, reason });
    }
}

fn follows(scanner: &mut Scanner<'_>, words: &[&str]) -> bool {
    words.iter().all(|word| scanner.code().is_some_and(|token| scanner.bytes(token) == word.as_bytes()))
}

fn range(start: usize, end: usize) -> TextRange {
    TextRange::new(start as u32, end as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> FileFacts {
        let mut facts = FileFacts::default();
        directives(text, &mut facts);
        facts
    }

    /// The scope is what stands between the marks `«` and `»`.
    #[test]
    fn scopes() {
        let cases = [
            "fn f() {\n«    let x = 1; // sls-lint: allow(r)»\n    y();\n}",
            "// sls-lint: allow(r)\n«#[a] pub fn f<A, B>() where A: B { x; y }»\nfn g() {}",
            "fn f() {\n// sls-lint: allow(r)\n// more\n«let x: A<B, C> = if a { b } else { c };» d(); }",
            "fn f() {\n// sls-lint: allow(r)\n«if a { b } else if c { d }»\n e(); }",
            "fn f() {\n// sls-lint: allow(r)\n«a(b, c).d()»\n}",
            "fn f() {\n// sls-lint: allow(r)\n«a.collect::<M<A, B>>();» b(); }",
            "fn f() { match x {\n// sls-lint: allow(r)\n«A { b } => { c }»\n D => e, } }",
            "fn f() { match x {\n// sls-lint: allow(r)\n«A(b) => c,»\n D => e, } }",
            "struct S {\n// sls-lint: allow(r)\n«a: M<A, B>,» b: C }",
            "// sls-lint: allow(r)\n«use a::{b, c};» fn f() {}",
            "fn f() { x(\n// sls-lint: allow(r)\n«|| { y }») }",
            "fn f() { /* sls-lint: allow(r) */ «loop { x }» y }",
            "«fn f() {}\n// sls-lint: allow-file(r)\n»",
            "«#[cfg_attr(sls_lint, allow(sls_lint::r))] fn f() { a }» fn g() {}",
            "«#![cfg_attr(sls_lint, allow(sls_lint::r))] fn f() { a } fn g() {}»",
            "mod m «{ #![cfg_attr(sls_lint, allow(sls_lint::r))] fn f() { a } }» fn g() {}",
        ];
        for case in cases {
            let (start, end) = (case.find('«').unwrap(), case.find('»').unwrap() - '«'.len_utf8());
            let text = case.replace(['«', '»'], "");
            let facts = read(&text);
            assert_eq!(facts.problems, [], "{case}");
            let scope = facts.directives[0].scope;
            assert_eq!(&text[scope.as_usize()], &text[start..end], "{case}");
        }
    }

    #[test]
    fn rules_and_reasons() {
        let text = "// sls-lint: expect(a-b, c, reason = \"be\\\"cause\")\nfn f() {}\n#[cfg_attr(sls_lint, allow(sls_lint::d_e, dead_code))] fn g() {}";
        let facts = read(text);
        let [comment, attribute] = &*facts.directives else { panic!("{facts:?}") };
        assert!(comment.expect && !attribute.expect);
        assert_eq!(comment.reason.as_deref(), Some("be\"cause"));
        let names = |it: &Directive| it.rules.iter().map(|it| (it.name.as_str(), &text[it.range.as_usize()])).collect::<Vec<_>>();
        assert_eq!(names(comment), [("a-b", "a-b"), ("c", "c")]);
        assert_eq!(names(attribute), [("d-e", "sls_lint::d_e")]);
    }

    /// What goes when one name goes stands between the marks `«` and `»`.
    #[test]
    fn removals() {
        let cases = [
            ("fn f() {\n«    // sls-lint: allow(r)\n»    a();\n}", 0),
            ("fn f() {\r\n«\t// sls-lint: allow(r, reason = \"x\")\r\n»\ta();\r\n}", 0),
            ("fn f() {\n    a();«  // sls-lint: allow(r)»\n}", 0),
            ("fn f() {\n    a();« // sls-lint: allow(r)»\r\n}", 0),
            ("fn f() { «/* sls-lint: allow(r) */ »a() }", 0),
            ("fn f() { a(« /* sls-lint: allow(r) */»\n) }", 0),
            ("// sls-lint: allow(«r, »s)\nfn f() {}", 0),
            ("// sls-lint: allow(r«, s»)\nfn f() {}", 1),
            ("// sls-lint: allow(r«, s»,)\nfn f() {}", 1),
            ("// sls-lint: allow(r, «s, »reason = \"a, b\")\nfn f() {}", 1),
            ("// sls-lint: allow(reason = \"a)\", r«, s»)\nfn f() {}", 1),
            ("«#[cfg_attr(sls_lint, allow(sls_lint::r))]\n»fn f() {}", 0),
            ("«#![cfg_attr(sls_lint, allow(sls_lint::r, reason = \"\"))]\n»\nfn f() {}", 0),
            ("«#[cfg_attr(sls_lint, allow(sls_lint::r))] »fn f() {}", 0),
            ("#[cfg_attr(sls_lint, allow(dead_code«, sls_lint::r»))] fn f() {}", 0),
            ("// a\n«// sls-lint: allow(r)»", 0),
        ];
        for (case, at) in cases {
            let (start, end) = (case.find('«').unwrap(), case.find('»').unwrap() - '«'.len_utf8());
            let text = case.replace(['«', '»'], "");
            let removal = read(&text).directives[0].rules[at].removal;
            assert_eq!(removal.map(TextRange::as_usize), Some(start..end), "{case}");
        }
        let unclear = ["let/* sls-lint: allow(r) */a;", "#[cfg_attr(sls_lint, allow(sls_lint::r), expect(sls_lint::s))] fn f() {}"];
        for text in unclear {
            assert_eq!(read(text).directives[0].rules[0].removal, None, "{text}");
        }
    }

    #[test]
    fn malformed_directives_are_problems() {
        let cases = [
            ("// sls-lint: deny(x)", "unknown directive `deny`: expected allow, allow-file or expect"),
            ("// sls-lint: allow", "expected `(` after `allow`"),
            ("// sls-lint: allow()", "`allow` names no rule"),
            ("// sls-lint: allow(a b)", "expected `,` or `)` after `a`"),
            ("// sls-lint: allow(a, reason = b)", "expected text in quotes after `reason =`"),
            ("// sls-lint: allow(a) because", "unexpected text after the directive: a reason is written `reason = \"..\"`"),
        ];
        for (text, message) in cases {
            let facts = read(text);
            assert_eq!(facts.problems.iter().map(|problem| &*problem.message).collect::<Vec<_>>(), [message]);
            assert!(facts.directives.is_empty());
        }
        for text in ["/// sls-lint: allow(", "// see sls-lint: deny(x)", "\"// sls-lint: deny(x)\""] {
            assert_eq!(read(text), FileFacts::default(), "{text}");
        }
    }
}
