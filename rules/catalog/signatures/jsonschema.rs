// jsonschema.

#[derive(Debug)]
pub struct ValidationError;
impl std::error::Error for ValidationError {}
#[derive(Clone, Debug)]
pub struct Validator;
pub struct JSONSchema;
#[derive(Clone)]
#[otherwise(returns = "ValidationOptions")]
pub struct ValidationOptions;
pub fn is_valid(schema: &serde_json::Value, instance: &serde_json::Value) -> bool {}
pub fn validate(schema: &serde_json::Value, instance: &serde_json::Value) -> Result<(), ValidationError> {}
pub fn validator_for(schema: &serde_json::Value) -> Result<Validator, ValidationError> {}
pub async fn async_validator_for(schema: &serde_json::Value) -> Result<Validator, ValidationError> {}
pub fn options() -> ValidationOptions {}
impl Validator {
    pub fn new(schema: &serde_json::Value) -> Result<Validator, ValidationError> {}
    pub fn is_valid(&self, instance: &serde_json::Value) -> bool {}
    pub fn validate(&self, instance: &serde_json::Value) -> Result<(), ValidationError> {}
}
impl JSONSchema {
    pub fn compile(schema: &serde_json::Value) -> Result<Validator, ValidationError> {}
    pub fn options() -> ValidationOptions {}
}
impl ValidationOptions {
    pub fn build(&self, schema: &serde_json::Value) -> Result<Validator, ValidationError> {}
}
