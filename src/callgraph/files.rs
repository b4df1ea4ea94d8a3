//! Files: which file a call is about, and what kind of folder that lies in on the platform.
//!
//! A path is what stands in the code. Where it leads is the platform's to say: the folder that each instance has for itself, a
//! mounted file system, which may be shared, or what nobody can write. A relative path starts in the folder of the program.

use super::{Program, Site, Text, Use, Visit};
use crate::catalog::{Disk, Effect};
use crate::facts::{ExprId, ExprKind, Literal, PatId};
use rustc_hash::FxHashSet;

/// Where the kernel shows itself as files.
const KERNEL: [&str; 3] = ["/dev", "/proc", "/sys"];

/// What kind of folder a file lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folder {
    /// The instance has it for itself, and can write it.
    Own,
    /// Where the program was put, which nobody can write.
    Program,
    /// Somewhere else that nobody can write.
    Fixed,
    /// Mounted, or made by the kernel.
    Mounted,
    /// Not known.
    Unknown,
}

impl Program<'_> {
    /// The path of the file that a call is about, the database that an address names included.
    pub fn file(&self, visit: &Visit, site: &Site<'_>) -> Option<Text> {
        let path = self.text(visit, *self.args(site.region, site.expr).get(site.known.file?)?)?;
        if site.known.has(Effect::OpensDatabaseFile) { database_file(&path) } else { Some(path) }
    }

    /// Whether the database that a call opens has no file, and is kept in memory.
    pub fn is_in_memory(&self, visit: &Visit, site: &Site<'_>) -> bool {
        let address = || self.text(visit, *self.args(site.region, site.expr).get(site.known.file?)?);
        let answer = site.known.has(Effect::OpensMemoryDatabase)
            || site.known.has(Effect::OpensDatabaseFile) && address().is_some_and(|address| address.whole && is_memory(&address.start));
        self.learnt(answer, "it is kept in memory", "it is not kept in memory")
    }

    /// What kind of folder a path leads to, where all platforms that run the program of a visit agree.
    pub fn folder(&self, visit: &Visit, path: &Text) -> Folder {
        if !path.start.starts_with('/') && self.moves(visit) {
            return Folder::Unknown;
        }
        let mut folders = self.platforms(visit).map(|platform| match &platform.disk {
            Some(disk) => folder(disk, path),
            None => Folder::Unknown,
        });
        let Some(first) = folders.next() else { return Folder::Unknown };
        if folders.all(|other| other == first) { first } else { Folder::Unknown }
    }

    /// Whether the program of a visit changes its working folder.
    fn moves(&self, visit: &Visit) -> bool {
        self.known_sites(|effect| effect == Effect::ChangesFolder)
            .any(|site| self.visits(site.region).any(|other| other.root == visit.root))
    }

    /// Whether a call creates, replaces or changes a file, or opens a database that requests change.
    pub fn writes_file(&self, site: &Site<'_>) -> bool {
        let answer = site.known.effects.iter().any(|effect| match effect {
            Effect::WritesFile | Effect::OpensStoreFile => true,
            Effect::OpensFile => self.asks(site, Effect::AsksToWrite),
            Effect::OpensDatabaseFile => self.changes_rows(site),
            _ => false,
        });
        self.learnt(answer, "it writes a file", "it writes no file")
    }

    /// Whether what a call reads or opens can be read through it.
    pub fn reads_file(&self, site: &Site<'_>) -> bool {
        site.known.has(Effect::ReadsFile) || site.known.has(Effect::OpensFile) && self.asks(site, Effect::AsksToRead)
    }

    /// Whether a file is opened with an option that asks for something.
    fn asks(&self, site: &Site<'_>, wanted: Effect) -> bool {
        let body = &self.body_of(site.region).typed.body;
        let is_off = |arg: &ExprId| matches!(body.expr(*arg).kind, ExprKind::Literal(Literal::Bool(false)));
        self.chain(site.region, site.expr).into_iter().any(|option| {
            self.site_at(site.region, option).is_some_and(|option| option.known.has(wanted))
                && !self.args(site.region, option).iter().any(is_off)
        })
    }

    /// Whether a request does something to a file, in the program of a visit.
    pub fn does_to_file(&self, visit: &Visit, effect: Effect, path: &Text) -> bool {
        let answer = self.known_sites(|other| other == effect).any(|site| {
            let same = |other: &Visit| other.root == visit.root && self.file(other, &site).as_ref() == Some(path);
            self.request(site.region, same).is_some()
        });
        self.learnt(answer, "the same is done to the file elsewhere", "nothing of that kind is done to the file elsewhere")
    }

    /// The expressions whose values go into the file that a call writes or opens.
    pub fn contents(&self, site: &Site<'_>) -> Vec<ExprId> {
        let args = self.args(site.region, site.expr).iter().enumerate();
        let mut found: Vec<ExprId> = args.filter(|(at, _)| Some(*at) != site.known.file).map(|(_, arg)| *arg).collect();
        let info = self.body_of(site.region);
        let mut waiting = vec![site.expr];
        let mut seen: FxHashSet<PatId> = FxHashSet::default();
        while let Some(expr) = waiting.pop() {
            match info.flow.use_of(&info.typed.body, expr) {
                Use::Awaited(outer) => waiting.push(outer),
                Use::Bound(pat) if seen.insert(pat) => waiting.extend(info.flow.uses(pat)),
                Use::Receiver(call) => {
                    found.extend(self.args(site.region, call));
                    waiting.push(call);
                }
                Use::Argument(call, _) => found.extend(self.args(site.region, call).iter().filter(|arg| **arg != expr)),
                Use::Other(outer) if matches!(info.typed.body.expr(outer).kind, ExprKind::Try(_) | ExprKind::Ref { .. }) => {
                    waiting.push(outer)
                }
                Use::Bound(_) | Use::Dropped | Use::Other(_) | Use::Result => {}
            }
        }
        found
    }
}

