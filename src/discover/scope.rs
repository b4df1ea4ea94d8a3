//! What the user asked for: from paths, specs and the current directory to selected packages.
//!
//! Without paths it is the workspace around the current directory, or everything below it where there is none. A folder means
//! everything under it, also packages that its workspace excludes. A Rust file means its package with findings in that file only;
//! when the package is a library, the members that use it are selected with it, because functions enter it through them. A Rust
//! file that no package builds is a program of its own.

use super::link::Graph;
use super::manifest::Manifest;
use super::paths::{join, show};
use super::spec::Spec;
use super::store::{Lookup, Store};
use super::walk::walk;
use super::workspace::{default_members, members, root_of};
use super::{DependencyKind, Edition, Package, PackageId, Request, Target, TargetKind};
use camino::{Utf8Path, Utf8PathBuf};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Folders of a package whose files are programs of their own, not parts of it.
const OUTSIDE: [&str; 5] = ["tests", "examples", "benches", "target", "build.rs"];

/// Collects the packages asked for.
pub(super) struct Scope<'r> {
    /// The request.
    request: &'r Request,
    /// Manifests.
    pub store: Store<'r>,
    /// All packages met.
    pub graph: Graph,
    /// Packages asked for.
    selected: BTreeSet<PackageId>,
    /// Files and folders that findings are wanted in, when the user named less than packages.
    pub focus: Vec<Utf8PathBuf>,
    /// Packages that the user named as a whole.
    whole: Vec<Utf8PathBuf>,
    /// Folders that were searched for packages.
    pub searched: Vec<Utf8PathBuf>,
}

impl<'r> Scope<'r> {
    /// Nothing asked for yet; `cwd` is the request's directory in its one spelling.
    pub(super) fn new(request: &'r Request, cwd: &'r Utf8Path) -> Self {
        Self {
            request,
            store: Store::new(cwd, &request.overlay),
            graph: Graph::default(),
            selected: BTreeSet::new(),
            focus: Vec::new(),
            whole: Vec::new(),
            searched: Vec::new(),
        }
    }

    /// Reads the request, and marks what it selects.
    pub(super) fn fill(&mut self, cwd: &Utf8Path) {
        match &self.request.manifest_path {
            Some(path) => self.manifest_path(cwd, path),
            None if self.request.paths.is_empty() => self.current(cwd),
            None => {}
        }
        for path in &self.request.paths {
            self.path(&join(cwd, path.as_str()));
        }
        self.graph.link(&mut self.store);
        self.narrow(cwd);
        if !self.focus.is_empty() {
            self.focus.append(&mut self.whole);
            self.focus = self.focus.iter().map(|path| show(cwd, path)).collect::<BTreeSet<_>>().into_iter().collect();
        }
        for &id in &self.selected {
            self.graph.packages[id.0 as usize].selected = true;
        }
    }

    fn manifest_path(&mut self, cwd: &Utf8Path, path: &Utf8Path) {
        let path = join(cwd, path.as_str());
        if path.file_name() != Some("Cargo.toml") {
            return self.store.problem_at(&path, "the manifest path must lead to a Cargo.toml file".to_owned());
        }
        match self.store.at(&path) {
            Lookup::Found(manifest) => self.around(&manifest),
            Lookup::Unreadable => {}
            Lookup::Absent => self.store.problem_at(&path, "no such file".to_owned()),
        }
    }

    /// The workspace around the current directory, or everything below it.
    fn current(&mut self, cwd: &Utf8Path) {
        for dir in cwd.ancestors() {
            match self.store.in_dir(dir) {
                Lookup::Found(manifest) => return self.around(&manifest),
                Lookup::Unreadable => return,
                Lookup::Absent => {}
            }
        }
        self.folder(cwd);
    }

    /// The whole workspace of a manifest, or its default members and the package itself.
    fn around(&mut self, manifest: &Arc<Manifest>) {
        self.whole.push(manifest.dir.clone());
        let Some(root) = root_of(&mut self.store, manifest) else { return self.select(manifest) };
        self.whole.push(root.dir.clone());
        let explicit = self.request.workspace || !self.request.packages.is_empty();
        let defaults = default_members(&mut self.store, &root).filter(|_| !explicit);
        let Some(defaults) = defaults else {
            self.workspace(&root);
            return self.select(manifest);
        };
        for member in members(&mut self.store, &root) {
            self.graph.add(&mut self.store, &member);
        }
        for dir in defaults {
            if let Lookup::Found(member) = self.store.in_dir(&dir) {
                self.select(&member);
            }
        }
        self.select(manifest);
    }

    /// All members of a workspace, those that are path dependencies of others included.
    fn workspace(&mut self, root: &Arc<Manifest>) {
        let listed: Vec<PackageId> =
            members(&mut self.store, root).iter().filter_map(|member| self.graph.add(&mut self.store, member)).collect();
        self.graph.link(&mut self.store);
        self.selected.extend(listed.iter().copied());
        let reached = self.graph.reach(&listed, |_| true);
        self.selected.extend(reached.into_iter().filter(|&id| self.graph.packages[id.0 as usize].workspace == root.dir));
    }

    fn select(&mut self, manifest: &Arc<Manifest>) {
        let id = self.graph.add(&mut self.store, manifest);
        self.selected.extend(id);
    }

