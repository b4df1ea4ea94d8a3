//! Which packages, targets, dependencies and features are found in a tree.

mod tree;

use sls_lint::discover::{DependencyKind, Edition, Features, Project, Request, TargetKind, discover};
use tree::{Tree, below, manifest, names, package, problems, selected};

const MAIN: &str = "fn main() {}\n";

/// Problems of a project, readable.
fn told(project: &Project) -> Vec<String> {
    problems(&project.problems, &project.sources)
}

fn workspace() -> Tree {
    Tree::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"crates/*\", \"tool\"]\nexclude = [\"crates/out\"]\n\
             [workspace.package]\nedition = \"2021\"\nversion = \"1.2.3\"\n\
             [workspace.dependencies]\nlambda_runtime = { version = \"1\", features = [\"a\"] }\n\
             core = { path = \"crates/core\", package = \"my-core\", default-features = false, features = [\"x\"] }\n",
        ),
        ("crates/core/Cargo.toml", &manifest("my-core", "[features]\ndefault = [\"d\"]\nd = []\nx = []\ny = []\n")),
        ("crates/core/src/lib.rs", ""),
        (
            "crates/hello/Cargo.toml",
            "[package]\nname = \"hello\"\nversion.workspace = true\nedition.workspace = true\n\
             [dependencies]\nlambda_runtime.workspace = true\ncore = { workspace = true, features = [\"y\"] }\n",
        ),
        ("crates/hello/src/main.rs", MAIN),
        ("crates/out/Cargo.toml", &manifest("out", "")),
        ("crates/out/src/main.rs", MAIN),
        ("crates/notes/README.md", ""),
        ("tool/Cargo.toml", &manifest("tool", "[dependencies]\nhidden = { path = \"../deep/hidden\" }\n")),
        ("tool/src/main.rs", MAIN),
        ("deep/hidden/Cargo.toml", &manifest("hidden", "")),
        ("deep/hidden/src/lib.rs", ""),
        ("deep/loose/Cargo.toml", &manifest("loose", "[workspace]\n")),
        ("deep/loose/src/main.rs", MAIN),
    ])
}

#[test]
fn the_default_is_the_whole_workspace_from_anywhere_in_it() {
    let tree = workspace();
    for cwd in ["", "crates", "crates/hello", "crates/hello/src"] {
        let project = tree.discover(cwd);
        assert_eq!(selected(&project), ["hello", "hidden", "my-core", "tool"], "from `{cwd}`");
        assert_eq!(told(&project), [""; 0]);
        assert_eq!(project.root, tree.root);
    }
}

#[test]
fn a_run_is_about_the_folder_that_was_searched() {
    let tree =
        Tree::new(&[("services/api/Cargo.toml", "[package]\nname = \"api\"\n"), ("services/api/src/main.rs", MAIN), ("README.md", "")]);
    let searched = tree.discover("");
    assert_eq!((below(&tree, &searched.root), &searched.around), ("services/api".to_owned(), &tree.root));
    assert_eq!(below(&tree, &tree.discover("services/api").around), "services/api");
}

#[test]
fn an_excluded_package_is_its_own_project() {
    let project = workspace().discover("crates/out");
    assert_eq!(selected(&project), ["out"]);
    assert!(project.root.ends_with("crates/out"));
}

#[test]
fn packages_inherit_from_their_workspace() {
    let project = workspace().discover("");
    let hello = package(&project, "hello");
    assert_eq!((hello.edition, hello.version.as_str()), (Edition::E2021, "1.2.3"));
    let dependencies: Vec<_> = hello.dependencies.iter().map(|it| (it.name.as_str(), &*it.package, &*it.version)).collect();
    assert_eq!(dependencies, [("core", "my-core", ""), ("lambda_runtime", "lambda_runtime", "1")]);
    let core = hello.dependencies[0].local.expect("a path dependency is known");
    assert_eq!(project.package(core).name, "my-core");
}

