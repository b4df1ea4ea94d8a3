//! A fix: the change of the text that would mend a finding.
//!
//! A rule proposes one where it knows the whole change, and says whether the program can come to do something else by it. Nobody
//! here writes files: formats show fixes, editors offer them, and `--fix` carries them out.

use crate::source::Span;

/// A change that mends a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does, as an order: "remove the allow". Lower case, no full stop.
    pub title: String,
    /// Whether it can be carried out without a look at it.
    pub safety: Safety,
    /// What is replaced, ordered by place. No two overlap.
    pub edits: Vec<Edit>,
}

/// Whether a fix can be carried out without a look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Safety {
    /// The program does what it did, but for what was found.
    Safe,
    /// The program may come to do something else, or a value has to be chosen: to be read before it is kept.
    Unsafe,
}

/// A stretch of a file, and what stands there afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced. Empty where something is only added.
    pub span: Span,
    /// What stands there afterwards.
    pub text: String,
}

impl Fix {
    /// A change at one place, or at several, in any order.
    pub fn new(title: impl Into<String>, safety: Safety, mut edits: Vec<Edit>) -> Self {
        edits.sort_by_key(|edit| (edit.span.file, edit.span.range.start, edit.span.range.end));
        Self { title: title.into(), safety, edits }
    }
}

impl Edit {
    /// Puts a text in the place of another.
    pub fn replace(span: Span, text: impl Into<String>) -> Self {
        Self { span, text: text.into() }
    }

    /// Takes a text away.
    pub fn remove(span: Span) -> Self {
        Self { span, text: String::new() }
    }
}
