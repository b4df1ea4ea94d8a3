//! Levels: how severe the findings of a rule are in this run.
//!
//! A rule has a default level; the user overrides it by rule or by family, on the command line or in configuration. Overrides that
//! are given together make a table: later ones win, but one that names a rule beats one that names its family, whatever the order:
//! whoever names the rule means it. Tables lie over each other: what a nearer one says of a rule or its family beats all that is
//! said below, so the command line, which is nearest, always has its way. The word `warnings` stands for whatever ends up at that
//! level, as it does for rustc.
//!
//! Which tables count depends on the place, since packages and folders can have their own.
//!
//! Names that mean nothing are an error with the nearest spelling: a misspelt override that is silently dropped would turn a
//! rule off, or leave it on, without anybody noticing.

use super::{Family, Finding, Level, Rule};
use crate::source::FileId;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A level that the user asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelOverride {
    /// A rule, a family, or `warnings`.
    pub name: String,
    /// The level to give it.
    pub level: Level,
}

/// The levels in force at a place.
#[derive(Clone, Debug, Default)]
pub struct Levels {
    /// The nearest last.
    tables: Vec<Arc<LevelTable>>,
}

/// Levels that are asked for together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LevelTable {
    rules: BTreeMap<&'static str, Level>,
    families: BTreeMap<Family, Level>,
    warnings: Option<Level>,
}

/// The levels in force, by file.
#[derive(Clone, Debug, Default)]
pub struct LevelsByFile {
    /// For files that are not listed.
    pub otherwise: Levels,
    /// The different ones.
    pub all: Vec<Levels>,
    /// Index of the levels of a file; `None` where no finding is wanted.
    pub of: BTreeMap<FileId, Option<usize>>,
}

/// A name that is neither a rule nor a family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownRule {
    /// The name as given.
    pub name: String,
    /// The name that was probably meant.
    pub nearest: Option<&'static str>,
}

/// Stands for every finding at level `warn`.
const WARNINGS: &str = "warnings";

/// What a name in an override or an allow refers to.
enum Meaning {
    Rule(&'static str),
    Family(Family),
    Warnings,
}

impl LevelTable {
    /// The table of these overrides, in the order in which they were given.
    pub fn new(rules: &[&'static Rule], overrides: &[LevelOverride]) -> Result<Self, UnknownRule> {
        let mut table = Self::default();
        for LevelOverride { name, level } in overrides {
            match meaning(rules, name)? {
                Meaning::Rule(id) => drop(table.rules.insert(id, *level)),
                Meaning::Family(family) => drop(table.families.insert(family, *level)),
                Meaning::Warnings => table.warnings = Some(*level),
            }
        }
        Ok(table)
    }

    fn chosen(&self, rule: &Rule) -> Option<Level> {
        self.rules.get(rule.id).or_else(|| self.families.get(&rule.family)).copied()
    }
}

impl LevelsByFile {
    /// The levels in a file; `None` where no finding is wanted.
    pub fn of(&self, file: FileId) -> Option<&Levels> {
        match self.of.get(&file) {
            Some(at) => at.map(|at| &self.all[at]),
            None => Some(&self.otherwise),
        }
    }

    /// Whether a rule is on anywhere.
    pub fn asks(&self, rule: &Rule) -> bool {
        self.all.iter().chain([&self.otherwise]).any(|levels| levels.level(rule) != Level::Off)
    }
}

impl Levels {
    /// The levels that follow from tables, the nearest last.
    pub fn new(tables: Vec<Arc<LevelTable>>) -> Self {
        Self { tables }
    }

    /// The level of a rule.
    pub fn level(&self, rule: &Rule) -> Level {
        self.settle(self.chosen(rule).unwrap_or(rule.level))
    }

    /// The level of a finding: its own, if it has one and the user has not set the rule or its family.
    pub fn judge(&self, finding: &Finding) -> Level {
        let rule = finding.rule;
        self.settle(self.chosen(rule).or(finding.level).unwrap_or(rule.level))
    }

    fn chosen(&self, rule: &Rule) -> Option<Level> {
        self.tables.iter().rev().find_map(|table| table.chosen(rule))
    }

