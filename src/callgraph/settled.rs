//! Settled work: what is made of nothing but the environment, or of a file that comes with the program.
//!
//! Both say the same for as long as an instance lives, so what is made of them in a request was made in the request before. Of the
//! environment that is said of our own functions alone, which read it into a type of ours and do nothing else: whatever in them is not
//! understood, waits, looks at the clock or at lasting state unsettles them. One variable that is read where it is needed is no
//! configuration. A file is settled where the code says its whole path, nobody can write there, and somebody parses what is read.

use super::{BodyInfo, Folder, Origin, Program, RegionId, Site, Visit};
use crate::catalog::{Effect, TypeTrait};
use crate::facts::{ExprId, ExprKind, GlobalKind};
use crate::resolve::{TargetKind, Ty};
use std::collections::{BTreeMap, BTreeSet};

/// Calls of our own functions that are looked into.
const CALLS: u32 = 4;

/// As many variables make a configuration.
const VARIABLES: usize = 2;

/// Work that a request does again.
#[derive(Clone, Debug)]
pub struct Settled<'p> {
    /// How it came about.
    pub visit: &'p Visit,
    /// The outermost call that is given nothing but constants.
    pub call: ExprId,
    /// The file that is read; of the environment there is one.
    pub file: Option<String>,
    /// The call that reads it.
    pub read: (RegionId, ExprId),
}

/// An expression, and the region it runs in.
type Place = (RegionId, ExprId);

