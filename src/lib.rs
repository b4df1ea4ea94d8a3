//! Static analysis of Rust serverless functions, without compiling them.
//!
//! This file is the corridor: [`check`] is the whole pipeline, readable from top to bottom. Each room to the right knows only the
//! rooms to its left.

use discover::Project;
use library::Library;
use lint::{LevelOverride, Levels, UnknownRule};
use report::Report;

pub mod callgraph;
pub mod catalog;
pub mod cli;
pub mod discover;
pub mod extract;
pub mod facts;
pub mod library;
pub mod lint;
pub mod load;
pub mod name;
pub mod program;
pub mod report;
pub mod resolve;
#[path = "../rules/mod.rs"]
pub mod rules;
pub mod source;

/// What a run is asked to do.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What to check.
    pub request: discover::Request,
    /// Levels the user asks for, in order: later ones win.
    pub levels: Vec<LevelOverride>,
    /// Read every body at once. The findings are the same, only later: this is the oracle for reading on demand.
    pub eager: bool,
}

/// Checks what is asked for.
///
/// # Errors
/// When a level is asked for a rule that nobody has.
pub fn check(options: &Options) -> Result<Report, UnknownRule> {
    let levels = Levels::new(rules::ALL, &options.levels)?;
    let catalog = catalog::Catalog::builtin();
    let project = discover::discover(&options.request);
    let packages = project.function_packages(|package| catalog.platforms.platform_of_package(package).is_some());
    let loaded = load::load(&project, &packages);
    let library = Library;
    let outcome = program::assemble(&project, loaded, catalog, &library, options.eager);
    let findings = lint::run(rules::ALL, &outcome.program, &levels);
    Ok(report(project, outcome, findings, &library))
}
