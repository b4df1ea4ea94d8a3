//! Constants: numbers and lengths of time that stand in the text.
//!
//! Literals, constants, locals bound once, arithmetic, casts and the constructors of `Duration` are evaluated; everything else is
//! unknown, and so is whatever overflows. Nothing is guessed from a name: a constructor counts only when its target is known.

use super::{BodyInfo, Program, RegionId, Use};
use crate::facts::{BinaryOp, ExprId, ExprKind, GlobalKind, Literal, PatKind, TypeExpr, UnaryOp};
use crate::resolve::{BodyOwner, TargetKind};

pub use std::time::Duration;

/// Steps of one evaluation.
const DEPTH: u32 = 24;

/// Paths of the type whose constructors are evaluated.
const DURATION: [&str; 2] = ["std::time::Duration", "core::time::Duration"];

/// Macros that stand for the content of a file.
const CONTENTS: [&str; 2] = ["include_bytes", "include_str"];

/// A constant.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Value {
    Int(u128),
    Float(f64),
    Time(Duration),
}

impl Program<'_> {
    /// The length of time that an expression always gives.
    pub fn duration(&self, region: RegionId, expr: ExprId) -> Option<Duration> {
        match self.value(region, expr, DEPTH)? {
            Value::Time(time) => Some(time),
            Value::Int(_) | Value::Float(_) => None,
        }
    }

    /// The number, zero or above, that an expression always gives.
    pub fn integer(&self, region: RegionId, expr: ExprId) -> Option<u128> {
        match self.value(region, expr, DEPTH)? {
            Value::Int(number) => Some(number),
            Value::Float(_) | Value::Time(_) => None,
        }
    }

    /// Whether an expression is the content of a file that is compiled in.
    pub fn is_bundled(&self, region: RegionId, expr: ExprId) -> bool {
        let answer = self.is_content(region, expr, DEPTH);
        self.learnt(answer, "its content is part of the binary", "its content is not part of the binary")
    }

    fn is_content(&self, region: RegionId, expr: ExprId, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        let info = self.body_of(region);
        match &info.typed.body.expr(expr).kind {
            ExprKind::Macro(call) => CONTENTS.contains(&call.path.last().name.as_str()),
            ExprKind::Path(_) => match info.single_value(expr) {
                Some(value) => self.is_content(region, value, depth),
                None => self.constant_value(region, expr).is_some_and(|(region, value)| self.is_content(region, value, depth)),
            },
            ExprKind::Ref { operand: inner, .. } | ExprKind::Unary { operand: inner, .. } | ExprKind::Index { base: inner, .. } => {
                self.is_content(region, *inner, depth)
            }
            ExprKind::MethodCall { receiver, args, .. } => args.is_empty() && self.is_content(region, *receiver, depth),
            _ => false,
        }
    }

    fn value(&self, region: RegionId, expr: ExprId, depth: u32) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        let info = self.body_of(region);
        match &info.typed.body.expr(expr).kind {
            ExprKind::Literal(Literal::Int(number, suffix)) => {
                let is_float = suffix.is_some_and(|suffix| suffix.as_str().starts_with('f'));
                Some(if is_float { Value::Float(*number as f64) } else { Value::Int(*number) })
            }
            ExprKind::Literal(Literal::Float(number, _)) => Some(Value::Float(*number)),
            ExprKind::Path(_) => self.path_value(region, expr, depth),
            ExprKind::Ref { operand, .. } | ExprKind::Unary { op: UnaryOp::Deref, operand } => self.value(region, *operand, depth),
            ExprKind::Cast { operand, ty } => Some(cast(self.value(region, *operand, depth)?, ty)),
            ExprKind::Binary { op, left, right } => apply(*op, self.value(region, *left, depth)?, self.value(region, *right, depth)?),
            ExprKind::Block(block) if block.stmts.is_empty() => self.value(region, block.tail?, depth),
            ExprKind::Call { args, .. } => self.call_value(region, expr, args, depth),
            ExprKind::MethodCall { receiver, args, .. } => {
                let args: Vec<ExprId> = std::iter::once(*receiver).chain(args.iter().copied()).collect();
                self.call_value(region, expr, &args, depth)
            }
            _ => None,
        }
    }

    fn path_value(&self, region: RegionId, expr: ExprId, depth: u32) -> Option<Value> {
        if let Some(value) = self.body_of(region).single_value(expr) {
            return self.value(region, value, depth);
        }
        if let Some((region, value)) = self.constant_value(region, expr) {
            return self.value(region, value, depth);
        }
        let TargetKind::Global(id) = self.target(region, expr)?.kind else { return None };
        let is_duration = self.type_path(self.ty(region, expr)).is_some_and(|path| DURATION.contains(&path.as_str()));
        match self.world().globals[id.index()].name.as_str() {
            "ZERO" if is_duration => Some(Value::Time(Duration::ZERO)),
            "MAX" if is_duration => Some(Value::Time(Duration::MAX)),
            _ => None,
        }
    }

    /// A call whose result depends on its arguments alone; a receiver is the first of them.
    fn call_value(&self, region: RegionId, call: ExprId, args: &[ExprId], depth: u32) -> Option<Value> {
        let target = self.target(region, call)?;
        if let TargetKind::Function(_) = target.kind
            && let Some((region, value)) = self.own_result(region, call, args)
        {
            return self.value(region, value, depth);
        }
        let known = self.body_of(region).paths(call).iter().find_map(|path| {
            let (owner, name) = path.as_str().rsplit_once("::")?;
            DURATION.contains(&owner).then_some(name)
        })?;
        let values: Option<Vec<Value>> = args.iter().map(|arg| self.value(region, *arg, depth)).collect();
        of_duration(known, &values?)
    }

    /// The value of one of our functions that takes nothing.
    fn own_result(&self, region: RegionId, call: ExprId, args: &[ExprId]) -> Option<(RegionId, ExprId)> {
        let callee = self.callee(region, call)?;
        let is_plain = args.is_empty() && !self.region(callee).is_async;
        let root = self.body_of(callee).typed.body.root?;
        is_plain.then_some((callee, root))
    }

    /// The initialiser of the constant that a path names.
    pub(super) fn constant_value(&self, region: RegionId, path: ExprId) -> Option<(RegionId, ExprId)> {
        let TargetKind::Global(id) = self.target(region, path)?.kind else { return None };
        let facts = &self.world().globals[id.index()].facts;
        if facts.mutable || facts.kind != GlobalKind::Plain {
            return None;
        }
        let at = self.callee(region, path)?;
        Some((at, self.body_of(at).typed.body.root?))
    }

    /// The body of ours that an expression enters, when it is only one.
    pub(super) fn callee(&self, region: RegionId, site: ExprId) -> Option<RegionId> {
        let edges = self.graph.edges[region.0 as usize].iter();
        let mut targets = edges.filter(|edge| edge.site == site && self.region(edge.to).local == 0).map(|edge| edge.to);
        let first = targets.next()?;
        let own = match (self.target(region, site)?.kind.clone(), self.body_of(first).owner) {
            (TargetKind::Function(id), BodyOwner::Function(owner)) => id == owner,
            (TargetKind::Dynamic(_), BodyOwner::Function(_)) => true,
            (TargetKind::Global(id), BodyOwner::Global(owner)) => id == owner,
            _ => false,
        };
        (own && targets.all(|other| other == first)).then_some(first)
    }
}

