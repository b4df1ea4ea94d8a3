// lambda_runtime, all versions together: 0.1 to 0.2 synchronous, 0.3 to 0.4 with `handler_fn`, 0.5 and later.

pub use lambda_runtime_api_client::tracing;
pub use tower::{self, Service, service_fn};

pub type Error = Box<dyn std::error::Error + Send + Sync>;
pub type BoxFuture<T> = std::pin::Pin<Box<dyn std::future::Future<Output = T> + Send>>;

#[derive(Clone, Debug)]
pub struct LambdaEvent<T> {
    pub payload: T,
    pub context: Context,
}
impl<T> LambdaEvent<T> {
    pub fn new(payload: T, context: Context) -> Self {}
    pub fn into_parts(self) -> (T, Context) {}
    pub fn map<F: FnOnce(T) -> O, O>(self, f: F) -> LambdaEvent<O> {}
}
#[derive(Clone, Debug, Default)]
pub struct Context {
    pub request_id: String,
    pub deadline: u64,
    pub invoked_function_arn: String,
    pub xray_trace_id: Option<String>,
    pub client_context: Option<ClientContext>,
    pub identity: Option<CognitoIdentity>,
    pub env_config: std::sync::Arc<Config>,
}
impl Context {
    pub fn deadline(&self) -> std::time::SystemTime {}
    pub fn get_time_remaining_millis(&self) -> i64 {}
}
#[derive(Clone, Debug)]
pub struct ClientContext;
#[derive(Clone, Debug)]
pub struct CognitoIdentity;
#[derive(Clone, Debug, Default)]
pub struct Config {
    pub function_name: String,
    pub memory: i32,
    pub version: String,
    pub log_stream: String,
    pub log_group: String,
}
pub type RefConfig = std::sync::Arc<Config>;
impl Config {
    pub fn from_env() -> Self {}
}
pub struct Runtime<S> {
    service: S,
}
impl<S> Runtime<S> {
    pub fn new(handler: S) -> Self {}
    pub fn layer<L>(self, layer: L) -> Runtime<S> {}
    pub async fn run(self) -> Result<(), Error> {}
    pub async fn run_concurrent(self) -> Result<(), Error> {}
}
pub async fn run<F>(handler: F) -> Result<(), Error> {}
pub async fn run_concurrent<F>(handler: F) -> Result<(), Error> {}
pub fn start<F>(f: F, runtime: Option<tokio::runtime::Runtime>) {}
pub fn handler_fn<F>(f: F) -> HandlerFn<F> {}
pub struct HandlerFn<F>(F);
pub async fn spawn_graceful_shutdown_handler<Fut: std::future::Future, F: FnOnce() -> Fut>(shutdown_hook: F) {}
pub trait Handler<Event, Output, HandlerError> {
    fn run(&mut self, event: Event, ctx: Context) -> Result<Output, HandlerError>;
}
pub trait IntoFunctionResponse<B, S> {
    fn into_response(self) -> FunctionResponse<B, S>;
}
pub enum FunctionResponse<B, S> {
    BufferedResponse(B),
    StreamingResponse(StreamResponse<S>),
}
pub struct StreamResponse<S> {
    pub metadata_prelude: MetadataPrelude,
    pub stream: S,
}
#[derive(Debug, Default)]
pub struct MetadataPrelude {
    pub status_code: http::StatusCode,
    pub headers: http::HeaderMap,
    pub cookies: Vec<String>,
}
#[derive(Clone, Debug, Default)]
pub struct Diagnostic {
    pub error_type: String,
    pub error_message: String,
}
pub mod streaming {
    pub use lambda_runtime_api_client::body::Body;
    pub use lambda_runtime_api_client::body::sender::Sender;
    pub use super::StreamResponse as Response;
    pub fn channel() -> (Sender, Body) {}
}
pub mod layers {
    pub struct OpenTelemetryLayer<F>(F);
    impl<F: Fn()> OpenTelemetryLayer<F> {
        pub fn new(flush_fn: F) -> Self {}
        pub fn with_trigger(self, trigger: OpenTelemetryFaasTrigger) -> Self {}
    }
    #[derive(Default)]
    pub enum OpenTelemetryFaasTrigger {
        Datasource,
        Http,
        PubSub,
        Timer,
        Other,
    }
    pub struct TracingLayer;
    impl TracingLayer {
        pub fn new() -> Self {}
    }
}
pub mod error {
    #[derive(Debug)]
    pub struct HandlerError;
    impl From<&str> for HandlerError {
        fn from(e: &str) -> HandlerError {}
    }
}
