//! `cargo sls-lint completions SHELL` and `cargo sls-lint man`: what shells and `man` want to know of the command line.
//!
//! Both are made from its definition when they are asked for, so they fit the installed version. Nothing is installed.

use super::{Cli, Exit, Stdout, fail};
use clap::{Command, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;
use std::io::{self, Write};

/// The name under which shells and `man` know the program.
const NAME: &str = "cargo-sls-lint";

/// For which shell.
#[derive(clap::Args, Debug)]
pub(super) struct CompletionsArgs {
    /// The shell
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

/// Which page.
#[derive(clap::Args, Debug)]
pub(super) struct ManArgs {
    /// The page of this command, in place of the first one
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

/// Prints a script for a shell.
pub(super) fn completions(args: &CompletionsArgs) -> Exit {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), NAME, &mut script);
    print(&script)
}

/// Prints a page for `man`.
pub(super) fn man(args: &ManArgs) -> Exit {
    let mut whole = Cli::command();
    whole.build();
    let page = match &args.command {
        None => whole,
        Some(name) => match whole.find_subcommand(name) {
            Some(found) => found.clone(),
            None => return fail(&unknown(&whole, name)),
        },
    };
    let mut bytes = Vec::new();
    match Man::new(page).render(&mut bytes) {
        Ok(()) => print(&bytes),
        Err(error) => fail(&format!("the page cannot be written: {error}")),
    }
}

fn unknown(whole: &Command, name: &str) -> String {
    let known: Vec<&str> = whole.get_subcommands().map(Command::get_name).filter(|known| *known != "help").collect();
    let nearest = known.iter().min_by_key(|known| strsim::damerau_levenshtein(name, known));
    match nearest.filter(|nearest| strsim::damerau_levenshtein(name, nearest) <= nearest.len() / 3) {
        Some(nearest) => format!("no command is called `{name}`; did you mean `{nearest}`?"),
        None => format!("no command is called `{name}`; there are {}", known.join(", ")),
    }
}

fn print(bytes: &[u8]) -> Exit {
    let mut stdout = Stdout::open(None);
    let written: io::Result<()> = stdout.stream.write_all(bytes);
    match stdout.finish(written) {
        Ok(()) => Exit::Clean,
        Err(message) => fail(&message),
    }
}
