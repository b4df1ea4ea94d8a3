//! The scripts of action and release, run with stubs for what they start.

use super::{ACTION, VERSION, manifest};
use crate::common::root;
use camino::{Utf8Path, Utf8PathBuf};
use std::collections::BTreeMap;
use std::process::{Command, Output};

const RELEASE: &str = include_str!("../../.github/workflows/release.yml");

/// A machine as the runner of a workflow makes it, with nothing but stubs and the system's own programs on the PATH.
struct Runner {
    folder: tempfile::TempDir,
}

impl Runner {
    fn new() -> Self {
        let runner = Self { folder: tempfile::tempdir().unwrap() };
        std::fs::create_dir(runner.path("stubs")).unwrap();
        runner
    }

    fn path(&self, name: &str) -> Utf8PathBuf {
        Utf8Path::from_path(self.folder.path()).unwrap().join(name)
    }

    /// A program on the PATH.
    fn stub(&self, name: &str, script: &str) {
        use std::os::unix::fs::PermissionsExt;
        let path = self.path("stubs").join(name);
        std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// Runs a script of this repository as a step, and gives the outputs that it set.
    fn step(&self, script: &str, arguments: &[&str], variables: &[(&str, &str)]) -> (Output, BTreeMap<String, String>) {
        let (outputs, stubs) = (self.path("outputs"), self.path("stubs"));
        std::fs::write(&outputs, "").unwrap();
        let mut command = Command::new("bash");
        command.arg(root().join(script)).args(arguments).current_dir(self.folder.path());
        command.env("PATH", format!("{stubs}:/usr/bin:/bin")).env("RUNNER_TEMP", self.path("temp"));
        command.env("GITHUB_ACTION_PATH", root()).env("GITHUB_WORKSPACE", root()).env("GITHUB_OUTPUT", &outputs);
        let output = command.env_remove("GITHUB_STEP_SUMMARY").envs(variables.iter().copied()).output().unwrap();
        let lines = std::fs::read_to_string(outputs).unwrap();
        let set = lines.lines().map(|line| line.split_once('=').unwrap_or_else(|| panic!("an output: {line}")));
        (output, set.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
    }
}

/// Inputs of the second step, with the defaults of the action.
fn check<'a>(binary: &'a str, changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut variables = vec![
        ("BINARY", binary),
        ("INPUT_ARGS", ""),
        ("INPUT_WORKING_DIRECTORY", "."),
        ("INPUT_SARIF_FILE", "sls-lint.sarif"),
        ("INPUT_FAIL_ON", ""),
    ];
    variables.extend(changed);
    variables
}

#[test]
fn the_action_installs_what_was_asked_for() {
    let (own, checkout) = (VERSION, root());
    let cases = [
        ("", false, format!("install --locked --root ROOT --path {checkout}")),
        ("", true, format!("binstall --no-confirm --locked --root ROOT cargo-sls-lint@{own}")),
        ("latest", false, "install --locked --root ROOT cargo-sls-lint".to_owned()),
        ("latest", true, "binstall --no-confirm --locked --root ROOT cargo-sls-lint".to_owned()),
        ("1.2.3-rc.1", false, "install --locked --root ROOT cargo-sls-lint@1.2.3-rc.1".to_owned()),
        ("1.2.3", true, "binstall --no-confirm --locked --root ROOT cargo-sls-lint@1.2.3".to_owned()),
    ];
    for (version, with_binstall, expected) in cases {
        let runner = Runner::new();
        runner.stub("cargo", "echo \"$@\"");
        if with_binstall {
            runner.stub("cargo-binstall", "exit 9");
        }
        let (output, set) = runner.step(".github/action/install.sh", &[], &[("INPUT_VERSION", version)]);
        assert!(output.status.success(), "{version}: {}", String::from_utf8_lossy(&output.stderr));
        let folder = runner.path("temp/cargo-sls-lint");
        assert_eq!(String::from_utf8(output.stdout).unwrap().trim(), expected.replace("ROOT", folder.as_str()));
        assert_eq!(set["binary"], folder.join("bin/cargo-sls-lint").as_str());
    }
}

#[test]
fn the_action_takes_what_is_installed_and_refuses_what_is_no_version() {
    let runner = Runner::new();
    let (output, _) = runner.step(".github/action/install.sh", &[], &[("INPUT_VERSION", "installed")]);
    assert_eq!(output.status.code(), Some(2), "nothing is installed");
    runner.stub("cargo-sls-lint", "exit 0");
    let (_, set) = runner.step(".github/action/install.sh", &[], &[("INPUT_VERSION", "installed")]);
    assert_eq!(set["binary"], runner.path("stubs/cargo-sls-lint").as_str());
    for version in ["1.0 --git https://example.org", "$(touch made)", "1;touch made", "1\nx"] {
        let (output, set) = runner.step(".github/action/install.sh", &[], &[("INPUT_VERSION", version)]);
        assert_eq!((output.status.code(), set.len()), (Some(2), 0), "{version}");
    }
    assert!(!runner.path("made").exists());
}

#[test]
fn the_action_runs_the_binary_and_tells_what_came_of_it() {
    let runner = Runner::new();
    let binary = assert_cmd::cargo::cargo_bin("cargo-sls-lint");
    let (binary, sarif) = (binary.to_str().unwrap(), runner.path("made/reports/shop.sarif"));
    let shop = [("INPUT_WORKING_DIRECTORY", "test-fixtures/shop"), ("INPUT_SARIF_FILE", sarif.as_str())];

    let (output, set) = runner.step(".github/action/check.sh", &[], &check(binary, &shop));
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8(output.stdout).unwrap().contains("::error file=test-fixtures/shop/"));
    assert_eq!((&*set["exit-code"], &*set["sarif-file"]), ("1", sarif.as_str()));
    let report: serde_json::Value = serde_json::from_slice(&std::fs::read(&sarif).unwrap()).unwrap();
    assert_eq!(report["version"], "2.1.0");

