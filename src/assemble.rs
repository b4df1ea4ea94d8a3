//! From loaded files to programs: declares everything, finds the roots, builds the call graph, and says what was not checked.
//!
//! This is where packages become crates that can name each other, and where a binary that belongs to a platform but enters
//! nowhere we know is put on record: it is never taken for clean.

use crate::callgraph::{Bodies, Call, Contents, Graph, Program};
use crate::catalog::Catalog;
use crate::discover::{self, DependencyKind, Edition, Package, PackageId, Project, TargetKind};
use crate::expand::{CrateExpansions, Expansions, Scope};
use crate::extract::{self, Macros};
use crate::facts::{Body, Cfg, Directive, FileFacts, Function, Item, ItemKind, TextRange};
use crate::library::{Dependency, Library, Named, PackageKey};
use crate::load::{CrateFiles, Loaded};
use crate::name::Name;
use crate::resolve::{BodyOwner, CrateId, CrateKind, ExternCrate, Features, FnId, ModuleFiles, NO_FILE, Resolver, World};
use crate::source::Problem;
use crate::source::{FileId, Sources, Span};
use camino::Utf8PathBuf;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Reverse;
use std::sync::{Arc, Mutex};

mod audit;
mod called;
mod choices;
mod evidence;
mod functions;
mod roots;
mod speech;
mod std_table;

pub use audit::{Audit, Missing, audit};
pub use choices::{ChoiceScope, Choices, Declared, LimitChoice, Limits, PlatformChoice, UnknownPlatform};
pub use evidence::serves_for;
pub use functions::{FunctionEntry, FunctionInfo, PhaseSizes, Place, Reason, ReasonKind};
use roots::{Beginnings, Home, Roots};
pub use std_table::StdTable;

/// Programs ready for rules, and what else the run found out.
pub struct Assembled<'c> {
    /// The programs.
    pub program: Program<'c>,
    /// Comments addressed to this tool, by file.
    pub directives: Vec<Vec<Directive>>,
    /// Files that programs may use which were not asked for.
    pub shared: FxHashSet<FileId>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// Binaries of a platform without an entry we know.
    pub not_checked: Vec<NotChecked>,
    /// Programs that platforms run, if they are surveyed.
    pub functions: Vec<FunctionInfo>,
    /// How many binaries were looked at.
    pub targets: usize,
}

/// A binary, or a library made to be loaded, that belongs to a function platform but in which no entry was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NotChecked {
    /// The package.
    pub package: String,
    /// The target.
    pub target: String,
    /// The target's root file.
    pub path: Utf8PathBuf,
    /// Why it was taken for a function and what is missing: lower case, no full stop.
    pub reason: String,
    /// The ways to enter the platform that were looked for, as code spells them; none where nothing could be read.
    pub looked_for: Vec<String>,
    /// Nothing in its code speaks of the platform, so it is a tool beside the functions, as far as can be seen.
    pub aside: bool,
}

/// Reads the texts of bodies on demand, and keeps what could not be read.
pub struct BodyReader<'s> {
    sources: &'s Sources,
    expansions: &'s Expansions,
    /// Every body, when all were read at once.
    eager: Option<Vec<FxHashMap<TextRange, Body>>>,
    /// What has been read before it was asked for.
    ahead: Mutex<FxHashMap<(FileId, TextRange), Body>>,
    problems: Mutex<Vec<Problem>>,
}

impl<'s> BodyReader<'s> {
    /// A reader over these texts. `eager`: each file is parsed whole, now.
    pub fn new(sources: &'s Sources, expansions: &'s Expansions, eager: bool) -> Self {
        let whole = |(_, file): (FileId, &crate::source::SourceFile)| extract::whole(&file.text).1;
        let eager = eager.then(|| crate::load::pool().install(|| sources.iter().map(whole).collect()));
        Self { sources, expansions, eager, ahead: Mutex::default(), problems: Mutex::default() }
    }

    /// Reads the functions of programs, on all threads: nearly all of them are reached, those of libraries are not. What is
    /// never asked for is as if it had not been read.
    pub fn read_ahead(&self, project: &Project, loaded: &Loaded) {
        if rayon::current_num_threads() == 1 || self.eager.is_some() {
            return;
        }
        let is_program = |krate: &&CrateFiles| project.package(krate.package).targets[krate.target].kind == TargetKind::Bin;
        let files = loaded.crates.iter().filter(is_program).flat_map(|krate| krate.root.iter().chain(krate.modules.values()));
        let files: FxHashSet<FileId> = files.copied().collect();
        let read = |file: FileId| {
            let text = &self.sources.file(file).text;
            let functions = functions(&loaded.facts(file).items);
            functions.filter_map(move |it| Some(((file, it.body?), extract::body(text, it)))).collect::<Vec<_>>()
        };
        let read: Vec<_> = files.into_par_iter().map(read).collect();
        self.ahead.lock().expect("no reader panics").extend(read.into_iter().flatten());
    }

