//! The `junit` format: the XML that every build server takes for the results of tests.
//!
//! A suite is a file, a case is a remark. A case says by its name what it is and not where, so that a build server recognises it
//! when lines move. Only what fails the run is a failure: any other finding is a case that was skipped, with its text. A run with nothing to say is one case that passed, because servers take an empty report for a mistake.

use super::remark::{self, Remark};
use super::xml::{self, Writer};
use super::{Report, text};
use crate::lint::Level;
use camino::Utf8Path;
use quick_xml::events::BytesText;
use std::collections::BTreeMap;
use std::io;

/// Writes the report.
pub(super) fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let remarks = remark::all(report);
    let mut suites: BTreeMap<&Utf8Path, Vec<Case<'_>>> = BTreeMap::new();
    for remark in &remarks {
        let suite = suites.entry(&remark.path).or_default();
        let ordinal = suite.iter().filter(|case| case.remark.name == remark.name).count() + 1;
        suite.push(Case { remark, ordinal, outcome: Outcome::of(report, remark), details: remark::details(report, remark) });
    }
    let all = Counts::of(suites.values().flatten());
    xml::document(out, |writer| {
        let tests = remarks.len().max(1).to_string();
        let root = writer.create_element("testsuites").with_attributes([("name", NAME), ("tests", &tests)]);
        let root = root.with_attributes([("failures", &*all.failures), ("errors", &all.errors), ("time", "0")]);
        root.write_inner_content(|writer| match suites.is_empty() {
            true => clean(writer),
            false => suites.iter().try_for_each(|(path, cases)| suite(path, cases, writer)),
        })?;
        xml::signatures(report, writer)
    })
}

const NAME: &str = "cargo sls-lint";

/// A remark as a test.
struct Case<'a> {
    remark: &'a Remark<'a>,
    /// Its number among those of the same name in its file.
    ordinal: usize,
    outcome: Outcome,
    details: Vec<String>,
}

/// What becomes of a remark.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Failure,
    Error,
    Skipped,
}

impl Outcome {
    fn of(report: &Report, remark: &Remark<'_>) -> Self {
        match remark.finding {
            Some(_) if report.fail_on.fails(remark.level) => Outcome::Failure,
            None if remark.level == Level::Deny => Outcome::Error,
            Some(_) | None => Outcome::Skipped,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Outcome::Failure => "failure",
            Outcome::Error => "error",
            Outcome::Skipped => "skipped",
        }
    }
}

struct Counts {
    failures: String,
    errors: String,
    skipped: String,
}

impl Counts {
    fn of<'a>(cases: impl Iterator<Item = &'a Case<'a>> + Clone) -> Self {
        let count = |outcome| cases.clone().filter(|case| case.outcome == outcome).count().to_string();
        Self { failures: count(Outcome::Failure), errors: count(Outcome::Error), skipped: count(Outcome::Skipped) }
    }
}

fn suite(path: &Utf8Path, cases: &[Case<'_>], writer: &mut Writer<'_>) -> io::Result<()> {
    let counts = Counts::of(cases.iter());
    let name = xml::one_line(path.as_str());
    let element = writer.create_element("testsuite").with_attributes([("name", &*name), ("tests", &cases.len().to_string())]);
    let element = element.with_attributes([("failures", &*counts.failures), ("errors", &counts.errors), ("skipped", &counts.skipped)]);
    element.with_attribute(("time", "0")).write_inner_content(|writer| cases.iter().try_for_each(|case| self::case(case, writer)))?;
    Ok(())
}

fn case(case: &Case<'_>, writer: &mut Writer<'_>) -> io::Result<()> {
    let Case { remark, ordinal, outcome, details } = case;
    let name = if *ordinal == 1 { remark.name.to_owned() } else { format!("{} {ordinal}", remark.name) };
    let class = xml::one_line(remark.path.as_str()).into_owned();
    let element = writer.create_element("testcase").with_attributes([("classname", &*class), ("name", &name), ("time", "0")]);
    element.write_inner_content(|writer| {
        let message = format!("{}: {}", text::severity(remark.level), xml::one_line(&remark.message));
        let lines: Vec<_> = details.iter().map(|line| xml::one_line(line)).collect();
        let element = writer.create_element(outcome.name()).with_attributes([("message", &*message), ("type", remark.name)]);
        element.write_text_content(BytesText::new(&lines.join("\n")))?;
        Ok(())
    })?;
    Ok(())
}

/// The case that passes.
fn clean(writer: &mut Writer<'_>) -> io::Result<()> {
    let element = writer.create_element("testsuite").with_attributes([("name", NAME), ("tests", "1"), ("failures", "0")]);
    element.with_attributes([("errors", "0"), ("skipped", "0"), ("time", "0")]).write_inner_content(|writer| {
        let case = [("classname", NAME), ("name", "nothing found"), ("time", "0")];
        writer.create_element("testcase").with_attributes(case).write_empty()?;
        Ok(())
    })?;
    Ok(())
}
