//! `cargo sls-lint lsp`: a server for editors, on standard input and output.
//!
//! What to check, the editor says; how, these options say, which mean what they mean for `check`.

use super::levels::LevelFlags;
use super::selection::{cache_folder, platform};
use super::{Exit, current_dir, fail};
use crate::Options;
use crate::assemble::PlatformChoice;
use crate::discover::{Features, Request, paths};
use crate::lsp::{End, serve};
use camino::Utf8PathBuf;
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

    /// Take programs for functions of this platform, or `none`; may be given several times, later ones win
    #[arg(long, value_name = "[NAME=]PLATFORM", value_parser = platform)]
    platform: Vec<PlatformChoice>,

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
    let features =
        Features { named: args.features.features.clone(), all: args.features.all_features, no_default: args.features.no_default_features };
    // Each folder is checked from where it is, but the file is named from here.
    let config = match (&args.config, current_dir()) {
        (Some(file), Ok(cwd)) => Some(paths::join(&cwd, file.as_str())),
        (Some(_), Err(message)) => return fail(&message),
        (None, _) => None,
    };
    let options = Options {
        request: Request { features, ..Request::default() },
        levels: args.levels.overrides.clone(),
        platforms: args.platform.clone(),
        config,
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
