//! Baselines: findings that were there when a project began to use this tool, put aside so that new ones are seen.
//!
//! An entry says which rule found what in which item, and how often, by a hash of the text that it is about. It holds no line: code that
//! moves keeps its entries, in a file that is renamed too. Code that is touched loses them, and its finding is shown: who changes a line
//! is the one to mend it.
//!
//! An entry of which less is found than it says is stale: it would cover the next mistake of its kind. But that something was not found is
//! no proof: only where the whole program that holds it was looked at, with its rule on, is an entry called stale.

use crate::facts::{FileFacts, Item, ItemKind, TypeExpr};
use crate::lint::{Judged, Suppression};
use crate::source::{Sources, Span, TextRange};
use camino::{Utf8Path, Utf8PathBuf};
pub use file::{Broken, read, write};
pub use run::{Looked, Outcome};
use std::collections::BTreeMap;
use twox_hash::XxHash3_64;

mod file;
mod run;

/// The file beside the manifest of a workspace.
pub const FILE_NAME: &str = "sls-lint-baseline.toml";

/// What tells findings apart, wherever they stand in their file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identity {
    /// The file, as seen from the folder of the baseline.
    pub path: Utf8PathBuf,
    /// The rule.
    pub rule: String,
    /// The item that holds it, by its path in the file; empty outside of items with a name.
    pub item: String,
    /// Of the text that it is about, white space left out.
    pub hash: String,
}

/// An entry: how often something was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// How often.
    pub count: usize,
    /// Where the entry stands in the baseline.
    pub range: TextRange,
}

/// A baseline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    /// The file, as an absolute path.
    pub path: Utf8PathBuf,
    /// Its entries.
    pub entries: BTreeMap<Identity, Entry>,
}

/// What becomes of a baseline in a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Update {
    /// It stays as it is.
    #[default]
    No,
    /// What is not found any more is taken out.
    Shrink,
    /// What is found is put in, too.
    Add,
}

impl Identity {
    /// The identity of a finding in a file whose facts these are, seen from a folder.
    pub fn of(rule: &str, path: Utf8PathBuf, facts: &FileFacts, sources: &Sources, span: Span) -> Self {
        let text: String = sources.slice(span).split_whitespace().collect();
        let hash = format!("{:016x}", XxHash3_64::oneshot(text.as_bytes()));
        Self { path, rule: rule.to_owned(), item: item_path(&facts.items, span.range).join("::"), hash }
    }

    /// Whether two speak of the same, in a file that was renamed.
    fn is_moved(&self, other: &Self) -> bool {
        (&self.rule, &self.item, &self.hash) == (&other.rule, &other.item, &other.hash)
    }
}

/// The names of the items around a place, the outermost first.
fn item_path(items: &[Item], place: TextRange) -> Vec<String> {
    let Some(item) = items.iter().find(|item| item.range.contains(TextRange::new(place.start, place.start))) else { return Vec::new() };
    let (name, inner): (String, &[Item]) = match &item.kind {
        ItemKind::Module { inline: Some(inner), .. } => (item.name.to_string(), inner),
        ItemKind::Trait(it) => (item.name.to_string(), &it.items),
        ItemKind::Impl(it) => (type_name(&it.self_ty), &it.items),
        _ => (item.name.to_string(), &[]),
    };
    let own = (!name.is_empty()).then_some(name);
    own.into_iter().chain(item_path(inner, place)).collect()
}

fn type_name(ty: &TypeExpr) -> String {
    match ty {
        TypeExpr::Path(path) => path.segments.last().map_or_else(String::new, |segment| segment.name.to_string()),
        _ => String::new(),
    }
}

impl Baseline {
    /// The folder that the paths in it start from.
    pub fn dir(&self) -> &Utf8Path {
        self.path.parent().unwrap_or(&self.path)
    }

