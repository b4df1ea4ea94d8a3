//! What is found, when it is told, and where it is said to stand.

use crate::client::{Client, uri};
use crate::tree::Tree;
use crate::{LINE, MAIN, SLEEPY, function, pulling, rules};
use serde_json::{Value, json};

const SLEEPS: [(&str, u64); 1] = [("sleep-in-handler", LINE as u64)];

/// What sleeps.
const SLEEP: &str = "tokio::time::sleep(Duration::from_secs(2)).await;";

fn awake() -> String {
    SLEEPY.replace(SLEEP, "")
}

#[test]
fn findings_come_without_a_file_being_open_and_with_the_whole_way() {
    let tree = function();
    let mut client = Client::on(&tree, json!({ "textDocument": { "publishDiagnostics": { "relatedInformation": true } } }));
    let found = client.published(&uri(&tree, "src/handler.rs"), None);
    assert_eq!(rules(&found), SLEEPS);
    let [sleep] = &*found else { unreachable!() };
    assert_eq!((&sleep["source"], &sleep["severity"]), (&json!("sls-lint"), &json!(2)));
    assert_eq!(sleep["data"]["confidence"], "confirmed");
    assert!(sleep["codeDescription"]["href"].as_str().unwrap().ends_with("/rules/blocking/sleep-in-handler.md"), "{sleep}");
    let places = sleep["relatedInformation"].as_array().unwrap();
    let steps: Vec<_> =
        places.iter().map(|it| (it["location"]["uri"].as_str().unwrap(), it["location"]["range"]["start"]["line"].as_u64())).collect();
    assert_eq!(steps, [(&*uri(&tree, "src/main.rs"), Some(6))]);
    assert!(places[0]["message"].as_str().unwrap().starts_with("1: `handler::handle` is called by AWS Lambda"), "{sleep}");
    assert!(!sleep["message"].as_str().unwrap().contains("1: "), "{sleep}");
    assert!(client.part().success());
}

#[test]
fn a_client_that_shows_no_further_places_reads_them() {
    let tree = function();
    let mut client = Client::on(&tree, json!({}));
    let found = client.published(&uri(&tree, "src/handler.rs"), None);
    assert!(found[0]["message"].as_str().unwrap().contains("for each request (src/main.rs:7)"), "{found:?}");
    assert_eq!(found[0].get("relatedInformation"), None);
}

#[test]
fn what_counts_is_what_stands_in_the_editor_until_it_is_closed() {
    let tree = function();
    let mut client = Client::on(&tree, json!({}));
    let handler = client.open(&tree, "src/handler.rs", None);
    assert_eq!(rules(&client.published(&handler, Some(1))), SLEEPS);
    client.change(&handler, 2, &awake());
    assert_eq!(client.published(&handler, Some(2)), [Value::Null; 0]);
    let line = json!({ "start": { "line": LINE, "character": 0 }, "end": { "line": LINE, "character": 0 } });
    let insert = json!([{ "range": line, "text": "    tokio::time::sleep(Duration::from_secs(3)).await;\n" }]);
    client.tell("textDocument/didChange", json!({ "textDocument": { "uri": handler, "version": 3 }, "contentChanges": insert }));
    assert_eq!(rules(&client.published(&handler, Some(3))), SLEEPS);
    tree.write("src/handler.rs", awake().as_bytes());
    client.tell("textDocument/didSave", json!({ "textDocument": { "uri": handler } }));
    client.tell("textDocument/didClose", json!({ "textDocument": { "uri": handler } }));
    assert_eq!(client.published(&handler, None), [Value::Null; 0]);
}

#[test]
fn a_change_elsewhere_on_the_disk_counts_when_it_is_told() {
    let tree = function();
    let mut client = Client::on(&tree, json!({ "workspace": { "didChangeWatchedFiles": { "dynamicRegistration": true } } }));
    let watched = client.told("client/registerCapability");
    let globs = watched["params"]["registrations"][0]["registerOptions"]["watchers"].to_string();
    assert!(["**/*.rs", "**/*.{toml,yml,yaml,", "**/Cargo.lock"].iter().all(|glob| globs.contains(glob)), "{globs}");
    let handler = uri(&tree, "src/handler.rs");
    assert_eq!(rules(&client.published(&handler, None)), SLEEPS);
    tree.write("src/handler.rs", awake().as_bytes());
    client.tell("workspace/didChangeWatchedFiles", json!({ "changes": [{ "uri": handler, "type": 2 }] }));
    assert_eq!(client.published(&handler, None), [Value::Null; 0]);
}

