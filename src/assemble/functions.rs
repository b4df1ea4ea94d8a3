//! The functions of a run, as their owners know them: which program, which platform and why we think so, where it enters our code,
//! and how much runs in which phase.
//!
//! Nothing here is asked by rules. A wrong entry or a missing one makes every finding wrong or missing, so what was understood can be
//! looked at, with the place of each reason.

use super::evidence;
use super::roots::{Home, Roots};
use crate::callgraph::{Configured, Contents, Handover, MarkKind, Phase, Program, Root};
use crate::catalog::{InstanceModel, Platform};
use crate::discover::{PackageId, TargetKind, paths};
use crate::facts::ExprKind;
use crate::source::{SourceFile, Span};
use camino::{Utf8Path, Utf8PathBuf};
use serde::Serialize;
use std::collections::BTreeSet;

/// A program that a platform runs.
#[derive(Clone, Debug, PartialEq)]
pub struct FunctionInfo {
    /// The package.
    pub package: String,
    /// The target.
    pub target: String,
    /// What the target is.
    pub kind: TargetKind,
    /// The target's root file.
    pub path: Utf8PathBuf,
    /// The platform, as in configuration.
    pub platform: String,
    /// The platform, as people call it.
    pub platform_name: String,
    /// Why we think so.
    pub reasons: Vec<Reason>,
    /// Where the platform enters, by place.
    pub entries: Vec<FunctionEntry>,
    /// How many calls were reached.
    pub calls: PhaseSizes,
    /// What its deployment sets, as far as it is known.
    pub configured: Configured,
}

/// Something that says that a platform runs a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What it is.
    pub kind: ReasonKind,
    /// As it is written.
    pub what: String,
    /// Where.
    pub place: Option<Place>,
}

/// The kinds of reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReasonKind {
    /// It depends on a package of the platform.
    Dependency,
    /// A call hands it over.
    Call,
    /// A macro hands it over.
    Macro,
    /// An attribute marks a function.
    Attribute,
    /// A type implements a trait.
    Trait,
    /// Its code says so, mostly by the name of an environment variable.
    Code,
    /// A file says so that builds, deploys or describes it.
    File,
    /// The user says so.
    Choice,
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// The file, as shown to the user.
    pub path: Utf8PathBuf,
    /// The line, from 1.
    pub line: u32,
}

/// Where a platform enters a program.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FunctionEntry {
    /// Where it is registered.
    pub place: Place,
    /// What is called for each request.
    pub name: String,
    /// How an instance meets requests.
    pub model: InstanceModel,
    /// It serves the platform's events about functions, not requests.
    pub is_extension: bool,
    /// The whole of what registers it.
    pub registered: Span,
    /// The name of what is called, where it is declared.
    pub declared: Option<Span>,
}

/// How many calls were reached in each phase. A call that runs in several counts in each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PhaseSizes {
    /// Once for each instance.
    pub cold_start: usize,
    /// For each request.
    pub request: usize,
    /// Beside requests.
    pub background: usize,
}

impl PhaseSizes {
    fn add(&mut self, phase: Phase, calls: usize) {
        match phase {
            Phase::ColdStart => self.cold_start += calls,
            Phase::Request => self.request += calls,
            Phase::Background => self.background += calls,
        }
    }
}

/// The functions of a run, by package and target.
pub(super) fn functions(roots: &Roots<'_, '_>, program: &Program<'_>, contents: &[Contents<'_>], homes: &[Home]) -> Vec<FunctionInfo> {
    let mut found: Vec<(usize, FunctionInfo)> = Vec::new();
    for (at, (contents, home)) in contents.iter().zip(homes).enumerate() {
        let mut platforms: Vec<&Platform> = Vec::new();
        for entry in program.entries().iter().filter(|entry| entry.root == at) {
            if platforms.iter().all(|known| known.id != entry.platform.id) {
                platforms.push(entry.platform);
            }
        }
        let survey = Survey { roots, program, contents, home: *home, at };
        found.extend(platforms.into_iter().map(|platform| (at, survey.function(platform))));
    }
    count(program, &mut found);
    let mut functions: Vec<FunctionInfo> = found.into_iter().map(|(_, function)| function).collect();
    functions.sort_by(|a, b| (&a.package, &a.target, &a.platform).cmp(&(&b.package, &b.target, &b.platform)));
    in_focus(roots, functions)
}

/// Adds up the calls of all regions, each looked at once.
fn count(program: &Program<'_>, functions: &mut [(usize, FunctionInfo)]) {
    let mut of_root: Vec<Vec<usize>> = vec![Vec::new(); program.roots.len()];
    functions.iter().enumerate().for_each(|(at, (root, _))| of_root[*root].push(at));
    for region in program.regions() {
        let mut ran = BTreeSet::new();
        for visit in program.visits(*region) {
            let runs = |at: &&usize| visit.entry.is_none_or(|entry| program.entry(entry).platform.id == functions[**at].1.platform);
            ran.extend(of_root[visit.root].iter().filter(runs).map(|at| (*at, visit.phase)));
        }
        let calls = if ran.is_empty() { 0 } else { program.calls_in(*region).len() };
        ran.into_iter().for_each(|(at, phase)| functions[at].1.calls.add(phase, calls));
    }
}

