//! Where platforms enter our code, and the numbers that go with them: one file per platform, and files without a platform for
//! the web frameworks that several share.
//!
//! A platform is recognised by what a program calls, never by a name alone: the call that hands control to it (`run`), the
//! wrapper that makes a service of a function (`service_fn`), and the routers that take functions. A plain server counts only
//! with evidence that it is deployed as a function. Each number carries the page it was read on and the day.

use super::pattern::{PathIndex, expand, segment_matches};
use serde::Deserialize;

/// All platforms known, in the order of their files.
#[derive(Debug, Default)]
pub struct Platforms {
    list: Vec<Platform>,
    entries: Table<(usize, EntryCall)>,
    macros: Table<(usize, EntryCall)>,
    attributes: Table<AttributeKind>,
    wrappers: Table<EntryArg>,
    adapters: Table<EntryArg>,
    servers: Table<(EntryArg, EntryKind)>,
    routers: Table<Vec<EntryArg>>,
    service_methods: Table<String>,
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
    /// How an instance meets requests, unless the entry says otherwise.
    pub model: InstanceModel,
    /// Fields under which its events hold a batch whose size it bounds, as a program's own types call them.
    #[serde(default)]
    pub batches: Vec<String>,
    /// Texts that prove what calls alone do not.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// Hosts at which functions answer, with `*` in a label for any characters.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// Ways of meeting requests in which an instance stands still between them.
    #[serde(default)]
    pub pauses: Fact<Vec<InstanceModel>>,
    /// Environment variables that it sets itself, for its runtime and its SDKs.
    #[serde(default)]
    pub reserved_variables: Fact<Vec<String>>,
    /// Its numbers.
    pub limits: Limits,
}

/// How an instance meets requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
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

/// A text that proves something about a program.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The text, to be found as it is.
    pub text: String,
    /// Where to look for it.
    pub place: EvidencePlace,
    /// What it proves.
    pub proves: Proof,
}

/// Where evidence is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EvidencePlace {
    /// A string literal in the program.
    Code,
    /// A file that builds a container image.
    Dockerfile,
    /// A template that deploys the function.
    Deploy,
}

/// What evidence proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// The program talks to the platform's own API in a loop of its own.
    OwnLoop,
    /// A server of the program is run as a function.
    Server,
}

/// The numbers of a platform that rules calculate with.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Limits {
    /// Longest time-out that can be set, in seconds.
    pub max_timeout_s: Fact,
    /// Time-out when none is set, in seconds.
    pub default_timeout_s: Fact,
    /// Memory when none is set, in MB.
    pub default_memory_mb: Fact,
    /// Most memory that can be set, in MB.
    pub max_memory_mb: Fact,
    /// Files and sockets that an instance can have open.
    pub max_file_descriptors: Fact,
    /// What a GB of memory costs per second, in US dollars.
    pub usd_per_gb_s: Fact,
}

/// Something that holds of a platform, a number as a rule, and where it stands.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact<T = f64> {
    /// What holds.
    pub value: T,
    /// The page that says so.
    pub source: String,
    /// The day it was read.
    pub read: String,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EntryCall {
    /// What is handed over.
    pub arg: EntryArg,
    /// How the instance meets requests.
    pub model: InstanceModel,
    /// What the argument is.
    pub kind: EntryKind,
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
}

/// What an attribute says about the function below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AttributeKind {
    /// The platform calls the function for each request.
    Handler,
    /// A router calls the function for requests, once it is mounted.
    Route,
    /// The function gives the server to run; it counts only with evidence.
    Server,
}

