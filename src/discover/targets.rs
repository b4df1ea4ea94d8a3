//! The programs and libraries of a package, found as cargo finds them.
//!
//! Only what runs in a function counts: the library, the binaries, and procedural macros to know that they are such. Examples,
//! tests, benches and build scripts are no programs of the package and are left out.

use super::manifest::{Manifest, TargetTable};
use super::paths::join;
use super::store::Store;
use super::{Edition, Target, TargetKind};
use camino::{Utf8Path, Utf8PathBuf};

/// The library, then the binaries: those of the manifest in its order, then those found in the usual places, by name.
pub(super) fn targets(store: &mut Store<'_>, manifest: &Manifest, name: &str, edition: Edition) -> Vec<Target> {
    let mut targets: Vec<Target> = library(store, manifest, name, edition).into_iter().collect();
    let found = usual_binaries(&manifest.dir, name);
    let declared: Vec<Target> = manifest.bins.iter().filter_map(|table| binary(store, manifest, table, name, edition, &found)).collect();
    let auto = manifest.package.as_ref().and_then(|it| it.autobins);
    let search = auto.unwrap_or(edition != Edition::E2015 || manifest.bins.is_empty());
    let others = found.into_iter().filter(|usual| search && !declared.iter().any(|it| it.name == usual.name || it.root == usual.root));
    let others: Vec<Target> = others.collect();
    targets.extend(declared);
    targets.extend(others);
    targets
}

fn library(store: &mut Store<'_>, manifest: &Manifest, package: &str, edition: Edition) -> Option<Target> {
    let usual = manifest.dir.join("src/lib.rs");
    let searched = manifest.package.as_ref().and_then(|it| it.autolib) != Some(false);
    let Some(table) = &manifest.lib else {
        let target =
            Target { name: crate_name(package), kind: TargetKind::Lib, root: usual, required_features: Vec::new(), is_loaded: false };
        return (searched && target.root.is_file()).then_some(target);
    };
    let name = table.name.as_ref().map_or_else(|| crate_name(package), |name| crate_name(&name.value));
    let legacy = manifest.dir.join(format!("src/{name}.rs"));
    let root = match &table.path {
        Some(path) => join(&manifest.dir, &path.value),
        None if edition == Edition::E2015 && !usual.is_file() && legacy.is_file() => legacy,
        None => usual,
    };
    if !root.is_file() {
        let (range, place) = table.path.as_ref().map_or((table.range, "src/lib.rs"), |path| (path.range, &path.value));
        store.problem_in(manifest, range, format!("library `{name}` not found: looked for {place}"));
        return None;
    }
    let kind = if table.proc_macro { TargetKind::ProcMacro } else { TargetKind::Lib };
    Some(Target { name, kind, root, required_features: table.required_features.clone(), is_loaded: table.is_loaded })
}

/// The binary that one `[[bin]]` table declares.
fn binary(
    store: &mut Store<'_>,
    manifest: &Manifest,
    table: &TargetTable,
    package: &str,
    edition: Edition,
    found: &[Target],
) -> Option<Target> {
    let name = table.name.as_ref().map_or(package, |name| &name.value);
    let (root, range, looked) = match &table.path {
        Some(path) => (Some(join(&manifest.dir, &path.value)), path.range, path.value.clone()),
        None => {
            let usual = found.iter().find(|usual| usual.name == name).map(|usual| usual.root.clone());
            let range = table.name.as_ref().map_or(table.range, |name| name.range);
            (usual.or_else(|| legacy_binary(manifest, name, edition)), range, format!("src/bin/{name}.rs and src/bin/{name}/main.rs"))
        }
    };
    let root = root.filter(|root| root.is_file());
    if root.is_none() {
        store.problem_in(manifest, range, format!("binary `{name}` not found: looked for {looked}"));
    }
    let required_features = table.required_features.clone();
    Some(Target { name: name.to_owned(), kind: TargetKind::Bin, root: root?, required_features, is_loaded: false })
}

/// Where a binary without a path could stand in the 2015 edition.
fn legacy_binary(manifest: &Manifest, name: &str, edition: Edition) -> Option<Utf8PathBuf> {
    let own = format!("src/{name}.rs");
    let places = [own.as_str(), "src/main.rs", "src/bin/main.rs"];
    let mut places = places.into_iter().filter(|_| edition == Edition::E2015).map(|place| manifest.dir.join(place));
    places.find(|place| place.is_file())
}

/// `src/main.rs`, `src/bin/*.rs` and `src/bin/*/main.rs`.
fn usual_binaries(dir: &Utf8Path, package: &str) -> Vec<Target> {
    let kind = TargetKind::Bin;
    let target = |name: &str, root| Target { name: name.to_owned(), kind, root, required_features: Vec::new(), is_loaded: false };
    let main = dir.join("src/main.rs");
    let mut targets: Vec<Target> = main.is_file().then(|| target(package, main)).into_iter().collect();
    let bin = dir.join("src/bin");
    let entries = bin.read_dir_utf8().into_iter().flatten().flatten();
    let mut roots: Vec<(String, Utf8PathBuf)> = entries.filter_map(|entry| usual_binary(&bin, entry.file_name())).collect();
    roots.sort_unstable();
    targets.extend(roots.into_iter().map(|(name, root)| target(&name, root)));
    targets
}

fn usual_binary(bin: &Utf8Path, entry: &str) -> Option<(String, Utf8PathBuf)> {
    if entry.starts_with('.') {
        return None;
    }
    let path = bin.join(entry);
    match entry.strip_suffix(".rs") {
        Some(stem) if path.is_file() => Some((stem.to_owned(), path)),
        Some(_) | None => Some((entry.to_owned(), path.join("main.rs"))).filter(|(_, main)| main.is_file()),
    }
}

fn crate_name(package: &str) -> String {
    package.replace('-', "_")
}
