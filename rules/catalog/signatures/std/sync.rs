// std: sharing between threads.

pub mod sync {
    use crate::error::Error;
    use crate::ops::{Deref, DerefMut};
    use crate::time::Duration;

    pub mod atomic {
        #[derive(Clone, Copy)]
        pub enum Ordering {
            Relaxed,
            Release,
            Acquire,
            AcqRel,
            SeqCst,
        }
        pub fn fence(order: Ordering) {}
        pub struct AtomicBool;
        impl AtomicBool {
            pub const fn new(v: bool) -> AtomicBool {}
            pub fn get_mut(&mut self) -> &mut bool {}
            pub fn into_inner(self) -> bool {}
            pub fn load(&self, order: Ordering) -> bool {}
            pub fn store(&self, val: bool, order: Ordering) {}
            pub fn swap(&self, val: bool, order: Ordering) -> bool {}
            pub fn compare_and_swap(&self, current: bool, new: bool, order: Ordering) -> bool {}
            pub fn compare_exchange(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> {}
            pub fn compare_exchange_weak(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> {}
            pub fn fetch_and(&self, val: bool, order: Ordering) -> bool {}
            pub fn fetch_or(&self, val: bool, order: Ordering) -> bool {}
            pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool {}
            pub fn fetch_not(&self, order: Ordering) -> bool {}
            pub fn fetch_update<F: FnMut(bool) -> Option<bool>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<bool, bool> {}
        }
        pub struct AtomicPtr<T>(T);
        impl<T> AtomicPtr<T> {
            pub const fn new(p: *mut T) -> AtomicPtr<T> {}
            pub fn load(&self, order: Ordering) -> *mut T {}
            pub fn store(&self, ptr: *mut T, order: Ordering) {}
            pub fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T {}
            pub fn compare_exchange(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T> {}
        }
        pub struct AtomicI8;
        impl AtomicI8 {
            pub const fn new(v: i8) -> Self {}
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
            pub fn fetch_or(&self, val: i8, order: Ordering) -> i8 {}
            pub fn fetch_xor(&self, val: i8, order: Ordering) -> i8 {}
            pub fn fetch_max(&self, val: i8, order: Ordering) -> i8 {}
            pub fn fetch_min(&self, val: i8, order: Ordering) -> i8 {}
            pub fn fetch_update<F: FnMut(i8) -> Option<i8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i8, i8> {}
        }
        impl Default for AtomicI8 {
            fn default() -> Self {}
        }
        pub struct AtomicU8;
        impl AtomicU8 {
            pub const fn new(v: u8) -> Self {}
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
            pub fn fetch_or(&self, val: u8, order: Ordering) -> u8 {}
            pub fn fetch_xor(&self, val: u8, order: Ordering) -> u8 {}
            pub fn fetch_max(&self, val: u8, order: Ordering) -> u8 {}
            pub fn fetch_min(&self, val: u8, order: Ordering) -> u8 {}
            pub fn fetch_update<F: FnMut(u8) -> Option<u8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u8, u8> {}
        }
        impl Default for AtomicU8 {
            fn default() -> Self {}
        }
        pub struct AtomicI16;
        impl AtomicI16 {
            pub const fn new(v: i16) -> Self {}
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
            pub fn fetch_or(&self, val: i16, order: Ordering) -> i16 {}
            pub fn fetch_xor(&self, val: i16, order: Ordering) -> i16 {}
            pub fn fetch_max(&self, val: i16, order: Ordering) -> i16 {}
            pub fn fetch_min(&self, val: i16, order: Ordering) -> i16 {}
            pub fn fetch_update<F: FnMut(i16) -> Option<i16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i16, i16> {}
        }
        impl Default for AtomicI16 {
            fn default() -> Self {}
        }
        pub struct AtomicU16;
        impl AtomicU16 {
            pub const fn new(v: u16) -> Self {}
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
            pub fn fetch_or(&self, val: u16, order: Ordering) -> u16 {}
            pub fn fetch_xor(&self, val: u16, order: Ordering) -> u16 {}
            pub fn fetch_max(&self, val: u16, order: Ordering) -> u16 {}
            pub fn fetch_min(&self, val: u16, order: Ordering) -> u16 {}
            pub fn fetch_update<F: FnMut(u16) -> Option<u16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u16, u16> {}
        }
        impl Default for AtomicU16 {
            fn default() -> Self {}
        }
        pub struct AtomicI32;
        impl AtomicI32 {
            pub const fn new(v: i32) -> Self {}
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
            pub fn fetch_or(&self, val: i32, order: Ordering) -> i32 {}
            pub fn fetch_xor(&self, val: i32, order: Ordering) -> i32 {}
            pub fn fetch_max(&self, val: i32, order: Ordering) -> i32 {}
            pub fn fetch_min(&self, val: i32, order: Ordering) -> i32 {}
            pub fn fetch_update<F: FnMut(i32) -> Option<i32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i32, i32> {}
        }
        impl Default for AtomicI32 {
            fn default() -> Self {}
        }
        pub struct AtomicU32;
        impl AtomicU32 {
            pub const fn new(v: u32) -> Self {}
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
            pub fn fetch_or(&self, val: u32, order: Ordering) -> u32 {}
            pub fn fetch_xor(&self, val: u32, order: Ordering) -> u32 {}
            pub fn fetch_max(&self, val: u32, order: Ordering) -> u32 {}
            pub fn fetch_min(&self, val: u32, order: Ordering) -> u32 {}
            pub fn fetch_update<F: FnMut(u32) -> Option<u32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u32, u32> {}
        }
        impl Default for AtomicU32 {
            fn default() -> Self {}
        }
        pub struct AtomicI64;
        impl AtomicI64 {
            pub const fn new(v: i64) -> Self {}
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
            pub fn fetch_or(&self, val: i64, order: Ordering) -> i64 {}
            pub fn fetch_xor(&self, val: i64, order: Ordering) -> i64 {}
            pub fn fetch_max(&self, val: i64, order: Ordering) -> i64 {}
            pub fn fetch_min(&self, val: i64, order: Ordering) -> i64 {}
            pub fn fetch_update<F: FnMut(i64) -> Option<i64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i64, i64> {}
        }
        impl Default for AtomicI64 {
            fn default() -> Self {}
        }
        pub struct AtomicU64;
        impl AtomicU64 {
            pub const fn new(v: u64) -> Self {}
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
            pub fn fetch_or(&self, val: u64, order: Ordering) -> u64 {}
            pub fn fetch_xor(&self, val: u64, order: Ordering) -> u64 {}
            pub fn fetch_max(&self, val: u64, order: Ordering) -> u64 {}
            pub fn fetch_min(&self, val: u64, order: Ordering) -> u64 {}
            pub fn fetch_update<F: FnMut(u64) -> Option<u64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u64, u64> {}
        }
        impl Default for AtomicU64 {
            fn default() -> Self {}
        }
        pub struct AtomicIsize;
        impl AtomicIsize {
            pub const fn new(v: isize) -> Self {}
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
            pub fn fetch_or(&self, val: isize, order: Ordering) -> isize {}
            pub fn fetch_xor(&self, val: isize, order: Ordering) -> isize {}
            pub fn fetch_max(&self, val: isize, order: Ordering) -> isize {}
            pub fn fetch_min(&self, val: isize, order: Ordering) -> isize {}
            pub fn fetch_update<F: FnMut(isize) -> Option<isize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<isize, isize> {}
        }
        impl Default for AtomicIsize {
            fn default() -> Self {}
        }
        pub struct AtomicUsize;
        impl AtomicUsize {
            pub const fn new(v: usize) -> Self {}
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
            pub fn fetch_or(&self, val: usize, order: Ordering) -> usize {}
            pub fn fetch_xor(&self, val: usize, order: Ordering) -> usize {}
            pub fn fetch_max(&self, val: usize, order: Ordering) -> usize {}
            pub fn fetch_min(&self, val: usize, order: Ordering) -> usize {}
            pub fn fetch_update<F: FnMut(usize) -> Option<usize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<usize, usize> {}
        }
        impl Default for AtomicUsize {
            fn default() -> Self {}
        }
    }

    pub mod mpsc {
        use crate::time::Duration;

        pub struct Sender<T>(T);
        pub struct SyncSender<T>(T);
        pub struct Receiver<T>(T);
        pub struct SendError<T>(pub T);
        pub struct RecvError;
        pub enum TryRecvError {
            Empty,
            Disconnected,
        }
        pub enum RecvTimeoutError {
            Timeout,
            Disconnected,
        }
        pub enum TrySendError<T> {
            Full(T),
            Disconnected(T),
        }
        pub struct Iter<T>(T);
        pub struct TryIter<T>(T);
        pub struct IntoIter<T>(T);
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
        pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {}
        impl<T> Sender<T> {
            pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
        }
        impl<T> Clone for Sender<T> {
            fn clone(&self) -> Sender<T> {}
        }
        impl<T> SyncSender<T> {
            pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
            pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {}
        }
        impl<T> Clone for SyncSender<T> {
            fn clone(&self) -> SyncSender<T> {}
        }
        impl<T> Receiver<T> {
            pub fn try_recv(&self) -> Result<T, TryRecvError> {}
            pub fn recv(&self) -> Result<T, RecvError> {}
            pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
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
        impl<T> Iterator for IntoIter<T> {
            type Item = T;
            fn next(&mut self) -> Option<T> {}
        }
        impl<T> IntoIterator for Receiver<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;
            fn into_iter(self) -> IntoIter<T> {}
        }
        impl<T> IntoIterator for &Receiver<T> {
            type Item = T;
            type IntoIter = Iter<T>;
            fn into_iter(self) -> Iter<T> {}
        }
    }

    pub struct Arc<T: ?Sized>(T);
    pub struct Weak<T: ?Sized>(T);
    impl<T> Arc<T> {
        pub fn new(data: T) -> Arc<T> {}
        pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T> {}
        pub fn pin(data: T) -> crate::pin::Pin<Arc<T>> {}
        pub fn try_unwrap(this: Self) -> Result<T, Self> {}
        pub fn into_inner(this: Self) -> Option<T> {}
        pub fn unwrap_or_clone(this: Self) -> T where T: Clone {}
    }
    impl<T: ?Sized> Arc<T> {
        pub fn downgrade(this: &Self) -> Weak<T> {}
        pub fn weak_count(this: &Self) -> usize {}
        pub fn strong_count(this: &Self) -> usize {}
        pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
        pub fn get_mut(this: &mut Self) -> Option<&mut T> {}
        pub fn make_mut(this: &mut Self) -> &mut T {}
        pub fn as_ptr(this: &Self) -> *const T {}
    }
    impl<T> Weak<T> {
        pub fn new() -> Weak<T> {}
    }
    impl<T: ?Sized> Weak<T> {
        pub fn upgrade(&self) -> Option<Arc<T>> {}
    }
    impl<T: ?Sized> Deref for Arc<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T: ?Sized> Clone for Arc<T> {
        fn clone(&self) -> Arc<T> {}
    }
    impl<T: ?Sized> Clone for Weak<T> {
        fn clone(&self) -> Weak<T> {}
    }
    impl<T: Default> Default for Arc<T> {
        fn default() -> Arc<T> {}
    }
    impl<T: ?Sized> AsRef<T> for Arc<T> {
        fn as_ref(&self) -> &T {}
    }
    impl<T> From<T> for Arc<T> {
        fn from(t: T) -> Self {}
    }
    impl<T> From<Vec<T>> for Arc<[T]> {
        fn from(v: Vec<T>) -> Arc<[T]> {}
    }
    impl From<&str> for Arc<str> {
        fn from(v: &str) -> Arc<str> {}
    }
    impl From<String> for Arc<str> {
        fn from(v: String) -> Arc<str> {}
    }

    pub struct PoisonError<T> {
        data: T,
    }
    pub enum TryLockError<T> {
        Poisoned(PoisonError<T>),
        WouldBlock,
    }
    pub type LockResult<T> = Result<T, PoisonError<T>>;
    pub type TryLockResult<T> = Result<T, TryLockError<T>>;
    impl<T> PoisonError<T> {
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T> Error for PoisonError<T> {}

    pub struct Mutex<T: ?Sized>(T);
    pub struct MutexGuard<T: ?Sized>(T);
    impl<T> Mutex<T> {
        pub const fn new(t: T) -> Mutex<T> {}
        pub fn into_inner(self) -> LockResult<T> {}
    }
    impl<T: ?Sized> Mutex<T> {
        pub fn lock(&self) -> LockResult<MutexGuard<T>> {}
        pub fn try_lock(&self) -> TryLockResult<MutexGuard<T>> {}
        pub fn is_poisoned(&self) -> bool {}
        pub fn clear_poison(&self) {}
        pub fn get_mut(&mut self) -> LockResult<&mut T> {}
    }
    impl<T: Default> Default for Mutex<T> {
        fn default() -> Mutex<T> {}
    }
    impl<T> From<T> for Mutex<T> {
        fn from(t: T) -> Self {}
    }
    impl<T: ?Sized> Deref for MutexGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T: ?Sized> DerefMut for MutexGuard<T> {
        fn deref_mut(&mut self) -> &mut T {}
    }

    pub struct RwLock<T: ?Sized>(T);
    pub struct RwLockReadGuard<T: ?Sized>(T);
    pub struct RwLockWriteGuard<T: ?Sized>(T);
    impl<T> RwLock<T> {
        pub const fn new(t: T) -> RwLock<T> {}
        pub fn into_inner(self) -> LockResult<T> {}
    }
    impl<T: ?Sized> RwLock<T> {
        pub fn read(&self) -> LockResult<RwLockReadGuard<T>> {}
        pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<T>> {}
        pub fn write(&self) -> LockResult<RwLockWriteGuard<T>> {}
        pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<T>> {}
        pub fn is_poisoned(&self) -> bool {}
        pub fn get_mut(&mut self) -> LockResult<&mut T> {}
    }
    impl<T: Default> Default for RwLock<T> {
        fn default() -> RwLock<T> {}
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

    pub struct Condvar;
    pub struct WaitTimeoutResult(bool);
    impl Condvar {
        pub const fn new() -> Condvar {}
        pub fn wait<T>(&self, guard: MutexGuard<T>) -> LockResult<MutexGuard<T>> {}
        pub fn wait_while<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<T>, condition: F) -> LockResult<MutexGuard<T>> {}
        pub fn wait_timeout<T>(&self, guard: MutexGuard<T>, dur: Duration) -> LockResult<(MutexGuard<T>, WaitTimeoutResult)> {}
        pub fn wait_timeout_while<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<T>, dur: Duration, condition: F) -> LockResult<(MutexGuard<T>, WaitTimeoutResult)> {}
        pub fn notify_one(&self) {}
        pub fn notify_all(&self) {}
    }
    impl WaitTimeoutResult {
        pub fn timed_out(&self) -> bool {}
    }
    pub struct Barrier;
    pub struct BarrierWaitResult;
    impl Barrier {
        pub const fn new(n: usize) -> Barrier {}
        pub fn wait(&self) -> BarrierWaitResult {}
    }

    pub struct Once;
    pub struct OnceState;
    pub const ONCE_INIT: Once = Once;
    impl Once {
        pub const fn new() -> Once {}
        pub fn call_once<F: FnOnce()>(&self, f: F) {}
        pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) {}
        pub fn is_completed(&self) -> bool {}
        pub fn wait(&self) {}
    }
    pub struct OnceLock<T>(T);
    impl<T> OnceLock<T> {
        pub const fn new() -> OnceLock<T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn wait(&self) -> &T {}
        pub fn set(&self, value: T) -> Result<(), T> {}
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn take(&mut self) -> Option<T> {}
    }
    pub struct LazyLock<T, F = fn() -> T>(T, F);
    impl<T, F: FnOnce() -> T> LazyLock<T, F> {
        pub const fn new(f: F) -> LazyLock<T, F> {}
        pub fn force(this: &LazyLock<T, F>) -> &T {}
    }
    impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
}
