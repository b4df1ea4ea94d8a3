// std: `rc`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod rc {
pub struct Rc<T>;
pub struct Weak<T>;
impl From<crate::ffi::CString> for Rc<crate::ffi::CStr> {
    fn from(s: crate::ffi::CString) -> Rc<crate::ffi::CStr> {}
}
impl From<&crate::ffi::CStr> for Rc<crate::ffi::CStr> {
    fn from(s: &crate::ffi::CStr) -> Rc<crate::ffi::CStr> {}
}
impl From<&mut crate::ffi::CStr> for Rc<crate::ffi::CStr> {
    fn from(s: &mut crate::ffi::CStr) -> Rc<crate::ffi::CStr> {}
}
impl Default for Rc<crate::ffi::CStr> {
    fn default() -> Self {}
}
impl From<crate::ffi::OsString> for Rc<crate::ffi::OsStr> {
    fn from(s: crate::ffi::OsString) -> Rc<crate::ffi::OsStr> {}
}
impl From<&crate::ffi::OsStr> for Rc<crate::ffi::OsStr> {
    fn from(s: &crate::ffi::OsStr) -> Rc<crate::ffi::OsStr> {}
}
impl From<&mut crate::ffi::OsStr> for Rc<crate::ffi::OsStr> {
    fn from(s: &mut crate::ffi::OsStr) -> Rc<crate::ffi::OsStr> {}
}
impl<T: crate::os::fd::AsRawFd> crate::os::fd::AsRawFd for Rc<T> {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl<T: crate::os::fd::AsFd> crate::os::fd::AsFd for Rc<T> {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl<T> Rc<T> {
    pub fn new(value: T) -> Rc<T> {}
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T> {}
    pub fn new_uninit() -> Rc<crate::mem::MaybeUninit<T>> {}
    pub fn new_zeroed() -> Rc<crate::mem::MaybeUninit<T>> {}
    pub fn pin(value: T) -> crate::pin::Pin<Rc<T>> {}
}
impl<T> Rc<T> {
    pub fn try_unwrap(this: Self) -> Result<T, Self> {}
    pub fn into_inner(this: Self) -> Option<T> {}
}
impl<T> Rc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Rc<[crate::mem::MaybeUninit<T>]> {}
    pub fn new_zeroed_slice(len: usize) -> Rc<[crate::mem::MaybeUninit<T>]> {}
}
impl<T> Rc<crate::mem::MaybeUninit<T>> {
    pub fn assume_init(self) -> Rc<T> {}
}
impl<T> Rc<[crate::mem::MaybeUninit<T>]> {
    pub fn assume_init(self) -> Rc<[T]> {}
}
impl<T> Rc<T> {
    pub fn from_raw(ptr: *const T) -> Self {}
    pub fn into_raw(this: Self) -> *const T {}
    pub fn increment_strong_count(ptr: *const T) {}
    pub fn decrement_strong_count(ptr: *const T) {}
}
impl<T> Rc<T> {
    pub fn as_ptr(this: &Self) -> *const T {}
    pub fn downgrade(this: &Self) -> Weak<T> {}
    pub fn weak_count(this: &Self) -> usize {}
    pub fn strong_count(this: &Self) -> usize {}
    pub fn get_mut(this: &mut Self) -> Option<&mut T> {}
    pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
}
impl<T: crate::clone::CloneToUninit> Rc<T> {
    pub fn make_mut(this: &mut Self) -> &mut T {}
}
impl<T: Clone> Rc<T> {
    pub fn unwrap_or_clone(this: Self) -> T {}
}
impl Rc<dyn crate::any::Any> {
    pub fn downcast<T: crate::any::Any>(self) -> Result<Rc<T>, Self> {}
}
impl<T> crate::ops::Deref for Rc<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> Clone for Rc<T> {
    fn clone(&self) -> Self {}
}
impl<T: Default> Default for Rc<T> {
    fn default() -> Self {}
}
impl Default for Rc<str> {
    fn default() -> Self {}
}
impl<T> Default for Rc<[T]> {
    fn default() -> Self {}
}
impl<T: crate::fmt::Display> crate::fmt::Display for Rc<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for Rc<T> {}
impl<T> From<T> for Rc<T> {
    fn from(t: T) -> Self {}
}
impl<T, N> From<[T; 0]> for Rc<[T]> {
    fn from(v: [T; 0]) -> Rc<[T]> {}
}
impl<T: Clone> From<&[T]> for Rc<[T]> {
    fn from(v: &[T]) -> Rc<[T]> {}
}
impl<T: Clone> From<&mut [T]> for Rc<[T]> {
    fn from(v: &mut [T]) -> Rc<[T]> {}
}
impl From<&str> for Rc<str> {
    fn from(v: &str) -> Rc<str> {}
}
impl From<&mut str> for Rc<str> {
    fn from(v: &mut str) -> Rc<str> {}
}
impl From<String> for Rc<str> {
    fn from(v: String) -> Rc<str> {}
}
impl<T> From<Box<T>> for Rc<T> {
    fn from(v: Box<T>) -> Rc<T> {}
}
impl<T> From<Vec<T>> for Rc<[T]> {
    fn from(v: Vec<T>) -> Rc<[T]> {}
}
impl<B: ToOwned> From<crate::borrow::Cow<B>> for Rc<B> where Rc<B>: From<&B> + From<B::Owned> {
    fn from(cow: crate::borrow::Cow<B>) -> Rc<B> {}
}
impl From<Rc<str>> for Rc<[u8]> {
    fn from(rc: Rc<str>) -> Self {}
}
impl<T, N> TryFrom<Rc<[T]>> for Rc<[T; 0]> {
    type Error = Rc<[T]>;
    fn try_from(boxed_slice: Rc<[T]>) -> Result<Self, Self::Error> {}
}
impl<T> FromIterator<T> for Rc<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {}
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
    pub fn upgrade(&self) -> Option<Rc<T>> {}
    pub fn strong_count(&self) -> usize {}
    pub fn weak_count(&self) -> usize {}
    pub fn ptr_eq(&self, other: &Self) -> bool {}
}
impl<T> Clone for Weak<T> {
    fn clone(&self) -> Weak<T> {}
}
impl<T> crate::fmt::Debug for Weak<T> {}
impl<T> Default for Weak<T> {
    fn default() -> Weak<T> {}
}
impl<T> crate::borrow::Borrow<T> for Rc<T> {
    fn borrow(&self) -> &T {}
}
impl<T> AsRef<T> for Rc<T> {
    fn as_ref(&self) -> &T {}
}
impl From<crate::path::PathBuf> for Rc<crate::path::Path> {
    fn from(s: crate::path::PathBuf) -> Rc<crate::path::Path> {}
}
impl From<&crate::path::Path> for Rc<crate::path::Path> {
    fn from(s: &crate::path::Path) -> Rc<crate::path::Path> {}
}
impl From<&mut crate::path::Path> for Rc<crate::path::Path> {
    fn from(s: &mut crate::path::Path) -> Rc<crate::path::Path> {}
}
}
