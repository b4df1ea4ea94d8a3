#!/usr/bin/env bash
# First step of action.yml: has the tool at hand and tells where, as the output `binary`.
#
# A released binary comes by `cargo binstall`, if that is on the PATH; else the tool is compiled. Without a version that is done from the
# action's own checkout: whoever pins the action to a commit runs what stands in that commit.
set -euo pipefail
version=$INPUT_VERSION
checkout=$GITHUB_ACTION_PATH

case $version in
*[!0-9A-Za-z.+-]*)
    echo "::error title=cargo sls-lint::the input \`version\` must be a version, \`latest\` or \`installed\`"
    exit 2
    ;;
esac

if [ "$version" = installed ]; then
    if ! binary=$(command -v cargo-sls-lint); then
        echo "::error title=cargo sls-lint::\`version: installed\` was asked for, and no \`cargo-sls-lint\` is on the PATH"
        exit 2
    fi
    echo "binary=$binary" >>"$GITHUB_OUTPUT"
    exit
fi

own=$(sed -n '/^\[package\]/,/^\[/s/^version = "\(.*\)"$/\1/p' "$checkout/Cargo.toml")
root=$RUNNER_TEMP/cargo-sls-lint
case $version in
"") package=cargo-sls-lint@$own ;;
latest) package=cargo-sls-lint ;;
*) package=cargo-sls-lint@$version ;;
esac

if command -v cargo-binstall >/dev/null; then
    cargo binstall --no-confirm --locked --root "$root" "$package"
elif [ -z "$version" ]; then
    cargo install --locked --root "$root" --path "$checkout"
else
    cargo install --locked --root "$root" "$package"
fi
echo "binary=$root/bin/cargo-sls-lint" >>"$GITHUB_OUTPUT"
