//! What foreign code does: effects of functions, traits of types, contexts of closures, and where platforms enter.
//!
//! Signatures say what a foreign function takes and returns; an [`Effect`] says what it does that matters here: it blocks, it
//! detaches, it builds a client. Both are data under `rules/`: effects in `rules/catalog/*.toml`, one file per foreign crate,
//! signatures in `rules/catalog/signatures/`, platforms in `rules/platforms/`. Teaching the tool a function is one line of
//! data, and no rule names a foreign path.
//!
//! The vocabulary is closed: a rule or the call graph asks for each word, and a word that nobody knows does not load. Looking
//! something up never guesses: a path that the data does not name has no entry, whatever its last segment.

use format::{FunctionData, TwinData};
use pattern::PathIndex;
use rustc_hash::FxHashMap;
use semver::{Version, VersionReq};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

mod addresses;
mod data;
mod format;
mod pattern;
mod platform;
mod words;

pub use addresses::{Addresses, TokenAddress};
pub use data::{LANGUAGE, STD, signatures, std_text};
pub use platform::{
    AfterResponse, AttributeKind, Called, Clue, Disk, EntryArg, EntryCall, EntryKind, Evidence, Fact, Implemented, InstanceModel, Limits,
    Marked, Missing, Need, Outcome, Platform, Platforms, Stance, Stances,
};
pub use words::{Context, Effect, TypeTrait};

/// All that is known about foreign code.
#[derive(Debug, Default)]
pub struct Catalog {
    /// What is known of each function, by the version of its crate.
    functions: Vec<Vec<FunctionEntry>>,
    function_index: PathIndex,
    types: Vec<TypeEntry>,
    type_index: PathIndex,
    closures: Vec<Vec<(usize, Context)>>,
    closure_index: PathIndex,
    macros: Vec<MacroEntry>,
    macro_index: PathIndex,
    through: Vec<String>,
    through_index: PathIndex,
    /// Crates of which something is so in some versions only.
    varying: BTreeSet<String>,
    /// By first segment: prefixes that name the same items as another prefix.
    same: FxHashMap<String, Vec<(String, String)>>,
    /// Where platforms enter.
    pub platforms: Platforms,
    /// What is asked for at which addresses.
    pub addresses: Addresses,
}

/// What is known about a foreign function.
#[derive(Clone, Debug, PartialEq)]
pub struct FunctionEntry {
    /// The versions of its crate in which it is so; `None` for all.
    pub versions: Option<VersionReq>,
    /// What it does; at least one effect.
    pub effects: Vec<Effect>,
    /// Which argument says how long, `self` not counted.
    pub duration: Option<usize>,
    /// Which argument is the path of the file it is about, `self` not counted.
    pub file: Option<usize>,
    /// Which argument says how many or how much, `self` not counted.
    pub size: Option<usize>,
    /// How many or how much where no argument says.
    pub default: Option<u32>,
    /// What to call instead where the effect is unwelcome.
    pub instead: Option<String>,
    /// The async function that does the same with the same arguments.
    pub twin: Option<Twin>,
    /// What to write in place of its name and its empty list of arguments, that there be a time-out of `{seconds}`.
    pub timed: Option<String>,
    /// The setting that names the function it has run.
    pub names: Option<String>,
    /// Settings of what it does, with the values that take its effects away.
    pub unless: BTreeMap<String, Vec<String>>,
    /// The parts of its answer that say what is left to do.
    pub rest: Vec<String>,
}

/// An async function that takes and gives what another does without being one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twin {
    /// Its path; a star at the end stands for the other's name.
    pub path: String,
    /// It exists where its crate is built with one of these features.
    pub features: Vec<String>,
}

impl Twin {
    /// Its crate, and its path there, for a function of this name.
    pub fn of(&self, name: &str) -> (&str, String) {
        let (krate, rest) = self.path.split_once("::").unwrap_or((&self.path, ""));
        (krate, rest.strip_suffix('*').map_or_else(|| rest.to_owned(), |before| format!("{before}{name}")))
    }
}

impl FunctionEntry {
    /// Whether the function has this effect.
    pub fn has(&self, effect: Effect) -> bool {
        self.effects.contains(&effect)
    }
}

/// All that is known about the function at one path.
#[derive(Clone, Copy, Debug)]
pub struct Callee<'c> {
    /// What it does.
    pub known: Option<&'c FunctionEntry>,
    /// What calling it hands over, and to which platform, by version of its crate.
    pub enters: &'c [(usize, EntryCall)],
    closures: &'c [(usize, Context)],
    routes: &'c [EntryArg],
    serves: [Option<(EntryArg, EntryKind)>; 2],
    is_server: bool,
    /// It gives the next connection or request.
    pub accepts: bool,
}

