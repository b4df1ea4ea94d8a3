#!/usr/bin/env bash
# Compares every call of a workspace with what the compiler says about it: precision, recall by kind, and the first differences.
# Usage: tests/compare-with-compiler.sh WORKSPACE [OPTION..], where OPTIONs are those of `cargo sls-lint catalog compare`.
#
# This compiles the workspace and so runs its build scripts and procedural macros: only for code that is trusted. Each member is
# compiled a second time to have its MIR written, by the same compiler; dependencies are only checked. Needs the network, or cargo's
# home with all dependencies. MIR is read as text and changes with the compiler; seen to work with Rust 1.95.
set -euo pipefail

# As RUSTC_WORKSPACE_WRAPPER: `rustc ARGUMENT..`, once as asked, and once more for the MIR.
if [ -n "${MIR_FOLDER:-}" ]; then
    rustc=$1
    shift
    "$rustc" "$@" || exit $?
    name="" emits="" before="" arguments=()
    for argument in "$@"; do
        skip=""
        case "$before" in
        --crate-name) name=$argument ;;
        --out-dir | --emit | --error-format | --json) skip=yes ;;
        -C) case "$argument" in incremental=*) unset 'arguments[-1]' && skip=yes ;; esac ;;
        esac
        case "$argument" in
        --emit | --emit=*) emits=yes skip=yes ;;
        --out-dir | --out-dir=* | --error-format | --error-format=* | --json | --json=* | -Cincremental=*) skip=yes ;;
        esac
        before=$argument
        [ -n "$skip" ] || arguments+=("$argument")
    done
    # Cargo also asks for the compiler's version, and for build scripts.
    if [ -n "$emits" ] && [ "$name" != ___ ] && [ "$name" != build_script_build ]; then
        out="$MIR_FOLDER/$name-$(cksum <<<"$*" | cut -d' ' -f1)"
        RUSTC_BOOTSTRAP=1 "$rustc" "${arguments[@]}" "--emit=mir=$out.mir" -Zmir-include-spans=on -Ztrim-diagnostic-paths=no \
            -Zmir-opt-level=0 --cap-lints allow >"$out.log" 2>&1 || echo "no MIR of $name: $out.log" >&2
    fi
    exit 0
fi

root=$(cd "$(dirname "$0")/.." && pwd)
workspace=$(cd "$1" && pwd)
shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/mir"
(
    cd "$workspace"
    MIR_FOLDER="$folder/mir" RUSTC_WORKSPACE_WRAPPER="$root/tests/compare-with-compiler.sh" CARGO_TARGET_DIR="$folder/target" \
        cargo check --workspace --keep-going || echo "not all of the workspace compiles: the rest is compared" >&2
)
cargo run --release --locked --manifest-path "$root/Cargo.toml" -- sls-lint catalog compare "$workspace" --truth "$folder/mir" "$@"
