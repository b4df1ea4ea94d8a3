//! What can be done about findings: carry out a fix, allow it, read about it, and carry out all safe fixes of a file.
//!
//! Changes are offered only where the texts are those in which the finding was made; a text that does not parse offers
//! nothing but reading. Each change names the version of the text that it was made for, where the client takes that.

use super::checked::Checked;
use super::documents::path_of;
use super::{Server, allow, explain};
use crate::fix::Choice;
use crate::lint::{Fix, Judged, Safety};
use crate::load;
use crate::source::Sources;
use camino::Utf8Path;
use gen_lsp_types::{
    Code, CodeAction, CodeActionKind, CodeActionParams, CodeActionResponse, Diagnostic, OptionalVersionedTextDocumentIdentifier, Range,
    TextDocumentEdit, TextDocumentIdentifier, TextEdit, Uri, WorkspaceEdit,
};
use std::borrow::Cow;
use std::collections::HashMap;

/// The kind of the action that carries out all safe fixes.
pub(super) const FIX_ALL: CodeActionKind = CodeActionKind::Custom(Cow::Borrowed("source.fixAll.sls-lint"));

/// Changes by file, in the order of their places.
type Changes = HashMap<Uri, Vec<TextEdit>>;

impl Server {
    /// What can be done at a place.
    pub(super) fn actions(&self, params: CodeActionParams) -> Vec<CodeActionResponse> {
        let Some(path) = path_of(&params.text_document.uri) else { return Vec::new() };
        let only = params.context.only.as_deref();
        let mut actions = Vec::new();
        if only.is_none_or(|only| only.iter().any(|asked| covers(asked, &CodeActionKind::QuickFix))) {
            for (checked, judged, range) in self.found_in(&path).filter(|(.., range)| touch(*range, params.range)) {
                let told = |it: &&Diagnostic| it.range == range && it.code == Some(Code::String(judged.finding.rule.id.to_owned()));
                let told: Vec<Diagnostic> = params.context.diagnostics.iter().filter(told).cloned().collect();
                actions.extend(self.about(checked, judged, &told));
            }
        }
        if only.is_some_and(|only| only.iter().any(|asked| covers(asked, &FIX_ALL))) {
            actions.extend(self.fix_all(&path));
        }
        let mut once: Vec<CodeActionResponse> = Vec::new();
        for action in actions {
            if !once.contains(&action) {
                once.push(action);
            }
        }
        once
    }

