//! `cargo sls-lint catalog`: what the data about foreign code covers, and whether it is true.
//!
//! `coverage` shows what to teach next: the calls of foreign code in a project of which the data says nothing. `verify` compares
//! the data with the real sources of the crates it speaks of.

use super::{Exit, Stdout, current_dir, fail};
use crate::assemble::Audit;
use crate::discover::Request;
use crate::{audit_catalog, unlisted_calls};
use camino::Utf8PathBuf;
use clap::Subcommand;
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
}

/// Does it.
pub(super) fn run(args: &Args) -> Exit {
    match &args.command {
        Command::Coverage { paths } => match current_dir() {
            Ok(cwd) => {
                let calls = unlisted_calls(&Request { cwd, paths: paths.clone(), ..Request::default() });
                print(Exit::Clean, |out| calls.iter().try_for_each(|(count, path)| writeln!(out, "{count:7}  {path}")))
            }
            Err(message) => fail(&message),
        },
        Command::Verify { lock } => match audit_catalog(lock) {
            Ok(audit) => print(if audit.missing.is_empty() { Exit::Clean } else { Exit::Findings }, |out| verdict(&audit, out)),
            Err(message) => fail(&message),
        },
    }
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
