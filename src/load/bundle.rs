//! Modules that an attribute brings: the files of a folder, without a `mod` item for any.
//!
//! A platform that wants one program has routes merged by a macro, which looks into the folder of its file when it is compiled. What it finds
//! there becomes part of the crate, as modules whose names nobody writes. Here they have the path of the file for a name, which no item of
//! the program can have, so that whoever knows of the attribute finds them.

use crate::discover::collect;
use crate::facts::{Attr, Cfg, FileFacts, Item, ItemKind, TextRange};
use crate::name::Name;
use camino::Utf8Path;
use std::collections::BTreeSet;

/// Folders deeper than this are not looked into, and of more files than this the first.
const DEEPEST: u32 = 8;
const MOST: usize = 256;

/// The modules that an attribute of this name in a file brings. `path`: where the file stands.
pub(super) fn modules(path: &Utf8Path, facts: &FileFacts, bundling: &BTreeSet<String>) -> Vec<Item> {
    let bundles = |attr: &&Attr| bundling.contains(attr.path.last().name.as_str());
    let functions = facts.items.iter().filter(|item| matches!(item.kind, ItemKind::Function(_)));
    let found = functions.flat_map(|item| item.attrs.iter()).find(bundles);
    let (Some(attr), Some(folder)) = (found, path.parent()) else { return Vec::new() };
    let mut files = Vec::new();
    collect(folder, DEEPEST, &|name| name.ends_with(".rs"), &mut files);
    let mut names: Vec<String> = files
        .iter()
        .filter(|file| **file != path)
        .filter_map(|file| Some(file.strip_prefix(folder).ok()?.as_str().replace('\\', "/")))
        .collect();
    names.sort();
    names.truncate(MOST);
    let item = |(at, name): (usize, String)| {
        // Each needs a place of its own, which no name that is written has.
        let place = attr.path.range.start + at as u32;
        let place = TextRange { start: place, end: place };
        let name = Name::new(&name);
        let kind = ItemKind::Module { inline: None, path: Some(name) };
        Item { name, range: attr.path.range, name_range: place, public: false, attrs: Attr::shared(Vec::new()), cfg: Cfg::Always, kind }
    };
    names.into_iter().enumerate().map(item).collect()
}
