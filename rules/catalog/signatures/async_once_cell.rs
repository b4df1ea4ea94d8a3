// async-once-cell 0.5.

use std::future::Future;

pub struct OnceCell<T>(T);
impl<T> OnceCell<T> {
    pub const fn new() -> Self {}
    pub const fn new_with(value: T) -> Self {}
    pub async fn get_or_init<F: Future<Output = T>>(&self, init: F) -> &T {}
    pub async fn get_or_try_init<E, F: Future<Output = Result<T, E>>>(&self, init: F) -> Result<&T, E> {}
    pub fn get(&self) -> Option<&T> {}
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    pub fn take(&mut self) -> Option<T> {}
    pub fn into_inner(self) -> Option<T> {}
}
