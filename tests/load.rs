//! Which files are read, and what is told of input that cannot be read.

mod tree;

use sls_lint::discover::{Overlay, PackageId, Project, Request, discover};
use sls_lint::load::{Loaded, load};
use std::collections::BTreeMap;
use tree::{Tree, manifest, problems, selected};

fn load_all(project: &Project) -> Loaded {
    let packages: Vec<PackageId> = project.iter().map(|(id, _)| id).collect();
    load(project, &packages, &Default::default(), &Default::default())
}

/// Paths of all files read, in the order of their ids.
fn files(loaded: &Loaded) -> Vec<&str> {
    loaded.sources.iter().map(|(_, file)| file.path.as_str()).collect()
}

fn told(loaded: &Loaded) -> Vec<String> {
    problems(&loaded.problems, &loaded.sources)
}

/// A package with these sources, loaded.
fn package(sources: &[(&str, &str)]) -> (Tree, Loaded) {
    let tree = Tree::new(sources);
    tree.write("Cargo.toml", manifest("app", "").as_bytes());
    let loaded = load_all(&tree.discover(""));
    (tree, loaded)
}

#[test]
fn modules_are_followed_as_the_compiler_follows_them() {
    let (_tree, loaded) = package(&[
        ("src/main.rs", "mod a;\nmod b;\nmod c { mod d; mod r#fn; }\n#[path = \"odd/e.rs\"] mod e;\n#[path = \"p\"] mod q { mod s; }\n"),
        ("src/a.rs", "mod inner;\nmod list { mod x; }\n#[path = \"beside.rs\"] mod beside;\nmod deep { #[path = \"y.rs\"] mod z; }\n"),
        ("src/a/inner.rs", ""),
        ("src/a/list/x.rs", ""),
        ("src/beside.rs", ""),
        ("src/a/deep/y.rs", ""),
        ("src/b/mod.rs", "mod near;\n"),
        ("src/b/near.rs", ""),
        ("src/c/d.rs", ""),
        ("src/c/fn.rs", ""),
        ("src/odd/e.rs", "mod sibling;\n"),
        ("src/odd/sibling.rs", ""),
        ("src/p/s.rs", ""),
        ("src/unused.rs", "this is no Rust"),
    ]);
    assert_eq!(told(&loaded), [""; 0]);
    let expected = [
        "src/main.rs",
        "src/a.rs",
        "src/b/mod.rs",
        "src/c/d.rs",
        "src/c/fn.rs",
        "src/odd/e.rs",
        "src/p/s.rs",
        "src/a/deep/y.rs",
        "src/a/inner.rs",
        "src/a/list/x.rs",
        "src/b/near.rs",
        "src/beside.rs",
        "src/odd/sibling.rs",
    ];
    assert_eq!(files(&loaded), expected);
    assert_eq!(loaded.facts.len(), expected.len());
    assert_eq!(loaded.crates[0].modules.len(), expected.len() - 1, "each file but the root belongs to one `mod` item");
}

#[test]
fn each_module_item_leads_to_its_file() {
    let (_tree, loaded) = package(&[("src/main.rs", "mod b;\nmod a;\n"), ("src/a.rs", ""), ("src/b.rs", "")]);
    let root = loaded.crates[0].root.expect("the root is read");
    let targets: Vec<(&str, &str)> = loaded
        .facts(root)
        .items
        .iter()
        .map(|item| (item.name.as_str(), loaded.sources.path(loaded.crates[0].modules[&(root, item.name_range)]).as_str()))
        .collect();
    assert_eq!(targets, [("b", "src/b.rs"), ("a", "src/a.rs")]);
}

#[test]
fn a_file_of_several_targets_is_read_once() {
    let (_tree, loaded) = package(&[
        ("src/lib.rs", "mod shared;\n"),
        ("src/main.rs", "mod shared;\n"),
        ("src/shared.rs", "mod part;\n"),
        ("src/shared/part.rs", ""),
    ]);
    assert_eq!(files(&loaded), ["src/lib.rs", "src/main.rs", "src/shared.rs", "src/shared/part.rs"]);
    assert_eq!(loaded.crates.iter().map(|it| it.modules.len()).collect::<Vec<_>>(), [2, 2]);
}