/// Cargo takes profiles from the manifest of the workspace alone.
#[test]
fn a_panic_aborts_where_the_profile_of_the_workspace_says_so() {
    let abort = "[profile.release]\npanic = \"abort\"\n";
    for (of_workspace, of_member, aborts) in [(abort, "", true), ("", abort, false), ("[profile.release]\npanic = \"unwind\"\n", "", false)]
    {
        let tree = Tree::new(&[
            ("Cargo.toml", &format!("[workspace]\nmembers = [\"one\"]\n{of_workspace}")),
            ("one/Cargo.toml", &manifest("one", of_member)),
            ("one/src/main.rs", MAIN),
        ]);
        assert_eq!(package(&tree.discover(""), "one").aborts, aborts, "{of_workspace}{of_member}");
    }
    let alone = Tree::new(&[("Cargo.toml", &manifest("alone", abort)), ("src/main.rs", MAIN)]);
    assert!(package(&alone.discover(""), "alone").aborts);
}

#[test]
fn what_no_workspace_declares_is_told() {
    let inheriting = "[package]\nname = \"a\"\nedition.workspace = true\n[dependencies]\nx.workspace = true\n";
    let alone = Tree::new(&[("Cargo.toml", inheriting)]);
    assert_eq!(told(&alone.discover("")), ["Cargo.toml:2:8: the package inherits from a workspace, but is in none"]);
    let tree = Tree::new(&[("Cargo.toml", "[workspace]\nmembers = [\"a\"]\n"), ("a/Cargo.toml", inheriting)]);
    let expected = [
        "a/Cargo.toml:2:8: `package.edition` is inherited, but the workspace does not declare it",
        "a/Cargo.toml:5:1: dependency `x` is inherited, but the workspace does not declare it",
    ];
    assert_eq!(told(&tree.discover("")), expected);
}

#[test]
fn a_folder_means_everything_under_it() {
    let tree = workspace();
    assert_eq!(selected(&tree.discover_paths(&["."])), ["hello", "hidden", "loose", "my-core", "out", "tool"]);
    assert_eq!(selected(&tree.discover_paths(&["crates/hello"])), ["hello"]);
    assert_eq!(selected(&tree.discover_paths(&["crates/hello/Cargo.toml"])), ["hello"]);
    assert_eq!(selected(&tree.discover_paths(&["deep", "crates/out"])), ["hidden", "loose", "out"]);
}

#[test]
fn a_folder_without_a_workspace_holds_independent_packages() {
    let tree = Tree::new(&[
        ("one/Cargo.toml", &manifest("one", "")),
        ("one/src/main.rs", MAIN),
        ("two/rust/Cargo.toml", "[workspace]\nmembers = [\"f\"]\n"),
        ("two/rust/f/Cargo.toml", &manifest("two", "")),
        ("two/rust/f/src/main.rs", MAIN),
        ("target/x/Cargo.toml", &manifest("built", "")),
        ("node_modules/x/Cargo.toml", &manifest("foreign", "")),
        ("vendor/x/Cargo.toml", &manifest("vendored", "")),
        (".hidden/x/Cargo.toml", &manifest("hidden", "")),
        ("copy/.git", "gitdir: /elsewhere/.git/worktrees/copy\n"),
        ("copy/Cargo.toml", &manifest("copy", "")),
        ("sub/.git", "gitdir: ../.git/modules/sub\n"),
        ("sub/Cargo.toml", &manifest("submodule", "")),
    ]);
    let project = tree.discover("");
    assert_eq!(selected(&project), ["one", "submodule", "two"]);
    assert_eq!(project.root, tree.root);
}

#[test]
fn default_members_and_the_current_package_are_the_default() {
    let tree = Tree::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\", \"c\"]\ndefault-members = [\"a\"]\n"),
        ("a/Cargo.toml", &manifest("a", "")),
        ("b/Cargo.toml", &manifest("b", "")),
        ("c/Cargo.toml", &manifest("c", "")),
    ]);
    assert_eq!(selected(&tree.discover("")), ["a"]);
    assert_eq!(selected(&tree.discover("b")), ["a", "b"]);
    let all = Request { workspace: true, ..tree.request("b") };
    assert_eq!(selected(&discover(&all)), ["a", "b", "c"]);
    let named = Request { packages: vec!["c".into()], ..tree.request("") };
    assert_eq!(selected(&discover(&named)), ["c"]);
}

