//! Places: from the parser's spans to byte ranges of the file.
//!
//! A span counts characters of the text that was parsed, is valid on one thread, and means something else once the thread's
//! spans are invalidated. So each is turned into a [`TextRange`] of the file while a tree is being lowered. Asking the parser
//! for bytes directly costs a tree lookup and an insertion per question; its line and column come from one binary search, and a
//! table of line starts gives the rest.
//!
//! Of an expansion, places are those of the file in which the macro is called. Where the expansion itself is meant (a body in it is
//! read later), they are asked for as written.

use super::skeleton::Cuts;
use crate::facts::{Made, TextRange};
use proc_macro2::{LineColumn, Span};
use std::sync::Arc;

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
    /// The expansion that the text is.
    made: Option<Arc<Made>>,
    /// Places are meant in the expansion.
    as_written: bool,
}

impl<'t> Places<'t> {
    /// For a text that begins at `base` of its file, with `cuts` taken out of it.
    pub(super) fn new(parsed: &'t str, base: u32, cuts: Cuts) -> Self {
        if parsed.is_ascii() {
            let breaks = memchr::memchr_iter(b'\n', parsed.as_bytes()).map(|at| at as u32 + 1);
            let lines = std::iter::once(0).chain(breaks).collect();
            return Self { parsed, base, cuts, lines, samples: None, made: None, as_written: false };
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
        Self { parsed, base, cuts, lines, samples: Some(samples), made: None, as_written: false }
    }

    /// For a text that stands in no file.
    pub(super) fn of(self, made: Option<&Arc<Made>>) -> Self {
        Self { made: made.cloned(), ..self }
    }

    /// The expansion that the text is.
    pub(super) fn made(&self) -> Option<&Arc<Made>> {
        self.made.as_ref()
    }

    /// From now on, places are meant in the text that was read, or in the file. What was meant before.
    pub(super) fn mean_as_written(&mut self, as_written: bool) -> bool {
        std::mem::replace(&mut self.as_written, as_written)
    }

    /// Where a span begins.
    pub(super) fn start(&self, span: Span) -> u32 {
        self.in_file(self.written_start(span), Made::start)
    }

    /// Where a span ends.
    pub(super) fn end(&self, span: Span) -> u32 {
        self.in_file(self.written_end(span), Made::end)
    }

    /// Where a span begins in the text that was read.
    pub(super) fn written_start(&self, span: Span) -> u32 {
        self.offset(span.start())
    }

    /// Where a span ends in the text that was read.
    pub(super) fn written_end(&self, span: Span) -> u32 {
        self.offset(span.end())
    }

    /// The mark of what a span is about.
    pub(super) fn mark(&self, span: Span) -> u32 {
        self.made.as_ref().map_or(0, |made| made.mark_at(self.written_start(span)))
    }

    fn in_file(&self, offset: u32, place: fn(&Made, u32) -> u32) -> u32 {
        match &self.made {
            Some(made) if !self.as_written => place(made, offset),
            _ => offset,
        }
    }

    /// The range of a span.
    pub(super) fn range(&self, span: Span) -> TextRange {
        TextRange::between(self.start(span), self.end(span))
    }

    /// The range of bytes of the parsed text.
    pub(super) fn bytes(&self, bytes: std::ops::Range<usize>) -> TextRange {
        let offset = |byte: usize| self.base + self.cuts.restore(byte.min(self.parsed.len()) as u32);
        TextRange::between(self.in_file(offset(bytes.start), Made::start), self.in_file(offset(bytes.end), Made::end))
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
