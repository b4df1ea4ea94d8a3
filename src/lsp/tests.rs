//! Conversations with a check that finds, fails and panics as its text says.
//!
//! What the real check finds is tested through the binary; here is what happens around it.

use super::{End, serve_with};
use crate::Options;
use crate::lint::{Confidence, Edit, Family, Finding, Fix, Judged, Level, Rule, Safety};
use crate::report::Report;
use crate::source::{SourceFile, TextRange};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, PipeReader, PipeWriter, Read, Write, pipe};
use std::thread::JoinHandle;
use std::time::Duration;

static RULE: Rule = Rule { id: "unused-allow", family: Family::Allows, level: Level::Warn, summary: "", page: "", check: |_, _| {} };

const URI: &str = "file:///w/a.rs";

/// Finds each `@`, and knows how to remove it; each pair of them can only be removed as one.
fn check(options: &Options) -> Result<Report, String> {
    let text = options.request.overlay.read("/w/a.rs".into()).map_err(|_| "no text".to_owned())?;
    if text.contains("slow") {
        std::thread::sleep(Duration::from_millis(300));
    }
    assert!(!text.contains("panic"), "the text says so");
    if text.contains("fail") {
        return Err("the text says so".to_owned());
    }
    let mut report = Report::default();
    let file = report.sources.add(SourceFile::new("a.rs", &*text));
    for (at, _) in text.match_indices('@') {
        let span = TextRange::new(at as u32, at as u32 + 1).in_file(file);
        let pair = text[at + 1..].starts_with('@');
        let removed = TextRange::new(at as u32, at as u32 + if pair { 2 } else { 1 }).in_file(file);
        let mut finding = Finding::in_text(&RULE, span, "stands here".to_owned(), "remove it".to_owned());
        finding.confidence = Confidence::Likely;
        finding.fix = Some(Fix::new("remove it", Safety::Safe, vec![Edit::remove(removed)]));
        report.findings.push(Judged { finding, level: Level::Warn, suppressed: None });
    }
    Ok(report)
}

/// A client in the same process.
struct Talk {
    input: PipeWriter,
    output: BufReader<PipeReader>,
    server: JoinHandle<End>,
}

impl Talk {
    /// A text is open in a folder.
    fn about(text: &str) -> Self {
        let ((input, to), (from, output)) = (pipe().unwrap(), pipe().unwrap());
        let server = std::thread::spawn(move || serve_with(check, Options::default(), input, output).unwrap());
        let mut talk = Self { input: to, output: BufReader::new(from), server };
        let folders = json!([{ "uri": "file:///w", "name": "w" }]);
        let capabilities = json!({
            "textDocument": { "codeAction": { "codeActionLiteralSupport": {} }, "publishDiagnostics": { "tagSupport": { "valueSet": [1] } } },
        });
        talk.send(json!({ "id": 0, "method": "initialize", "params": { "workspaceFolders": folders, "capabilities": capabilities } }));
        talk.send(json!({ "method": "textDocument/didOpen",
                          "params": { "textDocument": { "uri": URI, "languageId": "rust", "version": 1, "text": text } } }));
        talk
    }

    fn send(&mut self, message: Value) {
        let body = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{body}", body.len()).unwrap();
    }

    fn change(&mut self, version: i32, text: &str) {
        let document = json!({ "uri": URI, "version": version });
        let params = json!({ "textDocument": document, "contentChanges": [{ "text": text }] });
        self.send(json!({ "method": "textDocument/didChange", "params": params }));
    }

    /// The next message.
    fn next(&mut self) -> Value {
        let mut length = String::new();
        self.output.read_line(&mut length).unwrap();
        let length: usize = length.trim().strip_prefix("Content-Length: ").unwrap().parse().unwrap();
        let mut body = vec![0; length + 2];
        self.output.read_exact(&mut body).unwrap();
        serde_json::from_slice(&body).unwrap()
    }

    fn find(&mut self, wanted: impl Fn(&Value) -> bool) -> Value {
        loop {
            let message = self.next();
            if wanted(&message) {
                return message;
            }
        }
    }

    /// The next diagnostics: the version, and how many there are.
    fn published(&mut self) -> (Value, usize) {
        let message = self.find(|message| message["method"] == "textDocument/publishDiagnostics");
        (message["params"]["version"].clone(), message["params"]["diagnostics"].as_array().unwrap().len())
    }

