//! Texts: what strings and paths say that stand in the code.
//!
//! Literals, constants, locals bound once, what callers give for a parameter, and the functions that copy a text or join paths are
//! followed. Of a text that is put together at run time the part before the first unknown hole is known, which is enough to tell a
//! folder. Everything else is unknown: what an environment variable says stands in no code.

use super::{Origin, Program, RegionId, Visit};
use crate::catalog::{Effect, Platform, TokenAddress};
use crate::facts::{ExprId, ExprKind, Literal, MacroForm, PatKind};

/// Steps of one evaluation.
const DEPTH: u32 = 24;

/// Types that hold a text and nothing else.
const TEXTS: [&str; 6] =
    ["std::string::String", "std::path::Path", "std::path::PathBuf", "std::ffi::OsStr", "std::ffi::OsString", "std::borrow::Cow"];

/// Methods that give the text of their receiver again, as the same or another type.
pub(super) const COPIES: [&str; 17] = [
    "as_os_str",
    "as_path",
    "as_ref",
    "as_str",
    "borrow",
    "clone",
    "display",
    "expect",
    "into",
    "into_owned",
    "to_owned",
    "to_path_buf",
    "to_str",
    "to_string",
    "to_string_lossy",
    "unwrap",
    "into_string",
];

/// What is known of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// How it begins.
    pub start: String,
    /// Nothing follows.
    pub whole: bool,
}

impl Text {
    fn whole(text: &str) -> Self {
        Self { start: text.to_owned(), whole: true }
    }

    /// What `format!` makes of a format string: its text up to the first hole that is not known.
    fn formatted(format: &str, mut hole: impl FnMut(&str) -> Option<Self>) -> Self {
        let mut start = String::new();
        let mut rest = format;
        while let Some(at) = rest.find(['{', '}']) {
            let (before, after) = rest.split_at(at);
            start.push_str(before);
            rest = match after.get(..2) {
                Some(escape @ ("{{" | "}}")) => {
                    start.push_str(&escape[1..]);
                    &after[2..]
                }
                _ => {
                    let inside = after.strip_prefix('{').and_then(|after| after.split_once('}'));
                    let Some((name, after)) = inside else { return Self { start, whole: false } };
                    let Some(text) = hole(name) else { return Self { start, whole: false } };
                    start.push_str(&text.start);
                    if !text.whole {
                        return Self { start, whole: false };
                    }
                    after
                }
            };
        }
        start.push_str(rest);
        Self { start, whole: true }
    }

    /// The host, if this is how a URL begins and the host is complete.
    fn host(&self) -> Option<&str> {
        let (_, rest) = self.start.split_once("://")?;
        match rest.find(['/', ':', '?', '#']) {
            Some(end) => Some(&rest[..end]),
            None => self.whole.then_some(rest),
        }
    }

    /// The path of an address, without what follows it, if all of it is known.
    fn path(&self) -> Option<&str> {
        let (_, rest) = self.start.split_once("://")?;
        let path = &rest[rest.find('/')?..];
        match path.find(['?', '#']) {
            Some(end) => Some(&path[..end]),
            None => self.whole.then_some(path),
        }
    }

    /// A path below this one. One that is not known is taken to be relative.
    fn join(self, part: Option<Self>) -> Self {
        match part {
            Some(part) if part.start.starts_with('/') => part,
            _ if !self.whole => self,
            Some(part) => Self { start: format!("{}/{}", self.start.trim_end_matches('/'), part.start), whole: part.whole },
            None => Self { start: format!("{}/", self.start.trim_end_matches('/')), whole: false },
        }
    }
}

impl<'c> Program<'c> {
    /// Whether a text that holds one of these words stands in the code that a program runs.
    pub fn mentions(&self, root: usize, words: &[&str]) -> bool {
        let runs = |region: &&RegionId| self.visits(**region).any(|visit| visit.root == root);
        self.regions().iter().filter(runs).any(|region| {
            self.body_of(*region).typed.body.iter().any(|(_, expr)| match &expr.kind {
                ExprKind::Literal(Literal::Str(text)) => {
                    let text = text.to_lowercase();
                    words.iter().any(|word| text.contains(word))
                }
                _ => false,
            })
        })
    }

    /// What is known of the text that an expression gives, in this way of running its region.
    pub fn text(&self, visit: &Visit, expr: ExprId) -> Option<Text> {
        self.text_at(visit.region, Some(visit), expr, DEPTH)
    }