    /// Puts findings aside as far as entries cover them, and says which of the entries are left over, each with how often. Findings are
    /// given with their identities; those without one are no business of this baseline.
    pub fn apply(&self, findings: &mut [Judged], identities: &[Option<Identity>], shown: &Utf8Path) -> BTreeMap<Identity, usize> {
        let mut left: BTreeMap<Identity, usize> = self.entries.iter().map(|(identity, entry)| (identity.clone(), entry.count)).collect();
        let mut open: Vec<(&mut Judged, &Identity)> = Vec::new();
        for (judged, identity) in findings.iter_mut().zip(identities) {
            let Some(identity) = identity.as_ref().filter(|_| judged.suppressed.is_none()) else { continue };
            match left.get_mut(identity).filter(|count| **count > 0) {
                Some(count) => {
                    *count -= 1;
                    judged.suppressed = Some(Suppression::Baseline { path: shown.to_owned() });
                }
                None => open.push((judged, identity)),
            }
        }
        // Only now: an entry of the file itself comes before one of a file that is gone.
        for (judged, identity) in open {
            let is_gone = |path: &Utf8Path| !self.dir().join(path).exists();
            let moved = left.iter_mut().find(|(entry, count)| **count > 0 && entry.is_moved(identity) && is_gone(&entry.path));
            if let Some((_, count)) = moved {
                *count -= 1;
                judged.suppressed = Some(Suppression::Baseline { path: shown.to_owned() });
            }
        }
        left.retain(|_, count| *count > 0);
        left
    }

    /// The baseline after a run. `left` are the entries of which less was found, `is_known` tells of which of them that is certain, and
    /// `found` are the identities of findings that nobody accepts, if they are to be put in.
    pub fn after(&self, left: &BTreeMap<Identity, usize>, is_known: impl Fn(&Identity) -> bool, found: Option<&[Identity]>) -> Self {
        let mut entries = self.entries.clone();
        for (identity, count) in left.iter().filter(|(identity, _)| is_known(identity)) {
            if let Some(entry) = entries.get_mut(identity) {
                entry.count = entry.count.saturating_sub(*count);
            }
        }
        entries.retain(|_, entry| entry.count > 0);
        for identity in found.into_iter().flatten() {
            entries.entry(identity.clone()).or_default().count += 1;
        }
        Self { path: self.path.clone(), entries }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract;

    #[test]
    fn items_are_known_by_their_names() {
        let text = "mod m {\n    impl<T> Store<T> {\n        fn save() { here }\n    }\n}\nfn free() { there }\nuse a::b;\n";
        let facts = extract::items(text);
        let path = |word: &str| {
            let start = text.find(word).unwrap() as u32;
            item_path(&facts.items, TextRange::new(start, start + 1)).join("::")
        };
        assert_eq!([path("here"), path("there"), path("b;")], ["m::Store::save", "free", ""]);
    }

    fn identity(path: &str, hash: &str) -> Identity {
        Identity { path: path.into(), rule: "r".into(), item: "f".into(), hash: hash.into() }
    }

    #[test]
    fn what_is_left_over_goes_and_what_is_new_comes() {
        let entry = |count| Entry { count, range: TextRange::default() };
        let (a, b, c) = (identity("a.rs", "1"), identity("b.rs", "2"), identity("c.rs", "3"));
        let baseline = Baseline { path: "/w/b.toml".into(), entries: [(a.clone(), entry(3)), (b.clone(), entry(1))].into() };
        let left = BTreeMap::from([(a.clone(), 1), (b.clone(), 1)]);
        let counts =
            |it: &Baseline| it.entries.iter().map(|(identity, entry)| (identity.path.to_string(), entry.count)).collect::<Vec<_>>();
        let shrunk = baseline.after(&left, |_| true, None);
        assert_eq!(counts(&shrunk), [("a.rs".to_owned(), 2)]);
        let careful = baseline.after(&left, |it| it.path != "b.rs", Some(&[c.clone(), c]));
        assert_eq!(counts(&careful), [("a.rs".to_owned(), 2), ("b.rs".to_owned(), 1), ("c.rs".to_owned(), 2)]);
    }
}