    fn read(&self, world: &World, owner: BodyOwner) -> Body {
        let (file, range, made) = match owner {
            BodyOwner::Function(id) => {
                let def = &world.functions[id.0 as usize];
                (def.file, def.facts.body, &def.facts.made)
            }
            BodyOwner::Global(id) => {
                let def = &world.globals[id.0 as usize];
                (def.file, def.facts.init, &def.facts.made)
            }
        };
        let Some(range) = range.filter(|_| file != NO_FILE) else { return Body::default() };
        let macros = self.macros(world, owner, file);
        let known = macros.as_ref().map(|scope| scope as &dyn Macros);
        let body = match made {
            Some(_) => self.read_with(world, owner, file, known),
            None => self.plain(world, owner, file, range),
        };
        let body = match &macros {
            Some(scope) if made.is_none() && scope.concerns(&body) => self.read_with(world, owner, file, known),
            _ => body,
        };
        self.note(file, &body);
        body
    }

    /// Reads a body that is written in a file, by its text alone.
    fn plain(&self, world: &World, owner: BodyOwner, file: FileId, range: TextRange) -> Body {
        if let Some(all) = &self.eager
            && let Some(body) = all[file.0 as usize].get(&range)
        {
            return body.clone();
        }
        let ahead = self.ahead.lock().expect("no reader panics").remove(&(file, range));
        ahead.unwrap_or_else(|| self.read_with(world, owner, file, None))
    }

    /// Reads a body in which macro calls are what they mean.
    fn read_with(&self, world: &World, owner: BodyOwner, file: FileId, macros: Option<&dyn Macros>) -> Body {
        let text = &self.sources.file(file).text;
        match owner {
            BodyOwner::Function(id) => extract::body_with(text, &world.functions[id.0 as usize].facts, macros),
            BodyOwner::Global(id) => extract::initializer_with(text, &world.globals[id.0 as usize].facts, macros),
        }
    }

    /// The macros in scope where a body stands, or where the call is that made it.
    fn macros(&self, world: &World, owner: BodyOwner, file: FileId) -> Option<Scope<'_>> {
        let (module, made, name) = match owner {
            BodyOwner::Function(id) => {
                let def = &world.functions[id.0 as usize];
                (def.module, &def.facts.made, def.name_range)
            }
            BodyOwner::Global(id) => {
                let def = &world.globals[id.0 as usize];
                (def.module, &def.facts.made, def.name_range)
            }
        };
        let module = &world.modules[module.0 as usize];
        let CrateKind::Workspace { loaded } = world.crates[module.krate.0 as usize].kind else { return None };
        // What a body defines hides what stands around it, and is known in that body alone.
        if module.defines_macros {
            return None;
        }
        self.expansions.scope(loaded, file, made.as_ref().map_or(name.start, |made| made.call.end))
    }

    fn note(&self, file: FileId, body: &Body) {
        let mut problems = self.problems.lock().expect("no reader panics");
        for problem in &body.problems {
            let span = Some(problem.range.in_file(file));
            let path = self.sources.path(file).to_owned();
            problems.push(Problem { path, span, message: problem.message.clone(), fatal: false });
        }
    }
}

impl Bodies for BodyReader<'_> {
    fn body(&self, world: &World, owner: BodyOwner) -> Arc<Body> {
        Arc::new(self.read(world, owner))
    }
}

/// The functions that items declare, those of test builds left out.
fn functions(items: &[Item]) -> Box<dyn Iterator<Item = &Function> + '_> {
    let present = items.iter().filter(|item| item.cfg != Cfg::Test);
    Box::new(present.flat_map(|item| -> Box<dyn Iterator<Item = &Function>> {
        match &item.kind {
            ItemKind::Function(function) => Box::new(std::iter::once(&**function)),
            ItemKind::Module { inline: Some(items), .. } => functions(items),
            ItemKind::Trait(it) => functions(&it.items),
            ItemKind::Impl(it) => functions(&it.items),
            _ => Box::new(std::iter::empty()),
        }
    }))
}

