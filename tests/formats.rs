//! Every format, on one report with everything in it that a report can hold.
//!
//! The expected bytes stand in `tests/golden`. `SLS_LINT_BLESS=1` rewrites them: then read the difference.

mod common;
#[path = "formats/people.rs"]
mod people;
#[path = "formats/sample.rs"]
mod sample;
#[path = "formats/sarif.rs"]
mod sarif;
#[path = "formats/services.rs"]
mod services;

use cargo_metadata::Message;
use cargo_metadata::diagnostic::DiagnosticLevel;
use proptest::prelude::*;
use sls_lint::lint::{FailOn, Level, Suppression};
use sls_lint::report::{self, Format, Look, Report, functions, summary};
use sls_lint::source::{SourceFile, Sources, Span, TextRange};

fn written(report: &Report, format: Format, look: Look) -> String {
    let mut bytes = Vec::new();
    report::write(report, format, look, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn golden(name: &str, actual: &str) {
    let difference = common::golden::difference(name, actual);
    assert!(difference.is_none(), "{}", difference.unwrap_or_default());
}

#[test]
fn human_in_ascii() {
    let text = written(&sample::report(), Format::Human, Look::default());
    golden("human.txt", &text);
    let longest = text.lines().map(|line| line.chars().count()).max();
    assert!(longest < Some(300), "a long source line floods the output: {longest:?}");
}

#[test]
fn human_on_a_terminal() {
    let text = written(&sample::report(), Format::Human, Look { colors: true, boxes: true, alone: false });
    golden("human-terminal.txt", &text);
    let uncoloured = written(&sample::report(), Format::Human, Look { colors: false, boxes: true, alone: false });
    assert!(!uncoloured.contains('\u{1b}'));
    assert!(uncoloured.contains('┌'));
}

/// Whoever reads a report later knows how much its silence is worth. GitLab reads a list of issues, which has no place for it.
#[test]
fn every_format_says_where_signatures_came_from() {
    let mut report = sample::report();
    report.summary.signatures = "curated; 3 dependencies not fetched".into();
    for format in Format::ALL.into_iter().filter(|format| *format != Format::Gitlab) {
        let alone = written(&report, format, Look { alone: true, ..Look::default() });
        assert_eq!(alone.matches(&report.summary.signatures).count(), 1, "{}", format.name());
    }
    let beside = written(&report, Format::Human, Look::default());
    let alone = written(&report, Format::Human, Look { alone: true, ..Look::default() });
    assert_eq!(alone, format!("signatures: {}\n{beside}", report.summary.signatures));
}

#[test]
fn short() {
    let text = written(&sample::report(), Format::Short, Look::default());
    golden("short.txt", &text);
    for line in text.lines() {
        let mut parts = line.splitn(4, ':');
        assert!(parts.next().is_some_and(|path| !path.is_empty()), "{line}");
        assert!(parts.next().is_some_and(|number| number.parse::<u32>().is_ok()), "{line}");
        assert!(parts.next().is_some_and(|number| number.parse::<u32>().is_ok()), "{line}");
        let said = parts.next().unwrap_or_default();
        assert!([" error", " warning", " note"].iter().any(|level| said.starts_with(level)), "{line}");
    }
}

#[test]
fn json() {
    golden("json.jsonl", &written(&sample::report(), Format::Json, Look::default()));
}

/// Editors read the lines with these very types, and lose what does not fit.
#[test]
fn json_is_what_cargo_writes() {
    let text = written(&sample::report(), Format::Json, Look::default());
    let messages: Vec<_> = text.lines().map(|line| serde_json::from_str::<Message>(line).unwrap()).collect();
    let said: Vec<_> = messages.iter().filter_map(|m| if let Message::CompilerMessage(m) = m { Some(m) } else { None }).collect();
    let artifacts = messages.iter().filter(|m| matches!(m, Message::CompilerArtifact(artifact) if !artifact.fresh));
    assert_eq!(artifacts.count(), 2);
    assert!(matches!(messages.last(), Some(Message::BuildFinished(end)) if !end.success));

    let first = said[0];
    assert_eq!(first.package_id.repr, "path+file:///w/shop/store#shop-store@0.2.0");
    assert_eq!(first.target.name, "shop_store");
    assert_eq!(first.message.code.as_ref().unwrap().code, "sls_lint::sleep-in-handler");
    assert_eq!(first.message.level, DiagnosticLevel::Error);
    let (primary, others) = first.message.spans.split_first().unwrap();
    assert!(primary.is_primary);
    assert_eq!((primary.line_start, primary.column_start, primary.column_end), (4, 23, 47), "columns count characters");
    assert_eq!(primary.text[0].text, "    let größe = prüfe(std::thread::sleep(PAUSE));", "no carriage return");
    assert!(others.iter().all(|span| !span.is_primary && span.label.as_ref().is_some_and(|label| !label.is_empty())));
    assert!(first.message.rendered.as_ref().unwrap().contains("--> "));
    assert!(first.message.children.iter().any(|child| child.message.contains("/sleep-in-handler.md")));

    assert!(said.iter().all(|m| m.message.spans.iter().filter(|span| span.is_primary).count() == 1));
    assert!(said.iter().any(|m| m.message.message.contains("was not checked")));
    assert!(!text.contains("accepted by the author"), "suppressed findings are not shown");
}

#[test]
fn json_says_whether_the_run_fails() {
    let succeeded = |fail_on, level| {
        let mut report = Report { fail_on, ..sample::report() };
        report.findings.iter_mut().for_each(|judged| judged.level = level);
        let text = written(&report, Format::Json, Look::default());
        let last = serde_json::from_str::<Message>(text.lines().last().unwrap()).unwrap();
        matches!(last, Message::BuildFinished(end) if end.success)
    };
    assert!(succeeded(FailOn::Deny, Level::Warn));
    assert!(!succeeded(FailOn::Warn, Level::Warn));
    assert!(succeeded(FailOn::Never, Level::Deny));
}

#[test]
fn json_without_findings_is_still_valid_output() {
    let report = Report { packages: sample::report().packages, ..Report::default() };
    let text = written(&report, Format::Json, Look::default());
    let messages: Vec<_> = text.lines().map(|line| serde_json::from_str::<Message>(line).unwrap()).collect();
    assert_eq!(messages.len(), 3);
    assert!(matches!(messages.last(), Some(Message::BuildFinished(end)) if end.success));
}

#[test]
fn report_json() {
    let text = written(&sample::report(), Format::ReportJson, Look::default());
    golden("report.json", &text);
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["schema"], 1);
    assert_eq!(document["functions"][0]["entries"][1]["model"], "addressed-state");
    assert_eq!(document["findings"].as_array().unwrap().len(), sample::report().findings.len(), "suppressed ones too");
}

#[test]
fn what_was_not_checked_is_named_in_every_format() {
    for format in Format::ALL {
        let text = written(&sample::report(), format, Look::default());
        assert!(text.contains("shop-cron"), "{format:?} leaves it out");
        assert!(text.contains("shop-import"), "{format:?} leaves out a tool beside the functions");
        assert!(text.contains("template.yaml"), "{format:?} leaves out a problem");
    }
}

#[test]
fn functions_are_listed_for_people() {
    let list = |report: &Report, colors| {
        let mut bytes = Vec::new();
        functions::write(report, colors, &mut bytes).unwrap();
        String::from_utf8(bytes).unwrap()
    };
    let text = list(&sample::report(), false);
    golden("functions.txt", &text);
    assert!(!text.contains('\u{1b}'));
    let plain = list(&sample::report(), true).replace("\u{1b}[1m", "").replace("\u{1b}[0m", "");
    assert_eq!(plain, text, "colours change nothing else");
    assert_eq!(list(&Report::default(), false), "0 functions\n");
}

#[test]
fn the_summary() {
    let mut bytes = Vec::new();
    summary::write(&sample::report(), &mut bytes).unwrap();
    summary::write(&Report::default(), &mut bytes).unwrap();
    golden("summary.txt", &String::from_utf8(bytes).unwrap());
}

/// A report about any text, with its places anywhere, even outside the text and inside characters.
fn anywhere(text: &str, places: &[(u32, u32)]) -> Report {
    let mut sources = Sources::default();
    let file = sources.add(SourceFile::new("src/main.rs", text));
    let mut report = sample::report();
    let mut places = places.iter().cycle().map(|&(start, end)| TextRange::new(start, end).in_file(file));
    let mut next = |span: &mut Span| *span = places.next().unwrap();
    for judged in &mut report.findings {
        next(&mut judged.finding.span);
        judged.finding.trace.iter_mut().for_each(|step| next(&mut step.span));
        judged.finding.labels.iter_mut().for_each(|label| next(&mut label.span));
        judged.finding.fix.iter_mut().flat_map(|fix| &mut fix.edits).for_each(|edit| next(&mut edit.span));
        judged.finding.entry.iter_mut().for_each(|entry| next(&mut entry.span));
        if let Some(Suppression::Allow { span, .. }) = &mut judged.suppressed {
            next(span);
        }
    }
    report.problems.iter_mut().for_each(|problem| problem.span.iter_mut().for_each(&mut next));
    Report { sources, ..report }
}

proptest! {
    #[test]
    fn no_text_and_no_place_breaks_a_format(
        text in "([aé𝄞\t\r\n\u{1b}\u{202e}]{0,40}|[aé\r\n]{300,900})",
        places in prop::collection::vec((0..1200u32, 0..1200u32), 1..9),
    ) {
        let report = anywhere(&text, &places);
        for format in Format::ALL {
            let bytes = written(&report, format, Look { colors: false, boxes: true, alone: false });
            let display = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
            let is_json = matches!(format, Format::Json | Format::ReportJson | Format::Sarif | Format::Gitlab);
            prop_assert!(is_json || !bytes.contains(display), "{}", bytes);
        }
        let json = written(&report, Format::Json, Look::default());
        prop_assert!(json.lines().all(|line| serde_json::from_str::<Message>(line).is_ok()));
        let log = serde_json::from_str(&written(&report, Format::Sarif, Look::default())).unwrap();
        prop_assert_eq!(sarif::complaints(&log), "");
        for format in [Format::Junit, Format::Checkstyle] {
            services::elements(&written(&report, format, Look::default()));
        }
    }
}
