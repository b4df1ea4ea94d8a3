// rama_core 0.2 and 0.3.

pub use layer::Layer;
pub use service::{Service, service_fn};
#[otherwise(returns = "Context")]
pub struct Context<S = ()>(S);
impl<S> Context<S> {
    pub fn state(&self) -> &S {}
    pub fn get<T>(&self) -> Option<&T> {}
}
pub mod context {
    pub use crate::Context;
}
pub mod service {
    pub trait Service<S, Request> {
        type Response;
        type Error;
        async fn serve(&self, ctx: crate::Context<S>, req: Request) -> Result<Self::Response, Self::Error>;
    }
    #[derive(Clone)]
    pub struct ServiceFn<F>(F);
    pub fn service_fn<F>(f: F) -> ServiceFn<F> {}
}
pub mod layer {
    pub trait Layer<S>: Sized {
        type Service;
        fn layer(&self, inner: S) -> Self::Service;
        fn into_layer(self, inner: S) -> Self::Service {}
    }
}
pub mod rt {
    #[derive(Clone, Default)]
    pub struct Executor;
    impl Executor {
        pub fn new() -> Self {}
    }
}
