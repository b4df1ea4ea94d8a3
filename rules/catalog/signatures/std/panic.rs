// std: `panic`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod panic {
#[derive(Copy, Clone)] pub struct Location;
#[derive(Debug)] pub struct PanicInfo;
pub struct PanicMessage;
pub trait UnwindSafe {}
pub trait RefUnwindSafe {}
pub struct AssertUnwindSafe<T>(pub T);
pub type PanicInfo = PanicHookInfo;
#[derive(Debug)] pub struct PanicHookInfo;
pub fn panic_any<M: crate::any::Any>(msg: M) -> ! {}
pub fn catch_unwind<F: FnOnce() -> R, R>(f: F) -> crate::thread::Result<R> {}
pub fn resume_unwind(payload: Box<dyn crate::any::Any + Send>) -> ! {}
pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo) + Sync + Send>) {}
pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo) + Sync + Send> {}
impl crate::fmt::Debug for Location {}
impl Location {
    pub fn caller() -> &Location {}
    pub fn file(&self) -> &str {}
    pub fn file_as_c_str(&self) -> &crate::ffi::CStr {}
    pub fn line(&self) -> u32 {}
    pub fn column(&self) -> u32 {}
}
impl crate::fmt::Display for Location {}
impl PanicInfo {
    pub fn message(&self) -> PanicMessage {}
    pub fn location(&self) -> Option<&Location> {}
    pub fn payload(&self) -> &(dyn crate::any::Any + Send) {}
}
impl crate::fmt::Display for PanicInfo {}
impl PanicMessage {
    pub fn as_str(&self) -> Option<&str> {}
}
impl crate::fmt::Display for PanicMessage {}
impl crate::fmt::Debug for PanicMessage {}
impl<T> crate::ops::Deref for AssertUnwindSafe<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> crate::ops::DerefMut for AssertUnwindSafe<T> {
    fn deref_mut(&mut self) -> &mut T {}
}
impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> {
    type Output = R;
}
impl<T: crate::fmt::Debug> crate::fmt::Debug for AssertUnwindSafe<T> {}
impl<T: Default> Default for AssertUnwindSafe<T> {
    fn default() -> Self {}
}
impl<F: Future> Future for AssertUnwindSafe<F> {
    type Output = F::Output;
    fn poll(self: crate::pin::Pin<&mut Self>, cx: &mut crate::task::Context) -> crate::task::Poll<Self::Output> {}
}
impl PanicHookInfo {
    pub fn payload(&self) -> &(dyn crate::any::Any + Send) {}
    pub fn payload_as_str(&self) -> Option<&str> {}
    pub fn location(&self) -> Option<&Location> {}
}
impl crate::fmt::Display for PanicHookInfo {}
}
