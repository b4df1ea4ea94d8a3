//! A report with everything in it: traces across files, short and long, characters outside ASCII, CRLF line breaks, a minified
//! line, an escape sequence in a source line, problems with and without a place, an unchecked binary, a suppressed finding.

use sls_lint::callgraph::Configured;
use sls_lint::catalog::InstanceModel;
use sls_lint::discover::TargetKind;
use sls_lint::lint::{Confidence, Edit, EntryName, FailOn, Family, Finding, Fix, Label, Level, Rule, Safety, Step, Suppression};
use sls_lint::report::{Checkout, FunctionEntry, FunctionInfo, Judged, NotChecked, PackageInfo, Problem, Report, Summary, TargetInfo};
use sls_lint::report::{PhaseSizes, Place, Reason, ReasonKind};
use sls_lint::source::{FileId, SourceFile, Sources, Span, TextRange};

static NAP: Rule = rule("sleep-in-handler", Family::Blocking, Level::Warn);
static STATIC: Rule = rule("mutable-static", Family::State, Level::Deny);
static POLL: Rule = rule("polling-loop", Family::LongRunning, Level::Warn);

const fn rule(id: &'static str, family: Family, level: Level) -> Rule {
    Rule { id, family, level, summary: "a sample", page: "# sample", check: |_, _| {} }
}

const MAIN: &str = "\
use shop_store::store;

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handle)).await
}

async fn handle(event: Event) -> Result<(), Error> {
    unsafe { SEEN += 1 };
    store::save(event).await?;
    poll_until_done().await
}
";

const STORE: &str = "use std::time::Duration;\r
\r
fn wait() {\r
    let größe = prüfe(std::thread::sleep(PAUSE));\r
}\r
\r
pub async fn save(event: Event) {\r
    retry(|| wait());\r
}\r
";

struct Sample {
    sources: Sources,
}

impl Sample {
    /// The place of the only occurrence of a text in a file.
    fn at(&self, file: u32, text: &str) -> Span {
        let whole = &self.sources.file(FileId(file)).text;
        assert_eq!(whole.matches(text).count(), 1, "{text}");
        let start = whole.find(text).unwrap();
        TextRange::new(start as u32, (start + text.len()) as u32).in_file(FileId(file))
    }

    fn step(&self, file: u32, text: &str, message: &str) -> Step {
        Step { span: self.at(file, text), message: message.into() }
    }

    fn entry(&self) -> Option<EntryName> {
        Some(EntryName { platform: "AWS Lambda".into(), name: "handle".into(), span: self.at(0, "run(service_fn(handle))") })
    }

    fn entered(&self) -> Step {
        self.step(0, "run(service_fn(handle))", "AWS Lambda calls `handle` for each request")
    }
}

pub(crate) fn report() -> Report {
    let mut sources = Sources::default();
    let minified = format!("{}std::thread::sleep(x);{}", "é+".repeat(400), "y();".repeat(2000));
    for (path, text) in [
        ("src/main.rs", MAIN),
        ("store/src/lib.rs", STORE),
        ("src/poll.rs", "async fn poll_until_done() {\n\tloop { // \u{1b}[31mred\n\t\tsleep(PAUSE).await;\n\t}\n}\n"),
        ("src/bundle.rs", &minified),
        ("src/broken.rs", "fn broken( {\n"),
    ] {
        sources.add(SourceFile::new(path, text));
    }
    let sample = Sample { sources };
    let findings = vec![
        blocking_nap(&sample),
        minified_nap(&sample),
        static_write(&sample),
        poll(&sample),
        accepted(&sample, Suppression::Allow { span: sample.at(2, "// \u{1b}[31mred"), reason: Some("measured".into()) }),
        accepted(&sample, Suppression::Baseline { path: "sls-lint-baseline.toml".into() }),
        accepted(&sample, Suppression::Unchanged { since: "main".into() }),
    ];
    let problems = vec![
        Problem {
            path: "src/broken.rs".into(),
            span: Some(sample.at(4, "{")),
            message: "expected a parameter, found `{`".into(),
            fatal: false,
        },
        Problem { path: "template.yaml".into(), span: None, message: "is not UTF-8".into(), fatal: true },
    ];
    let not_checked = vec![
        NotChecked {
            package: "shop-store".into(),
            target: "shop-cron".into(),
            path: "store/src/bin/cron.rs".into(),
            reason: "depends on `lambda_runtime`, but calls no function that starts one".into(),
            looked_for: vec!["lambda_runtime::run(..)".into(), "#[lambda]".into()],
            aside: false,
        },
        NotChecked {
            package: "shop-store".into(),
            target: "shop-import".into(),
            path: "store/src/bin/import.rs".into(),
            reason: "its package depends on `lambda_runtime`, but its own code does not speak of the platform".into(),
            looked_for: Vec::new(),
            aside: true,
        },
    ];
    let checkout = Checkout { cwd: "/w/shop".into(), root: "/w/shop".into() };
    let functions = functions();
    Report {
        checkout,
        sources: sample.sources,
        findings,
        problems,
        fail_on: FailOn::Deny,
        not_checked,
        functions,
        packages: packages(),
        summary: summary(),
    }
}

