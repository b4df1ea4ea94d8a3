//! Laws about what a run says: how messages are worded, that findings carry their trace, that bytes depend on nothing but the
//! input.

use crate::agree;
use crate::common::{Found, Outcome, Reading, fixtures, run, run_with_threads};
use std::sync::OnceLock;

/// Outcomes of all fixtures: several laws read them.
fn outcomes() -> &'static [Outcome] {
    static OUTCOMES: OnceLock<Vec<Outcome>> = OnceLock::new();
    OUTCOMES.get_or_init(|| fixtures().iter().map(|fixture| run(&fixture.path, Reading::Lazy)).collect())
}

fn findings() -> impl Iterator<Item = &'static Found> {
    let mut findings = outcomes().iter().flat_map(|outcome| &outcome.findings).peekable();
    assert!(findings.peek().is_some(), "the fixtures give findings");
    findings
}

/// Starts in lower case or with a name in back-ticks or a number, and ends without a full stop.
fn well_worded(text: &str) -> bool {
    let start = text.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit() || c == '`');
    start && !text.ends_with('.') && !text.contains('\n')
}

#[test]
fn messages_are_phrases() {
    let texts = findings().flat_map(|finding| std::iter::once(&finding.message).chain(&finding.remarks).map(move |text| (finding, text)));
    let wrong = texts.filter(|(_, text)| !well_worded(text));
    agree(wrong.map(|(finding, text)| format!("{}:{}: {}: {text}", finding.path, finding.line, finding.rule)).collect());
}

#[test]
fn every_finding_in_a_request_has_a_trace() {
    let bare = findings().filter(|finding| finding.in_request && !finding.traced);
    agree(bare.map(|finding| format!("{}:{}: {}", finding.path, finding.line, finding.rule)).collect());
}

#[test]
fn every_rule_finds_something() {
    assert!(!sls_lint::rules::ALL.is_empty(), "there are rules");
    let silent = sls_lint::rules::ALL.iter().filter(|rule| !findings().any(|finding| finding.rule == rule.id));
    agree(silent.map(|rule| format!("no fixture shows {}", rule.id)).collect());
}

#[test]
fn same_input_same_bytes() {
    let folders = fixtures().into_iter().filter(|fixture| fixture.is_folder);
    let differing = folders.filter(|fixture| {
        let one = run_with_threads(&fixture.path, 1).json;
        (0..3).any(|_| run_with_threads(&fixture.path, 4).json != one)
    });
    agree(differing.map(|fixture| format!("{}: another report with four threads", fixture.name)).collect());
}