    let never = check(binary, &[shop[0], shop[1], ("INPUT_FAIL_ON", "never")]);
    let (output, set) = runner.step(".github/action/check.sh", &[], &never);
    assert_eq!((output.status.code(), &*set["exit-code"]), (Some(0), "0"));

    let quiet = check(binary, &[shop[0], ("INPUT_SARIF_FILE", ""), ("INPUT_ARGS", "-A warnings\n  --offline-signatures\n")]);
    let (output, set) = runner.step(".github/action/check.sh", &[], &quiet);
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(!String::from_utf8(output.stdout).unwrap().contains("::warning"));
    assert!(!set.contains_key("sarif-file"), "no report was asked for");
}

#[test]
fn inputs_of_the_action_are_never_code() {
    let runner = Runner::new();
    runner.stub("tool", "printf '%s\\n' \"$@\"");
    let (tool, evil) = (runner.path("stubs/tool"), "$(touch made) `touch made` ; touch made & * \"a b\"");
    let (output, set) =
        runner.step(".github/action/check.sh", &[], &check(tool.as_str(), &[("INPUT_ARGS", evil), ("INPUT_SARIF_FILE", "")]));
    let said = String::from_utf8(output.stdout).unwrap();
    let expected: Vec<&str> = ["sls-lint", "--message-format", "github"].into_iter().chain(evil.split(' ')).collect();
    assert_eq!(said.lines().collect::<Vec<_>>(), expected);
    assert_eq!(set["exit-code"], "0");
    let (output, set) = runner.step(".github/action/check.sh", &[], &check(tool.as_str(), &[("INPUT_SARIF_FILE", "x\nexit-code=0")]));
    assert_eq!((output.status.code(), set.len()), (Some(2), 0));
    assert!(!runner.path("made").exists() && !root().join("made").exists());
}

