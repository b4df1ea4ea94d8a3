//! Places in the words of the protocol: lines and columns from 0, columns in units that client and server agree on.
//!
//! UTF-8 is taken where the client offers it, because bytes are what a run speaks of; UTF-16 is what every client knows.

use crate::source::{SourceFile, Sources, Span};
use gen_lsp_types::{Position, PositionEncodingKind, Range};

/// The units in which columns are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Encoding {
    /// Bytes.
    Utf8,
    /// Halves of up to two for a character.
    #[default]
    Utf16,
    /// Characters.
    Utf32,
}

impl Encoding {
    /// The best of those that a client offers.
    pub(super) fn agreed(offered: Option<&[PositionEncodingKind]>) -> Self {
        let offers = |kind: PositionEncodingKind| offered.is_some_and(|offered| offered.contains(&kind));
        if offers(PositionEncodingKind::UTF8) {
            Self::Utf8
        } else if offers(PositionEncodingKind::UTF32) && !offers(PositionEncodingKind::UTF16) {
            Self::Utf32
        } else {
            Self::Utf16
        }
    }

    /// Its name in the protocol.
    pub(super) fn kind(self) -> PositionEncodingKind {
        match self {
            Self::Utf8 => PositionEncodingKind::UTF8,
            Self::Utf16 => PositionEncodingKind::UTF16,
            Self::Utf32 => PositionEncodingKind::UTF32,
        }
    }

    /// The position of a byte.
    pub(super) fn position(self, file: &SourceFile, byte: u32) -> Position {
        let byte = byte.min(file.text.len() as u32);
        let line = file.line_index(byte);
        let start = file.line_starts()[line] as usize;
        let before = file.text[start..].char_indices().take_while(|(at, _)| start + at < byte as usize);
        Position { line: line as u32, character: before.map(|(_, it)| self.units(it)).sum() }
    }

    /// The place of a span.
    pub(super) fn range(self, sources: &Sources, span: Span) -> Range {
        let file = sources.file(span.file);
        Range { start: self.position(file, span.range.start), end: self.position(file, span.range.end) }
    }

    /// The byte at a position: what is past the end of a line or text is at that end, and the middle of a character is its start.
    pub(super) fn byte(self, file: &SourceFile, position: Position) -> u32 {
        let line = position.line as usize;
        if line >= file.line_starts().len() {
            return file.text.len() as u32;
        }
        let range = file.line_range(line);
        let mut left = position.character;
        for (at, it) in file.slice(range).char_indices() {
            match left.checked_sub(self.units(it)) {
                Some(rest) if left > 0 => left = rest,
                Some(_) | None => return range.start + at as u32,
            }
        }
        range.end
    }

    fn units(self, character: char) -> u32 {
        match self {
            Self::Utf8 => character.len_utf8() as u32,
            Self::Utf16 => character.len_utf16() as u32,
            Self::Utf32 => 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_taken_where_offered_and_utf16_where_nothing_is() {
        use PositionEncodingKind as Kind;
        let cases: [(Option<&[Kind]>, Encoding); 5] = [
            (None, Encoding::Utf16),
            (Some(&[Kind::UTF16, Kind::UTF8]), Encoding::Utf8),
            (Some(&[Kind::UTF32, Kind::UTF16]), Encoding::Utf16),
            (Some(&[Kind::UTF32]), Encoding::Utf32),
            (Some(&[]), Encoding::Utf16),
        ];
        for (offered, agreed) in cases {
            assert_eq!(Encoding::agreed(offered), agreed, "{offered:?}");
        }
    }

    #[test]
    fn positions_and_bytes_are_each_others_inverse() {
        let file = SourceFile::new("a.rs", "é𝄞x\r\ny");
        let columns = [(Encoding::Utf8, [0, 2, 6, 7]), (Encoding::Utf16, [0, 1, 3, 4]), (Encoding::Utf32, [0, 1, 2, 3])];
        for (encoding, columns) in columns {
            for (byte, character) in [0, 2, 6, 7].into_iter().zip(columns) {
                assert_eq!(encoding.position(&file, byte), Position { line: 0, character });
                assert_eq!(encoding.byte(&file, Position { line: 0, character }), byte);
            }
            assert_eq!(encoding.position(&file, 9), Position { line: 1, character: 0 });
        }
    }

    #[test]
    fn what_is_past_the_end_is_at_the_end() {
        let file = SourceFile::new("a.rs", "é𝄞x\r\ny");
        let byte = |line, character| Encoding::Utf16.byte(&file, Position { line, character });
        assert_eq!([byte(0, 99), byte(1, 99), byte(9, 0), byte(0, 2)], [7, 10, 10, 2]);
        assert_eq!(Encoding::Utf16.position(&file, 99), Position { line: 1, character: 1 });
    }
}
