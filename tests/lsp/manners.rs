//! The protocol itself: greetings and goodbyes, questions that nobody waits for, and what is no message at all.

use crate::client::{Client, uri};
use crate::{function, pulling, rules};
use serde_json::{Value, json};

fn code(answer: &Value) -> i64 {
    answer["error"]["code"].as_i64().unwrap_or_else(|| panic!("an error: {answer}"))
}

#[test]
fn nothing_is_said_to_strangers() {
    let mut client = Client::start();
    assert_eq!(code(&client.ask("textDocument/hover", json!({}))), -32002);
    client.tell("textDocument/didOpen", json!({ "strange": true }));
    assert_eq!(code(&client.ask("shutdown", Value::Null)), -32002);
    assert!(!client.has_said("window/logMessage"));
    let can = client.initialize(Value::Null, Value::Null);
    assert_eq!(can["serverInfo"]["name"], "cargo-sls-lint");
    assert_eq!(code(&client.ask("initialize", json!({}))), -32600);
}

#[test]
fn goodbyes_decide_the_exit_code() {
    let tree = function();
    let mut parting = Client::on(&tree, json!({}));
    assert_eq!(parting.ask("shutdown", Value::Null)["result"], Value::Null);
    assert_eq!(code(&parting.ask("textDocument/hover", json!({}))), -32600);
    parting.tell("exit", Value::Null);
    assert_eq!(parting.wait().code(), Some(0));

    let mut rude = Client::on(&tree, json!({}));
    rude.tell("exit", Value::Null);
    assert_eq!(rude.wait().code(), Some(1));
    assert_eq!(Client::on(&tree, json!({})).leave().code(), Some(1));
    assert_eq!(Client::start().leave().code(), Some(1));
    let mut cut = Client::on(&tree, json!({}));
    cut.write(b"Content-Length: 100\r\n\r\n{\"jsonrpc\"");
    assert_eq!(cut.leave().code(), Some(1));
}

#[test]
fn what_is_no_message_is_refused_and_the_next_one_is_heard() {
    let tree = function();
    let mut client = Client::on(&tree, json!({}));
    let frame = |body: &str| format!("Content-Length: {}\r\n\r\n{body}", body.len());
    let deep = "[".repeat(100_000);
    for (bytes, expected) in [
        (frame("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method"), -32700),
        (frame(&deep), -32700),
        (frame("[{}]"), -32600),
        (frame("{\"jsonrpc\": \"2.0\"}"), -32600),
        ("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".to_owned(), -32700),
        ("Content-Length: many\r\n\r\n{}".to_owned(), -32700),
    ] {
        client.write(bytes.as_bytes());
        let next = client.begin_asking("no/such", Value::Null);
        let refusal = client.wait_for("refusal", |message| message.get("error").is_some() && message["id"].is_null());
        assert_eq!(code(&refusal), expected, "{bytes}");
        assert_eq!(code(&client.answer(next)), -32601);
    }
    assert_eq!(rules(&client.published(&uri(&tree, "src/handler.rs"), None)).len(), 1);
    assert!(client.part().success());
}

#[test]
fn what_is_not_understood_costs_itself_alone() {
    let tree = function();
    let mut client = Client::on(&tree, pulling());
    let wrong = json!({ "textDocument": { "uri": 7 } });
    assert_eq!(code(&client.ask("textDocument/diagnostic", wrong.clone())), -32602);
    for method in ["textDocument/didOpen", "textDocument/didChange", "workspace/didChangeWatchedFiles"] {
        client.tell(method, wrong.clone());
        let log = client.told("window/logMessage");
        assert!(log["params"]["message"].as_str().unwrap().starts_with(&format!("{method} was not understood")), "{log}");
    }
    client.tell("$/unknown", json!({}));
    client.tell("no/such", json!([1]));
    client.send(&json!({ "jsonrpc": "2.0", "id": 77, "result": null }));
    let unopened = json!({ "textDocument": { "uri": uri(&tree, "src/main.rs"), "version": 9 }, "contentChanges": [{ "text": "" }] });
    client.tell("textDocument/didChange", unopened);
    let handler = json!({ "textDocument": { "uri": uri(&tree, "src/handler.rs") } });
    assert_eq!(rules(client.ask("textDocument/diagnostic", handler)["result"]["items"].as_array().unwrap()).len(), 1);
}

#[test]
fn a_question_that_nobody_waits_for_is_answered_so() {
    let tree = function();
    let mut client = Client::on(&tree, pulling());
    let handler = client.open(&tree, "src/handler.rs", None);
    let ask = json!({ "textDocument": { "uri": handler } });
    let given_up = client.begin_asking("textDocument/diagnostic", ask.clone());
    client.tell("$/cancelRequest", json!({ "id": given_up }));
    client.tell("$/cancelRequest", json!({ "id": "never asked" }));
    let kept = client.begin_asking("textDocument/diagnostic", ask.clone());
    assert_eq!(code(&client.answer(given_up)), -32800);
    assert_eq!(client.answer(kept)["result"]["items"].as_array().unwrap().len(), 1);

    client.change(&handler, 2, "");
    let left_open = client.begin_asking("textDocument/diagnostic", ask);
    assert_eq!(client.ask("shutdown", Value::Null)["result"], Value::Null);
    assert_eq!(code(&client.answer(left_open)), -32802);
}

#[test]
fn only_the_newest_text_is_told_of() {
    let tree = function();
    let mut client = Client::on(&tree, json!({}));
    let handler = client.open(&tree, "src/handler.rs", None);
    for version in 2..=30 {
        client.change(&handler, version, if version % 2 == 0 { crate::SLEEPY } else { "" });
    }
    assert_eq!(client.published(&handler, Some(30)).len(), 1);
    let seen = |version: i64| move |message: &Value| message["params"]["version"] == version;
    client.change(&handler, 31, "");
    client.wait_for("the last version", seen(31));
    assert!((2..30).all(|version| !client.has_kept(seen(version))), "a text that was gone is told of");
}

#[test]
fn the_first_run_is_shown_to_who_agrees() {
    let tree = function();
    let mut client = Client::on(&tree, json!({ "window": { "workDoneProgress": true } }));
    let asked = client.told("window/workDoneProgress/create");
    let token = asked["params"]["token"].clone();
    client.send(&json!({ "jsonrpc": "2.0", "id": asked["id"], "result": null }));
    client.published(&uri(&tree, "src/handler.rs"), None);
    let mut silent = Client::on(&tree, json!({}));
    silent.published(&uri(&tree, "src/handler.rs"), None);
    assert!(!silent.has_said("window/workDoneProgress/create"));
    // The run may have been over before the answer came: then nothing is shown, and otherwise the beginning and the end.
    let main = client.open(&tree, "src/main.rs", None);
    client.published(&main, Some(1));
    let shown: Vec<Value> = client.all_kept("$/progress").into_iter().map(|message| message["params"].clone()).collect();
    let kinds: Vec<_> = shown.iter().map(|it| (&it["token"], it["value"]["kind"].as_str().unwrap())).collect();
    assert!(kinds.is_empty() || kinds == [(&token, "begin"), (&token, "end")], "{shown:?}");
}
