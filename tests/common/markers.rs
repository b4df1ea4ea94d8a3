//! The comments in which fixtures say what they expect.
//!
//! `//~ rule "text"` is found on this line, and the text, if given, is part of the message; several rules may follow each
//! other. Each caret in `//~^ rule` means one line up. `//~? rule: why` is a known miss and `//~! rule: why` a known false
//! alarm: both describe what happens today, and fail as soon as it no longer does. `//= path::of::target` says that a call on
//! this line resolves to that path, and `//= !path` that none does.

use super::Found;

/// What a marker claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Claim {
    /// Found here.
    Found,
    /// Should be found here and is not.
    Missed,
    /// Found here and should not be.
    FalseAlarm,
}

/// One expectation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Marker {
    pub(crate) path: String,
    pub(crate) line: u32,
    pub(crate) rule: String,
    pub(crate) text: Option<String>,
    pub(crate) claim: Claim,
}

/// All markers of a text. A marker that cannot be read is a mistake in the fixture, so it panics.
pub(crate) fn markers(path: &str, text: &str) -> Vec<Marker> {
    let lines = text.lines().zip(1..);
    lines
        .filter_map(|(line, number)| Some((line.split_once("//~")?.1, number)))
        .flat_map(|(rest, number)| read(path, rest, number))
        .collect()
}

fn read(path: &str, rest: &str, number: u32) -> Vec<Marker> {
    let body = rest.trim_start_matches('^');
    let line = number - (rest.len() - body.len()) as u32;
    let marker = |rule: &str, text, claim| {
        let known = !rule.is_empty() && rule.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        assert!(known, "{path}:{number}: `{rule}` is no rule name");
        Marker { path: path.to_owned(), line, rule: rule.to_owned(), text, claim }
    };
    if let Some((claim, body)) =
        [('?', Claim::Missed), ('!', Claim::FalseAlarm)].iter().find_map(|(c, claim)| Some((*claim, body.strip_prefix(*c)?)))
    {
        let (rule, reason) = body.split_once(": ").unwrap_or_else(|| panic!("{path}:{number}: a reason is missing"));
        assert!(!reason.trim().is_empty(), "{path}:{number}: a reason is missing");
        return vec![marker(rule.trim(), None, claim)];
    }
    let mut found = Vec::new();
    let mut left = body.trim();
    while !left.is_empty() {
        let end = left.find(' ').unwrap_or(left.len());
        let (rule, after) = left.split_at(end);
        let after = after.trim_start();
        let quoted = after.strip_prefix('"').and_then(|after| after.split_once('"'));
        let (text, after) = quoted.map_or((None, after), |(text, after)| (Some(text.to_owned()), after.trim_start()));
        found.push(marker(rule, text, Claim::Found));
        left = after;
    }
    assert!(!found.is_empty(), "{path}:{number}: an empty marker");
    found
}

/// What differs between expectation and outcome, one line each; empty if nothing does.
pub(crate) fn differences(expected: &[Marker], found: &[Found]) -> Vec<String> {
    let at = |marker: &Marker, finding: &Found| (&marker.path, marker.line, &marker.rule) == (&finding.path, finding.line, &finding.rule);
    let mut differences = Vec::new();
    for marker in expected {
        let place = format!("{}:{}: {}", marker.path, marker.line, marker.rule);
        let here = || found.iter().filter(|finding| at(marker, finding));
        let complaint = match marker.claim {
            Claim::Found if here().next().is_none() => "not found",
            Claim::Found if marker.text.as_ref().is_some_and(|text| !here().any(|finding| finding.message.contains(text))) => {
                "found with another text"
            }
            Claim::Missed if here().next().is_some() => "found now: make the marker a plain one",
            Claim::FalseAlarm if here().next().is_none() => "no longer found: remove the marker",
            Claim::Found | Claim::Missed | Claim::FalseAlarm => continue,
        };
        differences.push(format!("{place}: {complaint}"));
    }
    for finding in found.iter().filter(|finding| !expected.iter().any(|marker| at(marker, finding))) {
        let Found { path, line, rule, message, .. } = finding;
        differences.push(format!("{path}:{line}: {rule}: unexpected: {message}"));
    }
    differences
}

/// The targets that `//=` comments of a text name, with their lines.
pub(crate) fn targets(text: &str) -> Vec<(u32, String)> {
    let lines = text.lines().zip(1..);
    lines
        .filter_map(|(line, number)| Some((number, line.split_once("//= ")?.1)))
        .flat_map(|(number, rest)| rest.split(' ').map(move |path| (number, path.to_owned())))
        .collect()
}
