//! Suppressions: why a finding is not shown.
//!
//! A finding that somebody has accepted is kept, marked and counted, never dropped: a report that is read by a program tells what
//! was accepted, by whom, and why. An allow in the source comes before the baseline, and the baseline before the revision: the nearer
//! word is the one that says more.

use crate::source::Span;
use camino::Utf8PathBuf;

/// Why a finding is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Suppression {
    /// An allow in the source covers it.
    Allow {
        /// The comment or attribute.
        span: Span,
        /// The text after `reason =`, if one is given.
        reason: Option<String>,
    },
    /// It stands in a baseline: it was there before, and is dealt with one day.
    Baseline {
        /// The baseline, as shown to the user.
        path: Utf8PathBuf,
    },
    /// Neither its place nor a call on the way to it has changed.
    Unchanged {
        /// The revision that it was compared with, as the user wrote it.
        since: String,
    },
}

/// The kinds of suppressions, for counting and for reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SuppressionKind {
    /// [`Suppression::Allow`].
    Allow,
    /// [`Suppression::Baseline`].
    Baseline,
    /// [`Suppression::Unchanged`].
    Unchanged,
}

impl Suppression {
    /// What kind it is.
    pub fn kind(&self) -> SuppressionKind {
        match self {
            Self::Allow { .. } => SuppressionKind::Allow,
            Self::Baseline { .. } => SuppressionKind::Baseline,
            Self::Unchanged { .. } => SuppressionKind::Unchanged,
        }
    }

    /// What its author says for it.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::Allow { reason, .. } => reason.as_deref(),
            Self::Baseline { .. } | Self::Unchanged { .. } => None,
        }
    }

    /// The place in the source that says so.
    pub fn span(&self) -> Option<Span> {
        match self {
            Self::Allow { span, .. } => Some(*span),
            Self::Baseline { .. } | Self::Unchanged { .. } => None,
        }
    }
}
