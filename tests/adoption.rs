//! Adoption on a code base that has grown, through the real binary: baselines, and what has changed since a revision.

#[path = "tree/mod.rs"]
mod tree;

use assert_cmd::Command;
use std::process::Output;
use tree::{Tree, manifest};

const BASELINE: &str = "sls-lint-baseline.toml";

/// A function with a sleep (`blocking`, warn) in a helper and a changed static (`state`, deny).
const MAIN: &str = "\
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

static mut SEEN: u64 = 0;

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    nap().await;
    unsafe { SEEN += 1 };
    Ok(event.payload)
}

async fn nap() {
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
}
";

fn function(main: &str) -> Tree {
    let manifest = manifest("a", "[dependencies]\nlambda_runtime = \"1\"\ntokio = \"1\"\n");
    Tree::new(&[("Cargo.toml", &manifest), ("src/main.rs", main)])
}

fn run(tree: &Tree, args: &[&str]) -> Output {
    Command::cargo_bin("cargo-sls-lint").unwrap().current_dir(&tree.root).args(args).output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// The exit code, and the rules that are found and shown, by place.
fn found(tree: &Tree, args: &[&str]) -> (Option<i32>, Vec<String>) {
    let output = run(tree, &[&["--message-format", "report-json"], args].concat());
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", text(&output.stderr)));
    let shown = report["findings"].as_array().unwrap().iter().filter(|finding| finding["suppressed"].is_null());
    let problems = report["problems"].as_array().unwrap().iter().map(|problem| &problem["message"]);
    let said = shown.map(|finding| &finding["rule"]).chain(problems);
    (output.status.code(), said.map(|it| it.as_str().unwrap().to_owned()).collect())
}

/// Of each suppressed finding the rule and the kind.
fn suppressed(tree: &Tree, args: &[&str]) -> Vec<(String, serde_json::Value)> {
    let output = run(tree, &[&["--message-format", "report-json"], args].concat());
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let all = report["findings"].as_array().unwrap().iter().filter(|finding| !finding["suppressed"].is_null());
    all.map(|finding| (finding["rule"].as_str().unwrap().to_owned(), finding["suppressed"].clone())).collect()
}

fn both() -> Vec<String> {
    vec!["mutable-static".to_owned(), "sleep-in-handler".to_owned()]
}

#[test]
fn what_was_there_is_put_aside_and_what_is_new_is_shown() {
    let tree = function(MAIN);
    assert_eq!(found(&tree, &[]), (Some(1), both()));
    let output = run(&tree, &["--baseline-add"]);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(0), ""));
    assert!(text(&output.stderr).contains("2 findings stand in the baseline"), "{}", text(&output.stderr));
    let written = std::fs::read_to_string(tree.root.join(BASELINE)).unwrap();
    assert!(!written.contains("line ="), "{written}");
    assert!(written.contains("path = \"src/main.rs\"\nrule = \"sleep-in-handler\"\nitem = \"nap\"\nhash = \""), "{written}");

    assert_eq!(found(&tree, &[]), (Some(0), vec![]));
    let kept = suppressed(&tree, &[]);
    assert_eq!(kept.len(), 2);
    assert!(kept.iter().all(|(_, it)| it["kind"] == "baseline" && it["path"] == BASELINE && it["range"].is_null()), "{kept:?}");
    assert_eq!(found(&tree, &["--no-baseline"]), (Some(1), both()));

    let moved = format!(
        "// A new line on top.\n{}",
        MAIN.replace("nap().await;", "nap()\n        .await;").replace("from_secs(1)", "from_secs( 1 )")
    );
    tree.write("src/main.rs", moved.as_bytes());
    assert_eq!(found(&tree, &[]), (Some(0), vec![]), "code that moves keeps its entries");

    tree.write("src/main.rs", MAIN.replace("    nap().await;\n", "    nap().await;\n    std::process::exit(1);\n").as_bytes());
    assert_eq!(found(&tree, &[]), (Some(1), vec!["process-exit".to_owned()]));
    assert_eq!(std::fs::read_to_string(tree.root.join(BASELINE)).unwrap(), written, "a check writes nothing");
}

