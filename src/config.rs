//! Configuration: what a project says to this tool beside its code.
//!
//! It stands in `sls-lint.toml` or in the `metadata` of a manifest, for a workspace or for one package, and the nearer word wins.
//! Cargo's own `[lints]` table cannot be used: an unknown tool there breaks the user's build.
//!
//! A slip in a configuration turns a rule off, or leaves it on, without anybody noticing. So nothing is passed over: every key and every
//! name is known or an error at its place, all errors are told at once, and nothing is checked until there are none. What the keys
//! are is described once, in `keys`; reading, the schema and the starter follow from that.

use crate::assemble::{ChoiceScope, LimitChoice, PlatformChoice};
use crate::catalog::Catalog;
use crate::discover::table::At;
use crate::discover::{PackageId, Project, paths};
use crate::lint::{FailOn, Level, LevelTable, Levels, LevelsByFile, Rule};
use crate::source::{FileId, Problem, SourceFile, Sources};
use camino::{Utf8Path, Utf8PathBuf};
use layer::Layer;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

mod catalogs;
mod keys;
mod layer;
mod patterns;
mod read;
mod schema;
mod starter;
mod text;

pub use catalogs::Shipping;
pub use schema::schema;
pub use starter::{LintTable, lint_table, starter, with_check_cfg};

/// The file beside a manifest.
pub const FILE_NAME: &str = "sls-lint.toml";

/// The configuration of a run.
#[derive(Debug, Default)]
pub struct Config {
    layers: Vec<Layer>,
    /// Layers by the folder of their workspace, the farthest first.
    workspaces: BTreeMap<Utf8PathBuf, Vec<usize>>,
    /// Layers of single packages.
    packages: FxHashMap<PackageId, usize>,
    /// Files of the catalogue.
    catalog: Vec<Arc<str>>,
}

/// What is wrong with a configuration.
#[derive(Debug, Default)]
pub struct Complaints {
    /// The texts that the problems point into.
    pub sources: Sources,
    /// What is wrong, by path and place; never empty.
    pub problems: Vec<Problem>,
}

/// A layer of configuration that applies at a place, with the folder that its patterns start from.
type Applied<'a> = (&'a Layer, &'a Utf8Path);

