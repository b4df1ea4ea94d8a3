//! Rules and findings: what a rule is, what it answers, and how severe the answer is.
//!
//! A rule is a value with a function in it, not a type: no trait, no registration. It asks the [`Program`] questions and reports
//! findings; it does no I/O, sees no other rule, and knows no level: the levels in force decide how severe a finding is.
//! Silence is the default everywhere: what the engine does not know gives no finding, and is counted.

use crate::callgraph::{Limit, Program};
use crate::catalog::Stance;
use crate::source::Span;
use std::fmt;

mod allow;
mod allows;
mod fix;
mod levels;
mod rewrite;
mod run;
mod suppression;
mod trace;

pub use allow::suppression;
pub use allows::{Allow, Allowed, Comments, Outcome};
pub use fix::{Edit, Fix, Safety};
pub use levels::{LevelOverride, LevelTable, Levels, LevelsByFile, UnknownRule, find, known};
pub use run::run;
pub use suppression::{Suppression, SuppressionKind};

/// A named question about a program.
pub struct Rule {
    /// Kebab-case name, read after "allow". Equal to the stem of the rule's file.
    pub id: &'static str,
    /// The family, equal to the rule's folder.
    pub family: Family,
    /// Level unless configured otherwise.
    pub level: Level,
    /// What it finds, in one line: lower case, no full stop.
    pub summary: &'static str,
    /// The rule's page, in Markdown.
    pub page: &'static str,
    /// Asks the question.
    pub check: fn(&Program, &mut Findings),
}

impl Rule {
    /// Where the page can be read.
    pub fn url(&self) -> String {
        format!("{}/blob/main/rules/{}/{}.md", env!("CARGO_PKG_REPOSITORY"), self.family, self.id)
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

/// Groups of rules that can be set to a level together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Family {
    /// Functions keep nothing between requests.
    State,
    /// Functions are short-lived.
    LongRunning,
    /// Waiting is billed, and stalls everyone on the same executor.
    Blocking,
    /// A function is one small machine.
    Compute,
    /// Thousands of instances share what is behind them.
    Concurrency,
    /// Cold start pays once, the request pays each time.
    Lifecycle,
    /// What authors accept stays true.
    Allows,
}

impl Family {
    /// All families, in the order of the rule book.
    pub const ALL: &[Family] =
        &[Family::State, Family::LongRunning, Family::Blocking, Family::Compute, Family::Concurrency, Family::Lifecycle, Family::Allows];

    /// The name as written in configuration.
    pub fn name(self) -> &'static str {
        match self {
            Family::State => "state",
            Family::LongRunning => "long-running",
            Family::Blocking => "blocking",
            Family::Compute => "compute",
            Family::Concurrency => "concurrency",
            Family::Lifecycle => "lifecycle",
            Family::Allows => "allows",
        }
    }
}

impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// How severe findings of a rule are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Not reported.
    Off,
    /// Worth knowing.
    Note,
    /// Should be changed; does not fail the run.
    Warn,
    /// Fails the run.
    Deny,
}

impl Level {
    /// The name as written in configuration.
    pub fn name(self) -> &'static str {
        match self {
            Level::Off => "off",
            Level::Note => "note",
            Level::Warn => "warn",
            Level::Deny => "deny",
        }
    }
}

/// From which level on findings fail the run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FailOn {
    /// Every finding.
    Note,
    /// Findings at level `warn` or `deny`.
    Warn,
    /// Findings at level `deny`.
    #[default]
    Deny,
    /// None.
    Never,
}

impl FailOn {
    /// All of them, the strictest first.
    pub const ALL: [FailOn; 4] = [FailOn::Note, FailOn::Warn, FailOn::Deny, FailOn::Never];

    /// The name on the command line and in configuration.
    pub const fn name(self) -> &'static str {
        match self {
            FailOn::Note => "note",
            FailOn::Warn => "warn",
            FailOn::Deny => "deny",
            FailOn::Never => "never",
        }
    }

    /// What it means, in one line.
    pub fn about(self) -> &'static str {
        match self {
            FailOn::Note => "every finding fails the run",
            FailOn::Warn => "findings at level warn or deny fail the run",
            FailOn::Deny => "findings at level deny fail the run",
            FailOn::Never => "no finding fails the run",
        }
    }

    /// Whether a finding at this level fails the run.
    pub fn fails(self, level: Level) -> bool {
        match self {
            FailOn::Note => level >= Level::Note,
            FailOn::Warn => level >= Level::Warn,
            FailOn::Deny => level >= Level::Deny,
            FailOn::Never => false,
        }
    }
}

