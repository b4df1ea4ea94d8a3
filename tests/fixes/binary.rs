//! `--fix` through the binary: what it writes, what it refuses, and what it says.

use super::pairs::MANIFEST;
use assert_cmd::Command;
use std::fs;
use std::path::Path;
use std::process::Output;
use tempfile::TempDir;

/// A function with a comment that covers nothing, in line 9, and a sleep that is found.
const NAP: &str = "\
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

// sls-lint: allow(process-exit)
async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    Ok(event.payload)
}
";

fn mended() -> String {
    NAP.replace("// sls-lint: allow(process-exit)\n", "")
}

/// A package in a folder of its own.
fn package() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("src")).unwrap();
    fs::write(dir.path().join("Cargo.toml"), MANIFEST).unwrap();
    fs::write(main(&dir), NAP).unwrap();
    dir
}

fn main(dir: &TempDir) -> std::path::PathBuf {
    dir.path().join("src/main.rs")
}

fn text(dir: &TempDir) -> String {
    fs::read_to_string(main(dir)).unwrap()
}

fn run(dir: &Path, args: &[&str]) -> Output {
    let mut command = Command::cargo_bin("cargo-sls-lint").unwrap();
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CEILING_DIRECTORIES", "/").env_remove("GIT_DIR");
    command.current_dir(dir).args(["--no-cache", "--message-format", "short"]).args(args).output().unwrap()
}

fn git(dir: &Path, args: &[&str]) {
    let settings = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "-c", "init.defaultBranch=main"];
    let done = std::process::Command::new("git").current_dir(dir).args(settings).args(args).output().unwrap();
    assert!(done.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&done.stderr));
}

