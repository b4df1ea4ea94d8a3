//! Lists of calls: what is compared with the truth, and what the catalogue could still be taught.

use super::{BodyInfo, Graph, RegionId};
use crate::facts::{Body, ExprId, ExprKind};
use crate::name::Name;
use crate::resolve::{Owner, Target, TargetKind, TraitRef};
use crate::source::Span;
use rustc_hash::FxHashMap;

/// A call as it is written, and what it was found to mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// The whole call, receiver and arguments included.
    pub span: Span,
    /// The name of the method, or the callee.
    pub name_span: Span,
    /// The name that is called.
    pub name: Name,
    /// `x.f(..)`, not `f(..)`.
    pub is_method: bool,
    /// The region it stands in.
    pub region: RegionId,
    /// What it means.
    pub target: CallTarget,
}

/// What a call means, in words.
#[derive(Clone, Debug, PartialEq)]
pub enum CallTarget {
    /// A function.
    Function {
        /// The paths it is known by; own items start with `crate`.
        paths: Vec<String>,
        /// Its name where it is declared.
        name: Name,
        /// The name of the type it belongs to or was found on.
        owner: Option<String>,
        /// The name of the trait that declares it.
        trait_: Option<String>,
    },
    /// A value that is called, or a struct or variant that is built.
    Value,
    /// Not known.
    Unknown,
}

impl Graph<'_> {
    /// Calls of foreign code of which the catalogue knows nothing: how often each path is called.
    pub fn unlisted_calls(&self) -> Vec<(usize, Name)> {
        let mut counts: FxHashMap<Name, usize> = FxHashMap::default();
        for (krate, paths) in self.bodies.values().flat_map(|info| info.paths.values().map(|paths| (info.krate, paths))) {
            if paths.iter().all(|path| self.callees.get(&(krate, *path)).is_none_or(Option::is_none)) {
                *counts.entry(paths[0]).or_default() += 1;
            }
        }
        counts.into_iter().map(|(path, count)| (count, path)).collect()
    }

    /// Every call of every body read, in the order of their places.
    pub fn calls(&self) -> Vec<Call> {
        let mut found: Vec<Call> = self.bodies.values().flat_map(|info| self.calls_of(info)).collect();
        found.sort_by_key(|call| (call.span, call.name_span));
        found
    }

    fn calls_of<'g>(&'g self, info: &'g BodyInfo) -> impl Iterator<Item = Call> + 'g {
        let (body, file) = (&info.typed.body, self.file_of(info));
        body.iter().filter_map(move |(id, expr)| {
            let (is_method, name, name_range) = match &expr.kind {
                ExprKind::MethodCall { method, method_range, .. } => (true, *method, *method_range),
                ExprKind::Call { callee, .. } => (false, path_end(body, *callee)?, body.expr(*callee).range),
                _ => return None,
            };
            let target = info.typed.targets.get(&id).map_or(CallTarget::Unknown, |target| self.described(target));
            let region = info.region_of(id);
            Some(Call { span: expr.range.in_file(file), name_span: name_range.in_file(file), name, is_method, region, target })
        })
    }

    fn described(&self, target: &Target) -> CallTarget {
        let world = &self.resolver.world;
        match &target.kind {
            TargetKind::Function(id) | TargetKind::Dynamic(id) => {
                let def = &world.functions[id.index()];
                let (trait_, own) = match def.owner {
                    Owner::Free => (None, None),
                    Owner::Trait(id) => (Some(world.trait_name(TraitRef::Known(id)).to_owned()), None),
                    Owner::Impl(id) => {
                        let trait_ = self.resolver.known_trait(id).map(|trait_| world.trait_name(trait_).to_owned());
                        (trait_, world.self_name(id))
                    }
                };
                let owner = target.self_ty.as_ref().and_then(|ty| world.head_name(ty)).or(own);
                let owner = if def.owner == Owner::Free { None } else { owner };
                CallTarget::Function { paths: self.names_of(target), name: def.name, owner, trait_ }
            }
            TargetKind::External(path) => {
                let mut segments = path.as_str().rsplit("::");
                let name = Name::new(segments.next().unwrap_or_default());
                let owner = segments.next().filter(|owner| owner.starts_with(char::is_uppercase)).map(str::to_owned);
                let owner = target.self_ty.as_ref().and_then(|ty| world.head_name(ty)).or(owner);
                CallTarget::Function { paths: vec![path.to_string()], name, owner, trait_: None }
            }
            TargetKind::Constructor(_) | TargetKind::Global(_) | TargetKind::Value => CallTarget::Value,
            TargetKind::Unknown(_) => CallTarget::Unknown,
        }
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

/// The name at the end of a called path; of a computed callee there is none.
fn path_end(body: &Body, callee: ExprId) -> Option<Name> {
    match &body.expr(callee).kind {
        ExprKind::Path(path) => Some(path.last().name),
        _ => None,
    }
}
