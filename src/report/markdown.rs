//! The `markdown` format: a comment on a change, and the summary of a step, for people who review.
//!
//! A finding is a few lines that can be judged without leaving the page: what happens, the code, what to do instead; the way
//! there and the change that mends it open on a click. Notes stay folded. Services refuse what is too long, so there is a limit;
//! what has no room is counted, and what was not checked always has room. The first line is a mark by which a script finds
//! the comment it wrote before.

use super::summary::{resolved, verdict};
use super::text::{self, count};
use super::{Judged, Report};
use crate::lint::{Confidence, Finding, Level, Safety};
use crate::source::Span;
use std::fmt::Write;
use std::io;

mod code;
mod prose;

use prose::{code_span, html, prose};

/// The length in bytes up to which GitHub takes a comment.
const COMMENT: usize = 65_536;
/// Steps that are listed of a trace.
const SHOWN_STEPS: usize = 40;
/// Things not checked that are listed.
const SHOWN_GAPS: usize = 30;

/// Writes the report as a comment.
pub(super) fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    out.write_all(within(report, COMMENT).as_bytes())
}

/// The report in at most so many bytes.
pub(super) fn within(report: &Report, limit: usize) -> String {
    let (head, tail) = (head(report), format!("{}{}", gaps(report), foot(report)));
    let room = limit.saturating_sub(head.len() + tail.len() + RESERVE);
    let (mut body, mut left_out) = (String::new(), 0);
    for level in [Level::Deny, Level::Warn, Level::Note] {
        let mut part = String::new();
        for judged in report.shown().filter(|judged| judged.level == level) {
            let block = finding(report, judged);
            if left_out > 0 || body.len() + part.len() + block.len() > room {
                left_out += 1;
            } else {
                part.push_str(&block);
            }
        }
        if level == Level::Note && !part.is_empty() {
            part = folded(&count(report.count(level), "note", "notes"), &part);
        }
        body.push_str(&part);
    }
    if left_out > 0 {
        let more = count(left_out, "more finding has", "more findings have");
        let _ = writeln!(body, "**{more} no room here.**\n");
    }
    let whole = format!("{head}{body}{tail}");
    if whole.len() <= limit { whole } else { format!("{head}{}\n", verdict(report)) }
}

/// Room for what says that something was left out, and for what folds the notes.
const RESERVE: usize = 200;

fn head(report: &Report) -> String {
    let summary = &report.summary;
    let entries = count(summary.entries, "entry", "entries");
    let binaries = count(summary.targets, "binary", "binaries");
    let lines = count(summary.lines, "line", "lines");
    let share = resolved(summary).map_or(String::new(), |share| format!("; {share}"));
    let title = if summary.entries == 0 && report.findings.is_empty() { "no function was found".to_owned() } else { verdict(report) };
    format!("<!-- cargo-sls-lint -->\n### Serverless functions: {title}\n\n{entries} in {binaries}, {lines}{share}.\n\n")
}

/// A finding as a block.
fn finding(report: &Report, judged: &Judged) -> String {
    let finding = &judged.finding;
    let rule = format!("[`{}`]({})", finding.rule.id, finding.rule.url());
    let mut block = format!("#### {} {}\n\n{rule} at {}", mark(judged.level), prose(&finding.message), place(report, finding.span));
    if let Some(entry) = &finding.entry {
        let _ = write!(block, ", reached from {} of {}", code_span(&entry.name), prose(&entry.platform));
    }
    if finding.confidence == Confidence::Likely {
        let _ = write!(block, ". *{}*", prose(text::LIKELY));
    }
    let _ = write!(block, "\n\n{}", code::snippet(&report.sources, finding.span));
    for label in &finding.labels {
        let _ = writeln!(block, "- {}: {}", place(report, label.span), prose(&label.message));
    }
    for help in &finding.help {
        let _ = writeln!(block, "- **Instead:** {}", prose(help));
    }
    if !finding.labels.is_empty() || !finding.help.is_empty() {
        block.push('\n');
    }
    block + &way(report, finding) + &change(report, finding)
}

fn mark(level: Level) -> &'static str {
    match level {
        Level::Deny => "🔴",
        Level::Warn => "🟡",
        Level::Note | Level::Off => "🔵",
    }
}

/// The calls from the entry, folded.
fn way(report: &Report, finding: &Finding) -> String {
    if finding.trace.is_empty() {
        return String::new();
    }
    let mut steps = String::new();
    for (at, step) in finding.trace.iter().take(SHOWN_STEPS).enumerate() {
        let _ = writeln!(steps, "{}. {}: {}", at + 1, place(report, step.span), prose(&step.message));
    }
    let title = format!("the way there: {}", count(finding.trace.len(), "step", "steps"));
    folded(&title, &steps)
}

/// The fix as a difference, folded.
fn change(report: &Report, finding: &Finding) -> String {
    let Some(fix) = &finding.fix else { return String::new() };
    let kind = match fix.safety {
        Safety::Safe => "a fix",
        Safety::Unsafe => "a fix, to be read before it is kept",
    };
    let difference = code::difference(report, fix);
    difference.map_or(String::new(), |difference| folded(&format!("{kind}: {}", html(&fix.title)), &difference))
}

/// What was not looked at.
fn gaps(report: &Report) -> String {
    let problems = report.problems.iter().map(|problem| {
        let path = report.checkout.path(&problem.path);
        let place = problem.span.map_or_else(|| code_span(path.as_str()), |span| place(report, span));
        format!("- {place}: {}\n", prose(&problem.message))
    });
    let binaries = report.not_checked.iter().map(|binary| format!("- {}\n", prose(&text::not_checked(binary))));
    let all: Vec<String> = problems.chain(binaries).collect();
    if all.is_empty() {
        return String::new();
    }
    let more = all.len().saturating_sub(SHOWN_GAPS);
    let more = if more > 0 { format!("- and {more} more\n") } else { String::new() };
    format!("#### Not checked\n\n{}{more}\n", all.iter().take(SHOWN_GAPS).map(String::as_str).collect::<String>())
}

fn foot(report: &Report) -> String {
    let accepted = report.summary.suppressed;
    let accepted = (accepted > 0).then(|| count(accepted, "finding is accepted", "findings are accepted") + " and not shown");
    let signatures = (!report.summary.signatures.is_empty()).then(|| format!("signatures: {}", prose(&report.summary.signatures)));
    let said: Vec<String> = accepted.into_iter().chain(signatures).collect();
    if said.is_empty() { String::new() } else { format!("<sub>{}</sub>\n", said.join("; ")) }
}

fn place(report: &Report, span: Span) -> String {
    let path = report.checkout.path(report.sources.path(span.file));
    code_span(&format!("{path}:{}", report.sources.positions(span).0.line))
}

/// A part that opens on a click. Markdown inside needs empty lines around it.
fn folded(title: &str, text: &str) -> String {
    format!("<details><summary>{title}</summary>\n\n{}\n\n</details>\n\n", text.trim_end())
}
