//! Paths and texts of the file system.
//!
//! Inside this room and the next every path is absolute and free of `.` and `..`, so that one file has one spelling and serves
//! as a key. What the user sees is relative to the directory the tool was started in and has `/` on every system. Paths are
//! cleaned as text: links are not resolved, as cargo does not resolve them either.
//!
//! A text is read only after a look at what it is: a pipe or a device would block or never end.

use camino::{Utf8Component, Utf8Path, Utf8PathBuf};
use std::io::ErrorKind;

/// Larger files are data, not programs.
const LARGEST: u64 = 32 * 1024 * 1024;

/// Why there is no text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// Nothing stands there.
    Absent,
    /// It stands there, but this prevents reading it: lower case, no full stop.
    Because(String),
}

/// The text of a file.
pub(crate) fn read_text(path: &Utf8Path) -> Result<String, Unreadable> {
    let metadata = std::fs::metadata(path).map_err(|error| unreadable(&error))?;
    if !metadata.is_file() {
        return Err(Unreadable::Because("not a regular file".to_owned()));
    }
    if metadata.len() > LARGEST {
        return Err(Unreadable::Because(format!("larger than 32 MiB ({} bytes)", metadata.len())));
    }
    let bytes = std::fs::read(path).map_err(|error| unreadable(&error))?;
    let invalid = |at: usize| Unreadable::Because(format!("not valid UTF-8 at byte {at}"));
    String::from_utf8(bytes).map_err(|error| invalid(error.utf8_error().valid_up_to()))
}

fn unreadable(error: &std::io::Error) -> Unreadable {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => Unreadable::Absent,
        kind => Unreadable::Because(format!("cannot be read: {kind}")),
    }
}

/// `path` as seen from `base`, without `.` and `..`.
pub(crate) fn join(base: &Utf8Path, path: &str) -> Utf8PathBuf {
    let mut clean = Utf8PathBuf::new();
    for component in base.join(path).components() {
        match component {
            Utf8Component::CurDir => {}
            Utf8Component::ParentDir => {
                clean.pop();
            }
            Utf8Component::Prefix(_) | Utf8Component::RootDir | Utf8Component::Normal(_) => clean.push(component),
        }
    }
    clean
}

/// `path` as the user sees it from `cwd`.
pub(crate) fn show(cwd: &Utf8Path, path: &Utf8Path) -> Utf8PathBuf {
    let shared = cwd.components().zip(path.components()).take_while(|(a, b)| a == b).collect::<Vec<_>>();
    if !shared.iter().any(|(component, _)| matches!(component, Utf8Component::Normal(_))) && cwd.parent().is_some() {
        return path.as_str().replace('\\', "/").into();
    }
    let up = cwd.components().skip(shared.len()).map(|_| "..");
    let down = path.components().skip(shared.len()).map(|component| component.as_str());
    let parts: Vec<&str> = up.chain(down).collect();
    if parts.is_empty() { ".".into() } else { parts.join("/").into() }
}

/// The folder that holds all of `paths`.
pub(crate) fn common_ancestor<'p>(mut paths: impl Iterator<Item = &'p Utf8Path>) -> Option<Utf8PathBuf> {
    let first = paths.next()?.to_owned();
    Some(paths.fold(first, |shared, path| {
        shared.components().zip(path.components()).take_while(|(a, b)| a == b).map(|(component, _)| component).collect()
    }))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn joined_paths_have_one_spelling() {
        assert_eq!(join(Utf8Path::new("/a/b"), "./c/../d"), "/a/b/d");
        assert_eq!(join(Utf8Path::new("/a"), "../../../b"), "/b");
        assert_eq!(join(Utf8Path::new("/a"), "/x//y/"), "/x/y");
    }

    #[test]
    fn shown_paths_start_at_the_current_directory() {
        let cwd = Utf8Path::new("/home/me/app");
        assert_eq!(show(cwd, Utf8Path::new("/home/me/app/src/main.rs")), "src/main.rs");
        assert_eq!(show(cwd, Utf8Path::new("/home/me/shared/lib.rs")), "../shared/lib.rs");
        assert_eq!(show(cwd, Utf8Path::new("/srv/lib.rs")), "/srv/lib.rs");
        assert_eq!(show(cwd, cwd), ".");
        assert_eq!(show(Utf8Path::new("/"), Utf8Path::new("/srv/lib.rs")), "srv/lib.rs");
    }

    #[test]
    fn devices_are_not_read() {
        assert_eq!(read_text(Utf8Path::new("/dev/zero")), Err(Unreadable::Because("not a regular file".into())));
        assert_eq!(read_text(Utf8Path::new("/dev/null/x")), Err(Unreadable::Absent));
    }
}
