//! Fragments: with what each may begin, and where it ends.
//!
//! What may follow an expression, a type or a pattern in a matcher is limited by the language, so a fragment ends at one of a few
//! tokens. Each of these places is tried, the nearest first, and the parser says whether a fragment begins what stands before it.

use super::Fuel;
use super::tokens::{Delimiter, Sort, Tok};
use crate::extract::{direct, guard, parse};
use syn::parse::{Parse, ParseStream, Parser};

/// A kind of fragment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fragment {
    Block,
    Expr,
    Ident,
    Item,
    Lifetime,
    Literal,
    Meta,
    Pat,
    /// A pattern without alternatives.
    PatParam,
    Path,
    Stmt,
    Tt,
    Ty,
    Vis,
}

/// Places at which the end of a fragment is looked for.
const MAX_ENDS: usize = 32;

impl Fragment {
    pub(super) fn of(name: &str) -> Option<Self> {
        Some(match name {
            "block" => Self::Block,
            "expr" | "expr_2021" => Self::Expr,
            "ident" => Self::Ident,
            "item" => Self::Item,
            "lifetime" => Self::Lifetime,
            "literal" => Self::Literal,
            "meta" => Self::Meta,
            "pat" => Self::Pat,
            "pat_param" => Self::PatParam,
            "path" => Self::Path,
            "stmt" => Self::Stmt,
            "tt" => Self::Tt,
            "ty" => Self::Ty,
            "vis" => Self::Vis,
            _ => return None,
        })
    }

    /// Whether the fragment may begin with this token, as the compiler decides before it reads on.
    pub(super) fn may_begin(self, tok: &Tok<'_>) -> bool {
        match self {
            Self::Block => matches!(tok.sort, Sort::Open(Delimiter::Brace)),
            Self::Expr => begins_expr(tok),
            Self::Ident => tok.sort == Sort::Ident && tok.text != "_",
            Self::Item | Self::Stmt | Self::Tt => !tok.is_close(),
            Self::Lifetime => tok.sort == Sort::Lifetime,
            Self::Literal => {
                tok.sort == Sort::Literal
                    || tok.is("-")
                    || tok.is_word("true")
                    || tok.is_word("false")
                    || tok.sort == Sort::Open(Delimiter::Hidden)
            }
            Self::Meta | Self::Path => tok.sort == Sort::Ident || tok.is("::") || self == Self::Path && (tok.is("<") || tok.is("<<")),
            Self::Pat | Self::PatParam => begins_pattern(tok) || self == Self::Pat && tok.is("|"),
            Self::Ty => begins_type(tok),
            Self::Vis => tok.is(",") || tok.sort == Sort::Ident || begins_type(tok),
        }
    }

