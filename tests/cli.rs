//! The command line, through the real binary: exit codes, streams, help, and the conventions of cargo.

use assert_cmd::Command;
use sls_lint::lint::Family;
use sls_lint::rules;
use std::process::Output;

/// Runs the binary in an empty directory.
fn run(args: &[&str]) -> Output {
    run_in(tempfile::tempdir().unwrap().path(), args)
}

fn run_in(dir: &std::path::Path, args: &[&str]) -> Output {
    let mut command = Command::cargo_bin("cargo-sls-lint").unwrap();
    for variable in ["NO_COLOR", "CLICOLOR_FORCE", "CARGO_TERM_COLOR"] {
        command.env_remove(variable);
    }
    command.current_dir(dir).args(args).output().unwrap()
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

#[test]
fn nothing_to_check_is_not_clean() {
    for args in [&[] as &[&str], &["check"], &["sls-lint"], &["sls-lint", "check"], &["."]] {
        let output = run(args);
        assert_eq!(code(&output), Some(3), "{args:?}: {}", stderr(&output));
        assert_eq!(stdout(&output), "", "{args:?}");
        assert!(stderr(&output).contains("error: nothing to check"), "{args:?}");
    }
    assert_eq!(code(&run(&["--allow-no-entry"])), Some(0));
}

#[test]
fn quiet_leaves_out_the_summary_but_not_the_reason() {
    assert!(stderr(&run(&[])).starts_with("checked 0 entries"));
    let quiet = run(&["-q"]);
    assert!(stderr(&quiet).starts_with("error: nothing to check"), "{}", stderr(&quiet));
    assert_eq!(stderr(&run(&["-q", "--allow-no-entry"])), "");
}

#[test]
fn wrong_usage_is_exit_code_2_with_a_hint() {
    let cases: [(&[&str], &str); 8] = [
        (&["--deny", "stat"], "did you mean `state`?"),
        (&["--", "-A", "blockign"], "did you mean `blocking`?"),
        (&["--", "src"], "unexpected argument 'src'"),
        (&["--mesage-format", "json"], "a similar argument exists: '--message-format'"),
        (&["--message-format", "yaml"], "report-json"),
        (&["--output", "report.json"], "FORMAT=FILE"),
        (&["--color", "sometimes"], "always"),
        (&["explain", "no-such-thing-at-all"], "cargo sls-lint rules"),
    ];
    for (args, hint) in cases {
        let output = run(args);
        assert_eq!(code(&output), Some(2), "{args:?}: {}", stderr(&output));
        assert!(stderr(&output).contains(hint), "{args:?}: {}", stderr(&output));
        assert_eq!(stdout(&output), "", "{args:?}");
    }
}

#[test]
fn help_tells_a_newcomer_what_it_is_for() {
    for args in [&["--help"] as &[&str], &["sls-lint", "--help"]] {
        let output = run(args);
        assert_eq!(code(&output), Some(0));
        let help = stdout(&output);
        for part in
            ["serverless functions", "without compiling", "Usage: cargo sls-lint [OPTIONS] [PATHS]", "explain", "Examples:", "Exit codes:"]
        {
            assert!(help.contains(part), "{part} is missing:\n{help}");
        }
        for hidden in ["--all-targets", "--target-dir", "after_dashes", "--jobs"] {
            assert!(!help.contains(hidden), "{hidden} means nothing here:\n{help}");
        }
    }
    assert!(stdout(&run(&["--version"])).starts_with(concat!("cargo-sls-lint ", env!("CARGO_PKG_VERSION"))));
}

#[test]
fn every_option_of_check_is_explained() {
    let output = run(&["check", "-h"]);
    for line in stdout(&output).lines().filter(|line| line.trim_start().starts_with('-')) {
        let (_, help) = line.trim().split_once("  ").unwrap_or_default();
        assert!(!help.trim().is_empty(), "no help for {line}");
    }
}

#[test]
fn flags_that_editors_pass_to_cargo_check_are_accepted() {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/no-such-manifest/Cargo.toml");
    let from_editor = [
        "--workspace",
        "--message-format=json-diagnostic-rendered-ansi",
        "--manifest-path",
        manifest,
        "--keep-going",
        "--all-targets",
        "--lib",
        "--bins",
        "--examples",
        "--tests",
        "--benches",
        "--bin",
        "a",
        "--test",
        "b",
        "--no-default-features",
        "--features",
        "x y",
        "--target",
        "x86_64-unknown-linux-gnu",
        "--config",
        "net.offline=true",
        "--target-dir",
        "t",
        "-j",
        "4",
        "--locked",
        "--offline",
        "--frozen",
        "--release",
        "--profile",
        "dev",
        "-Zunstable-options",
        "-p",
        "path+file:///w#x@1.0.0",
        "--exclude",
        "y",
        "-v",
    ];
    let output = run(&from_editor);
    assert_ne!(code(&output), Some(1));
    assert!(!stderr(&output).contains("--help"), "refused: {}", stderr(&output));
    let last = stdout(&output).lines().last().unwrap_or_default();
    assert!(last.starts_with(r#"{"reason":"build-finished""#), "{last}");
}

#[test]
fn each_format_goes_to_a_file_beside_standard_output() {
    let dir = tempfile::tempdir().unwrap();
    let output = run_in(dir.path(), &["--allow-no-entry", "--output", "report-json=r.json", "--output=json=c.jsonl"]);
    assert_eq!(code(&output), Some(0), "{}", stderr(&output));
    let report: serde_json::Value = serde_json::from_slice(&std::fs::read(dir.path().join("r.json")).unwrap()).unwrap();
    assert_eq!(report["tool"]["name"], "cargo-sls-lint");
    assert!(std::fs::read_to_string(dir.path().join("c.jsonl")).unwrap().contains("build-finished"));

    let output = run_in(dir.path(), &["--allow-no-entry", "--output", "short=no/such/folder/s.txt"]);
    assert_eq!(code(&output), Some(2));
    assert!(stderr(&output).contains("cannot write no/such/folder/s.txt"), "{}", stderr(&output));
}

#[test]
fn a_closed_pipe_is_no_error() {
    for args in [&["rules"] as &[&str], &["--help"], &["--allow-no-entry", "--message-format", "report-json"]] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin!("cargo-sls-lint"));
        let dir = tempfile::tempdir().unwrap();
        let output = command.current_dir(dir.path()).args(args).stdout(writer).output().unwrap();
        assert_eq!(code(&output), Some(0), "{args:?}: {}", stderr(&output));
        assert!(!stderr(&output).contains("error"), "{args:?}: {}", stderr(&output));
    }
}

#[test]
fn rules_are_listed_as_a_table_and_as_json() {
    let output = run(&["rules"]);
    assert_eq!(code(&output), Some(0));
    let mut lines = stdout(&output).lines();
    let header: Vec<_> = lines.next().unwrap().split_whitespace().collect();
    assert_eq!(header, ["rule", "family", "level", "finds"]);
    let listed: Vec<_> = lines.map(|line| line.split_whitespace().next().unwrap()).collect();
    assert_eq!(listed, rules::ALL.iter().map(|rule| rule.id).collect::<Vec<_>>());

    let output = run(&["rules", "--format", "json"]);
    let rows: Vec<serde_json::Value> = serde_json::from_str(stdout(&output)).unwrap();
    assert_eq!(rows.len(), rules::ALL.len());
}

#[test]
fn explain_prints_the_page_of_every_rule() {
    for rule in rules::ALL {
        let output = run(&["explain", rule.id]);
        assert_eq!(code(&output), Some(0), "{rule:?}");
        assert!(stdout(&output).starts_with(rule.page.trim_end()), "{rule:?}: {}", stdout(&output));
        assert!(stdout(&output).contains(&rule.url()), "{rule:?}");
    }
    for family in Family::ALL {
        let output = run(&["explain", family.name()]);
        assert_eq!(code(&output), Some(2));
        assert!(stderr(&output).contains("is more than one rule"), "{}", stderr(&output));
    }
}
