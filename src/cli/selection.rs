//! What to look at, and how to read it: the options that `check` and `functions` share.

use super::cargo_flags::CargoFlags;
use super::current_dir;
use crate::Options;
use crate::assemble::{PlatformChoice, UnknownPlatform};
use crate::catalog::Catalog;
use crate::discover::{Features, Overlay, Request};
use camino::Utf8PathBuf;
use etcetera::BaseStrategy;

/// Which code, and how it is read.
#[derive(clap::Args, Debug)]
pub(super) struct Selection {
    /// Packages, folders or files to check [default: the workspace of the current directory]
    #[arg(value_name = "PATHS")]
    paths: Vec<Utf8PathBuf>,

    /// Do not fail when there is no function to check
    #[arg(long)]
    pub(super) allow_no_entry: bool,

    /// Read all code at once, also what no function reaches; finds the same, more slowly
    #[arg(long)]
    no_lazy: bool,

    #[command(flatten)]
    manner: Manner,

    #[command(flatten, next_help_heading = "Packages")]
    workspace: clap_cargo::Workspace,

    /// Path to Cargo.toml
    #[arg(long, value_name = "PATH", help_heading = "Packages")]
    manifest_path: Option<Utf8PathBuf>,

    #[command(flatten, next_help_heading = "Packages")]
    features: clap_cargo::Features,

    #[command(flatten)]
    ignored: CargoFlags,
}

/// How code is read, whoever says which.
#[derive(clap::Args, Debug)]
pub(super) struct Manner {
    /// Do not read the sources of dependencies that cargo has fetched: the same on every machine, but fewer calls are resolved
    #[arg(long)]
    offline_signatures: bool,

    /// Keep nothing of the sources of dependencies for the next run, and use nothing that was kept
    #[arg(long)]
    no_cache: bool,

    /// Take programs for functions of this platform, or `none`; may be given several times, later ones win
    #[arg(long, value_name = "[NAME=]PLATFORM", value_parser = platform)]
    platform: Vec<PlatformChoice>,
}

impl Manner {
    /// A run in this manner, of nothing yet.
    pub(super) fn options(&self) -> Options {
        let cache = if self.no_cache { None } else { cache_folder() };
        Options { platforms: self.platform.clone(), curated: self.offline_signatures, cache, ..Options::default() }
    }
}

/// The features that are asked for.
pub(super) fn features(flags: &clap_cargo::Features) -> Features {
    Features { named: flags.features.clone(), all: flags.all_features, no_default: flags.no_default_features }
}

impl Selection {
    /// What a run is asked to look at.
    pub(super) fn options(&self) -> Result<Options, String> {
        let request = Request {
            cwd: current_dir()?,
            paths: self.paths.clone(),
            manifest_path: self.manifest_path.clone(),
            packages: self.workspace.package.clone(),
            workspace: self.workspace.workspace || self.workspace.all,
            exclude: self.workspace.exclude.clone(),
            features: features(&self.features),
            overlay: Overlay::default(),
            functions_need: None,
        };
        let config = self.ignored.own_config();
        Ok(Options { request, config, eager: self.no_lazy, ..self.manner.options() })
    }
}

impl Selection {
    /// The same for cargo's own check.
    pub(super) fn for_cargo(&self) -> Vec<String> {
        let workspace = self.workspace.workspace || self.workspace.all;
        let flags = [
            (workspace, "--workspace"),
            (self.features.all_features, "--all-features"),
            (self.features.no_default_features, "--no-default-features"),
        ];
        let manifest = self.manifest_path.iter().map(|path| path.to_string());
        let named = |name: &'static str, values: Vec<String>| values.into_iter().flat_map(move |value| [name.to_owned(), value]);
        let flags = flags.into_iter().filter(|(given, _)| *given).map(|(_, flag)| flag.to_owned());
        flags
            .chain(named("--manifest-path", manifest.collect()))
            .chain(named("--package", self.workspace.package.clone()))
            .chain(named("--exclude", self.workspace.exclude.clone()))
            .chain(named("--features", self.features.features.clone()))
            .chain(self.ignored.for_cargo())
            .collect()
    }
}

/// Reads a platform for everything, or for a package or binary.
fn platform(value: &str) -> Result<PlatformChoice, UnknownPlatform> {
    PlatformChoice::parse(value, &Catalog::builtin().platforms)
}

/// The folder of this tool among the user's caches.
fn cache_folder() -> Option<Utf8PathBuf> {
    let folder = etcetera::choose_base_strategy().ok()?.cache_dir();
    Utf8PathBuf::from_path_buf(folder.join("cargo-sls-lint")).ok().filter(|folder| folder.is_absolute())
}
