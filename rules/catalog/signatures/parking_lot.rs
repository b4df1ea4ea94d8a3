// parking_lot.

use std::time::{Duration, Instant};
pub struct Mutex<T: ?Sized>(T);
pub struct FairMutex<T: ?Sized>(T);
pub struct MutexGuard<T: ?Sized>(T);
pub struct RwLock<T: ?Sized>(T);
pub struct RwLockReadGuard<T: ?Sized>(T);
pub struct RwLockUpgradableReadGuard<T: ?Sized>(T);
pub struct RwLockWriteGuard<T: ?Sized>(T);
pub struct Once;
pub struct Condvar;
pub struct WaitTimeoutResult(bool);
impl<T> Mutex<T> {
    pub const fn new(val: T) -> Mutex<T> {}
    pub fn into_inner(self) -> T {}
}
impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> MutexGuard<T> {}
    pub fn try_lock(&self) -> Option<MutexGuard<T>> {}
    pub fn try_lock_for(&self, timeout: Duration) -> Option<MutexGuard<T>> {}
    pub fn is_locked(&self) -> bool {}
    pub fn get_mut(&mut self) -> &mut T {}
}
impl<T> FairMutex<T> {
    pub const fn new(val: T) -> FairMutex<T> {}
    pub fn lock(&self) -> MutexGuard<T> {}
}
impl<T: Default> Default for Mutex<T> {
    fn default() -> Mutex<T> {}
}
impl<T> RwLock<T> {
    pub const fn new(val: T) -> RwLock<T> {}
    pub fn into_inner(self) -> T {}
}
impl<T: ?Sized> RwLock<T> {
    pub fn read(&self) -> RwLockReadGuard<T> {}
    pub fn try_read(&self) -> Option<RwLockReadGuard<T>> {}
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<T> {}
    pub fn write(&self) -> RwLockWriteGuard<T> {}
    pub fn try_write(&self) -> Option<RwLockWriteGuard<T>> {}
    pub fn get_mut(&mut self) -> &mut T {}
}
impl<T: Default> Default for RwLock<T> {
    fn default() -> RwLock<T> {}
}
impl<T: ?Sized> std::ops::Deref for MutexGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T: ?Sized> std::ops::DerefMut for MutexGuard<T> {
    fn deref_mut(&mut self) -> &mut T {}
}
impl<T: ?Sized> std::ops::Deref for RwLockReadGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T: ?Sized> std::ops::Deref for RwLockUpgradableReadGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T: ?Sized> std::ops::Deref for RwLockWriteGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T: ?Sized> std::ops::DerefMut for RwLockWriteGuard<T> {
    fn deref_mut(&mut self) -> &mut T {}
}
impl Once {
    pub const fn new() -> Once {}
    pub fn call_once<F: FnOnce()>(&self, f: F) {}
}
impl Condvar {
    pub const fn new() -> Condvar {}
    pub fn notify_one(&self) -> bool {}
    pub fn notify_all(&self) -> usize {}
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<T>) {}
    pub fn wait_while<T: ?Sized, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<T>, condition: F) {}
    pub fn wait_for<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<T>, timeout: Duration) -> WaitTimeoutResult {}
    pub fn wait_until<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<T>, timeout: Instant) -> WaitTimeoutResult {}
}
