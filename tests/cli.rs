//! The command line, through the real binary: exit codes, streams, help, and the conventions of cargo.

use assert_cmd::Command;
use sls_lint::lint::{Family, Rule};
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
    let cases: [(&[&str], &str); 10] = [
        (&["--deny", "stat"], "did you mean `state`?"),
        (&["--", "-A", "blockign"], "did you mean `blocking`?"),
        (&["--", "src"], "unexpected argument 'src'"),
        (&["--mesage-format", "json"], "a similar argument exists: '--message-format'"),
        (&["--message-format", "yaml"], "report-json"),
        (&["--output", "report.json"], "FORMAT=FILE"),
        (&["--platform", "cloudrun"], "did you mean `cloud-run`?"),
        (&["functions", "--platform", "api=cheese"], "there are aws-lambda, "),
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
fn annotations_of_github_come_with_the_summary_of_the_step() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("summary.md");
    for (format, written) in [("short", false), ("github", true)] {
        let mut command = Command::cargo_bin("cargo-sls-lint").unwrap();
        command.current_dir(dir.path()).env("GITHUB_STEP_SUMMARY", &file).args(["--allow-no-entry", "--message-format", format]);
        assert_eq!(code(&command.output().unwrap()), Some(0));
        assert_eq!(file.exists(), written, "{format}");
    }
    assert!(std::fs::read_to_string(&file).unwrap().contains("no function was found"));
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

/// A function with one finding at warn, accepted by no comment.
const NAP: &str = "\
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    Ok(event.payload)
}
";

/// Checks a lone file, and gives the exit code, the lines in `short`, and the summary.
fn check(text: &str, args: &[&str]) -> (Option<i32>, Vec<String>, String) {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("nap.rs"), text).unwrap();
    let output = run_in(dir.path(), &[&["nap.rs", "--message-format", "short"], args].concat());
    (code(&output), stdout(&output).lines().map(str::to_owned).collect(), stderr(&output).to_owned())
}

#[test]
fn levels_decide_about_the_exit_code() {
    let line = |severity: &str| {
        let cost = "sleeps for 2 s in each request: a million of them pay about $4.17 for it at 128 MB";
        vec![format!("nap.rs:10:5: {severity}[sleep-in-handler]: {cost}")]
    };
    let cases: [(&[&str], i32, Vec<String>); 8] = [
        (&[], 0, line("warning")),
        (&["-D", "warnings"], 1, line("error")),
        (&["-D", "blocking"], 1, line("error")),
        (&["-D", "sleep_in_handler"], 1, line("error")),
        (&["-D", "sleep-in-handler", "-W", "blocking"], 1, line("error")),
        (&["-D", "warnings", "-A", "sls_lint::sleep_in_handler"], 0, vec![]),
        (&["-A", "warnings"], 0, vec![]),
        (&["--", "-D", "warnings"], 1, line("error")),
    ];
    for (args, exit, lines) in cases {
        let (found_exit, found, summary) = check(NAP, args);
        assert_eq!((found_exit, found), (Some(exit), lines), "{args:?}: {summary}");
        assert!(summary.starts_with("checked 1 entry in 1 binary (1 file, "), "{summary}");
    }
}

#[test]
fn comments_accept_a_finding_and_are_counted() {
    let accepted = NAP.replace(".await;\n    Ok", ".await; // sls-lint: allow(sleep-in-handler, reason = \"asked for\")\n    Ok");
    let (exit, found, summary) = check(&accepted, &["-D", "warnings"]);
    assert_eq!((exit, found), (Some(0), vec![]), "{summary}");
    assert!(summary.contains("\n1 finding is allowed by comments in the source\n"), "{summary}");
    let at_the_entry = NAP.replace("service_fn(handler)).await\n", "service_fn(handler)).await // sls-lint: allow(blocking)\n");
    assert_eq!(check(&at_the_entry, &["-D", "warnings"]).0, Some(0));
    let elsewhere = NAP.replace("Ok(event.payload)\n", "Ok(event.payload) // sls-lint: allow(blocking)\n");
    assert_eq!(check(&elsewhere, &["-D", "warnings"]).0, Some(1));
}

