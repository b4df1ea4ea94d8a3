// lambda_http.

pub use aws_lambda_events;
pub use aws_lambda_events::encodings::Body;
pub use ext::{PayloadError, RequestExt, RequestPayloadExt};
pub use http::{self, Response};
pub use lambda;
pub use lambda_runtime::{self, BoxFuture, Context, Error, LambdaEvent, Service, service_fn, tower, tracing};

pub type Request = http::Request<Body>;
pub type Str = str;
pub trait IntoResponse {
    fn into_response(self) -> ResponseFuture;
}
pub type ResponseFuture = BoxFuture<Response<Body>>;
impl IntoResponse for Response<Body> {}
impl IntoResponse for String {}
impl IntoResponse for &str {}
impl IntoResponse for serde_json::Value {}
pub struct Adapter<R, S>(R, S);
pub struct StreamAdapter<S, B>(S, B);
impl<R, S> From<S> for Adapter<R, S> {
    fn from(service: S) -> Self {}
}
impl<S, B> From<S> for StreamAdapter<S, B> {
    fn from(service: S) -> Self {}
}
pub async fn run<S>(handler: S) -> Result<(), Error> {}
pub async fn run_concurrent<S>(handler: S) -> Result<(), Error> {}
pub async fn run_with_streaming_response<S>(handler: S) -> Result<(), Error> {}
pub async fn run_with_streaming_response_concurrent<S>(handler: S) -> Result<(), Error> {}
pub fn runtime<S>(handler: S) -> lambda_runtime::Runtime<S> {}
pub fn runtime_concurrent<S>(handler: S) -> lambda_runtime::Runtime<S> {}
pub fn streaming_runtime<S>(handler: S) -> lambda_runtime::Runtime<S> {}
pub fn streaming_runtime_concurrent<S>(handler: S) -> lambda_runtime::Runtime<S> {}
pub fn start<F>(f: F, runtime: Option<tokio::runtime::Runtime>) {}
pub fn handler<F>(handler: F) -> Adapter<F, F> {}
pub trait Handler {
    type Error;
    type Response: IntoResponse;
    type Fut: std::future::Future<Output = Result<Self::Response, Self::Error>>;
    fn call(&mut self, event: Request, context: Context) -> Self::Fut;
}
pub mod ext {
    #[derive(Debug)]
    pub enum PayloadError {
        Json(serde_json::Error),
        WwwFormUrlEncoded(serde_json::Error),
    }
    impl std::error::Error for PayloadError {}
    pub trait RequestExt {
        fn raw_http_path(&self) -> &str {}
        fn query_string_parameters(&self) -> query_map::QueryMap {}
        fn query_string_parameters_ref(&self) -> Option<&query_map::QueryMap> {}
        fn path_parameters(&self) -> query_map::QueryMap {}
        fn path_parameters_ref(&self) -> Option<&query_map::QueryMap> {}
        fn stage_variables(&self) -> query_map::QueryMap {}
        fn request_context(&self) -> crate::request::RequestContext {}
        fn request_context_ref(&self) -> Option<&crate::request::RequestContext> {}
        fn lambda_context(&self) -> lambda_runtime::Context {}
        fn payload<D>(&self) -> Result<Option<D>, PayloadError> {}
    }
    pub trait RequestPayloadExt {
        fn payload<D>(&self) -> Result<Option<D>, PayloadError> {}
        fn json<D>(&self) -> Result<Option<D>, PayloadError> {}
    }
    impl<B> RequestExt for http::Request<B> {}
    impl RequestPayloadExt for http::Request<crate::Body> {}
}
pub mod request {
    #[derive(Clone, Debug)]
    pub enum RequestContext {
        ApiGatewayV1(aws_lambda_events::apigw::ApiGatewayProxyRequestContext),
        ApiGatewayV2(aws_lambda_events::apigw::ApiGatewayV2httpRequestContext),
    }
}
