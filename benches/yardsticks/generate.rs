//! Trees to measure on, where none is given: the same bytes on every machine.
//!
//! A handful of hand-written modules, shaped like the code of real functions, are multiplied under new names. Names differ from
//! copy to copy, because interning and indexing cost per name; the shape does not, because that is what time depends on.

use std::fs;
use std::io;
use std::path::Path;

const MAIN: &str = include_str!("template/main.rs");
const HANDLER: &str = include_str!("template/handler.rs");
const MODEL: &str = include_str!("template/model.rs");
const STORE: &str = include_str!("template/store.rs");
const SHARED: &str = include_str!("template/shared.rs");

const DEPENDENCIES: &str = "aws-config = \"1\"\naws-sdk-dynamodb = \"1\"\nchrono = \"0.4\"\nreqwest = \"0.12\"\nserde = \"1\"\n\
                            serde_json = \"1\"\nthiserror = \"2\"\ntokio = { version = \"1\", features = [\"full\"] }\ntracing = \"0.1\"\n";
const PLATFORM: &str = "lambda_runtime = \"1\"\ntracing-subscriber = \"0.3\"\nshared = { path = \"../../crates/shared\" }\n";

/// A tree that can be generated.
#[derive(Clone, Copy)]
pub(crate) enum Tree {
    /// Some 25,000 lines of functions and what they share.
    Functions,
    /// Some 250,000 lines without any function.
    Bare,
    /// Ten functions that need a local package of some 600,000 lines.
    Large,
}

impl Tree {
    /// All of them.
    pub(crate) const ALL: [Tree; 3] = [Tree::Functions, Tree::Bare, Tree::Large];

    /// Its name in the results.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Tree::Functions => "functions",
            Tree::Bare => "bare",
            Tree::Large => "large",
        }
    }

    /// Writes the tree into a folder.
    pub(crate) fn write(self, root: &Path) -> io::Result<()> {
        write(root, "Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\", \"functions/*\"]\n")?;
        package(root, "crates/shared", "tokio = \"1\"\n")?;
        write(root, "crates/shared/src/lib.rs", SHARED)?;
        match self {
            Tree::Functions => {
                (0..40).try_for_each(|at| function(root, at, ""))?;
                library(root, "events", 34)
            }
            Tree::Bare => (0..50).try_for_each(|at| library(root, &format!("part-{at}"), 20)),
            Tree::Large => {
                (0..10).try_for_each(|at| function(root, at, "events = { path = \"../../crates/events\" }\n"))?;
                library(root, "events", 2500)
            }
        }
    }
}

/// A function of about 430 lines.
fn function(root: &Path, at: usize, more: &str) -> io::Result<()> {
    let dir = format!("functions/answer-{at}");
    package(root, &dir, &format!("{DEPENDENCIES}{PLATFORM}{more}"))?;
    for (file, text) in [("main", MAIN), ("handler", HANDLER), ("model", MODEL), ("store", STORE)] {
        write(root, &format!("{dir}/src/{file}.rs"), &renamed(text, at))?;
    }
    Ok(())
}

/// A library of `parts` modules of about 240 lines, each with two of its own.
fn library(root: &Path, name: &str, parts: usize) -> io::Result<()> {
    let dir = format!("crates/{name}");
    package(root, &dir, DEPENDENCIES)?;
    let mut declarations = String::from("//! Things of every kind.\n\n");
    for at in 0..parts {
        declarations += &format!("pub mod part{at};\n");
        let within = |text: &str| renamed(text, at).replace("crate::model", &format!("crate::part{at}::model"));
        write(root, &format!("{dir}/src/part{at}.rs"), "//! Things of one kind.\n\npub mod model;\npub mod store;\n")?;
        write(root, &format!("{dir}/src/part{at}/model.rs"), &within(MODEL))?;
        write(root, &format!("{dir}/src/part{at}/store.rs"), &within(STORE))?;
    }
    write(root, &format!("{dir}/src/lib.rs"), &declarations)
}

/// The template under the names of one copy.
fn renamed(text: &str, at: usize) -> String {
    text.replace("Thing", &format!("Order{at}")).replace("THING", &format!("ORDER_{at}")).replace("thing", &format!("order{at}"))
}

fn package(root: &Path, dir: &str, dependencies: &str) -> io::Result<()> {
    let name = dir.rsplit('/').next().unwrap_or(dir);
    let manifest = format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}");
    write(root, &format!("{dir}/Cargo.toml"), &manifest)
}

fn write(root: &Path, path: &str, text: &str) -> io::Result<()> {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap_or(root))?;
    fs::write(path, text)
}
