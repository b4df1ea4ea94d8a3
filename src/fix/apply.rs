//! One round: which fixes of a report are taken together, and what the files say then.
//!
//! Fixes are taken in the order of the report. One that touches what another has taken waits for the next round; one that says the same is
//! carried out by it. A fix is taken as a whole, in all its files. Each new text is parsed: where that fails, the fixes of the file are tried
//! one by one, and those that do harm are left out. In files beside the code, nothing but comments may become another.

use super::{Change, place};
use crate::extract::{self, Notation};
use crate::lint::{Edit, Fix, Safety};
use crate::report::Report;
use crate::source::{FileId, SourceFile, Sources, TextRange};
use camino::Utf8PathBuf;
use std::collections::{BTreeMap, BTreeSet};

/// What a round came to.
#[derive(Debug, Default)]
pub(super) struct Round {
    /// New texts, by path as shown to the user.
    pub(super) changes: BTreeMap<Utf8PathBuf, Change>,
    /// How many findings they mend, by rule.
    pub(super) fixed: BTreeMap<&'static str, usize>,
    /// Files in which something was not mended, and why.
    pub(super) refused: BTreeSet<(Utf8PathBuf, &'static str)>,
}

/// Edits by file, none of which gets in another's way.
type Taken = BTreeMap<FileId, Vec<Edit>>;

impl Round {
    /// Takes what can be taken together of the fixes in a report, up to a safety.
    pub(super) fn of(report: &Report, most: Safety) -> Self {
        let is_wanted = |fix: &Fix| fix.safety == Safety::Safe || most == Safety::Unsafe;
        let proposed = report.shown().filter_map(|judged| Some((judged, judged.finding.fix.as_ref().filter(|fix| is_wanted(fix))?)));
        let mut round = Self::default();
        let mut allowed = BTreeMap::new();
        let proposed: Vec<_> = proposed.filter(|(_, fix)| round.may_change(report, fix, &mut allowed)).collect();
        let fixes: Vec<&Fix> = proposed.iter().map(|(_, fix)| *fix).collect();
        let choice = Choice::among(&report.sources, &fixes);
        for at in choice.chosen {
            *round.fixed.entry(proposed[at].0.finding.rule.id).or_default() += 1;
        }
        round.refused.extend(choice.harmed.into_iter().map(|file| (report.sources.path(file).to_owned(), "it would not parse")));
        round.changes = choice.taken.iter().filter_map(|(file, edits)| changed(report, *file, edits)).collect();
        round
    }

    /// Whether all files of a fix are such that may be changed. What is refused is said.
    fn may_change(&mut self, report: &Report, fix: &Fix, known: &mut BTreeMap<FileId, bool>) -> bool {
        let files: BTreeSet<FileId> = fix.edits.iter().map(|edit| edit.span.file).collect();
        files.into_iter().all(|file| {
            *known.entry(file).or_insert_with(|| {
                let text = report.sources.file(file);
                let reason = match place::may_write(report, &text.path) {
                    Err(reason) => reason,
                    Ok(()) if notation(text).is_none() && !extract::parses(&text.text) => "it does not parse as it stands",
                    Ok(()) => return true,
                };
                self.refused.insert((text.path.clone(), reason));
                false
            })
        })
    }
}

/// Fixes that can be carried out together.
#[derive(Debug, Default)]
pub(crate) struct Choice {
    /// Which of those that were proposed they are, in their order.
    pub(crate) chosen: Vec<usize>,
    taken: Taken,
    /// Files that would not parse with some of the others.
    harmed: BTreeSet<FileId>,
}

impl Choice {
    /// Takes what does not get in the way of what was taken before, and after which every file parses. Recurses as deep as the texts do.
    pub(crate) fn among(sources: &Sources, proposed: &[&Fix]) -> Self {
        let mut all = Self::default();
        all.chosen = (0..proposed.len()).filter(|at| take(proposed[*at], &mut all.taken)).collect();
        if broken(sources, &all.taken).is_none() {
            return all;
        }
        let mut sound = Self::default();
        for (at, fix) in proposed.iter().enumerate() {
            sound.try_alone(sources, at, fix);
        }
        sound
    }

