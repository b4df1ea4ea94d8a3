//! `--with-check`: cargo's own check, or Clippy's, beside ours.
//!
//! An editor runs one command, and who gives it ours in the place of cargo's would lose what the compiler says. So both run at the same
//! time: cargo's lines come first and as they are, ours follow, and there is one end for both. This is the only way in which cargo
//! is ever started, because it runs build scripts and macros of what is checked.

use super::selection::Selection;
use crate::report::Format;
use clap::ValueEnum;
use serde_json::Value;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};
use std::thread::JoinHandle;

/// What runs beside us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Companion {
    /// The compiler's check
    Check,
    /// Clippy
    Clippy,
}

/// One that runs.
pub(super) struct Running {
    child: Child,
    lines: JoinHandle<io::Result<()>>,
}

/// How cargo's line about its own end begins.
const END: &[u8] = b"{\"reason\":\"build-finished\"";

impl Companion {
    /// Starts it on what we check.
    pub(super) fn start(self, selection: &Selection, format: Format) -> Result<Running, String> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(&cargo);
        command.arg(if self == Self::Check { "check" } else { "clippy" });
        command.args((format == Format::Json).then_some("--message-format=json")).args(selection.for_cargo());
        let told = |error: io::Error| format!("cannot start {}: {error}", cargo.display());
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(told)?;
        let output = child.stdout.take();
        let lines = std::thread::spawn(move || output.map_or(Ok(()), pass_on));
        Ok(Running { child, lines })
    }
}

impl Running {
    /// Waits for its end: whether all is well. Nobody wants to know its lines when standard output is closed.
    pub(super) fn finish(mut self) -> Result<bool, String> {
        let _ = self.lines.join();
        let status = self.child.wait().map_err(|error| format!("cannot wait for cargo: {error}"))?;
        Ok(status.success())
    }
}

fn pass_on(output: impl Read) -> io::Result<()> {
    let mut output = BufReader::new(output);
    let mut line = Vec::new();
    while output.read_until(b'\n', &mut line)? > 0 {
        if !line.starts_with(END) {
            let mut stdout = io::stdout().lock();
            stdout.write_all(&line)?;
            stdout.flush()?;
        }
        line.clear();
    }
    Ok(())
}

/// Our lines, the last of which says that not all is well.
pub(super) fn without_success(lines: &[u8]) -> io::Result<Vec<u8>> {
    let (before, last) =
        lines.trim_ascii_end().iter().rposition(|byte| *byte == b'\n').map_or((&lines[..0], lines), |at| lines.split_at(at + 1));
    let mut end: Value = serde_json::from_slice(last)?;
    end["success"] = false.into();
    Ok([before, end.to_string().as_bytes(), b"\n"].concat())
}