impl<'c> Program<'c> {
    /// The settled work that requests do, by place in the text.
    pub fn settled_work(&self) -> Vec<Settled<'_>> {
        let mut found = self.settled_reads_of_environment();
        found.extend(
            self.known_sites(|effect| matches!(effect, Effect::ReadsFile | Effect::OpensFile)).filter_map(|site| self.settled_file(&site)),
        );
        found.sort_by_key(|settled| self.span(settled.visit.region, settled.call));
        found
    }

    fn settled_reads_of_environment(&self) -> Vec<Settled<'_>> {
        let mut found: BTreeMap<Place, (&Visit, BTreeSet<Place>)> = BTreeMap::new();
        for site in self.known_sites(|effect| effect == Effect::ReadsEnv) {
            let Some(visit) = self.request(site.region, |_| true) else { continue };
            let Some((visit, call)) = self.outermost(visit) else { continue };
            found.entry((visit.region, call)).or_insert_with(|| (visit, BTreeSet::new())).1.insert((site.region, site.expr));
        }
        let is_configuration = |(region, call): Place, reads: &BTreeSet<_>| reads.len() >= VARIABLES && self.gives_own_type(region, call);
        let settled = found.into_iter().filter(|(place, (_, reads))| is_configuration(*place, reads));
        settled.filter_map(|((_, call), (visit, reads))| Some(Settled { visit, call, file: None, read: reads.first().copied()? })).collect()
    }

    /// The outermost call of a settled function on the way from a visit back to its entry.
    fn outermost<'v>(&'v self, visit: &'v Visit) -> Option<(&'v Visit, ExprId)> {
        let mut found = None;
        let mut current = visit;
        while let Some((caller, call)) = self.caller_of_body(current) {
            let callee = self.callee(caller.region, call)?;
            let given = self.receiver(caller.region, call).into_iter().chain(self.args(caller.region, call).iter().copied());
            if !self.is_settled(callee, CALLS) || !given.into_iter().all(|given| self.is_constant(caller.region, given)) {
                break;
            }
            found = Some((caller, call));
            current = caller;
        }
        found
    }

    /// Whether a call gives a type of ours, or one in a `Result`, `Option` or future.
    fn gives_own_type(&self, region: RegionId, call: ExprId) -> bool {
        let info = self.body_of(region);
        let awaited = info.flow.parent(call).filter(|parent| matches!(info.typed.body.expr(*parent).kind, ExprKind::Await(_)));
        let mut ty = info.typed.ty(awaited.unwrap_or(call)).peeled();
        loop {
            match ty {
                Ty::Adt(id, _) if !self.world().is_foreign_adt(*id) => return true,
                Ty::Adt(_, args) if !args.is_empty() => ty = args[0].peeled(),
                _ => return false,
            }
        }
    }

    /// Whether a function does nothing but read what is settled and make values of it.
    fn is_settled(&self, function: RegionId, calls: u32) -> bool {
        let Some(calls) = calls.checked_sub(1) else { return false };
        let info = self.body_of(function);
        info.typed.body.iter().all(|(expr, _)| match &info.typed.body.expr(expr).kind {
            ExprKind::Await(_) | ExprKind::Loop(_) | ExprKind::Opaque { .. } | ExprKind::Unknown => false,
            ExprKind::Macro(call) => call.is_known,
            ExprKind::Path(_) => {
                !self.is_lasting(info, expr) && self.callee(info.region_of(expr), expr).is_none_or(|named| self.is_settled(named, calls))
            }
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => self.is_settled_call(info.region_of(expr), expr, calls),
            _ => true,
        })
    }

    fn is_settled_call(&self, region: RegionId, call: ExprId, calls: u32) -> bool {
        if let Some(callee) = self.callee(region, call) {
            return self.is_settled(callee, calls);
        }
        let is_fixed = |effect: &Effect| matches!(effect, Effect::ReadsEnv | Effect::Parses | Effect::Panics | Effect::Carries);
        match self.target(region, call).map(|target| &target.kind) {
            Some(TargetKind::Function(_) | TargetKind::External(_)) => {
                self.site_at(region, call).is_none_or(|site| site.known.effects.iter().all(is_fixed))
            }
            Some(TargetKind::Constructor(_)) => true,
            Some(TargetKind::Dynamic(id)) => self.world().is_foreign(*id) && self.site_at(region, call).is_none(),
            Some(TargetKind::Global(_) | TargetKind::Value | TargetKind::Unknown(_)) | None => false,
        }
    }

    /// Whether a path names state that lasts.
    fn is_lasting(&self, info: &BodyInfo, path: ExprId) -> bool {
        let Some(TargetKind::Global(id)) = info.typed.targets.get(&path).map(|target| &target.kind) else { return false };
        let facts = &self.world().globals[id.index()].facts;
        let ty = info.typed.ty(path);
        let changes = [TypeTrait::InteriorMutable, TypeTrait::Once, TypeTrait::Lock, TypeTrait::Counter];
        facts.mutable || facts.kind != GlobalKind::Plain || changes.into_iter().any(|changes| self.type_is(ty, changes))
    }

    /// A file that comes with the program, read and parsed in a request.
    fn settled_file(&self, site: &Site<'c>) -> Option<Settled<'_>> {
        let visit = self.request(site.region, |_| true).filter(|_| self.reads_file(site) && !self.writes_file(site))?;
        let path = self.file(visit, site).filter(|path| path.whole)?;
        let is_fixed = matches!(self.folder(visit, &path), Folder::Program | Folder::Fixed);
        let is_written = [Effect::WritesFile, Effect::RemovesFile].into_iter().any(|effect| self.does_to_file(visit, effect, &path));
        if !is_fixed || is_written || !self.is_parsed(visit, site) {
            return None;
        }
        let (visit, call) = self.path_given(visit, site)?;
        Some(Settled { visit, call, file: Some(path.start), read: (site.region, site.expr) })
    }

    /// Whether somebody takes apart what a call reads.
    fn is_parsed(&self, visit: &Visit, read: &Site<'_>) -> bool {
        let is_it = |region, expr| (region, expr) == (read.region, read.expr);
        self.known_sites(|effect| effect == Effect::Parses).any(|parse| {
            let content = self.args(parse.region, parse.expr).first().copied().or_else(|| self.receiver(parse.region, parse.expr));
            let parses =
                |other: &Visit| other.root == visit.root && content.is_some_and(|content| self.derives_from(other, content, &is_it));
            self.request(parse.region, parses).is_some()
        })
    }

    /// The call that is given the path of a file in so many words.
    fn path_given<'v>(&'v self, visit: &'v Visit, site: &Site<'_>) -> Option<(&'v Visit, ExprId)> {
        let mut path = *self.args(site.region, site.expr).get(site.known.file?)?;
        let mut found = (visit, site.expr);
        loop {
            let info = self.body_of(found.0.region);
            let local = info.typed.locals.get(&info.root_of(path));
            let Some(Origin::Param(at)) = local.and_then(|pat| info.flow.origin(*pat)) else { return Some(found) };
            let (caller, call) = self.caller_of_body(found.0)?;
            path = self.argument(caller.region, call, Some(at))?;
            found = (caller, call);
        }
    }
}
