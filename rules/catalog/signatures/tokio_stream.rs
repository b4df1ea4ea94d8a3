// tokio-stream.

pub use futures::stream::Stream;
pub use futures::stream::{empty, iter, once, pending};
pub trait StreamExt: Stream {
    async fn next(&mut self) -> Option<Self::Item> {}
    async fn try_next<T, E>(&mut self) -> Result<Option<T>, E> where Self: Stream<Item = Result<T, E>> {}
    fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> futures::stream::Map<Self, F> where Self: Sized {}
    fn filter<F: FnMut(&Self::Item) -> bool>(self, f: F) -> Filter<Self, F> where Self: Sized {}
    fn filter_map<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> FilterMap<Self, F> where Self: Sized {}
    fn then<F: FnMut(Self::Item) -> Fut, Fut: std::future::Future>(self, f: F) -> futures::stream::Then<Self, Fut, F> where Self: Sized {}
    fn take(self, n: usize) -> futures::stream::Take<Self> where Self: Sized {}
    fn skip(self, n: usize) -> futures::stream::Skip<Self> where Self: Sized {}
    fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> futures::stream::Chain<Self, U> where Self: Sized {}
    fn timeout(self, duration: std::time::Duration) -> Timeout<Self> where Self: Sized {}
    fn throttle(self, duration: std::time::Duration) -> Throttle<Self> where Self: Sized {}
    async fn collect<T>(self) -> T where Self: Sized {}
    async fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B where Self: Sized {}
}
impl<St: ?Sized + Stream> StreamExt for St {}
pub struct Filter<S, F>(S, F);
pub struct FilterMap<S, F>(S, F);
pub struct Timeout<S>(S);
pub struct Throttle<S>(S);
impl<S: Stream, F> Stream for Filter<S, F> {
    type Item = S::Item;
}
impl<S: Stream, T, F: FnMut(S::Item) -> Option<T>> Stream for FilterMap<S, F> {
    type Item = T;
}
impl<S: Stream> Stream for Throttle<S> {
    type Item = S::Item;
}
pub mod wrappers {
    use super::Stream;
    pub struct ReceiverStream<T>(T);
    pub struct UnboundedReceiverStream<T>(T);
    pub struct IntervalStream;
    impl<T> ReceiverStream<T> {
        pub fn new(recv: tokio::sync::mpsc::Receiver<T>) -> Self {}
    }
    impl<T> UnboundedReceiverStream<T> {
        pub fn new(recv: tokio::sync::mpsc::UnboundedReceiver<T>) -> Self {}
    }
    impl IntervalStream {
        pub fn new(interval: tokio::time::Interval) -> Self {}
    }
    impl<T> Stream for ReceiverStream<T> {
        type Item = T;
    }
    impl<T> Stream for UnboundedReceiverStream<T> {
        type Item = T;
    }
    impl Stream for IntervalStream {
        type Item = tokio::time::Instant;
    }
}
