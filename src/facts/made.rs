//! Text that a macro made.
//!
//! Code that a macro makes stands in no file. It is read from the text of the expansion, and all places in its facts are places of
//! the file in which the macro is called: what was given to the macro keeps its own, what the macro adds stands at the whole call.

use super::TextRange;

/// The text of an expansion, and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The text.
    pub text: Box<str>,
    /// The call, in its file.
    pub call: TextRange,
    /// What was given to the macro, in the order of `text`; everything else is the macro's own.
    pub pieces: Vec<Piece>,
    /// Offsets of parentheses that nobody wrote: they hold an expression together that was given as one. Of a single token that
    /// was, it is its own offset.
    pub hidden: Vec<u32>,
    /// Tells names of this expansion from names of others.
    pub mark: u32,
}

/// A stretch of an expansion that was given to the macro.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where it stands in the expansion.
    pub at: TextRange,
    /// Where it begins in the file; `None` when a macro around this one made it.
    pub from: Option<u32>,
    /// The mark of the expansion it was made by; 0 when it is written in the file.
    pub mark: u32,
}

impl Made {
    /// Where in the file something begins that begins here.
    pub fn start(&self, offset: u32) -> u32 {
        self.place(offset).map_or(self.call.start, |(piece, from)| from + (offset - piece.at.start))
    }

    /// Where in the file something ends that ends here.
    pub fn end(&self, offset: u32) -> u32 {
        self.place(offset.saturating_sub(1)).map_or(self.call.end, |(piece, from)| from + (offset - piece.at.start))
    }

    /// The mark of what stands here.
    pub fn mark_at(&self, offset: u32) -> u32 {
        self.piece(offset).map_or(self.mark, |piece| piece.mark)
    }

    /// The highest mark in this text.
    pub fn marks(&self) -> u32 {
        self.pieces.iter().map(|piece| piece.mark).max().unwrap_or_default().max(self.mark)
    }

    /// The stretches of `range`, one after the other, as what they are when they are given to a further macro.
    pub fn pieces_of(&self, range: TextRange) -> Vec<Piece> {
        let mut found = Vec::new();
        let mut at = range.start;
        let first = self.pieces.partition_point(|piece| piece.at.end <= range.start);
        for piece in self.pieces[first..].iter().take_while(|piece| piece.at.start < range.end) {
            if at < piece.at.start {
                found.push(Piece { at: TextRange::new(at, piece.at.start), from: None, mark: self.mark });
                at = piece.at.start;
            }
            let end = piece.at.end.min(range.end);
            found.push(Piece { at: TextRange::new(at, end), from: piece.from.map(|from| from + (at - piece.at.start)), mark: piece.mark });
            at = end;
        }
        if at < range.end {
            found.push(Piece { at: TextRange::new(at, range.end), from: None, mark: self.mark });
        }
        found
    }

    fn place(&self, offset: u32) -> Option<(&Piece, u32)> {
        self.piece(offset).and_then(|piece| Some((piece, piece.from?)))
    }

    fn piece(&self, offset: u32) -> Option<&Piece> {
        let after = self.pieces.partition_point(|piece| piece.at.start <= offset);
        after.checked_sub(1).map(|at| &self.pieces[at]).filter(|piece| offset < piece.at.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_given_keeps_its_place() {
        let piece = |start, end, from, mark| Piece { at: TextRange::new(start, end), from, mark };
        let made = Made {
            text: "run ( abc , x )".into(),
            call: TextRange::new(100, 130),
            pieces: vec![piece(6, 9, Some(110), 0), piece(12, 13, None, 1)],
            hidden: Vec::new(),
            mark: 2,
        };
        assert_eq!((made.start(0), made.end(3)), (100, 130));
        assert_eq!((made.start(6), made.end(9), made.start(7)), (110, 113, 111));
        assert_eq!((made.start(12), made.end(13)), (100, 130));
        assert_eq!((made.mark_at(0), made.mark_at(6), made.mark_at(12)), (2, 0, 1));
        let parts = made.pieces_of(TextRange::new(4, 13));
        let expected = [piece(4, 6, None, 2), piece(6, 9, Some(110), 0), piece(9, 12, None, 2), piece(12, 13, None, 1)];
        assert_eq!(parts, expected);
    }
}
