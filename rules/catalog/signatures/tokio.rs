// tokio 1. Items of `tokio-util` and `tokio-stream` have files of their own. Macros are known to the reader of bodies.

pub use task::spawn;

pub mod task {
    use std::any::Any;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub struct JoinHandle<T>(T);
    pub struct AbortHandle;
    #[derive(Debug)]
    pub struct JoinError;
    pub struct JoinSet<T>(T);
    pub struct LocalSet;
    pub struct Builder;
    pub struct Id;
    pub fn spawn<F: Future>(future: F) -> JoinHandle<F::Output> {}
    pub fn spawn_blocking<F: FnOnce() -> R, R>(f: F) -> JoinHandle<R> {}
    pub fn spawn_local<F: Future>(future: F) -> JoinHandle<F::Output> {}
    pub fn block_in_place<F: FnOnce() -> R, R>(f: F) -> R {}
    pub async fn yield_now() {}
    pub async fn unconstrained<F: Future>(inner: F) -> F::Output {}
    pub fn id() -> Id {}
    impl<T> JoinHandle<T> {
        pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool {}
        pub fn abort_handle(&self) -> AbortHandle {}
        pub fn id(&self) -> Id {}
    }
    impl<T> Future for JoinHandle<T> {
        type Output = Result<T, JoinError>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    impl AbortHandle {
        pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool {}
    }
    impl JoinError {
        pub fn is_cancelled(&self) -> bool {}
        pub fn is_panic(&self) -> bool {}
        pub fn into_panic(self) -> Box<dyn Any + Send> {}
        pub fn try_into_panic(self) -> Result<Box<dyn Any + Send>, JoinError> {}
    }
    impl std::error::Error for JoinError {}
    impl<T> JoinSet<T> {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn spawn<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
        pub fn spawn_on<F: Future<Output = T>>(&mut self, task: F, handle: &crate::runtime::Handle) -> AbortHandle {}
        pub fn spawn_local<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
        pub fn spawn_blocking<F: FnOnce() -> T>(&mut self, f: F) -> AbortHandle {}
        pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> {}
        pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {}
        pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>> {}
        pub async fn join_all(self) -> Vec<T> {}
        pub async fn shutdown(&mut self) {}
        pub fn abort_all(&mut self) {}
        pub fn detach_all(&mut self) {}
    }
    impl<T> Default for JoinSet<T> {
        fn default() -> Self {}
    }
    impl<F: Future> FromIterator<F> for JoinSet<F::Output> {
        fn from_iter<I: IntoIterator<Item = F>>(iter: I) -> Self {}
    }
    impl LocalSet {
        pub fn new() -> LocalSet {}
        pub fn spawn_local<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
        pub fn block_on<F: Future>(&self, rt: &crate::runtime::Runtime, future: F) -> F::Output {}
        pub async fn run_until<F: Future>(&self, future: F) -> F::Output {}
    }
    impl Future for LocalSet {
        type Output = ();
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<()> {}
    }
    pub struct LocalKey<T>(T);
    impl<T> LocalKey<T> {
        pub fn scope<F: Future>(&self, value: T, f: F) -> TaskLocalFuture<T, F> {}
        pub fn sync_scope<F: FnOnce() -> R, R>(&self, value: T, f: F) -> R {}
        pub fn with<F: FnOnce(&T) -> R, R>(&self, f: F) -> R {}
        pub fn try_with<F: FnOnce(&T) -> R, R>(&self, f: F) -> Result<R, AccessError> {}
        pub fn get(&self) -> T {}
    }
    pub struct AccessError;
    pub struct TaskLocalFuture<T, F>(T, F);
    impl<T, F: Future> Future for TaskLocalFuture<T, F> {
        type Output = F::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<F::Output> {}
    }
}

pub mod time {
    use std::future::Future;
    use std::ops::{Add, AddAssign, Sub};
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub use std::time::Duration;
    pub mod error {
        #[derive(Debug)]
        pub struct Elapsed;
        impl std::error::Error for Elapsed {}
    }
    pub struct Sleep;
    pub struct Interval;
    pub struct Timeout<T>(T);
    #[derive(Clone, Copy)]
    pub struct Instant;
    pub enum MissedTickBehavior {
        Burst,
        Delay,
        Skip,
    }
    pub fn sleep(duration: Duration) -> Sleep {}
    pub fn sleep_until(deadline: Instant) -> Sleep {}
    pub fn delay_for(duration: Duration) -> Sleep {}
    pub fn timeout<F: Future>(duration: Duration, future: F) -> Timeout<F> {}
    pub fn timeout_at<F: Future>(deadline: Instant, future: F) -> Timeout<F> {}
    pub fn interval(period: Duration) -> Interval {}
    pub fn interval_at(start: Instant, period: Duration) -> Interval {}
    pub fn pause() {}
    pub fn resume() {}
    pub async fn advance(duration: Duration) {}
    impl Sleep {
        pub fn deadline(&self) -> Instant {}
        pub fn is_elapsed(&self) -> bool {}
        pub fn reset(self: Pin<&mut Self>, deadline: Instant) {}
    }
    impl Future for Sleep {
        type Output = ();
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<()> {}
    }
    impl<T: Future> Future for Timeout<T> {
        type Output = Result<T::Output, error::Elapsed>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    impl<T> Timeout<T> {
        pub fn into_inner(self) -> T {}
    }
    impl Interval {
        pub async fn tick(&mut self) -> Instant {}
        pub fn reset(&mut self) {}
        pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior) {}
        pub fn period(&self) -> Duration {}
    }
    impl Instant {
        pub fn now() -> Instant {}
        pub fn from_std(std: std::time::Instant) -> Instant {}
        pub fn into_std(self) -> std::time::Instant {}
        pub fn duration_since(&self, earlier: Instant) -> Duration {}
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
        pub fn elapsed(&self) -> Duration {}
        pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
    }
    impl Add<Duration> for Instant {
        type Output = Instant;
        fn add(self, other: Duration) -> Instant {}
    }
    impl AddAssign<Duration> for Instant {
        fn add_assign(&mut self, rhs: Duration) {}
    }
    impl Sub for Instant {
        type Output = Duration;
        fn sub(self, rhs: Instant) -> Duration {}
    }
    impl Sub<Duration> for Instant {
        type Output = Instant;
        fn sub(self, rhs: Duration) -> Instant {}
    }
}

pub mod runtime {
    use crate::task::JoinHandle;
    use std::future::Future;
    use std::io;
    use std::time::Duration;

