//! Formats that services read, each held against the rules of its reader.

use super::{golden, sample, written};
use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value;
use sls_lint::report::{Checkout, Format, Look, Report};
use std::collections::BTreeSet;

fn json(report: &Report, format: Format) -> Value {
    serde_json::from_str(&written(report, format, Look::default())).unwrap()
}

/// Elements with their attributes, in order; the document has to be well-formed.
pub(super) fn elements(xml: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error}:\n{xml}")) {
            Event::Eof => return found,
            Event::Start(element) | Event::Empty(element) => {
                let attributes = element.attributes().map(|attribute| {
                    let attribute = attribute.unwrap();
                    let value = quick_xml::escape::unescape(&attribute.value).unwrap();
                    (attribute.key.as_ref().to_owned(), value.into_owned())
                });
                found.push((element.name().as_ref().to_owned(), attributes.collect()));
            }
            _ => {}
        }
    }
}

#[test]
fn gitlab() {
    golden("gitlab.json", &written(&sample::report(), Format::Gitlab, Look::default()));
    let issues = json(&sample::report(), Format::Gitlab);
    let issues = issues.as_array().unwrap();
    let fingerprints: BTreeSet<_> = issues.iter().map(|issue| issue["fingerprint"].as_str().unwrap()).collect();
    assert_eq!(fingerprints.len(), issues.len(), "equal fingerprints are one issue");
    for issue in issues {
        assert!(["info", "minor", "major", "critical", "blocker"].contains(&issue["severity"].as_str().unwrap()));
        assert!(["description", "check_name"].iter().all(|key| issue[key].is_string()));
        let path = issue["location"]["path"].as_str().unwrap();
        assert!(!path.starts_with("./") && !path.starts_with('/'), "{path}");
        assert!(issue["location"]["lines"]["begin"].as_u64().unwrap() >= 1);
    }
    assert_eq!(json(&Report::default(), Format::Gitlab), Value::Array(vec![]));
}

#[test]
fn checkstyle() {
    let xml = written(&sample::report(), Format::Checkstyle, Look::default());
    golden("checkstyle.xml", &xml);
    let elements = elements(&xml);
    let attributes = |name| elements.iter().filter(move |(element, _)| element == name).map(|(_, attributes)| attributes);
    let files: Vec<_> = attributes("file").map(|file| file[0].1.as_str()).collect();
    assert!(files.is_sorted() && files.contains(&"store/src/lib.rs"), "{files:?}");
    for error in attributes("error") {
        let keys: Vec<_> = error.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["line", "column", "severity", "message", "source"]);
        assert!(["error", "warning", "info"].contains(&error[2].1.as_str()));
    }
    assert_eq!(attributes("error").count(), 8);
}

/// Build servers know a case by its class and name, and count for themselves.
#[test]
fn junit() {
    let xml = written(&sample::report(), Format::Junit, Look::default());
    golden("junit.xml", &xml);
    let elements = elements(&xml);
    let count = |name: &str| elements.iter().filter(|(element, _)| element == name).count();
    assert_eq!((count("failure"), count("error"), count("skipped")), (2, 1, 5));
    let value = |attributes: &[(String, String)], name: &str| attributes.iter().find(|(key, _)| key == name).unwrap().1.clone();
    let root = &elements[0].1;
    assert_eq!(["tests", "failures", "errors"].map(|key| value(root, key)), ["8", "2", "1"]);
    let cases = elements.iter().filter(|(element, _)| element == "testcase");
    let names: BTreeSet<_> = cases.map(|(_, attributes)| (value(attributes, "classname"), value(attributes, "name"))).collect();
    assert_eq!(names.len(), 8, "{names:?}");
    assert!(names.iter().all(|(_, name)| !name.contains(|c: char| c.is_ascii_digit())), "a name holds no line: {names:?}");
}

#[test]
fn junit_of_a_clean_run_is_one_case_that_passed() {
    let elements = elements(&written(&Report::default(), Format::Junit, Look::default()));
    let names: Vec<_> = elements.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["testsuites", "testsuite", "testcase"]);
}

#[test]
fn services_are_told_paths_from_the_root_of_the_repository() {
    let checkout = Checkout { cwd: "/w/shop".into(), root: "/w".into() };
    let report = Report { checkout, ..sample::report() };
    for format in [Format::Gitlab, Format::Junit, Format::Checkstyle] {
        let text = written(&report, format, Look::default());
        assert!(text.contains("shop/store/src/lib.rs") && text.contains("shop/template.yaml"), "{}:\n{text}", format.name());
    }
}
