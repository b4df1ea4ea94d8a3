//! A crate as one text: every module stands where it is declared.
//!
//! Of foreign crates nobody wants to know in which file something stands, and no body is ever read. So their files are put
//! together and forgotten: they are read wave by wave, all files of a wave in parallel. What cannot be read is left out without
//! a word: it is not the user's to mend.

use super::macros::{self, Definitions};
use super::modules::{DEEPEST, Folder};
use crate::discover::paths::read_text;
use crate::extract;
use crate::facts::{Cfg, FileFacts, Item, ItemKind};
use crate::name::Name;
use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;

/// Bytes of one crate. Generated bindings of an operating system may have hundreds of millions, and a crate that names its files in a
/// circle has no end: what comes after is left out.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// What a file counts for at least.
const LEAST: usize = 1024;

/// What the crate with this root file declares; `None` when the file cannot be read.
pub fn whole(root: &Utf8Path) -> Option<FileFacts> {
    let text = read_text(root).ok()?;
    let mut left = MOST_BYTES.saturating_sub(text.len());
    let folder = Folder::of_root(root);
    let facts = extract::items(&text);
    let mut wave = asked_by(&facts, 0, &folder, 0);
    let mut files = vec![File { text: kept(text, &facts), facts, folder, place: None }];
    let mut own_macros = Definitions::default();
    for _ in 0..DEEPEST {
        if wave.is_empty() {
            wave = expand(&mut files, &mut own_macros);
        }
        if wave.is_empty() {
            break;
        }
        let read: Vec<Option<Read>> = wave.par_iter().map(Wanted::read).collect();
        let mut next = Vec::new();
        for (wanted, read) in wave.into_iter().zip(read) {
            let Some(Read { facts, text, folder, bytes }) = read else { continue };
            // What is left out depends on the order of the text alone, never on threads.
            left = left.saturating_sub(bytes.max(LEAST));
            if left == 0 {
                break;
            }
            next.extend(asked_by(&facts, files.len(), &folder, 0));
            files.push(File { facts, text, folder, place: Some((wanted.file, wanted.item)) });
        }
        wave = next;
    }
    put_together(files)
}

/// Declares what the crate's own macros do in files where that has not been done, and tells what files are asked for there.
fn expand(files: &mut [File], own_macros: &mut Definitions) -> Vec<Wanted> {
    for file in files.iter() {
        own_macros.learn(file.text.as_deref().unwrap_or_default(), &file.facts.items);
    }
    let mut wanted = Vec::new();
    for (at, file) in files.iter_mut().enumerate() {
        if let Some(text) = file.text.take() {
            let before = file.facts.items.len();
            own_macros.expand(&text, &mut file.facts.items);
            wanted.extend(asked_by(&file.facts, at, &file.folder, before));
        }
    }
    wanted
}

/// The text of a file that has to do with macros; all others are forgotten at once.
fn kept(text: String, facts: &FileFacts) -> Option<String> {
    macros::concerns(&facts.items).then_some(text)
}

/// A file, and the `mod` item it stands behind: the file of that item, and the way to it.
struct File {
    facts: FileFacts,
    /// Its text, as long as macros in it wait to be looked at.
    text: Option<String>,
    folder: Folder,
    place: Option<(usize, Vec<usize>)>,
}

/// A `mod` item without a body.
struct Wanted {
    /// Its file.
    file: usize,
    /// The way to it: its index in the file, after those of the inline modules around it.
    item: Vec<usize>,
    candidates: Vec<(Utf8PathBuf, Folder)>,
}

struct Read {
    facts: FileFacts,
    text: Option<String>,
    folder: Folder,
    bytes: usize,
}

impl Wanted {
    fn read(&self) -> Option<Read> {
        self.candidates.iter().find_map(|(path, folder)| {
            let text = read_text(path).ok()?;
            let mut facts = extract::items(&text);
            if facts.cfg == Cfg::Test {
                facts.items.clear();
            }
            let bytes = text.len();
            Some(Read { text: kept(text, &facts), facts, folder: folder.clone(), bytes })
        })
    }
}

/// The files that the items of a file ask for, from the one at this index.
fn asked_by(facts: &FileFacts, file: usize, folder: &Folder, from: usize) -> Vec<Wanted> {
    let mut found = Vec::new();
    look(&facts.items, file, folder, &mut Vec::new(), &mut found);
    found.retain(|wanted| wanted.item[0] >= from);
    found
}

fn look(items: &[Item], file: usize, folder: &Folder, around: &mut Vec<usize>, found: &mut Vec<Wanted>) {
    for (at, item) in items.iter().enumerate().filter(|(_, item)| macros::may_exist(item)) {
        let ItemKind::Module { inline, path } = &item.kind else { continue };
        around.push(at);
        match inline {
            Some(items) if around.len() < DEEPEST => look(items, file, &folder.inline(item, path.map(Name::as_str)), around, found),
            Some(_) => {}
            None => found.push(Wanted { file, item: around.clone(), candidates: folder.candidates(item, path.map(Name::as_str)) }),
        }
        around.pop();
    }
}

/// Puts each file behind its item, the last first: a file comes after the one that asks for it.
fn put_together(mut files: Vec<File>) -> Option<FileFacts> {
    while files.len() > 1 {
        let File { facts, place, .. } = files.pop()?;
        let (file, item) = place?;
        if let Some(ItemKind::Module { inline, .. }) = item_at(&mut files[file].facts.items, &item) {
            *inline = Some(facts.items.into_boxed_slice());
        }
    }
    files.pop().map(|file| file.facts)
}

fn item_at<'i>(items: &'i mut [Item], way: &[usize]) -> Option<&'i mut ItemKind> {
    let (last, around) = way.split_last()?;
    let mut items = items;
    for at in around {
        match &mut items.get_mut(*at)?.kind {
            ItemKind::Module { inline: Some(inner), .. } => items = inner,
            _ => return None,
        }
    }
    items.get_mut(*last).map(|item| &mut item.kind)
}

#[cfg(test)]
mod tests {
    use super::whole;
    use crate::facts::{Item, ItemKind};
    use camino::Utf8Path;
    use std::fs;

    fn names(items: &[Item]) -> String {
        let one = |item: &Item| match &item.kind {
            ItemKind::Module { inline: Some(items), .. } => format!("{}({})", item.name, names(items)),
            ItemKind::Module { inline: None, .. } => format!("{}?", item.name),
            _ => item.name.to_string(),
        };
        items.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn modules_stand_where_they_are_declared() {
        let folder = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(folder.path()).unwrap();
        let files = [
            ("lib.rs", "mod a;\npub mod b { pub mod c; }\n#[cfg(test)] mod tests;\nmod absent;\nfn f() {}"),
            ("a.rs", "pub mod d;\npub fn g() {}"),
            ("a/d.rs", "#![cfg(unix)]\npub fn h() {}"),
            ("b/c.rs", "#[path = \"../lib.rs\"] mod again;"),
        ];
        for (path, text) in files {
            fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
            fs::write(root.join(path), text).unwrap();
        }
        let facts = whole(&root.join("lib.rs")).unwrap();
        let told = names(&facts.items);
        assert!(told.starts_with("a(d(h) g) b(c(again(a("), "{told}");
        assert!(told.ends_with("tests? absent? f"), "{told}");
        assert!(whole(&root.join("nothing.rs")).is_none());
    }
}
