//! Macros by example: rules, matching, transcription.
//!
//! This is what `macro_rules!` says and no more: a call is matched against the rules in order, and the first that fits is written
//! out. Fragments are put in place as the tokens they stand for, without the brackets that a compiler keeps around them, hygiene is
//! left out, and a fragment that does not parse leads to the next rule. Everything here is about tokens; what they declare, and
//! which macro a name means, is for the caller.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use rustc_hash::FxHashMap;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};

/// Tokens in a row.
pub(super) type Tokens = Vec<TokenTree>;

/// The rules of one macro.
#[derive(Debug)]
pub(super) struct Rules(Vec<(Vec<Matcher>, Tokens)>);

#[derive(Debug)]
enum Matcher {
    Token(TokenTree),
    Group(Delimiter, Vec<Matcher>),
    Fragment { name: String, kind: String },
    Repeat { inner: Vec<Matcher>, separator: Tokens, operator: char },
}

/// What a name in a rule stands for.
#[derive(Clone, Debug)]
enum Bound {
    Tokens(Tokens),
    /// One for each turn of a repetition.
    Turns(Vec<Bound>),
}

type Bounds = FxHashMap<String, Bound>;

impl Rules {
    /// The only rule of `macro name(..) { .. }`.
    pub(super) fn single(matcher: TokenStream, template: TokenStream) -> Option<Self> {
        Some(Self(vec![(matchers(&list(matcher))?, list(template))]))
    }

    /// The rules inside the braces of `macro_rules! name { .. }` or `macro name { .. }`.
    pub(super) fn read(tokens: TokenStream) -> Option<Self> {
        let tokens: Tokens = tokens.into_iter().collect();
        let mut rules = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let [TokenTree::Group(matcher), rest @ ..] = &tokens[at..] else { return None };
            let [TokenTree::Punct(_), TokenTree::Punct(_), TokenTree::Group(template), ..] = rest else { return None };
            rules.push((matchers(&list(matcher.stream()))?, list(template.stream())));
            at += 4;
            at += usize::from(is_punct(tokens.get(at), ';') || is_punct(tokens.get(at), ','));
        }
        Some(Self(rules))
    }

    /// What a call with these tokens is written out to; `None` when no rule fits.
    pub(super) fn expand(&self, call: &[TokenTree]) -> Option<Tokens> {
        self.0.iter().find_map(|(matchers, template)| {
            let mut bounds = Bounds::default();
            let end = take(matchers, call, &mut bounds)?;
            (end == call.len()).then(|| transcribe(template, &bounds, &mut Vec::new()))
        })
    }
}

/// The tokens of a stream.
pub(super) fn list(stream: TokenStream) -> Tokens {
    stream.into_iter().collect()
}

/// Whether a token is this punctuation character.
pub(super) fn is_punct(token: Option<&TokenTree>, character: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

fn matchers(tokens: &[TokenTree]) -> Option<Vec<Matcher>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match (token, tokens.get(at)) {
            (TokenTree::Punct(dollar), Some(TokenTree::Ident(name))) if dollar.as_char() == '$' && name != "crate" => {
                let Some(TokenTree::Ident(kind)) = tokens.get(at + 2) else { return None };
                found.push(Matcher::Fragment { name: name.unraw().to_string(), kind: kind.to_string() });
                at += 3;
            }
            (TokenTree::Punct(dollar), Some(TokenTree::Group(group))) if dollar.as_char() == '$' => {
                let (separator, operator, length) = repetition(&tokens[at + 1..])?;
                found.push(Matcher::Repeat { inner: matchers(&list(group.stream()))?, separator, operator });
                at += 1 + length;
            }
            (TokenTree::Group(group), _) => found.push(Matcher::Group(group.delimiter(), matchers(&list(group.stream()))?)),
            (other, _) => found.push(Matcher::Token(other.clone())),
        }
    }
    Some(found)
}

/// The separator and the operator behind `$(..)`, and how many tokens they are.
fn repetition(tokens: &[TokenTree]) -> Option<(Tokens, char, usize)> {
    let operator_at = tokens.iter().position(|token| matches!(token, TokenTree::Punct(punct) if "*+?".contains(punct.as_char())))?;
    let TokenTree::Punct(operator) = &tokens[operator_at] else { return None };
    Some((tokens[..operator_at].to_vec(), operator.as_char(), operator_at + 1))
}

