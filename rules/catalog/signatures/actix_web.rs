// actix-web 4.

pub use web::Data;
pub mod rt {
    pub use actix_rt::{Runtime, System, SystemRunner, net, signal, spawn, task, time};
}
pub struct App<T = ()>(T);
pub struct Scope;
pub struct Resource;
pub struct Route;
pub struct HttpServer<F>(F);
#[derive(Clone)]
pub struct HttpRequest;
#[otherwise(returns = "HttpResponseBuilder")]
pub struct HttpResponse;
#[otherwise(returns = "HttpResponseBuilder")]
pub struct HttpResponseBuilder;
#[derive(Debug)]
pub struct Error;
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub trait Responder {}
impl Responder for HttpResponse {}
impl HttpRequest {
    pub fn uri(&self) -> &http::Uri {}
    pub fn method(&self) -> &http::Method {}
    pub fn headers(&self) -> &http::HeaderMap {}
    pub fn path(&self) -> &str {}
    pub fn query_string(&self) -> &str {}
}
impl HttpResponseBuilder {
    pub fn json(&mut self, value: impl Sized) -> HttpResponse {}
    pub fn body<B>(&mut self, body: B) -> HttpResponse {}
    pub fn finish(&mut self) -> HttpResponse {}
}
impl App {
    pub fn new() -> Self {}
}
impl<T> App<T> {
    pub fn app_data<U>(self, ext: U) -> Self {}
    pub fn route(self, path: &str, route: Route) -> Self {}
    pub fn service<F>(self, factory: F) -> Self {}
    pub fn configure<F: FnOnce(&mut web::ServiceConfig)>(self, f: F) -> Self {}
    pub fn default_service<F>(self, svc: F) -> Self {}
    pub fn wrap<M>(self, mw: M) -> Self {}
    pub fn wrap_fn<F>(self, mw: F) -> Self {}
}
impl Scope {
    pub fn route(self, path: &str, route: Route) -> Self {}
    pub fn service<F>(self, factory: F) -> Self {}
    pub fn app_data<U>(self, data: U) -> Self {}
    pub fn default_service<F>(self, f: F) -> Self {}
    pub fn wrap<M>(self, mw: M) -> Self {}
    pub fn wrap_fn<F>(self, mw: F) -> Self {}
}
impl Resource {
    pub fn route(self, route: Route) -> Self {}
    pub fn to<F>(self, handler: F) -> Self {}
    pub fn default_service<F>(self, f: F) -> Self {}
    pub fn wrap<M>(self, mw: M) -> Self {}
    pub fn wrap_fn<F>(self, mw: F) -> Self {}
}
impl Route {
    pub fn method(self, method: http::Method) -> Self {}
    pub fn guard<G>(self, f: G) -> Self {}
    pub fn to<F>(self, handler: F) -> Self {}
}
impl<F> HttpServer<F> {
    pub fn new(factory: F) -> Self {}
    pub fn workers(self, num: usize) -> Self {}
    pub fn bind<A>(self, addrs: A) -> std::io::Result<Self> {}
    pub fn run(self) -> dev::Server {}
}
pub mod dev {
    pub struct Server;
    impl std::future::Future for Server {
        type Output = std::io::Result<()>;
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context) -> std::task::Poll<Self::Output> {}
    }
}
pub mod middleware {
    pub struct MiddlewareFn<F>(F);
    pub fn from_fn<F>(mw_fn: F) -> MiddlewareFn<F> {}
}
pub mod web {
    use super::{Resource, Route, Scope};
    pub use bytes::{Bytes, BytesMut};
    #[derive(Debug)]
    pub struct Data<T: ?Sized>(std::sync::Arc<T>);
    pub struct ServiceConfig;
    impl<T> Data<T> {
        pub fn new(state: T) -> Data<T> {}
        pub fn get_ref(&self) -> &T {}
        pub fn into_inner(self) -> std::sync::Arc<T> {}
    }
    impl<T: ?Sized> Clone for Data<T> {
        fn clone(&self) -> Data<T> {}
    }
    impl<T: ?Sized> std::ops::Deref for Data<T> {
        type Target = std::sync::Arc<T>;
        fn deref(&self) -> &Self::Target {}
    }
    pub struct Json<T>(pub T);
    impl<T> Json<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> std::ops::Deref for Json<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> std::ops::DerefMut for Json<T> {
        fn deref_mut(&mut self) -> &mut Self::Target {}
    }
    pub struct Path<T>(pub T);
    impl<T> Path<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> std::ops::Deref for Path<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> std::ops::DerefMut for Path<T> {
        fn deref_mut(&mut self) -> &mut Self::Target {}
    }
    pub struct Query<T>(pub T);
    impl<T> Query<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> std::ops::Deref for Query<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> std::ops::DerefMut for Query<T> {
        fn deref_mut(&mut self) -> &mut Self::Target {}
    }
    pub struct Form<T>(pub T);
    impl<T> Form<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> std::ops::Deref for Form<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> std::ops::DerefMut for Form<T> {
        fn deref_mut(&mut self) -> &mut Self::Target {}
    }
    impl ServiceConfig {
        pub fn route(&mut self, path: &str, route: Route) -> &mut Self {}
        pub fn service<F>(&mut self, factory: F) -> &mut Self {}
        pub fn app_data<U>(&mut self, ext: U) -> &mut Self {}
    }
    pub fn get() -> Route {}
    pub fn post() -> Route {}
    pub fn put() -> Route {}
    pub fn patch() -> Route {}
    pub fn delete() -> Route {}
    pub fn head() -> Route {}
    pub fn route() -> Route {}
    pub fn method(method: http::Method) -> Route {}
    pub fn to<F>(handler: F) -> Route {}
    pub fn resource(path: &str) -> Resource {}
    pub fn scope(path: &str) -> Scope {}
    pub async fn block<F: FnOnce() -> R, R>(f: F) -> Result<R, crate::Error> {}
}
