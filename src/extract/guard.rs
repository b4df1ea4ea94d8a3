//! The nesting guard: refuses text that would exhaust the stack, before any recursive code sees it.
//!
//! Parsing, lowering and dropping a syntax tree all recurse, and a stack overflow ends the process. Depth comes from more than
//! delimiters: `a + b + c`, `!!!x`, `else if` ladders, `Vec<Vec<..>>`, `|a| |b| ..`. The guard adds up one weight over the
//! delimiters that are open and the operators of the expressions that are unfinished at each byte, and refuses above a limit
//! that fits the stack callers provide. It over-counts (a flat list of operators weighs as much as a nested one): ordinary code
//! stays an order of magnitude below.

use super::scan::{Kind, Scanner, Token};
use std::ops::Range;

/// Bytes of stack that callers must provide to this room's functions.
pub const STACK_BYTES: usize = 16 << 20;

/// Delimiters that may be open at once.
const MAX_DEPTH: usize = 200;
/// The weight of unfinished operators that may be pending at once. The costliest take 3.2 KiB of stack each in a build without
/// optimisation, so that a third of the stack is left to the caller.
const MAX_WEIGHT: u32 = 3000;
/// What an open delimiter weighs, in operators: each passes through several parser functions.
const DELIMITER_WEIGHT: u32 = 8;
/// What an opening angle bracket, closure bar or arrow weighs.
const TYPE_WEIGHT: u32 = 3;

/// What each byte can add to the weight of a text at most.
const HEAVIEST: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'(' | b'[' | b'{' => DELIMITER_WEIGHT as u8,
            // Words that follow each other are an operator; they are kept apart by space or by a comment.
            b' ' | 0x09..=0x0D | 0x80.. => 1,
            b'_' => 0,
            sign if sign.is_ascii_punctuation() => TYPE_WEIGHT as u8,
            _ => 0,
        };
        byte += 1;
    }
    table
};

/// What is pending between two delimiters.
#[derive(Clone, Copy, Default)]
struct Level {
    /// Operators since the last separator.
    run: u32,
    /// Nesting that a comma does not end: type arguments, closures.
    open: u32,
}

/// Why a text is not read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooDeep {
    /// The token at which the limit is passed.
    pub(super) at: Range<usize>,
    pub(super) message: String,
}

/// Whether a text can be parsed on the stack that callers provide.
pub(super) fn allows(text: &str) -> Result<(), TooDeep> {
    if is_light(text) { Ok(()) } else { check(text).map(drop) }
}

/// Whether a text is so far from all limits that it may be read by other means than the parser.
pub(super) fn is_simple(text: &str) -> bool {
    is_light(text) || check(text).is_ok_and(|most| most <= MAX_WEIGHT / 2)
}

/// Whether all bytes of a text together are too light to pass a limit, wherever its tokens begin: that of most bodies is.
fn is_light(text: &str) -> bool {
    let most = MAX_WEIGHT.min(MAX_DEPTH as u32 * DELIMITER_WEIGHT);
    text.len() < u32::MAX as usize / 8 && text.bytes().map(|byte| u32::from(HEAVIEST[byte as usize])).sum::<u32>() <= most
}

/// The weight of a text's deepest part, if it can be parsed on the stack that callers provide.
pub(super) fn check(text: &str) -> Result<u32, TooDeep> {
    let mut levels = [Level::default(); MAX_DEPTH + 1];
    let (mut depth, mut total, mut most) = (0usize, 0u32, 0u32);
    let mut scanner = Scanner::new(text);
    let (mut before, mut token) = (None, scanner.code());
    while let Some(current) = token {
        let next = scanner.code();
        match current.kind {
            Kind::Open => {
                levels[depth].run += DELIMITER_WEIGHT;
                total += DELIMITER_WEIGHT;
                depth += 1;
                if depth > MAX_DEPTH {
                    let message = format!("nesting deeper than {MAX_DEPTH} levels: not read");
                    return Err(TooDeep { at: current.start..current.end, message });
                }
            }
            Kind::Close => {
                total -= levels[depth].run + levels[depth].open;
                levels[depth] = Level::default();
                depth = depth.saturating_sub(1);
                if scanner.byte(current) == b'}' && ends_statement(&scanner, next) {
                    total -= levels[depth].run + levels[depth].open;
                    levels[depth] = Level::default();
                } else {
                    let own = levels[depth].run.min(DELIMITER_WEIGHT - 1);
                    levels[depth].run -= own;
                    total -= own;
                }
            }
            _ => total = count(&mut levels[depth], total, &scanner, before, current),
        }
        if total > MAX_WEIGHT {
            let message = format!("expression of more than {MAX_WEIGHT} operators: not read");
            return Err(TooDeep { at: current.start..current.end, message });
        }
        most = most.max(total);
        before = Some(current);
        token = next;
    }
    Ok(most)
}