#[test]
fn packages_are_named_by_spec_pattern_and_url() {
    let tree = workspace();
    let url = format!("path+file://{}/crates/hello#1.2.3", tree.root);
    let named_url = format!("path+file://{}/crates/core#my-core@0.1.0", tree.root);
    let cases = [
        ("tool", vec!["tool"]),
        ("tool@0.1", vec!["tool"]),
        ("h*", vec!["hello", "hidden"]),
        (&url, vec!["hello"]),
        (&named_url, vec!["my-core"]),
        ("tool@2", vec![]),
        ("registry+https://example.invalid/index#tool@0.1.0", vec![]),
    ];
    for (spec, expected) in cases {
        let project = discover(&Request { packages: vec![spec.to_owned()], ..tree.request("") });
        assert_eq!(selected(&project), expected, "{spec}");
        let unknown = if expected.is_empty() { vec![format!(".: package `{spec}` not found")] } else { Vec::new() };
        assert_eq!(told(&project), unknown);
    }
}

#[test]
fn excluded_packages_are_left_out() {
    let tree = workspace();
    let project = discover(&Request { exclude: vec!["tool".into(), "nobody".into()], ..tree.request("") });
    assert_eq!(selected(&project), ["hello", "hidden", "my-core"]);
    assert_eq!(told(&project), [".: excluded package `nobody` not found"]);
}

#[test]
fn a_manifest_path_stands_for_its_directory() {
    let tree = workspace();
    let request = |path: &str| Request { manifest_path: Some(path.into()), ..tree.request("deep") };
    assert_eq!(selected(&discover(&request("../crates/hello/Cargo.toml"))), ["hello", "hidden", "my-core", "tool"]);
    assert_eq!(selected(&discover(&request("loose/Cargo.toml"))), ["loose"]);
    assert_eq!(told(&discover(&request("nowhere/Cargo.toml"))), ["nowhere/Cargo.toml: no such file"]);
    assert_eq!(told(&discover(&request("loose"))), ["loose: the manifest path must lead to a Cargo.toml file"]);
}

#[test]
fn a_file_of_a_package_selects_it_and_its_users_with_focus() {
    let tree = workspace();
    let project = tree.discover_paths(&["crates/core/src/lib.rs"]);
    assert_eq!(selected(&project), ["hello", "my-core"]);
    assert_eq!(project.focus, Some(vec!["crates/core/src/lib.rs".into()]));
    assert!(project.in_focus("crates/core/src/lib.rs".into()));
    assert!(!project.in_focus("crates/hello/src/main.rs".into()));
    let folder = tree.discover_paths(&["tool/src", "crates/out"]);
    assert_eq!(selected(&folder), ["out", "tool"]);
    assert!(folder.in_focus("tool/src/main.rs".into()) && folder.in_focus("crates/out/src/main.rs".into()));
    assert!(!folder.in_focus("deep/hidden/src/lib.rs".into()));
}

#[test]
fn a_file_that_no_package_builds_is_a_program() {
    let tree = Tree::new(&[
        ("probe.rs", MAIN),
        ("app/Cargo.toml", &manifest("app", "")),
        ("app/src/main.rs", MAIN),
        ("app/examples/demo.rs", MAIN),
    ]);
    let project = tree.discover_paths(&["probe.rs", "app/examples/demo.rs", "probe.rs"]);
    assert_eq!(selected(&project), ["demo", "probe"]);
    let lone = package(&project, "probe");
    assert!(lone.lone && lone.edition == Edition::E2024);
    assert_eq!((lone.targets[0].kind, below(&tree, &lone.targets[0].root)), (TargetKind::Bin, "probe.rs".to_owned()));
    assert_eq!(project.focus, None);
    assert_eq!(project.function_packages(|_| false, |_| None).len(), 2, "a lone file is always read");
}

#[test]
fn paths_that_are_nothing_are_problems() {
    let tree = Tree::new(&[("notes.txt", "")]);
    let project = tree.discover_paths(&["nowhere", "notes.txt"]);
    assert_eq!(told(&project), ["notes.txt: neither a folder nor a Rust file", "nowhere: no such file or folder"]);
    assert!(project.packages.is_empty() && project.problems.iter().all(|problem| problem.fatal));
}

#[test]
fn path_dependencies_outside_the_tree_are_loaded_but_not_selected() {
    let tree = Tree::new(&[
        ("app/Cargo.toml", &manifest("app", "[dependencies]\nshared-code = { path = \"../shared\" }\n")),
        ("app/src/main.rs", MAIN),
        ("shared/Cargo.toml", &manifest("shared-code", "[lib]\nname = \"common\"\n")),
        ("shared/src/lib.rs", ""),
    ]);
    let project = tree.discover("app");
    assert_eq!(selected(&project), ["app"]);
    assert_eq!(names(project.packages.iter()), ["app", "shared-code"]);
    assert_eq!(package(&project, "app").dependencies[0].name, "common", "code uses the library's name");
}

