//! The ways in which the tool reaches its users say the same: hooks, action, archives, wheel and README name one version, the files that
//! are uploaded are those that are looked for, and what hooks and action start is the binary.
//!
//! Everything here runs on files of this repository and on stubs. `tests/packaging.sh` has the real programs do it: pre-commit, prek,
//! maturin, pip, and the linters of workflows.

mod common;
#[cfg(unix)]
#[path = "packaging/scripts.rs"]
mod scripts;

use common::root;

const ACTION: &str = include_str!("../action.yml");
const HOOKS: &str = include_str!("../.pre-commit-hooks.yaml");
const PYPROJECT: &str = include_str!("../pyproject.toml");

const README: &str = include_str!("../README.md");
const VERSION: &str = env!("CARGO_PKG_VERSION");

fn manifest() -> toml::Table {
    toml::from_str(include_str!("../Cargo.toml")).unwrap()
}

/// The keys of a mapping that stands under `name:` at the left edge.
fn keys<'a>(yaml: &'a str, name: &str) -> Vec<&'a str> {
    let block = yaml.split_once(&format!("\n{name}:\n")).unwrap_or_else(|| panic!("there are {name}")).1;
    let inside = block.lines().take_while(|line| line.is_empty() || line.starts_with(' '));
    inside.filter_map(|line| line.strip_prefix("  ")?.strip_suffix(':').filter(|key| !key.starts_with(' '))).collect()
}

/// What hooks say: each with its lines `key: value`.
fn hooks() -> Vec<Vec<(&'static str, &'static str)>> {
    let blocks = HOOKS.split("\n- ").skip(1);
    blocks.map(|block| block.lines().filter_map(|line| line.trim().split_once(": ")).collect()).collect()
}

#[test]
fn hooks_start_the_binary_on_the_whole_workspace() {
    let bin = assert_cmd::cargo::cargo_bin("cargo-sls-lint");
    let mut path = vec![bin.parent().unwrap().to_owned()];
    path.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    let path = std::env::join_paths(path).unwrap();
    let mut ids = Vec::new();
    for hook in hooks() {
        let value = |key: &str| hook.iter().find(|(name, _)| *name == key).unwrap_or_else(|| panic!("a hook has `{key}`")).1;
        ids.push((value("id"), value("language")));
        assert_eq!((value("pass_filenames"), value("require_serial")), ("false", "true"), "{}", value("id"));
        let mut words = value("entry").split(' ');
        let mut command = std::process::Command::new(words.next().unwrap());
        command.args(words).arg("--message-format=short").current_dir(root().join("test-fixtures/shop"));
        let output = command.env("PATH", &path).env_remove("CARGO").output().unwrap();
        let stdout = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(1), "{}: {}", value("id"), String::from_utf8_lossy(&output.stderr));
        assert!(stdout.contains("detached-task"), "{stdout}");
    }
    assert_eq!(ids, [("cargo-sls-lint", "rust"), ("cargo-sls-lint-system", "system")]);
}

#[test]
fn inputs_of_the_action_are_passed_on_as_data_and_nothing_else_is() {
    let scripts = [include_str!("../.github/action/install.sh"), include_str!("../.github/action/check.sh")].concat();
    let mut passed = Vec::new();
    for line in ACTION.lines().map(str::trim) {
        assert!(!(line.starts_with("run:") && line.contains("${{")), "an expression becomes code: {line}");
        if let Some((variable, value)) = line.split_once(": ${{ inputs.") {
            passed.push(value.trim_end_matches(" }}"));
            assert_eq!(variable, format!("INPUT_{}", passed.last().unwrap().replace('-', "_").to_uppercase()));
            assert!(scripts.contains(&format!("${variable}")), "no script reads {variable}");
        }
    }
    assert_eq!(passed, keys(ACTION, "inputs"));
    for output in keys(ACTION, "outputs") {
        assert!(ACTION.contains(&format!("value: ${{{{ steps.check.outputs.{output} }}}}")), "{output}");
        assert!(scripts.contains(&format!("\"{output}=$")), "no script sets {output}");
    }
}

#[test]
fn the_wheel_has_version_and_words_of_the_crate() {
    let python: toml::Table = toml::from_str(PYPROJECT).unwrap();
    let (project, manifest) = (&python["project"], manifest());
    assert_eq!(project["dynamic"].as_array().unwrap().as_slice(), [toml::Value::from("version")]);
    assert!(project.get("version").is_none(), "maturin takes it from the manifest");
    for key in ["name", "description", "license", "readme"] {
        assert_eq!(project[key], manifest["package"][key], "{key}");
    }
    assert_eq!(project["urls"]["Repository"], manifest["package"]["repository"]);
    assert_eq!(python["tool"]["maturin"]["bindings"].as_str(), Some("bin"));
}

#[test]
fn the_readme_has_the_inputs_of_the_action() {
    let table = README.split_once("| input | default |").expect("a table of inputs").1;
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    let names: Vec<&str> = rows.map(|row| row.split('|').nth(1).unwrap().trim().trim_matches('`')).collect();
    assert_eq!(names, keys(ACTION, "inputs"));
    for output in keys(ACTION, "outputs") {
        assert!(README.contains(&format!("`{output}`")), "the output `{output}`");
    }
}

#[test]
fn the_readme_shows_this_version_and_the_hooks_there_are() {
    for before in ["rev: v", "sls-lint/cargo-sls-lint@v", "cargo-sls-lint=="] {
        let shown: Vec<&str> = README.split(before).skip(1).collect();
        assert!(!shown.is_empty(), "`{before}` stands in the README");
        for rest in shown {
            let version = rest.split(|c: char| c.is_whitespace() || c == ']').next();
            assert_eq!(version, Some(VERSION), "after `{before}`");
        }
    }
    let shown: Vec<&str> = README.lines().filter_map(|line| line.split_once(" id: ")?.1.split_whitespace().next()).collect();
    for hook in hooks() {
        let id = hook.iter().find(|(key, _)| *key == "id").unwrap().1;
        assert!(shown.contains(&id), "the hook `{id}`");
    }
}