/// Matches the beginning of `input`, and says how many tokens it took.
fn take(matchers: &[Matcher], input: &[TokenTree], bounds: &mut Bounds) -> Option<usize> {
    let mut at = 0;
    for matcher in matchers {
        at += match matcher {
            Matcher::Token(token) => same(token, input.get(at)?).then_some(1)?,
            Matcher::Group(delimiter, inner) => {
                let TokenTree::Group(group) = input.get(at)? else { return None };
                let tokens = list(group.stream());
                if group.delimiter() != *delimiter || take(inner, &tokens, bounds)? != tokens.len() {
                    return None;
                }
                1
            }
            Matcher::Fragment { name, kind } => {
                let length = fragment(kind, &input[at..])?;
                bounds.insert(name.clone(), Bound::Tokens(input[at..at + length].to_vec()));
                length
            }
            Matcher::Repeat { inner, separator, operator } => repeat(inner, separator, *operator, &input[at..], bounds)?,
        };
    }
    Some(at)
}

fn repeat(inner: &[Matcher], separator: &[TokenTree], operator: char, input: &[TokenTree], bounds: &mut Bounds) -> Option<usize> {
    let mut turns: Vec<Bounds> = Vec::new();
    let mut at = 0;
    loop {
        let mut start = at;
        if !turns.is_empty() {
            if operator == '?' || !separator.iter().zip(&input[at..]).all(|(a, b)| same(a, b)) {
                break;
            }
            start += separator.len();
        }
        let mut turn = Bounds::default();
        match input.get(start..).and_then(|rest| take(inner, rest, &mut turn)) {
            Some(length) if start + length > at => at = start + length,
            _ => break,
        }
        turns.push(turn);
    }
    if operator == '+' && turns.is_empty() {
        return None;
    }
    let mut names = Vec::new();
    names_of(inner, &mut names);
    for name in names {
        let of_turns = turns.iter().filter_map(|turn| turn.get(&name).cloned()).collect();
        bounds.insert(name, Bound::Turns(of_turns));
    }
    Some(at)
}

fn names_of(matchers: &[Matcher], names: &mut Vec<String>) {
    for matcher in matchers {
        match matcher {
            Matcher::Fragment { name, .. } => names.push(name.clone()),
            Matcher::Group(_, inner) | Matcher::Repeat { inner, .. } => names_of(inner, names),
            Matcher::Token(_) => {}
        }
    }
}

fn same(a: &TokenTree, b: &TokenTree) -> bool {
    match (a, b) {
        (TokenTree::Group(_), _) | (_, TokenTree::Group(_)) => false,
        (TokenTree::Punct(a), TokenTree::Punct(b)) => a.as_char() == b.as_char(),
        _ => a.to_string() == b.to_string(),
    }
}

/// How many tokens at the beginning of `input` are a fragment of this kind.
fn fragment(kind: &str, input: &[TokenTree]) -> Option<usize> {
    match (kind, input.first()) {
        ("vis", None) => Some(0),
        (_, None) => None,
        ("ident", Some(TokenTree::Ident(ident))) => (ident != "_").then_some(1),
        ("ident", _) => None,
        ("tt", Some(first)) => Some(tree(first, input)),
        ("lifetime", Some(first)) => is_punct(Some(first), '\'').then_some(2),
        ("literal", Some(TokenTree::Literal(_))) => Some(1),
        ("literal", Some(TokenTree::Ident(ident))) => (ident == "true" || ident == "false").then_some(1),
        ("literal", first) => (is_punct(first, '-') && matches!(input.get(1), Some(TokenTree::Literal(_)))).then_some(2),
        ("meta", _) => meta(input),
        _ => parsed(kind, input),
    }
}

/// `path`, `path(..)`, `path = value`.
fn meta(input: &[TokenTree]) -> Option<usize> {
    let path = input.iter().take_while(|token| matches!(token, TokenTree::Ident(_)) || is_punct(Some(token), ':')).count();
    match input.get(path) {
        _ if path == 0 => None,
        Some(TokenTree::Group(_)) => Some(path + 1),
        next if is_punct(next, '=') => Some(path + 1 + parsed("expr", &input[path + 1..])?),
        _ => Some(path),
    }
}

