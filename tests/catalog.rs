//! The data under `rules/` against its directories, its vocabulary and its own signatures.

use sls_lint::catalog::{Catalog, Context, Effect, EntryArg, InstanceModel, TypeTrait, signatures, std_text};
use sls_lint::lint::Level;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

fn all_signatures() -> impl Iterator<Item = (&'static str, &'static str)> {
    signatures().iter().copied().chain([("std", std_text())])
}

#[test]
fn every_signature_file_parses() {
    for (krate, text) in all_signatures() {
        if let Err(error) = syn::parse_file(text) {
            let at = error.span().start();
            let line = text.lines().nth(at.line - 1).unwrap_or_default();
            panic!("{krate}: line {} of its text: {error}\n{line}", at.line);
        }
    }
}

#[test]
fn every_data_file_is_compiled_in() {
    let list = include_str!("../src/catalog/data.rs");
    let mut files = 0;
    for folder in ["rules/catalog", "rules/catalog/signatures", "rules/catalog/signatures/std", "rules/platforms"] {
        for entry in Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).read_dir().unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            if entry.file_type().unwrap().is_file() && !name.ends_with(".md") {
                assert!(list.contains(&format!("include_str!(\"../../{folder}/{name}\")")), "{folder}/{name} is not listed");
                files += 1;
            }
        }
    }
    let addresses = "rules/addresses.toml";
    assert!(list.contains(&format!("include_str!(\"../../{addresses}\")")), "{addresses} is not listed");
    assert_eq!(list.matches("include_str!").count(), files + 1, "a file is listed twice or listed and absent");
}

#[test]
fn what_a_function_does_may_depend_on_the_version_of_its_crate() {
    let catalog = Catalog::builtin();
    let has = |version: Option<&str>, effect| {
        let version = version.map(|version| version.parse().unwrap());
        catalog.function("reqwest::Client::new", version.as_ref()).unwrap().has(effect)
    };
    assert!(has(Some("0.12.9"), Effect::BuildsUntimedClient) && !has(Some("0.9.24"), Effect::BuildsUntimedClient));
    assert!(has(None, Effect::BuildsUntimedClient) && has(Some("0.9.24"), Effect::BuildsClient));
    assert!(catalog.varies("reqwest") && !catalog.varies("tokio"));
}

#[test]
fn every_word_is_used_by_the_data() {
    let catalog = Catalog::builtin();
    let used: BTreeSet<Effect> = catalog.effects_in_use();
    for effect in Effect::ALL {
        assert!(used.contains(effect), "{effect:?} is the effect of nothing");
    }
}

#[test]
fn looking_up_finds_what_is_there_and_nothing_else() {
    let catalog = Catalog::builtin();
    assert!(catalog.function("std::thread::sleep", None).unwrap().has(Effect::Sleeps));
    assert_eq!(catalog.function("tokio::time::sleep", None).unwrap().duration, Some(0));
    assert!(catalog.function("aws_sdk_sqs::Client::new", None).unwrap().has(Effect::BuildsClient));
    assert!(catalog.function("aws_sdk_secretsmanager::Client::get_secret_value", None).unwrap().has(Effect::FetchesConfig));
    assert!(catalog.function("futures_util::future::join_all", None).unwrap().has(Effect::Joins));
    assert!(catalog.function("tokio::spawn", None).unwrap().has(Effect::DetachesTask));
    assert!(catalog.function("core::future::pending", None).unwrap().has(Effect::Diverges));
    assert!(catalog.function("redis::Commands::zrange", None).unwrap().has(Effect::BlocksDb));
    for unknown in ["sleep", "mine::time::sleep", "aws_sdk_sqs::Client::send_message", "tokio::time", "redis::AsyncCommands::get"] {
        assert_eq!(catalog.function(unknown, None), None, "{unknown}");
    }
    assert!(catalog.ty("core::cell::RefCell").unwrap().mutates("borrow_mut"));
    assert!(!catalog.ty("std::sync::RwLock").unwrap().mutates("read"));
    assert!(catalog.ty("aws_sdk_s3::Client").unwrap().has(TypeTrait::Resource));
    assert_eq!(catalog.callee("tokio::task::spawn_blocking", None).and_then(|callee| callee.closure(0)), Some(Context::BlockingOk));
    assert_eq!(catalog.callee("tokio::task::spawn_blocking", None).and_then(|callee| callee.closure(1)), None);
    assert_eq!(catalog.callee("std::sync::OnceLock::get_or_init", None).and_then(|callee| callee.closure(0)), Some(Context::InitOnce));
    assert!(catalog.macro_entry("std::panic").unwrap().effects.contains(&Effect::Diverges));
}

