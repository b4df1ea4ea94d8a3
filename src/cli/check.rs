//! `cargo sls-lint [check]`: checks functions and reports.
//!
//! What was typed becomes [`Options`], the corridor runs, and the report goes where it is wanted: findings to standard output and
//! to files, the summary and the reason for a run that came to nothing to standard error. The exit code follows from the
//! report alone, so scripts and people are told the same.

use super::adoption::{self, Adoption};
use super::color::Choice;
use super::companion::{self, Companion};
use super::format::{self, Output};
use super::levels::LevelFlags;
use super::mending::MendingFlags;
use super::progress::Progress;
use super::selection::Selection;
use super::step_summary;
use super::{Exit, Stdout, explain_nothing, fail, refuse_run, watch};
use crate::fix;
use crate::lint::FailOn;
use crate::report::{self, Format, Look, Report, summary};
use crate::{Checked, Options};
use camino::Utf8PathBuf;
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::Path;
use std::time::Instant;

/// What and how to check.
#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    selection: Selection,

    /// From which level on findings fail the run [default: deny]
    #[arg(long, value_name = "LEVEL", help_heading = "Levels")]
    fail_on: Option<FailOn>,

    #[command(flatten)]
    adoption: Adoption,

    #[command(flatten)]
    levels: LevelFlags,

    #[command(flatten)]
    mending: MendingFlags,

    /// Run cargo's own check, or Clippy, as well, and print what they say before findings: for editors that run one command
    #[arg(long, value_name = "check|clippy", num_args = 0..=1, require_equals = true, default_missing_value = "check",
          conflicts_with_all = ["paths", "mending"], hide_possible_values = true, help_heading = "Output")]
    with_check: Option<Companion>,

    /// How to print findings
    #[arg(long, value_name = "FORMAT", default_value = "human", help_heading = "Output")]
    message_format: Format,

    /// Write a report to a file as well; may be given several times
    #[arg(long, value_name = "FORMAT=FILE", value_parser = format::output, help_heading = "Output")]
    output: Vec<Output>,

    /// When to use colours
    #[arg(long, value_name = "WHEN", help_heading = "Output")]
    color: Option<Choice>,

    /// Check again whenever something changes
    #[arg(long, conflicts_with_all = ["fix", "diff"])]
    watch: bool,

    /// Print findings only, no summary
    #[arg(short, long, help_heading = "Output")]
    quiet: bool,

    /// Print more about the run
    #[arg(short, long, action = clap::ArgAction::Count, help_heading = "Output")]
    verbose: u8,
}

/// Checks, reports, and tells how it went; again and again, if that is wanted.
pub(super) fn run(args: Args) -> Exit {
    let options = match options(&args) {
        Ok(options) => options,
        Err(message) => return fail(&message),
    };
    if !args.watch {
        return once(&options, &args).0;
    }
    if !matches!(args.message_format, Format::Human | Format::Short) {
        return fail("--watch prints for people: --message-format human or short");
    }
    watch::run(|| once(&options, &args)).unwrap_or_else(|message| fail(&message))
}

/// One run: its exit code, and the folders it has read where it came to a report.
fn once(options: &Options, args: &Args) -> (Exit, Option<BTreeSet<Utf8PathBuf>>) {
    let started = Instant::now();
    let companion = match args.with_check.map(|companion| companion.start(&args.selection, args.message_format)).transpose() {
        Ok(companion) => companion,
        Err(message) => return (fail(&message), None),
    };
    let found = found(options, args);
    let is_well = match companion.map_or(Ok(true), companion::Running::finish) {
        Ok(is_well) => is_well,
        Err(message) => return (fail(&message), None),
    };
    let Checked { report, baseline } = match found {
        Ok(checked) => checked,
        Err(exit) => return (exit, None),
    };
    let folders = Some(watch::folders(&report));
    let recorded = baseline.as_ref().map_or(Ok(()), adoption::write);
    let shown = recorded.and_then(|()| write_files(&report, &args.output)).and_then(|()| print(&report, args, is_well));
    let written = shown.and_then(|()| summarize_step(&report, args));
    if let Err(message) = written {
        return (fail(&message), folders);
    }
    let exit = match exit(&report, args.selection.allow_no_entry) {
        Exit::Clean | Exit::Nothing if !is_well => Exit::Findings,
        exit => exit,
    };
    // Findings are on standard output; a closed standard error loses nothing that counts.
    let _ = conclude(&report, exit, args, started);
    (exit, folders)
}

fn options(args: &Args) -> Result<Options, String> {
    Ok(Options {
        levels: args.levels.overrides.clone(),
        fail_on: args.fail_on,
        baseline: args.adoption.baseline(),
        since: args.adoption.since.clone(),
        survey: args.output.iter().map(|output| output.format).chain([args.message_format]).any(Format::lists_functions),
        ..args.selection.options()?
    })
}

/// What is found; after what can be fixed is, where that is wanted.
fn found(options: &Options, args: &Args) -> Result<Checked, Exit> {
    let refuse = |refusal| refuse_run(refusal, args.color);
    let progress = Progress::start(args.quiet);
    let Some(most) = args.mending.most() else {
        let checked = crate::check_and_record(options);
        drop(progress);
        return checked.map_err(refuse);
    };
    let mended = fix::mend(options, most);
    drop(progress);
    let mended = mended.map_err(refuse)?;
    args.mending.carry_out(&mended, args.color)?;
    if !args.quiet {
        // Findings are on standard output; a closed standard error loses nothing that counts.
        let _ = args.mending.tell(&mended, &mut io::stderr().lock());
    }
    let report = if args.mending.diff { mended.before } else { mended.into_after() };
    Ok(Checked { report, baseline: None })
}

