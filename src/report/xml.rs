//! XML, for the formats that are written in it.
//!
//! The library writes elements and escapes what has a meaning in XML. It does not know the characters that no XML document may
//! hold, not even escaped: they are written as escapes of Rust, as everywhere else.

use super::{Report, text};
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::borrow::Cow;
use std::io;

/// Writes a document in lines.
pub(super) type Writer<'o> = quick_xml::Writer<&'o mut dyn io::Write>;

/// Begins a document, has the rest written, and ends the last line.
pub(super) fn document(out: &mut dyn io::Write, body: impl FnOnce(&mut Writer<'_>) -> io::Result<()>) -> io::Result<()> {
    let mut writer = Writer::new_with_indent(&mut *out, b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    body(&mut writer)?;
    writeln!(out)
}

/// Where signatures came from, as a comment: formats of others have no place for it. It comes last, because readers take the first
/// thing in a document for its root.
pub(super) fn signatures(report: &Report, writer: &mut Writer<'_>) -> io::Result<()> {
    if report.summary.signatures.is_empty() {
        return Ok(());
    }
    // Two hyphens in a row would end the comment.
    let said = one_line(&report.summary.signatures).replace("--", "- -");
    writer.write_event(Event::Comment(BytesText::from_escaped(format!(" signatures: {said} "))))
}

/// A text on one line, in which every character may stand in XML.
pub(super) fn one_line(text: &str) -> Cow<'_, str> {
    let line = text::one_line(text);
    let foreign = ['\u{fffe}', '\u{ffff}'];
    if line.contains(foreign) { line.replace('\u{fffe}', "\\u{fffe}").replace('\u{ffff}', "\\u{ffff}").into() } else { line }
}
