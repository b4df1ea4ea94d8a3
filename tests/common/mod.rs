//! What the tests over fixtures share: running the library on a path, and reading what came out in the tests' own words.
//!
//! This is the only place that knows the library's types. Everything else in `tests/` speaks of [`Outcome`] and [`Found`], so a
//! change of the library's interface is a change here and nowhere else.

#![allow(dead_code, reason = "each test target uses a part of this module")]

use camino::{Utf8Path, Utf8PathBuf};
use sls_lint::Options;
use sls_lint::discover::Request;
use sls_lint::lint::{Level, LevelOverride};
use sls_lint::report::{Format, Look, Report};

pub(crate) mod golden;
pub(crate) mod markers;

/// A finding, as far as fixtures speak of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Found {
    pub(crate) path: String,
    pub(crate) line: u32,
    pub(crate) rule: String,
    pub(crate) message: String,
    /// Whether it is about what runs for requests, rather than in cold start.
    pub(crate) in_request: bool,
    /// Whether a chain of calls from an entry leads there.
    pub(crate) traced: bool,
    /// Messages of labels, steps and help.
    pub(crate) remarks: Vec<String>,
}

/// What a run gave.
pub(crate) struct Outcome {
    pub(crate) findings: Vec<Found>,
    pub(crate) problems: Vec<String>,
    pub(crate) entries: usize,
    /// The whole report as `report-json`.
    pub(crate) json: Vec<u8>,
}

/// How to run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// Bodies when they are reached.
    Lazy,
    /// Everything at once.
    Eager,
}

/// The folder of the package.
pub(crate) fn root() -> Utf8PathBuf {
    Utf8PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Checks one file or folder with every rule: at its default level, or at `warn` where it is off unless asked for.
pub(crate) fn run(path: &Utf8Path, reading: Reading) -> Outcome {
    let cwd = if path.is_dir() { path } else { path.parent().expect("a file stands in a folder") };
    let request = Request { cwd: cwd.to_owned(), paths: vec![path.to_owned()], ..Request::default() };
    let off = sls_lint::rules::ALL.iter().filter(|rule| rule.level == Level::Off);
    let levels = off.map(|rule| LevelOverride { name: rule.id.to_owned(), level: Level::Warn }).collect();
    let options = Options { request, levels, eager: reading == Reading::Eager, ..Options::default() };
    let report = sls_lint::check(&options).expect("the rules exist");
    outcome(&report)
}

/// The same with a fixed number of threads.
pub(crate) fn run_with_threads(path: &Utf8Path, threads: usize) -> Outcome {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    pool.install(|| run(path, Reading::Lazy))
}

fn outcome(report: &Report) -> Outcome {
    let mut findings: Vec<Found> = report
        .findings
        .iter()
        .filter(|judged| judged.suppressed.is_none())
        .map(|judged| {
            let finding = &judged.finding;
            let labels = finding.labels.iter().map(|label| label.message.clone());
            let steps = finding.trace.iter().map(|step| step.message.clone());
            Found {
                path: report.sources.path(finding.span.file).to_string(),
                line: report.sources.positions(finding.span).0.line,
                rule: finding.rule.id.to_owned(),
                message: finding.message.clone(),
                in_request: finding.entry.is_some(),
                traced: !finding.trace.is_empty(),
                remarks: labels.chain(steps).chain(finding.help.iter().cloned()).collect(),
            }
        })
        .collect();
    findings.sort();
    let problems = report.problems.iter().map(|problem| format!("{}: {}", problem.path, problem.message)).collect();
    let mut json = Vec::new();
    sls_lint::report::write(report, Format::ReportJson, Look::default(), &mut json).expect("a vector takes every byte");
    Outcome { findings, problems, entries: report.summary.entries, json }
}

/// A program under `test-fixtures`.
#[derive(Clone, Debug)]
pub(crate) struct Fixture {
    /// Path below `test-fixtures`, the test's name.
    pub(crate) name: String,
    pub(crate) path: Utf8PathBuf,
    /// Its Rust files, and those beside them that say how it is deployed.
    pub(crate) files: Vec<Utf8PathBuf>,
    /// A folder with a manifest, rather than a lone file.
    pub(crate) is_folder: bool,
}

/// All programs under `test-fixtures`, those of `resolution` left out, in order of their names.
pub(crate) fn fixtures() -> Vec<Fixture> {
    let base = root().join("test-fixtures");
    let mut found = Vec::new();
    collect(&base, &base, &mut found);
    found.retain(|fixture| !fixture.name.starts_with("resolution/"));
    found.sort_by(|a, b| a.name.cmp(&b.name));
    assert!(found.len() > 50, "the fixtures are there");
    found
}

fn collect(base: &Utf8Path, folder: &Utf8Path, found: &mut Vec<Fixture>) {
    for entry in folder.read_dir_utf8().unwrap() {
        let path = entry.unwrap().into_path();
        let name = path.strip_prefix(base).unwrap().to_string();
        if path.join("Cargo.toml").exists() {
            let beside = ["yaml", "yml", "toml", "tf", "jsonc"].into_iter().flat_map(|ending| files(&path, ending));
            found.push(Fixture { name, files: rust_files(&path).into_iter().chain(beside).collect(), path, is_folder: true });
        } else if path.is_dir() {
            collect(base, &path, found);
        } else if path.extension() == Some("rs") {
            found.push(Fixture { name, files: vec![path.clone()], path, is_folder: false });
        }
    }
}

/// All Rust files below a folder, in order.
pub(crate) fn rust_files(folder: &Utf8Path) -> Vec<Utf8PathBuf> {
    files(folder, "rs")
}

/// All files below a folder whose names end so, in order.
pub(crate) fn files(folder: &Utf8Path, extension: &str) -> Vec<Utf8PathBuf> {
    let walk = walkdir::WalkDir::new(folder).sort_by_file_name();
    let paths = walk.into_iter().map(|entry| Utf8PathBuf::from_path_buf(entry.unwrap().into_path()).unwrap());
    paths.filter(|path| path.extension() == Some(extension) && path.is_file()).collect()
}