#[test]
fn findings_stay_and_move_with_their_lines_while_a_text_does_not_parse() {
    let tree = function();
    let mut client = Client::on(&tree, json!({}));
    let main = client.open(&tree, "src/main.rs", None);
    let handler = client.open(&tree, "src/handler.rs", None);
    assert_eq!(rules(&client.published(&handler, Some(1))), SLEEPS);
    client.change(&handler, 2, &format!("fn half( {{\n{SLEEPY}"));
    let broken = client.published(&handler, Some(2));
    let shifted = ("sleep-in-handler", u64::from(LINE) + 1);
    assert!(rules(&broken).contains(&shifted) && rules(&broken).iter().any(|(rule, _)| *rule == "problem"), "{broken:?}");
    client.change(&main, 2, &MAIN.replace("handler::handle", "handler::handle("));
    assert!(rules(&client.published(&main, Some(2))).iter().any(|(rule, _)| *rule == "problem"));
    client.change(&main, 3, MAIN);
    client.change(&handler, 3, &awake());
    assert_eq!(client.published(&handler, Some(3)), [Value::Null; 0]);
}

#[test]
fn what_cannot_be_checked_is_said_where_it_stands() {
    let tree = function();
    tree.write("src/main.rs", b"mod handler;\nfn main() {}\n");
    tree.write("src/handler.rs", b"\xff");
    let mut client = Client::on(&tree, json!({}));
    let [problem] = &*client.published(&uri(&tree, "src/handler.rs"), None) else { panic!("one problem") };
    assert_eq!((&problem["message"], &problem["severity"]), (&json!("not valid UTF-8 at byte 0"), &json!(1)));
    let [unchecked] = &*client.published(&uri(&tree, "src/main.rs"), None) else { panic!("one binary") };
    assert!(unchecked["message"].as_str().unwrap().contains("was not checked"), "{unchecked}");
    let manifest = client.open(&tree, "Cargo.toml", Some("[package\n"));
    assert_eq!(rules(&client.published(&manifest, Some(1))).first(), Some(&("problem", 0)));
}

#[test]
fn configuration_counts_as_it_stands_in_the_editor() {
    let tree = function();
    let mut client = Client::on(&tree, json!({}));
    let handler = uri(&tree, "src/handler.rs");
    assert_eq!(rules(&client.published(&handler, None)), SLEEPS);
    let config = client.open(&tree, "sls-lint.toml", Some("[levels]\nsleep-in-handler = \"allow\"\n"));
    assert_eq!(client.published(&handler, None), [Value::Null; 0]);
    client.change(&config, 2, "[levels]\nsleep-in-handler = \"deny\"\n");
    assert_eq!(client.published(&handler, None)[0]["severity"], 1);
    client.change(&config, 3, "[levels]\nsleep-in-handlers = \"deny\"\n");
    let [wrong] = &*client.published(&config, Some(3)) else { panic!("one problem") };
    assert!(wrong["message"].as_str().unwrap().contains("sleep-in-handler"), "{wrong}");
    assert_eq!(wrong["range"]["start"]["line"], 1);
    assert!(!client.has_kept(|message| message["params"]["uri"] == handler), "what was found before stays");
}

#[test]
fn columns_are_counted_as_agreed() {
    for (offered, agreed, column) in [
        (json!(["utf-16", "utf-8"]), "utf-8", 22),
        (json!(["utf-16"]), "utf-16", 19),
        (json!(["utf-32"]), "utf-32", 18),
        (Value::Null, "utf-16", 19),
    ] {
        let tree = function();
        let mut client = Client::start();
        let folders = json!([{ "uri": uri(&tree, ""), "name": "tree" }]);
        let can = client.initialize(folders, json!({ "general": { "positionEncodings": offered } }));
        assert_eq!(can["capabilities"]["positionEncoding"], agreed);
        let found = client.published(&uri(&tree, "src/handler.rs"), None);
        assert_eq!(found[0]["range"]["start"]["character"], column, "{agreed}");
        let handler = client.open(&tree, "src/handler.rs", None);
        let at = |character: u32| json!({ "line": LINE, "character": character });
        let removed = json!([{ "range": { "start": at(column), "end": at(column + SLEEP.len() as u32) }, "text": "" }]);
        client.tell("textDocument/didChange", json!({ "textDocument": { "uri": handler, "version": 2 }, "contentChanges": removed }));
        assert_eq!(client.published(&handler, Some(2)), [Value::Null; 0], "{agreed}");
    }
}