    pub struct Runtime;
    pub struct Builder;
    #[derive(Clone)]
    pub struct Handle;
    pub struct EnterGuard;
    pub struct TryCurrentError;
    impl Runtime {
        pub fn new() -> io::Result<Runtime> {}
        pub fn handle(&self) -> &Handle {}
        pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
        pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R> {}
        pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
        pub fn enter(&self) -> EnterGuard {}
        pub fn shutdown_timeout(self, duration: Duration) {}
        pub fn shutdown_background(self) {}
    }
    impl Builder {
        pub fn new() -> Builder {}
        pub fn new_current_thread() -> Builder {}
        pub fn new_multi_thread() -> Builder {}
        pub fn threaded_scheduler(&mut self) -> &mut Self {}
        pub fn basic_scheduler(&mut self) -> &mut Self {}
        pub fn enable_all(&mut self) -> &mut Self {}
        pub fn enable_io(&mut self) -> &mut Self {}
        pub fn enable_time(&mut self) -> &mut Self {}
        pub fn worker_threads(&mut self, val: usize) -> &mut Self {}
        pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self {}
        pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self {}
        pub fn thread_stack_size(&mut self, val: usize) -> &mut Self {}
        pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self {}
        pub fn on_thread_start<F: Fn()>(&mut self, f: F) -> &mut Self {}
        pub fn build(&mut self) -> io::Result<Runtime> {}
    }
    impl Handle {
        pub fn current() -> Self {}
        pub fn try_current() -> Result<Self, TryCurrentError> {}
        pub fn enter(&self) -> EnterGuard {}
        pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
        pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R> {}
        pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
    }
}

pub mod sync {
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::pin::Pin;
    use std::sync::Arc;
    use std::task::{Context, Poll};