/// Builds the programs of a project. `survey`: what is known of the functions among them is wanted too.
pub fn assemble<'c>(
    project: &Project,
    loaded: &'c Loaded,
    choices: Choices<'_>,
    catalog: &'c Catalog,
    library: &'c Library,
    bodies: &'c BodyReader<'c>,
    survey: bool,
) -> Assembled<'c> {
    let (world, crates) = declare(project, loaded, bodies.expansions);
    let mut resolver = Resolver::new(world, library);
    let search = Roots { project, loaded, choices, catalog, library };
    let Beginnings { roots, homes, unread: mut not_checked } = search.find(&mut resolver, &crates);
    let (program, contents) = Program::build(Graph::new(resolver, catalog, bodies, search.meant(&crates)), &loaded.sources, roots);
    let functions = if survey { functions::functions(&search, &program, &contents, &homes) } else { Vec::new() };
    let targets = program.roots.len() + not_checked.len();
    not_checked.extend(without_entry(&program, &contents, &homes, &loaded.sources));
    not_checked.sort();
    let mut problems: Vec<Problem> = bodies.problems.lock().expect("no reader panics").clone();
    problems.extend(project.problems.iter().chain(&loaded.problems).cloned());
    problems.extend(choices.strangers(project));
    problems.sort();
    problems.dedup();
    let directives = loaded.facts.iter().map(|facts| facts.directives.clone()).collect();
    let elsewhere = project.needed_elsewhere();
    let shared = loaded.crates.iter().filter(|krate| elsewhere.contains(&krate.package));
    let shared = shared.flat_map(|krate| krate.root.iter().chain(krate.modules.values()).copied());
    let shared = shared.chain(loaded.beside_others(project)).collect();
    Assembled { program, directives, shared, problems, not_checked, functions, targets }
}

/// Every call of every body, reached or not, in the order of their places: what is compared with the truth.
pub fn all_calls<'c>(
    project: &Project,
    loaded: &'c Loaded,
    catalog: &'c Catalog,
    library: &'c Library,
    bodies: &'c BodyReader<'c>,
) -> Vec<Call> {
    whole_graph(project, loaded, catalog, library, bodies).calls()
}

/// Calls of foreign code of which the catalogue knows nothing, in every body, reached or not: how often each path is called, the
/// most frequent first.
pub fn unlisted_calls<'c>(
    project: &Project,
    loaded: &'c Loaded,
    catalog: &'c Catalog,
    library: &'c Library,
    bodies: &'c BodyReader<'c>,
) -> Vec<(usize, Name)> {
    let mut calls = whole_graph(project, loaded, catalog, library, bodies).unlisted_calls();
    calls.sort_by_key(|&(count, path)| (Reverse(count), path));
    calls
}

/// Every body of the workspace, reached or not.
pub fn whole_graph<'c>(
    project: &Project,
    loaded: &'c Loaded,
    catalog: &'c Catalog,
    library: &'c Library,
    bodies: &'c BodyReader<'c>,
) -> Graph<'c> {
    let (world, crates) = declare(project, loaded, bodies.expansions);
    let versions = Roots { project, loaded, choices: Choices::default(), catalog, library }.meant(&crates);
    let mut graph = Graph::new(Resolver::new(world, library), catalog, bodies, versions);
    let mut at = 0;
    while at < graph.resolver.world.functions.len() {
        graph.grow(FnId(at as u32));
        at += 1;
    }
    graph
}

struct Files<'l> {
    loaded: &'l Loaded,
    krate: &'l CrateFiles,
    expansions: Option<&'l CrateExpansions>,
}

impl ModuleFiles for Files<'_> {
    fn module_file(&self, file: FileId, name: TextRange) -> Option<(FileId, &FileFacts)> {
        let found = *self.krate.modules.get(&(file, name))?;
        Some((found, self.loaded.facts(found)))
    }

    fn expansion(&self, file: FileId, call: TextRange) -> Option<&[Item]> {
        self.expansions?.items(file, call)
    }
}

