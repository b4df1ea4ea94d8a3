#!/usr/bin/env bash
# Compares rules/catalog with the real sources of the crates it speaks of. Needs the network, or cargo's home with all of them.
# Usage: tests/verify-catalog.sh [FOLDER], where FOLDER keeps the lock file between runs.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-$(mktemp -d)}
mkdir -p "$folder"
cp "$root/tests/catalog/crates.toml" "$folder/Cargo.toml"
touch "$folder/lib.rs"
cargo fetch --manifest-path "$folder/Cargo.toml"
cargo run --release --locked --manifest-path "$root/Cargo.toml" -- sls-lint catalog verify "$folder/Cargo.lock"