impl BodyInfo {
    /// The value of the local that an expression names, where it is bound by a plain `let` and never changes.
    pub(super) fn single_value(&self, path: ExprId) -> Option<ExprId> {
        let value = self.first_value(path)?;
        let pat = *self.typed.locals.get(&path)?;
        matches!(self.typed.body.pat(pat).kind, PatKind::Binding { mutable: false, .. }).then_some(value)
    }

    /// The value with which a plain `let` binds the local that an expression names.
    pub(super) fn first_value(&self, path: ExprId) -> Option<ExprId> {
        let pat = *self.typed.locals.get(&path)?;
        let super::Origin::Value(value) = self.flow.origin(pat)? else { return None };
        (self.flow.use_of(&self.typed.body, value) == Use::Bound(pat)).then_some(value)
    }
}

/// The constructors and methods of `Duration`.
fn of_duration(name: &str, args: &[Value]) -> Option<Value> {
    let time = match (name, args) {
        ("from_nanos", [Value::Int(n)]) => Duration::from_nanos(u64::try_from(*n).ok()?),
        ("from_micros", [Value::Int(n)]) => Duration::from_micros(u64::try_from(*n).ok()?),
        ("from_millis", [Value::Int(n)]) => Duration::from_millis(u64::try_from(*n).ok()?),
        ("from_secs", [Value::Int(n)]) => Duration::from_secs(u64::try_from(*n).ok()?),
        ("from_mins", [Value::Int(n)]) => seconds(*n, 60)?,
        ("from_hours", [Value::Int(n)]) => seconds(*n, 60 * 60)?,
        ("from_days", [Value::Int(n)]) => seconds(*n, 24 * 60 * 60)?,
        ("from_weeks", [Value::Int(n)]) => seconds(*n, 7 * 24 * 60 * 60)?,
        ("from_secs_f64" | "from_secs_f32", [Value::Float(n)]) => Duration::try_from_secs_f64(*n).ok()?,
        // The parts beyond a second carry over; a whole too large for the type panics where it is written.
        ("new", [Value::Int(secs), Value::Int(nanos)]) => {
            seconds(*secs, 1)?.checked_add(Duration::from_nanos(u64::from(u32::try_from(*nanos).ok()?)))?
        }
        ("saturating_add", [Value::Time(a), Value::Time(b)]) => a.saturating_add(*b),
        ("saturating_sub", [Value::Time(a), Value::Time(b)]) => a.saturating_sub(*b),
        ("saturating_mul", [Value::Time(a), Value::Int(b)]) => a.saturating_mul(u32::try_from(*b).ok()?),
        ("mul_f64" | "mul_f32", [Value::Time(a), Value::Float(b)]) => Duration::try_from_secs_f64(a.as_secs_f64() * b).ok()?,
        ("div_f64" | "div_f32", [Value::Time(a), Value::Float(b)]) => Duration::try_from_secs_f64(a.as_secs_f64() / b).ok()?,
        ("as_secs", [Value::Time(a)]) => return Some(Value::Int(u128::from(a.as_secs()))),
        ("as_millis", [Value::Time(a)]) => return Some(Value::Int(a.as_millis())),
        ("as_micros", [Value::Time(a)]) => return Some(Value::Int(a.as_micros())),
        ("as_nanos", [Value::Time(a)]) => return Some(Value::Int(a.as_nanos())),
        ("as_secs_f64" | "as_secs_f32", [Value::Time(a)]) => return Some(Value::Float(a.as_secs_f64())),
        _ => return None,
    };
    Some(Value::Time(time))
}

