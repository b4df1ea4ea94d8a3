//! `cargo sls-lint rules`: the rule book in one table.
//!
//! It shows the default levels, in the order of the rule book. People get columns, programs get JSON; neither depends on the
//! project in the current directory.

use super::{Exit, Stdout, fail};
use crate::lint::Rule;
use crate::rules;
use serde::Serialize;
use std::io::{self, Write};

/// How to list the rules.
#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// The shape of the list
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    format: Shape,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Shape {
    /// Columns for people
    Table,
    /// A JSON array for programs
    Json,
}

/// Prints the list.
pub(super) fn run(args: &Args) -> Exit {
    let mut stdout = Stdout::open(None);
    let written = match args.format {
        Shape::Table => table(rules::ALL, &mut stdout.stream),
        Shape::Json => json(rules::ALL, &mut stdout.stream),
    };
    match stdout.finish(written) {
        Ok(()) => Exit::Clean,
        Err(message) => fail(&message),
    }
}

/// Columns as wide as their widest cell; the summary comes last and may be as long as it is.
fn table(rules: &[&Rule], out: &mut dyn Write) -> io::Result<()> {
    let header = ["rule", "family", "level"];
    let cells = |rule: &Rule| [rule.id, rule.family.name(), rule.level.name()];
    let mut widths = header.map(str::len);
    for rule in rules {
        for (width, cell) in widths.iter_mut().zip(cells(rule)) {
            *width = cell.len().max(*width);
        }
    }
    let mut row = |[rule, family, level]: [&str; 3], summary: &str| {
        let [a, b, c] = widths;
        writeln!(out, "{rule:a$}  {family:b$}  {level:c$}  {summary}")
    };
    row(header, "finds")?;
    rules.iter().try_for_each(|rule| row(cells(rule), rule.summary))
}

fn json(rules: &[&Rule], out: &mut dyn Write) -> io::Result<()> {
    #[derive(Serialize)]
    struct Row<'a> {
        rule: &'a str,
        family: &'a str,
        level: &'a str,
        summary: &'a str,
        url: String,
    }
    let rows = rules.iter().map(|rule| Row {
        rule: rule.id,
        family: rule.family.name(),
        level: rule.level.name(),
        summary: rule.summary,
        url: rule.url(),
    });
    let rows: Vec<_> = rows.collect();
    serde_json::to_writer_pretty(&mut *out, &rows)?;
    writeln!(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::{Family, Level};

    static ONE: Rule = Rule {
        id: "polling-loop",
        family: Family::LongRunning,
        level: Level::Warn,
        summary: "waits in a loop",
        page: "",
        check: |_, _| {},
    };
    static TWO: Rule = Rule { id: "x", family: Family::State, level: Level::Deny, summary: "writes a static", page: "", check: |_, _| {} };

    #[test]
    fn columns_line_up() {
        let mut bytes = Vec::new();
        table(&[&ONE, &TWO], &mut bytes).unwrap();
        let expected = "\
rule          family        level  finds
polling-loop  long-running  warn   waits in a loop
x             state         deny   writes a static
";
        assert_eq!(String::from_utf8(bytes).unwrap(), expected);
    }

    #[test]
    fn json_has_a_row_per_rule() {
        let mut bytes = Vec::new();
        json(&[&ONE, &TWO], &mut bytes).unwrap();
        let rows: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(rows[0]["rule"], "polling-loop");
        assert_eq!(rows[1]["level"], "deny");
        assert_eq!(rows[1]["url"], TWO.url());
    }
}
