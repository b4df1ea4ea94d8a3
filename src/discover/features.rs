//! Which features of which package are on.
//!
//! Features of all packages are one system: a package turns on features of its dependencies, and those turn on others. The
//! answer is the least set that the user's choice and the manifests ask for. Development dependencies ask for nothing, since
//! tests are not looked at. A package that no selected one needs gets its default features.
//!
//! A function is deployed by itself. So a library is built with what the packages that need it ask of it, though a build of the whole
//! workspace would turn on its default features too, because it is a member.
//!
//! A program that runs as a function only with a feature is looked at as that function: where the user chooses nothing, the feature that
//! brings what functions need is on.

use super::link::{Declared, Graph, Origin};
use super::{DependencyKind, Features, PackageId, TargetKind};
use rustc_hash::FxHashSet;

/// Turns features on, starting from the selected packages. Says which named features no selected package has.
pub(super) fn resolve(graph: &mut Graph, wanted: &Features, functions_need: impl Fn(&str) -> bool) -> Vec<String> {
    let ids: Vec<PackageId> = (0..graph.packages.len() as u32).map(PackageId).collect();
    let selected: Vec<PackageId> = ids.iter().copied().filter(|&id| graph.packages[id.0 as usize].selected).collect();
    let mut solver = Solver {
        started: vec![false; ids.len()],
        weak: vec![Vec::new(); ids.len()],
        graph,
        waiting: Vec::new(),
        done: FxHashSet::default(),
    };
    let needed: FxHashSet<PackageId> = selected.iter().flat_map(|&id| solver.needed_by(id)).collect();
    let built_for_itself = |id: &PackageId| wanted.all || !solver.is_library(*id) || !needed.contains(id);
    let first: Vec<PackageId> = selected.iter().copied().filter(built_for_itself).collect();
    for id in first {
        solver.start(id);
        if wanted.all {
            solver.all(id);
        } else if !wanted.no_default {
            solver.enable(id, "default");
        }
        solver.run();
    }
    let named: Vec<&str> = wanted.named.iter().flat_map(|text| text.split([',', ' '])).filter(|name| !name.is_empty()).collect();
    if named.is_empty() && !wanted.no_default {
        for &id in &selected {
            solver.become_function(id, &functions_need);
            solver.run();
        }
    }
    let unknown = named.into_iter().filter(|name| !solver.named(&selected, name)).map(str::to_owned).collect();
    for id in ids {
        if !solver.started[id.0 as usize] {
            solver.start(id);
            solver.enable(id, "default");
            solver.run();
        }
    }
    unknown
}

/// One more thing to turn on.
enum Step {
    /// A feature, in any form that the `[features]` table allows.
    Value(PackageId, String),
    /// The dependency at this index.
    Dependency(PackageId, usize),
}

struct Solver<'g> {
    graph: &'g mut Graph,
    started: Vec<bool>,
    /// `dep?/feature` values met, by package.
    weak: Vec<Vec<(String, String)>>,
    waiting: Vec<Step>,
    /// Dependencies already turned on.
    done: FxHashSet<(PackageId, usize)>,
}

