//! What the client asks, and our answers.

use super::documents::path_of;
use super::explain::{self, COMMAND};
use super::runs::words;
use super::shown::Told;
use super::{Asked, Server};
use crate::lint::find;
use crate::rules;
use gen_lsp_types::{
    DocumentDiagnosticParams, DocumentDiagnosticReport, ExecuteCommandParams, MessageType, RelatedDocument,
    RelatedFullDocumentDiagnosticReport, RelatedUnchangedDocumentDiagnosticReport, ShowDocumentParams, ShowMessageParams, Uri,
    WorkspaceDiagnosticParams, WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport, WorkspaceFullDocumentDiagnosticReport,
    WorkspaceUnchangedDocumentDiagnosticReport,
};
use lsp_server::{ErrorCode, Request};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Why there is no answer.
type Refused = (ErrorCode, String);

/// Whether the answer depends on what a run finds.
pub(super) fn is_about_texts(method: &str) -> bool {
    ["textDocument/diagnostic", "workspace/diagnostic", "textDocument/codeAction", "textDocument/hover"].contains(&method)
}

impl Server {
    /// Answers a request. A panic costs the answer alone.
    pub(super) fn answer(&mut self, request: Request) {
        let Request { id, method, params } = request;
        let answer = catch_unwind(AssertUnwindSafe(|| self.answer_to(&method, params)));
        match answer {
            Ok(Ok(answer)) => self.outbox.answer(id, answer),
            Ok(Err((code, reason))) => self.outbox.fail(id, code, reason),
            Err(panic) => {
                let reason = format!("the answer to {method} panicked: {}", words(&*panic));
                self.outbox.log_error(&reason);
                self.outbox.fail(id, ErrorCode::InternalError, reason);
            }
        }
    }

    fn answer_to(&mut self, method: &str, params: Value) -> Result<Value, Refused> {
        match method {
            "textDocument/diagnostic" => read(params, |params| self.diagnostics_of(params)),
            "workspace/diagnostic" => read(params, |params| self.all_diagnostics(params)),
            "textDocument/codeAction" => read(params, |params| self.actions(params)),
            "textDocument/hover" => read(params, |params| self.hover(params)),
            "workspace/executeCommand" => self.execute(params),
            "initialize" => Err((ErrorCode::InvalidRequest, "initialized before".to_owned())),
            _ => Err((ErrorCode::MethodNotFound, format!("no method is called {method}"))),
        }
    }

    /// Opens a rule's page, or shows what it says to a client that opens none.
    fn execute(&mut self, params: Value) -> Result<Value, Refused> {
        let invalid = |reason: String| (ErrorCode::InvalidParams, reason);
        let ExecuteCommandParams { command, arguments, .. } = serde_json::from_value(params).map_err(|error| invalid(error.to_string()))?;
        if command != COMMAND {
            return Err(invalid(format!("no command is called {command}")));
        }
        let name = arguments.as_deref().and_then(|list| list.first()?.as_str()).ok_or_else(|| invalid("a rule is expected".to_owned()))?;
        let rule = find(rules::ALL, name).map_err(|unknown| invalid(unknown.to_string()))?;
        match Uri::parse(&rule.url()).ok().filter(|_| self.client.opens_pages) {
            Some(uri) => {
                let external = Some(true);
                self.outbox.ask("window/showDocument", ShowDocumentParams::new(uri, external, None, None), Asked::Nothing);
            }
            None => {
                let message = format!("{}\n\n{}\n\n{}", rule.id, explain::gist(rule), rule.url());
                self.outbox.notify("window/showMessage", ShowMessageParams { kind: MessageType::Info, message });
            }
        }
        Ok(Value::Null)
    }

    fn diagnostics_of(&self, params: DocumentDiagnosticParams) -> DocumentDiagnosticReport {
        let path = path_of(&params.text_document.uri);
        let others = self.shown.paths().filter(|other| path.as_deref() != Some(*other) && self.documents.get(other).is_none());
        let other = |other| Some((self.documents.uri(other)?, RelatedDocument::from(self.shown.tell(Some(other), None))));
        let related: HashMap<Uri, RelatedDocument> =
            if self.client.takes_related { others.filter_map(other).collect() } else { HashMap::new() };
        let related_documents = (!related.is_empty()).then_some(related);
        match self.shown.tell(path.as_deref(), params.previous_result_id.as_deref()) {
            Told::All(report) => RelatedFullDocumentDiagnosticReport { related_documents, full_document_diagnostic_report: report }.into(),
            Told::Known(report) => {
                RelatedUnchangedDocumentDiagnosticReport { related_documents, unchanged_document_diagnostic_report: report }.into()
            }
        }
    }

    /// Of files that the client knows something about and those we do.
    fn all_diagnostics(&self, params: WorkspaceDiagnosticParams) -> WorkspaceDiagnosticReport {
        let known = params.previous_result_ids.into_iter().filter_map(|known| Some((path_of(&known.uri)?, (known.uri, Some(known.value)))));
        let mut files: BTreeMap<_, _> = known.collect();
        for path in self.shown.paths() {
            if let Some(uri) = self.documents.uri(path) {
                files.entry(path.to_owned()).or_insert((uri, None));
            }
        }
        let report = |(path, (uri, known)): (camino::Utf8PathBuf, (Uri, Option<String>))| -> WorkspaceDocumentDiagnosticReport {
            let version = self.documents.get(&path).map(|document| document.version);
            match self.shown.tell(Some(&path), known.as_deref()) {
                Told::All(report) => WorkspaceFullDocumentDiagnosticReport { uri, version, full_document_diagnostic_report: report }.into(),
                Told::Known(report) => {
                    WorkspaceUnchangedDocumentDiagnosticReport { uri, version, unchanged_document_diagnostic_report: report }.into()
                }
            }
        };
        WorkspaceDiagnosticReport { items: files.into_iter().map(report).collect() }
    }
}

impl From<Told> for RelatedDocument {
    fn from(told: Told) -> Self {
        match told {
            Told::All(report) => report.into(),
            Told::Known(report) => report.into(),
        }
    }
}

fn read<P: DeserializeOwned, A: Serialize>(params: Value, answer: impl FnOnce(P) -> A) -> Result<Value, Refused> {
    match serde_json::from_value(params) {
        Ok(params) => Ok(json!(answer(params))),
        Err(error) => Err((ErrorCode::InvalidParams, error.to_string())),
    }
}