impl From<Stance> for Level {
    fn from(stance: Stance) -> Self {
        match stance {
            Stance::Off => Level::Off,
            Stance::Note => Level::Note,
            Stance::Warn => Level::Warn,
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Some step rests on an assumption the engine could not check.
    Likely,
    /// Every step was resolved.
    Confirmed,
}

/// A rule's answer at a place.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// Where: the cause, in the user's own code.
    pub span: Span,
    /// What happens there: lower case, no full stop.
    pub message: String,
    /// Further places that explain it, beside the trace.
    pub labels: Vec<Label>,
    /// The calls that lead here, the entry first. Never empty for a finding in the request phase.
    pub trace: Vec<Step>,
    /// The declaration that it is about, where all that happens to what is declared is one finding.
    pub subject: Option<Span>,
    /// For a finding about a declaration: each way to something that happens to what is declared, and that itself; its own first.
    pub ways: Vec<Vec<Step>>,
    /// What to do instead.
    pub help: Vec<String>,
    /// The change that would mend it, where the rule knows the whole of it.
    pub fix: Option<Fix>,
    /// How sure it is.
    pub confidence: Confidence,
    /// The entry from which it is reached.
    pub entry: Option<EntryName>,
    /// A level this finding has whatever the rule's default is (a concurrent entry raises it); configuration wins over it.
    pub level: Option<Level>,
}

impl Finding {
    /// A finding about what the text says, to which no call leads.
    pub fn in_text(rule: &'static Rule, span: Span, message: String, help: String) -> Self {
        let (labels, trace, ways) = (Vec::new(), Vec::new(), Vec::new());
        let confidence = Confidence::Confirmed;
        Self { rule, span, message, labels, trace, subject: None, ways, help: vec![help], fix: None, confidence, entry: None, level: None }
    }

    /// Adds a place that explains the finding.
    pub fn label(&mut self, span: Span, message: &str) {
        self.labels.push(Label { span, message: message.to_owned(), is_cause: false });
    }

    /// Adds a place that is as much its cause as its own: who accepts it there means this finding.
    pub fn label_cause(&mut self, span: Span, message: &str) {
        self.labels.push(Label { span, message: message.to_owned(), is_cause: true });
    }

    /// Adds the place where a limit is set without which it would be none.
    pub fn label_limit(&mut self, limit: &Limit<'_>, message: &str) {
        limit.place.iter().for_each(|place| self.label_cause(*place, message));
    }

    /// The places where it can be accepted, and where a change is a change of it: its own, other causes, and the calls on the way.
    pub fn places(&self) -> impl Iterator<Item = Span> {
        let causes = self.labels.iter().filter(|label| label.is_cause).map(|label| label.span);
        std::iter::once(self.span).chain(causes).chain(self.steps().map(|step| step.span))
    }

    /// Lets the finding be about a declaration, to which something happens where it stands. Findings of one rule about one declaration are
    /// one in the report: the first.
    pub fn be_about(&mut self, declaration: Span, happens: String) {
        let last = Step { span: self.span, message: happens };
        self.ways = vec![self.trace.iter().cloned().chain([last]).collect()];
        self.subject = Some(declaration);
    }

    /// Lets it stand at the declaration too: what happens, where the finding stood so far, becomes the last step.
    pub fn stand_at(&mut self, declaration: Span, happens: String) {
        self.be_about(declaration, happens);
        self.trace.clone_from(&self.ways[0]);
        self.span = declaration;
    }

    /// All steps that lead to what it is about, on whichever way.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.trace.iter().chain(self.ways.iter().flatten())
    }

    /// Lowers the confidence where something was assumed.
    pub fn doubt(&mut self, assumed: bool) {
        if assumed {
            self.confidence = Confidence::Likely;
        }
    }
}

/// A finding with the level in force at its place.
#[derive(Debug)]
pub struct Judged {
    /// The finding.
    pub finding: Finding,
    /// How severe it is.
    pub level: Level,
    /// Why it is not shown, if it is not. It is counted all the same, and kept in `report-json`.
    pub suppressed: Option<Suppression>,
}

/// A place with an explanation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What is there: lower case, no full stop.
    pub message: String,
    /// As much the cause as the finding's own place, and not only an explanation.
    pub is_cause: bool,
}

/// One step of a trace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The call, or the entry's registration.
    pub span: Span,
    /// What happens at this step, such as "calls `store::save`".
    pub message: String,
}

/// An entry as the user knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryName {
    /// The platform's name, such as "AWS Lambda".
    pub platform: String,
    /// The function that handles requests, or the binary it belongs to when it is a closure.
    pub name: String,
    /// Where it is registered.
    pub span: Span,
}

/// Where rules put their answers.
#[derive(Debug, Default)]
pub struct Findings {
    list: Vec<Finding>,
    allows: Vec<Allow>,
}

impl Findings {
    /// Adds a finding.
    pub fn push(&mut self, finding: Finding) {
        self.list.push(finding);
    }

    /// Adds several.
    pub fn extend(&mut self, findings: impl IntoIterator<Item = Finding>) {
        self.list.extend(findings);
    }

    /// The allows in code that runs, and what came of them. Only rules of the family [`Family::Allows`] see some, because they are
    /// asked when all others have answered.
    pub fn allows(&self) -> &[Allow] {
        &self.allows
    }

    pub(crate) fn into_vec(self) -> Vec<Finding> {
        self.list
    }
}
