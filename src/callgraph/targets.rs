//! Targets: calls of functions that need what the target of a platform lacks.
//!
//! A crate that asks for its target, in a condition on an item or in a body, knows what it does there, and both sides of such a condition
//! are part of the program here. So nothing is said of a way that leads through such a crate. A name counts only where it is written as
//! that of the function itself: crates that stand in for the standard library re-export it for other targets.

use super::{Phase, Program, RegionId, Visit};
use crate::catalog::{Effect, Missing, Need, Platform};
use crate::facts::{ExprId, ExprKind};
use crate::name::Name;
use crate::resolve::{CrateId, NO_FILE};
use crate::source::FileId;
use rustc_hash::FxHashSet;

/// A call that needs what is not there.
#[derive(Clone, Copy, Debug)]
pub struct Unsupported<'p, 'c> {
    /// How it is reached.
    pub visit: &'p Visit,
    /// The call.
    pub expr: ExprId,
    /// The callee.
    pub path: Name,
    /// The platform.
    pub platform: &'c Platform,
    /// What it needs, and what comes of it.
    pub missing: &'c Missing,
}

impl<'c> Program<'c> {
    /// Calls that need what the target of their platform lacks, by place in the text.
    pub fn unsupported(&self) -> Vec<Unsupported<'_, 'c>> {
        let platforms = &self.catalog().platforms;
        if !self.entries().iter().any(|entry| platforms.lacks_something(entry.platform)) {
            return Vec::new();
        }
        self.regions().iter().flat_map(|region| self.unsupported_in(*region)).collect()
    }

    fn unsupported_in(&self, region: RegionId) -> Vec<Unsupported<'_, 'c>> {
        let lacks = |visit: &&Visit| self.platform_of(visit).is_some_and(|it| self.catalog().platforms.lacks_something(it));
        let mut visits: Vec<&Visit> = self.visits(region).filter(lacks).collect();
        visits.sort_by_key(|visit| (visit.phase != Phase::Request, visit.assumed, visit.depth));
        if visits.is_empty() {
            return Vec::new();
        }
        let calls = self.calls_in(region).into_iter().chain(self.handed_over(region));
        calls.filter_map(|expr| visits.iter().find_map(|visit| self.unsupported_at(visit, expr))).collect()
    }

    fn unsupported_at<'p>(&'p self, visit: &'p Visit, expr: ExprId) -> Option<Unsupported<'p, 'c>> {
        let platform = self.platform_of(visit)?;
        let paths = self.body_of(visit.region).paths(expr).iter();
        let (path, missing) = paths.filter_map(|path| Some((*path, self.catalog().platforms.missing(platform, path.as_str())?))).next()?;
        let is_meant = self.is_written_as(visit.region, expr, path) && !self.knows_targets(visit);
        let has_runtime = missing.need == Need::Runtime && self.builds_runtime(visit.root);
        (is_meant && !has_runtime).then_some(Unsupported { visit, expr, path, platform, missing })
    }

    /// The platform for whose target the code of a visit is compiled, where only one is in question.
    fn platform_of(&self, visit: &Visit) -> Option<&'c Platform> {
        if let Some(entry) = visit.entry {
            return Some(self.entry(entry).platform);
        }
        // A program with a `main` of its own may be run anywhere.
        let mut platforms = self.platforms(visit).filter(|_| self.roots[visit.root].main.is_none());
        let first = platforms.next()?;
        platforms.all(|other| other.id == first.id).then_some(first)
    }

    /// Whether a call names the crate of the callee, as far as it names any.
    fn is_written_as(&self, region: RegionId, expr: ExprId, path: Name) -> bool {
        let info = self.body_of(region);
        let named = match &info.typed.body.expr(expr).kind {
            ExprKind::Call { callee, .. } => *callee,
            ExprKind::Path(_) => expr,
            _ => return true,
        };
        let ExprKind::Path(written) = &info.typed.body.expr(named).kind else { return true };
        let krate = |path: &str| match path.split("::").next().unwrap_or_default() {
            "core" | "alloc" => "std".to_owned(),
            first => first.to_owned(),
        };
        let written = self.world().written_paths(info.typed.module, written.names());
        written.iter().any(|written| krate(written) == krate(path.as_str()))
    }

    /// Whether a crate on the way to a visit asks for which target it is compiled.
    fn knows_targets(&self, visit: &Visit) -> bool {
        let world = self.world();
        let krate = |visit: &Visit| world.modules[self.body_of(visit.region).typed.module.0 as usize].krate;
        let crates: FxHashSet<CrateId> = self.visits_back(visit).map(krate).collect();
        let files = world.modules.iter().filter(|module| crates.contains(&module.krate)).map(|module| module.file);
        let files: FxHashSet<FileId> = files.filter(|file| *file != NO_FILE).collect();
        files.into_iter().any(|file| asks_for_target(&self.sources.file(file).text))
    }

    fn builds_runtime(&self, root: usize) -> bool {
        self.known_sites(|effect| effect == Effect::BuildsRuntime).any(|site| self.visits(site.region).any(|visit| visit.root == root))
    }
}

/// Whether a text holds a condition about the target.
fn asks_for_target(text: &str) -> bool {
    ["target_arch", "target_family", "target_os", "cfg(unix", "cfg(not(unix", "(wasm", "(native"].iter().any(|word| text.contains(word))
}
