//! The work tree: could its owner tell what a fix has changed?
//!
//! As with `cargo fix`, nothing is changed outside version control, nor beside changes that are not committed, unless the user agrees. Of
//! other systems than git it is enough that they are there.
//!
//! git is asked for its status, which reads files, and would start what the configuration of the repository names: filters, monitors. A
//! checkout from strangers must not be able to start anything, so all of that is switched off first.

use crate::changes::git;
use camino::{Utf8Path, Utf8PathBuf};
use std::collections::BTreeSet;

/// What the user agrees to.
#[derive(Clone, Copy, Debug, Default)]
pub struct Consent {
    /// Changes beside others that are not committed.
    pub dirty: bool,
    /// Changes beside others that are staged.
    pub staged: bool,
    /// Changes that no version control knows of.
    pub no_vcs: bool,
}

/// What stands in the root of a work tree, by system. That of git may be a file.
const MARKS: [&str; 8] = [".git", ".hg", ".jj", ".pijul", ".svn", "_darcs", ".fslckout", "_FOSSIL_"];

/// How many files are named before the rest is only counted.
const NAMED: usize = 5;

/// Whether these files may be changed.
pub(super) fn agree(files: &[&Utf8Path], cwd: &Utf8Path, consent: Consent) -> Result<(), String> {
    let mut trees = BTreeSet::new();
    for file in files {
        match tree_around(file) {
            Some(tree) => drop(trees.insert(tree)),
            None if consent.no_vcs => {}
            None => {
                let file = crate::discover::paths::show(cwd, file);
                return Err(format!(
                    "nothing was fixed: {file} is under no version control, where the change could be looked at and taken \
                                    back; --allow-no-vcs fixes it all the same"
                ));
            }
        }
    }
    if consent.dirty {
        return Ok(());
    }
    trees.iter().filter(|tree| tree.join(".git").exists()).try_for_each(|tree| is_clean(tree, consent))
}

fn tree_around(file: &Utf8Path) -> Option<Utf8PathBuf> {
    file.ancestors().skip(1).find(|folder| MARKS.iter().any(|mark| folder.join(mark).exists())).map(Utf8Path::to_owned)
}

fn is_clean(tree: &Utf8Path, consent: Consent) -> Result<(), String> {
    let status = status(tree).map_err(|why| {
        format!("nothing was fixed: git cannot say what has changed in {tree} ({why}); --allow-dirty fixes it all the same")
    })?;
    let is_staged = |entry: &&(char, String)| entry.0 == ' ';
    let (staged, dirty): (Vec<_>, Vec<_>) = status.iter().partition(is_staged);
    if !dirty.is_empty() {
        return Err(refusal(&dirty, "are not committed", "--allow-dirty"));
    }
    if !staged.is_empty() && !consent.staged {
        return Err(refusal(&staged, "are staged and not committed", "--allow-staged"));
    }
    Ok(())
}

fn refusal(files: &[&(char, String)], what: &str, flag: &str) -> String {
    let named: Vec<&str> = files.iter().take(NAMED).map(|(_, path)| path.as_str()).collect();
    let more = match files.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let named = named.join(", ");
    format!("nothing was fixed: fixes could not be told from changes that {what} ({named}{more}); commit or stash them, or pass {flag}")
}

/// The files of a work tree that are not as the last commit has them, with what git says of the file on disk: a space where it is as
/// staged.
fn status(tree: &Utf8Path) -> Result<Vec<(char, String)>, String> {
    let text = |told: Vec<u8>| String::from_utf8_lossy(&told).into_owned();
    let filters = ["config", "--name-only", "-z", "--get-regexp", r"^filter\..*\.(clean|smudge|process|required)$"];
    let off = git::ask_with(tree, &[], &filters).map(text).unwrap_or_default();
    let off: Vec<(String, &str)> = off.split('\0').filter(|key| !key.is_empty()).map(|key| (key.to_owned(), value_of_none(key))).collect();
    let args = ["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=normal", "--ignore-submodules=all"];
    let told = git::ask_with(tree, &off, &args).map(text)?;
    let entry = |line: &str| {
        let mut letters = line.chars();
        let (_, on_disk, _) = (letters.next()?, letters.next()?, letters.next()?);
        Some((on_disk, letters.as_str().to_owned()))
    };
    Ok(told.split('\0').filter_map(entry).collect())
}

/// A filter that is not required and has no command is none.
fn value_of_none(key: &str) -> &'static str {
    if key.ends_with(".required") { "false" } else { "" }
}
