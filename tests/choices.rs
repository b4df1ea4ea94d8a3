//! What the user says about functions: platforms that detection does not see or gets wrong, programs that are none, and what
//! deployments set.

use camino::{Utf8Path, Utf8PathBuf};
use sls_lint::Options;
use sls_lint::assemble::{ChoiceScope, Declared, LimitChoice, Limits, PlatformChoice};
use sls_lint::catalog::Catalog;
use sls_lint::discover::Request;
use sls_lint::report::{ReasonKind, Report};

fn fixture(name: &str) -> Utf8PathBuf {
    Utf8Path::new(env!("CARGO_MANIFEST_DIR")).join("test-fixtures").join(name)
}

fn options(path: &Utf8Path, platforms: &[&str]) -> Options {
    let cwd = if path.is_dir() { path } else { path.parent().unwrap() };
    let request = Request { cwd: cwd.to_owned(), paths: vec![path.to_owned()], ..Request::default() };
    let platforms = platforms.iter().map(|text| PlatformChoice::parse(text, &Catalog::builtin().platforms).unwrap()).collect();
    Options { request, platforms, curated: true, survey: true, ..Options::default() }
}

fn check(path: &str, platforms: &[&str]) -> Report {
    sls_lint::check(&options(&fixture(path), platforms)).unwrap()
}

/// Each function as `PACKAGE PLATFORM`.
fn functions(report: &Report) -> Vec<String> {
    report.functions.iter().map(|function| format!("{} {}", function.package, function.platform)).collect()
}

fn rules(report: &Report) -> Vec<&str> {
    report.shown().map(|judged| judged.finding.rule.id).collect()
}

#[test]
fn a_plain_server_becomes_a_function() {
    let plain = "platforms/cloud-run/plain-server";
    let detected = check(plain, &[]);
    assert!(detected.functions.is_empty() && detected.findings.is_empty());
    for said in ["cloud-run", "plain-server=cloud-run"] {
        let report = check(plain, &[said]);
        assert_eq!(functions(&report), ["plain-server cloud-run"], "{said}");
        assert!(rules(&report).contains(&"blocking-call-in-async") && rules(&report).contains(&"detached-task"), "{:?}", rules(&report));
        assert_eq!(report.functions[0].reasons[0].kind, ReasonKind::Choice);
    }
}

#[test]
fn a_platform_is_replaced_with_what_it_makes_of_the_code() {
    let container = "platforms/cloud-run/container";
    assert_eq!(functions(&check(container, &[])), ["container cloud-run"]);
    assert_eq!(functions(&check(container, &["azure-functions"])), ["container azure-functions"]);
    let charge = |platforms: &[&str]| check("shop/functions/charge-card", platforms);
    assert_eq!(functions(&charge(&[])), ["charge-card aws-lambda"]);
    let fresh = charge(&["charge-card=spin"]);
    assert_eq!(functions(&fresh), ["charge-card spin"]);
    assert_eq!(fresh.functions[0].entries[0].model, sls_lint::catalog::InstanceModel::FreshPerRequest);
    assert_ne!(rules(&fresh), rules(&charge(&[])), "each platform is judged for itself");
}

#[test]
fn a_name_beats_everything_and_what_is_said_later_wins() {
    let shop = |platforms: &[&str]| functions(&check("shop", platforms));
    let all = shop(&[]);
    assert_eq!(all, ["charge-card aws-lambda", "nightly-report aws-lambda", "place-order aws-lambda", "thumbnails aws-lambda"]);
    assert_eq!(shop(&["thumbnails=none", "vercel"]), ["charge-card vercel", "nightly-report vercel", "place-order vercel"]);
    assert_eq!(shop(&["thumbnails=none", "thumbnails=vercel"])[3], "thumbnails vercel");
    assert_eq!(shop(&["none", "thumbnails=aws-lambda"]), ["thumbnails aws-lambda"]);
}

#[test]
fn what_is_no_function_is_not_missed() {
    let report = check("shop", &["none"]);
    assert!(report.functions.is_empty() && report.not_checked.is_empty() && report.findings.is_empty());
}

