//! Attributes: what foreign macros that stand above functions do, and the numbers that are given to them.

use super::{Program, RegionId};
use crate::catalog::Effect;
use crate::resolve::BodyOwner;
use crate::source::Span;

/// A foreign attribute of a function that runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttributeSite {
    /// The region of the function.
    pub region: RegionId,
    /// The path under which the catalogue knows the attribute.
    pub path: String,
    /// Where the path stands.
    pub span: Span,
    /// How many or how much it is told, where that is a number.
    pub size: Option<u128>,
}

impl Program<'_> {
    /// Attributes with an effect above functions that run, by place in the text.
    pub fn attributes(&self, effect: Effect) -> Vec<AttributeSite> {
        let mut found = Vec::new();
        for region in self.regions().iter().filter(|region| self.region(**region).local == 0) {
            let body = self.region(*region).body;
            let BodyOwner::Function(function) = self.body(body).owner else { continue };
            for (attr, path) in self.graph.attributes(function) {
                let Some(known) = self.graph.catalog.macro_entry(&path).filter(|known| known.effects.contains(&effect)) else { continue };
                let size = known.size.as_deref().and_then(|name| argument(&attr.args, name));
                found.push(AttributeSite { region: *region, path, span: attr.path.range.in_file(self.file_of(body)), size });
            }
        }
        found
    }
}

/// The number that is given under a name: `worker_threads = 8`.
fn argument(args: &str, name: &str) -> Option<u128> {
    let given = args.split(',').find_map(|arg| arg.split_once('=').filter(|(key, _)| key.trim() == name))?.1;
    let digits: String = given.trim().chars().filter(|digit| *digit != '_').take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::argument;

    #[test]
    fn numbers_are_found_by_their_name() {
        assert_eq!(argument("flavor = \"multi_thread\", worker_threads = 1_6usize", "worker_threads"), Some(16));
        assert_eq!(argument("worker_threads=8", "worker_threads"), Some(8));
        assert_eq!(argument("max_worker_threads = 8", "worker_threads"), None);
        assert_eq!(argument("worker_threads = THREADS", "worker_threads"), None);
        assert_eq!(argument("worker_threads", "worker_threads"), None);
        assert_eq!(argument("worker_threads = 99999999999999999999999999999999999999999", "worker_threads"), None);
        assert_eq!(argument("", "worker_threads"), None);
    }
}
