//! What is known of a line: when and where it runs, who leads there, what it calls, and what the rules make of it.
//!
//! A finding that surprises, and one that is missed, have the same question: what does the tool think happens here? The answer is read from
//! what a check knows anyway, and takes the line as a person means it: everything that begins on it. It explains and decides nothing.

use crate::callgraph::{Graph, Lane, Looked, Phase, Program, RegionId, Visit};
use crate::catalog::InstanceModel;
use crate::discover::paths;
use crate::facts::ExprId;
use crate::lint::{Comments, Judged, Level, LevelsByFile, Rule};
use crate::resolve::{Reason, TargetKind};
use crate::source::{Sources, Span};
use camino::{Utf8Path, Utf8PathBuf};
use serde::Serialize;
use std::collections::BTreeSet;

mod callers;
mod text;

pub use callers::{Caller, Unreached};
pub use text::write;

use callers::unreached;

/// The version of the document's shape.
const SCHEMA: u32 = 1;

/// A line that somebody asks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The file, as the user names it.
    pub path: Utf8PathBuf,
    /// The line, from 1.
    pub line: u32,
}

/// What is known of a line.
#[derive(Debug, Serialize)]
pub struct Line {
    /// The version of the shape.
    schema: u32,
    /// The file, as shown to the user.
    path: String,
    /// The line, from 1.
    line: u32,
    /// What stands there.
    text: String,
    /// The ways in which it runs.
    runs: Vec<Run>,
    /// What it calls.
    calls: Vec<Called>,
    /// The rules that have looked at it, and those that found something.
    rules: Vec<Answered>,
    /// The allows that count there.
    allows: Vec<AllowHere>,
    /// Levels that are not those of the rule book.
    levels: Vec<LevelHere>,
    /// Who would have to lead there, where nobody does.
    unreached: Option<Unreached>,
}

/// One way in which code runs.
#[derive(Debug, Serialize)]
pub struct Run {
    /// The function or closure.
    name: String,
    phase: Phase,
    lane: Lane,
    /// The platform that calls, in the request phase.
    platform: Option<String>,
    model: Option<InstanceModel>,
    /// What is called for each request.
    entry: Option<String>,
    /// In a task or thread that the request started.
    detached: bool,
    /// A time-out is set around it.
    bounded: bool,
    /// Some step is likely, not certain.
    assumed: bool,
    /// The calls that lead there.
    trace: Vec<StepHere>,
}

/// A call on the way.
#[derive(Debug, Serialize)]
pub struct StepHere {
    path: String,
    line: u32,
    message: String,
}

/// A call on the line.
#[derive(Debug, Serialize)]
struct Called {
    column: u32,
    /// As it is written.
    name: String,
    /// What it means, if that is known.
    target: Option<String>,
    /// It is a function of the workspace.
    ours: bool,
    /// It was found by a convention.
    guessed: bool,
    /// What the catalogue says that it does.
    effects: Vec<String>,
    /// Why the target is not known.
    unresolved: Option<&'static str>,
}

/// What came of a rule.
#[derive(Debug, Serialize)]
struct Answered {
    rule: &'static str,
    verdict: Verdict,
    level: Level,
    message: Option<String>,
    /// What a rule that is silent has learnt last of what stands here.
    learnt: Vec<&'static str>,
}

/// What came of a rule, the most telling first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Verdict {
    /// It found something here.
    Found,
    /// It found something here, which somebody has accepted.
    Accepted,
    /// It found something elsewhere, to which this line leads.
    OnTheWay,
    /// It looked at something here, and had nothing to say.
    Silent,
}

#[derive(Debug, Serialize)]
struct AllowHere {
    line: u32,
    names: Vec<String>,
    reason: Option<String>,
}

#[derive(Debug, Serialize)]
struct LevelHere {
    rule: &'static str,
    level: Level,
}

/// What a check knows when its rules have answered.
pub struct Asked<'a> {
    /// The rules.
    pub rules: &'a [&'static Rule],
    /// The levels in force.
    pub levels: &'a LevelsByFile,
    /// What the texts say to this tool.
    pub comments: Comments<'a>,
    /// What was found.
    pub findings: &'a [Judged],
}

impl Question {
    /// Reads `FILE:LINE`.
    pub fn parse(text: &str) -> Result<Self, String> {
        let expected = || format!("`{text}` is no FILE:LINE");
        let (path, line) = text.rsplit_once(':').ok_or_else(expected)?;
        // Places are printed with their columns, too.
        let (path, line) = match path.rsplit_once(':') {
            Some((before, number)) if number.parse::<u32>().is_ok() => (before, number),
            _ => (path, line),
        };
        match line.parse() {
            Ok(line) if line > 0 && !path.is_empty() => Ok(Self { path: path.into(), line }),
            _ => Err(expected()),
        }
    }

