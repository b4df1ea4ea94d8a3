//! Files beside the code of packages: those that say how they are built and deployed.
//!
//! They stand at a package, or on the way up to the folder that the run is about, or in a folder of their own at one of these places.

use super::{PackageId, Project};
use camino::{Utf8DirEntry, Utf8Path, Utf8PathBuf};
use std::collections::BTreeSet;

impl Project {
    /// The files with a wanted name beside these packages. A lone file has none, and hidden ones deploy nothing.
    pub(crate) fn files_beside(&self, packages: &[PackageId], wanted: &dyn Fn(&str) -> bool) -> BTreeSet<Utf8PathBuf> {
        let packages = packages.iter().map(|id| self.package(*id)).filter(|package| !package.lone);
        let above = packages.flat_map(|package| package.dir.ancestors().take_while(|folder| folder.starts_with(&self.around)));
        let folders: BTreeSet<&Utf8Path> = above.collect();
        let mut paths = Vec::new();
        folders.into_iter().for_each(|folder| collect(folder, 1, &|name| !name.starts_with('.') && wanted(name), &mut paths));
        paths.into_iter().collect()
    }

    /// Whether all packages were asked for that a file in this folder may be about.
    pub(crate) fn is_whole_below(&self, folder: &Utf8Path) -> bool {
        let mut below = self.packages.iter().filter(|package| package.dir.starts_with(folder));
        let is_named = self.named.is_empty() || self.named.iter().any(|named| folder.starts_with(named));
        is_named && below.all(|package| package.selected)
    }
}

/// The files with a wanted name in a folder and the folders in it, where deploy files often stand together. Other packages speak of
/// themselves.
pub(crate) fn collect(folder: &Utf8Path, depth: u32, wanted: &dyn Fn(&str) -> bool, paths: &mut Vec<Utf8PathBuf>) {
    let Ok(entries) = folder.read_dir_utf8() else { return };
    let is_folder = |entry: &Utf8DirEntry| entry.file_type().is_ok_and(|kind| kind.is_dir());
    for entry in entries.flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        if !is_folder(&entry) {
            paths.extend(wanted(name).then(|| path.to_owned()));
        } else if depth > 0 && !name.starts_with('.') && !["target", "node_modules"].contains(&name) && !path.join("Cargo.toml").exists() {
            collect(path, depth - 1, wanted, paths);
        }
    }
}