/// `rules/platforms/NAME.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlatformFile {
    schema: u32,
    platform: Option<Platform>,
    #[serde(default)]
    entry: Vec<EntryData>,
    #[serde(default, rename = "macro")]
    macros: Vec<EntryData>,
    #[serde(default)]
    attribute: Vec<AttributeData>,
    #[serde(default)]
    wrapper: Vec<ArgData>,
    #[serde(default)]
    adapter: Vec<ArgData>,
    #[serde(default)]
    router: Vec<ArgData>,
    #[serde(default)]
    server: Vec<ServerData>,
    #[serde(default)]
    service: Vec<ServiceData>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EntryData {
    path: String,
    arg: EntryArg,
    kind: EntryKind,
    model: Option<InstanceModel>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ArgData {
    path: String,
    arg: EntryArg,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ServerData {
    path: String,
    arg: EntryArg,
    kind: EntryKind,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AttributeData {
    path: String,
    kind: AttributeKind,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ServiceData {
    path: String,
    method: String,
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

    /// The platform whose functions answer at a host.
    pub fn at_host(&self, host: &str) -> Option<&Platform> {
        let is_at = |pattern: &String| {
            let (labels, found) = (pattern.split('.'), host.split('.'));
            labels.clone().count() == found.clone().count() && labels.zip(found).all(|(label, found)| segment_matches(label, found))
        };
        self.list.iter().find(|platform| platform.hosts.iter().any(is_at))
    }

    /// What calling the function at `path` hands over, and to which platform.
    pub fn entry_call(&self, path: &str) -> Option<(&Platform, &EntryCall)> {
        self.entries.get(path).map(|(platform, call)| (&self.list[*platform], call))
    }

    /// The same for a macro, without `!`.
    pub fn entry_macro(&self, path: &str) -> Option<(&Platform, &EntryCall)> {
        self.macros.get(path).map(|(platform, call)| (&self.list[*platform], call))
    }

    /// Whether some crate has a macro of this name that enters.
    pub fn has_entry_macro(&self, name: &str) -> bool {
        self.macros.index.has_last(name)
    }

    /// What an attribute says about the function below it.
    pub fn attribute(&self, path: &str) -> Option<AttributeKind> {
        self.attributes.get(path).copied()
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
    /// shows that the server is run as a function.
    pub fn server_call(&self, path: &str) -> Option<(EntryArg, EntryKind)> {
        self.servers.get(path).copied()
    }

    pub(super) fn paths_of(&self, krate: &str) -> Vec<String> {
        let tables = [&self.entries.index, &self.wrappers.index, &self.adapters.index, &self.servers.index, &self.routers.index];
        tables.into_iter().chain([&self.service_methods.index]).flat_map(|index| index.paths_of(krate)).collect()
    }

    /// Whether a crate, as code writes it, has functions that serve.
    pub fn is_server_crate(&self, name: &str) -> bool {
        self.servers.index.has_first(name)
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
        let tables = [&self.entries.index, &self.wrappers.index, &self.adapters.index, &self.servers.index, &self.routers.index];
        let mut paths: Vec<String> = tables.into_iter().flat_map(PathIndex::paths).collect();
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
        let call = |entry: &EntryData| match model {
            Some(model) => Ok((this, EntryCall { arg: entry.arg, model: entry.model.unwrap_or(model), kind: entry.kind })),
            None => Err(format!("`{}` enters, but the file describes no platform", entry.path)),
        };
        for entry in &data.entry {
            self.entries.add(&entry.path, call(entry)?)?;
        }
        for entry in &data.macros {
            self.macros.add(&entry.path, call(entry)?)?;
        }
        for entry in data.attribute {
            self.attributes.add(&entry.path, entry.kind)?;
        }
        for entry in data.wrapper {
            self.wrappers.add(&entry.path, entry.arg)?;
        }
        for entry in data.adapter {
            self.adapters.add(&entry.path, entry.arg)?;
        }
        for entry in data.server {
            self.servers.add(&entry.path, (entry.arg, entry.kind))?;
        }
        for entry in data.service {
            self.service_methods.add(&entry.path, entry.method)?;
        }
        data.router.into_iter().try_for_each(|entry| self.routers.extend(&entry.path, entry.arg))
    }
}

/// Values filed under path patterns.
#[derive(Debug)]
struct Table<T> {
    index: PathIndex,
    values: Vec<T>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { index: PathIndex::default(), values: Vec::new() }
    }
}

impl<T> Table<T> {
    fn get(&self, path: &str) -> Option<&T> {
        self.index.get(path).map(|at| &self.values[at])
    }

    fn add(&mut self, path: &str, value: T) -> Result<(), String> {
        let next = self.values.len();
        self.values.push(value);
        match expand(path)?.into_iter().find(|path| self.index.insert(path, next) != next) {
            Some(path) => Err(format!("`{path}` is listed twice")),
            None => Ok(()),
        }
    }
}

impl<T> Table<Vec<T>> {
    /// Adds one value to each path of a pattern; a path may hold several.
    fn extend(&mut self, path: &str, value: T) -> Result<(), String>
    where
        T: Copy + PartialEq,
    {
        for path in expand(path)? {
            let at = self.index.insert(&path, self.values.len());
            if at == self.values.len() {
                self.values.push(Vec::new());
            }
            if self.values[at].contains(&value) {
                return Err(format!("`{path}` is listed twice"));
            }
            self.values[at].push(value);
        }
        Ok(())
    }
}
