//! Signatures from the sources of dependencies: what they add, and what happens where they are missing.

use assert_cmd::Command;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const MAIN: &str = "\
use lambda_runtime::{Error, LambdaEvent, run, service_fn};

async fn handle(_: LambdaEvent<()>) -> Result<(), Error> {
    let api = partner_api::Api::new();
    api.http().get(\"https://example.com\").send()?;
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handle)).await
}
";

/// A function that reaches a blocking client only through a dependency, which is vendored with these sources.
fn workspace(sources: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| write(folder.path(), path, text);
    let dependencies = "[dependencies]\nlambda_runtime = \"1\"\ntokio = \"1\"\npartner-api = \"2\"\n";
    write("Cargo.toml", &format!("[package]\nname = \"f\"\nversion = \"0.1.0\"\nedition = \"2024\"\n{dependencies}"));
    write("src/main.rs", MAIN);
    write("Cargo.lock", "version = 4\n[[package]]\nname = \"partner-api\"\nversion = \"2.1.0\"\nsource = \"registry+x\"\n");
    write(".cargo/config.toml", "[source.x]\nreplace-with = \"v\"\n[source.v]\ndirectory = \"vendor\"\n");
    for (path, text) in sources {
        write(&format!("vendor/partner-api/{path}"), text);
    }
    folder
}

const MANIFEST: (&str, &str) =
    ("Cargo.toml", "[package]\nname = \"partner-api\"\nversion = \"2.1.0\"\nedition = \"2021\"\n[dependencies]\nreqwest = \"0.12\"\n");

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// What a check prints: findings, and the summary.
fn check(folder: &Path, args: &[&str]) -> (String, String) {
    printed(command(folder).args(args))
}

/// The same with another home of cargo.
fn check_at_home(folder: &Path, home: &Path) -> (String, String) {
    printed(command(folder).env("CARGO_HOME", home))
}

fn command(folder: &Path) -> Command {
    let mut command = Command::cargo_bin("cargo-sls-lint").unwrap();
    command.args(["--message-format", "short", "--no-cache"]).current_dir(folder);
    command
}

