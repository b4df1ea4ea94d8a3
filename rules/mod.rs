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
#[path = "compute/cpu-bound-in-async.rs"]
mod cpu_bound_in_async;
#[path = "concurrency/cross-request-wait.rs"]
mod cross_request_wait;
#[path = "long-running/detached-task.rs"]
mod detached_task;
#[path = "state/env-mutation.rs"]
mod env_mutation;
#[path = "long-running/exceeds-timeout.rs"]
mod exceeds_timeout;
#[path = "state/frozen-request-value.rs"]
mod frozen_request_value;
#[path = "compute/gpu-in-function.rs"]
mod gpu_in_function;
#[path = "state/in-memory-store.rs"]
mod in_memory_store;
#[path = "long-running/in-process-scheduler.rs"]
mod in_process_scheduler;
#[path = "lifecycle/init-per-invocation.rs"]
mod init_per_invocation;
#[path = "state/leftover-temp-file.rs"]
mod leftover_temp_file;
#[path = "state/local-disk-state.rs"]
mod local_disk_state;
#[path = "blocking/lock-across-await.rs"]
mod lock_across_await;
#[path = "lifecycle/missing-pagination.rs"]
mod missing_pagination;
#[path = "allows/missing-reason.rs"]
mod missing_reason;
#[path = "blocking/missing-timeout.rs"]
mod missing_timeout;
#[path = "compute/model-load-per-invocation.rs"]
mod model_load_per_invocation;
#[path = "state/mutable-static.rs"]
mod mutable_static;
#[path = "compute/oversized-allocation.rs"]
mod oversized_allocation;
#[path = "concurrency/oversized-pool.rs"]
mod oversized_pool;
#[path = "compute/oversized-thread-pool.rs"]
mod oversized_thread_pool;
#[path = "lifecycle/panic-in-handler.rs"]
mod panic_in_handler;
#[path = "lifecycle/partial-batch-failure.rs"]
mod partial_batch_failure;
#[path = "long-running/polling-loop.rs"]
mod polling_loop;
#[path = "lifecycle/process-exit.rs"]
mod process_exit;
#[path = "long-running/recursive-invocation.rs"]
mod recursive_invocation;
#[path = "lifecycle/runtime-per-invocation.rs"]
mod runtime_per_invocation;
#[path = "blocking/sequential-awaits.rs"]
mod sequential_awaits;
#[path = "long-running/server-in-handler.rs"]
mod server_in_handler;
#[path = "state/shared-mutable-state.rs"]
mod shared_mutable_state;
#[path = "blocking/sleep-in-handler.rs"]
mod sleep_in_handler;
#[path = "state/stale-static-cache.rs"]
mod stale_static_cache;
#[path = "blocking/sync-function-chaining.rs"]
mod sync_function_chaining;
#[path = "state/thread-local-state.rs"]
mod thread_local_state;
#[path = "concurrency/unbounded-channel.rs"]
mod unbounded_channel;
#[path = "concurrency/unbounded-fan-out.rs"]
mod unbounded_fan_out;
#[path = "long-running/unbounded-loop.rs"]
mod unbounded_loop;
#[path = "lifecycle/unchecked-batch-result.rs"]
mod unchecked_batch_result;
#[path = "lifecycle/unflushed-telemetry.rs"]
mod unflushed_telemetry;
#[path = "allows/unknown-rule.rs"]
mod unknown_rule;
#[path = "lifecycle/unsupported-on-wasm.rs"]
mod unsupported_on_wasm;
#[path = "allows/unused-allow.rs"]
mod unused_allow;
#[path = "long-running/wait-for-signal.rs"]
mod wait_for_signal;
#[path = "state/write-outside-tmp.rs"]
mod write_outside_tmp;

/// Every rule, by family in the order of the rule book, then by name.
pub const ALL: &[&Rule] = &[
    &env_mutation::RULE,
    &frozen_request_value::RULE,
    &in_memory_store::RULE,
    &leftover_temp_file::RULE,
    &local_disk_state::RULE,
    &mutable_static::RULE,
    &shared_mutable_state::RULE,
    &stale_static_cache::RULE,
    &thread_local_state::RULE,
    &write_outside_tmp::RULE,
    &detached_task::RULE,
    &exceeds_timeout::RULE,
    &in_process_scheduler::RULE,
    &polling_loop::RULE,
    &recursive_invocation::RULE,
    &server_in_handler::RULE,
    &unbounded_loop::RULE,
    &wait_for_signal::RULE,
    &block_on_in_async::RULE,
    &blocking_call_in_async::RULE,
    &lock_across_await::RULE,
    &missing_timeout::RULE,
    &sequential_awaits::RULE,
    &sleep_in_handler::RULE,
    &sync_function_chaining::RULE,
    &cpu_bound_in_async::RULE,
    &gpu_in_function::RULE,
    &model_load_per_invocation::RULE,
    &oversized_allocation::RULE,
    &oversized_thread_pool::RULE,
    &client_per_invocation::RULE,
    &connection_per_invocation::RULE,
    &cross_request_wait::RULE,
    &oversized_pool::RULE,
    &unbounded_channel::RULE,
    &unbounded_fan_out::RULE,
    &init_per_invocation::RULE,
    &missing_pagination::RULE,
    &panic_in_handler::RULE,
    &partial_batch_failure::RULE,
    &process_exit::RULE,
    &runtime_per_invocation::RULE,
    &unchecked_batch_result::RULE,
    &unflushed_telemetry::RULE,
    &unsupported_on_wasm::RULE,
    &missing_reason::RULE,
    &unknown_rule::RULE,
    &unused_allow::RULE,
];
