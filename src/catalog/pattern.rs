//! Paths as the data spells them, and the index that finds them again.
//!
//! A path in the data stands for several functions: `{a,b}` groups are alternatives, `*` is any one segment, and the crate
//! segment may hold one `*` among other characters (`aws_sdk_*`). Groups are multiplied out when the data is loaded, so a
//! look-up is one hash for exact paths and a short list, chosen by the last segment, for the others. Exact beats pattern, and
//! among patterns the first in the data wins.

use rustc_hash::FxHashMap;

/// Maps path patterns to positions in a table of entries.
#[derive(Debug, Default)]
pub(super) struct PathIndex {
    exact: FxHashMap<String, usize>,
    by_last: FxHashMap<String, Vec<(Vec<String>, usize)>>,
    any_last: Vec<(Vec<String>, usize)>,
}

impl PathIndex {
    /// Files an entry under one path without groups, unless one is filed there already. Returns the one that is.
    pub(super) fn insert(&mut self, path: &str, entry: usize) -> usize {
        if !path.contains('*') {
            return *self.exact.entry(path.to_owned()).or_insert(entry);
        }
        let segments: Vec<String> = path.split("::").map(str::to_owned).collect();
        let list = match segments.last() {
            Some(last) if !last.contains('*') => self.by_last.entry(last.clone()).or_default(),
            Some(_) | None => &mut self.any_last,
        };
        if let Some((_, earlier)) = list.iter().find(|(known, _)| *known == segments) {
            return *earlier;
        }
        list.push((segments, entry));
        entry
    }

    /// The entry for a path as code spells it.
    pub(super) fn get(&self, path: &str) -> Option<usize> {
        if let Some(&entry) = self.exact.get(path) {
            return Some(entry);
        }
        let last = last_segment(path);
        let listed = self.by_last.get(last).into_iter().flatten();
        listed.chain(&self.any_last).find(|(pattern, _)| matches(pattern, path)).map(|&(_, entry)| entry)
    }

    /// Whether a path with this last segment may have an entry.
    pub(super) fn has_last(&self, name: &str) -> bool {
        let exact = || self.exact.keys().any(|path| last_segment(path) == name);
        !self.any_last.is_empty() || self.by_last.contains_key(name) || exact()
    }

    /// The paths of a crate, those of patterns as far as they lead without a star.
    pub(super) fn paths_of(&self, krate: &str) -> impl Iterator<Item = String> {
        let patterns = self.by_last.values().flatten().chain(&self.any_last).map(|(segments, _)| segments);
        let concrete = move |segments: &Vec<String>| {
            let (first, rest) = segments.split_first()?;
            let named = rest.iter().take_while(|segment| !segment.contains('*')).map(String::as_str);
            segment_matches(first, krate).then(|| [krate].into_iter().chain(named).collect::<Vec<_>>().join("::"))
        };
        let exact = self.exact.keys().filter(move |path| begins_with(path, krate)).cloned();
        exact.chain(patterns.filter_map(concrete))
    }

    /// Whether any path begins with this segment.
    pub(super) fn has_first(&self, name: &str) -> bool {
        let exact = || self.exact.keys().any(|path| begins_with(path, name));
        let mut patterns = self.by_last.values().flatten().chain(&self.any_last);
        patterns.any(|(segments, _)| segments.first().is_some_and(|first| first == name)) || exact()
    }

    /// All paths filed, patterns included, in textual order.
    pub(super) fn paths(&self) -> Vec<String> {
        let patterns = self.by_last.values().flatten().chain(&self.any_last).map(|(segments, _)| segments.join("::"));
        let mut paths: Vec<String> = self.exact.keys().cloned().chain(patterns).collect();
        paths.sort_unstable();
        paths
    }
}

fn begins_with(path: &str, krate: &str) -> bool {
    path.strip_prefix(krate).is_some_and(|rest| rest.starts_with("::"))
}

/// What stands behind the last `::`.
fn last_segment(path: &str) -> &str {
    path.rfind(':').map_or(path, |at| &path[at + 1..])
}

/// The segments of a path. Splitting at single characters is much faster than at `::`, and a path holds no lone colon.
pub(super) fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split(':').step_by(2)
}

fn matches(pattern: &[String], path: &str) -> bool {
    let mut segments = segments(path);
    pattern.iter().all(|want| segments.next().is_some_and(|have| segment_matches(want, have))) && segments.next().is_none()
}

/// Whether a segment with at most one `*` covers a name.
pub(super) fn segment_matches(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        Some((head, tail)) => name.len() >= head.len() + tail.len() && name.starts_with(head) && name.ends_with(tail),
        None => pattern == name,
    }
}

/// Multiplies the `{a,b}` groups of a path out, or says what is wrong with it. Groups do not nest.
pub(super) fn expand(path: &str) -> Result<Vec<String>, String> {
    let mut done = vec![String::new()];
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let (group, tail) = after.split_once('}').ok_or_else(|| format!("`{path}` opens a group and does not close it"))?;
        let choices: Vec<&str> = group.split(',').map(str::trim).collect();
        done = done.iter().flat_map(|head| choices.iter().map(move |choice| format!("{head}{before}{choice}"))).collect();
        rest = tail;
    }
    done.iter_mut().for_each(|head| head.push_str(rest));
    match done.iter().find(|one| !well_formed(one)) {
        Some(bad) => Err(format!("`{bad}` is no path")),
        None => Ok(done),
    }
}

/// Segments are identifiers or `*`; only the first may mix both.
fn well_formed(path: &str) -> bool {
    let word = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_');
    path.split("::").enumerate().all(|(at, segment)| match segment.split_once('*') {
        _ if word(segment) || segment == "*" => true,
        Some((head, tail)) => at == 0 && (head.is_empty() || word(head)) && (tail.is_empty() || word(tail)),
        None => false,
    })
}

#[cfg(test)]
mod tests {
    use super::{PathIndex, expand};

    #[test]
    fn groups_multiply_and_bad_paths_are_named() {
        assert_eq!(expand("a::{b,c}::{d, e}").unwrap(), ["a::b::d", "a::b::e", "a::c::d", "a::c::e"]);
        assert_eq!(expand("a::b").unwrap(), ["a::b"]);
        for bad in ["a::{b", "a::{b,}::c", "a:b", "a::b*", "", "a b::c", "a::}"] {
            assert!(expand(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn exact_beats_pattern_and_stars_cover_one_segment() {
        let mut index = PathIndex::default();
        assert_eq!(index.insert("aws_sdk_*::Client::new", 1), 1);
        assert_eq!(index.insert("aws_sdk_s3::Client::new", 2), 2);
        assert_eq!(index.insert("a::*::c", 3), 3);
        assert_eq!(index.insert("a::b::*", 4), 4);
        assert_eq!(index.insert("a::b::*", 5), 4);
        assert_eq!(index.get("aws_sdk_sqs::Client::new"), Some(1));
        assert_eq!(index.get("aws_sdk_s3::Client::new"), Some(2));
        assert_eq!(index.get("a::x::c"), Some(3));
        assert_eq!(index.get("a::b::x"), Some(4));
        assert_eq!(index.get("a::x::y::c"), None);
        assert_eq!(index.get("aws_sdk_s3::Client"), None);
        assert_eq!(index.get(""), None);
    }
}
