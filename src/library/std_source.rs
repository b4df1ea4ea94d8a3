//! The standard library's own source, as facts: what a table of its signatures is made from.
//!
//! `core`, `alloc` and `std` are read as the one crate that code sees: their modules of one name are one module. The source is
//! written for its compiler, so it is made plain before anything is extracted: conditions are decided, macros written out, and
//! syntax that only this source uses is dropped. Items that do not parse, and files that are not there, are errors: a table
//! with a silent gap costs more calls than none.
//!
//! Attributes become two words: `#[unstable]` and `#[hidden]`. An item is public if it says `pub` and nothing more.

use crate::discover::paths::read_text;
use crate::extract;
use crate::facts::{Attr, FileFacts, Item, ItemKind};
use crate::name::Name;
use camino::{Utf8Path, Utf8PathBuf};
use conditions::chosen;
use expand::{Rules, Tokens, is_punct, list};
use items::{Attrs, Kind, Piece, pieces, plain, reduced};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::rc::Rc;

mod conditions;
mod expand;
mod items;

/// What the standard library declares, stable or not, public or not.
#[derive(Debug)]
pub struct StdSource {
    /// Its items, those of the three crates together.
    pub facts: FileFacts,
    /// Macros that were not written out, with the number of their calls.
    pub unexpanded: BTreeMap<String, usize>,
    /// Source files read.
    pub files: usize,
}

/// The crates, those that others are built on first.
const CRATES: [&str; 3] = ["core", "alloc", "std"];

/// Calls are written out within calls this deep.
const DEEPEST: usize = 64;

impl StdSource {
    /// Reads the crates in a folder `library` as the component `rust-src` has it.
    ///
    /// # Errors
    /// When a file is missing or something in it cannot be read: the place, and what is wrong.
    pub fn read(library: &Utf8Path) -> Result<Self, String> {
        let mut reader = Reader::default();
        // A macro may be used before the file is read that defines it.
        for krate in CRATES {
            reader.krate(&library.join(krate).join("src/lib.rs"))?;
        }
        reader.rules.clear();
        (reader.unexpanded, reader.files) = (BTreeMap::new(), 0);
        let mut modules = Vec::new();
        for krate in CRATES {
            modules.push(reader.krate(&library.join(krate).join("src/lib.rs"))?);
        }
        let mut facts = FileFacts::default();
        let mut problems = Vec::new();
        for module in modules {
            merge(&mut facts.items, extracted(module, &mut problems));
        }
        if !problems.is_empty() {
            return Err(problems.join("\n"));
        }
        Ok(Self { facts, unexpanded: reader.unexpanded, files: reader.files })
    }
}

/// An item as a text of its own, or a module of them.
enum Node {
    Module {
        attrs: Attrs,
        public: bool,
        name: String,
        nodes: Vec<Node>,
    },
    /// `stable` says that the source promises to keep it.
    Item {
        text: String,
        place: String,
        stable: bool,
    },
}

#[derive(Default)]
struct Reader {
    /// By name, as far as the text has been read.
    rules: FxHashMap<String, Rc<Rules>>,
    /// What was defined anywhere.
    later: FxHashMap<String, Rc<Rules>>,
    unexpanded: BTreeMap<String, usize>,
    files: usize,
    depth: usize,
}

/// Where items stand: their file, and where the files of modules stand that they declare.
#[derive(Clone)]
struct Place {
    file: Utf8PathBuf,
    folder: Utf8PathBuf,
}

impl Place {
    fn of(&self, tokens: &[TokenTree]) -> String {
        let line = tokens.first().map_or(0, |token| token.span().start().line);
        format!("{}:{line}", self.file)
    }
}

impl Reader {
    fn krate(&mut self, root: &Utf8Path) -> Result<Vec<Node>, String> {
        let place = Place { file: root.to_owned(), folder: root.parent().unwrap_or(root).to_owned() };
        self.file(&place).map(|(_, nodes)| nodes)
    }

    fn file(&mut self, place: &Place) -> Result<(Attrs, Vec<Node>), String> {
        self.files += 1;
        let text = read_text(&place.file).map_err(|_| format!("{}: cannot be read", place.file))?;
        let tokens: TokenStream = text.parse().map_err(|error| format!("{}: {error}", place.file))?;
        let mut nodes = Vec::new();
        let around = self.items(&list(tokens), place, &mut nodes)?;
        Ok((around, nodes))
    }