impl Config {
    /// What stands in a project; or what `file` says, in place of it.
    ///
    /// # Errors
    /// When something is wrong with any of it.
    pub fn read(project: &Project, file: Option<&Utf8Path>, rules: &[&'static Rule]) -> Result<Self, Complaints> {
        let mut reader = Reader { project, rules, config: Self::default(), complaints: Complaints::default() };
        match file {
            Some(file) => reader.named(&paths::join(&project.cwd, file.as_str())),
            None => {
                reader.workspaces();
                reader.packages();
            }
        }
        reader.complaints.problems.sort();
        if reader.complaints.problems.is_empty() { Ok(reader.config) } else { Err(reader.complaints) }
    }

    /// Takes packages out of a project that are excluded as a whole.
    pub fn exclude(&self, project: &mut Project) {
        for package in project.packages.iter_mut().filter(|package| package.selected) {
            package.selected = !self.is_excluded(&package.workspace, &package.dir);
        }
    }

    /// Whether nothing is wanted to be said about a file, given with the workspace that it belongs to.
    pub fn is_excluded(&self, workspace: &Utf8Path, path: &Utf8Path) -> bool {
        self.of_workspace(workspace).any(|(layer, base)| layer.exclude.matches(base, path))
    }

    /// Drops problems of files that are excluded.
    pub fn without_excluded(&self, project: &Project, problems: &mut Vec<Problem>) {
        let is_excluded = |problem: &Problem| {
            let path = paths::join(&project.cwd, problem.path.as_str());
            self.workspaces.keys().any(|workspace| path.starts_with(workspace) && self.is_excluded(workspace, &path))
        };
        problems.retain(|problem| !is_excluded(problem));
    }

    /// From which level on findings fail the run. Of several workspaces the strictest decides.
    pub fn fail_on(&self) -> FailOn {
        let of = |layers: &Vec<usize>| layers.iter().rev().find_map(|at| self.layers[*at].fail_on).unwrap_or_default();
        self.workspaces.values().map(of).min().unwrap_or_default()
    }

    /// The file with findings that are put aside, if one is named. Of several workspaces the first counts.
    pub fn baseline(&self) -> Option<&Utf8Path> {
        self.workspaces.values().find_map(|layers| layers.iter().rev().find_map(|at| self.layers[*at].baseline.as_deref()))
    }

    /// The catalogue with what the project and its dependencies add to it, if they do, and which files are passed over.
    pub fn catalog(&self, project: &Project, dependencies: &[Shipping]) -> (Option<Arc<Catalog>>, Vec<Problem>) {
        let (shipped, passed_over) = catalogs::shipped(dependencies);
        let is_extended = !self.catalog.is_empty() || !shipped.is_empty();
        let extended = || Catalog::extended(self.catalog.iter().map(|it| &**it), shipped.iter().map(|it| &**it));
        let problem =
            |(path, message): (Utf8PathBuf, String)| Problem { path: paths::show(&project.cwd, &path), span: None, message, fatal: false };
        (is_extended.then(|| Arc::new(extended())), passed_over.into_iter().map(problem).collect())
    }

    /// What is said of the functions of a project. A name that nobody has is passed on only where `is_whole`: it may be that of a function
    /// that was not asked for.
    pub fn choices(&self, project: &Project, is_whole: bool) -> (Vec<PlatformChoice>, Vec<LimitChoice>) {
        let of_workspaces = self.workspaces.values().flatten().map(|at| (&self.layers[*at], None));
        let mut of_packages: Vec<(PackageId, usize)> = self.packages.iter().map(|(id, at)| (*id, *at)).collect();
        of_packages.sort_unstable();
        let of_packages = of_packages.into_iter().map(|(id, at)| (&self.layers[at], Some(&project.package(id).name)));
        let (mut platforms, mut limits) = (Vec::new(), Vec::new());
        for (layer, package) in of_workspaces.chain(of_packages) {
            for function in &layer.functions {
                let scope = match (function.name.as_str(), package) {
                    ("*", None) => ChoiceScope::All,
                    ("*", Some(package)) => ChoiceScope::Named(package.clone()),
                    (name, _) if is_whole || has(project, name) => ChoiceScope::Named(name.to_owned()),
                    _ => continue,
                };
                if let Some(platform) = &function.platform {
                    platforms.push(PlatformChoice { scope: scope.clone(), platform: platform.clone() });
                }
                limits.push(LimitChoice { scope, limits: function.limits.clone() });
            }
        }
        (platforms, limits)
    }

    /// The levels in force in each file, under those of the command line. Files are given with the packages that they belong to.
    pub fn levels(&self, project: &Project, files: &[(FileId, PackageId, &Utf8Path)], command_line: LevelTable) -> LevelsByFile {
        let command_line = Arc::new(command_line);
        let mut by_file = LevelsByFile { otherwise: Levels::new(vec![command_line.clone()]), ..LevelsByFile::default() };
        let mut known: Vec<Vec<*const LevelTable>> = Vec::new();
        for &(file, package, path) in files {
            let path = paths::join(&project.cwd, path.as_str());
            let applied: Vec<Applied<'_>> = self.applied(project, package, &path).collect();
            if applied.iter().any(|(layer, base)| layer.exclude.matches(base, &path)) {
                by_file.of.insert(file, None);
                continue;
            }
            let mut tables: Vec<Arc<LevelTable>> = applied.iter().flat_map(|(layer, base)| layer.tables_at(base, &path)).cloned().collect();
            tables.push(command_line.clone());
            let key: Vec<_> = tables.iter().map(Arc::as_ptr).collect();
            let at = known.iter().position(|it| *it == key).unwrap_or_else(|| {
                known.push(key);
                by_file.all.push(Levels::new(tables));
                known.len() - 1
            });
            by_file.of.insert(file, Some(at));
        }
        by_file
    }

    /// The layers of a file of a package, the farthest first. Code is its own wherever it stands.
    fn applied<'a>(&'a self, project: &'a Project, id: PackageId, path: &Utf8Path) -> impl Iterator<Item = Applied<'a>> {
        let package = project.package(id);
        let is_own = path.extension() == Some("rs") || path.starts_with(&package.dir);
        let own = self.packages.get(&id).filter(|_| is_own).map(|at| (&self.layers[*at], package.dir.as_path()));
        self.of_workspace(&package.workspace).chain(own)
    }

    fn of_workspace<'a>(&'a self, workspace: &Utf8Path) -> impl Iterator<Item = Applied<'a>> {
        let found = self.workspaces.get_key_value(workspace);
        found.into_iter().flat_map(|(base, layers)| layers.iter().map(|at| (&self.layers[*at], base.as_path())))
    }
}

/// Finds layers and reads them.
struct Reader<'a> {
    project: &'a Project,
    rules: &'a [&'static Rule],
    config: Config,
    complaints: Complaints,
}

