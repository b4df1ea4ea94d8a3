//! Typed reading of TOML tables, with places.
//!
//! Manifests in the wild carry keys of every age and tool. Reading by key leaves everything unknown alone, and a value of the
//! wrong type costs that value and a problem, never the manifest.

use crate::source::TextRange;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct At<T> {
    /// The value.
    pub value: T,
    /// Its place in the manifest.
    pub range: TextRange,
}

/// Reads values out of tables and remembers which were of the wrong type.
#[derive(Debug, Default)]
pub(super) struct Reader {
    /// What was wrong, and where.
    pub problems: Vec<At<String>>,
}

/// The place of something the parser saw.
pub(crate) fn range_of<T>(spanned: &Spanned<T>) -> TextRange {
    text_range(spanned.span())
}

/// What a value is, with its article.
pub(crate) fn kind_of(value: &DeValue<'_>) -> String {
    let kind = value.type_str();
    let article = if kind.starts_with(['a', 'i']) { "an" } else { "a" };
    format!("{article} {kind}")
}

/// A parser range as ours. Manifests are far below 4 GiB.
pub(crate) fn text_range(range: Range<usize>) -> TextRange {
    let byte = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    TextRange::new(byte(range.start), byte(range.end))
}

impl Reader {
    /// The string at `key`.
    pub(super) fn string(&mut self, table: &DeTable<'_>, key: &str) -> Option<At<String>> {
        let found = table.get(key)?;
        let value = found.get_ref().as_str().map(str::to_owned);
        self.checked(found, key, "a string", value)
    }

    /// The boolean at `key`.
    pub(super) fn boolean(&mut self, table: &DeTable<'_>, key: &str) -> Option<bool> {
        let found = table.get(key)?;
        let value = found.get_ref().as_bool();
        Some(self.checked(found, key, "a boolean", value)?.value)
    }

    /// The strings of the array at `key`.
    pub(super) fn strings(&mut self, table: &DeTable<'_>, key: &str) -> Option<Vec<At<String>>> {
        let found = table.get(key)?;
        self.string_list(found, key)
    }

    /// The strings of an array.
    pub(super) fn string_list(&mut self, found: &Spanned<DeValue<'_>>, key: &str) -> Option<Vec<At<String>>> {
        let array = self.checked(found, key, "an array of strings", found.get_ref().as_array())?.value;
        let mut strings = Vec::with_capacity(array.len());
        for element in array.iter() {
            let value = element.get_ref().as_str().map(str::to_owned);
            strings.extend(self.checked(element, key, "an array of strings", value));
        }
        Some(strings)
    }

    /// The table at `key`.
    pub(super) fn table<'t, 'i>(&mut self, table: &'t DeTable<'i>, key: &str) -> Option<&'t DeTable<'i>> {
        let found = table.get(key)?;
        Some(self.checked(found, key, "a table", found.get_ref().as_table())?.value)
    }

    /// The tables of the array at `key`.
    pub(super) fn tables<'t, 'i>(&mut self, table: &'t DeTable<'i>, key: &str) -> Vec<At<&'t DeTable<'i>>> {
        let Some(found) = table.get(key) else { return Vec::new() };
        let Some(array) = self.checked(found, key, "an array of tables", found.get_ref().as_array()) else { return Vec::new() };
        array.value.iter().filter_map(|element| self.checked(element, key, "an array of tables", element.get_ref().as_table())).collect()
    }

    /// Notes a problem.
    pub(super) fn problem(&mut self, range: TextRange, message: String) {
        self.problems.push(At { value: message, range });
    }

    fn checked<T>(&mut self, found: &Spanned<DeValue<'_>>, key: &str, expected: &str, value: Option<T>) -> Option<At<T>> {
        let range = range_of(found);
        if value.is_none() {
            self.problem(range, format!("`{key}` must be {expected}, not {}", kind_of(found.get_ref())));
        }
        Some(At { value: value?, range })
    }
}
