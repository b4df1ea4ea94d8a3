#!/usr/bin/env bash
# The server for editors, with other people's clients: pytest-lsp, which knows what real editors say they can and holds our answers
# against it, a headless Neovim with its own client, and Emacs with eglot. Prints a table: client, version, what was exercised, result.
#
# It needs the network or a filled package cache, python3 with venv, git, nvim 0.7 or newer on the PATH (Debian: neovim), and emacs with eglot
# (Debian: emacs-nox elpa-eglot; later ones bring it).
#
#     tests/editors/run.sh [BINARY]
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
here="$root/tests/editors"
work="$root/target/editors"
mkdir -p "$work"

if [ $# -ge 1 ]; then
    binary=$(realpath "$1")
else
    (cd "$root" && cargo build --locked --quiet)
    binary="$root/target/debug/cargo-sls-lint"
fi
export SLS_LINT_SERVER="$binary" SLS_LINT_RESULTS="$work/results.tsv"
: >"$SLS_LINT_RESULTS"
failed=0

if [ ! -x "$work/venv/bin/python" ]; then
    python3 -m venv "$work/venv"
    "$work/venv/bin/pip" install --quiet --requirement "$here/requirements.txt"
fi
PYTHONDONTWRITEBYTECODE=1 "$work/venv/bin/python" -m pytest --quiet -p no:cacheprovider "$here" || failed=1

if command -v nvim >/dev/null; then
    version=$(nvim --version | sed -n '1s/^NVIM v//p')
    result=passed
    folder=$(mktemp -d)
    trap 'rm -rf "$folder" "${project:-}"' EXIT
    cp -R "$here/function/." "$folder"
    if ! (cd "$folder" && timeout 300 nvim --headless -u NONE -i NONE -n -c "luafile $here/neovim.lua"); then
        result=failed failed=1
    fi
    echo
    printf 'Neovim\t%s\topen, push with versions, change, related places, code action applied, hover, save, close, shutdown\t%s\n' \
        "$version" "$result" >>"$SLS_LINT_RESULTS"
else
    printf 'Neovim\t-\tnvim is not on the PATH\tnot run\n' >>"$SLS_LINT_RESULTS"
    failed=1
fi

if command -v emacs >/dev/null; then
    version=$(emacs --version | sed -n '1s/^GNU Emacs //p')
    result=passed
    project=$(mktemp -d)
    cp -R "$here/function/." "$project"
    git init --quiet "$project"
    if ! (cd "$project" && timeout 300 emacs --batch -l "$here/emacs.el" >"$work/emacs.log" 2>&1); then
        cat "$work/emacs.log" >&2
        result=failed failed=1
    fi
    printf 'Emacs with eglot\t%s\topen, push, unsaved change, code action applied, hover, save, shutdown\t%s\n' "$version" "$result" >>"$SLS_LINT_RESULTS"
else
    printf 'Emacs with eglot\t-\temacs is not on the PATH\tnot run\n' >>"$SLS_LINT_RESULTS"
    failed=1
fi

echo
echo "| client | version | exercised | result |"
echo "| --- | --- | --- | --- |"
while IFS=$'\t' read -r client version exercised result; do
    echo "| $client | $version | $exercised | $result |"
done <"$SLS_LINT_RESULTS"
exit "$failed"
