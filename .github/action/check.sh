#!/usr/bin/env bash
# Second step of action.yml: runs the tool, with annotations on standard output and the SARIF report in a file. Its exit code is that of
# the step, and an output. Inputs come by the environment and are never read as code.
set -euo pipefail

case $INPUT_SARIF_FILE in
*$'\n'*)
    echo "::error title=cargo sls-lint::the input \`sarif-file\` must be one line"
    exit 2
    ;;
/* | "" | [A-Za-z]:*) sarif=$INPUT_SARIF_FILE ;;
*) sarif=$GITHUB_WORKSPACE/$INPUT_SARIF_FILE ;;
esac

command=("$BINARY" sls-lint --message-format github)
if [ -n "$sarif" ]; then
    mkdir -p "$(dirname "$sarif")"
    command+=(--output "sarif=$sarif")
fi
if [ -n "$INPUT_FAIL_ON" ]; then
    command+=(--fail-on "$INPUT_FAIL_ON")
fi
# The end of the text is no separator, so `read` fails there although it has read everything.
IFS=$' \t\r\n' read -r -d '' -a words <<<"$INPUT_ARGS" || true
command+=(${words[@]+"${words[@]}"})

cd "$GITHUB_WORKSPACE/$INPUT_WORKING_DIRECTORY"
status=0
"${command[@]}" || status=$?

echo "exit-code=$status" >>"$GITHUB_OUTPUT"
if [ -n "$sarif" ] && [ -s "$sarif" ]; then
    echo "sarif-file=$INPUT_SARIF_FILE" >>"$GITHUB_OUTPUT"
fi
exit "$status"
