//! The compiler's word against ours: how many calls resolve, and how many of those right.
//!
//! Whoever changes the resolver needs to know what it is worth on real code, and a share of "resolved" calls says nothing about
//! being right. The compiler knows: its MIR names the callee of each call, with generics and the place of the whole call. This
//! room reads that and compares it with every call we list, by place. It starts no compiler; a script under `tests` does.
//!
//! A callee counts as right when name, trait, and the type it belongs to agree. What has no counterpart is left out of the figures
//! and counted: calls in code that was not compiled or that stands in the definition of a macro, and calls of values such as closures,
//! which MIR spells in its own way.

use crate::callgraph::{Call, CallTarget};
use crate::source::{FileId, Sources, Span, TextRange};
use rustc_hash::{FxHashMap, FxHashSet};
use std::fmt;

mod callee;
mod mir;

pub use callee::Callee;

/// What the compiler says about the calls of some files.
#[derive(Debug, Default)]
pub struct Truth {
    /// By file and the place of the whole call. One place may stand for several calls: those that macros make.
    calls: FxHashMap<Place, Vec<Callee>>,
}

/// Start and end of a call as line and column, both counted from 1, in a file named as the compiler names it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Place {
    path: String,
    start: (u32, u32),
    end: (u32, u32),
}

impl Truth {
    /// Takes in MIR as text, written with `-Zmir-include-spans=on` and untrimmed paths.
    pub fn add_mir(&mut self, text: &str) {
        for (place, callee) in text.lines().filter_map(mir::call) {
            self.add(place, callee);
        }
    }

    /// Reads what [`Truth::lines`] has written.
    ///
    /// # Errors
    /// The number of a line that is no place with a callee.
    pub fn of_lines(text: &str) -> Result<Self, usize> {
        let mut truth = Self::default();
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            let parsed = line.split_once('\t').and_then(|(place, callee)| Some((mir::place(place)?, Callee::parse(callee)?)));
            let (place, callee) = parsed.ok_or(at + 1)?;
            truth.add(place, callee);
        }
        Ok(truth)
    }

    fn add(&mut self, place: Place, callee: Callee) {
        let known = self.calls.entry(place).or_default();
        if !known.contains(&callee) {
            known.push(callee);
        }
    }

    /// One line for each call that stands in the text as such, in the order of their places.
    pub fn lines(&self, sources: &Sources) -> Vec<String> {
        let files = paths(sources);
        let mut lines = Vec::new();
        for (place, callees) in &self.calls {
            let Some(span) = files.get(&*place.path).and_then(|id| span_of(sources, *id, place)) else { continue };
            let text = sources.slice(span);
            lines.extend(callees.iter().filter(|callee| callee.is_spelled_in(text)).map(|callee| (place, callee)));
        }
        lines.sort();
        lines.into_iter().map(|(place, callee)| format!("{place}\t{callee}")).collect()
    }

    /// Whether nothing was read.
    pub fn is_empty(&self) -> bool {
        self.calls.is_empty()
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, start, end } = self;
        write!(f, "{path}:{}:{}: {}:{}", start.0, start.1, end.0, end.1)
    }
}

/// How one call compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It resolves to what the compiler says.
    Right,
    /// It resolves to something else.
    Wrong,
    /// It does not resolve.
    Open,
    /// It was not listed: a macro or an attribute hides it.
    Unread,
}

/// A call that does not resolve right.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// How it compares.
    pub verdict: Verdict,
    /// `PATH:LINE:COLUMN`.
    pub place: String,
    /// What we say.
    pub ours: String,
    /// What the compiler says.
    pub theirs: String,
}

/// Counts of one kind of call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Resolved as the compiler says.
    pub right: usize,
    /// Resolved to something else.
    pub wrong: usize,
    /// Not resolved.
    pub open: usize,
    /// Not listed at all.
    pub unread: usize,
}

impl Tally {
    fn add(&mut self, verdict: Verdict) {
        match verdict {
            Verdict::Right => self.right += 1,
            Verdict::Wrong => self.wrong += 1,
            Verdict::Open => self.open += 1,
            Verdict::Unread => self.unread += 1,
        }
    }

    /// Of what resolves, the share that resolves right, in percent.
    pub fn precision(&self) -> f64 {
        percent(self.right, self.right + self.wrong)
    }

    /// Of all calls, the share that resolves right, in percent.
    pub fn recall(&self) -> f64 {
        percent(self.right, self.right + self.wrong + self.open + self.unread)
    }
}

fn percent(part: usize, whole: usize) -> f64 {
    if whole == 0 { 100.0 } else { 100.0 * part as f64 / whole as f64 }
}

/// The result of a comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// Method calls.
    pub methods: Tally,
    /// Calls of paths.
    pub paths: Tally,
    /// Calls of both kinds that requests reach.
    pub reached: Tally,
    /// Calls of which the compiler says nothing.
    pub untold: usize,
    /// What does not resolve right, by place.
    pub differences: Vec<Difference>,
}

impl Agreement {
    /// Calls of both kinds.
    pub fn all(&self) -> Tally {
        let (a, b) = (self.methods, self.paths);
        Tally { right: a.right + b.right, wrong: a.wrong + b.wrong, open: a.open + b.open, unread: a.unread + b.unread }
    }
}

/// What has to be known of calls besides their targets.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// The called names that stand where requests come by.
    pub reached: FxHashSet<Span>,
    /// Definitions of macros: the compiler finds the calls in them where they are defined, we where the macros are called.
    pub macros: FxHashSet<Span>,
}

