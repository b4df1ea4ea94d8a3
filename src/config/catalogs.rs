//! Files of the catalogue that do not come with the tool: the project's own, and those that dependencies ship about themselves.
//!
//! The project's word counts before the tool's, which counts before a dependency's. A dependency may speak of itself alone, by files in its
//! own folder: nobody's code gets better or worse by what stands in the manifest of another. What is wrong with the project's own files is
//! an error like any in its configuration. With those of dependencies the project can do nothing: they are passed over, and named.

use super::read;
use super::text::{self, Text};
use crate::catalog::Catalog;
use crate::discover::table::text_range;
use crate::discover::{Overlay, paths};
use crate::source::TextRange;
use camino::{Utf8Path, Utf8PathBuf};
use std::sync::Arc;
use toml::de::DeTable;

/// A package whose manifest may name files about itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shipping {
    /// The package.
    pub package: String,
    /// Its folder.
    pub dir: Utf8PathBuf,
}

/// A file that is passed over, and why.
pub(super) type PassedOver = (Utf8PathBuf, String);

/// Checks a file of the project's own: its text, or what is wrong with it and where.
pub(super) fn own(text: &Text) -> Result<Arc<str>, (Option<TextRange>, String)> {
    match Catalog::check(&text.text) {
        Ok(_) => Ok(text.text.clone()),
        Err((range, message)) => Err((range.map(text_range), message)),
    }
}

/// The texts that packages ship about themselves.
pub(super) fn shipped(packages: &[Shipping]) -> (Vec<Arc<str>>, Vec<PassedOver>) {
    let (mut texts, mut passed_over) = (Vec::new(), Vec::new());
    for package in packages {
        for path in named(&package.dir) {
            match one(package, &path) {
                Ok(text) => texts.push(text),
                Err(message) => {
                    let message =
                        format!("the dependency `{}` ships this file of the catalogue, which is passed over: {message}", package.package);
                    passed_over.push((path, message));
                }
            }
        }
    }
    (texts, passed_over)
}

/// The files that the manifest in a folder names.
fn named(dir: &Utf8Path) -> Vec<Utf8PathBuf> {
    let Ok(Some(manifest)) = text::of_file(&Overlay::default(), &dir.join("Cargo.toml")) else { return Vec::new() };
    if memchr::memmem::find(manifest.text.as_bytes(), b"sls-lint").is_none() {
        return Vec::new();
    }
    let (document, _) = DeTable::parse_recoverable(&manifest.text);
    let table = read::table_at(document.get_ref(), &["package", "metadata", "sls-lint"]);
    let files = table.and_then(|table| table.get("catalog")?.get_ref().as_array());
    let files = files.into_iter().flat_map(|files| files.iter().filter_map(|it| it.get_ref().as_str()));
    files.map(|file| paths::join(dir, file)).collect()
}

fn one(package: &Shipping, path: &Utf8Path) -> Result<Arc<str>, String> {
    if !path.starts_with(&package.dir) {
        return Err("it stands outside of the package".to_owned());
    }
    let text = text::of_file(&Overlay::default(), path)?.ok_or("no such file")?;
    match Catalog::check(&text.text) {
        Ok(krate) if krate == package.package => Ok(text.text),
        Ok(krate) => Err(format!("it is about `{krate}`, and a package speaks of itself alone")),
        Err((_, message)) => Err(message),
    }
}
