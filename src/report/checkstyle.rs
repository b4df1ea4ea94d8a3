//! The `checkstyle` format: the XML of Checkstyle, which nearly every service for reviews reads.
//!
//! It holds an element for each file, and in it one for each remark. Where signatures came from is a comment: nothing else in
//! the format can say it.

use super::Report;
use super::remark::{self, Remark};
use super::xml::{self, Writer};
use crate::lint::Level;
use camino::Utf8Path;
use std::collections::BTreeMap;
use std::io;

/// Readers want a version of Checkstyle, and look at no other than this.
const VERSION: &str = "4.3";

/// Writes the report.
pub(super) fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let remarks = remark::all(report);
    let mut files: BTreeMap<&Utf8Path, Vec<&Remark<'_>>> = BTreeMap::new();
    for remark in &remarks {
        files.entry(&remark.path).or_default().push(remark);
    }
    xml::document(out, |writer| {
        let root = writer.create_element("checkstyle").with_attribute(("version", VERSION));
        root.write_inner_content(|writer| files.iter().try_for_each(|(path, remarks)| file(path, remarks, writer)))?;
        xml::signatures(report, writer)
    })
}

fn file(path: &Utf8Path, remarks: &[&Remark<'_>], writer: &mut Writer<'_>) -> io::Result<()> {
    let element = writer.create_element("file").with_attribute(("name", &*xml::one_line(path.as_str())));
    element.write_inner_content(|writer| remarks.iter().try_for_each(|remark| error(remark, writer)))?;
    Ok(())
}

fn error(remark: &Remark<'_>, writer: &mut Writer<'_>) -> io::Result<()> {
    let start = remark.range.0;
    writer
        .create_element("error")
        .with_attribute(("line", &*start.line.to_string()))
        .with_attribute(("column", &*start.column.to_string()))
        .with_attribute(("severity", severity(remark.level)))
        .with_attribute(("message", &*xml::one_line(&remark.message)))
        .with_attribute(("source", &*format!("sls-lint.{}", remark.name)))
        .write_empty()?;
    Ok(())
}

fn severity(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Note | Level::Off => "info",
    }
}
