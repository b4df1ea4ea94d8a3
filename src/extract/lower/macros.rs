//! Macros in expression position.
//!
//! A macro call is code like any other when it is known what it becomes (`expansion`), or when its tokens read as code. Known families have their own grammar ([`grammar`]); any
//! other macro is read as a list of expressions, else as statements. What reads as neither stays opaque, because it may do
//! anything. Macros that only quote their tokens run nothing and have no arguments.

use super::body::{BodyLower, Part};
use crate::extract::family::{Family, captures};
use crate::facts::{ExprKind, MacroExpr, MacroForm, PathExpr, SelectArm, TextRange};
use crate::name::Name;
use proc_macro2::{Span, TokenStream};
use syn::parse::Parser;
use syn::{Block, Expr, Macro, Stmt};

mod grammar;

/// An expression without the parentheses around it: a macro may have put them there.
fn bare(mut expr: &Expr) -> &Expr {
    while let Expr::Paren(inner) = expr {
        expr = &inner.expr;
    }
    expr
}

/// The family of a macro.
fn family(mac: &Macro) -> Family {
    let name = mac.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    Family::of(name.strip_prefix("r#").unwrap_or(&name))
}

impl BodyLower<'_, '_> {
    pub(super) fn macro_call(&mut self, mac: &Macro) -> Part {
        self.expanded(mac).unwrap_or_else(|| self.plain_macro_call(mac))
    }

    /// A macro call by its tokens alone.
    pub(super) fn plain_macro_call(&mut self, mac: &Macro) -> Part {
        let range = self.low.macro_range(mac);
        let kind = self
            .read(family(mac), mac)
            .unwrap_or_else(|| ExprKind::Opaque { path: self.low.path(None, &mac.path), tokens: self.low.inside(mac.delimiter.span()) });
        self.part(range, kind)
    }

    fn read(&mut self, family: Family, mac: &Macro) -> Option<ExprKind> {
        let tokens = || mac.tokens.clone();
        match family {
            Family::Format => grammar::arguments.parse2(tokens()).ok().map(|args| self.format(mac, &args)),
            Family::Select => grammar::select.parse2(tokens()).ok().map(|arms| self.select(mac, &arms)),
            Family::Vec => self.vec(mac),
            Family::Json => grammar::json.parse2(tokens()).ok().map(|values| self.args(mac, &values)),
            Family::Matches => grammar::matches.parse2(tokens()).ok().map(|args| self.args(mac, &args)),
            Family::Quote => Some(self.args(mac, &[])),
            Family::CfgIf => {
                let stmts = self.cfg_if(tokens())?;
                Some(self.stmts(mac, &stmts))
            }
            Family::Other => None,
        }
        .or_else(|| grammar::list.parse2(tokens()).ok().map(|args| self.args(mac, &args)))
        .or_else(|| Block::parse_within.parse2(tokens()).ok().map(|stmts| self.stmts(mac, &stmts)))
    }

    fn form(&mut self, mac: &Macro, form: MacroForm) -> ExprKind {
        let is_known = !matches!(family(mac), Family::Other);
        ExprKind::Macro(Box::new(MacroExpr { path: self.low.path(None, &mac.path), form, is_known }))
    }

    fn args(&mut self, mac: &Macro, args: &[Expr]) -> ExprKind {
        let args = args.iter().filter_map(|arg| self.unless_test(arg)).map(|part| part.id).collect();
        self.form(mac, MacroForm::Args(args))
    }

    /// The arguments of a formatting macro, and the locals its format string captures: `"{name}"` reads `name`.
    fn format(&mut self, mac: &Macro, args: &[Expr]) -> ExprKind {
        let texts = args.iter().map(bare).filter_map(|arg| match arg {
            Expr::Lit(literal) => match &literal.lit {
                syn::Lit::Str(text) => Some((text.value(), literal.lit.span())),
                _ => None,
            },
            _ => None,
        });
        let captured: std::vec::Vec<(PathExpr, Span)> = texts
            .flat_map(|(text, span)| {
                captures(&text)
                    .filter_map(|name| Some((PathExpr::of_name(Name::new(name), self.low.captured(name, span)?), span)))
                    .collect::<std::vec::Vec<_>>()
            })
            .collect();
        let mut ids: std::vec::Vec<_> = args.iter().filter_map(|arg| self.unless_test(arg)).map(|part| part.id).collect();
        for (path, span) in captured {
            let path = self.as_meant(path, span);
            ids.push(self.part(path.range, ExprKind::Path(path)).id);
        }
        self.form(mac, MacroForm::Args(ids))
    }

    fn stmts(&mut self, mac: &Macro, stmts: &[Stmt]) -> ExprKind {
        let inside: TextRange = self.low.inside(mac.delimiter.span());
        let block = self.block_in(inside, stmts, None);
        self.form(mac, MacroForm::Block(block.id))
    }

    fn vec(&mut self, mac: &Macro) -> Option<ExprKind> {
        match grammar::vec.parse2(mac.tokens.clone()).ok()? {
            grammar::Vec::Elements(elements) => {
                let elements = elements.iter().filter_map(|element| self.unless_test(element)).map(|part| part.id).collect();
                Some(ExprKind::Array { elements, is_vec: true })
            }
            grammar::Vec::Repeat(element, len) => {
                let (element, len) = (self.expr(&element).id, self.expr(&len).id);
                Some(ExprKind::Repeat { element, len, is_vec: true })
            }
        }
    }

    fn select(&mut self, mac: &Macro, arms: &[grammar::Arm]) -> ExprKind {
        let arms = arms.iter().map(|arm| SelectArm {
            pat: arm.head.as_ref().map(|(pat, _)| self.pat(pat).0),
            future: arm.head.as_ref().map(|(_, future)| self.expr(future).id),
            guard: arm.guard.as_ref().map(|guard| self.expr(guard).id),
            body: self.expr(&arm.body).id,
        });
        let arms = arms.collect();
        self.form(mac, MacroForm::Select(arms))
    }

    /// The statements of all branches that are not for tests.
    fn cfg_if(&mut self, tokens: TokenStream) -> Option<std::vec::Vec<Stmt>> {
        let mut stmts = std::vec::Vec::new();
        for (cfg, tokens) in super::item_macro::branches.parse2(tokens).ok()? {
            if cfg != crate::facts::Cfg::Test {
                stmts.extend(Block::parse_within.parse2(tokens).ok()?);
            }
        }
        Some(stmts)
    }
}
