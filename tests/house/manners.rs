//! Size and manners of our files: short files, short functions, an essay on top, reasons instead of `unwrap`, nothing left to do.

use crate::agree;
use crate::common::{files, root};
use crate::tokens::sources;

const LONGEST_FILE: usize = 500;
const LONGEST_FUNCTION: usize = 80;
const OURS: [&str; 4] = ["src", "rules", "tests", "benches"];

#[test]
fn files_are_short() {
    let long = sources(&OURS).into_iter().filter(|source| source.text.lines().count() > LONGEST_FILE);
    agree(long.map(|source| format!("{}: {} lines", source.path, source.text.lines().count())).collect());
}

#[test]
fn functions_are_short() {
    let mut complaints = Vec::new();
    for source in sources(&OURS) {
        for function in source.functions() {
            let lines = function.last - function.first + 1;
            if lines > LONGEST_FUNCTION {
                complaints.push(format!("{}:{}: `{}` has {lines} lines", source.path, function.first, function.name));
            }
        }
    }
    agree(complaints);
}

#[test]
fn every_file_says_what_it_is() {
    let silent = sources(&OURS).into_iter().filter(|source| !source.text.starts_with("//! "));
    agree(silent.map(|source| format!("{}: no essay on top", source.path)).collect());
}

#[test]
fn nothing_is_unwrapped_outside_tests() {
    let careless = sources(&["src", "rules"]).into_iter().filter(|source| source.says(&[".", "unwrap", "(", ")"]));
    agree(careless.map(|source| format!("{}: unwrap", source.path)).collect());
}

#[test]
fn nothing_is_left_to_do() {
    let words = ["TO", "FIX", "XX"].into_iter().zip(["DO", "ME", "X"]).map(|(left, right)| format!("{left}{right}"));
    let words: Vec<String> = words.chain(["todo".to_owned() + "!", "unimplemented".to_owned() + "!"]).collect();
    let sources = sources(&OURS);
    let hits = sources
        .iter()
        .flat_map(|source| words.iter().filter(|word| source.text.contains(&***word)).map(|word| format!("{}: {word}", source.path)));
    agree(hits.collect());
}

#[test]
fn fixtures_say_what_they_are() {
    let lone =
        files(&root().join("test-fixtures"), "rs").into_iter().filter(|path| !std::fs::read_to_string(path).unwrap().starts_with("//! "));
    agree(lone.map(|path| format!("{path}: no first line that says what it shows")).collect());
}