#[test]
fn lambda_is_known_by_what_a_program_calls() {
    let platforms = &Catalog::builtin().platforms;
    let entered = |path: &str| platforms.entry_calls(path).iter().map(|(at, call)| (platforms.all()[*at].id.as_str(), call.model)).next();
    assert_eq!(entered("lambda_http::run_concurrent"), Some(("aws-lambda", InstanceModel::Concurrent)));
    assert_eq!(entered("lambda_runtime::run"), Some(("aws-lambda", InstanceModel::OneAtATime)));
    assert_eq!(platforms.platform_of_package("lambda_http").unwrap().id, "aws-lambda");
    assert!(platforms.platform_of_package("aws_lambda_events").is_none());
    assert!(platforms.service_wrapper("tower::util::service_fn").is_some());
    assert!(platforms.router_handlers("axum::routing::on").contains(&EntryArg::At(1)));
    assert!(!platforms.router_handlers("axum::routing::get").contains(&EntryArg::At(1)));
    assert_eq!(entered("axum::serve"), None);
    assert!(platforms.server_call("axum::serve").is_some());
}

#[test]
fn mistakes_in_data_are_named() {
    let read = |text: &str| Catalog::read(&[("x.toml", text)], &[]).unwrap_err();
    let head = "schema = 1\ncrate = \"x\"\n";
    for (body, expected) in [
        ("[[function]]\npath = \"x::f\"\neffects = [\"sings\"]", "unknown variant `sings`"),
        ("[[function]]\npath = \"x::f\"\neffects = []", "`x::f` says nothing"),
        ("[[function]]\npath = \"y::f\"\neffects = [\"exits\"]", "`y::f` does not begin with `x`"),
        (
            "[[function]]\npath = \"x::{f,f}\"\neffects = [\"exits\"]\n[[function]]\npath = \"x::f\"\neffects = [\"exits\"]",
            "`x::f` is listed twice",
        ),
        (
            "[[function]]\npath = \"x::f\"\nversions = \"<1\"\neffects = [\"exits\"]\n[[function]]\npath = \"x::f\"\neffects = [\"exits\"]",
            "`x::f` is listed twice",
        ),
        ("[[function]]\npath = \"x::{f\"\neffects = [\"exits\"]", "opens a group"),
        ("[[functions]]\npath = \"x::f\"", "unknown field `functions`"),
        (
            "[[closure]]\npath = \"x::f\"\narg = 0\ncontext = \"task\"\n[[closure]]\npath = \"x::f\"\narg = 0\ncontext = \"same\"",
            "listed twice",
        ),
    ] {
        let message = read(&format!("{head}{body}"));
        assert!(message.starts_with("x.toml:") && message.contains(expected), "{message}");
    }
    assert!(read("schema = 2\ncrate = \"x\"").contains("schema 2"));
}

/// A function that effects or contexts are claimed of must stand in the crate's signatures, where there are any.
#[test]
fn paths_in_data_exist_in_signatures() {
    let catalog = Catalog::builtin();
    let known: BTreeMap<&str, BTreeSet<String>> = all_signatures().map(|(krate, text)| (krate, paths::of(text))).collect();
    let of_crates = [catalog.function_paths(), catalog.closure_paths(), catalog.type_paths(), catalog.through_paths()].concat();
    let all = [of_crates, catalog.platforms.function_paths()].concat();
    let missing: Vec<&String> =
        all.iter().filter(|path| !stands(&known, &catalog.canonical(path).unwrap_or_else(|| path.to_string()))).collect();
    assert!(missing.is_empty(), "no signature for {missing:#?}");
}

