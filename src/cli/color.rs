//! Whether to use colours.
//!
//! Cargo does not hand its own `--color` on to subcommands, so the conventions are read here, strongest first: `--color`,
//! `CARGO_TERM_COLOR`, `NO_COLOR`, `CLICOLOR_FORCE` and `FORCE_COLOR`, `CLICOLOR`, and then whether a terminal that can do it is there.

use std::ffi::OsString;

/// What the user asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Choice {
    /// Colours on a terminal
    Auto,
    /// Colours everywhere
    Always,
    /// No colours
    Never,
}

/// Decides, given the flag, the environment and whether the output is a terminal.
pub(super) fn wanted(flag: Option<Choice>, env: impl Fn(&str) -> Option<OsString>, terminal: bool) -> bool {
    let set = |name: &str| env(name).filter(|value| !value.is_empty());
    match flag.or_else(|| from_cargo(set("CARGO_TERM_COLOR")?)).unwrap_or(Choice::Auto) {
        Choice::Always => true,
        Choice::Never => false,
        Choice::Auto if set("NO_COLOR").is_some() => false,
        Choice::Auto if ["CLICOLOR_FORCE", "FORCE_COLOR"].into_iter().any(|name| set(name).is_some_and(|value| !is_off(&value))) => true,
        Choice::Auto if ["CLICOLOR", "FORCE_COLOR"].into_iter().any(|name| set(name).is_some_and(|value| is_off(&value))) => false,
        Choice::Auto => terminal && set("TERM").is_none_or(|term| term != "dumb"),
    }
}

fn is_off(value: &OsString) -> bool {
    value == "0" || value == "false"
}

fn from_cargo(value: OsString) -> Option<Choice> {
    match value.to_str()? {
        "always" => Some(Choice::Always),
        "never" => Some(Choice::Never),
        "auto" => Some(Choice::Auto),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on_terminal(flag: Option<Choice>, variables: &[(&str, &str)]) -> bool {
        with(flag, variables, true)
    }

    fn with(flag: Option<Choice>, variables: &[(&str, &str)], terminal: bool) -> bool {
        wanted(flag, |name| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into()), terminal)
    }

    #[test]
    fn each_convention_yields_to_the_one_before() {
        assert!(on_terminal(None, &[]));
        assert!(!with(None, &[], false));
        assert!(!on_terminal(None, &[("TERM", "dumb")]));
        assert!(with(None, &[("TERM", "dumb"), ("CLICOLOR_FORCE", "1")], false));
        assert!(!on_terminal(None, &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
        assert!(with(None, &[("FORCE_COLOR", "1"), ("CLICOLOR", "0")], false));
        assert!(!on_terminal(None, &[("CLICOLOR", "0")]));
        assert!(!on_terminal(None, &[("FORCE_COLOR", "0")]));
        assert!(on_terminal(None, &[("NO_COLOR", "1"), ("CARGO_TERM_COLOR", "always")]));
        assert!(!on_terminal(Some(Choice::Never), &[("CARGO_TERM_COLOR", "always")]));
        assert!(with(Some(Choice::Always), &[("CARGO_TERM_COLOR", "never"), ("NO_COLOR", "1")], false));
    }

    #[test]
    fn empty_and_odd_values_say_nothing() {
        assert!(on_terminal(None, &[("NO_COLOR", ""), ("CARGO_TERM_COLOR", "")]));
        assert!(!with(None, &[("CLICOLOR_FORCE", "0")], false));
        assert!(on_terminal(None, &[("CLICOLOR_FORCE", "0"), ("CLICOLOR", "1")]));
        assert!(on_terminal(None, &[("CARGO_TERM_COLOR", "sometimes")]));
        assert!(!on_terminal(Some(Choice::Auto), &[("CARGO_TERM_COLOR", "always"), ("NO_COLOR", "1")]));
    }
}
