//! Families of macros: how the tokens of a call are read as code, by the name of the macro.
//!
//! Both readers of bodies ask here, so that they cannot come to differ about a name.

use crate::facts::TextRange;

/// How the tokens of a macro are read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    /// Expressions with names, sigils and prefixes: formatting, logging, assertions.
    Format,
    /// `select!`.
    Select,
    /// `vec!`.
    Vec,
    /// `json!`.
    Json,
    /// An expression, then a pattern.
    Matches,
    /// `if #[cfg(..)] { .. } else { .. }`.
    CfgIf,
    /// The tokens are data.
    Quote,
    /// Anything else.
    Other,
}

/// Macros that read their arguments like `format!` or a logging macro, by name.
const FORMAT: [&str; 47] = [
    "print",
    "println",
    "eprint",
    "eprintln",
    "format",
    "format_args",
    "write",
    "writeln",
    "panic",
    "todo",
    "unreachable",
    "unimplemented",
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "trace",
    "debug",
    "info",
    "warn",
    "error",
    "log",
    "event",
    "span",
    "trace_span",
    "debug_span",
    "info_span",
    "warn_span",
    "error_span",
    "enabled",
    "bail",
    "ensure",
    "anyhow",
    "eyre",
    "format_err",
    "dbg",
    "join",
    "try_join",
    "concat",
    "env",
    "option_env",
    "include",
    "include_str",
    "include_bytes",
    "compile_error",
];

impl Family {
    /// The family of a macro with this name.
    pub(super) fn of(name: &str) -> Self {
        match name {
            "select" | "select_biased" => Family::Select,
            "vec" => Family::Vec,
            "json" => Family::Json,
            "matches" | "assert_matches" | "debug_assert_matches" => Family::Matches,
            "cfg_if" => Family::CfgIf,
            "quote" | "quote_spanned" | "parse_quote" | "stringify" | "cfg" => Family::Quote,
            name if FORMAT.contains(&name) => Family::Format,
            _ => Family::Other,
        }
    }
}

/// The names that a format string captures from its surroundings.
pub(super) fn captures(text: &str) -> impl Iterator<Item = &str> {
    let inside = text.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(inside, _)| inside);
    let names = inside.map(|inside| inside.split(':').next().unwrap_or_default().trim());
    names.filter(|name| {
        name.starts_with(|first: char| first.is_alphabetic() || first == '_') && name.chars().all(|c| c.is_alphanumeric() || c == '_')
    })
}

/// Where the format string at `literal` reads a captured name; nothing when escapes hide it.
pub(super) fn captured(text: &str, literal: TextRange, name: &str) -> Option<TextRange> {
    let written = text.get(literal.as_usize())?;
    let start = literal.start + written.find(&format!("{{{name}"))? as u32 + 1;
    Some(TextRange::new(start, start + name.len() as u32))
}
