//! Where platforms enter our code, and the numbers that go with them: one file per platform, and files without a platform for
//! the web frameworks that several share.
//!
//! A platform is recognised by what a program calls, never by a name alone: the call that hands control to it (`run`), the
//! wrapper that makes a service of a function (`service_fn`), and the routers that take functions. A plain server counts only
//! with evidence that it is deployed as a function. Each number carries the page it was read on and the day.

use super::pattern::{PathIndex, segment_matches};
use file::{EntryData, PlatformFile};
use semver::{Version, VersionReq};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use table::Table;

mod facts;
mod file;
mod idioms;
mod marks;
mod missing;
mod table;

pub use facts::{Fact, Limits};
pub use marks::{AttributeKind, Called, Implemented, Marked};
pub use missing::{Missing, Need, Outcome};

/// All platforms known, in the order of their files.
#[derive(Debug, Default)]
pub struct Platforms {
    list: Vec<Platform>,
    entries: Table<Vec<(usize, EntryCall)>>,
    macros: Table<Vec<(usize, EntryCall)>>,
    attributes: Table<Vec<Marked>>,
    traits: Table<Vec<Implemented>>,
    wrappers: Table<EntryArg>,
    adapters: Table<EntryArg>,
    servers: Table<Option<(EntryArg, EntryKind)>>,
    accepts: Table<()>,
    /// Crates from which programs have connections, and nothing else.
    accepting: BTreeSet<String>,
    routers: Table<Vec<EntryArg>>,
    service_methods: Table<String>,
    /// The last names of attributes that make modules of files.
    bundling: BTreeSet<String>,
    missing: Table<Vec<(usize, Missing)>>,
    /// The platforms that lack something.
    lacking: BTreeSet<String>,
    models: BTreeMap<InstanceModel, Stances>,
}

/// A platform that runs functions.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Platform {
    /// Kebab-case name, as in configuration.
    pub id: String,
    /// The name people use.
    pub name: String,
    /// Packages that a program depends on only to be a function of this platform; one `*` allowed.
    pub packages: Vec<String>,
    /// Those of them that libraries for other hosts need as well.
    #[serde(default)]
    shared_packages: Vec<String>,
    /// The platform of which this is another setting: where both are proven, this one counts.
    pub replaces: Option<String>,
    /// How an instance meets requests, unless the entry says otherwise.
    pub model: InstanceModel,
    /// What becomes of work that the response does not wait for.
    after_response: AfterResponse,
    /// The same for instances that meet several requests at once, where it differs.
    after_response_concurrent: Option<AfterResponse>,
    /// Time in which a request only waits is not billed.
    #[serde(default)]
    pub waiting_is_free: bool,
    /// What a request waits for wakes that request alone: nobody else can wait for work that it has begun.
    #[serde(default)]
    pub waits_are_own: bool,
    /// Fields under which its events hold a batch whose size it bounds, as a program's own types call them.
    #[serde(default)]
    pub batches: Vec<String>,
    /// Fields of a response by which it names the records of a batch that failed.
    #[serde(default)]
    pub failed_records: Vec<String>,
    /// What proves that a plain server is run by it.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// Hosts at which functions answer, with `*` in a label for any characters.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// Rules whose question is a smaller one here, or none.
    #[serde(default)]
    pub rules: Stances,
    /// Fields of what comes with a request that say the same in all requests of an instance.
    #[serde(default)]
    pub about_the_function: Vec<String>,
    /// Environment variables that it sets itself, for its runtime and its SDKs.
    #[serde(default)]
    pub reserved_variables: Fact<Vec<String>>,
    /// Environment variables that hold the name of the function.
    #[serde(default)]
    pub name_variables: Fact<Vec<String>>,
    /// What of the file system can be written.
    pub disk: Option<Disk>,
    /// Its numbers.
    #[serde(default)]
    pub limits: Limits,
}

/// The folders that can be written on a platform; everything else is read-only.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disk {
    /// The folder that each instance has for itself.
    pub own: Fact<String>,
    /// Folders below which file systems of other kinds are mounted, shared ones among them.
    pub mounts: Fact<Vec<String>>,
}

