//! Measuring: ratios of runs that follow each other, peak memory, instructions.
//!
//! Milliseconds of a shared machine mean little; what is compared is what ran in the same moment. So subjects take turns, and
//! each figure is the median of the ratios of pairs.

use crate::subject::Subject;
use std::path::Path;
use std::process::{Command, ExitStatus};
use std::time::{Duration, Instant};

/// Milliseconds of each subject, run after run.
pub(crate) struct Times {
    subjects: Vec<Subject>,
    /// One row for each turn.
    rows: Vec<Vec<f64>>,
}

impl Times {
    /// Lets the subjects take turns, so often, after one turn that counts for nothing.
    pub(crate) fn take(subjects: &[Subject], folder: &Path, threads: usize, turns: usize) -> Self {
        let turn = || subjects.iter().map(|subject| time(*subject, folder, threads)).collect();
        let warm: Vec<f64> = turn();
        drop(warm);
        Self { subjects: subjects.to_vec(), rows: (0..turns).map(|_| turn()).collect() }
    }

    /// The median time of a subject.
    pub(crate) fn median(&self, subject: Subject) -> f64 {
        let at = self.place(subject);
        median(self.rows.iter().map(|row| row[at]).collect())
    }

    /// The median ratio of two subjects within a turn.
    pub(crate) fn ratio(&self, subject: Subject, yardstick: Subject) -> f64 {
        let (above, below) = (self.place(subject), self.place(yardstick));
        median(self.rows.iter().map(|row| row[above] / row[below]).collect())
    }

    fn place(&self, subject: Subject) -> usize {
        self.subjects.iter().position(|known| *known == subject).expect("only subjects that took turns are asked for")
    }
}

fn time(subject: Subject, folder: &Path, threads: usize) -> f64 {
    let start = Instant::now();
    let status = subject.command(folder, threads, &[]).status().expect("the subject starts");
    let elapsed = start.elapsed();
    succeeded(status);
    elapsed.as_secs_f64() * 1000.0
}

/// A run that could not be done measures nothing. The tool's other exit codes speak of what it found.
pub(crate) fn succeeded(status: ExitStatus) {
    assert!(matches!(status.code(), Some(0 | 1 | 3)), "the subject failed: {status}");
}

/// The peak of a subject's memory, in MiB: the last that is seen of its high-water mark before it ends.
pub(crate) fn peak(subject: Subject, folder: &Path, threads: usize) -> Option<f64> {
    watch(&mut subject.command(folder, threads, &[]))
}

/// The same of a command.
pub(crate) fn watch(command: &mut Command) -> Option<f64> {
    let mut child = command.spawn().expect("the subject starts");
    let status = format!("/proc/{}/status", child.id());
    let mut peak = None;
    while child.try_wait().expect("the subject can be waited for").is_none() {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let mark = text.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix("kB")?.trim().parse::<f64>().ok());
        peak = mark.map(|kibibytes| kibibytes / 1024.0).or(peak);
        std::thread::sleep(Duration::from_micros(200));
    }
    peak
}

/// Seconds of processor time, their own and the system's for them, of all processes that this one has started and waited for.
pub(crate) fn seconds_of_children() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    // Fields 16 and 17 of the manual page, in ticks of a hundredth.
    let ticks: f64 = fields.get(13)?.parse::<f64>().ok()? + fields.get(14)?.parse::<f64>().ok()?;
    Some(ticks / 100.0)
}

/// Instructions of a subject on one thread, in millions, counted by callgrind; `None` where there is no valgrind.
pub(crate) fn instructions(subject: Subject, folder: &Path) -> Option<f64> {
    count(|before| subject.command(folder, 1, before))
}

/// Instructions of a command that is started behind these words.
pub(crate) fn count(command: impl FnOnce(&[&str]) -> Command) -> Option<f64> {
    let counted = tempfile::NamedTempFile::new().ok()?;
    let file = format!("--callgrind-out-file={}", counted.path().display());
    let status = command(&["valgrind", "--tool=callgrind", &file]).status().ok()?;
    succeeded(status);
    let text = std::fs::read_to_string(counted.path()).ok()?;
    let total = text.lines().find_map(|line| line.strip_prefix("summary: ").or_else(|| line.strip_prefix("totals: ")))?;
    Some(total.trim().parse::<f64>().ok()? / 1e6)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    match values.len() {
        0 => f64::NAN,
        odd if odd % 2 == 1 => values[odd / 2],
        even => (values[even / 2 - 1] + values[even / 2]) / 2.0,
    }
}
