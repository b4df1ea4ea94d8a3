//! Tokens to single items: where one ends, what stands in front of it, and what is left of it for a table of signatures.
//!
//! No grammar is needed for that: an item ends with a semicolon or with braces, depending on its keyword. What a signature does
//! not need is taken out on the way: bodies, private fields, lifetimes and attributes that say nothing, and the syntax of coming
//! editions of the language that the parser does not know.

use super::conditions::{chosen, holds, split};
use super::expand::{Tokens, is_punct, list, punct};
use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};

/// What an item is, as far as it matters how it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Module,
    Function,
    Type,
    /// `impl`, `trait` and `extern`: braces around other items.
    Block,
    /// `use`, `const`, `static`, `type`.
    Line,
    /// `macro_rules! name` and `macro name`.
    Rules,
    Call,
    /// What declares nothing.
    Nothing,
}

/// An item with what stands in front of it.
#[derive(Debug)]
pub(super) struct Piece<'t> {
    pub(super) kind: Kind,
    pub(super) attrs: Attrs,
    pub(super) public: bool,
    /// From the first token behind attributes and visibility to the last.
    pub(super) tokens: &'t [TokenTree],
}

/// What attributes say.
#[derive(Clone, Debug, Default)]
pub(super) struct Attrs {
    pub(super) absent: bool,
    pub(super) stable: bool,
    pub(super) unstable: bool,
    pub(super) hidden: bool,
    /// What the module defines is known behind it too.
    pub(super) macro_use: bool,
    pub(super) path: Option<String>,
    pub(super) derives: Vec<String>,
}

/// The traits whose derives tell what a type can do.
const DERIVES: [&str; 9] = ["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

impl Attrs {
    fn add(&mut self, attr: &[TokenTree]) {
        let (Some(TokenTree::Ident(name)), rest) = (attr.first(), attr.get(1..).unwrap_or_default()) else { return };
        let args = match rest.first() {
            Some(TokenTree::Group(group)) => list(group.stream()),
            _ => Tokens::new(),
        };
        match name.to_string().as_str() {
            "cfg" => self.absent |= !holds(&args),
            "cfg_attr" => {
                let mut parts = split(&args, ',').into_iter();
                if parts.next().is_some_and(|predicate| holds(&predicate)) {
                    parts.for_each(|attr| self.add(&attr));
                }
            }
            "stable" => self.stable = true,
            "unstable" => self.unstable = true,
            "macro_use" => self.macro_use = true,
            "doc" => self.hidden |= matches!(&*args, [TokenTree::Ident(only)] if only == "hidden"),
            "test" | "bench" => self.absent = true,
            "path" => {
                if let Some(TokenTree::Literal(value)) = rest.get(1) {
                    self.path = Some(value.to_string().trim_matches('"').to_owned());
                }
            }
            "derive" => {
                let named = args.iter().map(ToString::to_string).filter(|name| DERIVES.contains(&name.as_str()));
                self.derives.extend(named);
            }
            _ => {}
        }
    }

    /// As tokens, with `#[hidden]` for items that the documentation does not show.
    pub(super) fn tokens(&self) -> Tokens {
        let mut text = String::new();
        text += if self.unstable { "#[unstable]" } else { "" };
        text += if self.hidden { "#[hidden]" } else { "" };
        if !self.derives.is_empty() {
            text += &format!("#[derive({})]", self.derives.join(", "));
        }
        text.parse::<TokenStream>().map(list).unwrap_or_default()
    }
}

/// The attributes at the beginning, and how many tokens they are. Those of the file around are told apart.
fn attributes(tokens: &[TokenTree]) -> (Attrs, Attrs, usize) {
    let (mut own, mut around, mut at) = (Attrs::default(), Attrs::default(), 0);
    while is_punct(tokens.get(at), '#') {
        let is_inner = is_punct(tokens.get(at + 1), '!');
        let Some(TokenTree::Group(group)) = tokens.get(at + 1 + usize::from(is_inner)) else { break };
        let attrs = if is_inner { &mut around } else { &mut own };
        attrs.add(&list(group.stream()));
        at += 2 + usize::from(is_inner);
    }
    (own, around, at)
}

/// Whether a visibility says `pub` and nothing more, and how many tokens it is.
fn visibility(tokens: &[TokenTree]) -> (bool, usize) {
    match tokens {
        [TokenTree::Ident(word), TokenTree::Group(group), ..] if word == "pub" && is_restriction(group) => (false, 2),
        [TokenTree::Ident(word), ..] if word == "pub" => (true, 1),
        _ => (false, 0),
    }
}

fn is_restriction(group: &Group) -> bool {
    let words = ["crate", "super", "self", "in"];
    group.delimiter() == Delimiter::Parenthesis
        && matches!(group.stream().into_iter().next(), Some(TokenTree::Ident(first)) if words.iter().any(|word| first == word))
}

/// The items in a row of tokens, with what the attributes of the file or block around them say.
pub(super) fn pieces(tokens: &[TokenTree]) -> (Attrs, Vec<Piece<'_>>) {
    let (mut found, mut of_file, mut at) = (Vec::new(), Attrs::default(), 0);
    while at < tokens.len() {
        let (attrs, around, length) = attributes(&tokens[at..]);
        of_file.absent |= around.absent;
        of_file.unstable |= around.unstable;
        of_file.hidden |= around.hidden;
        at += length;
        let (public, length) = visibility(&tokens[at..]);
        at += length;
        let rest = &tokens[at..];
        if rest.is_empty() {
            break;
        }
        let kind = kind(rest);
        let length = length_of(kind, rest);
        found.push(Piece { kind, attrs, public, tokens: &rest[..length] });
        at += length;
    }
    found.retain(|piece| !piece.attrs.absent && !of_file.absent);
    (of_file, found)
}

fn kind(tokens: &[TokenTree]) -> Kind {
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Ident(word) = token else { continue };
        let word = word.to_string();
        let is_call = is_punct(tokens.get(at + 1), '!');
        let is_path = is_punct(tokens.get(at + 1), ':');
        return match word.as_str() {
            "macro_rules" if is_call => Kind::Rules,
            "const" if matches!(tokens.get(at + 1), Some(TokenTree::Ident(next)) if is_qualified(next)) => continue,
            "unsafe" | "async" | "default" | "auto" | "safe" | "final" | "crate" | "core" | "std" => continue,
            "mod" => Kind::Module,
            "fn" => Kind::Function,
            "struct" | "enum" => Kind::Type,
            "union" if !is_call => Kind::Type,
            "impl" | "trait" => Kind::Block,
            "extern" => match (tokens.get(at + 1), tokens.get(at + 2)) {
                (Some(TokenTree::Ident(next)), _) if next == "crate" => Kind::Line,
                (Some(TokenTree::Literal(_)), Some(TokenTree::Group(_))) | (Some(TokenTree::Group(_)), _) => Kind::Block,
                _ => continue,
            },
            "use" | "const" | "static" | "type" => Kind::Line,
            "macro" => Kind::Rules,
            _ if is_call => Kind::Call,
            _ if is_path => continue,
            _ => Kind::Nothing,
        };
    }
    Kind::Nothing
}

