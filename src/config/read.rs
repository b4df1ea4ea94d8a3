//! Holds a text against the description of the keys, and finds everything that is wrong with it.
//!
//! serde would stop at the first error, and people mend a configuration in one go only if they are told of all.

use super::keys::{Key, LEVELS, Shape, TOP};
use super::layer::Layer;
use super::text::Text;
use super::{level, patterns};
use crate::catalog::Catalog;
use crate::discover::table::{At, kind_of, range_of, text_range};
use crate::lint::{Rule, known};
use crate::source::TextRange;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Reads the table at a path of keys; `None` where there is none.
pub(super) fn layer(text: &Text, path: &[&str], is_whole: bool, rules: &[&'static Rule]) -> Option<Result<Layer, Vec<At<String>>>> {
    let (document, errors) = DeTable::parse_recoverable(&text.text);
    // What is wrong with a manifest itself is told where manifests are read.
    if let (Some(error), []) = (errors.first(), path) {
        let message = format!("not valid TOML: {}", error.message().replace('\n', ", "));
        return Some(Err(vec![At { value: message, range: text_range(error.span().unwrap_or_default()) }]));
    }
    let mut checker = Checker { is_whole, rules, problems: Vec::new() };
    let Some(table) = table_at(document.get_ref(), path) else {
        let (last, outer) = path.split_last()?;
        checker.mistyped(last, "a table", table_at(document.get_ref(), outer)?.get(*last)?);
        return Some(Err(checker.problems));
    };
    checker.table(table, TOP);
    checker.problems.sort_by_key(|problem| problem.range);
    Some(if checker.problems.is_empty() { Ok(Layer::new(table, &text.path, rules)) } else { Err(checker.problems) })
}

/// The table at a path of keys.
pub(super) fn table_at<'t, 'i>(document: &'t DeTable<'i>, path: &[&str]) -> Option<&'t DeTable<'i>> {
    path.iter().try_fold(document, |table, key| table.get(*key)?.get_ref().as_table())
}

/// A whole number, if the value is one that fits.
pub(super) fn integer(value: &DeValue<'_>) -> Option<i64> {
    let number = value.as_integer()?;
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

/// A number, with or without a fraction.
pub(super) fn number(value: &DeValue<'_>) -> Option<f64> {
    let fraction = || value.as_float()?.as_str().parse().ok();
    integer(value).map(|it| it as f64).or_else(fraction)
}

/// The names of platforms, and the word for none.
pub(super) fn platforms() -> Vec<&'static str> {
    let all = Catalog::builtin().platforms.all();
    all.iter().map(|platform| platform.id.as_str()).chain(["none"]).collect()
}

struct Checker<'a> {
    /// The table is about a workspace, and not about one package of several.
    is_whole: bool,
    rules: &'a [&'static Rule],
    problems: Vec<At<String>>,
}

