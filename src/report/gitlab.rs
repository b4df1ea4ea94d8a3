//! The `gitlab` format: what GitLab reads as a Code Quality report.
//!
//! It is a list of issues and nothing else. GitLab takes two issues with one fingerprint for one, and those it has seen in the
//! target branch for old. The report knows no columns, and has no place for where signatures came from.

use super::{Report, fingerprint, remark};
use crate::lint::Level;
use serde::Serialize;
use std::io;

/// Writes the report.
pub(super) fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let remarks = remark::all(report);
    let fingerprints = fingerprint::all(report, &remarks);
    let issue = |(remark, fingerprint)| {
        let remark: &remark::Remark<'_> = remark;
        let (start, end) = remark.range;
        Issue {
            kind: "issue",
            check_name: remark.name,
            categories: ["Bug Risk"],
            description: &remark.message,
            severity: severity(remark.level),
            fingerprint,
            location: Location { path: remark.path.as_str(), lines: Lines { begin: start.line, end: end.line } },
        }
    };
    let issues: Vec<_> = remarks.iter().zip(fingerprints).map(issue).collect();
    serde_json::to_writer_pretty(&mut *out, &issues)?;
    writeln!(out)
}

fn severity(level: Level) -> &'static str {
    match level {
        Level::Deny => "critical",
        Level::Warn => "major",
        Level::Note | Level::Off => "minor",
    }
}

#[derive(Serialize)]
struct Issue<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    check_name: &'static str,
    categories: [&'static str; 1],
    description: &'a str,
    severity: &'static str,
    fingerprint: String,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
    end: u32,
}
