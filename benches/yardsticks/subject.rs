//! What is measured: the tool, and the yardsticks it is held against.
//!
//! Each is a process of its own, started anew for every run, so all of them are equally cold and pay for their start alike. The
//! yardsticks are this program under another argument; the tool is the binary as it ships, with its own allocator.

use rayon::prelude::*;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// One side of a comparison.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Subject {
    /// The tool.
    Ours,
    /// Every Rust file parsed whole.
    Syn,
    /// Every file's name and size.
    Walk,
    /// Every Rust file read.
    Read,
}

impl Subject {
    /// As the results name it.
    pub(crate) fn letter(self) -> &'static str {
        match self {
            Subject::Ours => "ours",
            Subject::Syn => "S",
            Subject::Walk => "F",
            Subject::Read => "R",
        }
    }

    /// The arguments that start it, the program first.
    pub(crate) fn words(self, folder: &Path) -> Vec<PathBuf> {
        match self {
            Subject::Ours => vec![env!("CARGO_BIN_EXE_cargo-sls-lint").into(), folder.into()],
            Subject::Syn | Subject::Walk | Subject::Read => {
                let own = std::env::current_exe().expect("a program that runs has a path");
                let letter = self.letter().to_ascii_lowercase();
                vec![own, "--subject".into(), letter.into(), folder.into()]
            }
        }
    }

    /// A command that runs it on so many threads and says nothing.
    pub(crate) fn command(self, folder: &Path, threads: usize, before: &[&str]) -> Command {
        let words = before.iter().map(PathBuf::from).chain(self.words(folder)).collect::<Vec<_>>();
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]).env("RAYON_NUM_THREADS", threads.to_string());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }
}

/// Runs a yardstick here, and gives how many files and lines it met.
pub(crate) fn run(subject: Subject, folder: &Path) -> (usize, usize) {
    let files = rust_files(folder);
    let lines = match subject {
        Subject::Ours | Subject::Walk => 0,
        Subject::Read => deep().install(|| files.par_iter().map(|path| lines(&read(path))).sum()),
        Subject::Syn => deep().install(|| files.par_iter().map(|path| parse(&read(path))).sum()),
    };
    (files.len(), lines)
}

/// Threads on which nothing is nested too deeply to be parsed.
fn deep() -> rayon::ThreadPool {
    rayon::ThreadPoolBuilder::new().stack_size(64 * 1024 * 1024).build().expect("a process that runs can start more threads")
}

/// The Rust files below a folder, each looked at, hidden folders and `target` passed over.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let (mut found, mut waiting) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(dir) = waiting.pop() {
        for entry in std::fs::read_dir(dir).into_iter().flatten().flatten() {
            let (name, kind) = (entry.file_name(), entry.file_type());
            let passed_over = name == "target" || name.as_encoded_bytes().starts_with(b".");
            match kind {
                Ok(kind) if kind.is_dir() && !passed_over => waiting.push(entry.path()),
                Ok(kind) if kind.is_file() && entry.metadata().is_ok() && name.as_encoded_bytes().ends_with(b".rs") => {
                    found.push(entry.path());
                }
                _ => {}
            }
        }
    }
    found
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}

fn lines(text: &str) -> usize {
    memchr::memchr_iter(b'\n', text.as_bytes()).count()
}

fn parse(text: &str) -> usize {
    let items = syn::parse_file(text).map_or(0, |file| file.items.len());
    std::hint::black_box(items);
    proc_macro2::extra::invalidate_current_thread_spans();
    lines(text)
}
