//! The grammars of macros that are read through.
//!
//! Each function reads all tokens of a call and fails when they are something else: guessing is left to nobody.

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser, Result};
use syn::punctuated::Punctuated;
use syn::{Expr, Ident, LitStr, Pat, Token, braced, bracketed, token};

/// What `vec!` holds.
pub(super) enum Vec {
    Elements(Punctuated<Expr, Token![,]>),
    Repeat(Box<Expr>, Box<Expr>),
}

/// An arm of `select!`.
pub(super) struct Arm {
    /// Pattern and future, unless it is the arm for when nothing is ready.
    pub(super) head: Option<(Pat, Expr)>,
    pub(super) guard: Option<Expr>,
    pub(super) body: Expr,
}

type List = std::vec::Vec<Expr>;

/// Expressions separated by commas; `name = value` and `key => value` count by their values.
pub(super) fn list(input: ParseStream) -> Result<List> {
    let mut list = List::new();
    while !input.is_empty() {
        skip_name(input)?;
        list.push(input.parse()?);
        if input.parse::<Option<Token![=>]>>()?.is_some() {
            list.push(input.parse()?);
        }
        comma_or_end(input)?;
    }
    Ok(list)
}

/// Arguments as formatting and logging macros take them.
pub(super) fn arguments(input: ParseStream) -> Result<List> {
    let mut list = List::new();
    if input.peek(Ident) && input.peek2(Token![;]) && input.fork().parse::<Ident>()? == "biased" {
        input.parse::<Ident>()?;
        input.parse::<Token![;]>()?;
    }
    while !input.is_empty() {
        argument(input, &mut list)?;
        if input.parse::<Option<Token![;]>>()?.is_none() {
            comma_or_end(input)?;
        }
    }
    Ok(list)
}

/// `x`, `name = x`, `target: x`, `?x`, `%x`, `a.b = %x`, `key:? = x`, `{ a = x, b }`.
fn argument(input: ParseStream, list: &mut List) -> Result<()> {
    if input.peek(token::Brace)
        && let Some(fields) = fields(input)
    {
        list.extend(fields);
        return Ok(());
    }
    if input.peek(Ident::peek_any) && input.peek2(Token![:]) && !input.peek2(Token![::]) {
        input.call(Ident::parse_any)?;
        input.parse::<Token![:]>()?;
        sigil(input)?;
        if input.parse::<Option<Token![=]>>()?.is_none() && input.peek(Ident) && input.peek2(Token![=]) {
            input.parse::<Ident>()?;
            input.parse::<Token![=]>()?;
        }
    }
    skip_name(input)?;
    sigil(input)?;
    list.push(input.parse()?);
    Ok(())
}

fn sigil(input: ParseStream) -> Result<()> {
    if input.peek(Token![?]) {
        input.parse::<Token![?]>()?;
    } else if input.peek(Token![%]) {
        input.parse::<Token![%]>()?;
    }
    Ok(())
}

/// The fields of a logging macro in braces. `None` when the braces are a block, or a name whose `=` is taken too.
fn fields(input: ParseStream) -> Option<List> {
    let ahead = input.fork();
    let (fields, _) = braces(&ahead).ok()?;
    let list = arguments.parse2(fields).ok()?;
    if ahead.peek(Token![=]) && !ahead.peek(Token![==]) {
        braces(input).ok()?;
        input.parse::<Token![=]>().ok()?;
        return None;
    }
    let ends = ahead.is_empty() || ahead.peek(Token![,]);
    ends.then(|| braces(input)).and_then(|taken| taken.ok()).map(|_| list)
}

fn braces(input: ParseStream) -> Result<(TokenStream, token::Brace)> {
    let content;
    let brace = braced!(content in input);
    Ok((content.parse()?, brace))
}

