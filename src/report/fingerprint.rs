//! What a remark is known by when lines move: the same in the next run, and in the next commit.
//!
//! Services tell new findings from old ones by it, so it holds no line number: the rule, the file, the text of the place without
//! its white space, and a running number among those that are equal so far.

use super::Report;
use super::remark::Remark;
use camino::Utf8Path;
use rustc_hash::FxHashMap;
use twox_hash::XxHash3_64;

/// A fingerprint for each remark, all of them different.
pub(super) fn all(report: &Report, remarks: &[Remark<'_>]) -> Vec<String> {
    let mut fingerprints = Fingerprints::default();
    let fingerprint = |remark: &Remark<'_>| {
        // Where no place is meant, the message tells remarks apart.
        let text = remark.span.map_or(&*remark.message, |span| report.sources.slice(span));
        fingerprints.next(remark.name, &remark.path, text)
    };
    remarks.iter().map(fingerprint).collect()
}

/// Gives fingerprints, and remembers those it gave.
#[derive(Default)]
pub(super) struct Fingerprints {
    seen: FxHashMap<u64, u32>,
}

impl Fingerprints {
    /// The fingerprint of the next remark of this name, about this text in this file.
    pub(super) fn next(&mut self, name: &str, path: &Utf8Path, text: &str) -> String {
        let words: Vec<&str> = text.split_whitespace().collect();
        let hash = XxHash3_64::oneshot(format!("{name}\0{path}\0{}", words.join(" ")).as_bytes());
        let ordinal = self.seen.entry(hash).and_modify(|ordinal| *ordinal += 1).or_insert(1);
        format!("{hash:016x}:{ordinal}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Problem;
    use crate::report::remark;
    use crate::source::{SourceFile, Sources, TextRange};

    /// Fingerprints of problems at all places of a word in a text.
    fn fingerprints(text: &str, word: &str) -> Vec<String> {
        let mut sources = Sources::default();
        let file = sources.add(SourceFile::new("a.rs", text));
        let place = |at: usize| TextRange::new(at as u32, (at + word.len()) as u32).in_file(file);
        let problem = |(at, _)| Problem { path: "a.rs".into(), span: Some(place(at)), message: String::new(), fatal: false };
        let problems = text.match_indices(word).map(problem).collect();
        let report = Report { sources, problems, ..Report::default() };
        let remarks = remark::all(&report);
        all(&report, &remarks)
    }

    #[test]
    fn moved_lines_keep_their_fingerprint_and_equal_ones_are_numbered() {
        let before = fingerprints("f(a);\nf(a);\n", "f(a)");
        assert_eq!(before[0].replace(":1", ":2"), before[1]);
        assert_eq!(fingerprints("// new\n\n  f(a);\nf(a);\n", "f(a)"), before);
        assert_ne!(fingerprints("f(b);\n", "f(b)")[0], before[0]);
        assert_eq!(fingerprints("f(\n\ta\n)", "f(\n\ta\n)"), fingerprints("f( a )", "f( a )"));
    }
}
