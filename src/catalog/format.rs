//! The files of the catalogue as written: one per foreign crate.
//!
//! Unknown keys and unknown words are errors, so that a slip in the data cannot silently teach nothing.

use super::words::{Context, Effect, TypeTrait};
use semver::VersionReq;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::Range;

/// The format this tool reads.
pub(super) const SCHEMA: u32 = 1;

/// `rules/catalog/NAME.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CrateFile {
    pub(super) schema: u32,
    /// The crate's name in the registry; one `*` allowed.
    #[serde(rename = "crate")]
    pub(super) krate: String,
    #[serde(default)]
    pub(super) function: Vec<FunctionData>,
    #[serde(default, rename = "type")]
    pub(super) types: Vec<TypeData>,
    #[serde(default)]
    pub(super) closure: Vec<ClosureData>,
    #[serde(default, rename = "macro")]
    pub(super) macros: Vec<MacroData>,
    #[serde(default)]
    pub(super) same: Vec<SameData>,
    #[serde(default)]
    pub(super) through: Vec<ThroughData>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FunctionData {
    pub(super) path: String,
    pub(super) versions: Option<VersionReq>,
    pub(super) effects: Vec<Effect>,
    pub(super) duration: Option<usize>,
    pub(super) file: Option<usize>,
    pub(super) size: Option<usize>,
    pub(super) default: Option<u32>,
    pub(super) instead: Option<String>,
    pub(super) twin: Option<TwinData>,
    pub(super) timed: Option<String>,
    pub(super) names: Option<String>,
    #[serde(default)]
    pub(super) unless: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub(super) rest: Vec<String>,
}

/// An async function of the same meaning, with the features of its crate of which one is needed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TwinData {
    pub(super) path: String,
    pub(super) features: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TypeData {
    pub(super) path: String,
    pub(super) traits: Vec<TypeTrait>,
    #[serde(default)]
    pub(super) mutators: Vec<String>,
    #[serde(default)]
    pub(super) names: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClosureData {
    pub(super) path: String,
    pub(super) arg: usize,
    pub(super) context: Context,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MacroData {
    pub(super) path: String,
    pub(super) effects: Vec<Effect>,
    pub(super) size: Option<String>,
}

/// A path prefix that names the same items as another: `core` is `std`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SameData {
    pub(super) path: String,
    pub(super) is: String,
}

/// A function that does what a method of the types it is about does.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ThroughData {
    pub(super) path: String,
    pub(super) method: String,
}

/// Reads one file, or says what is wrong in it.
pub(super) fn read(file: &str, text: &str) -> Result<CrateFile, String> {
    parse(text).map_err(|(place, message)| {
        let line = place.map(|place| format!(":{}", text[..place.start.min(text.len())].matches('\n').count() + 1));
        format!("{file}{}: {message}", line.unwrap_or_default())
    })
}

/// Reads one file, or says what is wrong and, where that is known, in which bytes.
pub(super) fn parse(text: &str) -> Result<CrateFile, (Option<Range<usize>>, String)> {
    let data: CrateFile = toml::from_str(text).map_err(|error| (error.span(), error.message().replace('\n', ", ")))?;
    match data.schema {
        SCHEMA => Ok(data),
        other => Err((None, format!("schema {other} is not {SCHEMA}"))),
    }
}
