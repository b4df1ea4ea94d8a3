//! Configuration, through the real binary: where it stands, which word wins, and what is said of one that is wrong.

#[path = "tree/mod.rs"]
mod tree;

use assert_cmd::Command;
use std::process::Output;
use tree::{Tree, manifest};

/// A function with a sleep (`blocking`, warn) and a changed static (`state`, deny).
const MAIN: &str = "\
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

static mut SEEN: u64 = 0;

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    unsafe { SEEN += 1 };
    Ok(event.payload)
}
";

fn function(name: &str, metadata: &str) -> String {
    manifest(name, &format!("[dependencies]\nlambda_runtime = \"1\"\ntokio = \"1\"\n{metadata}"))
}

/// A workspace of two functions, `a` and `b`.
fn workspace(files: &[(&str, &str)]) -> Tree {
    let tree = Tree::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\"]\nresolver = \"3\"\n"),
        ("a/Cargo.toml", &function("a", "")),
        ("a/src/main.rs", MAIN),
        ("b/Cargo.toml", &function("b", "")),
        ("b/src/main.rs", MAIN),
    ]);
    files.iter().for_each(|(path, text)| tree.write(path, text.as_bytes()));
    tree
}

fn run(tree: &Tree, args: &[&str]) -> Output {
    Command::cargo_bin("cargo-sls-lint").unwrap().current_dir(&tree.root).args(args).output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// What is found, as `FILE LEVEL RULE`, and the exit code.
fn found(tree: &Tree, args: &[&str]) -> (Option<i32>, Vec<String>) {
    let output = run(tree, &[&["--message-format", "short"], args].concat());
    let line = |line: &str| {
        let (place, rest) = line.split_once(": ").unwrap();
        let (level, rest) = rest.split_once('[').unwrap();
        format!("{} {level} {}", place.split(':').next().unwrap(), rest.split(']').next().unwrap())
    };
    let mut lines: Vec<String> = text(&output.stdout).lines().map(line).collect();
    lines.sort();
    (output.status.code(), lines)
}

/// What is said of a wrong configuration: `FILE:LINE:COLUMN: MESSAGE`, in order.
fn complaints(tree: &Tree, args: &[&str]) -> Vec<String> {
    let output = run(tree, args);
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert_eq!(text(&output.stdout), "");
    assert!(said.ends_with("error: nothing was checked: the configuration is wrong\n"), "{said}");
    let mut complaints: Vec<String> = Vec::new();
    for line in said.lines() {
        if let Some(message) = line.strip_prefix("error: ") {
            complaints.push(message.to_owned());
        } else if let (Some((_, place)), Some(last)) = (line.split_once("--> "), complaints.last_mut()) {
            *last = format!("{place}: {last}");
        }
    }
    complaints.pop();
    complaints
}

#[test]
fn levels_stand_in_a_file_beside_the_manifest_or_in_the_manifest() {
    let levels = "blocking = \"deny\"\nmutable_static = \"note\"\n";
    let expected =
        ["a", "b"].map(|name| [format!("{name}/src/main.rs error sleep-in-handler"), format!("{name}/src/main.rs note mutable-static")]);
    let expected = (Some(1), expected.concat());
    let file = workspace(&[("sls-lint.toml", &format!("[levels]\n{levels}"))]);
    assert_eq!(found(&file, &[]), expected);
    let root = format!("[workspace]\nmembers = [\"a\", \"b\"]\n[workspace.metadata.sls-lint.levels]\n{levels}");
    assert_eq!(found(&workspace(&[("Cargo.toml", &root)]), &[]), expected);
    let single =
        Tree::new(&[("Cargo.toml", &function("a", &format!("[package.metadata.sls-lint.levels]\n{levels}"))), ("src/main.rs", MAIN)]);
    assert_eq!(found(&single, &[]).1, ["src/main.rs error sleep-in-handler", "src/main.rs note mutable-static"]);
}

#[test]
fn the_nearer_word_wins() {
    let tree = workspace(&[
        ("sls-lint.toml", "[levels]\nsleep-in-handler = \"deny\"\nmutable-static = \"warn\"\n"),
        ("a/Cargo.toml", &function("a", "[package.metadata.sls-lint.levels]\nblocking = \"note\"\n")),
        ("b/sls-lint.toml", "levels.state = \"allow\"\n"),
    ]);
    let expected = ["a/src/main.rs note sleep-in-handler", "a/src/main.rs warning mutable-static", "b/src/main.rs error sleep-in-handler"];
    assert_eq!(found(&tree, &[]), (Some(1), expected.map(str::to_owned).to_vec()));
    assert_eq!(found(&tree, &["-A", "blocking,state"]), (Some(0), vec![]), "the command line is nearest");
    assert_eq!(found(&tree, &["--", "-A", "warnings", "-W", "blocking"]), (Some(0), vec![]));
}

#[test]
fn a_priority_lets_a_family_beat_a_rule() {
    let levels = |text: &str| {
        let tree = workspace(&[("sls-lint.toml", &format!("[levels]\n{text}"))]);
        found(&tree, &["-p", "a", "-A", "state"]).1
    };
    assert_eq!(levels("blocking = \"allow\"\nsleep-in-handler = \"deny\"\n"), ["a/src/main.rs error sleep-in-handler"]);
    assert!(levels("blocking = { level = \"allow\", priority = 1 }\nsleep-in-handler = \"deny\"\n").is_empty());
    let lower = "blocking = \"note\"\nsleep-in-handler = { level = \"deny\", priority = -1 }\n";
    assert_eq!(levels(lower), ["a/src/main.rs note sleep-in-handler"]);
}

#[test]
fn parts_of_the_files_have_levels_of_their_own() {
    let config = "\
[levels]
blocking = \"allow\"
[[overrides]]
paths = [\"a/**/*.rs\"]
levels = { blocking = \"note\", state = \"allow\" }
[[overrides]]
paths = [\"a/src\"]
levels.blocking = \"deny\"
[[overrides]]
paths = [\"c\"]
levels.state = \"allow\"
";
    let tree = workspace(&[("sls-lint.toml", config)]);
    let expected = ["a/src/main.rs error sleep-in-handler", "b/src/main.rs error mutable-static"];
    assert_eq!(found(&tree, &[]), (Some(1), expected.map(str::to_owned).to_vec()));
}

#[test]
fn what_is_excluded_is_not_spoken_of() {
    let tree = workspace(&[("sls-lint.toml", "exclude = [\"a\"]\n")]);
    let (code, lines) = found(&tree, &[]);
    assert_eq!((code, lines.len()), (Some(1), 2));
    assert!(lines.iter().all(|line| line.starts_with("b/")), "{lines:?}");
    assert!(text(&run(&tree, &[]).stderr).contains("checked 1 entry in 1 binary"));
    assert_eq!(found(&tree, &["-p", "a"]).0, Some(3), "an excluded package is nothing to check");

    let shared = workspace(&[
        ("sls-lint.toml", "exclude = [\"*/src/generated.rs\"]\n"),
        (
            "a/src/main.rs",
            &MAIN.replace("unsafe { SEEN += 1 };", "generated::nap().await;").replace("use serde", "mod generated;\nuse serde"),
        ),
        ("a/src/generated.rs", "pub async fn nap() {\n    tokio::time::sleep(std::time::Duration::from_secs(2)).await\n}\nfn broken( {\n"),
    ]);
    let (_, lines) = found(&shared, &["-p", "a"]);
    assert_eq!(lines, ["a/src/main.rs warning sleep-in-handler"], "neither findings nor problems");
}

#[test]
fn the_level_that_fails_the_run_is_configured() {
    let tree = workspace(&[("sls-lint.toml", "fail-on = \"never\"\n")]);
    assert_eq!(found(&tree, &[]).0, Some(0));
    assert_eq!(found(&tree, &["--fail-on", "deny"]).0, Some(1), "the command line comes first");
    tree.write("sls-lint.toml", b"fail-on = \"warn\"\nlevels.state = \"allow\"\n");
    assert_eq!(found(&tree, &[]).0, Some(1));
    assert_eq!(found(&tree, &["--fail-on", "deny"]).0, Some(0));
}

#[test]
fn a_file_can_be_named_in_place_of_all_others() {
    let tree = workspace(&[
        ("sls-lint.toml", "levels = 1\n"),
        (
            "ci/strict.toml",
            "[levels]\nwarnings = \"deny\"\n[[overrides]]\npaths = [\"b\"]\nlevels = { blocking = \"allow\", state = \"allow\" }\n",
        ),
    ]);
    let expected = ["a/src/main.rs error mutable-static", "a/src/main.rs error sleep-in-handler"];
    assert_eq!(found(&tree, &["--config", "ci/strict.toml"]), (Some(1), expected.map(str::to_owned).to_vec()));
    assert_eq!(complaints(&tree, &["--config", "ci/lax.toml"]), ["ci/lax.toml: no such file"]);
    tree.write("sls-lint.toml", b"");
    assert_eq!(found(&tree, &["--config", "net.offline=true"]).1.len(), 4, "a setting of cargo's means nothing here");
}

#[test]
fn everything_that_is_wrong_is_told_at_once_with_its_place() {
    let config = "\
level.state = \"deny\"
fail-on = \"error\"
exclude = [\"a\", 1, \"../b\"]

[levels]
slep-in-handler = \"warn\"
state = \"denied\"
blocking = { level = \"note\", prio = 1 }
mutable_static = \"note\"
mutable-static = \"note\"
compute = { priority = \"1\" }
lifecycle = 3

[[overrides]]
path = [\"a\"]
levels.state = \"note\"
";
    let tree =
        workspace(&[("sls-lint.toml", config), ("a/Cargo.toml", &function("a", "[package.metadata.sls-lint]\nfail-on = \"never\"\n"))]);
    let expected = [
        "a/Cargo.toml:9:1: `fail-on` is about the whole run: it stands in the configuration of the workspace",
        "sls-lint.toml:1:1: unknown key `level`; did you mean `levels`?",
        "sls-lint.toml:2:11: `fail-on` must be `note`, `warn`, `deny` or `never`, not `error`",
        "sls-lint.toml:3:17: `exclude` must be an array of patterns, not an integer",
        "sls-lint.toml:3:20: `../b` leads out of the folder that is configured: patterns start there",
        "sls-lint.toml:6:1: no rule or family is called `slep-in-handler`; did you mean `sleep-in-handler`?",
        "sls-lint.toml:7:9: `denied` is no level: expected `allow`, `off`, `note`, `warn` or `deny`",
        "sls-lint.toml:8:30: unknown key `prio`; did you mean `priority`?",
        "sls-lint.toml:10:1: `mutable-static` stands here twice, in two spellings",
        "sls-lint.toml:11:11: `compute` needs the key `level`",
        "sls-lint.toml:11:24: `priority` must be a whole number, not a string",
        "sls-lint.toml:12:13: `lifecycle` must be a level, not an integer",
        "sls-lint.toml:14:1: an entry of `overrides` needs the key `paths`",
        "sls-lint.toml:15:1: unknown key `path`; did you mean `paths`?",
    ];
    assert_eq!(complaints(&tree, &[]), expected);
}

#[test]
fn what_cannot_be_read_is_told() {
    let tree = workspace(&[("sls-lint.toml", "[levels\nstate = 1\n")]);
    assert_eq!(complaints(&tree, &[]).len(), 1);
    assert!(complaints(&tree, &[])[0].starts_with("sls-lint.toml:1:8: not valid TOML: "), "{:?}", complaints(&tree, &[]));
    tree.write("sls-lint.toml", b"\xff\xfe");
    assert_eq!(complaints(&tree, &[]), ["sls-lint.toml: not valid UTF-8 at byte 0"]);
    let root = "[workspace]\nmembers = [\"a\", \"b\"]\n[workspace.metadata]\nsls-lint = \"strict\"\n";
    let tree = workspace(&[("Cargo.toml", root)]);
    assert_eq!(complaints(&tree, &[]), ["Cargo.toml:4:12: `sls-lint` must be a table, not a string"]);
}

#[test]
fn one_folder_has_one_configuration() {
    let tree = workspace(&[
        ("a/sls-lint.toml", "levels.state = \"note\"\n"),
        ("a/Cargo.toml", &function("a", "[package.metadata.sls-lint]\nlevels.state = \"warn\"\n")),
    ]);
    let expected = "a/sls-lint.toml: `[package.metadata.sls-lint]` in Cargo.toml configures the same folder: keep one of them";
    assert_eq!(complaints(&tree, &[]), [expected]);
}

/// `SLS_LINT_BLESS=1` rewrites it.
#[test]
fn the_schema_is_that_of_the_program() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sls-lint.schema.json");
    let current = sls_lint::config::schema(sls_lint::rules::ALL);
    if std::env::var_os("SLS_LINT_BLESS").is_some() {
        std::fs::write(path, &current).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), current, "SLS_LINT_BLESS=1 rewrites it");
}

#[test]
fn init_writes_a_starter_that_can_be_read_and_replaces_nothing() {
    let tree = workspace(&[]);
    let output = Command::cargo_bin("cargo-sls-lint").unwrap().current_dir(tree.root.join("a/src")).arg("init").output().unwrap();
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), "wrote ../../sls-lint.toml\n"));
    let starter = std::fs::read_to_string(tree.root.join("sls-lint.toml")).unwrap();
    assert_eq!(found(&tree, &[]), found(&workspace(&[]), &[]), "it changes nothing");

    // Every example in it is right: what begins a comment in a sentence begins with a capital letter or a quote.
    let is_example = |line: &&str| line.starts_with("# [") || line.split_once(" = ").is_some_and(|(key, _)| !key[2..].contains(' '));
    let examples: Vec<&str> = starter.lines().filter(is_example).map(|line| line.trim_start_matches("# ")).collect();
    for key in ["fail-on", "exclude", "catalog", "[levels]", "[[overrides]]", "[functions.place-order]"] {
        assert!(examples.iter().any(|line| line.starts_with(key)), "{key} is missing:\n{starter}");
    }
    tree.write("sls-lint.toml", examples.join("\n").replace("place-order", "a").as_bytes());
    tree.write("ci/sls-lint-baseline.toml", b"version = 1\n");
    tree.write("sls-lint/acme-client.toml", b"schema = 1\ncrate = \"acme-client\"\n");
    assert_eq!(found(&tree, &[]).1.len(), 4);

    let again = run(&tree, &["init"]);
    assert_eq!((again.status.code(), text(&again.stderr)), (Some(2), "error: sls-lint.toml is there: --force replaces it\n"));
    assert_eq!(run(&tree, &["init", "--force"]).status.code(), Some(0));
    assert_eq!(std::fs::read_to_string(tree.root.join("sls-lint.toml")).unwrap(), starter);
}

#[test]
fn init_tells_the_compiler_of_the_attribute_if_asked() {
    let tree = workspace(&[("a/Cargo.toml", &function("a", "[lints]\nworkspace = true\n"))]);
    let output = run(&tree, &["init", "--check-cfg"]);
    assert_eq!(text(&output.stderr), "wrote sls-lint.toml\nadded cfg(sls_lint) to Cargo.toml\nadded cfg(sls_lint) to b/Cargo.toml\n");
    let read = |path: &str| std::fs::read_to_string(tree.root.join(path)).unwrap();
    let line = "unexpected_cfgs = { level = \"warn\", check-cfg = [\"cfg(sls_lint)\"] }\n";
    assert!(read("Cargo.toml").contains(&format!("[workspace.lints.rust]\n{line}")), "{}", read("Cargo.toml"));
    assert!(read("b/Cargo.toml").contains(&format!("[lints.rust]\n{line}")), "{}", read("b/Cargo.toml"));
    assert!(!read("a/Cargo.toml").contains("cfg"));
    assert_eq!(text(&run(&tree, &["init", "--check-cfg", "--force"]).stderr), "wrote sls-lint.toml\n");
    assert_eq!(run(&Tree::new(&[]), &["init"]).status.code(), Some(2));
}

const ACME: &str = "\
schema = 1
crate = \"acme-client\"
[[function]]
path = \"acme_client::fetch\"
effects = [\"blocks-net\"]
";

fn calls_acme() -> String {
    MAIN.replace("    unsafe { SEEN += 1 };\n", "    acme_client::fetch();\n")
        .replace("    tokio::time::sleep(std::time::Duration::from_secs(1)).await;\n", "")
}

#[test]
fn a_project_teaches_what_its_own_crates_do() {
    let single = |metadata: &str| {
        let manifest = manifest("a", &format!("[dependencies]\nlambda_runtime = \"1\"\nacme-client = \"1\"\n{metadata}"));
        Tree::new(&[("Cargo.toml", &manifest), ("src/main.rs", &calls_acme()), ("lint/acme.toml", ACME)])
    };
    assert!(found(&single(""), &[]).1.is_empty(), "nobody knows what it does");
    let tree = single("[package.metadata.sls-lint]\ncatalog = [\"lint/acme.toml\"]\n");
    assert_eq!(found(&tree, &[]).1, ["src/main.rs warning blocking-call-in-async"]);

    tree.write("lint/acme.toml", ACME.replace("blocks-net", "blocks-nut").as_bytes());
    let said = complaints(&tree, &[]);
    assert!(said[0].starts_with("lint/acme.toml:5:12: unknown variant `blocks-nut`"), "{said:?}");
    tree.write("lint/acme.toml", ACME.replace("acme_client::", "tokio::").as_bytes());
    assert_eq!(complaints(&tree, &[]), ["Cargo.toml:9:12: lint/acme.toml: `tokio::fetch` does not begin with `acme_client`"]);
    std::fs::remove_file(tree.root.join("lint/acme.toml")).unwrap();
    assert_eq!(complaints(&tree, &[]), ["Cargo.toml:9:12: lint/acme.toml: no such file"]);
}

#[test]
fn a_project_knows_better_than_the_tool() {
    let lenient = "schema = 1\ncrate = \"tokio\"\n[[function]]\npath = \"tokio::time::sleep\"\neffects = [\"blocks-net\"]\n";
    let tree = workspace(&[("sls-lint.toml", "catalog = [\"tokio.toml\"]\n"), ("tokio.toml", lenient)]);
    assert_eq!(found(&tree, &["-p", "a", "-A", "state"]).1, ["a/src/main.rs warning blocking-call-in-async"]);
}

/// A workspace with a vendored dependency that ships files of the catalogue.
fn with_shipped(catalog: &str, files: &[(&str, &str)]) -> Tree {
    let lock = "version = 4\n[[package]]\nname = \"a\"\nversion = \"0.1.0\"\ndependencies = [\"acme-client\"]\n\
                [[package]]\nname = \"acme-client\"\nversion = \"1.0.0\"\nsource = \"registry+https://example.invalid/index\"\n";
    let tree = Tree::new(&[
        ("Cargo.toml", &manifest("a", "[dependencies]\nlambda_runtime = \"1\"\nacme-client = \"1\"\n")),
        ("Cargo.lock", lock),
        ("src/main.rs", &calls_acme()),
        (".cargo/config.toml", "[source.vendored-sources]\ndirectory = \"vendored\"\n"),
        ("vendored/acme-client/src/lib.rs", "pub use inner::fetch;\nmod inner {\n    pub fn fetch() {}\n}\n"),
        (
            "vendored/acme-client/Cargo.toml",
            &format!("[package]\nname = \"acme-client\"\nversion = \"1.0.0\"\n[package.metadata.sls-lint]\ncatalog = [\"{catalog}\"]\n"),
        ),
    ]);
    files.iter().for_each(|(path, text)| tree.write(path, text.as_bytes()));
    tree
}

#[test]
fn a_dependency_says_what_it_does_itself() {
    let path = "vendored/acme-client/lint.toml";
    let cases = [
        (with_shipped("lint.toml", &[(path, ACME)]), Some("blocking-call-in-async"), ""),
        (with_shipped("lint.toml", &[(path, &ACME.replace('-', "_"))]), None, "unknown variant `blocks_net`"),
        (
            with_shipped("lint.toml", &[(path, &ACME.replace("acme-client", "tokio").replace("acme_client", "tokio"))]),
            None,
            "speaks of itself alone",
        ),
        (with_shipped("../../lint.toml", &[("lint.toml", ACME)]), None, "outside of the package"),
        (with_shipped("lint.toml", &[]), None, "no such file"),
    ];
    for (tree, rule, problem) in cases {
        let output = run(&tree, &["--message-format", "short", "--no-cache"]);
        let out = text(&output.stdout);
        assert_eq!(output.status.code(), Some(0), "{out}{}", text(&output.stderr));
        assert_eq!(out.contains("[blocking-call-in-async]"), rule.is_some(), "{out}");
        assert_eq!(out.contains("passed over: "), rule.is_none(), "{out}");
        assert!(out.contains(problem), "{problem}: {out}");
    }
    let tree = with_shipped("lint.toml", &[(path, ACME)]);
    assert_eq!(text(&run(&tree, &["--message-format", "short", "--offline-signatures"]).stdout), "", "no dependency is read");
}

#[test]
fn what_detection_cannot_see_of_a_function_is_configured() {
    let sleepy = MAIN.replace("from_secs(1)", "from_secs(40)").replace("    unsafe { SEEN += 1 };\n", "");
    let tree = workspace(&[("a/src/main.rs", &sleepy), ("b/src/main.rs", &sleepy)]);
    let exceeding = |tree: &Tree| found(tree, &[]).1.into_iter().filter(|line| line.contains("exceeds-timeout")).collect::<Vec<_>>();
    assert!(exceeding(&tree).is_empty(), "the platform lets it run longer");
    tree.write("sls-lint.toml", b"[functions.a]\ntimeout-s = 30\n");
    assert_eq!(exceeding(&tree), ["a/src/main.rs error exceeds-timeout"]);
    tree.write("sls-lint.toml", b"functions.\"*\".timeout-s = 29.5\n");
    assert_eq!(exceeding(&tree).len(), 2);
    tree.write("b/Cargo.toml", function("b", "[package.metadata.sls-lint.functions.\"*\"]\ntimeout-s = 300\n").as_bytes());
    assert_eq!(exceeding(&tree), ["a/src/main.rs error exceeds-timeout"]);
    tree.write("sls-lint.toml", b"functions.b.platform = \"none\"\n");
    assert!(found(&tree, &[]).1.iter().all(|line| line.starts_with("a/")));

    let wrong = "[functions.a]\nplatform = \"aws-lamda\"\nmemory-mb = 0\ntimeout-s = \"30\"\nmemory = 1\n";
    tree.write("sls-lint.toml", wrong.as_bytes());
    let expected = [
        "sls-lint.toml:2:12: unknown platform `aws-lamda`; did you mean `aws-lambda`?",
        "sls-lint.toml:3:13: `memory-mb` must be a number above zero, not an integer",
        "sls-lint.toml:4:13: `timeout-s` must be a number above zero, not a string",
        "sls-lint.toml:5:1: unknown key `memory`; did you mean `memory-mb`?",
    ];
    assert_eq!(complaints(&tree, &[]), expected);
    tree.write("sls-lint.toml", b"functions.c.timeout-s = 3\n");
    assert!(text(&run(&tree, &[]).stdout).contains("no package or binary is called so"));
    assert!(!text(&run(&tree, &["-p", "a"]).stdout).contains("is called so"), "it may be a function that was not asked for");
}
