//! Tables of names: in what is written down, each text stands once and is meant by its number.
//!
//! A crate mentions the same names thousands of times, and numbers of this process mean nothing to the next. So what holds names is
//! written and read within a table, which is set for the thread while that goes on. Texts are interned when they are met: most of
//! a table is never asked for. A number without a text is an error, never a panic.

use super::Name;
use rustc_hash::FxHashMap;
use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::cell::RefCell;

/// A table that grows as names are written.
#[derive(Debug, Default)]
pub struct Writing {
    numbers: FxHashMap<Name, u32>,
    texts: Vec<Name>,
}

/// A table of texts to read names from.
#[derive(Debug, Default)]
pub struct Reading {
    /// Where each text ends.
    ends: Vec<u32>,
    texts: String,
    names: Vec<Option<Name>>,
}

enum Table {
    None,
    Writing(Writing),
    Reading(Reading),
}

thread_local! {
    static TABLE: RefCell<Table> = const { RefCell::new(Table::None) };
}

impl Writing {
    /// Does what writes names.
    pub fn within<T>(&mut self, write: impl FnOnce() -> T) -> T {
        TABLE.set(Table::Writing(std::mem::take(self)));
        let done = write();
        if let Table::Writing(table) = TABLE.replace(Table::None) {
            *self = table;
        }
        done
    }

    /// The texts in the order of their numbers: their lengths, and all of them.
    pub fn finish(self) -> (Vec<u32>, String) {
        let lengths = self.texts.iter().map(|name| name.as_str().len() as u32).collect();
        (lengths, self.texts.iter().map(|name| name.as_str()).collect())
    }
}

impl Reading {
    /// The table of these texts; `None` when the lengths do not cut them at characters.
    pub fn new(lengths: &[u32], texts: String) -> Option<Self> {
        let mut end = 0u32;
        let ends = lengths.iter().map(|length| {
            end = end.checked_add(*length)?;
            texts.is_char_boundary(end as usize).then_some(end)
        });
        let ends = ends.collect::<Option<Vec<u32>>>()?;
        Some(Self { names: vec![None; ends.len()], ends, texts })
    }

    /// Does what reads names.
    pub fn within<T>(&mut self, read: impl FnOnce() -> T) -> T {
        TABLE.set(Table::Reading(std::mem::take(self)));
        let done = read();
        if let Table::Reading(table) = TABLE.replace(Table::None) {
            *self = table;
        }
        done
    }

    fn name(&mut self, number: u32) -> Option<Name> {
        let at = number as usize;
        let known = self.names.get_mut(at)?;
        if known.is_none() {
            let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
            *known = self.texts.get(start as usize..self.ends[at] as usize).map(Name::new);
        }
        *known
    }
}

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, writer: S) -> Result<S::Ok, S::Error> {
        let number = TABLE.with_borrow_mut(|table| match table {
            Table::Writing(Writing { numbers, texts }) => Some(*numbers.entry(*self).or_insert_with(|| {
                texts.push(*self);
                texts.len() as u32 - 1
            })),
            Table::None | Table::Reading(_) => None,
        });
        number.ok_or_else(|| S::Error::custom("a name is written within a table"))?.serialize(writer)
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        let number = u32::deserialize(reader)?;
        let name = TABLE.with_borrow_mut(|table| match table {
            Table::Reading(table) => table.name(number),
            Table::None | Table::Writing(_) => None,
        });
        name.ok_or_else(|| D::Error::custom("no such name"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_is_written_once() {
        let names = ["handler", "größe", "handler"].map(Name::new);
        let mut writing = Writing::default();
        let bytes = writing.within(|| postcard::to_stdvec(&names)).unwrap();
        assert_eq!(bytes, [0, 1, 0]);
        let (lengths, texts) = writing.finish();
        assert_eq!(texts, "handlergröße");
        let mut reading = Reading::new(&lengths, texts.clone()).unwrap();
        assert_eq!(reading.within(|| postcard::from_bytes::<[Name; 3]>(&bytes)).unwrap(), names);
        assert!(reading.within(|| postcard::from_bytes::<Name>(&[2])).is_err());
        assert!(Reading::new(&[10], texts).is_none());
        assert!(postcard::from_bytes::<Name>(&[0]).is_err() && postcard::to_stdvec(&names).is_err());
    }
}
