//! What the client can, and what it is told that we can.
//!
//! Capabilities are looked up one by one in what the client sent, so that a client with a strange value somewhere is served like
//! one without that value.

use super::actions::FIX_ALL;
use super::explain::COMMAND;
use super::positions::Encoding;
use gen_lsp_types::{
    ChangeNotifications, CodeActionKind, CodeActionOptions, DiagnosticOptions, ExecuteCommandOptions, InitializeResult, Save,
    ServerCapabilities, ServerInfo, TextDocumentSyncKind, TextDocumentSyncOptions, WorkDoneProgressOptions,
    WorkspaceFoldersServerCapabilities, WorkspaceOptions,
};
use serde_json::Value;

/// Who the server calls itself, as the source of its diagnostics.
pub(super) const SOURCE: &str = "sls-lint";

/// What the client can, as far as it matters here.
#[derive(Clone, Debug, Default)]
pub(super) struct Client {
    /// In which units columns are counted.
    pub(super) encoding: Encoding,
    /// It asks for diagnostics, so none are sent unasked.
    pub(super) pulls: bool,
    /// It can be told to ask again.
    pub(super) refreshes: bool,
    /// It takes diagnostics of other files with those it asked for.
    pub(super) takes_related: bool,
    /// It shows the places that belong to a diagnostic.
    pub(super) shows_places: bool,
    /// It shows what is not needed as such.
    pub(super) fades: bool,
    /// It knows actions that are more than commands.
    pub(super) knows_actions: bool,
    /// It takes changes for a version of a text.
    pub(super) knows_versions: bool,
    /// It renders Markdown in hovers.
    pub(super) renders: bool,
    /// It shows how long work goes on.
    pub(super) shows_progress: bool,
    /// It opens pages.
    pub(super) opens_pages: bool,
    /// It watches files for us.
    pub(super) watches: bool,
}

impl Client {
    /// Reads `capabilities`.
    pub(super) fn of(capabilities: &Value) -> Self {
        let at = |path: &str| capabilities.pointer(path);
        let is = |path: &str| at(path) == Some(&Value::Bool(true));
        let lists = |path: &str, item: &Value| at(path).and_then(Value::as_array).is_some_and(|list| list.contains(item));
        let offered = at("/general/positionEncodings").and_then(|kinds| serde_json::from_value(kinds.clone()).ok());
        let offered: Option<Vec<_>> = offered;
        let pulls = at("/textDocument/diagnostic").is_some_and(Value::is_object);
        let asked = if pulls { "/textDocument/diagnostic" } else { "/textDocument/publishDiagnostics" };
        // Those who ask have said so elsewhere for years, and some say it only there.
        let shown = |name: &str| [asked, "/textDocument/publishDiagnostics"].into_iter().any(|it| is(&format!("{it}/{name}")));
        Self {
            encoding: Encoding::agreed(offered.as_deref()),
            pulls,
            refreshes: pulls && is("/workspace/diagnostics/refreshSupport"),
            takes_related: pulls && is("/textDocument/diagnostic/relatedDocumentSupport"),
            shows_places: shown("relatedInformation"),
            fades: [asked, "/textDocument/publishDiagnostics"].iter().any(|it| lists(&format!("{it}/tagSupport/valueSet"), &1.into())),
            knows_actions: at("/textDocument/codeAction/codeActionLiteralSupport").is_some_and(Value::is_object),
            knows_versions: is("/workspace/workspaceEdit/documentChanges"),
            renders: lists("/textDocument/hover/contentFormat", &"markdown".into()),
            shows_progress: is("/window/workDoneProgress"),
            opens_pages: is("/window/showDocument/support"),
            watches: is("/workspace/didChangeWatchedFiles/dynamicRegistration"),
        }
    }

    /// What we can for this client.
    pub(super) fn welcome(&self) -> InitializeResult {
        let progress = WorkDoneProgressOptions::default();
        let kinds = vec![CodeActionKind::QuickFix, FIX_ALL];
        let capabilities = ServerCapabilities {
            position_encoding: Some(self.encoding.kind()),
            text_document_sync: Some(
                TextDocumentSyncOptions {
                    open_close: Some(true),
                    change: Some(TextDocumentSyncKind::Incremental),
                    save: Some(Save::Bool(true)),
                    ..TextDocumentSyncOptions::default()
                }
                .into(),
            ),
            hover_provider: Some(true.into()),
            code_action_provider: Some(CodeActionOptions { code_action_kinds: Some(kinds), ..CodeActionOptions::default() }.into()),
            execute_command_provider: Some(ExecuteCommandOptions {
                commands: vec![COMMAND.to_owned()],
                work_done_progress_options: progress,
            }),
            diagnostic_provider: self.pulls.then(|| {
                DiagnosticOptions {
                    identifier: Some(SOURCE.to_owned()),
                    inter_file_dependencies: true,
                    workspace_diagnostics: true,
                    work_done_progress_options: progress,
                }
                .into()
            }),
            workspace: Some(WorkspaceOptions {
                workspace_folders: Some(WorkspaceFoldersServerCapabilities {
                    supported: Some(true),
                    change_notifications: Some(ChangeNotifications::Bool(true)),
                }),
                ..WorkspaceOptions::default()
            }),
            ..ServerCapabilities::default()
        };
        let version = Some(env!("CARGO_PKG_VERSION").to_owned());
        InitializeResult { capabilities, server_info: Some(ServerInfo { name: env!("CARGO_PKG_NAME").to_owned(), version }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_strange_value_costs_itself_alone() {
        let client = Client::of(&json!({
            "general": { "positionEncodings": 7 },
            "textDocument": { "diagnostic": [], "publishDiagnostics": { "relatedInformation": true, "tagSupport": { "valueSet": [1, 2] } } },
            "window": null,
        }));
        assert!(client.shows_places && client.fades && !client.pulls && !client.shows_progress);
        assert_eq!(client.encoding, Encoding::Utf16);
        let nothing = Client::of(&Value::Null);
        assert!(!nothing.shows_places && nothing.welcome().capabilities.diagnostic_provider.is_none());
    }

    #[test]
    fn who_asks_for_diagnostics_is_offered_them() {
        let client = Client::of(&json!({ "textDocument": { "diagnostic": { "relatedDocumentSupport": true } } }));
        assert!(client.pulls && client.takes_related && !client.refreshes);
        assert!(client.welcome().capabilities.diagnostic_provider.is_some());
    }
}