impl Callee<'_> {
    /// In which context it runs what it is given as this argument (`self` not counted). Unlisted: the same.
    pub fn closure(&self, arg: usize) -> Option<Context> {
        self.closures.iter().find(|(listed, _)| *listed == arg).map(|&(_, context)| context)
    }

    /// Which parts of the call run in a context of their own.
    pub fn contexts(&self) -> impl Iterator<Item = (EntryArg, Context)> {
        let closures = self.closures.iter().map(|&(at, context)| (EntryArg::At(at), context));
        let entered = self.enters.iter().filter_map(|(_, call)| Some((call.arg?, call.kind)));
        let routed = self.routes.iter().map(|arg| (*arg, EntryKind::Function));
        let served = routed.chain(self.serves.into_iter().flatten()).chain(entered);
        // What gives a service to each worker runs when the worker starts.
        let context = |kind| if kind == EntryKind::Factory { Context::Same } else { Context::Request };
        closures.chain(served.map(move |(arg, kind)| (arg, context(kind))))
    }

    /// Whether the call runs a server of the program's own.
    pub fn is_server(&self) -> bool {
        self.is_server
    }

    fn is_unknown(&self) -> bool {
        let meets = self.is_server || self.accepts;
        self.known.is_none() && self.enters.is_empty() && !meets && self.contexts().next().is_none()
    }
}

/// What is known about a foreign type.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeEntry {
    /// What it is; at least one trait.
    pub traits: Vec<TypeTrait>,
    /// Methods that change its content through a shared reference, or hand out the means to.
    pub mutators: Vec<String>,
    /// Fields that hold the name of the function that this program is.
    pub names: Vec<String>,
}

impl TypeEntry {
    /// Whether the type has this trait.
    pub fn has(&self, wanted: TypeTrait) -> bool {
        self.traits.contains(&wanted)
    }

    /// Whether calling this method on a shared reference may change the content.
    pub fn mutates(&self, method: &str) -> bool {
        self.mutators.iter().any(|known| known == method)
    }
}

/// What is known about a foreign macro, written in a body or as an attribute.
#[derive(Clone, Debug, PartialEq)]
pub struct MacroEntry {
    /// What its expansion does; at least one effect.
    pub effects: Vec<Effect>,
    /// The name of the argument that says how many or how much.
    pub size: Option<String>,
}