    /// The platform at whose functions a call that sends a request arrives, as far as the code says where to.
    pub fn function_called(&self, visit: &Visit, call: ExprId) -> Option<&'c Platform> {
        let calls = self.chain(visit.region, call);
        let mut given = calls.iter().flat_map(|call| self.args(visit.region, *call));
        let answer = given.find_map(|arg| self.catalog().platforms.at_host(self.text(visit, *arg)?.host()?));
        self.learnt(answer, "the address is that of a function", "the address is not known to be that of a function")
    }

    /// What is known of the token that a call that sends a request asks for, as far as the code says where.
    pub fn token_asked(&self, visit: &Visit, call: ExprId) -> Option<&'c TokenAddress> {
        let calls = self.chain(visit.region, call);
        let mut given = calls.iter().flat_map(|call| self.args(visit.region, *call));
        given.find_map(|arg| {
            let text = self.text(visit, *arg)?;
            self.catalog().addresses.token(text.host()?, text.path()?)
        })
    }

    fn text_at(&self, region: RegionId, visit: Option<&Visit>, expr: ExprId, depth: u32) -> Option<Text> {
        let depth = depth.checked_sub(1)?;
        let info = self.body_of(region);
        match &info.typed.body.expr(expr).kind {
            ExprKind::Literal(Literal::Str(text)) => Some(Text::whole(text)),
            ExprKind::Path(_) => self.named_text(region, visit, expr, depth),
            ExprKind::Ref { operand, .. } | ExprKind::Unary { operand, .. } | ExprKind::Try(operand) => {
                self.text_at(region, visit, *operand, depth)
            }
            ExprKind::Block(block) => self.text_at(region, visit, block.tail?, depth),
            ExprKind::Macro(call) if call.path.last().name == "format" => match &call.form {
                MacroForm::Args(args) => self.formatted_text(region, visit, args, depth),
                MacroForm::Select(_) | MacroForm::Block(_) => None,
            },
            ExprKind::MethodCall { receiver, method, args, .. } if self.is_foreign_call(region, expr) => {
                let text = self.text_at(region, visit, *receiver, depth)?;
                match (method.as_str(), &**args) {
                    ("join", [part]) => Some(text.join(self.text_at(region, visit, *part, depth))),
                    (name, _) => COPIES.contains(&name).then_some(text),
                }
            }
            ExprKind::Call { .. } if self.site_at(region, expr).is_some_and(|site| site.known.has(Effect::GivesOwnFolder)) => {
                self.own_folder(visit?)
            }
            ExprKind::Call { args, .. } if self.is_foreign_call(region, expr) => {
                let path = self.type_path(info.typed.ty(expr).peeled())?;
                match &**args {
                    [only] if TEXTS.contains(&path.as_str()) => self.text_at(region, visit, *only, depth),
                    _ => None,
                }
            }
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                let callee = self.callee(region, expr)?;
                let root = self.body_of(callee).typed.body.root?;
                self.text_at(callee, None, root, depth)
            }
            _ => None,
        }
    }

    /// The folder that an instance has for itself, where all platforms that run the program of a visit agree.
    fn own_folder(&self, visit: &Visit) -> Option<Text> {
        let mut folders = self.platforms(visit).map(|platform| platform.disk.as_ref().map(|disk| &*disk.own.value));
        let first = folders.next()??;
        folders.all(|other| other == Some(first)).then(|| Text::whole(first))
    }

    /// The text that a format string gives with what stands in its holes.
    fn formatted_text(&self, region: RegionId, visit: Option<&Visit>, args: &[ExprId], depth: u32) -> Option<Text> {
        let body = &self.body_of(region).typed.body;
        let (format, args) = args.split_first()?;
        let ExprKind::Literal(Literal::Str(format)) = &body.expr(*format).kind else { return None };
        let is_named = |arg: &ExprId, name: &str| matches!(&body.expr(*arg).kind, ExprKind::Path(path) if path.last().name == name);
        let mut next = 0;
        Some(Text::formatted(format, |name| {
            let arg = if name.is_empty() {
                next += 1;
                args.get(next - 1)
            } else {
                args.iter().find(|arg| is_named(arg, name))
            };
            self.text_at(region, visit, *arg?, depth)
        }))
    }

    /// The text of a local, a parameter or a constant.
    fn named_text(&self, region: RegionId, visit: Option<&Visit>, path: ExprId, depth: u32) -> Option<Text> {
        let info = self.body_of(region);
        if let Some(value) = info.single_value(path) {
            return self.text_at(region, visit, value, depth);
        }
        if let Some((region, value)) = self.constant_value(region, path) {
            return self.text_at(region, None, value, depth);
        }
        let pat = *info.typed.locals.get(&path)?;
        let Some(Origin::Param(at)) = info.flow.origin(pat) else { return None };
        let is_plain = matches!(info.typed.body.pat(pat).kind, PatKind::Binding { mutable: false, sub: None, .. });
        let (caller, site) = self.caller_of_body(visit?)?;
        let argument = self.argument(caller.region, site, Some(at)).filter(|_| is_plain)?;
        self.text_at(caller.region, Some(caller), argument, depth)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_is_known_up_to_its_first_hole() {
        let known = |name: &str| (name == "DIR").then(|| Text::whole("/tmp"));
        assert_eq!(Text::formatted("{DIR}/a.png", known), Text::whole("/tmp/a.png"));
        assert_eq!(Text::formatted("{DIR}/{id}.png", known), Text { start: "/tmp/".to_owned(), whole: false });
        assert_eq!(Text::formatted("{{/}}", known), Text::whole("{/}"));
        assert_eq!(Text::formatted("é{", known), Text { start: "é".to_owned(), whole: false });
        assert_eq!(Text::formatted("{é", known), Text { start: String::new(), whole: false });
    }

    #[test]
    fn a_host_is_known_when_it_is_complete() {
        let open = |start: &str| Text { start: start.to_owned(), whole: false };
        assert_eq!(Text::whole("https://a.example.com").host(), Some("a.example.com"));
        assert_eq!(open("https://a.example.com:8080/x").host(), Some("a.example.com"));
        assert_eq!(open("https://a.example").host(), None);
        assert_eq!(Text::whole("a.example.com/x").host(), None);
    }

    #[test]
    fn paths_are_joined_as_the_standard_library_joins_them() {
        assert_eq!(Text::whole("/tmp/").join(Some(Text::whole("a"))), Text::whole("/tmp/a"));
        assert_eq!(Text::whole("/tmp").join(Some(Text::whole("/etc"))), Text::whole("/etc"));
        assert_eq!(Text::whole("/tmp").join(None), Text { start: "/tmp/".to_owned(), whole: false });
        let open = Text { start: "/tmp/a".to_owned(), whole: false };
        assert_eq!(open.clone().join(Some(Text::whole("b"))), open);
    }
}
