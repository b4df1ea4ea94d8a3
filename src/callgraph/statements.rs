//! Statements: what a program does to the rows of SQL databases, as far as it stands in the code.

use super::{Program, Site, Visit};
use crate::catalog::Effect;
use crate::facts::ExprId;

/// What statements that change rows begin with.
const CHANGES: [&str; 4] = ["DELETE", "INSERT", "REPLACE", "UPDATE"];

impl Program<'_> {
    /// Whether a request changes rows through the connection or pool that a call opens.
    pub fn changes_rows(&self, opened: &Site<'_>) -> bool {
        let is_opened = |region, expr| (region, expr) == (opened.region, opened.expr);
        let answer = self.known_sites(|effect| effect == Effect::RunsSql).any(|site| {
            let changes = |visit: &Visit| {
                let statement = self.args(site.region, site.expr).first().and_then(|statement| self.text(visit, *statement));
                statement.is_some_and(|text| is_change(&text.start))
                    && self.connections(&site).into_iter().any(|connection| self.derives_from(visit, connection, &is_opened))
            };
            self.request(site.region, changes).is_some()
        });
        self.learnt(answer, "its statements change rows", "no statement is known to change rows")
    }

    /// What a statement may be run on: its receiver, or what the calls are given that follow on it.
    fn connections(&self, statement: &Site<'_>) -> Vec<ExprId> {
        let later = self.chain_after(statement.region, statement.expr);
        let given = later.into_iter().flat_map(|call| self.args(statement.region, call).iter().copied());
        self.receiver(statement.region, statement.expr).into_iter().chain(given).collect()
    }
}

fn is_change(statement: &str) -> bool {
    let verb = statement.split_whitespace().next().unwrap_or_default();
    CHANGES.iter().any(|change| verb.eq_ignore_ascii_case(change))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_word_tells() {
        assert!(is_change("\n  insert or ignore into orders values (?1)"));
        assert!(!is_change("SELECT * FROM updates"));
        assert!(!is_change(""));
    }
}