fn seconds(count: u128, each: u64) -> Option<Duration> {
    Some(Duration::from_secs(u64::try_from(count).ok()?.checked_mul(each)?))
}

fn apply(op: BinaryOp, left: Value, right: Value) -> Option<Value> {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) => Some(Value::Int(match op {
            BinaryOp::Add => a.checked_add(b)?,
            BinaryOp::Sub => a.checked_sub(b)?,
            BinaryOp::Mul => a.checked_mul(b)?,
            BinaryOp::Div => a.checked_div(b)?,
            BinaryOp::Rem => a.checked_rem(b)?,
            BinaryOp::ShiftLeft => a.checked_mul(1_u128.checked_shl(u32::try_from(b).ok()?)?)?,
            BinaryOp::Bits | BinaryOp::And | BinaryOp::Or | BinaryOp::Compare => return None,
        })),
        (Value::Float(a), Value::Float(b)) => Some(Value::Float(match op {
            BinaryOp::Add => a + b,
            BinaryOp::Sub => a - b,
            BinaryOp::Mul => a * b,
            BinaryOp::Div => a / b,
            BinaryOp::Rem | BinaryOp::ShiftLeft | BinaryOp::Bits | BinaryOp::And | BinaryOp::Or | BinaryOp::Compare => return None,
        })),
        (Value::Time(a), Value::Time(b)) => Some(Value::Time(match op {
            BinaryOp::Add => a.checked_add(b)?,
            BinaryOp::Sub => a.checked_sub(b)?,
            _ => return None,
        })),
        (Value::Time(time), Value::Int(n)) if op == BinaryOp::Div => Some(Value::Time(time.checked_div(u32::try_from(n).ok()?)?)),
        (Value::Time(time), Value::Int(n)) | (Value::Int(n), Value::Time(time)) if op == BinaryOp::Mul => {
            Some(Value::Time(time.checked_mul(u32::try_from(n).ok()?)?))
        }
        _ => None,
    }
}

