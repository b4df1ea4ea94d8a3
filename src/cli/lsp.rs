//! `cargo sls-lint lsp`: a server for editors, on standard input and output.
//!
//! What to check, the editor says; how, these options say, which mean what they mean for `check`.

use super::levels::LevelFlags;
use super::selection::cache_folder;
use super::{Exit, fail};
use crate::Options;
use crate::discover::{Features, Request};
use crate::lsp::{End, serve};
use std::io;

/// How to check.
#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// Do not read the sources of dependencies that cargo has fetched
    #[arg(long)]
    offline_signatures: bool,

    /// Keep nothing of the sources of dependencies for the next run, and use nothing that was kept
    #[arg(long)]
    no_cache: bool,

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
    let features =
        Features { named: args.features.features.clone(), all: args.features.all_features, no_default: args.features.no_default_features };
    let options = Options {
        request: Request { features, ..Request::default() },
        levels: args.levels.overrides.clone(),
        curated: args.offline_signatures,
        cache: if args.no_cache { None } else { cache_folder() },
        ..Options::default()
    };
    match serve(options, io::stdin(), io::stdout()) {
        Ok(End::Orderly) => Exit::Clean,
        Ok(End::Abrupt) => Exit::Findings,
        Err(error) => fail(&format!("cannot start the server: {error}")),
    }
}
