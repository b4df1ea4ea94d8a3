//! Expressions without control flow.

use super::body::{BodyLower, Part};
use super::item::is_test;
use crate::facts::{BinaryOp, ExprId, ExprKind, Literal, PathExpr, TextRange, UnaryOp};
use crate::name::Name;
use proc_macro2::Span;
use syn::punctuated::Punctuated;
use syn::{BinOp, Expr, Lit, RangeLimits, Token, UnOp};

impl BodyLower<'_, '_> {
    /// Lowers an expression.
    pub(super) fn expr(&mut self, expr: &Expr) -> Part {
        match expr {
            Expr::Paren(expr) => {
                let outer = self.low.delimited(&expr.paren_token.span);
                Part { id: self.expr(&expr.expr).id, outer }
            }
            Expr::Group(expr) => self.expr(&expr.expr),
            Expr::Lit(expr) => self.literal(expr),
            Expr::Path(expr) => self.path_expr(self_path(expr)),
            Expr::Call(expr) => self.call(expr),
            Expr::MethodCall(expr) => self.method_call(expr),
            Expr::Field(expr) => self.field(expr),
            Expr::Binary(expr) => self.binary(expr),
            Expr::Unary(expr) => self.unary(expr),
            Expr::Reference(expr) => self.reference(expr.and_token.span, expr.mutability.is_some(), &expr.expr),
            Expr::RawAddr(expr) => {
                let mutable = matches!(expr.mutability, syn::PointerMutability::Mut(_));
                self.reference(expr.and_token.span, mutable, &expr.expr)
            }
            Expr::Try(expr) => self.try_(expr),
            Expr::Await(expr) => self.await_(expr),
            Expr::Index(expr) => self.index(expr),
            Expr::Assign(expr) => self.assign(None, &expr.left, &expr.right),
            Expr::Cast(expr) => self.cast(expr),
            Expr::Array(expr) => self.array(expr),
            Expr::Repeat(expr) => self.repeat(expr),
            Expr::Tuple(expr) => self.tuple(expr),
            Expr::Struct(expr) => self.struct_(expr),
            Expr::Range(expr) => self.range(expr),
            Expr::Macro(expr) => self.macro_call(&expr.mac),
            Expr::Infer(expr) => self.unknown(expr.underscore_token.span),
            Expr::Verbatim(tokens) => {
                let range = self.low.token_range(tokens).unwrap_or_default();
                self.part(range, ExprKind::Unknown)
            }
            other => self.control(other),
        }
    }

    /// Lowers an expression unless only test builds hold it.
    pub(super) fn unless_test(&mut self, expr: &Expr) -> Option<Part> {
        if is_test(attrs(expr)) { None } else { Some(self.attributed(expr)) }
    }

    /// Lowers an expression whose outer range includes its attributes.
    pub(super) fn attributed(&mut self, expr: &Expr) -> Part {
        let mut part = self.expr(expr);
        if let Some(start) = self.low.attrs_start(attrs(expr)) {
            part.outer.start = part.outer.start.min(start);
        }
        part
    }

    pub(super) fn list(&mut self, list: &Punctuated<Expr, Token![,]>) -> Vec<ExprId> {
        list.iter().filter_map(|expr| self.unless_test(expr)).map(|part| part.id).collect()
    }

    fn literal(&mut self, expr: &syn::ExprLit) -> Part {
        let (range, literal) = (self.low.lit_range(&expr.lit), literal(&expr.lit));
        self.part(range, ExprKind::Literal(literal))
    }

    fn path_expr(&mut self, (qself, path): (Option<&syn::QSelf>, &syn::Path)) -> Part {
        let mut lowered = self.low.path(qself, path);
        if let Some(first) = path.segments.first().filter(|_| self.low.made().is_some()) {
            lowered = self.as_meant(lowered, first.ident.span());
        }
        self.part(lowered.range, ExprKind::Path(lowered))
    }

    fn unknown(&mut self, span: Span) -> Part {
        let range = self.low.range(span);
        self.part(range, ExprKind::Unknown)
    }

    fn call(&mut self, expr: &syn::ExprCall) -> Part {
        let callee = self.expr(&expr.func);
        let args = self.list(&expr.args);
        let range = self.until(callee, expr.paren_token.span.close());
        self.part(range, ExprKind::Call { callee: callee.id, args })
    }

    fn method_call(&mut self, expr: &syn::ExprMethodCall) -> Part {
        let receiver = self.expr(&expr.receiver);
        let args = self.list(&expr.args);
        let range = self.until(receiver, expr.paren_token.span.close());
        let (method, method_range) = (self.low.name(&expr.method), self.low.range(expr.method.span()));
        let turbofish = self.low.turbofish(expr.turbofish.as_ref());
        self.part(range, ExprKind::MethodCall { receiver: receiver.id, method, method_range, turbofish, args })
    }