/// A fix must not write what does not exist.
#[test]
fn twins_exist_in_signatures() {
    let catalog = Catalog::builtin();
    let known: BTreeMap<&str, BTreeSet<String>> = all_signatures().map(|(krate, text)| (krate, paths::of(text))).collect();
    let paths = catalog.function_paths();
    let twins = paths.iter().filter_map(|path| {
        let (krate, rest) = catalog.function(path, None)?.twin.as_ref()?.of(path.rsplit("::").next()?);
        Some(format!("{krate}::{rest}"))
    });
    let twins: Vec<String> = twins.collect();
    assert!(twins.len() > 5 && twins.contains(&"tokio::fs::read_to_string".to_owned()), "{twins:?}");
    let missing: Vec<&String> = twins.iter().filter(|path| !stands(&known, path)).collect();
    assert!(missing.is_empty(), "no signature for {missing:#?}");
}

fn stands(known: &BTreeMap<&str, BTreeSet<String>>, path: &str) -> bool {
    let (krate, rest) = path.split_once("::").expect("a path has a crate and a name");
    let Some(paths) = known
        .get(krate)
        .or_else(|| krate.starts_with("aws_sdk_").then(|| &known["aws_sdk_*"]))
        .or_else(|| (krate.starts_with("rusoto_")).then(|| &known["rusoto_*"]))
    else {
        return true;
    };
    let open = rest.rsplit_once("::").is_some_and(|(owner, name)| paths.contains(&format!("{owner}::?")) && name != "?");
    paths.contains(rest) || open || rest.strip_suffix("::*").is_some_and(|owner| paths.contains(owner)) || fits_any(paths, rest)
}

/// Whether a path with stars inside fits one that is declared, or one that an open type has.
fn fits_any(paths: &BTreeSet<String>, path: &str) -> bool {
    let pattern: Vec<&str> = path.split("::").collect();
    let fits = |(wanted, found): (&&str, &str)| *wanted == "*" || *wanted == found || found == "?";
    path.contains("*::")
        && paths.iter().any(|path| path.split("::").count() == pattern.len() && pattern.iter().zip(path.split("::")).all(fits))
}

/// The paths of what a signature text declares. What it hands on has its path where it is declared.
mod paths {
    use std::collections::BTreeSet;

    pub(crate) fn of(text: &str) -> BTreeSet<String> {
        let file = syn::parse_file(text).unwrap();
        let mut found = Found::default();
        found.items("", &file.items);
        found.paths
    }

    #[derive(Default)]
    struct Found {
        paths: BTreeSet<String>,
    }

    fn join(module: &str, name: &str) -> String {
        if module.is_empty() { name.to_owned() } else { format!("{module}::{name}") }
    }

    impl Found {
        fn items(&mut self, module: &str, items: &[syn::Item]) {
            for item in items {
                self.item(module, item);
            }
        }

        fn item(&mut self, module: &str, item: &syn::Item) {
            match item {
                syn::Item::Fn(item) => self.add(module, &item.sig.ident),
                syn::Item::Struct(item) => {
                    self.add(module, &item.ident);
                    if item.attrs.iter().any(|attr| attr.path().is_ident("otherwise")) {
                        self.paths.insert(format!("{}::?", join(module, &item.ident.to_string())));
                    }
                }
                syn::Item::Enum(item) => self.add(module, &item.ident),
                syn::Item::Union(item) => self.add(module, &item.ident),
                syn::Item::Type(item) => self.add(module, &item.ident),
                syn::Item::Trait(item) => {
                    self.add(module, &item.ident);
                    let owner = join(module, &item.ident.to_string());
                    for member in &item.items {
                        if let syn::TraitItem::Fn(function) = member {
                            self.add(&owner, &function.sig.ident);
                        }
                    }
                }
                syn::Item::Impl(item) => self.implementation(module, item),
                syn::Item::Mod(item) => {
                    let inner = join(module, &item.ident.to_string());
                    self.paths.insert(inner.clone());
                    self.items(&inner, item.content.as_ref().map(|(_, items)| &items[..]).unwrap_or_default());
                }
                _ => {}
            }
        }

        fn add(&mut self, module: &str, name: &syn::Ident) {
            self.paths.insert(join(module, &name.to_string()));
        }