/// Compares every call with the truth.
pub fn compare(truth: &Truth, sources: &Sources, calls: &[Call], around: &Around) -> Agreement {
    let mut agreement = Agreement::default();
    let mut listed: FxHashSet<Place> = FxHashSet::default();
    for call in calls {
        let place = place_of(sources, call);
        let theirs = truth.calls.get(&place).map_or(&[][..], Vec::as_slice);
        if !listed.insert(place.clone()) || matches!(call.target, CallTarget::Value) {
            continue;
        }
        let candidates = candidates(call, theirs);
        if candidates.is_empty() {
            agreement.untold += 1;
            continue;
        }
        let verdict = judge(call, &candidates);
        let tally = if call.is_method { &mut agreement.methods } else { &mut agreement.paths };
        tally.add(verdict);
        if around.reached.contains(&call.name_span) {
            agreement.reached.add(verdict);
        }
        agreement.note(verdict, &place, describe(call), &candidates);
    }
    agreement.add_unread(truth, sources, &listed, around);
    agreement.differences.sort();
    agreement
}

impl Agreement {
    fn note(&mut self, verdict: Verdict, place: &Place, ours: String, theirs: &[&Callee]) {
        if verdict != Verdict::Right {
            let place = format!("{}:{}:{}", place.path, place.end.0, place.end.1);
            let theirs = theirs.iter().map(ToString::to_string).collect::<Vec<_>>().join(" or ");
            self.differences.push(Difference { verdict, place, ours, theirs });
        }
    }

    /// Calls that stand in files we read but that are not among ours.
    fn add_unread(&mut self, truth: &Truth, sources: &Sources, listed: &FxHashSet<Place>, around: &Around) {
        let files = paths(sources);
        for (place, callees) in truth.calls.iter().filter(|(place, _)| !listed.contains(*place)) {
            let Some(span) = files.get(&*place.path).and_then(|id| span_of(sources, *id, place)) else { continue };
            if around.macros.iter().any(|it| it.file == span.file && it.range.contains(span.range)) {
                self.untold += 1;
                continue;
            }
            let text = sources.slice(span);
            let spelled: Vec<&Callee> = callees.iter().filter(|callee| callee.is_spelled_in(text)).collect();
            let Some(first) = spelled.first() else { continue };
            let is_method = text.contains(&format!(".{}", first.name));
            let tally = if is_method { &mut self.methods } else { &mut self.paths };
            tally.add(Verdict::Unread);
            self.note(Verdict::Unread, place, String::new(), &spelled);
        }
    }
}

/// The callees that a call may mean: those of its name, or what a renamed path leads to.
fn candidates<'t>(call: &Call, theirs: &'t [Callee]) -> Vec<&'t Callee> {
    let name = match &call.target {
        CallTarget::Function { name, .. } => *name,
        CallTarget::Value | CallTarget::Unknown => call.name,
    };
    let same: Vec<&Callee> = theirs.iter().filter(|callee| callee.name == name.as_str() || callee.name == call.name.as_str()).collect();
    if same.is_empty() && !call.is_method {
        return theirs.iter().filter(|callee| !callee.is_made_by_compiler()).collect();
    }
    same
}

fn judge(call: &Call, candidates: &[&Callee]) -> Verdict {
    match &call.target {
        CallTarget::Unknown | CallTarget::Value => Verdict::Open,
        CallTarget::Function { name, owner, trait_, .. } => {
            let is_right = |callee: &&Callee| callee.name == name.as_str() && callee.agrees(owner.as_deref(), trait_.as_deref());
            if candidates.iter().any(is_right) { Verdict::Right } else { Verdict::Wrong }
        }
    }
}

fn describe(call: &Call) -> String {
    match &call.target {
        CallTarget::Value => "a value".to_owned(),
        CallTarget::Unknown => format!("{} is not resolved", call.name),
        CallTarget::Function { name, owner: Some(owner), trait_: Some(trait_), .. } => format!("<{owner} as {trait_}>::{name}"),
        CallTarget::Function { name, owner: Some(owner), .. } => format!("{owner}::{name}"),
        CallTarget::Function { name, trait_: Some(trait_), .. } => format!("{trait_}::{name}"),
        CallTarget::Function { paths, name, .. } => paths.first().map_or_else(|| name.to_string(), Clone::clone),
    }
}

fn place_of(sources: &Sources, call: &Call) -> Place {
    let (start, end) = sources.positions(call.span);
    Place { path: sources.path(call.span.file).to_string(), start: (start.line, start.column), end: (end.line, end.column) }
}

fn paths(sources: &Sources) -> FxHashMap<&str, FileId> {
    sources.iter().map(|(id, file)| (file.path.as_str(), id)).collect()
}

fn span_of(sources: &Sources, id: FileId, place: &Place) -> Option<Span> {
    let file = sources.file(id);
    let byte = |(line, column): (u32, u32)| {
        let line = (line as usize).checked_sub(1).filter(|line| *line < file.line_starts().len())?;
        let range = file.line_range(line);
        let text = file.slice(range);
        let chars = text.char_indices().map(|(at, _)| at).chain([text.len()]);
        chars.take(column as usize).last().map(|at| range.start + at as u32)
    };
    let (start, end) = (byte(place.start)?, byte(place.end)?);
    (start <= end).then(|| TextRange::new(start, end).in_file(id))
}