    /// Adds items, and says what the attributes of the file around them say.
    fn items(&mut self, tokens: &[TokenTree], place: &Place, out: &mut Vec<Node>) -> Result<Attrs, String> {
        let (around, pieces) = pieces(tokens);
        let start = out.len();
        for piece in &pieces {
            match piece.kind {
                Kind::Module => self.module(piece, place, out)?,
                Kind::Rules => self.define(piece, place)?,
                Kind::Call => {
                    if let Some(tokens) = self.written_out(piece) {
                        self.depth += 1;
                        self.items(&tokens, place, out)?;
                        self.depth -= 1;
                    }
                }
                Kind::Nothing => {}
                Kind::Block => {
                    let mut tokens = self.block(piece);
                    tokens.splice(..0, piece.attrs.tokens());
                    out.push(node(&tokens, piece, place));
                }
                Kind::Function | Kind::Type | Kind::Line => out.push(node(&reduced(piece), piece, place)),
            }
        }
        mark(&mut out[start..], &around);
        Ok(around)
    }

    fn module(&mut self, piece: &Piece<'_>, place: &Place, out: &mut Vec<Node>) -> Result<(), String> {
        let at = piece.tokens.iter().position(|token| matches!(token, TokenTree::Ident(word) if word == "mod"));
        let Some(TokenTree::Ident(ident)) = at.and_then(|at| piece.tokens.get(at + 1)) else { return Ok(()) };
        let name = ident.to_string();
        let around = (!piece.attrs.macro_use).then(|| self.rules.clone());
        let (inside, nodes) = match piece.tokens.last() {
            Some(TokenTree::Group(body)) => {
                let inside = Place { folder: place.folder.join(&name), ..place.clone() };
                let mut nodes = Vec::new();
                (self.items(&list(body.stream()), &inside, &mut nodes)?, nodes)
            }
            _ => match &piece.attrs.path {
                // Instructions and vectors of processors, and what prints a backtrace.
                Some(path) if path.starts_with("../../") => return Ok(()),
                Some(path) => self.file_of(place.file.parent().unwrap_or(&place.file).join(path))?,
                None => {
                    let alone = place.folder.join(format!("{name}.rs"));
                    self.file_of(if alone.exists() { alone } else { place.folder.join(&name).join("mod.rs") })?
                }
            },
        };
        self.rules = around.unwrap_or_else(|| std::mem::take(&mut self.rules));
        let unstable = piece.attrs.unstable || inside.unstable;
        out.push(Node::Module { attrs: Attrs { unstable, ..piece.attrs.clone() }, public: piece.public, name, nodes });
        Ok(())
    }

    fn file_of(&mut self, file: Utf8PathBuf) -> Result<(Attrs, Vec<Node>), String> {
        let folder = file.parent().unwrap_or(&file);
        let folder = if file.file_stem() == Some("mod") { folder.to_owned() } else { folder.join(file.file_stem().unwrap_or_default()) };
        self.file(&Place { file: file.clone(), folder })
    }

    fn define(&mut self, piece: &Piece<'_>, place: &Place) -> Result<(), String> {
        let (name, rules) = match piece.tokens {
            [_, TokenTree::Punct(_), TokenTree::Ident(name), TokenTree::Group(rules), ..] => (name, Rules::read(rules.stream())),
            [_, TokenTree::Ident(name), TokenTree::Group(matcher), TokenTree::Group(template)] => {
                (name, Rules::single(matcher.stream(), template.stream()))
            }
            // What the compiler makes itself has no rules.
            [_, TokenTree::Ident(name), TokenTree::Group(rules)] => (name, Rules::read(rules.stream())),
            _ => return Ok(()),
        };
        let rules = rules.ok_or_else(|| format!("{}: `{name}` cannot be read", place.of(piece.tokens)))?;
        let rules = Rc::new(rules);
        self.later.insert(name.to_string(), rules.clone());
        self.rules.insert(name.to_string(), rules);
        Ok(())
    }

    /// What a macro call in the place of items is written out to.
    fn written_out(&mut self, piece: &Piece<'_>) -> Option<Tokens> {
        let bang = piece.tokens.iter().position(|token| is_punct(Some(token), '!'))?;
        let (TokenTree::Ident(name), TokenTree::Group(group)) = (piece.tokens.get(bang.checked_sub(1)?)?, piece.tokens.get(bang + 1)?)
        else {
            return None;
        };
        let (name, tokens) = (name.to_string(), list(group.stream()));
        if matches!(&*name, "cfg_select" | "cfg_if") {
            return Some(chosen(&tokens));
        }
        let rules = self.rules.get(&name).or_else(|| self.later.get(&name)).cloned();
        let rules = rules.filter(|_| self.depth < DEEPEST);
        let found = rules.and_then(|rules| rules.expand(&tokens).or_else(|| rules.expand(&plain(&tokens))));
        if found.is_none() {
            *self.unexpanded.entry(name).or_default() += 1;
        }
        found
    }

