//! `cargo sls-lint catalog`: what the data about foreign code covers, and whether it is true.
//!
//! `coverage` shows what to teach next: the calls of foreign code in a project of which the data says nothing. `verify` compares
//! the data with the real sources of the crates it speaks of. `compare` measures what resolution is worth. `std` writes the part of
//! the data that is not written by hand.

use super::{Exit, Stdout, current_dir, fail};
use crate::assemble::Audit;
use crate::discover::Request;
use crate::truth::{Agreement, Difference, Tally, Truth, Verdict};
use crate::{Options, audit_catalog, compare_with_compiler, std_table, unlisted_calls};
use camino::{Utf8Path, Utf8PathBuf};
use clap::Subcommand;
use std::fs;
use std::io::{self, Write};

/// What to do with the catalogue.
#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// List the calls of foreign functions of which the catalogue says nothing, the most frequent first
    Coverage {
        /// Folders, manifests or source files to look at
        #[arg(value_name = "PATH")]
        paths: Vec<Utf8PathBuf>,
    },
    /// Check that every function and type of the catalogue exists in the sources of its crate
    ///
    /// The versions are those of a lock file; sources are taken from cargo's home or from vendored folders. Nothing is fetched.
    Verify {
        /// The lock file
        #[arg(value_name = "FILE", default_value = "Cargo.lock")]
        lock: Utf8PathBuf,
    },
    /// Compare what calls resolve to with what the compiler says
    ///
    /// The compiler's word is its MIR, which `tests/compare-with-compiler.sh` has it write. Prints precision and recall by kind of
    /// call, then the first differences.
    Compare {
        /// The folder of the workspace, from which the compiler was started
        #[arg(value_name = "FOLDER")]
        workspace: Utf8PathBuf,
        /// A folder of `.mir` files, or one file that `--write` has written
        #[arg(long, value_name = "PATH")]
        truth: Utf8PathBuf,
        /// How many differences to print
        #[arg(long, value_name = "COUNT", default_value_t = 40)]
        show: usize,
        /// Take no signatures from the sources of dependencies
        #[arg(long)]
        offline_signatures: bool,
        /// Write the compiler's word about the calls of the workspace to this file, in short
        #[arg(long, value_name = "FILE")]
        write: Option<Utf8PathBuf>,
    },
    /// Write the signatures of the standard library from its sources
    ///
    /// The sources are those of the component rust-src: the folder `library` in it. Nothing is written when any of them cannot be read.
    Std {
        /// The folder with the crates `core`, `alloc` and `std`
        #[arg(value_name = "FOLDER")]
        sources: Utf8PathBuf,
        /// The release that the sources are of
        #[arg(long, value_name = "VERSION")]
        release: String,
        /// Where to write
        #[arg(long, value_name = "FOLDER", default_value = "rules/catalog/signatures/std")]
        output: Utf8PathBuf,
    },
}

/// Does it.
pub(super) fn run(args: &Args) -> Exit {
    match &args.command {
        Command::Coverage { paths } => match current_dir() {
            Ok(cwd) => {
                let calls =
                    unlisted_calls(&Options { request: Request { cwd, paths: paths.clone(), ..Request::default() }, ..Options::default() });
                print(Exit::Clean, |out| calls.iter().try_for_each(|(count, path)| writeln!(out, "{count:7}  {path}")))
            }
            Err(message) => fail(&message),
        },
        Command::Verify { lock } => match audit_catalog(lock) {
            Ok(audit) => print(if audit.missing.is_empty() { Exit::Clean } else { Exit::Findings }, |out| verdict(&audit, out)),
            Err(message) => fail(&message),
        },
        Command::Std { sources, release, output } => match write_std(sources, release, output) {
            Ok(told) => print(Exit::Clean, |out| writeln!(out, "{told}")),
            Err(message) => fail(&message),
        },
        Command::Compare { workspace, truth, show, offline_signatures, write } => {
            match compare(workspace, truth, *offline_signatures, write.as_deref()) {
                Ok(agreement) => print(Exit::Clean, |out| table(&agreement, *show, out)),
                Err(message) => fail(&message),
            }
        }
    }
}

