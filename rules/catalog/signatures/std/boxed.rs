// std: `boxed`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod boxed {
pub struct Box<T>;
impl From<&crate::ffi::CStr> for Box<crate::ffi::CStr> {
    fn from(s: &crate::ffi::CStr) -> Box<crate::ffi::CStr> {}
}
impl From<&mut crate::ffi::CStr> for Box<crate::ffi::CStr> {
    fn from(s: &mut crate::ffi::CStr) -> Box<crate::ffi::CStr> {}
}
impl From<crate::borrow::Cow<crate::ffi::CStr>> for Box<crate::ffi::CStr> {
    fn from(cow: crate::borrow::Cow<crate::ffi::CStr>) -> Box<crate::ffi::CStr> {}
}
impl Clone for Box<crate::ffi::CStr> {
    fn clone(&self) -> Self {}
}
impl From<crate::ffi::CString> for Box<crate::ffi::CStr> {
    fn from(s: crate::ffi::CString) -> Box<crate::ffi::CStr> {}
}
impl Default for Box<crate::ffi::CStr> {
    fn default() -> Box<crate::ffi::CStr> {}
}
impl From<&crate::ffi::OsStr> for Box<crate::ffi::OsStr> {
    fn from(s: &crate::ffi::OsStr) -> Box<crate::ffi::OsStr> {}
}
impl From<&mut crate::ffi::OsStr> for Box<crate::ffi::OsStr> {
    fn from(s: &mut crate::ffi::OsStr) -> Box<crate::ffi::OsStr> {}
}
impl From<crate::borrow::Cow<crate::ffi::OsStr>> for Box<crate::ffi::OsStr> {
    fn from(cow: crate::borrow::Cow<crate::ffi::OsStr>) -> Box<crate::ffi::OsStr> {}
}
impl From<crate::ffi::OsString> for Box<crate::ffi::OsStr> {
    fn from(s: crate::ffi::OsString) -> Box<crate::ffi::OsStr> {}
}
impl Clone for Box<crate::ffi::OsStr> {
    fn clone(&self) -> Self {}
}
impl Default for Box<crate::ffi::OsStr> {
    fn default() -> Box<crate::ffi::OsStr> {}
}
impl<R: crate::io::Read> crate::io::Read for Box<R> {
    fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize> {}
}
impl<W: crate::io::Write> crate::io::Write for Box<W> {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize> {}
    fn flush(&mut self) -> crate::io::Result<()> {}
}
impl<S: crate::io::Seek> crate::io::Seek for Box<S> {
    fn seek(&mut self, pos: crate::io::SeekFrom) -> crate::io::Result<u64> {}
}
impl<B: crate::io::BufRead> crate::io::BufRead for Box<B> {
    fn fill_buf(&mut self) -> crate::io::Result<&[u8]> {}
    fn consume(&mut self, amt: usize) {}
}
impl<T: crate::os::fd::AsRawFd> crate::os::fd::AsRawFd for Box<T> {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl<T: crate::os::fd::AsFd> crate::os::fd::AsFd for Box<T> {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl<T> From<T> for Box<T> {
    fn from(t: T) -> Self {}
}
impl<T: Clone> From<&[T]> for Box<[T]> {
    fn from(slice: &[T]) -> Box<[T]> {}
}
impl<T: Clone> From<&mut [T]> for Box<[T]> {
    fn from(slice: &mut [T]) -> Box<[T]> {}
}
impl<T: Clone> From<crate::borrow::Cow<[T]>> for Box<[T]> {
    fn from(cow: crate::borrow::Cow<[T]>) -> Box<[T]> {}
}
impl From<&str> for Box<str> {
    fn from(s: &str) -> Box<str> {}
}
impl From<&mut str> for Box<str> {
    fn from(s: &mut str) -> Box<str> {}
}
impl From<crate::borrow::Cow<str>> for Box<str> {
    fn from(cow: crate::borrow::Cow<str>) -> Box<str> {}
}
impl From<Box<str>> for Box<[u8]> {
    fn from(s: Box<str>) -> Self {}
}
impl<T, N> From<[T; 0]> for Box<[T]> {
    fn from(array: [T; 0]) -> Box<[T]> {}
}
impl<T, N> TryFrom<Box<[T]>> for Box<[T; 0]> {
    type Error = Box<[T]>;
    fn try_from(boxed_slice: Box<[T]>) -> Result<Self, Self::Error> {}
}
impl<T, N> TryFrom<Vec<T>> for Box<[T; 0]> {
    type Error = Vec<T>;
    fn try_from(vec: Vec<T>) -> Result<Self, Self::Error> {}
}
impl Box<dyn crate::any::Any> {
    pub fn downcast<T: crate::any::Any>(self) -> Result<Box<T>, Self> {}
}
impl Box<dyn crate::any::Any + Send> {
    pub fn downcast<T: crate::any::Any>(self) -> Result<Box<T>, Self> {}
}
impl Box<dyn crate::any::Any + Send + Sync> {
    pub fn downcast<T: crate::any::Any>(self) -> Result<Box<T>, Self> {}
}
impl<E: crate::error::Error> From<E> for Box<dyn crate::error::Error> {
    fn from(err: E) -> Box<dyn crate::error::Error> {}
}
impl<E: crate::error::Error> From<E> for Box<dyn crate::error::Error + Send + Sync> {
    fn from(err: E) -> Box<dyn crate::error::Error + Send + Sync> {}
}
impl From<String> for Box<dyn crate::error::Error + Send + Sync> {
    fn from(err: String) -> Box<dyn crate::error::Error + Send + Sync> {}
}
impl From<String> for Box<dyn crate::error::Error> {
    fn from(str_err: String) -> Box<dyn crate::error::Error> {}
}
impl From<&str> for Box<dyn crate::error::Error + Send + Sync> {
    fn from(err: &str) -> Box<dyn crate::error::Error + Send + Sync> {}
}
impl From<&str> for Box<dyn crate::error::Error> {
    fn from(err: &str) -> Box<dyn crate::error::Error> {}
}
impl From<crate::borrow::Cow<str>> for Box<dyn crate::error::Error + Send + Sync> {
    fn from(err: crate::borrow::Cow<str>) -> Box<dyn crate::error::Error + Send + Sync> {}
}
impl From<crate::borrow::Cow<str>> for Box<dyn crate::error::Error> {
    fn from(err: crate::borrow::Cow<str>) -> Box<dyn crate::error::Error> {}
}
impl<I: Iterator> Iterator for Box<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {}
}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Box<I> {
    fn next_back(&mut self) -> Option<I::Item> {}
}
impl<I: ExactSizeIterator> ExactSizeIterator for Box<I> {}
impl<I> IntoIterator for Box<[I]> {
    type IntoIter = crate::vec::IntoIter<I>;
    type Item = I;
    fn into_iter(self) -> crate::vec::IntoIter<I> {}
}
impl<I> IntoIterator for &Box<[I]> {
    type IntoIter = crate::slice::Iter<I>;
    type Item = &I;
    fn into_iter(self) -> crate::slice::Iter<I> {}
}
impl<I> IntoIterator for &mut Box<[I]> {
    type IntoIter = crate::slice::IterMut<I>;
    type Item = &mut I;
    fn into_iter(self) -> crate::slice::IterMut<I> {}
}
impl<I> FromIterator<I> for Box<[I]> {
    fn from_iter<T: IntoIterator<Item = I>>(iter: T) -> Self {}
}
impl FromIterator<char> for Box<str> {
    fn from_iter<T: IntoIterator<Item = char>>(iter: T) -> Self {}
}
impl FromIterator<&char> for Box<str> {
    fn from_iter<T: IntoIterator<Item = &char>>(iter: T) -> Self {}
}
impl FromIterator<&str> for Box<str> {
    fn from_iter<T: IntoIterator<Item = &str>>(iter: T) -> Self {}
}
impl FromIterator<String> for Box<str> {
    fn from_iter<T: IntoIterator<Item = String>>(iter: T) -> Self {}
}
impl FromIterator<Box<str>> for Box<str> {
    fn from_iter<T: IntoIterator<Item = Box<str>>>(iter: T) -> Self {}
}
impl FromIterator<crate::borrow::Cow<str>> for Box<str> {
    fn from_iter<T: IntoIterator<Item = crate::borrow::Cow<str>>>(iter: T) -> Self {}
}
impl<T> Box<T> {
    pub fn new(x: T) -> Self {}
    pub fn new_uninit() -> Box<crate::mem::MaybeUninit<T>> {}
    pub fn new_zeroed() -> Box<crate::mem::MaybeUninit<T>> {}
    pub fn pin(x: T) -> crate::pin::Pin<Box<T>> {}
}
impl<T> Box<[T]> {
    pub fn new_uninit_slice(len: usize) -> Box<[crate::mem::MaybeUninit<T>]> {}
    pub fn new_zeroed_slice(len: usize) -> Box<[crate::mem::MaybeUninit<T>]> {}
}
impl<T> Box<crate::mem::MaybeUninit<T>> {
    pub fn assume_init(self) -> Box<T> {}
    pub fn write(boxed: Self, value: T) -> Box<T> {}
}
impl<T> Box<[crate::mem::MaybeUninit<T>]> {
    pub fn assume_init(self) -> Box<[T]> {}
}
impl<T> Box<T> {
    pub fn from_raw(raw: *const T) -> Self {}
    pub fn into_raw(b: Self) -> *const T {}
}
impl<T> Box<T> {
    pub fn leak(b: Self) -> &mut T {}
    pub fn into_pin(boxed: Self) -> crate::pin::Pin<Self> {}
}
impl<T: Default> Default for Box<T> {
    fn default() -> Self {}
}
impl<T> Default for Box<[T]> {
    fn default() -> Self {}
}
impl Default for Box<str> {
    fn default() -> Self {}
}
impl<T: Clone> Clone for Box<T> {
    fn clone(&self) -> Self {}
}
impl<T: Clone> Clone for Box<[T]> {
    fn clone(&self) -> Self {}
}
impl Clone for Box<str> {
    fn clone(&self) -> Self {}
}
impl<T: crate::hash::Hasher> crate::hash::Hasher for Box<T> {
    fn finish(&self) -> u64 {}
    fn write(&mut self, bytes: &[u8]) {}
}
impl<T: crate::fmt::Display> crate::fmt::Display for Box<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for Box<T> {}
impl<T> crate::ops::Deref for Box<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> crate::ops::DerefMut for Box<T> {
    fn deref_mut(&mut self) -> &mut T {}
}
impl<Args, F: FnOnce<Args>> FnOnce<Args> for Box<F> {
    type Output = <F as FnOnce<Args>>::Output;
}
impl<Args, F: FnMut<Args>> FnMut<Args> for Box<F> {}
impl<Args, F: Fn<Args>> Fn<Args> for Box<F> {}
impl<Args, F: AsyncFnOnce<Args>> AsyncFnOnce<Args> for Box<F> {
    type Output = F::Output;
    type CallOnceFuture = F::CallOnceFuture;
}
impl<Args, F: AsyncFnMut<Args>> AsyncFnMut<Args> for Box<F> {
    type CallRefFuture = F::CallRefFuture;
}
impl<Args, F: AsyncFn<Args>> AsyncFn<Args> for Box<F> {}
impl<T> crate::borrow::Borrow<T> for Box<T> {
    fn borrow(&self) -> &T {}
}
impl<T> crate::borrow::BorrowMut<T> for Box<T> {
    fn borrow_mut(&mut self) -> &mut T {}
}
impl<T> AsRef<T> for Box<T> {
    fn as_ref(&self) -> &T {}
}
impl<T> AsMut<T> for Box<T> {
    fn as_mut(&mut self) -> &mut T {}
}
impl<F: Future> Future for Box<F> {
    type Output = F::Output;
    fn poll(self: crate::pin::Pin<&mut Self>, cx: &mut crate::task::Context) -> crate::task::Poll<Self::Output> {}
}
impl<E: crate::error::Error> crate::error::Error for Box<E> {}
impl From<String> for Box<str> {
    fn from(s: String) -> Box<str> {}
}
impl<T> From<Vec<T>> for Box<[T]> {
    fn from(v: Vec<T>) -> Self {}
}
impl From<&crate::path::Path> for Box<crate::path::Path> {
    fn from(path: &crate::path::Path) -> Box<crate::path::Path> {}
}
impl From<&mut crate::path::Path> for Box<crate::path::Path> {
    fn from(path: &mut crate::path::Path) -> Box<crate::path::Path> {}
}
impl From<crate::borrow::Cow<crate::path::Path>> for Box<crate::path::Path> {
    fn from(cow: crate::borrow::Cow<crate::path::Path>) -> Box<crate::path::Path> {}
}
impl From<crate::path::PathBuf> for Box<crate::path::Path> {
    fn from(p: crate::path::PathBuf) -> Box<crate::path::Path> {}
}
impl Clone for Box<crate::path::Path> {
    fn clone(&self) -> Self {}
}
}
