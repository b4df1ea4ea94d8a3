//! What the client knows: the diagnostics of each file, and of which version of its text.
//!
//! A client that is told gets what has changed, and for each new version of an open text that it has been looked at, also when
//! there is nothing to be seen. One that asks gets a name with each answer, and hears later under this name that nothing has changed.

use super::diagnostics::ByFile;
use super::documents::Documents;
use camino::{Utf8Path, Utf8PathBuf};
use gen_lsp_types::{Diagnostic, FullDocumentDiagnosticReport, PublishDiagnosticsParams, UnchangedDocumentDiagnosticReport};
use std::collections::{BTreeMap, BTreeSet};

/// The diagnostics that are in force.
#[derive(Debug, Default)]
pub(super) struct Shown {
    files: BTreeMap<Utf8PathBuf, File>,
    names: u64,
}

#[derive(Debug)]
struct File {
    diagnostics: Vec<Diagnostic>,
    name: u64,
    /// The version of the text, if it was open.
    version: Option<i32>,
}

/// The name of the answer that there is nothing.
const NOTHING: u64 = 0;

/// What is said about a file to a client that asks.
pub(super) enum Told {
    /// Everything.
    All(FullDocumentDiagnosticReport),
    /// That it knows everything.
    Known(UnchangedDocumentDiagnosticReport),
}

impl Shown {
    /// Takes in what is in force from now on, and gives what a client that is told has to be told. Whether anything has changed for
    /// one that asks is the second half of the answer.
    pub(super) fn update(&mut self, mut new: ByFile, documents: &Documents) -> (Vec<PublishDiagnosticsParams>, bool) {
        let known = self.files.keys().cloned().collect::<BTreeSet<_>>();
        let open = documents.paths().map(Utf8Path::to_owned);
        let paths: BTreeSet<Utf8PathBuf> = known.into_iter().chain(new.keys().cloned()).chain(open).collect();
        let (mut told, mut changed) = (Vec::new(), false);
        for path in paths {
            let diagnostics = new.remove(&path).unwrap_or_default();
            let version = documents.get(&path).map(|document| document.version);
            let before = self.files.get(&path);
            let same = before.map_or(diagnostics.is_empty(), |file| file.diagnostics == diagnostics);
            changed |= !same;
            if before.is_some_and(|file| same && file.version == version) {
                continue;
            }
            told.extend(documents.uri(&path).map(|uri| PublishDiagnosticsParams { uri, version, diagnostics: diagnostics.clone() }));
            let name = match before {
                _ if diagnostics.is_empty() => NOTHING,
                Some(file) if same => file.name,
                Some(_) | None => {
                    self.names += 1;
                    self.names
                }
            };
            if diagnostics.is_empty() && version.is_none() {
                self.files.remove(&path);
            } else {
                self.files.insert(path, File { diagnostics, name, version });
            }
        }
        (told, changed)
    }

    /// The diagnostics of a file, for a client that has had those of a name.
    pub(super) fn tell(&self, path: Option<&Utf8Path>, known: Option<&str>) -> Told {
        let file = path.and_then(|path| self.files.get(path));
        let name = file.map_or(NOTHING, |file| file.name).to_string();
        if known == Some(&name) {
            return Told::Known(UnchangedDocumentDiagnosticReport { result_id: name });
        }
        let items = file.map(|file| file.diagnostics.clone()).unwrap_or_default();
        Told::All(FullDocumentDiagnosticReport { result_id: Some(name), items })
    }

    /// The files with diagnostics, and open ones.
    pub(super) fn paths(&self) -> impl Iterator<Item = &Utf8Path> {
        self.files.keys().map(|path| &**path)
    }
}
