//! Package specs: how users and editors name packages.
//!
//! `name`, `name@1.2`, a pattern like `lambda-*`, or a package-id URL as cargo prints it (`path+file:///dir#name@1.2.3`). A URL of
//! a registry or a git server names nothing in the tree.

use super::Package;
use camino::Utf8PathBuf;
use globset::{Glob, GlobMatcher};

/// One package spec.
#[derive(Debug)]
pub(super) struct Spec {
    name: Option<Pattern>,
    version: Option<String>,
    place: Place,
}

#[derive(Debug)]
enum Pattern {
    Exact(String),
    Glob(GlobMatcher),
}

#[derive(Debug, PartialEq, Eq)]
enum Place {
    Anywhere,
    Dir(Utf8PathBuf),
    Foreign,
}

impl Spec {
    /// Reads a spec.
    pub(super) fn parse(text: &str) -> Self {
        let Some((scheme, rest)) = text.split_once("://") else { return Self::named(text, Place::Anywhere) };
        let (path, fragment) = rest.split_once('#').unwrap_or((rest, ""));
        let path = path.split('?').next().unwrap_or_default();
        let place = match scheme {
            "path+file" | "file" => Place::Dir(local_path(path)),
            _ => Place::Foreign,
        };
        if fragment.starts_with(|first: char| first.is_ascii_digit()) {
            return Self { name: None, version: Some(fragment.to_owned()), place };
        }
        Self::named(fragment, place)
    }

    fn named(text: &str, place: Place) -> Self {
        let (name, version) = text.split_once(['@', ':']).map_or((text, None), |(name, version)| (name, Some(version.to_owned())));
        let glob = name.contains(['*', '?', '[']).then(|| Glob::new(name).ok()).flatten();
        let pattern = glob.map_or_else(|| Pattern::Exact(name.to_owned()), |glob| Pattern::Glob(glob.compile_matcher()));
        Self { name: (!name.is_empty()).then_some(pattern), version, place }
    }

    /// Whether the spec names this package.
    pub(super) fn matches(&self, package: &Package) -> bool {
        let placed = match &self.place {
            Place::Anywhere => true,
            Place::Dir(dir) => *dir == package.dir,
            Place::Foreign => false,
        };
        let named = match &self.name {
            None => true,
            Some(Pattern::Exact(name)) => *name == package.name,
            Some(Pattern::Glob(glob)) => glob.is_match(&package.name),
        };
        placed && named && self.version.as_ref().is_none_or(|version| is_part_of(version, &package.version))
    }
}

/// `1.2` is part of `1.2.3`, but not of `1.20.0`.
fn is_part_of(wanted: &str, version: &str) -> bool {
    version.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-', '+']))
}

/// The path in a `file` URL, its percent escapes undone.
fn local_path(text: &str) -> Utf8PathBuf {
    let text = if cfg!(windows) { text.trim_start_matches('/') } else { text };
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let digits = [ahead.next(), ahead.next()].map(|digit| digit.and_then(|it| char::from(it).to_digit(16)));
        match (byte, digits) {
            (b'%', [Some(high), Some(low)]) => {
                bytes.push((high * 16 + low) as u8);
                rest = ahead;
            }
            _ => bytes.push(byte),
        }
    }
    let text = String::from_utf8_lossy(&bytes);
    text.strip_suffix('/').filter(|dir| !dir.is_empty()).unwrap_or(&text).into()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn file_urls_are_unescaped() {
        assert_eq!(local_path("/my%20app/x%2"), "/my app/x%2");
        assert_eq!(local_path("/a/"), "/a");
        assert_eq!(local_path("/"), "/");
    }

    #[test]
    fn versions_match_by_part() {
        assert!(is_part_of("1.2", "1.2.3"));
        assert!(is_part_of("1.2.3", "1.2.3-beta"));
        assert!(!is_part_of("1.2", "1.20.0"));
    }

    #[test]
    fn foreign_urls_name_nothing_local() {
        assert_eq!(Spec::parse("registry+https://example.invalid/index#serde@1.0.0").place, Place::Foreign);
    }
}
