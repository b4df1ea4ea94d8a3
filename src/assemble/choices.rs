//! What the user says about functions, on the command line or in configuration: it wins over what is detected.
//!
//! A platform can be said for everything that is checked, or for a package or binary by name. A name wins over everything, a binary's over
//! its package's, and what is said later over what was said before. What is said for everything only corrects: it makes a function of no
//! program that has nothing to serve with. `none` says that a program is no function.

use super::evidence::can_serve;
use crate::catalog::{Platform, Platforms};
use crate::discover::{Package, Project};
use crate::source::{Problem, TextRange};
use camino::Utf8PathBuf;
use std::collections::BTreeSet;
use std::fmt;

/// Says that a program is no function.
const NONE: &str = "none";

/// Whom a choice is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChoiceScope {
    /// Everything that is checked.
    All,
    /// A package or one of its targets, by name.
    Named(String),
}

/// The platform of some programs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlatformChoice {
    /// Whom it is about.
    pub scope: ChoiceScope,
    /// The platform's name, as in its data; `None` for no function.
    pub platform: Option<String>,
}

/// The limits of some programs, where the deployment sets others than the platform does.
#[derive(Clone, Debug, PartialEq)]
pub struct LimitChoice {
    /// Whom it is about.
    pub scope: ChoiceScope,
    /// What they are; what is not set here is as another choice says, or the platform.
    pub limits: Limits,
}

/// Limits that are set somewhere.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// Memory, in MB.
    pub memory_mb: Option<Declared>,
    /// The time-out, in seconds.
    pub timeout_s: Option<Declared>,
}

/// A number with the place that declares it.
#[derive(Clone, Debug, PartialEq)]
pub struct Declared {
    /// The number.
    pub value: f64,
    /// The file, and where in it; `None` where it stands in none.
    pub place: Option<(Utf8PathBuf, TextRange)>,
}

impl Limits {
    /// The files that they stand in.
    pub fn files(&self) -> impl Iterator<Item = &Utf8PathBuf> {
        [&self.memory_mb, &self.timeout_s].into_iter().flatten().filter_map(|declared| Some(&declared.place.as_ref()?.0))
    }
}

/// A name that no platform has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownPlatform {
    /// The name as given.
    pub name: String,
    /// The name that was probably meant.
    pub nearest: Option<String>,
    /// All names there are.
    pub known: Vec<String>,
}

impl PlatformChoice {
    /// Reads `PLATFORM` or `PACKAGE=PLATFORM`; in place of a package a binary can stand, and in place of a platform `none`.
    ///
    /// # Errors
    /// When no platform is called so.
    pub fn parse(text: &str, platforms: &Platforms) -> Result<Self, UnknownPlatform> {
        let (scope, name) = match text.rsplit_once('=') {
            Some((scope, name)) => (ChoiceScope::Named(scope.trim().to_owned()), name.trim()),
            None => (ChoiceScope::All, text.trim()),
        };
        if name == NONE {
            return Ok(Self { scope, platform: None });
        }
        match platforms.named(name) {
            Some(platform) => Ok(Self { scope, platform: Some(platform.id.clone()) }),
            None => Err(UnknownPlatform::new(name, platforms)),
        }
    }
}

impl UnknownPlatform {
    fn new(name: &str, platforms: &Platforms) -> Self {
        let known: Vec<String> = platforms.all().iter().map(|platform| platform.id.clone()).chain([NONE.to_owned()]).collect();
        let wanted = name.to_lowercase().replace(['_', ' '], "-");
        let part = known.iter().find(|id| wanted.len() > 2 && id.contains(&wanted));
        let by_distance = known.iter().map(|id| (strsim::damerau_levenshtein(&wanted, id), id));
        let close = by_distance.min().filter(|(distance, id)| *distance <= id.len() / 3).map(|(_, id)| id);
        Self { name: name.to_owned(), nearest: close.or(part).cloned(), known }
    }
}

impl fmt::Display for UnknownPlatform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no platform is called `{}`", self.name)?;
        if let Some(nearest) = &self.nearest {
            write!(f, "; did you mean `{nearest}`?")?;
        }
        write!(f, "; there are {}", self.known.join(", "))
    }
}

impl std::error::Error for UnknownPlatform {}

/// Everything the user says.
#[derive(Clone, Copy, Default)]
pub struct Choices<'o> {
    /// Platforms, in the order in which they were said.
    pub platforms: &'o [PlatformChoice],
    /// Limits, in the same way.
    pub limits: &'o [LimitChoice],
}

/// What is said about the platform of a program.
#[derive(Clone, Copy)]
pub(super) struct Said<'c> {
    /// The platform; `None` for no function.
    pub(super) platform: Option<&'c Platform>,
    /// It was said of this program by name.
    pub(super) by_name: bool,
}

