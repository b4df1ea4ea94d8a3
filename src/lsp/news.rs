//! What the client tells: who it is, what it opens, changes, saves and closes, and what has changed on the disk.
//!
//! Each piece of news that a run could see leads to one, after a pause in which more may come. What we do not know is passed
//! over, as the protocol has it; what we cannot read is put into the log.

use super::client::Client;
use super::conversation::Asked;
use super::documents::path_of;
use super::{PAUSE, Server, Stage};
use gen_lsp_types::{
    CancelParams, DidChangeTextDocumentParams, DidChangeWatchedFilesParams, DidChangeWatchedFilesRegistrationOptions,
    DidChangeWorkspaceFoldersParams, DidCloseTextDocumentParams, DidOpenTextDocumentParams, FileSystemWatcher, Id, MessageType,
    Registration, RegistrationParams, Uri, WorkspaceFolder,
};
use lsp_server::{ErrorCode, Notification, Request, RequestId};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::time::Duration;

/// Files of whose changes a run may make something else.
const WATCHED: [&str; 6] = [
    "**/*.rs",
    "**/Cargo.lock",
    "**/.cargo/config{,.toml}",
    "**/*.{toml,yml,yaml,tf,hcl,jsonc}",
    "**/{vercel,host,cargo-lambda}.json",
    "**/*Dockerfile*",
];

impl Server {
    /// The client introduces itself.
    pub(super) fn meet(&mut self, request: Request) {
        let params = &request.params;
        self.client = Client::of(&params["capabilities"]);
        let list = serde_json::from_value::<Vec<WorkspaceFolder>>(params["workspaceFolders"].clone()).ok().filter(|list| !list.is_empty());
        let single = || serde_json::from_value::<Uri>(params["rootUri"].clone()).ok().into_iter().collect();
        let folders: Vec<Uri> = list.map_or_else(single, |list| list.into_iter().map(|folder| folder.uri).collect());
        self.folders = folders.iter().filter_map(path_of).collect();
        self.stage = Stage::Talking;
        self.outbox.answer(request.id, json!(self.client.welcome()));
    }

    /// Takes note of what the client tells.
    pub(super) fn note(&mut self, notification: Notification) {
        let Notification { method, params } = notification;
        match &*method {
            "initialized" => self.begin(),
            "textDocument/didOpen" => self.read(&method, params, |server, params: DidOpenTextDocumentParams| {
                let opened = server.documents.open(params.text_document);
                server.changed(opened);
            }),
            "textDocument/didChange" => self.read(&method, params, |server, params: DidChangeTextDocumentParams| {
                let (document, encoding) = (params.text_document, server.client.encoding);
                let uri = &document.text_document_identifier.uri;
                let changed = server.documents.change(uri, document.version, params.content_changes, encoding);
                server.changed(changed);
            }),
            "textDocument/didClose" => self.read(&method, params, |server, params: DidCloseTextDocumentParams| {
                let closed = server.documents.close(&params.text_document.uri);
                server.changed(closed);
            }),
            "textDocument/didSave" | "workspace/didChangeConfiguration" => self.changed(true),
            "workspace/didChangeWatchedFiles" => self.read(&method, params, |server, params: DidChangeWatchedFilesParams| {
                // Of an open text only the client knows what it says.
                let unread = |uri: &Uri| path_of(uri).is_none_or(|path| server.documents.get(&path).is_none());
                let changed = params.changes.iter().any(|change| unread(&change.uri));
                server.changed(changed);
            }),
            "workspace/didChangeWorkspaceFolders" => self.read(&method, params, |server, params: DidChangeWorkspaceFoldersParams| {
                for folder in params.event.removed.iter().filter_map(|folder| path_of(&folder.uri)) {
                    server.folders.remove(&folder);
                }
                server.folders.extend(params.event.added.iter().filter_map(|folder| path_of(&folder.uri)));
                server.changed(true);
            }),
            "$/cancelRequest" => self.read(&method, params, |server, params: CancelParams| server.cancel(&params.id)),
            _ => {}
        }
    }

    /// The first run is not waited for, and the client is asked to watch files for us.
    fn begin(&mut self) {
        self.runs.due_in(Duration::ZERO);
        if self.client.watches {
            let watchers = WATCHED.map(|glob| FileSystemWatcher { glob_pattern: glob.to_owned().into(), kind: None });
            let options = DidChangeWatchedFilesRegistrationOptions { watchers: watchers.into() };
            let method = "workspace/didChangeWatchedFiles".to_owned();
            let registration = Registration { id: "sls-lint/files".to_owned(), method, register_options: Some(json!(options)) };
            self.outbox.ask("client/registerCapability", RegistrationParams { registrations: vec![registration] }, Asked::Nothing);
        }
    }

    fn changed(&mut self, changed: bool) {
        if changed {
            self.runs.due_in(PAUSE);
        }
    }

    /// A question that nobody waits for any more is answered so. What is answered at once cannot be cancelled.
    fn cancel(&mut self, id: &Id) {
        let id: RequestId = match id {
            Id::Int(id) => (*id).into(),
            Id::String(id) => id.clone().into(),
        };
        if let Some(at) = self.waiting.iter().position(|request| request.id == id) {
            let request = self.waiting.remove(at);
            self.outbox.fail(request.id, ErrorCode::RequestCanceled, "cancelled");
        }
    }

    fn read<P: DeserializeOwned>(&mut self, method: &str, params: Value, note: impl FnOnce(&mut Self, P)) {
        match serde_json::from_value(params) {
            Ok(params) => note(self, params),
            Err(error) => self.outbox.log(MessageType::Warning, &format!("{method} was not understood: {error}")),
        }
    }
}
