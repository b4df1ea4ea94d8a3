//! Options for code bases that have grown: which findings are put aside because they are no news.

use crate::BaselineUse;
use crate::baseline::{self, Baseline, Update};
use camino::Utf8PathBuf;
use std::io::Write;

/// What is not shown.
#[derive(clap::Args, Debug)]
pub(super) struct Adoption {
    /// Put the findings in this file aside [default: sls-lint-baseline.toml beside the manifest, if it is there]
    #[arg(long, value_name = "FILE", help_heading = "Adoption")]
    baseline: Option<Utf8PathBuf>,

    /// Use no baseline
    #[arg(long, conflicts_with = "baseline", help_heading = "Adoption")]
    no_baseline: bool,

    /// Write all that is found to the baseline, and take out what is gone
    #[arg(long, conflicts_with = "no_baseline", help_heading = "Adoption")]
    baseline_add: bool,

    /// Take out of the baseline what is not found any more, and put nothing in
    #[arg(long, conflicts_with_all = ["no_baseline", "baseline_add"], help_heading = "Adoption")]
    baseline_update: bool,

    /// Show only what has changed since this revision: findings on changed lines, and those with a changed call on their way
    #[arg(long, value_name = "REVISION", help_heading = "Adoption")]
    pub(super) since: Option<String>,
}

impl Adoption {
    /// What is done with the baseline.
    pub(super) fn baseline(&self) -> BaselineUse {
        let update = match (self.baseline_add, self.baseline_update) {
            (true, _) => Update::Add,
            (false, true) => Update::Shrink,
            (false, false) => Update::No,
        };
        BaselineUse { file: self.baseline.clone(), none: self.no_baseline, update }
    }
}

/// Writes a baseline in one step: whoever reads it meanwhile sees the old one or the new one.
pub(super) fn write(baseline: &Baseline) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("cannot write {}: {error}", baseline.path);
    let beside = baseline.path.with_extension("toml.new");
    let mut file = std::fs::File::create(&beside).map_err(failed)?;
    file.write_all(baseline::write(baseline).as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
    std::fs::rename(&beside, &baseline.path).map_err(failed)
}
