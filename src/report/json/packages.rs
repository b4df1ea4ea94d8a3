//! The packages and targets that cargo's messages name.
//!
//! Readers attach a message to a package by comparing its id with the one from `cargo metadata`, so ids are spelt as cargo
//! spells them for packages on disk: `path+file:///folder#version`, with `name@version` when the folder has another name.

use crate::report::{PackageInfo, TargetInfo};
use camino::{Utf8Path, Utf8PathBuf};
use serde::Serialize;
use std::fmt::Write;

/// The package and target that a message is about.
#[derive(Serialize)]
pub(super) struct Package<'a> {
    package_id: String,
    manifest_path: &'a Utf8Path,
    target: Target<'a>,
}

#[derive(Serialize)]
struct Target<'a> {
    kind: [&'a str; 1],
    crate_types: [&'a str; 1],
    name: &'a str,
    src_path: Utf8PathBuf,
}

/// Stands for the outcome of a package: nothing is built, and earlier messages about it no longer hold.
#[derive(Serialize)]
pub(super) struct Artifact<'a> {
    #[serde(flatten)]
    package: Package<'a>,
    profile: Profile,
    features: [&'a str; 0],
    filenames: [&'a str; 0],
    executable: Option<&'a str>,
    fresh: bool,
}

#[derive(Serialize)]
struct Profile {
    opt_level: &'static str,
    debuginfo: u8,
    debug_assertions: bool,
    overflow_checks: bool,
    test: bool,
}

/// The package in whose folder a path lies, the innermost of several.
pub(super) fn owner<'a>(packages: &'a [PackageInfo], path: &Utf8Path) -> Option<&'a PackageInfo> {
    packages.iter().filter(|package| path.starts_with(&package.dir)).max_by_key(|package| package.dir.components().count())
}

impl<'a> Package<'a> {
    /// The package, and the target to which a file in it most likely belongs: the one it is the root of, else the first.
    pub(super) fn new(package: &'a PackageInfo, path: &Utf8Path) -> Self {
        let root_of = package.targets.iter().find(|target| target.path == path);
        let target = match root_of.or(package.targets.first()) {
            Some(TargetInfo { name, kind, path }) => target(name, kind, absolute(package, path)),
            None => target(&package.name, "lib", package.manifest_path.clone()),
        };
        Self { package_id: package_id(package), manifest_path: &package.manifest_path, target }
    }

    pub(super) fn artifact(self) -> Artifact<'a> {
        let profile = Profile { opt_level: "0", debuginfo: 0, debug_assertions: true, overflow_checks: true, test: false };
        Artifact { package: self, profile, features: [], filenames: [], executable: None, fresh: false }
    }
}

fn target<'a>(name: &'a str, kind: &'a str, src_path: Utf8PathBuf) -> Target<'a> {
    let crate_type = if matches!(kind, "lib" | "proc-macro") { kind } else { "bin" };
    Target { kind: [kind], crate_types: [crate_type], name, src_path }
}

fn folder(package: &PackageInfo) -> &Utf8Path {
    package.manifest_path.parent().unwrap_or(&package.manifest_path)
}

fn absolute(package: &PackageInfo, path: &Utf8Path) -> Utf8PathBuf {
    folder(package).join(path.strip_prefix(&package.dir).unwrap_or(path))
}

fn package_id(package: &PackageInfo) -> String {
    let folder = folder(package);
    let PackageInfo { name, version, .. } = package;
    let slash = if folder.as_str().starts_with('/') { "" } else { "/" };
    let mut id = format!("path+file://{slash}");
    for byte in folder.as_str().bytes() {
        match byte {
            b'\\' => id.push('/'),
            b'!' | b'$'..=b'/' | b'0'..=b';' | b'=' | b'@'..=b'[' | b']' | b'_' | b'a'..=b'z' | b'|' | b'~' if byte != b'%' => {
                id.push(byte.into())
            }
            _ => write!(id, "%{byte:02X}").expect("a string takes every text"),
        }
    }
    match folder.file_name() {
        Some(last) if last == name => write!(id, "#{version}"),
        Some(_) | None => write!(id, "#{name}@{version}"),
    }
    .expect("a string takes every text");
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(manifest_path: &str, dir: &str) -> PackageInfo {
        let targets = vec![];
        PackageInfo { dir: dir.into(), name: "shop".into(), version: "1.2.3".into(), manifest_path: manifest_path.into(), targets }
    }

    #[test]
    fn ids_are_spelt_as_cargo_spells_them() {
        assert_eq!(package_id(&package("/w/shop/Cargo.toml", "")), "path+file:///w/shop#1.2.3");
        assert_eq!(package_id(&package("/w/my shop%/é/Cargo.toml", "")), "path+file:///w/my%20shop%25/%C3%A9#shop@1.2.3");
        assert_eq!(package_id(&package("C:\\w\\x/Cargo.toml", "")), "path+file:///C:/w/x#shop@1.2.3");
    }

    #[test]
    fn the_innermost_package_owns_a_file() {
        let packages = [package("/w/Cargo.toml", ""), package("/w/api/Cargo.toml", "api")];
        let owner = |path: &str| super::owner(&packages, path.into()).map(|package| package.dir.as_str());
        assert_eq!(owner("src/main.rs"), Some(""));
        assert_eq!(owner("api/src/main.rs"), Some("api"));
        assert_eq!(super::owner(&packages[1..], "apix/main.rs".into()), None);
    }
}
