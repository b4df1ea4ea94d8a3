// std: futures, threads, time.

pub mod future {
    use crate::pin::Pin;
    use crate::task::{Context, Poll};

    pub trait Future {
        type Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output>;
    }
    pub trait IntoFuture {
        type Output;
        type IntoFuture: Future<Output = Self::Output>;
        fn into_future(self) -> Self::IntoFuture;
    }
    pub struct Ready<T>(T);
    pub struct Pending<T>(T);
    pub struct PollFn<F>(F);
    pub fn ready<T>(t: T) -> Ready<T> {}
    pub fn pending<T>() -> Pending<T> {}
    pub fn poll_fn<T, F: FnMut(&mut Context) -> Poll<T>>(f: F) -> PollFn<F> {}
    impl<T> Ready<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> Future for Ready<T> {
        type Output = T;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<T> {}
    }
    impl<T> Future for Pending<T> {
        type Output = T;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<T> {}
    }
    impl<T, F: FnMut(&mut Context) -> Poll<T>> Future for PollFn<F> {
        type Output = T;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<T> {}
    }
    impl<F: Future> IntoFuture for F {
        type Output = F::Output;
        type IntoFuture = F;
        fn into_future(self) -> F {}
    }
    impl<F: ?Sized + Future> Future for &mut F {
        type Output = F::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
}

pub mod task {
    use crate::sync::Arc;

    pub struct Context;
    pub struct Waker;
    pub struct RawWaker;
    pub enum Poll<T> {
        Ready(T),
        Pending,
    }
    pub trait Wake {
        fn wake(self: Arc<Self>);
        fn wake_by_ref(self: &Arc<Self>) {}
    }
    impl Context {
        pub fn from_waker(waker: &Waker) -> Self {}
        pub fn waker(&self) -> &Waker {}
    }
    impl Waker {
        pub fn wake(self) {}
        pub fn wake_by_ref(&self) {}
        pub fn noop() -> &Waker {}
    }
    impl Clone for Waker {
        fn clone(&self) -> Self {}
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
}

pub mod thread {
    use crate::any::Any;
    use crate::io;
    use crate::num::NonZero;
    use crate::time::Duration;

    pub type Result<T> = crate::result::Result<T, Box<dyn Any + Send>>;
    pub struct JoinHandle<T>(T);
    pub struct ScopedJoinHandle<T>(T);
    pub struct Scope;
    pub struct Builder;
    pub struct Thread;
    pub struct ThreadId;
    pub struct LocalKey<T>(T);
    pub struct AccessError;
    pub fn spawn<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T> {}
    pub fn scope<F: FnOnce(&Scope) -> T, T>(f: F) -> T {}
    pub fn current() -> Thread {}
    pub fn yield_now() {}
    pub fn panicking() -> bool {}
    pub fn sleep(dur: Duration) {}
    pub fn sleep_ms(ms: u32) {}
    pub fn park() {}
    pub fn park_timeout(dur: Duration) {}
    pub fn available_parallelism() -> io::Result<NonZero<usize>> {}
    impl Builder {
        pub fn new() -> Builder {}
        pub fn name(self, name: String) -> Builder {}
        pub fn stack_size(self, size: usize) -> Builder {}
        pub fn spawn<F: FnOnce() -> T, T>(self, f: F) -> io::Result<JoinHandle<T>> {}
        pub fn spawn_scoped<F: FnOnce() -> T, T>(self, scope: &Scope, f: F) -> io::Result<ScopedJoinHandle<T>> {}
    }
    impl Scope {
        pub fn spawn<F: FnOnce() -> T, T>(&self, f: F) -> ScopedJoinHandle<T> {}
    }
    impl<T> JoinHandle<T> {
        pub fn thread(&self) -> &Thread {}
        pub fn join(self) -> Result<T> {}
        pub fn is_finished(&self) -> bool {}
    }
    impl<T> ScopedJoinHandle<T> {
        pub fn thread(&self) -> &Thread {}
        pub fn join(self) -> Result<T> {}
        pub fn is_finished(&self) -> bool {}
    }
    impl Thread {
        pub fn id(&self) -> ThreadId {}
        pub fn name(&self) -> Option<&str> {}
        pub fn unpark(&self) {}
    }
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
}

pub mod time {
    use crate::ops::{Add, AddAssign, Div, Mul, Sub, SubAssign};

