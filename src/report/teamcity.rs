//! The `teamcity` format: service messages, which TeamCity shows as inspections.
//!
//! A rule is told before its first inspection. Whatever has a meaning in a message is escaped, so that texts under analysis can
//! end none.

use super::Report;
use super::remark::{self, NOT_CHECKED, Remark, UNREAD};
use crate::lint::Level;
use std::collections::BTreeSet;
use std::io;

/// Writes the report.
pub(super) fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let mut told = BTreeSet::new();
    for remark in &remark::all(report) {
        if told.insert(remark.name) {
            writeln!(out, "{}", kind(remark))?;
        }
        writeln!(out, "{}", inspection(report, remark))?;
    }
    Ok(())
}

/// A rule, or what stands for one.
fn kind(remark: &Remark<'_>) -> String {
    let (category, description) = match (remark.finding, remark.name) {
        (Some(finding), _) => (finding.rule.family.name(), format!("{}; more: {}", finding.rule.summary, finding.rule.url())),
        (None, NOT_CHECKED) => (UNREAD, "a program of a function platform in which no entry was found".to_owned()),
        (None, _) => (UNREAD, "something that could not be read or understood".to_owned()),
    };
    let values = [("id", remark.name), ("name", remark.name), ("category", category), ("description", &description)];
    message("inspectionType", &values)
}

fn inspection(report: &Report, remark: &Remark<'_>) -> String {
    let severity = match remark.level {
        Level::Deny => "ERROR",
        Level::Warn => "WARNING",
        Level::Note | Level::Off => "INFO",
    };
    let details = remark::details(report, remark);
    let lines: Vec<&str> = std::iter::once(&*remark.message).chain(details.iter().skip(1).map(String::as_str)).collect();
    let (text, line) = (lines.join("\n"), remark.range.0.line.to_string());
    let values = [("typeId", remark.name), ("message", &text), ("file", remark.path.as_str()), ("line", &line), ("SEVERITY", severity)];
    message("inspection", &values)
}

fn message(name: &str, values: &[(&str, &str)]) -> String {
    let values: String = values.iter().map(|(key, value)| format!(" {key}='{}'", escaped(value))).collect();
    format!("##teamcity[{name}{values}]")
}

fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '|' | '\'' | '[' | ']' => written.extend(['|', c]),
            '\n' => written.push_str("|n"),
            c if super::text::is_hostile(c) => written.push_str(&format!("|0x{:04x}", c as u32)),
            _ => written.push(c),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_a_message_or_a_value_is_escaped() {
        assert_eq!(escaped("it's [a|b]\né\u{1b}\u{202e}"), "it|'s |[a||b|]|né|0x001b|0x202e");
    }
}
