//! Our phrases as Markdown.
//!
//! They quote code between backticks, which stands in Markdown as it is. Whatever stands outside has no meaning for Markdown,
//! calls nobody by name and links to no issue, even where it comes from a text under analysis.

use crate::report::text::one_line;

/// Between a sign and what follows it, so that no service sees a name or a number there.
const NOTHING: char = '\u{200b}';

/// A phrase, with the code in it.
pub(super) fn prose(phrase: &str) -> String {
    let phrase = one_line(phrase);
    let mut written = String::new();
    let mut rest = &*phrase;
    while let Some((before, after)) = rest.split_once('`') {
        written.push_str(&escaped(before));
        match after.split_once('`') {
            Some((code, after)) if !code.is_empty() => {
                written.push_str(&code_span(code));
                rest = after;
            }
            Some(_) | None => {
                written.push_str("\\`");
                rest = after;
            }
        }
    }
    written + &escaped(rest)
}

/// A text as code inside a line.
pub(super) fn code_span(code: &str) -> String {
    let code = one_line(code);
    let fence = "`".repeat(longest_run(&code) + 1);
    // One blank on each side is no part of the code.
    let pad = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{code}{pad}{fence}")
}

/// A phrase inside an element of HTML, where Markdown means nothing.
pub(super) fn html(phrase: &str) -> String {
    one_line(phrase).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// How many backticks stand in a row at most.
pub(super) fn longest_run(code: &str) -> usize {
    code.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '&' => written.push_str("&amp;"),
            '\\' | '*' | '_' | '[' | ']' | '|' | '~' | '$' => written.extend(['\\', c]),
            '@' | '#' | '!' => written.extend([c, NOTHING]),
            _ => written.push(c),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_stands_as_it_is_and_the_rest_means_nothing() {
        assert_eq!(prose("writes `a_b<T>` of *all*"), "writes `a_b<T>` of \\*all\\*");
        assert_eq!(prose("found `{`, a <b> & ` alone"), "found `{`, a &lt;b&gt; &amp; \\` alone");
        assert_eq!(prose("[x](y) by @me in #1"), "\\[x\\](y) by @\u{200b}me in #\u{200b}1");
        assert_eq!(code_span("a`b"), "``a`b``");
        assert_eq!(code_span("`"), "`` ` ``");
    }
}
