//! The schema of a configuration, by which editors complete and check it while it is written.
//!
//! It is made of the same description that reading follows, so that the two cannot differ, and of the rule book, so that an editor knows
//! each rule and what it finds. A schema made from Rust types would need types that nothing else here has a use for.

use super::keys::{Key, LEVELS, Shape, TOP};
use super::read::platforms;
use crate::lint::{Family, Rule};
use serde_json::{Map, Value, json};

/// The schema, as a JSON text.
pub fn schema(rules: &[&'static Rule]) -> String {
    let repository = env!("CARGO_PKG_REPOSITORY");
    let mut schema = object(TOP, &[]);
    schema["$schema"] = json!("http://json-schema.org/draft-07/schema#");
    schema["$id"] = json!(format!("{repository}/raw/main/docs/sls-lint.schema.json"));
    schema["title"] = json!("The configuration of cargo sls-lint: sls-lint.toml");
    schema["definitions"] = json!({ "level": level(), "levels": levels(rules) });
    serde_json::to_string_pretty(&schema).expect("a value without maps of other keys is JSON") + "\n"
}

fn object(keys: &[Key], needed: &[&str]) -> Value {
    let properties: Map<String, Value> = keys.iter().map(|key| (key.name.to_owned(), property(key))).collect();
    let mut object = json!({ "type": "object", "additionalProperties": false, "properties": properties });
    if !needed.is_empty() {
        object["required"] = json!(needed);
    }
    object
}

fn property(key: &Key) -> Value {
    let mut property = match &key.shape {
        Shape::Patterns | Shape::Files => json!({ "type": "array", "items": { "type": "string" } }),
        Shape::File => json!({ "type": "string" }),
        Shape::Platform => json!({ "enum": platforms() }),
        Shape::Number => json!({ "type": "number", "exclusiveMinimum": 0 }),
        Shape::Named(keys) => json!({ "type": "object", "additionalProperties": object(keys, &[]) }),
        Shape::Word(words) => json!({ "enum": words }),
        Shape::Levels => json!({ "allOf": [{ "$ref": "#/definitions/levels" }] }),
        Shape::Tables(keys, needed) => json!({ "type": "array", "items": object(keys, needed) }),
    };
    property["description"] = json!(key.about);
    property["examples"] = json!([key.example]);
    property
}

fn level() -> Value {
    let detailed = json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["level"],
        "properties": {
            "level": { "enum": LEVELS },
            "priority": { "type": "integer", "description": "Levels of a higher priority lie over those of a lower one. 0 unless given." },
        },
    });
    json!({ "anyOf": [{ "enum": LEVELS }, detailed] })
}

/// Rules and families by name. Names with underscores are known too, but editors need not offer both.
fn levels(rules: &[&'static Rule]) -> Value {
    let described = |about: String| json!({ "allOf": [{ "$ref": "#/definitions/level" }], "description": about });
    let families = Family::ALL.iter().map(|family| (family.name().to_owned(), described(format!("All rules of the family {family}"))));
    let own = rules.iter().map(|rule| (rule.id.to_owned(), described(format!("{} ({} unless configured)", rule.summary, rule.level))));
    let warnings = ("warnings".to_owned(), described("Whatever ends up at level warn".to_owned()));
    let properties: Map<String, Value> = families.chain(own).chain([warnings]).collect();
    let patterns: Vec<String> = properties.keys().filter(|name| name.contains('-')).map(|name| name.replace('-', "_")).collect();
    let underscored = format!("^({})$", patterns.join("|"));
    json!({
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
        "patternProperties": { underscored: { "$ref": "#/definitions/level" } },
    })
}