    /// The findings that are shown in a file, with where they stand now.
    pub(super) fn found_in<'a>(&'a self, path: &'a Utf8Path) -> impl Iterator<Item = (&'a Checked, &'a Judged, Range)> {
        self.checked.iter().flat_map(move |checked| {
            let sources = &checked.found().sources;
            let file = sources.iter().find(|(_, file)| checked.absolute(&file.path) == path).map(|(file, _)| file);
            let here = checked.found().shown().filter(move |judged| Some(judged.finding.span.file) == file);
            here.filter_map(move |judged| {
                let span = judged.finding.span;
                Some((checked, judged, checked.now(span.file, self.client.encoding.range(sources, span), &self.documents)?))
            })
        })
    }

    /// What can be done about a finding.
    fn about(&self, checked: &Checked, judged: &Judged, told: &[Diagnostic]) -> Vec<CodeActionResponse> {
        let explain = explain::command(judged.finding.rule);
        if !self.client.knows_actions {
            return vec![explain.into()];
        }
        let action = |title: &str| CodeAction {
            title: title.to_owned(),
            kind: Some(CodeActionKind::QuickFix),
            diagnostics: Some(told.to_vec()).filter(|told| !told.is_empty()),
            ..CodeAction::default()
        };
        let mut actions = Vec::new();
        if checked.is_current() {
            let fixes = sound(checked, judged.finding.fix.iter().collect());
            let fix = fixes.first().and_then(|fix| Some((fix, self.edit(self.changes(checked, &fixes)?))));
            actions.extend(fix.map(|(fix, edit)| {
                let preferred = (fix.safety == Safety::Safe).then_some(true);
                CodeAction { edit: Some(edit), is_preferred: preferred, ..action(&fix.title) }
            }));
            let title = format!("allow `{}` here", judged.finding.rule.id);
            actions.extend(self.allow(checked, judged).map(|edit| CodeAction { edit: Some(edit), ..action(&title) }));
        }
        let title = explain.title.clone();
        actions.push(CodeAction { command: Some(explain), ..action(&title) });
        actions.into_iter().map(CodeActionResponse::from).collect()
    }

    fn allow(&self, checked: &Checked, judged: &Judged) -> Option<WorkspaceEdit> {
        let (sources, span) = (&checked.found().sources, judged.finding.span);
        let file = sources.file(span.file);
        // Reading recurses as deep as the text does.
        let (at, text) = load::pool().install(|| allow::insertion(file, judged.finding.rule.id, span.range.start))?;
        let at = self.client.encoding.position(file, at);
        let uri = self.documents.uri(&checked.absolute(&file.path))?;
        Some(self.edit(HashMap::from([(uri, vec![TextEdit { range: Range { start: at, end: at }, new_text: text }])])))
    }

    /// All safe fixes of a file that do not get in each other's way.
    fn fix_all(&self, path: &Utf8Path) -> Option<CodeActionResponse> {
        let checked =
            self.checked.iter().find(|checked| checked.is_current() && self.found_in(path).any(|(it, ..)| std::ptr::eq(it, *checked)))?;
        let here = self.found_in(path).filter(|(it, ..)| std::ptr::eq(*it, checked));
        let safe = here.filter_map(|(_, judged, _)| judged.finding.fix.as_ref().filter(|fix| fix.safety == Safety::Safe));
        let fixes = sound(checked, safe.collect());
        let edit = self.edit(self.changes(checked, &fixes).filter(|changes| !changes.is_empty())?);
        let title = "carry out all safe fixes of sls-lint".to_owned();
        Some(CodeAction { title, kind: Some(FIX_ALL), edit: Some(edit), ..CodeAction::default() }.into())
    }

    fn changes(&self, checked: &Checked, fixes: &[&Fix]) -> Option<Changes> {
        let sources: &Sources = &checked.found().sources;
        let mut changes = Changes::new();
        for edit in fixes.iter().flat_map(|fix| &fix.edits) {
            let uri = self.documents.uri(&checked.absolute(sources.path(edit.span.file)))?;
            let range = self.client.encoding.range(sources, edit.span);
            changes.entry(uri).or_default().push(TextEdit { range, new_text: edit.text.clone() });
        }
        for edits in changes.values_mut() {
            edits.sort_by_key(|edit| edit.range);
            // Two fixes may ask for the same edit.
            edits.dedup();
        }
        Some(changes)
    }

    fn edit(&self, changes: Changes) -> WorkspaceEdit {
        if !self.client.knows_versions {
            return WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() };
        }
        let mut files: Vec<(Uri, Vec<TextEdit>)> = changes.into_iter().collect();
        files.sort_by(|(a, _), (b, _)| a.cmp(b));
        let file = |(uri, edits): (Uri, Vec<TextEdit>)| {
            let version = path_of(&uri).and_then(|path| Some(self.documents.get(&path)?.version));
            let text_document =
                OptionalVersionedTextDocumentIdentifier { version, text_document_identifier: TextDocumentIdentifier { uri } };
            TextDocumentEdit { text_document, edits: edits.into_iter().map(Into::into).collect() }.into()
        };
        WorkspaceEdit { document_changes: Some(files.into_iter().map(file).collect()), ..WorkspaceEdit::default() }
    }
}

/// Whether a kind is asked for: itself, or one that it is a part of.
fn covers(asked: &CodeActionKind, kind: &CodeActionKind) -> bool {
    let (asked, kind) = (asked.to_string(), kind.to_string());
    kind.strip_prefix(&asked).is_some_and(|rest| asked.is_empty() || rest.is_empty() || rest.starts_with('.'))
}

fn touch(a: Range, b: Range) -> bool {
    a.start <= b.end && b.start <= a.end
}

/// Those of some fixes that can be carried out together, with texts that parse afterwards.
fn sound<'f>(checked: &Checked, fixes: Vec<&'f Fix>) -> Vec<&'f Fix> {
    // Reading recurses as deep as the text does.
    let choice = load::pool().install(|| Choice::among(&checked.found().sources, &fixes));
    choice.chosen.into_iter().map(|at| fixes[at]).collect()
}
