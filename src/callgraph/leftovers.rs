//! Leftovers: files that a request makes under a name of its own and that stay when it is over.
//!
//! A name is the request's own when something in it comes with the request, or is different each time. A file is taken for removed
//! as soon as the program removes something that could be it: only where both stand in one piece of code, on one path, can it be told
//! what lies between. A file that is looked for before it is made is a copy that later requests use.

use super::{Program, RegionId, Site, Text, Visit};
use crate::catalog::Effect;
use crate::facts::{ExprId, ExprKind, PatId, PathExpr};
use crate::source::Span;

/// Methods that ask whether a file is there.
const LOOKS: [&str; 5] = ["exists", "is_dir", "is_file", "metadata", "try_exists"];

/// How a file stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leftover {
    /// Nothing removes it.
    Always,
    /// What leaves the function here passes over the call that removes it.
    UnlessReached(Span),
}

impl Program<'_> {
    /// Whether a file that a call makes has a name of the request's own and stays when the request is over.
    pub fn leftover(&self, visit: &Visit, site: &Site<'_>) -> Option<Leftover> {
        let path = *self.args(site.region, site.expr).get(site.known.file?)?;
        let text = self.file(visit, site).filter(|text| !text.whole)?;
        let local = self.path_local(site.region, path);
        if !self.is_new_name(visit, path) || local.is_some_and(|local| self.is_looked_for(site, local)) {
            return None;
        }
        let removals = self.known_sites(|effect| matches!(effect, Effect::RemovesFile | Effect::WritesFile));
        let mut removals = removals.filter(|other| self.share_a_program(other.region, site.region)).filter_map(|other| self.removed(other));
        let mut beside = None;
        let elsewhere = removals.any(|(region, call, removed)| {
            let same_body = self.region(region).body == self.region(site.region).body;
            match (local, self.path_local(region, removed)) {
                (Some(local), Some(other)) if same_body => {
                    let it_is = local == other;
                    beside = beside.or((it_is && region == site.region).then_some(call));
                    it_is && region != site.region
                }
                (_, Some(other)) if self.is_made_in(region, other) => false,
                _ => self.may_be(region, removed, &text),
            }
        });
        let answer = match (elsewhere, beside) {
            (true, _) => None,
            (false, None) => Some(Leftover::Always),
            (false, Some(removal)) => self.exit_around(site, removal).map(Leftover::UnlessReached),
        };
        self.learnt(answer, "it may be left there", "it is removed, or may be")
    }

    /// Whether something in a path comes with the request, or is different each time.
    fn is_new_name(&self, visit: &Visit, path: ExprId) -> bool {
        let differs = |region, expr| {
            let made = self.site_at(region, expr);
            made.is_some_and(|made| made.known.has(Effect::MakesId) || made.known.has(Effect::TellsTime))
        };
        self.comes_from_request(visit, path) || self.derives_from(visit, path, &differs)
    }

    /// The local that holds a path.
    fn path_local(&self, region: RegionId, mut path: ExprId) -> Option<PatId> {
        let info = self.body_of(region);
        loop {
            path = match &info.typed.body.expr(path).kind {
                ExprKind::Ref { operand, .. } | ExprKind::Unary { operand, .. } => *operand,
                ExprKind::MethodCall { receiver, args, .. } if args.is_empty() => *receiver,
                _ => return info.typed.locals.get(&path).copied(),
            };
        }
    }

    /// Whether the code looks for a file, or reads it, before it makes it.
    fn is_looked_for(&self, site: &Site<'_>, local: PatId) -> bool {
        let info = self.body_of(site.region);
        let place = |expr: ExprId| info.typed.body.expr(expr).range.end;
        info.flow.uses(local).iter().filter(|used| place(**used) < place(site.expr)).any(|used| {
            info.flow.around(*used).take(4).any(|around| match &info.typed.body.expr(around).kind {
                ExprKind::MethodCall { method, .. } if LOOKS.contains(&method.as_str()) => true,
                ExprKind::Call { callee, .. } => {
                    let reads = self.site_at(info.region_of(around), around).is_some_and(|site| site.known.has(Effect::ReadsFile));
                    let named = |path: &PathExpr| LOOKS.contains(&path.last().name.as_str());
                    reads || matches!(&info.typed.body.expr(*callee).kind, ExprKind::Path(path) if named(path))
                }
                _ => false,
            })
        })
    }

    /// The path that a call removes: by its name, or by moving the file away.
    fn removed(&self, site: Site<'_>) -> Option<(RegionId, ExprId, ExprId)> {
        let args = self.args(site.region, site.expr);
        let moves = site.known.has(Effect::WritesFile) && site.known.file == Some(1);
        let at = if moves { Some(0) } else { site.known.file.filter(|_| site.known.has(Effect::RemovesFile)) };
        Some((site.region, site.expr, *args.get(at?)?))
    }

    /// Whether the body around a region makes the file itself whose path a local holds.
    fn is_made_in(&self, region: RegionId, local: PatId) -> bool {
        let makes = self.known_sites(|effect| matches!(effect, Effect::WritesFile | Effect::OpensFile));
        let mut here = makes.filter(|site| self.region(site.region).body == self.region(region).body && self.writes_file(site));
        here.any(|site| {
            let path = site.known.file.and_then(|at| self.args(site.region, site.expr).get(at));
            path.is_some_and(|path| self.path_local(site.region, *path) == Some(local))
        })
    }

    /// Whether a path may be that of a file of which so much is known.
    fn may_be(&self, region: RegionId, path: ExprId, file: &Text) -> bool {
        self.visits(region).any(|visit| match self.text(visit, path) {
            Some(text) => text.start.starts_with(&file.start) || !text.whole && file.start.starts_with(&text.start),
            None => true,
        })
    }

    /// Where the code between making a file and removing it may leave the function.
    fn exit_around(&self, site: &Site<'_>, removal: ExprId) -> Option<Span> {
        let info = self.body_of(site.region);
        let range = |expr: ExprId| info.typed.body.expr(expr).range;
        let (made, removed) = (range(site.expr), range(removal));
        let leaves = |expr: ExprId| match &info.typed.body.expr(expr).kind {
            ExprKind::Try(_) => !range(expr).contains(made),
            ExprKind::Return(_) => true,
            _ => false,
        };
        let here = info.typed.body.iter().map(|(expr, _)| expr).filter(|expr| info.region_of(*expr) == site.region);
        let between = here.filter(|expr| range(*expr).end > made.end && range(*expr).end < removed.start && leaves(*expr));
        let first = between.min_by_key(|expr| (range(*expr).end, *expr))?;
        Some(self.span(site.region, first))
    }
}
