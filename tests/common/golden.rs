//! Expected texts in `tests/golden`: `SLS_LINT_BLESS=1` rewrites them, then read the difference.

/// What is wrong with a text that should stand in the file of this name, if anything is.
pub(crate) fn difference(name: &str, actual: &str) -> Option<String> {
    let path = super::root().join("tests/golden").join(name);
    if std::env::var_os("SLS_LINT_BLESS").is_some() {
        std::fs::write(&path, actual).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    (actual != expected).then(|| format!("{name} has changed; run with SLS_LINT_BLESS=1 and read the difference. Now:\n{actual}"))
}
