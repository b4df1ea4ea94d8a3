//! Bodies: code as a small expression tree.
//!
//! A [`Body`] is an arena of expressions and patterns; ids are indices into it. Syntax that never matters to a question is
//! normalised away: parentheses and groups vanish, `a += b` is an assignment, known expression macros become their arguments.

use super::{BinaryOp, Item, Literal, Pat, PathExpr, TextRange, TypeExpr, UnaryOp};
use crate::name::Name;

/// Index of an expression in its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ExprId(pub u32);

/// Index of a pattern in its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PatId(pub u32);

/// The code of a function or of a global's initialiser.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Body {
    /// Patterns of the parameters, `self` left out; empty for an initialiser.
    pub params: Vec<PatId>,
    /// All expressions.
    pub exprs: Vec<Expr>,
    /// All patterns.
    pub pats: Vec<Pat>,
    /// The value of the body: a block for functions.
    pub root: Option<ExprId>,
    /// What could not be read.
    pub problems: Vec<super::SyntaxProblem>,
}

impl Body {
    /// The expression with this id.
    pub fn expr(&self, id: ExprId) -> &Expr {
        &self.exprs[id.0 as usize]
    }

    /// The pattern with this id.
    pub fn pat(&self, id: PatId) -> &Pat {
        &self.pats[id.0 as usize]
    }

    /// Every expression with its id, inner ones before the ones that hold them.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (ExprId, &Expr)> + ExactSizeIterator {
        self.exprs.iter().enumerate().map(|(at, expr)| (ExprId(at as u32), expr))
    }
}

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub struct Expr {
    /// Where it is written.
    pub range: TextRange,
    /// What it is.
    pub kind: ExprKind,
}

/// What an expression is.
#[derive(Clone, Debug, PartialEq)]
pub enum ExprKind {
    /// A literal.
    Literal(Literal),
    /// A local, item, constant or variant.
    Path(PathExpr),
    /// `f(..)`.
    Call {
        /// What is called.
        callee: ExprId,
        /// Arguments.
        args: Vec<ExprId>,
    },
    /// `x.f::<T>(..)`.
    MethodCall {
        /// The value the method is called on.
        receiver: ExprId,
        /// The method.
        method: Name,
        /// Its name alone.
        method_range: TextRange,
        /// Type arguments.
        turbofish: Vec<TypeExpr>,
        /// Arguments.
        args: Vec<ExprId>,
    },
    /// `x.f`, `x.0`.
    Field {
        /// The value.
        base: ExprId,
        /// The field.
        name: Name,
    },
    /// `x[i]`.
    Index {
        /// The collection.
        base: ExprId,
        /// The index.
        index: ExprId,
    },
    /// `!x`, `-x`, `*x`.
    Unary {
        /// The operator.
        op: UnaryOp,
        /// Its operand.
        operand: ExprId,
    },
    /// `a + b`, `a && b`, `a == b`.
    Binary {
        /// The operator.
        op: BinaryOp,
        /// Left.
        left: ExprId,
        /// Right.
        right: ExprId,
    },
    /// `a = b`, `a += b`.
    Assign {
        /// The arithmetic of a compound assignment.
        op: Option<BinaryOp>,
        /// The place written.
        place: ExprId,
        /// The value.
        value: ExprId,
    },
    /// `&x`, `&mut x`, `&raw x`.
    Ref {
        /// `&mut`.
        mutable: bool,
        /// What is borrowed.
        operand: ExprId,
    },
    /// `x as T`.
    Cast {
        /// The value.
        operand: ExprId,
        /// The type.
        ty: TypeExpr,
    },
    /// `x?`.
    Try(ExprId),
    /// `x.await`.
    Await(ExprId),
    /// `(a, b)`; the unit value is the empty tuple.
    Tuple(Vec<ExprId>),
    /// `[a, b]`, and `vec![a, b]` where `is_vec`.
    Array {
        /// The elements.
        elements: Vec<ExprId>,
        /// Written as `vec!`.
        is_vec: bool,
    },
    /// `[x; n]`, and `vec![x; n]` where `is_vec`.
    Repeat {
        /// The element.
        element: ExprId,
        /// How many.
        len: ExprId,
        /// Written as `vec!`.
        is_vec: bool,
    },
    /// `S { a: x, ..rest }`.
    Struct {
        /// The struct or variant.
        path: PathExpr,
        /// Fields.
        fields: Vec<(Name, ExprId)>,
        /// The base after `..`.
        rest: Option<ExprId>,
    },
    /// `a..b`.
    Range {
        /// Start.
        start: Option<ExprId>,
        /// End.
        end: Option<ExprId>,
    },
    /// `{ .. }`, `unsafe { .. }`, `const { .. }`, labelled blocks.
    Block(Block),
    /// `async { .. }`, `async move { .. }`.
    Async {
        /// Its code: a block.
        body: ExprId,
    },
    /// `|a| ..`.
    Closure(Closure),
    /// `if c { .. } else { .. }`; the condition may hold [`ExprKind::Let`].
    If {
        /// The condition.
        condition: ExprId,
        /// The block taken when it holds.
        then: ExprId,
        /// The block or `if` taken otherwise.
        otherwise: Option<ExprId>,
    },
    /// `match x { .. }`.
    Match {
        /// The value.
        scrutinee: ExprId,
        /// The arms.
        arms: Vec<Arm>,
    },
    /// `let p = x` in a condition.
    Let {
        /// The pattern.
        pat: PatId,
        /// The value.
        value: ExprId,
    },
    /// `loop`, `while`, `for`.
    Loop(Loop),
    /// `return x`.
    Return(Option<ExprId>),
    /// `break 'label x`.
    Break {
        /// The loop or block left.
        label: Option<Name>,
        /// The value.
        value: Option<ExprId>,
    },
    /// `continue 'label`.
    Continue {
        /// The loop.
        label: Option<Name>,
    },
    /// A macro call that is read through.
    Macro(Box<MacroExpr>),
    /// A macro call whose tokens this tool does not understand: it may do anything, leave the loop it stands in included.
    Opaque {
        /// The macro.
        path: PathExpr,
        /// Its tokens.
        tokens: TextRange,
    },
    /// Syntax without meaning for any question (`_`, inline assembly, what failed to parse).
    Unknown,
}