impl Checker<'_> {
    fn problem(&mut self, range: TextRange, message: String) {
        self.problems.push(At { value: message, range });
    }

    fn mistyped(&mut self, key: &str, expected: &str, found: &Spanned<DeValue<'_>>) {
        self.problem(range_of(found), format!("`{key}` must be {expected}, not {}", kind_of(found.get_ref())));
    }

    fn table(&mut self, table: &DeTable<'_>, keys: &[Key]) {
        for (name, value) in table {
            let found = keys.iter().find(|key| key.name == name.get_ref());
            match found {
                None => {
                    let message = unknown("key", name.get_ref(), keys.iter().map(|key| key.name));
                    self.problem(range_of(name), message);
                }
                Some(key) if key.whole && !self.is_whole => {
                    let message = format!("`{}` is about the whole run: it stands in the configuration of the workspace", key.name);
                    self.problem(range_of(name), message);
                }
                Some(key) => self.value(key, value),
            }
        }
    }

    fn value(&mut self, key: &Key, value: &Spanned<DeValue<'_>>) {
        match &key.shape {
            Shape::Patterns => self.strings(key.name, "an array of patterns", value, patterns::complaint),
            Shape::File if value.get_ref().is_str() => {}
            Shape::File => self.mistyped(key.name, "a path", value),
            Shape::Files => self.strings(key.name, "an array of paths", value, |_| None),
            Shape::Platform => self.platform(key.name, value),
            Shape::Number if number(value.get_ref()).is_some_and(|it| it > 0.0) => {}
            Shape::Number => self.mistyped(key.name, "a number above zero", value),
            Shape::Named(keys) => self.named(key.name, keys, value),
            Shape::Word(words) => self.word(key.name, words, value),
            Shape::Levels => match value.get_ref().as_table() {
                Some(table) => self.levels(table),
                None => self.mistyped(key.name, "a table", value),
            },
            Shape::Tables(keys, needed) => self.tables(key.name, keys, needed, value),
        }
    }

    fn strings(&mut self, key: &str, expected: &str, value: &Spanned<DeValue<'_>>, complaint: impl Fn(&str) -> Option<String>) {
        let Some(array) = value.get_ref().as_array() else { return self.mistyped(key, expected, value) };
        for element in array.iter() {
            match element.get_ref().as_str() {
                None => self.mistyped(key, expected, element),
                Some(text) => {
                    if let Some(complaint) = complaint(text) {
                        self.problem(range_of(element), complaint);
                    }
                }
            }
        }
    }

    fn word(&mut self, key: &str, words: &[&'static str], value: &Spanned<DeValue<'_>>) {
        match value.get_ref().as_str() {
            None => self.mistyped(key, &one_of(words), value),
            Some(word) if words.contains(&word) => {}
            Some(word) => self.problem(range_of(value), format!("`{key}` must be {}, not `{word}`", one_of(words))),
        }
    }

    fn platform(&mut self, key: &str, value: &Spanned<DeValue<'_>>) {
        match value.get_ref().as_str() {
            None => self.mistyped(key, "the name of a platform", value),
            Some(name) => {
                let known = platforms();
                if !known.contains(&name) {
                    self.problem(range_of(value), unknown("platform", name, known.into_iter()));
                }
            }
        }
    }

    fn named(&mut self, key: &str, keys: &[Key], value: &Spanned<DeValue<'_>>) {
        let Some(table) = value.get_ref().as_table() else { return self.mistyped(key, "a table", value) };
        for (name, value) in table {
            match value.get_ref().as_table() {
                Some(inner) => self.table(inner, keys),
                None => self.mistyped(name.get_ref(), "a table", value),
            }
        }
    }

    fn tables(&mut self, key: &str, keys: &[Key], needed: &[&str], value: &Spanned<DeValue<'_>>) {
        let Some(array) = value.get_ref().as_array() else { return self.mistyped(key, "an array of tables", value) };
        for element in array.iter() {
            let Some(table) = element.get_ref().as_table() else {
                self.mistyped(key, "an array of tables", element);
                continue;
            };
            for missing in needed.iter().filter(|it| !table.contains_key(**it)) {
                self.problem(range_of(element), format!("an entry of `{key}` needs the key `{missing}`"));
            }
            self.table(table, keys);
        }
    }

    /// Rules and families, each with a level.
    fn levels(&mut self, table: &DeTable<'_>) {
        let mut met: Vec<String> = Vec::new();
        let mut entries: Vec<_> = table.iter().collect();
        entries.sort_by_key(|(name, _)| range_of(name));
        for (name, value) in entries {
            if let Err(error) = known(self.rules, name.get_ref()) {
                self.problem(range_of(name), error.to_string());
            }
            let spelling = name.get_ref().replace('_', "-");
            if met.contains(&spelling) {
                self.problem(range_of(name), format!("`{spelling}` stands here twice, in two spellings"));
            }
            met.push(spelling);
            match value.get_ref() {
                DeValue::Table(inner) => self.detailed_level(name.get_ref(), inner, value),
                _ => self.level(name.get_ref(), value),
            }
        }
    }

    fn detailed_level(&mut self, rule: &str, table: &DeTable<'_>, whole: &Spanned<DeValue<'_>>) {
        for (name, value) in table {
            match name.get_ref().as_ref() {
                "level" => self.level("level", value),
                "priority" if integer(value.get_ref()).is_some() => {}
                "priority" => self.mistyped("priority", "a whole number", value),
                other => self.problem(range_of(name), unknown("key", other, ["level", "priority"].into_iter())),
            }
        }
        if !table.contains_key("level") {
            self.problem(range_of(whole), format!("`{rule}` needs the key `level`"));
        }
    }

    fn level(&mut self, key: &str, value: &Spanned<DeValue<'_>>) {
        match value.get_ref().as_str() {
            None => self.mistyped(key, "a level", value),
            Some(word) if level(word).is_some() => {}
            Some(word) => self.problem(range_of(value), format!("`{word}` is no level: expected {}", one_of(&LEVELS))),
        }
    }
}

/// What to say of a name that nobody knows.
pub(super) fn unknown<'n>(kind: &str, name: &str, known: impl Iterator<Item = &'n str> + Clone) -> String {
    let wanted = name.replace('_', "-");
    let distance = |candidate: &str| if candidate.starts_with(&*wanted) { 1 } else { strsim::damerau_levenshtein(&wanted, candidate) };
    let by_distance = known.clone().map(|candidate| (distance(candidate), candidate));
    match by_distance.min().filter(|&(distance, candidate)| distance <= candidate.len().div_ceil(3)) {
        Some((_, nearest)) => format!("unknown {kind} `{name}`; did you mean `{nearest}`?"),
        None => format!("unknown {kind} `{name}`: expected {}", one_of(&known.collect::<Vec<_>>())),
    }
}

/// `a`, `b` or `c`, in quotes.
fn one_of(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}
