//! A client for tests: it starts the real server and speaks with it over its standard streams.

use crate::tree::Tree;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

/// Nothing that is waited for takes as long.
const LONG: Duration = Duration::from_secs(60);

/// A server, and what it has said.
pub(crate) struct Client {
    server: Child,
    input: Option<ChildStdin>,
    said: Receiver<Value>,
    /// What was said and is not asked for yet.
    kept: Vec<Value>,
    next: i64,
}

impl Client {
    /// Starts a server that nothing has been said to.
    pub(crate) fn start() -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-sls-lint"));
        command.args(["sls-lint", "lsp", "--no-cache"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server = command.spawn().unwrap();
        let (say, said) = mpsc::channel();
        let mut output = BufReader::new(server.stdout.take().unwrap());
        std::thread::spawn(move || while next(&mut output).is_some_and(|message| say.send(message).is_ok()) {});
        let input = server.stdin.take();
        Self { server, input, said, kept: Vec::new(), next: 1 }
    }

    /// Starts one that works on a tree, for a client that can what is said here.
    pub(crate) fn on(tree: &Tree, capabilities: Value) -> Self {
        let mut client = Self::start();
        let folders = json!([{ "uri": uri(tree, ""), "name": "tree" }]);
        client.initialize(folders, capabilities);
        client
    }

    /// Introduces the client; the answer is what the server can.
    pub(crate) fn initialize(&mut self, folders: Value, capabilities: Value) -> Value {
        let params = json!({ "processId": null, "rootUri": null, "workspaceFolders": folders, "capabilities": capabilities });
        let answer = self.ask("initialize", params);
        self.tell("initialized", json!({}));
        answer["result"].clone()
    }

    /// Writes bytes as they are.
    pub(crate) fn write(&mut self, bytes: &[u8]) {
        let input = self.input.as_mut().expect("the input is open");
        input.write_all(bytes).and_then(|()| input.flush()).expect("the server listens");
    }

    /// Writes a message.
    pub(crate) fn send(&mut self, message: &Value) {
        let body = message.to_string();
        self.write(format!("Content-Length: {}\r\n\r\n{body}", body.len()).as_bytes());
    }

    /// Tells something.
    pub(crate) fn tell(&mut self, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// Asks something, without waiting for the answer; its number.
    pub(crate) fn begin_asking(&mut self, method: &str, params: Value) -> i64 {
        let id = self.next;
        self.next += 1;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        id
    }

    /// Asks something; the whole answer.
    pub(crate) fn ask(&mut self, method: &str, params: Value) -> Value {
        let id = self.begin_asking(method, params);
        self.answer(id)
    }

    /// The answer to a question.
    pub(crate) fn answer(&mut self, id: i64) -> Value {
        self.wait_for(&format!("the answer to {id}"), |message| message["id"] == id && message.get("method").is_none())
    }

    /// The next message with a method.
    pub(crate) fn told(&mut self, method: &str) -> Value {
        self.wait_for(method, |message| message["method"] == method)
    }

    /// The diagnostics of a version of a text.
    pub(crate) fn published(&mut self, uri: &str, version: Option<i64>) -> Vec<Value> {
        let version = version.map_or(Value::Null, Value::from);
        let message = self.wait_for(&format!("diagnostics of {uri} {version}"), |message| {
            let params = &message["params"];
            message["method"] == "textDocument/publishDiagnostics" && params["uri"] == uri && params["version"] == version
        });
        message["params"]["diagnostics"].as_array().unwrap().clone()
    }

    /// The first message that is as wanted; those before it are kept.
    pub(crate) fn wait_for(&mut self, what: &str, wanted: impl Fn(&Value) -> bool) -> Value {
        if let Some(at) = self.kept.iter().position(&wanted) {
            return self.kept.remove(at);
        }
        let until = Instant::now() + LONG;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            let message = self.said.recv_timeout(left).unwrap_or_else(|_| panic!("no {what} among {:#?}", self.kept));
            if wanted(&message) {
                return message;
            }
            self.kept.push(message);
        }
    }

    /// Whether something like this has been said and not been asked for.
    pub(crate) fn has_said(&mut self, method: &str) -> bool {
        self.kept.extend(self.said.try_iter());
        self.kept.iter().any(|message| message["method"] == method)
    }

    /// Whether a message like this is kept.
    pub(crate) fn has_kept(&self, wanted: impl Fn(&Value) -> bool) -> bool {
        self.kept.iter().any(wanted)
    }

    /// All messages with a method that nobody has asked for.
    pub(crate) fn all_kept(&mut self, method: &str) -> Vec<Value> {
        self.kept.extend(self.said.try_iter());
        self.kept.iter().filter(|message| message["method"] == method).cloned().collect()
    }

    /// Opens a file of the tree, with what is on the disk or with another text.
    pub(crate) fn open(&mut self, tree: &Tree, path: &str, text: Option<&str>) -> String {
        let uri = uri(tree, path);
        let text = text.map_or_else(|| std::fs::read_to_string(tree.root.join(path)).unwrap(), str::to_owned);
        self.tell("textDocument/didOpen", json!({ "textDocument": { "uri": uri, "languageId": "rust", "version": 1, "text": text } }));
        uri
    }

    /// Replaces a whole text.
    pub(crate) fn change(&mut self, uri: &str, version: i64, text: &str) {
        let document = json!({ "uri": uri, "version": version });
        self.tell("textDocument/didChange", json!({ "textDocument": document, "contentChanges": [{ "text": text }] }));
    }

    /// Says nothing any more; how the server ends then.
    pub(crate) fn leave(mut self) -> ExitStatus {
        drop(self.input.take());
        self.wait()
    }

    /// Says goodbye as the protocol has it.
    pub(crate) fn part(mut self) -> ExitStatus {
        assert_eq!(self.ask("shutdown", Value::Null)["result"], Value::Null);
        self.tell("exit", Value::Null);
        self.wait()
    }

    /// How the server ends.
    pub(crate) fn wait(&mut self) -> ExitStatus {
        let until = Instant::now() + LONG;
        while Instant::now() < until {
            if let Some(status) = self.server.try_wait().unwrap() {
                return status;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("the server does not end");
    }
}

impl Drop for Client {
    /// A test that fails leaves no server behind.
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// The name of a file of a tree.
pub(crate) fn uri(tree: &Tree, path: &str) -> String {
    let path = if path.is_empty() { tree.root.clone() } else { tree.root.join(path) };
    format!("file://{path}")
}

fn next(output: &mut BufReader<ChildStdout>) -> Option<Value> {
    let mut length = None;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim().split_once(": ") {
            Some(("Content-Length", value)) => length = value.parse().ok(),
            Some(_) => {}
            None => break,
        }
    }
    let mut body = vec![0; length?];
    output.read_exact(&mut body).ok()?;
    serde_json::from_slice(&body).ok()
}
