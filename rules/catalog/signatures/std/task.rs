// std: `task`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod task {
#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)] pub enum Poll<T> { Ready(T), Pending }
#[derive(PartialEq, Debug)] pub struct RawWaker;
#[derive(PartialEq, Copy, Clone, Debug)] pub struct RawWakerVTable;
pub struct Context;
pub struct Waker;
pub trait Wake {
    fn wake(self: crate::sync::Arc<Self>);
    fn wake_by_ref(self: &crate::sync::Arc<Self>) {}
}
impl<T> Poll<T> {
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> {}
    pub fn is_ready(&self) -> bool {}
    pub fn is_pending(&self) -> bool {}
}
impl<T, E> Poll<Result<T, E>> {
    pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>> {}
    pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>> {}
}
impl<T, E> Poll<Option<Result<T, E>>> {
    pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Option<Result<U, E>>> {}
    pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Option<Result<T, U>>> {}
}
impl<T> From<T> for Poll<T> {
    fn from(t: T) -> Poll<T> {}
}
impl<T, E> crate::ops::Try for Poll<Result<T, E>> {
    type Output = Poll<T>;
    type Residual = Result<crate::convert::Infallible, E>;
    fn from_output(c: Self::Output) -> Self {}
    fn branch(self) -> crate::ops::ControlFlow<Self::Residual, Self::Output> {}
}
impl<T, E, F: From<E>> crate::ops::FromResidual<Result<crate::convert::Infallible, E>> for Poll<Result<T, F>> {
    fn from_residual(x: Result<crate::convert::Infallible, E>) -> Self {}
}
impl<T, E> crate::ops::Try for Poll<Option<Result<T, E>>> {
    type Output = Poll<Option<T>>;
    type Residual = Result<crate::convert::Infallible, E>;
    fn from_output(c: Self::Output) -> Self {}
    fn branch(self) -> crate::ops::ControlFlow<Self::Residual, Self::Output> {}
}
impl<T, E, F: From<E>> crate::ops::FromResidual<Result<crate::convert::Infallible, E>> for Poll<Option<Result<T, F>>> {
    fn from_residual(x: Result<crate::convert::Infallible, E>) -> Self {}
}
impl RawWaker {
    pub fn new(data: *const (), vtable: &RawWakerVTable) -> RawWaker {}
}
impl RawWakerVTable {
    pub fn new(clone: fn(*const ()) -> RawWaker, wake: fn(*const ()), wake_by_ref: fn(*const ()), drop: fn(*const ())) -> Self {}
}
impl Context {
    pub fn from_waker(waker: &Waker) -> Self {}
    pub fn waker(&self) -> &Waker {}
}
impl crate::fmt::Debug for Context {}
impl Waker {
    pub fn wake(self) {}
    pub fn wake_by_ref(&self) {}
    pub fn will_wake(&self, other: &Waker) -> bool {}
    pub fn new(data: *const (), vtable: &RawWakerVTable) -> Self {}
    pub fn from_raw(waker: RawWaker) -> Waker {}
    pub fn noop() -> &Waker {}
    pub fn data(&self) -> *const () {}
    pub fn vtable(&self) -> &RawWakerVTable {}
}
impl Clone for Waker {
    fn clone(&self) -> Self {}
}
impl crate::fmt::Debug for Waker {}
impl<W: Wake> From<crate::sync::Arc<W>> for Waker {
    fn from(waker: crate::sync::Arc<W>) -> Waker {}
}
impl<W: Wake> From<crate::sync::Arc<W>> for RawWaker {
    fn from(waker: crate::sync::Arc<W>) -> RawWaker {}
}
}