#[test]
fn dependencies_keep_their_kind_name_and_platform() {
    let tree = Tree::new(&[(
        "Cargo.toml",
        &manifest(
            "app",
            "[dependencies]\nmy-http = { package = \"reqwest\", version = \"0.12\" }\n\
             [dev-dependencies]\ntempfile = \"3\"\n[build-dependencies]\ncc = \"1\"\n\
             [target.'cfg(unix)'.dependencies]\nnix = { version = \"0.29\", optional = true }\n",
        ),
    )]);
    let project = tree.discover("");
    let dependencies: Vec<_> = package(&project, "app")
        .dependencies
        .iter()
        .map(|it| (it.name.as_str(), &*it.package, it.kind, it.target.as_deref(), it.active))
        .collect();
    let expected = [
        ("my_http", "reqwest", DependencyKind::Normal, None, true),
        ("tempfile", "tempfile", DependencyKind::Dev, None, true),
        ("cc", "cc", DependencyKind::Build, None, true),
        ("nix", "nix", DependencyKind::Normal, Some("cfg(unix)"), false),
    ];
    assert_eq!(dependencies, expected);
}

#[test]
fn a_patch_to_a_folder_makes_a_dependency_local() {
    let tree = Tree::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"app\"]\n[patch.crates-io]\nfork = { path = \"fork\" }\ngone = { path = \"gone\" }\n"),
        ("app/Cargo.toml", &manifest("app", "[dependencies]\nfork = \"1\"\ngone = \"1\"\n")),
        ("fork/Cargo.toml", &manifest("fork", "")),
        ("fork/src/lib.rs", ""),
    ]);
    let project = tree.discover("");
    let local = package(&project, "app").dependencies[0].local.expect("the fork is local");
    assert_eq!(project.package(local).name, "fork");
    assert_eq!(told(&project), [""; 0], "a patch that lies nowhere patches nothing");
}

/// `name kind root` of each target of the only package.
fn targets(files: &[(&str, &str)]) -> Vec<String> {
    let tree = Tree::new(files);
    let project = tree.discover("");
    assert_eq!(told(&project), [""; 0]);
    let targets = project.packages[0].targets.iter();
    targets.map(|it| format!("{} {:?} {}", it.name, it.kind, below(&tree, &it.root))).collect()
}

#[test]
fn targets_are_found_where_cargo_finds_them() {
    let files = [
        ("Cargo.toml", &*manifest("my-app", "")),
        ("src/lib.rs", ""),
        ("src/main.rs", MAIN),
        ("src/bin/b.rs", MAIN),
        ("src/bin/a/main.rs", MAIN),
        ("src/bin/a/part.rs", ""),
        ("src/bin/none/part.rs", ""),
        ("examples/e.rs", MAIN),
        ("tests/t.rs", ""),
        ("benches/b.rs", ""),
        ("build.rs", MAIN),
    ];
    let expected = ["my_app Lib src/lib.rs", "my-app Bin src/main.rs", "a Bin src/bin/a/main.rs", "b Bin src/bin/b.rs"];
    assert_eq!(targets(&files), expected);
}

#[test]
fn declared_targets_come_first_and_replace_found_ones() {
    let rest = "autolib = false\n[[bin]]\nname = \"z\"\npath = \"fns/z.rs\"\nrequired-features = [\"f\"]\n\
                [[bin]]\nname = \"b\"\n[[bin]]\nname = \"main\"\npath = \"src/main.rs\"\n[[example]]\nname = \"e\"\n";
    let files = [
        ("Cargo.toml", &*manifest("app", rest)),
        ("src/lib.rs", ""),
        ("src/main.rs", MAIN),
        ("src/bin/b.rs", MAIN),
        ("src/bin/c.rs", MAIN),
        ("fns/z.rs", MAIN),
    ];
    assert_eq!(targets(&files), ["z Bin fns/z.rs", "b Bin src/bin/b.rs", "main Bin src/main.rs", "c Bin src/bin/c.rs"]);
    let project = Tree::new(&files).discover("");
    assert_eq!(project.packages[0].targets[0].required_features, ["f"]);
}

