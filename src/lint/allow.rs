//! placeholder
/// Why a finding is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suppression {
    /// The text after `reason =`, if one is given.
    pub reason: Option<String>,
    /// The allow.
    pub span: crate::source::Span,
}
