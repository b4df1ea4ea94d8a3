//! Expressions without control flow.

use super::Reader;
use super::code::Part;
use crate::extract::scan::Kind;
use crate::facts::{ExprId, ExprKind, Literal, PathExpr, TextRange, UnaryOp};
use crate::name::Name;

impl Reader<'_> {
    /// An operand with its signs in front and its calls, fields and the like behind.
    pub(super) fn unary(&mut self, structs: bool) -> Option<Part> {
        let start = self.start();
        let op = match self.sign {
            b'&' => return self.reference(structs),
            b'*' => UnaryOp::Deref,
            b'!' => UnaryOp::Not,
            b'-' => UnaryOp::Neg,
            _ => {
                let atom = self.atom(structs)?;
                return self.trailers(atom);
            }
        };
        self.take();
        let operand = self.deeper(|reader| reader.unary(structs))?;
        Some(self.add(TextRange::new(start, operand.outer.end), ExprKind::Unary { op, operand: operand.id }))
    }

    fn reference(&mut self, structs: bool) -> Option<Part> {
        let start = self.start();
        self.take();
        let next = self.scanner.peek().map(|next| self.scanner.bytes(next));
        if self.word() == b"raw" && matches!(next, Some(b"const" | b"mut")) {
            return None;
        }
        let mutable = self.eat_word(b"mut");
        let operand = self.deeper(|reader| reader.unary(structs))?;
        Some(self.add(TextRange::new(start, operand.outer.end), ExprKind::Ref { mutable, operand: operand.id }))
    }

    /// Calls, fields, indices, `?` and `.await` behind an expression.
    pub(super) fn trailers(&mut self, mut part: Part) -> Option<Part> {
        loop {
            let kind = match self.sign {
                b'(' => {
                    self.take();
                    ExprKind::Call { callee: part.id, args: self.values(b')')? }
                }
                b'[' => {
                    self.take();
                    let index = self.expr(true)?.id;
                    self.need(b']')?;
                    ExprKind::Index { base: part.id, index }
                }
                b'?' if !self.is_range(part) => {
                    self.take();
                    ExprKind::Try(part.id)
                }
                b'.' if !self.is_pair(b"..") && !self.is_range(part) => {
                    self.take();
                    self.member_of(part)?
                }
                _ => return Some(part),
            };
            part = self.add(self.since(part), kind);
        }
    }

    /// What stands behind a dot.
    fn member_of(&mut self, base: Part) -> Option<ExprKind> {
        if self.is_kind(Kind::Literal) {
            return Some(ExprKind::Field { base: base.id, name: self.index()? });
        }
        if self.eat_word(b"await") {
            return Some(ExprKind::Await(base.id));
        }
        let (method, method_range) = self.ident()?;
        let turbofish = self.turbofish()?;
        if !self.eat(b'(') {
            return turbofish.is_none().then_some(ExprKind::Field { base: base.id, name: method });
        }
        let turbofish = turbofish.map(|arguments| arguments.types).unwrap_or_default();
        let args = self.values(b')')?;
        Some(ExprKind::MethodCall { receiver: base.id, method, method_range, turbofish, args })
    }

    /// The number of a field.
    pub(super) fn index(&mut self) -> Option<Name> {
        let digits = self.token_text();
        let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && (digits.len() == 1 || !digits.starts_with('0'));
        self.take();
        (is_plain && digits.len() < 9).then(|| Name::new(digits))
    }

    /// Expressions separated by commas, up to the closing sign, which is taken.
    pub(super) fn values(&mut self, close: u8) -> Option<Vec<ExprId>> {
        let mut values = Vec::new();
        self.more_values(&mut values, close)?;
        Some(values)
    }

    /// The same, behind those that have been read with a comma.
    fn more_values(&mut self, values: &mut Vec<ExprId>, close: u8) -> Option<()> {
        while self.sign != close {
            values.push(self.expr(true)?.id);
            if !self.eat(b',') {
                break;
            }
        }
        self.need(close)
    }

    pub(super) fn atom(&mut self, structs: bool) -> Option<Part> {
        match self.token?.kind {
            Kind::Literal => self.literal(),
            Kind::Lifetime => self.labelled(),
            Kind::Ident => self.word_atom(structs),
            Kind::Open if self.sign == b'(' => self.parentheses(),
            Kind::Open if self.sign == b'[' => self.brackets(),
            Kind::Open => self.block(),
            Kind::Punct if self.sign == b'|' => self.closure(structs),
            Kind::Punct if self.sign == b'.' => self.open_range(structs),
            Kind::Punct if self.sign == b'<' || self.is_pair(b"::") => self.path_atom(structs),
            Kind::Punct | Kind::Close | Kind::Comment => None,
        }
    }

    fn word_atom(&mut self, structs: bool) -> Option<Part> {
        let start = self.start();
        match self.word() {
            word @ (b"true" | b"false") => {
                self.take();
                Some(self.close(start, ExprKind::Literal(Literal::Bool(word == b"true"))))
            }
            b"if" => self.if_(),
            b"match" => self.match_(),
            b"loop" | b"while" | b"for" => self.looped(start, None),
            b"unsafe" => {
                self.take();
                self.block_from(start, None)
            }
            b"async" => self.async_(structs),
            b"move" => self.closure(structs),
            b"let" => self.let_(structs),
            b"return" | b"break" | b"continue" => self.jump_away(structs),
            _ => self.path_atom(structs),
        }
    }

    /// A path, a literal of a struct, or a macro call.
    fn path_atom(&mut self, structs: bool) -> Option<Part> {
        let path = self.value_path()?;
        if self.sign == b'!' && !self.is_pair(b"!=") {
            let is_plain = path.qself.is_none() && path.segments.iter().all(|segment| segment.is_plain());
            return if is_plain { self.macro_value(path) } else { None };
        }
        if structs && self.sign == b'{' {
            return self.struct_literal(path);
        }
        Some(self.add(path.range, ExprKind::Path(path)))
    }

    fn struct_literal(&mut self, path: PathExpr) -> Option<Part> {
        self.need(b'{')?;
        let (mut fields, mut rest) = (Vec::new(), None);
        while self.sign != b'}' {
            if self.eat_pair(b"..") {
                rest = Some(self.expr(true)?.id);
                break;
            }
            fields.push(self.field_value()?);
            if !self.eat(b',') {
                break;
            }
        }
        self.need(b'}')?;
        Some(self.close(path.range.start, ExprKind::Struct { path, fields, rest }))
    }

    fn field_value(&mut self) -> Option<(Name, ExprId)> {
        if self.is_kind(Kind::Literal) {
            let name = self.index()?;
            self.need(b':')?;
            return Some((name, self.expr(true)?.id));
        }
        let (name, range) = self.ident()?;
        if self.eat(b':') {
            return Some((name, self.expr(true)?.id));
        }
        Some((name, self.add(range, ExprKind::Path(PathExpr::of_name(name, range))).id))
    }

    /// `()`, `(a)`, `(a, b)`.
    fn parentheses(&mut self) -> Option<Part> {
        let start = self.start();
        self.take();
        let mut elements = Vec::new();
        if self.sign != b')' {
            let first = self.expr(true)?;
            if self.eat(b')') {
                return Some(Part { id: first.id, outer: TextRange::new(start, self.end) });
            }
            self.need(b',')?;
            elements.push(first.id);
        }
        self.more_values(&mut elements, b')')?;
        Some(self.close(start, ExprKind::Tuple(elements)))
    }

    fn brackets(&mut self) -> Option<Part> {
        let start = self.start();
        self.take();
        let kind = self.array(b']', false)?;
        Some(self.close(start, kind))
    }

    /// Elements, or an element and how many of it, up to the closing sign, which is taken.
    pub(super) fn array(&mut self, close: u8, is_vec: bool) -> Option<ExprKind> {
        let mut elements = Vec::new();
        if self.sign != close {
            let element = self.expr(true)?.id;
            if self.eat(b';') {
                let len = self.expr(true)?.id;
                self.need(close)?;
                return Some(ExprKind::Repeat { element, len, is_vec });
            }
            elements.push(element);
            (self.eat(b',') || self.sign == close).then_some(())?;
        }
        self.more_values(&mut elements, close)?;
        Some(ExprKind::Array { elements, is_vec })
    }
}
