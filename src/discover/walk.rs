//! Finds the manifests below a folder.
//!
//! One listing a folder, no look at single files: a repository without any function costs little more than this walk. Folders
//! that hold other people's or generated code are passed over: hidden ones, `target`, `node_modules`, `vendor`, and further
//! work trees of a repository. Links are not followed, since what they point to is walked where it lies; a link that leads back
//! to a folder above itself, or nowhere because links lead to each other, is a problem worth telling.

use camino::{Utf8Path, Utf8PathBuf};
use std::ffi::OsStr;
use std::fs::{DirEntry, FileType};

/// Folders that never hold packages of the project itself.
const PASSED_OVER: [&str; 3] = ["target", "node_modules", "vendor"];

/// What a walk found.
#[derive(Debug, Default)]
pub(super) struct Walked {
    /// The manifests, in textual order.
    pub manifests: Vec<Utf8PathBuf>,
    /// What it could not pass.
    pub obstacles: Vec<Obstacle>,
}

/// A folder or link that could not be followed.
#[derive(Debug)]
pub(super) struct Obstacle {
    /// The folder or link.
    pub path: Utf8PathBuf,
    /// Why: lower case, no full stop.
    pub message: String,
    /// Whether packages may stand behind it.
    pub hides: bool,
}

/// Searches `root` and everything below it.
pub(super) fn walk(root: &Utf8Path) -> Walked {
    let mut walked = Walked::default();
    let mut waiting = vec![root.to_owned()];
    while let Some(dir) = waiting.pop() {
        let mut listing = Listing::default();
        if let Err(error) = listing.read(&dir) {
            let message = format!("cannot be read: {}", error.kind());
            listing.obstacles.push(Obstacle { path: dir.clone(), message, hides: true });
        }
        if dir != root && listing.git_file && is_work_tree(&dir) {
            continue;
        }
        walked.obstacles.append(&mut listing.obstacles);
        walked.manifests.extend(listing.manifest.then(|| dir.join("Cargo.toml")));
        waiting.append(&mut listing.folders);
    }
    walked.manifests.sort_unstable();
    walked
}

/// What matters of one folder.
#[derive(Default)]
struct Listing {
    folders: Vec<Utf8PathBuf>,
    obstacles: Vec<Obstacle>,
    manifest: bool,
    git_file: bool,
}

impl Listing {
    fn read(&mut self, dir: &Utf8Path) -> std::io::Result<()> {
        for entry in std::fs::read_dir(dir)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                self.folder(dir, &entry);
            } else {
                self.file(dir, &entry, kind);
            }
        }
        Ok(())
    }

    fn folder(&mut self, dir: &Utf8Path, entry: &DirEntry) {
        let name = entry.file_name();
        match name.to_str() {
            Some(name) if name.starts_with('.') || PASSED_OVER.contains(&name) => {}
            Some(name) => self.folders.push(dir.join(name)),
            None => {
                let message = "the folder's name is not valid UTF-8".to_owned();
                self.obstacles.push(Obstacle { path: dir.join(name.to_string_lossy().as_ref()), message, hides: true });
            }
        }
    }

    fn file(&mut self, dir: &Utf8Path, entry: &DirEntry, kind: FileType) {
        let name = entry.file_name();
        if name == OsStr::new("Cargo.toml") {
            self.manifest = true;
        } else if name == OsStr::new(".git") {
            self.git_file = kind.is_file();
        } else if let Some(name) = name.to_str()
            && kind.is_symlink()
        {
            let path = dir.join(name);
            self.obstacles.extend(link_problem(dir, &path).map(|message| Obstacle { path, message, hides: false }));
        }
    }
}

/// What is wrong with a link that stands in `dir`.
fn link_problem(dir: &Utf8Path, link: &Utf8Path) -> Option<String> {
    let target = match std::fs::canonicalize(link) {
        Ok(target) => target,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return None,
        Err(error) => return Some(format!("the link cannot be followed: {}", error.kind())),
    };
    let home = std::fs::canonicalize(dir).ok()?;
    home.starts_with(&target).then(|| "the link leads back to a folder above itself".to_owned())
}

/// Whether `dir`, which holds a `.git` file, is one more work tree of a repository. Submodules have such a file too.
fn is_work_tree(dir: &Utf8Path) -> bool {
    let pointer = std::fs::read_to_string(dir.join(".git")).unwrap_or_default();
    pointer.replace('\\', "/").contains("/worktrees/")
}
