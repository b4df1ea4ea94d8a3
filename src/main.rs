//! The binary: arguments in, exit code out.
//!
//! Everything else is in the library, where tests and other programs can reach it. The allocator is chosen here because only a
//! program may choose it: facts are many small allocations made on many threads. jemalloc is as fast as mimalloc here and takes a
//! third less memory on a large tree, but does not build everywhere.

use std::process::ExitCode;

#[cfg(all(unix, any(target_arch = "x86_64", target_arch = "aarch64")))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

#[cfg(windows)]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    sls_lint::cli::run(std::env::args_os())
}
