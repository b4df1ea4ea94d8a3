//! The command line: what the user typed, and what becomes of it.
//!
//! Cargo starts the binary as `cargo-sls-lint sls-lint ..`; people, editors and hooks also start it without the extra word. Both
//! mean the same. `check` is what everybody wants, so it needs no name, and its options stand on the first help page.
//!
//! Parsing only collects and validates. What happens, happens in one file per subcommand, which writes to the streams it is given
//! and returns an [`Exit`].

use crate::Refusal;
use crate::config::Complaints;
use crate::report::{self, Format, Look, Report};
use camino::Utf8PathBuf;
use clap::error::ErrorKind;
use clap::{Parser, Subcommand};
use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

mod adoption;
mod answer;
mod cargo_flags;
mod catalog;
mod check;
mod color;
mod companion;
mod explain;
mod format;
mod functions;
mod init;
mod levels;
mod lsp;
mod mending;
mod pages;
mod progress;
mod rules;
mod selection;
mod step_summary;
mod watch;
mod why;

/// How a run ends, as scripts see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Nothing at level deny.
    Clean = 0,
    /// Findings at level deny. Of the server, as the protocol has it: the client went away without goodbye.
    Findings = 1,
    /// The run was impossible: usage, configuration, unreadable input.
    Failed = 2,
    /// There was nothing to check.
    Nothing = 3,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}

/// Finds what breaks the stateless, short-lived, pay-per-use model in Rust serverless functions
///
/// Reads the source of your functions without compiling it, follows the calls from where the platform enters your code, and
/// reports lines that lose state, block, wait, or repeat start-up work in every request, each with the path that leads there
/// and what to do instead.
#[derive(Parser)]
#[command(
    name = "cargo-sls-lint",
    bin_name = "cargo sls-lint",
    version,
    styles = clap_cargo::style::CLAP_STYLING,
    args_conflicts_with_subcommands = true,
    after_help = AFTER_HELP,
    max_term_width = 110,
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    check: check::Args,
}

#[derive(Subcommand)]
enum Command {
    /// Check functions (what happens without a command, too)
    Check(Box<check::Args>),
    /// Explain a rule: what it finds, why that hurts, and what to do instead
    Explain(explain::Args),
    /// List the functions found: their platforms and why, their entries, and how much runs in which phase
    Functions(Box<functions::Args>),
    /// Tell what is known of a line: when it runs, who leads there, what it calls, what the rules make of it
    Why(Box<why::Args>),
    /// List all rules with their families and default levels
    Rules(rules::Args),
    /// Write a first configuration, with comments that say what can be set
    Init(init::Args),
    /// Print the JSON schema of the configuration, for editors
    Schema,
    /// Serve an editor: findings while you type, with fixes and explanations
    Lsp(lsp::Args),
    /// Print a script that completes the command line in a shell
    Completions(pages::CompletionsArgs),
    /// Print the manual page
    Man(pages::ManArgs),
    /// Look at the data about foreign code: what it covers, and whether it is true
    Catalog(catalog::Args),
}

const AFTER_HELP: &str = "\
Examples:
  cargo sls-lint                              check the workspace of the current directory
  cargo sls-lint services/orders              check one folder
  cargo sls-lint -D warnings -A polling-loop  make warnings fail the run, switch a rule off
  cargo sls-lint --output report-json=r.json  write a report for programs beside the text
  cargo sls-lint explain mutable-static       read about a rule
  cargo sls-lint --diff                       show the changes that --fix would make
  cargo sls-lint why src/main.rs:12           what is known of a line
  cargo sls-lint functions                    what was taken for a function, and why

Exit codes:
  0  nothing found at level deny, or at the level that --fail-on names
  1  findings at that level
  2  could not run: wrong usage, wrong configuration, unreadable input
  3  nothing to check: no package for a function platform, or no function entry in any";

/// Runs the tool on arguments, the first of which is the program's own name.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    match Cli::try_parse_from(without_cargos_word(args)) {
        Ok(cli) => dispatch(cli).into(),
        Err(error) => answer(&error).into(),
    }
}

fn dispatch(cli: Cli) -> Exit {
    match cli.command {
        None => check::run(cli.check),
        Some(Command::Check(args)) => check::run(*args),
        Some(Command::Explain(args)) => explain::run(&args),
        Some(Command::Functions(args)) => functions::run(&args),
        Some(Command::Why(args)) => why::run(&args),
        Some(Command::Rules(args)) => rules::run(&args),
        Some(Command::Init(args)) => init::run(&args),
        Some(Command::Schema) => schema(),
        Some(Command::Lsp(args)) => lsp::run(&args),
        Some(Command::Completions(args)) => pages::completions(&args),
        Some(Command::Man(args)) => pages::man(&args),
        Some(Command::Catalog(args)) => catalog::run(&args),
    }
}