/// Those that the user asked for by a file; of a file that is in no program itself, all that were read for it.
fn in_focus(roots: &Roots<'_, '_>, functions: Vec<FunctionInfo>) -> Vec<FunctionInfo> {
    let wanted = |function: &FunctionInfo| {
        let entered = function.entries.iter().any(|entry| roots.project.in_focus(&entry.place.path));
        entered || roots.project.in_focus(&function.path)
    };
    let (inside, outside): (Vec<_>, Vec<_>) = functions.into_iter().partition(wanted);
    if inside.is_empty() { outside } else { inside }
}

/// One program that is looked at.
struct Survey<'s, 'r, 'c> {
    roots: &'s Roots<'r, 'c>,
    program: &'s Program<'s>,
    contents: &'s Contents<'s>,
    home: Home,
    at: usize,
}

impl Survey<'_, '_, '_> {
    fn function(&self, platform: &Platform) -> FunctionInfo {
        let root = self.root();
        FunctionInfo {
            package: root.package.clone(),
            target: root.target.clone(),
            kind: self.home.kind,
            path: self.program.sources.path(root.file).to_owned(),
            platform: platform.id.clone(),
            platform_name: platform.name.clone(),
            reasons: self.reasons(platform),
            entries: self.entries(platform),
            calls: PhaseSizes::default(),
            configured: root.configured,
        }
    }

    fn root(&self) -> &Root<'_> {
        &self.program.roots[self.at]
    }

    fn entries(&self, platform: &Platform) -> Vec<FunctionEntry> {
        let ours = self.program.entries().iter().filter(|entry| entry.root == self.at && entry.platform.id == platform.id);
        let told = ours.map(|entry| FunctionEntry {
            place: self.place(entry.registered),
            name: self.program.region_name(entry.region),
            model: entry.model,
            is_extension: entry.is_extension,
            registered: entry.registered,
            declared: self.program.region_function(entry.region).map(|id| {
                let function = &self.program.world().functions[id.0 as usize];
                function.name_range.in_file(function.file)
            }),
        });
        let mut entries: Vec<FunctionEntry> = told.collect();
        entries.sort();
        entries
    }

    /// What says that a platform runs this program: its dependency, what enters, and evidence where nothing else tells.
    fn reasons(&self, platform: &Platform) -> Vec<Reason> {
        let said = self.root().forced.map(|forced| Reason { kind: ReasonKind::Choice, what: forced.id.clone(), place: None });
        let mut reasons: Vec<Reason> = said.into_iter().chain(self.dependency(platform)).collect();
        let handed = self.contents.handovers.iter().filter(|handover| handover.platform.id == platform.id);
        reasons.extend(handed.map(|handover| self.handed(handover)));
        let marks = self.root().called.iter().filter(|it| it.platform.id == platform.id).map(|it| it.mark);
        reasons.extend(marks.map(|mark| {
            let kind = match mark.kind {
                MarkKind::Attribute => ReasonKind::Attribute,
                MarkKind::Trait => ReasonKind::Trait,
            };
            Reason { kind, what: mark.path.to_string(), place: Some(self.place(mark.span)) }
        }));
        if self.root().serves_for.iter().any(|it| it.id == platform.id) {
            reasons.extend(self.evidence(platform));
        }
        let mut told: Vec<Reason> = Vec::new();
        for reason in reasons {
            if told.iter().all(|known| (known.kind, &known.what) != (reason.kind, &reason.what)) {
                told.push(reason);
            }
        }
        told
    }

    fn dependency(&self, platform: &Platform) -> Option<Reason> {
        let (of, dependency) = self.roots.mark(self.home.package, platform)?;
        let place = self.in_manifest(of, dependency.declared.start);
        Some(Reason { kind: ReasonKind::Dependency, what: dependency.package.clone(), place })
    }

    fn in_manifest(&self, package: PackageId, byte: u32) -> Option<Place> {
        let manifest = &self.roots.project.package(package).manifest;
        let file = SourceFile::new(manifest.as_path(), self.roots.project.overlay.read(manifest).ok()?);
        Some(Place { path: self.show(manifest), line: file.position(byte).line })
    }

    fn handed(&self, handover: &Handover<'_>) -> Reason {
        let range = self.program.handover_range(handover);
        let span = Span { file: self.program.file_of(handover.body), range };
        let is_macro = matches!(self.program.body(handover.body).typed.body.expr(handover.site).kind, ExprKind::Macro(_));
        let kind = if is_macro { ReasonKind::Macro } else { ReasonKind::Call };
        Reason { kind, what: handover.path.to_string(), place: Some(self.place(span)) }
    }

    fn evidence(&self, platform: &Platform) -> Vec<Reason> {
        let clues = evidence::clues(self.roots.project, self.home.package, platform);
        let told = clues.into_iter().map(|clue| {
            let kind = if clue.path.extension() == Some("rs") { ReasonKind::Code } else { ReasonKind::File };
            let (what, line) = match clue.text {
                Some((text, line)) => (text.trim().trim_matches(['"', '\'']), line),
                None => (clue.path.file_name().unwrap_or_default(), 1),
            };
            Reason { kind, what: what.to_owned(), place: Some(Place { path: self.show(&clue.path), line }) }
        });
        told.collect()
    }

    fn place(&self, span: Span) -> Place {
        let sources = self.program.sources;
        Place { path: sources.path(span.file).to_owned(), line: sources.positions(span).0.line }
    }

    fn show(&self, path: &Utf8Path) -> Utf8PathBuf {
        paths::show(&self.roots.project.cwd, path)
    }
}
