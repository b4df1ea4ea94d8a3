//! What each rule says on its own flagged program, word for word, as a reader meets it at night.
//!
//! The expected texts stand in `tests/golden/messages`, one file for each rule. `SLS_LINT_BLESS=1` rewrites them: then read the difference.

mod common;

use common::{Found, Reading, fixtures, golden, run};
use std::fmt::Write;

#[test]
fn rules_say_what_they_said() {
    let mut changed = Vec::new();
    for fixture in fixtures() {
        let Some(rule) = fixture.name.strip_suffix("/flagged.rs").and_then(|name| name.rsplit('/').next()) else { continue };
        let outcome = run(&fixture.path, Reading::Lazy);
        let own = outcome.findings.iter().filter(|found| found.rule == rule);
        let actual: String = own.map(told).collect();
        changed.extend(golden::difference(&format!("messages/{rule}.txt"), &actual));
    }
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}

fn told(found: &Found) -> String {
    let mut text = format!("line {}: {}\n", found.line, found.message);
    for remark in &found.remarks {
        writeln!(text, "    {remark}").unwrap();
    }
    text
}
