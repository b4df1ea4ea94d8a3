// std: `future`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod future {
pub trait Future {
    type Output;
    fn poll(self: crate::pin::Pin<&mut Self>, cx: &mut crate::task::Context) -> crate::task::Poll<Self::Output>;
}
pub trait IntoFuture {
    type Output;
    type IntoFuture: Future<Output = Self::Output>;
    fn into_future(self) -> Self::IntoFuture;
}
pub struct Pending<T>;
pub fn pending<T>() -> Pending<T> {}
pub fn poll_fn<T, F: FnMut(&mut crate::task::Context) -> crate::task::Poll<T>>(f: F) -> PollFn<F> {}
pub struct PollFn<F>;
#[derive(Debug, Clone)] pub struct Ready<T>;
pub fn ready<T>(t: T) -> Ready<T> {}
impl<F: Future> Future for &mut F {
    type Output = F::Output;
    fn poll(self: crate::pin::Pin<&mut Self>, cx: &mut crate::task::Context) -> crate::task::Poll<Self::Output> {}
}
impl<F: Future> IntoFuture for F {
    type Output = F::Output;
    type IntoFuture = F;
    fn into_future(self) -> Self::IntoFuture {}
}
impl<T> Future for Pending<T> {
    type Output = T;
    fn poll(self: crate::pin::Pin<&mut Self>, _: &mut crate::task::Context) -> crate::task::Poll<T> {}
}
impl<T> crate::fmt::Debug for Pending<T> {}
impl<T> Clone for Pending<T> {
    fn clone(&self) -> Self {}
}
impl<F> crate::fmt::Debug for PollFn<F> {}
impl<T, F: FnMut(&mut crate::task::Context) -> crate::task::Poll<T>> Future for PollFn<F> {
    type Output = T;
    fn poll(self: crate::pin::Pin<&mut Self>, cx: &mut crate::task::Context) -> crate::task::Poll<T> {}
}
impl<T> Future for Ready<T> {
    type Output = T;
    fn poll(self: crate::pin::Pin<&mut Self>, _cx: &mut crate::task::Context) -> crate::task::Poll<T> {}
}
impl<T> Ready<T> {
    pub fn into_inner(self) -> T {}
}
}