impl ExprKind {
    /// Whether it is a call, of a function, a value or a method. Macros are none.
    pub fn is_call(&self) -> bool {
        matches!(self, ExprKind::Call { .. } | ExprKind::MethodCall { .. })
    }

    /// Calls `f` with each expression directly inside, in the order in which they are written.
    pub fn for_each_child(&self, f: &mut dyn FnMut(ExprId)) {
        match self {
            ExprKind::Literal(_) | ExprKind::Path(_) | ExprKind::Continue { .. } | ExprKind::Opaque { .. } | ExprKind::Unknown => {}
            ExprKind::Call { callee: first, args } | ExprKind::MethodCall { receiver: first, args, .. } => {
                f(*first);
                args.iter().copied().for_each(f);
            }
            ExprKind::Field { base: inner, .. }
            | ExprKind::Unary { operand: inner, .. }
            | ExprKind::Ref { operand: inner, .. }
            | ExprKind::Cast { operand: inner, .. }
            | ExprKind::Try(inner)
            | ExprKind::Await(inner)
            | ExprKind::Async { body: inner }
            | ExprKind::Let { value: inner, .. } => f(*inner),
            ExprKind::Index { base: a, index: b }
            | ExprKind::Binary { left: a, right: b, .. }
            | ExprKind::Assign { place: a, value: b, .. }
            | ExprKind::Repeat { element: a, len: b, .. } => [*a, *b].into_iter().for_each(f),
            ExprKind::Tuple(elements) | ExprKind::Array { elements, .. } => elements.iter().copied().for_each(f),
            ExprKind::Struct { fields, rest, .. } => fields.iter().map(|(_, value)| *value).chain(*rest).for_each(f),
            ExprKind::Range { start, end } => [*start, *end].into_iter().flatten().for_each(f),
            ExprKind::Return(value) | ExprKind::Break { value, .. } => value.iter().copied().for_each(f),
            ExprKind::Block(block) => block.for_each_child(f),
            ExprKind::Closure(closure) => f(closure.body),
            ExprKind::If { condition, then, otherwise } => [Some(*condition), Some(*then), *otherwise].into_iter().flatten().for_each(f),
            ExprKind::Match { scrutinee, arms } => {
                f(*scrutinee);
                arms.iter().flat_map(|arm| arm.guard.into_iter().chain([arm.body])).for_each(f);
            }
            ExprKind::Loop(loop_) => {
                match loop_.kind {
                    LoopKind::Loop => {}
                    LoopKind::While { condition: head } | LoopKind::For { iterable: head, .. } => f(head),
                }
                f(loop_.body);
            }
            ExprKind::Macro(call) => match &call.form {
                MacroForm::Args(args) => args.iter().copied().for_each(f),
                MacroForm::Select(arms) => {
                    arms.iter().flat_map(|arm| arm.future.into_iter().chain(arm.guard).chain([arm.body])).for_each(f);
                }
                MacroForm::Block(block) => f(*block),
            },
        }
    }
}

