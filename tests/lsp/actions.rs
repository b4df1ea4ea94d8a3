//! What can be done at a finding, and what is told of a place.

use crate::client::{Client, uri};
use crate::tree::Tree;
use crate::{LINE, SLEEPY, function};
use serde_json::{Value, json};

/// A client that knows actions and versions of texts.
fn capable() -> Value {
    json!({
        "textDocument": { "codeAction": { "codeActionLiteralSupport": { "codeActionKind": { "valueSet": [] } } },
                          "hover": { "contentFormat": ["markdown", "plaintext"] } },
        "workspace": { "workspaceEdit": { "documentChanges": true } },
        "window": { "showDocument": { "support": true } },
    })
}

fn at(line: u32, character: u32) -> Value {
    json!({ "line": line, "character": character })
}

fn actions(client: &mut Client, uri: &str, line: u32, only: Value) -> Vec<Value> {
    let context = if only.is_null() { json!({ "diagnostics": [] }) } else { json!({ "diagnostics": [], "only": only }) };
    let params = json!({ "textDocument": { "uri": uri }, "range": { "start": at(line, 30), "end": at(line, 30) }, "context": context });
    client.ask("textDocument/codeAction", params)["result"].as_array().unwrap().clone()
}

fn titles(actions: &[Value]) -> Vec<&str> {
    actions.iter().map(|action| action["title"].as_str().unwrap()).collect()
}

/// A text after the changes that an action makes in its only file. Columns count bytes here.
fn after(text: &str, action: &Value) -> String {
    let changes = match &action["edit"]["documentChanges"] {
        Value::Null => action["edit"]["changes"].as_object().unwrap().values().next().unwrap(),
        files => &files[0]["edits"],
    };
    let byte = |position: &Value| {
        let line = text.split_inclusive('\n').take(position["line"].as_u64().unwrap() as usize).map(str::len).sum::<usize>();
        line + position["character"].as_u64().unwrap() as usize
    };
    let mut text = text.to_owned();
    for change in changes.as_array().unwrap().iter().rev() {
        let (start, end) = (byte(&change["range"]["start"]), byte(&change["range"]["end"]));
        text.replace_range(start..end, change["newText"].as_str().unwrap());
    }
    text
}

#[test]
fn a_finding_can_be_allowed_and_read_about() {
    let tree = function();
    let mut client = Client::on(&tree, capable());
    let ascii = SLEEPY.replace("é𝄞", "ascii");
    let handler = client.open(&tree, "src/handler.rs", Some(&ascii));
    let found = actions(&mut client, &handler, LINE, Value::Null);
    assert_eq!(titles(&found), ["allow `sleep-in-handler` here", "explain `sleep-in-handler`"]);
    assert_eq!(found[0]["edit"]["documentChanges"][0]["textDocument"], json!({ "uri": handler, "version": 1 }));
    let allowed = after(&ascii, &found[0]);
    assert!(allowed.contains(".await; // sls-lint: allow(sleep-in-handler, reason = \""), "{allowed}");
    client.change(&handler, 2, &allowed);
    assert_eq!(client.published(&handler, Some(2)), [Value::Null; 0]);
    assert_eq!(actions(&mut client, &handler, LINE, Value::Null), [Value::Null; 0]);

    let command = &found[1]["command"];
    let answer = client.ask("workspace/executeCommand", json!({ "command": command["command"], "arguments": command["arguments"] }));
    assert_eq!(answer["result"], Value::Null);
    let opened = client.told("window/showDocument");
    assert!(opened["params"]["uri"].as_str().unwrap().ends_with("sleep-in-handler.md") && opened["params"]["external"] == true, "{opened}");
}

#[test]
fn a_client_that_opens_no_pages_is_shown_the_gist() {
    let tree = function();
    let mut client = Client::on(&tree, json!({}));
    let handler = client.open(&tree, "src/handler.rs", None);
    let found = actions(&mut client, &handler, LINE, Value::Null);
    assert_eq!((titles(&found), &found[0]["command"]), (vec!["explain `sleep-in-handler`"], &json!("sls-lint.explain")));
    let explain = |client: &mut Client, command: &str, rule: Value| {
        client.ask("workspace/executeCommand", json!({ "command": command, "arguments": [rule] }))
    };
    explain(&mut client, "sls-lint.explain", json!("sleep-in-handler"));
    let shown = client.told("window/showMessage");
    assert!(shown["params"]["message"].as_str().unwrap().contains("A sleep in the request phase"), "{shown}");
    for (command, rule) in [("sls-lint.explain", json!("no-such")), ("sls-lint.explain", json!(1)), ("rm", json!("sleep-in-handler"))] {
        assert_eq!(explain(&mut client, command, rule)["error"]["code"], -32602);
    }
}

#[test]
fn an_answer_speaks_of_the_text_as_it_is() {
    let tree = function();
    let mut client = Client::on(&tree, capable());
    let handler = client.open(&tree, "src/handler.rs", None);
    client.change(&handler, 2, &format!("// a line\n{SLEEPY}"));
    assert_eq!(titles(&actions(&mut client, &handler, LINE, Value::Null)), [""; 0]);
    let found = actions(&mut client, &handler, LINE + 1, Value::Null);
    assert_eq!(found[0]["edit"]["documentChanges"][0]["textDocument"]["version"], 2);
    client.change(&handler, 3, &format!("fn half( {{\n{SLEEPY}"));
    assert_eq!(titles(&actions(&mut client, &handler, LINE + 1, Value::Null)), ["explain `sleep-in-handler`"]);
}

#[test]
fn only_the_kinds_asked_for_are_offered() {
    let tree = function();
    let mut client = Client::on(&tree, capable());
    let handler = client.open(&tree, "src/handler.rs", None);
    for (only, count) in [("quickfix", 2), ("", 2), ("refactor", 0), ("quick", 0), ("source.fixAll", 0), ("source", 0)] {
        assert_eq!(actions(&mut client, &handler, LINE, json!([only])).len(), count, "{only}");
    }
}

fn hover(client: &mut Client, tree: &Tree, path: &str, line: u32, character: u32) -> Value {
    let params = json!({ "textDocument": { "uri": uri(tree, path) }, "position": at(line, character) });
    client.ask("textDocument/hover", params)["result"].clone()
}

#[test]
fn a_hover_tells_of_findings_and_entries() {
    let tree = function();
    let mut client = Client::on(&tree, capable());
    let finding = hover(&mut client, &tree, "src/handler.rs", LINE, 30);
    let text = finding["contents"]["value"].as_str().unwrap();
    assert!(text.starts_with("**[sleep-in-handler](https://") && text.contains("A function is billed"), "{text}");
    assert_eq!((&finding["contents"]["kind"], &finding["range"]["start"]["line"]), (&json!("markdown"), &json!(LINE)));
    for (path, line, character) in [("src/main.rs", 6, 20), ("src/handler.rs", 4, 15)] {
        let entry = hover(&mut client, &tree, path, line, character);
        let text = entry["contents"]["value"].as_str().unwrap_or_else(|| panic!("{path}: {entry}"));
        let parts = [
            "**AWS Lambda**: `handler::handle` is called for each request",
            "one request at a time",
            "for each request",
            "time-out 3 s unless set, at most 900 s",
        ];
        assert!(parts.iter().all(|part| text.contains(part)), "{text}");
    }
    assert_eq!(hover(&mut client, &tree, "src/handler.rs", 0, 0), Value::Null);
}
