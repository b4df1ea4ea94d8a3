//! Of which platform the code of a binary speaks.
//!
//! A package with functions often has a tool beside them: it shares their dependencies and is none of them. Its own code tells: it
//! never names a crate that only functions need. What it names of the local libraries is its own code too.

use super::roots::{Roots, normal};
use crate::catalog::Platform;
use crate::discover::{Package, PackageId, TargetKind};
use crate::load::CrateFiles;
use rustc_hash::FxHashSet;

/// A binary whose code is listened to.
pub(super) struct Speech<'s, 'r, 'c> {
    pub(super) of: &'s Roots<'r, 'c>,
    pub(super) krate: &'s CrateFiles,
}

impl<'c> Speech<'_, '_, 'c> {
    /// The platform that is spoken of first.
    pub(super) fn platform(&self) -> Option<&'c Platform> {
        let mut waiting = vec![self.krate];
        let mut heard: FxHashSet<(PackageId, usize)> = FxHashSet::default();
        while let Some(krate) = waiting.pop() {
            if !heard.insert((krate.package, krate.target)) {
                continue;
            }
            let package = self.of.project.package(krate.package);
            let texts = self.texts(krate);
            let names = |name: &str| texts.iter().any(|text| speaks(text, name));
            let platforms = &self.of.catalog.platforms;
            let own = normal(package).filter(|it| names(it.name.as_str()));
            let (local, foreign): (Vec<_>, Vec<_>) = own.partition(|it| it.local.is_some());
            let marks = local.iter().chain(&foreign).filter_map(|it| platforms.platform_of_functions(it.registered()?));
            if let Some(platform) = marks.into_iter().next() {
                return Some(platform);
            }
            let own_library = library_name(package).filter(|name| names(name)).map(|_| krate.package);
            let libraries: Vec<PackageId> = local.iter().filter_map(|it| it.local).chain(own_library).collect();
            waiting.extend(libraries.into_iter().filter_map(|id| self.library(id)));
        }
        None
    }

    fn texts(&self, krate: &CrateFiles) -> Vec<&str> {
        let files = krate.root.iter().chain(krate.modules.values());
        files.map(|file| &*self.of.loaded.sources.file(*file).text).collect()
    }

    fn library(&self, id: PackageId) -> Option<&CrateFiles> {
        let is_library =
            |krate: &&CrateFiles| krate.package == id && self.of.project.package(id).targets[krate.target].kind == TargetKind::Lib;
        self.of.loaded.crates.iter().find(is_library)
    }
}

fn library_name(package: &Package) -> Option<String> {
    package.targets.iter().find(|target| target.kind == TargetKind::Lib).map(|target| target.name.replace('-', "_"))
}

/// Whether a text holds a name as a word.
fn speaks(text: &str, name: &str) -> bool {
    let is_part = |at: Option<&u8>| at.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    let bytes = text.as_bytes();
    memchr::memmem::find_iter(bytes, name).any(|at| {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        !is_part(before) && !is_part(bytes.get(at + name.len()))
    })
}
