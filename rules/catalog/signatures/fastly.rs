// fastly 0.9 to 0.13.

pub use anyhow::Error;

pub struct Request;
impl Request {
    pub fn from_client() -> Request {}
    pub fn get(url: &str) -> Self {}
    pub fn post(url: &str) -> Self {}
    pub fn get_path(&self) -> &str {}
    pub fn get_url_str(&self) -> &str {}
    pub fn get_query_str(&self) -> Option<&str> {}
    pub fn get_header_str(&self, name: &str) -> Option<&str> {}
    pub fn take_body_str(&mut self) -> String {}
    pub fn into_body_str(self) -> String {}
    pub fn with_body<B>(self, body: B) -> Self {}
    pub fn send<B>(self, backend: B) -> Result<Response, http::request::SendError> {}
}
pub struct Response;
impl Response {
    pub fn new() -> Self {}
    pub fn from_status<S>(status: S) -> Self {}
    pub fn from_body<B>(body: B) -> Self {}
    pub fn with_status<S>(self, status: S) -> Self {}
    pub fn with_body<B>(self, body: B) -> Self {}
    pub fn with_header<N, V>(self, name: N, value: V) -> Self {}
    pub fn into_body_str(self) -> String {}
    pub fn take_body_str(&mut self) -> String {}
    pub fn send_to_client(self) {}
}
pub mod http {
    pub mod request {
        #[derive(Debug)]
        pub struct SendError;
        impl std::error::Error for SendError {}
        pub fn downstream_request() -> crate::Request {}
    }
    pub mod serve {
        #[derive(Default)]
        pub struct Serve;
        impl Serve {
            pub fn new() -> Self {}
            pub fn with_max_requests(self, limit: usize) -> Self {}
            pub fn with_max_lifetime(self, limit: std::time::Duration) -> Self {}
            pub fn with_timeout(self, timeout: std::time::Duration) -> Self {}
            pub fn run<F>(self, handler: F) -> ServeSummary {}
            pub fn run_with_context<F, C>(self, handler: F, context: &mut C) -> ServeSummary {}
        }
        pub struct ServeSummary;
        impl ServeSummary {
            pub fn requests(&self) -> usize {}
            pub fn into_result(self) -> Result<(), crate::Error> {}
        }
    }
}
