// http 0.2 and 1.

pub use header::{HeaderMap, HeaderName, HeaderValue};
pub use method::Method;
pub use request::Request;
pub use response::Response;
pub use status::StatusCode;
pub use uri::Uri;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
#[derive(Clone, Debug, Default)]
pub struct Extensions;
impl Extensions {
    pub fn new() -> Extensions {}
    pub fn insert<T>(&mut self, val: T) -> Option<T> {}
    pub fn get<T>(&self) -> Option<&T> {}
    pub fn get_mut<T>(&mut self) -> Option<&mut T> {}
    pub fn remove<T>(&mut self) -> Option<T> {}
}
#[derive(Clone, Copy, Debug)]
pub struct Version;
pub mod method {
    #[derive(Clone, Debug, Default)]
    pub struct Method;
    impl Method {
        pub const GET: Method = Method;
        pub const POST: Method = Method;
        pub const PUT: Method = Method;
        pub const DELETE: Method = Method;
        pub const HEAD: Method = Method;
        pub const OPTIONS: Method = Method;
        pub const PATCH: Method = Method;
        pub fn as_str(&self) -> &str {}
        pub fn from_bytes(src: &[u8]) -> Result<Method, InvalidMethod> {}
    }
    #[derive(Debug)]
    pub struct InvalidMethod;
    impl std::str::FromStr for Method {
        type Err = InvalidMethod;
        fn from_str(t: &str) -> Result<Self, InvalidMethod> {}
    }
}
pub mod status {
    #[derive(Debug)]
    pub struct InvalidStatusCode;
    #[derive(Clone, Copy, Debug, Default)]
    pub struct StatusCode(u16);
    impl StatusCode {
        pub const OK: StatusCode = StatusCode(200);
        pub const CREATED: StatusCode = StatusCode(201);
        pub const ACCEPTED: StatusCode = StatusCode(202);
        pub const NO_CONTENT: StatusCode = StatusCode(204);
        pub const MOVED_PERMANENTLY: StatusCode = StatusCode(301);
        pub const FOUND: StatusCode = StatusCode(302);
        pub const NOT_MODIFIED: StatusCode = StatusCode(304);
        pub const BAD_REQUEST: StatusCode = StatusCode(400);
        pub const UNAUTHORIZED: StatusCode = StatusCode(401);
        pub const FORBIDDEN: StatusCode = StatusCode(403);
        pub const NOT_FOUND: StatusCode = StatusCode(404);
        pub const METHOD_NOT_ALLOWED: StatusCode = StatusCode(405);
        pub const CONFLICT: StatusCode = StatusCode(409);
        pub const UNPROCESSABLE_ENTITY: StatusCode = StatusCode(422);
        pub const TOO_MANY_REQUESTS: StatusCode = StatusCode(429);
        pub const INTERNAL_SERVER_ERROR: StatusCode = StatusCode(500);
        pub const BAD_GATEWAY: StatusCode = StatusCode(502);
        pub const SERVICE_UNAVAILABLE: StatusCode = StatusCode(503);
        pub const GATEWAY_TIMEOUT: StatusCode = StatusCode(504);
        pub fn from_u16(src: u16) -> Result<StatusCode, InvalidStatusCode> {}
        pub const fn as_u16(&self) -> u16 {}
        pub fn as_str(&self) -> &str {}
        pub fn canonical_reason(&self) -> Option<&str> {}
        pub fn is_informational(&self) -> bool {}
        pub fn is_success(&self) -> bool {}
        pub fn is_redirection(&self) -> bool {}
        pub fn is_client_error(&self) -> bool {}
        pub fn is_server_error(&self) -> bool {}
    }
    impl TryFrom<u16> for StatusCode {
        type Error = InvalidStatusCode;
        fn try_from(t: u16) -> Result<Self, InvalidStatusCode> {}
    }
}
pub mod header {
    #[derive(Debug)]
    pub struct InvalidHeaderValue;
    #[derive(Debug)]
    pub struct InvalidHeaderName;
    #[derive(Debug)]
    pub struct ToStrError;
    impl std::error::Error for InvalidHeaderValue {}
    impl std::error::Error for ToStrError {}
    #[derive(Clone, Debug)]
    pub struct HeaderName;
    #[derive(Clone, Debug)]
    pub struct HeaderValue;
    #[derive(Clone, Debug, Default)]
    pub struct HeaderMap<T = HeaderValue>(T);
    pub struct Iter<T>(T);
    impl HeaderName {
        pub fn as_str(&self) -> &str {}
        pub fn from_bytes(src: &[u8]) -> Result<HeaderName, InvalidHeaderName> {}
        pub const fn from_static(src: &str) -> HeaderName {}
    }
    impl HeaderValue {
        pub const fn from_static(src: &str) -> HeaderValue {}
        pub fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue> {}
        pub fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue> {}
        pub fn to_str(&self) -> Result<&str, ToStrError> {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn set_sensitive(&mut self, val: bool) {}
    }
    impl HeaderMap {
        pub fn new() -> Self {}
    }
    impl<T> HeaderMap<T> {
        pub fn with_capacity(capacity: usize) -> HeaderMap<T> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn get<K>(&self, key: K) -> Option<&T> {}
        pub fn get_mut<K>(&mut self, key: K) -> Option<&mut T> {}
        pub fn get_all<K>(&self, key: K) -> Iter<T> {}
        pub fn contains_key<K>(&self, key: K) -> bool {}
        pub fn iter(&self) -> Iter<T> {}
        pub fn insert<K>(&mut self, key: K, val: T) -> Option<T> {}
        pub fn append<K>(&mut self, key: K, value: T) -> bool {}
        pub fn remove<K>(&mut self, key: K) -> Option<T> {}
    }
    impl<T> Iterator for Iter<T> {
        type Item = (&HeaderName, &T);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<T> IntoIterator for &HeaderMap<T> {
        type Item = (&HeaderName, &T);
        type IntoIter = Iter<T>;
        fn into_iter(self) -> Iter<T> {}
    }
    pub const ACCEPT: HeaderName = HeaderName;
    pub const AUTHORIZATION: HeaderName = HeaderName;
    pub const CACHE_CONTROL: HeaderName = HeaderName;
    pub const CONTENT_LENGTH: HeaderName = HeaderName;
    pub const CONTENT_TYPE: HeaderName = HeaderName;
    pub const COOKIE: HeaderName = HeaderName;
    pub const HOST: HeaderName = HeaderName;
    pub const LOCATION: HeaderName = HeaderName;
    pub const ORIGIN: HeaderName = HeaderName;
    pub const SET_COOKIE: HeaderName = HeaderName;
    pub const USER_AGENT: HeaderName = HeaderName;
    pub const ACCESS_CONTROL_ALLOW_ORIGIN: HeaderName = HeaderName;
    pub const ACCESS_CONTROL_ALLOW_HEADERS: HeaderName = HeaderName;
    pub const ACCESS_CONTROL_ALLOW_METHODS: HeaderName = HeaderName;
}
pub mod request {
    use crate::{Extensions, HeaderMap, Method, Uri, Version};
    pub struct Parts {
        pub method: Method,
        pub uri: Uri,
        pub version: Version,
        pub headers: HeaderMap,
        pub extensions: Extensions,
    }
    #[derive(Clone, Debug)]
    pub struct Request<T> {
        body: T,
    }
    #[derive(Debug, Default)]
    pub struct Builder;
    impl Request<()> {
        pub fn builder() -> Builder {}
        pub fn get<T>(uri: T) -> Builder {}
        pub fn post<T>(uri: T) -> Builder {}
        pub fn put<T>(uri: T) -> Builder {}
        pub fn delete<T>(uri: T) -> Builder {}
    }
    impl<T> Request<T> {
        pub fn new(body: T) -> Request<T> {}
        pub fn from_parts(parts: Parts, body: T) -> Request<T> {}
        pub fn method(&self) -> &Method {}
        pub fn method_mut(&mut self) -> &mut Method {}
        pub fn uri(&self) -> &Uri {}
        pub fn uri_mut(&mut self) -> &mut Uri {}
        pub fn version(&self) -> Version {}
        pub fn headers(&self) -> &HeaderMap {}
        pub fn headers_mut(&mut self) -> &mut HeaderMap {}
        pub fn extensions(&self) -> &Extensions {}
        pub fn extensions_mut(&mut self) -> &mut Extensions {}
        pub fn body(&self) -> &T {}
        pub fn body_mut(&mut self) -> &mut T {}
        pub fn into_body(self) -> T {}
        pub fn into_parts(self) -> (Parts, T) {}
        pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U> {}
    }
    impl Builder {
        pub fn new() -> Builder {}
        pub fn method<T>(self, method: T) -> Builder {}
        pub fn uri<T>(self, uri: T) -> Builder {}
        pub fn version(self, version: Version) -> Builder {}
        pub fn header<K, V>(self, key: K, value: V) -> Builder {}
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap> {}
        pub fn extension<T>(self, extension: T) -> Builder {}
        pub fn body<T>(self, body: T) -> crate::Result<Request<T>> {}
    }
}
pub mod response {
    use crate::{Extensions, HeaderMap, StatusCode, Version};
    pub struct Parts {
        pub status: StatusCode,
        pub version: Version,
        pub headers: HeaderMap,
        pub extensions: Extensions,
    }
    #[derive(Clone, Debug, Default)]
    pub struct Response<T> {
        body: T,
    }
    #[derive(Debug, Default)]
    pub struct Builder;
    impl Response<()> {
        pub fn builder() -> Builder {}
    }
    impl<T> Response<T> {
        pub fn new(body: T) -> Response<T> {}
        pub fn from_parts(parts: Parts, body: T) -> Response<T> {}
        pub fn status(&self) -> StatusCode {}
        pub fn status_mut(&mut self) -> &mut StatusCode {}
        pub fn headers(&self) -> &HeaderMap {}
        pub fn headers_mut(&mut self) -> &mut HeaderMap {}
        pub fn extensions(&self) -> &Extensions {}
        pub fn extensions_mut(&mut self) -> &mut Extensions {}
        pub fn body(&self) -> &T {}
        pub fn body_mut(&mut self) -> &mut T {}
        pub fn into_body(self) -> T {}
        pub fn into_parts(self) -> (Parts, T) {}
        pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U> {}
    }
    impl Builder {
        pub fn new() -> Builder {}
        pub fn status<T>(self, status: T) -> Builder {}
        pub fn header<K, V>(self, key: K, value: V) -> Builder {}
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap> {}
        pub fn extension<T>(self, extension: T) -> Builder {}
        pub fn body<T>(self, body: T) -> crate::Result<Response<T>> {}
    }
}
pub mod uri {
    #[derive(Debug)]
    pub struct InvalidUri;
    impl std::error::Error for InvalidUri {}
    #[derive(Clone, Debug, Default)]
    pub struct Uri;
    #[derive(Clone, Debug)]
    pub struct PathAndQuery;
    impl Uri {
        pub fn builder() -> Builder {}
        pub fn path(&self) -> &str {}
        pub fn query(&self) -> Option<&str> {}
        pub fn host(&self) -> Option<&str> {}
        pub fn port_u16(&self) -> Option<u16> {}
        pub fn scheme_str(&self) -> Option<&str> {}
        pub fn path_and_query(&self) -> Option<&PathAndQuery> {}
        pub const fn from_static(src: &str) -> Self {}
    }
    impl PathAndQuery {
        pub fn as_str(&self) -> &str {}
    }
    #[otherwise(returns = "Builder")]
    pub struct Builder;
    impl Builder {
        pub fn build(self) -> Result<Uri, crate::Error> {}
    }
    impl std::str::FromStr for Uri {
        type Err = InvalidUri;
        fn from_str(s: &str) -> Result<Uri, InvalidUri> {}
    }
}
