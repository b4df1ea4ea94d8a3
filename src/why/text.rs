//! What is known of a line, for people.

use super::{Answered, Called, Line, Run, Verdict};
use crate::callgraph::{Lane, Phase};
use crate::report::functions::instance;
use crate::report::one_line;
use std::io;

/// Ways that are told before the rest is only counted.
const TOLD: usize = 5;

/// Writes the answer, with headings in bold where colours are wanted.
pub fn write(line: &Line, colors: bool, out: &mut dyn io::Write) -> io::Result<()> {
    let (bold, plain) = if colors { ("\u{1b}[1m", "\u{1b}[0m") } else { ("", "") };
    let heading = |out: &mut dyn io::Write, text: &str| writeln!(out, "\n{bold}{text}{plain}");
    writeln!(out, "{bold}{}:{}{plain}", one_line(&line.path), line.line)?;
    writeln!(out, "  {}", one_line(line.text.trim()))?;

    heading(out, "runs")?;
    line.runs.iter().take(TOLD).try_for_each(|way| run(way, out))?;
    if line.runs.len() > TOLD {
        writeln!(out, "  and in {} more ways", line.runs.len() - TOLD)?;
    }
    if line.runs.is_empty() {
        unreached(line, out)?;
    }
    if !line.calls.is_empty() {
        heading(out, "calls")?;
        line.calls.iter().try_for_each(|call| writeln!(out, "  {}", one_line(&called(call))))?;
    }
    heading(out, "rules")?;
    line.rules.iter().try_for_each(|asked| writeln!(out, "  {}", one_line(&verdict(asked))))?;
    if line.rules.is_empty() {
        writeln!(out, "  none has looked at anything here")?;
    }
    if !line.allows.is_empty() {
        heading(out, "allows")?;
        for allow in &line.allows {
            let reason = allow.reason.as_ref().map_or(String::new(), |reason| format!(": {reason}"));
            writeln!(out, "  line {}: {}{}", allow.line, one_line(&allow.names.join(", ")), one_line(&reason))?;
        }
    }
    if !line.levels.is_empty() {
        heading(out, "levels that are configured")?;
        line.levels.iter().try_for_each(|it| writeln!(out, "  {} = {}", it.rule, it.level))?;
    }
    Ok(())
}

fn run(run: &Run, out: &mut dyn io::Write) -> io::Result<()> {
    let mut told = format!("{}, {}", phase(run.phase), lane(run.lane));
    if let (Some(platform), Some(model)) = (&run.platform, run.model) {
        told.push_str(&format!("; {platform}, {}", instance(model, false)));
    }
    let remarks = [
        (run.detached, "in a task or thread that the request started"),
        (run.bounded, "with a time-out around it"),
        (run.assumed, "by a step that is likely, not certain"),
    ];
    for (_, remark) in remarks.into_iter().filter(|(holds, _)| *holds) {
        told.push_str(", ");
        told.push_str(remark);
    }
    writeln!(out, "  {}: {}", one_line(&run.name), one_line(&told))?;
    run.trace.iter().try_for_each(|step| writeln!(out, "    {}:{}  {}", one_line(&step.path), step.line, one_line(&step.message)))
}

fn unreached(line: &Line, out: &mut dyn io::Write) -> io::Result<()> {
    let Some(unreached) = &line.unreached else { return writeln!(out, "  never, as far as is known") };
    let Some(function) = &unreached.function else { return writeln!(out, "  no code of a function stands on this line") };
    let function = one_line(function);
    match &*unreached.callers {
        [] => writeln!(out, "  never, as far as is known: no entry reaches `{function}`, and no call of it is known"),
        callers => {
            writeln!(out, "  never, as far as is known: no entry reaches `{function}`. It is called by")?;
            callers.iter().try_for_each(|it| writeln!(out, "    {}:{}  {}", one_line(&it.path), it.line, one_line(&it.name)))
        }
    }
}

fn called(call: &Called) -> String {
    let mut told = format!("column {}: `{}`", call.column, call.name);
    match (&call.target, call.unresolved) {
        (Some(target), _) if call.ours => told.push_str(&format!(" is `{target}`, of this workspace")),
        (Some(target), _) => told.push_str(&format!(" is `{target}`")),
        (None, reason) => told.push_str(&format!(" is not known: {}", reason.unwrap_or("nothing says what it means"))),
    }
    if call.guessed {
        told.push_str(", by a convention");
    }
    match (call.effects.is_empty(), call.ours || call.target.is_none()) {
        (false, _) => told.push_str(&format!(": {}", call.effects.join(", "))),
        (true, false) => told.push_str(": no effect is known"),
        (true, true) => {}
    }
    told
}

fn verdict(asked: &Answered) -> String {
    let Answered { rule, level, .. } = asked;
    let message = asked.message.as_deref().unwrap_or_default();
    match asked.verdict {
        Verdict::Found => format!("{rule} ({level}): found: {message}"),
        Verdict::Accepted => format!("{rule} ({level}): found and accepted: {message}"),
        Verdict::OnTheWay => format!("{rule} ({level}): found further on, this line leads there: {message}"),
        Verdict::Silent if asked.learnt.is_empty() => format!("{rule} ({level}): looked, and found nothing"),
        Verdict::Silent => format!("{rule} ({level}): looked, and found nothing; learnt last: {}", asked.learnt.join("; ")),
    }
}

fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::ColdStart => "in cold start",
        Phase::Request => "for each request",
        Phase::Background => "in the background",
    }
}

fn lane(lane: Lane) -> &'static str {
    match lane {
        Lane::Async => "on an executor",
        Lane::Sync => "without an executor",
        Lane::Blocking => "on a thread that may block",
    }
}