/// A lifetime and an operator of several characters are one tree.
fn tree(first: &TokenTree, input: &[TokenTree]) -> usize {
    const OPERATORS: [&str; 25] = [
        "..=", "...", "<<=", ">>=", "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=", "%=", "^=", "&=", "|=",
        "<<", ">>", "..", "<-",
    ];
    if is_punct(Some(first), '\'') {
        return 2;
    }
    let mut text = String::new();
    for token in input.iter().take(3) {
        let TokenTree::Punct(punct) = token else { break };
        text.push(punct.as_char());
        if punct.spacing() == Spacing::Alone {
            break;
        }
    }
    OPERATORS.iter().find(|operator| text.starts_with(**operator)).map_or(1, |operator| operator.len())
}

fn parsed(kind: &str, input: &[TokenTree]) -> Option<usize> {
    let rest = |input: ParseStream<'_>| -> syn::Result<usize> {
        match kind {
            "ty" => drop(input.parse::<syn::Type>()?),
            "path" => drop(input.parse::<syn::Path>()?),
            "expr" | "expr_2021" => drop(input.parse::<syn::Expr>()?),
            "vis" => drop(input.parse::<syn::Visibility>()?),
            "item" => drop(input.parse::<syn::Item>()?),
            "block" => drop(input.parse::<syn::Block>()?),
            "stmt" => drop(input.parse::<syn::Stmt>()?),
            "pat" => drop(syn::Pat::parse_multi_with_leading_vert(input)?),
            "pat_param" => drop(syn::Pat::parse_single(input)?),
            _ => return Err(input.error("no such fragment")),
        }
        Ok(input.parse::<TokenStream>()?.into_iter().count())
    };
    let left = rest.parse2(input.iter().cloned().collect()).ok()?;
    input.len().checked_sub(left)
}

/// Writes a template out; `turns` are the turns of the repetitions around it, the outermost first.
fn transcribe(template: &[TokenTree], bounds: &Bounds, turns: &mut Vec<usize>) -> Tokens {
    let mut out = Tokens::new();
    let mut at = 0;
    while let Some(token) = template.get(at) {
        at += 1;
        let is_dollar = is_punct(Some(token), '$');
        match (token, template.get(at)) {
            (_, Some(TokenTree::Ident(name))) if is_dollar && name == "crate" => {
                at += 1;
                out.push(TokenTree::Ident(Ident::new("crate", Span::call_site())));
            }
            (_, Some(TokenTree::Ident(name))) if is_dollar && bounds.contains_key(&name.unraw().to_string()) => {
                at += 1;
                out.extend(standing_for(&bounds[&name.unraw().to_string()]));
            }
            (_, Some(TokenTree::Punct(second))) if is_dollar && second.as_char() == '$' => {
                at += 1;
                out.push(token.clone());
            }
            (_, Some(TokenTree::Group(group))) if is_dollar && group.delimiter() == Delimiter::Brace => {
                at += 1;
                out.extend(computed(&list(group.stream()), bounds, turns));
            }
            (_, Some(TokenTree::Group(group))) if is_dollar && group.delimiter() == Delimiter::Parenthesis => {
                let inner = list(group.stream());
                match (count(&inner, bounds), repetition(&template[at + 1..])) {
                    (Some(count), Some((separator, _, length))) => {
                        at += 1 + length;
                        out.extend(repeated(&inner, &separator, count, bounds, turns));
                    }
                    // A repetition of a macro that this one defines.
                    _ => out.push(token.clone()),
                }
            }
            (TokenTree::Group(group), _) => {
                let inner = transcribe(&list(group.stream()), bounds, turns);
                let mut written = Group::new(group.delimiter(), inner.into_iter().collect());
                written.set_span(group.span());
                out.push(TokenTree::Group(written));
            }
            _ => out.push(token.clone()),
        }
    }
    out
}

fn standing_for(bound: &Bound) -> Tokens {
    match bound {
        Bound::Tokens(tokens) => tokens.clone(),
        Bound::Turns(turns) => turns.iter().flat_map(standing_for).collect(),
    }
}

