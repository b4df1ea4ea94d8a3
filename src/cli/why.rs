//! `cargo sls-lint why FILE:LINE`: what the tool thinks happens on a line.
//!
//! The file says which package is meant, so nothing else has to be named. Nothing is judged: the exit code only says whether there was
//! something to tell.

use super::answer::{AnswerFlags, Shape};
use super::selection::Selection;
use super::{Exit, Stdout, fail, refuse_run};
use crate::why::{Line, Question, write};
use crate::{Options, Refusal};
use std::io::{self, Write};

/// The line, and what is checked to answer.
#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// The line: FILE:LINE, as places are printed
    #[arg(value_name = "FILE:LINE", value_parser = Question::parse)]
    question: Question,

    #[command(flatten)]
    selection: Selection,

    #[command(flatten)]
    answer: AnswerFlags,
}

/// Prints the answer.
pub(super) fn run(args: &Args) -> Exit {
    let options = match args.selection.options() {
        Ok(options) => options,
        Err(message) => return fail(&message),
    };
    let Question { path, line } = &args.question;
    let told = match tell(&options, args) {
        Ok(Some(told)) => told,
        Ok(None) if path.is_file() => {
            return fail(&format!(
                "{path}:{line} is in no file that is checked, or behind its end: `cargo sls-lint functions` shows what is checked"
            ));
        }
        Ok(None) => return fail(&format!("there is no file {path}")),
        Err(refusal) => return refuse_run(refusal, args.answer.color),
    };
    let mut stdout = Stdout::open(args.answer.color);
    let written = print(&told, args.answer.message_format, &mut stdout);
    match stdout.finish(written) {
        Ok(()) => Exit::Clean,
        Err(message) => fail(&message),
    }
}

/// Looks for the line in what is checked; where nothing was named and it is not there, its file may be a program of its own.
fn tell(options: &Options, args: &Args) -> Result<Option<Line>, Refusal> {
    let told = crate::why(options, &args.question)?.1;
    if told.is_some() || !options.request.paths.is_empty() || !args.question.path.is_file() {
        return Ok(told);
    }
    let mut alone = options.clone();
    alone.request.paths = vec![args.question.path.clone()];
    Ok(crate::why(&alone, &args.question)?.1)
}

fn print(told: &Line, shape: Shape, stdout: &mut Stdout) -> io::Result<()> {
    match shape {
        Shape::Human => write(told, stdout.colors, &mut stdout.stream),
        Shape::ReportJson => {
            serde_json::to_writer_pretty(&mut stdout.stream, told)?;
            writeln!(stdout.stream)
        }
    }
}
