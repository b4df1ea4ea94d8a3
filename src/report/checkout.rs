//! Where a run took place, and how services name the files in it.
//!
//! People read paths from the folder they work in, services from the root of the repository: GitHub shows a remark about
//! `src/main.rs` nowhere when the file is `services/orders/src/main.rs`. Where no repository is found, the working folder stands
//! for its root.

use crate::discover::paths;
use camino::{Utf8Path, Utf8PathBuf};

/// The folder of a run, and the repository around it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checkout {
    /// The directory the tool was started in, as an absolute path. Paths in a report are relative to it.
    pub cwd: Utf8PathBuf,
    /// The root of the repository that holds it, as an absolute path.
    pub root: Utf8PathBuf,
}

impl Checkout {
    /// The checkout around a directory, by the nearest folder with a `.git` in it.
    pub fn around(cwd: &Utf8Path) -> Self {
        let root = cwd.ancestors().find(|folder| folder.join(".git").exists()).unwrap_or(cwd);
        Self { cwd: cwd.to_owned(), root: root.to_owned() }
    }

    /// A path of the report as seen from the repository's root.
    pub(super) fn path(&self, shown: &Utf8Path) -> Utf8PathBuf {
        if self.cwd == self.root { shown.to_owned() } else { paths::show(&self.root, &self.absolute(shown)) }
    }

    /// A path of the report as an absolute path.
    pub fn absolute(&self, shown: &Utf8Path) -> Utf8PathBuf {
        paths::join(&self.cwd, shown.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn services_see_paths_from_the_root_of_the_repository() {
        let checkout = Checkout { cwd: "/w/shop/services/orders".into(), root: "/w/shop".into() };
        assert_eq!(checkout.path("src/main.rs".into()), "services/orders/src/main.rs");
        assert_eq!(checkout.path("../shared/lib.rs".into()), "services/shared/lib.rs");
        assert_eq!(checkout.path("../../../other/lib.rs".into()), "../other/lib.rs");
        assert_eq!(Checkout::default().path("../a.rs".into()), "../a.rs");
    }

    #[test]
    fn the_nearest_repository_counts() {
        let dir = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(dir.path()).unwrap();
        let inner = root.join("shop/services");
        std::fs::create_dir_all(&inner).unwrap();
        std::fs::write(root.join("shop/.git"), "gitdir: elsewhere").unwrap();
        assert_eq!(Checkout::around(&inner).root, root.join("shop"));
    }
}
