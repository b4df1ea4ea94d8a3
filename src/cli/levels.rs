//! `-A`, `-W` and `-D`: levels from the command line.
//!
//! Their order matters, across the three letters, so they are read from the positions at which they stood. Clippy has taught
//! people to write them after `--`, so they are read there too, as the last word.

use crate::lint::{Level, LevelOverride, known};
use crate::rules;
use clap::{Arg, ArgAction, ArgMatches, Command, FromArgMatches};

/// The flags in the order in which they were given.
#[derive(Clone, Debug, Default)]
pub(super) struct LevelFlags {
    pub(super) overrides: Vec<LevelOverride>,
}

/// Identifier, letter, level and help of each flag.
const FLAGS: [(&str, char, Level, &str); 3] = [
    ("allow", 'A', Level::Off, "Do not report these rules or families (RULE,RULE.. or FAMILY; `warnings` for all at that level)"),
    ("warn", 'W', Level::Warn, "Report them as warnings"),
    ("deny", 'D', Level::Deny, "Report them as errors, which fail the run"),
];

/// Identifier of what stands after `--`.
const AFTER_DASHES: &str = "after_dashes";

impl clap::Args for LevelFlags {
    fn augment_args(command: Command) -> Command {
        let after = Arg::new(AFTER_DASHES).last(true).num_args(0..).allow_hyphen_values(true).hide(true);
        flags(command).arg(after)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for LevelFlags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut overrides = ordered(matches);
        if let Some(words) = matches.get_many::<String>(AFTER_DASHES) {
            let parser = flags(Command::new("cargo sls-lint --").no_binary_name(true).disable_help_flag(true));
            overrides.extend(ordered(&parser.try_get_matches_from(words)?));
        }
        Ok(Self { overrides })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

fn flags(command: Command) -> Command {
    FLAGS.into_iter().fold(command, |command, (id, letter, _, help)| {
        let arg = Arg::new(id).short(letter).long(id).value_name("RULE").help(help).help_heading("Levels");
        command.arg(arg.action(ArgAction::Append).value_parser(names))
    })
}

/// Reads one rule or family, or several between commas.
fn names(value: &str) -> Result<Vec<String>, crate::lint::UnknownRule> {
    let names = value.split(',').map(str::trim).filter(|name| !name.is_empty());
    names.map(|name| known(rules::ALL, name).map(|()| name.to_owned())).collect()
}

fn ordered(matches: &ArgMatches) -> Vec<LevelOverride> {
    let mut placed = Vec::new();
    for (id, _, level, _) in FLAGS {
        let values = matches.get_many::<Vec<String>>(id).into_iter().flatten();
        let places = matches.indices_of(id).into_iter().flatten();
        placed.extend(places.zip(values).map(|(place, names)| (place, level, names)));
    }
    placed.sort_by_key(|&(place, ..)| place);
    let named = placed.into_iter().flat_map(|(_, level, names)| names.iter().map(move |name| (name, level)));
    named.map(|(name, level)| LevelOverride { name: name.clone(), level }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Args;

    fn parse(words: &[&str]) -> Result<Vec<(String, Level)>, String> {
        let command = LevelFlags::augment_args(Command::new("test").no_binary_name(true));
        let matches = command.try_get_matches_from(words).map_err(|error| error.to_string())?;
        let flags = LevelFlags::from_arg_matches(&matches).map_err(|error| error.to_string())?;
        Ok(flags.overrides.into_iter().map(|one| (one.name, one.level)).collect())
    }

    #[test]
    fn order_is_kept_across_letters_and_commas() {
        let found = parse(&["-D", "state", "-Ablocking,lifecycle", "--warn=state", "-D", "warnings"]).unwrap();
        let expected = [
            ("state", Level::Deny),
            ("blocking", Level::Off),
            ("lifecycle", Level::Off),
            ("state", Level::Warn),
            ("warnings", Level::Deny),
        ];
        assert_eq!(found, expected.map(|(name, level)| (name.to_owned(), level)));
    }

    #[test]
    fn flags_after_the_dashes_come_last() {
        let found = parse(&["-A", "state", "--", "-W", "state"]).unwrap();
        assert_eq!(found, [("state".to_owned(), Level::Off), ("state".to_owned(), Level::Warn)]);
        assert!(parse(&["--", "src"]).is_err());
    }

    #[test]
    fn a_misspelt_name_is_refused_with_the_nearest() {
        assert!(parse(&["-D", "stat"]).unwrap_err().contains("did you mean `state`?"));
        assert!(parse(&["--", "-D", "state,concurency"]).unwrap_err().contains("did you mean `concurrency`?"));
    }
}
