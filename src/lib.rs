//! Static analysis of Rust serverless functions, without compiling them.
//!
//! This file is the corridor: [`check`] is the whole pipeline, readable from top to bottom. Each room to the right knows only the
//! rooms to its left.

use assemble::{Assembled, BodyReader, Choices, LimitChoice, PlatformChoice};
use baseline::{Baseline, Looked};
use callgraph::{Call, Program};
use camino::{Utf8Path, Utf8PathBuf};
use catalog::Catalog;
use config::{Complaints, Config, Shipping};
use discover::{DependencyKind, PackageId, Project, TargetKind};
use library::{Dependency, Library, PackageKey};
use lint::{Comments, FailOn, Judged, LevelOverride, LevelTable, Rule, UnknownRule};
use name::Name;
use report::{Checkout, PackageInfo, Report, Summary, TargetInfo};
use rustc_hash::FxHashSet;
use source::{FileId, SourceFile};
use std::collections::BTreeSet;
use truth::{Agreement, Around, Truth};
use why::{Asked, Question};

mod adopt;
pub mod assemble;
pub mod baseline;
pub mod callgraph;
pub mod catalog;
pub mod changes;
pub mod cli;
pub mod config;
pub mod discover;
pub mod expand;
pub mod extract;
pub mod facts;
pub mod fix;
pub mod library;
pub mod lint;
pub mod load;
pub mod lsp;
pub mod name;
pub mod report;
pub mod resolve;
#[path = "../rules/mod.rs"]
pub mod rules;
pub mod source;
pub mod truth;
pub mod why;

/// What a run is asked to do.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What to check.
    pub request: discover::Request,
    /// Levels the user asks for, in order: later ones win.
    pub levels: Vec<LevelOverride>,
    /// From which level on findings fail the run; `None`: as configured.
    pub fail_on: Option<FailOn>,
    /// A file with configuration that counts in place of the project's.
    pub config: Option<Utf8PathBuf>,
    /// What is done with findings that were there before.
    pub baseline: BaselineUse,
    /// A revision: only what has changed since is shown.
    pub since: Option<String>,
    /// Read every body at once. The findings are the same, only later: this is the oracle for reading on demand.
    pub eager: bool,
    /// Take no signatures from the sources that cargo has fetched: the answer depends on the checked files alone.
    pub curated: bool,
    /// The folder in which what is read of fetched sources is kept for the next run, if it is to be kept.
    pub cache: Option<Utf8PathBuf>,
    /// What platforms run, where detection does not see it or is wrong: later ones win.
    pub platforms: Vec<PlatformChoice>,
    /// What deployments set for functions: later ones win.
    pub limits: Vec<LimitChoice>,
    /// The report lists the functions too: what says that they are some, and how much runs in each. Few formats show it.
    pub survey: bool,
}

impl Options {
    fn choices(&self) -> Choices<'_> {
        Choices { platforms: &self.platforms, limits: &self.limits }
    }
}

/// What is done with findings that were there before.
#[derive(Clone, Debug, Default)]
pub struct BaselineUse {
    /// The file; `None`: as configured, else the one beside the manifest, if it is there.
    pub file: Option<Utf8PathBuf>,
    /// No baseline counts.
    pub none: bool,
    /// What becomes of it.
    pub update: baseline::Update,
}

/// A report, and the baseline as it is to be written.
#[derive(Debug)]
pub struct Checked {
    /// The report.
    pub report: Report,
    /// The baseline, if the run changes it.
    pub baseline: Option<Baseline>,
}

/// Why nothing is checked.
#[derive(Debug)]
pub enum Refusal {
    /// What has changed since a revision cannot be told.
    Since(String),
    /// A level is asked for under a name that no rule or family has.
    Unknown(UnknownRule),
    /// The configuration cannot be used.
    Config(Complaints),
}

/// Checks what is asked for.
///
/// # Errors
/// When a level is asked for under a name that no rule or family has, the configuration or the baseline is wrong, or nobody knows the
/// revision since which changes count.
pub fn check(options: &Options) -> Result<Report, Refusal> {
    check_and_record(options).map(|checked| checked.report)
}