fn write_files(report: &Report, outputs: &[Output]) -> Result<(), String> {
    outputs.iter().try_for_each(|Output { format, path }| {
        let mut bytes = Vec::new();
        let written =
            report::write(report, *format, Look { alone: true, ..Look::default() }, &mut bytes).and_then(|()| std::fs::write(path, bytes));
        written.map_err(|error| format!("cannot write {path}: {error}"))
    })
}

/// Prints the findings. Where a difference was asked for, it stands in their place. `is_well`: what cargo said before them.
fn print(report: &Report, args: &Args, is_well: bool) -> Result<(), String> {
    if args.mending.diff {
        return Ok(());
    }
    let mut stdout = Stdout::open(args.color);
    let look = Look { colors: stdout.colors, boxes: stdout.terminal, alone: false };
    let write = |stream: &mut dyn Write| report::write(report, args.message_format, look, stream);
    let written = if is_well || args.message_format != Format::Json {
        write(&mut stdout.stream)
    } else {
        let mut lines = Vec::new();
        write(&mut lines).and_then(|()| companion::without_success(&lines)).and_then(|lines| stdout.stream.write_all(&lines))
    };
    stdout.finish(written)
}

/// Whoever asks for annotations of GitHub Actions gets the step's summary too, which has room for all findings.
fn summarize_step(report: &Report, args: &Args) -> Result<(), String> {
    if args.message_format != Format::Github {
        return Ok(());
    }
    step_summary::append(report, std::env::var_os("GITHUB_STEP_SUMMARY").as_deref().map(Path::new))
}

/// The last words, on standard error. Why a run came to nothing is said even to those who want no summary.
fn conclude(report: &Report, exit: Exit, args: &Args, started: Instant) -> io::Result<()> {
    let mut stderr = io::stderr().lock();
    if !args.quiet {
        summary::write(report, &mut stderr)?;
        args.mending.offer(report, &mut stderr)?;
        if args.verbose > 0 {
            let report::Summary { packages, regions, .. } = report.summary;
            writeln!(stderr, "{packages} packages and {regions} regions in {} ms", started.elapsed().as_millis())?;
        }
    }
    explain_nothing(report, exit)
}

/// Findings decide first; then whether anything was there to be found in.
fn exit(report: &Report, allow_no_entry: bool) -> Exit {
    if report.fails() {
        Exit::Findings
    } else if report.summary.entries > 0 || !report.findings.is_empty() {
        Exit::Clean
    } else if report.problems.iter().any(|problem| problem.fatal) {
        Exit::Failed
    } else if allow_no_entry {
        Exit::Clean
    } else {
        Exit::Nothing
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::{Confidence, Family, Finding, Level, Rule, Suppression};
    use crate::report::{Judged, Problem};
    use crate::source::{FileId, TextRange};

    static RULE: Rule = Rule { id: "a-rule", family: Family::State, level: Level::Deny, summary: "", page: "", check: |_, _| {} };

    fn judged(level: Level) -> Judged {
        let span = TextRange::new(0, 0).in_file(FileId(0));
        let finding = Finding {
            rule: &RULE,
            span,
            message: String::new(),
            labels: vec![],
            trace: vec![],
            subject: None,
            ways: vec![],
            help: vec![],
            fix: None,
            confidence: Confidence::Confirmed,
            entry: None,
            level: None,
        };
        Judged { finding, level, suppressed: None }
    }

    fn problem(fatal: bool) -> Problem {
        Problem { path: "Cargo.toml".into(), span: None, message: "is broken".into(), fatal }
    }

    fn with_entries(entries: usize) -> Report {
        let mut report = Report::default();
        report.summary.entries = entries;
        report
    }

    #[test]
    fn only_findings_at_deny_that_nobody_allowed_fail_the_run() {
        let found = |judged| exit(&Report { findings: vec![judged], ..with_entries(1) }, false);
        assert_eq!(found(judged(Level::Deny)), Exit::Findings);
        assert_eq!(found(judged(Level::Warn)), Exit::Clean);
        let span = TextRange::new(0, 0).in_file(FileId(0));
        let suppressed = Some(Suppression::Allow { span, reason: None });
        assert_eq!(found(Judged { suppressed, ..judged(Level::Deny) }), Exit::Clean);
    }

    #[test]
    fn the_level_that_fails_the_run_can_be_chosen() {
        let found = |level, fail_on| exit(&Report { findings: vec![judged(level)], fail_on, ..with_entries(1) }, false);
        let failing = |fail_on| [Level::Note, Level::Warn, Level::Deny].map(|level| found(level, fail_on) == Exit::Findings);
        assert_eq!(failing(FailOn::Note), [true, true, true]);
        assert_eq!(failing(FailOn::Warn), [false, true, true]);
        assert_eq!(failing(FailOn::Deny), [false, false, true]);
        assert_eq!(failing(FailOn::Never), [false, false, false]);
    }

    #[test]
    fn a_run_without_an_entry_is_never_clean_by_itself() {
        assert_eq!(exit(&with_entries(0), false), Exit::Nothing);
        assert_eq!(exit(&with_entries(0), true), Exit::Clean);
        assert_eq!(exit(&with_entries(1), false), Exit::Clean);
    }

    #[test]
    fn a_fatal_problem_fails_the_run_when_nothing_else_was_checked() {
        let run = |entries, fatal| exit(&Report { problems: vec![problem(fatal)], ..with_entries(entries) }, true);
        assert_eq!(run(0, true), Exit::Failed);
        assert_eq!(run(0, false), Exit::Clean);
        assert_eq!(run(1, true), Exit::Clean);
    }
}
