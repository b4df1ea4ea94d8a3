//! Where the file of a `mod` item stands. The rules are those of the compiler.
//!
//! `mod x;` in a root file or a `mod.rs` means `x.rs` or `x/mod.rs` beside it; in any other file `a.rs` it means the same inside
//! the folder `a`. Inline modules add their names as folders. `#[path]` replaces all that: it counts from the folder of the file,
//! or from the inline module's folder, and the file it names counts as a `mod.rs`.

use crate::discover::Overlay;
use crate::discover::paths::join;
use crate::facts::{Attr, Cfg, FileFacts, Item, ItemKind};
use crate::name::Name;
use crate::source::{FileId, Span};
use camino::{Utf8Path, Utf8PathBuf};
use std::io::ErrorKind;

/// Inline modules nested deeper than this are not looked into.
pub(super) const DEEPEST: usize = 128;

/// The folder in which a file's modules stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Folder {
    /// The folder that `#[path]` counts from.
    dir: Utf8PathBuf,
    /// The further folder that plain `mod x;` counts from, when the file is no `mod.rs`.
    own: Option<String>,
}

/// A file that a crate wants.
#[derive(Debug)]
pub(super) struct Wanted {
    /// Index of the crate.
    pub krate: usize,
    /// The name in the `mod` item; `None` for the root file.
    pub item: Option<Span>,
    /// The module's name, and where it stands.
    pub name: Option<(&'static str, Span)>,
    /// Under a condition: there may be no file.
    pub conditional: bool,
    /// Where the file may stand, and where its own modules stand then.
    pub candidates: Vec<(Utf8PathBuf, Folder)>,
}

/// What stands where a file was looked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// One file.
    Unique(Utf8PathBuf, Folder),
    /// Several files: the first of them.
    Ambiguous(Utf8PathBuf, Folder),
    /// None.
    Missing,
}

impl Place {
    /// The file to read, and where its modules stand.
    pub(super) fn file(&self) -> Option<(&Utf8PathBuf, &Folder)> {
        match self {
            Self::Unique(path, folder) | Self::Ambiguous(path, folder) => Some((path, folder)),
            Self::Missing => None,
        }
    }
}

impl Wanted {
    /// The root file of a crate.
    pub(super) fn root(krate: usize, path: &Utf8Path) -> Self {
        let folder = Folder::of_root(path);
        Self { krate, item: None, name: None, conditional: false, candidates: vec![(path.to_owned(), folder)] }
    }

    /// Looks which candidates exist. The root file is taken for granted, and so is what cannot be looked at: reading it says why.
    pub(super) fn place(&self, overlay: &Overlay) -> Place {
        let state = |path: &Utf8Path| match self.item {
            None => State::Hidden,
            Some(_) if overlay.holds(path) => State::Present,
            Some(_) => state(path),
        };
        let states: Vec<State> = self.candidates.iter().map(|(path, _)| state(path)).collect();
        let at = states.iter().position(|it| *it == State::Present).or_else(|| states.iter().position(|it| *it == State::Hidden));
        let Some((path, folder)) = at.map(|at| self.candidates[at].clone()) else { return Place::Missing };
        match states.iter().filter(|it| **it == State::Present).count() {
            0 | 1 => Place::Unique(path, folder),
            _ => Place::Ambiguous(path, folder),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Present,
    Hidden,
    Absent,
}

fn state(path: &Utf8Path) -> State {
    match std::fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => State::Absent,
        Ok(_) => State::Present,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => State::Absent,
        Err(_) => State::Hidden,
    }
}

/// The files that the `mod` items of `file` ask for. `reached` is how the crate came to the file.
pub(super) fn wanted_by(facts: &FileFacts, file: FileId, folder: &Folder, reached: &Wanted, next: &mut Vec<Wanted>) {
    if let Some(conditional) = exists(&facts.cfg) {
        let conditional = conditional || reached.conditional;
        Search { krate: reached.krate, file, next }.items(&facts.items, folder, conditional, DEEPEST);
    }
}

/// `None` when the configuration is one of tests only, else whether it is conditional.
fn exists(cfg: &Cfg) -> Option<bool> {
    match cfg {
        Cfg::Always => Some(false),
        Cfg::When(_) => Some(true),
        Cfg::Test => None,
    }
}

struct Search<'n> {
    krate: usize,
    file: FileId,
    next: &'n mut Vec<Wanted>,
}

impl Search<'_> {
    fn items(&mut self, items: &[Item], folder: &Folder, conditional: bool, depth: usize) {
        for item in items {
            let ItemKind::Module { inline, path } = &item.kind else { continue };
            let Some(here) = exists(&item.cfg) else { continue };
            let conditional = conditional || here || item.attrs.iter().any(moves_by_condition);
            match inline {
                Some(items) if depth > 0 => self.items(items, &folder.inline(item, path.map(Name::as_str)), conditional, depth - 1),
                Some(_) => {}
                None => self.next.push(Wanted {
                    krate: self.krate,
                    item: Some(item.name_range.in_file(self.file)),
                    name: Some((plain_name(item), item.name_range.in_file(self.file))),
                    conditional,
                    candidates: folder.candidates(item, path.map(Name::as_str)),
                }),
            }
        }
    }
}

impl Folder {
    /// The folder of a crate's root file.
    pub(super) fn of_root(path: &Utf8Path) -> Self {
        Folder { dir: parent(path), own: None }
    }

    /// Where the file of `mod x;` may stand.
    pub(super) fn candidates(&self, item: &Item, path: Option<&str>) -> Vec<(Utf8PathBuf, Folder)> {
        if let Some(path) = path {
            let file = join(&self.dir, path);
            let folder = Folder::of_root(&file);
            return vec![(file, folder)];
        }
        let name = plain_name(item);
        let dir = self.own.as_ref().map_or_else(|| self.dir.clone(), |own| self.dir.join(own));
        let inner = dir.join(name);
        let beside = Folder { dir: dir.clone(), own: Some(name.to_owned()) };
        vec![(dir.join(format!("{name}.rs")), beside), (inner.join("mod.rs"), Folder { dir: inner, own: None })]
    }

    /// Where the modules inside `mod x { .. }` stand.
    pub(super) fn inline(&self, item: &Item, path: Option<&str>) -> Folder {
        let dir = match (path, &self.own) {
            (Some(path), _) => join(&self.dir, path),
            (None, Some(own)) => self.dir.join(own).join(plain_name(item)),
            (None, None) => self.dir.join(plain_name(item)),
        };
        Folder { dir, own: None }
    }
}

/// The name without `r#`: files are named without it.
fn plain_name(item: &Item) -> &'static str {
    let name = item.name.as_str();
    name.strip_prefix("r#").unwrap_or(name)
}

/// `#[cfg_attr(condition, path = "..")]`: the file may stand elsewhere.
fn moves_by_condition(attr: &Attr) -> bool {
    attr.path.as_ident().is_some_and(|name| name == "cfg_attr") && attr.args.contains("path")
}

fn parent(path: &Utf8Path) -> Utf8PathBuf {
    path.parent().unwrap_or(path).to_owned()
}
