//! Numbers that hold for a function: what its deployment sets, else what its platform says.

use super::{Entry, Program};
use crate::catalog::Platform;
use crate::source::Span;

/// What the deployment of a program sets, as far as it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Configured {
    /// Memory, in MB.
    pub memory_mb: Option<Amount>,
    /// The time-out, in seconds.
    pub timeout_s: Option<Amount>,
}

/// A number that is set for a program.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amount {
    /// The number.
    pub value: f64,
    /// Where it is set, if that is in a file.
    pub place: Option<Span>,
}

/// A number, and who says so.
#[derive(Clone, Copy, Debug)]
pub struct Limit<'c> {
    /// The number.
    pub value: f64,
    /// The platform for which it holds.
    pub platform: &'c Platform,
    /// It is set for this function; else it holds for all on the platform.
    pub is_configured: bool,
    /// Where it is set.
    pub place: Option<Span>,
}

impl Configured {
    /// Where something is set.
    pub fn places(self) -> impl Iterator<Item = Span> {
        [self.memory_mb, self.timeout_s].into_iter().flatten().filter_map(|amount| amount.place)
    }
}

impl<'c> Program<'c> {
    /// How long a function runs at most, in seconds.
    pub fn time_limit(&self, entry: &Entry<'c>) -> Option<Limit<'c>> {
        let most = entry.platform.limits.max_timeout_s.as_ref().map(|most| most.value);
        limit(entry, self.configured(entry).timeout_s, most)
    }

    /// The most memory that an instance has, in MB.
    pub fn most_memory(&self, entry: &Entry<'c>) -> Option<Limit<'c>> {
        let most = entry.platform.limits.max_memory_mb.as_ref().map(|most| most.value);
        limit(entry, self.configured(entry).memory_mb, most)
    }

    /// The memory of an instance, in MB: what it has when nothing is said, where nothing is.
    pub fn memory(&self, entry: &Entry<'c>) -> Option<Limit<'c>> {
        let usual = entry.platform.limits.default_memory_mb.as_ref().map(|usual| usual.value);
        limit(entry, self.configured(entry).memory_mb, usual)
    }

    /// How many cores an instance has at most: those that come with its memory, a part of one counted as one.
    pub fn most_cores(&self, entry: &Entry<'c>) -> Option<u64> {
        let each = entry.platform.limits.mb_per_vcpu.as_ref()?.value;
        Some((self.most_memory(entry)?.value / each).ceil() as u64)
    }

    fn configured(&self, entry: &Entry<'c>) -> Configured {
        self.roots[entry.root].configured
    }
}

fn limit<'c>(entry: &Entry<'c>, configured: Option<Amount>, usual: Option<f64>) -> Option<Limit<'c>> {
    let set = configured.or(usual.map(|value| Amount { value, place: None }))?;
    Some(Limit { value: set.value, platform: entry.platform, is_configured: configured.is_some(), place: set.place })
}
