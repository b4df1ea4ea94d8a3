// ureq 2 and 3 together: a request has the methods of both.

pub use config::Config;
#[derive(Clone, Debug)]
pub struct Agent;
#[derive(Debug, Default)]
#[otherwise(returns = "AgentBuilder")]
pub struct AgentBuilder;
#[derive(Clone, Debug)]
pub struct Request;
pub struct RequestBuilder<B>(B);
pub struct Response;
pub struct Body;
pub struct BodyReader;
#[otherwise(returns = "BodyWithConfig")]
pub struct BodyWithConfig;
#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
pub fn agent() -> Agent {}
pub fn builder() -> AgentBuilder {}
pub fn request(method: &str, path: &str) -> Request {}
pub fn get(path: &str) -> Request {}
pub fn head(path: &str) -> Request {}
pub fn patch(path: &str) -> Request {}
pub fn post(path: &str) -> Request {}
pub fn put(path: &str) -> Request {}
pub fn delete(path: &str) -> Request {}
pub fn options(path: &str) -> Request {}
impl Agent {
    pub fn new() -> Self {}
    pub fn new_with_defaults() -> Self {}
    pub fn new_with_config(config: Config) -> Self {}
    pub fn config_builder() -> config::ConfigBuilder {}
    pub fn run<B>(&self, request: http::Request<B>) -> Result<http::Response<Body>, Error> {}
    pub fn request(&self, method: &str, path: &str) -> Request {}
    pub fn get(&self, path: &str) -> Request {}
    pub fn head(&self, path: &str) -> Request {}
    pub fn patch(&self, path: &str) -> Request {}
    pub fn post(&self, path: &str) -> Request {}
    pub fn put(&self, path: &str) -> Request {}
    pub fn delete(&self, path: &str) -> Request {}
    pub fn options(&self, path: &str) -> Request {}
}
impl AgentBuilder {
    pub fn new() -> Self {}
    pub fn build(self) -> Agent {}
    pub fn timeout(self, timeout: std::time::Duration) -> Self {}
    pub fn timeout_read(self, timeout: std::time::Duration) -> Self {}
    pub fn timeout_write(self, timeout: std::time::Duration) -> Self {}
    pub fn timeout_connect(self, timeout: std::time::Duration) -> Self {}
}
impl Request {
    pub fn content_type(self, content_type: &str) -> Self {}
    pub fn timeout(self, timeout: std::time::Duration) -> Self {}
    pub fn set(self, header: &str, value: &str) -> Self {}
    pub fn header<K, V>(self, key: K, value: V) -> Self {}
    pub fn query(self, param: &str, value: &str) -> Self {}
    pub fn call(self) -> Result<Response, Error> {}
    pub fn send_json<T>(self, data: T) -> Result<Response, Error> {}
    pub fn send_bytes(self, data: &[u8]) -> Result<Response, Error> {}
    pub fn send_string(self, data: &str) -> Result<Response, Error> {}
    pub fn send_form<T>(self, data: T) -> Result<Response, Error> {}
    pub fn send<R>(self, reader: R) -> Result<Response, Error> {}
    pub fn send_empty(self) -> Result<Response, Error> {}
    pub fn config(self) -> config::ConfigBuilder {}
}
impl<B> RequestBuilder<B> {
    pub fn content_type<V>(self, content_type: V) -> Self {}
    pub fn header<K, V>(self, key: K, value: V) -> Self {}
    pub fn call(self) -> Result<http::Response<Body>, Error> {}
    pub fn send<R>(self, data: R) -> Result<http::Response<Body>, Error> {}
    pub fn send_empty(self) -> Result<http::Response<Body>, Error> {}
    pub fn send_form<I>(self, iter: I) -> Result<http::Response<Body>, Error> {}
    pub fn send_json<T>(self, data: T) -> Result<http::Response<Body>, Error> {}
}
impl Response {
    pub fn status(&self) -> u16 {}
    pub fn header(&self, name: &str) -> Option<&str> {}
    pub fn into_string(self) -> std::io::Result<String> {}
    pub fn into_json<T>(self) -> std::io::Result<T> {}
    pub fn into_reader(self) -> Box<dyn std::io::Read + Send + Sync> {}
    pub fn into_body(self) -> Body {}
    pub fn body_mut(&mut self) -> &mut Body {}
}
impl Body {
    pub fn as_reader(&mut self) -> BodyReader {}
    pub fn into_reader(self) -> BodyReader {}
    pub fn with_config(&mut self) -> BodyWithConfig {}
    pub fn into_with_config(self) -> BodyWithConfig {}
    pub fn read_to_string(&mut self) -> Result<String, Error> {}
    pub fn read_to_vec(&mut self) -> Result<Vec<u8>, Error> {}
    pub fn read_json<T>(&mut self) -> Result<T, Error> {}
}
impl BodyWithConfig {
    pub fn reader(self) -> BodyReader {}
    pub fn read_to_string(self) -> Result<String, Error> {}
    pub fn read_to_vec(self) -> Result<Vec<u8>, Error> {}
    pub fn read_json<T>(self) -> Result<T, Error> {}
}
impl std::io::Read for BodyReader {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {}
}
pub mod config {
    #[derive(Clone, Debug)]
    pub struct Config;
    #[otherwise(returns = "ConfigBuilder")]
    pub struct ConfigBuilder;
    impl Config {
        pub fn builder() -> ConfigBuilder {}
        pub fn new_agent(&self) -> crate::Agent {}
    }
    impl From<Config> for crate::Agent {
        fn from(config: Config) -> Self {}
    }
    impl ConfigBuilder {
        pub fn build(self) -> Config {}
        pub fn timeout_global(self, v: Option<std::time::Duration>) -> Self {}
        pub fn timeout_per_call(self, v: Option<std::time::Duration>) -> Self {}
        pub fn timeout_resolve(self, v: Option<std::time::Duration>) -> Self {}
        pub fn timeout_connect(self, v: Option<std::time::Duration>) -> Self {}
        pub fn timeout_send_request(self, v: Option<std::time::Duration>) -> Self {}
        pub fn timeout_recv_response(self, v: Option<std::time::Duration>) -> Self {}
        pub fn timeout_recv_body(self, v: Option<std::time::Duration>) -> Self {}
    }
}