impl Reader<'_> {
    /// One file for everything, as if it stood beside the manifest of each workspace.
    fn named(&mut self, path: &Utf8Path) {
        let layer = match text::of_file(&self.project.overlay, path) {
            Ok(Some(text)) => self.add(&text, &[], true),
            Ok(None) => return self.complain_of(path, "no such file".to_owned()),
            Err(message) => return self.complain_of(path, message),
        };
        let workspaces = self.project.packages.iter().map(|package| package.workspace.clone());
        self.config.workspaces.extend(workspaces.map(|workspace| (workspace, layer.into_iter().collect())));
    }

    /// What stands beside and in the manifests of workspaces. A manifest that is that of a package, too, says both.
    fn workspaces(&mut self) {
        let folders: BTreeSet<&Utf8PathBuf> = self.project.packages.iter().map(|package| &package.workspace).collect();
        for folder in folders {
            let mut layers = self.in_folder(folder, &["workspace", "metadata"], true);
            layers.extend(self.in_manifest(folder, &["package", "metadata"], true));
            self.config.workspaces.insert(folder.clone(), layers);
        }
    }

    fn packages(&mut self) {
        for (id, package) in self.project.iter() {
            if package.dir != package.workspace {
                let layers = self.in_folder(&package.dir, &["package", "metadata"], false);
                self.config.packages.extend(layers.first().map(|at| (id, *at)));
            }
        }
    }

    /// The layer of a folder: in a file of its own, or in the manifest, but not in both.
    fn in_folder(&mut self, dir: &Utf8Path, table: &[&str], is_whole: bool) -> Vec<usize> {
        let file = self.in_file(&dir.join(FILE_NAME), is_whole);
        let manifest = self.in_manifest(dir, table, is_whole);
        if file.is_some() && manifest.is_some() {
            let message = format!("`[{}.sls-lint]` in Cargo.toml configures the same folder: keep one of them", table.join("."));
            self.complain_of(&dir.join(FILE_NAME), message);
        }
        file.or(manifest).into_iter().collect()
    }

    fn in_file(&mut self, path: &Utf8Path, is_whole: bool) -> Option<usize> {
        match text::of_file(&self.project.overlay, path) {
            Ok(text) => self.add(&text?, &[], is_whole),
            Err(message) => {
                self.complain_of(path, message);
                None
            }
        }
    }

    fn in_manifest(&mut self, dir: &Utf8Path, table: &[&str], is_whole: bool) -> Option<usize> {
        // What is wrong with a manifest itself is told where manifests are read.
        let text = text::of_file(&self.project.overlay, &dir.join("Cargo.toml")).ok()??;
        let mentions = memchr::memmem::find(text.text.as_bytes(), b"sls-lint").is_some();
        let table: Vec<&str> = table.iter().copied().chain(["sls-lint"]).collect();
        if mentions { self.add(&text, &table, is_whole) } else { None }
    }

    fn add(&mut self, text: &text::Text, table: &[&str], is_whole: bool) -> Option<usize> {
        let layer = self.layer(text, table, is_whole)?;
        self.config.layers.push(layer);
        Some(self.config.layers.len() - 1)
    }

    /// The layer in a table of a text; `None` where there is no such table, or something is wrong with it.
    fn layer(&mut self, text: &text::Text, table: &[&str], is_whole: bool) -> Option<Layer> {
        let read = read::layer(text, table, is_whole, self.rules)?;
        match read {
            Ok(layer) => {
                self.catalog(text, &layer);
                Some(layer)
            }
            Err(problems) => {
                self.complain_in(text, problems);
                None
            }
        }
    }

    /// Reads the files of the catalogue that a layer names.
    fn catalog(&mut self, naming: &text::Text, layer: &Layer) {
        for At { value: path, range } in &layer.catalog {
            let complaint =
                |message: String| vec![At { value: format!("{}: {message}", paths::show(&self.project.cwd, path)), range: *range }];
            match text::of_file(&self.project.overlay, path) {
                Err(message) => self.complain_in(naming, complaint(message)),
                Ok(None) => self.complain_in(naming, complaint("no such file".to_owned())),
                Ok(Some(text)) => match catalogs::own(&text) {
                    Ok(text) => self.config.catalog.push(text),
                    Err((Some(range), value)) => self.complain_in(&text, vec![At { value, range }]),
                    Err((None, message)) => self.complain_in(naming, complaint(message)),
                },
            }
        }
    }

    fn complain_in(&mut self, text: &text::Text, problems: Vec<At<String>>) {
        let path = paths::show(&self.project.cwd, &text.path);
        let file = self.complaints.sources.add(SourceFile::new(path.clone(), text.text.clone()));
        let problems = problems.into_iter().map(|At { value: message, range }| {
            let span = Some(range.in_file(file));
            Problem { path: path.clone(), span, message, fatal: true }
        });
        self.complaints.problems.extend(problems);
    }

    fn complain_of(&mut self, path: &Utf8Path, message: String) {
        let path = paths::show(&self.project.cwd, path);
        self.complaints.problems.push(Problem { path, span: None, message, fatal: true });
    }
}

/// Whether a package or a target of a project is called so.
fn has(project: &Project, name: &str) -> bool {
    project.packages.iter().any(|package| package.name == name || package.targets.iter().any(|target| target.name == name))
}

/// The word for a level in configuration.
fn level(word: &str) -> Option<Level> {
    match word {
        "allow" | "off" => Some(Level::Off),
        "note" => Some(Level::Note),
        "warn" => Some(Level::Warn),
        "deny" => Some(Level::Deny),
        _ => None,
    }
}