/// Declares every crate, then tells each which others it can name.
fn declare(project: &Project, loaded: &Loaded, expansions: &Expansions) -> (World, Vec<Option<CrateId>>) {
    let mut world = World::default();
    let mut ids = Vec::new();
    for (at, krate) in loaded.crates.iter().enumerate() {
        let Some(root) = krate.root else {
            ids.push(None);
            continue;
        };
        let package = project.package(krate.package);
        let target = &package.targets[krate.target];
        let name = Name::new(&target.name.replace('-', "_"));
        let kind = CrateKind::Workspace { loaded: at };
        let id = world.add_crate(name, kind, root, package.edition == Edition::E2015, Features::of(package));
        world.crates[id.0 as usize].package =
            Some(PackageKey::local(&package.name, &package.version, project.lock(krate.package).as_deref()));
        let module = world.crates[id.0 as usize].root;
        world.add_items(module, &loaded.facts(root).items, &Files { loaded, krate, expansions: expansions.of_crate(at) });
        ids.push(Some(id));
    }
    let libraries: FxHashMap<PackageId, CrateId> = loaded
        .crates
        .iter()
        .zip(&ids)
        .filter(|(krate, _)| project.package(krate.package).targets[krate.target].kind == TargetKind::Lib)
        .filter_map(|(krate, id)| id.map(|id| (krate.package, id)))
        .collect();
    for (krate, id) in loaded.crates.iter().zip(&ids) {
        if let Some(id) = id {
            connect(&mut world, *id, project.package(krate.package), krate, &libraries);
        }
    }
    (world, ids)
}

fn connect(world: &mut World, id: CrateId, package: &Package, krate: &CrateFiles, libraries: &FxHashMap<PackageId, CrateId>) {
    let externs = &mut world.crates[id.0 as usize].externs;
    externs.open = package.lone;
    let mut foreign = Vec::new();
    for dependency in package.dependencies.iter().filter(|it| it.kind == DependencyKind::Normal) {
        if dependency.active && dependency.target.is_none() {
            externs.features.insert(dependency.package.clone(), (dependency.name, dependency.features.clone()));
        }
        match dependency.local.and_then(|local| libraries.get(&local)) {
            Some(id) => drop(externs.names.insert(dependency.name, ExternCrate::Known(*id))),
            None => foreign.push(Named { name: dependency.name, dependency: wanted(dependency) }),
        }
    }
    externs.name(foreign);
    if let Some(own) = libraries.get(&krate.package).filter(|own| **own != id) {
        let name = package.targets.iter().find(|target| target.kind == TargetKind::Lib).map(|target| target.name.replace('-', "_"));
        if let Some(name) = name {
            externs.names.insert(Name::new(&name), ExternCrate::Known(*own));
        }
    }
}

fn wanted(dependency: &discover::Dependency) -> Dependency {
    Dependency::new(&dependency.package, &dependency.version)
}

fn without_entry(program: &Program<'_>, contents: &[Contents<'_>], homes: &[Home], sources: &Sources) -> Vec<NotChecked> {
    let mut found = Vec::new();
    for (at, ((root, contents), home)) in program.roots.iter().zip(contents).zip(homes).enumerate() {
        let Some(marked_for) = root.marked_for.filter(|_| root.main.is_some() || home.is_loaded) else { continue };
        if program.entries().iter().any(|entry| entry.root == at) {
            continue;
        }
        let platform = root.forced.or(root.speaks_of).unwrap_or(marked_for);
        let is_silent = root.speaks_of.is_none() && root.forced.is_none() && root.main.is_some();
        let aside = is_silent && contents.handovers.is_empty();
        let known_by = match root.forced {
            Some(_) => format!("it is said to be a function of {}", platform.name),
            None => format!("it depends on {}", platform.name),
        };
        let reason = match contents.handovers.first() {
            Some(handover) => {
                let span = Span { file: program.file_of(handover.body), range: program.handover_range(handover) };
                let (start, _) = sources.positions(span);
                let path = sources.path(span.file);
                let platform = &handover.platform.name;
                format!("it hands over to {platform} at {path}:{}, but what it hands over could not be followed", start.line)
            }
            None if root.main.is_none() => format!("{known_by}, but is a `cdylib` in which nothing was found that the platform calls"),
            None if aside => format!("its package depends on {}, but its own code does not speak of the platform", platform.name),
            None => format!("{known_by}, but no call from `main` that hands over to the platform was found"),
        };
        let can_begin_with = |krate: &str| root.versions.contains_key(&Name::new(krate));
        found.push(NotChecked {
            package: root.package.clone(),
            target: root.target.clone(),
            path: sources.path(root.file).to_owned(),
            reason,
            looked_for: program.catalog().platforms.idioms(platform, can_begin_with).into_iter().collect(),
            aside,
        });
    }
    found
}
