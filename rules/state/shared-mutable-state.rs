//! State made in cold start and changed by requests.

use crate::callgraph::{Mutation, Program, Provenance, RegionId, Visit};
use crate::facts::ExprId;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "shared-mutable-state",
    family: Family::State,
    level: Level::Warn,
    summary: "a value made in cold start, shared with the handler and changed in the request phase",
    page: include_str!("shared-mutable-state.md"),
    check,
};

const FATE: &str = "other instances never see it, and it is lost with the instance";

fn check(program: &Program<'_>, findings: &mut Findings) {
    for region in program.regions() {
        for mutation in program.mutations(*region) {
            if program.is_counter(mutation) || program.is_renewal(mutation) {
                continue;
            }
            let visits = program.visits(*region).filter(|visit| visit.entry.is_some());
            let shared = visits.filter(|visit| is_shared(program, visit, mutation)).min_by_key(|visit| (visit.assumed, visit.depth));
            let Some(visit) = shared else { continue };
            let keeper = program.written_keeper(mutation);
            let message = match &keeper {
                Some((_, name)) => format!("changes `{name}`, which all requests on this instance share: {FATE}"),
                None => format!("changes what all requests on this instance share: {FATE}"),
            };
            let mut finding = program.finding(&RULE, visit, mutation.expr, message);
            finding.doubt(mutation.assumed);
            if let Some((declaration, name)) = keeper {
                finding.be_about(declaration, format!("changes `{name}`"));
                finding.label(declaration, "kept here");
            }
            if let Some((region, made)) = made_at(program, visit, mutation) {
                finding.label(program.call_span(region, made), "made once, in cold start");
            }
            finding.help.push("keep what outlives a request in a store of its own; share only what is read".to_owned());
            findings.push(finding);
        }
    }
}

fn is_shared(program: &Program<'_>, visit: &Visit, mutation: &Mutation) -> bool {
    matches!(program.mutation_provenance(visit, mutation), Provenance::ColdStart { .. } | Provenance::PlatformState | Provenance::Service)
}

fn made_at(program: &Program<'_>, visit: &Visit, mutation: &Mutation) -> Option<(RegionId, ExprId)> {
    match program.mutation_provenance(visit, mutation) {
        Provenance::ColdStart { region, expr } => Some((region, expr)),
        Provenance::Global(_) | Provenance::Request | Provenance::PlatformState | Provenance::Service | Provenance::Unknown => None,
    }
}