#[test]
fn an_entry_covers_as_many_as_it_says() {
    let twice = |times: usize| {
        let sleep = "    tokio::time::sleep(std::time::Duration::from_secs(1)).await;\n";
        MAIN.replace(sleep, &sleep.repeat(times)).replace("    unsafe { SEEN += 1 };\n", "")
    };
    let tree = function(&twice(2));
    run(&tree, &["--baseline-add"]);
    assert!(std::fs::read_to_string(tree.root.join(BASELINE)).unwrap().contains("count = 2"));
    tree.write("src/main.rs", twice(3).as_bytes());
    assert_eq!(found(&tree, &[]).1, ["sleep-in-handler"]);
    tree.write("src/main.rs", twice(1).as_bytes());
    let (code, said) = found(&tree, &[]);
    assert_eq!(code, Some(0), "a stale entry fails nothing");
    assert!(said[0].starts_with("`sleep-in-handler` is found in src/main.rs less often than this entry says: 1 of 2"), "{said:?}");
}

#[test]
fn a_baseline_shrinks_by_command_and_names_what_is_stale() {
    let tree = function(MAIN);
    run(&tree, &["--baseline-add"]);
    tree.write("src/main.rs", MAIN.replace("    nap().await;\n", "    std::process::exit(1);\n").as_bytes());
    let (_, said) = found(&tree, &[]);
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said[1].starts_with("`sleep-in-handler` is not found in src/main.rs any more; --baseline-update"), "{said:?}");
    let short = run(&tree, &["--message-format", "short"]);
    assert!(text(&short.stdout).contains("sls-lint-baseline.toml:11:1: warning: "), "{}", text(&short.stdout));

    assert_eq!(found(&tree, &["-A", "blocking"]).1, ["process-exit"], "who does not ask cannot know");
    assert_eq!(found(&tree, &["--baseline-update"]).1, ["process-exit"], "what is new is not put in");
    assert_eq!(found(&tree, &[]).1, ["process-exit"]);
    let shrunk = std::fs::read_to_string(tree.root.join(BASELINE)).unwrap();
    assert!(!shrunk.contains("sleep-in-handler") && !shrunk.contains("process-exit") && shrunk.contains("mutable-static"), "{shrunk}");
    std::fs::remove_file(tree.root.join(BASELINE)).unwrap();
    assert_eq!(run(&tree, &["--baseline-update"]).status.code(), Some(2), "there is nothing to shrink");
}

#[test]
fn a_file_that_is_renamed_keeps_its_entries() {
    let module = "pub async fn nap() {\n    tokio::time::sleep(std::time::Duration::from_secs(1)).await;\n}\n";
    let main = |name: &str| {
        let own = MAIN.split("async fn nap()").next().unwrap().replace("    unsafe { SEEN += 1 };\n", "");
        own.replace("nap().await", &format!("{name}::nap().await")).replace("use serde", &format!("mod {name};\nuse serde"))
    };
    let tree = function(&main("old"));
    tree.write("src/old.rs", module.as_bytes());
    run(&tree, &["--baseline-add"]);
    std::fs::remove_file(tree.root.join("src/old.rs")).unwrap();
    tree.write("src/new.rs", module.as_bytes());
    tree.write("src/main.rs", main("new").as_bytes());
    assert_eq!(found(&tree, &[]), (Some(0), vec![]));
}

