//! The texts that a client has open.
//!
//! They are kept as the client tells them, change by change, and each run gets all of them as an [`Overlay`]. Texts that are not
//! files, such as one side of a comparison, are none of ours.

use super::positions::Encoding;
use crate::discover::{Overlay, paths};
use crate::source::SourceFile;
use camino::{Utf8Path, Utf8PathBuf};
use gen_lsp_types::{TextDocumentContentChangeEvent, TextDocumentItem, Uri};
use std::collections::BTreeMap;

/// The open texts, by path.
#[derive(Debug, Default)]
pub(super) struct Documents {
    open: BTreeMap<Utf8PathBuf, Document>,
}

/// An open text.
#[derive(Debug)]
pub(super) struct Document {
    /// Its name, as the client writes it.
    pub(super) uri: Uri,
    /// The number that the client gave to its last change.
    pub(super) version: i32,
    /// What it says.
    pub(super) file: SourceFile,
}

impl Documents {
    /// Takes in a text. False if it is no file.
    pub(super) fn open(&mut self, item: TextDocumentItem) -> bool {
        let Some(path) = path_of(&item.uri) else { return false };
        let file = SourceFile::new(path.clone(), item.text);
        self.open.insert(path, Document { uri: item.uri, version: item.version, file });
        true
    }

    /// Changes a text that is open. False if it is not.
    pub(super) fn change(&mut self, uri: &Uri, version: i32, changes: Vec<TextDocumentContentChangeEvent>, encoding: Encoding) -> bool {
        let Some(document) = path_of(uri).and_then(|path| self.open.get_mut(&path)) else { return false };
        document.version = version;
        for change in changes {
            let text = match change {
                TextDocumentContentChangeEvent::TextDocumentContentChangeWholeDocument(whole) => whole.text,
                TextDocumentContentChangeEvent::TextDocumentContentChangePartial(part) => {
                    let (from, to) = (encoding.byte(&document.file, part.range.start), encoding.byte(&document.file, part.range.end));
                    let text = &document.file.text;
                    [&text[..from as usize], &part.text, &text[to.max(from) as usize..]].concat()
                }
            };
            document.file = SourceFile::new(document.file.path.clone(), text);
        }
        true
    }

    /// Forgets a text. False if it was not open.
    pub(super) fn close(&mut self, uri: &Uri) -> bool {
        path_of(uri).is_some_and(|path| self.open.remove(&path).is_some())
    }

    /// The text at a path, if it is open.
    pub(super) fn get(&self, path: &Utf8Path) -> Option<&Document> {
        self.open.get(path)
    }

    /// The paths of all that are open.
    pub(super) fn paths(&self) -> impl Iterator<Item = &Utf8Path> {
        self.open.keys().map(|path| &**path)
    }

    /// All texts, for a run.
    pub(super) fn overlay(&self) -> Overlay {
        Overlay::new(self.open.iter().map(|(path, document)| (path.clone(), document.file.text.clone())).collect())
    }

    /// The name of a file: as the client writes it where it has told.
    pub(super) fn uri(&self, path: &Utf8Path) -> Option<Uri> {
        match self.open.get(path) {
            Some(document) => Some(document.uri.clone()),
            None => Uri::from_file_path(path).ok(),
        }
    }
}

/// The file that a name means, in its one spelling.
pub(super) fn path_of(uri: &Uri) -> Option<Utf8PathBuf> {
    let path = Utf8PathBuf::from_path_buf(uri.to_file_path().ok()?).ok()?;
    path.is_absolute().then(|| paths::join(&path, ""))
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;
    use gen_lsp_types::LanguageKind;
    use serde_json::{Value, json};

    fn uri(text: &str) -> Uri {
        Uri::parse(text).unwrap()
    }

    fn open(text: &str) -> Documents {
        let mut documents = Documents::default();
        let item = TextDocumentItem { uri: uri("file:///w/my%20app/a.rs"), language_id: LanguageKind::Rust, version: 1, text: text.into() };
        assert!(documents.open(item));
        documents
    }

    fn changed(text: &str, changes: Value) -> String {
        let mut documents = open(text);
        assert!(documents.change(&uri("file:///w/my%20app/a.rs"), 2, serde_json::from_value(changes).unwrap(), Encoding::Utf16));
        let document = documents.get(Utf8Path::new("/w/my app/a.rs")).unwrap();
        assert_eq!(document.version, 2);
        document.file.text.to_string()
    }

    #[test]
    fn changes_are_made_one_after_the_other() {
        let range = |from: (u32, u32), to: (u32, u32)| json!({ "start": { "line": from.0, "character": from.1 }, "end": { "line": to.0, "character": to.1 } });
        let insert = json!({ "range": range((0, 2), (0, 2)), "text": "b" });
        let remove = json!({ "range": range((0, 3), (1, 1)), "text": "" });
        assert_eq!(changed("𝄞\nxy\n", json!([insert, remove])), "𝄞by\n");
        assert_eq!(changed("a", json!([{ "text": "whole" }])), "whole");
        let nonsense = json!({ "range": range((7, 0), (0, 0)), "text": "!" });
        assert_eq!(changed("ab", json!([nonsense])), "ab!");
    }

    #[test]
    fn what_is_no_file_is_not_taken() {
        assert_eq!(path_of(&uri("untitled:Untitled-1")), None);
        assert_eq!(path_of(&uri("file:///w/./b/../a.rs")).unwrap(), "/w/a.rs");
        let mut documents = open("");
        assert!(!documents.change(&uri("file:///other.rs"), 2, Vec::new(), Encoding::Utf16));
        assert!(!documents.close(&uri("git:/w/a.rs")) && documents.close(&uri("file:///w/my%20app/a.rs")));
        assert_eq!(documents.paths().count(), 0);
    }

    #[test]
    fn a_name_is_written_as_the_client_writes_it() {
        let documents = open("");
        assert_eq!(documents.uri(Utf8Path::new("/w/my app/a.rs")), Some(uri("file:///w/my%20app/a.rs")));
        assert_eq!(documents.uri(Utf8Path::new("/w/é.rs")), Some(uri("file:///w/%C3%A9.rs")));
    }
}