#[test]
fn an_allow_is_idle_only_where_all_that_could_need_it_was_looked_at() {
    let idle = NAP.replace("Ok(event.payload)\n", "Ok(event.payload) // sls-lint: allow(process-exit)\n");
    let found = |args: &[&str]| check(&idle, args).1.iter().filter(|line| line.contains("[unused-allow]")).count();
    assert_eq!(found(&[]), 1);
    assert_eq!(found(&["-A", "process-exit"]), 0, "nobody has looked for it");
    assert_eq!(found(&["-A", "allows"]), 0);

    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let package =
        |name: &str, dependencies: &str| format!("[package]\nname = \"{name}\"\nedition = \"2024\"\n[dependencies]\n{dependencies}\n");
    write("Cargo.toml", "[workspace]\nmembers = [\"*\"]\nresolver = \"3\"\n");
    write("shared/Cargo.toml", &package("shared", ""));
    write("shared/src/lib.rs", "pub fn greet() -> u32 {\n    1 // sls-lint: allow(process-exit)\n}\n");
    for name in ["a", "b"] {
        write(&format!("{name}/Cargo.toml"), &package(name, "lambda_runtime = \"1\"\nshared.path = \"../shared\""));
        write(&format!("{name}/src/main.rs"), &NAP.replace("Ok(event.payload)\n", "shared::greet();\n    Ok(event.payload)\n"));
    }
    let found = |args: &[&str]| stdout(&run_in(folder.path(), args)).matches("unused-allow").count();
    assert_eq!(found(&["--message-format", "short"]), 1);
    assert_eq!(found(&["--message-format", "short", "-p", "a", "-p", "shared"]), 0, "the other function may need it");
}

#[test]
fn rules_are_listed_as_a_table_and_as_json() {
    let output = run(&["rules"]);
    assert_eq!(code(&output), Some(0));
    let mut lines = stdout(&output).lines();
    let header: Vec<_> = lines.next().unwrap().split_whitespace().collect();
    assert_eq!(header, ["rule", "family", "level", "finds"]);
    let listed: Vec<_> = lines.map(|line| line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect::<Vec<_>>()).collect();
    let row = |rule: &&Rule| vec![rule.id, rule.family.name(), rule.level.name(), rule.summary];
    assert_eq!(listed, rules::ALL.iter().map(row).collect::<Vec<_>>());
    assert!(rules::ALL.is_sorted_by_key(|rule| (rule.family, rule.id)), "by family, then by name");

    let output = run(&["rules", "--format", "json"]);
    assert_eq!(code(&output), Some(0));
    let rows: Vec<serde_json::Value> = serde_json::from_str(stdout(&output)).unwrap();
    assert_eq!(rows.len(), rules::ALL.len());
    for (row, rule) in rows.iter().zip(rules::ALL) {
        let (family, level, summary) = (rule.family.name(), rule.level.name(), rule.summary);
        assert_eq!(*row, serde_json::json!({ "rule": rule.id, "family": family, "level": level, "summary": summary, "url": rule.url() }));
    }
}

#[test]
fn explain_prints_the_page_of_every_rule() {
    for rule in rules::ALL {
        let output = run(&["explain", rule.id]);
        assert_eq!(code(&output), Some(0), "{rule:?}");
        let last = format!("\n\nDefault level: {}. Family: {}. Online: {}\n", rule.level, rule.family, rule.url());
        assert_eq!(stdout(&output), format!("{}{last}", rule.page.trim_end()));
        assert_eq!(stderr(&output), "");
    }
    for family in Family::ALL {
        let output = run(&["explain", family.name()]);
        assert_eq!(code(&output), Some(2));
        assert!(stderr(&output).contains("is more than one rule"), "{}", stderr(&output));
    }
}

#[test]
fn explain_takes_every_spelling_and_corrects_the_others() {
    let page = stdout(&run(&["explain", "mutable-static"])).to_owned();
    for spelling in ["mutable_static", "sls_lint::mutable_static"] {
        assert_eq!(stdout(&run(&["explain", spelling])), page, "{spelling}");
    }
    let output = run(&["explain", "mutable-statics"]);
    assert_eq!(code(&output), Some(2));
    assert!(stderr(&output).contains("did you mean `mutable-static`?"), "{}", stderr(&output));
    let bold = run(&["explain", "mutable-static", "--color", "always"]);
    assert!(stdout(&bold).starts_with("\u{1b}[1m# mutable-static\u{1b}[0m\n"), "{}", stdout(&bold));
    let plain = stdout(&bold).replace("\u{1b}[1m", "").replace("\u{1b}[0m", "");
    assert_eq!(plain, page);
}