/// Takes `name =`, `a.b.c =` or `"name" =`.
fn skip_name(input: ParseStream) -> Result<()> {
    let ahead = input.fork();
    if ahead.peek(LitStr) {
        ahead.parse::<LitStr>()?;
    } else if ahead.peek(Ident::peek_any) && (ahead.peek2(Token![=]) || ahead.peek2(Token![.])) {
        ahead.call(Ident::parse_any)?;
        while ahead.peek(Token![.]) && ahead.peek2(Ident::peek_any) {
            ahead.parse::<Token![.]>()?;
            ahead.call(Ident::parse_any)?;
        }
    } else {
        return Ok(());
    }
    if ahead.peek(Token![=]) && !ahead.peek(Token![==]) && !ahead.peek(Token![=>]) {
        for _ in 0.. {
            if input.parse::<Option<Token![=]>>()?.is_some() {
                break;
            }
            input.parse::<proc_macro2::TokenTree>()?;
        }
    }
    Ok(())
}

fn comma_or_end(input: ParseStream) -> Result<()> {
    if !input.is_empty() {
        input.parse::<Token![,]>()?;
    }
    Ok(())
}

pub(super) fn vec(input: ParseStream) -> Result<Vec> {
    let ahead = input.fork();
    if !ahead.is_empty() && ahead.parse::<Expr>().is_ok() && ahead.peek(Token![;]) {
        let element = input.parse()?;
        input.parse::<Token![;]>()?;
        return Ok(Vec::Repeat(Box::new(element), Box::new(input.parse()?)));
    }
    Punctuated::parse_terminated(input).map(Vec::Elements)
}

/// The expression before the pattern, and the guard behind it.
pub(super) fn matches(input: ParseStream) -> Result<List> {
    let mut list = vec![input.parse()?];
    input.parse::<Token![,]>()?;
    Pat::parse_multi_with_leading_vert(input)?;
    if input.parse::<Option<Token![if]>>()?.is_some() {
        list.push(input.parse()?);
    }
    while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
        argument(input, &mut list)?;
    }
    Ok(list)
}

/// The expressions in a JSON literal.
pub(super) fn json(input: ParseStream) -> Result<List> {
    let mut list = List::new();
    if !input.is_empty() {
        json_value(input, &mut list)?;
    }
    Ok(list)
}

fn json_value(input: ParseStream, list: &mut List) -> Result<()> {
    let ends = |ahead: ParseStream| ahead.is_empty() || ahead.peek(Token![,]);
    if input.peek(token::Brace) {
        let content;
        braced!(content in input);
        while !content.is_empty() {
            if !content.peek(token::Paren) && content.peek2(Token![:]) && !content.peek2(Token![::]) {
                content.parse::<proc_macro2::TokenTree>()?;
            } else {
                list.push(content.parse()?);
            }
            content.parse::<Token![:]>()?;
            json_value(&content, list)?;
            comma_or_end(&content)?;
        }
        return Ok(());
    }
    let ahead = input.fork();
    if input.peek(token::Bracket) && ahead.parse::<proc_macro2::TokenTree>().is_ok() && ends(&ahead) {
        let content;
        bracketed!(content in input);
        while !content.is_empty() {
            json_value(&content, list)?;
            comma_or_end(&content)?;
        }
        return Ok(());
    }
    let ahead = input.fork();
    if ahead.call(Ident::parse_any).is_ok_and(|ident| ident == "null") && ends(&ahead) {
        input.call(Ident::parse_any)?;
        return Ok(());
    }
    list.push(input.parse()?);
    Ok(())
}

/// The arms of `select!`, in the dialects of tokio and futures.
pub(super) fn select(input: ParseStream) -> Result<std::vec::Vec<Arm>> {
    if input.peek(Ident) && input.peek2(Token![;]) {
        input.parse::<Ident>()?;
        input.parse::<Token![;]>()?;
    }
    let mut arms = std::vec::Vec::new();
    while !input.is_empty() {
        let head = if input.peek(Ident::peek_any) && input.peek2(Token![=>]) {
            input.call(Ident::parse_any)?;
            None
        } else {
            let pat = Pat::parse_multi_with_leading_vert(input)?;
            input.parse::<Token![=]>()?;
            Some((pat, input.parse()?))
        };
        let mut guard = None;
        if head.is_some() && input.parse::<Option<Token![,]>>()?.is_some() {
            input.parse::<Token![if]>()?;
            guard = Some(input.parse()?);
        }
        input.parse::<Token![=>]>()?;
        let body = Expr::parse_with_earlier_boundary_rule(input)?;
        input.parse::<Option<Token![,]>>()?;
        arms.push(Arm { head, guard, body });
    }
    Ok(arms)
}
