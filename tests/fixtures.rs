//! Every program under `test-fixtures` against its own comments, with all rules at once.
//!
//! An unmarked finding fails, so each fixture is a precision test for every rule. From each lone file further programs are derived:
//! without an entry and as a test module nothing may be found; with a byte-order mark and Windows line ends, with its items in
//! another order, its imports renamed or made globs, and its modules in files of their own, the marked lines; and reading
//! everything at once gives the same bytes as reading on demand.

mod common;
#[path = "fixtures/variants.rs"]
mod variants;

use camino::{Utf8Path, Utf8PathBuf};
use common::markers::{Claim, Marker, differences, markers};
use common::{Fixture, Found, Outcome, Reading, fixtures, run};
use libtest_mimic::{Arguments, Failed, Trial};

/// Programs in which no entry is found.
const WITHOUT_ENTRY: [&str; 7] = [
    "clean/not_a_function.rs",
    "clean/extension_loop.rs",
    "platforms/cloud-run/plain-server",
    "platforms/cloud-run/elsewhere",
    "platforms/cloud-run/no_server.rs",
    "platforms/cloud-run/sockets_beside.rs",
    "platforms/cloudflare-workers/namesake",
];

/// Traits by which a platform finds what it calls.
const TRAITS_OF_PLATFORMS: [&str; 4] = ["DurableObject", "Extension", "Guest", "Server"];

