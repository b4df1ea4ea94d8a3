//! How programs enter a platform, in the words of code: what a reader is told was looked for where no entry was found.

use super::{AttributeKind, Platform, Platforms};
use std::collections::BTreeSet;

impl Platforms {
    /// The ways in which programs enter a platform that begin in one of these crates, or are made in the program itself, as code spells
    /// them.
    pub fn idioms(&self, platform: &Platform, is_there: impl Fn(&str) -> bool) -> BTreeSet<String> {
        let Some(this) = self.list.iter().position(|it| it.id == platform.id) else { return BTreeSet::new() };
        let crate_of = |path: &str| path.split("::").next().unwrap_or_default().to_owned();
        let is_known = |path: &String| is_there(&crate_of(path)) || path.starts_with("exports::");
        let mut found = BTreeSet::new();
        for path in self.entries.index.paths().into_iter().filter(is_known) {
            let is_ours = self.entry_calls(&path).iter().any(|(at, _)| *at == this);
            found.extend(is_ours.then(|| format!("{path}(..)")));
        }
        for path in self.macros.index.paths().into_iter().filter(is_known) {
            let is_ours = self.entry_macros(&path).iter().any(|(at, _)| *at == this);
            found.extend(is_ours.then(|| format!("{path}!(..)")));
        }
        for path in self.attributes.index.paths().into_iter().filter(is_known) {
            let calls = self.attribute(&path).iter().filter(|it| it.calls().is_some_and(|calls| calls.platform == this));
            let enters = calls.filter(|it| !matches!(it.kind, AttributeKind::Start | AttributeKind::Bundle));
            found.extend(enters.map(|it| it.args().map_or_else(|| format!("#[{path}]"), |args| format!("#[{path}({args})]"))));
        }
        for path in self.traits.index.paths().into_iter().filter(is_known) {
            let is_ours =
                |it: &super::Implemented| it.calls().is_some_and(|calls| calls.platform == this) && it.kind == AttributeKind::Handler;
            found.extend(self.implemented(&path).iter().any(is_ours).then(|| format!("impl {path} for ..")));
        }
        found
    }
}
