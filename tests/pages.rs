//! Every page under `rules` against the tool: its example is flagged as marked, its remedy is silent.
//!
//! Each Rust block of a page is a program of its own. A page that shows code which the tool judges otherwise would teach the
//! wrong thing, and nothing but running it tells.

mod common;

use camino::{Utf8Path, Utf8PathBuf};
use common::markers::{Marker, differences, markers};
use common::{Reading, files, root, run};
use libtest_mimic::{Arguments, Failed, Trial};

fn main() {
    let pages = files(&root().join("rules"), "md").into_iter().filter(|path| path.file_stem() != Some("README"));
    let trials = pages.map(|path| {
        let name = path.strip_prefix(root().join("rules")).unwrap().to_string();
        Trial::test(name, move || page_holds(&path))
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit();
}

fn page_holds(path: &Utf8PathBuf) -> Result<(), Failed> {
    let rule = path.file_stem().unwrap();
    let text = std::fs::read_to_string(path).unwrap();
    let mut examples = 0;
    for (heading, code) in blocks(&text) {
        let marked = check(rule, code).map_err(|complaints| format!("{heading}:\n{complaints}"))?;
        let own = marked.iter().filter(|marker| marker.rule == rule).count();
        match heading {
            "Example" if own == 0 => return Err("the example is not flagged".into()),
            "Instead" if !marked.is_empty() => return Err("the remedy is flagged".into()),
            "Example" => examples += 1,
            "Instead" => examples += 10,
            other => return Err(format!("a Rust block under `{other}`").into()),
        }
    }
    if examples % 10 == 0 || examples < 10 {
        return Err("a page shows at least one example and one remedy".into());
    }
    Ok(())
}

fn check(rule: &str, code: &str) -> Result<Vec<Marker>, String> {
    let folder = tempfile::tempdir().unwrap();
    let name = format!("{rule}.rs");
    let path = Utf8Path::from_path(folder.path()).unwrap().join(&name);
    std::fs::write(&path, code).unwrap();
    let outcome = run(&path, Reading::Lazy);
    let expected = markers(&name, code);
    let mut complaints = outcome.problems;
    complaints.extend(differences(&expected, &outcome.findings));
    if outcome.entries == 0 {
        complaints.push("no entry was found".into());
    }
    if complaints.is_empty() { Ok(expected) } else { Err(complaints.join("\n")) }
}

/// The Rust blocks of a page, each with the heading it stands under.
fn blocks(text: &str) -> Vec<(&str, &str)> {
    let sections = text.split("\n## ").skip(1);
    let of_section = |section| {
        let (heading, body): (&str, &str) = str::split_once(section, '\n').unwrap_or((section, ""));
        let fences = body.split("```rust\n").skip(1);
        fences.map(move |rest| (heading.trim(), rest.split_once("```").expect("a block is closed").0))
    };
    sections.flat_map(of_section).collect()
}
