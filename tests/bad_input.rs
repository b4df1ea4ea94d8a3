//! Input that cannot be read, through the real binary: each is named with the same words in every format, what stands beside it
//! is still checked, and the exit code says what scripts need.
//!
//! Every tree holds the package `good`, whose handler ends the process: its finding must be there whatever is wrong elsewhere.

mod tree;

use assert_cmd::Command;
use serde_json::Value;
use std::process::Output;
use tree::{Tree, manifest};

const DEPENDENCIES: &str = "[dependencies]\nlambda_runtime = \"1\"\nserde_json = \"1\"\ntokio = \"1\"\n";

/// A function with one mistake, at line 10. `{}` stands for module declarations.
const MAIN: &str = "\
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
{}
#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    std::process::exit(event.payload.to_string().len() as i32)
}
";

/// Macros that become more than anybody could read, among items and in bodies, and calls of them.
fn macros_without_end() -> String {
    let mut text = String::from(
        "macro_rules! twice { ($($t:tt)*) => { twice!($($t)* $($t)*); twice!($($t)* $($t)*); } }\n\
         macro_rules! grow { ($($t:tt)*) => { grow!($($t)* x) } }\n\
         macro_rules! apart { ($a:tt $($t:tt)*) => { fn $a() {} apart!($($t)* $($t)*); } }\n\
         macro_rules! many { ($($($t:tt)*);*) => { $($(fn $t() {})*)* } }\n\
         macro_rules! level0 { () => { fn f() {} } }\n",
    );
    for level in 1..60 {
        let inner = level - 1;
        text.push_str(&format!("macro_rules! level{level} {{ () => {{ level{inner}!(); level{inner}!(); level{inner}!{{}} }} }}\n"));
    }
    for number in 0..40 {
        text.push_str("twice!(a); grow!(a); apart!(a b c); many!(a b; c d); level59!();\n");
        text.push_str(&format!("pub fn f{number}() {{ twice!(a); let x = grow!(a); level59!(); apart!(a b) }}\n"));
    }
    text
}

#[test]
fn macros_without_end_are_left_alone() {
    check(&tree_with(macros_without_end().as_bytes()), &[]);
}

/// What a run must say of one thing it could not read.
struct Told {
    path: &'static str,
    /// Line and column, where the file was read.
    place: Option<(u32, u32)>,
    level: &'static str,
    message: &'static str,
}

const fn told(path: &'static str, place: Option<(u32, u32)>, level: &'static str, message: &'static str) -> Told {
    Told { path, place, level, message }
}

/// A tree with the good package.
fn tree() -> Tree {
    let main = MAIN.replace("{}", "");
    Tree::new(&[("good/Cargo.toml", &manifest("good", DEPENDENCIES)), ("good/src/main.rs", &main)])
}

/// A tree whose good package has the module `bad` with these bytes.
fn tree_with(bytes: &[u8]) -> Tree {
    let tree = tree();
    tree.write("good/src/main.rs", MAIN.replace("{}", "mod bad;").as_bytes());
    tree.write("good/src/bad.rs", bytes);
    tree
}

fn run(tree: &Tree, format: &str) -> Output {
    let mut command = Command::cargo_bin("cargo-sls-lint").unwrap();
    command.current_dir(&tree.root).env_remove("CARGO_TERM_COLOR").args([".", "--message-format", format]);
    command.timeout(std::time::Duration::from_secs(120)).output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Runs in every format: exactly these problems, and the good package's findings.
fn check(tree: &Tree, expected: &[Told]) {
    check_with(&|format| run(tree, format), expected, &["good/src/main.rs"]);
}

fn check_with(run: &dyn Fn(&str) -> Output, expected: &[Told], found_in: &[&str]) {
    for (format, look) in
        [("human", in_human as fn(&str, &[Told], &[&str])), ("short", in_short), ("json", in_json), ("report-json", in_report)]
    {
        let output = run(format);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{format}: {stderr}");
        assert!(!stderr.contains("panicked"), "{format}: {stderr}");
        if !expected.is_empty() {
            let (number, noun) = (expected.len(), if expected.len() == 1 { "problem" } else { "problems" });
            assert!(stderr.contains(&format!("{number} {noun} kept something from being read")), "{format}: {stderr}");
        }
        look(&stdout(&output), expected, found_in);
    }
}

fn in_human(text: &str, expected: &[Told], found_in: &[&str]) {
    for Told { path, place, level, message } in expected {
        let said = match place {
            Some((line, column)) => {
                let arrow = format!("--> {path}:{line}:{column}\n");
                let blocks: Vec<&str> = text.split("\n\n").filter(|block| block.contains(&arrow)).collect();
                blocks.iter().any(|block| block.lines().any(|line| line == format!("{level}: {message}")))
            }
            None => text.lines().any(|line| line == format!("{level}: {path}: {message}")),
        };
        assert!(said, "{path}: {message}\nis not in\n{text}");
    }
    found_in.iter().for_each(|path| assert!(text.contains(&format!("--> {path}:10:5\n")), "{text}"));
    assert_eq!(text.matches("[process-exit]").count(), found_in.len(), "{text}");
}

fn in_short(text: &str, expected: &[Told], found_in: &[&str]) {
    let (findings, problems): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| line.contains("error[process-exit]"));
    let of = |Told { path, place, level, message }: &Told| {
        let (line, column) = place.unwrap_or((1, 1));
        format!("{path}:{line}:{column}: {level}: {message}")
    };
    assert_eq!(problems, expected.iter().map(of).collect::<Vec<_>>());
    assert_eq!(findings.len(), found_in.len(), "{text}");
    found_in.iter().for_each(|path| assert!(findings.iter().any(|line| line.starts_with(&format!("{path}:10:5: "))), "{text}"));
}