fn committed() -> TempDir {
    let dir = package();
    git(dir.path(), &["init", "-q"]);
    git(dir.path(), &["add", "."]);
    git(dir.path(), &["commit", "-q", "-m", "first"]);
    dir
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

#[test]
fn a_clean_tree_is_fixed_and_the_rest_is_reported() {
    let dir = committed();
    let output = run(dir.path(), &["--fix"]);
    assert_eq!(text(&dir), mended());
    assert!(stderr(&output).starts_with("fixed: 1 finding in 1 file: unused-allow (1)\n"), "{}", stderr(&output));
    assert!(stdout(&output).contains("[sleep-in-handler]") && !stdout(&output).contains("unused-allow"), "{}", stdout(&output));
    assert_eq!(output.status.code(), Some(0));
    assert!(!dir.path().join("src").read_dir().unwrap().any(|entry| entry.unwrap().file_name() != "main.rs"), "no draft is left");

    let again = run(dir.path(), &["--fix"]);
    assert!(stderr(&again).starts_with("fixed: nothing\n"), "a dirty tree does not matter where nothing is written: {}", stderr(&again));
}

#[test]
fn the_exit_code_is_about_what_is_left() {
    let dir = committed();
    assert_eq!(run(dir.path(), &["-D", "unused-allow"]).status.code(), Some(1));
    assert_eq!(run(dir.path(), &["-D", "unused-allow", "--diff"]).status.code(), Some(1), "nothing is written");
    assert_eq!(run(dir.path(), &["-D", "unused-allow", "--fix"]).status.code(), Some(0));
    assert_eq!(run(dir.path(), &["-D", "warnings", "--fix"]).status.code(), Some(1));
}

#[test]
fn a_difference_is_printed_and_nothing_is_written() {
    let dir = package();
    let output = run(dir.path(), &["--diff"]);
    assert_eq!(text(&dir), NAP);
    let expected = "--- a/src/main.rs\n+++ b/src/main.rs\n@@ -6,7 +6,6 @@\n     run(service_fn(handler)).await\n }\n \n-// sls-lint: allow(process-exit)\n";
    assert!(stdout(&output).starts_with(expected), "{}", stdout(&output));
    assert!(stderr(&output).starts_with("would be fixed: 1 finding in 1 file"), "{}", stderr(&output));

    git(dir.path(), &["init", "-q"]);
    fs::write(dir.path().join("x.patch"), stdout(&output)).unwrap();
    git(dir.path(), &["apply", "x.patch"]);
    assert_eq!(text(&dir), mended(), "git can apply it");
}

#[test]
fn without_version_control_nothing_is_written_unless_told() {
    let dir = package();
    let output = run(dir.path(), &["--fix"]);
    assert_eq!((output.status.code(), text(&dir).as_str()), (Some(2), NAP));
    assert!(
        stderr(&output).contains("src/main.rs is under no version control") && stderr(&output).contains("--allow-no-vcs"),
        "{}",
        stderr(&output)
    );
    assert_eq!(run(dir.path(), &["--fix", "--allow-no-vcs"]).status.code(), Some(0));
    assert_eq!(text(&dir), mended());
}

#[test]
fn beside_other_changes_nothing_is_written_unless_told() {
    let dir = committed();
    let refused = |flag: &str| {
        let output = run(dir.path(), &["--fix"]);
        assert_eq!((output.status.code(), text(&dir).as_str()), (Some(2), NAP));
        assert!(stderr(&output).contains(flag), "{flag}: {}", stderr(&output));
    };
    fs::write(dir.path().join("new.txt"), "a").unwrap();
    refused("are not committed (new.txt); commit or stash them, or pass --allow-dirty");
    git(dir.path(), &["add", "new.txt"]);
    refused("are staged and not committed (new.txt); commit or stash them, or pass --allow-staged");
    assert_eq!(run(dir.path(), &["--fix", "--allow-staged"]).status.code(), Some(0));
    assert_eq!(text(&dir), mended());
    fs::write(main(&dir), NAP.replace("2)", "3)")).unwrap();
    let output = run(dir.path(), &["--fix", "--allow-staged"]);
    assert!(stderr(&output).contains("(src/main.rs); commit or stash them, or pass --allow-dirty"), "{}", stderr(&output));
    assert_eq!(run(dir.path(), &["--fix", "--allow-dirty"]).status.code(), Some(0));
    assert_eq!(text(&dir), mended().replace("2)", "3)"));
}

#[cfg(unix)]
#[test]
fn the_repository_cannot_start_anything() {
    let dir = committed();
    let trace = dir.path().join(".git/started");
    let command = format!("sh -c 'touch {}; cat'", trace.display());
    fs::write(dir.path().join(".git/info/attributes"), "* filter=evil\n").unwrap();
    for (key, value) in [
        ("filter.evil.clean", &*command),
        ("filter.evil.process", &command),
        ("core.fsmonitor", &command),
        ("filter.evil.required", "true"),
    ] {
        git(dir.path(), &["config", key, value]);
    }
    let hook = dir.path().join(".git/hooks/post-index-change");
    fs::write(&hook, format!("#!/bin/sh\ntouch {}\n", trace.display())).unwrap();
    std::process::Command::new("chmod").arg("+x").arg(&hook).status().unwrap();
    fs::write(main(&dir), NAP).unwrap();
    let output = run(dir.path(), &["--fix"]);
    assert!(!trace.exists(), "something was started");
    assert_eq!(text(&dir), mended(), "{}", stderr(&output));
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let dir = committed();
    let kept = dir.path().join("src/kept.rs");
    fs::rename(main(&dir), &kept).unwrap();
    symlink("kept.rs", main(&dir)).unwrap();
    fs::set_permissions(&kept, fs::Permissions::from_mode(0o640)).unwrap();
    let output = run(dir.path(), &["--fix", "--allow-dirty"]);
    assert_eq!(text(&dir), mended(), "{}", stderr(&output));
    assert!(fs::symlink_metadata(main(&dir)).unwrap().is_symlink());
    assert_eq!(fs::metadata(&kept).unwrap().permissions().mode() & 0o777, 0o640);
}

#[cfg(unix)]
#[test]
fn files_outside_of_the_packages_are_left_alone() {
    let dir = committed();
    let elsewhere = tempfile::tempdir().unwrap();
    let outside = elsewhere.path().join("main.rs");
    fs::write(&outside, NAP).unwrap();
    fs::remove_file(main(&dir)).unwrap();
    std::os::unix::fs::symlink(&outside, main(&dir)).unwrap();
    let output = run(dir.path(), &["--fix", "--allow-dirty", "--allow-no-vcs"]);
    assert_eq!(fs::read_to_string(&outside).unwrap(), NAP);
    let said = "not fixed: src/main.rs: it stands outside of the packages that are checked";
    assert!(stderr(&output).contains(said), "{}", stderr(&output));
}

#[test]
fn the_flags_make_sense_only_together() {
    let dir = package();
    for args in [&["--unsafe"] as &[&str], &["--allow-dirty"], &["--diff", "--allow-no-vcs"]] {
        assert_eq!(run(dir.path(), args).status.code(), Some(2), "{args:?}");
    }
    assert_eq!(run(dir.path(), &["--fix", "--diff", "--unsafe"]).status.code(), Some(0));
    assert_eq!(text(&dir), NAP, "a difference writes nothing");
}
