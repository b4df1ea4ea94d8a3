// spin_sdk 1 to 5.

pub mod http {
    pub struct Request;
    impl Request {
        pub fn get(uri: impl Into<String>) -> RequestBuilder {}
        pub fn post<B>(uri: impl Into<String>, body: B) -> RequestBuilder {}
        pub fn builder() -> RequestBuilder {}
        pub fn method(&self) -> &Method {}
        pub fn uri(&self) -> &str {}
        pub fn path(&self) -> &str {}
        pub fn query(&self) -> &str {}
        pub fn body(&self) -> &[u8] {}
        pub fn into_body(self) -> Vec<u8> {}
    }
    #[otherwise(returns = "Self")]
    pub struct RequestBuilder;
    impl RequestBuilder {
        pub fn build(&mut self) -> Request {}
    }
    pub struct Response;
    impl Response {
        pub fn new<S, B>(status: S, body: B) -> Self {}
        pub fn builder() -> ResponseBuilder {}
        pub fn status(&self) -> &u16 {}
        pub fn body(&self) -> &[u8] {}
        pub fn into_body(self) -> Vec<u8> {}
    }
    #[otherwise(returns = "Self")]
    pub struct ResponseBuilder;
    impl ResponseBuilder {
        pub fn new<S>(status: S) -> Self {}
        pub fn build(self) -> Response {}
    }
    pub enum Method {
        Get,
        Post,
        Put,
        Delete,
        Patch,
        Head,
        Options,
    }
    pub struct Params;
    impl Params {
        pub fn get(&self, key: &str) -> Option<&str> {}
    }
    #[derive(Default)]
    pub struct Router;
    impl Router {
        pub fn new() -> Self {}
        pub fn suffix() -> Self {}
        pub fn handle<R>(&self, request: R) -> Response {}
        pub async fn handle_async<R>(&self, request: R) -> Response {}
        pub fn add<F>(&mut self, path: &str, method: Method, handler: F) {}
        pub fn add_async<F>(&mut self, path: &str, method: Method, handler: F) {}
        pub fn any<F>(&mut self, path: &str, handler: F) {}
        pub fn get<F>(&mut self, path: &str, handler: F) {}
        pub fn head<F>(&mut self, path: &str, handler: F) {}
        pub fn post<F>(&mut self, path: &str, handler: F) {}
        pub fn delete<F>(&mut self, path: &str, handler: F) {}
        pub fn put<F>(&mut self, path: &str, handler: F) {}
        pub fn patch<F>(&mut self, path: &str, handler: F) {}
        pub fn options<F>(&mut self, path: &str, handler: F) {}
        pub fn any_async<F>(&mut self, path: &str, handler: F) {}
        pub fn get_async<F>(&mut self, path: &str, handler: F) {}
        pub fn head_async<F>(&mut self, path: &str, handler: F) {}
        pub fn post_async<F>(&mut self, path: &str, handler: F) {}
        pub fn delete_async<F>(&mut self, path: &str, handler: F) {}
        pub fn put_async<F>(&mut self, path: &str, handler: F) {}
        pub fn patch_async<F>(&mut self, path: &str, handler: F) {}
        pub fn options_async<F>(&mut self, path: &str, handler: F) {}
    }
    pub trait IntoResponse {}
    #[derive(Debug)]
    pub struct SendError;
    pub async fn send<I, O>(request: I) -> Result<O, SendError> {}
}