    fn leave(self) -> End {
        drop(self.input);
        self.server.join().unwrap()
    }
}

#[test]
fn a_run_that_panics_or_fails_changes_nothing_and_is_told_of() {
    let mut talk = Talk::about("@");
    assert_eq!(talk.published(), (json!(1), 1));
    for (version, text, reason) in
        [(2, "panic", "/w was not checked: the check panicked: the text says so"), (3, "fail", "/w was not checked: the text says so")]
    {
        talk.change(version, text);
        let log = talk.find(|message| message["method"] == "window/logMessage");
        assert_eq!(log["params"], json!({ "type": 1, "message": reason }));
        assert_eq!(talk.published(), (json!(version), 1));
    }
    talk.change(4, "");
    assert_eq!(talk.published(), (json!(4), 0));
    assert_eq!(talk.leave(), End::Abrupt);
}

#[test]
fn what_a_run_found_in_a_text_that_is_gone_is_not_told() {
    let mut talk = Talk::about("slow @@");
    // The run has begun by then, and goes on.
    std::thread::sleep(super::PAUSE + Duration::from_millis(100));
    talk.change(2, "slow @@@");
    assert_eq!(talk.published(), (json!(2), 3));
    assert_eq!(talk.leave(), End::Abrupt);
}

#[test]
fn all_safe_fixes_are_carried_out_that_do_not_get_in_each_others_way() {
    let mut talk = Talk::about("// @ a @@\n// @");
    talk.published();
    let everywhere = json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 9, "character": 0 } });
    let ask = |only: &str| {
        let context = json!({ "diagnostics": [], "only": [only] });
        json!({ "textDocument": { "uri": URI }, "range": everywhere, "context": context })
    };
    talk.send(json!({ "id": 1, "method": "textDocument/codeAction", "params": ask("source.fixAll") }));
    let answer = talk.find(|message| message["id"] == 1);
    let [all] = &**answer["result"].as_array().unwrap() else { panic!("one action: {answer}") };
    assert_eq!(all["kind"], "source.fixAll.sls-lint");
    let places: Vec<_> = all["edit"]["changes"][URI].as_array().unwrap().iter().map(|it| it["range"].clone()).collect();
    let place =
        |line: u32, from: u32, to: u32| json!({ "start": { "line": line, "character": from }, "end": { "line": line, "character": to } });
    assert_eq!(places, [place(0, 3, 4), place(0, 7, 9), place(1, 3, 4)]);

    talk.send(json!({ "id": 2, "method": "textDocument/codeAction", "params": ask("quickfix") }));
    let answer = talk.find(|message| message["id"] == 2);
    let fixes: Vec<_> = answer["result"].as_array().unwrap().iter().filter(|it| it["title"] == "remove it").collect();
    assert!(fixes.len() == 4 && fixes.iter().all(|fix| fix["isPreferred"] == true), "{answer}");
}

#[test]
fn a_fix_after_which_the_text_does_not_parse_is_not_offered() {
    let mut talk = Talk::about("// @\nfn @");
    talk.published();
    let range = json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 9, "character": 0 } });
    for (id, only) in [(1, "source.fixAll"), (2, "quickfix")] {
        let context = json!({ "diagnostics": [], "only": [only] });
        let params = json!({ "textDocument": { "uri": URI }, "range": range, "context": context });
        talk.send(json!({ "id": id, "method": "textDocument/codeAction", "params": params }));
        let answer = talk.find(|message| message["id"] == id);
        assert!(
            answer["result"].as_array().unwrap().iter().all(|it| it["title"] != "remove it" && it["kind"] != "source.fixAll.sls-lint"),
            "{answer}"
        );
    }
}

#[test]
fn what_a_fix_only_takes_away_is_shown_as_not_needed() {
    let mut talk = Talk::about("@");
    let message = talk.find(|message| message["method"] == "textDocument/publishDiagnostics");
    let [only] = &**message["params"]["diagnostics"].as_array().unwrap() else { panic!("one diagnostic: {message}") };
    assert_eq!(only["tags"], json!([1]));
    assert_eq!(only["data"]["fix"], json!({ "title": "remove it", "safety": "safe" }));
    assert!(only["message"].as_str().unwrap().starts_with("stands here\nlikely, not certain"), "{only}");
}