    /// The line in a text that was read, if there is one. From here on it is noted which rules look at it.
    pub fn watched(&self, program: &mut Program<'_>, cwd: &Utf8Path) -> Option<Span> {
        let stretch = self.stretch(program.sources, cwd)?;
        program.watch(stretch);
        Some(stretch)
    }

    fn stretch(&self, sources: &Sources, cwd: &Utf8Path) -> Option<Span> {
        let shown = paths::show(cwd, &paths::join(cwd, self.path.as_str()));
        let (id, file) = sources.iter().find(|(_, file)| file.path == shown)?;
        let index = self.line as usize - 1;
        (index < file.line_starts().len()).then(|| file.line_range(index).in_file(id))
    }
}

/// Says what is known of a stretch, which is a line that was watched while the rules were asked. Of everything there is only asked where the
/// programs do not reach it.
pub fn tell<'c>(program: &mut Program<'c>, stretch: Span, checked: &Asked<'_>, everything: impl FnOnce() -> Graph<'c>) -> Line {
    let looked = program.looked();
    // What a rule is not shown has to be told as well.
    program.ask_for("");
    let program = &*program;
    let sources = program.sources;
    let running = program.running_in(stretch);
    let regions: BTreeSet<RegionId> = match running.is_empty() {
        true => around(program, stretch).into_iter().collect(),
        false => running.iter().map(|(region, _)| *region).collect(),
    };
    let runs: Vec<Run> = regions.iter().flat_map(|region| runs(program, *region)).collect();
    let unreached = runs.is_empty().then(|| unreached(&everything(), sources, stretch));
    let mut calls: Vec<Called> = running.iter().filter_map(|(region, expr)| called(program, *region, *expr)).collect();
    calls.sort_by_key(|call| call.column);
    Line {
        schema: SCHEMA,
        path: sources.path(stretch.file).to_string(),
        line: sources.positions(stretch).0.line,
        text: sources.slice(stretch).to_owned(),
        runs,
        calls,
        rules: verdicts(sources, stretch, checked, &looked),
        allows: allows(sources, stretch, checked),
        levels: levels(stretch, checked),
        unreached,
    }
}

/// The innermost code around a line on which nothing begins.
fn around(program: &Program<'_>, stretch: Span) -> Option<RegionId> {
    let holds = |region: &&RegionId| {
        let own = program.region_span(**region);
        own.file == stretch.file && own.range.start <= stretch.range.start && stretch.range.end <= own.range.end
    };
    program
        .regions()
        .iter()
        .filter(holds)
        .min_by_key(|region| {
            let own = program.region_span(**region).range;
            own.end - own.start
        })
        .copied()
}

/// The ways in which a region runs, those for requests and the certain and short ones first.
fn runs(program: &Program<'_>, region: RegionId) -> Vec<Run> {
    let mut visits: Vec<&Visit> = program.visits(region).collect();
    visits.sort_by_key(|visit| (visit.phase != Phase::Request, visit.assumed, visit.depth));
    visits.into_iter().map(|visit| run(program, visit)).collect()
}

fn run(program: &Program<'_>, visit: &Visit) -> Run {
    let entry = visit.entry.map(|entry| program.entry(entry));
    let step = |span: Span, message: String| {
        let line = program.sources.positions(span).0.line;
        StepHere { path: program.sources.path(span.file).to_string(), line, message }
    };
    Run {
        name: program.region_name(visit.region),
        phase: visit.phase,
        lane: visit.lane,
        platform: entry.map(|entry| entry.platform.name.clone()),
        model: entry.map(|entry| entry.model),
        entry: entry.map(|entry| program.entry_name(entry).name),
        detached: visit.detached,
        bounded: visit.bounded,
        assumed: visit.assumed,
        trace: program.trace(visit).into_iter().map(|it| step(it.span, it.message)).collect(),
    }
}

