//! The `azure` format: logging commands, which Azure Pipelines shows as issues of a run.
//!
//! Azure knows errors and warnings; notes are lines of the log. Texts under analysis can end no command, and no line of the log
//! can be taken for one.

use super::remark::{self, Remark};
use super::{Report, text};
use crate::lint::Level;
use std::io;

/// Writes the report.
pub(super) fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    remark::all(report).iter().try_for_each(|remark| match remark.level {
        Level::Deny => writeln!(out, "{}", command("error", report, remark)),
        Level::Warn => writeln!(out, "{}", command("warning", report, remark)),
        Level::Note | Level::Off => {
            let place = text::locus(report, &remark.path, remark.span);
            let line = format!("- {place}: note[{}]: {}", remark.name, remark.message);
            writeln!(out, "{}", line.replace("##", "# #"))
        }
    })
}

fn command(kind: &str, report: &Report, remark: &Remark<'_>) -> String {
    let path = property(&text::one_line(remark.path.as_str()));
    let start = remark.range.0;
    let details = remark::details(report, remark);
    let lines: Vec<&str> = std::iter::once(&*remark.message).chain(details.iter().skip(1).map(String::as_str)).collect();
    let place = format!("sourcepath={path};linenumber={};columnnumber={}", start.line, start.column);
    format!("##vso[task.logissue type={kind};{place};code={};]{}", remark.name, data(&lines.join("\n")))
}

/// What a command says.
fn data(text: &str) -> String {
    text.replace('%', "%AZP25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command.
fn property(text: &str) -> String {
    data(text).replace(']', "%5D").replace(';', "%3B")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_a_command_or_a_property_is_escaped() {
        assert_eq!(data("50 %\r\na; b]"), "50 %AZP25%0D%0Aa; b]");
        assert_eq!(property("a;b]%\n.rs"), "a%3Bb%5D%AZP25%0A.rs");
    }
}
