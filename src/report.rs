//! The outcome of a run, and its formats: one file each.
//!
//! A [`Report`] is complete and ordered before any format sees it, so every format shows the same thing. Formats write bytes
//! and decide nothing.

pub use crate::assemble::{FunctionEntry, FunctionInfo, NotChecked, PhaseSizes, Place, Reason, ReasonKind};
pub use crate::lint::Judged;
use crate::lint::{FailOn, Level, SuppressionKind};
pub use crate::source::Problem;
use crate::source::Sources;
use camino::Utf8PathBuf;
use std::io;

mod azure;
mod checkout;
mod checkstyle;
mod fingerprint;
pub mod functions;
mod github;
mod gitlab;
mod human;
mod json;
mod junit;
mod markdown;
mod remark;
mod report_json;
mod sarif;
mod short;
pub mod summary;
mod teamcity;
mod text;
mod xml;

pub(crate) use text::not_checked;

pub use checkout::Checkout;
pub use text::one_line;

/// A way to write a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text with source snippets, for people.
    Human,
    /// One line per finding.
    Short,
    /// The lines that `cargo check --message-format=json` writes, for editors.
    Json,
    /// One JSON document with everything in it, for programs.
    ReportJson,
    /// SARIF 2.1.0.
    Sarif,
    /// Workflow commands of GitHub Actions.
    Github,
    /// GitLab's Code Quality report.
    Gitlab,
    /// The XML that build servers take for results of tests.
    Junit,
    /// Checkstyle's XML.
    Checkstyle,
    /// Service messages of TeamCity.
    Teamcity,
    /// Logging commands of Azure Pipelines.
    Azure,
    /// A comment for people who review.
    Markdown,
}

impl Format {
    /// All formats, in the order in which help lists them.
    pub const ALL: [Format; 12] = [
        Format::Human,
        Format::Short,
        Format::Json,
        Format::ReportJson,
        Format::Sarif,
        Format::Github,
        Format::Gitlab,
        Format::Junit,
        Format::Checkstyle,
        Format::Teamcity,
        Format::Azure,
        Format::Markdown,
    ];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Format::Human => "human",
            Format::Short => "short",
            Format::Json => "json",
            Format::ReportJson => "report-json",
            Format::Sarif => "sarif",
            Format::Github => "github",
            Format::Gitlab => "gitlab",
            Format::Junit => "junit",
            Format::Checkstyle => "checkstyle",
            Format::Teamcity => "teamcity",
            Format::Azure => "azure",
            Format::Markdown => "markdown",
        }
    }

    /// What it is for, in one line.
    pub fn about(self) -> &'static str {
        match self {
            Format::Human => "text with source snippets, for people",
            Format::Short => "one line per finding: FILE:LINE:COLUMN: LEVEL[RULE]: TEXT",
            Format::Json => "the JSON lines of `cargo check --message-format=json`, for editors",
            Format::ReportJson => "one JSON document with everything in it, for programs",
            Format::Sarif => "SARIF 2.1.0, for code scanning and editors",
            Format::Github => "commands of GitHub Actions, shown as annotations; a step summary is written too",
            Format::Gitlab => "GitLab's Code Quality report",
            Format::Junit => "JUnit's XML, for build servers",
            Format::Checkstyle => "Checkstyle's XML, for services that read it",
            Format::Teamcity => "service messages of TeamCity, shown as inspections",
            Format::Azure => "logging commands of Azure Pipelines, shown as issues",
            Format::Markdown => "a comment on a change, for people who review",
        }
    }

    /// Whether it lists the functions that were checked, with or without findings.
    pub fn lists_functions(self) -> bool {
        self == Format::ReportJson
    }
}

/// How a report for people is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Colours, as ANSI escapes.
    pub colors: bool,
    /// Box-drawing characters. Without them the frame is ASCII, which editors' problem matchers understand.
    pub boxes: bool,
    /// No summary stands beside it, as in a file: it begins with a line that says where signatures came from.
    pub alone: bool,
}

