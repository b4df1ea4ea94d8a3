//! "Allow on this line": where the comment goes that accepts a finding.
//!
//! Behind the line it is shortest; above it there is more room, if the line begins with what the finding is in. Each place is tried
//! on the text itself: only an allow that is read as such, covers the finding and makes nothing unreadable is offered. So no
//! comment ends up in a string or in another comment, and none covers what nobody has looked at.

use crate::extract;
use crate::facts::FileFacts;
use crate::source::{SourceFile, TextRange};

/// Behind a line that would become longer, a comment goes only where it can go nowhere else.
const WIDEST: usize = 120;

/// What stands for a reason until the author has written one.
pub(super) const REASON: &str = "why this is right here";

/// The text to insert, and where, so that the finding of this rule that starts at `place` is accepted.
pub(super) fn insertion(file: &SourceFile, rule: &str, place: u32) -> Option<(u32, String)> {
    let is_rust = file.path.extension() == Some("rs");
    let line = file.line_range(file.line_index(place));
    let before = extract::items(&file.text);
    let (behind, above) = (behind(file, rule, line), above(file, rule, line));
    let width = file.slice(line).chars().count() + behind.1.chars().count();
    let places = if width <= WIDEST { [behind, above] } else { [above, behind] };
    places.into_iter().filter(|_| is_rust).find(|(at, text)| accepts(file, &before, rule, place, *at, text))
}

fn comment(rule: &str) -> String {
    format!("// sls-lint: allow({rule}, reason = \"{REASON}\")")
}

fn behind(file: &SourceFile, rule: &str, line: TextRange) -> (u32, String) {
    let gap = if file.slice(line).ends_with(char::is_whitespace) { "" } else { " " };
    (line.end, format!("{gap}{}", comment(rule)))
}

fn above(file: &SourceFile, rule: &str, line: TextRange) -> (u32, String) {
    let text = file.slice(line);
    let indent = &text[..text.len() - text.trim_start().len()];
    let end = if file.text[line.end as usize..].starts_with('\r') { "\r\n" } else { "\n" };
    (line.start, format!("{indent}{}{end}", comment(rule)))
}

/// Whether the text with the insertion has an allow more, that covers the finding, and no further problem.
fn accepts(file: &SourceFile, before: &FileFacts, rule: &str, place: u32, at: u32, text: &str) -> bool {
    let (head, tail) = file.text.split_at(at as usize);
    let after = extract::items(&[head, text, tail].concat());
    let place = if at <= place { place + text.len() as u32 } else { place };
    let inserted = at..at + text.len() as u32;
    let allow =
        after.directives.iter().find(|it| inserted.contains(&it.range.start) && it.rules.iter().any(|named| named.name.as_str() == rule));
    let covers = allow.is_some_and(|it| it.scope.start <= place && place < it.scope.end);
    covers && after.problems.len() == before.problems.len() && after.directives.len() == before.directives.len() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text after the insertion, for a finding that starts at the mark `^`; the comment is written `//A`.
    fn allowed(marked: &str) -> Option<String> {
        let place = marked.find('^').unwrap();
        let text = marked.replace('^', "");
        let path = if text.starts_with('#') { "template.yml" } else { "a.rs" };
        let (at, inserted) = insertion(&SourceFile::new(path, text.clone()), "polling-loop", place as u32)?;
        let (head, tail) = text.split_at(at as usize);
        Some([head, &inserted, tail].concat().replace(&comment("polling-loop"), "//A"))
    }

    #[test]
    fn it_stands_behind_the_line_or_above_it() {
        let long = "x".repeat(60);
        let cases = [
            ("fn f() {\n    ^a();\n}", "fn f() {\n    a(); //A\n}".to_owned()),
            ("fn f() {\r\n    ^a(); \r\n}", "fn f() {\r\n    a(); //A\r\n}".to_owned()),
            (&format!("fn f() {{\r\n\t^{long}();\r\n}}"), format!("fn f() {{\r\n\t//A\r\n\t{long}();\r\n}}")),
            (&format!("fn f() {{\n    b(); ^{long}();\n}}"), format!("fn f() {{\n    b(); {long}(); //A\n}}")),
            ("fn f() {\n    ^a(); // why\n}", "fn f() {\n    //A\n    a(); // why\n}".to_owned()),
            ("fn f() {\n    ^a(\"\n\");\n}", "fn f() {\n    //A\n    a(\"\n\");\n}".to_owned()),
            ("fn f() {\n    a(\"\n\", ^b());\n}", "fn f() {\n    a(\"\n\", b()); //A\n}".to_owned()),
            ("fn f() {\n    a\n        .^b()\n        .c();\n}", "fn f() {\n    a\n        .b() //A\n        .c();\n}".to_owned()),
            ("^static A: u8 = 1;", "static A: u8 = 1; //A".to_owned()),
        ];
        for (text, expected) in cases {
            assert_eq!(allowed(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn where_no_comment_is_one_nothing_is_offered() {
        for text in ["fn f() {\n    a(\"\n\", ^b(), \"\n\");\n}", "# yaml\nFunction:\n  ^Timeout: 3\n"] {
            assert_eq!(allowed(text), None, "{text}");
        }
    }
}
