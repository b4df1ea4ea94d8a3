//! Calls of our own fixtures against the compiler's word about them, which stands in `tests/truth` in short.
//!
//! `tests/compare-with-compiler.sh FOLDER --write FILE` made these files, the programs of `test-fixtures/resolution` each being a binary
//! of one package. What stands there is what MIR says; a fixture that changes needs a new file. Only hand-written signatures are used
//! here, so the answers depend on nothing but this repository.

mod common;

use camino::Utf8Path;
use common::{root, rust_files};
use sls_lint::Options;
use sls_lint::discover::Request;
use sls_lint::truth::{Agreement, Truth};

fn compared(folder: &Utf8Path, paths: Vec<camino::Utf8PathBuf>, truth: &str) -> Agreement {
    let text = std::fs::read_to_string(root().join("tests/truth").join(truth)).unwrap();
    let truth = Truth::of_lines(&text).unwrap();
    let request = Request { cwd: folder.to_owned(), paths, ..Request::default() };
    sls_lint::compare_with_compiler(&Options { request, curated: true, ..Options::default() }, &truth).1
}

#[test]
fn programs_about_resolution_resolve_as_the_compiler_says() {
    let folder = root().join("test-fixtures/resolution");
    let mut calls = 0;
    for file in rust_files(&folder) {
        // It calls macros in ways that do not compile.
        if file.file_name() == Some("macros.rs") {
            continue;
        }
        let agreement = compared(&folder, vec![file.clone()], "resolution.txt");
        let own = file.file_name().unwrap_or_default();
        let differences: Vec<_> = agreement.differences.iter().filter(|it| it.place.starts_with(own)).collect();
        assert!(differences.is_empty(), "{differences:#?}");
        calls += agreement.all().right;
    }
    assert!(calls > 250, "{calls} calls were compared");
}

#[test]
fn a_workspace_of_functions_resolves_without_any_source_of_a_dependency() {
    let folder = root().join("test-fixtures/shop");
    let agreement = compared(&folder, vec![folder.clone()], "shop.txt");
    let all = agreement.all();
    assert!(all.precision() >= 98.0 && all.recall() >= 95.0, "{all:?}\n{:#?}", agreement.differences);
    assert!(agreement.reached.right > 150, "{:?}", agreement.reached);
}

#[test]
fn a_wrong_truth_is_noticed() {
    let folder = root().join("test-fixtures/resolution");
    let text = std::fs::read_to_string(root().join("tests/truth/resolution.txt")).unwrap();
    let wrong = text.replace("std::vec::Vec::push", "std::collections::VecDeque::push");
    assert_ne!(text, wrong);
    let request = Request { cwd: folder.clone(), paths: rust_files(&folder), ..Request::default() };
    let options = Options { request, curated: true, ..Options::default() };
    let all = |text: &str| sls_lint::compare_with_compiler(&options, &Truth::of_lines(text).unwrap()).1.all();
    assert!(all(&wrong).wrong > all(&text).wrong);
    assert_eq!(Truth::of_lines("a.rs:1:1: 1:9\tf\nnonsense").unwrap_err(), 2);
}
