// fdk 0.1.

pub struct Function<S>(S);
impl<S> Function<S> {
    pub fn new(func: fn(&RuntimeContext) -> Result<S, FunctionError>) -> Function<S> {}
    pub fn run<F>(self, func: F) -> i32 {}
}
pub struct RuntimeContext;
impl RuntimeContext {
    pub fn config(&self) -> &std::collections::HashMap<String, String> {}
}
#[derive(Debug)]
pub struct FunctionError;
impl FunctionError {
    pub fn other<E>(error: E) -> FunctionError {}
    pub fn io<E>(error: E) -> FunctionError {}
    pub fn bad_request<E>(error: E) -> FunctionError {}
}
pub const STATELESS: fn(&RuntimeContext) -> Result<(), FunctionError> = stateless;
fn stateless(context: &RuntimeContext) -> Result<(), FunctionError> {}
