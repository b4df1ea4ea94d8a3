//! What is kept between runs never changes what a run says: not when it is empty, warm, damaged, hostile, or shared.

use assert_cmd::Command;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use twox_hash::XxHash3_64;

const MAIN: &str = "\
use lambda_runtime::{Error, LambdaEvent, run, service_fn};

async fn handle(_: LambdaEvent<()>) -> Result<(), Error> {
    partner_api::Api::new().http().get(\"https://example.com\").send()?;
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handle)).await
}
";

/// A function that needs the sources of a package, a home of cargo that holds them, and a folder for caches.
struct Setting {
    folder: TempDir,
}

impl Setting {
    fn new() -> Self {
        let setting = Self { folder: tempfile::tempdir().unwrap() };
        let dependencies = "[dependencies]\nlambda_runtime = \"1\"\ntokio = \"1\"\npartner-api = \"2\"\n";
        setting.write("work/Cargo.toml", &format!("[package]\nname = \"f\"\nversion = \"0.1.0\"\nedition = \"2024\"\n{dependencies}"));
        setting.write("work/src/main.rs", MAIN);
        setting
            .write("work/Cargo.lock", "version = 4\n[[package]]\nname = \"partner-api\"\nversion = \"2.1.0\"\nsource = \"registry+x\"\n");
        let package = "home/registry/src/some-registry/partner-api-2.1.0";
        let manifest = "[package]\nname = \"partner-api\"\nversion = \"2.1.0\"\nedition = \"2021\"\n[dependencies]\nreqwest = \"0.12\"\n";
        setting.write(&format!("{package}/Cargo.toml"), manifest);
        let lib = "pub mod api {\n    pub struct Api;\n    impl Api {\n        pub fn new() -> Self { Api }\n        \
                   pub fn http(&self) -> reqwest::blocking::Client { loop {} }\n    }\n}\npub use api::*;\n";
        setting.write(&format!("{package}/src/lib.rs"), lib);
        setting
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::cargo_bin("cargo-sls-lint").unwrap();
        command.args(["--message-format", "report-json"]).args(args).current_dir(self.path("work"));
        command.env("CARGO_HOME", self.path("home")).env("XDG_CACHE_HOME", self.path("cache")).env("LOCALAPPDATA", self.path("cache"));
        command
    }

    fn check(&self, args: &[&str]) -> String {
        let output = self.command(args).output().unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(matches!(output.status.code(), Some(0 | 1)) && !errors.contains("panicked"), "{errors}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn kept(&self) -> Vec<PathBuf> {
        files(&self.path("cache"))
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let walk = walkdir::WalkDir::new(folder).into_iter().flatten();
    walk.filter(|entry| entry.file_type().is_file()).map(|entry| entry.into_path()).collect()
}

#[test]
fn an_empty_a_warm_and_no_cache_say_the_same() {
    let setting = Setting::new();
    let first = setting.check(&[]);
    assert!(first.contains("blocking-call-in-async"), "{first}");
    assert_eq!(setting.kept().len(), 2, "the package, and the standard library");
    assert_eq!(setting.check(&[]), first);
    assert_eq!(setting.check(&["--no-lazy"]), first);
    fs::remove_dir_all(setting.path("cache")).unwrap();
    assert_eq!(setting.check(&["--no-cache"]), first);
    assert!(!setting.path("cache").exists());
    fs::write(setting.path("cache"), "a file where a folder is wanted").unwrap();
    assert_eq!(setting.check(&[]), first);
}

#[test]
fn a_warm_cache_spares_the_sources_but_does_not_replace_them() {
    let setting = Setting::new();
    let first = setting.check(&[]);
    let package = setting.path("home/registry/src/some-registry/partner-api-2.1.0");
    fs::write(package.join("src/lib.rs"), "").unwrap();
    assert_eq!(setting.check(&[]), first);
    fs::remove_dir_all(package).unwrap();
    let without = setting.check(&[]);
    assert!(!without.contains("blocking-call-in-async") && without.contains("1 dependency not fetched"), "{without}");
}

#[test]
fn damage_means_that_sources_are_read_again() {
    let setting = Setting::new();
    let first = setting.check(&[]);
    for path in setting.kept() {
        let whole = fs::read(&path).unwrap();
        for length in [0, 1, 7, 19, whole.len() / 2, whole.len() - 1] {
            fs::write(&path, &whole[..length]).unwrap();
            assert_eq!(setting.check(&[]), first, "{path:?} cut to {length} bytes");
            assert_eq!(fs::read(&path).unwrap(), whole);
        }
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        assert_eq!(setting.check(&[]), first);
    }
}

/// The checksum is right, the content is not: whoever can write there can also do that.
#[test]
fn hostile_content_does_no_harm() {
    let setting = Setting::new();
    setting.check(&[]);
    let path = setting.kept().remove(0);
    let whole = fs::read(&path).unwrap();
    let mut seed = 1u64;
    for _ in 0..40 {
        let mut bytes = whole.clone();
        for _ in 0..4 {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            let at = 16 + (seed >> 33) as usize % (bytes.len() - 16);
            bytes[at] = (seed >> 20) as u8;
        }
        let checksum = XxHash3_64::oneshot(&bytes[16..]).to_le_bytes();
        bytes[8..16].copy_from_slice(&checksum);
        fs::write(&path, bytes).unwrap();
        setting.check(&[]);
    }
}

#[test]
fn runs_at_once_do_not_collide() {
    let setting = Setting::new();
    let first = setting.check(&["--no-cache"]);
    std::thread::scope(|scope| {
        let runs: Vec<_> = (0..8).map(|_| scope.spawn(|| setting.check(&[]))).collect();
        for run in runs {
            assert_eq!(run.join().unwrap(), first);
        }
    });
    assert_eq!(setting.kept().len(), 2, "no draft is left");
}
