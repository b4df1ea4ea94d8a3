//! What there is to be checked, as `cargo sls-lint functions` shows it: each function with its platform, the reasons for that, its
//! entries and how much runs in which phase; then what was taken for a function and has no entry.
//!
//! Programs get the same from `report-json`.

use super::text::{self, count, one_line, problem_level, severity, thousands};
use super::{FunctionEntry, FunctionInfo, NotChecked, Reason, ReasonKind, Report};
use crate::catalog::InstanceModel;
use std::io;

/// The width of the words at the left.
const LABEL: usize = 10;

/// Writes the list, with names in bold where colours are wanted.
pub fn write(report: &Report, colors: bool, out: &mut dyn io::Write) -> io::Result<()> {
    let mut page = Page { colors, out };
    for function in &report.functions {
        page.function(function)?;
    }
    for binary in &report.not_checked {
        page.not_checked(binary)?;
    }
    for problem in &report.problems {
        let place = text::locus(report, &problem.path, problem.span);
        writeln!(page.out, "{place}: {}: {}", severity(problem_level(problem)), one_line(&problem.message))?;
    }
    page.total(report)
}

struct Page<'o> {
    colors: bool,
    out: &'o mut dyn io::Write,
}

impl Page<'_> {
    fn function(&mut self, function: &FunctionInfo) -> io::Result<()> {
        let models = function.entries.iter().map(|entry| (entry.model, entry.is_extension));
        let first = models.clone().next();
        let common = first.filter(|first| models.clone().all(|other| other == *first));
        let kept = common.map_or(String::new(), |(model, is_extension)| format!(", {}", instance(model, is_extension)));
        self.title(&function.package, &function.target, &format!("{}{kept}", function.platform_name))?;
        self.line("program", &format!("{} {}", function.kind.name(), function.path))?;
        self.lines("because", function.reasons.iter().map(because))?;
        let width = |of: fn(&FunctionEntry) -> usize| function.entries.iter().map(of).max().unwrap_or_default();
        let (name, place) = (width(|entry| chars(&entry.name)), width(|entry| chars(&locus(entry))));
        let entries = function.entries.iter().map(|entry| match common {
            Some(_) => format!("{:name$}  {}", entry.name, locus(entry)),
            None => format!("{:name$}  {:place$}  {}", entry.name, locus(entry), instance(entry.model, entry.is_extension)),
        });
        self.lines(if function.entries.len() == 1 { "entry" } else { "entries" }, entries)?;
        let [start, request, beside] = [function.calls.cold_start, function.calls.request, function.calls.background].map(thousands);
        self.line("calls", &format!("{start} in cold start, {request} for each request, {beside} in the background"))?;
        writeln!(self.out)
    }

    fn not_checked(&mut self, binary: &NotChecked) -> io::Result<()> {
        self.title(&binary.package, &binary.target, "not checked")?;
        self.line("program", binary.path.as_str())?;
        self.line("because", &binary.reason)?;
        self.lines("looked for", binary.looked_for.iter().map(|idiom| format!("`{idiom}`")))?;
        writeln!(self.out)
    }

    fn total(&mut self, report: &Report) -> io::Result<()> {
        let mut platforms: Vec<&str> = report.functions.iter().map(|function| &*function.platform_name).collect();
        platforms.sort_unstable();
        platforms.dedup();
        write!(self.out, "{}", count(report.functions.len(), "function", "functions"))?;
        if !platforms.is_empty() {
            write!(self.out, " of {}", platforms.join(", "))?;
        }
        match report.not_checked.len() {
            0 => writeln!(self.out),
            without => writeln!(self.out, "; {} without an entry", count(without, "program", "programs")),
        }
    }

    fn title(&mut self, package: &str, target: &str, rest: &str) -> io::Result<()> {
        let same = package.replace('-', "_") == target.replace('-', "_");
        let name = if same { package.to_owned() } else { format!("{package}/{target}") };
        let (bold, plain) = if self.colors { ("\u{1b}[1m", "\u{1b}[0m") } else { ("", "") };
        writeln!(self.out, "{bold}{}{plain}: {}", one_line(&name), one_line(rest))
    }

    fn lines(&mut self, label: &str, lines: impl Iterator<Item = String>) -> io::Result<()> {
        let mut label = label;
        for line in lines {
            self.line(label, &line)?;
            label = "";
        }
        Ok(())
    }

    fn line(&mut self, label: &str, text: &str) -> io::Result<()> {
        writeln!(self.out, "  {label:LABEL$}  {}", one_line(text))
    }
}

fn chars(text: &str) -> usize {
    text.chars().count()
}

fn locus(entry: &FunctionEntry) -> String {
    format!("{}:{}", entry.place.path, entry.place.line)
}

fn because(reason: &Reason) -> String {
    let what = &reason.what;
    let told = match reason.kind {
        ReasonKind::Dependency => format!("depends on `{what}`"),
        ReasonKind::Call => format!("calls `{what}`"),
        ReasonKind::Macro => format!("calls `{what}!`"),
        ReasonKind::Attribute => format!("has the attribute `#[{what}]`"),
        ReasonKind::Trait => format!("implements `{what}`"),
        ReasonKind::Code => format!("its code says `{what}`"),
        ReasonKind::Choice => format!("it is said to be for `{what}`"),
        ReasonKind::File if is_whole(reason) => format!("has a `{what}`"),
        ReasonKind::File => format!("`{what}` in a file that builds or deploys it"),
    };
    match &reason.place {
        Some(place) => format!("{told} ({}:{})", place.path, place.line),
        None => told,
    }
}

/// Whether the file itself is the reason, and not a text in it.
fn is_whole(reason: &Reason) -> bool {
    reason.place.as_ref().is_some_and(|place| place.path.file_name() == Some(&reason.what))
}

/// How an instance meets what it is there for.
pub fn instance(model: InstanceModel, is_extension: bool) -> &'static str {
    match model {
        _ if is_extension => "an extension that goes on between requests",
        InstanceModel::OneAtATime => "one request at a time",
        InstanceModel::Concurrent => "several requests at once",
        InstanceModel::FreshPerRequest => "a new instance for each request",
        InstanceModel::AddressedState => "one instance for each address",
    }
}
