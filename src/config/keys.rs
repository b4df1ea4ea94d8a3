//! The keys of a configuration, each with what may stand behind it.
//!
//! One description serves all who need to know: reading holds a table against it, the schema for editors is written from it. What is
//! not described here does not exist.

use crate::lint::FailOn;

/// A key of a table.
#[derive(Debug)]
pub(super) struct Key {
    /// Its name.
    pub(super) name: &'static str,
    /// What may stand behind it.
    pub(super) shape: Shape,
    /// What it is for: one or two sentences, for people who write a configuration.
    pub(super) about: &'static str,
    /// It is about the whole run, so it stands in the configuration of a workspace.
    pub(super) whole: bool,
}

/// What may stand behind a key.
#[derive(Debug)]
pub(super) enum Shape {
    /// Patterns for paths.
    Patterns,
    /// One of some words.
    Word(&'static [&'static str]),
    /// Levels by rule and family.
    Levels,
    /// A list of tables with these keys. Those named second have to be there.
    Tables(&'static [Key], &'static [&'static str]),
}

/// Words for levels, the mildest first.
pub(super) const LEVELS: [&str; 5] = ["allow", "off", "note", "warn", "deny"];

/// Words for levels that fail a run, the strictest first.
pub(super) const FAIL_ON: [&str; 4] = [FailOn::ALL[0].name(), FailOn::ALL[1].name(), FailOn::ALL[2].name(), FailOn::ALL[3].name()];

/// The keys of a configuration.
pub(super) const TOP: &[Key] = &[
    Key {
        name: "levels",
        shape: Shape::Levels,
        about: "How severe findings are, by rule or family: `allow`, `note`, `warn` or `deny`, or a table with a level and a priority. \
                `warnings` stands for whatever ends up at level `warn`.",
        whole: false,
    },
    Key {
        name: "overrides",
        shape: Shape::Tables(OVERRIDE, &["paths", "levels"]),
        about: "Levels for a part of the files. Later ones win.",
        whole: false,
    },
    Key {
        name: "exclude",
        shape: Shape::Patterns,
        about: "Files and folders about which nothing is to be said. Packages in them are not checked.",
        whole: false,
    },
    Key { name: "fail-on", shape: Shape::Word(&FAIL_ON), about: "From which level on findings fail the run.", whole: true },
];

const OVERRIDE: &[Key] = &[
    Key {
        name: "paths",
        shape: Shape::Patterns,
        about: "The files: patterns that start at the folder that is configured. A folder means everything below it.",
        whole: false,
    },
    Key { name: "levels", shape: Shape::Levels, about: "The levels there, as in the table of the same name.", whole: false },
];
