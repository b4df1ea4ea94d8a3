//! Signatures kept between runs: one file for each version of a crate.
//!
//! A file is written under a name of its own and then renamed, so nobody ever meets half of one, and two runs at once write the same.
//! It begins with a checksum and with the identity of what it was made from: the tool's build, the package, and the folder of its
//! sources. Whatever is wrong with a file, it is as if it were absent, and a folder that cannot be written to keeps nothing. Only what
//! never changes is kept.

use super::manifest::Named;
use super::sources::Dependency;
use crate::name::Name;
use camino::{Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use twox_hash::XxHash3_64;

/// The version of the files' form; it is also the name of their folder.
const FORM: &str = "v1";

/// The first bytes of each file.
const MAGIC: &[u8; 8] = b"slsfacts";

/// A larger file is none of ours.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Bytes of all files together; what has not been used for the longest time goes first.
const MOST_BYTES: u64 = 512 * 1024 * 1024;

/// A use is noted in the time of a file when the last one noted is older than this.
const NOTED: Duration = Duration::from_secs(24 * 60 * 60);

/// The files of one folder.
#[derive(Debug, Default)]
pub(super) struct Cache {
    /// The folder; none keeps nothing.
    dir: Option<Utf8PathBuf>,
    has_written: AtomicBool,
}

/// What is kept of a crate.
#[derive(Debug)]
pub(super) struct Kept {
    pub(super) library: Name,
    pub(super) edition_2015: bool,
    pub(super) externs: Vec<Named>,
    /// What [`super::Shelf::pack`] has written.
    pub(super) pack: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
struct Head<'t> {
    identity: &'t str,
    library: &'t str,
    edition_2015: bool,
    /// The name in code, the package, the requirement.
    #[serde(borrow)]
    externs: Vec<(&'t str, &'t str, &'t str)>,
}

impl Cache {
    /// A cache in this folder.
    pub(super) fn new(dir: Option<Utf8PathBuf>) -> Self {
        Self { dir: dir.map(|dir| dir.join(FORM)), has_written: AtomicBool::new(false) }
    }

    /// Whether anything is kept at all.
    pub(super) fn is_there(&self) -> bool {
        self.dir.is_some()
    }

    /// What is kept of this version of a package from this folder.
    pub(super) fn read(&self, name: &str, version: &str, folder: &Utf8Path) -> Option<Kept> {
        let identity = identity(name, version, folder);
        let mut file = File::open(self.path(name, version, &identity)?).ok()?;
        let metadata = file.metadata().ok()?;
        if !metadata.is_file() || metadata.len() > LARGEST {
            return None;
        }
        let mut bytes = Vec::with_capacity(metadata.len() as usize);
        file.read_to_end(&mut bytes).ok()?;
        let kept = decode(bytes, &identity)?;
        if metadata.modified().is_ok_and(|time| time.elapsed().is_ok_and(|age| age > NOTED)) {
            // A use that cannot be noted is only forgotten.
            let _ = File::options()
                .append(true)
                .open(self.path(name, version, &identity)?)
                .and_then(|file| file.set_modified(SystemTime::now()));
        }
        Some(kept)
    }

    /// Keeps something, if it can be kept.
    pub(super) fn write(&self, name: &str, version: &str, folder: &Utf8Path, kept: &Kept) {
        let identity = identity(name, version, folder);
        let Some((path, bytes)) = self.path(name, version, &identity).zip(encode(kept, &identity)) else { return };
        if replace(&path, &bytes).is_ok() {
            self.has_written.store(true, Ordering::Relaxed);
        }
    }

    fn path(&self, name: &str, version: &str, identity: &str) -> Option<PathBuf> {
        let plain = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.+".contains(c));
        let hash = XxHash3_64::oneshot(identity.as_bytes());
        let dir = self.dir.as_ref().filter(|_| plain(name) && plain(version))?;
        Some(dir.join(format!("{name}-{version}-{hash:016x}.facts")).into())
    }
}

impl Drop for Cache {
    fn drop(&mut self) {
        if let (Some(dir), true) = (&self.dir, *self.has_written.get_mut()) {
            evict(dir, MOST_BYTES);
        }
    }
}

/// What a file is made from. Another build of the tool may read sources otherwise.
fn identity(name: &str, version: &str, folder: &Utf8Path) -> String {
    static BUILD: OnceLock<String> = OnceLock::new();
    let build = BUILD.get_or_init(|| {
        let metadata = std::env::current_exe().and_then(fs::metadata);
        let time = |metadata: &fs::Metadata| metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok();
        let told = metadata.map(|it| format!("{} {}", it.len(), time(&it).unwrap_or_default().as_nanos()));
        format!("{} {}", env!("CARGO_PKG_VERSION"), told.unwrap_or_default())
    });
    format!("{build}\n{name} {version}\n{folder}")
}

fn encode(kept: &Kept, identity: &str) -> Option<Vec<u8>> {
    let told = |it: &Named| (it.name.as_str(), it.dependency.package.as_str(), it.dependency.requirement.as_str());
    let externs = kept.externs.iter().map(told).collect();
    let head = Head { identity, library: kept.library.as_str(), edition_2015: kept.edition_2015, externs };
    let head = postcard::to_stdvec(&head).ok()?;
    let mut rest = u32::try_from(head.len()).ok()?.to_le_bytes().to_vec();
    rest.extend(head);
    rest.extend(&kept.pack);
    let mut bytes = MAGIC.to_vec();
    bytes.extend(XxHash3_64::oneshot(&rest).to_le_bytes());
    bytes.extend(rest);
    Some(bytes)
}

fn decode(mut bytes: Vec<u8>, identity: &str) -> Option<Kept> {
    let (checksum, rest) = bytes.strip_prefix(MAGIC)?.split_first_chunk::<8>()?;
    if XxHash3_64::oneshot(rest) != u64::from_le_bytes(*checksum) {
        return None;
    }
    let (length, rest) = rest.split_first_chunk::<4>()?;
    let (head, pack) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    let head: Head<'_> = postcard::from_bytes(head).ok().filter(|head: &Head<'_>| head.identity == identity)?;
    let named = |(name, package, requirement): (&str, &str, &str)| Named {
        name: Name::new(name),
        dependency: Dependency { package: Name::new(package), requirement: Name::new(requirement) },
    };
    let (library, edition_2015) = (Name::new(head.library), head.edition_2015);
    let externs = head.externs.into_iter().map(named).collect();
    let start = bytes.len() - pack.len();
    bytes.drain(..start);
    Some(Kept { library, edition_2015, externs, pack: bytes })
}

/// Puts a file in its place, whole.
fn replace(path: &std::path::Path, bytes: &[u8]) -> std::io::Result<()> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let dir = path.parent().unwrap_or(path);
    fs::create_dir_all(dir)?;
    let draft = dir.join(format!(".{}-{}.draft", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed)));
    let written = File::create_new(&draft).and_then(|mut file| file.write_all(bytes)).and_then(|()| fs::rename(&draft, path));
    if written.is_err() {
        let _ = fs::remove_file(&draft);
    }
    written
}