/// How often a repetition is written out: as often as any repeated name in it was matched. `None` when it holds none.
fn count(template: &[TokenTree], bounds: &Bounds) -> Option<usize> {
    let mut found = None;
    for (at, token) in template.iter().enumerate() {
        let here = match token {
            TokenTree::Ident(name) if at > 0 && is_punct(template.get(at - 1), '$') => match bounds.get(&name.unraw().to_string()) {
                Some(Bound::Turns(turns)) => Some(turns.len()),
                Some(Bound::Tokens(_)) | None => None,
            },
            TokenTree::Group(group) => count(&list(group.stream()), bounds),
            _ => None,
        };
        found = found.or(here);
    }
    found
}

fn repeated(inner: &[TokenTree], separator: &[TokenTree], count: usize, bounds: &Bounds, turns: &mut Vec<usize>) -> Tokens {
    let mut out = Tokens::new();
    for turn in 0..count {
        if turn > 0 {
            out.extend(separator.iter().cloned());
        }
        let of_turn = bounds.iter().filter_map(|(name, bound)| {
            let bound = match bound {
                Bound::Turns(turns) => turns.get(turn)?.clone(),
                Bound::Tokens(_) => bound.clone(),
            };
            Some((name.clone(), bound))
        });
        turns.push(turn);
        out.extend(transcribe(inner, &of_turn.collect(), turns));
        turns.pop();
    }
    out
}

/// `${index()}`, `${count($x)}`, `${ignore($x)}`, `${concat(a, $b)}`.
fn computed(tokens: &[TokenTree], bounds: &Bounds, turns: &[usize]) -> Tokens {
    let [TokenTree::Ident(function), TokenTree::Group(args)] = tokens else { return Tokens::new() };
    let args = transcribe(&list(args.stream()), bounds, &mut turns.to_vec());
    let number = |value: usize| vec![TokenTree::Literal(Literal::usize_unsuffixed(value))];
    match function.to_string().as_str() {
        "index" => number(turns.last().copied().unwrap_or(0)),
        "count" => number(args.len()),
        "concat" => {
            let parts = args.iter().filter(|token| !is_punct(Some(token), ',')).map(ToString::to_string);
            vec![TokenTree::Ident(Ident::new(&parts.collect::<String>(), Span::call_site()))]
        }
        _ => Tokens::new(),
    }
}

/// A punctuation character that stands alone.
pub(super) fn punct(character: char) -> TokenTree {
    TokenTree::Punct(Punct::new(character, Spacing::Alone))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(rules: &str, call: &str) -> Option<String> {
        let rules = Rules::read(rules.parse().unwrap()).unwrap();
        let tokens = rules.expand(&list(call.parse().unwrap()))?;
        Some(tokens.into_iter().collect::<TokenStream>().to_string().replace(' ', ""))
    }

    #[test]
    fn calls_are_written_out_by_the_first_rule_that_fits() {
        let rules = "($($t:ty)*) => { $(impl A for $t {})* }; ($n:ident: $e:expr $(, $k:ident)* $(,)?) => { $n($($k);*) = $e; }; () => {}";
        assert_eq!(expanded(rules, "u8 &u16").unwrap(), "implAforu8{}implAfor&u16{}");
        assert_eq!(expanded(rules, "a: 1 + 2, b, c,").unwrap(), "a(b;c)=1+2;");
        assert_eq!(expanded(rules, "a =>"), None);
    }

    #[test]
    fn repetitions_nest_and_know_their_turn() {
        let rules = "($($a:ident($($b:tt),*))+) => { $($a: ${index()} [$($a$b)|*] ${concat(x_, $a)};)+ }";
        assert_eq!(expanded(rules, "f(1, =>) g()").unwrap(), "f:0[f1|f=>]x_f;g:1[]x_g;");
    }

    #[test]
    fn a_macro_may_define_another() {
        let rules = "($name:ident) => { macro_rules! $name { ($$x:ty, $($y:ident)*) => { $crate::$$x } } }";
        assert_eq!(expanded(rules, "m").unwrap(), "macro_rules!m{($x:ty,$($y:ident)*)=>{crate::$x}}");
    }
}
