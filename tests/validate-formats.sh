#!/usr/bin/env bash
# Has other people's tools read what we write, and prints a table of what they say. Needs python3, npm and their registries.
# Usage: tests/validate-formats.sh [WORKSPACE], by default the shop among the fixtures.
#
# Reports are made of the workspace, and those of the sample report are taken from tests/golden, which hold everything that a report
# can hold. Everything is installed into a folder of its own, which is removed at the end.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
workspace=${1:-$root/test-fixtures/shop}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

python3 -m venv "$folder/venv"
pip=("$folder/venv/bin/pip" --quiet --disable-pip-version-check)
"${pip[@]}" install jsonschema sarif-tools junitparser junit2html lxml cmarkgfm
"${pip[@]}" download --no-deps --no-binary pytest --dest "$folder/pytest" pytest
tar -xzf "$folder"/pytest/*.tar.gz -C "$folder/pytest" --strip-components 1
npm install --silent --no-audit --no-fund --prefix "$folder" codeclimate-types typescript danger-plugin-lint-report

golden=$root/tests/golden
made=$folder/made
mkdir "$made"
cp "$golden/sarif.json" "$made/sample.sarif"
cp "$golden/gitlab.json" "$made/sample.gitlab.json"
cp "$golden/junit.xml" "$made/sample.junit.xml"
cp "$golden/checkstyle.xml" "$made/sample.checkstyle.xml"
cp "$golden/markdown.md" "$made/sample.md"
outputs=()
for output in sarif=run.sarif gitlab=run.gitlab.json junit=run.junit.xml checkstyle=run.checkstyle.xml markdown=run.md report-json=run.json; do
    outputs+=(--output "${output%%=*}=$made/${output#*=}")
done
status=0
(cd "$workspace" && cargo run --quiet --locked --manifest-path "$root/Cargo.toml" -- sls-lint "${outputs[@]}" --quiet >/dev/null) || status=$?
[ "$status" -le 1 ] || exit "$status"

failed=0
# CLIENT VERSION WHAT COMMAND..: a row of the table; the last line that the command prints is its result.
row() {
    local client=$1 version=$2 what=$3 said
    shift 3
    if said=$("$@" 2>&1); then
        said="ok: $(tail -n 1 <<<"$said")"
    else
        said="FAILED: $(tail -n 3 <<<"$said" | tr '\n' ' ')"
        failed=1
    fi
    echo "| $client | $version | $what | $said |"
}
python() { "$folder/venv/bin/python" "$root/tests/validate-formats.py" "$@"; }
pypi() { "$folder/venv/bin/python" -c "import importlib.metadata as m; print(m.version('$1'))"; }
npm_version() { node -p "require('$folder/node_modules/$1/package.json').version"; }
summary() { "$folder/venv/bin/sarif" summary "$1" | tr '\n' ' '; }
html() { "$folder/venv/bin/junit2html" "$1" "$1.html" && echo "a page of $(wc -c <"$1.html") bytes"; }
typed() {
    (cat <<<'import type { Issue } from "codeclimate-types"; export const issues: Issue[] =' && cat "$1") >"$folder/issues.ts"
    (cd "$folder" && node_modules/.bin/tsc --noEmit --strict --moduleResolution bundler --module esnext issues.ts) && echo "is what its types want"
}
danger() {
    (cd "$folder" && node -e '
        const { parseCheckstyle } = require("danger-plugin-lint-report/dist/parse/checkstyle_parser");
        const report = require("xml-js").xml2js(require("fs").readFileSync(process.argv[1]));
        const found = parseCheckstyle(report, "/");
        if (found.length === 0 || found.some((it) => !it.file || !(it.line > 0) || !it.message)) throw JSON.stringify(found);
        console.log(found.length + " violations");' "$1")
}

echo "| client | version | what | result |"
echo "| --- | --- | --- | --- |"
for name in sample run; do
    row "jsonschema" "$(pypi jsonschema)" "$name.sarif, schema of SARIF 2.1.0" python sarif "$root/tests/schemas/sarif-2.1.0.json" "$made/$name.sarif"
    row "sarif-tools" "$(pypi sarif-tools)" "$name.sarif, summary" summary "$made/$name.sarif"
    row "codeclimate-types" "$(npm_version codeclimate-types)" "$name.gitlab.json, types of Code Climate" typed "$made/$name.gitlab.json"
    row "GitLab's rules" "as documented" "$name.gitlab.json" python gitlab "$made/$name.gitlab.json"
    row "junit-10.xsd of pytest" "$(awk '/^Version:/{print $2}' "$folder/pytest/PKG-INFO")" "$name.junit.xml, schema of Jenkins" \
        python xsd "$folder/pytest/testing/example_scripts/junit-10.xsd" "$made/$name.junit.xml"
    row "junitparser" "$(pypi junitparser)" "$name.junit.xml" python junit "$made/$name.junit.xml"
    row "junit2html" "$(pypi junit2html)" "$name.junit.xml, a page" html "$made/$name.junit.xml"
    row "danger-plugin-lint-report" "$(npm_version danger-plugin-lint-report)" "$name.checkstyle.xml" danger "$made/$name.checkstyle.xml"
    row "cmarkgfm (GitHub's cmark)" "$(pypi cmarkgfm)" "$name.md, as a page" python markdown "$made/$name.md"
done
row "jsonschema" "$(pypi jsonschema)" "a broken SARIF file is refused" python refuses "$root/tests/schemas/sarif-2.1.0.json"
exit "$failed"