impl Choices<'_> {
    /// Whether a package holds functions, if anything is said about that.
    pub fn holds_functions(self, package: &Package, platforms: &Platforms) -> Option<bool> {
        let mut said = package.targets.iter().map(|target| self.platform(package, &target.name, platforms)).peekable();
        said.peek()?;
        let said: Vec<Option<Said<'_>>> = said.collect();
        let is_one = |it: &Said<'_>| it.platform.is_some() && (it.by_name || can_serve(package, platforms));
        if said.iter().flatten().any(is_one) {
            return Some(true);
        }
        let none = said.iter().all(|it| it.is_some_and(|it| it.platform.is_none()));
        none.then_some(false)
    }

    /// What is said about the platform of a target.
    pub(super) fn platform<'c>(self, package: &Package, target: &str, platforms: &'c Platforms) -> Option<Said<'c>> {
        let about = self.platforms.iter().filter_map(|choice| Some((rank(&choice.scope, package, target)?, choice)));
        // Of equals the last one wins.
        let (rank, choice) = about.max_by_key(|(rank, _)| *rank)?;
        let platform = choice.platform.as_deref().and_then(|name| platforms.named(name));
        Some(Said { platform, by_name: rank > 0 })
    }

    /// The files in which limits are set.
    pub fn files(self) -> BTreeSet<Utf8PathBuf> {
        self.limits.iter().flat_map(|choice| choice.limits.files()).cloned().collect()
    }

    /// The limits that are said of a target.
    pub(super) fn limits(self, package: &Package, target: &str) -> Limits {
        let mut about: Vec<(u8, &Limits)> =
            self.limits.iter().filter_map(|choice| Some((rank(&choice.scope, package, target)?, &choice.limits))).collect();
        about.sort_by_key(|(rank, _)| *rank);
        about.into_iter().fold(Limits::default(), |all, (_, limits)| Limits {
            memory_mb: limits.memory_mb.clone().or(all.memory_mb),
            timeout_s: limits.timeout_s.clone().or(all.timeout_s),
        })
    }

    /// Names that nothing in the project has: what is said about them would be lost without a word.
    pub fn strangers(self, project: &Project) -> Vec<Problem> {
        let scopes = self.platforms.iter().map(|choice| &choice.scope).chain(self.limits.iter().map(|choice| &choice.scope));
        let names: BTreeSet<&String> =
            scopes.filter_map(|scope| if let ChoiceScope::Named(name) = scope { Some(name) } else { None }).collect();
        let all = || project.packages.iter().flat_map(|it| std::iter::once(&it.name).chain(it.targets.iter().map(|target| &target.name)));
        let unknown = names.into_iter().filter(|name| all().all(|known| known != *name));
        let told = unknown.map(|name| {
            let nearest = all().map(|known| (strsim::damerau_levenshtein(name, known), known)).min();
            let meant = nearest.filter(|(distance, known)| *distance <= known.len() / 3);
            let meant = meant.map_or(String::new(), |(_, known)| format!("; did you mean `{known}`?"));
            let message = format!("something is said about `{name}`, but no package or binary is called so{meant}");
            Problem { path: project.cwd_shown(), span: None, message, fatal: true }
        });
        told.collect()
    }
}

/// How closely a scope fits a target, if it does.
fn rank(scope: &ChoiceScope, package: &Package, target: &str) -> Option<u8> {
    match scope {
        ChoiceScope::Named(name) if name == target => Some(2),
        ChoiceScope::Named(name) if *name == package.name => Some(1),
        ChoiceScope::Named(_) => None,
        ChoiceScope::All => Some(0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    fn parse(text: &str) -> Result<PlatformChoice, UnknownPlatform> {
        PlatformChoice::parse(text, &Catalog::builtin().platforms)
    }

    #[test]
    fn a_choice_is_a_platform_for_all_or_for_a_name() {
        let named = |name: &str, platform: Option<&str>| PlatformChoice {
            scope: ChoiceScope::Named(name.to_owned()),
            platform: platform.map(str::to_owned),
        };
        assert_eq!(parse("cloud-run"), Ok(PlatformChoice { scope: ChoiceScope::All, platform: Some("cloud-run".to_owned()) }));
        assert_eq!(parse("api=aws-lambda"), Ok(named("api", Some("aws-lambda"))));
        assert_eq!(parse("tools = none"), Ok(named("tools", None)));
    }

    #[test]
    fn a_misspelt_platform_is_refused_with_the_nearest_and_the_list() {
        let said = |text: &str| parse(text).unwrap_err().to_string();
        assert!(
            said("cloudrun").starts_with("no platform is called `cloudrun`; did you mean `cloud-run`?; there are "),
            "{}",
            said("cloudrun")
        );
        assert!(said("api=lambda").contains("did you mean `aws-lambda`?"));
        assert!(said("workers").contains("did you mean `cloudflare-workers`?"));
        assert!(said("cheese").ends_with("none") && !said("cheese").contains("did you mean"));
    }
}