fn printed(command: &mut Command) -> (String, String) {
    let output = command.output().unwrap();
    (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn types_are_followed_through_a_dependency() {
    let lib = "mod api;\npub use api::*;\n";
    let api = "pub struct Api { inner: u8 }\nimpl Api {\n    pub fn new() -> Self { Api { inner: 0 } }\n    \
               pub fn http(&self) -> reqwest::blocking::Client { reqwest::blocking::Client::new() }\n}\n";
    let folder = workspace(&[MANIFEST, ("src/lib.rs", lib), ("src/api.rs", api)]);
    let (findings, summary) = check(folder.path(), &[]);
    assert!(findings.contains("src/main.rs:5:") && findings.contains("[blocking-call-in-async]"), "{findings}");
    assert!(summary.contains("signatures: curated, and from the sources of 1 dependency\n"), "{summary}");
    let (findings, summary) = check(folder.path(), &["--offline-signatures"]);
    assert_eq!(findings, "");
    assert!(summary.contains("signatures: curated\n"), "{summary}");
}

/// A source declares its items elsewhere than where the catalogue speaks of them.
#[test]
fn effects_are_found_wherever_a_source_declares_the_function() {
    let folder = workspace(&[MANIFEST]);
    let write = |path: &str, text: &str| write(folder.path(), path, text);
    let main = MAIN.replace("partner_api::Api::new()", "Client { base: minreq::get(\"https://example.com\") }");
    let main = main.replace("api.http().get(\"https://example.com\").send()?", "api.base.send()?");
    write("src/main.rs", &format!("{main}\nstruct Client {{\n    base: minreq::Request,\n}}\n"));
    let manifest = fs::read_to_string(folder.path().join("Cargo.toml")).unwrap();
    write("Cargo.toml", &manifest.replace("partner-api = \"2\"", "minreq = \"2\""));
    write("Cargo.lock", "version = 4\n[[package]]\nname = \"minreq\"\nversion = \"2.1.0\"\nsource = \"registry+x\"\n");
    write("vendor/minreq/Cargo.toml", "[package]\nname = \"minreq\"\nversion = \"2.1.0\"\n");
    write("vendor/minreq/src/lib.rs", "mod http;\npub use http::*;\n");
    let http = "pub struct Request;\nimpl Request {\n    pub fn send(self) -> Result<(), std::io::Error> { Ok(()) }\n}\n\
                pub fn get(url: &str) -> Request { Request }\n";
    write("vendor/minreq/src/http.rs", http);
    let (findings, summary) = check(folder.path(), &[]);
    assert!(findings.contains("src/main.rs:5:") && findings.contains("[blocking-call-in-async]"), "{findings}{summary}");
    let (offline, _) = check(folder.path(), &["--offline-signatures"]);
    assert!(offline.contains("[blocking-call-in-async]"), "{offline}");
}

#[test]
fn what_is_not_fetched_is_told() {
    let folder = workspace(&[]);
    let (findings, summary) = check(folder.path(), &[]);
    assert_eq!(findings, "");
    let told = "signatures: curated; 1 dependency not fetched: `cargo fetch` gives full precision\n";
    assert!(summary.contains(told), "{summary}");
}

#[test]
fn damaged_and_hostile_sources_are_as_good_as_none() {
    let circle = "#[path = \"lib.rs\"] mod a;\n#[path = \"lib.rs\"] mod b;\npub struct Api;\n";
    let macros = ("Cargo.toml", "[package]\nname = \"partner-api\"\nversion = \"2.1.0\"\n[lib]\nproc-macro = true\n");
    let odd_root = ("Cargo.toml", "[package]\nname = \"partner-api\"\nversion = \"2.1.0\"\n[lib]\npath = \"../../src/main.rs\"\n");
    let deep = format!("pub type Api = {}u8{};", "Option<".repeat(20_000), ">".repeat(20_000));
    let cases: [&[(&str, &str)]; 6] = [
        &[MANIFEST],
        &[MANIFEST, ("src/lib.rs", "pub struct Api {")],
        &[MANIFEST, ("src/lib.rs", circle)],
        &[MANIFEST, ("src/lib.rs", &deep)],
        &[macros, ("src/lib.rs", "pub struct Api;")],
        &[odd_root],
    ];
    for sources in cases {
        let (findings, summary) = check(workspace(sources).path(), &[]);
        assert_eq!(findings, "", "{sources:.100?}");
        assert!(summary.contains("checked 1 entry"), "{summary}");
    }
}

#[test]
fn a_damaged_lock_file_names_nothing() {
    let folder = workspace(&[]);
    fs::write(folder.path().join("Cargo.lock"), "[[package").unwrap();
    let (findings, summary) = check(folder.path(), &[]);
    assert!(findings.is_empty() && summary.contains("signatures: curated\n"), "{summary}");
}

/// A client whose type comes from a dependency of the dependency, which goes by another name there and exists in two versions.
#[test]
fn each_package_reads_its_own_versions_of_dependencies() {
    let manifest = "[package]\nname = \"partner-api\"\nversion = \"2.1.0\"\nedition = \"2021\"\n\
                    [dependencies]\nrenamed = { package = \"partner-parts\", version = \"1\" }\n";
    let lib = "pub struct Api;\nimpl Api {\n    pub fn new() -> Self { Api }\n    pub fn http(&self) -> renamed::Client { loop {} }\n}\n";
    let folder = workspace(&[("Cargo.toml", manifest), ("src/lib.rs", lib)]);
    let write = |path: &str, text: &str| write(folder.path(), path, text);
    let parts = |version: &str, lib: &str| {
        let manifest = format!(
            "[package]\nname = \"partner-parts\"\nversion = \"{version}\"\nedition = \"2021\"\n[dependencies]\nreqwest = \"0.12\"\n"
        );
        write(&format!("vendor/partner-parts-{version}/Cargo.toml"), &manifest);
        write(&format!("vendor/partner-parts-{version}/src/lib.rs"), lib);
    };
    parts("1.0.0", "pub type Client = reqwest::blocking::Client;\n");
    parts("2.0.0", "pub struct Client;\nimpl Client {\n    pub fn get(&self, url: &str) -> Client { Client }\n}\n");
    let lock = |meant: &str| {
        let package = |name: &str, version: &str, dependencies: &str| {
            format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\nsource = \"registry+x\"\ndependencies = [{dependencies}]\n")
        };
        let parts = [package("partner-parts", "1.0.0", ""), package("partner-parts", "2.0.0", "")].concat();
        write("Cargo.lock", &format!("version = 4\n{}{parts}", package("partner-api", "2.1.0", meant)));
    };
    lock("\"partner-parts 1.0.0\"");
    let (findings, summary) = check(folder.path(), &[]);
    assert!(findings.contains("src/main.rs:5:") && findings.contains("[blocking-call-in-async]"), "{findings}{summary}");
    assert!(summary.contains("sources of 2 dependencies\n"), "{summary}");
    lock("\"partner-parts 2.0.0\"");
    assert_eq!(check(folder.path(), &[]).0, "");
}

#[test]
fn a_library_may_be_called_otherwise_than_its_package() {
    let manifest = "[package]\nname = \"partner-api\"\nversion = \"2.1.0\"\n[lib]\nname = \"partner\"\n";
    let lib = "pub struct Api;\nimpl Api {\n    pub fn new() -> Self { Api }\n    pub fn http(&self) -> reqwest::blocking::Client { loop {} }\n}\n";
    let folder = workspace(&[("Cargo.toml", &format!("{manifest}[dependencies]\nreqwest = \"0.12\"\n")), ("src/lib.rs", lib)]);
    write(folder.path(), "src/main.rs", &MAIN.replace("partner_api::", "partner::"));
    let (findings, _) = check(folder.path(), &[]);
    assert!(findings.contains("[blocking-call-in-async]"), "{findings}");
}

#[test]
fn checkouts_of_repositories_are_read() {
    let folder = workspace(&[]);
    let home = tempfile::tempdir().unwrap();
    let lock = "version = 4\n[[package]]\nname = \"partner-api\"\nversion = \"2.1.0\"\n\
                source = \"git+https://example.com/partner/sdk.git?rev=0a1b2c3#0a1b2c3d4e5f60718293a4b5c6d7e8f901234567\"\n";
    write(folder.path(), "Cargo.lock", lock);
    let (findings, summary) = check_at_home(folder.path(), home.path());
    assert!(findings.is_empty() && summary.contains("1 dependency not fetched"), "{findings}{summary}");
    let checkout = "git/checkouts/sdk-0123456789abcdef/0a1b2c3";
    write(
        home.path(),
        &format!("{checkout}/Cargo.toml"),
        "[workspace]\nmembers = [\"api\"]\n[workspace.dependencies]\nweb = { package = \"reqwest\", version = \"0.12\" }\n",
    );
    write(
        home.path(),
        &format!("{checkout}/api/Cargo.toml"),
        "[package]\nname = \"partner-api\"\nversion = \"2.1.0\"\nedition = \"2021\"\n[dependencies]\nweb.workspace = true\n",
    );
    let lib =
        "pub struct Api;\nimpl Api {\n    pub fn new() -> Self { Api }\n    pub fn http(&self) -> web::blocking::Client { loop {} }\n}\n";
    write(home.path(), &format!("{checkout}/api/src/lib.rs"), lib);
    let (findings, summary) = check_at_home(folder.path(), home.path());
    assert!(findings.contains("[blocking-call-in-async]") && summary.contains("sources of 1 dependency\n"), "{findings}{summary}");
}

/// Impl blocks are filed by the name they are written for. Whatever else that name may be, blocks are found, and declaring everything at
/// once finds the same.
#[test]
fn blocks_are_found_under_every_name_of_their_type() {
    let manifest = |name: &str, version: &str, dependencies: &str| {
        format!(
            "[package]\nname = \"{name}\"\nversion = \"{version}\"\nedition = \"2021\"\n[dependencies]\nreqwest = \"0.12\"\n{dependencies}"
        )
    };
    let client = "reqwest::blocking::Client";
    let lib = format!(
        "mod inner;\nmod far {{ pub mod away {{ use crate::inner::Api as Handle;\n\
         impl Handle {{ pub fn renamed(&self) -> {client} {{ loop {{}} }} }} }} }}\n\
         pub use inner::*;\npub type Session = Box<Seat>;\npub struct Seat;\n\
         pub trait Web {{ fn web(&self) -> {client} {{ loop {{}} }} }}\n\
         pub trait Ext {{ fn ext(&self) -> {client} {{ loop {{}} }} }}\npub trait Marker {{}}\nimpl<T: Marker> Ext for T {{}}\nimpl Marker for Api {{}}\n\
         impl Web for u32 {{}}\nimpl Web for str {{}}\nimpl Web for [u8] {{}}\nimpl<A, B> Web for (A, B) {{}}\nimpl Web for dyn Marker {{}}\n\
         pub use partner_parts::Public;\nimpl Web for Public {{}}\nimpl Web for Session {{}}\n\
         pub trait Given {{ type Out; }}\nimpl Given for Api {{ type Out = Seat; }}\nimpl Web for <Api as Given>::Out {{}}\n\
         #[cfg(windows)]\nmod never {{ impl crate::Api {{ pub fn absent(&self) -> {client} {{ loop {{}} }} }} }}\n"
    );
    let inner = "pub type Other = Api;\npub struct Api;\nimpl Api {\n    pub fn new() -> Self { Api }\n}\n\
                 impl Other {\n    pub fn aliased(&self) -> reqwest::blocking::Client { loop {} }\n    \
                 pub fn real(&self) -> partner_parts::Real { loop {} }\n    pub fn session(&self) -> crate::Session { loop {} }\n    \
                 pub fn marker(&self) -> &dyn crate::Marker { loop {} }\n    pub fn seat(&self) -> crate::Seat { loop {} }\n    pub fn bytes(&self) -> &[u8] { loop {} }\n}\n";
    let folder = workspace(&[
        ("Cargo.toml", &manifest("partner-api", "2.1.0", "partner-parts = \"1\"\n")),
        ("src/lib.rs", &lib),
        ("src/inner.rs", inner),
    ]);
    let write = |path: &str, text: &str| write(folder.path(), path, text);
    write("vendor/partner-parts/Cargo.toml", &manifest("partner-parts", "1.0.0", ""));
    write("vendor/partner-parts/src/lib.rs", "mod deep { pub struct Real; }\npub use deep::Real as Public;\npub use deep::Real;\n");
    let package = |name: &str, version: &str, dependencies: &str| {
        format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\nsource = \"registry+x\"\ndependencies = [{dependencies}]\n")
    };
    let lock = package("partner-api", "2.1.0", "\"partner-parts\"") + &package("partner-parts", "1.0.0", "");
    write("Cargo.lock", &format!("version = 4\n{lock}"));
    let ways = [
        "api.aliased()",
        "api.renamed()",
        "api.ext()",
        "7u32.web()",
        "\"text\".web()",
        "api.bytes().web()",
        "(1, 2).web()",
        "api.real().web()",
        "api.session().web()",
        "api.seat().web()",
        "api.marker().web()",
        "api.absent()",
    ];
    let lines: String = ways.iter().map(|way| format!("    {way}.get(\"https://example.com\").send()?;\n")).collect();
    let main = MAIN.replace("    api.http().get(\"https://example.com\").send()?;\n", &lines);
    write("src/main.rs", &format!("use partner_api::{{Ext, Web}};\n{main}"));
    let (findings, summary) = check(folder.path(), &[]);
    let missed: Vec<&str> =
        ways.iter().zip(6..).filter(|(_, line)| !findings.contains(&format!("main.rs:{line}:"))).map(|it| *it.0).collect();
    assert_eq!(missed, ["api.absent()"], "{findings}{summary}");
    assert_eq!(check(folder.path(), &["--no-lazy"]), (findings, summary));
}
