// async-std.

pub mod task {
    pub struct JoinHandle<T>(T);
    impl<T> std::future::Future for JoinHandle<T> {
        type Output = T;
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context) -> std::task::Poll<Self::Output> {}
    }
    pub async fn sleep(dur: std::time::Duration) -> () {}
    pub fn spawn<F: std::future::Future>(future: F) -> JoinHandle<F::Output> {}
    pub fn spawn_local<F: std::future::Future>(future: F) -> JoinHandle<F::Output> {}
    pub fn spawn_blocking<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T> {}
    pub fn block_on<F: std::future::Future>(future: F) -> F::Output {}
}
pub mod future {
    pub struct TimeoutError;
    pub async fn timeout<F: std::future::Future>(dur: std::time::Duration, f: F) -> Result<F::Output, TimeoutError> {}
}
pub mod io {
    pub async fn timeout<F: std::future::Future<Output = std::io::Result<T>>, T>(dur: std::time::Duration, f: F) -> std::io::Result<T> {}
}
pub mod sync {
    pub use async_lock::{Mutex, MutexGuard, RwLock};
}