impl Block {
    fn for_each_child(&self, f: &mut dyn FnMut(ExprId)) {
        for stmt in &self.stmts {
            match stmt {
                Stmt::Expr(id) => f(*id),
                Stmt::Let { value, otherwise, .. } => [*value, *otherwise].into_iter().flatten().for_each(&mut *f),
            }
        }
        self.tail.iter().copied().for_each(f);
    }
}

/// A block of statements.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Block {
    /// Statements in order.
    pub stmts: Vec<Stmt>,
    /// The value: the last expression without a semicolon.
    pub tail: Option<ExprId>,
    /// `'label: { .. }`.
    pub label: Option<Name>,
    /// Items declared inside. They see the enclosing module, and the block sees them.
    pub items: Vec<Item>,
}

/// A statement.
#[derive(Clone, Debug, PartialEq)]
pub enum Stmt {
    /// `let p: T = x else { .. };`
    Let {
        /// The pattern.
        pat: PatId,
        /// The annotation.
        ty: Option<TypeExpr>,
        /// The value.
        value: Option<ExprId>,
        /// The diverging block.
        otherwise: Option<ExprId>,
        /// The whole statement.
        range: TextRange,
    },
    /// `x;`: the value is dropped.
    Expr(ExprId),
}

/// A closure.
#[derive(Clone, Debug, PartialEq)]
pub struct Closure {
    /// Parameters with their annotations.
    pub params: Vec<(PatId, Option<TypeExpr>)>,
    /// The annotated return type.
    pub output: Option<TypeExpr>,
    /// `async |x| ..`.
    pub is_async: bool,
    /// `move`.
    pub is_move: bool,
    /// Its code.
    pub body: ExprId,
}

/// An arm of a `match`.
#[derive(Clone, Debug, PartialEq)]
pub struct Arm {
    /// The pattern.
    pub pat: PatId,
    /// `if ..`.
    pub guard: Option<ExprId>,
    /// The value.
    pub body: ExprId,
}

/// A loop.
#[derive(Clone, Debug, PartialEq)]
pub struct Loop {
    /// Which kind.
    pub kind: LoopKind,
    /// `'label:`.
    pub label: Option<Name>,
    /// A block.
    pub body: ExprId,
    /// `loop`, `while ..` or `for .. in ..`: the part before the body.
    pub head: TextRange,
}

/// The kind of a loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoopKind {
    /// `loop`.
    Loop,
    /// `while c`, `while let p = x`.
    While {
        /// The condition.
        condition: ExprId,
    },
    /// `for p in x`.
    For {
        /// The pattern.
        pat: PatId,
        /// What is iterated over.
        iterable: ExprId,
    },
}

/// A macro call that is read through.
#[derive(Clone, Debug, PartialEq)]
pub struct MacroExpr {
    /// The macro.
    pub path: PathExpr,
    /// What was read.
    pub form: MacroForm,
    /// Its name tells what it does. Another macro may do more than run what it is given.
    pub is_known: bool,
}

impl MacroExpr {
    /// The futures that `join!` or `try_join!` runs together, if it is one.
    pub fn joined(&self) -> Option<&[ExprId]> {
        match &self.form {
            MacroForm::Args(futures) if matches!(self.path.last().name.as_str(), "join" | "try_join") => Some(futures),
            MacroForm::Args(_) | MacroForm::Select(_) | MacroForm::Block(_) => None,
        }
    }
}

/// How a macro's tokens were read.
#[derive(Clone, Debug, PartialEq)]
pub enum MacroForm {
    /// A list of expressions, `name = value` pairs by value: `println!`, `join!`, `json!`, `assert!`, `info!`.
    Args(Vec<ExprId>),
    /// `select!`: each future is awaited, the first ready arm runs.
    Select(Vec<SelectArm>),
    /// Statements.
    Block(ExprId),
}

/// An arm of `select!`.
#[derive(Clone, Debug, PartialEq)]
pub struct SelectArm {
    /// The pattern; `None` for `else` and `default`.
    pub pat: Option<PatId>,
    /// The future; `None` for `else` and `default`.
    pub future: Option<ExprId>,
    /// `, if ..`.
    pub guard: Option<ExprId>,
    /// The handler.
    pub body: ExprId,
}