        fn implementation(&mut self, module: &str, item: &syn::ItemImpl) {
            let syn::Type::Path(ty) = &*item.self_ty else { return };
            let names: Vec<String> = ty.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            let owner = match names[0].as_str() {
                "crate" => names[1..].join("::"),
                _ => join(module, &names.join("::")),
            };
            for member in &item.items {
                if let syn::ImplItem::Fn(function) = member {
                    self.add(&owner, &function.sig.ident);
                }
            }
        }
    }
}

/// The commands that look at the data itself.
mod commands {
    use assert_cmd::Command;
    use std::fs;
    use std::path::Path;

    fn tool(args: &[&str], folder: &Path) -> (i32, String, String) {
        let output = Command::cargo_bin("cargo-sls-lint").unwrap().args(args).current_dir(folder).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
    }

    /// A workspace with a lock file and one vendored crate.
    fn vendored(text: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let files = [
            ("Cargo.lock", "version = 4\n[[package]]\nname = \"pollster\"\nversion = \"0.4.0\"\nsource = \"registry+x\"\n"),
            (".cargo/config.toml", "[source.x]\nreplace-with = \"v\"\n[source.v]\ndirectory = \"vendor\"\n"),
            ("vendor/pollster/Cargo.toml", "[package]\nname = \"pollster\"\nversion = \"0.4.0\"\n"),
            ("vendor/pollster/src/lib.rs", text),
            ("vendor/pollster/src/inner.rs", "use crate::*;\npub fn block_on() {}\npub trait FutureExt { fn block_on(self); }\n"),
        ];
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    #[test]
    fn verify_finds_paths_in_real_sources() {
        let folder = vendored("mod first { use crate::FutureExt; }\nmod inner;\npub use first::*;\npub use inner::*;\n");
        let (code, out, _) = tool(&["catalog", "verify"], folder.path());
        assert!(code == 0 && out.contains("0 are missing, 0 cannot be decided"), "{out}");
        assert!(!out.contains("pollster") && out.contains("no sources here: actix_governor, actix_rt, actix_web, "), "{out}");
    }

    #[test]
    fn verify_names_what_is_missing_and_leaves_open_what_a_macro_may_make() {
        let folder = vendored("pub fn other() {}\n");
        let (code, out, _) = tool(&["catalog", "verify"], folder.path());
        assert!(code == 1 && out.contains("missing: pollster::block_on (looked at pollster 0.4.0)\n"), "{out}");
        let folder = vendored("make!(block_on);\n");
        let (code, out, _) = tool(&["catalog", "verify"], folder.path());
        assert!(code == 0 && out.contains(" 0 are missing, ") && !out.contains(" 0 cannot be decided"), "{out}");
    }

    #[test]
    fn verify_needs_a_lock_file() {
        let folder = vendored("");
        let (code, _, complaint) = tool(&["catalog", "verify", "no.lock"], folder.path());
        assert_eq!((code, &*complaint), (2, "error: no.lock cannot be read\n"));
        fs::write(folder.path().join("bad.lock"), "package = 1").unwrap();
        let (code, _, complaint) = tool(&["catalog", "verify", "bad.lock"], folder.path());
        assert!(code == 2 && complaint.starts_with("error: bad.lock: invalid type"), "{complaint}");
    }

    #[test]
    fn coverage_counts_calls_of_which_nothing_is_known() {
        let folder = tempfile::tempdir().unwrap();
        let text = "fn main() {\n    let a = Some(1);\n    a.is_some();\n    a.is_some();\n    std::thread::yield_now();\n    \
                    std::thread::sleep(std::time::Duration::ZERO);\n}\n";
        fs::write(folder.path().join("main.rs"), text).unwrap();
        let (code, out, _) = tool(&["catalog", "coverage", "main.rs"], folder.path());
        assert_eq!((code, &*out), (0, "      2  std::option::Option::is_some\n      1  std::thread::yield_now\n"));
    }
}

#[test]
fn platforms_speak_of_rules_there_are_and_take_from_them() {
    for (rule, stance) in Catalog::builtin().platforms.stances() {
        let known = sls_lint::rules::ALL.iter().find(|known| known.id == rule);
        let known = known.unwrap_or_else(|| panic!("`{rule}` is no rule"));
        assert!(Level::from(stance) < known.level, "{rule}: nothing is taken away");
    }
}
