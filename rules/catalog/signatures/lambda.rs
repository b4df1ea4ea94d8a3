// The Lambda runtime crate between 0.2 and 0.3, when it was called `lambda`.

pub type Error = Box<dyn std::error::Error + Send + Sync>;
#[derive(Clone, Debug, Default)]
pub struct Context {
    pub request_id: String,
    pub deadline: u64,
    pub invoked_function_arn: String,
}
pub trait Handler<A, B> {
    type Error;
    type Fut: std::future::Future<Output = Result<B, Self::Error>>;
    fn call(&mut self, event: A, context: Context) -> Self::Fut;
}
pub struct HandlerFn<F>(F);
pub fn handler_fn<F>(f: F) -> HandlerFn<F> {}
pub async fn run<F>(handler: F) -> Result<(), Error> {}
