//! Messages on the wire: frames in, frames out.
//!
//! Each direction has a thread, so that a client that writes without reading, or reads late, never stops the server. `lsp-server`
//! defines the messages; its reader is not used, because it ends at the first frame that is no message. Here such a frame is
//! told and passed over, and after a header that makes no sense the next one that does is looked for. A frame is taken in
//! as it comes: a length that is only claimed costs no memory.

use lsp_server::{ErrorCode, Message};
use serde_json::{Value, json};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::sync::mpsc::Receiver;
use std::thread::{Builder, JoinHandle};

/// What comes in.
#[derive(Debug)]
pub(super) enum Incoming {
    /// A message.
    Message(Message),
    /// Something that is none, and why.
    Malformed(Refusal),
    /// Nothing will come any more.
    Ended,
}

/// What goes out.
#[derive(Debug)]
pub(super) enum Outgoing {
    /// A message.
    Message(Message),
    /// The answer to what is no message: nobody knows the number of its request.
    Refusal(Refusal),
}

/// Why something is no message.
#[derive(Debug)]
pub(super) struct Refusal {
    /// The code of JSON-RPC.
    code: ErrorCode,
    /// The reason, for the client's log.
    pub(super) reason: String,
}

/// Larger frames are passed over: no text that a run reads is as large.
const LARGEST: u64 = 256 * 1024 * 1024;

/// Longer lines are no headers.
const LONGEST_HEADER: u64 = 4096;

const LENGTH: &str = "content-length:";

/// Reads until nothing comes any more or nobody wants it, on a thread of its own.
pub(super) fn read(input: impl Read + Send + 'static, wanted: impl Fn(Incoming) -> bool + Send + 'static) -> io::Result<JoinHandle<()>> {
    Builder::new().name("lsp-reader".to_owned()).spawn(move || {
        let mut frames = Frames { input: BufReader::new(input), ahead: None };
        loop {
            let incoming = frames.next().ok().flatten().unwrap_or(Incoming::Ended);
            let last = matches!(incoming, Incoming::Ended);
            if !wanted(incoming) || last {
                return;
            }
        }
    })
}

/// Writes what it is given until nobody gives any more, on a thread of its own. What nobody reads is lost; the end of the input
/// tells the server of it.
pub(super) fn write(mut output: impl Write + Send + 'static, messages: Receiver<Outgoing>) -> io::Result<JoinHandle<()>> {
    Builder::new().name("lsp-writer".to_owned()).spawn(move || {
        let _ = messages.into_iter().try_for_each(|message| {
            let text = message.body().to_string();
            write!(output, "Content-Length: {}\r\n\r\n{text}", text.len())?;
            output.flush()
        });
    })
}

impl Outgoing {
    fn body(&self) -> Value {
        let mut body = match self {
            Self::Message(message) => json!(message),
            Self::Refusal(refusal) => json!({ "id": null, "error": { "code": refusal.code as i32, "message": refusal.reason } }),
        };
        body["jsonrpc"] = "2.0".into();
        body
    }
}

/// The frames of an input.
struct Frames<R> {
    input: BufReader<R>,
    /// The length of a frame whose header has been read, behind something that was no header.
    ahead: Option<u64>,
}

impl<R: Read> Frames<R> {
    /// The next message; `None` where the input ends, be it in the middle of one.
    fn next(&mut self) -> io::Result<Option<Incoming>> {
        let length = match self.ahead.take() {
            Some(length) => length,
            None => match self.header()? {
                Some((length, false)) => length,
                Some((length, true)) => {
                    self.ahead = Some(length);
                    return Ok(Some(malformed(ErrorCode::ParseError, "a header that is none was passed over")));
                }
                None => return Ok(None),
            },
        };
        self.body(length)
    }