/// Writes a report in a format. Formats for programs have no look.
pub fn write(report: &Report, format: Format, look: Look, out: &mut dyn io::Write) -> io::Result<()> {
    let is_for_people = matches!(format, Format::Human | Format::Short | Format::Github | Format::Teamcity | Format::Azure);
    if look.alone && is_for_people && !report.summary.signatures.is_empty() {
        writeln!(out, "signatures: {}", text::one_line(&report.summary.signatures))?;
    }
    match format {
        Format::Human => human::write(report, look, out),
        Format::Short => short::write(report, out),
        Format::Json => json::write(report, out),
        Format::ReportJson => report_json::write(report, out),
        Format::Sarif => sarif::write(report, out),
        Format::Github => github::write(report, out),
        Format::Gitlab => gitlab::write(report, out),
        Format::Junit => junit::write(report, out),
        Format::Checkstyle => checkstyle::write(report, out),
        Format::Teamcity => teamcity::write(report, out),
        Format::Azure => azure::write(report, out),
        Format::Markdown => markdown::write(report, out),
    }
}

/// The report in Markdown, in at most so many bytes: services refuse what is longer.
pub fn markdown_within(report: &Report, limit: usize) -> String {
    markdown::within(report, limit)
}

/// Everything a run found out.
#[derive(Debug, Default)]
pub struct Report {
    /// Where the run took place.
    pub checkout: Checkout,
    /// The texts the spans below refer to.
    pub sources: Sources,
    /// Findings with the levels in force, ordered by path, position and rule. None is at [`Level::Off`].
    pub findings: Vec<Judged>,
    /// What could not be read, ordered by path and position. The rest was checked.
    pub problems: Vec<Problem>,
    /// From which level on findings fail the run.
    pub fail_on: FailOn,
    /// Function programs without an entry we know, ordered by name: never to be taken for clean.
    pub not_checked: Vec<NotChecked>,
    /// The programs that platforms run, ordered by package and target, if they were surveyed.
    pub functions: Vec<FunctionInfo>,
    /// The packages that were read, ordered by folder.
    pub packages: Vec<PackageInfo>,
    /// What was checked.
    pub summary: Summary,
}

impl Report {
    /// The findings to show: those that nobody has accepted.
    pub fn shown(&self) -> impl Iterator<Item = &Judged> {
        self.findings.iter().filter(|judged| judged.suppressed.is_none())
    }

    /// How many findings are shown at a level.
    pub fn count(&self, level: Level) -> usize {
        self.shown().filter(|judged| judged.level == level).count()
    }

    /// Whether something is shown that fails the run.
    pub fn fails(&self) -> bool {
        self.shown().any(|judged| self.fail_on.fails(judged.level))
    }

    /// How many findings are not shown for such a reason.
    pub fn count_suppressed(&self, kind: SuppressionKind) -> usize {
        let suppressions = self.findings.iter().filter_map(|judged| judged.suppressed.as_ref());
        suppressions.filter(|suppression| suppression.kind() == kind).count()
    }
}

/// A package, as far as cargo's own messages name it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PackageInfo {
    /// Its folder as shown to the user; empty when that is the current directory.
    pub dir: Utf8PathBuf,
    /// The name in its manifest.
    pub name: String,
    /// The version in its manifest.
    pub version: String,
    /// Its manifest, as an absolute path.
    pub manifest_path: Utf8PathBuf,
    /// Its targets, libraries first.
    pub targets: Vec<TargetInfo>,
}

/// A target of a package.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TargetInfo {
    /// Its name.
    pub name: String,
    /// Cargo's word for its kind: `lib`, `bin`, `example`..
    pub kind: String,
    /// Its root file as shown to the user.
    pub path: Utf8PathBuf,
}

/// What was checked: the measure of how far silence can be trusted.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Summary {
    /// Packages read.
    pub packages: usize,
    /// Binary targets looked at.
    pub targets: usize,
    /// Source files read.
    pub files: usize,
    /// Lines in them.
    pub lines: usize,
    /// Entries found.
    pub entries: usize,
    /// Functions, closures and async blocks reached from entries and cold start.
    pub regions: usize,
    /// Calls in them.
    pub calls: usize,
    /// Calls whose target is known.
    pub resolved: usize,
    /// Findings that are not shown, for whatever reason.
    pub suppressed: usize,
    /// Where signatures of foreign code came from.
    pub signatures: String,
}