/// How an instance meets requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum InstanceModel {
    /// One request at a time, and the instance is kept for further ones.
    OneAtATime,
    /// Several requests at once.
    Concurrent,
    /// A new instance for each request.
    FreshPerRequest,
    /// One instance per address, which may keep state.
    AddressedState,
}

/// What becomes of work that the response does not wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AfterResponse {
    /// It stands still until a later request, if one comes.
    Frozen,
    /// It goes on with next to no CPU.
    Throttled,
    /// It is cancelled.
    Cancelled,
    /// It goes on as long as the instance lives.
    Running,
}

/// What a platform or instance model makes of a rule; unlisted rules keep their levels.
pub type Stances = BTreeMap<String, Stance>;

/// How much of a rule is left, from nothing upwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// What the rule finds is right here.
    Off,
    /// Worth a remark.
    Note,
    /// Worth a warning.
    Warn,
}

/// Clues that together prove that a plain server is run as a function.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Each of them has to be found.
    pub clues: Vec<Clue>,
    /// Names of files that say that it is run elsewhere, with `*` for any characters.
    #[serde(default)]
    pub unless: Vec<String>,
}

/// A text in a file.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clue {
    /// Names of files, with `*` for any characters.
    pub files: Vec<String>,
    /// Of these one stands in one of them, as it is; none, if it is enough that the file is there.
    #[serde(default)]
    pub texts: Vec<String>,
}

/// Which part of a call is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryArg {
    /// The value a method is called on.
    Receiver,
    /// The argument with this index, `self` not counted.
    #[serde(untagged)]
    At(usize),
}

/// A call that hands control to a platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryCall {
    /// What is handed over; nothing where the call itself gives the request.
    pub arg: Option<EntryArg>,
    /// How the instance meets requests.
    pub model: InstanceModel,
    /// What the argument is.
    pub kind: EntryKind,
    /// The versions of its crate in which it is so.
    pub version: Option<VersionReq>,
}

impl Platform {
    /// Whether a package of this platform says little about a library that depends on it.
    pub fn is_shared(&self, package: &str) -> bool {
        self.shared_packages.iter().any(|shared| shared == package)
    }

    /// What becomes of work that goes on when the response has been sent, where instances meet requests so.
    pub fn after_response(&self, model: InstanceModel) -> AfterResponse {
        self.after_response_concurrent.filter(|_| model == InstanceModel::Concurrent).unwrap_or(self.after_response)
    }
}

impl EntryCall {
    /// Whether it is so in this version of its crate.
    pub fn is_in(&self, version: Option<&Version>) -> bool {
        is_in(self.version.as_ref(), version)
    }
}

/// Of a version that is not known nothing is excluded.
fn is_in(wanted: Option<&VersionReq>, version: Option<&Version>) -> bool {
    wanted.zip(version).is_none_or(|(wanted, version)| wanted.matches(version))
}

/// What a program hands to a platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryKind {
    /// A service: what a wrapper or router made, or a type with a service method.
    Service,
    /// The function that handles requests, itself.
    Function,
    /// A function that gives a service or router for each worker.
    Factory,
    /// A service for events of the platform, in a program that goes on between requests.
    Extension,
    /// The program itself: its `main` meets the one request for which it was started.
    Program,
}

impl Platforms {
    /// All platforms, in the order of their files.
    pub fn all(&self) -> &[Platform] {
        &self.list
    }

    /// The platform that a dependency on this package marks a program for.
    pub fn platform_of_package(&self, package: &str) -> Option<&Platform> {
        self.list.iter().find(|platform| platform.packages.iter().any(|pattern| segment_matches(pattern, package)))
    }

    /// The platform for whose functions alone a program needs this package.
    pub fn platform_of_functions(&self, package: &str) -> Option<&Platform> {
        self.platform_of_package(package).filter(|platform| !platform.is_shared(package))
    }

    /// The platform with this kebab-case name.
    pub fn named(&self, id: &str) -> Option<&Platform> {
        self.list.iter().find(|platform| platform.id == id)
    }

