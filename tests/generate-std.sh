#!/usr/bin/env bash
# Writes rules/catalog/signatures/std from the sources of the active toolchain. Needs its component rust-src.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
sources=$(rustc --print sysroot)/lib/rustlib/src/rust/library
release=$(rustc --version | cut -d ' ' -f 2)
cd "$root"
cargo run --release --locked -- sls-lint catalog std "$sources" --release "$release"