impl Catalog {
    /// The catalogue that comes with the tool.
    pub fn builtin() -> &'static Catalog {
        static BUILTIN: LazyLock<Catalog> = LazyLock::new(|| {
            Catalog::read(data::CRATES, data::PLATFORMS).expect("the data that comes with the tool loads: a test reads it")
        });
        &BUILTIN
    }

    /// Reads files given as (name, text), or says what is wrong in which of them.
    pub fn read(crates: &[(&str, &str)], platforms: &[(&str, &str)]) -> Result<Catalog, String> {
        let addresses = Addresses::read(data::ADDRESSES).map_err(|error| format!("addresses.toml: {error}"))?;
        let mut catalog = Catalog { platforms: Platforms::read(platforms)?, addresses, ..Catalog::default() };
        for (file, text) in crates {
            catalog.add(format::read(file, text)?, Repeated::Refused).map_err(|error| format!("{file}: {error}"))?;
        }
        Ok(catalog)
    }

    /// The catalogue that comes with the tool, with texts that count before it and texts that count after it. All have been checked.
    pub fn extended<'t>(before: impl IntoIterator<Item = &'t str>, after: impl IntoIterator<Item = &'t str>) -> Catalog {
        let loads = "the data that comes with the tool loads: a test reads it";
        let platforms = Platforms::read(data::PLATFORMS).expect(loads);
        let addresses = Addresses::read(data::ADDRESSES).expect(loads);
        let mut catalog = Catalog { platforms, addresses, ..Catalog::default() };
        let own = data::CRATES.iter().map(|(_, text)| *text);
        for text in before.into_iter().chain(own).chain(after) {
            let added = format::parse(text).map_err(|(_, message)| message).and_then(|data| catalog.add(data, Repeated::PassedOver));
            debug_assert!(added.is_ok(), "what has been checked can be added: {added:?}");
        }
        catalog
    }

    /// Checks a text as a file about one crate: the crate, or what is wrong and, where that is known, in which bytes.
    pub fn check(text: &str) -> Result<String, (Option<Range<usize>>, String)> {
        let data = format::parse(text)?;
        let krate = data.krate.clone();
        Catalog::default().add(data, Repeated::Refused).map_err(|message| (None, message))?;
        Ok(krate)
    }

    /// What is known about the function with this canonical path, such as `tokio::time::sleep` or `std::sync::Mutex::lock`, in this
    /// version of its crate. Of a version that is not known the first entry speaks.
    pub fn function(&self, path: &str, version: Option<&Version>) -> Option<&FunctionEntry> {
        let mut entries = self.look_up(&self.function_index, path).map(|at| self.functions[at].iter())?;
        entries.find(|entry| entry.versions.as_ref().zip(version).is_none_or(|(wanted, version)| wanted.matches(version)))
    }

    /// Whether it depends on the version of a crate, as code names it, what some function of it does.
    pub fn varies(&self, krate: &str) -> bool {
        self.varying.contains(krate)
    }

    /// What is known about the type with this canonical path.
    pub fn ty(&self, path: &str) -> Option<&TypeEntry> {
        self.type_number(path).map(|number| self.type_at(number))
    }

    /// Under which number the type with this canonical path is known, to be remembered by those who ask often.
    pub fn type_number(&self, path: &str) -> Option<usize> {
        self.look_up(&self.type_index, path)
    }

    /// What is known about the type with this number.
    pub fn type_at(&self, number: usize) -> &TypeEntry {
        &self.types[number]
    }

    /// All that is known about the function with this canonical path in this version of its crate; `None` when that is nothing.
    pub fn callee(&self, path: &str, version: Option<&Version>) -> Option<Callee<'_>> {
        let platforms = &self.platforms;
        let server = platforms.server_call(path);
        let callee = Callee {
            known: self.function(path, version),
            closures: self.look_up(&self.closure_index, path).map_or(&[], |at| &self.closures[at]),
            enters: platforms.entry_calls(path),
            routes: platforms.router_handlers(path),
            serves: [platforms.service_wrapper(path).map(|arg| (arg, EntryKind::Function)), server.flatten()],
            is_server: server.is_some(),
            accepts: platforms.accepts(path),
        };
        (!callee.is_unknown()).then_some(callee)
    }

    /// What is known about the macro with this path, without `!`.
    pub fn macro_entry(&self, path: &str) -> Option<&MacroEntry> {
        self.look_up(&self.macro_index, path).map(|at| &self.macros[at])
    }

    /// The paths of a crate's functions and types in the data, in textual order. Patterns
    /// stand there as far as they lead without a star.
    pub fn paths_of(&self, krate: &str) -> Vec<String> {
        let mut paths = self.platforms.paths_of(krate);
        for index in [&self.function_index, &self.type_index, &self.closure_index, &self.through_index] {
            paths.extend(index.paths_of(krate));
        }
        paths.sort_unstable();
        paths.dedup();
        paths
    }

    /// The path under which the data knows what `path` names, where it goes by several: `std::x` for `core::x`.
    pub fn canonical(&self, path: &str) -> Option<String> {
        let first = pattern::segments(path).next()?;
        let candidates = self.same.get(first)?;
        candidates.iter().find_map(|(from, to)| match path.strip_prefix(from.as_str())? {
            rest if rest.is_empty() || rest.starts_with("::") => Some(format!("{to}{rest}")),
            _ => None,
        })
    }

    /// Paths of all functions known, patterns included, in textual order.
    pub fn function_paths(&self) -> Vec<String> {
        self.function_index.paths()
    }

    /// Paths of all types known, patterns included, in textual order.
    pub fn type_paths(&self) -> Vec<String> {
        self.type_index.paths()
    }

    /// Paths of all functions whose arguments have a context, patterns included, in textual order.
    pub fn closure_paths(&self) -> Vec<String> {
        self.closure_index.paths()
    }

    /// The method of the types that a function is about, or of what they hold, which the function with this canonical path comes to.
    pub fn through(&self, path: &str) -> Option<&str> {
        self.look_up(&self.through_index, path).map(|at| self.through[at].as_str())
    }

    /// Paths of all functions that come to a method of what they are about, in textual order.
    pub fn through_paths(&self) -> Vec<String> {
        self.through_index.paths()
    }

    /// All effects that the data claims of something.
    pub fn effects_in_use(&self) -> BTreeSet<Effect> {
        let claimed = self.functions.iter().flatten().map(|entry| &entry.effects).chain(self.macros.iter().map(|entry| &entry.effects));
        claimed.flatten().copied().collect()
    }

    fn look_up(&self, index: &PathIndex, path: &str) -> Option<usize> {
        index.get(path).or_else(|| self.canonical(path).and_then(|path| index.get(&path)))
    }

    fn add(&mut self, data: format::CrateFile, repeated: Repeated) -> Result<(), String> {
        let crate_segment = data.krate.replace('-', "_");
        let own = |path: &str| expand_own(&crate_segment, path);
        let own_from = self.functions.len();
        for entry in data.function {
            not_empty(&entry.path, entry.effects.is_empty())?;
            let paths = own(&entry.path)?;
            let FunctionData { versions, effects, duration, file, size, default, instead, twin, timed, names, unless, rest, .. } = entry;
            let twin = twin.map(|TwinData { path, features }| Twin { path, features });
            let entry = FunctionEntry { versions, effects, duration, file, size, default, instead, twin, timed, names, unless, rest };
            if entry.versions.is_some() {
                self.varying.insert(crate_segment.clone());
            }
            paths.into_iter().try_for_each(|path| self.add_function(&path, entry.clone(), own_from, repeated))?;
        }
        for entry in data.types {
            file(&mut self.type_index, own(&entry.path)?, self.types.len(), repeated)?;
            not_empty(&entry.path, entry.traits.is_empty())?;
            self.types.push(TypeEntry { traits: entry.traits, mutators: entry.mutators, names: entry.names });
        }
        for entry in data.macros {
            file(&mut self.macro_index, own(&entry.path)?, self.macros.len(), repeated)?;
            not_empty(&entry.path, entry.effects.is_empty())?;
            self.macros.push(MacroEntry { effects: entry.effects, size: entry.size });
        }
        for entry in data.closure {
            for path in own(&entry.path)? {
                self.add_closure(&path, entry.arg, entry.context, repeated)?;
            }
        }
        for entry in data.through {
            file(&mut self.through_index, own(&entry.path)?, self.through.len(), repeated)?;
            self.through.push(entry.method);
        }
        for entry in data.same {
            let first = entry.path.split("::").next().unwrap_or_default().to_owned();
            self.same.entry(first).or_default().push((entry.path, entry.is));
        }
        Ok(())
    }

    /// One function may do other things in other versions of its crate: then each entry names its versions.
    /// Those of another file, which stand before `own_from`, count for all versions.
    fn add_function(&mut self, path: &str, entry: FunctionEntry, own_from: usize, repeated: Repeated) -> Result<(), String> {
        let at = self.function_index.insert(path, self.functions.len());
        if at == self.functions.len() {
            self.functions.push(Vec::new());
        }
        let known = &mut self.functions[at];
        let is_listed = at < own_from || known.iter().any(|earlier| earlier.versions.is_none() || entry.versions.is_none());
        match (is_listed, repeated) {
            (true, Repeated::Refused) => return Err(format!("`{path}` is listed twice")),
            (true, Repeated::PassedOver) => {}
            (false, _) => known.push(entry),
        }
        Ok(())
    }

    /// One function may run several of its arguments, so entries with the same path are put together.
    fn add_closure(&mut self, path: &str, arg: usize, context: Context, repeated: Repeated) -> Result<(), String> {
        let at = self.closure_index.insert(path, self.closures.len());
        if at == self.closures.len() {
            self.closures.push(Vec::new());
        }
        match (self.closures[at].iter().any(|&(listed, _)| listed == arg), repeated) {
            (true, Repeated::Refused) => return Err(format!("argument {arg} of `{path}` is listed twice")),
            (true, Repeated::PassedOver) => {}
            (false, _) => self.closures[at].push((arg, context)),
        }
        Ok(())
    }
}

/// The paths an entry stands for, all of which must begin with the crate the file is about.
fn expand_own(crate_segment: &str, path: &str) -> Result<Vec<String>, String> {
    let paths = pattern::expand(path)?;
    match paths.iter().find(|path| path.split("::").next().is_none_or(|first| first != crate_segment)) {
        Some(foreign) => Err(format!("`{foreign}` does not begin with `{crate_segment}`")),
        None => Ok(paths),
    }
}

/// What becomes of an entry for something that has one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Repeated {
    /// It is an error.
    Refused,
    /// The first counts.
    PassedOver,
}

fn file(index: &mut PathIndex, paths: Vec<String>, entry: usize, repeated: Repeated) -> Result<(), String> {
    for path in paths {
        if index.insert(&path, entry) != entry && repeated == Repeated::Refused {
            return Err(format!("`{path}` is listed twice"));
        }
    }
    Ok(())
}

fn not_empty(path: &str, empty: bool) -> Result<(), String> {
    if empty { Err(format!("`{path}` says nothing")) } else { Ok(()) }
}