    pub struct Mutex<T: ?Sized>(T);
    pub struct MutexGuard<T: ?Sized>(T);
    pub struct MappedMutexGuard<T: ?Sized>(T);
    pub struct OwnedMutexGuard<T: ?Sized>(T);
    #[derive(Debug)]
    pub struct TryLockError(());
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Self {}
        pub const fn const_new(t: T) -> Self {}
        pub fn into_inner(self) -> T {}
    }
    impl<T: ?Sized> Mutex<T> {
        pub async fn lock(&self) -> MutexGuard<T> {}
        pub fn blocking_lock(&self) -> MutexGuard<T> {}
        pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {}
        pub fn try_lock(&self) -> Result<MutexGuard<T>, TryLockError> {}
        pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError> {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T: Default> Default for Mutex<T> {
        fn default() -> Self {}
    }
    impl<T> From<T> for Mutex<T> {
        fn from(s: T) -> Self {}
    }
    pub struct RwLock<T: ?Sized>(T);
    pub struct RwLockReadGuard<T: ?Sized>(T);
    pub struct RwLockWriteGuard<T: ?Sized>(T);
    pub struct OwnedRwLockReadGuard<T: ?Sized>(T);
    pub struct OwnedRwLockWriteGuard<T: ?Sized>(T);
    impl<T> RwLock<T> {
        pub fn new(value: T) -> RwLock<T> {}
        pub const fn const_new(value: T) -> RwLock<T> {}
        pub fn into_inner(self) -> T {}
    }
    impl<T: ?Sized> RwLock<T> {
        pub async fn read(&self) -> RwLockReadGuard<T> {}
        pub fn blocking_read(&self) -> RwLockReadGuard<T> {}
        pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T> {}
        pub fn try_read(&self) -> Result<RwLockReadGuard<T>, TryLockError> {}
        pub async fn write(&self) -> RwLockWriteGuard<T> {}
        pub fn blocking_write(&self) -> RwLockWriteGuard<T> {}
        pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T> {}
        pub fn try_write(&self) -> Result<RwLockWriteGuard<T>, TryLockError> {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T: Default> Default for RwLock<T> {
        fn default() -> Self {}
    }
    impl<T: ?Sized> Deref for MutexGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T: ?Sized> DerefMut for MutexGuard<T> {
        fn deref_mut(&mut self) -> &mut T {}
    }
    impl<T: ?Sized> Deref for OwnedMutexGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {
        fn deref_mut(&mut self) -> &mut T {}
    }
    impl<T: ?Sized> Deref for RwLockReadGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T: ?Sized> Deref for RwLockWriteGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T: ?Sized> DerefMut for RwLockWriteGuard<T> {
        fn deref_mut(&mut self) -> &mut T {}
    }
    impl<T: ?Sized> Deref for OwnedRwLockReadGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T: ?Sized> Deref for OwnedRwLockWriteGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T: ?Sized> DerefMut for OwnedRwLockWriteGuard<T> {
        fn deref_mut(&mut self) -> &mut T {}
    }

    pub struct OnceCell<T>(T);
    pub enum SetError<T> {
        AlreadyInitializedError(T),
        InitializingError(T),
    }
    impl<T> OnceCell<T> {
        pub fn new() -> Self {}
        pub const fn const_new() -> Self {}
        pub fn new_with(value: Option<T>) -> Self {}
        pub const fn const_new_with(value: T) -> Self {}
        pub fn initialized(&self) -> bool {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn set(&self, value: T) -> Result<(), SetError<T>> {}
        pub async fn get_or_init<F: FnOnce() -> Fut, Fut: Future<Output = T>>(&self, f: F) -> &T {}
        pub async fn get_or_try_init<E, F: FnOnce() -> Fut, Fut: Future<Output = Result<T, E>>>(&self, f: F) -> Result<&T, E> {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn take(&mut self) -> Option<T> {}
    }
    pub struct SetOnce<T>(T);
    impl<T> SetOnce<T> {
        pub fn new() -> Self {}
        pub const fn const_new() -> Self {}
        pub fn get(&self) -> Option<&T> {}
        pub fn set(&self, value: T) -> Result<(), SetOnceError<T>> {}
        pub async fn wait(&self) -> &T {}
    }
    pub struct SetOnceError<T>(pub T);

    pub struct Semaphore;
    pub struct SemaphorePermit;
    pub struct OwnedSemaphorePermit;
    #[derive(Debug)]
    pub struct AcquireError(());
    pub enum TryAcquireError {
        Closed,
        NoPermits,
    }
    impl std::error::Error for AcquireError {}
    impl Semaphore {
        pub fn new(permits: usize) -> Self {}
        pub const fn const_new(permits: usize) -> Self {}
        pub fn available_permits(&self) -> usize {}
        pub fn add_permits(&self, n: usize) {}
        pub async fn acquire(&self) -> Result<SemaphorePermit, AcquireError> {}
        pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit, AcquireError> {}
        pub fn try_acquire(&self) -> Result<SemaphorePermit, TryAcquireError> {}
        pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> {}
        pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError> {}
        pub fn close(&self) {}
    }
    impl SemaphorePermit {
        pub fn forget(self) {}
    }
    pub struct Notify;
    pub struct Notified;
    impl Notify {
        pub fn new() -> Notify {}
        pub const fn const_new() -> Notify {}
        pub fn notified(&self) -> Notified {}
        pub fn notify_one(&self) {}
        pub fn notify_waiters(&self) {}
    }
    impl Future for Notified {
        type Output = ();
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<()> {}
    }
    pub struct Barrier;
    pub struct BarrierWaitResult(bool);
    impl Barrier {
        pub fn new(n: usize) -> Barrier {}
        pub async fn wait(&self) -> BarrierWaitResult {}
    }

    pub mod mpsc {
        use std::time::Duration;

        pub mod error {
            #[derive(Debug)]
            pub struct SendError<T>(pub T);
            #[derive(Debug)]
            pub enum TrySendError<T> {
                Full(T),
                Closed(T),
            }
            #[derive(Debug)]
            pub enum TryRecvError {
                Empty,
                Disconnected,
            }
            pub enum SendTimeoutError<T> {
                Timeout(T),
                Closed(T),
            }
        }
        pub struct Sender<T>(T);
        pub struct Receiver<T>(T);
        pub struct UnboundedSender<T>(T);
        pub struct UnboundedReceiver<T>(T);
        pub struct Permit<T>(T);
        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}
        pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}
        impl<T> Sender<T> {
            pub async fn send(&self, value: T) -> Result<(), error::SendError<T>> {}
            pub async fn closed(&self) {}
            pub fn try_send(&self, message: T) -> Result<(), error::TrySendError<T>> {}
            pub async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), error::SendTimeoutError<T>> {}
            pub fn blocking_send(&self, value: T) -> Result<(), error::SendError<T>> {}
            pub fn is_closed(&self) -> bool {}
            pub async fn reserve(&self) -> Result<Permit<T>, error::SendError<()>> {}
            pub fn capacity(&self) -> usize {}
        }
        impl<T> Clone for Sender<T> {
            fn clone(&self) -> Self {}
        }
        impl<T> Permit<T> {
            pub fn send(self, value: T) {}
        }
        impl<T> Receiver<T> {
            pub async fn recv(&mut self) -> Option<T> {}
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
            pub fn blocking_recv(&mut self) -> Option<T> {}
            pub fn close(&mut self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
        }
        impl<T> UnboundedSender<T> {
            pub fn send(&self, message: T) -> Result<(), error::SendError<T>> {}
            pub async fn closed(&self) {}
            pub fn is_closed(&self) -> bool {}
        }
        impl<T> Clone for UnboundedSender<T> {
            fn clone(&self) -> Self {}
        }
        impl<T> UnboundedReceiver<T> {
            pub async fn recv(&mut self) -> Option<T> {}
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
            pub fn blocking_recv(&mut self) -> Option<T> {}
            pub fn close(&mut self) {}
        }
    }

    pub mod oneshot {
        use std::future::Future;
        use std::pin::Pin;
        use std::task::{Context, Poll};

        pub mod error {
            #[derive(Debug)]
            pub struct RecvError(());
            #[derive(Debug)]
            pub enum TryRecvError {
                Empty,
                Closed,
            }
            impl std::error::Error for RecvError {}
        }
        pub struct Sender<T>(T);
        pub struct Receiver<T>(T);
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T> {}
            pub async fn closed(&mut self) {}
            pub fn is_closed(&self) -> bool {}
        }
        impl<T> Receiver<T> {
            pub fn close(&mut self) {}
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
            pub fn blocking_recv(self) -> Result<T, error::RecvError> {}
        }
        impl<T> Future for Receiver<T> {
            type Output = Result<T, error::RecvError>;
            fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
        }
    }

    pub mod broadcast {
        pub mod error {
            #[derive(Debug)]
            pub struct SendError<T>(pub T);
            #[derive(Debug)]
            pub enum RecvError {
                Closed,
                Lagged(u64),
            }
            pub enum TryRecvError {
                Empty,
                Closed,
                Lagged(u64),
            }
        }
        pub struct Sender<T>(T);
        pub struct Receiver<T>(T);
        pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>) {}
        impl<T> Sender<T> {
            pub fn new(capacity: usize) -> Self {}
            pub fn send(&self, value: T) -> Result<usize, error::SendError<T>> {}
            pub fn subscribe(&self) -> Receiver<T> {}
            pub fn receiver_count(&self) -> usize {}
        }
        impl<T> Clone for Sender<T> {
            fn clone(&self) -> Self {}
        }
        impl<T: Clone> Receiver<T> {
            pub async fn recv(&mut self) -> Result<T, error::RecvError> {}
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
            pub fn blocking_recv(&mut self) -> Result<T, error::RecvError> {}
            pub fn resubscribe(&self) -> Self {}
        }
    }

    pub mod watch {
        use std::ops::Deref;

        pub mod error {
            #[derive(Debug)]
            pub struct SendError<T>(pub T);
            #[derive(Debug)]
            pub struct RecvError(());
        }
        pub struct Sender<T>(T);
        pub struct Receiver<T>(T);
        pub struct Ref<T>(T);
        pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>) {}
        impl<T> Sender<T> {
            pub fn new(init: T) -> Self {}
            pub fn send(&self, value: T) -> Result<(), error::SendError<T>> {}
            pub fn send_modify<F: FnOnce(&mut T)>(&self, modify: F) {}
            pub fn send_if_modified<F: FnOnce(&mut T) -> bool>(&self, modify: F) -> bool {}
            pub fn send_replace(&self, value: T) -> T {}
            pub fn borrow(&self) -> Ref<T> {}
            pub fn subscribe(&self) -> Receiver<T> {}
            pub async fn closed(&self) {}
        }
        impl<T> Receiver<T> {
            pub fn borrow(&self) -> Ref<T> {}
            pub fn borrow_and_update(&mut self) -> Ref<T> {}
            pub async fn changed(&mut self) -> Result<(), error::RecvError> {}
            pub async fn wait_for(&mut self, f: impl FnMut(&T) -> bool) -> Result<Ref<T>, error::RecvError> {}
        }
        impl<T> Clone for Receiver<T> {
            fn clone(&self) -> Self {}
        }
        impl<T> Deref for Ref<T> {
            type Target = T;
            fn deref(&self) -> &T {}
        }
    }
}

pub mod fs {
    use crate::io::{AsyncRead, AsyncSeek, AsyncWrite};
    use std::fs::{FileType, Metadata, Permissions};
    use std::io;
    use std::path::{Path, PathBuf};

