//! A shelf as bytes: an outline that is read at once, and pieces that are read one at a time.
//!
//! ```text
//! u32 length of the table of names · the table · u32 length of the outline · the outline · pieces
//! ```
//!
//! Numbers of a fixed width are little-endian; the rest is `postcard`. The bytes may come from a file that anybody could have written, so
//! every length is checked and whatever does not fit is absent.

use super::shelf::Outline;
use crate::facts::Item;
use crate::name::{Reading, Writing};
use serde::{Deserialize, Serialize};

/// Pieces written down.
#[derive(Debug)]
pub(super) struct Pack {
    bytes: Vec<u8>,
    /// Where the pieces begin.
    start: usize,
    /// Where the items of each module end, counted from there.
    modules: Vec<u32>,
    /// Where each impl block ends; the first begins where the last module ends.
    impls: Vec<u32>,
    names: Reading,
}

#[derive(Serialize, Deserialize)]
struct Index<O> {
    outline: O,
    modules: Vec<u32>,
    impls: Vec<u32>,
}

/// Writes pieces down.
pub(super) fn pack(outline: &Outline, modules: &[Vec<Item>], impls: &[Item]) -> Option<Vec<u8>> {
    let mut names = Writing::default();
    let written = names.within(|| -> postcard::Result<_> {
        let mut pieces = Vec::new();
        let (mut module_ends, mut impl_ends) = (Vec::new(), Vec::new());
        for items in modules {
            pieces = postcard::to_extend(items, pieces)?;
            module_ends.push(pieces.len() as u32);
        }
        for item in impls {
            pieces = postcard::to_extend(item, pieces)?;
            impl_ends.push(pieces.len() as u32);
        }
        let index = postcard::to_stdvec(&Index { outline, modules: module_ends, impls: impl_ends })?;
        Ok((index, pieces))
    });
    let (index, pieces) = written.ok().filter(|(_, pieces)| u32::try_from(pieces.len()).is_ok())?;
    let table = postcard::to_stdvec(&names.finish()).ok()?;
    let mut bytes = Vec::with_capacity(8 + table.len() + index.len() + pieces.len());
    for part in [table, index] {
        bytes.extend(u32::try_from(part.len()).ok()?.to_le_bytes());
        bytes.extend(part);
    }
    bytes.extend(pieces);
    Some(bytes)
}

impl Pack {
    /// The outline, and the pieces to be read on demand.
    pub(super) fn open(bytes: Vec<u8>) -> Option<(Outline, Self)> {
        let (table, rest) = part(&bytes)?;
        let (index, pieces) = part(rest)?;
        let (lengths, texts): (Vec<u32>, String) = postcard::from_bytes(table).ok()?;
        let mut names = Reading::new(&lengths, texts)?;
        let Index { outline, modules, impls } = names.within(|| postcard::from_bytes::<Index<Outline>>(index)).ok()?;
        let start = bytes.len() - pieces.len();
        Some((outline, Self { bytes, start, modules, impls, names }))
    }

    /// How many modules and how many impl blocks there are.
    pub(super) fn counts(&self) -> (usize, usize) {
        (self.modules.len(), self.impls.len())
    }

    /// The items of a module; none when they are damaged.
    pub(super) fn module(&mut self, module: usize) -> Vec<Item> {
        let start = module.checked_sub(1).map_or(0, |before| self.modules[before]);
        self.read(start, self.modules[module]).unwrap_or_default()
    }

    /// An impl block; `None` when it is damaged.
    pub(super) fn block(&mut self, block: usize) -> Option<Item> {
        let start = block.checked_sub(1).map_or_else(|| self.modules.last().copied(), |before| self.impls.get(before).copied())?;
        self.read(start, self.impls[block])
    }

    fn read<T: for<'de> Deserialize<'de>>(&mut self, start: u32, end: u32) -> Option<T> {
        let piece = self.bytes.get(self.start..)?.get(start as usize..end as usize)?;
        self.names.within(|| postcard::from_bytes(piece)).ok()
    }
}

/// A part behind its length, and what follows it.
fn part(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    rest.split_at_checked(u32::from_le_bytes(*length) as usize)
}
