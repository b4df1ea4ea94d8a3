//! What each rule says on its own flagged program, word for word, as a reader meets it at night.
//!
//! The expected texts stand in `tests/golden/messages`, one file for each rule. `SLS_LINT_BLESS=1` rewrites them: then read the difference.

mod common;

use common::{Found, Reading, fixtures, root, run};
use std::fmt::Write;

#[test]
fn rules_say_what_they_said() {
    let bless = std::env::var_os("SLS_LINT_BLESS").is_some();
    let mut changed = Vec::new();
    for fixture in fixtures() {
        let Some(rule) = fixture.name.strip_suffix("/flagged.rs").and_then(|name| name.rsplit('/').next()) else { continue };
        let outcome = run(&fixture.path, Reading::Lazy);
        let own = outcome.findings.iter().filter(|found| found.rule == rule);
        let actual: String = own.map(told).collect();
        let path = root().join("tests/golden/messages").join(format!("{rule}.txt"));
        if bless {
            std::fs::write(&path, &actual).unwrap();
        }
        if actual != std::fs::read_to_string(&path).unwrap_or_default() {
            changed.push(format!("{rule}.txt has changed; run with SLS_LINT_BLESS=1 and read the difference. Now:\n{actual}"));
        }
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
