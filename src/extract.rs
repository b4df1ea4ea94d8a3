//! Text to facts. Only modules are read so far.

use crate::facts::{Cfg, CfgExpr, FileFacts, Item, ItemKind, SyntaxProblem, TextRange};
use crate::name::Name;

/// What a file declares.
pub fn items(text: &str) -> FileFacts {
    match syn::parse_file(text) {
        Ok(file) => FileFacts { items: modules(&file.items), ..FileFacts::default() },
        Err(error) => {
            let range = text_range(error.span());
            FileFacts { problems: vec![SyntaxProblem { range, message: error.to_string() }], ..FileFacts::default() }
        }
    }
}

fn text_range(span: proc_macro2::Span) -> TextRange {
    let range = span.byte_range();
    TextRange::new(range.start as u32, range.end as u32)
}

fn modules(items: &[syn::Item]) -> Vec<Item> {
    let modules = items.iter().filter_map(|item| match item {
        syn::Item::Mod(module) => Some(module),
        _ => None,
    });
    modules.map(module).collect()
}

fn module(module: &syn::ItemMod) -> Item {
    let mut cfg = Cfg::Always;
    let mut path = None;
    let start = text_range(module.mod_token.span).start;
    let end = module.semi.map_or(start, |semi| text_range(semi.spans[0]).end);
    for attr in &module.attrs {
        match &attr.meta {
            syn::Meta::List(list) if list.path.is_ident("cfg") => {
                let text = list.tokens.to_string();
                cfg = if text == "test" { Cfg::Test } else { Cfg::When(CfgExpr::Flag(Name::new(&text))) };
            }
            syn::Meta::NameValue(pair) if pair.path.is_ident("path") => {
                if let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value {
                    path = Some(text.value());
                }
            }
            _ => {}
        }
    }
    Item {
        name: Name::new(&module.ident.to_string()),
        range: TextRange::new(start, end),
        name_range: text_range(module.ident.span()),
        public: false,
        attrs: Vec::new(),
        cfg,
        kind: ItemKind::Module { inline: module.content.as_ref().map(|(_, items)| modules(items)), path },
    }
}