fn compare(workspace: &Utf8Path, truth: &Utf8Path, curated: bool, write: Option<&Utf8Path>) -> Result<Agreement, String> {
    let truth = read_truth(truth)?;
    let cwd = workspace.canonicalize_utf8().map_err(|error| format!("{workspace}: {error}"))?;
    let request = Request { paths: vec![cwd.clone()], cwd, ..Request::default() };
    let (sources, agreement) = compare_with_compiler(&Options { request, curated, ..Options::default() }, &truth);
    if let Some(file) = write {
        let text = truth.lines(&sources).join("\n") + "\n";
        fs::write(file, text).map_err(|error| format!("{file}: {error}"))?;
    }
    Ok(agreement)
}

fn read_truth(path: &Utf8Path) -> Result<Truth, String> {
    let told = |error: io::Error| format!("{path}: {error}");
    let mut truth = Truth::default();
    if path.is_file() {
        return Truth::of_lines(&fs::read_to_string(path).map_err(told)?).map_err(|line| format!("{path}:{line}: no place with a callee"));
    }
    for entry in path.read_dir_utf8().map_err(told)? {
        let entry = entry.map_err(told)?;
        if entry.path().extension() == Some("mir") {
            truth.add_mir(&fs::read_to_string(entry.path()).map_err(told)?);
        }
    }
    if truth.is_empty() { Err(format!("{path}: holds no MIR with places")) } else { Ok(truth) }
}

fn table(agreement: &Agreement, show: usize, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "{:10} {:>8} {:>8} {:>8} {:>8} {:>8} {:>10} {:>8}",
        "", "calls", "right", "wrong", "open", "unread", "precision", "recall"
    )?;
    let rows = [("all", agreement.all()), ("methods", agreement.methods), ("paths", agreement.paths), ("in request", agreement.reached)];
    for (name, tally) in rows {
        let Tally { right, wrong, open, unread } = tally;
        let calls = right + wrong + open + unread;
        let (precision, recall) = (tally.precision(), tally.recall());
        writeln!(out, "{name:10} {calls:8} {right:8} {wrong:8} {open:8} {unread:8} {precision:9.1}% {recall:7.1}%")?;
    }
    writeln!(out, "{} further calls have no counterpart", agreement.untold)?;
    for Difference { verdict, place, ours, theirs } in agreement.differences.iter().take(show) {
        let word = match verdict {
            Verdict::Right => "right",
            Verdict::Wrong => "wrong",
            Verdict::Open => "open",
            Verdict::Unread => "unread",
        };
        writeln!(out, "{word:7} {place}: {ours}; the compiler: {theirs}")?;
    }
    Ok(())
}

/// Writes the table of the standard library, and says what it is.
fn write_std(sources: &Utf8Path, release: &str, output: &Utf8Path) -> Result<String, String> {
    let table = std_table(sources)?;
    let cannot = |error: io::Error| format!("{output} cannot be written: {error}");
    // A module may have gone since the last release.
    for entry in output.read_dir_utf8().map_err(cannot)?.flatten().filter(|entry| entry.file_name().ends_with(".rs")) {
        fs::remove_file(entry.path()).map_err(cannot)?;
    }
    let mut bytes = 0;
    for (module, text) in &table.modules {
        let head = format!("// std: `{module}`, from the sources of Rust {release} by tests/generate-std.sh. Not to be edited.\n");
        bytes += head.len() + text.len();
        fs::write(output.join(format!("{module}.rs")), head + text).map_err(cannot)?;
    }
    let skipped: Vec<String> = table.unexpanded.iter().map(|(name, calls)| format!("{name} ({calls})")).collect();
    let skipped = if skipped.is_empty() { "none".to_owned() } else { skipped.join(", ") };
    Ok(format!("{} modules of {bytes} bytes from {} files; macros not written out: {skipped}", table.modules.len(), table.files))
}

fn print(exit: Exit, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Exit {
    let mut stdout = Stdout::open(None);
    let written = write(&mut stdout.stream);
    match stdout.finish(written) {
        Ok(()) => exit,
        Err(message) => fail(&message),
    }
}

fn verdict(audit: &Audit, out: &mut dyn Write) -> io::Result<()> {
    for missing in &audit.missing {
        writeln!(out, "missing: {} (looked at {})", missing.path, missing.versions.join(", "))?;
    }
    if !audit.absent.is_empty() {
        writeln!(out, "no sources here: {}", audit.absent.join(", "))?;
    }
    writeln!(
        out,
        "{} paths exist, {} are missing, {} cannot be decided (made by macros, or in crates that are not here)",
        audit.present,
        audit.missing.len(),
        audit.undecided
    )
}
