//! Evidence that a plain server is run as a function: texts in the files that build or deploy it.
//!
//! Only files at the package and on the way up to the root of the run are looked at; a server without evidence is a server.

use crate::catalog::{Catalog, EvidencePlace, Platform, Proof};
use crate::discover::{Dependency, Package};
use camino::{Utf8DirEntry, Utf8Path};
use std::fs;

/// Files longer than this deploy nothing we could read.
const LONGEST: u64 = 1024 * 1024;

/// The platform that runs the servers of a package.
pub fn serves_for<'c>(package: &Package, root: &Utf8Path, catalog: &'c Catalog) -> Option<&'c Platform> {
    let can_serve = |dependency: &Dependency| catalog.platforms.is_server_crate(&dependency.package.replace('-', "_"));
    if package.lone || !package.dependencies.iter().any(can_serve) {
        return None;
    }
    let folders = package.dir.ancestors().take_while(|folder| folder.starts_with(root));
    let texts: Vec<(EvidencePlace, String)> = folders.flat_map(|folder| texts_below(folder, 1)).collect();
    catalog.platforms.all().iter().find(|platform| {
        let servers = platform.evidence.iter().filter(|evidence| evidence.proves == Proof::Server);
        servers.into_iter().any(|evidence| texts.iter().any(|(place, text)| *place == evidence.place && text.contains(&evidence.text)))
    })
}

/// The texts that may prove something in a folder and the folders in it, where deploy files often stand together.
fn texts_below(folder: &Utf8Path, depth: u32) -> Vec<(EvidencePlace, String)> {
    let Ok(entries) = folder.read_dir_utf8() else { return Vec::new() };
    let is_folder = |entry: &Utf8DirEntry| entry.file_type().is_ok_and(|kind| kind.is_dir());
    let mut paths: Vec<_> = entries.flatten().map(|entry| (entry.path().to_owned(), is_folder(&entry))).collect();
    paths.sort();
    let mut texts = Vec::new();
    for (path, is_folder) in paths {
        let name = path.file_name().unwrap_or_default();
        match place_of(name) {
            Some(place) => texts.extend(read(&path).map(|text| (place, text))),
            None if is_folder && depth > 0 && !name.starts_with('.') && !["src", "target", "node_modules"].contains(&name) => {
                texts.extend(texts_below(&path, depth - 1));
            }
            None => {}
        }
    }
    texts
}

fn place_of(name: &str) -> Option<EvidencePlace> {
    let is_yaml = name.ends_with(".yml") || name.ends_with(".yaml");
    match name {
        _ if name.contains("Dockerfile") => Some(EvidencePlace::Dockerfile),
        _ if is_yaml && (name.starts_with("template") || name.starts_with("serverless")) => Some(EvidencePlace::Deploy),
        _ if name.ends_with(".tf") => Some(EvidencePlace::Deploy),
        _ => None,
    }
}

fn read(path: &Utf8Path) -> Option<String> {
    let small = fs::metadata(path).is_ok_and(|found| found.is_file() && found.len() <= LONGEST);
    if small { fs::read_to_string(path).ok() } else { None }
}
