// reqwest 0.11 to 0.13.

pub use error::{Error, Result};
pub use http::header;
pub use http::{Method, StatusCode, Version};
pub use url::Url;

pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)]
    pub struct Error;
    impl Error {
        pub fn url(&self) -> Option<&url::Url> {}
        pub fn without_url(self) -> Self {}
        pub fn is_timeout(&self) -> bool {}
        pub fn is_connect(&self) -> bool {}
        pub fn is_status(&self) -> bool {}
        pub fn is_request(&self) -> bool {}
        pub fn is_decode(&self) -> bool {}
        pub fn is_redirect(&self) -> bool {}
        pub fn status(&self) -> Option<http::StatusCode> {}
    }
    impl std::error::Error for Error {}
}
pub trait IntoUrl {
    fn as_str(&self) -> &str;
}
impl IntoUrl for &str {}
impl IntoUrl for String {}
impl IntoUrl for &String {}
impl IntoUrl for url::Url {}
pub async fn get<T: IntoUrl>(url: T) -> Result<Response> {}
#[derive(Clone, Debug)]
pub struct Client;
#[derive(Debug)]
#[otherwise(returns = "ClientBuilder")]
pub struct ClientBuilder;
#[derive(Debug)]
pub struct RequestBuilder;
#[derive(Debug)]
pub struct Request;
#[derive(Debug)]
pub struct Response;
#[derive(Debug)]
pub struct Body;
#[derive(Clone, Debug)]
pub struct Proxy;
pub struct Certificate;
pub struct Identity;
impl Client {
    pub fn new() -> Client {}
    pub fn builder() -> ClientBuilder {}
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn request<U: IntoUrl>(&self, method: http::Method, url: U) -> RequestBuilder {}
    pub async fn execute(&self, request: Request) -> Result<Response> {}
}
impl Default for Client {
    fn default() -> Self {}
}
impl ClientBuilder {
    pub fn new() -> ClientBuilder {}
    pub fn build(self) -> Result<Client> {}
    pub fn timeout(self, timeout: std::time::Duration) -> ClientBuilder {}
    pub fn read_timeout(self, timeout: std::time::Duration) -> ClientBuilder {}
    pub fn connect_timeout(self, timeout: std::time::Duration) -> ClientBuilder {}
    pub fn default_headers(self, headers: http::HeaderMap) -> ClientBuilder {}
    pub fn user_agent<V>(self, value: V) -> ClientBuilder {}
}
impl RequestBuilder {
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder {}
    pub fn headers(self, headers: http::HeaderMap) -> RequestBuilder {}
    pub fn basic_auth<U: std::fmt::Display, P: std::fmt::Display>(self, username: U, password: Option<P>) -> RequestBuilder {}
    pub fn bearer_auth<T: std::fmt::Display>(self, token: T) -> RequestBuilder {}
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder {}
    pub fn timeout(self, timeout: std::time::Duration) -> RequestBuilder {}
    pub fn multipart(self, multipart: multipart::Form) -> RequestBuilder {}
    pub fn query<T: ?Sized>(self, query: &T) -> RequestBuilder {}
    pub fn version(self, version: http::Version) -> RequestBuilder {}
    pub fn form<T: ?Sized>(self, form: &T) -> RequestBuilder {}
    pub fn json<T: ?Sized>(self, json: &T) -> RequestBuilder {}
    pub fn build(self) -> Result<Request> {}
    pub async fn send(self) -> Result<Response> {}
    pub fn try_clone(&self) -> Option<RequestBuilder> {}
}
impl Request {
    pub fn new(method: http::Method, url: url::Url) -> Self {}
    pub fn method(&self) -> &http::Method {}
    pub fn url(&self) -> &url::Url {}
    pub fn headers(&self) -> &http::HeaderMap {}
    pub fn headers_mut(&mut self) -> &mut http::HeaderMap {}
    pub fn timeout_mut(&mut self) -> &mut Option<std::time::Duration> {}
}
impl Response {
    pub fn status(&self) -> http::StatusCode {}
    pub fn headers(&self) -> &http::HeaderMap {}
    pub fn headers_mut(&mut self) -> &mut http::HeaderMap {}
    pub fn content_length(&self) -> Option<u64> {}
    pub fn url(&self) -> &url::Url {}
    pub fn remote_addr(&self) -> Option<std::net::SocketAddr> {}
    pub async fn text(self) -> Result<String> {}
    pub async fn text_with_charset(self, default_encoding: &str) -> Result<String> {}
    pub async fn json<T>(self) -> Result<T> {}
    pub async fn bytes(self) -> Result<bytes::Bytes> {}
    pub async fn chunk(&mut self) -> Result<Option<bytes::Bytes>> {}
    pub fn bytes_stream(self) -> impl futures::Stream<Item = Result<bytes::Bytes>> {}
    pub fn error_for_status(self) -> Result<Self> {}
    pub fn error_for_status_ref(&self) -> Result<&Self> {}
}
pub mod multipart {
    #[otherwise(returns = "Form")]
    pub struct Form;
    #[otherwise(returns = "Part")]
    pub struct Part;
    impl Form {
        pub fn new() -> Form {}
    }
    impl Part {
        pub fn text<T>(value: T) -> Part {}
        pub fn bytes<T>(value: T) -> Part {}
    }
}
pub mod redirect {
    pub struct Policy;
    impl Policy {
        pub fn none() -> Self {}
        pub fn limited(max: usize) -> Self {}
    }
}
pub mod blocking {
    use super::{IntoUrl, Result};

