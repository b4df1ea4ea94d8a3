//! Formats for people on the pages of services: annotations of GitHub Actions, and Markdown.

use super::{golden, sample, written};
use sls_lint::report::{self, Format, Look, Report};

/// The sample, with its findings several times.
fn large(times: usize) -> Report {
    let mut report = sample::report();
    report.findings.extend((1..times).flat_map(|_| sample::report().findings));
    report
}

/// Lines that the runner takes for commands, by their names.
fn commands(text: &str) -> Vec<(&str, &str)> {
    text.lines().filter_map(|line| line.trim_start().strip_prefix("::")?.split_once("::")).collect()
}

fn count(text: &str, kind: &str) -> usize {
    commands(text).iter().filter(|(command, _)| command.split(' ').next() == Some(kind)).count()
}

#[test]
fn github() {
    let text = written(&sample::report(), Format::Github, Look::default());
    golden("github.txt", &text);
    assert_eq!(["error", "warning", "notice"].map(|kind| count(&text, kind)), [3, 3, 2]);
    assert_eq!(commands(&text).len(), text.lines().count());
    let several_lines = text.lines().find(|line| line.contains("polling-loop")).unwrap();
    assert!(several_lines.contains("line=2,endLine=4,title="), "columns are for single lines: {several_lines}");
}

#[test]
fn github_shows_ten_of_a_kind_and_is_told_of_the_rest() {
    let text = written(&large(12), Format::Github, Look::default());
    golden("github-many.txt", &text);
    assert_eq!(["error", "warning", "notice"].map(|kind| count(&text, kind)), [10, 10, 10]);
    let notices: Vec<_> = commands(&text).into_iter().filter(|(command, _)| command.starts_with("notice")).collect();
    assert!(notices.last().unwrap().1.starts_with("23 more remarks"), "{notices:?}");
    assert_eq!(text.lines().filter(|line| line.starts_with("- ")).count(), 23);
    assert!(text.trim_end().ends_with("::endgroup::"));
}

/// Only what we write is a command, whatever stands in the names and texts under analysis.
#[test]
fn nothing_under_analysis_becomes_a_command() {
    let mut report = large(12);
    for judged in &mut report.findings {
        judged.finding.message = "a\n::add-mask::b ##[add-mask]c".into();
    }
    report.problems[1].path = "::add-mask::x".into();
    let text = written(&report, Format::Github, Look::default());
    let known = ["error", "warning", "notice", "group", "endgroup"];
    let names = commands(&text).into_iter().map(|(command, _)| command.split(' ').next().unwrap());
    assert_eq!(names.filter(|name| !known.contains(name)).collect::<Vec<_>>(), Vec::<&str>::new());
    let older = text.lines().filter(|line| !line.starts_with("::") && line.contains("##["));
    assert_eq!(older.count(), 0, "{text}");
}

/// One message a line, each closed: brackets and quotes of texts are escaped.
#[test]
fn teamcity_and_azure() {
    let text = written(&sample::report(), Format::Teamcity, Look::default());
    golden("teamcity.txt", &text);
    assert!(text.lines().all(|line| line.starts_with("##teamcity[inspection") && line.ends_with("']")), "{text}");
    assert_eq!(text.matches("##teamcity[inspectionType ").count(), 5, "each rule once");
    assert_eq!(text.matches("##teamcity[inspection ").count(), 8);

    let text = written(&sample::report(), Format::Azure, Look::default());
    golden("azure.txt", &text);
    assert_eq!(["type=error", "type=warning", "- "].map(|start| text.lines().filter(|line| line.contains(start)).count()), [3, 3, 2]);
    let mut hostile = large(1);
    for judged in &mut hostile.findings {
        judged.finding.message = "##vso[task.setvariable]".into();
    }
    let text = written(&hostile, Format::Azure, Look::default());
    assert!(text.lines().all(|line| line.starts_with("##vso[task.logissue ") || !line.contains("##")), "{text}");
}

#[test]
fn markdown() {
    let text = written(&sample::report(), Format::Markdown, Look::default());
    golden("markdown.md", &text);
    assert_eq!(text.matches("<details>").count(), text.matches("</details>").count());
    assert!(!text.contains("accepted by the author"));
}

#[test]
fn markdown_of_a_clean_run_is_short() {
    let mut report = Report::default();
    report.summary.entries = 3;
    let text = written(&report, Format::Markdown, Look::default());
    assert!(text.contains("nothing found") && text.lines().count() < 6, "{text}");
    assert!(written(&Report::default(), Format::Markdown, Look::default()).contains("no function was found"));
}

/// A comment that is too long is refused whole; what was not checked is said in any case.
#[test]
fn markdown_ends_before_its_limit() {
    let report = large(100);
    for limit in [100, 500, 1500, 4000, 20_000, 65_536] {
        let text = report::markdown_within(&report, limit);
        assert!(text.len() <= limit.max(400), "{} bytes of {limit}", text.len());
        if limit >= 4000 {
            assert!(text.contains("no room here") && text.contains("shop-cron") && text.contains("template.yaml"), "{text}");
            assert_eq!(text.matches("<details>").count(), text.matches("</details>").count());
        }
    }
    let comment = written(&report, Format::Markdown, Look::default());
    assert!((60_000..=65_536).contains(&comment.len()), "{}", comment.len());
}
