//! `cargo sls-lint explain RULE`: the rule's page, as plain Markdown.
//!
//! The page is compiled in, so it fits the installed version and needs no network. Markdown reads well as it stands; the only
//! rendering is bold headings where colours are wanted.

use super::{Exit, Stdout, color, fail};
use crate::lint::{Rule, find, known};
use crate::rules;
use std::io::{self, Write};

/// What to explain.
#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// The rule, as printed in brackets after a finding's level
    #[arg(value_name = "RULE")]
    rule: String,

    /// When to use colours
    #[arg(long, value_name = "WHEN")]
    color: Option<color::Choice>,
}

/// Prints the page.
pub(super) fn run(args: &Args) -> Exit {
    let rule = match find(rules::ALL, &args.rule) {
        Ok(rule) => rule,
        Err(_) if known(rules::ALL, &args.rule).is_ok() => {
            return fail(&format!("`{}` is more than one rule; `cargo sls-lint rules` lists them", args.rule));
        }
        Err(unknown) => return fail(&unknown.to_string()),
    };
    let mut stdout = Stdout::open(args.color);
    let written = page(rule, stdout.colors, &mut stdout.stream);
    match stdout.finish(written) {
        Ok(()) => Exit::Clean,
        Err(message) => fail(&message),
    }
}

/// The page, its headings bold where colours are wanted. Lines inside a code block that look like headings are code.
fn page(rule: &Rule, colors: bool, out: &mut dyn Write) -> io::Result<()> {
    let mut code = false;
    for line in rule.page.trim_end().lines() {
        code ^= line.starts_with("```");
        if colors && !code && line.starts_with('#') {
            writeln!(out, "\u{1b}[1m{line}\u{1b}[0m")?;
        } else {
            writeln!(out, "{line}")?;
        }
    }
    writeln!(out, "\nDefault level: {}. Family: {}. Online: {}", rule.level, rule.family, rule.url())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::{Family, Level};

    static RULE: Rule = Rule {
        id: "a-rule",
        family: Family::State,
        level: Level::Deny,
        summary: "",
        page: "# a-rule\n\nText.\n\n```rust\n# hidden();\n```\n",
        check: |_, _| {},
    };

    fn printed(colors: bool) -> String {
        let mut bytes = Vec::new();
        page(&RULE, colors, &mut bytes).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn the_page_is_printed_as_written_with_the_defaults_below() {
        let plain = printed(false);
        assert!(plain.starts_with(RULE.page), "{plain}");
        assert!(plain.ends_with(&format!("\nDefault level: deny. Family: state. Online: {}\n", RULE.url())), "{plain}");
    }

    #[test]
    fn only_headings_are_bold() {
        assert_eq!(printed(true).replace("\u{1b}[1m# a-rule\u{1b}[0m", "# a-rule"), printed(false));
    }
}
