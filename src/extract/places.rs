//! Places: from the parser's spans to byte ranges of the file.
//!
//! A span counts characters of the text that was parsed, is valid on one thread, and means something else once the thread's
//! spans are invalidated. So each is turned into a [`TextRange`] of the file while a tree is being lowered. Asking the parser
//! for bytes directly costs a tree lookup and an insertion per question; its line and column come from one binary search, and a
//! table of line starts gives the rest.

use super::skeleton::Cuts;
use crate::facts::TextRange;
use proc_macro2::{LineColumn, Span};

/// Every so many characters of a text that is not ASCII, the byte offset is kept.
const SAMPLE: usize = 64;

/// Turns spans of one parsed text into ranges of its file.
pub(super) struct Places<'t> {
    parsed: &'t str,
    /// Where the parsed text begins in the file.
    base: u32,
    cuts: Cuts,
    /// Line starts, counted in characters.
    lines: Vec<u32>,
    /// Byte offsets of every [`SAMPLE`]th character; `None` when characters are bytes.
    samples: Option<Vec<u32>>,
}

impl<'t> Places<'t> {
    /// For a text that begins at `base` of its file, with `cuts` taken out of it.
    pub(super) fn new(parsed: &'t str, base: u32, cuts: Cuts) -> Self {
        if parsed.is_ascii() {
            let breaks = memchr::memchr_iter(b'\n', parsed.as_bytes()).map(|at| at as u32 + 1);
            let lines = std::iter::once(0).chain(breaks).collect();
            return Self { parsed, base, cuts, lines, samples: None };
        }
        let (mut lines, mut samples) = (vec![0], Vec::new());
        for (count, (at, character)) in parsed.char_indices().enumerate() {
            if count % SAMPLE == 0 {
                samples.push(at as u32);
            }
            if character == '\n' {
                lines.push(count as u32 + 1);
            }
        }
        Self { parsed, base, cuts, lines, samples: Some(samples) }
    }

    /// Where a span begins.
    pub(super) fn start(&self, span: Span) -> u32 {
        self.offset(span.start())
    }

    /// Where a span ends.
    pub(super) fn end(&self, span: Span) -> u32 {
        self.offset(span.end())
    }

    /// The range of a span.
    pub(super) fn range(&self, span: Span) -> TextRange {
        TextRange::new(self.start(span), self.end(span))
    }

    /// The range of bytes of the parsed text.
    pub(super) fn bytes(&self, bytes: std::ops::Range<usize>) -> TextRange {
        let offset = |byte: usize| self.base + self.cuts.restore(byte.min(self.parsed.len()) as u32);
        TextRange::new(offset(bytes.start), offset(bytes.end))
    }

    fn offset(&self, place: LineColumn) -> u32 {
        let line = self.lines.get(place.line.saturating_sub(1)).copied().unwrap_or_default();
        let byte = self.byte(line as usize + place.column);
        self.base + self.cuts.restore(byte.min(self.parsed.len()) as u32)
    }

    /// The byte offset of a character.
    fn byte(&self, character: usize) -> usize {
        let Some(samples) = &self.samples else { return character };
        let Some(&sample) = samples.get(character / SAMPLE) else { return self.parsed.len() };
        let near = self.parsed.get(sample as usize..).unwrap_or_default();
        near.char_indices().nth(character % SAMPLE).map_or(self.parsed.len(), |(at, _)| sample as usize + at)
    }
}