#[test]
fn defaults_of_the_action_are_those_of_the_tests() {
    for (input, default) in [("version", ""), ("args", ""), ("working-directory", "."), ("sarif-file", "sls-lint.sarif"), ("fail-on", "")] {
        let block = ACTION.split_once(&format!("\n  {input}:\n")).unwrap_or_else(|| panic!("the input {input}")).1;
        let given = block.lines().find_map(|line| line.trim().strip_prefix("default: ")).unwrap();
        assert_eq!(given.trim_matches('"'), default, "{input}");
    }
}

/// Targets that the release workflow builds.
fn targets() -> Vec<&'static str> {
    let binaries = RELEASE.split_once("\n  binaries:\n").unwrap().1.split_once("\n  wheels:\n").unwrap().0;
    binaries.lines().filter_map(|line| Some(line.split_once(", target: ")?.1.trim_end_matches(" }"))).collect()
}

/// Fills in a template of `cargo binstall`.
fn filled(template: &toml::Value, target: &str) -> String {
    let suffix = if target.contains("windows") { ".exe" } else { "" };
    let manifest = manifest();
    let repository = manifest["package"]["repository"].as_str().unwrap();
    let values = [("repo", repository), ("version", VERSION), ("name", "cargo-sls-lint"), ("bin", "cargo-sls-lint"), ("target", target)];
    let text = template.as_str().unwrap().replace("{ binary-ext }", suffix);
    let text = values.into_iter().fold(text, |text, (name, value)| text.replace(&format!("{{ {name} }}"), value));
    assert!(!text.contains('{'), "an unknown word: {text}");
    text
}

#[test]
fn binstall_finds_what_a_release_uploads() {
    assert!(RELEASE.contains(".ci/archive \"$TARGET\" \"$binary\" dist"), "the workflow packs with this script");
    let (manifest, targets) = (manifest(), targets());
    let binstall = manifest["package"]["metadata"]["binstall"].clone();
    assert_eq!(targets.len(), 7, "{targets:?}");
    for target in targets {
        let runner = Runner::new();
        // As in the binary for Windows, of which the first bytes are enough here.
        let binary = runner.path(if target.contains("windows") { "cargo-sls-lint.exe" } else { "cargo-sls-lint" });
        std::fs::write(&binary, "binary").unwrap();
        runner.stub("7z", "shift 2; tar -czf \"$@\"");
        let (output, _) = runner.step(".ci/archive", &[target, binary.as_str(), "dist"], &[]);
        assert!(output.status.success(), "{target}: {}", String::from_utf8_lossy(&output.stderr));

        let own = binstall.get("overrides").and_then(|all| all.get(target));
        let of = |key: &str| own.and_then(|table| table.get(key)).unwrap_or_else(|| &binstall[key]);
        let url = filled(of("pkg-url"), target);
        let tag = format!("/releases/download/v{VERSION}/");
        let name = url.split_once(&tag).unwrap_or_else(|| panic!("{url} is under {tag}")).1;
        let archive = Utf8PathBuf::from(String::from_utf8(output.stdout).unwrap().trim());
        assert_eq!(archive.file_name(), Some(name), "{target}");
        assert_eq!(of("pkg-fmt").as_str(), Some(if name.ends_with(".zip") { "zip" } else { "tgz" }));

        let listed = Command::new("tar").args(["-tzf", archive.as_str()]).output().unwrap();
        let listed = String::from_utf8(listed.stdout).unwrap();
        let inside = filled(of("bin-dir"), target);
        assert!(listed.lines().any(|line| line == inside), "{inside} in {listed}");
        assert!(listed.contains("/LICENSE-MIT") && listed.contains("/LICENSE-APACHE"), "{listed}");
        let sum = std::fs::read_to_string(format!("{archive}.sha256")).unwrap();
        assert!(sum.trim().len() > 64 && sum.trim().ends_with(name), "{sum}");
    }
}