fn is_qualified(next: &Ident) -> bool {
    ["fn", "unsafe", "async", "extern", "trait", "impl", "auto"].iter().any(|word| next == word)
}

fn length_of(kind: Kind, tokens: &[TokenTree]) -> usize {
    let ends = |at: usize| match &tokens[at] {
        TokenTree::Punct(punct) => punct.as_char() == ';',
        // Braces may also stand for a constant among generic arguments.
        TokenTree::Group(group) => {
            let before = at.checked_sub(1).and_then(|before| tokens.get(before));
            let is_argument = is_punct(before, '<') || is_punct(before, '=') || is_punct(tokens.get(at + 1), '>');
            group.delimiter() == Delimiter::Brace && kind != Kind::Line && !is_argument
        }
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    };
    (0..tokens.len()).find(|at| ends(*at)).map_or(tokens.len(), |at| at + 1)
}

/// What is left of an item that is no block.
pub(super) fn reduced(piece: &Piece<'_>) -> Tokens {
    let mut tokens = piece.attrs.tokens();
    if piece.public {
        tokens.push(TokenTree::Ident(Ident::new("pub", Span::call_site())));
    }
    match piece.kind {
        Kind::Function => tokens.extend(without_body(piece.tokens)),
        Kind::Line => tokens.extend(without_value(piece.tokens)),
        Kind::Type => tokens.extend(with_public_fields(piece.tokens)),
        _ => tokens.extend(piece.tokens.iter().cloned()),
    }
    plain(&tokens)
}

fn without_body(tokens: &[TokenTree]) -> Tokens {
    let mut kept = tokens.to_vec();
    if let Some(TokenTree::Group(body)) = kept.last() {
        let empty = Group::new(body.delimiter(), TokenStream::new());
        kept.pop();
        kept.push(TokenTree::Group(empty));
    }
    kept
}

/// `const X: T = 0;` whatever the value is.
fn without_value(tokens: &[TokenTree]) -> Tokens {
    if !matches!(tokens.first(), Some(TokenTree::Ident(word)) if word == "const" || word == "static") {
        return decided(tokens);
    }
    let mut depth = 0_i32;
    for (at, token) in tokens.iter().enumerate() {
        depth += angle(tokens, at);
        if depth == 0 && is_punct(Some(token), '=') {
            let mut kept = tokens[..at].to_vec();
            kept.extend([punct('='), TokenTree::Literal(Literal::u8_unsuffixed(0)), punct(';')]);
            return kept;
        }
    }
    tokens.to_vec()
}

/// `type A = cfg_select! { .. };` with the type that is chosen.
fn decided(tokens: &[TokenTree]) -> Tokens {
    match tokens {
        [before @ .., TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Group(branches), end] if name == "cfg_select" => {
            before.iter().cloned().chain(chosen(&list(branches.stream()))).chain([end.clone()]).collect()
        }
        _ => tokens.to_vec(),
    }
}

