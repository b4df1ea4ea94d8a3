//! Allows: which findings the author has accepted in the source.
//!
//! An allow is a comment read by `extract` as a [`Directive`]. It covers a finding when it names the rule or its family and its
//! scope holds the finding's place, another cause of it or any hop of its trace: the author of a handler may own only the line that
//! starts the chain, and the author of a helper only the line that ends it. A place of several lines can be allowed on each of them.
//!
//! A covered finding is kept, marked and counted, never dropped.

use super::{Finding, Suppression, levels};
use crate::facts::Directive;
use crate::source::{FileId, Span};

/// The allow that covers a finding, given the directives of each file. The finding's own place is asked first, then the others.
pub fn suppression<'a>(directives: impl Fn(FileId) -> &'a [Directive], finding: &Finding) -> Option<Suppression> {
    finding.places().find_map(|place| {
        let names = |directive: &Directive| directive.rules.iter().any(|named| levels::names(named.name.as_str(), finding.rule));
        let found = directives(place.file).iter().find(|it| governs_place(it, place.file, finding, place) && names(it))?;
        Some(Suppression::Allow { span: found.range.in_file(place.file), reason: found.reason.clone() })
    })
}

/// Whether a directive in a file holds any place where the finding is accepted.
pub(super) fn reaches(directive: &Directive, file: FileId, finding: &Finding) -> bool {
    finding.places().any(|place| governs_place(directive, file, finding, place))
}

/// Its own place, and another cause, may be governed from within: by a comment on any of its lines.
fn governs_place(directive: &Directive, file: FileId, finding: &Finding, place: Span) -> bool {
    let is_cause = place == finding.span || finding.labels.iter().any(|label| label.is_cause && label.span == place);
    let from_within = is_cause && place.range.start <= directive.scope.start && directive.scope.start < place.range.end;
    place.file == file && (governs(directive, place) || from_within)
}

/// Whether a place in the directive's file begins in its scope.
pub(super) fn governs(directive: &Directive, place: Span) -> bool {
    (directive.scope.start..directive.scope.end).contains(&place.range.start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Named;
    use crate::lint::{Confidence, Family, Label, Level, Rule, Step};
    use crate::name::Name;
    use crate::source::TextRange;

    static NAP: Rule =
        Rule { id: "sleep-in-handler", family: Family::Blocking, level: Level::Warn, summary: "", page: "", check: |_, _| {} };

    fn finding() -> Finding {
        let place = |file, at| TextRange::new(at, at + 5).in_file(FileId(file));
        Finding {
            rule: &NAP,
            span: place(1, 40),
            message: String::new(),
            labels: [(20, true), (30, false)].map(|(at, is_cause)| Label { span: place(1, at), message: String::new(), is_cause }).into(),
            trace: vec![Step { span: place(0, 10), message: String::new() }, Step { span: place(1, 40), message: String::new() }],
            subject: None,
            ways: vec![],
            help: vec![],
            fix: None,
            confidence: Confidence::Confirmed,
            entry: None,
            level: None,
        }
    }

    fn covered(file: u32, scope: TextRange, name: &str) -> Option<Suppression> {
        let directive = Directive {
            range: TextRange::new(1, 3),
            scope,
            expect: false,
            rules: ["other", name].map(|name| Named { name: Name::new(name), range: TextRange::default(), removal: None }).into(),
            reason: Some("measured".into()),
        };
        let list = [directive];
        suppression(|asked| if asked == FileId(file) { list.as_slice() } else { &[] }, &finding())
    }

    #[test]
    fn an_allow_on_the_place_on_another_cause_or_on_any_hop_counts() {
        let here = covered(1, TextRange::new(40, 41), "sleep-in-handler").unwrap();
        assert_eq!((here.reason(), here.span()), (Some("measured"), Some(TextRange::new(1, 3).in_file(FileId(1)))));
        let hop = covered(0, TextRange::new(0, 11), "sls_lint::sleep_in_handler").unwrap();
        assert_eq!(hop.span().unwrap().file, FileId(0));
        assert!(covered(0, TextRange::new(0, 11), "blocking").is_some());
        assert!(covered(1, TextRange::new(20, 21), "sleep-in-handler").is_some());
        // A comment on a later line of the place, or of another cause.
        assert!(covered(1, TextRange::new(44, 60), "sleep-in-handler").is_some());
        assert!(covered(1, TextRange::new(24, 40), "sleep-in-handler").is_some());
    }

    #[test]
    fn another_rule_another_place_or_another_file_does_not() {
        assert_eq!(covered(1, TextRange::new(40, 41), "polling-loop"), None);
        assert_eq!(covered(1, TextRange::new(26, 40), "sleep-in-handler"), None);
        assert_eq!(covered(1, TextRange::new(45, 60), "sleep-in-handler"), None);
        // Within a hop runs something else.
        assert_eq!(covered(0, TextRange::new(11, 60), "sleep-in-handler"), None);
        assert_eq!(covered(2, TextRange::new(0, 99), "sleep-in-handler"), None);
    }
}