    fn field(&mut self, expr: &syn::ExprField) -> Part {
        let base = self.expr(&expr.base);
        let (name, span) = match &expr.member {
            syn::Member::Named(ident) => (self.low.name(ident), ident.span()),
            syn::Member::Unnamed(index) => (self.low.name_of_index(index.index as usize), index.span),
        };
        let range = self.until(base, span);
        self.part(range, ExprKind::Field { base: base.id, name })
    }

    fn binary(&mut self, expr: &syn::ExprBinary) -> Part {
        let (op, assigns) = binary_op(&expr.op);
        if assigns {
            return self.assign(op, &expr.left, &expr.right);
        }
        let (left, right) = (self.expr(&expr.left), self.expr(&expr.right));
        let kind = match op {
            Some(op) => ExprKind::Binary { op, left: left.id, right: right.id },
            None => ExprKind::Unknown,
        };
        self.part(left.outer.cover(right.outer), kind)
    }

    fn assign(&mut self, op: Option<BinaryOp>, place: &Expr, value: &Expr) -> Part {
        let (place, value) = (self.expr(place), self.expr(value));
        self.part(place.outer.cover(value.outer), ExprKind::Assign { op, place: place.id, value: value.id })
    }

    fn unary(&mut self, expr: &syn::ExprUnary) -> Part {
        let operand = self.expr(&expr.expr);
        let (op, span) = match &expr.op {
            UnOp::Deref(op) => (UnaryOp::Deref, op.span),
            UnOp::Not(op) => (UnaryOp::Not, op.span),
            UnOp::Neg(op) => (UnaryOp::Neg, op.span),
            _ => return operand,
        };
        let range = self.from(span, operand.outer.end);
        self.part(range, ExprKind::Unary { op, operand: operand.id })
    }

    fn reference(&mut self, first: Span, mutable: bool, operand: &Expr) -> Part {
        let operand = self.expr(operand);
        let range = self.from(first, operand.outer.end);
        self.part(range, ExprKind::Ref { mutable, operand: operand.id })
    }

    fn try_(&mut self, expr: &syn::ExprTry) -> Part {
        let inner = self.expr(&expr.expr);
        let range = self.until(inner, expr.question_token.span);
        self.part(range, ExprKind::Try(inner.id))
    }

    fn await_(&mut self, expr: &syn::ExprAwait) -> Part {
        let inner = self.expr(&expr.base);
        let range = self.until(inner, expr.await_token.span);
        self.part(range, ExprKind::Await(inner.id))
    }

    fn index(&mut self, expr: &syn::ExprIndex) -> Part {
        let (base, index) = (self.expr(&expr.expr), self.expr(&expr.index));
        let range = self.until(base, expr.bracket_token.span.close());
        self.part(range, ExprKind::Index { base: base.id, index: index.id })
    }

    fn cast(&mut self, expr: &syn::ExprCast) -> Part {
        let operand = self.expr(&expr.expr);
        let (ty, end) = (self.low.ty(&expr.ty), self.low.type_end(&expr.ty));
        self.part(TextRange::between(operand.outer.start, end), ExprKind::Cast { operand: operand.id, ty })
    }

    fn array(&mut self, expr: &syn::ExprArray) -> Part {
        let elements = self.list(&expr.elems);
        let range = self.low.delimited(&expr.bracket_token.span);
        self.part(range, ExprKind::Array { elements, is_vec: false })
    }

    fn repeat(&mut self, expr: &syn::ExprRepeat) -> Part {
        let (element, len) = (self.expr(&expr.expr), self.expr(&expr.len));
        let range = self.low.delimited(&expr.bracket_token.span);
        self.part(range, ExprKind::Repeat { element: element.id, len: len.id, is_vec: false })
    }

    fn tuple(&mut self, expr: &syn::ExprTuple) -> Part {
        let elements = self.list(&expr.elems);
        let range = self.low.delimited(&expr.paren_token.span);
        self.part(range, ExprKind::Tuple(elements))
    }

    fn struct_(&mut self, expr: &syn::ExprStruct) -> Part {
        let path: PathExpr = self.low.path(expr.qself.as_ref(), &expr.path);
        let mut fields: Vec<(Name, ExprId)> = Vec::new();
        for field in expr.fields.iter().filter(|field| !is_test(&field.attrs)) {
            let value = self.expr(&field.expr).id;
            fields.push((self.low.member(&field.member), value));
        }
        let rest = expr.rest.as_ref().map(|rest| self.expr(rest).id);
        let range = TextRange::between(path.range.start, self.low.places.end(expr.brace_token.span.close()));
        self.part(range, ExprKind::Struct { path, fields, rest })
    }

    fn range(&mut self, expr: &syn::ExprRange) -> Part {
        let start = expr.start.as_ref().map(|start| self.expr(start));
        let end = expr.end.as_ref().map(|end| self.expr(end));
        let limits = match &expr.limits {
            RangeLimits::HalfOpen(token) => self.joined(&token.spans),
            RangeLimits::Closed(token) => self.joined(&token.spans),
        };
        let range = [start, end].into_iter().flatten().fold(limits, |range, part| range.cover(part.outer));
        self.part(range, ExprKind::Range { start: start.map(|part| part.id), end: end.map(|part| part.id) })
    }

