//! `cargo sls-lint lsp`: a server for editors, on standard input and output.
//!
//! What to check, the editor says; how, these options say, which mean what they mean for `check`.

use super::levels::LevelFlags;
use super::selection::{Manner, features};
use super::{Exit, current_dir, fail};
use crate::Options;
use crate::discover::{Request, paths};
use crate::lsp::{End, serve};
use camino::Utf8PathBuf;
use std::io;

/// How to check.
#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    manner: Manner,

    /// Use this configuration in place of sls-lint.toml and the metadata in manifests
    #[arg(long, value_name = "FILE")]
    config: Option<Utf8PathBuf>,

    #[command(flatten, next_help_heading = "Packages")]
    features: clap_cargo::Features,

    #[command(flatten)]
    levels: LevelFlags,

    /// Accepted, because editors pass it: nothing else is spoken
    #[arg(long, hide = true)]
    stdio: bool,
}

/// Serves until the client goes away.
pub(super) fn run(args: &Args) -> Exit {
    // Each folder is checked from where it is, but the file is named from here.
    let config = match (&args.config, current_dir()) {
        (Some(file), Ok(cwd)) => Some(paths::join(&cwd, file.as_str())),
        (Some(_), Err(message)) => return fail(&message),
        (None, _) => None,
    };
    let options = Options {
        request: Request { features: features(&args.features), ..Request::default() },
        levels: args.levels.overrides.clone(),
        config,
        // Hovers tell of entries.
        survey: true,
        ..args.manner.options()
    };
    match serve(options, io::stdin(), io::stdout()) {
        Ok(End::Orderly) => Exit::Clean,
        Ok(End::Abrupt) => Exit::Findings,
        Err(error) => fail(&format!("cannot start the server: {error}")),
    }
}
