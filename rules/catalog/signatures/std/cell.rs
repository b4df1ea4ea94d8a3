// std: `cell`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod cell {
pub struct LazyCell<T, F = fn() -> T>;
pub struct OnceCell<T>;
pub struct Cell<T>;
pub struct RefCell<T>;
#[derive(Debug)] pub struct BorrowError;
#[derive(Debug)] pub struct BorrowMutError;
pub struct Ref<T>;
pub struct RefMut<T>;
pub struct UnsafeCell<T>;
impl crate::error::Error for BorrowError {}
impl crate::error::Error for BorrowMutError {}
impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    pub fn new(f: F) -> LazyCell<T, F> {}
    pub fn force(this: &LazyCell<T, F>) -> &T {}
    pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T {}
}
impl<T, F> LazyCell<T, F> {
    pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T> {}
    pub fn get(this: &LazyCell<T, F>) -> Option<&T> {}
}
impl<T, F: FnOnce() -> T> crate::ops::Deref for LazyCell<T, F> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T, F: FnOnce() -> T> crate::ops::DerefMut for LazyCell<T, F> {
    fn deref_mut(&mut self) -> &mut T {}
}
impl<T: Default> Default for LazyCell<T> {
    fn default() -> LazyCell<T> {}
}
impl<T: crate::fmt::Debug, F> crate::fmt::Debug for LazyCell<T, F> {}
impl<T> OnceCell<T> {
    pub fn new() -> OnceCell<T> {}
    pub fn get(&self) -> Option<&T> {}
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    pub fn set(&self, value: T) -> Result<(), T> {}
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
    pub fn into_inner(self) -> Option<T> {}
    pub fn take(&mut self) -> Option<T> {}
}
impl<T> Default for OnceCell<T> {
    fn default() -> Self {}
}
impl<T: crate::fmt::Debug> crate::fmt::Debug for OnceCell<T> {}
impl<T: Clone> Clone for OnceCell<T> {
    fn clone(&self) -> OnceCell<T> {}
}
impl<T> From<T> for OnceCell<T> {
    fn from(value: T) -> Self {}
}
impl<T: Copy> Clone for Cell<T> {
    fn clone(&self) -> Cell<T> {}
}
impl<T: Default> Default for Cell<T> {
    fn default() -> Cell<T> {}
}
impl<T> From<T> for Cell<T> {
    fn from(t: T) -> Cell<T> {}
}
impl<T> Cell<T> {
    pub fn new(value: T) -> Cell<T> {}
    pub fn set(&self, val: T) {}
    pub fn swap(&self, other: &Self) {}
    pub fn replace(&self, val: T) -> T {}
    pub fn into_inner(self) -> T {}
}
impl<T: Copy> Cell<T> {
    pub fn get(&self) -> T {}
    pub fn update(&self, f: impl FnOnce(T) -> T) {}
}
impl<T> Cell<T> {
    pub fn as_ptr(&self) -> *const T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn from_mut(t: &mut T) -> &Cell<T> {}
}
impl<T: Default> Cell<T> {
    pub fn take(&self) -> T where T: Default {}
}
impl<T, N> AsRef<[Cell<T>; 0]> for Cell<[T; 0]> {
    fn as_ref(&self) -> &[Cell<T>; 0] {}
}
impl<T, N> AsRef<[Cell<T>]> for Cell<[T; 0]> {
    fn as_ref(&self) -> &[Cell<T>] {}
}
impl<T> AsRef<[Cell<T>]> for Cell<[T]> {
    fn as_ref(&self) -> &[Cell<T>] {}
}
impl<T> Cell<[T]> {
    pub fn as_slice_of_cells(&self) -> &[Cell<T>] {}
}
impl<T, N> Cell<[T; 0]> {
    pub fn as_array_of_cells(&self) -> &[Cell<T>; 0] {}
}
impl<T> Cell<T> {
    pub fn get_cloned(&self) -> Self {}
}
impl crate::fmt::Display for BorrowError {}
impl crate::fmt::Display for BorrowMutError {}
impl<T> RefCell<T> {
    pub fn new(value: T) -> RefCell<T> {}
    pub fn into_inner(self) -> T {}
    pub fn replace(&self, t: T) -> T {}
    pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T {}
    pub fn swap(&self, other: &Self) {}
}
impl<T> RefCell<T> {
    pub fn borrow(&self) -> Ref<T> {}
    pub fn try_borrow(&self) -> Result<Ref<T>, BorrowError> {}
    pub fn borrow_mut(&self) -> RefMut<T> {}
    pub fn try_borrow_mut(&self) -> Result<RefMut<T>, BorrowMutError> {}
    pub fn as_ptr(&self) -> *const T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn try_borrow_unguarded(&self) -> Result<&T, BorrowError> {}
}
impl<T: Default> RefCell<T> {
    pub fn take(&self) -> T {}
}
impl<T: Clone> Clone for RefCell<T> {
    fn clone(&self) -> RefCell<T> {}
}
impl<T: Default> Default for RefCell<T> {
    fn default() -> RefCell<T> {}
}
impl<T> From<T> for RefCell<T> {
    fn from(t: T) -> RefCell<T> {}
}
impl<T> crate::ops::Deref for Ref<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> Ref<T> {
    pub fn clone(orig: &Ref<T>) -> Ref<T> {}
    pub fn map<U, F: FnOnce(&T) -> &U>(orig: Ref<T>, f: F) -> Ref<U> {}
    pub fn filter_map<U, F: FnOnce(&T) -> Option<&U>>(orig: Ref<T>, f: F) -> Result<Ref<U>, Self> {}
    pub fn map_split<U, V, F: FnOnce(&T) -> (&U, &V)>(orig: Ref<T>, f: F) -> (Ref<U>, Ref<V>) {}
}
impl<T: crate::fmt::Display> crate::fmt::Display for Ref<T> {}
impl<T> RefMut<T> {
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<T>, f: F) -> RefMut<U> {}
    pub fn filter_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(orig: RefMut<T>, f: F) -> Result<RefMut<U>, Self> {}
    pub fn map_split<U, V, F: FnOnce(&mut T) -> (&mut U, &mut V)>(orig: RefMut<T>, f: F) -> (RefMut<U>, RefMut<V>) {}
}
impl<T> crate::ops::Deref for RefMut<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> crate::ops::DerefMut for RefMut<T> {
    fn deref_mut(&mut self) -> &mut T {}
}
impl<T: crate::fmt::Display> crate::fmt::Display for RefMut<T> {}
impl<T> UnsafeCell<T> {
    pub fn new(value: T) -> UnsafeCell<T> {}
    pub fn into_inner(self) -> T {}
}
impl<T> UnsafeCell<T> {
    pub fn from_mut(value: &mut T) -> &mut UnsafeCell<T> {}
    pub fn get(&self) -> *const T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn raw_get(this: *const Self) -> *const T {}
}
impl<T: Default> Default for UnsafeCell<T> {
    fn default() -> UnsafeCell<T> {}
}
impl<T> From<T> for UnsafeCell<T> {
    fn from(t: T) -> UnsafeCell<T> {}
}
impl<T: Copy + crate::fmt::Debug> crate::fmt::Debug for Cell<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for RefCell<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for Ref<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for RefMut<T> {}
impl<T> crate::fmt::Debug for UnsafeCell<T> {}
}
