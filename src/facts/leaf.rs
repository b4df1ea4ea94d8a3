//! The leaves of bodies: literals, operators, patterns.

use super::{PatId, PathExpr, TextRange, TypeExpr};
use crate::name::Name;

/// A literal.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// A string, its escapes resolved.
    Str(String),
    /// A byte string or C string.
    Bytes,
    /// An integer, with the suffix's type. Beyond `u128` it is [`Literal::Other`].
    Int(u128, Option<Name>),
    /// A float, with the suffix's type.
    Float(f64, Option<Name>),
    /// A boolean.
    Bool(bool),
    /// A character.
    Char,
    /// Anything else.
    Other,
}

/// A unary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnaryOp {
    /// `*`
    Deref,
    /// `!`
    Not,
    /// `-`
    Neg,
}

/// A binary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BinaryOp {
    /// `+`
    Add,
    /// `-`
    Sub,
    /// `*`
    Mul,
    /// `/`
    Div,
    /// `%`
    Rem,
    /// `<<`
    ShiftLeft,
    /// `&`, `|`, `^`, `>>`
    Bits,
    /// `&&`
    And,
    /// `||`
    Or,
    /// `==`, `!=`, `<`, `<=`, `>`, `>=`
    Compare,
}

/// A pattern.
#[derive(Clone, Debug, PartialEq)]
pub struct Pat {
    /// Where.
    pub range: TextRange,
    /// What.
    pub kind: PatKind,
}

/// What a pattern is.
#[derive(Clone, Debug, PartialEq)]
pub enum PatKind {
    /// `x`, `mut x`, `ref x`, `x @ p`. A bare name may also be a constant or unit variant: the resolver knows.
    Binding {
        /// The name.
        name: Name,
        /// `mut`.
        mutable: bool,
        /// What stands after `@`.
        sub: Option<PatId>,
    },
    /// `_`.
    Wild,
    /// `..`.
    Rest,
    /// `&p`.
    Ref(PatId),
    /// `(a, b)`.
    Tuple(Vec<PatId>),
    /// `S(a, b)`.
    TupleStruct {
        /// The struct or variant.
        path: PathExpr,
        /// Fields.
        elements: Vec<PatId>,
    },
    /// `S { a, b: p, .. }`.
    Struct {
        /// The struct or variant.
        path: PathExpr,
        /// Fields.
        fields: Vec<(Name, PatId)>,
    },
    /// `[a, b]`.
    Slice(Vec<PatId>),
    /// `a | b`.
    Or(Vec<PatId>),
    /// `A::B`.
    Path(PathExpr),
    /// `p: T` (closure parameters and nested annotations).
    Typed {
        /// The pattern.
        pat: PatId,
        /// The annotation.
        ty: TypeExpr,
    },
    /// A literal or range of literals; `box`, `const` and macro patterns.
    Other,
}
