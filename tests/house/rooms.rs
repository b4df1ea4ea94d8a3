//! Who may know whom: rooms know only rooms to their left in the corridor, syntax stays in two of them, rules know no syntax
//! and no foreign path, and what is pure does no input or output.

use crate::agree;
use crate::tokens::{Source, sources};
use sls_lint::catalog::Effect;

/// The corridor from left to right.
const ROOMS: [&str; 24] = [
    "name",
    "source",
    "facts",
    "extract",
    "discover",
    "load",
    "catalog",
    "library",
    "resolve",
    "expand",
    "callgraph",
    "assemble",
    "truth",
    "lint",
    "rules",
    "config",
    "baseline",
    "changes",
    "adopt",
    "report",
    "why",
    "fix",
    "lsp",
    "cli",
];

/// What rules may name of the engine.
const SEEN_BY_RULES: [&str; 6] = ["name", "source", "facts", "catalog", "callgraph", "lint"];

/// Where Rust is parsed: the code that is checked, and the source of the standard library.
const READS_SYNTAX: [&str; 2] = ["src/extract", "src/library/std_source"];

/// Modules of the standard library that reach outside the process.
const OUTSIDE: [&str; 5] = ["fs", "io", "net", "process", "env"];

/// The room a file of `src` or `rules` belongs to; `None` for the corridor itself.
fn room(path: &str) -> Option<&str> {
    if path.starts_with("rules/") {
        return Some("rules");
    }
    let name = path.strip_prefix("src/")?.split('/').next()?;
    let name = name.strip_suffix(".rs").unwrap_or(name);
    (!["lib", "main"].contains(&name)).then_some(name)
}

fn place(room: &str) -> Option<usize> {
    ROOMS.iter().position(|name| *name == room)
}

fn reaches_outside(source: &Source) -> Vec<String> {
    let hits = source.modules_named("std").into_iter().filter(|module| OUTSIDE.contains(&&**module));
    hits.map(|module| format!("{}: names std::{module}", source.path)).collect()
}

#[test]
fn rooms_know_only_rooms_to_their_left() {
    let mut complaints = Vec::new();
    for source in sources(&["src", "rules"]) {
        let Some(own) = room(&source.path) else { continue };
        let Some(here) = place(own) else {
            complaints.push(format!("{}: `{own}` has no place in the corridor", source.path));
            continue;
        };
        let wrong = source.modules_named("crate").into_iter().filter(|name| place(name).is_some_and(|there| there > here));
        complaints.extend(wrong.map(|name| format!("{}: names crate::{name}, which stands to its right", source.path)));
    }
    agree(complaints);
}

#[test]
fn syntax_stays_in_its_rooms() {
    let outside = sources(&["src", "rules"]).into_iter().filter(|source| !READS_SYNTAX.iter().any(|start| source.path.starts_with(*start)));
    let named = outside.flat_map(|source| {
        let hits = ["syn", "proc_macro2", "quote"].iter().filter(|krate| source.says(&[krate, ":", ":"]) || source.says(&["use", krate]));
        hits.map(|krate| format!("{}: names {krate}", source.path)).collect::<Vec<_>>()
    });
    agree(named.collect());
}

#[test]
fn facts_borrow_nothing() {
    let facts = sources(&["src"]).into_iter().filter(|source| room(&source.path) == Some("facts"));
    let borrowing = facts.filter_map(|source| {
        let words = source.words();
        // `'de` is that of the bytes from which serde reads owned facts.
        let lifetime = words.windows(2).find(|two| two[0] == "'" && !["_", "static", "de"].contains(&&*two[1]))?;
        Some(format!("{}: names the lifetime '{}", source.path, lifetime[1]))
    });
    agree(borrowing.collect());
}

#[test]
fn facts_and_extraction_depend_on_the_text_alone() {
    let pure = sources(&["src"]).into_iter().filter(|source| ["facts", "extract"].map(Some).contains(&room(&source.path)));
    agree(pure.flat_map(|source| reaches_outside(&source)).collect());
}

#[test]
fn rules_ask_questions_and_do_nothing_else() {
    let mut complaints = Vec::new();
    for source in sources(&["rules"]).iter().filter(|source| source.path != "rules/mod.rs") {
        complaints.extend(reaches_outside(source));
        let foreign = source.strings().into_iter().filter(|text| text.contains("::"));
        complaints.extend(foreign.map(|text| format!("{}: names a foreign path: {text}", source.path)));
        let seen = source.modules_named("crate").into_iter().filter(|name| !SEEN_BY_RULES.contains(&&**name));
        complaints.extend(seen.map(|name| format!("{}: names crate::{name}, which rules do not see", source.path)));
    }
    agree(complaints);
}

#[test]
fn every_effect_is_used() {
    let sources = sources(&["src", "rules"]);
    let users: Vec<&Source> = sources.iter().filter(|source| ["callgraph", "rules"].map(Some).contains(&room(&source.path))).collect();
    let asks_for = |name: &str| users.iter().any(|source| source.says(&["Effect", ":", ":", name]));
    let used = |effect: &Effect| asks_for(&format!("{effect:?}")) || effect.blocks_thread() && asks_for("blocks_thread");
    agree(Effect::ALL.iter().filter(|effect| !used(effect)).map(|effect| format!("nobody asks for the effect {effect:?}")).collect());
}
