//! Carries out fixes: from what findings propose to new texts of files.
//!
//! Checking and mending take turns. Each round takes the fixes of the last check that do not get in each other's way, and puts the new texts
//! in the place of the files, where the next check sees them; what one fix uncovers, or has pushed aside, the next round mends. Nothing is
//! written meanwhile, so a run that fails half-way has done nothing, and a run that only shows differences says what one that writes
//! would do.
//!
//! Refused is whatever could do harm: a fix after which the file would not parse, a file outside the packages that are checked, one that
//! somebody else has changed in the meantime, and a work tree in which the change could not be told from others (`tree`).

use crate::discover::Overlay;
use crate::lint::{Judged, Safety};
use crate::report::Report;
use crate::{Options, Refusal};
use apply::Round;
use camino::{Utf8Path, Utf8PathBuf};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

mod apply;
mod diff;
mod place;
mod tree;
mod write;

pub(crate) use apply::Choice;
pub use tree::Consent;

/// A finding that comes back after its fix would be mended for ever.
const MOST_ROUNDS: usize = 16;

/// What came of mending.
#[derive(Debug)]
pub struct Mended {
    /// What is found before anything is mended.
    pub before: Report,
    /// What is found in the new texts, if there are any.
    after: Option<Report>,
    /// The files whose texts are new, by path as shown to the user.
    pub changes: BTreeMap<Utf8PathBuf, Change>,
    /// How many findings were mended, by rule.
    pub fixed: BTreeMap<&'static str, usize>,
    /// Files in which something was not mended, and why.
    pub refused: BTreeSet<(Utf8PathBuf, &'static str)>,
}

/// A file with a new text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The file, as an absolute path.
    pub path: Utf8PathBuf,
    /// What stands there.
    pub old: Arc<str>,
    /// What is to stand there.
    pub new: Arc<str>,
}

/// Checks, and carries out what fixes there are up to a safety, until nothing is left that could be. No file is written.
///
/// # Errors
/// When there is nothing to be checked: see [`crate::check`].
pub fn mend(options: &Options, most: Safety) -> Result<Mended, Refusal> {
    let before = crate::check(options)?;
    let mut mended = Mended { before, after: None, changes: BTreeMap::new(), fixed: BTreeMap::new(), refused: BTreeSet::new() };
    for _ in 0..MOST_ROUNDS {
        let round = Round::of(mended.after(), most);
        if !mended.take(round) {
            break;
        }
        let mut next = options.clone();
        next.request.overlay = mended.overlay();
        mended.after = Some(crate::check(&next)?);
    }
    Ok(mended)
}

impl Mended {
    /// What is found in the new texts.
    pub fn after(&self) -> &Report {
        self.after.as_ref().unwrap_or(&self.before)
    }

    /// The same, for keeps.
    pub fn into_after(self) -> Report {
        self.after.unwrap_or(self.before)
    }

    /// Takes over what a round came to, and says whether that was anything.
    fn take(&mut self, round: Round) -> bool {
        self.refused.extend(round.refused);
        for (rule, count) in round.fixed {
            *self.fixed.entry(rule).or_default() += count;
        }
        let goes_on = !round.changes.is_empty();
        for (shown, change) in round.changes {
            self.changes.entry(shown).and_modify(|known| known.new = change.new.clone()).or_insert(change);
        }
        goes_on
    }

    fn overlay(&self) -> Overlay {
        Overlay::new(self.changes.values().map(|change| (change.path.clone(), change.new.clone())).collect())
    }

    /// The findings that are left and have a fix that needs a look.
    pub fn left_to_look_at(&self) -> impl Iterator<Item = &Judged> {
        self.after().shown().filter(|judged| judged.finding.fix.as_ref().is_some_and(|fix| fix.safety == Safety::Unsafe))
    }

    /// Writes the new texts, unless the user could not tell from other changes what was written.
    ///
    /// # Errors
    /// When nothing may be written, or something cannot be.
    pub fn write(&self, consent: Consent) -> Result<(), String> {
        let files: Vec<&Utf8Path> = self.changes.values().map(|change| change.path.as_path()).collect();
        tree::agree(&files, &self.before.checkout.cwd, consent)?;
        self.changes.values().try_for_each(write::replace)
    }

    /// The new texts as a difference that `patch -p1` and `git apply` read.
    pub fn diff(&self) -> String {
        self.changes.iter().map(|(shown, change)| diff::unified(shown, change)).collect()
    }
}