#[test]
fn autobins_off_leaves_declared_targets_only() {
    let files = [
        ("Cargo.toml", &*manifest("app", "autobins = false\n[lib]\npath = \"code/lib.rs\"\n[[bin]]\nname = \"b\"\n")),
        ("code/lib.rs", ""),
        ("src/bin/b.rs", MAIN),
        ("src/bin/c.rs", MAIN),
    ];
    assert_eq!(targets(&files), ["app Lib code/lib.rs", "b Bin src/bin/b.rs"]);
}

#[test]
fn the_2015_edition_searches_only_without_declared_binaries() {
    let files = [
        ("Cargo.toml", "[package]\nname = \"app\"\nversion = \"0.1.0\"\n[[bin]]\nname = \"one\"\n"),
        ("src/one.rs", MAIN),
        ("src/bin/two.rs", MAIN),
    ];
    assert_eq!(targets(&files), ["one Bin src/one.rs"]);
}

#[test]
fn procedural_macros_are_known_as_such() {
    for line in ["proc-macro = true", "crate-type = [\"proc-macro\"]"] {
        let files = [("Cargo.toml", &*manifest("m", &format!("[lib]\n{line}\n"))), ("src/lib.rs", "")];
        assert_eq!(targets(&files), ["m ProcMacro src/lib.rs"]);
    }
}

fn featured() -> Tree {
    Tree::new(&[
        (
            "Cargo.toml",
            &manifest(
                "app",
                "[workspace]\n[dependencies]\nlib = { path = \"lib\", default-features = false, features = [\"a\"] }\n\
                 opt = { path = \"opt\", optional = true }\nother = { version = \"1\", optional = true }\n\
                 [features]\ndefault = [\"base\"]\nbase = []\nfull = [\"dep:opt\", \"lib/b\"]\nweak = [\"opt?/w\"]\n",
            ),
        ),
        ("src/lib.rs", ""),
        ("lib/Cargo.toml", &manifest("lib", "[features]\ndefault = [\"d\"]\nd = []\na = [\"c\"]\nb = []\nc = []\n")),
        ("lib/src/lib.rs", ""),
        ("opt/Cargo.toml", &manifest("opt", "[features]\nw = []\n")),
        ("opt/src/lib.rs", ""),
    ])
}

/// Features of `app`, `lib` and `opt`, and the active dependencies of `app`, when run in `app` alone.
fn features(features: Features) -> [Vec<String>; 4] {
    let tree = featured();
    let project = discover(&Request { features, packages: vec!["app".into()], ..tree.request("") });
    assert_eq!(told(&project), [""; 0]);
    let on = |name: &str| package(&project, name).features.iter().cloned().collect();
    let active = package(&project, "app").dependencies.iter().filter(|it| it.active).map(|it| it.package.clone()).collect();
    [on("app"), on("lib"), on("opt"), active]
}

#[test]
fn features_follow_the_manifest() {
    assert_eq!(features(Features::default()), [vec!["base", "default"], vec!["a", "c"], vec!["default"], vec!["lib"]]);
    let none = Features { no_default: true, ..Features::default() };
    assert_eq!(features(none)[0], [""; 0]);
    let full = Features { named: vec!["full weak".into()], ..Features::default() };
    let expected = [vec!["base", "default", "full", "weak"], vec!["a", "b", "c"], vec!["default", "w"], vec!["lib", "opt"]];
    assert_eq!(features(full), expected);
    let weak = Features { named: vec!["weak,other".into()], no_default: true, ..Features::default() };
    assert_eq!(features(weak), [vec!["other", "weak"], vec!["a", "c"], vec!["default"], vec!["lib", "other"]]);
    let all = Features { all: true, ..Features::default() };
    assert_eq!(features(all)[0], ["base", "default", "full", "other", "weak"]);
}

