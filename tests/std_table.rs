//! The table of the standard library's signatures: what is in it, and how it is made.
//!
//! It is data that nobody reads through, so its size is pinned here: a gap shows as a number. Where the sources of its release are
//! installed it is made again, and must come out byte for byte.

use camino::{Utf8Path, Utf8PathBuf};
use sls_lint::catalog::STD;
use sls_lint::extract;
use sls_lint::facts::{Item, ItemKind};
use sls_lint::std_table;
use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

/// The release that the table is made from.
const RELEASE: &str = "1.95.0";

fn head(module: &str) -> String {
    format!("// std: `{module}`, from the sources of Rust {RELEASE} by tests/generate-std.sh. Not to be edited.\n")
}

#[test]
fn every_module_reads_without_a_problem_and_tells_its_origin() {
    for (module, text) in STD {
        assert!(text.starts_with(&head(module)), "{module}: made by another release or another hand");
        let facts = extract::items(text);
        assert!(facts.problems.is_empty(), "{module}: {:?}", facts.problems);
        let is_alone = matches!(&*facts.items, [item] if item.name == *module && matches!(item.kind, ItemKind::Module { .. }));
        let are_blocks = facts.items.iter().all(|item| matches!(item.kind, ItemKind::Impl(_)));
        assert!(is_alone || *module == "language" && are_blocks, "{module}: holds what does not belong there");
    }
}

#[derive(Debug, Default, PartialEq)]
struct Counts {
    functions: usize,
    types: usize,
    traits: usize,
    impls: usize,
}

impl Counts {
    fn add(&mut self, items: &[Item]) {
        for item in items {
            match &item.kind {
                ItemKind::Module { inline, .. } => self.add(inline.as_deref().unwrap_or_default()),
                ItemKind::Function(_) => self.functions += 1,
                ItemKind::Adt(_) => self.types += 1,
                ItemKind::Trait(trait_) => {
                    self.traits += 1;
                    self.add(&trait_.items);
                }
                ItemKind::Impl(impl_) => {
                    self.impls += 1;
                    self.add(&impl_.items);
                }
                _ => {}
            }
        }
    }
}

#[test]
fn the_table_has_what_it_had() {
    let mut counts = Counts::default();
    STD.iter().for_each(|(_, text)| counts.add(&extract::items(text).items));
    assert_eq!(counts, Counts { functions: 6553, types: 411, traits: 129, impls: 2878 });
}

/// The installed sources of the release, where there are any.
fn installed() -> Option<Utf8PathBuf> {
    let told = |args: &[&str]| Some(String::from_utf8(Command::new("rustc").args(args).output().ok()?.stdout).ok()?.trim().to_owned());
    let is_same = told(&["--version"])?.split(' ').nth(1) == Some(RELEASE);
    let folder = Utf8PathBuf::from(told(&["--print", "sysroot"])?).join("lib/rustlib/src/rust/library");
    (is_same && folder.join("core/src/lib.rs").exists()).then_some(folder)
}

#[test]
fn the_sources_of_its_release_make_the_same_table() {
    let Some(folder) = installed() else { return println!("skipped: no rust-src of Rust {RELEASE}") };
    let table = std_table(&folder).unwrap();
    assert_eq!(table.unexpanded, Default::default(), "macros that are not written out");
    let made: BTreeSet<&String> = table.modules.keys().collect();
    assert!(made.iter().map(|module| module.as_str()).eq(STD.iter().map(|(module, _)| *module)), "{made:?}");
    for (module, text) in STD {
        assert!(head(module) + &table.modules[*module] == **text, "{module} is not what tests/generate-std.sh writes");
    }
}

/// The sources of a very small standard library.
fn sources(core: &str, alloc: &str, std: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (krate, text) in [("core", core), ("alloc", alloc), ("std", std)] {
        let path = folder.path().join(krate).join("src/lib.rs");
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// What is wrong with a library that has nothing but this.
fn complaint(core: &str) -> String {
    let folder = sources(core, "", "pub mod prelude { pub mod rust_2024 {} }");
    std_table(Utf8Path::from_path(folder.path()).unwrap()).unwrap_err()
}

#[test]
fn declarations_stand_at_the_paths_they_are_used_by() {
    let core = "
        pub mod ops { pub const trait Make { fn make(&self) -> u8; #[unstable(feature = \"x\")] fn later(&self); } }
        pub mod num {
            use crate::ops::Make;
            macro_rules! numbers { ($($t:ident)*) => { $(
                impl $t { pub const fn low(self) -> Self { 0 } fn own(self) {} }
                impl const Make for $t { fn make(&self) -> u8 { 1 } fn later(&self) {} }
            )* } }
            numbers! { u8 u16 }
        }
        pub mod list { #[unstable(feature = \"a\")] pub unsafe trait Allocator {} }";
    let alloc = "
        #![stable(feature = \"alloc\", since = \"1.0.0\")]
        pub mod list {
            mod inner;
            pub use self::inner::List;
            #[doc(hidden)] pub struct Hidden;
            #[cfg(windows)] pub struct Elsewhere;
        }";
    let std = "
        pub mod list { pub use alloc::list::List as Row; #[unstable(feature = \"y\")] pub fn odd() {} }
        pub mod prelude { pub mod v1 {} pub mod rust_2024 { pub use crate::ops::Make; } }";
    let inner = "
        use core::list::Allocator;
        pub struct Global;
        pub struct List<T, A: Allocator = Global> { items: T, at: A }
        impl<T: [const] core::ops::Make, A: Allocator> List<T, A> {
            pub fn first(&self) -> Option<&T> { None }
            #[unstable(feature = \"z\")] pub fn last(&self) -> &T {}
        }";
    let folder = sources(core, alloc, std);
    fs::create_dir_all(folder.path().join("alloc/src/list")).unwrap();
    fs::write(folder.path().join("alloc/src/list/inner.rs"), inner.replace("Option<&T>", "&[T]")).unwrap();
    let table = std_table(Utf8Path::from_path(folder.path()).unwrap()).unwrap();
    let list = "pub mod list {\npub use crate::list::List as Row;\npub struct List<T>;\nimpl<T: Make> List<T> {\n    \
                pub fn first(&self) -> &[T] {}\n}\n}\n";
    assert_eq!(table.modules["list"], list);
    let ops = "pub mod ops {\npub trait Make {\n    fn make(&self) -> u8;\n}\nimpl Make for u8 {\n    fn make(&self) -> u8 {}\n}\n\
               impl Make for u16 {\n    fn make(&self) -> u8 {}\n}\n}\n";
    assert_eq!(table.modules["ops"], ops);
    let language = "impl u8 {\n    pub fn low(self) -> Self {}\n}\nimpl u16 {\n    pub fn low(self) -> Self {}\n}\n";
    assert_eq!(table.modules["language"], language);
}

#[test]
fn whatever_cannot_be_read_is_an_error_with_its_place() {
    let error = complaint("pub mod a { pub struct S; }\npub mod b {\n    pub fn f(x: ) {}\n}");
    assert!(error.contains("core/src/lib.rs:3: "), "{error}");
    let error = complaint("pub mod absent;");
    assert!(error.contains("core/src/absent/mod.rs: cannot be read"), "{error}");
    let error = complaint("pub mod a { pub fn f(x: Lost) {} }");
    assert!(error.contains("std::a: Lost: leads nowhere"), "{error}");
    let error = complaint("pub mod a { pub struct S; impl Lost for S {} }");
    assert!(error.contains("std::a: impl of Lost"), "{error}");
}
