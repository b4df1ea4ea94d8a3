//! The form of `rules/platforms/NAME.toml`.

use super::{AttributeKind, EntryArg, EntryKind, InstanceModel, Need, Outcome, Platform, Stances};
use semver::VersionReq;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlatformFile {
    pub(super) schema: u32,
    pub(super) platform: Option<Platform>,
    #[serde(default)]
    pub(super) entry: Vec<EntryData>,
    #[serde(default, rename = "macro")]
    pub(super) macros: Vec<EntryData>,
    #[serde(default)]
    pub(super) attribute: Vec<AttributeData>,
    #[serde(default, rename = "trait")]
    pub(super) traits: Vec<TraitData>,
    #[serde(default)]
    pub(super) wrapper: Vec<ArgData>,
    #[serde(default)]
    pub(super) adapter: Vec<ArgData>,
    #[serde(default)]
    pub(super) router: Vec<ArgData>,
    #[serde(default)]
    pub(super) server: Vec<ServerData>,
    #[serde(default)]
    pub(super) accept: Vec<AcceptData>,
    #[serde(default)]
    pub(super) service: Vec<ServiceData>,
    #[serde(default)]
    pub(super) missing: Vec<MissingData>,
    #[serde(default)]
    pub(super) models: BTreeMap<InstanceModel, Stances>,
}

/// A call or macro that hands over to the platform.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EntryData {
    pub(super) path: String,
    pub(super) arg: Option<EntryArg>,
    pub(super) kind: EntryKind,
    pub(super) model: Option<InstanceModel>,
    pub(super) version: Option<VersionReq>,
}

/// A call of which one part is called for requests.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ArgData {
    pub(super) path: String,
    pub(super) arg: EntryArg,
}

/// A call that serves what it is given, or what the framework finds by itself.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ServerData {
    pub(super) path: String,
    pub(super) arg: Option<EntryArg>,
    pub(super) kind: Option<EntryKind>,
}

/// A call that gives the next connection or request.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AcceptData {
    pub(super) path: String,
    /// Its crate is there for nothing but to serve.
    #[serde(default, rename = "for-servers")]
    pub(super) for_servers: bool,
}

/// An attribute on a function.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AttributeData {
    pub(super) path: String,
    pub(super) kind: AttributeKind,
    /// The first argument.
    pub(super) args: Option<String>,
    pub(super) model: Option<InstanceModel>,
    pub(super) version: Option<VersionReq>,
}

/// A trait whose methods the platform calls.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TraitData {
    pub(super) path: String,
    pub(super) methods: Vec<String>,
    pub(super) kind: AttributeKind,
    pub(super) model: Option<InstanceModel>,
    pub(super) version: Option<VersionReq>,
}

/// A trait of services, and the method that is called for each request.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ServiceData {
    pub(super) path: String,
    pub(super) method: String,
}

/// A function that needs what the target of the platform lacks.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MissingData {
    pub(super) path: String,
    pub(super) need: Need,
    pub(super) outcome: Outcome,
    pub(super) instead: String,
}
