//! Lists of calls: what the tests of resolution compare, and what the catalogue could still be taught.

use super::Graph;
use crate::facts::ExprKind;
use crate::name::Name;
use crate::resolve::{Target, TargetKind};
use crate::source::{Span, TextRange};
use rustc_hash::FxHashMap;

impl Graph<'_> {
    /// Calls of foreign code of which the catalogue knows nothing: how often each path is called.
    pub fn unlisted_calls(&self) -> Vec<(usize, Name)> {
        let mut counts: FxHashMap<Name, usize> = FxHashMap::default();
        for paths in self.bodies.values().flat_map(|info| info.paths.values()) {
            if paths.iter().all(|path| self.callees.get(path).is_none_or(Option::is_none)) {
                *counts.entry(paths[0]).or_default() += 1;
            }
        }
        counts.into_iter().map(|(path, count)| (count, path)).collect()
    }

    /// Every call whose target is known, by the place of the called name, under each path the target is known by.
    pub fn resolved_calls(&self) -> Vec<(Span, String)> {
        let mut found = Vec::new();
        for info in self.bodies.values() {
            for (expr, target) in &info.typed.targets {
                let file = self.file_of(info);
                let range = match &info.typed.body.expr(*expr).kind {
                    ExprKind::MethodCall { method_range, .. } => *method_range,
                    ExprKind::Call { callee, .. } => info.typed.body.expr(*callee).range,
                    _ => continue,
                };
                found.extend(
                    self.names_of(target)
                        .into_iter()
                        .map(|name| (TextRange::new(range.end.saturating_sub(1).max(range.start), range.end).in_file(file), name)),
                );
            }
        }
        found
    }

    fn names_of(&self, target: &Target) -> Vec<String> {
        let world = &self.resolver.world;
        match &target.kind {
            TargetKind::Function(id) | TargetKind::Dynamic(id) if !world.is_foreign(*id) => {
                let krate = world.modules[world.functions[id.index()].module.index()].krate;
                let path = world.function_path(*id).as_str();
                let own = path.strip_prefix(world.crates[krate.index()].name.as_str()).unwrap_or(path);
                vec![format!("crate{own}")]
            }
            TargetKind::Function(id) | TargetKind::Dynamic(id) => {
                let mut names: Vec<String> = self.target_paths(target).iter().map(|name| name.to_string()).collect();
                names.push(world.function_path(*id).to_string());
                names.dedup();
                names
            }
            TargetKind::External(path) => vec![path.to_string()],
            TargetKind::Constructor(_) | TargetKind::Global(_) | TargetKind::Value | TargetKind::Unknown(_) => Vec::new(),
        }
    }
}