    /// The platform whose functions answer at a host.
    pub fn at_host(&self, host: &str) -> Option<&Platform> {
        let is_at = |pattern: &String| {
            let (labels, found) = (pattern.split('.'), host.split('.'));
            labels.clone().count() == found.clone().count() && labels.zip(found).all(|(label, found)| segment_matches(label, found))
        };
        self.list.iter().find(|platform| platform.hosts.iter().any(is_at))
    }

    /// What calling the function at `path` hands over, and to which platform: the first that is so in the version of the crate counts.
    pub fn entry_calls(&self, path: &str) -> &[(usize, EntryCall)] {
        self.entries.get(path).map_or(&[], Vec::as_slice)
    }

    /// The same for a macro, without `!`.
    pub fn entry_macros(&self, path: &str) -> &[(usize, EntryCall)] {
        self.macros.get(path).map_or(&[], Vec::as_slice)
    }

    /// The platform that makes a call of its own.
    pub fn caller(&self, called: &Called) -> &Platform {
        &self.list[called.platform]
    }

    /// What a platform makes of a rule, with instances that meet requests like this; `None` where the rule is as it is.
    pub fn stance(&self, platform: &Platform, model: InstanceModel, rule: &str) -> Option<Stance> {
        let by_model = || self.models.get(&model).and_then(|stances| stances.get(rule));
        platform.rules.get(rule).or_else(by_model).copied()
    }

    /// The rules of which platforms and instance models speak, with what they make of them.
    pub fn stances(&self) -> impl Iterator<Item = (&str, Stance)> {
        let all = self.list.iter().map(|platform| &platform.rules).chain(self.models.values());
        all.flatten().map(|(rule, stance)| (rule.as_str(), *stance))
    }

    /// Whether some crate has a macro of this name that enters.
    pub fn has_entry_macro(&self, name: &str) -> bool {
        self.macros.index.has_last(name)
    }

    /// The names of attributes that make modules of the files around them, without their crates.
    pub fn bundling(&self) -> &BTreeSet<String> {
        &self.bundling
    }

    /// What an attribute may say about the function below it, by its arguments and the version of its crate.
    pub fn attribute(&self, path: &str) -> &[Marked] {
        self.attributes.get(path).map_or(&[], Vec::as_slice)
    }

    /// The methods that platforms call on types that implement the trait at `path`.
    pub fn implemented(&self, path: &str) -> &[Implemented] {
        self.traits.get(path).map_or(&[], Vec::as_slice)
    }

    /// Which part of the call is the function that becomes a service, if the function at `path` makes one.
    pub fn service_wrapper(&self, path: &str) -> Option<EntryArg> {
        self.wrappers.get(path).copied()
    }

    /// Which part of the call is the service inside, if the function at `path` puts something around one.
    pub fn service_adapter(&self, path: &str) -> Option<EntryArg> {
        self.adapters.get(path).copied()
    }

    /// What calling the function at `path` gives to a server of the program's own. It is an entry only where a platform's evidence
    /// shows that the server is run as a function. Some servers are given nothing: they find by themselves what they serve.
    pub fn server_call(&self, path: &str) -> Option<Option<(EntryArg, EntryKind)>> {
        self.servers.get(path).copied()
    }

    /// Whether calling the function at `path` gives the next connection or request to a program that meets them itself.
    pub fn accepts(&self, path: &str) -> bool {
        self.accepts.get(path).is_some()
    }

    pub(super) fn paths_of(&self, krate: &str) -> Vec<String> {
        self.callees().into_iter().chain([&self.service_methods.index]).flat_map(|index| index.paths_of(krate)).collect()
    }

    /// The tables of functions that programs call.
    fn callees(&self) -> [&PathIndex; 6] {
        let Self { entries, wrappers, adapters, servers, routers, accepts, .. } = self;
        [&entries.index, &wrappers.index, &adapters.index, &servers.index, &routers.index, &accepts.index]
    }

    /// Whether a crate, as code writes it, has functions that serve.
    pub fn is_server_crate(&self, name: &str) -> bool {
        self.servers.index.has_first(name) || self.accepting.contains(name)
    }

