//! Items: what a file declares.

use super::kept::bounded;
use super::{Generics, Made, PathExpr, Signature, TextRange, TypeExpr};
use crate::name::Name;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Everything one file declares, bodies left as ranges.
///
/// A large tree has hundreds of thousands of items, so an [`Item`] is small, and definitions share what is behind its reference counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileFacts {
    /// Items of the file's module, in order.
    pub items: Vec<Item>,
    /// `#![cfg(..)]` of the file: it may be absent under some configuration.
    pub cfg: Cfg,
    /// Comments addressed to this tool.
    pub directives: Vec<Directive>,
    /// What could not be read. The rest still stands.
    pub problems: Vec<SyntaxProblem>,
}

/// A piece of text that could not be parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxProblem {
    /// Where.
    pub range: TextRange,
    /// What is wrong: lower case, no full stop.
    pub message: String,
}

/// A comment `// sls-lint: allow(rule, reason = "..")`.
#[derive(Clone, Debug, PartialEq)]
pub struct Directive {
    /// The comment.
    pub range: TextRange,
    /// What it governs, as bytes of the file: its line when trailing, the next item or statement when alone, the whole file for `allow-file`.
    pub scope: TextRange,
    /// `expect(..)`: a finding must be there.
    pub expect: bool,
    /// Rules or families named, in order.
    pub rules: Vec<Named>,
    /// The text after `reason =`.
    pub reason: Option<String>,
}

/// A name in a directive.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// The rule or family.
    pub name: Name,
    /// Where it stands.
    pub range: TextRange,
    /// What goes with it when it is taken out: its comma, or the whole directive with its line where it is the only name. `None` where
    /// that is not this simple.
    pub removal: Option<TextRange>,
}

/// A declaration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// The declared name; empty for `impl`, `use` and macro calls.
    pub name: Name,
    /// The whole item with its attributes.
    #[serde(skip)]
    pub range: TextRange,
    /// The name alone, or the item's first token.
    #[serde(skip)]
    pub name_range: TextRange,
    /// Declared `pub` in any form. (Which form never decides resolution: code that compiles may name what it names.)
    pub public: bool,
    /// Attributes other than `cfg` and doc comments.
    #[serde(skip)]
    pub attrs: Arc<[Attr]>,
    /// When the item exists.
    pub cfg: Cfg,
    /// What it is.
    pub kind: ItemKind,
}

/// An attribute: `#[tokio::main(flavor = "..")]`.
#[derive(Clone, Debug, PartialEq)]
pub struct Attr {
    /// The path.
    pub path: PathExpr,
    /// Its arguments as text, without the outer delimiters; `= value` forms keep the value only.
    pub args: Box<str>,
}

impl Attr {
    /// Attributes as items and definitions share them; none take no memory.
    pub fn shared(attrs: Vec<Attr>) -> Arc<[Attr]> {
        if attrs.is_empty() { Arc::default() } else { attrs.into() }
    }
}

/// When an item exists, as far as this tool tells configurations apart.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Cfg {
    /// Under every configuration we distinguish.
    #[default]
    Always,
    /// Only in test builds (`#[cfg(test)]`, `#[test]`, `#[bench]` and kin).
    Test,
    /// Only under a feature or another condition whose value the manifest or the user decides: the predicate as text.
    When(Box<CfgExpr>),
}

impl Cfg {
    /// Only where this holds.
    pub fn when(predicate: CfgExpr) -> Self {
        Self::When(Box::new(predicate))
    }
}

/// A `cfg` predicate.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum CfgExpr {
    /// `all(..)`.
    All(#[serde(deserialize_with = "bounded")] Vec<CfgExpr>),
    /// `any(..)`.
    Any(#[serde(deserialize_with = "bounded")] Vec<CfgExpr>),
    /// `not(..)`.
    Not(#[serde(deserialize_with = "bounded")] Box<CfgExpr>),
    /// `unix`, `test`.
    Flag(Name),
    /// `feature = "x"`.
    Pair(Name, Name),
}

/// What an item is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ItemKind {
    /// `mod x { .. }`, or `mod x;` with the text of `#[path = ".."]`.
    Module {
        /// The items inside; `None` when they stand in another file. What only test builds hold is not listed.
        #[serde(skip)]
        inline: Option<Box<[Item]>>,
        /// `#[path = "..."]`.
        path: Option<Name>,
    },
    /// `use ..;` flattened to single imports.
    Use(Box<[Import]>),
    /// `extern crate x as y;`
    ExternCrate {
        /// The crate named.
        krate: Name,
    },
    /// A free function, method or trait function.
    Function(Arc<Function>),
    /// `struct`, `enum` or `union`.
    Adt(Arc<Adt>),
    /// `trait`, or a trait alias (no items then).
    Trait(Arc<Trait>),
    /// `impl`.
    Impl(Arc<Impl>),
    /// `type A<T> = ..;`, or an associated type (`ty` absent when it has no default).
    Alias(Arc<Alias>),
    /// `const X: T = ..;`
    Const(Arc<Global>),
    /// `static X: T = ..;`, also from `lazy_static!` and `thread_local!`.
    Static(Arc<Global>),
    /// `macro_rules! x { .. }`.
    MacroRules {
        /// The rules inside the outer braces, in the text that was read: a file or an expansion.
        #[serde(skip)]
        rules: TextRange,
    },
    /// A macro call in item place: it may declare anything.
    MacroCall {
        /// The macro.
        path: Box<PathExpr>,
        /// The tokens inside the delimiters, in the text that was read: a file or an expansion.
        #[serde(skip)]
        tokens: TextRange,
        /// How many of the items behind this one its tokens are, read as items: what it declares if nothing else is known.
        read: u32,
    },
}

/// One leaf of a `use` tree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Import {
    /// The full path; for a glob, the path of the module.
    pub path: Arc<[Name]>,
    /// Starts with `::`.
    pub leading_colon: bool,
    /// The name it is bound to.
    pub binding: ImportBinding,
    /// The leaf.
    #[serde(skip)]
    pub range: TextRange,
}

