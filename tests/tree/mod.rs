//! Trees of files for tests.
#![allow(dead_code, reason = "each test program uses its share")]

use camino::{Utf8Path, Utf8PathBuf};
use sls_lint::discover::{Package, Project, Request, discover};
use sls_lint::report::Problem;
use sls_lint::source::Sources;
use tempfile::TempDir;

/// A folder of files that goes away with the test.
pub(crate) struct Tree {
    _folder: TempDir,
    /// The folder.
    pub(crate) root: Utf8PathBuf,
}

impl Tree {
    /// A folder with these files.
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let folder = TempDir::new().unwrap();
        let root = Utf8PathBuf::from_path_buf(folder.path().canonicalize().unwrap()).unwrap();
        let tree = Self { _folder: folder, root };
        for (path, text) in files {
            tree.write(path, text.as_bytes());
        }
        tree
    }

    /// Writes one more file.
    pub(crate) fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.root.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }

    /// A request from a folder of the tree.
    pub(crate) fn request(&self, cwd: &str) -> Request {
        Request { cwd: if cwd.is_empty() { self.root.clone() } else { self.root.join(cwd) }, ..Request::default() }
    }

    /// What is found without arguments.
    pub(crate) fn discover(&self, cwd: &str) -> Project {
        discover(&self.request(cwd))
    }

    /// What is found for paths.
    pub(crate) fn discover_paths(&self, paths: &[&str]) -> Project {
        let paths = paths.iter().map(Utf8PathBuf::from).collect();
        discover(&Request { paths, ..self.request("") })
    }
}

/// Names of the selected packages, sorted.
pub(crate) fn selected(project: &Project) -> Vec<&str> {
    names(project.packages.iter().filter(|package| package.selected))
}

/// Names of packages, sorted.
pub(crate) fn names<'p>(packages: impl Iterator<Item = &'p Package>) -> Vec<&'p str> {
    let mut names: Vec<&str> = packages.map(|package| package.name.as_str()).collect();
    names.sort_unstable();
    names
}

/// The package with this name.
pub(crate) fn package<'p>(project: &'p Project, name: &str) -> &'p Package {
    project.packages.iter().find(|package| package.name == name).unwrap_or_else(|| panic!("no package {name}"))
}

/// Problems as `path:line:column: message`.
pub(crate) fn problems(problems: &[Problem], sources: &Sources) -> Vec<String> {
    let place = |problem: &Problem| match problem.span {
        Some(span) => {
            assert_eq!(sources.path(span.file), problem.path, "a span lies in the file of its problem");
            let at = sources.positions(span).0;
            format!("{}:{}:{}", problem.path, at.line, at.column)
        }
        None => problem.path.to_string(),
    };
    problems.iter().map(|problem| format!("{}: {}", place(problem), problem.message)).collect()
}

/// A manifest with a name and further lines.
pub(crate) fn manifest(name: &str, rest: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n{rest}")
}

/// `path` below the tree, as the project sees it.
pub(crate) fn below(tree: &Tree, path: &Utf8Path) -> String {
    path.strip_prefix(&tree.root).unwrap().to_string()
}
