//! Which of its items the standard library has where functions run: `cfg` predicates, all of which have an answer here.
//!
//! The target is Linux on x86_64 with unwinding, no test build, no documentation, nothing left out. A flag that is not named here is
//! not set.

use super::expand::{Tokens, is_punct, list};
use proc_macro2::{Delimiter, TokenTree};

const FLAGS: [&str; 5] =
    ["unix", "target_thread_local", "target_has_atomic", "target_has_atomic_load_store", "target_has_atomic_equal_alignment"];

const PAIRS: [(&str, &[&str]); 13] = [
    ("target_os", &["linux"]),
    ("target_family", &["unix"]),
    ("target_arch", &["x86_64"]),
    ("target_env", &["gnu"]),
    ("target_vendor", &["unknown"]),
    ("target_endian", &["little"]),
    ("target_pointer_width", &["64"]),
    ("target_feature", &["sse", "sse2", "fxsr"]),
    ("target_has_atomic", &["8", "16", "32", "64", "ptr"]),
    ("target_has_atomic_load_store", &["8", "16", "32", "64", "ptr"]),
    ("target_has_atomic_equal_alignment", &["8", "16", "32", "64", "ptr"]),
    ("panic", &["unwind"]),
    ("feature", &["std", "panic-unwind", "backtrace"]),
];

/// Whether what stands under this predicate exists.
pub(super) fn holds(tokens: &[TokenTree]) -> bool {
    match tokens {
        [TokenTree::Ident(name), TokenTree::Group(group), ..] if group.delimiter() == Delimiter::Parenthesis => {
            let tokens = list(group.stream());
            let mut parts = split(&tokens, ',').into_iter().map(|part| holds(&part));
            match name.to_string().as_str() {
                "not" => !parts.all(|part| part),
                "all" => parts.all(|part| part),
                "any" => parts.any(|part| part),
                _ => false,
            }
        }
        [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Literal(value), ..] => {
            let (name, value) = (name.to_string(), value.to_string());
            let known = PAIRS.iter().find(|(key, _)| name == *key);
            known.is_some_and(|(_, values)| values.contains(&value.trim_matches('"')))
        }
        [TokenTree::Ident(name), ..] => name == "true" || FLAGS.iter().any(|flag| name == flag),
        _ => false,
    }
}

/// What `cfg_select!` or `cfg_if!` with these tokens chooses.
pub(super) fn chosen(tokens: &[TokenTree]) -> Tokens {
    let is_branch = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    let mut at = 0;
    while at < tokens.len() {
        let rest = &tokens[at..];
        let arrow = rest.windows(2).position(|two| is_punct(two.first(), '=') && is_punct(two.get(1), '>')).map(|arrow| arrow + 2);
        let braces = rest.iter().position(is_branch);
        let (head, body) = match (arrow, braces) {
            // A branch without braces ends with a comma.
            (Some(arrow), braces) if braces != Some(arrow) && braces.is_none_or(|braces| braces > arrow) => {
                let length = rest[arrow..].iter().take_while(|token| !is_punct(Some(token), ',')).count();
                (arrow, rest[arrow..arrow + length].to_vec())
            }
            (_, Some(braces)) => (braces, rest[braces..=braces].to_vec()),
            _ => break,
        };
        if reached(&rest[..head]) {
            return match &*body {
                [TokenTree::Group(group)] if is_branch(&body[0]) => list(group.stream()),
                _ => body,
            };
        }
        at += head + body.len();
    }
    Tokens::new()
}

/// Whether a branch with this in front of its braces is taken: `PREDICATE =>`, `_ =>`, `if #[cfg(PREDICATE)]`, `else`.
fn reached(head: &[TokenTree]) -> bool {
    let inside = head.windows(2).find_map(|two| match two {
        [TokenTree::Punct(pound), TokenTree::Group(group)] if pound.as_char() == '#' => Some(list(group.stream())),
        _ => None,
    });
    match inside.as_deref() {
        Some([_, TokenTree::Group(predicate)]) => holds(&list(predicate.stream())),
        _ => {
            let start = usize::from(is_punct(head.first(), ','));
            matches!(head.get(start), Some(TokenTree::Ident(word)) if word == "_" || word == "else") || holds(&head[start..])
        }
    }
}

/// The parts of a list, without empty ones.
pub(super) fn split(tokens: &[TokenTree], separator: char) -> Vec<Tokens> {
    let parts = tokens.split(|token| is_punct(Some(token), separator));
    parts.filter(|part| !part.is_empty()).map(<[TokenTree]>::to_vec).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_predicate_has_an_answer() {
        for (text, expected) in [
            ("unix", true),
            ("not(test)", true),
            ("all(unix, not(target_os = \"macos\"))", true),
            ("any(miri, target_has_atomic = \"128\")", false),
            ("not(any(doc, no_rc,))", true),
        ] {
            assert_eq!(holds(&list(text.parse().unwrap())), expected, "{text}");
        }
    }

    #[test]
    fn the_first_branch_that_holds_is_chosen() {
        for (text, expected) in [
            ("windows => { a } any(unix, test) => { b } _ => { c }", "b"),
            ("windows => a, unix => (b), _ => { d }", "(b)"),
            ("if #[cfg(windows)] { a } else if #[cfg(test)] { b } else { c }", "c"),
        ] {
            let tokens: proc_macro2::TokenStream = chosen(&list(text.parse().unwrap())).into_iter().collect();
            assert_eq!(tokens.to_string(), expected, "{text}");
        }
    }
}