#[test]
fn folders_come_and_go() {
    let (one, other) = (function(), function());
    let mut client = Client::on(&one, json!({}));
    assert_eq!(rules(&client.published(&uri(&one, "src/handler.rs"), None)), SLEEPS);
    let folder = |tree: &Tree| json!([{ "uri": uri(tree, ""), "name": "tree" }]);
    let change = |added: Value, removed: Value| json!({ "event": { "added": added, "removed": removed } });
    client.tell("workspace/didChangeWorkspaceFolders", change(folder(&other), json!([])));
    assert_eq!(rules(&client.published(&uri(&other, "src/handler.rs"), None)), SLEEPS);
    client.tell("workspace/didChangeWorkspaceFolders", change(json!([]), folder(&one)));
    assert_eq!(client.published(&uri(&one, "src/handler.rs"), None), [Value::Null; 0]);
}

#[test]
fn a_file_outside_of_all_folders_is_checked_with_its_package() {
    let (tree, lone) = (function(), Tree::new(&[]));
    let mut client = Client::start();
    client.initialize(Value::Null, json!({}));
    let handler = client.open(&tree, "src/handler.rs", None);
    assert_eq!(rules(&client.published(&handler, Some(1))), SLEEPS);
    let text =
        format!("{}{}", MAIN.replace("mod handler;\n", "").replace("handler::", ""), SLEEPY.replace("Error, LambdaEvent", "LambdaEvent"));
    let alone = client.open(&lone, "main.rs", Some(&text));
    let found = client.published(&alone, Some(1));
    assert_eq!(rules(&found).first().map(|(rule, _)| *rule), Some("sleep-in-handler"), "{found:?}");
}

#[test]
fn who_asks_is_answered_and_not_told() {
    let tree = function();
    let mut client = Client::on(&tree, pulling());
    let main = client.open(&tree, "src/main.rs", None);
    let ask = |client: &mut Client, uri: &str, known: Option<&Value>| {
        client.ask("textDocument/diagnostic", json!({ "textDocument": { "uri": uri }, "previousResultId": known }))["result"].clone()
    };
    let handler = uri(&tree, "src/handler.rs");
    let first = ask(&mut client, &main, None);
    assert_eq!((&first["kind"], &first["items"]), (&json!("full"), &json!([])));
    assert_eq!(rules(first["relatedDocuments"][&handler]["items"].as_array().unwrap()), SLEEPS);
    let found = ask(&mut client, &handler, None);
    assert_eq!(rules(found["items"].as_array().unwrap()), SLEEPS);
    assert_eq!(ask(&mut client, &handler, Some(&found["resultId"]))["kind"], "unchanged");
    client.told("workspace/diagnostic/refresh");

    let all = |client: &mut Client, known: Value| {
        client.ask("workspace/diagnostic", json!({ "previousResultIds": known }))["result"]["items"].clone()
    };
    let known = json!([{ "uri": handler, "value": found["resultId"] }]);
    let kinds = |items: &Value| {
        items.as_array().unwrap().iter().map(|it| (it["uri"].clone(), it["kind"].clone(), it["version"].clone())).collect::<Vec<_>>()
    };
    let same = all(&mut client, known.clone());
    assert_eq!(kinds(&same), [(json!(handler), json!("unchanged"), Value::Null), (json!(main), json!("full"), json!(1))]);

    client.open(&tree, "src/handler.rs", Some(&awake()));
    let changed = all(&mut client, known);
    assert_eq!((&changed[0]["kind"], &changed[0]["items"], &changed[0]["version"]), (&json!("full"), &json!([]), &json!(1)));
    client.told("workspace/diagnostic/refresh");
    let elsewhere = ask(&mut client, "untitled:Untitled-1", None);
    assert_eq!(elsewhere["items"], json!([]));
    assert!(!client.has_said("textDocument/publishDiagnostics"));
}
