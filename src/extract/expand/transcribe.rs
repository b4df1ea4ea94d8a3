//! Writing an expansion.
//!
//! What was given to the macro is copied as it stands, and its place is kept; the macro's own tokens are written with spaces between
//! them. An expression is put in parentheses that are remembered as hidden: it stays one, and a further macro sees that it is one.
//! Where a statement ends that was given, a semicolon is put if the macro has none.

use super::fragment::Fragment;
use super::matcher::Bound;
use super::rules::{Node, Rule, Step};
use super::tokens::{Delimiter, Sort, Tok};
use super::{Call, Fuel};
use crate::facts::{Made, Piece, TextRange};

/// Writes the expansion of a call that matched a rule; `None` when the template does not fit what was given, or too much is made.
pub(super) fn transcribe(rule: &Rule, slots: &[Bound], toks: &[Tok<'_>], call: &Call<'_>, fuel: &mut Fuel) -> Option<Made> {
    let mut fragments = vec![Fragment::Tt; rule.slots];
    for step in &rule.steps {
        if let Step::Variable { slot, fragment, .. } = step {
            *fragments.get_mut(*slot)? = *fragment;
        }
    }
    let mut writer = Writer::new(toks, call, fragments, fuel);
    writer.text.push_str(call.around.0);
    let bound: Vec<&Bound> = slots.iter().collect();
    writer.nodes(&rule.template, &bound)?;
    writer.text.push_str(call.around.1);
    Some(writer.made())
}

/// Writes what stands in a call, with the words in each `[< .. >]` as one; `None` when something is done to them beside joining.
pub(super) fn join(toks: &[Tok<'_>], call: &Call<'_>, fuel: &mut Fuel) -> Option<Made> {
    let mut writer = Writer::new(toks, call, Vec::new(), fuel);
    writer.text.push_str(call.around.0);
    let mut at = 0;
    while let Some(tok) = toks.get(at) {
        let words = (tok.sort == Sort::Open(Delimiter::Bracket)).then(|| joined(&toks[at + 1..tok.close])).flatten();
        match words {
            Some(words) => {
                let is_word = |tok: &Tok<'_>| matches!(tok.sort, Sort::Ident | Sort::Literal);
                words.iter().all(is_word).then_some(())?;
                writer.own(&words.iter().map(|word| word.text.trim_matches('"')).collect::<String>())?;
                at = tok.close + 1;
            }
            None => {
                writer.copy(at, at + 1)?;
                at += 1;
            }
        }
    }
    writer.text.push_str(call.around.1);
    Some(writer.made())
}

/// What stands between `<` and `>` at the ends of a group.
fn joined<'a, 't>(inside: &'a [Tok<'t>]) -> Option<&'a [Tok<'t>]> {
    match inside {
        [first, words @ .., last] if first.is("<") && last.is(">") && !words.is_empty() => Some(words),
        _ => None,
    }
}

struct Writer<'w, 't> {
    call: &'w Call<'w>,
    toks: &'w [Tok<'t>],
    fragments: Vec<Fragment>,
    fuel: &'w mut Fuel,
    text: String,
    pieces: Vec<Piece>,
    hidden: Vec<u32>,
    /// A statement has just ended, without its semicolon.
    after_statement: bool,
    /// A statement may begin here.
    at_statement: bool,
}

impl<'w, 't> Writer<'w, 't> {
    fn new(toks: &'w [Tok<'t>], call: &'w Call<'w>, fragments: Vec<Fragment>, fuel: &'w mut Fuel) -> Self {
        let (text, pieces, hidden) = (String::new(), Vec::new(), Vec::new());
        Self { call, toks, fragments, fuel, text, pieces, hidden, after_statement: false, at_statement: true }
    }

    fn made(self) -> Made {
        let Writer { call, text, pieces, hidden, .. } = self;
        Made { text: text.into(), call: call.place, pieces, hidden, mark: call.mark }
    }
}

impl Writer<'_, '_> {
    fn nodes(&mut self, nodes: &[Node], slots: &[&Bound]) -> Option<()> {
        for (at, node) in nodes.iter().enumerate() {
            match node {
                Node::Text(text) => self.own(text)?,
                Node::Crate => self.own(self.call.krate)?,
                Node::Variable(slot) => {
                    let Bound::One(from, to) = **slots.get(*slot)? else { return None };
                    let next = match nodes.get(at + 1) {
                        Some(Node::Text(next)) => next,
                        _ => "",
                    };
                    self.given(self.fragments[*slot], from, to, next)?;
                }
                Node::Repeat { inner, separator, slots: used } => self.repeat(inner, separator.as_deref(), used, slots)?,
            }
        }
        Some(())
    }

