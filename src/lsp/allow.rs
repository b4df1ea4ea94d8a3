//! "Allow on this line": where the comment goes that accepts a finding.
//!
//! Behind the line it is shortest; above it there is more room, if the line begins with what the finding is in. Each place is tried
//! on the text itself: only an allow that is read as such, covers the finding and makes nothing unreadable is offered. So no
//! comment ends up in a string or in another comment, and none covers what nobody has looked at.

use crate::extract::{self, Notation};
use crate::facts::FileFacts;
use crate::source::{SourceFile, TextRange};

/// Behind a line that would become longer, a comment goes only where it can go nowhere else.
const WIDEST: usize = 120;

/// What stands for a reason until the author has written one.
pub(super) const REASON: &str = "why this is right here";

/// The text to insert, and where, so that the finding of this rule that starts at `place` is accepted.
pub(super) fn insertion(file: &SourceFile, rule: &str, place: u32) -> Option<(u32, String)> {
    let language = language(file)?;
    let comment = comment(language, rule);
    let line = file.line_range(file.line_index(place));
    let before = read(language, &file.text);
    let (behind, above) = (behind(file, &comment, line), above(file, &comment, line));
    let width = file.slice(line).chars().count() + behind.1.chars().count();
    let places = if width <= WIDEST { [behind, above] } else { [above, behind] };
    places.into_iter().find(|(at, text)| accepts(file, language, &before, rule, place, *at, text))
}

/// Rust, or what a file beside the code is written in.
#[derive(Clone, Copy)]
enum Language {
    Rust,
    Other(Notation),
}

fn language(file: &SourceFile) -> Option<Language> {
    match file.path.extension()? {
        "rs" => Some(Language::Rust),
        _ => file.path.file_name().and_then(Notation::of).map(Language::Other),
    }
}

fn read(language: Language, text: &str) -> FileFacts {
    match language {
        Language::Rust => extract::items(text),
        Language::Other(notation) => extract::beside(text, notation),
    }
}

fn comment(language: Language, rule: &str) -> String {
    let sign = match language {
        Language::Rust => "//",
        Language::Other(notation) => notation.comment(),
    };
    format!("{sign} sls-lint: allow({rule}, reason = \"{REASON}\")")
}

fn behind(file: &SourceFile, comment: &str, line: TextRange) -> (u32, String) {
    let gap = if file.slice(line).ends_with(char::is_whitespace) { "" } else { " " };
    (line.end, format!("{gap}{comment}"))
}

fn above(file: &SourceFile, comment: &str, line: TextRange) -> (u32, String) {
    let text = file.slice(line);
    let indent = &text[..text.len() - text.trim_start().len()];
    let end = if file.text[line.end as usize..].starts_with('\r') { "\r\n" } else { "\n" };
    (line.start, format!("{indent}{comment}{end}"))
}

/// Whether the text with the insertion has an allow more, that covers the finding, and no further problem.
fn accepts(file: &SourceFile, language: Language, before: &FileFacts, rule: &str, place: u32, at: u32, text: &str) -> bool {
    let (head, tail) = file.text.split_at(at as usize);
    let after = read(language, &[head, text, tail].concat());
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
        let path = match text.split_whitespace().next() {
            Some("Function:" | "Text:") => "template.yml",
            Some("[function]") => "samconfig.toml",
            Some("resource") => "main.tf",
            Some("-") => "notes.txt",
            _ => "a.rs",
        };
        let file = SourceFile::new(path, text.clone());
        let (at, inserted) = insertion(&file, "polling-loop", place as u32)?;
        let (head, tail) = text.split_at(at as usize);
        let comment = comment(language(&file)?, "polling-loop");
        let sign = comment.split(' ').next()?;
        Some([head, &inserted, tail].concat().replace(&comment, &format!("{sign}A")))
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
            ("Function:\n  ^Timeout: 3\n", "Function:\n  Timeout: 3 #A\n".to_owned()),
            ("Function:\n  ^Timeout: 3 # why\n", "Function:\n  #A\n  Timeout: 3 # why\n".to_owned()),
            ("[function]\r\n^timeout = 3\r\n", "[function]\r\ntimeout = 3 #A\r\n".to_owned()),
            ("resource \"a\" \"b\" {\n  ^timeout = 3\n}\n", "resource \"a\" \"b\" {\n  timeout = 3 #A\n}\n".to_owned()),
        ];
        for (text, expected) in cases {
            assert_eq!(allowed(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn where_no_comment_is_one_nothing_is_offered() {
        for text in ["fn f() {\n    a(\"\n\", ^b(), \"\n\");\n}", "Text: |\n  ^a\n  b\n", "- ^a text\n"] {
            assert_eq!(allowed(text), None, "{text}");
        }
    }
}