fn in_json(text: &str, expected: &[Told], found_in: &[&str]) {
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    // A message about a path that belongs to no package is a bare message of rustc.
    let messages = || lines.iter().map(|line| line.get("message").filter(|inner| inner.is_object()).unwrap_or(line));
    for Told { path, place, level, message } in expected {
        let (line, column) = place.unwrap_or((1, 1));
        let said = messages().any(|found| {
            let span = &found["spans"][0];
            let at = (&span["line_start"], &span["column_start"]) == (&Value::from(line), &Value::from(column));
            found["message"] == *message && found["level"] == *level && span["file_name"] == *path && at
        });
        assert!(said, "{path}: {message}\nis not in\n{text}");
    }
    let found: Vec<&str> = messages().filter(|found| found["code"]["code"] == "sls_lint::process-exit").map(first_file).collect();
    assert_eq!(found, found_in);
    assert_eq!(lines.last().unwrap()["reason"], "build-finished");
}

fn first_file(message: &Value) -> &str {
    message["spans"][0]["file_name"].as_str().unwrap()
}

fn in_report(text: &str, expected: &[Told], found_in: &[&str]) {
    let report: Value = serde_json::from_str(text).unwrap();
    let problems = report["problems"].as_array().unwrap();
    assert_eq!(problems.len(), expected.len(), "{problems:#?}");
    for (Told { path, place, level, message }, found) in expected.iter().zip(problems) {
        assert_eq!((&found["path"], &found["message"]), (&Value::from(*path), &Value::from(*message)));
        assert_eq!(found["fatal"], *level == "error", "{found}");
        let start = &found["range"]["start"];
        let at = start["line"].as_u64().zip(start["column"].as_u64());
        assert_eq!(at, place.map(|(line, column)| (line.into(), column.into())), "{found}");
    }
    let found: Vec<&str> = report["findings"].as_array().unwrap().iter().map(|finding| finding["path"].as_str().unwrap()).collect();
    assert_eq!(found, found_in);
}

#[test]
fn nothing_wrong_is_nothing_told() {
    check(&tree(), &[]);
}

#[test]
fn a_file_that_is_no_rust() {
    let tree = tree_with(b"pub fn wrong(a: {\n");
    check(&tree, &[told("good/src/bad.rs", Some((1, 17)), "error", "this delimiter is never closed")]);
    let tree = tree_with(b"pub struct A;\npub struct;\npub struct B;\n");
    check(&tree, &[told("good/src/bad.rs", Some((2, 11)), "error", "expected identifier")]);
}

#[test]
fn a_file_that_is_no_text() {
    let message = "not valid UTF-8 at byte 19";
    check(&tree_with(b"pub fn now() {} // \xff"), &[told("good/src/bad.rs", None, "error", message)]);
}

#[test]
fn a_broken_manifest() {
    let tree = tree();
    tree.write("broken/Cargo.toml", b"[package]\nname = \"broken\"\nversion = 0.1.0\n");
    tree.write("broken/src/main.rs", b"fn main() {}\n");
    let message = "not valid TOML: invalid float, expected nothing";
    check(&tree, &[told("broken/Cargo.toml", Some((3, 14)), "error", message)]);
}

#[cfg(unix)]
#[test]
fn rings_of_links() {
    use std::os::unix::fs::symlink;
    let tree = tree();
    symlink("..", tree.root.join("good/up")).unwrap();
    symlink("left", tree.root.join("right")).unwrap();
    symlink("right", tree.root.join("left")).unwrap();
    let eternal = "the link cannot be followed: filesystem loop or indirection limit (e.g. symlink loop)";
    let expected = [
        told("good/up", None, "warning", "the link leads back to a folder above itself"),
        told("left", None, "warning", eternal),
        told("right", None, "warning", eternal),
    ];
    check(&tree, &expected);
}