    pub fn get<T: IntoUrl>(url: T) -> Result<Response> {}
    #[derive(Clone, Debug)]
    pub struct Client;
    #[derive(Debug)]
    #[otherwise(returns = "ClientBuilder")]
    pub struct ClientBuilder;
    #[derive(Debug)]
    pub struct RequestBuilder;
    #[derive(Debug)]
    pub struct Request;
    #[derive(Debug)]
    pub struct Response;
    pub struct Body;
    impl Client {
        pub fn new() -> Client {}
        pub fn builder() -> ClientBuilder {}
        pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn request<U: IntoUrl>(&self, method: http::Method, url: U) -> RequestBuilder {}
        pub fn execute(&self, request: Request) -> Result<Response> {}
    }
    impl Default for Client {
        fn default() -> Self {}
    }
    impl ClientBuilder {
        pub fn new() -> ClientBuilder {}
        pub fn build(self) -> Result<Client> {}
        pub fn timeout<T: Into<Option<std::time::Duration>>>(self, timeout: T) -> ClientBuilder {}
        pub fn connect_timeout<T: Into<Option<std::time::Duration>>>(self, timeout: T) -> ClientBuilder {}
    }
    impl RequestBuilder {
        pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder {}
        pub fn headers(self, headers: http::HeaderMap) -> RequestBuilder {}
        pub fn basic_auth<U: std::fmt::Display, P: std::fmt::Display>(self, username: U, password: Option<P>) -> RequestBuilder {}
        pub fn bearer_auth<T: std::fmt::Display>(self, token: T) -> RequestBuilder {}
        pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder {}
        pub fn timeout(self, timeout: std::time::Duration) -> RequestBuilder {}
        pub fn query<T: ?Sized>(self, query: &T) -> RequestBuilder {}
        pub fn form<T: ?Sized>(self, form: &T) -> RequestBuilder {}
        pub fn json<T: ?Sized>(self, json: &T) -> RequestBuilder {}
        pub fn build(self) -> Result<Request> {}
        pub fn send(self) -> Result<Response> {}
    }
    impl Response {
        pub fn status(&self) -> http::StatusCode {}
        pub fn headers(&self) -> &http::HeaderMap {}
        pub fn content_length(&self) -> Option<u64> {}
        pub fn url(&self) -> &url::Url {}
        pub fn json<T>(self) -> Result<T> {}
        pub fn bytes(self) -> Result<bytes::Bytes> {}
        pub fn text(self) -> Result<String> {}
        pub fn copy_to<W: ?Sized>(&mut self, w: &mut W) -> Result<u64> {}
        pub fn error_for_status(self) -> Result<Self> {}
    }
    impl std::io::Read for Response {
        fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {}
    }
}
