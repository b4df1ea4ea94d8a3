//! Directives in files beside the code: those that say how it is deployed.
//!
//! They are written as in Rust files, behind the sign that begins a comment there. One behind something governs its line; one that stands
//! alone governs the next key, block or list element with all that belongs to it; `allow-file` the file.

use super::masked::{Masked, indent, line_end};
use super::{grammar, range, removal};
use crate::facts::{Directive, FileFacts, SyntaxProblem, TextRange};
use std::ops::Range;

/// How a file that is no Rust code is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// Comments begin with `#`, indents say what belongs together.
    Yaml,
    /// Comments begin with `#`.
    Toml,
    /// Comments begin with `#` or `//`, or stand between `/*` and `*/`.
    Hcl,
    /// Comments begin with `//`, or stand between `/*` and `*/`.
    Jsonc,
}

impl Notation {
    /// The notation of a file with this name.
    pub fn of(name: &str) -> Option<Self> {
        match name.rsplit_once('.')?.1 {
            "yaml" | "yml" => Some(Self::Yaml),
            "toml" => Some(Self::Toml),
            "tf" | "hcl" => Some(Self::Hcl),
            "jsonc" => Some(Self::Jsonc),
            _ => None,
        }
    }

    /// What begins a comment.
    pub fn comment(self) -> &'static str {
        match self {
            Self::Yaml | Self::Toml | Self::Hcl => "#",
            Self::Jsonc => "//",
        }
    }
}

/// What a file beside the code says to this tool.
pub fn beside(text: &str, notation: Notation) -> FileFacts {
    let mut facts = FileFacts::default();
    if memchr::memmem::find(text.as_bytes(), b"sls-lint").is_none() {
        return facts;
    }
    let masked = Masked::new(text, notation);
    let mut scopes = Scopes { text, code: &masked.code, notation, depth: (0, 0), first: (0, None), known: None };
    for comment in &masked.comments {
        let Some((offset, words)) = grammar::comment_text(&text[comment.clone()]) else { continue };
        let place = range(comment.start, comment.start + text[comment.clone()].trim_end().len());
        match grammar::comment(words, comment.start + offset) {
            Ok(parsed) => {
                let parsed = removal::whole(text, place, parsed);
                let scope = match parsed.whole_file {
                    true => TextRange::new(0, text.len() as u32),
                    false => scopes.of(comment).unwrap_or(place),
                };
                facts.directives.push(Directive { range: place, scope, expect: parsed.expect, rules: parsed.rules, reason: parsed.reason });
            }
            Err(message) => facts.problems.push(SyntaxProblem { range: place, message }),
        }
    }
    facts
}

/// Whether two texts say the same but for their comments.
pub fn says_the_same(a: &str, b: &str, notation: Notation) -> bool {
    let said = |text: &str| {
        let mut rest = text.to_owned();
        Masked::new(text, notation).comments.into_iter().rev().for_each(|comment| rest.replace_range(comment, ""));
        rest.lines().map(str::trim_end).filter(|line| !line.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    said(a) == said(b)
}

/// What comments govern that do not speak for the file. They are asked for in their order, and what one has found the next does not seek
/// again: many can stand above one statement.
struct Scopes<'t> {
    text: &'t str,
    code: &'t [u8],
    notation: Notation,
    /// How many brackets are open at an offset.
    depth: (usize, i64),
    /// Where the next text begins that was found behind an offset.
    first: (usize, Option<usize>),
    /// The last statement that was found.
    known: Option<(usize, usize)>,
}

impl Scopes<'_> {
    /// The scope of a comment; `None` where nothing follows it.
    fn of(&mut self, comment: &Range<usize>) -> Option<TextRange> {
        let code = self.code;
        let line = memchr::memrchr(b'\n', &code[..comment.start]).map_or(0, |at| at + 1);
        if !code[line..comment.start].trim_ascii().is_empty() {
            let end = line_end(code, comment.start);
            return Some(range(line, line + self.text[line..end].trim_end().len()));
        }
        let start = self.first(comment.end)?;
        if self.known.is_none_or(|(known, _)| known != start) {
            let is_head = code[start] == b'[' && self.depth(start) == 0;
            let end = match self.notation {
                Notation::Yaml => node(code, start),
                Notation::Toml if is_head => table(code, start),
                Notation::Toml | Notation::Hcl | Notation::Jsonc => statement(code, start),
            }?;
            self.known = Some((start, start + code[start..end].trim_ascii_end().len()));
        }
        self.known.map(|(start, end)| range(start, end))
    }

    /// Where the next text begins. The line that begins a document of YAML is none.
    fn first(&mut self, from: usize) -> Option<usize> {
        if self.first.0 > from || self.first.1.is_none_or(|first| first < from) {
            let begins = |from: usize| self.code[from..].iter().position(|byte| !byte.is_ascii_whitespace()).map(|at| from + at);
            let found = begins(from).and_then(|at| match self.code[at..line_end(self.code, at)].trim_ascii_end() {
                b"---" if self.notation == Notation::Yaml => begins(at + 3),
                _ => Some(at),
            });
            self.first = (from, found);
        }
        self.first.1
    }

    fn depth(&mut self, at: usize) -> i64 {
        let (from, depth) = self.depth;
        let depth = self.code[from.min(at)..at].iter().fold(depth, |depth, byte| match byte {
            b'[' | b'{' => depth + 1,
            b']' | b'}' => depth - 1,
            _ => depth,
        });
        self.depth = (at, depth);
        depth
    }
}