#[test]
fn a_baseline_stands_where_it_is_said_to() {
    let tree = function(MAIN);
    tree.write("sls-lint.toml", b"baseline = \"ci/known.toml\"\n");
    assert_eq!(run(&tree, &[]).status.code(), Some(2), "a file that is named has to be there");
    tree.write("ci/x", b"");
    assert_eq!(run(&tree, &["--baseline-add"]).status.code(), Some(0));
    assert!(std::fs::read_to_string(tree.root.join("ci/known.toml")).unwrap().contains("path = \"../src/main.rs\""));
    assert_eq!(found(&tree, &[]).1, Vec::<String>::new());
    assert_eq!(run(&tree, &["--baseline", "other.toml"]).status.code(), Some(2));
    tree.write("other.toml", b"version = 1\n[[finding]]\nrule = 3\n");
    let output = run(&tree, &["--baseline", "other.toml"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("other.toml:3:8"), "{}", text(&output.stderr));
}

#[test]
fn an_allow_comes_before_the_baseline() {
    let tree = function(MAIN);
    run(&tree, &["--baseline-add"]);
    let allowed = MAIN.replace("SEEN += 1 };", "SEEN += 1 }; // sls-lint: allow(state, reason = \"counted\")");
    tree.write("src/main.rs", allowed.as_bytes());
    let kinds: Vec<_> = suppressed(&tree, &[]).into_iter().map(|(rule, it)| format!("{rule} {} {}", it["kind"], it["reason"])).collect();
    assert_eq!(kinds, ["mutable-static \"allow\" \"counted\"", "sleep-in-handler \"baseline\" null"]);
}

#[test]
fn an_allow_where_a_limit_is_set_covers_what_the_limit_makes_wrong() {
    let tree = function(MAIN);
    let config = |allow: &str| tree.write("sls-lint.toml", format!("[functions.a]\ntimeout-s = 1{allow}\n").as_bytes());
    config("");
    assert!(found(&tree, &[]).1.contains(&"exceeds-timeout".to_owned()));
    config(" # sls-lint: allow(exceeds-timeout, reason = \"tried\")");
    assert_eq!(found(&tree, &[]), (Some(1), both()), "and nothing else");
    let [(rule, why)] = &*suppressed(&tree, &[]) else { panic!("one finding") };
    assert_eq!(
        (&**rule, &why["kind"], &why["path"], &why["reason"]),
        ("exceeds-timeout", &"allow".into(), &"sls-lint.toml".into(), &"tried".into())
    );
    let sarif: serde_json::Value = serde_json::from_slice(&run(&tree, &["--message-format", "sarif"]).stdout).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let [accepted] = &*results.iter().flat_map(|it| it["suppressions"].as_array().unwrap()).collect::<Vec<_>>() else { panic!("one") };
    assert_eq!((&accepted["kind"], &accepted["justification"]), (&"inSource".into(), &"tried".into()));
    assert_eq!(accepted["location"]["physicalLocation"]["artifactLocation"]["uri"], "sls-lint.toml");
}

fn git(tree: &Tree, args: &[&str]) {
    let identity =
        ["-c", "user.name=t", "-c", "user.email=t@example.invalid", "-c", "commit.gpgsign=false", "-c", "init.defaultBranch=main"];
    let output = std::process::Command::new("git").current_dir(&tree.root).args(identity).args(args).output().expect("git is there");
    assert!(output.status.success(), "{args:?}: {}", text(&output.stderr));
}

/// A repository with one commit.
fn repository() -> Tree {
    let tree = function(MAIN);
    git(&tree, &["init", "-q"]);
    git(&tree, &["add", "."]);
    git(&tree, &["commit", "-qm", "first"]);
    tree
}

#[test]
fn a_static_that_was_put_aside_covers_all_its_changes_and_no_other_static() {
    let tree = function(MAIN);
    run(&tree, &["--baseline-add"]);
    tree.write("src/main.rs", MAIN.replace("SEEN += 1", "SEEN += 2; SEEN = 0").as_bytes());
    assert_eq!(found(&tree, &[]), (Some(0), vec![]), "the static is what is wrong, however it is changed");
    tree.write("src/main.rs", MAIN.replace("SEEN", "KNOWN").as_bytes());
    assert!(found(&tree, &[]).1.contains(&"mutable-static".to_owned()), "another static");
}

#[test]
fn only_what_has_changed_is_shown() {
    let tree = repository();
    assert_eq!(found(&tree, &["--since", "HEAD"]), (Some(0), vec![]));
    let kept = suppressed(&tree, &["--since", "main"]);
    assert!(kept.len() == 2 && kept.iter().all(|(_, it)| it["kind"] == "unchanged" && it["since"] == "main"), "{kept:?}");
    assert!(text(&run(&tree, &["--since", "HEAD"]).stderr).contains("2 findings are not about what has changed"));

    tree.write("src/main.rs", format!("// on top\n{MAIN}").as_bytes());
    assert_eq!(found(&tree, &["--since", "HEAD"]).1, Vec::<String>::new(), "lines that move have not changed");
    tree.write("src/main.rs", MAIN.replace("SEEN += 1 ", "SEEN += 2 ").as_bytes());
    assert_eq!(found(&tree, &["--since", "HEAD"]).1, ["mutable-static"]);
    tree.write("src/main.rs", MAIN.replace("    nap().await;", "    nap().await; // now").as_bytes());
    assert_eq!(found(&tree, &["--since", "HEAD"]).1, ["sleep-in-handler"], "a call on the way has changed");

    git(&tree, &["commit", "-qam", "second"]);
    assert_eq!(found(&tree, &["--since", "HEAD"]).1, Vec::<String>::new());
    assert_eq!(found(&tree, &["--since", "HEAD~1"]).1, ["sleep-in-handler"]);
}

#[test]
fn a_static_is_news_where_any_of_its_changes_is() {
    let main = MAIN.replace("    nap().await;", "    nap().await;\n    again();") + "\nfn again() {\n    unsafe { SEEN += 2 };\n}\n";
    let tree = function(&main);
    git(&tree, &["init", "-q"]);
    git(&tree, &["add", "."]);
    git(&tree, &["commit", "-qm", "first"]);
    assert_eq!(found(&tree, &[]).1, both(), "two changes of one static are one finding");
    assert_eq!(found(&tree, &["--since", "HEAD"]).1, Vec::<String>::new());
    for change in [("SEEN += 1", "SEEN += 3"), ("SEEN += 2", "SEEN += 3"), ("again();", "again(); // now"), ("SEEN: u64", "SEEN: u32")] {
        tree.write("src/main.rs", main.replacen(change.0, change.1, 1).as_bytes());
        assert_eq!(found(&tree, &["--since", "HEAD"]).1, ["mutable-static"], "{change:?}");
    }
}

#[test]
fn changes_count_from_where_the_branch_began() {
    let tree = repository();
    git(&tree, &["checkout", "-qb", "mine"]);
    git(&tree, &["checkout", "-q", "main"]);
    tree.write("src/main.rs", MAIN.replace("SEEN += 1", "SEEN += 7").as_bytes());
    git(&tree, &["commit", "-qam", "theirs"]);
    git(&tree, &["checkout", "-q", "mine"]);
    assert_eq!(found(&tree, &["--since", "main"]).1, Vec::<String>::new());
}

#[test]
fn files_that_are_new_have_changed_and_renamed_ones_have_not() {
    let tree = repository();
    git(&tree, &["mv", "src/main.rs", "src/function.rs"]);
    let manifest = std::fs::read_to_string(tree.root.join("Cargo.toml")).unwrap();
    tree.write("Cargo.toml", format!("{manifest}[[bin]]\nname = \"a\"\npath = \"src/function.rs\"\n").as_bytes());
    assert_eq!(found(&tree, &["--since", "HEAD"]).1, Vec::<String>::new());
    tree.write("src/function.rs", MAIN.replace("from_secs(1)", "from_secs(2)").as_bytes());
    assert_eq!(found(&tree, &["--since", "HEAD"]).1, ["sleep-in-handler"]);

    let other = function(MAIN);
    git(&other, &["init", "-q"]);
    git(&other, &["add", "Cargo.toml"]);
    git(&other, &["commit", "-qm", "first"]);
    assert_eq!(found(&other, &["--since", "HEAD"]).1, both(), "what git does not know is new");
}

#[test]
fn what_git_cannot_tell_is_an_error() {
    let tree = repository();
    for (revision, said) in [("nowhere", "no revision is called `nowhere`"), ("--output=x", "no revision is called `--output=x`")] {
        let output = run(&tree, &[&format!("--since={revision}")]);
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains(said), "{}", text(&output.stderr));
    }
    assert!(!tree.root.join("x").exists());
    let output = run(&function(MAIN), &["--since", "HEAD"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("stands in no git repository"), "{}", text(&output.stderr));
}

/// Whatever the configuration of a repository says is to be started is not.
#[cfg(unix)]
#[test]
fn a_hostile_repository_starts_nothing() {
    let tree = repository();
    let trap = tree.root.join("trap");
    let touch = format!("touch {trap}; cat");
    for key in [
        "core.fsmonitor",
        "diff.external",
        "diff.d.textconv",
        "diff.d.command",
        "filter.f.clean",
        "filter.f.smudge",
        "filter.f.process",
        "core.pager",
    ] {
        git(&tree, &["config", key, &touch]);
    }
    tree.write(".gitattributes", b"*.rs diff=d filter=f\n");
    tree.write("src/main.rs", MAIN.replace("SEEN += 1", "SEEN += 2").as_bytes());
    assert_eq!(found(&tree, &["--since", "HEAD"]).1, ["mutable-static"]);
    assert!(!trap.exists(), "something was started");
}
