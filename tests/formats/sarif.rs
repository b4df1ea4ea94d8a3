//! SARIF, held against its schema and against what its readers do with it.

use super::{golden, sample, written};
use jsonschema::Validator;
use serde_json::Value;
use sls_lint::report::{Checkout, Format, Look, Report};
use std::sync::OnceLock;

fn run_of(report: &Report) -> Value {
    let log: Value = serde_json::from_str(&written(report, Format::Sarif, Look::default())).unwrap();
    assert_eq!(complaints(&log), "");
    log["runs"][0].clone()
}

/// What the schema has to say about a document.
pub(super) fn complaints(log: &Value) -> String {
    static SCHEMA: OnceLock<Validator> = OnceLock::new();
    let validator = SCHEMA.get_or_init(|| {
        // The pattern of a language has a bracket too many, which is no regular expression for every engine.
        let schema = include_str!("../schemas/sarif-2.1.0.json").replace("-[a-zA-Z]{2}]?$", "-[a-zA-Z]{2}$");
        let schema: Value = serde_json::from_str(&schema).unwrap();
        jsonschema::validator_for(&schema).unwrap()
    });
    validator.iter_errors(log).map(|error| format!("{}: {error}\n", error.instance_path())).collect()
}

fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

#[test]
fn sarif() {
    golden("sarif.json", &written(&sample::report(), Format::Sarif, Look::default()));
    run_of(&sample::report());
    let clean = run_of(&Report::default());
    assert_eq!(clean["results"], Value::Array(vec![]));
    assert_eq!(clean["invocations"][0]["executionSuccessful"], true);
}

#[test]
fn the_schema_can_tell() {
    let broken = serde_json::json!({ "version": "2.1.0", "runs": [{ "tool": { "driver": { "name": 5 } } }] });
    assert!(complaints(&broken).contains("/runs/0/tool/driver/name"));
}

/// Readers find rules by their number, places by their lines and columns, and related places by links in the message.
#[test]
fn what_results_refer_to_is_there() {
    let report = sample::report();
    let run = run_of(&report);
    let rules = list(&run["tool"]["driver"], "rules");
    assert_eq!(list(&run, "results").len(), report.findings.len(), "suppressed ones too");
    for result in list(&run, "results") {
        assert_eq!(rules[result["ruleIndex"].as_u64().unwrap() as usize]["id"], result["ruleId"]);
        let message = result["message"]["text"].as_str().unwrap();
        for related in list(result, "relatedLocations") {
            assert!(message.contains(&format!("]({})", related["id"])), "{message}");
        }
        let location = &result["locations"][0]["physicalLocation"];
        let path = location["artifactLocation"]["uri"].as_str().unwrap();
        let file = report.sources.iter().find(|(_, file)| file.path == path).unwrap().1;
        let region = &location["region"];
        let [start, first, end, last] =
            ["startLine", "startColumn", "endLine", "endColumn"].map(|key| region[key].as_u64().unwrap() as usize);
        let lines: Vec<&str> = file.text.split('\n').collect();
        let from = |line: &str, column: usize| line.chars().skip(column - 1).collect::<String>();
        let tail = from(lines[end - 1], last);
        let text = [&[from(lines[start - 1], first)], &lines[start..end].iter().map(|line| (*line).to_owned()).collect::<Vec<_>>()[..]];
        let text = text.concat().join("\n");
        assert_eq!(region["snippet"]["text"].as_str(), text.strip_suffix(&tail), "{region}");
    }
}

#[test]
fn a_trace_is_a_code_flow_that_ends_at_the_cause() {
    let run = run_of(&sample::report());
    let results = list(&run, "results");
    let flows: Vec<usize> =
        results.iter().map(|result| result["codeFlows"][0]["threadFlows"][0]["locations"].as_array().map_or(0, Vec::len)).collect();
    assert_eq!(flows, [5, 3, 2, 0, 0], "the step at the cause is not told twice");
    let flow = &results[1]["codeFlows"][0]["threadFlows"][0]["locations"];
    assert_eq!(flow[2]["location"]["message"]["text"], "this sleeps in every request");
    assert_eq!(flow[2]["nestingLevel"], 2);
    assert_eq!(results[4]["suppressions"][0]["justification"], "measured");
    assert_eq!(results[3]["suppressions"], Value::Array(vec![]));
}

/// GitHub reads paths from the root of the repository; what lies outside is named by its whole path.
#[test]
fn paths_are_uris_from_the_root_of_the_repository() {
    let checkout = |cwd: &str, root: &str| Checkout { cwd: cwd.into(), root: root.into() };
    let uri = |checkout| {
        let run = run_of(&Report { checkout, ..sample::report() });
        run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"].clone()
    };
    let inside = uri(checkout("/w/my shop/é", "/w"));
    assert_eq!(inside["uri"], "my%20shop/%C3%A9/store/src/lib.rs");
    assert_eq!(inside["uriBaseId"], "%SRCROOT%");
    let outside = uri(checkout("/w/shop", "/x"));
    assert_eq!(outside["uri"], "file:///w/shop/store/src/lib.rs");
    assert_eq!(outside.get("uriBaseId"), None);
}