/// Removes files, the one used longest ago first, until those left are small enough together.
fn evict(dir: &Utf8Path, most: u64) {
    let Ok(entries) = fs::read_dir(dir) else { return };
    let files = entries.flatten().filter_map(|entry| {
        let metadata = entry.metadata().ok().filter(fs::Metadata::is_file)?;
        Some((metadata.modified().ok()?, entry.path(), metadata.len()))
    });
    let mut files: Vec<_> = files.collect();
    files.sort();
    let mut total: u64 = files.iter().map(|(.., length)| length).sum();
    for (_, path, length) in files {
        if total <= most {
            break;
        }
        // What another run has removed already is gone all the same.
        let _ = fs::remove_file(path);
        total -= length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(pack: &[u8]) -> Kept {
        let dependency = Dependency { package: Name::new("a-b"), requirement: Name::new("^1") };
        let externs = vec![Named { name: Name::new("old"), dependency }];
        Kept { library: Name::new("lib"), edition_2015: true, externs, pack: pack.to_vec() }
    }

    #[test]
    fn what_is_kept_comes_back_and_damage_is_absence() {
        let folder = tempfile::tempdir().unwrap();
        let dir = Utf8Path::from_path(folder.path()).unwrap();
        let cache = Cache::new(Some(dir.join("deep/down")));
        let from = Utf8Path::new("sources/x-1.0.0");
        assert!(cache.read("x", "1.0.0", from).is_none());
        cache.write("x", "1.0.0", from, &kept(b"some bytes"));
        let read = cache.read("x", "1.0.0", from).unwrap();
        assert_eq!((read.library.as_str(), read.edition_2015, &*read.pack), ("lib", true, &b"some bytes"[..]));
        assert_eq!(read.externs, kept(b"").externs);
        assert!(cache.read("x", "1.0.0", Utf8Path::new("elsewhere")).is_none());
        let path = cache.path("x", "1.0.0", &identity("x", "1.0.0", from)).unwrap();
        let whole = fs::read(&path).unwrap();
        for at in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[at] ^= 0x40;
            fs::write(&path, &damaged).unwrap();
            assert!(cache.read("x", "1.0.0", from).is_none(), "byte {at}");
            fs::write(&path, &whole[..at]).unwrap();
            assert!(cache.read("x", "1.0.0", from).is_none(), "the first {at} bytes");
        }
        cache.write("x", "1.0.0", from, &kept(b"again"));
        assert_eq!(cache.read("x", "1.0.0", from).unwrap().pack, b"again");
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "no draft is left");
    }

    #[test]
    fn what_was_used_longest_ago_goes_first() {
        let folder = tempfile::tempdir().unwrap();
        let dir = Utf8Path::from_path(folder.path()).unwrap();
        for (name, age) in [("a", 3), ("b", 2), ("c", 1)] {
            fs::write(dir.join(name), [0; 10]).unwrap();
            let time = SystemTime::now() - Duration::from_secs(age * 1000);
            File::options().append(true).open(dir.join(name)).unwrap().set_modified(time).unwrap();
        }
        evict(dir, 20);
        let left: Vec<bool> = ["a", "b", "c"].iter().map(|name| dir.join(name).exists()).collect();
        assert_eq!(left, [false, true, true]);
    }

    #[test]
    fn names_that_are_no_names_are_not_kept() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::new(Utf8PathBuf::from_path_buf(folder.path().to_owned()).ok());
        cache.write("../x", "1.0.0", Utf8Path::new("x"), &kept(b""));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