fn main() {
    let mut trials = vec![
        Trial::test("markers", markers_are_read),
        Trial::test("differences", differences_are_seen),
        Trial::test("variants", variants_vary),
    ];
    for fixture in fixtures() {
        let add = |kind: &str, test: fn(&Fixture) -> Result<(), Failed>| {
            let fixture = fixture.clone();
            Trial::test(format!("{}{kind}", fixture.name), move || test(&fixture))
        };
        trials.push(add("", as_marked));
        trials.push(add(" eager", same_when_eager));
        if !fixture.is_folder {
            trials.push(add(" without entry", nothing_without_entry));
            trials.push(add(" in tests", nothing_in_tests));
            trials.push(add(" with other bytes", same_with_other_bytes));
            trials.push(add(" reordered", |fixture| same_as_marked(fixture, variants::reordered)));
            trials.push(add(" with renamed imports", |fixture| same_as_marked(fixture, variants::renamed_imports)));
            trials.push(add(" with glob imports", |fixture| same_as_marked(fixture, variants::glob_imports)));
            trials.push(add(" in files", same_in_files));
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn expected(fixture: &Fixture) -> Vec<Marker> {
    let base = if fixture.is_folder { &*fixture.path } else { fixture.path.parent().unwrap() };
    let read = |path: &Utf8PathBuf| {
        let shown = path.strip_prefix(base).unwrap().as_str().replace('\\', "/");
        markers(&shown, &std::fs::read_to_string(path).unwrap())
    };
    fixture.files.iter().flat_map(read).collect()
}

fn as_marked(fixture: &Fixture) -> Result<(), Failed> {
    let expected = expected(fixture);
    let is_found = |marker: &&Marker| marker.claim == Claim::Found;
    if fixture.name.starts_with("clean/") && expected.iter().any(|marker| marker.claim == Claim::Found) {
        return Err("a clean program expects nothing".into());
    }
    if let Some(name) = fixture.name.strip_suffix("/flagged.rs").and_then(|name| name.rsplit('/').next())
        && expected.iter().filter(is_found).filter(|marker| marker.rule == name).count() < 6
    {
        return Err(format!("fewer than six lines are marked for {name}").into());
    }
    let outcome = run(&fixture.path, Reading::Lazy);
    none(&outcome.problems)?;
    if outcome.entries == 0 && !WITHOUT_ENTRY.contains(&&*fixture.name) {
        return Err("no entry was found".into());
    }
    none(&differences(&expected, &outcome.findings))
}

fn same_when_eager(fixture: &Fixture) -> Result<(), Failed> {
    let lazy = run(&fixture.path, Reading::Lazy);
    let eager = run(&fixture.path, Reading::Eager);
    match lazy.json == eager.json {
        true => Ok(()),
        false => Err(format!("{}\n--- but read at once ---\n{}", text(&lazy), text(&eager)).into()),
    }
}

fn nothing_without_entry(fixture: &Fixture) -> Result<(), Failed> {
    none(&shown(&derived(fixture, without_entry).findings))
}

/// A text in which nothing is found by its name, by an attribute or by the trait of a platform.
fn without_entry(text: &str) -> String {
    let lines = text.lines().map(|line| if line.trim_start().starts_with("#[") { "" } else { line });
    let plain = lines.collect::<Vec<_>>().join("\n");
    TRAITS_OF_PLATFORMS.iter().fold(plain.replace("fn main(", "fn not_main("), |text, name| text.replace(name, "Nobodys"))
}

fn nothing_in_tests(fixture: &Fixture) -> Result<(), Failed> {
    none(&shown(&derived(fixture, |text| format!("#[cfg(test)]\nmod t {{\n{text}\n}}\n")).findings))
}

fn same_with_other_bytes(fixture: &Fixture) -> Result<(), Failed> {
    let outcome = derived(fixture, |text| format!("\u{feff}{}", text.replace('\n', "\r\n")));
    none(&outcome.problems)?;
    none(&differences(&expected(fixture), &outcome.findings))
}

/// What is marked is found where the markers are now. A program that the variant does not change has nothing to show.
fn same_as_marked(fixture: &Fixture, vary: fn(&str) -> Option<String>) -> Result<(), Failed> {
    let Some(text) = vary(&std::fs::read_to_string(&fixture.path).unwrap()) else { return Ok(()) };
    let outcome = derived(fixture, |_| text.clone());
    none(&outcome.problems)?;
    none(&differences(&markers(fixture.path.file_name().unwrap(), &text), &outcome.findings))
}

fn same_in_files(fixture: &Fixture) -> Result<(), Failed> {
    let Some((text, files)) = variants::split_modules(&std::fs::read_to_string(&fixture.path).unwrap()) else { return Ok(()) };
    let folder = tempfile::tempdir().unwrap();
    let folder = Utf8Path::from_path(folder.path()).unwrap();
    let name = fixture.path.file_name().unwrap();
    let mut expected = markers(name, &text);
    for (file, text) in &files {
        std::fs::write(folder.join(file), text).unwrap();
        expected.extend(markers(file, text));
    }
    std::fs::write(folder.join(name), text).unwrap();
    let outcome = run(&folder.join(name), Reading::Lazy);
    none(&outcome.problems)?;
    none(&differences(&expected, &outcome.findings))
}

/// Runs on a changed copy of a lone file, under its own name.
fn derived(fixture: &Fixture, change: impl Fn(&str) -> String) -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let folder = Utf8Path::from_path(folder.path()).unwrap();
    let path = folder.join(fixture.path.file_name().unwrap());
    let text = std::fs::read_to_string(&fixture.path).unwrap();
    let changed = change(&text);
    assert_ne!(text, changed, "the change applies");
    std::fs::write(&path, changed).unwrap();
    run(&path, Reading::Lazy)
}

fn shown(findings: &[Found]) -> Vec<String> {
    findings.iter().map(|found| format!("{}:{}: {}: {}", found.path, found.line, found.rule, found.message)).collect()
}

fn none(complaints: &[String]) -> Result<(), Failed> {
    match complaints {
        [] => Ok(()),
        some => Err(some.join("\n").into()),
    }
}

fn text(outcome: &Outcome) -> String {
    String::from_utf8_lossy(&outcome.json).into_owned()
}

fn markers_are_read() -> Result<(), Failed> {
    let text = "a(); //~ rule-a \"some text\" rule-b\n//~^ rule-c\nb(); //~? rule-d: no types there\nc(); //~! rule-e: why not\n";
    let read: Vec<_> = markers("a.rs", text).into_iter().map(|marker| (marker.line, marker.rule, marker.text, marker.claim)).collect();
    let wanted = [
        (1, "rule-a", Some("some text"), Claim::Found),
        (1, "rule-b", None, Claim::Found),
        (1, "rule-c", None, Claim::Found),
        (3, "rule-d", None, Claim::Missed),
        (4, "rule-e", None, Claim::FalseAlarm),
    ];
    let wanted: Vec<_> = wanted.map(|(line, rule, text, claim)| (line, rule.to_owned(), text.map(str::to_owned), claim)).into();
    assert_eq!(read, wanted);
    Ok(())
}

fn differences_are_seen() -> Result<(), Failed> {
    let found = |line, rule: &str| Found {
        path: "a.rs".into(),
        line,
        rule: rule.into(),
        message: "a text".into(),
        in_request: true,
        traced: true,
        remarks: Vec::new(),
    };
    let of = |text: &str, found: &[Found]| differences(&markers("a.rs", text), found).len();
    assert_eq!(of("a(); //~ rule \"text\"\n", &[found(1, "rule")]), 0);
    assert_eq!(of("a(); //~ rule \"other\"\n", &[found(1, "rule")]), 1);
    assert_eq!(of("a(); //~ rule\n", &[]), 1);
    assert_eq!(of("a();\n", &[found(1, "rule")]), 1);
    assert_eq!(of("a(); //~ rule\n", &[found(1, "rule"), found(1, "other")]), 1);
    assert_eq!(of("a(); //~? rule: why\n", &[]), 0);
    assert_eq!(of("a(); //~? rule: why\n", &[found(1, "rule")]), 1);
    assert_eq!(of("a(); //~! rule: why\n", &[found(1, "rule")]), 0);
    assert_eq!(of("a(); //~! rule: why\n", &[]), 1);
    Ok(())
}

fn variants_vary() -> Result<(), Failed> {
    let text = "//! Head.\nuse a::{B, c};\n\n/// Of one.\nfn one(b: B) { c(b.c); } //~ rule\nmod two {\n    fn f() { super::one() }\n}\n";
    let one = "\n/// Of one.\nfn one(b: B) { c(b.c); } //~ rule\n";
    let two = "mod two {\n    fn f() { super::one() }\n}\n";
    assert_eq!(variants::reordered(text).unwrap(), format!("//! Head.\n{two}{one}use a::{{B, c}};\n"));
    let renamed = text.replace("{B,", "{B as OtherB,").replace("b: B", "b: OtherB");
    assert_eq!(variants::renamed_imports(text).unwrap(), renamed, "`c` is a field too, so it keeps its name");
    assert_eq!(variants::glob_imports(text).unwrap(), text.replace("{B, c}", "*"));
    let (rest, files) = variants::split_modules(text).unwrap();
    assert_eq!(rest, text.replace(" {\n    fn f() { super::one() }\n}", " ;"));
    assert_eq!(files, [("two.rs".to_owned(), "\n    fn f() { super::one() }\n".to_owned())]);
    assert_eq!(variants::split_modules("fn main() {}"), None);
    Ok(())
}
