//! A sign of life when a run takes long.
//!
//! Nearly every run is over before anybody wonders. The first one on a machine may not be: it reads the sources of all dependencies, of which
//! the next run finds what it needs. So after a second something is said, on standard error, to a person at a terminal, and taken back when
//! the run is over.

use std::io::{self, IsTerminal, Write};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Before that nothing is said, and then as often.
const PACE: Duration = Duration::from_secs(1);

/// Lasts as long as the run.
pub(super) struct Progress {
    running: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Progress {
    /// Begins to watch the clock, if a person would see what is said.
    pub(super) fn start(quiet: bool) -> Self {
        match !quiet && io::stderr().is_terminal() {
            true => Self::on(PACE, io::stderr()),
            false => Self { running: None },
        }
    }

    fn on(pace: Duration, mut out: impl Write + Send + 'static) -> Self {
        let (running, over) = channel::<()>();
        let started = Instant::now();
        let watch = move || {
            let mut said = false;
            while over.recv_timeout(pace) == Err(RecvTimeoutError::Timeout) {
                said = true;
                // Whoever does not see it misses nothing.
                let _ =
                    write!(out, "\r\u{1b}[Kreading code and dependencies: {} s", started.elapsed().as_secs()).and_then(|()| out.flush());
            }
            if said {
                let _ = write!(out, "\r\u{1b}[K").and_then(|()| out.flush());
            }
        };
        let thread = std::thread::Builder::new().name("progress".to_owned()).spawn(watch);
        Self { running: thread.ok().map(|thread| (running, thread)) }
    }
}

impl Drop for Progress {
    /// Nothing else is written before the line is taken back.
    fn drop(&mut self) {
        if let Some((running, thread)) = self.running.take() {
            drop(running);
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Shared(Arc<Mutex<Vec<u8>>>);

    impl Write for Shared {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn said(pace: Duration, run: Duration) -> String {
        let out = Shared::default();
        let progress = Progress::on(pace, out.clone());
        std::thread::sleep(run);
        drop(progress);
        String::from_utf8(out.0.lock().unwrap().clone()).unwrap()
    }

    #[test]
    fn a_short_run_says_nothing_and_a_long_one_takes_it_back() {
        assert_eq!(said(Duration::from_secs(60), Duration::ZERO), "");
        let long = said(Duration::from_millis(1), Duration::from_millis(200));
        assert!(long.starts_with("\r\u{1b}[Kreading code and dependencies: 0 s") && long.ends_with("\r\u{1b}[K"), "{long:?}");
    }
}
