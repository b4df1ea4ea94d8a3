// std: `sync`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod sync {
pub struct Arc<T>;
pub struct Weak<T>;
pub struct Once;
pub struct OnceState;
pub const ONCE_INIT: Once = 0;
pub struct Barrier;
pub struct BarrierWaitResult;
pub struct LazyLock<T, F = fn() -> T>;
pub struct OnceLock<T>;
pub struct Condvar;
pub struct Mutex<T>;
pub struct MutexGuard<T>;
pub struct RwLock<T>;
pub struct RwLockReadGuard<T>;
pub struct RwLockWriteGuard<T>;
pub struct PoisonError<T>;
pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
pub type LockResult<T> = Result<T, PoisonError<T>>;
pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;
#[derive(Debug, PartialEq, Eq, Copy, Clone)] pub struct WaitTimeoutResult;
impl From<crate::ffi::CString> for Arc<crate::ffi::CStr> {
    fn from(s: crate::ffi::CString) -> Arc<crate::ffi::CStr> {}
}
impl From<&crate::ffi::CStr> for Arc<crate::ffi::CStr> {
    fn from(s: &crate::ffi::CStr) -> Arc<crate::ffi::CStr> {}
}
impl From<&mut crate::ffi::CStr> for Arc<crate::ffi::CStr> {
    fn from(s: &mut crate::ffi::CStr) -> Arc<crate::ffi::CStr> {}
}
impl From<crate::ffi::OsString> for Arc<crate::ffi::OsStr> {
    fn from(s: crate::ffi::OsString) -> Arc<crate::ffi::OsStr> {}
}
impl From<&crate::ffi::OsStr> for Arc<crate::ffi::OsStr> {
    fn from(s: &crate::ffi::OsStr) -> Arc<crate::ffi::OsStr> {}
}
impl From<&mut crate::ffi::OsStr> for Arc<crate::ffi::OsStr> {
    fn from(s: &mut crate::ffi::OsStr) -> Arc<crate::ffi::OsStr> {}
}
impl<T: crate::os::fd::AsRawFd> crate::os::fd::AsRawFd for Arc<T> {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl<T: crate::os::fd::AsFd> crate::os::fd::AsFd for Arc<T> {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl<T> crate::fmt::Debug for Weak<T> {}
impl<T> Arc<T> {
    pub fn new(data: T) -> Arc<T> {}
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T> {}
    pub fn new_uninit() -> Arc<crate::mem::MaybeUninit<T>> {}
    pub fn new_zeroed() -> Arc<crate::mem::MaybeUninit<T>> {}
    pub fn pin(data: T) -> crate::pin::Pin<Arc<T>> {}
}
impl<T> Arc<T> {
    pub fn try_unwrap(this: Self) -> Result<T, Self> {}
    pub fn into_inner(this: Self) -> Option<T> {}
}
impl<T> Arc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Arc<[crate::mem::MaybeUninit<T>]> {}
    pub fn new_zeroed_slice(len: usize) -> Arc<[crate::mem::MaybeUninit<T>]> {}
}
impl<T> Arc<crate::mem::MaybeUninit<T>> {
    pub fn assume_init(self) -> Arc<T> {}
}
impl<T> Arc<[crate::mem::MaybeUninit<T>]> {
    pub fn assume_init(self) -> Arc<[T]> {}
}
impl<T> Arc<T> {
    pub fn from_raw(ptr: *const T) -> Self {}
    pub fn into_raw(this: Self) -> *const T {}
    pub fn increment_strong_count(ptr: *const T) {}
    pub fn decrement_strong_count(ptr: *const T) {}
}
impl<T> Arc<T> {
    pub fn as_ptr(this: &Self) -> *const T {}
    pub fn downgrade(this: &Self) -> Weak<T> {}
    pub fn weak_count(this: &Self) -> usize {}
    pub fn strong_count(this: &Self) -> usize {}
    pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
}
impl<T> Clone for Arc<T> {
    fn clone(&self) -> Arc<T> {}
}
impl<T> crate::ops::Deref for Arc<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T: crate::clone::CloneToUninit> Arc<T> {
    pub fn make_mut(this: &mut Self) -> &mut T {}
}
impl<T: Clone> Arc<T> {
    pub fn unwrap_or_clone(this: Self) -> T {}
}
impl<T> Arc<T> {
    pub fn get_mut(this: &mut Self) -> Option<&mut T> {}
}
impl Arc<dyn crate::any::Any + Send + Sync> {
    pub fn downcast<T: crate::any::Any>(self) -> Result<Arc<T>, Self> {}
}
impl<T> Weak<T> {
    pub fn new() -> Weak<T> {}
}
impl<T> Weak<T> {
    pub fn from_raw(ptr: *const T) -> Self {}
    pub fn into_raw(self) -> *const T {}
}
impl<T> Weak<T> {
    pub fn as_ptr(&self) -> *const T {}
}
impl<T> Weak<T> {
    pub fn upgrade(&self) -> Option<Arc<T>> {}
    pub fn strong_count(&self) -> usize {}
    pub fn weak_count(&self) -> usize {}
    pub fn ptr_eq(&self, other: &Self) -> bool {}
}
impl<T> Clone for Weak<T> {
    fn clone(&self) -> Weak<T> {}
}
impl<T> Default for Weak<T> {
    fn default() -> Weak<T> {}
}
impl<T: crate::fmt::Display> crate::fmt::Display for Arc<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for Arc<T> {}
impl<T: Default> Default for Arc<T> {
    fn default() -> Arc<T> {}
}
impl Default for Arc<str> {
    fn default() -> Self {}
}
impl Default for Arc<crate::ffi::CStr> {
    fn default() -> Self {}
}
impl<T> Default for Arc<[T]> {
    fn default() -> Self {}
}
impl<T> From<T> for Arc<T> {
    fn from(t: T) -> Self {}
}
impl<T, N> From<[T; 0]> for Arc<[T]> {
    fn from(v: [T; 0]) -> Arc<[T]> {}
}
impl<T: Clone> From<&[T]> for Arc<[T]> {
    fn from(v: &[T]) -> Arc<[T]> {}
}
impl<T: Clone> From<&mut [T]> for Arc<[T]> {
    fn from(v: &mut [T]) -> Arc<[T]> {}
}
impl From<&str> for Arc<str> {
    fn from(v: &str) -> Arc<str> {}
}
impl From<&mut str> for Arc<str> {
    fn from(v: &mut str) -> Arc<str> {}
}
impl From<String> for Arc<str> {
    fn from(v: String) -> Arc<str> {}
}
impl<T> From<Box<T>> for Arc<T> {
    fn from(v: Box<T>) -> Arc<T> {}
}
impl<T> From<Vec<T>> for Arc<[T]> {
    fn from(v: Vec<T>) -> Arc<[T]> {}
}
impl<B: ToOwned> From<crate::borrow::Cow<B>> for Arc<B> where Arc<B>: From<&B> + From<B::Owned> {
    fn from(cow: crate::borrow::Cow<B>) -> Arc<B> {}
}
impl From<Arc<str>> for Arc<[u8]> {
    fn from(rc: Arc<str>) -> Self {}
}
impl<T, N> TryFrom<Arc<[T]>> for Arc<[T; 0]> {
    type Error = Arc<[T]>;
    fn try_from(boxed_slice: Arc<[T]>) -> Result<Self, Self::Error> {}
}
impl<T> FromIterator<T> for Arc<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {}
}
impl<T> crate::borrow::Borrow<T> for Arc<T> {
    fn borrow(&self) -> &T {}
}
impl<T> AsRef<T> for Arc<T> {
    fn as_ref(&self) -> &T {}
}
impl<T: crate::error::Error> crate::error::Error for Arc<T> {}
impl Once {
    pub fn new() -> Once {}
    pub fn call_once<F: FnOnce()>(&self, f: F) {}
    pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) {}
    pub fn is_completed(&self) -> bool {}
    pub fn wait(&self) {}
    pub fn wait_force(&self) {}
}
impl crate::fmt::Debug for Once {}
impl OnceState {
    pub fn is_poisoned(&self) -> bool {}
}
impl crate::fmt::Debug for OnceState {}
impl crate::fmt::Debug for Barrier {}
impl Barrier {
    pub fn new(n: usize) -> Barrier {}
    pub fn wait(&self) -> BarrierWaitResult {}
}
impl crate::fmt::Debug for BarrierWaitResult {}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool {}
}
impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    pub fn new(f: F) -> LazyLock<T, F> {}
    pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T {}
    pub fn force(this: &LazyLock<T, F>) -> &T {}
}
impl<T, F> LazyLock<T, F> {
    pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T> {}
    pub fn get(this: &LazyLock<T, F>) -> Option<&T> {}
}
impl<T, F: FnOnce() -> T> crate::ops::Deref for LazyLock<T, F> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T, F: FnOnce() -> T> crate::ops::DerefMut for LazyLock<T, F> {
    fn deref_mut(&mut self) -> &mut T {}
}
impl<T: Default> Default for LazyLock<T> {
    fn default() -> LazyLock<T> {}
}
impl<T: crate::fmt::Debug, F> crate::fmt::Debug for LazyLock<T, F> {}
impl<T> OnceLock<T> {
    pub fn new() -> OnceLock<T> {}
    pub fn get(&self) -> Option<&T> {}
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    pub fn wait(&self) -> &T {}
    pub fn set(&self, value: T) -> Result<(), T> {}
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
    pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
    pub fn into_inner(self) -> Option<T> {}
    pub fn take(&mut self) -> Option<T> {}
}
impl<T> Default for OnceLock<T> {
    fn default() -> OnceLock<T> {}
}
impl<T: crate::fmt::Debug> crate::fmt::Debug for OnceLock<T> {}
impl<T: Clone> Clone for OnceLock<T> {
    fn clone(&self) -> OnceLock<T> {}
}
impl<T> From<T> for OnceLock<T> {
    fn from(value: T) -> Self {}
}
impl Condvar {
    pub fn new() -> Condvar {}
    pub fn wait<T>(&self, guard: MutexGuard<T>) -> LockResult<MutexGuard<T>> {}
    pub fn wait_while<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<T>, condition: F) -> LockResult<MutexGuard<T>> {}
    pub fn wait_timeout_ms<T>(&self, guard: MutexGuard<T>, ms: u32) -> LockResult<(MutexGuard<T>, bool)> {}
    pub fn wait_timeout<T>(&self, guard: MutexGuard<T>, dur: crate::time::Duration) -> LockResult<(MutexGuard<T>, WaitTimeoutResult)> {}
    pub fn wait_timeout_while<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<T>, dur: crate::time::Duration, condition: F) -> LockResult<(MutexGuard<T>, WaitTimeoutResult)> {}
    pub fn notify_one(&self) {}
    pub fn notify_all(&self) {}
}
impl crate::fmt::Debug for Condvar {}
impl Default for Condvar {
    fn default() -> Condvar {}
}
impl<T> Mutex<T> {
    pub fn new(t: T) -> Mutex<T> {}
}
impl<T> Mutex<T> {
    pub fn lock(&self) -> LockResult<MutexGuard<T>> {}
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<T>> {}
    pub fn is_poisoned(&self) -> bool {}
    pub fn clear_poison(&self) {}
    pub fn into_inner(self) -> LockResult<T> {}
    pub fn get_mut(&mut self) -> LockResult<&mut T> {}
}
impl<T> From<T> for Mutex<T> {
    fn from(t: T) -> Self {}
}
impl<T: Default> Default for Mutex<T> {
    fn default() -> Mutex<T> {}
}
impl<T: crate::fmt::Debug> crate::fmt::Debug for Mutex<T> {}
impl<T> crate::ops::Deref for MutexGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> crate::ops::DerefMut for MutexGuard<T> {
    fn deref_mut(&mut self) -> &mut T {}
}
impl<T: crate::fmt::Debug> crate::fmt::Debug for MutexGuard<T> {}
impl<T: crate::fmt::Display> crate::fmt::Display for MutexGuard<T> {}
impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T> {}
}
impl<T> RwLock<T> {
    pub fn read(&self) -> LockResult<RwLockReadGuard<T>> {}
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<T>> {}
    pub fn write(&self) -> LockResult<RwLockWriteGuard<T>> {}
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<T>> {}
    pub fn is_poisoned(&self) -> bool {}
    pub fn clear_poison(&self) {}
    pub fn into_inner(self) -> LockResult<T> {}
    pub fn get_mut(&mut self) -> LockResult<&mut T> {}
}
impl<T: crate::fmt::Debug> crate::fmt::Debug for RwLock<T> {}
impl<T: Default> Default for RwLock<T> {
    fn default() -> RwLock<T> {}
}
impl<T> From<T> for RwLock<T> {
    fn from(t: T) -> Self {}
}
impl<T> RwLockWriteGuard<T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<T> {}
}
impl<T> crate::ops::Deref for RwLockReadGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> crate::ops::Deref for RwLockWriteGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> crate::ops::DerefMut for RwLockWriteGuard<T> {
    fn deref_mut(&mut self) -> &mut T {}
}
impl<T: crate::fmt::Debug> crate::fmt::Debug for RwLockReadGuard<T> {}
impl<T: crate::fmt::Display> crate::fmt::Display for RwLockReadGuard<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for RwLockWriteGuard<T> {}
impl<T: crate::fmt::Display> crate::fmt::Display for RwLockWriteGuard<T> {}
impl<T> crate::fmt::Debug for PoisonError<T> {}
impl<T> crate::fmt::Display for PoisonError<T> {}
impl<T> crate::error::Error for PoisonError<T> {}
impl<T> PoisonError<T> {
    pub fn new(data: T) -> PoisonError<T> {}
    pub fn into_inner(self) -> T {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
}
impl<T> From<PoisonError<T>> for TryLockError<T> {
    fn from(err: PoisonError<T>) -> TryLockError<T> {}
}
impl<T> crate::fmt::Debug for TryLockError<T> {}
impl<T> crate::fmt::Display for TryLockError<T> {}
impl<T> crate::error::Error for TryLockError<T> {}
impl WaitTimeoutResult {
    pub fn timed_out(&self) -> bool {}
}
impl crate::io::Read for Arc<crate::fs::File> {
    fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize> {}
}
impl crate::io::Write for Arc<crate::fs::File> {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize> {}
    fn flush(&mut self) -> crate::io::Result<()> {}
}
impl crate::io::Seek for Arc<crate::fs::File> {
    fn seek(&mut self, pos: crate::io::SeekFrom) -> crate::io::Result<u64> {}
}
impl From<crate::path::PathBuf> for Arc<crate::path::Path> {
    fn from(s: crate::path::PathBuf) -> Arc<crate::path::Path> {}
}
impl From<&crate::path::Path> for Arc<crate::path::Path> {
    fn from(s: &crate::path::Path) -> Arc<crate::path::Path> {}
}
impl From<&mut crate::path::Path> for Arc<crate::path::Path> {
    fn from(s: &mut crate::path::Path) -> Arc<crate::path::Path> {}
}
pub mod atomic {
pub struct AtomicBool;
pub struct AtomicPtr<T>;
#[derive(Copy, Clone, Debug, Eq, PartialEq, Hash)] pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
pub const ATOMIC_BOOL_INIT: AtomicBool = 0;
pub struct AtomicI8;
pub struct AtomicU8;
pub struct AtomicI16;
pub struct AtomicU16;
pub struct AtomicI32;
pub struct AtomicU32;
pub struct AtomicI64;
pub struct AtomicU64;
pub struct AtomicIsize;
pub struct AtomicUsize;
pub const ATOMIC_ISIZE_INIT: AtomicIsize = 0;
pub const ATOMIC_USIZE_INIT: AtomicUsize = 0;
pub fn fence(order: Ordering) {}
pub fn compiler_fence(order: Ordering) {}
pub fn spin_loop_hint() {}
impl Default for AtomicBool {
    fn default() -> Self {}
}
impl<T> Default for AtomicPtr<T> {
    fn default() -> AtomicPtr<T> {}
}
impl AtomicBool {
    pub fn new(v: bool) -> AtomicBool {}
    pub fn from_ptr(ptr: *const bool) -> &AtomicBool {}
    pub fn get_mut(&mut self) -> &mut bool {}
    pub fn into_inner(self) -> bool {}
    pub fn load(&self, order: Ordering) -> bool {}
    pub fn store(&self, val: bool, order: Ordering) {}
    pub fn swap(&self, val: bool, order: Ordering) -> bool {}
    pub fn compare_and_swap(&self, current: bool, new: bool, order: Ordering) -> bool {}
    pub fn compare_exchange(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> {}
    pub fn compare_exchange_weak(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> {}
    pub fn fetch_and(&self, val: bool, order: Ordering) -> bool {}
    pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool {}
    pub fn fetch_or(&self, val: bool, order: Ordering) -> bool {}
    pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool {}
    pub fn fetch_not(&self, order: Ordering) -> bool {}
    pub fn as_ptr(&self) -> *const bool {}
    pub fn fetch_update<F: FnMut(bool) -> Option<bool>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<bool, bool> {}
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(bool) -> Option<bool>) -> Result<bool, bool> {}
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(bool) -> bool) -> bool {}
}
impl<T> AtomicPtr<T> {
    pub fn new(p: *const T) -> AtomicPtr<T> {}
    pub fn from_ptr(ptr: *const *const T) -> &AtomicPtr<T> {}
    pub fn get_mut(&mut self) -> &mut *const T {}
    pub fn into_inner(self) -> *const T {}
    pub fn load(&self, order: Ordering) -> *const T {}
    pub fn store(&self, ptr: *const T, order: Ordering) {}
    pub fn swap(&self, ptr: *const T, order: Ordering) -> *const T {}
    pub fn compare_and_swap(&self, current: *const T, new: *const T, order: Ordering) -> *const T {}
    pub fn compare_exchange(&self, current: *const T, new: *const T, success: Ordering, failure: Ordering) -> Result<*const T, *const T> {}
    pub fn compare_exchange_weak(&self, current: *const T, new: *const T, success: Ordering, failure: Ordering) -> Result<*const T, *const T> {}
    pub fn fetch_update<F: FnMut(*const T) -> Option<*const T>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<*const T, *const T> {}
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(*const T) -> Option<*const T>) -> Result<*const T, *const T> {}
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(*const T) -> *const T) -> *const T {}
    pub fn fetch_ptr_add(&self, val: usize, order: Ordering) -> *const T {}
    pub fn fetch_ptr_sub(&self, val: usize, order: Ordering) -> *const T {}
    pub fn fetch_byte_add(&self, val: usize, order: Ordering) -> *const T {}
    pub fn fetch_byte_sub(&self, val: usize, order: Ordering) -> *const T {}
    pub fn fetch_or(&self, val: usize, order: Ordering) -> *const T {}
    pub fn fetch_and(&self, val: usize, order: Ordering) -> *const T {}
    pub fn fetch_xor(&self, val: usize, order: Ordering) -> *const T {}
    pub fn as_ptr(&self) -> *const *const T {}
}
impl From<bool> for AtomicBool {
    fn from(b: bool) -> Self {}
}
impl<T> From<*const T> for AtomicPtr<T> {
    fn from(p: *const T) -> Self {}
}
impl Default for AtomicI8 {
    fn default() -> Self {}
}
impl From<i8> for AtomicI8 {
    fn from(v: i8) -> Self {}
}
impl crate::fmt::Debug for AtomicI8 {}
impl AtomicI8 {
    pub fn new(v: i8) -> Self {}
    pub fn from_ptr(ptr: *const i8) -> &AtomicI8 {}
    pub fn get_mut(&mut self) -> &mut i8 {}
    pub fn into_inner(self) -> i8 {}
    pub fn load(&self, order: Ordering) -> i8 {}
    pub fn store(&self, val: i8, order: Ordering) {}
    pub fn swap(&self, val: i8, order: Ordering) -> i8 {}
    pub fn compare_and_swap(&self, current: i8, new: i8, order: Ordering) -> i8 {}
    pub fn compare_exchange(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8> {}
    pub fn compare_exchange_weak(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8> {}
    pub fn fetch_add(&self, val: i8, order: Ordering) -> i8 {}
    pub fn fetch_sub(&self, val: i8, order: Ordering) -> i8 {}
    pub fn fetch_and(&self, val: i8, order: Ordering) -> i8 {}
    pub fn fetch_nand(&self, val: i8, order: Ordering) -> i8 {}
    pub fn fetch_or(&self, val: i8, order: Ordering) -> i8 {}
    pub fn fetch_xor(&self, val: i8, order: Ordering) -> i8 {}
    pub fn fetch_update<F: FnMut(i8) -> Option<i8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i8, i8> {}
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i8) -> Option<i8>) -> Result<i8, i8> {}
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i8) -> i8) -> i8 {}
    pub fn fetch_max(&self, val: i8, order: Ordering) -> i8 {}
    pub fn fetch_min(&self, val: i8, order: Ordering) -> i8 {}
    pub fn as_ptr(&self) -> *const i8 {}
}
impl Default for AtomicU8 {
    fn default() -> Self {}
}
impl From<u8> for AtomicU8 {
    fn from(v: u8) -> Self {}
}
impl crate::fmt::Debug for AtomicU8 {}
impl AtomicU8 {
    pub fn new(v: u8) -> Self {}
    pub fn from_ptr(ptr: *const u8) -> &AtomicU8 {}
    pub fn get_mut(&mut self) -> &mut u8 {}
    pub fn into_inner(self) -> u8 {}
    pub fn load(&self, order: Ordering) -> u8 {}
    pub fn store(&self, val: u8, order: Ordering) {}
    pub fn swap(&self, val: u8, order: Ordering) -> u8 {}
    pub fn compare_and_swap(&self, current: u8, new: u8, order: Ordering) -> u8 {}
    pub fn compare_exchange(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8> {}
    pub fn compare_exchange_weak(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8> {}
    pub fn fetch_add(&self, val: u8, order: Ordering) -> u8 {}
    pub fn fetch_sub(&self, val: u8, order: Ordering) -> u8 {}
    pub fn fetch_and(&self, val: u8, order: Ordering) -> u8 {}
    pub fn fetch_nand(&self, val: u8, order: Ordering) -> u8 {}
    pub fn fetch_or(&self, val: u8, order: Ordering) -> u8 {}
    pub fn fetch_xor(&self, val: u8, order: Ordering) -> u8 {}
    pub fn fetch_update<F: FnMut(u8) -> Option<u8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u8, u8> {}
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u8) -> Option<u8>) -> Result<u8, u8> {}
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u8) -> u8) -> u8 {}
    pub fn fetch_max(&self, val: u8, order: Ordering) -> u8 {}
    pub fn fetch_min(&self, val: u8, order: Ordering) -> u8 {}
    pub fn as_ptr(&self) -> *const u8 {}
}
impl Default for AtomicI16 {
    fn default() -> Self {}
}
impl From<i16> for AtomicI16 {
    fn from(v: i16) -> Self {}
}
impl crate::fmt::Debug for AtomicI16 {}
impl AtomicI16 {
    pub fn new(v: i16) -> Self {}
    pub fn from_ptr(ptr: *const i16) -> &AtomicI16 {}
    pub fn get_mut(&mut self) -> &mut i16 {}
    pub fn into_inner(self) -> i16 {}
    pub fn load(&self, order: Ordering) -> i16 {}
    pub fn store(&self, val: i16, order: Ordering) {}
    pub fn swap(&self, val: i16, order: Ordering) -> i16 {}
    pub fn compare_and_swap(&self, current: i16, new: i16, order: Ordering) -> i16 {}
    pub fn compare_exchange(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16> {}
    pub fn compare_exchange_weak(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16> {}
    pub fn fetch_add(&self, val: i16, order: Ordering) -> i16 {}
    pub fn fetch_sub(&self, val: i16, order: Ordering) -> i16 {}
    pub fn fetch_and(&self, val: i16, order: Ordering) -> i16 {}
    pub fn fetch_nand(&self, val: i16, order: Ordering) -> i16 {}
    pub fn fetch_or(&self, val: i16, order: Ordering) -> i16 {}
    pub fn fetch_xor(&self, val: i16, order: Ordering) -> i16 {}
    pub fn fetch_update<F: FnMut(i16) -> Option<i16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i16, i16> {}
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i16) -> Option<i16>) -> Result<i16, i16> {}
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i16) -> i16) -> i16 {}
    pub fn fetch_max(&self, val: i16, order: Ordering) -> i16 {}
    pub fn fetch_min(&self, val: i16, order: Ordering) -> i16 {}
    pub fn as_ptr(&self) -> *const i16 {}
}
impl Default for AtomicU16 {
    fn default() -> Self {}
}
impl From<u16> for AtomicU16 {
    fn from(v: u16) -> Self {}
}
impl crate::fmt::Debug for AtomicU16 {}
impl AtomicU16 {
    pub fn new(v: u16) -> Self {}
    pub fn from_ptr(ptr: *const u16) -> &AtomicU16 {}
    pub fn get_mut(&mut self) -> &mut u16 {}
    pub fn into_inner(self) -> u16 {}
    pub fn load(&self, order: Ordering) -> u16 {}
    pub fn store(&self, val: u16, order: Ordering) {}
    pub fn swap(&self, val: u16, order: Ordering) -> u16 {}
    pub fn compare_and_swap(&self, current: u16, new: u16, order: Ordering) -> u16 {}
    pub fn compare_exchange(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16> {}
    pub fn compare_exchange_weak(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16> {}
    pub fn fetch_add(&self, val: u16, order: Ordering) -> u16 {}
    pub fn fetch_sub(&self, val: u16, order: Ordering) -> u16 {}
    pub fn fetch_and(&self, val: u16, order: Ordering) -> u16 {}
    pub fn fetch_nand(&self, val: u16, order: Ordering) -> u16 {}
    pub fn fetch_or(&self, val: u16, order: Ordering) -> u16 {}
    pub fn fetch_xor(&self, val: u16, order: Ordering) -> u16 {}
    pub fn fetch_update<F: FnMut(u16) -> Option<u16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u16, u16> {}
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u16) -> Option<u16>) -> Result<u16, u16> {}
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u16) -> u16) -> u16 {}
    pub fn fetch_max(&self, val: u16, order: Ordering) -> u16 {}
    pub fn fetch_min(&self, val: u16, order: Ordering) -> u16 {}
    pub fn as_ptr(&self) -> *const u16 {}
}
impl Default for AtomicI32 {
    fn default() -> Self {}
}
impl From<i32> for AtomicI32 {
    fn from(v: i32) -> Self {}
}
impl crate::fmt::Debug for AtomicI32 {}
impl AtomicI32 {
    pub fn new(v: i32) -> Self {}
    pub fn from_ptr(ptr: *const i32) -> &AtomicI32 {}
    pub fn get_mut(&mut self) -> &mut i32 {}
    pub fn into_inner(self) -> i32 {}
    pub fn load(&self, order: Ordering) -> i32 {}
    pub fn store(&self, val: i32, order: Ordering) {}
    pub fn swap(&self, val: i32, order: Ordering) -> i32 {}
    pub fn compare_and_swap(&self, current: i32, new: i32, order: Ordering) -> i32 {}
    pub fn compare_exchange(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32> {}
    pub fn compare_exchange_weak(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32> {}
    pub fn fetch_add(&self, val: i32, order: Ordering) -> i32 {}
    pub fn fetch_sub(&self, val: i32, order: Ordering) -> i32 {}
    pub fn fetch_and(&self, val: i32, order: Ordering) -> i32 {}
    pub fn fetch_nand(&self, val: i32, order: Ordering) -> i32 {}
    pub fn fetch_or(&self, val: i32, order: Ordering) -> i32 {}
    pub fn fetch_xor(&self, val: i32, order: Ordering) -> i32 {}
    pub fn fetch_update<F: FnMut(i32) -> Option<i32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i32, i32> {}
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i32) -> Option<i32>) -> Result<i32, i32> {}
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i32) -> i32) -> i32 {}
    pub fn fetch_max(&self, val: i32, order: Ordering) -> i32 {}
    pub fn fetch_min(&self, val: i32, order: Ordering) -> i32 {}
    pub fn as_ptr(&self) -> *const i32 {}
}
impl Default for AtomicU32 {
    fn default() -> Self {}
}
impl From<u32> for AtomicU32 {
    fn from(v: u32) -> Self {}
}
impl crate::fmt::Debug for AtomicU32 {}
impl AtomicU32 {
    pub fn new(v: u32) -> Self {}
    pub fn from_ptr(ptr: *const u32) -> &AtomicU32 {}
    pub fn get_mut(&mut self) -> &mut u32 {}
    pub fn into_inner(self) -> u32 {}
    pub fn load(&self, order: Ordering) -> u32 {}
    pub fn store(&self, val: u32, order: Ordering) {}
    pub fn swap(&self, val: u32, order: Ordering) -> u32 {}
    pub fn compare_and_swap(&self, current: u32, new: u32, order: Ordering) -> u32 {}
    pub fn compare_exchange(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32> {}
    pub fn compare_exchange_weak(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32> {}
    pub fn fetch_add(&self, val: u32, order: Ordering) -> u32 {}
    pub fn fetch_sub(&self, val: u32, order: Ordering) -> u32 {}
    pub fn fetch_and(&self, val: u32, order: Ordering) -> u32 {}
    pub fn fetch_nand(&self, val: u32, order: Ordering) -> u32 {}
    pub fn fetch_or(&self, val: u32, order: Ordering) -> u32 {}
    pub fn fetch_xor(&self, val: u32, order: Ordering) -> u32 {}
    pub fn fetch_update<F: FnMut(u32) -> Option<u32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u32, u32> {}
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u32) -> Option<u32>) -> Result<u32, u32> {}
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u32) -> u32) -> u32 {}
    pub fn fetch_max(&self, val: u32, order: Ordering) -> u32 {}
    pub fn fetch_min(&self, val: u32, order: Ordering) -> u32 {}
    pub fn as_ptr(&self) -> *const u32 {}
}
impl Default for AtomicI64 {
    fn default() -> Self {}
}
impl From<i64> for AtomicI64 {
    fn from(v: i64) -> Self {}
}
impl crate::fmt::Debug for AtomicI64 {}
impl AtomicI64 {
    pub fn new(v: i64) -> Self {}
    pub fn from_ptr(ptr: *const i64) -> &AtomicI64 {}
    pub fn get_mut(&mut self) -> &mut i64 {}
    pub fn into_inner(self) -> i64 {}
    pub fn load(&self, order: Ordering) -> i64 {}
    pub fn store(&self, val: i64, order: Ordering) {}
    pub fn swap(&self, val: i64, order: Ordering) -> i64 {}
    pub fn compare_and_swap(&self, current: i64, new: i64, order: Ordering) -> i64 {}
    pub fn compare_exchange(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64> {}
    pub fn compare_exchange_weak(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64> {}
    pub fn fetch_add(&self, val: i64, order: Ordering) -> i64 {}
    pub fn fetch_sub(&self, val: i64, order: Ordering) -> i64 {}
    pub fn fetch_and(&self, val: i64, order: Ordering) -> i64 {}
    pub fn fetch_nand(&self, val: i64, order: Ordering) -> i64 {}
    pub fn fetch_or(&self, val: i64, order: Ordering) -> i64 {}
    pub fn fetch_xor(&self, val: i64, order: Ordering) -> i64 {}
    pub fn fetch_update<F: FnMut(i64) -> Option<i64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i64, i64> {}
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i64) -> Option<i64>) -> Result<i64, i64> {}
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i64) -> i64) -> i64 {}
    pub fn fetch_max(&self, val: i64, order: Ordering) -> i64 {}
    pub fn fetch_min(&self, val: i64, order: Ordering) -> i64 {}
    pub fn as_ptr(&self) -> *const i64 {}
}
impl Default for AtomicU64 {
    fn default() -> Self {}
}
impl From<u64> for AtomicU64 {
    fn from(v: u64) -> Self {}
}
impl crate::fmt::Debug for AtomicU64 {}
impl AtomicU64 {
    pub fn new(v: u64) -> Self {}
    pub fn from_ptr(ptr: *const u64) -> &AtomicU64 {}
    pub fn get_mut(&mut self) -> &mut u64 {}
    pub fn into_inner(self) -> u64 {}
    pub fn load(&self, order: Ordering) -> u64 {}
    pub fn store(&self, val: u64, order: Ordering) {}
    pub fn swap(&self, val: u64, order: Ordering) -> u64 {}
    pub fn compare_and_swap(&self, current: u64, new: u64, order: Ordering) -> u64 {}
    pub fn compare_exchange(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64> {}
    pub fn compare_exchange_weak(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64> {}
    pub fn fetch_add(&self, val: u64, order: Ordering) -> u64 {}
    pub fn fetch_sub(&self, val: u64, order: Ordering) -> u64 {}
    pub fn fetch_and(&self, val: u64, order: Ordering) -> u64 {}
    pub fn fetch_nand(&self, val: u64, order: Ordering) -> u64 {}
    pub fn fetch_or(&self, val: u64, order: Ordering) -> u64 {}
    pub fn fetch_xor(&self, val: u64, order: Ordering) -> u64 {}
    pub fn fetch_update<F: FnMut(u64) -> Option<u64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u64, u64> {}
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u64) -> Option<u64>) -> Result<u64, u64> {}
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u64) -> u64) -> u64 {}
    pub fn fetch_max(&self, val: u64, order: Ordering) -> u64 {}
    pub fn fetch_min(&self, val: u64, order: Ordering) -> u64 {}
    pub fn as_ptr(&self) -> *const u64 {}
}
impl Default for AtomicIsize {
    fn default() -> Self {}
}
impl From<isize> for AtomicIsize {
    fn from(v: isize) -> Self {}
}
impl crate::fmt::Debug for AtomicIsize {}
impl AtomicIsize {
    pub fn new(v: isize) -> Self {}
    pub fn from_ptr(ptr: *const isize) -> &AtomicIsize {}
    pub fn get_mut(&mut self) -> &mut isize {}
    pub fn into_inner(self) -> isize {}
    pub fn load(&self, order: Ordering) -> isize {}
    pub fn store(&self, val: isize, order: Ordering) {}
    pub fn swap(&self, val: isize, order: Ordering) -> isize {}
    pub fn compare_and_swap(&self, current: isize, new: isize, order: Ordering) -> isize {}
    pub fn compare_exchange(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize> {}
    pub fn compare_exchange_weak(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize> {}
    pub fn fetch_add(&self, val: isize, order: Ordering) -> isize {}
    pub fn fetch_sub(&self, val: isize, order: Ordering) -> isize {}
    pub fn fetch_and(&self, val: isize, order: Ordering) -> isize {}
    pub fn fetch_nand(&self, val: isize, order: Ordering) -> isize {}
    pub fn fetch_or(&self, val: isize, order: Ordering) -> isize {}
    pub fn fetch_xor(&self, val: isize, order: Ordering) -> isize {}
    pub fn fetch_update<F: FnMut(isize) -> Option<isize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<isize, isize> {}
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(isize) -> Option<isize>) -> Result<isize, isize> {}
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(isize) -> isize) -> isize {}
    pub fn fetch_max(&self, val: isize, order: Ordering) -> isize {}
    pub fn fetch_min(&self, val: isize, order: Ordering) -> isize {}
    pub fn as_ptr(&self) -> *const isize {}
}
impl Default for AtomicUsize {
    fn default() -> Self {}
}
impl From<usize> for AtomicUsize {
    fn from(v: usize) -> Self {}
}
impl crate::fmt::Debug for AtomicUsize {}
impl AtomicUsize {
    pub fn new(v: usize) -> Self {}
    pub fn from_ptr(ptr: *const usize) -> &AtomicUsize {}
    pub fn get_mut(&mut self) -> &mut usize {}
    pub fn into_inner(self) -> usize {}
    pub fn load(&self, order: Ordering) -> usize {}
    pub fn store(&self, val: usize, order: Ordering) {}
    pub fn swap(&self, val: usize, order: Ordering) -> usize {}
    pub fn compare_and_swap(&self, current: usize, new: usize, order: Ordering) -> usize {}
    pub fn compare_exchange(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize> {}
    pub fn compare_exchange_weak(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize> {}
    pub fn fetch_add(&self, val: usize, order: Ordering) -> usize {}
    pub fn fetch_sub(&self, val: usize, order: Ordering) -> usize {}
    pub fn fetch_and(&self, val: usize, order: Ordering) -> usize {}
    pub fn fetch_nand(&self, val: usize, order: Ordering) -> usize {}
    pub fn fetch_or(&self, val: usize, order: Ordering) -> usize {}
    pub fn fetch_xor(&self, val: usize, order: Ordering) -> usize {}
    pub fn fetch_update<F: FnMut(usize) -> Option<usize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<usize, usize> {}
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(usize) -> Option<usize>) -> Result<usize, usize> {}
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(usize) -> usize) -> usize {}
    pub fn fetch_max(&self, val: usize, order: Ordering) -> usize {}
    pub fn fetch_min(&self, val: usize, order: Ordering) -> usize {}
    pub fn as_ptr(&self) -> *const usize {}
}
impl crate::fmt::Debug for AtomicBool {}
impl<T> crate::fmt::Debug for AtomicPtr<T> {}
}
pub mod mpsc {
pub struct Receiver<T>;
#[derive(Debug)] pub struct Iter<T>;
#[derive(Debug)] pub struct TryIter<T>;
#[derive(Debug)] pub struct IntoIter<T>;
pub struct Sender<T>;
pub struct SyncSender<T>;
#[derive(PartialEq, Eq, Clone, Copy)] pub struct SendError<T>(pub T);
#[derive(PartialEq, Eq, Clone, Copy, Debug)] pub struct RecvError;
#[derive(PartialEq, Eq, Clone, Copy, Debug)] pub enum TryRecvError { Empty, Disconnected }
#[derive(PartialEq, Eq, Clone, Copy, Debug)] pub enum RecvTimeoutError { Timeout, Disconnected }
#[derive(PartialEq, Eq, Clone, Copy)] pub enum TrySendError<T> { Full(T), Disconnected(T) }
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {}
impl<T> Sender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
}
impl<T> Clone for Sender<T> {
    fn clone(&self) -> Sender<T> {}
}
impl<T> crate::fmt::Debug for Sender<T> {}
impl<T> SyncSender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {}
}
impl<T> Clone for SyncSender<T> {
    fn clone(&self) -> SyncSender<T> {}
}
impl<T> crate::fmt::Debug for SyncSender<T> {}
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    pub fn recv(&self) -> Result<T, RecvError> {}
    pub fn recv_timeout(&self, timeout: crate::time::Duration) -> Result<T, RecvTimeoutError> {}
    pub fn iter(&self) -> Iter<T> {}
    pub fn try_iter(&self) -> TryIter<T> {}
}
impl<T> Iterator for Iter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<T> Iterator for TryIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<T> IntoIterator for &Receiver<T> {
    type Item = T;
    type IntoIter = Iter<T>;
    fn into_iter(self) -> Iter<T> {}
}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {}
}
impl<T> crate::fmt::Debug for Receiver<T> {}
impl<T> crate::fmt::Debug for SendError<T> {}
impl<T> crate::fmt::Display for SendError<T> {}
impl<T> crate::error::Error for SendError<T> {}
impl<T> crate::fmt::Debug for TrySendError<T> {}
impl<T> crate::fmt::Display for TrySendError<T> {}
impl<T> crate::error::Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {
    fn from(err: SendError<T>) -> TrySendError<T> {}
}
impl crate::fmt::Display for RecvError {}
impl crate::error::Error for RecvError {}
impl crate::fmt::Display for TryRecvError {}
impl crate::error::Error for TryRecvError {}
impl From<RecvError> for TryRecvError {
    fn from(err: RecvError) -> TryRecvError {}
}
impl crate::fmt::Display for RecvTimeoutError {}
impl crate::error::Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {
    fn from(err: RecvError) -> RecvTimeoutError {}
}
}
}
