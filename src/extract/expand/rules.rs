//! The rules of a `macro_rules!`, read once.
//!
//! A matcher becomes a flat list of steps, as the compiler has it, so that matching needs no recursion. A template becomes texts,
//! variables and repetitions. What a rule may not hold, or what has no meaning yet (`${..}`), makes the whole definition unread:
//! half of a definition could answer with the wrong rule.

use super::fragment::Fragment;
use super::tokens::{Delimiter, Sort, Tok, tokens};
use crate::facts::TextRange;
use crate::name::Name;

/// Repetitions inside each other.
const MAX_DEPTH: usize = 16;

/// A definition of a macro: the first rule that matches a call says what it becomes.
#[derive(Debug, Default)]
pub struct Rules {
    pub(super) rules: Vec<Rule>,
    /// No rule says what a call becomes: it is what stands in it, with words joined.
    pub(super) joins: bool,
}

/// One rule.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) steps: Vec<Step>,
    pub(super) template: Vec<Node>,
    pub(super) slots: usize,
}

/// A step of a matcher.
#[derive(Debug)]
pub(super) enum Step {
    /// This token.
    Token(Sort, Box<str>),
    /// A fragment, kept in a slot.
    Variable { slot: usize, fragment: Fragment, depth: usize },
    /// A repetition begins: its steps follow, up to `after`.
    Repeat { at_least_one: bool, after: usize, slots: std::ops::Range<usize>, depth: usize },
    /// A repetition without separator ends here.
    Again { first: usize, once: bool },
    /// A repetition ends here, unless its separator follows; [`Step::Back`] comes next.
    Separator(Sort, Box<str>),
    /// Behind a separator: back to the first step.
    Back { first: usize },
    /// The end of the call.
    End,
}

/// A part of a template.
#[derive(Debug)]
pub(super) enum Node {
    /// A token.
    Text(Box<str>),
    /// What is kept in a slot.
    Variable(usize),
    /// `$crate`.
    Crate,
    /// `$( .. ) sep *`.
    Repeat { inner: Vec<Node>, separator: Option<Box<str>>, slots: Vec<usize> },
}

impl Rules {
    /// What the crate `paste` defines: `[<a _ b>]` becomes `a_b`, and everything else stays.
    pub fn joining() -> Rules {
        Rules { rules: Vec::new(), joins: true }
    }

    /// Reads what stands between the delimiters of a definition; `None` when it is not understood.
    pub fn read(text: &str, range: TextRange) -> Option<Rules> {
        let toks = tokens(text, range, &[])?;
        let (mut rules, mut at) = (Vec::new(), 0);
        while at < toks.len() {
            let (matcher, close) = group(&toks, at)?;
            let arrow = toks.get(close + 1).filter(|tok| tok.is("=>"));
            arrow?;
            let (template, end) = group(&toks, close + 2)?;
            rules.push(rule(matcher, template)?);
            at = end + 1;
            if at < toks.len() {
                toks[at].is(";").then_some(())?;
                at += 1;
            }
        }
        Some(Rules { rules, joins: false })
    }
}

/// The tokens inside the group that opens at `at`, and where it closes.
fn group<'s, 't>(toks: &'s [Tok<'t>], at: usize) -> Option<(Part<'s, 't>, usize)> {
    let open = toks.get(at).filter(|tok| tok.is_open())?;
    Some((Part { toks, from: at + 1, to: open.close }, open.close))
}

/// A stretch of tokens, by index.
#[derive(Clone, Copy)]
struct Part<'s, 't> {
    toks: &'s [Tok<'t>],
    from: usize,
    to: usize,
}

fn rule(matcher: Part<'_, '_>, template: Part<'_, '_>) -> Option<Rule> {
    let mut reader = Matcher { steps: Vec::new(), names: Vec::new() };
    reader.part(matcher, 0)?;
    reader.steps.push(Step::End);
    let nodes = nodes(template, &reader.names, 0)?;
    Some(Rule { steps: reader.steps, template: nodes, slots: reader.names.len() })
}

struct Matcher {
    steps: Vec<Step>,
    /// The variable in each slot.
    names: Vec<Name>,
}

impl Matcher {
    fn part(&mut self, part: Part<'_, '_>, depth: usize) -> Option<()> {
        let Part { toks, mut from, to } = part;
        while from < to {
            let tok = &toks[from];
            if !tok.is("$") {
                self.steps.push(Step::Token(tok.sort, tok.text.into()));
                from += 1;
                continue;
            }
            let Some(next) = toks[..to].get(from + 1) else {
                self.steps.push(Step::Token(tok.sort, tok.text.into()));
                break;
            };
            from = match next.sort {
                Sort::Ident => self.variable(toks, from + 1, to, depth)?,
                Sort::Open(Delimiter::Parenthesis) => self.repetition(part, from + 1, depth)?,
                _ => return None,
            };
        }
        Some(())
    }