    pub struct File;
    #[derive(Clone)]
    pub struct OpenOptions;
    pub struct ReadDir;
    pub struct DirEntry;
    pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>> {}
    pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String> {}
    pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()> {}
    pub async fn remove_file(path: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn remove_dir(path: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn remove_dir_all(path: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<u64> {}
    pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {}
    pub async fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {}
    pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf> {}
    pub async fn try_exists(path: impl AsRef<Path>) -> io::Result<bool> {}
    pub async fn read_dir(path: impl AsRef<Path>) -> io::Result<ReadDir> {}
    pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> io::Result<()> {}
    impl File {
        pub async fn open(path: impl AsRef<Path>) -> io::Result<File> {}
        pub async fn create(path: impl AsRef<Path>) -> io::Result<File> {}
        pub async fn create_new(path: impl AsRef<Path>) -> io::Result<File> {}
        pub fn options() -> OpenOptions {}
        pub fn from_std(std: std::fs::File) -> File {}
        pub async fn into_std(self) -> std::fs::File {}
        pub async fn sync_all(&self) -> io::Result<()> {}
        pub async fn set_len(&self, size: u64) -> io::Result<()> {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
    }
    impl AsyncRead for File {}
    impl AsyncWrite for File {}
    impl AsyncSeek for File {}
    impl OpenOptions {
        pub fn new() -> OpenOptions {}
        pub fn read(&mut self, read: bool) -> &mut OpenOptions {}
        pub fn write(&mut self, write: bool) -> &mut OpenOptions {}
        pub fn append(&mut self, append: bool) -> &mut OpenOptions {}
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
        pub fn create(&mut self, create: bool) -> &mut OpenOptions {}
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
        pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File> {}
    }
    impl ReadDir {
        pub async fn next_entry(&mut self) -> io::Result<Option<DirEntry>> {}
    }
    impl DirEntry {
        pub fn path(&self) -> PathBuf {}
        pub fn file_name(&self) -> std::ffi::OsString {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
        pub async fn file_type(&self) -> io::Result<FileType> {}
    }
}

pub mod io {
    use std::io::{Result, SeekFrom};

    pub use std::io::{Error, ErrorKind};
    pub trait AsyncRead {}
    pub trait AsyncWrite {}
    pub trait AsyncSeek {}
    pub trait AsyncBufRead: AsyncRead {}
    pub trait AsyncReadExt: AsyncRead {
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        async fn read_buf<B: ?Sized>(&mut self, buf: &mut B) -> Result<usize> {}
        async fn read_exact(&mut self, buf: &mut [u8]) -> Result<usize> {}
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        async fn read_to_string(&mut self, dst: &mut String) -> Result<usize> {}
        async fn read_u8(&mut self) -> Result<u8> {}
        fn take(self, limit: u64) -> Take<Self> where Self: Sized {}
        fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R> where Self: Sized {}
    }
    pub trait AsyncWriteExt: AsyncWrite {
        async fn write(&mut self, src: &[u8]) -> Result<usize> {}
        async fn write_all(&mut self, src: &[u8]) -> Result<()> {}
        async fn write_buf<B>(&mut self, src: &mut B) -> Result<usize> {}
        async fn write_all_buf<B>(&mut self, src: &mut B) -> Result<()> {}
        async fn flush(&mut self) -> Result<()> {}
        async fn shutdown(&mut self) -> Result<()> {}
    }
    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: SeekFrom) -> Result<u64> {}
        async fn rewind(&mut self) -> Result<()> {}
    }
    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        async fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        fn lines(self) -> Lines<Self> where Self: Sized {}
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
    impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
    impl<T: ?Sized + AsyncRead> AsyncRead for &mut T {}
    impl<T: ?Sized + AsyncWrite> AsyncWrite for &mut T {}
    impl<T: ?Sized + AsyncRead> AsyncRead for Box<T> {}
    impl AsyncRead for &[u8] {}
    impl AsyncWrite for Vec<u8> {}
    pub struct Take<R>(R);
    pub struct Chain<T, U>(T, U);
    pub struct Lines<R>(R);
    pub struct BufReader<R>(R);
    pub struct BufWriter<W>(W);
    pub struct Stdin;
    pub struct Stdout;
    pub struct Stderr;
    pub struct DuplexStream;
    pub struct ReadHalf<T>(T);
    pub struct WriteHalf<T>(T);
    impl<R: AsyncRead> BufReader<R> {
        pub fn new(inner: R) -> Self {}
        pub fn with_capacity(capacity: usize, inner: R) -> Self {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> Self {}
        pub fn into_inner(self) -> W {}
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<R: AsyncBufRead> Lines<R> {
        pub async fn next_line(&mut self) -> Result<Option<String>> {}
    }
    impl AsyncRead for Stdin {}
    impl AsyncWrite for Stdout {}
    impl AsyncWrite for Stderr {}
    impl AsyncRead for DuplexStream {}
    impl AsyncWrite for DuplexStream {}
    impl<T> AsyncRead for ReadHalf<T> {}
    impl<T> AsyncWrite for WriteHalf<T> {}
    pub fn stdin() -> Stdin {}
    pub fn stdout() -> Stdout {}
    pub fn stderr() -> Stderr {}
    pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream) {}
    pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) {}
    pub async fn copy<R: ?Sized, W: ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64> {}
    pub async fn copy_bidirectional<A: ?Sized, B: ?Sized>(a: &mut A, b: &mut B) -> Result<(u64, u64)> {}
}

pub mod net {
    use crate::io::{AsyncRead, AsyncWrite};
    use std::io;
    use std::net::SocketAddr;

    pub trait ToSocketAddrs {}
    impl ToSocketAddrs for str {}
    impl ToSocketAddrs for String {}
    impl ToSocketAddrs for SocketAddr {}
    impl ToSocketAddrs for (&str, u16) {}
    pub struct TcpStream;
    pub struct TcpListener;
    pub struct UdpSocket;
    pub struct UnixStream;
    pub async fn lookup_host<T: ToSocketAddrs>(host: T) -> io::Result<impl Iterator<Item = SocketAddr>> {}
    impl TcpStream {
        pub async fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
    }
    impl AsyncRead for TcpStream {}
    impl AsyncWrite for TcpStream {}
    impl TcpListener {
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> {}
        pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    }
    impl UdpSocket {
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> {}
        pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> {}
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], target: A) -> io::Result<usize> {}
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    }
    impl UnixStream {
        pub async fn connect<P: AsRef<std::path::Path>>(path: P) -> io::Result<UnixStream> {}
    }
    impl AsyncRead for UnixStream {}
    impl AsyncWrite for UnixStream {}
}

pub mod process {
    use crate::io::{AsyncRead, AsyncWrite};
    use std::ffi::OsStr;
    use std::io;
    use std::path::Path;
    use std::process::{ExitStatus, Output, Stdio};

