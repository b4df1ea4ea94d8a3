// std: `marker`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod marker {
pub trait Send {}
pub trait Sized {}
pub trait Copy: Clone {}
pub trait Sync {}
pub struct PhantomData<T>;
pub trait Unpin {}
#[derive(Debug, Default, Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)] pub struct PhantomPinned;
pub trait Destruct {}
pub trait FnPtr: Copy + Clone {
    fn addr(self) -> *const ();
}
impl<T> Clone for PhantomData<T> {
    fn clone(&self) -> Self {}
}
impl<T> Default for PhantomData<T> {
    fn default() -> Self {}
}
impl<T> crate::fmt::Debug for PhantomData<T> {}
}
