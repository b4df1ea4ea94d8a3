//! Runs beside the conversation: when one is due, and what came of it.
//!
//! Each change of the texts makes a new state with a number. A run looks at one state; when another has come meanwhile, it goes no
//! further than the folder it is at, and nobody sees what it found. One thread runs, one run at a time; a panic ends the
//! check of a folder and nothing else.

use super::Check;
use super::checked::Root;
use crate::Options;
use crate::report::Report;
use std::any::Any;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, Sender};
use std::thread::Builder;
use std::time::{Duration, Instant};

/// What to check, and how.
pub(super) struct Job {
    /// What.
    pub(super) root: Root,
    /// How.
    pub(super) options: Options,
}

/// What came of a run.
pub(super) struct Ended {
    /// The state it looked at.
    state: u64,
    /// What was found, or why nothing was, in the order of the jobs.
    pub(super) results: Vec<(Root, Result<Report, String>)>,
}

/// The thread that runs, and when it does.
pub(super) struct Runs {
    orders: Sender<(u64, Vec<Job>)>,
    newest: Arc<AtomicU64>,
    /// The state whose findings are known.
    settled: u64,
    running: bool,
    due: Option<Instant>,
}

impl Runs {
    /// Starts the thread. `ended` takes what comes of each run, and tells whether anybody still wants to know.
    pub(super) fn start(check: Check, ended: impl Fn(Ended) -> bool + Send + 'static) -> io::Result<Self> {
        let (orders, received) = mpsc::channel::<(u64, Vec<Job>)>();
        let newest = Arc::new(AtomicU64::new(0));
        let current = newest.clone();
        Builder::new().name("lsp-runs".to_owned()).spawn(move || {
            for (state, jobs) in received {
                let jobs = jobs.into_iter().take_while(|_| current.load(Ordering::Relaxed) == state);
                let results = jobs.map(|job| (job.root, run(check, &job.options))).collect();
                if !ended(Ended { state, results }) {
                    return;
                }
            }
        })?;
        Ok(Self { orders, newest, settled: 0, running: false, due: None })
    }

    /// The texts are not what they were: a run is due after a while, in which more may come.
    pub(super) fn due_in(&mut self, while_: Duration) {
        self.newest.fetch_add(1, Ordering::Relaxed);
        self.due = Some(Instant::now() + while_);
    }

    /// When the next run is due. None is while one goes on.
    pub(super) fn due(&self) -> Option<Instant> {
        self.due.filter(|_| !self.running)
    }

    /// Starts a run of the newest state.
    pub(super) fn order(&mut self, jobs: Vec<Job>) {
        self.due = None;
        // The thread is there as long as we are.
        self.running = self.orders.send((self.newest.load(Ordering::Relaxed), jobs)).is_ok();
    }

    /// Takes note of the end of a run: whether what it found counts.
    pub(super) fn counts(&mut self, ended: &Ended) -> bool {
        self.running = false;
        let counts = ended.state == self.newest.load(Ordering::Relaxed);
        if counts {
            self.settled = ended.state;
        }
        counts
    }

    /// Whether all that is known is known of the newest state.
    pub(super) fn is_settled(&self) -> bool {
        self.settled == self.newest.load(Ordering::Relaxed)
    }
}

fn run(check: Check, options: &Options) -> Result<Report, String> {
    catch_unwind(AssertUnwindSafe(|| check(options))).unwrap_or_else(|panic| Err(format!("the check panicked: {}", words(&*panic))))
}

/// What a panic says.
pub(super) fn words(panic: &(dyn Any + Send)) -> &str {
    let owned = panic.downcast_ref::<String>().map(String::as_str);
    owned.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no reason given")
}