    pub struct Command;
    pub struct Child {
        pub stdin: Option<ChildStdin>,
        pub stdout: Option<ChildStdout>,
        pub stderr: Option<ChildStderr>,
    }
    pub struct ChildStdin;
    pub struct ChildStdout;
    pub struct ChildStderr;
    impl AsyncWrite for ChildStdin {}
    impl AsyncRead for ChildStdout {}
    impl AsyncRead for ChildStderr {}
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command {}
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
        pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command {}
        pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command {}
        pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command {}
        pub fn env_clear(&mut self) -> &mut Command {}
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {}
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command {}
        pub fn spawn(&mut self) -> io::Result<Child> {}
        pub async fn status(&mut self) -> io::Result<ExitStatus> {}
        pub async fn output(&mut self) -> io::Result<Output> {}
    }
    impl Child {
        pub fn id(&self) -> Option<u32> {}
        pub fn start_kill(&mut self) -> io::Result<()> {}
        pub async fn kill(&mut self) -> io::Result<()> {}
        pub async fn wait(&mut self) -> io::Result<ExitStatus> {}
        pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {}
        pub async fn wait_with_output(self) -> io::Result<Output> {}
    }
}

pub mod signal {
    use std::io;
    pub async fn ctrl_c() -> io::Result<()> {}
    pub mod unix {
        use std::io;
        pub struct Signal;
        #[derive(Clone, Copy)]
        pub struct SignalKind(i32);
        pub fn signal(kind: SignalKind) -> io::Result<Signal> {}
        impl SignalKind {
            pub const fn terminate() -> SignalKind {}
            pub const fn interrupt() -> SignalKind {}
            pub const fn hangup() -> SignalKind {}
        }
        impl Signal {
            pub async fn recv(&mut self) -> Option<()> {}
        }
    }
}
