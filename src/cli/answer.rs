//! How commands print that answer a question and judge nothing.

use super::color;

/// The form of an answer, and its colours.
#[derive(clap::Args, Debug)]
#[command(next_help_heading = "Output")]
pub(super) struct AnswerFlags {
    /// How to print the answer
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) message_format: Shape,

    /// When to use colours
    #[arg(long, value_name = "WHEN")]
    pub(super) color: Option<color::Choice>,
}

/// The forms of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Shape {
    /// Text for people
    Human,
    /// One JSON document for programs
    ReportJson,
}