    /// `name:kind`, the `$` taken. Where it ends.
    fn variable(&mut self, toks: &[Tok<'_>], at: usize, to: usize, depth: usize) -> Option<usize> {
        if toks[at].text == "crate" {
            return None;
        }
        toks[..to].get(at + 1).filter(|tok| tok.is(":"))?;
        let kind = toks[..to].get(at + 2).filter(|tok| tok.sort == Sort::Ident)?;
        let name = Name::new(toks[at].text);
        (!self.names.contains(&name)).then_some(())?;
        self.steps.push(Step::Variable { slot: self.names.len(), fragment: Fragment::of(kind.text)?, depth });
        self.names.push(name);
        Some(at + 3)
    }

    /// `( .. ) sep op`, the `$` taken. Where it ends.
    fn repetition(&mut self, part: Part<'_, '_>, open: usize, depth: usize) -> Option<usize> {
        let close = part.toks[open].close;
        let (separator, op, end) = operator(part, close + 1)?;
        (depth < MAX_DEPTH && close > open + 1).then_some(())?;
        let (begin, slot) = (self.steps.len(), self.names.len());
        self.steps.push(Step::End);
        let first = self.steps.len();
        self.part(Part { from: open + 1, to: close, ..part }, depth + 1)?;
        match separator {
            Some(separator) => {
                self.steps.push(Step::Separator(separator.sort, separator.text.into()));
                self.steps.push(Step::Back { first });
            }
            None => self.steps.push(Step::Again { first, once: op == "?" }),
        }
        let slots = slot..self.names.len();
        self.steps[begin] = Step::Repeat { at_least_one: op == "+", after: self.steps.len(), slots, depth };
        Some(end)
    }
}

/// The separator and operator of a repetition, and where they end.
fn operator<'s, 't>(part: Part<'s, 't>, at: usize) -> Option<(Option<&'s Tok<'t>>, &'t str, usize)> {
    let is_operator = |tok: &&Tok<'_>| ["*", "+", "?"].iter().any(|op| tok.is(op));
    let toks = &part.toks[..part.to];
    let first = toks.get(at)?;
    if is_operator(&first) {
        return Some((None, first.text, at + 1));
    }
    let op = toks.get(at + 1).filter(is_operator)?;
    let plain = !first.is_open() && !first.is_close() && !op.is("?");
    plain.then_some((Some(first), op.text, at + 2))
}

/// The nodes of a template.
fn nodes(part: Part<'_, '_>, names: &[Name], depth: usize) -> Option<Vec<Node>> {
    let Part { toks, mut from, to } = part;
    let mut found = Vec::new();
    while from < to {
        let tok = &toks[from];
        let next = toks[..to].get(from + 1);
        match next.map(|next| next.sort).filter(|_| tok.is("$")) {
            Some(Sort::Ident) => {
                let word = next?.text;
                match names.iter().position(|name| *name == word) {
                    _ if word == "crate" => found.push(Node::Crate),
                    Some(slot) => found.push(Node::Variable(slot)),
                    // A variable of a definition that this template makes.
                    None => found.extend(["$", word].map(|text| Node::Text(text.into()))),
                }
                from += 2;
            }
            Some(Sort::Open(Delimiter::Parenthesis)) => {
                let close = next?.close;
                let (separator, _, end) = operator(part, close + 1)?;
                (depth < MAX_DEPTH).then_some(())?;
                let inner = nodes(Part { from: from + 2, to: close, ..part }, names, depth + 1)?;
                let mut slots = Vec::new();
                slots_in(&inner, &mut slots);
                found.push(Node::Repeat { inner, separator: separator.map(|tok| tok.text.into()), slots });
                from = end;
            }
            Some(Sort::Open(_)) | Some(Sort::Punct) => return None,
            Some(Sort::Lifetime | Sort::Literal | Sort::Close(_)) | None => {
                found.push(Node::Text(tok.text.into()));
                from += 1;
            }
        }
    }
    Some(found)
}

fn slots_in(nodes: &[Node], slots: &mut Vec<usize>) {
    for node in nodes {
        match node {
            Node::Variable(slot) => slots.push(*slot),
            Node::Repeat { slots: inner, .. } => slots.extend(inner),
            Node::Text(_) | Node::Crate => {}
        }
    }
}