    /// Which arguments of the function at `path` a router calls for requests.
    pub fn router_handlers(&self, path: &str) -> &[EntryArg] {
        self.routers.get(path).map_or(&[], Vec::as_slice)
    }

    /// The method that is called for each request on a type that implements the trait at `path`.
    pub fn service_method(&self, path: &str) -> Option<&str> {
        self.service_methods.get(path).map(String::as_str)
    }

    /// Paths of all functions named in any table, patterns included, in textual order.
    pub fn function_paths(&self) -> Vec<String> {
        let mut paths: Vec<String> = self.callees().into_iter().chain([&self.missing.index]).flat_map(PathIndex::paths).collect();
        paths.sort_unstable();
        paths.dedup();
        paths
    }

    pub(super) fn read(files: &[(&str, &str)]) -> Result<Self, String> {
        let mut platforms = Self::default();
        for (file, text) in files {
            let data: PlatformFile = toml::from_str(text).map_err(|error| format!("{file}: {error}"))?;
            if data.schema != super::format::SCHEMA {
                return Err(format!("{file}: schema {} is not {}", data.schema, super::format::SCHEMA));
            }
            platforms.add(data).map_err(|error| format!("{file}: {error}"))?;
        }
        Ok(platforms)
    }

    fn add(&mut self, data: PlatformFile) -> Result<(), String> {
        let this = self.list.len();
        let model = data.platform.as_ref().map(|platform| platform.model);
        self.list.extend(data.platform);
        self.models.extend(data.models);
        let call = |entry: &EntryData| match model {
            Some(model) => {
                let (model, version) = (entry.model.unwrap_or(model), entry.version.clone());
                Ok((this, EntryCall { arg: entry.arg, model, kind: entry.kind, version }))
            }
            None => Err(format!("`{}` enters, but the file describes no platform", entry.path)),
        };
        for entry in &data.entry {
            self.entries.extend(&entry.path, call(entry)?)?;
        }
        for entry in &data.macros {
            self.macros.extend(&entry.path, call(entry)?)?;
        }
        let called = |wanted: Option<InstanceModel>, version: Option<VersionReq>| {
            model.map(|model| Called { platform: this, model: wanted.unwrap_or(model), version })
        };
        for entry in data.attribute {
            let last = entry.path.rsplit("::").next().unwrap_or_default().to_owned();
            self.bundling.extend((entry.kind == AttributeKind::Bundle).then_some(last));
            let marked = Marked { kind: entry.kind, args: entry.args, calls: called(entry.model, entry.version) };
            self.attributes.extend(&entry.path, marked)?;
        }
        for entry in data.traits {
            let calls = called(entry.model, entry.version);
            if calls.is_none() && !matches!(entry.kind, AttributeKind::Hook | AttributeKind::Start) {
                return Err(format!("`{}` is of no platform", entry.path));
            }
            self.traits.extend(&entry.path, Implemented { kind: entry.kind, methods: entry.methods, calls })?;
        }
        for entry in data.wrapper {
            self.wrappers.add(&entry.path, entry.arg)?;
        }
        for entry in data.adapter {
            self.adapters.add(&entry.path, entry.arg)?;
        }
        for entry in data.server {
            self.servers.add(&entry.path, entry.arg.zip(entry.kind))?;
        }
        for entry in data.accept {
            self.accepts.add(&entry.path, ())?;
            self.accepting.extend(entry.for_servers.then(|| entry.path.split("::").next().unwrap_or_default().to_owned()));
        }
        for entry in data.missing {
            self.lacking.extend(self.list.get(this).map(|platform| platform.id.clone()));
            let missing = Missing { need: entry.need, outcome: entry.outcome, instead: entry.instead };
            self.missing.extend(&entry.path, (this, missing))?;
        }
        for entry in data.service {
            self.service_methods.add(&entry.path, entry.method)?;
        }
        data.router.into_iter().try_for_each(|entry| self.routers.extend(&entry.path, entry.arg))
    }
}