fn cast(value: Value, ty: &TypeExpr) -> Value {
    let TypeExpr::Path(path) = ty else { return value };
    match (value, path.last().name.as_str()) {
        (Value::Int(number), "f32" | "f64") => Value::Float(number as f64),
        (Value::Float(number), name) if !name.starts_with('f') => Value::Int(number as u128),
        _ => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Value = Value::Time(Duration::from_secs(1));

    #[test]
    fn constructors_scale_and_refuse_what_they_cannot_hold() {
        assert_eq!(of_duration("from_millis", &[Value::Int(1_000)]), Some(SECOND));
        assert_eq!(of_duration("from_mins", &[Value::Int(2)]), Some(Value::Time(Duration::from_secs(120))));
        assert_eq!(of_duration("new", &[Value::Int(0), Value::Int(1_000_000_000)]), Some(SECOND));
        assert_eq!(of_duration("from_secs_f64", &[Value::Float(-1.0)]), None);
        assert_eq!(of_duration("from_secs", &[Value::Int(u128::MAX)]), None);
        assert_eq!(of_duration("from_weeks", &[Value::Int(u128::from(u64::MAX))]), None);
        assert_eq!(of_duration("from_fortnights", &[Value::Int(1)]), None);
        assert_eq!(of_duration("as_millis", &[SECOND]), Some(Value::Int(1_000)));
    }

    #[test]
    fn arithmetic_is_exact_or_unknown() {
        assert_eq!(apply(BinaryOp::Mul, Value::Int(60), SECOND), Some(Value::Time(Duration::from_secs(60))));
        assert_eq!(apply(BinaryOp::Div, SECOND, Value::Int(4)), Some(Value::Time(Duration::from_millis(250))));
        assert_eq!(apply(BinaryOp::Div, SECOND, Value::Int(0)), None);
        assert_eq!(apply(BinaryOp::Div, Value::Int(4), SECOND), None);
        assert_eq!(apply(BinaryOp::Sub, Value::Int(1), Value::Int(2)), None);
        assert_eq!(apply(BinaryOp::Add, Value::Int(u128::MAX), Value::Int(1)), None);
        assert_eq!(apply(BinaryOp::ShiftLeft, Value::Int(3), Value::Int(30)), Some(Value::Int(3 << 30)));
        assert_eq!(apply(BinaryOp::ShiftLeft, Value::Int(2), Value::Int(127)), None);
        assert_eq!(apply(BinaryOp::ShiftLeft, Value::Int(0), Value::Int(128)), None);
        assert_eq!(apply(BinaryOp::Bits, Value::Int(1), Value::Int(2)), None);
    }
}
