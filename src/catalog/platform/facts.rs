//! What holds of a platform, and where it stands: no number without its page and the day on which it was read.

use serde::Deserialize;

/// The numbers of a platform that rules calculate with. What a platform does not limit, or does not tell, is left out.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Limits {
    /// Longest time-out that can be set, in seconds.
    pub max_timeout_s: Option<Fact>,
    /// Time-out when none is set, in seconds.
    pub default_timeout_s: Option<Fact>,
    /// Memory when none is set, in MB.
    pub default_memory_mb: Option<Fact>,
    /// Most memory that can be set, in MB.
    pub max_memory_mb: Option<Fact>,
    /// Memory that comes with one core, in MB.
    pub mb_per_vcpu: Option<Fact>,
    /// GPUs that an instance can have.
    pub gpus: Option<Fact>,
    /// Files and sockets that an instance can have open.
    pub max_file_descriptors: Option<Fact>,
    /// What a GB of memory costs per second, in US dollars.
    pub usd_per_gb_s: Option<Fact>,
}

/// Something that holds of a platform, a number as a rule, and where it stands.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact<T = f64> {
    /// What holds.
    pub value: T,
    /// The page that says so.
    pub source: String,
    /// The day it was read.
    pub read: String,
}
