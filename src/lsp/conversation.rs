//! What we say: notifications, answers, and questions of our own, with a note of what was asked.

use super::wire::{Outgoing, Refusal};
use gen_lsp_types::{LogMessageParams, MessageType};
use lsp_server::{ErrorCode, Message, Notification, ReqQueue, RequestId, Response};
use serde::Serialize;
use serde_json::Value;
use std::io::{self, Write};
use std::sync::mpsc::Sender;

/// What a client was asked, as far as its answer matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// Whether it shows progress now.
    Progress,
    /// Something whose answer changes nothing.
    Nothing,
}

/// The way to the client.
pub(super) struct Outbox {
    writer: Sender<Outgoing>,
    queue: ReqQueue<(), Asked>,
}

impl Outbox {
    /// Messages go to this writer.
    pub(super) fn new(writer: Sender<Outgoing>) -> Self {
        Self { writer, queue: ReqQueue::default() }
    }

    /// Tells something.
    pub(super) fn notify(&mut self, method: &str, params: impl Serialize) {
        self.send(Outgoing::Message(Notification::new(method.to_owned(), params).into()));
    }

    /// Asks something.
    pub(super) fn ask(&mut self, method: &str, params: impl Serialize, asked: Asked) {
        let request = self.queue.outgoing.register(method.to_owned(), params, asked);
        self.send(Outgoing::Message(request.into()));
    }

    /// What a client was asked that answers now.
    pub(super) fn answered(&mut self, id: RequestId) -> Option<Asked> {
        self.queue.outgoing.complete(id)
    }

    /// Answers.
    pub(super) fn answer(&mut self, id: RequestId, result: Value) {
        self.send(Outgoing::Message(Response { id, response_result: Ok(result) }.into()));
    }

    /// Answers that there is no answer.
    pub(super) fn fail(&mut self, id: RequestId, code: ErrorCode, reason: impl Into<String>) {
        self.send(Outgoing::Message(Message::Response(Response::new_err(id, code as i32, reason.into()))));
    }

    /// Answers what is no message.
    pub(super) fn refuse(&mut self, refusal: Refusal) {
        self.log(MessageType::Warning, &refusal.reason);
        self.send(Outgoing::Refusal(refusal));
    }

    /// Puts a line into the client's log.
    pub(super) fn log(&mut self, kind: MessageType, message: &str) {
        self.notify("window/logMessage", LogMessageParams { kind, message: message.to_owned() });
    }

    /// Says what went wrong, in the client's log and for who looks at our standard error.
    pub(super) fn log_error(&mut self, message: &str) {
        // There is nobody left to tell when standard error is closed.
        let _ = writeln!(io::stderr(), "error: {message}");
        self.log(MessageType::Error, message);
    }

    /// The server goes on when nobody reads; the end of its input tells it that nobody is there.
    fn send(&self, outgoing: Outgoing) {
        let _ = self.writer.send(outgoing);
    }
}
