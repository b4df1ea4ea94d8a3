//! A text that is no Rust code, with everything covered up that could be taken for something else.
//!
//! Of YAML, TOML, HCL and JSON with comments no more is understood than where comments are, and where a statement ends: what stands in
//! quotes, in a block of text or in a comment becomes filler of the same length, line breaks in it too. What is left can be split into
//! lines and counted by brackets. A quote that nothing closes covers nothing, so that a slip does not cover the rest of the file.

use super::beside::Notation;
use std::ops::Range;

/// What stands in the place of what is covered.
const FILLER: u8 = b'_';

/// Quotes that nothing closes before quotes mean nothing any more: each was looked for to the end.
const MOST_OPEN: usize = 16;

/// A covered text.
pub(super) struct Masked {
    /// As many bytes as the text: comments are spaces, and texts are filler.
    pub(super) code: Vec<u8>,
    /// The comments, in their order.
    pub(super) comments: Vec<Range<usize>>,
    /// How many quotes nothing closes.
    open: usize,
}

impl Masked {
    pub(super) fn new(text: &str, notation: Notation) -> Self {
        let mut mask = Self { code: text.as_bytes().to_vec(), comments: Vec::new(), open: 0 };
        match notation {
            Notation::Yaml => mask.lines(text.as_bytes()),
            Notation::Toml | Notation::Hcl | Notation::Jsonc => mask.tokens(text.as_bytes(), notation),
        }
        mask
    }

    fn comment(&mut self, range: Range<usize>) -> usize {
        // A comment of several lines leaves its line breaks where they are.
        self.code[range.clone()].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
        self.comments.push(range.clone());
        range.end
    }

    fn cover(&mut self, range: Range<usize>) -> usize {
        self.code[range.clone()].fill(FILLER);
        range.end
    }

    /// A text of tokens: line breaks mean nothing within brackets.
    fn tokens(&mut self, text: &[u8], notation: Notation) {
        let mut at = 0;
        while at < text.len() {
            let rest = &text[at..];
            at = if rest[0] == b'#' && notation != Notation::Jsonc || rest.starts_with(b"//") && notation != Notation::Toml {
                self.comment(at..line_end(text, at))
            } else if rest.starts_with(b"/*") && notation != Notation::Toml {
                self.comment(at..find(text, at + 2, b"*/").map_or(text.len(), |end| end + 2))
            } else if begins_quotes(rest, notation) {
                let end = if self.open < MOST_OPEN { quoted(text, at, notation) } else { None };
                self.open += usize::from(end.is_none());
                end.map_or(at + 1, |end| self.cover(at..end))
            } else {
                at + 1
            };
        }
    }

    /// A text of lines, whose indents say what belongs to what.
    fn lines(&mut self, text: &[u8]) {
        let (mut at, mut block) = (0, None);
        while at < text.len() {
            let end = line_end(text, at);
            let indent = indent(&text[at..end]);
            match block {
                Some(parent) if at + indent == end || indent > parent => drop(self.cover(at.saturating_sub(1)..end)),
                Some(_) | None => {
                    let line = self.line(text, at);
                    block = block_below(&self.code[at..line], indent);
                    at = line + 1;
                    continue;
                }
            }
            at = end + 1;
        }
    }

    /// Covers what is to be covered in a line, and gives its end: of quotes that end on another line, the end of that.
    fn line(&mut self, text: &[u8], start: usize) -> usize {
        let mut at = start;
        while at < text.len() && text[at] != b'\n' {
            let is_free = at == start || matches!(text[at - 1], b' ' | b'\t');
            at = match text[at] {
                b'#' if is_free => self.comment(at..line_end(text, at)),
                b'"' | b'\'' if self.open < MOST_OPEN && begins_value(&self.code[start..at]) => {
                    let end = yaml_quoted(text, at);
                    self.open += usize::from(end.is_none());
                    end.map_or(at + 1, |end| self.cover(at..end))
                }
                _ => at + 1,
            };
        }
        at
    }
}

pub(super) fn line_end(text: &[u8], from: usize) -> usize {
    memchr::memchr(b'\n', &text[from..]).map_or(text.len(), |at| from + at)
}

fn find(text: &[u8], from: usize, wanted: &[u8]) -> Option<usize> {
    memchr::memmem::find(text.get(from..)?, wanted).map(|at| from + at)
}

pub(super) fn indent(line: &[u8]) -> usize {
    line.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r')).count()
}

