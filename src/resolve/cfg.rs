//! Which items exist: `cfg` predicates evaluated for one crate.
//!
//! The program judged is the one that is deployed: Linux, no test build, the package's enabled features. A predicate that this
//! cannot decide keeps its item: both sides of such a condition are part of the program.

use crate::discover::Package;
use crate::facts::{Cfg, CfgExpr};
use crate::name::Name;
use rustc_hash::FxHashSet;

/// The features of a crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Features {
    /// These, and no others.
    Known(FxHashSet<Name>),
    /// Nothing is known of them.
    Open,
}

impl Features {
    /// Those that are on in a package.
    pub fn of(package: &Package) -> Self {
        match package.lone {
            true => Features::Open,
            false => Features::Known(package.features.iter().map(|name| Name::new(name)).collect()),
        }
    }

    /// Whether an item under this condition may exist.
    pub fn admit(&self, cfg: &Cfg) -> bool {
        match cfg {
            Cfg::Always => true,
            Cfg::Test => false,
            Cfg::When(expr) => self.evaluate(expr) != Some(false),
        }
    }

    fn evaluate(&self, expr: &CfgExpr) -> Option<bool> {
        match expr {
            CfgExpr::Not(inner) => self.evaluate(inner).map(|value| !value),
            CfgExpr::All(parts) => combine(parts.iter().map(|part| self.evaluate(part)), false),
            CfgExpr::Any(parts) => combine(parts.iter().map(|part| self.evaluate(part)), true),
            CfgExpr::Flag(name) => flag(name.as_str()),
            CfgExpr::Pair(key, value) => self.pair(*key, *value),
        }
    }

    fn pair(&self, key: Name, value: Name) -> Option<bool> {
        match key.as_str() {
            "feature" => match self {
                Features::Known(names) => Some(names.contains(&value)),
                Features::Open => None,
            },
            "target_os" => Some(value == "linux"),
            "target_family" => Some(value == "unix"),
            "panic" => Some(value == "unwind"),
            _ => None,
        }
    }
}

fn flag(name: &str) -> Option<bool> {
    match name {
        "unix" => Some(true),
        "windows" | "test" | "doc" | "docsrs" | "doctest" | "miri" | "loom" | "fuzzing" | "debug_assertions" => Some(false),
        _ => None,
    }
}

/// `all` is false as soon as one part is, `any` true as soon as one part is; else they are open while any part is.
fn combine(parts: impl Iterator<Item = Option<bool>>, decisive: bool) -> Option<bool> {
    let mut result = Some(!decisive);
    for part in parts {
        match part {
            Some(value) if value == decisive => return Some(decisive),
            Some(_) => {}
            None => result = None,
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(key: &str, value: &str) -> CfgExpr {
        CfgExpr::Pair(Name::new(key), Name::new(value))
    }

    #[test]
    fn what_cannot_be_decided_exists() {
        let features = Features::Known([Name::new("lambda")].into_iter().collect());
        let admit = |expr| features.admit(&Cfg::when(expr));
        assert!(admit(pair("feature", "lambda")));
        assert!(!admit(pair("feature", "local")));
        assert!(!admit(CfgExpr::Not(Box::new(pair("feature", "lambda")))));
        assert!(admit(CfgExpr::Any(vec![pair("feature", "local"), pair("vendor", "x")])));
        assert!(!admit(CfgExpr::All(vec![pair("vendor", "x"), CfgExpr::Flag(Name::new("windows"))])));
        assert!(Features::Open.admit(&Cfg::when(pair("feature", "any"))));
        assert!(!Features::Open.admit(&Cfg::Test));
    }
}
