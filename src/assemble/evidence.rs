//! Evidence that a plain server is run as a function: texts in its own code, and in the files that build or deploy it.
//!
//! Only the code of the package and of the local packages it needs, and files at the package and on the way up to the folder that the run
//! is about, are looked at; a server without evidence is a server.

use crate::catalog::{Catalog, Clue, Evidence, Platform, Platforms};
use crate::discover::{Overlay, Package, PackageId, Project, TargetKind, collect};
use crate::source::SourceFile;
use camino::{Utf8Path, Utf8PathBuf};
use globset::{Glob, GlobMatcher};
use std::cell::OnceCell;
use std::fs;

/// Files longer than this deploy nothing we could read.
const LONGEST: u64 = 1024 * 1024;

/// Folders with code deeper than this are not looked at.
const DEEPEST: u32 = 8;

/// The platforms that run the servers of a package.
pub fn serves_for<'c>(project: &Project, id: PackageId, catalog: &'c Catalog) -> Vec<&'c Platform> {
    let parts = parts(project, id);
    if !parts.iter().any(|part| can_serve(part, &catalog.platforms)) && !listens(project.package(id), &project.overlay) {
        return Vec::new();
    }
    let files = Files::of(project.package(id), &parts, project);
    let proven = |platform: &&Platform| platform.evidence.iter().any(|evidence| files.prove(evidence).is_some());
    let found: Vec<&Platform> = catalog.platforms.all().iter().filter(proven).collect();
    let replaced: Vec<&String> = found.iter().filter_map(|platform| platform.replaces.as_ref()).collect();
    found.iter().copied().filter(|platform| !replaced.contains(&&platform.id)).collect()
}

/// Whether a package has something to serve with. A lone file does not say.
pub(super) fn can_serve(package: &Package, platforms: &Platforms) -> bool {
    package.lone || package.dependencies.iter().any(|it| platforms.is_server_crate(&it.package.replace('-', "_")))
}

/// Whether a program of a package speaks, where it begins, of a socket on which it listens itself: no dependency tells.
fn listens(package: &Package, overlay: &Overlay) -> bool {
    let mut programs = package.targets.iter().filter(|target| target.kind == TargetKind::Bin);
    programs.any(|target| overlay.read(&target.root).is_ok_and(|text| text.contains("TcpListener")))
}

/// The clues that prove that a platform runs the servers of a package: those of the first evidence that is complete.
pub(super) fn clues<'c>(project: &Project, id: PackageId, platform: &'c Platform) -> Vec<Found<'c>> {
    let files = Files::of(project.package(id), &parts(project, id), project);
    platform.evidence.iter().find_map(|evidence| files.prove(evidence)).unwrap_or_default()
}

/// A package and the local packages it needs.
fn parts(project: &Project, id: PackageId) -> Vec<&Package> {
    project.needed_by(id).into_iter().map(|part| project.package(part)).collect()
}

/// A clue that was found.
pub(super) struct Found<'c> {
    /// The file.
    pub(super) path: Utf8PathBuf,
    /// The text in it, and its line; none where it is enough that the file is there.
    pub(super) text: Option<(&'c str, u32)>,
}

/// Files that may hold clues.
struct Files<'p> {
    paths: Vec<Utf8PathBuf>,
    /// What was read, by its place in `paths`.
    texts: Vec<OnceCell<Option<SourceFile>>>,
    overlay: &'p Overlay,
}

impl<'p> Files<'p> {
    /// Of a lone file, it alone speaks of it.
    fn of(package: &Package, parts: &[&Package], project: &'p Project) -> Self {
        let root = &project.around;
        let targets = parts.iter().flat_map(|part| &part.targets);
        let mut paths: Vec<Utf8PathBuf> = targets.map(|target| target.root.clone()).collect();
        if !package.lone {
            for part in parts {
                let folders = part.targets.iter().filter_map(|target| target.root.parent()).filter(|folder| *folder != part.dir);
                folders.for_each(|folder| collect(folder, DEEPEST, &|name| name.ends_with(".rs"), &mut paths));
            }
            let above = package.dir.ancestors().take_while(|folder| folder.starts_with(root));
            above.for_each(|folder| collect(folder, 1, &|name| !name.ends_with(".rs"), &mut paths));
            let workflows =
                package.dir.ancestors().take_while(|folder| folder.starts_with(root)).map(|folder| folder.join(".github/workflows"));
            workflows.for_each(|folder| collect(&folder, 0, &|_| true, &mut paths));
        }
        paths.sort();
        paths.dedup();
        let texts = paths.iter().map(|_| OnceCell::new()).collect();
        Self { paths, texts, overlay: &project.overlay }
    }

    /// Where the clues are, if all of them are there.
    fn prove<'c>(&self, evidence: &'c Evidence) -> Option<Vec<Found<'c>>> {
        let elsewhere = self.named(&evidence.unless).next().is_some();
        if elsewhere || evidence.clues.is_empty() {
            return None;
        }
        evidence.clues.iter().map(|clue| self.find(clue)).collect()
    }

    fn find<'c>(&self, clue: &'c Clue) -> Option<Found<'c>> {
        self.named(&clue.files).find_map(|at| {
            let text = if clue.texts.is_empty() { None } else { Some(first_of(&clue.texts, self.text(at)?)?) };
            Some(Found { path: self.paths[at].clone(), text })
        })
    }

    fn text(&self, at: usize) -> Option<&SourceFile> {
        let path = &self.paths[at];
        self.texts[at].get_or_init(|| self.read(path).map(|text| SourceFile::new(path, squeezed(&text)))).as_ref()
    }

    fn read(&self, path: &Utf8Path) -> Option<String> {
        let small = fs::metadata(path).is_ok_and(|found| found.is_file() && found.len() <= LONGEST);
        if small { self.overlay.read(path).ok() } else { None }
    }

    /// The places of files with such a name.
    fn named(&self, globs: &[String]) -> impl Iterator<Item = usize> {
        let globs: Vec<GlobMatcher> = globs.iter().filter_map(|glob| Some(Glob::new(glob).ok()?.compile_matcher())).collect();
        let matches = move |path: &Utf8PathBuf| path.file_name().is_some_and(|name| globs.iter().any(|glob| glob.is_match(name)));
        self.paths.iter().enumerate().filter(move |(_, path)| matches(path)).map(|(at, _)| at)
    }
}

/// A text in which spaces stand alone: some formats align what they say.
fn squeezed(text: &str) -> String {
    let mut last = '\n';
    let is_wanted = |now: &char| {
        let before = std::mem::replace(&mut last, *now);
        !(*now == ' ' && before == ' ')
    };
    text.chars().filter(is_wanted).collect()
}

/// The first of these texts in a file, and its line.
fn first_of<'c>(texts: &'c [String], file: &SourceFile) -> Option<(&'c str, u32)> {
    let found = texts.iter().filter_map(|text| Some((file.text.find(&**text)?, &**text)));
    let (at, text) = found.min()?;
    Some((text, file.position(at as u32).line))
}
