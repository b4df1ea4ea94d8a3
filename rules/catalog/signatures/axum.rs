// axum 0.6 to 0.8.

pub use extract::{Extension, Form, Json};
pub use http;
pub use hyper::Server;
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
pub async fn serve<L, M>(listener: L, make_service: M) -> std::io::Result<()> {}
#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
#[derive(Clone, Debug)]
pub struct Router<S = ()>(S);
impl<S> Default for Router<S> {
    fn default() -> Self {}
}
impl<S> Router<S> {
    pub fn new() -> Self {}
    pub fn route(self, path: &str, method_router: routing::MethodRouter<S>) -> Self {}
    pub fn route_service<T>(self, path: &str, service: T) -> Self {}
    pub fn nest(self, path: &str, router: Router<S>) -> Self {}
    pub fn nest_service<T>(self, path: &str, service: T) -> Self {}
    pub fn merge<R>(self, other: R) -> Self {}
    pub fn layer<L>(self, layer: L) -> Router<S> {}
    pub fn route_layer<L>(self, layer: L) -> Self {}
    pub fn fallback<H>(self, handler: H) -> Self {}
    pub fn fallback_service<T>(self, service: T) -> Self {}
    pub fn method_not_allowed_fallback<H>(self, handler: H) -> Self {}
    pub fn with_state<S2>(self, state: S) -> Router<S2> {}
    pub fn into_make_service(self) -> routing::IntoMakeService<Self> {}
    pub fn into_make_service_with_connect_info<C>(self) -> routing::IntoMakeService<Self> {}
    pub fn into_service<B>(self) -> Self {}
}
pub mod routing {
    pub use crate::Router;
    pub struct IntoMakeService<S>(S);
    #[derive(Clone)]
    pub struct MethodRouter<S = ()>(S);
    pub struct MethodFilter;
    pub fn get<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn post<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn put<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn delete<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn patch<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn head<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn options<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn trace<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn connect<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn any<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn on<H, S>(filter: MethodFilter, handler: H) -> MethodRouter<S> {}
    pub fn get_service<T, S>(svc: T) -> MethodRouter<S> {}
    pub fn post_service<T, S>(svc: T) -> MethodRouter<S> {}
    pub fn any_service<T, S>(svc: T) -> MethodRouter<S> {}
    impl<S> MethodRouter<S> {
        pub fn new() -> Self {}
        pub fn get<H>(self, handler: H) -> Self {}
        pub fn post<H>(self, handler: H) -> Self {}
        pub fn put<H>(self, handler: H) -> Self {}
        pub fn delete<H>(self, handler: H) -> Self {}
        pub fn patch<H>(self, handler: H) -> Self {}
        pub fn head<H>(self, handler: H) -> Self {}
        pub fn options<H>(self, handler: H) -> Self {}
        pub fn trace<H>(self, handler: H) -> Self {}
        pub fn connect<H>(self, handler: H) -> Self {}
        pub fn on<H>(self, filter: MethodFilter, handler: H) -> Self {}
        pub fn fallback<H>(self, handler: H) -> Self {}
        pub fn layer<L>(self, layer: L) -> MethodRouter<S> {}
        pub fn route_layer<L>(self, layer: L) -> Self {}
        pub fn with_state<S2>(self, state: S) -> MethodRouter<S2> {}
    }
}
pub mod handler {
    pub trait HandlerWithoutStateExt: Sized {
        fn into_service(self) -> Self {}
    }
}
pub mod extract {
    pub use tower::Service;
    pub use http::Request;
    #[derive(Clone, Debug, Default)]
    pub struct State<T>(pub T);
    impl<T> std::ops::Deref for State<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> std::ops::DerefMut for State<T> {
        fn deref_mut(&mut self) -> &mut Self::Target {}
    }
    #[derive(Clone, Debug, Default)]
    pub struct Path<T>(pub T);
    impl<T> std::ops::Deref for Path<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    #[derive(Clone, Debug, Default)]
    pub struct Query<T>(pub T);
    impl<T> std::ops::Deref for Query<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> std::ops::DerefMut for Query<T> {
        fn deref_mut(&mut self) -> &mut Self::Target {}
    }
    #[derive(Clone, Debug, Default)]
    pub struct Json<T>(pub T);
    impl<T> std::ops::Deref for Json<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> std::ops::DerefMut for Json<T> {
        fn deref_mut(&mut self) -> &mut Self::Target {}
    }
    #[derive(Clone, Debug, Default)]
    pub struct Form<T>(pub T);
    impl<T> std::ops::Deref for Form<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> std::ops::DerefMut for Form<T> {
        fn deref_mut(&mut self) -> &mut Self::Target {}
    }
    #[derive(Clone, Debug, Default)]
    pub struct Extension<T>(pub T);
    impl<T> std::ops::Deref for Extension<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> std::ops::DerefMut for Extension<T> {
        fn deref_mut(&mut self) -> &mut Self::Target {}
    }
    pub trait FromRef<T> {
        fn from_ref(input: &T) -> Self;
    }
}
pub mod body {
    pub use bytes::Bytes;
    #[derive(Debug, Default)]
    pub struct Body;
    impl Body {
        pub fn new<B>(body: B) -> Self {}
        pub fn empty() -> Self {}
        pub fn from_stream<S>(stream: S) -> Self {}
    }
    impl From<String> for Body {
        fn from(value: String) -> Body {}
    }
    impl From<&str> for Body {
        fn from(value: &str) -> Body {}
    }
    impl From<Vec<u8>> for Body {
        fn from(value: Vec<u8>) -> Body {}
    }
    pub async fn to_bytes(body: Body, limit: usize) -> Result<Bytes, crate::Error> {}
}
pub mod response {
    pub use crate::extract::Json;
    pub type Response<T = crate::body::Body> = http::Response<T>;
    pub trait IntoResponse {
        fn into_response(self) -> Response;
    }
    #[derive(Clone, Copy, Debug)]
    pub struct Html<T>(pub T);
    #[derive(Clone, Debug)]
    pub struct Redirect;
    impl Redirect {
        pub fn to(uri: &str) -> Self {}
        pub fn temporary(uri: &str) -> Self {}
        pub fn permanent(uri: &str) -> Self {}
    }
    impl<T> IntoResponse for Json<T> {
        fn into_response(self) -> Response {}
    }
    impl<T> IntoResponse for Html<T> {
        fn into_response(self) -> Response {}
    }
    impl IntoResponse for http::StatusCode {
        fn into_response(self) -> Response {}
    }
    impl IntoResponse for Redirect {
        fn into_response(self) -> Response {}
    }
    impl IntoResponse for String {
        fn into_response(self) -> Response {}
    }
    impl IntoResponse for &str {
        fn into_response(self) -> Response {}
    }
    impl<A: IntoResponse, B: IntoResponse> IntoResponse for (A, B) {
        fn into_response(self) -> Response {}
    }
    impl<T: IntoResponse, E: IntoResponse> IntoResponse for Result<T, E> {
        fn into_response(self) -> Response {}
    }
}
pub mod middleware {
    pub struct FromFnLayer<F, S>(F, S);
    pub struct Next;
    impl Next {
        pub async fn run(self, req: http::Request<crate::body::Body>) -> crate::response::Response {}
    }
    pub fn from_fn<F>(f: F) -> FromFnLayer<F, ()> {}
    pub fn from_fn_with_state<F, S>(state: S, f: F) -> FromFnLayer<F, S> {}
    pub fn map_request<F>(f: F) -> FromFnLayer<F, ()> {}
    pub fn map_request_with_state<F, S>(state: S, f: F) -> FromFnLayer<F, S> {}
    pub fn map_response<F>(f: F) -> FromFnLayer<F, ()> {}
    pub fn map_response_with_state<F, S>(state: S, f: F) -> FromFnLayer<F, S> {}
    pub fn from_extractor<E>() -> FromFnLayer<E, ()> {}
}
