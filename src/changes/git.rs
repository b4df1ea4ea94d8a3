//! The few questions that git is asked. None here looks at the files on disk; who wants that switches off what it could start (`ask_with`).
//!
//! The program on the user's path is asked, and not a library: it knows every form of repository, and what it may do here is little.
//! Whatever could start something else or fetch from somewhere is switched off all the same.

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

/// A repository and the root of its work tree.
pub(super) struct Repository {
    /// The root, links resolved.
    pub(super) root: Utf8PathBuf,
}

/// Settings under which nothing is started that the repository names.
const HARMLESS: [&str; 10] = [
    "--no-pager",
    "--no-replace-objects",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "protocol.allow=never",
    "-c",
    "diff.external=",
];

fn git(dir: &Utf8Path, args: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.current_dir(dir).args(HARMLESS).args(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let quiet = [("GIT_OPTIONAL_LOCKS", "0"), ("GIT_TERMINAL_PROMPT", "0"), ("GIT_NO_LAZY_FETCH", "1"), ("LC_ALL", "C")];
    command.envs(quiet);
    command
}

/// What git answers, or its complaint.
fn ask(dir: &Utf8Path, args: &[&str]) -> Result<Vec<u8>, String> {
    ask_with(dir, &[], args)
}

/// What git answers where these settings hold, or its complaint.
pub(crate) fn ask_with(dir: &Utf8Path, settings: &[(String, &str)], args: &[&str]) -> Result<Vec<u8>, String> {
    let mut command = git(dir, args);
    if !settings.is_empty() {
        command.env("GIT_CONFIG_COUNT", settings.len().to_string());
    }
    for (at, (key, value)) in settings.iter().enumerate() {
        command.env(format!("GIT_CONFIG_KEY_{at}"), key).env(format!("GIT_CONFIG_VALUE_{at}"), value);
    }
    let output = command.output().map_err(|error| format!("git cannot be started: {error}"))?;
    match output.status.success() {
        true => Ok(output.stdout),
        false => {
            let said = String::from_utf8_lossy(&output.stderr);
            Err(said.lines().next().unwrap_or_default().trim_start_matches("fatal: ").to_owned())
        }
    }
}

fn line(bytes: Vec<u8>) -> String {
    String::from_utf8_lossy(&bytes).trim_end_matches(['\r', '\n']).to_owned()
}

impl Repository {
    /// The repository around a folder.
    pub(super) fn around(dir: &Utf8Path) -> Result<Self, String> {
        let root = ask(dir, &["rev-parse", "--show-toplevel"])
            .map_err(|said| format!("{dir} stands in no git repository that can be read: {said}"))?;
        let root = Utf8PathBuf::from(line(root));
        Ok(Self { root: root.canonicalize_utf8().unwrap_or(root) })
    }

    /// The last commit that a revision and what is checked out have in common; where none is known, the revision itself.
    pub(super) fn base(&self, revision: &str) -> Result<String, String> {
        let unknown = |_| format!("no revision is called `{revision}` in the git repository at {}", self.root);
        let wanted = format!("{revision}^{{commit}}");
        let commit = line(ask(&self.root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &wanted]).map_err(unknown)?);
        Ok(ask(&self.root, &["merge-base", &commit, "HEAD"]).map(line).unwrap_or(commit))
    }

    /// The files of a commit: paths from the root, and the names of their texts.
    pub(super) fn tree(&self, commit: &str) -> Result<BTreeMap<Utf8PathBuf, String>, String> {
        let listed =
            ask(&self.root, &["ls-tree", "-r", "-z", "--full-tree", commit]).map_err(|said| format!("git cannot list {commit}: {said}"))?;
        let listed = String::from_utf8_lossy(&listed);
        let entries = listed.split('\0').filter_map(|entry| {
            let (about, path) = entry.split_once('\t')?;
            let mut words = about.split(' ').skip(1);
            (words.next()? == "blob").then_some((path.into(), words.next()?.to_owned()))
        });
        Ok(entries.collect())
    }

    /// A file as seen from the root, if it stands below it.
    pub(super) fn path_of(&self, path: &Utf8Path) -> Option<Utf8PathBuf> {
        let real = path.canonicalize_utf8().ok()?;
        Some(real.strip_prefix(&self.root).ok()?.as_str().replace('\\', "/").into())
    }

    /// Texts by their names. What is not there, or is no text, is left out.
    pub(super) fn texts(&self, names: &[String]) -> Result<FxHashMap<String, String>, String> {
        let failed = |error: std::io::Error| format!("git cannot be asked for texts: {error}");
        let mut child = git(&self.root, &["cat-file", "--batch"]).stdin(Stdio::piped()).spawn().map_err(failed)?;
        let stdin = child.stdin.take();
        let asked: String = names.iter().map(|name| format!("{name}\n")).collect();
        // The answers begin before all questions are asked, and a pipe holds little: one thread asks, the other listens.
        let output = std::thread::scope(|scope| {
            scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(asked.as_bytes())));
            child.wait_with_output()
        });
        let mut rest = &*output.map_err(failed)?.stdout;
        let mut texts = FxHashMap::default();
        for name in names {
            let Some(end) = rest.iter().position(|byte| *byte == b'\n') else { break };
            let header = String::from_utf8_lossy(&rest[..end]).into_owned();
            rest = &rest[end + 1..];
            let Some(size) = header.rsplit_once(" blob ").and_then(|(_, size)| size.parse::<usize>().ok()) else { continue };
            let Some((text, after)) = rest.split_at_checked(size) else { break };
            if let Ok(text) = std::str::from_utf8(text) {
                texts.insert(name.clone(), text.to_owned());
            }
            rest = after.get(1..).unwrap_or_default();
        }
        Ok(texts)
    }
}