/// The file of an SQL database: a path or an address, which may say that it is only read or that there is none.
fn database_file(address: &Text) -> Option<Text> {
    let text = &*address.start;
    let file = ["sqlite://", "sqlite:", "file:"].iter().find_map(|scheme| text.strip_prefix(scheme)).unwrap_or(text);
    let (file, options) = file.split_once('?').unwrap_or((file, ""));
    let is_read_only = ["mode=ro", "immutable"].iter().any(|option| options.contains(option));
    let is_file = (address.whole || file.starts_with('/')) && !file.is_empty() && !file.contains("://") && !is_memory(text);
    (is_file && !is_read_only).then(|| Text { start: file.to_owned(), whole: address.whole })
}

fn is_memory(address: &str) -> bool {
    address.contains(":memory:") || address.contains("mode=memory")
}

fn folder(disk: &Disk, path: &Text) -> Folder {
    let below = |folder: &str| is_below(&path.start, folder);
    let mounts = || disk.mounts.value.iter().map(String::as_str).chain(KERNEL);
    // The end of what is known may be in the middle of a name.
    let may_be_below = |folder: &str| !path.whole && folder.starts_with(&path.start);
    if path.start.is_empty() || path.start.contains("..") || std::iter::once(&*disk.own.value).chain(mounts()).any(may_be_below) {
        return Folder::Unknown;
    }
    if below(&disk.own.value) {
        Folder::Own
    } else if mounts().any(below) {
        Folder::Mounted
    } else if path.start.starts_with('/') {
        Folder::Fixed
    } else {
        Folder::Program
    }
}

fn is_below(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Fact;

    #[test]
    fn what_could_lie_elsewhere_is_unknown() {
        let fact = |value: &str| Fact { value: value.to_owned(), ..Fact::default() };
        let mounts = Fact { value: vec!["/mnt".to_owned()], ..Fact::default() };
        let disk = Disk { own: fact("/tmp"), mounts };
        let of = |start: &str, whole| folder(&disk, &Text { start: start.to_owned(), whole });
        assert_eq!(of("/tmp/a", true), Folder::Own);
        assert_eq!(of("/tmpfiles/a", true), Folder::Fixed);
        assert_eq!(of("/mnt/orders", true), Folder::Mounted);
        assert_eq!(of("/dev/stdout", true), Folder::Mounted);
        assert_eq!(of("./orders.db", true), Folder::Program);
        assert_eq!(of("/", false), Folder::Unknown);
        assert_eq!(of("", false), Folder::Unknown);
        assert_eq!(of("../tmp/a", true), Folder::Unknown);
        assert_eq!(of("/var/data/", false), Folder::Fixed);
    }

    #[test]
    fn an_address_names_a_file_unless_it_names_a_server() {
        let of = |start: &str, whole| database_file(&Text { start: start.to_owned(), whole }).map(|file| file.start);
        assert_eq!(of("sqlite:///tmp/orders.db?mode=rwc", true).as_deref(), Some("/tmp/orders.db"));
        assert_eq!(of("orders.db", true).as_deref(), Some("orders.db"));
        assert_eq!(of("/tmp/", false).as_deref(), Some("/tmp/"));
        for address in ["postgres://host/orders", ":memory:", "sqlite://a?mode=memory", "sqlite://orders.db?mode=ro", ""] {
            assert_eq!(of(address, true), None);
        }
        assert_eq!(of("post", false), None);
    }
}