#[test]
fn tests_are_not_followed_and_conditions_may_lead_nowhere() {
    let (_tree, loaded) = package(&[
        (
            "src/main.rs",
            "#[cfg(test)] mod tests;\n#[cfg(unix)] mod gone;\n#[cfg(unix)] mod maybe { mod nor; }\n#[cfg(windows)] mod here;\n",
        ),
        ("src/tests.rs", "mod missing;"),
        ("src/here.rs", "mod below;"),
    ]);
    assert_eq!(files(&loaded), ["src/main.rs", "src/here.rs"]);
    assert_eq!(told(&loaded), [""; 0]);
}

#[test]
fn a_missing_module_is_a_problem_and_the_rest_is_read() {
    let (_tree, loaded) = package(&[
        ("src/main.rs", "mod a;\n    mod nowhere;\nmod twice;\n"),
        ("src/a.rs", "mod b;\n#[path = \"../gen/c.rs\"] mod c;\n"),
        ("src/twice.rs", ""),
        ("src/twice/mod.rs", ""),
    ]);
    let expected = [
        "src/a.rs:1:5: file for module `b` not found: looked for src/a/b.rs and src/a/b/mod.rs",
        "src/a.rs:2:29: file for module `c` not found: looked for gen/c.rs",
        "src/main.rs:2:9: file for module `nowhere` not found: looked for src/nowhere.rs and src/nowhere/mod.rs",
        "src/main.rs:3:5: file for module `twice` found twice: src/twice.rs and src/twice/mod.rs",
    ];
    assert_eq!(told(&loaded), expected);
    assert_eq!(files(&loaded), ["src/main.rs", "src/a.rs", "src/twice.rs"]);
}

#[test]
fn rings_of_modules_end() {
    let (_tree, loaded) =
        package(&[("src/main.rs", "mod a;\n"), ("src/a.rs", "#[path = \"main.rs\"] mod again;\n#[path = \"a.rs\"] mod own;\n")]);
    assert_eq!(files(&loaded), ["src/main.rs", "src/a.rs"]);
    assert_eq!(loaded.crates[0].modules.len(), 3);
    assert_eq!(told(&loaded), [""; 0]);
}

#[test]
fn files_that_are_no_text_are_problems_and_the_rest_is_read() {
    let tree = Tree::new(&[("Cargo.toml", &manifest("app", "")), ("src/main.rs", "mod bad;\nmod huge;\nmod wrong;\nmod good;\n")]);
    tree.write("src/bad.rs", b"fn f() {} // \xff");
    tree.write("src/wrong.rs", b"fn f( {");
    tree.write("src/good.rs", b"");
    std::fs::File::create(tree.root.join("src/huge.rs")).unwrap().set_len(32 * 1024 * 1024 + 1).unwrap();
    let loaded = load_all(&tree.discover(""));
    let shown = told(&loaded);
    assert_eq!(shown[0], "src/bad.rs: not valid UTF-8 at byte 13");
    assert_eq!(shown[1], "src/huge.rs: larger than 32 MiB (33554433 bytes)");
    assert!(shown[2].starts_with("src/wrong.rs:1:"), "{}", shown[2]);
    assert_eq!(shown.len(), 3);
    assert_eq!(files(&loaded), ["src/main.rs", "src/good.rs", "src/wrong.rs"]);
}

