"""What `validate-formats.sh` asks of libraries in Python: each command reads a report, and prints in its last line what it found.

A report that is not as it should be ends the program with an exception.
"""

import json
import sys


def schema(path):
    from jsonschema import Draft4Validator

    return Draft4Validator(json.load(open(path, encoding="utf-8")))


def sarif(schema_path, path):
    log = json.load(open(path, encoding="utf-8"))
    errors = [f"{list(error.absolute_path)}: {error.message}" for error in schema(schema_path).iter_errors(log)]
    assert not errors, errors[:3]
    print(f"{len(log['runs'][0]['results'])} results")


def refuses(schema_path):
    errors = list(schema(schema_path).iter_errors({"version": "2.1.0", "runs": [{"results": [{}]}]}))
    assert errors
    print(f"{len(errors)} complaints")


def gitlab(path):
    raw = open(path, "rb").read()
    assert not raw.startswith(b"\xef\xbb\xbf"), "a byte-order mark"
    issues = json.loads(raw)
    assert isinstance(issues, list)
    for issue in issues:
        assert issue["description"] and issue["check_name"], issue
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}, issue
        path = issue["location"]["path"]
        assert path and not path.startswith(("./", "/")), issue
        assert isinstance(issue["location"]["lines"]["begin"], int), issue
    assert len({issue["fingerprint"] for issue in issues}) == len(issues), "equal fingerprints"
    print(f"{len(issues)} issues")


def xsd(schema_path, path):
    from lxml import etree

    etree.XMLSchema(etree.parse(schema_path)).assertValid(etree.parse(path))
    print("valid")


def junit(path):
    from junitparser import JUnitXml

    report = JUnitXml.fromfile(path)
    told = (report.tests, report.failures, report.errors)
    report.update_statistics()
    assert told == (report.tests, report.failures, report.errors), "counts are not those of the cases"
    print(f"{told[0]} cases, {told[1]} failures, {told[2]} errors")


def markdown(path):
    import cmarkgfm
    from cmarkgfm.cmark import Options
    from lxml import html

    text = open(path, encoding="utf-8").read()
    page = html.fromstring("<div>" + cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE) + "</div>")
    assert len(page.findall(".//details")) == text.count("<details>")
    blocks, links = page.findall(".//pre"), page.findall(".//h4")
    assert blocks and links, "no code, or no headings"
    assert "```" not in page.text_content(), "a fence that is none"
    print(f"{len(links)} headings, {len(blocks)} blocks of code, {len(page.findall('.//details'))} folds")


if __name__ == "__main__":
    commands = {command.__name__: command for command in [sarif, refuses, gitlab, xsd, junit, markdown]}
    commands[sys.argv[1]](*sys.argv[2:])