    /// The index behind the fragment that begins at `at`; `None` when there is none.
    pub(super) fn end(self, text: &str, toks: &[Tok<'_>], at: usize, fuel: &mut Fuel) -> Option<usize> {
        let tok = toks.get(at).filter(|tok| !tok.is_close());
        let ends = |ends: fn(&Tok<'_>) -> bool| Ends { toks, at, ends, behind: false, typed: false };
        match self {
            Self::Vis => Some(visibility(toks, at)),
            Self::Tt | Self::Ident | Self::Lifetime | Self::Block => Some(tok?.close + 1),
            Self::Literal => literal(toks, at, tok?),
            Self::Meta => meta(toks, at),
            Self::Stmt if tok?.is(";") => Some(at + 1),
            Self::Expr => ends(ends_expr).find(text, fuel, |slice| begin(slice, syn::Expr::parse)),
            Self::Stmt => ends(ends_expr).find(text, fuel, is_statement),
            Self::Item => Ends { behind: true, ..ends(ends_item) }.find(text, fuel, is_item),
            Self::Ty => Ends { typed: true, ..ends(ends_type) }.find(text, fuel, |slice| begin(slice, syn::Type::parse)),
            Self::Path => Ends { typed: true, ..ends(ends_type) }.find(text, fuel, |slice| begin(slice, syn::TypePath::parse)),
            // Before the edition of 2021 no pattern had alternatives.
            Self::Pat => ends(ends_pattern).find(text, fuel, |slice| {
                begin(slice, syn::Pat::parse_multi_with_leading_vert).or_else(|| begin(slice, syn::Pat::parse_single))
            }),
            Self::PatParam => ends(ends_alternative).find(text, fuel, |slice| begin(slice, syn::Pat::parse_single)),
        }
    }
}

/// Where a fragment may end.
struct Ends<'s, 't> {
    toks: &'s [Tok<'t>],
    at: usize,
    ends: fn(&Tok<'_>) -> bool,
    /// It ends behind such a token, not before it.
    behind: bool,
    /// Angle brackets hold what is inside them together.
    typed: bool,
}

impl Ends<'_, '_> {
    /// The index behind what `reads` finds at the beginning of a text, given how many of its bytes that takes.
    fn find(&self, text: &str, fuel: &mut Fuel, reads: impl Fn(&str) -> Option<usize>) -> Option<usize> {
        let (mut index, mut tries, mut angles) = (self.at, 0, 0usize);
        let start = self.toks.get(self.at)?.range.start as usize;
        loop {
            let tok = self.toks.get(index).filter(|tok| !tok.is_close());
            let next = tok.map_or(index, |tok| tok.close + 1);
            let stops = tok.is_none_or(|tok| (self.ends)(tok)) && angles == 0;
            let end = if self.behind { next } else { index };
            if (stops || tok.is_none()) && end > self.at {
                let slice = text.get(start..self.toks[end - 1].range.end as usize)?;
                fuel.burn(slice.len())?;
                tries += 1;
                if let Some(taken) = reads(slice) {
                    let behind = |tok: &Tok<'_>| tok.range.end as usize <= start + taken;
                    return Some(self.at + self.toks[self.at..end].iter().take_while(|tok| behind(tok)).count());
                }
            }
            if tok.is_none() || tries > MAX_ENDS {
                return None;
            }
            if self.typed {
                angles = angles_behind(tok?, angles);
            }
            index = next;
        }
    }
}

fn angles_behind(tok: &Tok<'_>, angles: usize) -> usize {
    match tok.text {
        "<" if tok.sort == Sort::Punct => angles + 1,
        "<<" => angles + 2,
        ">" => angles.saturating_sub(1),
        ">>" => angles.saturating_sub(2),
        _ => angles,
    }
}

/// How many bytes the parser takes from the beginning of a text.
fn begin<T>(slice: &str, read: impl Fn(ParseStream<'_>) -> syn::Result<T>) -> Option<usize> {
    guard::check(slice).ok()?;
    let prefix = |input: ParseStream<'_>| {
        read(input)?;
        let rest = if input.is_empty() { None } else { Some(input.cursor().span().start()) };
        while input.parse::<Option<proc_macro2::TokenTree>>()?.is_some() {}
        Ok(rest)
    };
    let taken = match prefix.parse_str(slice).ok()? {
        Some(rest) => {
            let line = slice.split_inclusive('\n').take(rest.line - 1).map(str::len).sum::<usize>();
            line + slice.get(line..)?.char_indices().nth(rest.column).map_or(0, |(at, _)| at)
        }
        None => slice.len(),
    };
    (taken > 0).then_some(taken)
}

fn is_item(slice: &str) -> Option<usize> {
    parse::<syn::Item>(slice).is_ok().then_some(slice.len())
}

fn is_statement(slice: &str) -> Option<usize> {
    let text = format!("{{{slice};}}");
    let is_one = |stmts: &[syn::Stmt]| matches!(stmts, [_] | [syn::Stmt::Item(_), syn::Stmt::Expr(syn::Expr::Verbatim(_), _)]);
    parse::<syn::Block>(&text).is_ok_and(|block| is_one(&block.stmts)).then_some(slice.len())
}

fn visibility(toks: &[Tok<'_>], at: usize) -> usize {
    if !toks.get(at).is_some_and(|tok| tok.is_word("pub")) {
        return at;
    }
    let Some(open) = toks.get(at + 1).filter(|tok| tok.sort == Sort::Open(Delimiter::Parenthesis)) else { return at + 1 };
    let inside = toks.get(at + 2).map_or("", |tok| tok.text);
    let restricts = inside == "in" || ["crate", "self", "super"].contains(&inside) && open.close == at + 3;
    if restricts { open.close + 1 } else { at + 1 }
}

/// A literal with its sign, `true`, `false`, or one that was given as an expression.
fn literal(toks: &[Tok<'_>], at: usize, first: &Tok<'_>) -> Option<usize> {
    if first.is("-") {
        return toks.get(at + 1).filter(|tok| tok.sort == Sort::Literal).map(|_| at + 2);
    }
    if first.is_open() {
        let inside = literal(toks, at + 1, toks.get(at + 1)?)?;
        return (inside == first.close).then_some(inside + 1);
    }
    let is_bool = first.is_word("true") || first.is_word("false");
    (first.sort == Sort::Literal || is_bool).then_some(at + 1)
}

/// What stands in an attribute: a path, with a group or `= value` behind it.
fn meta(toks: &[Tok<'_>], at: usize) -> Option<usize> {
    let mut index = at;
    while toks.get(index).is_some_and(|tok| tok.is("::") || tok.sort == Sort::Ident) {
        index += 1;
    }
    (index > at).then_some(())?;
    match toks.get(index) {
        Some(tok) if tok.is_open() => Some(tok.close + 1),
        Some(tok) if tok.is("=") => {
            index += 1;
            let first = index;
            while let Some(tok) = toks.get(index).filter(|tok| !tok.is_close() && !tok.is(",")) {
                index = tok.close + 1;
            }
            (index > first).then_some(index)
        }
        _ => Some(index),
    }
}

fn ends_expr(tok: &Tok<'_>) -> bool {
    tok.is(",") || tok.is(";") || tok.is("=>")
}

fn ends_type(tok: &Tok<'_>) -> bool {
    ends_expr(tok)
        || ["=", ":", ">", "|", ">>"].iter().any(|sign| tok.is(sign))
        || tok.is_word("as")
        || tok.is_word("where")
        || matches!(tok.sort, Sort::Open(Delimiter::Brace | Delimiter::Bracket))
}

fn ends_pattern(tok: &Tok<'_>) -> bool {
    tok.is("=>") || tok.is(",") || tok.is("=") || tok.is_word("if") || tok.is_word("in")
}

fn ends_alternative(tok: &Tok<'_>) -> bool {
    ends_pattern(tok) || tok.is("|")
}

fn ends_item(tok: &Tok<'_>) -> bool {
    tok.is(";") || matches!(tok.sort, Sort::Open(Delimiter::Brace))
}

/// Words that begin nothing of their own.
fn is_reserved(word: &str) -> bool {
    direct::is_keyword(word.as_bytes())
}

fn begins_path(word: &str) -> bool {
    !is_reserved(word) || matches!(word, "self" | "Self" | "super" | "crate")
}

fn begins_expr(tok: &Tok<'_>) -> bool {
    match tok.sort {
        Sort::Ident => {
            begins_path(tok.text)
                || matches!(
                    tok.text,
                    "async"
                        | "break"
                        | "const"
                        | "continue"
                        | "do"
                        | "false"
                        | "for"
                        | "if"
                        | "loop"
                        | "match"
                        | "move"
                        | "return"
                        | "static"
                        | "true"
                        | "try"
                        | "unsafe"
                        | "while"
                        | "yield"
                        | "_"
                )
        }
        Sort::Open(_) | Sort::Literal | Sort::Lifetime => true,
        Sort::Punct => ["!", "-", "*", "|", "||", "&", "&&", "..", "...", "..=", "<", "<<", "::", "#"].contains(&tok.text),
        Sort::Close(_) => false,
    }
}

fn begins_type(tok: &Tok<'_>) -> bool {
    match tok.sort {
        Sort::Ident => begins_path(tok.text) || matches!(tok.text, "_" | "for" | "impl" | "fn" | "unsafe" | "extern" | "dyn"),
        Sort::Open(Delimiter::Parenthesis | Delimiter::Bracket) | Sort::Lifetime => true,
        Sort::Punct => ["!", "*", "&", "&&", "?", "<", "<<", "::"].contains(&tok.text),
        Sort::Open(_) | Sort::Literal | Sort::Close(_) => false,
    }
}

fn begins_pattern(tok: &Tok<'_>) -> bool {
    match tok.sort {
        Sort::Ident => true,
        Sort::Open(Delimiter::Parenthesis | Delimiter::Bracket) | Sort::Literal => true,
        Sort::Punct => ["&", "-", "&&", "..", "...", "..=", "::", "<", "<<"].contains(&tok.text),
        Sort::Open(_) | Sort::Lifetime | Sort::Close(_) => false,
    }
}
