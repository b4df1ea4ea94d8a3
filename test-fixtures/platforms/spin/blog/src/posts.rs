//! Posts are files that the manifest mounts.

use regex::Regex;
use std::fs;

pub fn read(name: &str) -> Result<Option<String>, regex::Error> {
    let pattern = Regex::new("^[a-z-]{1,40}$")?;
    if !pattern.is_match(name) {
        return Ok(None);
    }
    Ok(fs::read_to_string(format!("/posts/{name}.md")).ok())
}
