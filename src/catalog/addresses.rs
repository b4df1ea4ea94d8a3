//! Addresses of the web of which it is known what they answer, in `rules/addresses.toml`.
//!
//! Most requests go to services of which nobody here knows anything. A few addresses are the same for everybody, and say by themselves
//! what is asked for: a token of the cloud that runs the program. An address of which only the beginning stands in the code counts
//! where its path is complete.

use super::pattern::segment_matches;
use serde::Deserialize;

/// The version of the format.
const SCHEMA: u32 = 1;

/// What is known of addresses.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Addresses {
    schema: u32,
    /// Those that give tokens.
    #[serde(rename = "token")]
    tokens: Vec<TokenAddress>,
}

/// Addresses that answer with a token that expires.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenAddress {
    hosts: Vec<String>,
    paths: Vec<String>,
    /// How long a token is good, at most or as a rule: "an hour".
    pub lasts: String,
    /// The page that says so.
    pub source: String,
    /// The day on which it was read.
    pub read: String,
}

impl Addresses {
    /// Reads the data, or says what is wrong with it.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let data: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        if data.schema == SCHEMA { Ok(data) } else { Err(format!("schema {} is not known", data.schema)) }
    }

    /// What is known of the tokens that a host gives for a path, without what follows `?`.
    pub fn token(&self, host: &str, path: &str) -> Option<&TokenAddress> {
        let is_host = |pattern: &String| matches(pattern, host, '.');
        let is_path = |pattern: &String| matches(pattern, path, '/');
        self.tokens.iter().find(|it| it.hosts.iter().any(is_host) && it.paths.iter().any(is_path))
    }
}

/// Whether a pattern covers a text part by part.
fn matches(pattern: &str, text: &str, between: char) -> bool {
    let (wanted, found) = (pattern.split(between), text.split(between));
    wanted.clone().count() == found.clone().count() && wanted.zip(found).all(|(wanted, found)| segment_matches(wanted, found))
}

#[cfg(test)]
mod tests {
    use crate::catalog::Catalog;

    fn lasts(host: &str, path: &str) -> Option<&'static str> {
        Catalog::builtin().addresses.token(host, path).map(|token| token.lasts.as_str())
    }

    #[test]
    fn host_and_path_have_to_be_those_of_the_address() {
        let account = "/computeMetadata/v1/instance/service-accounts/default";
        assert_eq!(lasts("metadata", &format!("{account}/identity")), Some("an hour"));
        assert_eq!(lasts("metadata.google.internal", &format!("{account}/token")), Some("an hour"));
        assert_eq!(lasts("metadata", &format!("{account}/email")), None);
        assert_eq!(lasts("metadata", &format!("{account}/identity/more")), None);
        assert_eq!(lasts("example.com", &format!("{account}/token")), None);
        assert_eq!(lasts("169.254.169.254", "/latest/api/token"), Some("six hours"));
        assert_eq!(lasts("169.254.169.254", "/metadata/identity/oauth2/token"), Some("a day"));
        assert_eq!(lasts("login.microsoftonline.com", "/tenant/oauth2/v2.0/token"), Some("about an hour"));
    }

    #[test]
    fn data_of_another_schema_is_refused() {
        assert!(super::Addresses::read("schema = 2\ntoken = []\n").is_err_and(|error| error.contains("schema 2")));
    }
}
