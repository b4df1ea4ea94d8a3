//! What attributes and traits say about functions: who calls them, and when.

use super::{InstanceModel, is_in};
use semver::{Version, VersionReq};
use serde::Deserialize;

/// What an attribute says about the function below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    /// What it is.
    pub kind: AttributeKind,
    /// The argument with which the attribute says so, if not with any.
    pub(super) args: Option<String>,
    /// How the platform calls it; `None` where that is left to who uses the framework.
    pub(super) calls: Option<Called>,
}

/// A function that a platform finds by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Called {
    pub(super) platform: usize,
    /// How an instance meets requests.
    pub model: InstanceModel,
    pub(super) version: Option<VersionReq>,
}

/// What an implementation of a trait says about its methods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Implemented {
    /// What they are.
    pub kind: AttributeKind,
    /// Their names.
    pub methods: Vec<String>,
    pub(super) calls: Option<Called>,
}

/// What an attribute or a trait makes of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AttributeKind {
    /// The platform calls it for each request.
    Handler,
    /// The platform calls it once for each instance, before any request.
    Start,
    /// A router calls it for requests, once it is mounted.
    Route,
    /// A framework calls it for requests, in a program that serves: an extractor, a middleware, a resolver.
    Hook,
    /// Its `main` or handler is made of the files around it: those have functions of the same name, which the platform calls.
    Bundle,
    /// It gives the server to run. Where a framework says so and not a platform, it counts only with evidence.
    Server,
}

impl Called {
    /// Whether it is so in this version of the crate of the attribute or trait.
    pub fn is_in(&self, version: Option<&Version>) -> bool {
        is_in(self.version.as_ref(), version)
    }
}

impl Implemented {
    /// How the platform calls them; `None` where that is left to who uses the framework.
    pub fn calls(&self) -> Option<&Called> {
        self.calls.as_ref()
    }
}

impl Marked {
    /// How the platform calls the function.
    pub fn calls(&self) -> Option<&Called> {
        self.calls.as_ref()
    }

    /// The argument with which the attribute says so, if not with any.
    pub fn args(&self) -> Option<&str> {
        self.args.as_deref()
    }

    /// Whether the attribute says so with these arguments.
    pub fn is_with(&self, args: &str) -> bool {
        let first = args.split([',', '(']).next().unwrap_or_default().trim();
        self.args.as_ref().is_none_or(|wanted| wanted == first)
    }
}
