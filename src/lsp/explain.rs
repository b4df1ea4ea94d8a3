//! A rule's page, in short for who looks at a finding, and as a command that opens it.

use crate::lint::Rule;
use gen_lsp_types::Command;

/// The command that opens a rule's page.
pub(super) const COMMAND: &str = "sls-lint.explain";

/// What a page says of what the rule finds and why that matters, in Markdown.
pub(super) fn gist(rule: &Rule) -> String {
    let section = |heading: &str| {
        let text = rule.page.split_once(heading).map_or("", |(_, rest)| rest);
        text.split("\n## ").next().unwrap_or_default().trim().to_owned()
    };
    let parts = [section("## What it finds\n"), section("## Why it matters\n")];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// The command, for a rule.
pub(super) fn command(rule: &Rule) -> Command {
    let title = format!("explain `{}`", rule.id);
    Command { title, command: COMMAND.to_owned(), arguments: Some(vec![rule.id.into()]), ..Command::default() }
}
