// vercel_runtime, 1 and 2.

pub use lambda_http::{Body, Error, RequestPayloadExt};
pub use http::{Response, StatusCode};
pub use tower::ServiceBuilder;

pub type Request = http::Request<Body>;
pub struct ResponseBody;
impl From<&str> for ResponseBody {}
impl From<String> for ResponseBody {}
impl From<bytes::Bytes> for ResponseBody {}
impl From<serde_json::Value> for ResponseBody {}
#[derive(Clone)]
pub struct AppState {
    pub log_context: LogContext,
}
impl AppState {
    pub fn new(log_context: LogContext) -> Self {}
    pub fn wait_until<F: std::future::Future>(&self, future: F) {}
}
#[derive(Clone, Default)]
pub struct LogContext;
impl LogContext {
    pub fn info(&self, msg: &str) {}
    pub fn error(&self, msg: &str) {}
    pub fn warn(&self, msg: &str) {}
    pub fn debug(&self, msg: &str) {}
}
pub struct ServiceFn<H>(H);
pub fn service_fn<F>(handler: F) -> ServiceFn<F> {}
pub async fn run<S>(service: S) -> Result<(), Error> {}
pub async fn run_service<S>(service: S) -> Result<(), Error> {}
pub fn process_request(event: request::Event) -> Request {}
pub fn process_response(response: Response<Body>) -> response::EventResponse {}
pub mod request {
    pub struct Event;
}
pub mod response {
    pub struct EventResponse;
}
pub mod axum {
    #[derive(Clone)]
    pub struct VercelLayer;
    impl VercelLayer {
        pub fn new() -> Self {}
    }
}
