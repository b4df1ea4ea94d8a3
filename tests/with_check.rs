//! `--with-check`: cargo's own lines and ours, as an editor reads them that runs one command.

#![cfg(unix)]

mod tree;

use cargo_metadata::Message;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Output};
use tree::{Tree, manifest};

const MAIN: &str = "\
use lambda_runtime::{Error, LambdaEvent, run, service_fn};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handle)).await
}

async fn handle(event: LambdaEvent<serde_json::Value>) -> Result<serde_json::Value, Error> {
    std::process::exit(1)
}
";

/// A function with a finding at level deny, and a cargo that notes what it is told, says two lines and ends as it is asked to.
fn tree(code: i32) -> Tree {
    let said = r#"{"reason":"compiler-artifact","package_id":"path+file:///x#x@0.1.0","manifest_path":"/x/Cargo.toml","target":{"kind":["lib"],"crate_types":["lib"],"name":"x","src_path":"/x/src/lib.rs","edition":"2024","doc":true,"doctest":true,"test":true},"profile":{"opt_level":"0","debuginfo":2,"debug_assertions":true,"overflow_checks":true,"test":false},"features":[],"filenames":[],"executable":null,"fresh":true}"#;
    let success = code == 0;
    let cargo = format!(
        "#!/bin/sh\necho \"$@\" >told.txt\necho '{said}'\necho '{{\"reason\":\"build-finished\",\"success\":{success}}}'\nexit {code}\n"
    );
    let manifest = manifest("app", "[dependencies]\nlambda_runtime = \"0.14\"\nserde_json = \"1\"\ntokio = \"1\"\n");
    let tree = Tree::new(&[("Cargo.toml", &manifest), ("src/main.rs", MAIN), ("bin/cargo", &cargo)]);
    std::fs::set_permissions(tree.root.join("bin/cargo"), std::fs::Permissions::from_mode(0o755)).unwrap();
    tree
}

fn run(tree: &Tree, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-sls-lint"));
    command.args(["sls-lint", "--no-cache"]).args(args).current_dir(&tree.root).env("CARGO", tree.root.join("bin/cargo"));
    command.output().unwrap()
}

/// What an editor reads: all lines, which have to be messages.
fn messages(output: &Output) -> Vec<Message> {
    let text = std::str::from_utf8(&output.stdout).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

#[test]
fn cargos_lines_come_first_and_there_is_one_end_for_both() {
    for (code, args, expected) in [(0, &[] as &[&str], 1), (0, &["-A", "lifecycle"], 0), (101, &["-A", "lifecycle"], 1), (101, &[], 1)] {
        let tree = tree(code);
        let output = run(&tree, &[&["--with-check", "--message-format=json"], args].concat());
        assert_eq!(output.status.code(), Some(expected), "{code} {args:?}: {}", String::from_utf8_lossy(&output.stderr));
        let messages = messages(&output);
        assert!(matches!(&messages[0], Message::CompilerArtifact(artifact) if artifact.fresh), "{messages:?}");
        let ends: Vec<bool> =
            messages.iter().filter_map(|it| if let Message::BuildFinished(end) = it { Some(end.success) } else { None }).collect();
        assert_eq!(ends, [expected == 0], "{code} {args:?}");
        assert!(matches!(messages.last(), Some(Message::BuildFinished(_))));
        let found = messages.iter().filter(|it| matches!(it, Message::CompilerMessage(it) if it.message.message.contains("process")));
        assert_eq!(found.count(), usize::from(args.is_empty()));
    }
}

#[test]
fn cargo_is_told_what_we_are_told() {
    let told = |args: &[&str]| {
        let tree = tree(0);
        run(&tree, args);
        std::fs::read_to_string(tree.root.join("told.txt")).unwrap().trim().to_owned()
    };
    assert_eq!(told(&["--with-check=clippy"]), "clippy");
    let editor =
        ["--workspace", "--message-format=json", "--keep-going", "--all-targets", "--features", "a", "--target", "x86_64-unknown-none"];
    let expected = "check --message-format=json --workspace --features a --all-targets --keep-going --target x86_64-unknown-none";
    assert_eq!(told(&[&["--with-check=check"], &editor as &[&str]].concat()), expected);
    let settings = ["--with-check", "-p", "app", "--config", "net.offline=true", "--config", "sls-lint.toml", "-Z", "x"];
    assert_eq!(told(&settings), "check --package app --config net.offline=true -Z x");
}

#[test]
fn a_cargo_that_is_not_there_is_told_of() {
    let tree = tree(0);
    std::fs::remove_file(tree.root.join("bin/cargo")).unwrap();
    let output = run(&tree, &["--with-check"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("error: cannot start "));
    assert_eq!(run(&tree, &["--with-check", "src"]).status.code(), Some(2), "cargo checks no paths");
}

/// The real one, on a package without dependencies.
#[test]
fn what_the_compiler_says_is_passed_on() {
    let tree = Tree::new(&[("Cargo.toml", &manifest("app", "[workspace]\n")), ("src/lib.rs", "fn nobody_calls_this() {}\n")]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-sls-lint"));
    command.args(["sls-lint", "--with-check", "--offline", "--message-format=json", "--allow-no-entry"]);
    let output = command.current_dir(&tree.root).env("CARGO", env!("CARGO")).env_remove("CARGO_TARGET_DIR").output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let dead =
        |it: &Message| matches!(it, Message::CompilerMessage(it) if it.message.code.as_ref().is_some_and(|code| code.code == "dead_code"));
    assert_eq!(messages(&output).iter().filter(|it| dead(it)).count(), 1);
}
