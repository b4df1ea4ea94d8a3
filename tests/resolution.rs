//! The programs under `test-fixtures/resolution` against their `//=` comments: which function each call reaches.
//!
//! Rules see only what calls resolve to, so a wrong target is a wrong finding and a missing one a missed finding. These programs
//! pin names and types alone, without the judgement of any rule. Only targets named in comments are compared: a program need
//! not list every call.

mod common;

use camino::Utf8Path;
use common::{markers, root, rust_files};
use sls_lint::Options;
use sls_lint::callgraph::{Call, CallTarget};
use sls_lint::discover::Request;

/// All resolved calls of a lone program: the line of the called name, and the target's canonical path, which starts with
/// `crate` for the program's own items.
fn resolved_calls(path: &Utf8Path) -> Vec<(u32, String)> {
    let request = Request { cwd: root(), paths: vec![path.to_owned()], ..Request::default() };
    let (sources, calls) = sls_lint::all_calls(&Options { request, curated: true, ..Options::default() });
    let line = |span| sources.positions(span).1.line;
    let targets = |call: Call| match call.target {
        CallTarget::Function { paths, .. } => paths.into_iter().map(|path| (line(call.name_span), path)).collect(),
        CallTarget::Value | CallTarget::Unknown => Vec::new(),
    };
    calls.into_iter().flat_map(targets).collect()
}

#[test]
fn calls_reach_what_the_comments_say() {
    let mut complaints = Vec::new();
    let mut compared = 0;
    for path in rust_files(&root().join("test-fixtures/resolution")) {
        let calls = resolved_calls(&path);
        for (line, target) in markers::targets(&std::fs::read_to_string(&path).unwrap()) {
            compared += 1;
            let reached: Vec<&str> = calls.iter().filter(|call| call.0 == line).map(|call| &*call.1).collect();
            let name = path.file_name().unwrap();
            match target.strip_prefix('!') {
                Some(other) if reached.contains(&other) => complaints.push(format!("{name}:{line}: reaches {other}")),
                None if !reached.contains(&&*target) => complaints.push(format!("{name}:{line}: {target} not among {reached:?}")),
                Some(_) | None => {}
            }
        }
    }
    assert!(compared > 100, "the comments are there");
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}