    fn repeat(&mut self, inner: &[Node], separator: Option<&str>, used: &[usize], slots: &[&Bound]) -> Option<()> {
        let turns = |slot: &usize| match slots.get(*slot) {
            Some(Bound::Many(turns)) => Some(turns.len()),
            _ => None,
        };
        let mut counts = used.iter().filter_map(turns);
        let count = counts.next()?;
        counts.all(|other| other == count).then_some(())?;
        let mut own = slots.to_vec();
        for turn in 0..count {
            self.fuel.burn(1 + used.len())?;
            for slot in used {
                if let Some(Bound::Many(turns)) = slots.get(*slot) {
                    own[*slot] = &turns[turn];
                }
            }
            self.nodes(inner, &own)?;
            if let Some(separator) = separator.filter(|_| turn + 1 < count) {
                self.own(separator)?;
            }
        }
        Some(())
    }

    /// Writes a token of the macro.
    fn own(&mut self, text: &str) -> Option<()> {
        match text {
            ";" | "}" => self.after_statement = false,
            _ => self.end_statement(),
        }
        self.fuel.write(text.len() + 3)?;
        self.text.push_str(text);
        self.text.push(' ');
        self.at_statement = matches!(text, "{" | "}" | ";");
        Some(())
    }

    /// Writes what was given.
    fn given(&mut self, fragment: Fragment, from: usize, to: usize, next: &str) -> Option<()> {
        if from == to {
            return Some(());
        }
        let first = self.toks[from];
        let is_hidden = first.close + 1 == to && first.sort == Sort::Open(Delimiter::Hidden);
        match fragment {
            Fragment::Expr if is_hidden || self.is_block_statement(from, to, next) => self.copy(from, to),
            Fragment::Expr if from + 1 == to && matches!(first.sort, Sort::Ident | Sort::Literal) => {
                self.end_statement();
                self.hidden.push(self.text.len() as u32);
                self.copy(from, to)
            }
            Fragment::Expr => {
                self.end_statement();
                self.hidden.push(self.text.len() as u32);
                self.own("(")?;
                self.copy(from, to)?;
                self.own(")")
            }
            Fragment::Stmt => {
                self.after_statement &= !first.is(";");
                self.copy(from, to)?;
                self.after_statement = !matches!(self.toks[to - 1].text, ";" | "}");
                Some(())
            }
            Fragment::Ty if next == "::" && !self.is_plain_path(from, to) => {
                self.own("<")?;
                self.copy(from, to)?;
                self.own(">")
            }
            Fragment::Ty if self.is_sum(from, to) => {
                self.own("(")?;
                self.copy(from, to)?;
                self.own(")")
            }
            _ => self.copy(from, to),
        }
    }

    /// Puts a semicolon where a statement needs one.
    fn end_statement(&mut self) {
        if std::mem::take(&mut self.after_statement) {
            self.text.push_str("; ");
        }
    }

    /// An expression that ends with its braces and stands where a statement may, with nothing behind it that goes on with its value.
    fn is_block_statement(&self, from: usize, to: usize, next: &str) -> bool {
        let first = &self.toks[from];
        let begins = first.text == "{" || ["if", "match", "loop", "while", "for", "unsafe"].iter().any(|word| first.is_word(word));
        let goes_on = next.starts_with(|sign: char| sign.is_ascii_punctuation() && !matches!(sign, '}' | '{' | ';' | '#' | '$' | '_'));
        begins && self.toks[to - 1].text == "}" && self.at_statement && !goes_on
    }

    fn is_plain_path(&self, from: usize, to: usize) -> bool {
        self.toks[from..to].iter().all(|tok| tok.sort == Sort::Ident || tok.is("::"))
    }

    /// `dyn A + B`: more than one word would be taken for the type.
    fn is_sum(&self, from: usize, to: usize) -> bool {
        let begins = self.toks[from].is_word("dyn") || self.toks[from].is_word("impl");
        begins && self.toks[from..to].iter().any(|tok| tok.is("+"))
    }

    /// Copies a stretch of what was given.
    fn copy(&mut self, from: usize, to: usize) -> Option<()> {
        let (first, last) = (self.toks.get(from)?, self.toks.get(to.checked_sub(1)?)?);
        self.end_statement();
        self.at_statement = false;
        if first.is_doc || last.is_doc {
            return self.toks[from..to].iter().try_for_each(|tok| self.own(tok.text));
        }
        let range = TextRange::new(first.range.start, last.range.end);
        let slice = self.call.text.get(range.as_usize())?;
        self.fuel.write(slice.len() + 1)?;
        let (start, offset) = (range.start, self.text.len() as u32);
        let moved = |at: u32| at - start + offset;
        let pieces = match self.call.made {
            Some(made) => made.pieces_of(range),
            None => vec![Piece { at: range, from: Some(start), mark: 0 }],
        };
        self.fuel.burn(pieces.len())?;
        self.pieces
            .extend(pieces.into_iter().map(|piece| Piece { at: TextRange::new(moved(piece.at.start), moved(piece.at.end)), ..piece }));
        if let Some(made) = self.call.made {
            let first = made.hidden.partition_point(|at| *at < range.start);
            let hidden = made.hidden[first..].iter().take_while(|at| **at < range.end);
            self.hidden.extend(hidden.map(|at| moved(*at)));
        }
        self.text.push_str(slice);
        // A comment at the end must not swallow what follows.
        self.text.push(if slice.contains("//") { '\n' } else { ' ' });
        Some(())
    }
}
