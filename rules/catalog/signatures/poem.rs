// poem 3.

pub use http;
#[derive(Clone, Default)]
pub struct Route;
impl Route {
    pub fn new() -> Self {}
    pub fn at<E>(self, path: impl AsRef<str>, ep: E) -> Self {}
    pub fn nest<E>(self, path: impl AsRef<str>, ep: E) -> Self {}
    pub fn nest_no_strip<E>(self, path: impl AsRef<str>, ep: E) -> Self {}
}
pub struct RouteMethod;
impl RouteMethod {
    pub fn new() -> Self {}
    pub fn method<E>(self, method: http::Method, ep: E) -> Self {}
    pub fn get<E>(self, ep: E) -> Self {}
    pub fn post<E>(self, ep: E) -> Self {}
    pub fn put<E>(self, ep: E) -> Self {}
    pub fn delete<E>(self, ep: E) -> Self {}
    pub fn head<E>(self, ep: E) -> Self {}
    pub fn options<E>(self, ep: E) -> Self {}
    pub fn connect<E>(self, ep: E) -> Self {}
    pub fn patch<E>(self, ep: E) -> Self {}
    pub fn trace<E>(self, ep: E) -> Self {}
}
pub fn get<E>(ep: E) -> RouteMethod {}
pub fn post<E>(ep: E) -> RouteMethod {}
pub fn put<E>(ep: E) -> RouteMethod {}
pub fn delete<E>(ep: E) -> RouteMethod {}
pub fn head<E>(ep: E) -> RouteMethod {}
pub fn options<E>(ep: E) -> RouteMethod {}
pub fn connect<E>(ep: E) -> RouteMethod {}
pub fn patch<E>(ep: E) -> RouteMethod {}
pub fn trace<E>(ep: E) -> RouteMethod {}
pub trait EndpointExt: Sized {
    fn with<T>(self, middleware: T) -> Self {}
    fn data<T>(self, data: T) -> Self {}
    fn around<F>(self, f: F) -> Self {}
    fn before<F>(self, f: F) -> Self {}
    fn after<F>(self, f: F) -> Self {}
    fn map_to_response<F>(self, f: F) -> Self {}
    fn catch_all_error<F>(self, f: F) -> Self {}
}
impl EndpointExt for Route {}
impl EndpointExt for RouteMethod {}
pub struct Server<L>(L);
impl<L> Server<L> {
    pub fn new(listener: L) -> Self {}
    pub fn name(self, name: impl Into<String>) -> Self {}
    pub fn idle_timeout(self, timeout: std::time::Duration) -> Self {}
    pub async fn run<E>(self, ep: E) -> std::io::Result<()> {}
    pub async fn run_with_graceful_shutdown<E, S>(self, ep: E, signal: S, timeout: Option<std::time::Duration>) -> std::io::Result<()> {}
}
pub mod listener {
    pub struct TcpListener<T>(T);
    impl<T> TcpListener<T> {
        pub fn bind(addr: T) -> Self {}
    }
}
pub mod web {
    pub struct Json<T>(pub T);
    pub struct Path<T>(pub T);
    pub struct Query<T>(pub T);
    pub struct Form<T>(pub T);
    pub struct Data<T>(pub T);
    impl<T> std::ops::Deref for Json<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> std::ops::Deref for Path<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> std::ops::Deref for Query<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> std::ops::Deref for Data<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
}
pub mod session {
    #[derive(Clone)]
    pub struct MemoryStorage;
    impl MemoryStorage {
        pub fn new() -> Self {}
    }
    impl Default for MemoryStorage {
        fn default() -> Self {}
    }
}
