//! The binary: arguments in, exit code out.
//!
//! Everything else is in the library, where tests and other programs can reach it. The allocator is chosen here because only a
//! program may choose it: facts are many small allocations made on many threads.

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    sls_lint::cli::run(std::env::args_os())
}
