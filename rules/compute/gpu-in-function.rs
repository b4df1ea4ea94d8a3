//! Work for a GPU, on a platform whose instances have none.

use crate::callgraph::{Program, Site};
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "gpu-in-function",
    family: Family::Compute,
    level: Level::Deny,
    summary: "a GPU asked for on a platform whose instances have none",
    page: include_str!("gpu-in-function.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| matches!(effect, Effect::NeedsGpu | Effect::PrefersGpu)) {
        let has_none = program.runs_only_on(site.region, |entry| entry.platform.limits.gpus.as_ref().is_some_and(|gpus| gpus.value == 0.0));
        let Some((visit, entry)) = has_none else { continue };
        let needs = site.known.has(Effect::NeedsGpu);
        // Whoever has another plan also runs on machines that have one.
        if !program.is_only_plan(visit, site.expr, needs) || asks_for_none(program, &site) {
            continue;
        }
        let (outcome, level) = match needs {
            true => ("this fails every time", None),
            false => ("the work falls back to cores, and takes many times as long as was planned for", Some(Level::Note)),
        };
        let message = format!("`{}` asks for a GPU, and instances of {} have none: {outcome}", site.path, entry.platform.name);
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        finding.level = level;
        finding.help.push("use a model that a core can run, or call a service that has GPUs".to_owned());
        findings.push(finding);
    }
}

/// Whether the amount of work that is meant for a GPU is nothing, or not known.
fn asks_for_none(program: &Program<'_>, site: &Site<'_>) -> bool {
    let Some(at) = site.known.size else { return false };
    let amount = program.args(site.region, site.expr).get(at).and_then(|amount| program.integer(site.region, *amount));
    amount.is_none_or(|amount| amount == 0)
}
