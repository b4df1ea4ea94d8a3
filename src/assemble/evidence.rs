//! Evidence that a plain server is run as a function: texts in the files that build or deploy it.
//!
//! Only files at the package and on the way up to the root of the run are looked at; a server without evidence is a server.

use crate::catalog::{Catalog, EvidencePlace, Platform, Proof};
use crate::discover::Package;
use camino::Utf8Path;
use std::fs;

/// Files longer than this deploy nothing we could read.
const LONGEST: u64 = 1024 * 1024;

/// The platform that runs the servers of a package.
pub(super) fn serves_for<'c>(package: &Package, root: &Utf8Path, catalog: &'c Catalog) -> Option<&'c Platform> {
    if package.lone {
        return None;
    }
    let folders = package.dir.ancestors().take_while(|folder| folder.starts_with(root));
    let texts: Vec<(EvidencePlace, String)> = folders.flat_map(texts_in).collect();
    catalog.platforms.all().iter().find(|platform| {
        let servers = platform.evidence.iter().filter(|evidence| evidence.proves == Proof::Server);
        servers.into_iter().any(|evidence| texts.iter().any(|(place, text)| *place == evidence.place && text.contains(&evidence.text)))
    })
}

fn texts_in(folder: &Utf8Path) -> Vec<(EvidencePlace, String)> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<_> = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    let placed = names.into_iter().filter_map(|name| place_of(&name).map(|place| (place, folder.join(name))));
    placed.filter_map(|(place, path)| read(&path).map(|text| (place, text))).collect()
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
