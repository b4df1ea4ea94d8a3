//! Traces: the chain of calls from an entry, told in steps.

use super::{Confidence, EntryName, Finding, Level, Rule, Step};
use crate::callgraph::{Entry, Phase, Program, Visit};
use crate::facts::{ExprId, ExprKind};

impl<'c> Program<'c> {
    /// A finding about an expression of the region that a visit is in.
    pub fn finding(&self, rule: &'static Rule, visit: &Visit, expr: ExprId, message: String) -> Finding {
        Finding {
            rule,
            span: self.call_span(visit.region, expr),
            message,
            labels: Vec::new(),
            trace: self.trace(visit),
            subject: None,
            ways: Vec::new(),
            help: Vec::new(),
            fix: None,
            confidence: if self.is_certain(visit, expr) { Confidence::Confirmed } else { Confidence::Likely },
            entry: visit.entry.map(|entry| self.entry_name(self.entry(entry))),
            level: self.stance(visit).map(Level::from),
        }
    }

    /// Gives a finding about something made elsewhere the way from the entry to where it is used.
    pub fn lead_to(&self, finding: &mut Finding, visit: &Visit) {
        finding.trace = self.trace(visit);
        finding.entry = visit.entry.map(|entry| self.entry_name(self.entry(entry)));
        finding.doubt(visit.assumed);
    }

    /// The entry as the user knows it.
    pub fn entry_name(&self, entry: &Entry<'c>) -> EntryName {
        EntryName { platform: entry.platform.name.clone(), name: self.region_name(entry.region), span: entry.registered }
    }

    /// The steps that lead to a visit, the entry first; from `main` where no request is involved.
    pub fn trace(&self, visit: &Visit) -> Vec<Step> {
        let mut hops = Vec::new();
        let mut current = *visit;
        while let Some((from, site)) = current.from {
            let before = *self.visit(from);
            if current.phase == Phase::Request && before.phase != Phase::Request {
                break;
            }
            hops.extend(self.step(&before, site, &current));
            current = before;
        }
        if let (Phase::Request, Some(entry)) = (visit.phase, visit.entry) {
            let entry = self.entry(entry);
            let name = self.region_name(entry.region);
            // A closure that does nothing but call the function it is named after is no step of its own.
            hops.pop_if(|first| self.region(entry.region).local != 0 && first.message == calls(&name));
            let message = format!("`{name}` is called by {} for each request", entry.platform.name);
            hops.push(Step { span: entry.registered, message });
        }
        hops.reverse();
        hops
    }

    /// One step, unless it only enters a block or closure where that stands.
    fn step(&self, from: &Visit, site: ExprId, to: &Visit) -> Option<Step> {
        let info = self.body_of(from.region);
        let kind = &info.typed.body.expr(site).kind;
        if matches!(kind, ExprKind::Async { .. } | ExprKind::Closure(_)) {
            return None;
        }
        let span = self.call_span(from.region, site);
        let is_closure = self.region(to.region).local != 0;
        let message = if is_closure { "runs a closure given to it".to_owned() } else { calls(&self.region_name(to.region)) };
        Some(Step { span, message })
    }
}

fn calls(name: &str) -> String {
    format!("calls `{name}`")
}
