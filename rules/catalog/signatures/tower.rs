// tower 0.4 and 0.5; `tower-service` and `tower-layer` are handed on from here.

pub use util::{ServiceExt, service_fn};
pub use builder::ServiceBuilder;
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
pub trait Service<Request> {
    type Response;
    type Error;
    type Future: std::future::Future<Output = Result<Self::Response, Self::Error>>;
    fn poll_ready(&mut self, cx: &mut std::task::Context) -> std::task::Poll<Result<(), Self::Error>>;
    fn call(&mut self, req: Request) -> Self::Future;
}
pub trait Layer<S> {
    type Service;
    fn layer(&self, inner: S) -> Self::Service;
}
pub mod builder {
    #[derive(Clone)]
    #[otherwise(returns = "ServiceBuilder")]
    pub struct ServiceBuilder;
    impl ServiceBuilder {
        pub fn new() -> Self {}
        pub fn layer<T>(self, layer: T) -> Self {}
        pub fn timeout(self, timeout: std::time::Duration) -> Self {}
        pub fn concurrency_limit(self, max: usize) -> Self {}
        pub fn rate_limit(self, num: u64, per: std::time::Duration) -> Self {}
        pub fn service<S>(&self, service: S) -> S {}
        pub fn service_fn<F>(self, f: F) -> crate::util::ServiceFn<F> {}
    }
}
pub mod util {
    #[derive(Clone, Copy)]
    pub struct ServiceFn<T>(T);
    pub fn service_fn<T>(f: T) -> ServiceFn<T> {}
    impl<T: FnMut(Request) -> F, F: std::future::Future<Output = Result<R, E>>, Request, R, E> crate::Service<Request> for ServiceFn<T> {
        type Response = R;
        type Error = E;
        type Future = F;
        fn poll_ready(&mut self, cx: &mut std::task::Context) -> std::task::Poll<Result<(), E>> {}
        fn call(&mut self, req: Request) -> F {}
    }
    pub trait ServiceExt<Request>: crate::Service<Request> {
        async fn ready(&mut self) -> Result<&mut Self, Self::Error> {}
        async fn oneshot(self, req: Request) -> Result<Self::Response, Self::Error> {}
    }
    impl<T: ?Sized + crate::Service<Request>, Request> ServiceExt<Request> for T {}
    pub struct BoxService<T, U, E>(T, U, E);
    pub struct BoxCloneService<T, U, E>(T, U, E);
    impl<T, U, E> BoxService<T, U, E> {
        pub fn new<S>(inner: S) -> Self {}
    }
    impl<T, U, E> BoxCloneService<T, U, E> {
        pub fn new<S>(inner: S) -> Self {}
    }
}
pub mod make {
    #[derive(Clone)]
    pub struct Shared<S>(S);
    impl<S> Shared<S> {
        pub const fn new(service: S) -> Self {}
    }
}
pub mod limit {
    #[derive(Clone)]
    pub struct RateLimitLayer;
    impl RateLimitLayer {
        pub const fn new(num: u64, per: std::time::Duration) -> Self {}
    }
}
pub mod timeout {
    #[derive(Clone)]
    pub struct TimeoutLayer;
    impl TimeoutLayer {
        pub const fn new(timeout: std::time::Duration) -> Self {}
    }
    pub struct Timeout<T>(T);
    impl<T> Timeout<T> {
        pub fn new(inner: T, timeout: std::time::Duration) -> Self {}
    }
}