/// Five steps across two files, the last of them at the cause.
fn blocking_nap(sample: &Sample) -> Judged {
    let trace = vec![
        sample.entered(),
        sample.step(0, "store::save(event)", "calls `store::save`"),
        sample.step(1, "retry(|| wait())", "calls `retry`"),
        sample.step(1, "|| wait()", "which calls the closure"),
        sample.step(1, "std::thread::sleep(PAUSE)", "calls `std::thread::sleep`"),
    ];
    let finding = Finding {
        rule: &NAP,
        span: sample.at(1, "std::thread::sleep(PAUSE"),
        message: "this sleeps for 2 s in every request, and blocks the executor meanwhile".into(),
        labels: vec![Label { span: sample.at(1, "größe"), message: "the time spent is not even used".into(), is_cause: false }],
        trace,
        subject: None,
        ways: vec![],
        help: vec!["let the queue redeliver later".into(), "where a wait is needed, await `tokio::time::sleep`".into()],
        fix: Some(Fix::new(
            "await the executor's own sleep",
            Safety::Unsafe,
            vec![
                Edit::replace(sample.at(1, "std::thread::sleep(PAUSE)"), "tokio::time::sleep(PAUSE).await"),
                Edit::replace(sample.at(1, "fn wait"), "async fn wait"),
            ],
        )),
        confidence: Confidence::Confirmed,
        entry: sample.entry(),
        level: Some(Level::Deny),
    };
    Judged { finding, level: Level::Deny, suppressed: None }
}

/// A cause far out on a very long line, and a label on the same line that is out of view.
fn minified_nap(sample: &Sample) -> Judged {
    let start = TextRange::new(0, 2).in_file(FileId(3));
    let finding = Finding {
        rule: &NAP,
        span: sample.at(3, "std::thread::sleep(x)"),
        message: "this sleeps in every request".into(),
        labels: vec![Label { span: start, message: "generated code starts here".into(), is_cause: false }],
        trace: vec![sample.entered(), Step { span: sample.at(0, "store::save"), message: "calls `store::save`".into() }],
        subject: None,
        ways: vec![],
        help: vec![],
        fix: None,
        confidence: Confidence::Likely,
        entry: sample.entry(),
        level: None,
    };
    Judged { finding, level: Level::Note, suppressed: None }
}

/// A cause inside the handler itself.
fn static_write(sample: &Sample) -> Judged {
    let finding = Finding {
        rule: &STATIC,
        span: sample.at(0, "SEEN += 1"),
        message: "this writes the static `SEEN`, which other instances do not see".into(),
        labels: vec![],
        trace: vec![sample.entered()],
        subject: None,
        ways: vec![],
        help: vec!["keep it in a database".into()],
        fix: Some(Fix::new("remove the write", Safety::Safe, vec![Edit::remove(sample.at(0, "    unsafe { SEEN += 1 };\n"))])),
        confidence: Confidence::Confirmed,
        entry: sample.entry(),
        level: None,
    };
    Judged { finding, level: Level::Deny, suppressed: None }
}

