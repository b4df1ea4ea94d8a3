//! Holds the tool against yardsticks: how much of the time of a bare parse, a walk and a read a whole check takes, and how much
//! memory.
//!
//! A benchmark, not a test: it prints ratios and judges nothing. `benches/README.md` says how to read them.

use clap::Parser;
use generate::Tree;
use measure::Times;
use std::path::{Path, PathBuf};
use subject::Subject;

mod dependencies;
mod generate;
mod measure;
mod subject;

/// What to measure.
#[derive(Parser)]
struct Args {
    /// Folders to measure on; without any, trees are generated
    folders: Vec<PathBuf>,
    /// Numbers of threads
    #[arg(long, value_delimiter = ',', default_value = "1,2")]
    threads: Vec<usize>,
    /// How many times the subjects take turns
    #[arg(long, default_value_t = 9)]
    turns: usize,
    /// Measure what the dependencies of these workspaces cost: with nothing kept, and with what the run before has kept
    #[arg(long)]
    dependencies: bool,
    /// Count instructions too, with valgrind
    #[arg(long)]
    instructions: bool,
    /// Be this yardstick once
    #[arg(long, hide = true, value_parser = yardstick)]
    subject: Option<Subject>,
    /// Passed by `cargo bench`
    #[arg(long, hide = true)]
    bench: bool,
}

const SUBJECTS: [Subject; 4] = [Subject::Ours, Subject::Syn, Subject::Walk, Subject::Read];
const YARDSTICKS: [Subject; 3] = [Subject::Syn, Subject::Walk, Subject::Read];

fn yardstick(letter: &str) -> Result<Subject, String> {
    let known = YARDSTICKS.into_iter().find(|subject| subject.letter().eq_ignore_ascii_case(letter));
    known.ok_or_else(|| format!("no yardstick `{letter}`"))
}

fn main() {
    let args = Args::parse();
    if let (Some(subject), [folder]) = (args.subject, &*args.folders) {
        subject::run(subject, folder);
        return;
    }
    if args.dependencies {
        args.folders.iter().for_each(|folder| dependencies::show(folder, &args.threads, args.turns, args.instructions));
        return;
    }
    println!("S: parse every Rust file; F: walk and stat; R: walk and read. Medians of {} turns\n", args.turns);
    if args.folders.is_empty() {
        let root = tempfile::tempdir().expect("a temporary folder can be made");
        for tree in Tree::ALL {
            let folder = root.path().join(tree.name());
            tree.write(&folder).expect("a temporary folder can be written to");
            show(tree.name(), &folder, &args);
        }
    }
    for folder in &args.folders {
        let folder = folder.canonicalize().unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        show(&folder.display().to_string(), &folder, &args);
    }
}

fn show(name: &str, folder: &Path, args: &Args) {
    let (files, lines) = subject::run(Subject::Read, folder);
    println!("{name}: {files} files, {lines} lines");
    println!("  threads   ours ms      S ms      F ms      R ms    ours/S    ours/F    ours/R");
    for &threads in &args.threads {
        let times = Times::take(&SUBJECTS, folder, threads, args.turns);
        let medians = SUBJECTS.map(|subject| format!("{:10.1}", times.median(subject))).concat();
        let ratios = YARDSTICKS.map(|yardstick| format!("{:10.2}", times.ratio(Subject::Ours, yardstick))).concat();
        println!("  {threads:7}{medians}{ratios}");
    }
    for &threads in &args.threads {
        let peaks = [Subject::Ours, Subject::Syn].map(|subject| match measure::peak(subject, folder, threads) {
            Some(peak) => format!("{} {peak:.0} MiB", subject.letter()),
            None => format!("{} unknown", subject.letter()),
        });
        println!("  peak memory, {threads} threads: {}", peaks.join(", "));
    }
    if args.instructions {
        let counted = [Subject::Ours, Subject::Syn].map(|subject| measure::instructions(subject, folder));
        match counted {
            [Some(ours), Some(syn)] => println!("  instructions: ours {ours:.0} M, S {syn:.0} M, ours/S {:.2}", ours / syn),
            _ => println!("  instructions: not counted, there is no valgrind"),
        }
    }
    println!();
}