/// The lines behind an offset that hold something: their start and their end.
fn lines(code: &[u8], from: usize) -> impl Iterator<Item = (usize, usize)> {
    let mut at = from;
    let all = std::iter::from_fn(move || {
        let start = at;
        let end = line_end(code, (start < code.len()).then_some(start)?);
        at = end + 1;
        Some((start, end))
    });
    all.filter(|(start, end)| !code[*start..*end].trim_ascii().is_empty())
}

/// The end of a key or list element of YAML, with all lines that belong to it.
fn node(code: &[u8], start: usize) -> Option<usize> {
    let own = start - memchr::memrchr(b'\n', &code[..start]).map_or(0, |at| at + 1);
    let mut end = line_end(code, start);
    let is_element = |line: &[u8]| matches!(line, [b'-'] | [b'-', b' ' | b'\r', ..]);
    let is_list = is_element(&code[start..end]);
    for (next, next_end) in lines(code, end + 1) {
        let depth = indent(&code[next..next_end]);
        // The elements of a list can stand as far to the left as its key.
        if depth <= own && !(depth == own && !is_list && is_element(&code[next + depth..next_end])) {
            break;
        }
        end = next_end;
    }
    Some(end)
}

/// The end of a table of TOML: the next that is none of its own.
fn table(code: &[u8], start: usize) -> Option<usize> {
    let name = |line: &[u8]| {
        let line = line.iter().skip_while(|byte| **byte == b'[');
        line.take_while(|byte| **byte != b']').filter(|byte| !byte.is_ascii_whitespace()).copied().collect::<Vec<u8>>()
    };
    let mut end = line_end(code, start);
    let own = [name(&code[start..end]), b".".to_vec()].concat();
    while let Some(next) = code[end..].iter().position(|byte| !byte.is_ascii_whitespace()).map(|at| end + at) {
        if code[next] == b'[' && !name(&code[next..line_end(code, next)]).starts_with(&own) {
            break;
        }
        // A bracket that nothing has opened is no part of a table either.
        end = statement(code, next)?;
    }
    Some(end)
}

/// The end of a statement: of the line on which no bracket is open any more, or before the one that closes what it stands in. `None` where
/// that is all there is.
fn statement(code: &[u8], start: usize) -> Option<usize> {
    let mut depth = 0usize;
    for (at, byte) in code.iter().enumerate().skip(start) {
        match byte {
            b'[' | b'{' | b'(' => depth += 1,
            b']' | b'}' | b')' if depth == 0 => return (at > start).then_some(at),
            b']' | b'}' | b')' => depth -= 1,
            b'\n' if depth == 0 => return Some(at),
            _ => {}
        }
    }
    Some(code.len())
}

#[cfg(test)]
mod tests;