#[test]
fn fifty_thousand_parentheses() {
    let nested = format!("{}1{}", "(".repeat(50_000), ")".repeat(50_000));
    let message = "nesting deeper than 200 levels: not read";
    let tree = tree_with(format!("pub fn deep() -> u8 {{ {nested} }}\n").as_bytes());
    tree.write("good/src/main.rs", MAIN.replace("{}", "mod bad;").replace("exit(", "exit(i32::from(bad::deep()) + ").as_bytes());
    check(&tree, &[told("good/src/bad.rs", Some((1, 222)), "warning", message)]);
    let tree = tree_with(format!("pub type Deep = {nested};\n").as_bytes());
    check(&tree, &[told("good/src/bad.rs", Some((1, 217)), "error", message)]);
}

#[test]
fn a_file_of_a_hundred_megabytes() {
    let tree = tree_with(b"");
    std::fs::File::create(tree.root.join("good/src/bad.rs")).unwrap().set_len(100_000_000).unwrap();
    check(&tree, &[told("good/src/bad.rs", None, "error", "larger than 32 MiB (100000000 bytes)")]);
}

#[test]
fn a_module_without_a_file() {
    let tree = tree();
    tree.write("good/src/main.rs", MAIN.replace("{}", "mod gone;").as_bytes());
    let message = "file for module `gone` not found: looked for good/src/gone.rs and good/src/gone/mod.rs";
    check(&tree, &[told("good/src/main.rs", Some((3, 5)), "warning", message)]);
}

#[test]
fn reading_everything_at_once_tells_the_same() {
    let wrong =
        [b"pub fn wrong(a: {\n".to_vec(), format!("pub fn deep() -> u8 {{ {}1{} }}\n", "(".repeat(300), ")".repeat(300)).into_bytes()];
    for bytes in wrong {
        let tree = tree_with(&bytes);
        tree.write("good/src/main.rs", MAIN.replace("{}", "mod bad;").replace("exit(", "exit(i32::from(bad::deep()) + ").as_bytes());
        let lazy = run(&tree, "report-json").stdout;
        assert!(String::from_utf8_lossy(&lazy).contains("\"path\": \"good/src/bad.rs\""));
        let mut command = Command::cargo_bin("cargo-sls-lint").unwrap();
        let eager = command.current_dir(&tree.root).args([".", "--message-format", "report-json", "--no-lazy"]).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&eager.stdout), String::from_utf8_lossy(&lazy));
    }
}

/// Rights do not bind the superuser, so the binary is run as somebody else then; where that is impossible, everything is read.
#[cfg(unix)]
#[test]
fn a_folder_without_rights() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    const NOBODY: u32 = 65534;
    let tree = tree();
    tree.write("shut/Cargo.toml", manifest("shut", DEPENDENCIES).as_bytes());
    tree.write("shut/src/main.rs", MAIN.replace("{}", "").as_bytes());
    let set = |path: &str, mode: u32| std::fs::set_permissions(tree.root.join(path), PermissionsExt::from_mode(mode)).unwrap();
    set("", 0o755);
    set("shut", 0);
    let privileged = std::fs::read_dir(tree.root.join("shut")).is_ok();
    let as_nobody = |format: &str| {
        let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin!("cargo-sls-lint"));
        command.current_dir(&tree.root).env_remove("CARGO_TERM_COLOR").args([".", "--message-format", format]).uid(NOBODY);
        command.output()
    };
    let can_change = privileged && as_nobody("short").is_ok();
    let expected = [told("shut", None, "error", "cannot be read: permission denied")];
    match (privileged, can_change) {
        (false, _) => check(&tree, &expected),
        (true, true) => check_with(&|format| as_nobody(format).unwrap(), &expected, &["good/src/main.rs"]),
        (true, false) => check_with(&|format| run(&tree, format), &[], &["good/src/main.rs", "shut/src/main.rs"]),
    }
    set("shut", 0o700);
}

#[test]
fn a_run_in_which_nothing_could_be_read_says_so() {
    for format in ["human", "short", "json", "report-json"] {
        let tree = Tree::new(&[("Cargo.toml", "[package\n")]);
        let output = run(&tree, format);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{format}: {stderr}");
        assert!(stderr.ends_with("error: nothing could be checked, see the problems above\n"), "{format}: {stderr}");
        assert!(stdout(&output).contains("Cargo.toml"), "{format}: {}", stdout(&output));
    }
}