/// Checks what is asked for, and says what becomes of the baseline. Nothing is written.
///
/// # Errors
/// As [`check`].
pub fn check_and_record(options: &Options) -> Result<Checked, Refusal> {
    let levels = LevelTable::new(rules::ALL, &options.levels).map_err(Refusal::Unknown)?;
    // Code can be nested deeply, and everything that reads it recurses: the whole run takes place on a deep stack.
    load::pool().install(|| check_with(options, rules::ALL, levels, None)).map(|(checked, _)| checked)
}

/// What is known of a line, beside everything that a check finds. `None` where no file that is checked has such a line.
///
/// # Errors
/// As [`check`].
pub fn why(options: &Options, question: &Question) -> Result<(Report, Option<why::Line>), Refusal> {
    let levels = LevelTable::new(rules::ALL, &options.levels).map_err(Refusal::Unknown)?;
    load::pool().install(|| check_with(options, rules::ALL, levels, Some(question))).map(|(checked, line)| (checked.report, line))
}

/// What is there to be checked: a report in which no rule has been asked.
///
/// # Errors
/// When the configuration is wrong.
pub fn functions(options: &Options) -> Result<Report, Refusal> {
    let options = Options { survey: true, ..options.clone() };
    load::pool().install(|| check_with(&options, &[], LevelTable::default(), None)).map(|(checked, _)| checked.report)
}

