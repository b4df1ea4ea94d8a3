//! Calls in MIR as text.
//!
//! A call stands on one line: `_3 = callee(args) -> [return: bb1, ..]; // scope 0 at src/main.rs:3:5: 3:20`. The format is made for
//! people and changes with the compiler; what does not look like a call is passed over.

use super::{Callee, Place};

/// The call that a line of MIR makes, with its place.
pub(super) fn call(line: &str) -> Option<(Place, Callee)> {
    let (code, comment) = line.rsplit_once("; // scope ")?;
    let (_, at) = comment.split_once(" at ")?;
    let (call, _) = code.rsplit_once(" -> ")?;
    let call = call.trim_start();
    // What stands on the left may hold types with `=` in them; the callee begins behind the first assignment.
    let call = call.split_once(" = ").map_or(call, |(_, call)| call);
    let callee = &call[..end_of_callee(call)?];
    Some((place(at.trim())?, Callee::parse(callee)?))
}

/// `PATH:LINE:COLUMN: LINE:COLUMN`.
pub(super) fn place(text: &str) -> Option<Place> {
    let (start, end) = text.rsplit_once(": ")?;
    let mut parts = start.rsplitn(3, ':');
    let (column, line, path) = (parts.next()?, parts.next()?, parts.next()?);
    let (end_line, end_column) = end.split_once(':')?;
    Some(Place {
        path: path.to_owned(),
        start: (line.parse().ok()?, column.parse().ok()?),
        end: (end_line.parse().ok()?, end_column.parse().ok()?),
    })
}

/// Where the arguments begin: at the first parenthesis outside all brackets.
fn end_of_callee(call: &str) -> Option<usize> {
    let mut depth = 0_i32;
    let mut before = ' ';
    for (at, char) in call.char_indices() {
        match char {
            '<' | '[' | '{' => depth += 1,
            '>' if before == '-' => {}
            '>' | ']' | '}' => depth -= 1,
            '(' if depth == 0 => return Some(at),
            _ => {}
        }
        before = char;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_read_with_their_places() {
        let line = "        _5 = std::option::Option::<P>::ok_or_else::<E, {closure@src/m.rs:19:18: 19:21}>(move _6, move _10) -> \
                    [return: bb2, unwind: bb17]; // scope 0 at src/bin/main.rs:9:10: 9:22";
        let (place, callee) = call(line).unwrap();
        assert_eq!(place.to_string(), "src/bin/main.rs:9:10: 9:22");
        assert_eq!(callee.to_string(), "std::option::Option::ok_or_else");
        let line = "_4 = <fn() -> u8 as std::ops::FnOnce<()>>::call_once(move _5) -> [return: bb9]; // scope 0 at a.rs:1:2: 1:3";
        assert_eq!(call(line).unwrap().1.to_string(), "<fn() -> u8 as std::ops::FnOnce>::call_once");
        assert!(call("goto -> bb18;                    // scope 0 at no-location").is_none());
        assert!(call("drop(_4) -> [return: bb3, unwind: bb5]; // scope 0 at src/bin/main.rs:9:21: 9:22").is_none());
    }
}
