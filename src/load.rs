//! Reads the files of crates and follows their modules.
//!
//! From the root file of each target the `mod` items lead to further files, as the compiler follows them, wave by wave: all files
//! of a wave are read and their items extracted in parallel, and only then are they numbered, by path. So ids depend on the
//! project alone and never on threads. A file that several targets share is read once.
//!
//! Files that only tests reach are not read. A `mod` item under a condition may lead nowhere, since the condition may be false
//! here; any other that leads nowhere is a problem, and the rest goes on. Programs are read for selected packages only: of a
//! package that others need, the library is what they need.

use crate::discover::paths::{Unreadable, show};
use crate::discover::{PackageId, Project, TargetKind};
use crate::extract;
use crate::facts::{FileFacts, Item, ItemKind};
use crate::source::Problem;
use crate::source::{FileId, SourceFile, Sources, Span, TextRange};
use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

mod beside;
mod bundle;
mod macros;
mod modules;
mod whole;

pub use whole::whole;

use modules::{Folder, Place, Wanted};

/// The texts and facts of a project.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The files, after the manifests that the project's problems point into.
    pub sources: Sources,
    /// What each file declares, by [`FileId`].
    pub facts: Vec<FileFacts>,
    /// The crates, in the order of the packages asked for and of their targets.
    pub crates: Vec<CrateFiles>,
    /// Files beside the code that speak to this tool, or into which something points, by their absolute paths; with the package in whose
    /// folder they stand, or one below which they do.
    pub beside: BTreeMap<Utf8PathBuf, (FileId, PackageId)>,
    /// What could not be read, ordered by path and position.
    pub problems: Vec<Problem>,
}

/// The files of one crate.
#[derive(Debug)]
pub struct CrateFiles {
    /// The package.
    pub package: PackageId,
    /// Index of the target in the package.
    pub target: usize,
    /// The root file; `None` when it cannot be read.
    pub root: Option<FileId>,
    /// The file behind each `mod x;` item, by the place of the name in it: that is the same whatever a macro makes of the item.
    pub modules: FxHashMap<(FileId, TextRange), FileId>,
}

impl Loaded {
    /// The source files.
    pub fn files(&self) -> impl Iterator<Item = &SourceFile> {
        self.sources.iter().filter(|(_, file)| file.path.extension() == Some("rs")).map(|(_, file)| file)
    }

    /// The source files with the package that each belongs to, the first of several.
    pub fn files_of_packages(&self) -> Vec<(FileId, PackageId, &Utf8Path)> {
        let files = self.crates.iter().flat_map(|krate| krate.root.iter().chain(krate.modules.values()).map(|file| (*file, krate.package)));
        let files = files.chain(self.beside.values().copied());
        let mut files: Vec<_> = files.map(|(file, package)| (file, package, self.sources.path(file))).collect();
        files.sort_unstable();
        files.dedup_by_key(|(file, ..)| *file);
        files
    }

    /// The files beside the code that may be about packages that were not asked for.
    pub fn beside_others(&self, project: &Project) -> impl Iterator<Item = FileId> {
        let is_shared = |path: &Utf8PathBuf| path.parent().is_none_or(|folder| !project.is_whole_below(folder));
        self.beside.iter().filter(move |(path, _)| is_shared(path)).map(|(_, (file, _))| *file)
    }

    /// The number of a file beside the code.
    pub fn beside(&self, path: &Utf8Path) -> Option<FileId> {
        self.beside.get(path).map(|(file, _)| *file)
    }

    /// What a file declares.
    pub fn facts(&self, file: FileId) -> &FileFacts {
        &self.facts[file.0 as usize]
    }

    /// Where macros are defined among the items of files.
    pub fn macro_definitions(&self) -> FxHashSet<Span> {
        let mut found = FxHashSet::default();
        for (at, facts) in self.facts.iter().enumerate() {
            let file = FileId(at as u32);
            let mut waiting: Vec<&Item> = facts.items.iter().collect();
            while let Some(item) = waiting.pop() {
                match &item.kind {
                    ItemKind::MacroRules { .. } => drop(found.insert(item.range.in_file(file))),
                    ItemKind::Module { inline: Some(items), .. } => waiting.extend(items.iter()),
                    _ => {}
                }
            }
        }
        found
    }
}

/// Deep nesting in a source file is deep recursion in the parser; memory is only taken when it is used.
const STACK: usize = 64 * 1024 * 1024;

/// The threads that parse, with stacks deep enough for it. All parsing in a run goes through them.
pub fn pool() -> &'static ThreadPool {
    static POOL: OnceLock<ThreadPool> = OnceLock::new();
    POOL.get_or_init(|| {
        let deep = || ThreadPoolBuilder::new().stack_size(STACK).thread_name(|index| format!("parse-{index}"));
        deep().build().or_else(|_| deep().num_threads(1).build()).expect("a process that runs can start one more thread")
    })
}

/// Reads the crates of these packages, and the files beside them that speak to this tool or are pointed into. `bundling`: names of attributes
/// that make modules of the files around them.
pub fn load(project: &Project, packages: &[PackageId], pointed_into: &BTreeSet<Utf8PathBuf>, bundling: &BTreeSet<String>) -> Loaded {
    let mut loader = Loader::new(project, bundling);
    let mut wave = loader.roots(packages);
    while !wave.is_empty() {
        wave = pool().install(|| loader.follow(wave));
    }
    loader.beside(packages, pointed_into);
    loader.finish()
}

/// A file known to the loader: read, or not readable.
type Known = Option<FileId>;

