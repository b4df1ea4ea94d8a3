//! Settings: what code says about a call beside its arguments.
//!
//! A request to another system is described by the setters of the builder that the call gives, or by the fields of a struct that it is
//! given. The builder is followed through chains and locals of its own function. One that goes elsewhere may be told anything there, so
//! nothing is known of its settings, and neither is it of a struct that was made elsewhere.

use super::{Program, RegionId, Site, Use, Visit};
use crate::catalog::Effect;
use crate::facts::{ExprId, ExprKind, Literal, PatId};
use rustc_hash::FxHashSet;

/// Steps through which a value is followed.
const DEPTH: u32 = 16;

/// What is said about a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Nothing: it is what it is by default.
    Default,
    /// It is this.
    Given(ExprId),
    /// Somebody may say something where we cannot see it.
    Unknown,
}

/// What becomes of a builder.
#[derive(Default)]
struct Trail {
    /// The methods called on it.
    calls: Vec<ExprId>,
    /// The futures that it gave.
    futures: Vec<ExprId>,
    /// It goes somewhere else.
    escapes: bool,
    locals: FxHashSet<PatId>,
}

impl Program<'_> {
    /// What is said about a setting of what a call does.
    pub fn setting(&self, region: RegionId, call: ExprId, name: &str) -> Setting {
        let trail = self.trail(region, call);
        let fields: Vec<Setting> = self.args(region, call).iter().map(|arg| self.field(region, *arg, name)).collect();
        let given = |found: &&Setting| matches!(found, Setting::Given(_));
        let called = trail.calls.iter().filter(|call| self.sets(region, **call, name));
        let called: Vec<ExprId> = called.filter_map(|call| self.args(region, *call).first().copied()).collect();
        match (&*called, fields.iter().find(given)) {
            ([], Some(field)) => *field,
            ([only], None) => Setting::Given(*only),
            ([], None) if !trail.escapes && fields.iter().all(|field| *field == Setting::Default) => Setting::Default,
            _ => Setting::Unknown,
        }
    }

    /// Whether no setting takes away what a call does by itself.
    pub fn takes_effect(&self, visit: &Visit, site: &Site<'_>) -> bool {
        let answer = site.known.unless.iter().all(|(name, words)| match self.setting(site.region, site.expr, name) {
            Setting::Default => true,
            Setting::Given(value) => self.word(visit, value, DEPTH).is_some_and(|word| !words.contains(&word)),
            Setting::Unknown => false,
        });
        self.learnt(answer, "its settings let it take effect", "its settings, or what is not known of them, keep it from taking effect")
    }

    /// Whether what a call starts goes on in a task that nobody waits for.
    pub fn is_sent_aside(&self, region: RegionId, call: ExprId) -> bool {
        let answer = self.trail(region, call).futures.iter().any(|future| match self.use_of(region, *future) {
            Use::Argument(spawn, _) => {
                let detaches = self.site_at(region, spawn).is_some_and(|site| site.known.has(Effect::DetachesTask));
                detaches && self.is_abandoned(region, spawn)
            }
            _ => false,
        });
        self.learnt(answer, "it is done in a task that nobody waits for", "somebody waits for it")
    }

    fn trail(&self, region: RegionId, call: ExprId) -> Trail {
        let mut trail = Trail::default();
        self.follow_builder(region, call, &mut trail);
        trail
    }

    fn follow_builder(&self, region: RegionId, value: ExprId, trail: &mut Trail) {
        let info = self.body_of(region);
        let mut waiting = vec![value];
        while let Some(value) = waiting.pop() {
            if self.graph.is_future(info.typed.ty(value)) {
                trail.futures.push(value);
                continue;
            }
            let local = match info.flow.use_of(&info.typed.body, value) {
                Use::Receiver(call) => {
                    trail.calls.push(call);
                    waiting.push(call);
                    None
                }
                Use::Bound(local) => Some(local),
                Use::Dropped | Use::Awaited(_) => None,
                Use::Other(parent) => match &info.typed.body.expr(parent).kind {
                    ExprKind::Assign { place, .. } if *place == value => None,
                    ExprKind::Assign { place, .. } if info.typed.locals.contains_key(place) => info.typed.locals.get(place).copied(),
                    _ => {
                        trail.escapes = true;
                        None
                    }
                },
                Use::Argument(..) | Use::Result => {
                    trail.escapes = true;
                    None
                }
            };
            let new = local.filter(|local| trail.locals.insert(*local));
            waiting.extend(new.into_iter().flat_map(|local| info.flow.uses(local).iter().copied()));
        }
    }

    /// Whether a call is a setter of that name: `name(..)`, or `set_name(..)` which takes an option.
    fn sets(&self, region: RegionId, call: ExprId, name: &str) -> bool {
        match &self.body_of(region).typed.body.expr(call).kind {
            ExprKind::MethodCall { method, .. } => method.as_str().strip_prefix("set_").unwrap_or(method.as_str()) == name,
            _ => false,
        }
    }

    /// What the struct says in which a call is told what to do.
    fn field(&self, region: RegionId, arg: ExprId, name: &str) -> Setting {
        let info = self.body_of(region);
        let made = info.single_value(arg).unwrap_or(arg);
        match &info.typed.body.expr(made).kind {
            ExprKind::Struct { fields, rest, .. } => match fields.iter().find(|(field, _)| *field == name) {
                Some((_, value)) => Setting::Given(*value),
                None if rest.is_none_or(|rest| self.is_default(region, rest)) => Setting::Default,
                None => Setting::Unknown,
            },
            _ => Setting::Unknown,
        }
    }

    /// `..Default::default()`. The type is foreign, so no other function of that name can stand here.
    fn is_default(&self, region: RegionId, expr: ExprId) -> bool {
        let body = &self.body_of(region).typed.body;
        match &body.expr(expr).kind {
            ExprKind::Call { callee, args } if args.is_empty() => {
                matches!(&body.expr(*callee).kind, ExprKind::Path(path) if path.last().name == "default")
            }
            _ => false,
        }
    }

    /// The name of a variant or constant, or a text: behind `Some(..)`, `.into()` and other conversions.
    fn word(&self, visit: &Visit, expr: ExprId, depth: u32) -> Option<String> {
        let depth = depth.checked_sub(1)?;
        let info = self.body_of(visit.region);
        match &info.typed.body.expr(expr).kind {
            ExprKind::Literal(Literal::Str(text)) => Some(text.to_string()),
            ExprKind::Path(_) if info.typed.locals.contains_key(&expr) => match info.single_value(expr) {
                Some(value) => self.word(visit, value, depth),
                None => self.text(visit, expr).filter(|text| text.whole).map(|text| text.start),
            },
            ExprKind::Path(path) => match self.text(visit, expr) {
                Some(text) => text.whole.then_some(text.start),
                None => Some(path.last().name.to_string()),
            },
            ExprKind::Ref { operand, .. } => self.word(visit, *operand, depth),
            ExprKind::MethodCall { receiver, args, .. } if args.is_empty() && self.is_foreign_call(visit.region, expr) => {
                self.word(visit, *receiver, depth)
            }
            ExprKind::Call { args, .. } if self.is_foreign_call(visit.region, expr) => match &**args {
                [only] => self.word(visit, *only, depth),
                _ => None,
            },
            _ => None,
        }
    }
}