impl Solver<'_> {
    fn origin(&self, id: PackageId) -> Option<&Origin> {
        self.graph.origins[id.0 as usize].as_ref()
    }

    /// Indices of the dependencies with this key that are built into programs.
    fn keyed(&self, id: PackageId, key: &str) -> Vec<usize> {
        let declared = self.origin(id).map_or(&[][..], |origin| &origin.declared);
        let built = |index: usize| self.graph.packages[id.0 as usize].dependencies[index].kind != DependencyKind::Dev;
        (0..declared.len()).filter(|&index| declared[index].key == key && built(index)).collect()
    }

    /// The local packages that a package is built with.
    fn needed_by(&self, id: PackageId) -> impl Iterator<Item = PackageId> + '_ {
        let dependencies = self.graph.packages[id.0 as usize].dependencies.iter();
        dependencies.filter(|it| it.kind != DependencyKind::Dev && !it.optional).filter_map(|it| it.local)
    }

    /// Whether a package has no program of its own.
    fn is_library(&self, id: PackageId) -> bool {
        self.graph.packages[id.0 as usize].targets.iter().all(|target| target.kind != TargetKind::Bin)
    }

    /// Takes a package into the build, with everything that is not optional.
    fn start(&mut self, id: PackageId) {
        if std::mem::replace(&mut self.started[id.0 as usize], true) {
            return;
        }
        for (index, dependency) in self.graph.packages[id.0 as usize].dependencies.iter().enumerate() {
            if !dependency.optional && dependency.kind != DependencyKind::Dev {
                self.waiting.push(Step::Dependency(id, index));
            }
        }
    }

    fn enable(&mut self, id: PackageId, value: &str) {
        self.waiting.push(Step::Value(id, value.to_owned()));
    }

    fn all(&mut self, id: PackageId) {
        let Some(origin) = self.origin(id) else { return };
        let optional = self.graph.packages[id.0 as usize].dependencies.iter().zip(&origin.declared).filter(|(it, _)| it.optional);
        let implicit = optional.map(|(_, declared)| declared.key.clone()).filter(|key| is_implicit(origin, key));
        let names: Vec<String> = origin.manifest.features.keys().cloned().chain(implicit).collect();
        names.iter().for_each(|name| self.enable(id, name));
    }

    /// Turns on the first feature that brings a package which functions need, unless one is there.
    fn become_function(&mut self, id: PackageId, functions_need: impl Fn(&str) -> bool) {
        let Some(origin) = self.origin(id) else { return };
        let all = self.graph.packages[id.0 as usize].dependencies.iter().zip(&origin.declared);
        let needed: Vec<_> = all.filter(|(it, _)| it.kind == DependencyKind::Normal && functions_need(&it.package)).collect();
        if needed.iter().any(|(it, _)| it.active) {
            return;
        }
        let brings = |value: &String, key: &str| value.strip_prefix("dep:").unwrap_or(value).split('/').next() == Some(key);
        let feature = needed.iter().find_map(|(_, declared)| {
            let key = &declared.key;
            let named = origin.manifest.features.iter().find(|(_, values)| values.iter().any(|value| brings(value, key)));
            named.map(|(name, _)| name.clone()).or_else(|| is_implicit(origin, key).then(|| key.clone()))
        });
        if let Some(feature) = feature {
            self.enable(id, &feature);
        }
    }

    /// Turns on a feature named by the user, as `f` or `package/f`, wherever it exists.
    fn named(&mut self, selected: &[PackageId], name: &str) -> bool {
        let mut known = false;
        for &id in selected {
            let wanted = match name.split_once('/') {
                Some((package, feature)) if self.graph.packages[id.0 as usize].name == package => feature,
                Some((key, _)) if self.keyed(id, key).is_empty() => continue,
                Some(_) | None => name,
            };
            if wanted.contains('/') || self.has(id, wanted) {
                known = true;
                self.enable(id, wanted);
            }
        }
        self.run();
        known
    }

    fn has(&self, id: PackageId, feature: &str) -> bool {
        let declares = self.origin(id).is_some_and(|it| it.manifest.features.contains_key(feature) || is_implicit(it, feature));
        feature == "default" || declares
    }

    fn run(&mut self) {
        while let Some(step) = self.waiting.pop() {
            match step {
                Step::Value(id, value) => self.value(id, &value),
                Step::Dependency(id, index) => self.dependency(id, index),
            }
        }
    }

    fn value(&mut self, id: PackageId, value: &str) {
        if let Some(key) = value.strip_prefix("dep:") {
            let indices = self.keyed(id, key);
            self.waiting.extend(indices.into_iter().map(|index| Step::Dependency(id, index)));
        } else if let Some((key, feature)) = value.split_once('/') {
            self.foreign(id, key, feature);
        } else if self.has(id, value) && self.graph.packages[id.0 as usize].features.insert(value.to_owned()) {
            let origin = self.origin(id);
            let implied = origin.and_then(|origin| origin.manifest.features.get(value)).cloned().unwrap_or_default();
            let implicit = origin.is_some_and(|origin| is_implicit(origin, value)).then(|| format!("dep:{value}"));
            self.waiting.extend(implied.into_iter().chain(implicit).map(|value| Step::Value(id, value)));
        }
    }

    /// `dep/feature` and `dep?/feature`.
    fn foreign(&mut self, id: PackageId, key: &str, feature: &str) {
        let (key, weak) = key.strip_suffix('?').map_or((key, false), |key| (key, true));
        self.weak[id.0 as usize].push((key.to_owned(), feature.to_owned()));
        for index in self.keyed(id, key) {
            let dependency = &self.graph.packages[id.0 as usize].dependencies[index];
            if dependency.active {
                self.waiting.extend(dependency.local.map(|local| Step::Value(local, feature.to_owned())));
            } else if !weak {
                self.waiting.push(Step::Dependency(id, index));
            }
        }
        if !weak && self.origin(id).is_some_and(|origin| is_implicit(origin, key)) {
            self.enable(id, key);
        }
    }

    fn dependency(&mut self, id: PackageId, index: usize) {
        if !self.done.insert((id, index)) {
            return;
        }
        self.graph.packages[id.0 as usize].dependencies[index].active = true;
        let Some(local) = self.graph.packages[id.0 as usize].dependencies[index].local else { return };
        self.start(local);
        let Some(Declared { key, default_features, features, .. }) = self.origin(id).map(|origin| &origin.declared[index]) else { return };
        let weak = self.weak[id.0 as usize].iter().filter(|(it, _)| it == key).map(|(_, feature)| feature.clone());
        let default = default_features.then(|| "default".to_owned());
        let values: Vec<String> = features.iter().cloned().chain(weak).chain(default).collect();
        self.waiting.extend(values.into_iter().map(|value| Step::Value(local, value)));
    }
}

/// Whether an optional dependency is a feature by itself: nothing declares that feature, and nothing says `dep:`.
fn is_implicit(origin: &Origin, key: &str) -> bool {
    let mut values = origin.manifest.features.values().flatten();
    origin.manifest.dependencies.iter().any(|it| it.key.value == key && it.optional)
        && !origin.manifest.features.contains_key(key)
        && !values.any(|value| value.strip_prefix("dep:") == Some(key))
}
