//! Files beside the code: what they say to this tool is told like what code says.

use crate::client::Client;
use crate::{function, rules};
use serde_json::{Value, json};

const TEMPLATE: &str = "Resources:\n  Nap:\n    # sls-lint: allow(detached-task)\n    Timeout: 10\n";

const CONFIG: &str = "[functions.\"*\"]\ntimeout-s = 1\n";

fn ask_for_actions(client: &mut Client, uri: &str, line: u32) -> Vec<Value> {
    let at = json!({ "line": line, "character": 25 });
    let context = json!({ "diagnostics": [] });
    let params = json!({ "textDocument": { "uri": uri }, "range": { "start": at, "end": at }, "context": context });
    client.ask("textDocument/codeAction", params)["result"].as_array().unwrap().clone()
}

#[test]
fn an_idle_allow_is_shown_in_a_deploy_file_and_taken_out_of_it() {
    let tree = function();
    tree.write("template.yaml", TEMPLATE.as_bytes());
    let literals = json!({ "codeActionLiteralSupport": { "codeActionKind": { "valueSet": [] } } });
    let mut client = Client::on(&tree, json!({ "textDocument": { "codeAction": literals } }));
    let template = client.open(&tree, "template.yaml", None);
    assert_eq!(rules(&client.published(&template, Some(1))), [("unused-allow", 2)]);
    let actions = ask_for_actions(&mut client, &template, 2);
    let titles: Vec<&str> = actions.iter().map(|action| action["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["take out the allow of `detached-task`", "explain `unused-allow`"]);
    let gone = json!({ "start": { "line": 2, "character": 0 }, "end": { "line": 3, "character": 0 } });
    assert_eq!(actions[0]["edit"]["changes"][&template], json!([{ "range": gone, "newText": "" }]));
    client.change(&template, 2, &TEMPLATE.replace("    # sls-lint: allow(detached-task)\n", ""));
    assert_eq!(client.published(&template, Some(2)), [Value::Null; 0]);
    assert!(client.part().success());
}

#[test]
fn a_limit_is_a_related_place_and_an_allow_there_counts() {
    let tree = function();
    tree.write("sls-lint.toml", CONFIG.as_bytes());
    let mut client = Client::on(&tree, json!({ "textDocument": { "publishDiagnostics": { "relatedInformation": true } } }));
    let config = client.open(&tree, "sls-lint.toml", None);
    let handler = client.open(&tree, "src/handler.rs", None);
    let found = client.published(&handler, Some(1));
    let late = found.iter().find(|it| it["code"] == "exceeds-timeout").unwrap();
    let places = late["relatedInformation"].as_array().unwrap();
    let limit = places.iter().find(|it| it["location"]["uri"] == *config).unwrap();
    assert_eq!(limit["location"]["range"]["start"], json!({ "line": 1, "character": 0 }));
    assert_eq!(limit["message"], "the function's time-out is set here");
    client.change(&config, 2, &CONFIG.replace("= 1\n", "= 1 # sls-lint: allow(exceeds-timeout, reason = \"tried\")\n"));
    let left = client.published(&handler, Some(1));
    assert_eq!(left.iter().map(|it| it["code"].as_str().unwrap()).collect::<Vec<_>>(), ["sleep-in-handler"]);
    client.change(&config, 3, &CONFIG.replace("= 1\n", "= 1 # sls-lint: allow(exceeds-timeout\n"));
    let [problem] = &*client.published(&config, Some(3)) else { panic!("one problem") };
    assert!(problem["message"].as_str().unwrap().contains("after `exceeds-timeout`"), "{problem}");
}
