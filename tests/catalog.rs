//! The data under `rules/` against its directory, its vocabulary and its own signatures.

use sls_lint::catalog::{Catalog, signatures};

#[test]
fn the_data_loads() {
    let catalog = Catalog::builtin();
    assert!(!catalog.platforms.all().is_empty());
}

#[test]
fn every_signature_file_parses() {
    for (krate, text) in signatures() {
        if let Err(error) = syn::parse_file(text) {
            let at = error.span().start();
            let line = text.lines().nth(at.line - 1).unwrap_or_default();
            panic!("{krate}: line {} of its text: {error}\n{line}", at.line);
        }
    }
}