    fn settle(&self, level: Level) -> Level {
        match self.tables.iter().rev().find_map(|table| table.warnings) {
            Some(instead) if level == Level::Warn => instead,
            Some(_) | None => level,
        }
    }
}

/// Whether a name can stand in an override.
pub fn known(rules: &[&'static Rule], name: &str) -> Result<(), UnknownRule> {
    meaning(rules, name).map(drop)
}

/// The rule with this name.
pub fn find(rules: &[&'static Rule], name: &str) -> Result<&'static Rule, UnknownRule> {
    let canonical = canonical(name);
    let found = rules.iter().find(|rule| rule.id == canonical);
    found.copied().ok_or_else(|| UnknownRule::new(name, rules.iter().map(|rule| rule.id)))
}

/// Whether a name in an allow means this rule: its id or its family.
pub(super) fn names(name: &str, rule: &Rule) -> bool {
    let canonical = canonical(name);
    canonical == rule.id || canonical == rule.family.name()
}

/// The rules that a name in an allow means.
pub(super) fn named(rules: &[&'static Rule], name: &str) -> Result<Vec<&'static Rule>, UnknownRule> {
    let named: Vec<_> = rules.iter().copied().filter(|rule| names(name, rule)).collect();
    match named.is_empty() {
        true => Err(UnknownRule::new(name, rules.iter().map(|rule| rule.id).chain(Family::ALL.iter().map(|family| family.name())))),
        false => Ok(named),
    }
}

fn meaning(rules: &[&'static Rule], name: &str) -> Result<Meaning, UnknownRule> {
    let canonical = canonical(name);
    let rule = rules.iter().find(|rule| rule.id == canonical).map(|rule| Meaning::Rule(rule.id));
    let family = || Family::ALL.iter().copied().find(|family| family.name() == canonical).map(Meaning::Family);
    let warnings = || (canonical == WARNINGS).then_some(Meaning::Warnings);
    rule.or_else(family).or_else(warnings).ok_or_else(|| {
        let ids = rules.iter().map(|rule| rule.id);
        UnknownRule::new(name, ids.chain(Family::ALL.iter().map(|family| family.name())).chain([WARNINGS]))
    })
}

/// The spelling of the rule book. Attributes cannot hold a hyphen, and name the tool in front.
fn canonical(name: &str) -> String {
    let name = name.trim();
    name.strip_prefix("sls_lint::").unwrap_or(name).replace('_', "-")
}

impl UnknownRule {
    fn new(name: &str, known: impl Iterator<Item = &'static str>) -> Self {
        let wanted = canonical(name);
        let by_distance = known.map(|candidate| (strsim::damerau_levenshtein(&wanted, candidate), candidate));
        let nearest = by_distance.min().filter(|&(distance, candidate)| distance <= candidate.len() / 3);
        Self { name: name.to_owned(), nearest: nearest.map(|(_, candidate)| candidate) }
    }
}

impl std::fmt::Display for UnknownRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "no rule or family is called `{}`", self.name)?;
        match self.nearest {
            Some(nearest) => write!(f, "; did you mean `{nearest}`?"),
            None => write!(f, "; `cargo sls-lint rules` lists them"),
        }
    }
}

impl std::error::Error for UnknownRule {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::Confidence;
    use crate::source::{FileId, TextRange};

    static NAP: Rule = rule("sleep-in-handler", Family::Blocking, Level::Warn);
    static STATIC: Rule = rule("mutable-static", Family::State, Level::Deny);
    static RULES: [&Rule; 2] = [&NAP, &STATIC];

    const fn rule(id: &'static str, family: Family, level: Level) -> Rule {
        Rule { id, family, level, summary: "", page: "", check: |_, _| {} }
    }

    fn levels(overrides: &[(&str, Level)]) -> Levels {
        Levels::new(vec![table(overrides)])
    }

    fn table(overrides: &[(&str, Level)]) -> Arc<LevelTable> {
        let overrides: Vec<_> = overrides.iter().map(|&(name, level)| LevelOverride { name: name.into(), level }).collect();
        Arc::new(LevelTable::new(&RULES, &overrides).unwrap())
    }

    fn raised(level: Level) -> Finding {
        Finding {
            rule: &NAP,
            span: TextRange::new(0, 0).in_file(FileId(0)),
            message: String::new(),
            labels: vec![],
            trace: vec![],
            subject: None,
            ways: vec![],
            help: vec![],
            fix: None,
            confidence: Confidence::Confirmed,
            entry: None,
            level: Some(level),
        }
    }

    #[test]
    fn later_wins_and_a_rule_beats_its_family() {
        assert_eq!(levels(&[]).level(&NAP), Level::Warn);
        assert_eq!(levels(&[("blocking", Level::Deny), ("blocking", Level::Off)]).level(&NAP), Level::Off);
        assert_eq!(levels(&[("sleep-in-handler", Level::Deny), ("blocking", Level::Off)]).level(&NAP), Level::Deny);
        assert_eq!(levels(&[("blocking", Level::Off)]).level(&STATIC), Level::Deny);
    }

    #[test]
    fn a_nearer_table_wins_even_if_it_names_the_family() {
        let far = [("sleep-in-handler", Level::Deny), ("warnings", Level::Note)];
        let levels = Levels::new(vec![table(&far), table(&[("blocking", Level::Warn)])]);
        assert_eq!(levels.level(&NAP), Level::Note, "the word for all warnings comes after everything else");
        let levels = Levels::new(vec![table(&far), table(&[("blocking", Level::Off)]), table(&[("state", Level::Note)])]);
        assert_eq!([levels.level(&NAP), levels.level(&STATIC)], [Level::Off, Level::Note]);
        let levels = Levels::new(vec![table(&far), table(&[("warnings", Level::Warn)])]);
        assert_eq!(levels.level(&NAP), Level::Deny);
    }

    #[test]
    fn files_have_their_own_levels_or_none() {
        let all = vec![levels(&[("blocking", Level::Deny)])];
        let of = [(FileId(0), Some(0)), (FileId(1), None)].into();
        let by_file = LevelsByFile { otherwise: levels(&[("blocking", Level::Off)]), all, of };
        assert_eq!(by_file.of(FileId(0)).map(|it| it.level(&NAP)), Some(Level::Deny));
        assert!(by_file.of(FileId(1)).is_none());
        assert_eq!(by_file.of(FileId(2)).map(|it| it.level(&NAP)), Some(Level::Off));
        assert!(by_file.asks(&NAP), "one file is enough");
    }

    #[test]
    fn warnings_means_whatever_is_at_that_level() {
        let levels = levels(&[("warnings", Level::Deny), ("mutable-static", Level::Note)]);
        assert_eq!(levels.level(&NAP), Level::Deny);
        assert_eq!(levels.level(&STATIC), Level::Note);
    }

    #[test]
    fn a_raise_holds_unless_the_user_has_spoken() {
        assert_eq!(levels(&[]).judge(&raised(Level::Deny)), Level::Deny);
        assert_eq!(levels(&[("state", Level::Off)]).judge(&raised(Level::Deny)), Level::Deny);
        assert_eq!(levels(&[("sleep_in_handler", Level::Note)]).judge(&raised(Level::Deny)), Level::Note);
        assert_eq!(levels(&[("blocking", Level::Off)]).judge(&raised(Level::Deny)), Level::Off);
    }

    #[test]
    fn a_misspelt_name_is_an_error_with_the_nearest_spelling() {
        let unknown = |name: &str| LevelTable::new(&RULES, &[LevelOverride { name: name.into(), level: Level::Off }]).unwrap_err();
        assert_eq!(unknown("slep-in-handler").nearest, Some("sleep-in-handler"));
        assert_eq!(unknown("blokcing").nearest, Some("blocking"));
        assert_eq!(unknown("cheese").nearest, None);
        assert_eq!(unknown("warning").to_string(), "no rule or family is called `warning`; did you mean `warnings`?");
        assert_eq!(find(&RULES, "blocking").unwrap_err().nearest, None);
        assert_eq!(find(&RULES, "sls_lint::mutable_static").unwrap().id, "mutable-static");
    }
}
