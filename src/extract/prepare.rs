//! What stands before the Rust in a file: byte-order mark, `#!` line, front matter of a cargo script.
//!
//! The parser either refuses these or drops them and then counts bytes from behind them. Here they become spaces, so that every
//! offset stays that of the file. Texts too large to be source code are refused here too.

use crate::facts::{SyntaxProblem, TextRange};
use std::borrow::Cow;

/// Texts above this size are generated data, and would cost gigabytes as a syntax tree.
const MAX_BYTES: usize = 16 << 20;

/// The text with everything that is not Rust blanked, or why it is not read.
pub(super) fn prepare(text: &str) -> Result<Cow<'_, str>, SyntaxProblem> {
    if text.len() > MAX_BYTES {
        let message = format!("file larger than {} MiB: not read", MAX_BYTES >> 20);
        return Err(SyntaxProblem { range: TextRange::default(), message });
    }
    let end = preamble(text);
    if end == 0 {
        return Ok(Cow::Borrowed(text));
    }
    let mut blanked = String::with_capacity(text.len());
    blanked.extend(std::iter::repeat_n(' ', end));
    blanked.push_str(&text[end..]);
    Ok(Cow::Owned(blanked))
}

/// Where the Rust begins.
fn preamble(text: &str) -> usize {
    let mut end = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    if is_shebang(&text[end..]) {
        end = line_end(text, end);
    }
    let rest = text[end..].trim_start();
    if rest.starts_with("---") { front_matter(text, text.len() - rest.len()).unwrap_or(end) } else { end }
}

/// `#!` begins an inner attribute when the next token is `[`, comments and white space between them or not.
fn is_shebang(text: &str) -> bool {
    text.starts_with("#!") && !super::scan::Scanner::from(text, 2).code().is_some_and(|next| text[next.start..].starts_with('['))
}

fn line_end(text: &str, from: usize) -> usize {
    text[from..].find('\n').map_or(text.len(), |at| from + at)
}

/// The end of the front matter whose opening fence stands at `start`: the fence may be longer than three dashes.
fn front_matter(text: &str, start: usize) -> Option<usize> {
    let dashes = text[start..].bytes().take_while(|&byte| byte == b'-').count();
    let fence = format!("\n{}", "-".repeat(dashes));
    let close = text[start..].find(&fence)? + start;
    Some(line_end(text, close + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_precedes_the_code_becomes_spaces() {
        for before in ["\u{feff}", "#!/bin/x\n", "\u{feff}#!/bin/é\r\n", "---\n[a]\n---\n", "#!x\n----toml\n---\n----\n"] {
            let text = format!("{before}fn f() {{}}");
            let prepared = prepare(&text).unwrap();
            assert_eq!(prepared.len(), text.len());
            assert_eq!(prepared.trim(), "fn f() {}", "{before:?}");
        }
    }

    #[test]
    fn an_inner_attribute_is_no_interpreter_line() {
        for text in ["#![a]", "#! /* x */ [a]", "#!\n// x\n[a]"] {
            assert!(matches!(prepare(text), Ok(Cow::Borrowed(_))), "{text}");
        }
    }
}
