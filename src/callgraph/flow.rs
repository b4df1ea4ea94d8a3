//! The shape of one body: what stands in what, where values come from, where they go.
//!
//! A region is a stretch of a body that runs as one piece: the body itself, and each closure and async block in it. All questions
//! here are answered from the tree alone, once per body.

use crate::facts::{Block, Body, ExprId, ExprKind, LoopKind, MacroForm, PatId, PatKind, Stmt};
use crate::resolve::Typed;
use rustc_hash::FxHashMap;

/// The shape of a body.
#[derive(Debug)]
pub struct Flow {
    parents: Vec<Option<ExprId>>,
    regions: Vec<LocalRegion>,
    region_of: Vec<u32>,
    /// Where each binding's value comes from.
    origins: FxHashMap<PatId, Origin>,
    /// Which element of a tuple a binding is given, where its pattern takes one apart.
    elements: FxHashMap<PatId, usize>,
    /// Where each binding is used, in order.
    uses: FxHashMap<PatId, Vec<ExprId>>,
}

/// A region inside its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalRegion {
    /// The closure or async block; `None` for the body itself.
    pub expr: Option<ExprId>,
    /// The region around it.
    pub parent: Option<u32>,
    /// Code runs in it only while it is polled.
    pub is_async: bool,
}

/// Where the value of a binding comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// This expression, or a part of its value.
    Value(ExprId),
    /// An element of what this expression iterates over.
    Element(ExprId),
    /// The parameter of the function, `self` not counted.
    Param(usize),
    /// A parameter of this closure.
    ClosureParam(ExprId, usize),
}

/// What becomes of the value of an expression, as far as its surroundings show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Dropped at the end of a statement or bound to `_`.
    Dropped,
    /// `x.await`.
    Awaited(ExprId),
    /// Bound to a name.
    Bound(PatId),
    /// The receiver of a method call.
    Receiver(ExprId),
    /// An argument, by place, of a call, method call or macro.
    Argument(ExprId, usize),
    /// Anything else: returned, stored, compared..
    Other(ExprId),
    /// The value of the region.
    Result,
}

impl Flow {
    /// The shape of a body. `is_async`: it is that of an async function.
    pub fn new(typed: &Typed, is_async: bool) -> Self {
        let body = &*typed.body;
        let mut flow = Flow {
            parents: vec![None; body.exprs.len()],
            regions: vec![LocalRegion { expr: None, parent: None, is_async }],
            region_of: vec![0; body.exprs.len()],
            origins: FxHashMap::default(),
            elements: FxHashMap::default(),
            uses: FxHashMap::default(),
        };
        for (id, expr) in body.iter() {
            expr.kind.for_each_child(&mut |child| flow.parents[child.0 as usize] = Some(id));
        }
        if let Some(root) = body.root {
            flow.enter(body, root, 0);
        }
        for (at, pat) in body.params.iter().enumerate() {
            flow.bind(body, *pat, Origin::Param(at));
        }
        let mut uses: Vec<(ExprId, PatId)> = typed.locals.iter().map(|(expr, pat)| (*expr, *pat)).collect();
        uses.sort();
        for (expr, pat) in uses {
            flow.uses.entry(pat).or_default().push(expr);
        }
        flow
    }

    fn enter(&mut self, body: &Body, root: ExprId, region: u32) {
        let mut stack = vec![(root, region)];
        while let Some((id, region)) = stack.pop() {
            let expr = body.expr(id);
            self.region_of[id.0 as usize] = region;
            self.bindings(body, id);
            let inner = match &expr.kind {
                ExprKind::Closure(closure) => self.open(id, region, closure.is_async),
                ExprKind::Async { .. } => self.open(id, region, true),
                _ => region,
            };
            expr.kind.for_each_child(&mut |child| stack.push((child, inner)));
        }
    }

    fn open(&mut self, id: ExprId, parent: u32, is_async: bool) -> u32 {
        self.regions.push(LocalRegion { expr: Some(id), parent: Some(parent), is_async });
        self.regions.len() as u32 - 1
    }

    fn bindings(&mut self, body: &Body, id: ExprId) {
        match &body.expr(id).kind {
            ExprKind::Block(Block { stmts, .. }) => {
                for stmt in stmts {
                    if let Stmt::Let { pat, value: Some(value), .. } = stmt {
                        self.take_apart(body, *pat, *value);
                    }
                }
            }
            ExprKind::Let { pat, value } => self.take_apart(body, *pat, *value),
            ExprKind::Match { scrutinee, arms } => arms.iter().for_each(|arm| self.take_apart(body, arm.pat, *scrutinee)),
            ExprKind::Loop(loop_) => {
                if let LoopKind::For { pat, iterable } = loop_.kind {
                    self.bind(body, pat, Origin::Element(iterable));
                }
            }
            ExprKind::Closure(closure) => {
                for (at, (pat, _)) in closure.params.iter().enumerate() {
                    self.bind(body, *pat, Origin::ClosureParam(id, at));
                }
            }
            ExprKind::Macro(call) => {
                if let MacroForm::Select(arms) = &call.form {
                    for arm in arms {
                        if let (Some(pat), Some(future)) = (arm.pat, arm.future) {
                            self.bind(body, pat, Origin::Value(future));
                        }
                    }
                }
            }
            _ => {}
        }
    }

    fn take_apart(&mut self, body: &Body, pat: PatId, value: ExprId) {
        self.bind(body, pat, Origin::Value(value));
        if let PatKind::Tuple(elements) = &body.pat(pat).kind {
            // Beyond `..` it is not known how many there are.
            let known = elements.iter().take_while(|element| !matches!(body.pat(**element).kind, PatKind::Rest));
            self.elements.extend(known.enumerate().map(|(at, element)| (*element, at)));
        }
    }