    fn try_alone(&mut self, sources: &Sources, at: usize, fix: &Fix) {
        let mut with = self.taken.clone();
        if !take(fix, &mut with) {
            return;
        }
        match broken(sources, &with) {
            None => {
                self.taken = with;
                self.chosen.push(at);
            }
            Some(file) => {
                self.harmed.insert(file);
            }
        }
    }
}

/// Takes all edits of a fix or none. One that is taken already is fine.
fn take(fix: &Fix, taken: &mut Taken) -> bool {
    let edits_of = |file: FileId| taken.get(&file).map_or(&[] as &[Edit], Vec::as_slice);
    let in_the_way = |edit: &Edit| edits_of(edit.span.file).iter().any(|other| other != edit && meet(other.span.range, edit.span.range));
    if fix.edits.is_empty() || fix.edits.iter().any(in_the_way) {
        return false;
    }
    for edit in &fix.edits {
        let edits = taken.entry(edit.span.file).or_default();
        if !edits.contains(edit) {
            edits.push(edit.clone());
        }
    }
    true
}

/// Whether two stretches share a byte, or one of them is a point at or in the other.
fn meet(a: TextRange, b: TextRange) -> bool {
    let point = a.start == a.end || b.start == b.end;
    if point { a.start <= b.end && b.start <= a.end } else { a.start < b.end && b.start < a.end }
}

/// A file that would not parse.
fn broken(sources: &Sources, taken: &Taken) -> Option<FileId> {
    taken.iter().find(|(file, edits)| !is_sound(sources.file(**file), edits)).map(|(file, _)| *file)
}

/// Whether code still parses; of what is no code, whether nothing but comments has changed.
fn is_sound(file: &SourceFile, edits: &[Edit]) -> bool {
    edited(file, edits).is_some_and(|text| match notation(file) {
        Some(notation) => extract::says_the_same(&file.text, &text, notation),
        None => extract::parses(&text),
    })
}

fn notation(file: &SourceFile) -> Option<Notation> {
    file.path.file_name().and_then(Notation::of)
}

/// The text with all edits carried out; `None` when one speaks of what is not there.
fn edited(file: &SourceFile, edits: &[Edit]) -> Option<String> {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_by_key(|edit| edit.span.range);
    let windows = file.text.contains("\r\n");
    let mut text = String::with_capacity(file.text.len());
    let mut at = 0;
    for edit in edits {
        let range = edit.span.range.as_usize();
        text.push_str(file.text.get(at..range.start)?);
        file.text.get(range.clone())?;
        match windows {
            true => text.push_str(&edit.text.replace('\n', "\r\n")),
            false => text.push_str(&edit.text),
        }
        at = range.end;
    }
    text.push_str(file.text.get(at..)?);
    Some(text)
}

fn changed(report: &Report, file: FileId, edits: &[Edit]) -> Option<(Utf8PathBuf, Change)> {
    let file = report.sources.file(file);
    let new = edited(file, edits).filter(|new| **new != *file.text)?;
    let path = report.checkout.absolute(&file.path);
    Some((file.path.clone(), Change { path, old: file.text.clone(), new: new.into() }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::{Confidence, Family, Finding, Judged, Level, Rule};
    use crate::report::{Checkout, PackageInfo};
    use camino::Utf8Path;

    static RULE: Rule = Rule { id: "a-rule", family: Family::State, level: Level::Warn, summary: "", page: "", check: |_, _| {} };

    /// A fix of replacements, each given as the text that stands there and what takes its place.
    type Proposed<'a> = (Safety, &'a [(&'a str, &'a str)]);

    /// A round over one file in a package.
    fn round(text: &str, fixes: &[Proposed<'_>], most: Safety) -> (String, usize, Vec<&'static str>) {
        let folder = tempfile::tempdir().unwrap();
        let cwd = Utf8Path::from_path(folder.path()).unwrap().to_owned();
        std::fs::write(cwd.join("a.rs"), text).unwrap();
        let mut report = Report { checkout: Checkout { cwd: cwd.clone(), root: cwd.clone() }, ..Report::default() };
        let (name, version, manifest_path) = ("a".to_owned(), String::new(), cwd.join("Cargo.toml"));
        report.packages.push(PackageInfo { dir: Utf8PathBuf::new(), name, version, manifest_path, targets: vec![] });
        let file = report.sources.add(SourceFile::new("a.rs", text));
        let at = |wanted: &str| {
            let start = text.find(wanted).unwrap() as u32;
            TextRange::new(start, start + wanted.len() as u32).in_file(file)
        };
        for (safety, edits) in fixes {
            let edits: Vec<Edit> = edits.iter().map(|(from, to)| Edit::replace(at(from), *to)).collect();
            let finding = Finding {
                rule: &RULE,
                span: edits[0].span,
                message: String::new(),
                labels: vec![],
                trace: vec![],
                subject: None,
                ways: vec![],
                help: vec![],
                fix: Some(Fix::new("mend", *safety, edits)),
                confidence: Confidence::Confirmed,
                entry: None,
                level: None,
            };
            report.findings.push(Judged { finding, level: Level::Warn, suppressed: None });
        }
        let round = Round::of(&report, most);
        let new = round.changes.values().next().map_or(text.to_owned(), |change| change.new.to_string());
        (new, round.fixed.values().sum(), round.refused.into_iter().map(|(_, reason)| reason).collect())
    }

    const SAFE: Safety = Safety::Safe;

    #[test]
    fn what_gets_in_the_way_of_an_earlier_fix_waits() {
        let text = "fn f() { abcdef(); }";
        let all = [
            (SAFE, &[("abc", "x")] as &[_]),
            (SAFE, &[("bcd", "y")]),
            (SAFE, &[("abcdef", "z")]),
            (SAFE, &[("def", "w")]),
            (SAFE, &[("abc", "x")]),
            (SAFE, &[("f()", "g()"), ("cd", "v")]),
        ];
        let expected = ("fn f() { xw(); }".to_owned(), 3, vec![]);
        assert_eq!(round(text, &all, SAFE), expected, "one that is the same is carried out too; one in two places is taken whole or not");
    }

    #[test]
    fn only_what_is_wanted_is_carried_out() {
        let fixes: [Proposed<'_>; 2] = [(Safety::Unsafe, &[("a()", "b()")]), (SAFE, &[("c()", "d()")])];
        assert_eq!(round("fn f() { a(); c(); }", &fixes, SAFE), ("fn f() { a(); d(); }".to_owned(), 1, vec![]));
        assert_eq!(round("fn f() { a(); c(); }", &fixes, Safety::Unsafe), ("fn f() { b(); d(); }".to_owned(), 2, vec![]));
    }

    #[test]
    fn a_fix_that_breaks_the_file_is_left_out_and_the_others_are_not() {
        let fixes: [Proposed<'_>; 3] = [(SAFE, &[("a()", "b(")]), (SAFE, &[("c()", "d()")]), (SAFE, &[("e()", "}")])];
        assert_eq!(
            round("fn f() { a(); c(); e(); }", &fixes, SAFE),
            ("fn f() { a(); d(); e(); }".to_owned(), 1, vec!["it would not parse"])
        );
        assert_eq!(round("fn f( { a(); }", &[(SAFE, &[("a()", "b()")])], SAFE).2, ["it does not parse as it stands"]);
    }

    #[test]
    fn new_lines_end_as_those_of_the_file() {
        let fixes: [Proposed<'_>; 1] = [(SAFE, &[("a();", "a();\n    b();")])];
        assert_eq!(round("fn f() {\r\n    a();\r\n}\r\n", &fixes, SAFE).0, "fn f() {\r\n    a();\r\n    b();\r\n}\r\n");
    }
}