/// How an import is bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ImportBinding {
    /// Under this name (that of the last segment, or the one after `as`).
    Name(Name),
    /// `as _`: only trait methods come into scope.
    Anonymous,
    /// `*`.
    Glob,
}

/// A function.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Function {
    /// Its signature.
    pub sig: Signature,
    /// From the opening to behind the closing brace of the body; `None` for a required trait function.
    #[serde(with = "super::kept::presence")]
    pub body: Option<TextRange>,
    /// Where its signature begins, with `fn` or what qualifies it: [`crate::extract::body`] reads parameter patterns from there on.
    #[serde(skip)]
    pub start: u32,
    /// The expansion in which `body` and `start` are meant, when they stand in no file.
    #[serde(skip)]
    pub made: Option<Arc<Made>>,
}

/// A struct, enum or union.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Adt {
    /// Which of them.
    pub kind: AdtKind,
    /// Its parameters.
    pub generics: Generics,
    /// Fields of a struct or union (tuple fields are named `0`, `1`, ..).
    pub fields: Vec<Field>,
    /// Variants of an enum.
    pub variants: Vec<Variant>,
    /// Paths in `#[derive(..)]`.
    pub derives: Vec<Name>,
}

/// What kind of type is declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AdtKind {
    /// `struct S { .. }` and `struct S;`
    Struct,
    /// `struct S(..);`
    TupleStruct,
    /// `enum`
    Enum,
    /// `union`
    Union,
}

/// A field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// Name, or the index of a tuple field.
    pub name: Name,
    /// Where the name stands; empty for a tuple field. Nothing is said at a place in foreign code, so it is not kept with that.
    #[serde(skip)]
    pub name_range: TextRange,
    /// Type.
    pub ty: TypeExpr,
}

/// An enum variant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Variant {
    /// Name.
    pub name: Name,
    /// Fields.
    pub fields: Vec<Field>,
    /// Written with parentheses.
    pub is_tuple: bool,
}

/// A trait.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trait {
    /// Its parameters.
    pub generics: Generics,
    /// Supertraits.
    pub supers: Vec<PathExpr>,
    /// Functions, associated types and constants.
    #[serde(deserialize_with = "bounded")]
    pub items: Vec<Item>,
}

/// An impl block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Impl {
    /// Its parameters.
    pub generics: Generics,
    /// The trait, unless inherent. A negative impl (`!Send`) is left out of the facts.
    pub trait_: Option<PathExpr>,
    /// The type.
    pub self_ty: TypeExpr,
    /// Functions, associated types and constants.
    #[serde(deserialize_with = "bounded")]
    pub items: Vec<Item>,
}

/// A type alias or associated type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Alias {
    /// Its parameters.
    pub generics: Generics,
    /// What an associated type must implement.
    pub bounds: Vec<PathExpr>,
    /// The type it stands for.
    pub ty: Option<TypeExpr>,
}

/// A constant or static.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Global {
    /// Declared type.
    pub ty: TypeExpr,
    /// The initialiser expression.
    #[serde(with = "super::kept::presence")]
    pub init: Option<TextRange>,
    /// `static mut`.
    pub mutable: bool,
    /// How its initialiser runs.
    pub kind: GlobalKind,
    /// The expansion that `init` is a stretch of, when it stands in no file.
    #[serde(skip)]
    pub made: Option<Arc<Made>>,
}

/// How a global's initialiser runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GlobalKind {
    /// Evaluated at compile time.
    Plain,
    /// `lazy_static!`: once, at first use.
    Lazy,
    /// `thread_local!`: once a thread, at first use.
    ThreadLocal,
}
