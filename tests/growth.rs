//! Programs whose answers double with each line, through the real binary: small texts that a naive walk would follow for ever.
//!
//! Each holds the same mistake as an ordinary program, which must still be found, soon.

use assert_cmd::Command;
use std::time::Duration;

/// How long an unoptimised build on a busy machine may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Lines that go on from each other.
const LINES: usize = 40;

/// A function that gives a client of the platform.
const CLIENT: &str = "fn client() -> aws_sdk_lambda::Client { loop {} }";

/// Runs a function with these items, and these statements in its handler.
fn check(items: &str, statements: &str) {
    let text = format!(
        "use lambda_runtime::{{Error, LambdaEvent, run, service_fn}};
{items}
#[tokio::main]
async fn main() -> Result<(), Error> {{
    run(service_fn(handler)).await
}}

async fn handler(event: LambdaEvent<String>) -> Result<String, Error> {{
    let text = event.payload;
{statements}
    std::process::exit(1)
}}
"
    );
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("main.rs");
    std::fs::write(&path, text).unwrap();
    let mut command = Command::cargo_bin("cargo-sls-lint").unwrap();
    let output = command.arg(&path).args(["--message-format", "short"]).timeout(PATIENCE).output().unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(1), "{stdout}{stderr}");
    assert!(stdout.contains("process-exit") && !stderr.contains("panicked"), "{stdout}{stderr}");
}

/// One line for each number, which may name the number before.
fn lines(line: impl Fn(usize, usize) -> String) -> String {
    (1..=LINES).map(|at| line(at, at - 1) + "\n").collect()
}

/// The same text, with commas between.
fn list(count: usize, text: &str) -> String {
    vec![text; count].join(", ")
}

#[test]
fn types_of_values() {
    check("", &format!("let v0 = text;\n{}", lines(|new, old| format!("let v{new} = (v{old}, v{old});"))));
    check("", &format!("let v0 = text;\n{}", lines(|new, old| format!("let v{new} = vec![(v{old}, v{old})];"))));
    let open: String = (0..=LINES).map(|at| format!("let mut v{at} = None;\n")).collect();
    check("", &(open + &lines(|new, old| format!("v{old} = Some((v{new}, v{new}));"))));
}

#[test]
fn types_as_written() {
    let aliases = format!("type T0 = u8;\n{}", lines(|new, old| format!("type T{new} = ({});", list(8, &format!("T{old}")))));
    check(&aliases, &format!("let v: T{LINES} = todo();"));
    let nested = (0..LINES).fold("u8".to_owned(), |inner, _| format!("Pair<{inner}>"));
    check("type Pair<T> = (T, T);", &format!("let v: {nested} = todo(); let w = (v, v); w.clone();"));
    let fields = (0..LINES).map(|_| ".next").collect::<String>();
    check(
        "struct Node<T> { next: Box<Node<(T, T)>>, value: T }\nfn node() -> Node<u8> { todo() }",
        &format!("let v = node(){fields}.value;"),
    );
}

#[test]
fn traits() {
    let names: Vec<String> = (0..LINES).map(|at| format!("A{at}")).collect();
    let blanket = |of: &str| names.iter().map(|bound| format!("impl<T: {bound}> {of} for T {{}}\n")).collect::<String>();
    let items: String = names.iter().map(|name| format!("trait {name} {{ fn f_{name}(&self) {{}} }}\n{}", blanket(name))).collect();
    check(&items, "text.f_A0();");
    let supers = names.join(" + ");
    let items: String = names.iter().map(|name| format!("trait {name}: {supers} {{}}\n")).collect();
    check(&(items + "fn f<T: A0>(value: T) { value.nothing(); }"), "f(text);");
}

#[test]
fn imports() {
    let globs: String = (0..LINES).map(|at| format!("use crate::m{at}::*;\n")).collect();
    let modules: String = (0..LINES).map(|at| format!("pub mod m{at} {{ pub {}}}\n", globs.replace("\nuse", "\npub use"))).collect();
    check(&(modules + "use m0::*;\nfn own() {}"), "own(); nothing(); Nothing::new().nothing();");
}

#[test]
fn values() {
    let choose =
        |old: usize| format!("match text.len() {{ {} _ => v{old} }}", (0..10).map(|n| format!("{n} => v{old}, ")).collect::<String>());
    let chosen = lines(|new, old| format!("let v{new} = {};", choose(old)));
    check("", &format!("let v0 = String::new();\n{chosen}let _ = reqwest::Client::builder().user_agent(v{LINES}).build();"));
    check("", &format!("let v0 = || 1;\n{chosen}v{LINES}();"));
    check("", &format!("let v0 = &std::sync::Mutex::new(1);\n{chosen}*v{LINES}.lock().unwrap() = 2;"));
    check("", &format!("let v0 = std::sync::atomic::AtomicU32::new(1);\nlet v0 = &v0;\n{chosen}v{LINES}.fetch_add(1, Relaxed);"));
}

#[test]
fn arguments() {
    let formatted = lines(|new, old| format!("let v{new} = format!(\"\", {});", list(50, &format!("v{old}"))));
    check("", &format!("let v0 = 1;\n{formatted}let _ = regex::Regex::new(&v{LINES});"));
    let counter = "static COUNT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);";
    let counted = format!("let v0 = COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);\n{formatted}");
    check(counter, &counted);
    let cell = "static CELL: std::sync::Mutex<Option<reqwest::Client>> = std::sync::Mutex::new(None);";
    let tuples = lines(|new, old| format!("let v{new} = ({});", list(50, &format!("v{old}.f()"))));
    check(cell, &format!("let v0 = 1;\n{tuples}if v{LINES}.f() {{ *CELL.lock().unwrap() = Some(reqwest::Client::new()); }}"));
}

#[test]
fn calls() {
    let calls = "self.f(); g(self); ".repeat(200);
    let items = format!("struct S {{ n: u8 }}\nimpl S {{ fn f(&mut self) {{ {calls} }} }}\nfn g(s: &mut S) {{ {calls} }}");
    let global = "static STATE: std::sync::Mutex<S> = std::sync::Mutex::new(S { n: 0 });";
    check(&format!("{items}\n{global}"), "STATE.lock().unwrap().f();");
}

#[test]
fn references() {
    let chain: String = (1..5_000).map(|at| format!("let v{at} = &v{};\n", at - 1)).collect();
    check("", &format!("let v0 = text;\n{chain}"));
}

#[test]
fn the_longest_time() {
    let pause = "for _ in 0..3 { if text.is_empty() { break; } tokio::time::sleep(std::time::Duration::MAX).await; }";
    check("", &pause.replace("0..3", "0..text.len()"));
}

#[test]
fn delays() {
    let sleep = "async fn f0() { tokio::time::sleep(std::time::Duration::from_secs(1)).await }\n";
    let functions = lines(|new, old| format!("async fn f{new}() {{ f{old}().await; for _ in 0..9 {{ f{old}().await }} }}"));
    check(&format!("{sleep}{functions}"), &format!("f{LINES}().await;"));
}

#[test]
fn names() {
    let formatted = lines(|new, old| format!("let v{new} = format!(\"\", v{old}, v{old});"));
    let invoke = format!("if v{LINES}.is_empty() {{ client().invoke().function_name(v{LINES}).send().await?; }}");
    check(CLIENT, &format!("let v0 = text;\n{formatted}{invoke}"));
    check(CLIENT, &format!("let v0 = std::env::var(\"AWS_LAMBDA_FUNCTION_NAME\")?;\n{formatted}{invoke}"));
}
