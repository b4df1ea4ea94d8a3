//! Source text in Markdown: the place of a finding, and what a fix changes.
//!
//! Lines are cropped, tabs are blanks, and characters that act on the display are escapes. A fence is longer than any in the code.

use super::prose::{code_span, longest_run};
use crate::lint::{Edit, Fix};
use crate::report::Report;
use crate::report::text::one_line;
use crate::source::{FileId, SourceFile, Sources, Span};

/// Characters shown of a line.
const WIDTH: usize = 160;
/// Characters shown of a long line before a place.
const BEFORE: usize = 40;
/// Lines shown of a place, or on one side of a difference.
const LINES: usize = 12;

/// The lines of a place, without the indentation that all of them have.
pub(super) fn snippet(sources: &Sources, span: Span) -> String {
    let file = sources.file(span.file);
    let (start, end) = sources.positions(span);
    let line = |number: u32| {
        let text = file.slice(file.line_range(number as usize - 1));
        if number == start.line { shown_around(text, start.column) } else { shown(text) }
    };
    let lines: Vec<String> = (start.line..=end.line.max(start.line)).take(LINES + 1).map(line).collect();
    let indented = lines.iter().filter(|line| !line.trim().is_empty());
    let indent = indented.map(|line| line.len() - line.trim_start_matches(' ').len()).min().unwrap_or(0);
    let mut shown: Vec<&str> = lines.iter().map(|line| line.get(indent..).unwrap_or_default()).collect();
    if shown.len() > LINES {
        shown[LINES] = "...";
    }
    let kind = if file.path.extension() == Some("rs") { "rust" } else { "" };
    fenced(kind, &shown.join("\n"))
}

/// What a fix takes away and adds, by lines. `None` where its edits do not fit the text.
pub(super) fn difference(report: &Report, fix: &Fix) -> Option<String> {
    let sources = &report.sources;
    let mut written = String::new();
    let mut last = None;
    for hunk in hunks(sources, &fix.edits) {
        let path = report.checkout.path(sources.path(hunk.file));
        if last.replace(hunk.file) != Some(hunk.file) {
            written.push_str(&format!("{}\n\n", code_span(path.as_str())));
        }
        written.push_str(&fenced("diff", &hunk.draw(sources.file(hunk.file))?));
    }
    Some(written)
}

/// Edits that share lines.
struct Hunk<'a> {
    file: FileId,
    /// First and last line, from 0.
    lines: (usize, usize),
    edits: Vec<&'a Edit>,
}

fn hunks<'a>(sources: &Sources, edits: &'a [Edit]) -> Vec<Hunk<'a>> {
    let mut hunks: Vec<Hunk<'a>> = Vec::new();
    for edit in edits {
        let file = sources.file(edit.span.file);
        let length = file.text.len() as u32;
        let (first, last) = (file.line_index(edit.span.range.start.min(length)), file.line_index(edit.span.range.end.min(length)));
        match hunks.last_mut() {
            Some(hunk) if hunk.file == edit.span.file && first <= hunk.lines.1 => {
                hunk.lines.1 = hunk.lines.1.max(last);
                hunk.edits.push(edit);
            }
            Some(_) | None => hunks.push(Hunk { file: edit.span.file, lines: (first, last), edits: vec![edit] }),
        }
    }
    hunks
}

impl Hunk<'_> {
    fn draw(&self, file: &SourceFile) -> Option<String> {
        let range = file.line_range(self.lines.0).cover(file.line_range(self.lines.1));
        let mut after = String::new();
        let mut at = range.start;
        for edit in &self.edits {
            after.push_str(file.text.get(at as usize..edit.span.range.start as usize)?);
            after.push_str(&edit.text);
            at = edit.span.range.end;
        }
        after.push_str(file.text.get(at as usize..range.end as usize)?);
        let (before, after): (Vec<&str>, Vec<&str>) = (file.slice(range).lines().collect(), after.lines().collect());
        let same = before.iter().zip(&after).take_while(|(a, b)| a == b).count();
        let (before, after) = (&before[same..], &after[same..]);
        let same = before.iter().rev().zip(after.iter().rev()).take_while(|(a, b)| a == b).count();
        let (before, after) = (&before[..before.len() - same], &after[..after.len() - same]);
        let side = |sign: char, lines: &[&str]| {
            let more = if lines.len() > LINES { format!("{sign}...\n") } else { String::new() };
            lines.iter().take(LINES).map(|line| format!("{sign}{}\n", shown(line))).collect::<String>() + &more
        };
        Some((side('-', before) + &side('+', after)).trim_end().to_owned())
    }
}

/// A line of a place that begins at this column: of a long one, what stands around it.
fn shown_around(line: &str, column: u32) -> String {
    let skipped = (column as usize).saturating_sub(BEFORE);
    match line.char_indices().nth(skipped) {
        Some((at, _)) if line.chars().count() > WIDTH && skipped > 0 => format!("...{}", shown(&line[at..])),
        Some(_) | None => shown(line),
    }
}

/// A line as it may be shown.
fn shown(line: &str) -> String {
    let blank = line.replace('\t', "    ");
    match blank.char_indices().nth(WIDTH) {
        Some((at, _)) => format!("{}...", one_line(&blank[..at])),
        None => one_line(blank.trim_end()).into_owned(),
    }
}

fn fenced(kind: &str, code: &str) -> String {
    let fence = "`".repeat((longest_run(code) + 1).max(3));
    format!("{fence}{kind}\n{code}\n{fence}\n\n")
}