/// A cause that spans several lines, without a trace.
fn poll(sample: &Sample) -> Judged {
    let text = &sample.sources.file(FileId(2)).text;
    let (start, end) = (text.find("loop").unwrap(), text.rfind("\t}").unwrap() + 2);
    let finding = Finding {
        rule: &POLL,
        span: TextRange::new(start as u32, end as u32).in_file(FileId(2)),
        message: "this loop polls and waits".into(),
        labels: vec![],
        trace: vec![],
        subject: None,
        ways: vec![],
        help: vec![],
        fix: None,
        confidence: Confidence::Confirmed,
        entry: sample.entry(),
        level: None,
    };
    Judged { finding, level: Level::Warn, suppressed: None }
}

fn accepted(sample: &Sample, suppression: Suppression) -> Judged {
    let mut judged = poll(sample);
    judged.finding.message = "accepted by the author".into();
    judged.suppressed = Some(suppression);
    judged
}

/// One function whose entries are alike, and one that is entered in several ways.
fn functions() -> Vec<FunctionInfo> {
    let at = |path: &str, line| Place { path: path.into(), line };
    let reason = |kind, what: &str, path: &str, line| Reason { kind, what: what.into(), place: Some(at(path, line)) };
    let entry = |name: &str, line, model, is_extension| FunctionEntry {
        place: at("board/src/lib.rs", line),
        name: name.into(),
        model,
        is_extension,
        registered: TextRange::default().in_file(FileId(0)),
        declared: None,
    };
    vec![
        FunctionInfo {
            package: "board".into(),
            target: "edge".into(),
            kind: TargetKind::Lib,
            path: "board/src/lib.rs".into(),
            platform: "cloudflare-workers".into(),
            platform_name: "Cloudflare Workers".into(),
            reasons: vec![
                reason(ReasonKind::Dependency, "worker", "board/Cargo.toml", 9),
                reason(ReasonKind::Attribute, "worker::event(fetch)", "board/src/lib.rs", 11),
                reason(ReasonKind::Trait, "worker::DurableObject", "board/src/lib.rs", 40),
                Reason { kind: ReasonKind::Macro, what: "export".into(), place: None },
            ],
            entries: vec![
                entry("fetch", 12, InstanceModel::Concurrent, false),
                entry("Room::websocket_message", 44, InstanceModel::AddressedState, false),
                entry("watch", 60, InstanceModel::OneAtATime, true),
            ],
            calls: PhaseSizes { cold_start: 3, request: 1204, background: 0 },
            configured: Configured::default(),
        },
        FunctionInfo {
            package: "shop\u{1b}[31m".into(),
            target: "shop\u{1b}[31m".into(),
            kind: TargetKind::Bin,
            path: "src/main.rs".into(),
            platform: "cloud-run".into(),
            platform_name: "Cloud Run".into(),
            reasons: vec![
                reason(ReasonKind::Code, "K_SERVICE", "src/main.rs", 4),
                reason(ReasonKind::File, "gcloud run deploy", "deploy.sh", 2),
                reason(ReasonKind::Call, "lambda_runtime::run", "src/main.rs", 5),
            ],
            entries: vec![entry("handle", 5, InstanceModel::FreshPerRequest, false)],
            calls: PhaseSizes { cold_start: 10, request: 31, background: 2 },
            configured: Configured::default(),
        },
    ]
}

fn packages() -> Vec<PackageInfo> {
    let target = |name: &str, kind: &str, path: &str| TargetInfo { name: name.into(), kind: kind.into(), path: path.into() };
    vec![
        PackageInfo {
            dir: "".into(),
            name: "shop".into(),
            version: "1.0.0".into(),
            manifest_path: "/w/shop/Cargo.toml".into(),
            targets: vec![target("shop", "bin", "src/main.rs")],
        },
        PackageInfo {
            dir: "store".into(),
            name: "shop-store".into(),
            version: "0.2.0".into(),
            manifest_path: "/w/shop/store/Cargo.toml".into(),
            targets: vec![target("shop_store", "lib", "store/src/lib.rs"), target("shop-cron", "bin", "store/src/bin/cron.rs")],
        },
    ]
}

fn summary() -> Summary {
    Summary {
        packages: 2,
        targets: 2,
        files: 34,
        lines: 5120,
        entries: 1,
        regions: 98,
        calls: 2311,
        resolved: 2281,
        suppressed: 3,
        signatures: "3 crates from shipped stubs".into(),
    }
}
