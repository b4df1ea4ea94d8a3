//! What `init` writes: a first configuration that says everything and changes nothing, and the line that makes the compiler know our
//! attribute.
//!
//! The starter is made of the description of the keys, so it never speaks of one that is gone, and every example in it has been read by a
//! test. The manifest of a project is changed as a text: comments and order are its author's.

use super::keys::{Key, TOP};
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, Value, value};

/// Width of the comments.
const WIDTH: usize = 100;

/// The attribute's condition, as the compiler is told of it.
const CHECK_CFG: &str = "cfg(sls_lint)";

/// A commented first configuration.
pub fn starter() -> String {
    let repository = env!("CARGO_PKG_REPOSITORY");
    let mut text = format!("#:schema {repository}/raw/main/docs/sls-lint.schema.json\n\n");
    comment(
        &mut text,
        "Configuration of cargo sls-lint. Nothing in this file is needed: everything below is an example, and has to lose its `#`.",
    );
    // A table ends only where the next begins: keys without one come first.
    let (plain, tables): (Vec<&Key>, Vec<&Key>) = TOP.iter().partition(|key| !key.example.starts_with('['));
    for key in plain.into_iter().chain(tables) {
        text.push('\n');
        comment(&mut text, key.about);
        key.example.lines().for_each(|line| text.push_str(&format!("# {line}\n")));
    }
    text
}

/// Appends a text as comments of some width.
fn comment(out: &mut String, text: &str) {
    let mut line = String::from("#");
    for word in text.split_whitespace() {
        if line.len() + 1 + word.len() > WIDTH {
            out.push_str(&line);
            out.push('\n');
            line = String::from("#");
        }
        line.push(' ');
        line.push_str(word);
    }
    out.push_str(&line);
    out.push('\n');
}

/// Where lints of the compiler stand in a manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LintTable {
    /// `[lints.rust]`.
    Package,
    /// `[workspace.lints.rust]`.
    Workspace,
}

/// Where the lints of a package stand, by its manifest.
///
/// # Errors
/// When the manifest is not TOML.
pub fn lint_table(manifest: &str) -> Result<LintTable, String> {
    let document: DocumentMut = manifest.parse().map_err(|error: toml_edit::TomlError| error.message().to_owned())?;
    let inherits = document.get("lints").and_then(|lints| lints.get("workspace")).and_then(Item::as_bool) == Some(true);
    Ok(if inherits { LintTable::Workspace } else { LintTable::Package })
}

/// A manifest in which the compiler is told of our attribute; `None` where it is already.
///
/// # Errors
/// When the manifest is not TOML, or something else stands where the lint belongs.
pub fn with_check_cfg(manifest: &str, place: LintTable) -> Result<Option<String>, String> {
    let mut document: DocumentMut = manifest.parse().map_err(|error: toml_edit::TomlError| error.message().to_owned())?;
    let mut table = document.as_table_mut();
    let path: &[&str] = match place {
        LintTable::Package => &["lints", "rust"],
        LintTable::Workspace => &["workspace", "lints", "rust"],
    };
    for key in path {
        let inner = table.entry(key).or_insert_with(|| {
            let mut implicit = Table::new();
            implicit.set_implicit(*key != "rust");
            Item::Table(implicit)
        });
        table = inner
            .as_table_mut()
            .ok_or_else(|| format!("`{key}` is written as a value: add `{CHECK_CFG}` to `check-cfg` of `unexpected_cfgs` by hand"))?;
    }
    let lint = table.entry("unexpected_cfgs").or_insert_with(|| value(InlineTable::new()));
    if let Some(level) = lint.as_str().map(str::to_owned) {
        *lint = value(InlineTable::from_iter([("level", Value::from(level))]));
    }
    let lint = lint.as_table_like_mut().ok_or("`unexpected_cfgs` is neither a level nor a table")?;
    if !lint.contains_key("level") {
        lint.insert("level", value("warn"));
    }
    let known = lint.entry("check-cfg").or_insert_with(|| value(Array::new()));
    let known = known.as_array_mut().ok_or("`check-cfg` is no array")?;
    if known.iter().any(|it| it.as_str().is_some_and(|it| it.contains("sls_lint"))) {
        return Ok(None);
    }
    known.push(CHECK_CFG);
    Ok(Some(document.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn added(manifest: &str, place: LintTable) -> String {
        with_check_cfg(manifest, place).unwrap().expect("it was not there")
    }

    #[test]
    fn the_compiler_is_told_once_and_the_rest_stays() {
        let manifest = "# mine\n[package]\nname = \"a\" # short\n";
        let once = added(manifest, LintTable::Package);
        assert_eq!(once, format!("{manifest}\n[lints.rust]\nunexpected_cfgs = {{ level = \"warn\", check-cfg = [\"cfg(sls_lint)\"] }}\n"));
        assert_eq!(with_check_cfg(&once, LintTable::Package), Ok(None));
    }

    #[test]
    fn what_stands_there_is_kept() {
        let deny = added("[workspace.lints.rust]\nunsafe_code = \"forbid\"\nunexpected_cfgs = \"deny\"\n", LintTable::Workspace);
        assert!(
            deny.contains("unsafe_code = \"forbid\"\nunexpected_cfgs = { level = \"deny\", check-cfg = [\"cfg(sls_lint)\"] }"),
            "{deny}"
        );
        let listed = added("[lints.rust]\nunexpected_cfgs = { level = \"warn\", check-cfg = ['cfg(loom)'] }\n", LintTable::Package);
        assert!(listed.contains("check-cfg = ['cfg(loom)', \"cfg(sls_lint)\"]"), "{listed}");
        let table = added("[lints.rust.unexpected_cfgs]\nlevel = \"warn\"\n", LintTable::Package);
        assert!(table.ends_with("level = \"warn\"\ncheck-cfg = [\"cfg(sls_lint)\"]\n"), "{table}");
        assert!(with_check_cfg("lints = { rust = { unsafe_code = \"forbid\" } }\n", LintTable::Package).is_err());
        assert!(with_check_cfg("[lints\n", LintTable::Package).is_err());
    }

    #[test]
    fn a_package_may_leave_its_lints_to_the_workspace() {
        assert_eq!(lint_table("[lints]\nworkspace = true\n"), Ok(LintTable::Workspace));
        assert_eq!(lint_table("[package]\nname = \"a\"\n"), Ok(LintTable::Package));
    }
}
