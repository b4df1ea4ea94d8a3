//! Source lines as the renderer may show them.
//!
//! The renderer trusts what it is given: a label outside its file, or inside a character, gives nonsense without an error, a
//! label over a body prints much of the body, a minified line is printed whole, and an escape sequence in a source line reaches
//! the terminal. So labels are cut to characters, and to their first line unless they are the cause, long lines are cropped to a
//! window around the first label on them, and characters that act on the display are replaced by others of the same length in bytes.

use crate::report::text;
use crate::source::{FileId, SourceFile, Sources, Span, TextRange};
use codespan_reporting::files::{Error, Files};
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;

/// Lines up to this many bytes are shown whole.
const LONG_LINE: usize = 400;
/// Characters shown of a long line before a label's start.
const BEFORE: usize = 60;
/// Characters shown of a long line from a label's start on.
const AFTER: usize = 140;

/// The files of a run, made safe to print.
pub(super) struct Snippets<'a> {
    sources: &'a Sources,
    /// Texts that differ from the file's own, made when a file is first shown.
    safe_texts: Vec<OnceCell<Option<String>>>,
    /// Windows on long lines, for the block being drawn.
    crops: BTreeMap<(FileId, usize), TextRange>,
}

impl<'a> Snippets<'a> {
    pub(super) fn new(sources: &'a Sources) -> Self {
        let safe_texts = sources.iter().map(|_| OnceCell::new()).collect();
        Self { sources, safe_texts, crops: BTreeMap::new() }
    }

    /// Starts a new block: long lines may show another window.
    pub(super) fn forget_crops(&mut self) {
        self.crops.clear();
    }

    /// The whole of a span, if the lines on which it begins and ends are shown whole; else as [`Self::first_line`].
    pub(super) fn all_lines(&mut self, span: Span) -> Option<Range<usize>> {
        let first = self.first_line(span)?;
        let file = self.sources.file(span.file);
        let end = file.text.floor_char_boundary(span.range.end as usize).max(first.start);
        let (above, below) = (file.line_index(first.start as u32), file.line_index(end as u32));
        let is_whole = |index| file.slice(file.line_range(index)).len() <= LONG_LINE;
        let all = above != below && is_whole(above) && is_whole(below);
        Some(if all { first.start..end } else { first })
    }

    /// The part of a span that can be underlined: on its first line, between characters. `None` when that part of a long line is
    /// out of view.
    pub(super) fn first_line(&mut self, span: Span) -> Option<Range<usize>> {
        let file = self.sources.file(span.file);
        let start = file.text.floor_char_boundary(span.range.start as usize);
        let index = file.line_index(start as u32);
        let line = file.line_range(index);
        let start = start.min(line.end as usize);
        let window = *self.crops.entry((span.file, index)).or_insert_with(|| crop(file, line, start));
        if start < window.start as usize || (start >= window.end as usize && window != line) {
            return None;
        }
        let end = file.text.floor_char_boundary(span.range.end as usize).min(window.end as usize);
        Some(start..end.max(start))
    }
}

/// The part of a line to show around a byte.
fn crop(file: &SourceFile, line: TextRange, at: usize) -> TextRange {
    let text = file.slice(line);
    if text.len() <= LONG_LINE {
        return line;
    }
    let (before, after) = text.split_at(at - line.start as usize);
    let start = before.char_indices().rev().nth(BEFORE - 1).map_or(0, |(at, _)| at);
    let end = after.char_indices().nth(AFTER).map_or(text.len(), |(at, _)| before.len() + at);
    TextRange::new(line.start + start as u32, line.start + end as u32)
}

/// The text with characters that act on the display replaced, or `None` if it has none.
fn safe_text(text: &str) -> Option<String> {
    let hostile = |(at, c): (usize, char)| match c {
        '\n' | '\t' => false,
        '\r' => text.as_bytes().get(at + 1) != Some(&b'\n'),
        _ => text::is_hostile(c),
    };
    if !text.char_indices().any(hostile) {
        return None;
    }
    let replaced = text.char_indices().map(|(at, c)| match (hostile((at, c)), c.len_utf8()) {
        (false, _) => c,
        (true, 1) => '?',
        (true, 2) => '\u{b7}',
        (true, _) => '\u{fffd}',
    });
    Some(replaced.collect())
}

