// async-lock.

pub struct Mutex<T: ?Sized>(T);
pub struct MutexGuard<T: ?Sized>(T);
pub struct RwLock<T: ?Sized>(T);
pub struct RwLockReadGuard<T: ?Sized>(T);
pub struct RwLockWriteGuard<T: ?Sized>(T);
pub struct OnceCell<T>(T);
impl<T> Mutex<T> {
    pub const fn new(data: T) -> Mutex<T> {}
    pub async fn lock(&self) -> MutexGuard<T> {}
    pub fn try_lock(&self) -> Option<MutexGuard<T>> {}
    pub fn lock_blocking(&self) -> MutexGuard<T> {}
}
impl<T> RwLock<T> {
    pub const fn new(t: T) -> RwLock<T> {}
    pub async fn read(&self) -> RwLockReadGuard<T> {}
    pub async fn write(&self) -> RwLockWriteGuard<T> {}
    pub fn try_write(&self) -> Option<RwLockWriteGuard<T>> {}
}
impl<T> OnceCell<T> {
    pub const fn new() -> Self {}
    pub fn get(&self) -> Option<&T> {}
    pub async fn set(&self, value: T) -> Result<&T, T> {}
    pub async fn get_or_init<F: FnOnce() -> Fut, Fut: std::future::Future<Output = T>>(&self, f: F) -> &T {}
    pub async fn get_or_try_init<E, F: FnOnce() -> Fut, Fut: std::future::Future<Output = Result<T, E>>>(&self, f: F) -> Result<&T, E> {}
}
impl<T: ?Sized> std::ops::Deref for MutexGuard<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target {}
}
impl<T: ?Sized> std::ops::DerefMut for MutexGuard<T> {
    fn deref_mut(&mut self) -> &mut Self::Target {}
}
impl<T: ?Sized> std::ops::Deref for RwLockReadGuard<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target {}
}
impl<T: ?Sized> std::ops::Deref for RwLockWriteGuard<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target {}
}
impl<T: ?Sized> std::ops::DerefMut for RwLockWriteGuard<T> {
    fn deref_mut(&mut self) -> &mut Self::Target {}
}
