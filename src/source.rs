//! Source texts and places in them.
//!
//! Everything downstream speaks of places as byte ranges in a file. This is the only room that knows lines, columns and
//! UTF-16: it turns a [`Span`] into the positions that people, editors and report formats want.
//!
//! A text is kept exactly as it stands on disk, so byte offsets are those of the file. Preparing it for the parser (byte-order
//! mark, `#!` line) is the business of `extract`, which keeps every offset in place.

use camino::{Utf8Path, Utf8PathBuf};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// Identifies one file of a [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// A byte range of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// Where in the file.
    pub range: TextRange,
}

/// A half-open byte range in a text whose file is known from the context.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TextRange {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl TextRange {
    /// The range `start..end`.
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// The range between two offsets, whichever comes first: what a macro made may stand in another order than it was given in.
    pub const fn between(a: u32, b: u32) -> Self {
        if a <= b { Self { start: a, end: b } } else { Self { start: b, end: a } }
    }

    /// Whether `other` lies wholly inside this range.
    pub fn contains(self, other: TextRange) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The smallest range that covers both.
    pub fn cover(self, other: TextRange) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The same range, as the standard library writes it.
    pub fn as_usize(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// This range in `file`.
    pub fn in_file(self, file: FileId) -> Span {
        Span { file, range: self }
    }
}

/// A position as a person reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Position {
    /// Line, counted from 1.
    pub line: u32,
    /// Column in Unicode scalar values, counted from 1.
    pub column: u32,
    /// Byte offset in the file, counted from 0.
    pub byte: u32,
}

/// Something that could not be read or understood.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file or folder as shown to the user.
    pub path: Utf8PathBuf,
    /// Where in it, when the file was read.
    pub span: Option<Span>,
    /// What is wrong: lower case, no full stop.
    pub message: String,
    /// Whether the run cannot be called complete: exit code 2 when nothing else could be checked.
    pub fatal: bool,
}

/// One file: where it is and what it says.
#[derive(Debug)]
pub struct SourceFile {
    /// Path as shown to the user: relative to the directory the tool was started in where possible, with `/`.
    pub path: Utf8PathBuf,
    /// The whole text.
    pub text: Arc<str>,
    lines: OnceLock<Vec<u32>>,
}

impl SourceFile {
    /// A file with this text.
    pub fn new(path: impl Into<Utf8PathBuf>, text: impl Into<Arc<str>>) -> Self {
        Self { path: path.into(), text: text.into(), lines: OnceLock::new() }
    }

    /// Byte offsets at which lines start; the first is 0.
    pub fn line_starts(&self) -> &[u32] {
        self.lines.get_or_init(|| {
            let breaks = memchr::memchr_iter(b'\n', self.text.as_bytes()).map(|at| at as u32 + 1);
            std::iter::once(0).chain(breaks).collect()
        })
    }

    /// How many lines the text has, without indexing them: of most files no position is ever asked for.
    pub fn line_count(&self) -> usize {
        let unfinished = !self.text.is_empty() && !self.text.ends_with('\n');
        memchr::memchr_iter(b'\n', self.text.as_bytes()).count() + usize::from(unfinished)
    }

    /// Index (from 0) of the line that holds this byte.
    pub fn line_index(&self, byte: u32) -> usize {
        self.line_starts().partition_point(|&start| start <= byte) - 1
    }

    /// Byte range of a line (from 0), its line break left out.
    pub fn line_range(&self, index: usize) -> TextRange {
        let starts = self.line_starts();
        let start = starts[index];
        let end = starts.get(index + 1).map_or(self.text.len() as u32, |&next| next - 1);
        let text = &self.text[start as usize..end as usize];
        TextRange::new(start, end - u32::from(text.ends_with('\r')))
    }

    /// The position of a byte offset. An offset inside a character counts as that character's start.
    pub fn position(&self, byte: u32) -> Position {
        let byte = byte.min(self.text.len() as u32);
        let index = self.line_index(byte);
        let start = self.line_starts()[index];
        let before = self.text[start as usize..].char_indices().take_while(|(at, _)| start as usize + at < byte as usize);
        Position { line: index as u32 + 1, column: before.count() as u32 + 1, byte }
    }

    /// The text of a range.
    pub fn slice(&self, range: TextRange) -> &str {
        self.text.get(range.as_usize()).unwrap_or_default()
    }
}

/// All files of a run, in the order in which they were added.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// Adds a file and names it.
    pub fn add(&mut self, file: SourceFile) -> FileId {
        self.files.push(file);
        FileId(self.files.len() as u32 - 1)
    }

    /// The file with this id.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// All files with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(at, file)| (FileId(at as u32), file))
    }

    /// The path of a file as shown to the user.
    pub fn path(&self, id: FileId) -> &Utf8Path {
        &self.file(id).path
    }

    /// Start and end of a span as people read them.
    pub fn positions(&self, span: Span) -> (Position, Position) {
        let file = self.file(span.file);
        (file.position(span.range.start), file.position(span.range.end))
    }

    /// The text of a span.
    pub fn slice(&self, span: Span) -> &str {
        self.file(span.file).slice(span.range)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_end_before_their_break() {
        let file = SourceFile::new("a.rs", "let é = 1;\r\nx");
        assert_eq!(file.position(7), Position { line: 1, column: 7, byte: 7 });
        assert_eq!(file.position(13), Position { line: 2, column: 1, byte: 13 });
        assert_eq!(file.slice(file.line_range(0)), "let é = 1;");
        assert_eq!(file.slice(file.line_range(1)), "x");
    }

    #[test]
    fn a_place_past_the_end_is_the_end() {
        let file = SourceFile::new("a.rs", "ab\n");
        assert_eq!(file.position(99), Position { line: 2, column: 1, byte: 3 });
    }
}