    fn bind(&mut self, body: &Body, pat: PatId, origin: Origin) {
        match &body.pat(pat).kind {
            PatKind::Binding { sub, .. } => {
                self.origins.insert(pat, origin);
                sub.iter().for_each(|sub| self.bind(body, *sub, origin));
            }
            PatKind::Ref(inner) | PatKind::Typed { pat: inner, .. } => self.bind(body, *inner, origin),
            PatKind::Tuple(elements) | PatKind::TupleStruct { elements, .. } | PatKind::Slice(elements) | PatKind::Or(elements) => {
                elements.iter().for_each(|element| self.bind(body, *element, origin));
            }
            PatKind::Struct { fields, .. } => fields.iter().for_each(|(_, field)| self.bind(body, *field, origin)),
            PatKind::Wild | PatKind::Rest | PatKind::Path(_) | PatKind::Other => {}
        }
    }

    /// The expression directly around one.
    pub fn parent(&self, id: ExprId) -> Option<ExprId> {
        self.parents[id.0 as usize]
    }

    /// The expressions around one, innermost first, up to the end of the body.
    pub fn around(&self, id: ExprId) -> impl Iterator<Item = ExprId> + '_ {
        std::iter::successors(self.parent(id), |id| self.parent(*id))
    }

    /// The region an expression runs in.
    pub fn region_of(&self, id: ExprId) -> u32 {
        self.region_of[id.0 as usize]
    }

    /// The regions of the body; the first is the body itself.
    pub fn regions(&self) -> &[LocalRegion] {
        &self.regions
    }

    /// The region of a closure or async block.
    pub fn region_at(&self, expr: ExprId) -> Option<u32> {
        self.regions.iter().position(|region| region.expr == Some(expr)).map(|at| at as u32)
    }

    /// Where the value of a binding comes from.
    pub fn origin(&self, pat: PatId) -> Option<Origin> {
        self.origins.get(&pat).copied()
    }

    /// Which element of the tuple in its origin a binding is given.
    pub fn element(&self, pat: PatId) -> Option<usize> {
        self.elements.get(&pat).copied()
    }

    /// Where a binding is used.
    pub fn uses(&self, pat: PatId) -> &[ExprId] {
        self.uses.get(&pat).map_or(&[], Vec::as_slice)
    }

    /// The loops around an expression that run in the same region, innermost first.
    pub fn loops_around<'a>(&'a self, body: &'a Body, id: ExprId) -> impl Iterator<Item = ExprId> + 'a {
        let region = self.region_of(id);
        let inside = move |loop_: &ExprId| self.region_of(*loop_) == region && matches!(body.expr(*loop_).kind, ExprKind::Loop(_));
        self.around(id).filter(inside)
    }

    /// What becomes of the value of an expression.
    pub fn use_of(&self, body: &Body, id: ExprId) -> Use {
        let Some(parent) = self.parent(id) else { return Use::Result };
        match &body.expr(parent).kind {
            ExprKind::Await(_) => Use::Awaited(parent),
            ExprKind::MethodCall { receiver, .. } if *receiver == id => Use::Receiver(parent),
            ExprKind::MethodCall { args, .. } | ExprKind::Call { args, .. } => argument(parent, args, id),
            ExprKind::Macro(call) => match &call.form {
                MacroForm::Args(args) => argument(parent, args, id),
                MacroForm::Select(_) => Use::Other(parent),
                MacroForm::Block(_) => self.use_of(body, parent),
            },
            ExprKind::Block(block) => self.use_in_block(body, parent, block, id),
            ExprKind::Closure(_) | ExprKind::Async { .. } => Use::Result,
            ExprKind::Loop(loop_) if loop_.body == id => Use::Dropped,
            // What a branch gives is what the whole gives; what decides the branch is looked at.
            ExprKind::If { condition, .. } if *condition != id => self.use_of(body, parent),
            ExprKind::Match { scrutinee, .. } if *scrutinee != id => self.use_of(body, parent),
            _ => Use::Other(parent),
        }
    }

    fn use_in_block(&self, body: &Body, parent: ExprId, block: &Block, id: ExprId) -> Use {
        if block.tail == Some(id) {
            return self.use_of(body, parent);
        }
        for stmt in &block.stmts {
            match stmt {
                Stmt::Expr(expr) if *expr == id => return Use::Dropped,
                Stmt::Let { pat, value: Some(value), .. } if *value == id => {
                    return match &body.pat(*pat).kind {
                        PatKind::Wild => Use::Dropped,
                        PatKind::Binding { sub: None, .. } => Use::Bound(*pat),
                        _ => Use::Other(parent),
                    };
                }
                _ => {}
            }
        }
        Use::Other(parent)
    }

    /// The expressions that may be the value of one: through blocks, branches, references and casts.
    pub fn results(&self, body: &Body, id: ExprId) -> Vec<ExprId> {
        let mut found = Vec::new();
        let mut stack = vec![id];
        while let Some(id) = stack.pop() {
            match &body.expr(id).kind {
                ExprKind::Block(block) => stack.extend(block.tail),
                ExprKind::If { then, otherwise, .. } => stack.extend([Some(*then), *otherwise].into_iter().flatten()),
                ExprKind::Match { arms, .. } => stack.extend(arms.iter().map(|arm| arm.body)),
                ExprKind::Ref { operand, .. } | ExprKind::Cast { operand, .. } => stack.push(*operand),
                _ => found.push(id),
            }
        }
        found.sort();
        found
    }
}

fn argument(call: ExprId, args: &[ExprId], id: ExprId) -> Use {
    match args.iter().position(|arg| *arg == id) {
        Some(at) => Use::Argument(call, at),
        None => Use::Other(call),
    }
}
