//! The file of a baseline: one entry for each identity, sorted, so that two branches that change it can be merged.

use super::{Baseline, Entry, Identity};
use crate::source::TextRange;
use camino::{Utf8Path, Utf8PathBuf};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;
use toml::Spanned;

/// The form of the file.
const VERSION: u32 = 1;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    version: u32,
    #[serde(default)]
    finding: Vec<Spanned<Finding>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Finding {
    rule: String,
    path: Utf8PathBuf,
    #[serde(default)]
    item: String,
    hash: String,
    #[serde(default = "once")]
    count: usize,
}

fn once() -> usize {
    1
}

/// What is wrong with a file, and where.
pub type Broken = (TextRange, String);

/// Reads the text of the file at a path.
///
/// # Errors
/// When it is no baseline.
pub fn read(path: &Utf8Path, text: &str) -> Result<Baseline, Broken> {
    let place = |range: Range<usize>| TextRange::new(range.start as u32, range.end as u32);
    let document: Document =
        toml::from_str(text).map_err(|error| (place(error.span().unwrap_or_default()), error.message().replace('\n', ", ")))?;
    if document.version != VERSION {
        return Err((
            TextRange::default(),
            format!("version {} of a baseline is not known: this is a tool for {VERSION}", document.version),
        ));
    }
    let mut entries: BTreeMap<Identity, Entry> = BTreeMap::new();
    for spanned in document.finding {
        let range = place(spanned.span());
        let Finding { rule, path, item, hash, count } = spanned.into_inner();
        let entry = entries.entry(Identity { path, rule, item, hash }).or_insert(Entry { count: 0, range });
        entry.count += count;
    }
    Ok(Baseline { path: path.to_owned(), entries })
}

/// The text of a baseline.
pub fn write(baseline: &Baseline) -> String {
    let mut text = String::from(
        "# Findings that are put aside until somebody mends them. `cargo sls-lint --baseline-update` takes out what is gone,\n\
         # `--baseline-add` puts in what is found. Better not edited by hand.\n\
         version = 1\n",
    );
    for (Identity { path, rule, item, hash }, entry) in &baseline.entries {
        let quoted = |text: &str| toml::Value::from(text).to_string();
        // Writing to a text cannot fail.
        let _ = write!(text, "\n[[finding]]\npath = {}\nrule = {}\n", quoted(path.as_str()), quoted(rule));
        if !item.is_empty() {
            let _ = writeln!(text, "item = {}", quoted(item));
        }
        let _ = writeln!(text, "hash = {}", quoted(hash));
        if entry.count != 1 {
            let _ = writeln!(text, "count = {}", entry.count);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let identity = |path: &str, item: &str| Identity { path: path.into(), rule: "r".into(), item: item.into(), hash: "0f".into() };
        let entries = [(identity("src/\"odd\".rs", "a::b"), 2), (identity("src/main.rs", ""), 1)];
        let entry = |count| Entry { count, range: TextRange::default() };
        let entries = entries.into_iter().map(|(identity, count)| (identity, entry(count))).collect();
        let baseline = Baseline { path: "/w/b.toml".into(), entries };
        let text = write(&baseline);
        let again = read(&baseline.path, &text).unwrap();
        assert!(again.entries.keys().eq(baseline.entries.keys()));
        assert_eq!(write(&again), text);
    }

    #[test]
    fn what_is_no_baseline_is_refused_at_its_place() {
        let broken = |text: &str| read(Utf8Path::new("b.toml"), text).unwrap_err();
        assert!(broken("version = 2\n").1.contains("version 2"));
        assert_eq!(broken("version = 1\nfindings = []\n").0, TextRange::new(12, 20));
        assert!(broken("version = 1\n[[finding]]\nrule = \"r\"\n").1.contains("missing field"));
    }
}