/// A type with what others see of its inside. A tuple struct that others cannot construct has no fields.
fn with_public_fields(tokens: &[TokenTree]) -> Tokens {
    let is_enum = matches!(tokens.first(), Some(TokenTree::Ident(word)) if word == "enum");
    let Some(at) = body(tokens) else { return tokens.to_vec() };
    let TokenTree::Group(group) = &tokens[at] else { return tokens.to_vec() };
    // What a variant has behind its fields is its number.
    let variant = |part: Tokens| part.split(|token| is_punct(Some(token), '=')).next().unwrap_or_default().to_vec();
    let inside = list(group.stream());
    let all: Vec<Tokens> = if is_enum { split(&inside, ',').into_iter().map(variant).collect() } else { parts(&inside) };
    let fields: Vec<(Attrs, bool, Tokens)> = all.iter().map(|part| field(part)).filter(|(attrs, ..)| !attrs.absent).collect();
    let is_seen = |(attrs, public, _): &(Attrs, bool, Tokens)| (*public || is_enum) && !attrs.unstable && !attrs.hidden;
    let is_tuple = group.delimiter() == Delimiter::Parenthesis;
    let mut kept = tokens.to_vec();
    if is_tuple && !fields.iter().all(is_seen) {
        kept.remove(at);
        return kept;
    }
    let mut inside = Tokens::new();
    for (_, public, tokens) in fields.iter().filter(|field| is_seen(field)) {
        if *public {
            inside.push(TokenTree::Ident(Ident::new("pub", Span::call_site())));
        }
        inside.extend(tokens.iter().cloned());
        inside.push(punct(','));
    }
    kept[at] = TokenTree::Group(Group::new(group.delimiter(), inside.into_iter().collect()));
    kept
}

/// Where the fields or variants of a type stand: in braces at its end, or in the first parentheses outside of angle brackets.
fn body(tokens: &[TokenTree]) -> Option<usize> {
    if matches!(tokens.last(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace) {
        return tokens.len().checked_sub(1);
    }
    let mut depth = 0_i32;
    for (at, token) in tokens.iter().enumerate() {
        depth += angle(tokens, at);
        if depth == 0 && matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis) {
            return Some(at);
        }
    }
    None
}

/// How much deeper in angle brackets what follows this token stands.
fn angle(tokens: &[TokenTree], at: usize) -> i32 {
    let is_arrow = at > 0 && (is_punct(tokens.get(at - 1), '-') || is_punct(tokens.get(at - 1), '='));
    i32::from(is_punct(tokens.get(at), '<')) - i32::from(is_punct(tokens.get(at), '>') && !is_arrow)
}

fn field(tokens: &[TokenTree]) -> (Attrs, bool, Tokens) {
    let (attrs, _, length) = attributes(tokens);
    let (public, more) = visibility(&tokens[length..]);
    (attrs, public, tokens[length + more..].to_vec())
}

/// The parts of a list of fields: a comma between angle brackets separates nothing.
fn parts(tokens: &[TokenTree]) -> Vec<Tokens> {
    let (mut found, mut part, mut depth) = (Vec::new(), Tokens::new(), 0_i32);
    for (at, token) in tokens.iter().enumerate() {
        depth += angle(tokens, at);
        if depth == 0 && is_punct(Some(token), ',') {
            found.push(std::mem::take(&mut part));
        } else {
            part.push(token.clone());
        }
    }
    found.push(part);
    found.retain(|part| !part.is_empty());
    found
}

/// Tokens without the syntax that the parser does not know: `const` traits, impls and bounds, and unsafe binders.
pub(super) fn plain(tokens: &[TokenTree]) -> Tokens {
    let mut kept = Tokens::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Ident(word) if word == "const" && is_dropped(tokens, at) => {}
            TokenTree::Punct(tilde) if tilde.as_char() == '~' => at += 1,
            TokenTree::Group(group) if is_const(group) && !is_punct(at.checked_sub(1).and_then(|at| tokens.get(at)), '#') => {}
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), plain(&list(group.stream())).into_iter().collect());
                inner.set_span(group.span());
                kept.push(TokenTree::Group(inner));
            }
            _ => kept.push(token.clone()),
        }
        at += 1;
    }
    kept
}

/// `const` that is neither of a parameter, a pointer, nor an item.
fn is_dropped(tokens: &[TokenTree], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| tokens.get(at));
    let is_pointer = is_punct(before, '*');
    let is_before_item = !is_pointer && matches!(tokens.get(at + 1), Some(TokenTree::Ident(next)) if is_qualified(next));
    let is_of_impl = matches!(before, Some(TokenTree::Ident(word)) if word == "impl" || word == "dyn");
    is_before_item || is_of_impl || [':', '+', '>', '?'].iter().any(|character| is_punct(before, *character))
}

fn is_const(group: &Group) -> bool {
    let mut tokens = group.stream().into_iter();
    group.delimiter() == Delimiter::Bracket
        && matches!((tokens.next(), tokens.next()), (Some(TokenTree::Ident(word)), None) if word == "const")
}
