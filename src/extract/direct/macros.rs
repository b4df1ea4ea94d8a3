//! Macro calls in code whose tokens read as expressions.
//!
//! The grammars are those of the parser (`lower/macros/grammar.rs`), as far as they are ordinary. Whatever else stands in a call,
//! statements and `select!` included, is the parser's.

use super::Reader;
use super::code::Part;
use crate::extract::family::{Family, captured, captures};
use crate::extract::scan::{Kind, Token};
use crate::facts::{ExprId, ExprKind, Literal, MacroExpr, MacroForm, PathExpr, TextRange};
use crate::name::Name;

impl Reader<'_> {
    /// Whether a call of a macro with braces comes next: as a statement, it ends with them.
    pub(super) fn begins_braced_macro(&self) -> bool {
        if !self.is_kind(Kind::Ident) {
            return false;
        }
        let mut ahead = self.scanner.clone();
        loop {
            let next = ahead.code();
            if ahead.is(next, b'!') {
                let open = ahead.code();
                return ahead.is(open, b'{');
            }
            let again = if ahead.is(next, b':') { ahead.code() } else { None };
            if !ahead.is(again, b':') || ahead.code().is_none_or(|word| word.kind != Kind::Ident) {
                return false;
            }
        }
    }

    /// A call of a macro with braces, as a statement.
    pub(super) fn braced_macro(&mut self) -> Option<Part> {
        let path = self.plain_path()?;
        let call = self.macro_value(path)?;
        (!matches!(self.sign, b'.' | b'?')).then_some(call)
    }

    /// A macro call, its path taken.
    pub(super) fn macro_value(&mut self, path: PathExpr) -> Option<Part> {
        self.need(b'!')?;
        let close = match self.sign {
            b'(' => b')',
            b'[' => b']',
            b'{' => b'}',
            _ => return None,
        };
        self.take();
        let (start, name) = (path.range.start, path.last().name.as_str());
        let family = Family::of(name);
        let args = match family {
            Family::Vec => {
                let kind = self.array(close, true)?;
                return Some(self.close(start, kind));
            }
            Family::Format => self.format(close)?,
            Family::Json => self.json(close)?,
            Family::Matches => self.matches(close)?,
            Family::Other if !matches!(name, "lazy_static" | "thread_local") => self.list(close)?,
            Family::Other | Family::Select | Family::CfgIf | Family::Quote => return None,
        };
        self.need(close)?;
        let is_known = family != Family::Other;
        Some(self.close(start, ExprKind::Macro(Box::new(MacroExpr { path, form: MacroForm::Args(args), is_known }))))
    }

    /// Expressions; `name = value` and `key => value` count by their values.
    fn list(&mut self, close: u8) -> Option<Vec<ExprId>> {
        let mut list = Vec::new();
        while self.sign != close {
            self.skip_name();
            list.push(self.expr(true)?.id);
            if self.eat_pair(b"=>") {
                list.push(self.expr(true)?.id);
            }
            self.comma_or(close)?;
        }
        Some(list)
    }

    fn comma_or(&mut self, close: u8) -> Option<()> {
        (self.eat(b',') || self.sign == close).then_some(())
    }

    /// Arguments as formatting and logging macros take them, and the locals that format strings capture.
    fn format(&mut self, close: u8) -> Option<Vec<ExprId>> {
        let mut args = Vec::new();
        let biased = self.word() == b"biased" && self.scanner.is(self.scanner.peek(), b';');
        (!biased).then_some(())?;
        while self.sign != close {
            args.push(self.format_argument()?);
            if !self.eat(b';') {
                self.comma_or(close)?;
            }
        }
        let mut reads: Vec<(Name, TextRange)> = Vec::new();
        for id in &args {
            let expr = self.body.expr(*id);
            if let ExprKind::Literal(Literal::Str(text)) = &expr.kind {
                let read = |name| Some((Name::new(name), captured(self.text, expr.range, name)?));
                reads.extend(captures(text).filter_map(read));
            }
        }
        for (name, range) in reads {
            args.push(self.add(range, ExprKind::Path(PathExpr::of_name(name, range))).id);
        }
        Some(args)
    }

    /// `x`, `name = x`, `target: x`, `?x`, `%x`, `a.b = %x`.
    fn format_argument(&mut self) -> Option<ExprId> {
        if self.sign == b'{' {
            return None;
        }
        if self.is_kind(Kind::Ident) && self.is_colon(self.scanner.peek()) {
            self.take();
            self.take();
            self.sigil();
            if self.sign == b'=' || self.is_kind(Kind::Ident) && self.scanner.is(self.scanner.peek(), b'=') {
                return None;
            }
        }
        self.skip_name();
        self.sigil();
        Some(self.expr(true)?.id)
    }

    fn sigil(&mut self) {
        if !self.eat(b'?') {
            self.eat(b'%');
        }
    }

    /// Whether a token is a colon, and not the first of two.
    fn is_colon(&self, token: Option<Token>) -> bool {
        self.scanner.is(token, b':') && token.is_some_and(|token| self.text.as_bytes().get(token.end) != Some(&b':'))
    }

    /// Takes `name =`, `a.b.c =` or `"name" =`.
    fn skip_name(&mut self) {
        let mut ahead = self.scanner.clone();
        let mut next = ahead.code();
        if self.is_kind(Kind::Ident) {
            while ahead.is(next, b'.') {
                if ahead.code().is_none_or(|word| word.kind != Kind::Ident) {
                    return;
                }
                next = ahead.code();
            }
        } else if !self.is_kind(Kind::Literal) || !self.token_text().ends_with(['"', '#']) {
            return;
        }
        let behind = next.and_then(|next| self.text.as_bytes().get(next.end));
        if ahead.is(next, b'=') && !matches!(behind, Some(b'=' | b'>')) {
            while !self.eat(b'=') {
                self.take();
            }
        }
    }

    /// The expression before a pattern, the guard behind it, and what is told when it does not match.
    fn matches(&mut self, close: u8) -> Option<Vec<ExprId>> {
        let mut args = vec![self.expr(true)?.id];
        self.need(b',')?;
        let pats = self.body.pats.len();
        self.pattern()?;
        self.body.pats.truncate(pats);
        if self.eat_word(b"if") {
            args.push(self.expr(true)?.id);
        }
        while self.eat(b',') && self.sign != close {
            args.push(self.format_argument()?);
        }
        Some(args)
    }

    /// The expressions in a JSON literal.
    fn json(&mut self, close: u8) -> Option<Vec<ExprId>> {
        let mut list = Vec::new();
        if self.sign != close {
            self.json_value(&mut list)?;
        }
        Some(list)
    }

    fn json_value(&mut self, list: &mut Vec<ExprId>) -> Option<()> {
        let ends = |next: Option<Token>| next.is_some_and(|next| next.kind == Kind::Close || self.scanner.byte(next) == b',');
        let mut ahead = self.scanner.clone();
        match self.sign {
            b'{' => self.deeper(|reader| reader.json_object(list)),
            b'[' if ahead.close().is_some() && ends(ahead.code()) => {
                self.take();
                while self.sign != b']' {
                    self.deeper(|reader| reader.json_value(list))?;
                    self.comma_or(b']')?;
                }
                self.need(b']')
            }
            _ if self.word() == b"null" && ends(self.scanner.peek()) => {
                self.take();
                Some(())
            }
            _ => {
                list.push(self.expr(true)?.id);
                Some(())
            }
        }
    }

    fn json_object(&mut self, list: &mut Vec<ExprId>) -> Option<()> {
        self.need(b'{')?;
        while self.sign != b'}' {
            match self.token?.kind {
                Kind::Ident | Kind::Literal if self.is_colon(self.scanner.peek()) => self.take(),
                Kind::Open if self.sign != b'(' => return None,
                Kind::Lifetime => return None,
                _ => list.push(self.expr(true)?.id),
            }
            self.need(b':')?;
            self.json_value(list)?;
            self.comma_or(b'}')?;
        }
        self.need(b'}')
    }
}