    fn path(&mut self, path: &Utf8Path) {
        match std::fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => return self.folder(path),
            Err(_) if !self.request.overlay.holds(path) => return self.store.problem_at(path, "no such file or folder".to_owned()),
            Ok(_) | Err(_) => {}
        }
        match (path.file_name(), path.extension(), path.parent()) {
            (Some("Cargo.toml"), _, Some(dir)) => self.folder(dir),
            (_, Some("rs"), _) => self.file(path),
            _ => self.store.problem_at(path, "neither a folder nor a Rust file".to_owned()),
        }
    }

    /// Every package under a folder; inside a package's sources, that package.
    fn folder(&mut self, dir: &Utf8Path) {
        let walked = walk(dir);
        for obstacle in walked.obstacles {
            self.store.obstacle(obstacle);
        }
        if walked.manifests.is_empty() {
            if let Some(manifest) = self.builder_of(&dir.join("mod.rs")) {
                self.part(&manifest, dir);
            }
            return;
        }
        self.store.preload(&walked.manifests);
        self.whole.push(dir.to_owned());
        self.searched.push(dir.to_owned());
        for path in walked.manifests {
            if let Lookup::Found(manifest) = self.store.at(&path) {
                if manifest.workspace.is_some() {
                    self.workspace(&manifest);
                }
                self.select(&manifest);
            }
        }
    }

    /// A Rust file: a part of its package, or a program of its own.
    fn file(&mut self, path: &Utf8Path) {
        match self.builder_of(path) {
            Some(manifest) => self.part(&manifest, path),
            None => {
                let lone = self.graph.add_lone(path, || lone(path));
                self.selected.insert(lone);
                self.whole.push(path.to_owned());
            }
        }
    }

    /// The manifest of the package that a source file belongs to by its place.
    fn builder_of(&mut self, path: &Utf8Path) -> Option<Arc<Manifest>> {
        let manifest = path.ancestors().skip(1).find_map(|dir| self.store.in_dir(dir).found())?;
        let id = self.graph.add(&mut self.store, &manifest)?;
        let inside = path.strip_prefix(&manifest.dir).ok()?;
        let outside = inside.components().next().is_some_and(|first| OUTSIDE.contains(&first.as_str()));
        let mut roots = self.graph.packages[id.0 as usize].targets.iter().map(|target| target.root.as_path());
        let built = roots.any(|root| path == root || (!outside && root.parent().is_some_and(|dir| path.starts_with(dir))));
        (built || inside.starts_with("src")).then_some(manifest)
    }

    /// A file or folder of a package, with everything in its workspace that leads there.
    fn part(&mut self, manifest: &Arc<Manifest>, path: &Utf8Path) {
        self.focus.push(path.to_owned());
        let Some(id) = self.graph.add(&mut self.store, manifest) else { return };
        self.selected.insert(id);
        let Some(root) = root_of(&mut self.store, manifest) else { return };
        let members: Vec<PackageId> =
            members(&mut self.store, &root).iter().filter_map(|member| self.graph.add(&mut self.store, member)).collect();
        self.graph.link(&mut self.store);
        let uses = |member: &PackageId| self.graph.reach(&[*member], |it| it.kind == DependencyKind::Normal).contains(&id);
        let users: Vec<PackageId> = members.into_iter().filter(uses).collect();
        self.selected.extend(users);
    }

    /// Applies `--package` and `--exclude`.
    fn narrow(&mut self, cwd: &Utf8Path) {
        let all: Vec<PackageId> = (0..self.graph.packages.len() as u32).map(PackageId).collect();
        let matching = |scope: &Self, spec: &Spec, among: &[PackageId]| -> Vec<PackageId> {
            among.iter().copied().filter(|id| spec.matches(&scope.graph.packages[id.0 as usize])).collect()
        };
        if !self.request.packages.is_empty() {
            let members: Vec<PackageId> = self.selected.iter().copied().collect();
            let mut named = BTreeSet::new();
            for text in &self.request.packages {
                let spec = Spec::parse(text);
                let mut found = matching(self, &spec, &members);
                if found.is_empty() {
                    found = matching(self, &spec, &all);
                }
                if found.is_empty() {
                    self.store.problem_at(cwd, format!("package `{text}` not found"));
                }
                named.extend(found);
            }
            self.selected = named;
        }
        for text in &self.request.exclude {
            let found = matching(self, &Spec::parse(text), &all);
            if found.is_empty() {
                self.store.problem_at(cwd, format!("excluded package `{text}` not found"));
            }
            self.selected.retain(|id| !found.contains(id));
        }
    }
}

/// A file that is a program by itself.
fn lone(path: &Utf8Path) -> Package {
    let name = path.file_stem().unwrap_or("main").to_owned();
    let dir = path.parent().unwrap_or(path).to_owned();
    let target =
        Target { name: name.clone(), kind: TargetKind::Bin, root: path.to_owned(), required_features: Vec::new(), is_loaded: false };
    Package {
        name,
        version: "0.0.0".to_owned(),
        manifest: dir.join("Cargo.toml"),
        workspace: dir.clone(),
        dir,
        edition: Edition::E2024,
        targets: vec![target],
        dependencies: Vec::new(),
        features: BTreeSet::new(),
        selected: false,
        lone: true,
        aborts: false,
        is_publishable: false,
    }
}