    /// From the beginning of `first` to the end of the token at `last`.
    pub(super) fn until(&self, first: Part, last: Span) -> TextRange {
        TextRange::between(first.outer.start, self.low.places.end(last))
    }
}

/// The value of a literal.
pub(in crate::extract) fn literal(lit: &Lit) -> Literal {
    match lit {
        Lit::Str(lit) => Literal::Str(lit.value()),
        Lit::ByteStr(_) | Lit::CStr(_) => Literal::Bytes,
        Lit::Byte(lit) => Literal::Int(lit.value().into(), Some(Name::new("u8"))),
        Lit::Char(_) => Literal::Char,
        Lit::Int(lit) => match lit.base10_parse() {
            Ok(value) => Literal::Int(value, suffix(lit.suffix())),
            Err(_) => Literal::Other,
        },
        Lit::Float(lit) => match lit.base10_parse() {
            Ok(value) => Literal::Float(value, suffix(lit.suffix())),
            Err(_) => Literal::Other,
        },
        Lit::Bool(lit) => Literal::Bool(lit.value),
        _ => Literal::Other,
    }
}

fn suffix(suffix: &str) -> Option<Name> {
    (!suffix.is_empty()).then(|| Name::new(suffix))
}

fn self_path(expr: &syn::ExprPath) -> (Option<&syn::QSelf>, &syn::Path) {
    (expr.qself.as_ref(), &expr.path)
}

/// The operator, and whether it assigns.
fn binary_op(op: &BinOp) -> (Option<BinaryOp>, bool) {
    let (op, assigns) = match op {
        BinOp::Add(_) => (BinaryOp::Add, false),
        BinOp::Sub(_) => (BinaryOp::Sub, false),
        BinOp::Mul(_) => (BinaryOp::Mul, false),
        BinOp::Div(_) => (BinaryOp::Div, false),
        BinOp::Rem(_) => (BinaryOp::Rem, false),
        BinOp::And(_) => (BinaryOp::And, false),
        BinOp::Or(_) => (BinaryOp::Or, false),
        BinOp::Shl(_) => (BinaryOp::ShiftLeft, false),
        BinOp::BitXor(_) | BinOp::BitAnd(_) | BinOp::BitOr(_) | BinOp::Shr(_) => (BinaryOp::Bits, false),
        BinOp::Eq(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Ne(_) | BinOp::Ge(_) | BinOp::Gt(_) => (BinaryOp::Compare, false),
        BinOp::AddAssign(_) => (BinaryOp::Add, true),
        BinOp::SubAssign(_) => (BinaryOp::Sub, true),
        BinOp::MulAssign(_) => (BinaryOp::Mul, true),
        BinOp::DivAssign(_) => (BinaryOp::Div, true),
        BinOp::RemAssign(_) => (BinaryOp::Rem, true),
        BinOp::ShlAssign(_) => (BinaryOp::ShiftLeft, true),
        BinOp::BitXorAssign(_) | BinOp::BitAndAssign(_) | BinOp::BitOrAssign(_) | BinOp::ShrAssign(_) => (BinaryOp::Bits, true),
        _ => return (None, false),
    };
    (Some(op), assigns)
}

/// The attributes in front of an expression.
fn attrs(expr: &Expr) -> &[syn::Attribute] {
    match expr {
        Expr::Array(it) => &it.attrs,
        Expr::Assign(it) => attrs(&it.left),
        Expr::Async(it) => &it.attrs,
        Expr::Await(it) => &it.attrs,
        Expr::Binary(it) => attrs(&it.left),
        Expr::Block(it) => &it.attrs,
        Expr::Break(it) => &it.attrs,
        Expr::Call(it) => &it.attrs,
        Expr::Closure(it) => &it.attrs,
        Expr::Const(it) => &it.attrs,
        Expr::Field(it) => &it.attrs,
        Expr::ForLoop(it) => &it.attrs,
        Expr::If(it) => &it.attrs,
        Expr::Lit(it) => &it.attrs,
        Expr::Loop(it) => &it.attrs,
        Expr::Macro(it) => &it.attrs,
        Expr::Match(it) => &it.attrs,
        Expr::MethodCall(it) => &it.attrs,
        Expr::Path(it) => &it.attrs,
        Expr::Reference(it) => &it.attrs,
        Expr::Return(it) => &it.attrs,
        Expr::Struct(it) => &it.attrs,
        Expr::Try(it) => &it.attrs,
        Expr::Tuple(it) => &it.attrs,
        Expr::Unsafe(it) => &it.attrs,
        Expr::While(it) => &it.attrs,
        _ => &[],
    }
}