/// Adds one token to its level and returns the new total.
fn count(level: &mut Level, total: u32, scanner: &Scanner<'_>, before: Option<Token>, token: Token) -> u32 {
    let old = level.run + level.open;
    match (token.kind, scanner.byte(token)) {
        (Kind::Punct, b';') => *level = Level::default(),
        (Kind::Punct, b',') => level.run = 0,
        (Kind::Punct, b'>') if scanner.is(before, b'-') => level.open += TYPE_WEIGHT,
        (Kind::Punct, b'>') if scanner.is(before, b'=') => *level = Level::default(),
        (Kind::Punct, b'>') => level.open = level.open.saturating_sub(TYPE_WEIGHT),
        (Kind::Punct, b'<') => level.open += TYPE_WEIGHT,
        (Kind::Punct, b'|') if begins_closure(scanner, before) => level.open += TYPE_WEIGHT,
        (Kind::Punct, b'=') if before.is_some_and(|before| before.kind == Kind::Punct && before.end == token.start) => {}
        (Kind::Punct, _) => level.run += 1,
        (Kind::Ident, _) if before.is_some_and(|before| before.kind == Kind::Ident) => level.run += 1,
        _ => {}
    }
    total - old + level.run + level.open
}

/// A bar behind an operand is an operator, separates alternatives, or ends the parameters of a closure.
fn begins_closure(scanner: &Scanner<'_>, before: Option<Token>) -> bool {
    let Some(before) = before else { return true };
    match before.kind {
        Kind::Ident => matches!(
            scanner.bytes(before),
            b"move" | b"return" | b"break" | b"yield" | b"async" | b"static" | b"const" | b"in" | b"if" | b"match" | b"while"
        ),
        Kind::Literal | Kind::Close => false,
        Kind::Lifetime | Kind::Comment | Kind::Open | Kind::Punct => true,
    }
}

/// Whether a statement or item ends with the brace before `next`.
fn ends_statement(scanner: &Scanner<'_>, next: Option<Token>) -> bool {
    match next {
        Some(next) => match next.kind {
            Kind::Ident => !matches!(scanner.bytes(next), b"else" | b"as"),
            Kind::Punct => scanner.byte(next) == b'#',
            Kind::Close => true,
            Kind::Open | Kind::Literal | Kind::Lifetime | Kind::Comment => false,
        },
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deep_text_is_refused_and_long_text_is_not() {
        let deep = [
            ["(", "x", ")"],
            ["!", "x", ""],
            ["a + ", "x", ""],
            ["if a {} else ", "{}", ""],
            ["Vec<", "u8", ">"],
            ["A<u8, ", "u8", ">"],
            ["|a, b| ", "x", ""],
            ["move |a, b| ", "x", ""],
            ["a::", "b", ""],
            ["&", "x", ""],
            ["x.f()", "", ""],
            ["for<'a, 'b> fn() -> ", "u8", ""],
        ];
        for [before, middle, after] in deep {
            let text = format!("{}{middle}{}", before.repeat(20_000), after.repeat(20_000));
            assert!(check(&text).is_err() && !is_light(&text), "{before}");
        }
        for flat in ["fn f() {}\n", "a + b;", "(a, !b),", "if a < b {} x();", "const A: B<C> = d;", "x => { f() }", "f(a).b();"] {
            assert!(check(&flat.repeat(20_000)).is_ok(), "{flat}");
        }
    }
}