struct Loader<'p> {
    project: &'p Project,
    bundling: &'p BTreeSet<String>,
    loaded: Loaded,
    known: FxHashMap<Utf8PathBuf, Known>,
    /// Files whose modules have been followed, by crate.
    followed: FxHashSet<(usize, FileId)>,
}

impl<'p> Loader<'p> {
    fn new(project: &'p Project, bundling: &'p BTreeSet<String>) -> Self {
        let mut loaded = Loaded::default();
        for (_, file) in project.sources.iter() {
            loaded.sources.add(SourceFile::new(file.path.clone(), file.text.clone()));
            loaded.facts.push(FileFacts::default());
        }
        Self { project, bundling, loaded, known: FxHashMap::default(), followed: FxHashSet::default() }
    }

    /// One crate for each target worth reading, and its root file as wanted.
    fn roots(&mut self, packages: &[PackageId]) -> Vec<Wanted> {
        let mut wave = Vec::new();
        for &id in packages {
            let package = self.project.package(id);
            for (target, it) in package.targets.iter().enumerate() {
                let needed = match it.kind {
                    TargetKind::Lib => true,
                    TargetKind::Bin => package.selected,
                    TargetKind::ProcMacro => false,
                };
                if needed {
                    wave.push(Wanted::root(self.loaded.crates.len(), &it.root));
                    self.loaded.crates.push(CrateFiles { package: id, target, root: None, modules: FxHashMap::default() });
                }
            }
        }
        wave
    }

    /// Reads the files of a wave, and gives the next one.
    fn follow(&mut self, wave: Vec<Wanted>) -> Vec<Wanted> {
        let places: Vec<Place> = wave.par_iter().map(|wanted| wanted.place(&self.project.overlay)).collect();
        let found = places.iter().filter_map(Place::file);
        let new: BTreeSet<&Utf8PathBuf> = found.map(|(path, _)| path).filter(|path| !self.known.contains_key(*path)).collect();
        self.read(&new.into_iter().collect::<Vec<_>>());
        let mut next = Vec::new();
        for (wanted, place) in wave.iter().zip(&places) {
            self.problem_of(wanted, place);
            let Some((path, folder)) = place.file() else { continue };
            if let Some(Some(file)) = self.known.get(path).copied() {
                self.attach(wanted, file, folder, &mut next);
            }
        }
        next
    }

    /// Reads and extracts new files, and numbers them in the order given.
    fn read(&mut self, paths: &[&Utf8PathBuf]) {
        let read: Vec<Result<(String, FileFacts), Unreadable>> = paths
            .par_iter()
            .map(|path| {
                let text = self.project.overlay.read(path)?;
                let mut facts = extract::items(&text);
                facts.items.extend(bundle::modules(path, &facts, self.bundling));
                Ok((text, facts))
            })
            .collect();
        for (path, read) in paths.iter().zip(read) {
            let shown = show(&self.project.cwd, path);
            let known = match read {
                Ok((text, facts)) => Some(self.add(shown, text, facts)),
                Err(reason) => {
                    self.unreadable(shown, reason);
                    None
                }
            };
            self.known.insert((*path).clone(), known);
        }
    }

    fn add(&mut self, shown: Utf8PathBuf, text: String, facts: FileFacts) -> FileId {
        let file = self.loaded.sources.add(SourceFile::new(shown.clone(), text));
        self.problems_in(file, &shown, &facts);
        self.loaded.facts.push(facts);
        file
    }

    fn problems_in(&mut self, file: FileId, shown: &Utf8Path, facts: &FileFacts) {
        let problems = facts.problems.iter().map(|problem| Problem {
            path: shown.to_owned(),
            span: Some(problem.range.in_file(file)),
            message: problem.message.clone(),
            fatal: true,
        });
        self.loaded.problems.extend(problems);
    }

    fn unreadable(&mut self, shown: Utf8PathBuf, reason: Unreadable) {
        let message = match reason {
            Unreadable::Absent => "no such file".to_owned(),
            Unreadable::Because(message) => message,
        };
        self.loaded.problems.push(Problem { path: shown, span: None, message, fatal: true });
    }

    /// Puts a file in its place in a crate, and asks for its modules unless the crate has them already.
    fn attach(&mut self, wanted: &Wanted, file: FileId, folder: &Folder, next: &mut Vec<Wanted>) {
        let crate_files = &mut self.loaded.crates[wanted.krate];
        match wanted.item {
            Some(item) => {
                crate_files.modules.insert((item.file, item.range), file);
            }
            None => crate_files.root = Some(file),
        }
        if self.followed.insert((wanted.krate, file)) {
            modules::wanted_by(&self.loaded.facts[file.0 as usize], file, folder, wanted, next);
        }
    }

    /// Tells of a `mod` item without a file, or with two.
    fn problem_of(&mut self, wanted: &Wanted, place: &Place) {
        let Some((name, span)) = wanted.name else { return };
        let tried: Vec<Utf8PathBuf> = wanted.candidates.iter().map(|(path, _)| show(&self.project.cwd, path)).collect();
        let tried = tried.iter().map(|path| path.as_str()).collect::<Vec<_>>().join(" and ");
        let message = match place {
            Place::Missing if !wanted.conditional => format!("file for module `{name}` not found: looked for {tried}"),
            Place::Ambiguous(..) if !wanted.conditional => format!("file for module `{name}` found twice: {tried}"),
            Place::Missing | Place::Ambiguous(..) | Place::Unique(..) => return,
        };
        let path = self.loaded.sources.path(span.file).to_owned();
        self.loaded.problems.push(Problem { path, span: Some(span), message, fatal: false });
    }

    fn finish(mut self) -> Loaded {
        self.loaded.problems.sort();
        self.loaded.problems.dedup();
        self.loaded
    }
}
