//! Values filed under path patterns.

use crate::catalog::pattern::{PathIndex, expand};

/// A table of values by path.
#[derive(Debug)]
pub(super) struct Table<T> {
    pub(super) index: PathIndex,
    values: Vec<T>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { index: PathIndex::default(), values: Vec::new() }
    }
}

impl<T> Table<T> {
    /// The value for a path as code spells it.
    pub(super) fn get(&self, path: &str) -> Option<&T> {
        self.index.get(path).map(|at| &self.values[at])
    }

    /// Files a value under each path of a pattern, or says which has one already.
    pub(super) fn add(&mut self, path: &str, value: T) -> Result<(), String> {
        let next = self.values.len();
        self.values.push(value);
        match expand(path)?.into_iter().find(|path| self.index.insert(path, next) != next) {
            Some(path) => Err(format!("`{path}` is listed twice")),
            None => Ok(()),
        }
    }
}

impl<T> Table<Vec<T>> {
    /// Adds one value to each path of a pattern; a path may hold several.
    pub(super) fn extend(&mut self, path: &str, value: T) -> Result<(), String>
    where
        T: Clone + PartialEq,
    {
        for path in expand(path)? {
            let at = self.index.insert(&path, self.values.len());
            if at == self.values.len() {
                self.values.push(Vec::new());
            }
            if self.values[at].contains(&value) {
                return Err(format!("`{path}` is listed twice"));
            }
            self.values[at].push(value.clone());
        }
        Ok(())
    }
}
