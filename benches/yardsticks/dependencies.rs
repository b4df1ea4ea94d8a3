//! What the dependencies of a workspace cost: a first run, with nothing kept of them, and a warm one.
//!
//! Both are held against a run that reads no dependency at all. The workspace is a real one, given by the caller, with its
//! dependencies fetched; the runs have a folder of their own for what is kept.

use crate::measure;
use std::path::Path;
use std::process::{Command, Stdio};

/// The runs, in the order in which they follow each other.
const RUNS: [(&str, &[&str]); 3] = [("none", &["--offline-signatures"]), ("first", &[]), ("warm", &[])];

/// Measures and tells.
pub(crate) fn show(folder: &Path, threads: &[usize], turns: usize, instructions: bool) {
    let kept = tempfile::tempdir().expect("a temporary folder can be made");
    let command = |run: usize, threads: usize, before: &[&str]| {
        if RUNS[run].0 == "first" {
            // There is nothing to remove before the first of all runs.
            let _ = std::fs::remove_dir_all(kept.path().join("cargo-sls-lint"));
        }
        let words: Vec<&str> = before.iter().copied().chain([env!("CARGO_BIN_EXE_cargo-sls-lint")]).collect();
        let mut command = Command::new(words[0]);
        command.args(&words[1..]).args(RUNS[run].1).current_dir(folder);
        command.env("XDG_CACHE_HOME", kept.path()).env("RAYON_NUM_THREADS", threads.to_string());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    println!("{}", folder.display());
    for &threads in threads {
        let mut seconds = [0.0; RUNS.len()];
        for turn in 0..=turns {
            for (run, total) in seconds.iter_mut().enumerate() {
                let before = measure::seconds_of_children().unwrap_or_default();
                measure::succeeded(command(run, threads, &[]).status().expect("the tool starts"));
                // The first turn warms the machine and counts for nothing.
                *total += if turn == 0 { 0.0 } else { measure::seconds_of_children().unwrap_or_default() - before };
            }
        }
        for (run, total) in seconds.into_iter().enumerate() {
            let peak = measure::watch(&mut command(run, threads, &[])).unwrap_or_default();
            println!("  {threads} threads, {:5}: {:.3} s of processor time, peak {peak:.0} MiB", RUNS[run].0, total / turns as f64);
        }
    }
    if instructions {
        for (run, (name, _)) in RUNS.iter().enumerate() {
            let counted = measure::count(|before| command(run, 1, before));
            println!("  instructions, {name:5}: {}", counted.map_or("no valgrind".to_owned(), |count| format!("{count:.0} M")));
        }
    }
    let (crates, bytes) = kept_in(kept.path());
    println!("  kept: {crates} crates, {:.1} MiB\n", bytes as f64 / 1024.0 / 1024.0);
}

/// How many files there are below a folder, and how many bytes they have.
fn kept_in(folder: &Path) -> (usize, u64) {
    let files = walkdir::WalkDir::new(folder).into_iter().flatten().filter_map(|entry| entry.metadata().ok().filter(|it| it.is_file()));
    files.fold((0, 0), |(count, bytes), metadata| (count + 1, bytes + metadata.len()))
}
