//! Expressions that steer control: branches, loops, closures, jumps.

use super::Reader;
use super::code::Part;
use super::operator::Level;
use crate::extract::scan::Kind;
use crate::facts::{Arm, Closure, ExprKind, Loop, LoopKind, TextRange};
use crate::name::Name;

impl Reader<'_> {
    /// An expression in the place of a statement or an arm: one that ends with a block ends there, unless a dot or `?` follows.
    /// Whether something must set it off from what comes next.
    pub(super) fn early(&mut self) -> Option<(Part, bool)> {
        let ends_with_block = self.sign == b'{'
            || self.is_kind(Kind::Lifetime)
            || matches!(self.word(), b"if" | b"match" | b"loop" | b"while" | b"for" | b"unsafe");
        let mut part = if ends_with_block { self.atom(true) } else { self.unary(true) }?;
        if ends_with_block {
            let goes_on = self.sign == b'?' || self.sign == b'.' && !self.is_pair(b"..");
            if !goes_on {
                return Some((part, false));
            }
            part = self.trailers(part)?;
        }
        Some((self.operators(part, true, Level::Assign)?, true))
    }

    pub(super) fn if_(&mut self) -> Option<Part> {
        let start = self.start();
        self.take();
        let condition = self.expr(false)?.id;
        let then = self.block()?.id;
        let mut otherwise = None;
        if self.eat_word(b"else") {
            let is_ladder = self.word() == b"if";
            otherwise = Some(if is_ladder { self.deeper(Self::if_)? } else { self.block()? }.id);
        }
        Some(self.close(start, ExprKind::If { condition, then, otherwise }))
    }

    /// `let p = x` in a condition.
    pub(super) fn let_(&mut self, structs: bool) -> Option<Part> {
        let start = self.start();
        self.take();
        let pat = self.pattern()?;
        (!self.is_pair(b"==")).then_some(())?;
        self.need(b'=')?;
        let value = self.unary(structs)?;
        let value = self.operators(value, structs, Level::Compare)?;
        Some(self.add(TextRange::new(start, value.outer.end), ExprKind::Let { pat, value: value.id }))
    }

    pub(super) fn match_(&mut self) -> Option<Part> {
        let start = self.start();
        self.take();
        let scrutinee = self.expr(false)?.id;
        self.need(b'{')?;
        let mut arms = Vec::new();
        while self.sign != b'}' {
            let pat = self.pattern()?;
            let guard = if self.eat_word(b"if") { Some(self.expr(true)?.id) } else { None };
            self.eat_pair(b"=>").then_some(())?;
            let (body, is_open) = self.deeper(Self::early)?;
            (self.eat(b',') || !is_open || self.sign == b'}').then_some(())?;
            arms.push(Arm { pat, guard, body: body.id });
        }
        self.need(b'}')?;
        Some(self.close(start, ExprKind::Match { scrutinee, arms }))
    }

    /// A loop or block behind a label.
    pub(super) fn labelled(&mut self) -> Option<Part> {
        let start = self.start();
        let label = Some(self.label()?);
        self.need(b':')?;
        if self.sign == b'{' { self.block_from(start, label) } else { self.looped(start, label) }
    }

    /// A label, without its apostrophe.
    fn label(&mut self) -> Option<Name> {
        let name = self.token_text().strip_prefix('\'')?;
        self.take();
        (name.is_ascii() && !name.contains('#')).then(|| Name::new(name))
    }

    /// A loop that begins at `start`, the label taken.
    pub(super) fn looped(&mut self, start: u32, label: Option<Name>) -> Option<Part> {
        let keyword = self.start();
        let word = self.word();
        self.take();
        let mut head = TextRange::new(keyword, self.end);
        let kind = match word {
            b"loop" => LoopKind::Loop,
            b"while" => {
                let condition = self.expr(false)?;
                head.end = condition.outer.end;
                LoopKind::While { condition: condition.id }
            }
            b"for" if self.sign != b'<' => {
                let pat = self.pattern()?;
                self.eat_word(b"in").then_some(())?;
                let iterable = self.expr(false)?;
                head.end = iterable.outer.end;
                LoopKind::For { pat, iterable: iterable.id }
            }
            _ => return None,
        };
        let body = self.block()?.id;
        Some(self.close(start, ExprKind::Loop(Loop { kind, label, body, head })))
    }

    /// `async { .. }`, or a closure.
    pub(super) fn async_(&mut self, structs: bool) -> Option<Part> {
        let start = self.start();
        let mut ahead = self.scanner.clone();
        let mut next = ahead.code()?;
        if ahead.bytes(next) == b"move" {
            next = ahead.code()?;
        }
        if ahead.byte(next) != b'{' {
            return self.closure(structs);
        }
        self.take();
        self.eat_word(b"move");
        let body = self.block()?.id;
        Some(self.close(start, ExprKind::Async { body }))
    }

    pub(super) fn closure(&mut self, structs: bool) -> Option<Part> {
        let start = self.start();
        let (is_async, is_move) = (self.eat_word(b"async"), self.eat_word(b"move"));
        self.need(b'|')?;
        let mut params = Vec::new();
        while self.sign != b'|' {
            let pat = self.single_pattern()?;
            params.push((pat, if self.eat(b':') { Some(self.ty()?) } else { None }));
            if !self.eat(b',') {
                break;
            }
        }
        self.need(b'|')?;
        let output = if self.eat_pair(b"->") { Some(self.ty()?) } else { None };
        let body = if output.is_some() { self.block()? } else { self.expr(structs)? };
        let range = TextRange::new(start, body.outer.end);
        Some(self.add(range, ExprKind::Closure(Closure { params, output, is_async, is_move, body: body.id })))
    }

    /// `return`, `break` and `continue`.
    pub(super) fn jump_away(&mut self, structs: bool) -> Option<Part> {
        let start = self.start();
        let word = self.word();
        self.take();
        let label = if word != b"return" && self.is_kind(Kind::Lifetime) { Some(self.label()?) } else { None };
        let mut range = TextRange::new(start, self.end);
        let ends = self.token.is_none() || matches!(self.sign, b';' | b'}' | b')' | b']' | b',') || self.is_pair(b"=>");
        let value = match ends || word == b"continue" {
            true => None,
            // What a brace begins there depends on what stands around.
            false if self.sign == b'{' && !structs => return None,
            false => Some(self.expr(true)?),
        };
        range.end = value.map_or(range.end, |value| value.outer.end);
        let value = value.map(|value| value.id);
        Some(self.add(
            range,
            match word {
                b"return" => ExprKind::Return(value),
                b"break" => ExprKind::Break { label, value },
                _ => ExprKind::Continue { label },
            },
        ))
    }
}
