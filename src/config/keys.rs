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
    /// How it is written.
    pub(super) example: &'static str,
    /// It is about the whole run, so it stands in the configuration of a workspace.
    pub(super) whole: bool,
}

/// What may stand behind a key.
#[derive(Debug)]
pub(super) enum Shape {
    /// Patterns for paths.
    Patterns,
    /// Path of a file.
    File,
    /// Paths of files.
    Files,
    /// One of some words.
    Word(&'static [&'static str]),
    /// Levels by rule and family.
    Levels,
    /// The name of a platform.
    Platform,
    /// A number above zero.
    Number,
    /// Tables with these keys, each under a name.
    Named(&'static [Key]),
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
        example: "[levels]\nstate = \"deny\"\nsleep-in-handler = \"note\"\nblocking = { level = \"warn\", priority = 1 }",
        whole: false,
    },
    Key {
        name: "overrides",
        shape: Shape::Tables(OVERRIDE, &["paths", "levels"]),
        about: "Levels for a part of the files. Later ones win.",
        example: "[[overrides]]\npaths = [\"services/legacy\", \"**/admin/*.rs\"]\nlevels = { warnings = \"note\" }",
        whole: false,
    },
    Key {
        name: "exclude",
        shape: Shape::Patterns,
        about: "Files and folders about which nothing is to be said. Packages in them are not checked.",
        example: "exclude = [\"examples\"]",
        whole: false,
    },
    Key {
        name: "catalog",
        shape: Shape::Files,
        about: "Files that teach what functions of foreign crates do, in the form of the files in rules/catalog. They count before what comes \
                with the tool. Their paths start at the file that names them. A library names files about itself in its manifest: they are \
                read wherever it is used.",
        example: "catalog = [\"sls-lint/acme-client.toml\"]",
        whole: false,
    },
    Key {
        name: "functions",
        shape: Shape::Named(FUNCTION),
        about: "What is to be known of functions, by the name of a binary or package, where it is not detected or detected wrongly. `*` stands \
                for all.",
        example: "[functions.place-order]\nplatform = \"aws-lambda\"\nmemory-mb = 512\ntimeout-s = 30",
        whole: false,
    },
    Key {
        name: "baseline",
        shape: Shape::File,
        about: "The file with findings that are put aside until somebody mends them. `sls-lint-baseline.toml` beside the manifest unless given.",
        example: "baseline = \"ci/sls-lint-baseline.toml\"",
        whole: true,
    },
    Key {
        name: "fail-on",
        shape: Shape::Word(&FAIL_ON),
        about: "From which level on findings fail the run.",
        example: "fail-on = \"warn\"",
        whole: true,
    },
];

const OVERRIDE: &[Key] = &[
    Key {
        name: "paths",
        shape: Shape::Patterns,
        about: "The files: patterns that start at the folder that is configured. A folder means everything below it.",
        example: "paths = [\"services/legacy\"]",
        whole: false,
    },
    Key {
        name: "levels",
        shape: Shape::Levels,
        about: "The levels there, as in the table of the same name.",
        example: "levels = { warnings = \"note\" }",
        whole: false,
    },
];

const FUNCTION: &[Key] = &[
    Key {
        name: "platform",
        shape: Shape::Platform,
        about: "The platform that runs it, or `none` for what is no function.",
        example: "platform = \"cloud-run\"",
        whole: false,
    },
    Key {
        name: "memory-mb",
        shape: Shape::Number,
        about: "The memory that its deployment gives it, in MB.",
        example: "memory-mb = 512",
        whole: false,
    },
    Key {
        name: "timeout-s",
        shape: Shape::Number,
        about: "The time-out that its deployment sets, in seconds.",
        example: "timeout-s = 30",
        whole: false,
    },
];
