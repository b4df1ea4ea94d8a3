//! What a finding rests on decides how sure it says it is: a convention, a value that came from one, or code that was not seen.

use std::collections::BTreeMap;
use std::process::Command;

/// A function around a body and items, and how sure each finding in it is, by rule.
fn sure(body: &str, items: &str) -> BTreeMap<String, String> {
    let text = format!(
        "use lambda_runtime::{{Error, LambdaEvent, run, service_fn}};\nuse serde_json::Value;\n\n\
         #[tokio::main]\nasync fn main() -> Result<(), Error> {{\n    run(service_fn(handler)).await\n}}\n\n\
         async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {{\n{body}\n    Ok(event.payload)\n}}\n{items}\n"
    );
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("function.rs"), text).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-sls-lint"));
    let output = command.current_dir(dir.path()).args(["sls-lint", "function.rs", "--message-format", "report-json"]).output().unwrap();
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let text = |finding: &serde_json::Value, key: &str| finding[key].as_str().unwrap().to_owned();
    report["findings"].as_array().unwrap().iter().map(|finding| (text(finding, "rule"), text(finding, "confidence"))).collect()
}

/// The client's type is known by its path, and that only because a constructor is called `new`.
const GUESSED: &str = "    let client = isahc::HttpClient::new()?;\n";

#[test]
fn what_is_declared_is_confirmed() {
    let body = "    std::thread::sleep(std::time::Duration::from_secs(1));";
    assert_eq!(sure(body, "")["blocking-call-in-async"], "confirmed");
    assert_eq!(sure("    nap();", &format!("fn nap() {{\n{body}\n}}"))["blocking-call-in-async"], "confirmed");
}

#[test]
fn a_convention_is_likely() {
    assert_eq!(sure(&format!("{GUESSED}    client.get(\"https://example.org\")?;"), "")["blocking-call-in-async"], "likely");
}

#[test]
fn what_comes_from_a_convention_is_likely() {
    let again = format!("{GUESSED}    let other = client.clone();\n    let send = || other.get(\"https://example.org\");\n    send()?;");
    assert_eq!(sure(&again, "")["blocking-call-in-async"], "likely");
    let trait_ = "trait Nap {\n    fn nap(&self);\n}\nimpl<T> Nap for T {\n    fn nap(&self) {\n        \
                  std::thread::sleep(std::time::Duration::from_secs(1));\n    }\n}";
    assert_eq!(sure(&format!("{GUESSED}    (&client).nap();"), trait_)["blocking-call-in-async"], "likely");
    assert_eq!(sure("    event.nap();", trait_)["blocking-call-in-async"], "confirmed");
}

#[test]
fn what_may_be_in_unread_code_is_likely() {
    let spawn = "    let task = tokio::spawn(async {});\n";
    assert_eq!(sure(spawn, "")["detached-task"], "confirmed");
    assert_eq!(sure(&format!("{spawn}    foreign::wait! {{ for task: => }};"), "")["detached-task"], "likely");
    assert_eq!(sure(spawn, "foreign::items! { => }")["detached-task"], "likely");
    assert_eq!(sure("    loop {}", "foreign::items! { => }")["unbounded-loop"], "likely");
}
