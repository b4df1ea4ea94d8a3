//! When an item exists: `cfg` attributes, folded as far as this tool tells configurations apart.
//!
//! Functions run outside test builds, so `test` is false here, and what is left over is either always there, never there
//! (which [`Cfg::Test`] stands for), or a predicate that the manifest decides.

use crate::facts::{Cfg, CfgExpr};
use crate::name::Name;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{AttrStyle, Attribute, Ident, LitBool, LitStr, Meta, Token, parenthesized, token};

/// Attributes whose last segment is one of these mark code that only test builds hold.
const TEST_ATTRIBUTES: [&str; 6] = ["test", "bench", "rstest", "test_case", "quickcheck", "wasm_bindgen_test"];

/// When the thing with these attributes exists.
pub(super) fn of(attrs: &[Attribute]) -> Cfg {
    attrs.iter().filter(|attr| matches!(attr.style, AttrStyle::Outer)).map(one).fold(Cfg::Always, both)
}

/// When a file or inline module with these inner attributes exists.
pub(super) fn of_inner(attrs: &[Attribute]) -> Cfg {
    attrs.iter().filter(|attr| matches!(attr.style, AttrStyle::Inner(_))).map(one).fold(Cfg::Always, both)
}

/// Whether the attribute is a `cfg`.
pub(super) fn is_cfg(attr: &Attribute) -> bool {
    matches!(&attr.meta, Meta::List(list) if list.path.is_ident("cfg"))
}

/// The conjunction.
pub(super) fn both(a: Cfg, b: Cfg) -> Cfg {
    match (a, b) {
        (Cfg::Test, _) | (_, Cfg::Test) => Cfg::Test,
        (Cfg::Always, other) | (other, Cfg::Always) => other,
        (Cfg::When(a), Cfg::When(b)) => Cfg::when(CfgExpr::All(vec![*a, *b])),
    }
}

/// The negation.
pub(super) fn not(cfg: Cfg) -> Cfg {
    match cfg {
        Cfg::Always => Cfg::Test,
        Cfg::Test => Cfg::Always,
        Cfg::When(predicate) => match *predicate {
            CfgExpr::Not(inner) => Cfg::When(inner),
            other => Cfg::when(CfgExpr::Not(Box::new(other))),
        },
    }
}

/// What `cfg` with this text in its parentheses says.
pub(super) fn of_predicate(text: &str) -> Cfg {
    if text.trim() == "test" { Cfg::Test } else { syn::parse_str::<Predicate>(text).map_or(Cfg::Always, |it| it.0) }
}

/// What an attribute other than `cfg` says, by the last segment of its path.
pub(super) fn of_name(name: &str) -> Cfg {
    if TEST_ATTRIBUTES.contains(&name) { Cfg::Test } else { Cfg::Always }
}

fn one(attr: &Attribute) -> Cfg {
    match &attr.meta {
        Meta::List(list) if list.path.is_ident("cfg") => syn::parse2::<Predicate>(list.tokens.clone()).map_or(Cfg::Always, |it| it.0),
        meta => meta.path().segments.last().map_or(Cfg::Always, |last| of_name(&last.ident.to_string())),
    }
}

/// A `cfg` predicate as found between the parentheses.
struct Predicate(Cfg);

impl Parse for Predicate {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if input.peek(LitBool) {
            let value = input.parse::<LitBool>()?.value;
            return Ok(Self(if value { Cfg::Always } else { Cfg::Test }));
        }
        let name = input.call(Ident::parse_any)?.unraw().to_string();
        if input.peek(token::Paren) {
            let inner;
            parenthesized!(inner in input);
            if !matches!(&*name, "all" | "any" | "not") {
                inner.parse::<proc_macro2::TokenStream>()?;
                return Ok(Self(Cfg::when(CfgExpr::Flag(Name::new(&name)))));
            }
            let mut list = Punctuated::<Predicate, Token![,]>::parse_terminated(&inner)?.into_iter().map(|it| it.0);
            return Ok(Self(match &*name {
                "all" => all(list),
                "any" => any(list),
                _ => list.next().map_or(Cfg::Always, not),
            }));
        }
        if input.parse::<Option<Token![=]>>()?.is_some() {
            let value = input.parse::<LitStr>()?.value();
            return Ok(Self(Cfg::when(CfgExpr::Pair(Name::new(&name), Name::new(&value)))));
        }
        Ok(Self(if name == "test" { Cfg::Test } else { Cfg::when(CfgExpr::Flag(Name::new(&name))) }))
    }
}

fn all(list: impl Iterator<Item = Cfg>) -> Cfg {
    let mut left = Vec::new();
    for cfg in list {
        match cfg {
            Cfg::Test => return Cfg::Test,
            Cfg::Always => {}
            Cfg::When(expr) => left.push(*expr),
        }
    }
    join(left, Cfg::Always, CfgExpr::All)
}

fn any(list: impl Iterator<Item = Cfg>) -> Cfg {
    let mut left = Vec::new();
    for cfg in list {
        match cfg {
            Cfg::Always => return Cfg::Always,
            Cfg::Test => {}
            Cfg::When(expr) => left.push(*expr),
        }
    }
    join(left, Cfg::Test, CfgExpr::Any)
}

fn join(mut left: Vec<CfgExpr>, none: Cfg, some: fn(Vec<CfgExpr>) -> CfgExpr) -> Cfg {
    match left.len() {
        0 => none,
        1 => left.pop().map_or(none, Cfg::when),
        _ => Cfg::when(some(left)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_is_false_and_the_rest_is_folded() {
        let flag = |name: &str| CfgExpr::Flag(name.into());
        let cases = [
            ("test", Cfg::Test),
            ("not(test)", Cfg::Always),
            ("all(test, unix)", Cfg::Test),
            ("any(test, unix)", Cfg::when(flag("unix"))),
            ("all(unix, not(test))", Cfg::when(flag("unix"))),
            ("not(any(test, feature = \"a\"))", Cfg::when(CfgExpr::Not(Box::new(CfgExpr::Pair("feature".into(), "a".into()))))),
            ("all(a, b)", Cfg::when(CfgExpr::All(vec![flag("a"), flag("b")]))),
            ("all()", Cfg::Always),
            ("any()", Cfg::Test),
            ("true", Cfg::Always),
            ("version(\"1.2\")", Cfg::when(flag("version"))),
        ];
        for (text, expected) in cases {
            assert_eq!(syn::parse_str::<Predicate>(text).unwrap().0, expected, "{text}");
        }
    }
}
