//! Programs before and after: `test-fixtures/fixes/NAME.before.txt` becomes `NAME.after.txt`.
//!
//! They are no `.rs` files, so that they are no fixtures of rules. What is made of them is rewritten with `SLS_LINT_BLESS=1`; read the
//! difference then. Whatever that is, it has to parse, to be silent where a fix was carried out, and to be left alone by a second run; and the
//! same has to come of it with a byte-order mark and the line ends of Windows.

use crate::common::golden;
use crate::common::{files, root};
use camino::Utf8Path;
use sls_lint::Options;
use sls_lint::discover::Request;
use sls_lint::fix::{Mended, mend};
use sls_lint::lint::Safety;

/// Mends a text as the `main.rs` of a package, up to a safety.
pub(crate) fn mended(manifest: &str, text: &str, most: Safety) -> (String, Mended) {
    let folder = tempfile::tempdir().unwrap();
    let dir = Utf8Path::from_path(folder.path()).unwrap().canonicalize_utf8().unwrap();
    std::fs::create_dir(dir.join("src")).unwrap();
    std::fs::write(dir.join("Cargo.toml"), manifest).unwrap();
    std::fs::write(dir.join("src/main.rs"), text).unwrap();
    let options = Options { request: Request { cwd: dir, ..Request::default() }, ..Options::default() };
    let mended = mend(&options, most).unwrap();
    let new = mended.changes.get(Utf8Path::new("src/main.rs")).map_or(text, |change| &*change.new).to_owned();
    (new, mended)
}

pub(crate) const MANIFEST: &str = "\
[package]
name = \"shop\"
version = \"0.1.0\"
edition = \"2024\"

[dependencies]
lambda_runtime = \"1\"
serde_json = \"1\"
reqwest = \"0.12\"
tokio = { version = \"1\", features = [\"full\"] }
";

#[test]
fn programs_become_what_is_expected() {
    let befores: Vec<_> =
        files(&root().join("test-fixtures/fixes"), "txt").into_iter().filter(|path| path.as_str().ends_with(".before.txt")).collect();
    assert!(!befores.is_empty(), "the pairs are there");
    for before in befores {
        let text = std::fs::read_to_string(&before).unwrap();
        let (new, mended) = mended(MANIFEST, &text, Safety::Unsafe);
        assert!(!mended.changes.is_empty(), "{before}: nothing is fixed");
        let expected = before.as_str().replace(".before.", ".after.");
        assert_eq!(golden::difference(&expected, &new), None);
        assert_sound(&before, &new, &mended);

        let (again, twice) = self::mended(MANIFEST, &new, Safety::Unsafe);
        assert_eq!((again.as_str(), twice.changes.len()), (new.as_str(), 0), "{before}: a second run changes something");

        let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
        let (other, _) = self::mended(MANIFEST, &windows(&text), Safety::Unsafe);
        assert_eq!(other, windows(&new), "{before}: other line ends, another result");
    }
}

/// It parses, and where something was fixed nothing of that rule is left that could be.
fn assert_sound(name: &Utf8Path, new: &str, mended: &Mended) {
    assert!(sls_lint::extract::parses(new), "{name}: does not parse:\n{new}");
    assert_eq!(mended.after().problems, [], "{name}");
    assert!(mended.refused.is_empty(), "{name}: {:?}", mended.refused);
    let left: Vec<_> = mended.after().shown().filter(|judged| judged.finding.fix.is_some()).collect();
    assert!(left.is_empty(), "{name}: {left:?}");
}
