//! The words of a directive: `allow(rule, other, reason = "..")`.

use crate::facts::{Named, TextRange};
use crate::name::Name;

/// What a directive says.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    pub(super) expect: bool,
    pub(super) whole_file: bool,
    pub(super) rules: Vec<Named>,
    pub(super) reason: Option<String>,
    /// Whether it names one thing alone, ours or not.
    pub(super) single: bool,
}

/// The words after `sls-lint:` in a comment, with their offset in it. Documentation is no place for directives.
pub(super) fn comment_text(comment: &str) -> Option<(usize, &str)> {
    let is_doc = |mark: char| comment.strip_prefix("//").or(comment.strip_prefix("/*")).is_some_and(|rest| rest.starts_with(mark));
    if is_doc('!') || is_doc('/') || is_doc('*') {
        return None;
    }
    let mark = if comment.starts_with('#') { 1 } else { 2 };
    let inner = comment.get(mark..)?;
    let inner = if comment.starts_with("/*") { inner.strip_suffix("*/").unwrap_or(inner) } else { inner };
    let words = inner.trim_start().strip_prefix("sls-lint:")?;
    Some((inner.len() - words.len() + mark, words))
}

/// Parses the words of a comment that stand at `offset` of the file.
pub(super) fn comment(words: &str, offset: usize) -> Result<Parsed, String> {
    let mut reader = Reader { text: words, at: 0, offset };
    let parsed = match reader.word() {
        "allow" => reader.list("allow", Parsed::default()),
        "allow-file" => reader.list("allow-file", Parsed { whole_file: true, ..Parsed::default() }),
        "expect" => reader.list("expect", Parsed { expect: true, ..Parsed::default() }),
        other => return Err(format!("unknown directive `{other}`: expected allow, allow-file or expect")),
    }?;
    reader.space();
    match reader.rest() {
        "" => Ok(parsed),
        _ => Err("unexpected text after the directive: a reason is written `reason = \"..\"`".to_owned()),
    }
}

/// Parses what follows `cfg_attr(sls_lint,`. Lints of other tools, and what is malformed, are the compiler's business.
pub(super) fn attribute(words: &str, offset: usize) -> Vec<Parsed> {
    let mut reader = Reader { text: words, at: 0, offset };
    let mut list = Vec::new();
    loop {
        let expect = match reader.word() {
            "allow" => false,
            "expect" => true,
            _ => return list,
        };
        let Ok(mut parsed) = reader.list("allow", Parsed { expect, ..Parsed::default() }) else { return list };
        parsed.rules = parsed.rules.into_iter().filter_map(own_rule).collect();
        if !parsed.rules.is_empty() {
            list.push(parsed);
        }
        reader.eat(',');
    }
}

fn own_rule(named: Named) -> Option<Named> {
    let rule = named.name.as_str().strip_prefix("sls_lint::")?;
    Some(Named { name: Name::new(&rule.replace('_', "-")), ..named })
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    offset: usize,
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn space(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    fn eat(&mut self, wanted: char) -> bool {
        self.space();
        let found = self.rest().starts_with(wanted);
        self.at += if found { wanted.len_utf8() } else { 0 };
        found
    }

    /// A name, possibly with a path in front; empty when something else stands here.
    fn word(&mut self) -> &'t str {
        self.space();
        let rest = self.rest();
        let end = rest.find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '_' | ':')).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    fn list(&mut self, directive: &str, mut parsed: Parsed) -> Result<Parsed, String> {
        if !self.eat('(') {
            return Err(format!("expected `(` after `{directive}`"));
        }
        let mut places = Vec::new();
        while !self.eat(')') {
            self.space();
            let start = self.offset + self.at;
            let word = self.word();
            let end = self.offset + self.at;
            match word {
                "" => return Err("expected the name of a rule".to_owned()),
                "reason" if self.eat('=') => parsed.reason = Some(self.quoted().ok_or("expected text in quotes after `reason =`")?),
                rule => {
                    let range = TextRange::new(start as u32, end as u32);
                    parsed.rules.push(Named { name: Name::new(rule), range, removal: None });
                }
            }
            places.push(TextRange::new(start as u32, (self.offset + self.at) as u32));
            self.space();
            if !self.eat(',') && !self.rest().starts_with(')') {
                return Err(format!("expected `,` or `)` after `{word}`"));
            }
        }
        parsed.single = parsed.rules.len() == 1;
        if !parsed.single {
            parsed.rules.iter_mut().for_each(|named| named.removal = with_comma(named.range, &places));
        }
        match parsed.rules.is_empty() {
            true => Err(format!("`{directive}` names no rule")),
            false => Ok(parsed),
        }
    }

    fn quoted(&mut self) -> Option<String> {
        if !self.eat('"') {
            return None;
        }
        let (mut text, mut escaped) = (String::new(), false);
        for character in self.rest().chars() {
            self.at += character.len_utf8();
            match character {
                '\\' if !escaped => escaped = true,
                '"' if !escaped => return Some(text),
                other => {
                    escaped = false;
                    text.push(other);
                }
            }
        }
        None
    }
}

/// An element of a list with the comma behind it, or before it where it is the last.
fn with_comma(element: TextRange, places: &[TextRange]) -> Option<TextRange> {
    let at = places.iter().position(|place| *place == element)?;
    match (places.get(at + 1), at.checked_sub(1)) {
        (Some(next), _) => Some(TextRange::new(element.start, next.start)),
        (None, Some(before)) => Some(TextRange::new(places.get(before)?.end, element.end)),
        (None, None) => None,
    }
}