fn schema() -> Exit {
    let mut stdout = Stdout::open(None);
    let written = stdout.stream.write_all(crate::config::schema(crate::rules::ALL).as_bytes());
    match stdout.finish(written) {
        Ok(()) => Exit::Clean,
        Err(message) => fail(&message),
    }
}

/// Cargo passes the subcommand's own name as the first argument.
fn without_cargos_word(args: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut args: Vec<_> = args.into_iter().collect();
    if args.get(1).is_some_and(|word| word == "sls-lint") {
        args.remove(1);
    }
    args
}

/// Help and version are answers on standard output; anything else is a complaint about the usage.
fn answer(error: &clap::Error) -> Exit {
    // A reader that has gone away needs no help text.
    let _ = error.print();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Exit::Clean,
        _ => Exit::Failed,
    }
}

/// Standard output for a result, with colours as wanted. The flag tells whether a person looks at it.
struct Stdout {
    stream: io::BufWriter<anstream::AutoStream<io::StdoutLock<'static>>>,
    colors: bool,
    terminal: bool,
}

impl Stdout {
    fn open(choice: Option<color::Choice>) -> Self {
        let stdout = io::stdout().lock();
        let terminal = stdout.is_terminal();
        let colors = color::wanted(choice, |name| std::env::var_os(name), terminal);
        let kind = if colors { anstream::ColorChoice::Always } else { anstream::ColorChoice::Never };
        Self { stream: io::BufWriter::new(anstream::AutoStream::new(stdout, kind)), colors, terminal }
    }

    /// Ends the output. A reader that has closed the pipe has seen enough: that is no failure.
    fn finish(mut self, written: io::Result<()>) -> Result<(), String> {
        match written.and_then(|()| self.stream.flush()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(format!("cannot write to standard output: {error}")),
            Ok(()) | Err(_) => Ok(()),
        }
    }
}

/// Why a run came to nothing, on standard error.
fn explain_nothing(report: &Report, exit: Exit) -> io::Result<()> {
    let mut stderr = io::stderr().lock();
    match exit {
        Exit::Nothing => {
            let missing = if report.packages.is_empty() { "package for a function platform" } else { "function entry" };
            writeln!(stderr, "error: nothing to check: no {missing} was found")?;
            writeln!(stderr, "  = help: name a package or folder, or pass --allow-no-entry if that is expected")
        }
        Exit::Failed => writeln!(stderr, "error: nothing could be checked, see the problems above"),
        Exit::Clean | Exit::Findings => Ok(()),
    }
}

/// The directory the tool was started in.
fn current_dir() -> Result<Utf8PathBuf, String> {
    let cwd = std::env::current_dir().map_err(|error| format!("cannot read the current directory: {error}"))?;
    Utf8PathBuf::from_path_buf(cwd).map_err(|path| format!("the current directory is not UTF-8: {}", path.display()))
}

/// Says on standard error why nothing was checked.
fn refuse_run(refusal: Refusal, choice: Option<color::Choice>) -> Exit {
    match refusal {
        Refusal::Since(message) => fail(&format!("--since: {message}")),
        Refusal::Unknown(unknown) => fail(&unknown.to_string()),
        Refusal::Config(complaints) => {
            complain(complaints, choice);
            fail("nothing was checked: the configuration is wrong")
        }
    }
}

/// Shows what is wrong, with the lines that are meant.
fn complain(complaints: Complaints, choice: Option<color::Choice>) {
    let stderr = io::stderr().lock();
    let colors = color::wanted(choice, |name| std::env::var_os(name), stderr.is_terminal());
    let kind = if colors { anstream::ColorChoice::Always } else { anstream::ColorChoice::Never };
    let look = Look { colors, boxes: stderr.is_terminal(), alone: false };
    let report = Report { sources: complaints.sources, problems: complaints.problems, ..Report::default() };
    // There is nobody left to tell when standard error is closed.
    let _ = report::write(&report, Format::Human, look, &mut anstream::AutoStream::new(stderr, kind));
}

/// Says on standard error why the run is impossible.
fn fail(message: &str) -> Exit {
    // There is nobody left to tell when standard error is closed.
    let _ = writeln!(io::stderr(), "error: {message}");
    Exit::Failed
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_definition_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn cargos_word_is_dropped_once() {
        let args = |words: &[&str]| without_cargos_word(words.iter().map(OsString::from));
        assert_eq!(args(&["cargo-sls-lint", "sls-lint", "sls-lint"]), ["cargo-sls-lint", "sls-lint"]);
        assert_eq!(args(&["cargo-sls-lint", "src"]), ["cargo-sls-lint", "src"]);
        assert_eq!(args(&[]), Vec::<OsString>::new());
    }
}
