//! The rule book: the table of contents of all rules.
//!
//! A rule is two files, `FAMILY/RULE.rs` and `FAMILY/RULE.md`, and two lines here.

use crate::lint::Rule;

#[path = "blocking/block-on-in-async.rs"]
mod block_on_in_async;
#[path = "blocking/blocking-call-in-async.rs"]
mod blocking_call_in_async;
#[path = "concurrency/client-per-invocation.rs"]
mod client_per_invocation;
#[path = "concurrency/connection-per-invocation.rs"]
mod connection_per_invocation;
#[path = "long-running/detached-task.rs"]
mod detached_task;
#[path = "state/env-mutation.rs"]
mod env_mutation;
#[path = "lifecycle/init-per-invocation.rs"]
mod init_per_invocation;
#[path = "lifecycle/missing-pagination.rs"]
mod missing_pagination;
#[path = "blocking/missing-timeout.rs"]
mod missing_timeout;
#[path = "state/mutable-static.rs"]
mod mutable_static;
#[path = "lifecycle/panic-in-handler.rs"]
mod panic_in_handler;
#[path = "long-running/polling-loop.rs"]
mod polling_loop;
#[path = "lifecycle/process-exit.rs"]
mod process_exit;
#[path = "lifecycle/runtime-per-invocation.rs"]
mod runtime_per_invocation;
#[path = "state/shared-mutable-state.rs"]
mod shared_mutable_state;
#[path = "blocking/sleep-in-handler.rs"]
mod sleep_in_handler;
#[path = "concurrency/unbounded-channel.rs"]
mod unbounded_channel;
#[path = "concurrency/unbounded-fan-out.rs"]
mod unbounded_fan_out;
#[path = "long-running/unbounded-loop.rs"]
mod unbounded_loop;
#[path = "lifecycle/unchecked-batch-result.rs"]
mod unchecked_batch_result;

/// Every rule, by family in the order of the rule book, then by name.
pub const ALL: &[&Rule] = &[
    &env_mutation::RULE,
    &mutable_static::RULE,
    &shared_mutable_state::RULE,
    &detached_task::RULE,
    &polling_loop::RULE,
    &unbounded_loop::RULE,
    &block_on_in_async::RULE,
    &blocking_call_in_async::RULE,
    &missing_timeout::RULE,
    &sleep_in_handler::RULE,
    &client_per_invocation::RULE,
    &connection_per_invocation::RULE,
    &unbounded_channel::RULE,
    &unbounded_fan_out::RULE,
    &init_per_invocation::RULE,
    &missing_pagination::RULE,
    &panic_in_handler::RULE,
    &process_exit::RULE,
    &runtime_per_invocation::RULE,
    &unchecked_batch_result::RULE,
];