#[test]
fn a_program_that_is_said_to_be_a_function_and_enters_nowhere_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let root = Utf8Path::from_path(folder.path()).unwrap();
    std::fs::write(root.join("Cargo.toml"), "[package]\nname = \"tool\"\nversion = \"1.0.0\"\nedition = \"2024\"\n").unwrap();
    std::fs::create_dir(root.join("src")).unwrap();
    std::fs::write(root.join("src/main.rs"), "fn main() {}\n").unwrap();
    let named = sls_lint::check(&options(root, &["tool=cloud-run"])).unwrap();
    let [missed] = &*named.not_checked else { panic!("{:?}", named.not_checked) };
    assert!(missed.reason.starts_with("it is said to be a function of Cloud Run, but"), "{}", missed.reason);
    let all = sls_lint::check(&options(root, &["cloud-run"])).unwrap();
    assert!(all.not_checked.is_empty(), "a program without a server is no function because everything is said to be one");
}

#[test]
fn a_name_that_nothing_has_is_a_problem() {
    let report = check("shop", &["thumnails=none"]);
    let [problem] = &*report.problems else { panic!("{:?}", report.problems) };
    assert!(problem.fatal && problem.message.contains("did you mean `thumbnails`?"), "{}", problem.message);
}

#[test]
fn what_a_deployment_sets_is_what_rules_reckon_with() {
    let text = "\
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use std::time::Duration;

#[tokio::main]
async fn main() -> Result<(), Error> {
    rayon::ThreadPoolBuilder::new().num_threads(3).build_global()?;
    run(service_fn(handle)).await
}

async fn handle(event: LambdaEvent<u32>) -> Result<usize, Error> {
    tokio::time::sleep(Duration::from_secs(20)).await;
    let room = vec![0u8; 600 * 1024 * 1024];
    Ok(room.len())
}
";
    let folder = tempfile::tempdir().unwrap();
    let file = Utf8Path::from_path(folder.path()).unwrap().join("nap.rs");
    std::fs::write(&file, text).unwrap();
    let with = |limits: &[(ChoiceScope, Option<f64>, Option<f64>)]| {
        let declared = |value: f64| Declared { value, place: None };
        let choice = |(scope, memory_mb, timeout_s): &(ChoiceScope, Option<f64>, Option<f64>)| LimitChoice {
            scope: scope.clone(),
            limits: Limits { memory_mb: memory_mb.map(declared), timeout_s: timeout_s.map(declared) },
        };
        let limits = limits.iter().map(choice).collect();
        let report = sls_lint::check(&Options { limits, ..options(&file, &[]) }).unwrap();
        report.shown().map(|judged| format!("{}: {}", judged.finding.rule.id, judged.finding.message)).collect::<Vec<_>>()
    };
    let has = |found: &[String], rule: &str, part: &str| found.iter().any(|it| it.starts_with(rule) && it.contains(part));

    let usual = with(&[]);
    assert!(has(&usual, "sleep-in-handler", "at 128 MB"), "{usual:#?}");
    let quiet = ["exceeds-timeout", "oversized-allocation", "oversized-thread-pool"];
    assert!(quiet.iter().all(|rule| !has(&usual, rule, "")), "{usual:#?}");

    let small = with(&[(ChoiceScope::All, Some(512.0), Some(10.0))]);
    assert!(has(&small, "sleep-in-handler", "at 512 MB"), "{small:#?}");
    assert!(has(&small, "exceeds-timeout", "the function's time-out ends it after 10 s"), "{small:#?}");
    assert!(has(&small, "oversized-allocation", "asks for 600 MB at once, and the function has 512 MB"), "{small:#?}");
    assert!(has(&small, "oversized-thread-pool", "the 512 MB that are set for the function come with 1 core"), "{small:#?}");

    let named = ChoiceScope::Named("nap".to_owned());
    let large = with(&[(named, Some(1024.0), None), (ChoiceScope::All, Some(512.0), Some(30.0))]);
    assert!(has(&large, "sleep-in-handler", "at 1024 MB") && !has(&large, "oversized-allocation", ""), "a name wins: {large:#?}");
    assert!(!has(&large, "exceeds-timeout", ""), "{large:#?}");
}
