//! Source texts as tokens, for tests that read our own code.
//!
//! Tokens rather than lines, so that comments and strings never count as code; and tokens rather than syntax, because all
//! questions here are about words and their order. What only exists in tests is left out where a law speaks of the product.

use camino::Utf8PathBuf;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A file of ours.
pub(crate) struct Source {
    /// Relative to the package, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) tokens: TokenStream,
}

/// A function: its name, first and last line.
pub(crate) struct Function {
    pub(crate) name: String,
    pub(crate) first: usize,
    pub(crate) last: usize,
}

/// The Rust files below the folders given, in order.
pub(crate) fn sources(folders: &[&str]) -> Vec<Source> {
    let root = crate::common::root();
    let existing = folders.iter().map(|folder| root.join(folder)).filter(|folder| folder.exists());
    // Signatures of foreign crates are data written as Rust.
    let is_code = |path: &Utf8PathBuf| !path.as_str().contains("rules/catalog/signatures");
    let paths: Vec<Utf8PathBuf> = existing.flat_map(|folder| crate::common::rust_files(&folder)).filter(is_code).collect();
    assert!(!paths.is_empty(), "there is something to read in {folders:?}");
    let read = |path: Utf8PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        let tokens = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
        Source { path: path.strip_prefix(&root).unwrap().as_str().replace('\\', "/"), text, tokens }
    };
    paths.into_iter().map(read).collect()
}

impl Source {
    /// The words of the product's code: identifiers, punctuation and literals in order, groups with their brackets.
    pub(crate) fn words(&self) -> Vec<String> {
        let mut words = Vec::new();
        if !self.path.ends_with("/tests.rs") && !self.path.contains("/tests/") {
            flatten(self.tokens.clone(), true, &mut words);
        }
        words
    }

    /// Whether the product's code holds these words in a row.
    pub(crate) fn says(&self, phrase: &[&str]) -> bool {
        self.words().windows(phrase.len()).any(|words| words == phrase)
    }

    /// All functions with a body, tests included.
    pub(crate) fn functions(&self) -> Vec<Function> {
        let mut found = Vec::new();
        functions(self.tokens.clone(), &mut found);
        found
    }

    /// String literals of the product's code, with their quotes.
    pub(crate) fn strings(&self) -> Vec<String> {
        let is_string = |word: &String| ["\"", "r\"", "r#", "b\""].iter().any(|start| word.starts_with(start)) && word.contains('"');
        self.words().into_iter().filter(is_string).collect()
    }

    /// Modules that the product's code names directly below a root such as `crate` or `std`, alone or in a braced list.
    pub(crate) fn modules_named(&self, root: &str) -> Vec<String> {
        let words = self.words();
        let starts = words.windows(3).enumerate().filter(|(_, three)| *three == [root, ":", ":"]).map(|(at, _)| at + 3);
        let heads = starts.flat_map(|at| heads(&words[at..]));
        let mut modules: Vec<String> = heads.filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase())).collect();
        modules.sort();
        modules.dedup();
        modules
    }
}

/// First segments of what follows `root::`: one, or those of a braced list.
fn heads(words: &[String]) -> Vec<String> {
    if words.first().is_none_or(|word| word != "{") {
        return words.first().cloned().into_iter().collect();
    }
    let mut found = Vec::new();
    let mut depth = 0;
    for (at, word) in words.iter().enumerate() {
        match word.as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ if depth == 1 && (words[at - 1] == "{" || words[at - 1] == ",") => found.push(word.clone()),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    found
}

fn flatten(tokens: TokenStream, without_tests: bool, words: &mut Vec<String>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let is_test =
            |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.stream().to_string().replace(' ', "") == "cfg(test)");
        if without_tests && matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '#') && tokens.peek().is_some_and(is_test) {
            let ends = |token: &TokenTree| match token {
                TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                TokenTree::Punct(punct) => punct.as_char() == ';',
                TokenTree::Ident(_) | TokenTree::Literal(_) => false,
            };
            tokens.by_ref().find(ends);
            continue;
        }
        match token {
            // A comment on an item reaches us as `doc = ".."` in brackets.
            TokenTree::Group(group) if group.stream().into_iter().next().is_some_and(|first| first.to_string() == "doc") => {}
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::None => ("", ""),
                };
                words.push(open.to_owned());
                flatten(group.stream(), without_tests, words);
                words.push(close.to_owned());
            }
            other => words.push(other.to_string()),
        }
    }
}

fn functions(tokens: TokenStream, found: &mut Vec<Function>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            functions(group.stream(), found);
        }
        let (TokenTree::Ident(keyword), Some(TokenTree::Ident(name))) = (token, tokens.get(at + 1)) else { continue };
        if keyword != "fn" {
            continue;
        }
        let is_end = |token: &&TokenTree| match token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        };
        if let Some(TokenTree::Group(body)) = tokens[at..].iter().find(is_end) {
            let (first, last) = (keyword.span().start().line, body.span_close().end().line);
            found.push(Function { name: name.to_string(), first, last });
        }
    }
}

#[test]
fn code_is_told_from_comments_strings_and_tests() {
    let text =
        "//! `std::fs`\nuse std::{io::{self, Read}, env};\nfn a() { b(\"std::net\") }\n#[cfg(test)]\nmod tests { use std::process; }\n";
    let source = Source { path: "src/a.rs".into(), text: text.into(), tokens: text.parse().unwrap() };
    assert_eq!(source.modules_named("std"), ["env", "io"]);
    assert_eq!(source.strings(), ["\"std::net\""]);
    assert!(source.says(&["fn", "a"]) && !source.says(&["mod", "tests"]));
    let lengths: Vec<_> = source.functions().iter().map(|function| (function.name.clone(), function.first, function.last)).collect();
    assert_eq!(lengths, [("a".to_owned(), 3, 3)]);
}
