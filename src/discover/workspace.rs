//! Workspaces: who is the root of a package, and who are the members of a root. The rules are cargo's.
//!
//! A pattern in `members` that matches folders without a manifest is no mistake; a folder named outright that has none is.
//! Path dependencies below the root are members too; they join when dependencies are linked.

use super::manifest::{Manifest, WorkspaceTable};
use super::paths::join;
use super::store::{Lookup, Store};
use super::table::At;
use camino::{Utf8Path, Utf8PathBuf};
use globset::{GlobBuilder, GlobMatcher};
use std::sync::Arc;

/// How deep `**` looks. Deeper trees hold no packages but links or mistakes.
const DEEPEST: usize = 32;

/// The root of the workspace that `manifest` belongs to; a package without a workspace has none.
pub(super) fn root_of(store: &mut Store<'_>, manifest: &Arc<Manifest>) -> Option<Arc<Manifest>> {
    if manifest.workspace.is_some() {
        return Some(manifest.clone());
    }
    if let Some(pointer) = manifest.package.as_ref().and_then(|it| it.workspace.as_ref()) {
        let found = store.in_dir(&join(&manifest.dir, &pointer.value));
        if matches!(found, Lookup::Absent) {
            store.problem_in(manifest, pointer.range, format!("no workspace at `{}`", pointer.value));
        }
        return found.found();
    }
    for above in manifest.dir.ancestors().skip(1) {
        if let Lookup::Found(candidate) = store.in_dir(above)
            && let Some(workspace) = &candidate.workspace
            && !is_excluded(&candidate.dir, workspace, &manifest.dir)
        {
            return Some(candidate);
        }
    }
    None
}

/// Whether `exclude` keeps the package in `dir` out. A member named outright stays in.
fn is_excluded(root: &Utf8Path, workspace: &WorkspaceTable, dir: &Utf8Path) -> bool {
    let holds = |paths: &[At<String>]| paths.iter().any(|path| dir.starts_with(join(root, &path.value)));
    holds(&workspace.exclude) && !holds(&workspace.members)
}

/// The members of the workspace of `root`, itself first when it is a package, the others by path.
pub(super) fn members(store: &mut Store<'_>, root: &Arc<Manifest>) -> Vec<Arc<Manifest>> {
    let Some(workspace) = &root.workspace else { return vec![root.clone()] };
    let mut dirs: Vec<Utf8PathBuf> = Vec::new();
    for member in &workspace.members {
        let matches = expand(store, root, member);
        dirs.extend(matches.into_iter().filter(|dir| !is_excluded(&root.dir, workspace, dir)));
    }
    dirs.sort_unstable();
    dirs.dedup();
    store.preload(&dirs.iter().map(|dir| dir.join("Cargo.toml")).collect::<Vec<_>>());
    let others = dirs.iter().filter(|dir| **dir != root.dir).filter_map(|dir| store.in_dir(dir).found());
    root.package.is_some().then(|| root.clone()).into_iter().chain(others).filter(|it| it.package.is_some()).collect()
}

/// Folders of the members that are checked unless others are named; `None` when the manifest does not say.
pub(super) fn default_members(store: &mut Store<'_>, root: &Arc<Manifest>) -> Option<Vec<Utf8PathBuf>> {
    let paths = root.workspace.as_ref()?.default_members.as_ref()?;
    Some(paths.iter().flat_map(|path| expand(store, root, path)).collect())
}

/// The folders with a manifest that one entry of `members` stands for.
fn expand(store: &mut Store<'_>, root: &Arc<Manifest>, member: &At<String>) -> Vec<Utf8PathBuf> {
    if member.value.contains(['*', '?', '[']) {
        let Some(found) = expand_pattern(&root.dir, &member.value) else {
            store.problem_in(root, member.range, format!("`{}` is not a valid pattern", member.value));
            return Vec::new();
        };
        return found;
    }
    let dir = join(&root.dir, &member.value);
    if matches!(store.in_dir(&dir), Lookup::Absent) {
        store.problem_in(root, member.range, format!("workspace member `{}` has no Cargo.toml", member.value));
        return Vec::new();
    }
    vec![dir]
}

/// The folders below `root` that `pattern` matches and that hold a manifest.
fn expand_pattern(root: &Utf8Path, pattern: &str) -> Option<Vec<Utf8PathBuf>> {
    let mut found = vec![root.to_owned()];
    for part in pattern.split(['/', '\\']).filter(|part| !part.is_empty()) {
        found = if part == "**" {
            found.iter().flat_map(|dir| below(dir, DEEPEST)).collect()
        } else if part.contains(['*', '?', '[']) {
            let matcher = GlobBuilder::new(part).literal_separator(true).build().ok()?.compile_matcher();
            found.iter().flat_map(|dir| matching(dir, &matcher)).collect()
        } else {
            found.iter().map(|dir| join(dir, part)).collect()
        };
    }
    found.retain(|dir| dir.join("Cargo.toml").is_file());
    Some(found)
}

fn matching(dir: &Utf8Path, matcher: &GlobMatcher) -> Vec<Utf8PathBuf> {
    let entries = dir.read_dir_utf8().into_iter().flatten().flatten();
    entries.filter(|entry| matcher.is_match(entry.file_name())).map(|entry| dir.join(entry.file_name())).collect()
}

/// `dir` and the folders below it.
fn below(dir: &Utf8Path, depth: usize) -> Vec<Utf8PathBuf> {
    let mut folders = vec![dir.to_owned()];
    if depth > 0 {
        let entries = dir.read_dir_utf8().into_iter().flatten().flatten();
        let inner = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
        for entry in inner.filter(|entry| !entry.file_name().starts_with('.') && entry.file_name() != "target") {
            folders.extend(below(&dir.join(entry.file_name()), depth - 1));
        }
    }
    folders
}
