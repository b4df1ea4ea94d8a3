//! What goes when a directive goes.
//!
//! A directive alone on its line takes the line with it, and one behind code the space before it. In the middle of a line it takes the space
//! behind it; where none keeps its neighbours apart, it stays: taking it out would join two words.

use super::grammar::Parsed;
use crate::facts::TextRange;

/// Notes what goes with the only name of a directive that stands at `range`.
pub(super) fn whole(text: &str, range: TextRange, mut parsed: Parsed) -> Parsed {
    if let (true, [only]) = (parsed.single, &mut *parsed.rules) {
        only.removal = stretch(text, range);
    }
    parsed
}

fn stretch(text: &str, range: TextRange) -> Option<TextRange> {
    let start = range.start as usize;
    // A comment to the end of the line has the first half of a Windows line end in it.
    let end = start + text.get(range.as_usize())?.trim_end_matches('\r').len();
    let line_start = text.get(..start)?.rfind('\n').map_or(0, |at| at + 1);
    let line_end = text.get(end..)?.find('\n').map_or(text.len(), |at| end + at + 1);
    let (before, after) = (&text[line_start..start], &text[end..line_end]);
    let space = after.len() - after.trim_start().len();
    let found = match (before.trim().is_empty(), after.trim().is_empty()) {
        (true, true) => (line_start, line_end),
        (false, true) => (line_start + before.trim_end().len(), end),
        (_, false) if space > 0 || before.ends_with(char::is_whitespace) || before.is_empty() => (start, end + space),
        (_, false) => return None,
    };
    Some(super::range(found.0, found.1))
}
