//! A crate as one text: every module stands where it is declared.
//!
//! Of foreign crates nobody wants to know in which file something stands, and no body is ever read. So their files are put
//! together and forgotten. What cannot be read is left out without a word: it is not the user's to mend.

use super::modules::{DEEPEST, Folder};
use crate::discover::paths::read_text;
use crate::extract;
use crate::facts::{Cfg, FileFacts, Item, ItemKind};
use camino::Utf8Path;

/// Bytes of one crate. Generated bindings of an operating system may have hundreds of millions, and a crate that names its files in a
/// circle has no end: what comes after is left out.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// What a file counts for at least.
const LEAST: usize = 1024;

/// What the crate with this root file declares; `None` when the file cannot be read.
pub fn whole(root: &Utf8Path) -> Option<FileFacts> {
    let mut facts = extract::items(&read_text(root).ok()?);
    let mut left = MOST_BYTES;
    fill(&mut facts.items, &Folder::of_root(root), DEEPEST, &mut left);
    Some(facts)
}

fn fill(items: &mut [Item], folder: &Folder, depth: usize, left: &mut usize) {
    for item in items.iter_mut().filter(|item| item.cfg != Cfg::Test) {
        let ItemKind::Module { inline, path } = &item.kind else { continue };
        let Some(deeper) = depth.checked_sub(1) else { continue };
        if inline.is_some() {
            let inner = folder.inline(item, path.as_deref());
            if let ItemKind::Module { inline: Some(items), .. } = &mut item.kind {
                fill(items, &inner, deeper, left);
            }
            continue;
        }
        for (path, inner) in folder.candidates(item, path.as_deref()) {
            let Ok(text) = read_text(&path) else { continue };
            let Some(fewer) = left.checked_sub(text.len().max(LEAST)) else { return };
            *left = fewer;
            let mut facts = extract::items(&text);
            if facts.cfg == Cfg::Test {
                facts.items.clear();
            }
            fill(&mut facts.items, &inner, deeper, left);
            if let ItemKind::Module { inline, .. } = &mut item.kind {
                *inline = Some(facts.items.into_boxed_slice());
            }
            break;
        }
    }
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
