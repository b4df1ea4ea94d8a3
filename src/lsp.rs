//! `cargo sls-lint lsp`: a server for editors, in the language server protocol.
//!
//! It checks the folders that the editor has open, with the texts as they stand there, saved or not, and tells what it finds. There
//! is nothing incremental in it: each change leads to a whole run, because a run takes less time than a pause in typing, and is
//! the same run that `check` makes. So editor, terminal and pipeline never disagree.
//!
//! One thread holds the conversation, one runs, two read and write. A question about the texts is answered when a run has looked at
//! them as they are, so an answer never speaks of a text that is gone. Whatever goes wrong in a run or an answer is said, and the
//! conversation goes on.

use crate::report::Report;
use crate::{Options, Refusal};
use checked::{Checked, Root};
use client::Client;
use conversation::{Asked, Outbox};
use documents::Documents;
use lsp_server::{ErrorCode, Message, Request};
use runs::{Ended, Job, Runs};
use shown::Shown;
use std::collections::BTreeSet;
use std::io::{self, Read, Write};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};
use wire::Incoming;

mod actions;
mod allow;
mod answers;
mod checked;
mod client;
mod conversation;
mod diagnostics;
mod documents;
mod explain;
mod hover;
mod news;
mod positions;
mod progress;
mod runs;
mod shown;
#[cfg(test)]
mod tests;
mod wire;

/// How a conversation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The client has said goodbye.
    Orderly,
    /// It has gone away without.
    Abrupt,
}

/// Checks what it is told to; the error is what to say when that is impossible.
pub(crate) type Check = fn(&Options) -> Result<Report, String>;

/// Typing pauses of this length are waited for.
const PAUSE: Duration = Duration::from_millis(200);

/// Serves one client until it goes away. `options` says how to check; what to check, the client says.
///
/// # Errors
/// When the threads that this takes cannot be started.
pub fn serve(options: Options, input: impl Read + Send + 'static, output: impl Write + Send + 'static) -> io::Result<End> {
    serve_with(check, options, input, output)
}

/// What is wrong with a configuration is shown where it stands, like everything else.
fn check(options: &Options) -> Result<Report, String> {
    match crate::check(options) {
        Ok(report) => Ok(report),
        Err(Refusal::Config(wrong)) => Ok(Report { sources: wrong.sources, problems: wrong.problems, ..Report::default() }),
        Err(Refusal::Unknown(unknown)) => Err(unknown.to_string()),
        Err(Refusal::Since(message)) => Err(message),
    }
}

fn serve_with(check: Check, options: Options, input: impl Read + Send + 'static, output: impl Write + Send + 'static) -> io::Result<End> {
    let (events, happened) = mpsc::channel();
    let (outbox, messages) = mpsc::channel();
    let writer = wire::write(output, messages)?;
    let told = events.clone();
    wire::read(input, move |incoming| told.send(Event::Incoming(incoming)).is_ok())?;
    let runs = Runs::start(check, move |ended| events.send(Event::Ended(ended)).is_ok())?;
    let mut server = Server::new(options, Outbox::new(outbox), runs);
    let end = loop {
        let event = match server.runs.due() {
            None => happened.recv().map_err(RecvTimeoutError::from),
            Some(due) => happened.recv_timeout(due.saturating_duration_since(Instant::now())),
        };
        match event {
            Ok(Event::Incoming(Incoming::Message(message))) => {
                if let Some(end) = server.hear(message) {
                    break end;
                }
            }
            Ok(Event::Incoming(Incoming::Malformed(refusal))) => server.outbox.refuse(refusal),
            Ok(Event::Incoming(Incoming::Ended)) | Err(RecvTimeoutError::Disconnected) => break End::Abrupt,
            Ok(Event::Ended(ended)) => server.take(ended),
            Err(RecvTimeoutError::Timeout) => {}
        }
        server.run_if_due();
    };
    // What has been said is written before the process goes.
    drop(server);
    let _ = writer.join();
    Ok(end)
}

/// Something that happened.
enum Event {
    /// The client has said something.
    Incoming(Incoming),
    /// A run has come to its end.
    Ended(Ended),
}

/// Where the conversation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// The client has not introduced itself.
    Silent,
    /// It has.
    Talking,
    /// It is about to go.
    Parting,
}

/// The conversation and all that is known.
struct Server {
    options: Options,
    outbox: Outbox,
    runs: Runs,
    stage: Stage,
    client: Client,
    /// The folders that the client works in.
    folders: BTreeSet<camino::Utf8PathBuf>,
    documents: Documents,
    checked: Vec<Checked>,
    shown: Shown,
    /// Questions that wait for a run.
    waiting: Vec<Request>,
    progress: progress::Progress,
}