    pub struct Duration;
    pub struct Instant;
    pub struct SystemTime;
    pub struct SystemTimeError;
    pub const UNIX_EPOCH: SystemTime = SystemTime;
    impl Duration {
        pub const ZERO: Duration = Duration;
        pub const MAX: Duration = Duration;
        pub const SECOND: Duration = Duration;
        pub const MILLISECOND: Duration = Duration;
        pub fn new(secs: u64, nanos: u32) -> Duration {}
        pub fn from_secs(secs: u64) -> Duration {}
        pub fn from_millis(millis: u64) -> Duration {}
        pub fn from_micros(micros: u64) -> Duration {}
        pub fn from_nanos(nanos: u64) -> Duration {}
        pub fn from_mins(mins: u64) -> Duration {}
        pub fn from_hours(hours: u64) -> Duration {}
        pub fn from_days(days: u64) -> Duration {}
        pub fn from_weeks(weeks: u64) -> Duration {}
        pub fn from_secs_f64(secs: f64) -> Duration {}
        pub fn from_secs_f32(secs: f32) -> Duration {}
        pub fn is_zero(&self) -> bool {}
        pub fn as_secs(&self) -> u64 {}
        pub fn subsec_millis(&self) -> u32 {}
        pub fn subsec_micros(&self) -> u32 {}
        pub fn subsec_nanos(&self) -> u32 {}
        pub fn as_millis(&self) -> u128 {}
        pub fn as_micros(&self) -> u128 {}
        pub fn as_nanos(&self) -> u128 {}
        pub fn as_secs_f64(&self) -> f64 {}
        pub fn as_secs_f32(&self) -> f32 {}
        pub fn abs_diff(self, other: Duration) -> Duration {}
        pub fn checked_add(self, rhs: Duration) -> Option<Duration> {}
        pub fn saturating_add(self, rhs: Duration) -> Duration {}
        pub fn checked_sub(self, rhs: Duration) -> Option<Duration> {}
        pub fn saturating_sub(self, rhs: Duration) -> Duration {}
        pub fn checked_mul(self, rhs: u32) -> Option<Duration> {}
        pub fn saturating_mul(self, rhs: u32) -> Duration {}
        pub fn checked_div(self, rhs: u32) -> Option<Duration> {}
        pub fn mul_f64(self, rhs: f64) -> Duration {}
        pub fn mul_f32(self, rhs: f32) -> Duration {}
        pub fn div_f64(self, rhs: f64) -> Duration {}
    }
    impl Instant {
        pub fn now() -> Instant {}
        pub fn duration_since(&self, earlier: Instant) -> Duration {}
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {}
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
        pub fn elapsed(&self) -> Duration {}
        pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {}
    }
    impl SystemTime {
        pub const UNIX_EPOCH: SystemTime = SystemTime;
        pub fn now() -> SystemTime {}
        pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> {}
        pub fn elapsed(&self) -> Result<Duration, SystemTimeError> {}
        pub fn checked_add(&self, duration: Duration) -> Option<SystemTime> {}
        pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime> {}
    }
    impl SystemTimeError {
        pub fn duration(&self) -> Duration {}
    }
    impl Clone for Duration {
        fn clone(&self) -> Duration {}
    }
    impl Clone for Instant {
        fn clone(&self) -> Instant {}
    }
    impl Default for Duration {
        fn default() -> Duration {}
    }
    impl Add for Duration {
        type Output = Duration;
        fn add(self, rhs: Duration) -> Duration {}
    }
    impl AddAssign for Duration {
        fn add_assign(&mut self, rhs: Duration) {}
    }
    impl Sub for Duration {
        type Output = Duration;
        fn sub(self, rhs: Duration) -> Duration {}
    }
    impl SubAssign for Duration {
        fn sub_assign(&mut self, rhs: Duration) {}
    }
    impl Mul<u32> for Duration {
        type Output = Duration;
        fn mul(self, rhs: u32) -> Duration {}
    }
    impl Mul<Duration> for u32 {
        type Output = Duration;
        fn mul(self, rhs: Duration) -> Duration {}
    }
    impl Div<u32> for Duration {
        type Output = Duration;
        fn div(self, rhs: u32) -> Duration {}
    }
    impl Add<Duration> for Instant {
        type Output = Instant;
        fn add(self, other: Duration) -> Instant {}
    }
    impl AddAssign<Duration> for Instant {
        fn add_assign(&mut self, other: Duration) {}
    }
    impl Sub<Duration> for Instant {
        type Output = Instant;
        fn sub(self, other: Duration) -> Instant {}
    }
    impl Sub<Instant> for Instant {
        type Output = Duration;
        fn sub(self, other: Instant) -> Duration {}
    }
    impl Add<Duration> for SystemTime {
        type Output = SystemTime;
        fn add(self, dur: Duration) -> SystemTime {}
    }
    impl Sub<Duration> for SystemTime {
        type Output = SystemTime;
        fn sub(self, dur: Duration) -> SystemTime {}
    }
}