    /// The length of the next frame, and whether anything was passed over on the way to it.
    fn header(&mut self) -> io::Result<Option<(u64, bool)>> {
        let (mut length, mut lost) = (None, false);
        loop {
            let mut line = Vec::new();
            if (&mut self.input).take(LONGEST_HEADER).read_until(b'\n', &mut line)? == 0 {
                return Ok(None);
            }
            let line = String::from_utf8_lossy(&line).to_ascii_lowercase();
            match (line.trim(), line.find(LENGTH)) {
                ("", _) => match length {
                    Some(length) => return Ok(Some((length, lost))),
                    None => lost = true,
                },
                // A body whose header could not be read ends in the line of the next header.
                (_, Some(at)) => {
                    length = line[at + LENGTH.len()..].trim().parse().ok();
                    lost |= at > 0 || length.is_none();
                }
                (line, None) => lost |= !line.starts_with("content-type:"),
            }
        }
    }

    fn body(&mut self, length: u64) -> io::Result<Option<Incoming>> {
        let mut body = Vec::new();
        let input = &mut (&mut self.input).take(length);
        let taken = if length > LARGEST { io::copy(input, &mut io::sink())? } else { input.read_to_end(&mut body)? as u64 };
        if taken < length {
            return Ok(None);
        }
        if length > LARGEST {
            return Ok(Some(malformed(ErrorCode::InvalidRequest, format!("a message of {length} bytes is too long"))));
        }
        Ok(Some(message(&body)))
    }
}

fn message(body: &[u8]) -> Incoming {
    match serde_json::from_slice::<Value>(body) {
        Err(error) => malformed(ErrorCode::ParseError, format!("no JSON: {error}")),
        Ok(value) => match serde_json::from_value(value) {
            Ok(message) => Incoming::Message(message),
            Err(_) => malformed(ErrorCode::InvalidRequest, "neither a request, nor a response, nor a notification"),
        },
    }
}

fn malformed(code: ErrorCode, reason: impl Into<String>) -> Incoming {
    Incoming::Malformed(Refusal { code, reason: reason.into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(body: &str) -> String {
        format!("Content-Length: {}\r\n\r\n{body}", body.len())
    }

    /// What comes of an input, in short: the method of a message, or the reason why it is none.
    fn incoming(input: &str) -> Vec<String> {
        let mut frames = Frames { input: BufReader::new(input.as_bytes()), ahead: None };
        let next = std::iter::from_fn(|| frames.next().unwrap());
        next.map(|incoming| match incoming {
            Incoming::Message(Message::Request(request)) => request.method,
            Incoming::Message(Message::Notification(notification)) => notification.method,
            Incoming::Malformed(refusal) => format!("{}: {}", refusal.code as i32, refusal.reason),
            Incoming::Message(Message::Response(_)) | Incoming::Ended => "?".to_owned(),
        })
        .collect()
    }

    #[test]
    fn a_frame_that_is_no_message_costs_itself_alone() {
        let good = frame(r#"{"id":1,"method":"a"}"#);
        let told = |bad: &str| {
            let [told, next] = &*incoming(&format!("{bad}{good}")) else { panic!("{bad}") };
            assert_eq!(next, "a", "{bad}");
            told.clone()
        };
        assert!(told(&frame("{\"id\":1,")).starts_with("-32700: no JSON"));
        assert!(told(&frame("[]")).starts_with("-32600"));
        assert!(told(&frame("\u{e9}")).starts_with("-32700"));
        for header in ["nonsense\r\n", "Content-Length: x\r\n\r\n{\"id\":1}", "\r\n\r\n", "Content-Length: -5\r\n\r\n"] {
            assert_eq!(told(header), "-32700: a header that is none was passed over");
        }
    }

    #[test]
    fn headers_are_read_as_others_write_them() {
        let body = r#"{"method":"a"}"#;
        let header = format!("content-type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:{}\n\n", body.len());
        assert_eq!(incoming(&format!("{header}{body}")), ["a"]);
    }

    #[test]
    fn an_end_in_the_middle_is_an_end() {
        for input in ["", "Content-Le", "Content-Length: 9\r\n", "Content-Length: 9\r\n\r\n{", "Content-Length: 99999999999999\r\n\r\n{}"] {
            assert_eq!(incoming(input), [""; 0], "{input}");
        }
    }
}