#[test]
fn functions_are_listed_with_the_reasons_for_them() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = run_in(root, &["functions", "test-fixtures/shop", "--offline-signatures"]);
    assert_eq!(code(&output), Some(0), "{}", stderr(&output));
    let text = stdout(&output);
    for part in [
        "place-order: AWS Lambda, one request at a time",
        "bin test-fixtures/shop/functions/place-order/src/main.rs",
        "depends on `lambda_http` (test-fixtures/shop/functions/place-order/Cargo.toml:",
        "calls `lambda_http::run` (test-fixtures/shop/functions/place-order/src/main.rs:29)",
        "handler::handle  test-fixtures/shop/functions/place-order/src/main.rs:29",
        " for each request, ",
    ] {
        assert!(text.contains(part), "{part} is missing:\n{text}");
    }
    let one = run_in(root, &["functions", "test-fixtures/shop/functions/place-order", "--message-format", "report-json"]);
    let document: serde_json::Value = serde_json::from_slice(&one.stdout).unwrap();
    let functions = document["functions"].as_array().unwrap();
    assert_eq!(functions.len(), 1);
    assert_eq!(functions[0]["platform"], "aws-lambda");
    assert_eq!(functions[0]["entries"][0]["model"], "one-at-a-time");
    assert!(functions[0]["calls"]["request"].as_u64() > Some(0));
    assert!(document["findings"].as_array().unwrap().is_empty(), "no rule is asked");
}

#[test]
fn evidence_and_marks_of_other_platforms_are_shown() {
    let platforms = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("test-fixtures/platforms");
    let list = |path: &str| {
        let output = run_in(&platforms, &["functions", path]);
        assert_eq!(code(&output), Some(0), "{}", stderr(&output));
        stdout(&output).to_owned()
    };
    let worker = list("cloudflare-workers/board");
    assert!(worker.contains("has the attribute `#[worker::event(fetch)]`"), "{worker}");
    let object = list("cloudflare-workers/durable_object.rs");
    assert!(object.contains("implements `worker::DurableObject` (cloudflare-workers/durable_object.rs:"), "{object}");
    assert!(object.contains("one instance for each address"), "{object}");
    let server = list("cloud-run/container");
    assert!(server.contains("has a `Dockerfile` (cloud-run/container/Dockerfile:1)"), "{server}");
    assert!(server.contains("its code says `PORT` (cloud-run/container/src/main.rs:"), "{server}");
    let several = list("several");
    assert!(several.contains("2 functions of AWS Lambda, Spin"), "{several}");
}

#[test]
fn a_program_without_an_entry_is_listed_with_what_was_looked_for() {
    let folder = tempfile::tempdir().unwrap();
    let manifest = "[package]\nname = \"late\"\nversion = \"1.0.0\"\nedition = \"2024\"\n\n[dependencies]\nlambda_runtime = \"1\"\n";
    std::fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    std::fs::create_dir(folder.path().join("src")).unwrap();
    std::fs::write(folder.path().join("src/main.rs"), "fn main() {}\n").unwrap();
    let output = run_in(folder.path(), &["functions"]);
    assert_eq!(code(&output), Some(3));
    let text = stdout(&output);
    assert!(text.contains("late: not checked"), "{text}");
    assert!(text.contains("looked for  `#[lambda_runtime::lambda]`"), "{text}");
    assert!(text.contains("`lambda_runtime::run(..)`") && !text.contains("lambda_http"), "only what it depends on: {text}");
    assert!(stderr(&output).contains("no function entry was found"), "{}", stderr(&output));
    assert_eq!(code(&run_in(folder.path(), &["functions", "--allow-no-entry"])), Some(0));
    assert_eq!(code(&run(&["functions"])), Some(3));
}

/// A `cdylib` is what such platforms run; one that other code links, or that stands beside a binary, may be something else.
#[test]
fn a_cdylib_without_an_entry_is_named_as_not_checked() {
    let library = |name: &str, dependencies: &str| {
        format!(
            "[package]\nname = \"{name}\"\nversion = \"1.0.0\"\nedition = \"2024\"\n\n[lib]\ncrate-type = [\"cdylib\", \"rlib\"]\n\n\
             [dependencies]\n{dependencies}\n"
        )
    };
    let said = |packages: &[(&str, &str, &str)]| {
        let folder = tempfile::tempdir().unwrap();
        for (name, dependencies, code) in packages {
            let package = folder.path().join(name);
            std::fs::create_dir_all(package.join("src")).unwrap();
            std::fs::write(package.join("Cargo.toml"), library(name, dependencies)).unwrap();
            std::fs::write(package.join("src/lib.rs"), code).unwrap();
        }
        stdout(&run_in(folder.path(), &["functions"])).to_owned()
    };
    let plain = "pub fn help() {}\n";
    let named = said(&[("edge", "worker = \"0.6\"", plain)]);
    assert!(named.contains("edge: not checked") && named.contains("`#[worker::event(fetch)]`"), "{named}");
    assert!(named.contains("it depends on Cloudflare Workers, but is a `cdylib` in which nothing was found"), "{named}");
    let started = said(&[("edge", "worker = \"0.6\"", "#[worker::event(start)]\nfn start() {}\n")]);
    assert!(started.contains("edge: not checked"), "a start is no entry: {started}");

    let entry = "#[worker::event(fetch)]\nasync fn fetch(req: worker::Request, env: worker::Env) { core::help() }\n";
    let linked = said(&[("core", "worker = \"0.6\"", plain), ("edge", "worker = \"0.6\"\ncore = { path = \"../core\" }", entry)]);
    assert!(linked.ends_with("1 function of Cloudflare Workers\n"), "a library that another links: {linked}");
    let component = said(&[("plugin", "wit-bindgen = \"0.40\"", plain)]);
    assert!(component.ends_with("0 functions\n"), "components are made for hosts of every kind: {component}");
}

