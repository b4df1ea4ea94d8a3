//! What came of the allows, once the rules about the code have answered.
//!
//! An allow that covers nothing is worse than none: it hides the next mistake of its kind. But that nothing was found is no proof
//! that nothing is there. So an allow is called idle only where all that runs from its scope is known, its rules were asked, and
//! none of their findings is in reach: one that is shown on another way might be shown on this one tomorrow. Whatever is less
//! certain is [`Outcome::Open`]. Allows in code that nothing reaches are not spoken of at all, as their code is not.

use super::levels::{self, UnknownRule};
use super::{Edit, Family, Finding, Fix, Rule, Safety, allow};
use crate::callgraph::{Program, RegionId};
use crate::facts::{Directive, ExprId};
use crate::source::{FileId, Span};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::OnceCell;

/// An allow in code that runs, or beside it.
#[derive(Clone, Debug)]
pub struct Allow {
    /// The comment or attribute.
    pub span: Span,
    /// Written as `expect(..)`.
    pub expect: bool,
    /// The text after `reason =`.
    pub reason: Option<String>,
    /// What it names, in order.
    pub names: Vec<Allowed>,
}

/// A rule or family that an allow names.
#[derive(Clone, Debug)]
pub struct Allowed {
    /// The name.
    pub name: String,
    /// Where it stands.
    pub span: Span,
    /// What came of it.
    pub outcome: Outcome,
    /// What goes with it when it is taken out, if that is a stretch of text.
    removal: Option<Span>,
    /// Written as a path, as the compiler wants it in an attribute.
    path: bool,
}

/// What names of rules begin with where they are paths.
const TOOL: &str = "sls_lint::";

impl Allowed {
    /// Takes the name out, and the whole allow with it where it is the only one. The program is the same.
    pub fn removal(&self) -> Option<Fix> {
        let title = format!("take out the allow of `{}`", self.name);
        Some(Fix::new(title, Safety::Safe, vec![Edit::remove(self.removal?)]))
    }

    /// Puts another name in its place, written as this one is. The program is the same.
    pub fn renaming(&self, to: &str) -> Fix {
        let text = if self.path { format!("{TOOL}{}", to.replace('-', "_")) } else { to.to_owned() };
        Fix::new(format!("write `{text}`"), Safety::Safe, vec![Edit::replace(self.span, text)])
    }
}

/// What came of an allowed name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It covers a finding.
    Used,
    /// Nobody has this name.
    Unknown(UnknownRule),
    /// There is nothing to cover in its reach.
    Idle {
        /// A finding that has to do with something in its scope, and stands elsewhere.
        beside: Option<Span>,
    },
    /// Whether there is something to cover cannot be told.
    Open,
}

/// What the texts say to this tool.
#[derive(Clone, Copy, Debug)]
pub struct Comments<'a> {
    /// By file.
    pub directives: &'a [Vec<Directive>],
    /// Files that programs may use which this run does not look at.
    pub shared: &'a FxHashSet<FileId>,
    /// Files beside the code, of which nothing runs.
    pub beside: &'a FxHashSet<FileId>,
}

impl<'a> Comments<'a> {
    /// The directives that count at the start of a stretch, or for something that begins in it.
    pub fn governing(self, stretch: Span) -> impl Iterator<Item = &'a Directive> {
        let meets = move |directive: &&Directive| {
            let scope = directive.scope;
            scope.start < stretch.range.end && stretch.range.start < scope.end
        };
        self.of(stretch.file).iter().filter(meets)
    }

    /// What a file says.
    pub(super) fn of(self, file: FileId) -> &'a [Directive] {
        self.directives.get(file.0 as usize).map_or(&[], Vec::as_slice)
    }
}