#[test]
fn a_library_has_the_features_that_its_dependents_ask_for() {
    let asks = |name: &str, how: &str| manifest(name, &format!("[dependencies]\nlib = {{ path = \"../lib\"{how} }}\n"));
    let lib = manifest("lib", "[features]\ndefault = [\"local\"]\nlocal = []\nremote = []\n");
    let on = |second: &str| {
        let tree = Tree::new(&[
            ("Cargo.toml", "[workspace]\nmembers = [\"one\", \"two\", \"lib\"]\n"),
            ("one/Cargo.toml", &asks("one", ", default-features = false, features = [\"remote\"]")),
            ("one/src/main.rs", MAIN),
            ("two/Cargo.toml", &asks("two", second)),
            ("two/src/main.rs", MAIN),
            ("lib/Cargo.toml", &lib),
            ("lib/src/lib.rs", ""),
        ]);
        let project = discover(&tree.request(""));
        package(&project, "lib").features.iter().cloned().collect::<Vec<_>>()
    };
    assert_eq!(on(", default-features = false"), ["remote"]);
    assert_eq!(on(", optional = true, default-features = false"), ["remote"]);
    assert_eq!(on(""), ["default", "local", "remote"]);
}

#[test]
fn features_of_other_packages_are_named_with_them() {
    let request = |name: &str| Request {
        features: Features { named: vec![name.into()], no_default: true, ..Features::default() },
        packages: vec!["app".into()],
        ..Request::default()
    };
    let tree = featured();
    let on = |name: &str, package_name: &str| {
        let project = discover(&Request { cwd: tree.root.clone(), ..request(name) });
        (package(&project, package_name).features.iter().cloned().collect::<Vec<_>>(), told(&project))
    };
    assert_eq!(on("lib/b", "lib").0, ["a", "b", "c"]);
    assert_eq!(on("app/weak", "app").0, ["weak"]);
    assert_eq!(on("nothing", "app").1, [".: none of the selected packages has a feature `nothing`"]);
}

#[test]
fn endless_feature_rings_end() {
    let ring = |name: &str, other: &str| {
        let dependency = format!("{other} = {{ path = \"../{other}\", optional = true, features = [\"dep:{name}\"] }}");
        manifest(name, &format!("[dependencies]\n{dependency}\n[features]\nf = [\"dep:{other}\", \"{other}/f\", \"f\"]\n"))
    };
    let tree = Tree::new(&[("a/Cargo.toml", &ring("a", "b")), ("b/Cargo.toml", &ring("b", "a"))]);
    let project = discover(&Request { features: Features { all: true, ..Features::default() }, ..tree.request("a") });
    assert_eq!(package(&project, "b").features.iter().collect::<Vec<_>>(), ["default", "f"]);
}

#[test]
fn only_packages_that_lead_to_a_platform_are_worth_reading() {
    let tree = Tree::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"*\"]\n"),
        ("direct/Cargo.toml", &manifest("direct", "[dependencies]\nlambda_runtime = \"1\"\nutil = { path = \"../util\" }\n")),
        ("through/Cargo.toml", &manifest("through", "[dependencies]\nwrapper = { path = \"../wrapper\" }\n")),
        ("wrapper/Cargo.toml", &manifest("wrapper", "[dependencies]\nlambda_http = \"1\"\n")),
        ("wrapper/src/lib.rs", ""),
        ("util/Cargo.toml", &manifest("util", "")),
        ("util/src/lib.rs", ""),
        ("tests-only/Cargo.toml", &manifest("tests-only", "[dev-dependencies]\nlambda_runtime = \"1\"\n")),
        ("cli/Cargo.toml", &manifest("cli", "[dependencies]\nutil = { path = \"../util\" }\nmacros = { path = \"../macros\" }\n")),
        ("macros/Cargo.toml", &manifest("macros", "[lib]\nproc-macro = true\n[dependencies]\nlambda_http = \"1\"\n")),
        ("macros/src/lib.rs", ""),
    ]);
    let project = discover(&Request { exclude: vec!["macros".into()], ..tree.request("") });
    let worth = project.function_packages(|name| name.starts_with("lambda_"), |_| None);
    assert_eq!(names(worth.iter().map(|&id| project.package(id))), ["direct", "through", "util", "wrapper"]);
    assert!(project.function_packages(|_| false, |_| None).is_empty());
}

#[test]
fn a_package_of_examples_only_is_a_package() {
    let tree = Tree::new(&[("Cargo.toml", &manifest("samples-example", "")), ("examples/a.rs", MAIN)]);
    let project = tree.discover("");
    assert_eq!(selected(&project), ["samples-example"]);
    assert!(project.packages[0].targets.is_empty());
}
