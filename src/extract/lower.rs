//! Lowering: from syntax trees to facts.
//!
//! A syntax tree borrows its thread, so it is turned into facts at once and dropped. [`Lower`] carries what every part of that
//! needs: the text (argument texts are cut out of it, so that comments in them do not depend on how the text was parsed), the
//! places, and a buffer for names.

use super::Macros;
use super::family;
use super::places::Places;
use super::skeleton::Cuts;
use crate::facts::{Body, Made, SyntaxProblem, TextRange};
use crate::name::Name;
use proc_macro2::extra::DelimSpan;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use rustc_hash::FxHashMap;
use std::fmt::Write;
use std::sync::Arc;

mod attr;
mod block;
mod body;
mod control;
mod ends;
mod expansion;
mod expr;
mod function;
mod global;
mod item;
mod item_macro;
mod macros;
mod pat;
mod tokens;
mod types;
mod usetree;

pub(super) use expr::literal;
pub(super) use types::merge;

/// All that the parser says of a text that has no tokens.
const LEXER_ERROR: &str = "cannot parse string into token stream";

/// Turns the syntax of one parsed text into facts.
pub(super) struct Lower<'t> {
    /// The file, or the expansion.
    text: &'t str,
    places: Places<'t>,
    buffer: String,
    /// Bodies met on the way, when they are wanted.
    bodies: Option<FxHashMap<TextRange, Body>>,
    /// What macro calls mean, if anybody knows.
    macros: Option<&'t dyn Macros>,
}

impl<'t> Lower<'t> {
    /// Where a format string in `literal` reads a captured name; nothing when escapes hide it.
    fn captured(&self, name: &str, literal: Span) -> Option<TextRange> {
        let literal = TextRange::new(self.places.written_start(literal), self.places.written_end(literal));
        let TextRange { start, end } = family::captured(self.text, literal, name)?;
        match self.made() {
            Some(made) => Some(TextRange::between(made.start(start), made.end(end))),
            None => Some(TextRange::new(start, end)),
        }
    }

    /// The expansion that is read, if it is one.
    fn made(&self) -> Option<&Arc<Made>> {
        self.places.made()
    }

    /// Knows what macro calls mean.
    pub(super) fn with_macros(mut self, macros: Option<&'t dyn Macros>) -> Self {
        self.macros = macros;
        self
    }

    /// For a file `text` of which `places` knows the parsed part.
    pub(super) fn new(text: &'t str, places: Places<'t>) -> Self {
        Self { text, places, buffer: String::new(), bodies: None, macros: None }
    }

    /// For an expansion.
    pub(super) fn of_expansion(made: &'t Arc<Made>, macros: Option<&'t dyn Macros>) -> Self {
        let places = Places::new(&made.text, 0, Cuts::default()).of(Some(made));
        Self::new(&made.text, places).with_macros(macros)
    }

    /// Lowers bodies too, into [`Lower::into_bodies`].
    pub(super) fn with_bodies(mut self) -> Self {
        self.bodies = Some(FxHashMap::default());
        self
    }

    /// The bodies met.
    pub(super) fn into_bodies(self) -> FxHashMap<TextRange, Body> {
        self.bodies.unwrap_or_default()
    }

    /// A parser error as a problem; errors without a place stand at `whole`.
    pub(super) fn problem(&self, error: &syn::Error, whole: TextRange) -> SyntaxProblem {
        let mut range = self.places.range(error.span());
        if range.start >= range.end || !whole.contains(range) {
            range = whole;
        }
        let message = error.to_string();
        let message =
            if message == LEXER_ERROR { "this holds something that is no token of Rust".to_owned() } else { lower_case(&message) };
        SyntaxProblem { range, message }
    }

    /// The range of bytes of the parsed text.
    pub(super) fn bytes(&self, bytes: std::ops::Range<usize>) -> TextRange {
        self.places.bytes(bytes)
    }

    fn range(&self, span: Span) -> TextRange {
        self.places.range(span)
    }

    /// From the opening to behind the closing delimiter.
    fn delimited(&self, span: &DelimSpan) -> TextRange {
        TextRange::between(self.places.start(span.open()), self.places.end(span.close()))
    }

    /// Between the delimiters.
    fn inside(&self, span: &DelimSpan) -> TextRange {
        TextRange::between(self.places.end(span.open()), self.places.start(span.close()))
    }

    /// Between the delimiters, in the text that is read.
    fn written_inside(&self, span: &DelimSpan) -> TextRange {
        TextRange::new(self.places.written_end(span.open()), self.places.written_start(span.close()))
    }

    /// From the first to the last token; `None` when there is none.
    fn token_range(&self, tokens: &TokenStream) -> Option<TextRange> {
        let mut tokens = tokens.clone().into_iter();
        let first = tokens.next()?;
        let last = tokens.last().unwrap_or_else(|| first.clone());
        Some(self.tree_range(&first).cover(self.tree_range(&last)))
    }

    fn tree_range(&self, tree: &TokenTree) -> TextRange {
        match tree {
            TokenTree::Group(group) => self.delimited(&group.delim_span()),
            other => self.range(other.span()),
        }
    }

    /// The name of an identifier; raw ones lose their `r#`.
    fn name(&mut self, ident: &Ident) -> Name {
        self.buffer.clear();
        let _ = write!(self.buffer, "{ident}");
        Name::new(self.buffer.strip_prefix("r#").unwrap_or(&self.buffer))
    }

    fn name_of_index(&mut self, index: usize) -> Name {
        self.buffer.clear();
        let _ = write!(self.buffer, "{index}");
        Name::new(&self.buffer)
    }

    fn member(&mut self, member: &syn::Member) -> Name {
        match member {
            syn::Member::Named(ident) => self.name(ident),
            syn::Member::Unnamed(index) => self.name_of_index(index.index as usize),
        }
    }
}

/// Whether a name is written as variables are: constants, variants and functions of types are others.
fn is_variable(name: Name) -> bool {
    let text = name.as_str();
    text != "self" && text.starts_with(|first: char| first.is_lowercase() || first == '_')
}

/// Stands between a name and its mark: no name can hold it.
const MARK: char = '#';

/// The name of a variable that an expansion binds.
fn marked(name: Name, mark: u32) -> Name {
    Name::new(&format!("{name}{MARK}{mark}"))
}

/// The parser's messages begin in lower case, but they may quote the program.
fn lower_case(message: &str) -> String {
    let mut characters = message.chars();
    let first = characters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(characters).collect::<String>().trim_end_matches('.').to_owned()
}
