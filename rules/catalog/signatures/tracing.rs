// tracing.

#[derive(Clone, Copy, Debug)]
pub struct Level;
impl Level {
    pub const ERROR: Level = Level;
    pub const WARN: Level = Level;
    pub const INFO: Level = Level;
    pub const DEBUG: Level = Level;
    pub const TRACE: Level = Level;
}
#[derive(Clone, Debug)]
pub struct Span;
pub use span::{Entered, EnteredSpan};
pub use instrument::Instrument;
impl Span {
    pub fn current() -> Span {}
    pub fn none() -> Span {}
    pub fn enter(&self) -> span::Entered {}
    pub fn entered(self) -> span::EnteredSpan {}
    pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T {}
    pub fn record<Q: ?Sized, V>(&self, field: &Q, value: V) -> &Self {}
}
pub mod span {
    pub struct Entered;
    pub struct EnteredSpan;
}
pub mod instrument {
    pub trait Instrument: Sized {
        fn instrument(self, span: crate::Span) -> Instrumented<Self> {}
        fn in_current_span(self) -> Instrumented<Self> {}
    }
    impl<T: Sized> Instrument for T {}
    pub struct Instrumented<T>(T);
    impl<T: std::future::Future> std::future::Future for Instrumented<T> {
        type Output = T::Output;
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context) -> std::task::Poll<T::Output> {}
    }
}
pub mod subscriber {
    #[derive(Debug)]
    pub struct SetGlobalDefaultError;
    pub struct DefaultGuard;
    pub trait Subscriber {}
    pub fn set_global_default<S: Subscriber>(subscriber: S) -> Result<(), SetGlobalDefaultError> {}
    pub fn set_default<S: Subscriber>(subscriber: &S) -> DefaultGuard {}
    pub fn with_default<T, S: Subscriber>(subscriber: S, f: impl FnOnce() -> T) -> T {}
}
