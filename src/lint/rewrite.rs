//! Rewriting calls: the fixes that rules propose for what is written as a call.
//!
//! A fix is made of places in the text, and a call is not always where its place is: what a macro makes stands at the call of the macro. So a
//! call is only rewritten where its text is that of a call of this name. What is awaited may be interrupted there, and what is kept over it
//! has to be of the kind that can move between threads: none of these fixes is safe.

use super::{Edit, Fix, Safety};
use crate::callgraph::{Program, Site, Visit};
use crate::facts::{ExprId, ExprKind, Stmt};
use crate::source::{Span, TextRange};

/// A time-out that is right for most peers, where the function has time for it.
const USUAL_SECONDS: u64 = 5;

impl Program<'_> {
    /// Calls the async function that does the same, and waits for it: in async code whose package has that function.
    pub fn awaited_twin(&self, site: &Site<'_>) -> Option<Fix> {
        let twin = site.known.twin.as_ref()?;
        let (package, path) = twin.of(site.name());
        let krate = self.awaits(site)?.asks_for_feature(site.region, package, &twin.features)?;
        let ExprKind::Call { callee, .. } = self.kind(site.region, site.expr) else { return None };
        let (name, end) = self.text_of_call(site)?;
        let whole = self.span(site.region, *callee);
        let path = format!("{krate}::{path}");
        let title = format!("call `{path}` and await it");
        let callee = whole.range.cover(name).in_file(whole.file);
        Some(Fix::new(title, Safety::Unsafe, vec![Edit::replace(callee, path), Edit::replace(end, ".await")]))
    }

    /// Waits for a task whose handle is dropped in the statement that starts it.
    pub fn waited_for(&self, site: &Site<'_>) -> Option<Fix> {
        let (_, end) = self.awaits(site)?.text_of_call(site)?;
        let start = self.span(site.region, site.expr);
        let mut edits = vec![Edit::replace(end, ".await")];
        if self.is_statement(site)? {
            let start = TextRange::new(start.range.start, start.range.start).in_file(start.file);
            edits.push(Edit::replace(start, "let _ = "));
        }
        Some(Fix::new("wait for it before the response", Safety::Unsafe, edits))
    }

    /// Gives a client a time-out, below that of the function where it is known.
    pub fn with_timeout(&self, site: &Site<'_>, visit: &Visit) -> Option<Fix> {
        let timed = site.known.timed.as_ref()?;
        let limit = visit.entry.and_then(|entry| self.time_limit(self.entry(entry)));
        let seconds = limit.map_or(USUAL_SECONDS, |limit| USUAL_SECONDS.min((limit.value / 2.0) as u64)).max(1);
        let (name, end) = self.text_of_call(site)?;
        let call = TextRange::new(name.start, end.range.start).in_file(end.file);
        let is_plain = self.sources.slice(call) == format!("{}()", site.name());
        let title = format!("give it a time-out of {seconds} s, or of what is right below that of the function");
        let text = timed.replace("{seconds}", &seconds.to_string());
        (is_plain && self.is_called_by_its_type(site)).then(|| Fix::new(title, Safety::Unsafe, vec![Edit::replace(call, text)]))
    }

    fn awaits(&self, site: &Site<'_>) -> Option<&Self> {
        self.region(site.region).is_async.then_some(self)
    }

    fn kind(&self, region: crate::callgraph::RegionId, expr: ExprId) -> &ExprKind {
        &self.body_of(region).typed.body.expr(expr).kind
    }

    /// The name in a call and the point behind the call, if both stand in the text as they do in the code.
    fn text_of_call(&self, site: &Site<'_>) -> Option<(TextRange, Span)> {
        let whole = self.span(site.region, site.expr);
        let name = self.call_span(site.region, site.expr);
        let named = self.sources.slice(name);
        let behind = TextRange::new(name.range.end, whole.range.end).in_file(whole.file);
        let before = named.strip_suffix(site.name())?;
        let is_name = before.is_empty() || before.trim_end().ends_with(':');
        let arguments = self.sources.slice(behind).trim_start();
        let is_call = whole.range.contains(name.range) && arguments.starts_with('(') && arguments.ends_with(')');
        let name = TextRange::new(name.range.end - site.name().len() as u32, name.range.end);
        (is_name && is_call).then(|| (name, TextRange::new(whole.range.end, whole.range.end).in_file(whole.file)))
    }

    /// Whether a function that belongs to a type is called by the name that the type has in the data. Behind another name could stand more.
    fn is_called_by_its_type(&self, site: &Site<'_>) -> bool {
        let ExprKind::Call { callee, .. } = self.kind(site.region, site.expr) else { return true };
        let segments = |path: &str| path.rsplit("::").nth(1).map(|owner| owner.trim().to_owned());
        segments(self.sources.slice(self.span(site.region, *callee))) == segments(site.path.as_str())
    }

    /// Whether a call is a statement of its own, rather than the value of a name without a type; `None` when it is neither.
    fn is_statement(&self, site: &Site<'_>) -> Option<bool> {
        let info = self.body_of(site.region);
        let ExprKind::Block(block) = &info.typed.body.expr(info.flow.parent(site.expr)?).kind else { return None };
        block.stmts.iter().find_map(|stmt| match stmt {
            Stmt::Expr(expr) => (*expr == site.expr).then_some(true),
            Stmt::Let { value, ty, otherwise, .. } => (*value == Some(site.expr) && ty.is_none() && otherwise.is_none()).then_some(false),
        })
    }
}
