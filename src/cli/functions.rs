//! `cargo sls-lint functions`: what there is to be checked, and why we think so.
//!
//! A finding is worth as much as the entry it starts from. This shows the entries without asking any rule: for people in columns, for
//! programs as `report-json`.

use super::answer::{AnswerFlags, Shape};
use super::selection::Selection;
use super::{Exit, Stdout, explain_nothing, fail, refuse_run};
use crate::report::{self, Format, Look, Report, functions};
use std::io;

/// Which functions to list, and how.
#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    selection: Selection,

    #[command(flatten)]
    answer: AnswerFlags,
}

/// Prints the list.
pub(super) fn run(args: &Args) -> Exit {
    let options = match args.selection.options() {
        Ok(options) => options,
        Err(message) => return fail(&message),
    };
    let report = match crate::functions(&options) {
        Ok(report) => report,
        Err(refusal) => return refuse_run(refusal, args.answer.color),
    };
    let mut stdout = Stdout::open(args.answer.color);
    let written = write(&report, args.answer.message_format, &mut stdout);
    if let Err(message) = stdout.finish(written) {
        return fail(&message);
    }
    let is_fatal = report.functions.is_empty() && report.problems.iter().any(|problem| problem.fatal);
    let exit = match report.functions.is_empty() && !args.selection.allow_no_entry {
        _ if is_fatal => Exit::Failed,
        true => Exit::Nothing,
        false => Exit::Clean,
    };
    // The list is on standard output; a closed standard error loses nothing that counts.
    let _ = explain_nothing(&report, exit);
    exit
}

fn write(report: &Report, shape: Shape, stdout: &mut Stdout) -> io::Result<()> {
    match shape {
        Shape::Human => functions::write(report, stdout.colors, &mut stdout.stream),
        Shape::ReportJson => report::write(report, Format::ReportJson, Look::default(), &mut stdout.stream),
    }
}
