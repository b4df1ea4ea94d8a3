//! What programs cannot do on a platform, because the target they are compiled for lacks it.
//!
//! The compiler says nothing: the standard library has the functions for every target, and some of them only panic or fail.

use super::{Platform, Platforms};
use serde::Deserialize;

/// Something that a function needs and the target of a platform lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// What it needs.
    pub need: Need,
    /// What a call comes to.
    pub outcome: Outcome,
    /// What to do instead: a phrase that begins with a verb.
    pub instead: String,
}

/// What code can need of its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// The clock of the system.
    Clock,
    /// The timer of an async runtime.
    Timer,
    /// A thread that can stand still.
    Sleep,
    /// Further threads.
    Threads,
    /// An async runtime that runs the caller.
    Runtime,
    /// A file system.
    Files,
    /// Sockets and name look-up.
    Sockets,
    /// Child processes.
    Processes,
}

/// What becomes of a call that needs what is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It panics.
    Panics,
    /// It gives an error.
    Fails,
    /// It does not compile.
    Refused,
}

impl Platforms {
    /// What the function at `path` needs and a platform lacks.
    pub fn missing(&self, platform: &Platform, path: &str) -> Option<&Missing> {
        let all = self.missing.get(path)?;
        all.iter().find(|(at, _)| self.list[*at].id == platform.id).map(|(_, missing)| missing)
    }

    /// Whether a platform lacks anything.
    pub fn lacks_something(&self, platform: &Platform) -> bool {
        self.lacking.contains(&platform.id)
    }
}
