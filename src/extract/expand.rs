//! What a call of a `macro_rules!` becomes.
//!
//! This is the compiler's own way (rules in order, the first that matches, fragments never taken back) on texts: the answer is a
//! text again, with the place of everything in it that was given to the macro. So it is read by the readers that read files.
//! Which definition a call means is not decided here. The macros of the crate `paste` have no rules to be read, and stand in the
//! templates of those that do: what they do is known.
//!
//! Refused, and left as an opaque call: definitions with `${..}` or `$$`, calls that more than one way through a rule fits, and
//! whatever takes more than its [`Fuel`].

use crate::facts::{Made, TextRange};
use matcher::Outcome;
pub use rules::Rules;

mod fragment;
mod matcher;
mod rules;
#[cfg(test)]
mod tests;
mod tokens;
mod transcribe;

/// A call of a macro.
#[derive(Clone, Copy, Debug)]
pub struct Call<'c> {
    /// The text it stands in.
    pub text: &'c str,
    /// The expansion that this text is, if it is one.
    pub made: Option<&'c Made>,
    /// The whole call, in its file.
    pub place: TextRange,
    /// What stands between its delimiters.
    pub tokens: TextRange,
    /// How the crate that defines the macro is written here.
    pub krate: &'c str,
    /// What goes around the expansion so that it can be read.
    pub around: (&'static str, &'static str),
    /// Tells names that the macro makes from all others.
    pub mark: u32,
}

/// What an expansion and all expansions in it may take.
#[derive(Clone, Debug)]
pub struct Fuel {
    steps: usize,
    bytes: usize,
}

/// What a call costs whatever it holds: its expansion is read.
const CALL_STEPS: usize = 500;

/// Calls may stand in expansions of calls this deep.
pub const MAX_DEPTH: u32 = 64;

impl Fuel {
    /// For calls in a text of so many bytes: what it costs to read a program is in proportion to its size.
    pub fn of(bytes: usize) -> Self {
        Fuel { steps: 400_000 + 100 * bytes, bytes: (256 << 10) + 64 * bytes }
    }

    /// Takes out what `used` has less than `full`; nothing is left when that is more.
    pub fn spend(&mut self, full: &Fuel, used: &Fuel) -> Option<()> {
        let (steps, bytes) = (full.steps - used.steps.min(full.steps), full.bytes - used.bytes.min(full.bytes));
        self.steps = self.steps.checked_sub(steps)?;
        self.bytes = self.bytes.checked_sub(bytes)?;
        Some(())
    }

    fn burn(&mut self, steps: usize) -> Option<()> {
        self.steps = self.steps.checked_sub(steps)?;
        Some(())
    }

    fn write(&mut self, bytes: usize) -> Option<()> {
        self.bytes = self.bytes.checked_sub(bytes)?;
        self.burn(bytes)
    }
}

/// Expands a call; `None` when no rule matches it, or it cannot be told what it becomes.
pub fn expand(rules: &Rules, call: &Call<'_>, fuel: &mut Fuel) -> Option<Made> {
    let hidden = call.made.map_or(&[][..], |made| &made.hidden);
    let toks = tokens::tokens(call.text, call.tokens, hidden)?;
    fuel.burn(CALL_STEPS + toks.len())?;
    if rules.joins {
        return transcribe::join(&toks, call, fuel);
    }
    for rule in &rules.rules {
        match matcher::matches(rule, call.text, &toks, fuel) {
            Outcome::Matches(slots) => return transcribe::transcribe(rule, &slots, &toks, call, fuel),
            Outcome::Differs => {}
            Outcome::Unclear => return None,
        }
    }
    None
}