#[test]
fn broken_manifests_are_problems_and_the_rest_is_read() {
    let tree = Tree::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"typo\", \"b\", \"gone\", \"odd\"]\n"),
        ("a/Cargo.toml", &manifest("a", "[dependencies]\nx = { path = \"../x\" }\nserde = 1\n")),
        ("a/src/main.rs", "fn main() {}\n"),
        ("typo/Cargo.toml", "[package]\nname = \"typo\"\nversion = 0.1.0\nedition = 2021\n"),
        ("odd/Cargo.toml", "[package]\nname = \"odd\"\nedition =  \"2022\"\n"),
        ("typo/src/main.rs", "fn main() {}\n"),
    ]);
    tree.write("b/Cargo.toml", b"[package]\nname = \"\xe9\"\n");
    let project = tree.discover("");
    let expected = [
        "Cargo.toml:2:30: workspace member `gone` has no Cargo.toml",
        "a/Cargo.toml:6:14: path dependency `../x` has no Cargo.toml",
        "a/Cargo.toml:7:9: dependency `serde` must be a version or a table, not an integer",
        "b/Cargo.toml: not valid UTF-8 at byte 18",
        "odd/Cargo.toml:3:12: unknown edition `2022`",
        "typo/Cargo.toml:3:14: not valid TOML: invalid float, expected nothing",
    ];
    assert_eq!(problems(&project.problems, &project.sources), expected);
    assert_eq!(selected(&project), ["a", "odd", "typo"]);
    let loaded = load_all(&project);
    assert!(files(&loaded).ends_with(&["a/src/main.rs", "typo/src/main.rs"]), "{:?}", files(&loaded));
    let again = problems(&project.problems, &loaded.sources);
    assert_eq!(again, expected, "spans of the project hold in the loaded sources");
}

#[test]
fn byte_order_marks_and_windows_line_ends_are_no_problem() {
    let text = format!("\u{feff}{}", manifest("app", "[lib]\npath = \"é.rs\"\n").replace('\n', "\r\n"));
    let tree = Tree::new(&[("Cargo.toml", &text)]);
    let project = tree.discover("");
    assert_eq!(selected(&project), ["app"]);
    let expected = ["Cargo.toml:6:8: library `app` not found: looked for é.rs"];
    assert_eq!(problems(&project.problems, &project.sources), expected);
    assert_eq!(project.sources.slice(project.problems[0].span.unwrap()), "\"é.rs\"");
}

#[test]
fn missing_targets_are_problems_in_the_manifest() {
    let rest = "[lib]\npath = \"code/lib.rs\"\n[[bin]]\nname = \"x\"\n[[bin]]\nname = \"y\"\npath = \"y.rs\"\n";
    let tree = Tree::new(&[("Cargo.toml", &manifest("app", rest))]);
    let project = tree.discover("");
    let expected = [
        "Cargo.toml:6:8: library `app` not found: looked for code/lib.rs",
        "Cargo.toml:8:8: binary `x` not found: looked for src/bin/x.rs and src/bin/x/main.rs",
        "Cargo.toml:11:8: binary `y` not found: looked for y.rs",
    ];
    assert_eq!(problems(&project.problems, &project.sources), expected);
}

#[cfg(unix)]
#[test]
fn rings_of_links_are_problems_and_no_hang() {
    use std::os::unix::fs::symlink;
    let tree = Tree::new(&[("app/Cargo.toml", &manifest("app", "")), ("app/src/main.rs", "mod ring;\nmod pipe;\n")]);
    symlink("..", tree.root.join("app/up")).unwrap();
    symlink("left", tree.root.join("right")).unwrap();
    symlink("right", tree.root.join("left")).unwrap();
    symlink("nowhere", tree.root.join("dangling")).unwrap();
    symlink("ring.rs", tree.root.join("app/src/ring.rs")).unwrap();
    symlink("/dev/zero", tree.root.join("app/src/pipe.rs")).unwrap();
    let project = tree.discover("");
    let eternal = "filesystem loop or indirection limit (e.g. symlink loop)";
    let expected = [
        "app/src/ring.rs: the link cannot be followed: ".to_owned() + eternal,
        "app/up: the link leads back to a folder above itself".to_owned(),
        "left: the link cannot be followed: ".to_owned() + eternal,
        "right: the link cannot be followed: ".to_owned() + eternal,
    ];
    assert_eq!(problems(&project.problems, &project.sources), expected);
    assert!(project.problems.iter().all(|problem| !problem.fatal), "links hide no packages");
    assert_eq!(selected(&project), ["app"]);
    let loaded = load_all(&project);
    let unread = ["app/src/pipe.rs: not a regular file".to_owned(), format!("app/src/ring.rs: cannot be read: {eternal}")];
    assert_eq!(told(&loaded), unread);
}

