//! `--fix`, `--unsafe` and `--diff`: carrying out what findings propose.
//!
//! What was fixed is said on standard error, as is what was not and why. The report that follows, and the exit code, are about what is left.
//! A difference is a result, and so stands on standard output, in the place of the findings.

use super::{Exit, Stdout, color, fail};
use crate::fix::{Consent, Mended};
use crate::lint::Safety;
use crate::report::Report;
use std::io::{self, Write};

/// Whether to change files, and which.
#[derive(clap::Args, Debug)]
#[command(group = clap::ArgGroup::new("mending").args(["fix", "diff"]).multiple(true))]
pub(super) struct MendingFlags {
    /// Carry out the fixes that leave the program as it is, and report what is left
    #[arg(long, help_heading = "Fixes")]
    fix: bool,

    /// Print what --fix would change, as a difference, and write nothing
    #[arg(long, help_heading = "Fixes")]
    pub(super) diff: bool,

    /// With --fix or --diff: also the fixes that are to be looked at before they are kept
    #[arg(long = "unsafe", requires = "mending", help_heading = "Fixes")]
    with_unsafe: bool,

    /// Fix files beside changes that are not committed
    #[arg(long, requires = "fix", help_heading = "Fixes")]
    allow_dirty: bool,

    /// Fix files beside changes that are staged
    #[arg(long, requires = "fix", help_heading = "Fixes")]
    allow_staged: bool,

    /// Fix files that are under no version control
    #[arg(long, requires = "fix", help_heading = "Fixes")]
    allow_no_vcs: bool,
}

impl MendingFlags {
    /// Up to which safety fixes are to be carried out, if they are.
    pub(super) fn most(&self) -> Option<Safety> {
        let most = if self.with_unsafe { Safety::Unsafe } else { Safety::Safe };
        (self.fix || self.diff).then_some(most)
    }

    /// Writes the new texts, or prints how they differ.
    pub(super) fn carry_out(&self, mended: &Mended, choice: Option<color::Choice>) -> Result<(), Exit> {
        if self.diff {
            let mut stdout = Stdout::open(choice);
            let written = stdout.stream.write_all(mended.diff().as_bytes());
            return stdout.finish(written).map_err(|message| fail(&message));
        }
        let consent = Consent { dirty: self.allow_dirty, staged: self.allow_staged, no_vcs: self.allow_no_vcs };
        match mended.changes.is_empty() {
            true => Ok(()),
            false => mended.write(consent).map_err(|message| fail(&message)),
        }
    }

    /// Says that something could be fixed, where nothing was asked for.
    pub(super) fn offer(&self, report: &Report, out: &mut dyn Write) -> io::Result<()> {
        let fixes = || report.shown().filter_map(|judged| judged.finding.fix.as_ref());
        let flags = if fixes().any(|fix| fix.safety == Safety::Unsafe) { "--diff --unsafe" } else { "--diff" };
        match fixes().count() {
            0 => Ok(()),
            _ if self.most().is_some() => Ok(()),
            1 => writeln!(out, "1 finding can be fixed: {flags} shows how"),
            many => writeln!(out, "{many} findings can be fixed: {flags} shows how"),
        }
    }

    /// Says what was fixed, what was not, and what could be.
    pub(super) fn tell(&self, mended: &Mended, out: &mut dyn Write) -> io::Result<()> {
        let count: usize = mended.fixed.values().sum();
        let verb = if self.diff { "would be fixed" } else { "fixed" };
        if count > 0 {
            let rules: Vec<String> = mended.fixed.iter().map(|(rule, count)| format!("{rule} ({count})")).collect();
            let (findings, files) = (plural(count, "finding"), plural(mended.changes.len(), "file"));
            writeln!(out, "{verb}: {findings} in {files}: {}", rules.join(", "))?;
        } else {
            writeln!(out, "{verb}: nothing")?;
        }
        for (path, reason) in &mended.refused {
            writeln!(out, "not fixed: {path}: {reason}")?;
        }
        match mended.left_to_look_at().count() {
            0 => Ok(()),
            left => writeln!(out, "{} with a fix that is to be looked at: --unsafe carries it out", plural(left, "finding")),
        }
    }
}

fn plural(number: usize, word: &str) -> String {
    if number == 1 { format!("1 {word}") } else { format!("{number} {word}s") }
}