/// Whether quotes begin here, or a block of text.
fn begins_quotes(rest: &[u8], notation: Notation) -> bool {
    match notation {
        Notation::Hcl => rest[0] == b'"' || rest.starts_with(b"<<"),
        Notation::Toml => matches!(rest[0], b'"' | b'\''),
        Notation::Jsonc | Notation::Yaml => rest[0] == b'"',
    }
}

/// The end of the quotes that begin here, if they are closed.
fn quoted(text: &[u8], at: usize, notation: Notation) -> Option<usize> {
    let triple = [text[at]; 3];
    match notation {
        Notation::Hcl if text[at] == b'"' => template(text, at),
        Notation::Hcl => heredoc(text, at),
        Notation::Toml if text[at..].starts_with(&triple) => find(text, at + 3, &triple).map(|end| end + 3),
        Notation::Toml | Notation::Jsonc | Notation::Yaml => in_line(text, at),
    }
}

/// Quotes that end on their line. Only in double ones something is escaped.
fn in_line(text: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    while at < text.len() && text[at] != b'\n' {
        match text[at] {
            b'\\' if text[start] == b'"' => at += 2,
            byte if byte == text[start] => return Some(at + 1),
            _ => at += 1,
        }
    }
    None
}

/// Quotes of HCL, in which `${..}` holds code, in which quotes can stand.
fn template(text: &[u8], start: usize) -> Option<usize> {
    let mut open = vec![b'"'];
    let mut at = start + 1;
    while let (Some(&inner), Some(&byte)) = (open.last(), text.get(at)) {
        at += 1;
        match (inner, byte) {
            (b'"', b'\n') => return None,
            (b'"', b'\\') => at += 1,
            (b'"', b'$' | b'%') if text.get(at) == Some(&b'{') => {
                open.push(b'{');
                at += 1;
            }
            (b'{', b'"' | b'{') => open.push(byte),
            (b'"', b'"') | (b'{', b'}') => drop(open.pop()),
            _ => {}
        }
    }
    open.is_empty().then_some(at)
}

/// The end of a block of text that begins with `<<WORD` and ends with a line that holds the word alone.
fn heredoc(text: &[u8], start: usize) -> Option<usize> {
    let head = text[start..line_end(text, start)].strip_prefix(b"<<")?.trim_ascii_end();
    let word = head.strip_prefix(b"-").unwrap_or(head);
    if word.is_empty() || !word.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_') {
        return None;
    }
    let mut at = line_end(text, start);
    while at < text.len() {
        let end = line_end(text, at + 1);
        if text[at + 1..end].trim_ascii() == word {
            return Some(end);
        }
        at = end;
    }
    None
}

/// Whether a quote behind this begins a value, rather than standing in one.
fn begins_value(before: &[u8]) -> bool {
    let before = before.trim_ascii_end();
    let last = before.rsplit(|byte| byte.is_ascii_whitespace()).next().unwrap_or_default();
    before.last().is_none_or(|byte| b":-,[{?".contains(byte)) || last.starts_with(b"!") || last.starts_with(b"&")
}

/// The end of quotes in YAML: on whatever line, doubled or escaped ones passed over.
fn yaml_quoted(text: &[u8], start: usize) -> Option<usize> {
    let quote = text[start];
    let mut at = start + 1;
    while let Some(&byte) = text.get(at) {
        at += match byte {
            b'\\' if quote == b'"' => 2,
            _ if byte == quote && quote == b'\'' && text.get(at + 1) == Some(&quote) => 2,
            _ if byte == quote => return Some(at + 1),
            _ => 1,
        };
    }
    None
}

/// The indent of what holds the block of text that begins below a line, if one does.
fn block_below(line: &[u8], indent: usize) -> Option<usize> {
    let code = line.trim_ascii_end();
    let mark = code.rsplit(|byte| byte.is_ascii_whitespace()).next()?;
    let (first, rest) = mark.split_first()?;
    if !matches!(first, b'|' | b'>') || !rest.iter().all(|byte| matches!(byte, b'-' | b'+' | b'1'..=b'9')) {
        return None;
    }
    let mut parent = indent;
    while let Some(inner) = code[parent..].strip_prefix(b"-").filter(|inner| inner.starts_with(b" ")) {
        let deeper = parent + 1 + self::indent(inner);
        if code[deeper..].len() == mark.len() {
            break;
        }
        parent = deeper;
    }
    Some(parent)
}
