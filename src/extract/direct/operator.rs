//! Operators with two sides, and how tightly they bind.

use super::Reader;
use super::code::Part;
use crate::facts::{BinaryOp, ExprKind, TextRange};

/// How tightly operators bind, the loosest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Assign,
    Range,
    Or,
    And,
    Compare,
    BitOr,
    BitXor,
    BitAnd,
    Shift,
    Sum,
    Product,
    Cast,
}

/// An operator: its level, its meaning, and how many signs it has.
type Operator = (Level, Option<BinaryOp>, usize);

impl Reader<'_> {
    /// An expression. `structs`: a brace behind a path begins a literal, and not a block.
    pub(super) fn expr(&mut self, structs: bool) -> Option<Part> {
        self.deeper(|reader| {
            let left = reader.unary(structs)?;
            reader.operators(left, structs, Level::Assign)
        })
    }

    /// What follows an expression, as far as it binds at least as tightly as `least`.
    pub(super) fn operators(&mut self, mut left: Part, structs: bool, least: Level) -> Option<Part> {
        while !self.is_range(left)
            && let Some((level, op, signs)) = self.operator().filter(|(level, ..)| *level >= least)
        {
            if level == Level::Compare && self.is_bare(left, |kind| matches!(kind, ExprKind::Binary { op: BinaryOp::Compare, .. })) {
                return None;
            }
            (0..signs).for_each(|_| self.take());
            left = match level {
                Level::Cast => {
                    let ty = self.deeper(|reader| reader.any_type(false))?;
                    if matches!(self.sign, b'?' | b'[' | b'(') || self.sign == b'.' && !self.is_pair(b"..") {
                        return None;
                    }
                    self.close(left.outer.start, ExprKind::Cast { operand: left.id, ty })
                }
                Level::Range => {
                    let end = self.range_end(structs, signs)?;
                    self.close(left.outer.start, ExprKind::Range { start: Some(left.id), end: end.map(|end| end.id) })
                }
                Level::Assign => {
                    let right = self.operand(structs, level)?;
                    self.add(left.outer.cover(right.outer), ExprKind::Assign { op, place: left.id, value: right.id })
                }
                _ => {
                    let right = self.operand(structs, level)?;
                    self.add(left.outer.cover(right.outer), ExprKind::Binary { op: op?, left: left.id, right: right.id })
                }
            };
        }
        Some(left)
    }

    /// The right side of an operator of this level.
    fn operand(&mut self, structs: bool, level: Level) -> Option<Part> {
        self.deeper(|reader| {
            let mut right = reader.unary(structs)?;
            while !reader.is_range(right)
                && let Some((next, ..)) = reader.operator()
                && (next > level || next == level && level == Level::Assign)
            {
                right = reader.operators(right, structs, next)?;
            }
            Some(right)
        })
    }

    /// A range without a start.
    pub(super) fn open_range(&mut self, structs: bool) -> Option<Part> {
        let start = self.start();
        let (_, _, signs) = self.operator().filter(|(level, ..)| *level == Level::Range)?;
        (0..signs).for_each(|_| self.take());
        let end = self.range_end(structs, signs)?.map(|end| end.id);
        Some(self.close(start, ExprKind::Range { start: None, end }))
    }

    /// What follows the signs of a range: one of three signs must have an end.
    fn range_end(&mut self, structs: bool, signs: usize) -> Option<Option<Part>> {
        let is_over = self.token.is_none()
            || matches!(self.sign, b')' | b']' | b'}' | b',' | b';')
            || self.sign == b'{' && !structs
            || self.is_pair(b"=>");
        match is_over {
            true => (signs == 2).then_some(None),
            false => self.operand(structs, Level::Range).map(Some),
        }
    }

    /// Whether an expression is a range that is not in parentheses: nothing binds it.
    pub(super) fn is_range(&self, part: Part) -> bool {
        self.is_bare(part, |kind| matches!(kind, ExprKind::Range { .. }))
    }

    fn is_bare(&self, part: Part, is: impl Fn(&ExprKind) -> bool) -> bool {
        let expr = self.body.expr(part.id);
        expr.range == part.outer && is(&expr.kind)
    }

    /// The operator that comes next.
    fn operator(&self) -> Option<Operator> {
        let token = self.token?;
        if self.sign == 0 {
            return (self.word() == b"as").then_some((Level::Cast, None, 1));
        }
        let ahead = |at: usize| self.text.as_bytes().get(token.start + at).copied().unwrap_or_default();
        let (level, op) = match (self.sign, ahead(1), ahead(2)) {
            (b'=', b'=', _) | (b'!', b'=', _) => return Some((Level::Compare, Some(BinaryOp::Compare), 2)),
            (b'=', b'>', _) | (b'-', b'>', _) | (b'<', b'-', _) | (b'.', b'.', b'.') => return None,
            (b'=', ..) => return Some((Level::Assign, None, 1)),
            (b'.', b'.', b'=') => return Some((Level::Range, None, 3)),
            (b'.', b'.', _) => return Some((Level::Range, None, 2)),
            (b'<', b'<', b'=') => return Some((Level::Assign, Some(BinaryOp::ShiftLeft), 3)),
            (b'>', b'>', b'=') => return Some((Level::Assign, Some(BinaryOp::Bits), 3)),
            (b'<', b'<', _) => return Some((Level::Shift, Some(BinaryOp::ShiftLeft), 2)),
            (b'>', b'>', _) => return Some((Level::Shift, Some(BinaryOp::Bits), 2)),
            (b'<' | b'>', b'=', _) => return Some((Level::Compare, Some(BinaryOp::Compare), 2)),
            (b'<' | b'>', ..) => return Some((Level::Compare, Some(BinaryOp::Compare), 1)),
            (b'&', b'&', _) => return Some((Level::And, Some(BinaryOp::And), 2)),
            (b'|', b'|', _) => return Some((Level::Or, Some(BinaryOp::Or), 2)),
            (b'+', ..) => (Level::Sum, BinaryOp::Add),
            (b'-', ..) => (Level::Sum, BinaryOp::Sub),
            (b'*', ..) => (Level::Product, BinaryOp::Mul),
            (b'/', ..) => (Level::Product, BinaryOp::Div),
            (b'%', ..) => (Level::Product, BinaryOp::Rem),
            (b'^', ..) => (Level::BitXor, BinaryOp::Bits),
            (b'&', ..) => (Level::BitAnd, BinaryOp::Bits),
            (b'|', ..) => (Level::BitOr, BinaryOp::Bits),
            _ => return None,
        };
        Some(if ahead(1) == b'=' { (Level::Assign, Some(op), 2) } else { (level, Some(op), 1) })
    }

    /// From the beginning of one part to the end of the last token.
    pub(super) fn since(&self, part: Part) -> TextRange {
        TextRange::new(part.outer.start, self.end)
    }
}