impl Server {
    fn new(options: Options, outbox: Outbox, runs: Runs) -> Self {
        Self {
            options,
            outbox,
            runs,
            stage: Stage::Silent,
            client: Client::default(),
            folders: BTreeSet::new(),
            documents: Documents::default(),
            checked: Vec::new(),
            shown: Shown::default(),
            waiting: Vec::new(),
            progress: progress::Progress::default(),
        }
    }

    /// Hears a message; the answer is the end of the conversation, if it was the last one.
    fn hear(&mut self, message: Message) -> Option<End> {
        match message {
            Message::Notification(notification) if notification.method == "exit" => {
                return Some(if self.stage == Stage::Parting { End::Orderly } else { End::Abrupt });
            }
            Message::Notification(notification) if self.stage == Stage::Talking => self.note(notification),
            Message::Notification(_) => {}
            Message::Request(request) => self.asked(request),
            Message::Response(response) => {
                let agreed = response.response_result.is_ok();
                if let Some(Asked::Progress) = self.outbox.answered(response.id) {
                    self.progress.agreed(agreed, &mut self.outbox);
                }
            }
        }
        None
    }

    fn run_if_due(&mut self) {
        if self.runs.due().is_some_and(|due| due <= Instant::now()) {
            let jobs = self.jobs();
            self.progress.begin(&self.client, &mut self.outbox);
            self.runs.order(jobs);
        }
    }

    /// One job for each folder, and for what is open elsewhere.
    fn jobs(&self) -> Vec<Job> {
        let overlay = self.documents.overlay();
        let elsewhere = self.documents.paths().filter(|path| !self.folders.iter().any(|folder| path.starts_with(folder)));
        let folders = self.folders.iter().map(|folder| Root { cwd: folder.clone(), file: None });
        let roots: BTreeSet<Root> = folders.chain(elsewhere.filter_map(Root::around)).collect();
        let job = |root: Root| {
            let mut options = self.options.clone();
            options.request.cwd = root.cwd.clone();
            options.request.paths = root.file.iter().cloned().collect();
            options.request.overlay = overlay.clone();
            Job { root, options }
        };
        roots.into_iter().map(job).collect()
    }

    /// Takes in what a run has found, unless the texts are others by now.
    fn take(&mut self, ended: Ended) {
        if !self.runs.counts(&ended) {
            return;
        }
        self.progress.end(&mut self.outbox);
        let mut before: Vec<Checked> = std::mem::take(&mut self.checked);
        for (root, result) in ended.results {
            let known = before.iter().position(|checked| checked.root == root).map(|at| before.swap_remove(at));
            match (result, known) {
                (Ok(report), Some(mut checked)) => {
                    checked.update(report);
                    self.checked.push(checked);
                }
                (Ok(report), None) => self.checked.push(Checked::new(root, report)),
                (Err(reason), known) => {
                    self.outbox.log_error(&format!("{} was not checked: {reason}", root.cwd));
                    self.checked.extend(known);
                }
            }
        }
        self.show();
        for request in std::mem::take(&mut self.waiting) {
            self.asked(request);
        }
    }

    /// Tells what has changed to a client that is told, and that something has to one that asks.
    fn show(&mut self) {
        let reader = diagnostics::Reader { client: &self.client, documents: &self.documents };
        let (told, changed) = self.shown.update(diagnostics::of(&self.checked, &reader), &self.documents);
        if !self.client.pulls {
            told.into_iter().for_each(|params| self.outbox.notify("textDocument/publishDiagnostics", params));
        } else if changed && self.client.refreshes {
            self.outbox.ask("workspace/diagnostic/refresh", serde_json::Value::Null, Asked::Nothing);
        }
    }

    /// Answers a request, now or when a run has looked at the texts as they are.
    fn asked(&mut self, request: Request) {
        match self.stage {
            Stage::Silent if request.method == "initialize" => self.meet(request),
            Stage::Silent => self.outbox.fail(request.id, ErrorCode::ServerNotInitialized, "not initialized"),
            Stage::Parting => self.outbox.fail(request.id, ErrorCode::InvalidRequest, "shutting down"),
            Stage::Talking if request.method == "shutdown" => {
                self.stage = Stage::Parting;
                for waiting in std::mem::take(&mut self.waiting) {
                    self.outbox.fail(waiting.id, ErrorCode::ServerCancelled, "shutting down");
                }
                self.outbox.answer(request.id, serde_json::Value::Null);
            }
            Stage::Talking if answers::is_about_texts(&request.method) && !self.runs.is_settled() => self.waiting.push(request),
            Stage::Talking => self.answer(request),
        }
    }
}