/// The whole pipeline, and what is known of a line, if somebody asks.
fn check_with(
    options: &Options,
    rules: &[&'static Rule],
    levels: LevelTable,
    question: Option<&Question>,
) -> Result<(Checked, Option<why::Line>), Refusal> {
    let builtin = Catalog::builtin();
    let Plan { project, config, platforms, limits, packages } = Plan::of(options).map_err(Refusal::Config)?;
    let choices = Choices { platforms: &platforms, limits: &limits };
    let mut library = library(options, &project, &packages);
    let needed = foreign_dependencies(&project, &packages);
    let (extended, mut passed_over) = config.catalog(&project, &shipping(&library, &needed));
    library.catalog.clone_from(&extended);
    let catalog = extended.as_deref().unwrap_or(builtin);
    // On one thread nothing is gained by knowing crates early.
    let likely = if rayon::current_num_threads() == 1 || packages.is_empty() { Vec::new() } else { needed };
    let read = || load::load(&project, &packages, &choices.files(), builtin.platforms.bundling());
    let (loaded, ()) = rayon::join(read, || library.read_ahead(&likely));
    let expansions = expand::expand(&project, &loaded);
    let bodies = BodyReader::new(&loaded.sources, &expansions, options.eager);
    bodies.read_ahead(&project, &loaded);
    let Assembled { mut program, directives, shared, mut problems, not_checked, functions, targets } =
        assemble::assemble(&project, &loaded, choices, catalog, &library, &bodies, options.survey);
    let beside: FxHashSet<FileId> = loaded.beside.values().map(|(file, _)| *file).collect();
    let comments = Comments { directives: &directives, shared: &shared, beside: &beside };
    config.without_excluded(&project, &mut problems);
    problems.append(&mut passed_over);
    problems.sort();
    let levels = config.levels(&project, &loaded.files_of_packages(), levels);
    let stretch = question.and_then(|question| question.watched(&mut program, &project.cwd));
    let mut findings = lint::run(rules, &mut program, &levels, comments, project.focus.as_deref());
    let baseline = adopt::baseline(options, &config, &project, rules).map_err(Refusal::Config)?;
    let facts = &loaded.facts;
    let (cwd, focus) = (project.cwd.as_path(), project.focus.as_deref());
    let looked = Looked { sources: &loaded.sources, facts, cwd, shared: &shared, focus, rules, levels: &levels };
    let outcome = baseline.as_ref().map(|(baseline, _)| looked.put_aside(baseline, options.baseline.update, &mut findings));
    if let Some(revision) = &options.since {
        adopt::only_since(revision, &project, &loaded.sources, &mut findings).map_err(Refusal::Since)?;
    }
    let summary = Summary { packages: packages.len(), targets, ..numbers(&program, &loaded, &library, &findings) };
    let everything = || assemble::whole_graph(&project, &loaded, catalog, &library, &bodies);
    let asked = Asked { rules, levels: &levels, comments, findings: &findings };
    let line = stretch.map(|stretch| why::tell(&mut program, stretch, &asked, everything));
    let packages = packages.iter().map(|id| package_info(&project, *id)).collect();
    drop(program);
    let fail_on = options.fail_on.unwrap_or_else(|| config.fail_on());
    let checkout = Checkout::around(&project.cwd);
    let mut sources = loaded.sources;
    let outcome = outcome.unwrap_or_default();
    if let Some((_, text)) = baseline.filter(|_| !outcome.stale.is_empty()) {
        problems.extend(adopt::stale(&mut sources, text, &outcome));
        problems.sort();
    }
    let report = Report { checkout, sources, findings, problems, fail_on, not_checked, functions, packages, summary };
    Ok((Checked { report, baseline: outcome.changed }, line))
}

/// What is to be checked, as the project and the command line configure it.
struct Plan {
    project: Project,
    config: Config,
    /// What platforms run, and what deployments set: later ones win.
    platforms: Vec<PlatformChoice>,
    limits: Vec<LimitChoice>,
    /// The packages that hold functions.
    packages: Vec<PackageId>,
}

impl Plan {
    fn of(options: &Options) -> Result<Self, Complaints> {
        let catalog = Catalog::builtin();
        let functions_need = |package: &str| Catalog::builtin().platforms.platform_of_functions(package).is_some();
        let mut project = discover::discover(&discover::Request { functions_need: Some(functions_need), ..options.request.clone() });
        let config = Config::read(&project, options.config.as_deref(), rules::ALL)?;
        config.exclude(&mut project);
        let (mut platforms, mut limits) = config.choices(&project, options.request.is_whole());
        platforms.extend(options.platforms.iter().cloned());
        limits.extend(options.limits.iter().cloned());
        let choices = Choices { platforms: &platforms, limits: &limits };
        let packages = project.function_packages(
            |package| catalog.platforms.platform_of_package(package).is_some(),
            |id| {
                let served = || (!assemble::serves_for(&project, id, catalog).is_empty()).then_some(true);
                choices.holds_functions(project.package(id), &catalog.platforms).or_else(served)
            },
        );
        Ok(Self { project, config, platforms, limits, packages })
    }
}

/// What has been looked at, in numbers.
fn numbers(program: &Program<'_>, loaded: &load::Loaded, library: &Library, findings: &[Judged]) -> Summary {
    let (calls, resolved) = program.resolution();
    Summary {
        files: loaded.files().count(),
        lines: loaded.files().map(SourceFile::line_count).sum(),
        entries: program.entries().len(),
        regions: program.regions().len(),
        calls,
        resolved,
        suppressed: findings.iter().filter(|judged| judged.suppressed.is_some()).count(),
        signatures: library.describe(),
        ..Summary::default()
    }
}

/// The folders of these dependencies, as far as they have been fetched: each may say something about itself.
fn shipping(library: &Library, needed: &[(PackageKey, Dependency)]) -> Vec<Shipping> {
    let folder = |(of, wanted): &(PackageKey, Dependency)| {
        let dir = library.folder(*of, *wanted)?;
        Some(Shipping { package: wanted.package.to_string(), dir })
    };
    let mut found: Vec<Shipping> = needed.iter().filter_map(folder).collect();
    found.sort();
    found.dedup();
    found
}

/// The foreign crates that these packages need.
fn foreign_dependencies(project: &Project, packages: &[PackageId]) -> Vec<(PackageKey, Dependency)> {
    let needed = packages.iter().flat_map(|id| {
        let package = project.package(*id);
        let own = PackageKey::local(&package.name, &package.version, project.lock(*id).as_deref());
        let foreign = package.dependencies.iter().filter(|it| it.kind == DependencyKind::Normal && it.active && it.local.is_none());
        foreign.map(move |it| (own, Dependency::new(&it.package, &it.version)))
    });
    needed.collect()
}

/// The texts of what is asked for, and every call in them, reached or not.
pub fn all_calls(options: &Options) -> (source::Sources, Vec<Call>) {
    load::pool().install(|| {
        let (project, loaded) = load_selected(&options.request);
        let expansions = expand::expand(&project, &loaded);
        let bodies = BodyReader::new(&loaded.sources, &expansions, options.eager);
        let library = library(options, &project, &selected(&project));
        let calls = assemble::all_calls(&project, &loaded, Catalog::builtin(), &library, &bodies);
        drop(bodies);
        (loaded.sources, calls)
    })
}

/// Calls of foreign code in what is asked for of which the catalogue knows nothing: how often each path is called, the most
/// frequent first.
pub fn unlisted_calls(options: &Options) -> Vec<(usize, Name)> {
    load::pool().install(|| {
        let (project, loaded) = load_selected(&options.request);
        let expansions = expand::expand(&project, &loaded);
        let bodies = BodyReader::new(&loaded.sources, &expansions, options.eager);
        let library = library(options, &project, &selected(&project));
        assemble::unlisted_calls(&project, &loaded, Catalog::builtin(), &library, &bodies)
    })
}

/// Compares every call in what is asked for with what the compiler says of it.
pub fn compare_with_compiler(options: &Options, truth: &Truth) -> (source::Sources, Agreement) {
    load::pool().install(|| {
        let (project, loaded) = load_selected(&options.request);
        let library = library(options, &project, &selected(&project));
        let expansions = expand::expand(&project, &loaded);
        let bodies = BodyReader::new(&loaded.sources, &expansions, options.eager);
        let catalog = Catalog::builtin();
        let assembled = assemble::assemble(&project, &loaded, options.choices(), catalog, &library, &bodies, false);
        let reached = assembled.program.request_calls();
        let calls = assemble::all_calls(&project, &loaded, catalog, &library, &bodies);
        drop(bodies);
        let agreement = truth::compare(truth, &loaded.sources, &calls, &Around { reached, macros: loaded.macro_definitions() });
        (loaded.sources, agreement)
    })
}

/// Where the signatures of foreign code come from in this run.
fn library(options: &Options, project: &Project, packages: &[PackageId]) -> Library {
    let locks = if options.curated { Vec::new() } else { project.locks(packages) };
    let mut library = Library::with_locks(locks, options.cache.clone());
    library.at_once = options.eager;
    library
}

/// Everything selected, functions or not.
fn load_selected(request: &discover::Request) -> (Project, load::Loaded) {
    let project = discover::discover(request);
    let loaded = load::load(&project, &selected(&project), &BTreeSet::new(), Catalog::builtin().platforms.bundling());
    (project, loaded)
}

fn selected(project: &Project) -> Vec<PackageId> {
    project.iter().filter(|(_, package)| package.selected).map(|(id, _)| id).collect()
}

/// Compares the catalogue with the real sources of the crates it speaks of, in the versions that a lock file names.
///
/// # Errors
/// When the lock file cannot be read.
pub fn audit_catalog(lock: &Utf8Path) -> Result<assemble::Audit, String> {
    let sources = library::Sources::of_lock(lock)?;
    Ok(load::pool().install(|| assemble::audit(Catalog::builtin(), &sources)))
}

/// The table of the standard library's signatures, made from the sources in a folder `library` as the component `rust-src` has it.
///
/// # Errors
/// When anything in the sources cannot be read, or a signature names what is not there.
pub fn std_table(folder: &Utf8Path) -> Result<assemble::StdTable, String> {
    load::pool().install(|| assemble::StdTable::of(&library::StdSource::read(folder)?))
}

fn package_info(project: &Project, id: PackageId) -> PackageInfo {
    let package = project.package(id);
    let show = |path: &Utf8Path| discover::paths::show(&project.cwd, path);
    let mut targets: Vec<TargetInfo> = package
        .targets
        .iter()
        .map(|target| TargetInfo { name: target.name.clone(), kind: target.kind.name().to_owned(), path: show(&target.root) })
        .collect();
    targets.sort_by_key(|target| target.kind == TargetKind::Bin.name());
    PackageInfo {
        // Paths in it begin with it, so here it has no name.
        dir: if package.dir == project.cwd { Utf8PathBuf::new() } else { show(&package.dir) },
        name: package.name.clone(),
        version: package.version.clone(),
        manifest_path: package.manifest.clone(),
        targets,
    }
}
