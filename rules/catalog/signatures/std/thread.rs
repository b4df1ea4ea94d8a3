// std: `thread`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod thread {
pub struct LocalKey<T>;
#[derive(Clone, Copy, Eq, PartialEq)] pub struct AccessError;
#[derive(Debug)] pub struct Builder;
pub fn current() -> Thread {}
pub fn spawn<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T> {}
pub fn yield_now() {}
pub fn panicking() -> bool {}
pub fn sleep_ms(ms: u32) {}
pub fn sleep(dur: crate::time::Duration) {}
pub fn park() {}
pub fn park_timeout_ms(ms: u32) {}
pub fn park_timeout(dur: crate::time::Duration) {}
pub fn available_parallelism() -> crate::io::Result<crate::num::NonZero<usize>> {}
#[derive(Eq, PartialEq, Clone, Copy, Hash, Debug)] pub struct ThreadId;
pub struct JoinHandle<T>;
pub struct Scope;
pub struct ScopedJoinHandle<T>;
pub fn scope<F: FnOnce(&Scope) -> T, T>(f: F) -> T {}
#[derive(Clone)] pub struct Thread;
pub type Result<T> = crate::result::Result<T, Box<dyn crate::any::Any + Send>>;
impl<T> crate::os::unix::prelude::JoinHandleExt for JoinHandle<T> {
    fn as_pthread_t(&self) -> crate::os::unix::thread::RawPthread {}
    fn into_pthread_t(self) -> crate::os::unix::thread::RawPthread {}
}
impl<T> crate::fmt::Debug for LocalKey<T> {}
impl crate::fmt::Debug for AccessError {}
impl crate::fmt::Display for AccessError {}
impl crate::error::Error for AccessError {}
impl<T> LocalKey<T> {
    pub fn with<F: FnOnce(&T) -> R, R>(&self, f: F) -> R {}
    pub fn try_with<F: FnOnce(&T) -> R, R>(&self, f: F) -> crate::result::Result<R, AccessError> {}
}
impl<T> LocalKey<crate::cell::Cell<T>> {
    pub fn set(&self, value: T) {}
    pub fn get(&self) -> T where T: Copy {}
    pub fn take(&self) -> T where T: Default {}
    pub fn replace(&self, value: T) -> T {}
}
impl<T> LocalKey<crate::cell::RefCell<T>> {
    pub fn with_borrow<F: FnOnce(&T) -> R, R>(&self, f: F) -> R {}
    pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&self, f: F) -> R {}
    pub fn set(&self, value: T) {}
    pub fn take(&self) -> T where T: Default {}
    pub fn replace(&self, value: T) -> T {}
}
impl Builder {
    pub fn new() -> Builder {}
    pub fn name(self, name: String) -> Builder {}
    pub fn stack_size(self, size: usize) -> Builder {}
    pub fn spawn<F: FnOnce() -> T, T>(self, f: F) -> crate::io::Result<JoinHandle<T>> {}
    pub fn spawn_unchecked<F: FnOnce() -> T, T>(self, f: F) -> crate::io::Result<JoinHandle<T>> {}
}
impl<T> JoinHandle<T> {
    pub fn thread(&self) -> &Thread {}
    pub fn join(self) -> Result<T> {}
    pub fn is_finished(&self) -> bool {}
}
impl<T> crate::fmt::Debug for JoinHandle<T> {}
impl Scope {
    pub fn spawn<F: FnOnce() -> T, T>(&self, f: F) -> ScopedJoinHandle<T> {}
}
impl Builder {
    pub fn spawn_scoped<F: FnOnce() -> T, T>(self, scope: &Scope, f: F) -> crate::io::Result<ScopedJoinHandle<T>> {}
}
impl<T> ScopedJoinHandle<T> {
    pub fn thread(&self) -> &Thread {}
    pub fn join(self) -> Result<T> {}
    pub fn is_finished(&self) -> bool {}
}
impl crate::fmt::Debug for Scope {}
impl<T> crate::fmt::Debug for ScopedJoinHandle<T> {}
impl Thread {
    pub fn unpark(&self) {}
    pub fn id(&self) -> ThreadId {}
    pub fn name(&self) -> Option<&str> {}
}
impl crate::fmt::Debug for Thread {}
}