impl<'f> Files<'f> for Snippets<'_> {
    type FileId = FileId;
    type Name = String;
    type Source = &'f str;

    fn name(&'f self, id: FileId) -> Result<String, Error> {
        Ok(text::one_line(self.sources.path(id).as_str()).into_owned())
    }

    fn source(&'f self, id: FileId) -> Result<&'f str, Error> {
        let text = &*self.sources.file(id).text;
        let safe = self.safe_texts.get(id.0 as usize).ok_or(Error::FileMissing)?;
        Ok(safe.get_or_init(|| safe_text(text)).as_deref().unwrap_or(text))
    }

    fn line_index(&'f self, id: FileId, byte: usize) -> Result<usize, Error> {
        Ok(self.sources.file(id).line_index(byte as u32))
    }

    /// The column in the file, not in the window that is shown.
    fn column_number(&'f self, id: FileId, _line: usize, byte: usize) -> Result<usize, Error> {
        Ok(self.sources.file(id).position(byte as u32).column as usize)
    }

    fn line_range(&'f self, id: FileId, index: usize) -> Result<Range<usize>, Error> {
        let file = self.sources.file(id);
        let lines = file.line_starts().len();
        if index >= lines {
            return Err(Error::LineTooLarge { given: index, max: lines - 1 });
        }
        let line = file.line_range(index);
        let window = self.crops.get(&(id, index)).copied().unwrap_or_else(|| crop(file, line, line.start as usize));
        Ok(window.as_usize())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(text: &str) -> (Sources, FileId) {
        let mut sources = Sources::default();
        let id = sources.add(SourceFile::new("a.rs", text));
        (sources, id)
    }

    #[test]
    fn labels_stay_on_their_first_line_and_between_characters() {
        let (sources, id) = sources("loop {\r\n    é();\n}");
        let mut snippets = Snippets::new(&sources);
        let first = |snippets: &mut Snippets, start, end| snippets.first_line(TextRange::new(start, end).in_file(id));
        assert_eq!(first(&mut snippets, 0, 19), Some(0..6));
        assert_eq!(first(&mut snippets, 13, 14), Some(12..14));
        assert_eq!(first(&mut snippets, 90, 99), Some(19..19));
    }

    #[test]
    fn causes_have_all_their_lines_unless_one_is_long() {
        let (sources, id) = sources(&format!("a()\n    .é()\n    .{}()", "b".repeat(LONG_LINE)));
        let mut snippets = Snippets::new(&sources);
        let all = |snippets: &mut Snippets, start, end| snippets.all_lines(TextRange::new(start, end).in_file(id));
        assert_eq!(all(&mut snippets, 0, 11), Some(0..11));
        assert_eq!(all(&mut snippets, 0, 10), Some(0..9));
        assert_eq!(all(&mut snippets, 0, 2), Some(0..2));
        assert_eq!(all(&mut snippets, 0, 40), Some(0..3));
        assert_eq!(all(&mut snippets, 8, 2), Some(8..8));
    }

    #[test]
    fn long_lines_show_a_window_around_the_first_label() {
        let (sources, id) = sources(&"é".repeat(3000));
        let mut snippets = Snippets::new(&sources);
        let label = |snippets: &mut Snippets, start, end| snippets.first_line(TextRange::new(start, end).in_file(id));
        assert_eq!(label(&mut snippets, 2000, 5000), Some(2000..2280));
        assert_eq!(snippets.line_range(id, 0).unwrap(), 1880..2280);
        assert_eq!(label(&mut snippets, 10, 20), None);
        assert_eq!(snippets.column_number(id, 0, 2000).unwrap(), 1001);
        snippets.forget_crops();
        assert_eq!(label(&mut snippets, 10, 20), Some(10..20));
    }

    #[test]
    fn hostile_characters_are_replaced_in_place() {
        let (sources, id) = sources("a\u{1b}[2J\r\n\tb\u{202e}\u{85}\rc");
        let snippets = Snippets::new(&sources);
        assert_eq!(snippets.source(id).unwrap(), "a?[2J\r\n\tb\u{fffd}\u{b7}?c");
    }
}
