// tracing-subscriber.

pub use filter::EnvFilter;
pub use fmt::fmt;
pub use layer::Layer;
pub use registry::{Registry, registry};
pub mod prelude {
    pub use crate::layer::{Layer, SubscriberExt};
    pub use crate::util::SubscriberInitExt;
}
pub mod filter {
    #[derive(Debug)]
    pub struct EnvFilter;
    pub struct ParseError;
    pub struct LevelFilter;
    #[otherwise(returns = "Builder")]
    pub struct Builder;
    impl EnvFilter {
        pub fn builder() -> Builder {}
        pub fn new<S: AsRef<str>>(directives: S) -> Self {}
        pub fn from_default_env() -> Self {}
        pub fn from_env<A: AsRef<str>>(env: A) -> Self {}
        pub fn try_from_default_env() -> Result<Self, ParseError> {}
        pub fn add_directive<D>(self, directive: D) -> Self {}
    }
    impl Builder {
        pub fn from_env_lossy(&self) -> EnvFilter {}
        pub fn parse_lossy<S: AsRef<str>>(&self, dirs: S) -> EnvFilter {}
    }
}
pub mod fmt {
    #[derive(Debug)]
    #[otherwise(returns = "SubscriberBuilder")]
    pub struct SubscriberBuilder;
    #[derive(Debug)]
    #[otherwise(returns = "Layer")]
    pub struct Layer;
    pub struct Subscriber;
    pub fn init() {}
    pub fn try_init() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {}
    pub fn fmt() -> SubscriberBuilder {}
    pub fn layer() -> Layer {}
    impl Subscriber {
        pub fn builder() -> SubscriberBuilder {}
    }
    impl SubscriberBuilder {
        pub fn finish(self) -> Subscriber {}
        pub fn init(self) {}
        pub fn try_init(self) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {}
    }
    impl crate::layer::Layer for Layer {}
    impl tracing::subscriber::Subscriber for Subscriber {}
}
pub mod layer {
    pub trait Layer {
        fn with_filter<F>(self, filter: F) -> Self where Self: Sized {}
        fn boxed(self) -> Box<dyn Layer> where Self: Sized {}
    }
    pub trait SubscriberExt: Sized {
        fn with<L>(self, layer: L) -> Layered<L, Self> {}
    }
    pub struct Layered<L, I>(L, I);
    impl<S: tracing::subscriber::Subscriber> SubscriberExt for S {}
    impl<L, I> tracing::subscriber::Subscriber for Layered<L, I> {}
    impl crate::layer::Layer for crate::filter::EnvFilter {}
}
pub mod registry {
    #[derive(Debug, Default)]
    pub struct Registry;
    pub fn registry() -> Registry {}
    impl tracing::subscriber::Subscriber for Registry {}
}
pub mod util {
    #[derive(Debug)]
    pub struct TryInitError;
    pub trait SubscriberInitExt {
        fn set_default(self) -> tracing::subscriber::DefaultGuard where Self: Sized {}
        fn try_init(self) -> Result<(), TryInitError> where Self: Sized {}
        fn init(self) where Self: Sized {}
    }
    impl<T: tracing::subscriber::Subscriber> SubscriberInitExt for T {}
}
