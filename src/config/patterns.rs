//! Patterns for paths: which files a part of a configuration is about.
//!
//! A pattern starts at the folder that is configured. `*` stands for any characters but `/`, `**` for any folders, `{a,b}` for either.
//! A folder that is matched means everything below it, so that nobody has to remember `/**`.

use camino::Utf8Path;
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

/// A set of patterns.
#[derive(Clone, Debug, Default)]
pub(super) struct Patterns {
    set: GlobSet,
}

impl Patterns {
    /// The set of these patterns; those that are none are left out, see [`complaint`].
    pub(super) fn new<'p>(patterns: impl IntoIterator<Item = &'p str>) -> Self {
        let mut set = GlobSetBuilder::new();
        for glob in patterns.into_iter().filter_map(|pattern| glob(pattern).ok()) {
            set.add(glob);
        }
        Self { set: set.build().unwrap_or_default() }
    }

    /// Whether a file or folder, or a folder around it below `base`, is matched.
    pub(super) fn matches(&self, base: &Utf8Path, path: &Utf8Path) -> bool {
        let Ok(inside) = path.strip_prefix(base) else { return false };
        !self.set.is_empty() && inside.ancestors().filter(|it| !it.as_str().is_empty()).any(|it| self.set.is_match(it))
    }
}

/// What is wrong with a pattern, if anything is.
pub(super) fn complaint(pattern: &str) -> Option<String> {
    if Utf8Path::new(pattern).is_absolute() || pattern.split(['/', '\\']).any(|part| part == "..") {
        return Some(format!("`{pattern}` leads out of the folder that is configured: patterns start there"));
    }
    glob(pattern).err().map(|error| format!("`{pattern}` is no pattern: {}", error.kind()))
}

fn glob(pattern: &str) -> Result<globset::Glob, globset::Error> {
    let pattern = pattern.strip_prefix("./").unwrap_or(pattern).trim_end_matches('/');
    GlobBuilder::new(pattern).literal_separator(true).build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_means_what_it_matches_and_all_below() {
        let base = Utf8Path::new("/w");
        let matches = |pattern: &str, path: &str| Patterns::new([pattern]).matches(base, Utf8Path::new(path));
        assert!(matches("services/old", "/w/services/old/src/main.rs"));
        assert!(matches("./services/old/", "/w/services/old"));
        assert!(matches("services/*/src", "/w/services/a/src/x.rs"));
        assert!(!matches("services/*.rs", "/w/services/a/x.rs"));
        assert!(matches("**/x.rs", "/w/services/a/x.rs"));
        assert!(matches("{a,b}/**", "/w/b/x.rs"));
        assert!(!matches("services", "/v/services/x.rs"), "another folder");
        assert!(!matches("src", "/w/services/src/x.rs"), "a pattern starts at the folder");
    }

    #[test]
    fn what_is_no_pattern_is_told() {
        assert!(complaint("a/**/b").is_none());
        assert!(complaint("a/[b").unwrap().contains("`a/[b` is no pattern: "));
        assert!(complaint("../a").unwrap().contains("leads out of"));
        assert!(complaint("/a").unwrap().contains("leads out of"));
    }
}
