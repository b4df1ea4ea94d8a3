//! How far the first run is: the only one that can take long, because nothing is known of dependencies yet.
//!
//! The client is asked before anything is shown, and most first runs are over before it has answered: then nothing is shown.

use super::client::Client;
use super::conversation::{Asked, Outbox};
use gen_lsp_types::{ProgressParams, ProgressToken, WorkDoneProgressBegin, WorkDoneProgressCreateParams, WorkDoneProgressEnd};
use serde::Serialize;
use serde_json::json;

/// Where the first run is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Progress {
    /// Not begun.
    #[default]
    Waiting,
    /// Under way; the client has been asked to show it.
    Asked,
    /// Under way, and shown.
    Shown,
    /// Over, or of no interest.
    Over,
}

impl Progress {
    /// A run begins.
    pub(super) fn begin(&mut self, client: &Client, outbox: &mut Outbox) {
        if *self == Self::Waiting {
            *self = Self::Over;
            if client.shows_progress {
                *self = Self::Asked;
                outbox.ask("window/workDoneProgress/create", WorkDoneProgressCreateParams { token: token() }, Asked::Progress);
            }
        }
    }

    /// The client has answered.
    pub(super) fn agreed(&mut self, agreed: bool, outbox: &mut Outbox) {
        if *self == Self::Asked {
            *self = if agreed { Self::Shown } else { Self::Over };
            if agreed {
                let title = "checking functions".to_owned();
                say(outbox, "begin", WorkDoneProgressBegin { title, cancellable: Some(false), ..WorkDoneProgressBegin::default() });
            }
        }
    }

    /// A run has ended.
    pub(super) fn end(&mut self, outbox: &mut Outbox) {
        if *self == Self::Shown {
            say(outbox, "end", WorkDoneProgressEnd::default());
        }
        *self = Self::Over;
    }
}

fn token() -> ProgressToken {
    ProgressToken::String("sls-lint/first-run".to_owned())
}

fn say(outbox: &mut Outbox, kind: &str, value: impl Serialize) {
    let mut value = json!(value);
    value["kind"] = kind.into();
    outbox.notify("$/progress", ProgressParams { token: token(), value });
}
