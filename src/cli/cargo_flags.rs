//! Flags of `cargo check` that have no meaning here.
//!
//! Editors put our name where they would put `check` and pass on whatever they would pass to cargo. Nothing is built here, so
//! profiles, targets and jobs change nothing; refusing them would only break the editor. One flag means something here as well:
//! `--config` names a configuration of ours, unless it holds a setting of cargo's.

use camino::{Utf8Path, Utf8PathBuf};

/// Accepted, hidden, ignored.
#[derive(clap::Args, Debug)]
pub(super) struct CargoFlags {
    #[arg(long, hide = true)]
    all_targets: bool,
    #[arg(long, hide = true)]
    lib: bool,
    #[arg(long, hide = true)]
    bins: bool,
    #[arg(long, hide = true, value_name = "NAME", num_args = 0..=1)]
    bin: Vec<String>,
    #[arg(long, hide = true)]
    tests: bool,
    #[arg(long, hide = true, value_name = "NAME", num_args = 0..=1)]
    test: Vec<String>,
    #[arg(long, hide = true)]
    examples: bool,
    #[arg(long, hide = true, value_name = "NAME", num_args = 0..=1)]
    example: Vec<String>,
    #[arg(long, hide = true)]
    benches: bool,
    #[arg(long, hide = true, value_name = "NAME", num_args = 0..=1)]
    bench: Vec<String>,
    #[arg(long, hide = true)]
    keep_going: bool,
    #[arg(long, hide = true, value_name = "TRIPLE", num_args = 0..=1)]
    target: Vec<String>,
    #[arg(long, hide = true, value_name = "DIRECTORY")]
    target_dir: Option<String>,
    /// Use this configuration in place of sls-lint.toml and the metadata in manifests
    #[arg(long, value_name = "FILE")]
    config: Vec<Utf8PathBuf>,
    #[arg(long, hide = true, value_name = "NAME")]
    profile: Option<String>,
    #[arg(short, long, hide = true)]
    release: bool,
    #[arg(short, long, hide = true, value_name = "N", allow_hyphen_values = true)]
    jobs: Option<String>,
    #[arg(long, hide = true)]
    offline: bool,
    #[arg(long, hide = true)]
    locked: bool,
    #[arg(long, hide = true)]
    frozen: bool,
    #[arg(long, hide = true)]
    ignore_rust_version: bool,
    #[arg(long, hide = true)]
    future_incompat_report: bool,
    #[arg(long, hide = true)]
    compile_time_deps: bool,
    #[arg(long, hide = true, value_name = "FORMATS", num_args = 0..=1, require_equals = true)]
    timings: Option<Option<String>>,
    #[arg(long, hide = true, value_name = "PATH")]
    lockfile_path: Option<String>,
    #[arg(short = 'Z', hide = true, value_name = "FLAG")]
    unstable: Vec<String>,
}

impl CargoFlags {
    /// The configuration of ours that is named last. As with cargo, what is no file and has an equals sign is a setting.
    pub(super) fn own_config(&self) -> Option<Utf8PathBuf> {
        let is_setting = |text: &Utf8Path| text.as_str().contains('=') && !text.exists();
        self.config.iter().rfind(|text| !is_setting(text)).cloned()
    }
}
