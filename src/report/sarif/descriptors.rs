//! What SARIF says about rules: their pages, cut into the parts that readers show.
//!
//! Only rules with results are described, which keeps a report in proportion to what it says. GitHub shows no more than
//! [`LONGEST`] characters of a description, and lists a rule with a security severity among vulnerabilities, which none of ours
//! is: there is no such property.

use super::model::{Configuration, Descriptor, RuleProperties, Text};
use crate::lint::{Level, Rule};
use crate::report::remark::{NOT_CHECKED, UNREAD};
use crate::report::{Judged, text};

/// Characters that a description may have.
const LONGEST: usize = 1024;

/// The rules of these findings, ordered by name.
pub(super) fn rules_of(findings: &[Judged]) -> Vec<&'static Rule> {
    let mut rules: Vec<_> = findings.iter().map(|judged| judged.finding.rule).collect();
    rules.sort_by_key(|rule| rule.id);
    rules.dedup_by_key(|rule| rule.id);
    rules
}

/// A rule, with its page as help.
pub(super) fn of_rule(rule: &Rule) -> Descriptor {
    let page = Page::new(rule);
    let finds = page.section("What it finds").unwrap_or_else(|| rule.summary.to_owned());
    let matters = page.section("Why it matters").unwrap_or_else(|| rule.summary.to_owned());
    let level = if rule.level == Level::Off { Level::Warn } else { rule.level };
    Descriptor {
        id: rule.id,
        name: Some(pascal_case(rule.id)),
        short_description: Text { text: rule.summary.to_owned(), markdown: None },
        full_description: Some(Text { text: finds.chars().take(LONGEST).collect(), markdown: None }),
        help_uri: Some(rule.url()),
        help: Some(Text { text: format!("{matters}\n\nmore: {}", rule.url()), markdown: Some(page.body()) }),
        default_configuration: Some(Configuration { enabled: rule.level != Level::Off, level: text::severity(level) }),
        properties: Some(RuleProperties {
            tags: ["serverless", rule.family.name()],
            precision: "high",
            severity: match level {
                Level::Deny => "error",
                Level::Warn => "warning",
                Level::Note | Level::Off => "recommendation",
            },
        }),
    }
}

/// The kinds of notifications, in the order of their numbers.
pub(super) fn notifications() -> [Descriptor; 2] {
    let kind = |id, text: &str| Descriptor { id, short_description: Text { text: text.into(), markdown: None }, ..Descriptor::default() };
    [
        kind(UNREAD, "something that could not be read or understood; the rest was checked"),
        kind(NOT_CHECKED, "a binary for a function platform in which no entry was found, so that nothing was checked in it"),
    ]
}

fn pascal_case(id: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    id.split('-').filter(|word| word.is_char_boundary(1)).map(capital).collect()
}

/// A rule's page.
struct Page(&'static str);

impl Page {
    fn new(rule: &Rule) -> Self {
        Self(rule.page)
    }

    /// The page without its title and level, which readers show themselves, and without the marks that its code is tested by.
    fn body(&self) -> String {
        let start = self.0.find("\n## ").map_or(0, |at| at + 1);
        let unmarked = |line: &str| line.split_once("//~").map_or(line, |(code, _)| code.trim_end()).to_owned();
        self.0[start..].trim_end().lines().map(unmarked).collect::<Vec<_>>().join("\n")
    }

    /// The text of a section, each paragraph on one line.
    fn section(&self, heading: &str) -> Option<String> {
        let (_, rest) = self.0.split_once(&format!("\n## {heading}\n"))?;
        let text = rest.split_once("\n## ").map_or(rest, |(text, _)| text).trim();
        let paragraphs = text.split("\n\n").map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "));
        Some(paragraphs.collect::<Vec<_>>().join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules;

    #[test]
    fn every_page_has_what_readers_show() {
        for rule in rules::ALL {
            let described = of_rule(rule);
            let full = described.full_description.unwrap_or_default().text;
            assert!(full.chars().count() > 40 && full.chars().count() < LONGEST, "{}: {full}", rule.id);
            assert!(rule.summary.len() < LONGEST);
            let help = described.help.unwrap_or_default();
            assert!(!help.text.starts_with(rule.summary), "{}: {}", rule.id, help.text);
            let page = help.markdown.unwrap_or_default();
            assert!(page.starts_with("## What it finds\n") && page.contains("```rust") && !page.contains("//~"), "{}: {page}", rule.id);
        }
        assert_eq!(pascal_case("block-on-in-async"), "BlockOnInAsync");
    }
}