#[cfg(unix)]
#[test]
fn folders_and_files_without_rights_are_problems() {
    use std::os::unix::fs::PermissionsExt;
    let tree = Tree::new(&[
        ("open/Cargo.toml", &manifest("open", "")),
        ("open/src/main.rs", "mod secret;\n"),
        ("open/src/secret.rs", ""),
        ("shut/inner/Cargo.toml", &manifest("inner", "")),
    ]);
    let set = |path: &str, mode: u32| std::fs::set_permissions(tree.root.join(path), PermissionsExt::from_mode(mode)).unwrap();
    set("shut", 0);
    set("open/src/secret.rs", 0);
    let privileged = std::fs::read_dir(tree.root.join("shut")).is_ok();
    let project = tree.discover("");
    let loaded = load_all(&project);
    set("shut", 0o700);
    if privileged {
        assert_eq!(selected(&project), ["inner", "open"], "rights do not bind this user");
        assert_eq!(told(&loaded), [""; 0]);
    } else {
        assert_eq!(selected(&project), ["open"]);
        assert_eq!(problems(&project.problems, &project.sources), ["shut: cannot be read: permission denied"]);
        assert_eq!(told(&loaded), ["open/src/secret.rs: cannot be read: permission denied"]);
    }
}

#[test]
fn only_libraries_of_needed_packages_are_read() {
    let tree = Tree::new(&[
        ("app/Cargo.toml", &manifest("app", "[dependencies]\nshared = { path = \"../shared\" }\nm = { path = \"../m\" }\n")),
        ("app/src/main.rs", ""),
        ("shared/Cargo.toml", &manifest("shared", "")),
        ("shared/src/lib.rs", ""),
        ("shared/src/bin/helper.rs", ""),
        ("m/Cargo.toml", &manifest("m", "[lib]\nproc-macro = true\n")),
        ("m/src/lib.rs", ""),
    ]);
    let loaded = load_all(&tree.discover("app"));
    assert_eq!(files(&loaded), ["src/main.rs", "../shared/src/lib.rs"]);
}

#[test]
fn ids_do_not_depend_on_threads() {
    let names: Vec<String> = (0..60).map(|at| format!("m{at}")).collect();
    let root: String = names.iter().map(|name| format!("mod {name};\n")).collect();
    let tree = Tree::new(&[("Cargo.toml", &manifest("app", "")), ("src/main.rs", &root)]);
    names.iter().for_each(|name| tree.write(&format!("src/{name}.rs"), b""));
    let project = tree.discover("");
    let first = load_all(&project);
    let mut expected: Vec<String> = names.iter().map(|name| format!("src/{name}.rs")).collect();
    expected.sort_unstable();
    assert_eq!(files(&first)[1..], expected);
    assert_eq!(files(&load_all(&project)), files(&first));
}

/// What an editor has open stands in the place of what is on the disk: manifests, code, and files that are not there yet.
#[test]
fn texts_of_an_overlay_stand_in_the_place_of_files() {
    let tree = Tree::new(&[("Cargo.toml", &manifest("old", "")), ("src/main.rs", "mod a;\n"), ("src/a.rs", "fn saved( {}")]);
    let open = [("Cargo.toml", manifest("new", "")), ("src/a.rs", "mod b;\n".to_owned()), ("src/a/b.rs", "fn unsaved() {}\n".to_owned())];
    let texts: BTreeMap<_, _> = open.into_iter().map(|(path, text)| (tree.root.join(path), text.into())).collect();
    let project = discover(&Request { overlay: Overlay::new(texts), ..tree.request("") });
    assert_eq!(selected(&project), ["new"]);
    let loaded = load_all(&project);
    assert_eq!(files(&loaded), ["src/main.rs", "src/a.rs", "src/a/b.rs"]);
    assert_eq!(told(&loaded), [""; 0]);
}