#[test]
fn shells_and_man_are_told_of_every_command() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = run(&["completions", shell]);
        assert_eq!(code(&output), Some(0), "{shell}");
        let script = stdout(&output);
        for word in ["cargo-sls-lint", "explain", "functions", "message-format"] {
            assert!(script.contains(word), "{shell} is not told of {word}");
        }
    }
    assert_eq!(code(&run(&["completions", "tcsh"])), Some(2));

    let output = run(&["man"]);
    let page = stdout(&output);
    assert!(page.starts_with(".ie") && page.contains(".TH") && page.contains("EXAMPLES") | page.contains("Examples"), "{page}");
    assert!(page.contains("sls\\-lint") && page.contains("\\-\\-message\\-format"), "{page}");
    assert!(stdout(&run(&["man", "explain"])).contains("cargo\\-sls\\-lint\\-explain"));
    let wrong = run(&["man", "explian"]);
    assert_eq!(code(&wrong), Some(2));
    assert!(stderr(&wrong).contains("did you mean `explain`?"), "{}", stderr(&wrong));
}

#[test]
fn every_name_of_a_rule_that_is_mistyped_is_answered_with_the_nearest() {
    let cases: [&[&str]; 6] = [
        &["-A", "slep-in-handler"],
        &["-W", "slep_in_handler"],
        &["-D", "slep-in-handler"],
        &["--", "-D", "slep-in-handler"],
        &["explain", "slep-in-handler"],
        &["explain", "sls_lint::slep_in_handler"],
    ];
    for args in cases {
        let output = run(args);
        assert_eq!(code(&output), Some(2), "{args:?}");
        assert!(stderr(&output).contains("did you mean `sleep-in-handler`?"), "{args:?}: {}", stderr(&output));
    }
}

#[test]
fn a_watch_checks_again_after_a_change_and_ends_with_its_input() {
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};
    let dir = tempfile::tempdir().unwrap();
    let nap = dir.path().join("nap.rs");
    std::fs::write(&nap, NAP).unwrap();
    let mut child = Command::new(assert_cmd::cargo::cargo_bin!("cargo-sls-lint"))
        .current_dir(dir.path())
        .args(["nap.rs", "--watch", "--no-cache", "-q", "--message-format", "short", "-D", "sleep-in-handler"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let input = child.stdin.take().unwrap();
    let mut said = BufReader::new(child.stderr.take().unwrap()).lines();
    let mut found = BufReader::new(child.stdout.take().unwrap()).lines();
    let waits = |line: Option<std::io::Result<String>>| assert!(line.unwrap().unwrap().starts_with("watching 1 folder"));
    assert!(found.next().unwrap().unwrap().contains("nap.rs:10:5: error[sleep-in-handler]: sleeps for 2 s"));
    waits(said.next());
    std::fs::write(dir.path().join("notes.json"), "{}").unwrap();
    std::fs::write(&nap, NAP.replace("from_secs(2)", "from_secs(3)")).unwrap();
    assert!(found.next().unwrap().unwrap().contains("nap.rs:10:5: error[sleep-in-handler]: sleeps for 3 s"));
    waits(said.next());
    drop(input);
    assert_eq!(child.wait().unwrap().code(), Some(1), "as the last run");
    assert!(said.next().is_none() && found.next().is_none());

    let machine = run(&["--watch", "--message-format", "json"]);
    assert_eq!(code(&machine), Some(2));
    assert!(stderr(&machine).contains("human or short"), "{}", stderr(&machine));
    assert_eq!(code(&run(&["--watch", "--fix"])), Some(2));
}
