//! Which backend answers what.

use fastly::Error;
use regex::Regex;

pub struct Routes {
    patterns: Vec<(Regex, String)>,
}

impl Routes {
    pub fn read() -> Result<Self, Error> {
        let mut patterns = Vec::new();
        for line in include_str!("routes.txt").lines() {
            if let Some((pattern, backend)) = line.split_once(' ') {
                patterns.push((Regex::new(pattern)?, backend.to_owned()));
            }
        }
        Ok(Self { patterns })
    }

    pub fn backend(&self, path: &str) -> Option<&str> {
        self.patterns.iter().find(|(pattern, _)| pattern.is_match(path)).map(|(_, backend)| backend.as_str())
    }
}
