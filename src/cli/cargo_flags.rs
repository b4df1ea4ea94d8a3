//! Flags of `cargo check` that have no meaning here, unless cargo itself runs beside us.
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
    /// The configuration of ours that is named last.
    pub(super) fn own_config(&self) -> Option<Utf8PathBuf> {
        self.config.iter().rfind(|text| !is_setting(text)).cloned()
    }

    /// What of it cargo is told, when it runs beside us.
    pub(super) fn for_cargo(&self) -> Vec<String> {
        let flags = [
            (self.all_targets, "--all-targets"),
            (self.lib, "--lib"),
            (self.bins, "--bins"),
            (self.tests, "--tests"),
            (self.examples, "--examples"),
            (self.benches, "--benches"),
            (self.keep_going, "--keep-going"),
            (self.release, "--release"),
            (self.offline, "--offline"),
            (self.locked, "--locked"),
            (self.frozen, "--frozen"),
            (self.ignore_rust_version, "--ignore-rust-version"),
            (self.future_incompat_report, "--future-incompat-report"),
            (self.compile_time_deps, "--compile-time-deps"),
        ];
        let settings: Vec<String> = self.config.iter().filter(|text| is_setting(text)).map(Utf8PathBuf::to_string).collect();
        let one = |value: &Option<String>| value.iter().cloned().collect::<Vec<_>>();
        let values = [
            ("--bin", self.bin.clone()),
            ("--test", self.test.clone()),
            ("--example", self.example.clone()),
            ("--bench", self.bench.clone()),
            ("--target", self.target.clone()),
            ("--config", settings),
            ("-Z", self.unstable.clone()),
            ("--target-dir", one(&self.target_dir)),
            ("--profile", one(&self.profile)),
            ("--jobs", one(&self.jobs)),
            ("--lockfile-path", one(&self.lockfile_path)),
        ];
        let flags = flags.into_iter().filter(|(given, _)| *given).map(|(_, flag)| flag.to_owned());
        let values = values.into_iter().flat_map(|(name, values)| values.into_iter().flat_map(move |value| [name.to_owned(), value]));
        flags.chain(values).collect()
    }
}

/// As with cargo, what is no file and has an equals sign is a setting.
fn is_setting(text: &Utf8Path) -> bool {
    text.as_str().contains('=') && !text.exists()
}