    /// An `impl`, `trait` or `extern` block with what is left of its members.
    fn block(&mut self, piece: &Piece<'_>) -> Tokens {
        let mut tokens = Tokens::new();
        if piece.public {
            tokens.push(TokenTree::Ident(Ident::new("pub", Span::call_site())));
        }
        let Some((TokenTree::Group(body), head)) = piece.tokens.split_last() else {
            tokens.extend(plain(piece.tokens));
            return tokens;
        };
        tokens.extend(plain(head));
        let mut inside = Tokens::new();
        self.members(&list(body.stream()), &mut inside);
        tokens.push(TokenTree::Group(Group::new(Delimiter::Brace, inside.into_iter().collect())));
        tokens
    }

    fn members(&mut self, tokens: &[TokenTree], out: &mut Tokens) {
        for piece in &pieces(tokens).1 {
            match piece.kind {
                Kind::Call => {
                    if let Some(tokens) = self.written_out(piece) {
                        self.depth += 1;
                        self.members(&tokens, out);
                        self.depth -= 1;
                    }
                }
                _ => out.extend(reduced(piece)),
            }
        }
    }
}

/// What a file says of itself holds for what is in it and says nothing else, wherever that is handed on.
fn mark(nodes: &mut [Node], around: &Attrs) {
    for node in nodes.iter_mut().filter(|_| around.unstable) {
        match node {
            Node::Module { attrs, nodes, .. } => {
                attrs.unstable = true;
                mark(nodes, around);
            }
            Node::Item { stable: true, .. } => {}
            Node::Item { text, .. } => text.insert_str(0, "#[unstable] "),
        }
    }
}

fn node(tokens: &[TokenTree], piece: &Piece<'_>, place: &Place) -> Node {
    let text = tokens.iter().cloned().collect::<TokenStream>().to_string();
    Node::Item { text, place: place.of(piece.tokens), stable: piece.attrs.stable }
}

fn extracted(nodes: Vec<Node>, problems: &mut Vec<String>) -> Vec<Item> {
    let mut items = Vec::new();
    for node in nodes {
        match node {
            Node::Item { text, place, .. } => {
                let facts = extract::items(&text);
                problems.extend(facts.problems.first().map(|problem| format!("{place}: {} in: {text}", problem.message)));
                items.extend(facts.items);
            }
            Node::Module { attrs, public, name, nodes } => {
                let head: TokenStream = attrs.tokens().into_iter().collect();
                let text = format!("{head} {} mod {name} {{}}", if public { "pub" } else { "" });
                let inside = extracted(nodes, problems).into_boxed_slice();
                items.extend(extract::items(&text).items.pop().map(|module| {
                    let kind = ItemKind::Module { inline: Some(inside), path: None };
                    Item { kind, ..module }
                }));
            }
        }
    }
    items
}

/// Adds the items of another crate: modules of one name are one.
fn merge(items: &mut Vec<Item>, more: Vec<Item>) {
    let mut known: FxHashMap<Name, usize> = FxHashMap::default();
    let is_module = |item: &Item| matches!(item.kind, ItemKind::Module { .. });
    known.extend(items.iter().enumerate().filter(|(_, item)| is_module(item)).map(|(at, item)| (item.name, at)));
    for item in more {
        match (known.get(&item.name), item.kind) {
            (Some(&at), ItemKind::Module { inline: Some(inside), .. }) => {
                if promise(item.public, &item.attrs) > promise(items[at].public, &items[at].attrs) {
                    items[at].attrs = item.attrs;
                }
                items[at].public |= item.public;
                merge_into(&mut items[at], inside.into_vec());
            }
            (_, kind) => {
                if matches!(kind, ItemKind::Module { .. }) {
                    known.insert(item.name, items.len());
                }
                items.push(Item { kind, ..item });
            }
        }
    }
}

/// How much a crate promises of a module: the one that promises most hands it on to code.
fn promise(public: bool, attrs: &[Attr]) -> u8 {
    u8::from(public) + u8::from(public && attrs.is_empty())
}

fn merge_into(module: &mut Item, more: Vec<Item>) {
    if let ItemKind::Module { inline: Some(inside), .. } = &mut module.kind {
        let mut items = std::mem::take(inside).into_vec();
        merge(&mut items, more);
        *inside = items.into_boxed_slice();
    }
}
