//! One table of configuration, taken out of a text in which nothing is wrong.

use super::patterns::Patterns;
use super::{level, read};
use crate::assemble::{Declared, Limits};
use crate::discover::paths;
use crate::discover::table::{At, range_of};
use crate::lint::{FailOn, LevelOverride, LevelTable, Rule};
use camino::{Utf8Path, Utf8PathBuf};
use std::collections::BTreeMap;
use std::sync::Arc;
use toml::de::{DeTable, DeValue};

/// What one place says.
#[derive(Debug, Default)]
pub(super) struct Layer {
    /// Levels for all files, the nearest table last.
    levels: Vec<Arc<LevelTable>>,
    /// Levels for some files, the nearest last.
    overrides: Vec<(Patterns, Vec<Arc<LevelTable>>)>,
    /// What nothing is to be said about.
    pub(super) exclude: Patterns,
    /// Files of the catalogue, with the places that name them.
    pub(super) catalog: Vec<At<Utf8PathBuf>>,
    /// What is to be known of functions.
    pub(super) functions: Vec<Function>,
    /// The file with findings that are put aside.
    pub(super) baseline: Option<Utf8PathBuf>,
    /// From which level on findings fail the run.
    pub(super) fail_on: Option<FailOn>,
}

/// What is to be known of a function.
#[derive(Debug)]
pub(super) struct Function {
    /// A binary or package; `*` for all.
    pub(super) name: String,
    /// The platform that runs it, if that is said; `None` in it for no function.
    pub(super) platform: Option<Option<String>>,
    /// What its deployment sets.
    pub(super) limits: Limits,
}

impl Layer {
    /// The layer of a table that has been found right.
    pub(super) fn new(table: &DeTable<'_>, file: &Utf8Path, rules: &[&'static Rule]) -> Self {
        let dir = file.parent().unwrap_or(file);
        let over = |one: &DeTable<'_>| (Patterns::new(texts(one, "paths")), levels(one, rules));
        Self {
            levels: levels(table, rules),
            overrides: tables(table, "overrides").map(over).collect(),
            exclude: Patterns::new(texts(table, "exclude")),
            catalog: files(table, "catalog", dir),
            baseline: text(table, "baseline").map(|path| paths::join(dir, path)),
            functions: functions(table, file),
            fail_on: text(table, "fail-on").and_then(|word| FailOn::ALL.into_iter().find(|it| it.name() == word)),
        }
    }

    /// The tables of levels in force for a file, the nearest last.
    pub(super) fn tables_at(&self, base: &Utf8Path, path: &Utf8Path) -> impl Iterator<Item = &Arc<LevelTable>> {
        let over = self.overrides.iter().filter(move |(patterns, _)| patterns.matches(base, path));
        self.levels.iter().chain(over.flat_map(|(_, tables)| tables))
    }
}

/// The levels of a table, by priority: what has a higher one lies over what has a lower one.
fn levels(table: &DeTable<'_>, rules: &[&'static Rule]) -> Vec<Arc<LevelTable>> {
    let mut by_priority: BTreeMap<i64, Vec<LevelOverride>> = BTreeMap::new();
    for (name, value) in table.get("levels").and_then(|it| it.get_ref().as_table()).into_iter().flatten() {
        let (word, priority) = match value.get_ref() {
            DeValue::Table(inner) => (text(inner, "level"), inner.get("priority").and_then(|it| read::integer(it.get_ref()))),
            other => (other.as_str(), None),
        };
        let Some(level) = word.and_then(level) else { continue };
        by_priority.entry(priority.unwrap_or_default()).or_default().push(LevelOverride { name: name.get_ref().to_string(), level });
    }
    let tables = by_priority.values().filter_map(|overrides| LevelTable::new(rules, overrides).ok());
    tables.map(Arc::new).collect()
}

fn functions(table: &DeTable<'_>, file: &Utf8Path) -> Vec<Function> {
    let named = table.get("functions").and_then(|it| it.get_ref().as_table()).into_iter().flatten();
    let functions = named.filter_map(|(name, value)| {
        let table = value.get_ref().as_table()?;
        let number = |key: &str| {
            let (name, value) = table.get_key_value(key)?;
            let place = (file.to_owned(), range_of(name).cover(range_of(value)));
            Some(Declared { value: read::number(value.get_ref())?, place: Some(place) })
        };
        Some(Function {
            name: name.get_ref().to_string(),
            platform: text(table, "platform").map(|word| (word != "none").then(|| word.to_owned())),
            limits: Limits { memory_mb: number("memory-mb"), timeout_s: number("timeout-s") },
        })
    });
    functions.collect()
}

fn text<'t>(table: &'t DeTable<'_>, key: &str) -> Option<&'t str> {
    table.get(key)?.get_ref().as_str()
}

fn list<'t, 'i>(table: &'t DeTable<'i>, key: &str) -> impl Iterator<Item = &'t DeValue<'i>> {
    let array = table.get(key).and_then(|it| it.get_ref().as_array());
    array.into_iter().flat_map(|array| array.iter().map(|it| it.get_ref()))
}

/// Paths, which start at the folder of the file that names them.
fn files(table: &DeTable<'_>, key: &str, dir: &Utf8Path) -> Vec<At<Utf8PathBuf>> {
    let array = table.get(key).and_then(|it| it.get_ref().as_array());
    let files = array.into_iter().flat_map(|array| array.iter());
    files.filter_map(|it| Some(At { value: paths::join(dir, it.get_ref().as_str()?), range: range_of(it) })).collect()
}

fn texts<'t>(table: &'t DeTable<'_>, key: &str) -> impl Iterator<Item = &'t str> {
    list(table, key).filter_map(|it| it.as_str())
}

fn tables<'t, 'i>(table: &'t DeTable<'i>, key: &str) -> impl Iterator<Item = &'t DeTable<'i>> {
    list(table, key).filter_map(|it| it.as_table())
}