/// The allows in code that runs and in files beside it, by file and place. `asked` are the rules whose `findings` these are.
pub(super) fn read(
    program: &Program<'_>,
    rules: &[&'static Rule],
    asked: &[&'static Rule],
    findings: &[Finding],
    comments: Comments<'_>,
) -> Vec<Allow> {
    let mut reader = Reader { program, rules, asked, findings, open: OnceCell::new(), in_reach: FxHashMap::default() };
    let mut allows = Vec::new();
    for (at, directives) in comments.directives.iter().enumerate() {
        let file = FileId(at as u32);
        for directive in directives {
            let running = program.running_in(directive.scope.in_file(file));
            if running.is_empty() && !comments.beside.contains(&file) {
                continue;
            }
            let set_up = program.set_up_in(|place| place.file == file && allow::governs(directive, place));
            let scope = Scope { file, directive, running, set_up, shared: comments.shared.contains(&file) };
            let names = directive.rules.iter().map(|named| Allowed {
                name: named.name.to_string(),
                span: named.range.in_file(file),
                outcome: reader.outcome(&scope, named.name.as_str()),
                removal: named.removal.map(|range| range.in_file(file)),
                path: program.sources.slice(named.range.in_file(file)).starts_with(TOOL),
            });
            let names = names.collect();
            allows.push(Allow { span: directive.range.in_file(file), expect: directive.expect, reason: directive.reason.clone(), names });
        }
    }
    allows
}

/// An allow with the code that it governs.
struct Scope<'a> {
    file: FileId,
    directive: &'a Directive,
    running: Vec<(RegionId, ExprId)>,
    /// The regions of programs for which something is set there.
    set_up: Vec<RegionId>,
    shared: bool,
}

impl Scope<'_> {
    fn holds(&self, place: Span) -> bool {
        place.file == self.file && allow::governs(self.directive, place)
    }
}

struct Reader<'a, 'c> {
    program: &'a Program<'c>,
    rules: &'a [&'static Rule],
    asked: &'a [&'static Rule],
    findings: &'a [Finding],
    /// Regions from which code can be reached that is not known.
    open: OnceCell<FxHashSet<RegionId>>,
    /// Regions from which a finding can be reached, by rule.
    in_reach: FxHashMap<&'static str, FxHashSet<RegionId>>,
}

impl Reader<'_, '_> {
    fn outcome(&mut self, scope: &Scope<'_>, name: &str) -> Outcome {
        let named = match levels::named(self.rules, name) {
            Ok(named) => named,
            Err(unknown) => return Outcome::Unknown(unknown),
        };
        let is_named = |finding: &&Finding| levels::names(name, finding.rule);
        let covers = |finding: &Finding| allow::reaches(scope.directive, scope.file, finding);
        if self.findings.iter().filter(is_named).any(covers) {
            return Outcome::Used;
        }
        // What is allowed of allows themselves shows only later.
        let was_asked = |rule: &&'static Rule| rule.family != Family::Allows && self.asked.iter().any(|asked| asked.id == rule.id);
        if scope.shared || !named.iter().all(was_asked) || self.is_open(scope) || named.iter().any(|rule| self.finds_below(scope, rule)) {
            return Outcome::Open;
        }
        let explains = |finding: &&Finding| finding.labels.iter().any(|label| scope.holds(label.span));
        Outcome::Idle { beside: self.findings.iter().filter(is_named).find(explains).map(|finding| finding.span) }
    }

    /// Whether something in the scope, or something that runs from there, is not known.
    fn is_open(&self, scope: &Scope<'_>) -> bool {
        let program = self.program;
        let open = self.open.get_or_init(|| program.leading_to(|region| program.is_open(region)));
        let runs_open = |&(region, expr): &(RegionId, ExprId)| program.is_open_at(region, expr) || program.runs_one_of(region, expr, open);
        scope.running.iter().any(runs_open) || scope.set_up.iter().any(|region| open.contains(region))
    }

    /// Whether a finding of the rule stands in what runs from the scope.
    fn finds_below(&mut self, scope: &Scope<'_>, rule: &Rule) -> bool {
        let (program, findings) = (self.program, self.findings);
        let leading = self.in_reach.entry(rule.id).or_insert_with(|| {
            let of_rule = findings.iter().filter(|finding| finding.rule.id == rule.id);
            let places: Vec<Span> = of_rule.flat_map(|it| it.trace.last().map(|step| step.span).into_iter().chain([it.span])).collect();
            program.leading_to(|region| {
                let own = program.region_span(region);
                places.iter().any(|place| place.file == own.file && own.range.contains(place.range))
            })
        });
        let finds = |&(region, expr): &(RegionId, ExprId)| program.runs_one_of(region, expr, leading);
        scope.running.iter().any(finds) || scope.set_up.iter().any(|region| leading.contains(region))
    }
}
