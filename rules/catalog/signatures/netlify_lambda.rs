// netlify_lambda 0.2.

pub type Error = Box<dyn std::error::Error + Send + Sync + 'static>;
#[derive(Clone, Debug, Default)]
pub struct Context {
    pub request_id: String,
    pub deadline: u64,
    pub invoked_function_arn: String,
}
pub struct HandlerFn<F>(F);
pub fn handler_fn<F>(f: F) -> HandlerFn<F> {}
pub async fn run<F>(handler: F) -> Result<(), Error> {}