fn called(program: &Program<'_>, region: RegionId, expr: ExprId) -> Option<Called> {
    let info = program.body_of(region);
    if !info.typed.body.expr(expr).kind.is_call() {
        return None;
    }
    let world = program.world();
    let foreign = || info.paths(expr).first().map(|path| path.to_string());
    let (target, ours, unresolved) = match program.target(region, expr).map(|target| &target.kind) {
        Some(TargetKind::Function(id) | TargetKind::Dynamic(id)) => match world.is_foreign(*id) {
            true => (foreign().or_else(|| Some(world.function_path(*id).to_string())), false, None),
            false => (Some(world.function_path(*id).to_string()), true, None),
        },
        Some(TargetKind::External(path)) => (Some(path.to_string()), false, None),
        Some(TargetKind::Constructor(adt)) => (Some(world.adt_path(*adt).to_string()), !world.is_foreign_adt(*adt), None),
        Some(TargetKind::Global(_) | TargetKind::Value) => (None, true, Some("a value is called: where it comes from decides")),
        Some(TargetKind::Unknown(reason)) => (None, false, Some(why_unknown(*reason))),
        None => (None, false, Some(why_unknown(Reason::UnknownName))),
    };
    let place = program.call_span(region, expr);
    let effects = program.site_at(region, expr).map(|site| site.known.effects.iter().map(|effect| effect.name()).collect());
    Some(Called {
        column: program.sources.positions(place).0.column,
        name: program.sources.slice(place).to_owned(),
        target,
        ours,
        guessed: info.rests_on_guess(expr),
        effects: effects.unwrap_or_default(),
        unresolved,
    })
}

fn why_unknown(reason: Reason) -> &'static str {
    match reason {
        Reason::UnknownName => "the name leads nowhere that is known",
        Reason::UnknownReceiver => "the type of the value it is called on is not known",
        Reason::NoSuchFunction => "the type is known, and this function of it is not",
    }
}

fn verdicts(sources: &Sources, stretch: Span, checked: &Asked<'_>, looked: &Looked) -> Vec<Answered> {
    let line = |span: Span| (span.file, sources.positions(span).0.line);
    let here = line(stretch);
    let of_file = checked.levels.of(stretch.file);
    let mut asked = Vec::new();
    for rule in checked.rules {
        let before = asked.len();
        for judged in checked.findings.iter().filter(|judged| judged.finding.rule.id == rule.id) {
            let verdict = match (line(judged.finding.span) == here, judged.suppressed.is_some()) {
                (true, false) => Verdict::Found,
                (true, true) => Verdict::Accepted,
                (false, _) if judged.finding.steps().any(|step| line(step.span) == here) => Verdict::OnTheWay,
                (false, _) => continue,
            };
            let message = Some(judged.finding.message.clone());
            asked.push(Answered { rule: rule.id, verdict, level: judged.level, message, learnt: Vec::new() });
        }
        if let Some(places) = looked.get(rule.id).filter(|_| asked.len() == before) {
            let level = of_file.map_or(Level::Off, |levels| levels.level(rule));
            let facts: BTreeSet<&str> = places.values().flatten().copied().collect();
            asked.push(Answered { rule: rule.id, verdict: Verdict::Silent, level, message: None, learnt: facts.into_iter().collect() });
        }
    }
    asked.sort_by_key(|answered| answered.verdict);
    asked
}

fn allows(sources: &Sources, stretch: Span, checked: &Asked<'_>) -> Vec<AllowHere> {
    let governing = checked.comments.governing(stretch);
    let here = governing.map(|directive| AllowHere {
        line: sources.positions(directive.range.in_file(stretch.file)).0.line,
        names: directive.rules.iter().map(|named| named.name.to_string()).collect(),
        reason: directive.reason.clone(),
    });
    here.collect()
}

fn levels(stretch: Span, checked: &Asked<'_>) -> Vec<LevelHere> {
    let of_file = checked.levels.of(stretch.file);
    let level = |rule: &Rule| of_file.map_or(Level::Off, |levels| levels.level(rule));
    checked.rules.iter().filter(|rule| level(rule) != rule.level).map(|rule| LevelHere { rule: rule.id, level: level(rule) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_a_file_and_a_line_and_may_name_a_column() {
        let read = |text: &str| Question::parse(text).map(|it| (it.path.to_string(), it.line));
        assert_eq!(read("src/main.rs:12"), Ok(("src/main.rs".to_owned(), 12)));
        assert_eq!(read("src/main.rs:12:5"), Ok(("src/main.rs".to_owned(), 12)));
        assert_eq!(read("C:/a/b.rs:3"), Ok(("C:/a/b.rs".to_owned(), 3)));
        for wrong in ["src/main.rs", "src/main.rs:", "a.rs:0", ":3", "a.rs:x"] {
            assert!(read(wrong).unwrap_err().contains("FILE:LINE"), "{wrong}");
        }
    }
}
