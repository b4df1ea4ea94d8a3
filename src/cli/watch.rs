//! `--watch`: checks again whenever something changes.
//!
//! Watched are the folders of what was read, each by itself: a folder with everything below it would hold what builds write. After each run the
//! folders are those of that run, so that a new module is watched from the moment it belongs to the program. What a change leaves behind comes in
//! pieces, and so a run begins when nothing has happened for a moment.
//!
//! It ends when its input does, with the exit code of the last run.

use super::Exit;
use crate::report::Report;
use camino::{Utf8Path, Utf8PathBuf};
use notify::event::ModifyKind;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::io::{self, IsTerminal, Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

/// A change is over when nothing has happened for so long.
const SILENCE: Duration = Duration::from_millis(100);

/// What is read of a project, by the ends of names. Reports that are written beside it are not.
const READ: [&str; 10] = ["rs", "toml", "lock", "yml", "yaml", "tf", "hcl", "jsonc", "md", "dockerfile"];

/// Why the waiting is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum News {
    Changed,
    End,
}

/// Runs again and again. A run gives its exit code and what it read; nothing where it came to nothing.
pub(super) fn run(mut once: impl FnMut() -> (Exit, Option<BTreeSet<Utf8PathBuf>>)) -> Result<Exit, String> {
    let (sender, news) = channel();
    end_with_input(sender.clone());
    let failed = |error: notify::Error| format!("changes cannot be watched: {error}");
    let mut watcher = notify::recommended_watcher(move |event| tell(event, &sender)).map_err(failed)?;
    let mut watched = BTreeSet::new();
    loop {
        clear();
        let (exit, folders) = once();
        if let Some(folders) = folders {
            follow(&mut watcher, &mut watched, folders);
        }
        if watched.is_empty() {
            return Ok(exit);
        }
        let said = writeln!(io::stderr(), "watching {} for changes; Ctrl-D ends it", counted(watched.len()));
        if said.is_err() || wait(&news) == News::End {
            return Ok(exit);
        }
    }
}

fn counted(folders: usize) -> String {
    if folders == 1 { "1 folder".to_owned() } else { format!("{folders} folders") }
}

/// The folders of what a run has read.
pub(super) fn folders(report: &Report) -> BTreeSet<Utf8PathBuf> {
    let files = report.sources.iter().map(|(_, file)| report.checkout.absolute(&file.path));
    let files = files.chain(report.packages.iter().map(|package| package.manifest_path.clone()));
    files.filter_map(|file| file.parent().map(Utf8Path::to_owned)).chain([report.checkout.cwd.clone()]).collect()
}

/// Watches these folders and no others. One that cannot be watched is as if it did not change.
fn follow(watcher: &mut RecommendedWatcher, watched: &mut BTreeSet<Utf8PathBuf>, folders: BTreeSet<Utf8PathBuf>) {
    for gone in watched.difference(&folders) {
        let _ = watcher.unwatch(gone.as_std_path());
    }
    let mut now = BTreeSet::new();
    for folder in folders {
        if watched.contains(&folder) || watcher.watch(folder.as_std_path(), RecursiveMode::NonRecursive).is_ok() {
            now.insert(folder);
        }
    }
    *watched = now;
}

fn tell(event: notify::Result<Event>, news: &Sender<News>) {
    if event.is_ok_and(|event| concerns(&event)) {
        let _ = news.send(News::Changed);
    }
}

/// Whether a run could say something else after this.
fn concerns(event: &Event) -> bool {
    let is_change = match event.kind {
        EventKind::Create(_) | EventKind::Remove(_) | EventKind::Any => true,
        EventKind::Modify(kind) => !matches!(kind, ModifyKind::Metadata(_)),
        EventKind::Access(_) | EventKind::Other => false,
    };
    is_change && event.paths.iter().any(|path| is_read(path))
}

fn is_read(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    let end = name.rsplit('.').next().unwrap_or_default();
    !name.starts_with('.') && (READ.contains(&end) || name.starts_with("dockerfile"))
}

/// Waits for a change and then for silence.
fn wait(news: &Receiver<News>) -> News {
    let mut latest = news.recv().unwrap_or(News::End);
    while latest == News::Changed {
        match news.recv_timeout(SILENCE) {
            Ok(more) => latest = more,
            Err(_) => return News::Changed,
        }
    }
    News::End
}

fn end_with_input(news: Sender<News>) {
    std::thread::spawn(move || {
        let mut input = io::stdin().lock();
        let mut bytes = [0; 256];
        while input.read(&mut bytes).is_ok_and(|count| count > 0) {}
        let _ = news.send(News::End);
    });
}

/// A clean screen for each run, where there is one.
fn clear() {
    let mut stdout = io::stdout().lock();
    if stdout.is_terminal() {
        let _ = write!(stdout, "\u{1b}[2J\u{1b}[3J\u{1b}[H").and_then(|()| stdout.flush());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::event::{AccessKind, CreateKind, DataChange, MetadataKind};

    #[test]
    fn only_changes_of_what_is_read_count() {
        let event = |kind, path: &str| Event::new(kind).add_path(path.into());
        let data = EventKind::Modify(ModifyKind::Data(DataChange::Any));
        for path in ["/w/src/main.rs", "/w/Cargo.toml", "/w/Cargo.lock", "/w/template.yaml", "/w/Dockerfile", "/w/Dockerfile.dev"] {
            assert!(concerns(&event(data, path)), "{path}");
        }
        for path in ["/w/report.json", "/w/r.sarif", "/w/src/.main.rs.swp", "/w/src/main.rs~", "/w/.git/index", "/w/4913"] {
            assert!(!concerns(&event(data, path)), "{path}");
        }
        assert!(concerns(&event(EventKind::Create(CreateKind::File), "/w/a.rs")));
        assert!(!concerns(&event(EventKind::Access(AccessKind::Any), "/w/a.rs")));
        assert!(!concerns(&event(EventKind::Modify(ModifyKind::Metadata(MetadataKind::Any)), "/w/a.rs")));
    }

    #[test]
    fn many_pieces_of_a_change_are_one_and_an_end_is_not_missed() {
        let (sender, news) = channel();
        (0..3).for_each(|_| sender.send(News::Changed).unwrap());
        assert_eq!(wait(&news), News::Changed);
        assert!(news.try_recv().is_err(), "all of them are taken");
        sender.send(News::Changed).unwrap();
        sender.send(News::End).unwrap();
        assert_eq!(wait(&news), News::End);
        drop(sender);
        assert_eq!(wait(&news), News::End);
    }
}
