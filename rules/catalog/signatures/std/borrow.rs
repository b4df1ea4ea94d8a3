// std: `borrow`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod borrow {
pub trait Borrow<Borrowed> {
    fn borrow(&self) -> &Borrowed;
}
pub trait BorrowMut<Borrowed>: Borrow<Borrowed> {
    fn borrow_mut(&mut self) -> &mut Borrowed;
}
pub trait ToOwned {
    type Owned: Borrow<Self>;
    fn to_owned(&self) -> Self::Owned;
    fn clone_into(&self, target: &mut Self::Owned) {}
}
pub enum Cow<B: ToOwned> { Borrowed(&B), Owned(<B as ToOwned>::Owned) }
impl<T> Borrow<T> for T {
    fn borrow(&self) -> &T {}
}
impl<T> BorrowMut<T> for T {
    fn borrow_mut(&mut self) -> &mut T {}
}
impl<T> Borrow<T> for &T {
    fn borrow(&self) -> &T {}
}
impl<T> Borrow<T> for &mut T {
    fn borrow(&self) -> &T {}
}
impl<T> BorrowMut<T> for &mut T {
    fn borrow_mut(&mut self) -> &mut T {}
}
impl<T: Clone> ToOwned for T {
    type Owned = T;
    fn to_owned(&self) -> T {}
}
impl<B: ToOwned> Borrow<B> for Cow<B> {
    fn borrow(&self) -> &B {}
}
impl<B: ToOwned> Clone for Cow<B> {
    fn clone(&self) -> Self {}
}
impl<B: ToOwned> Cow<B> {
    pub fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned {}
    pub fn into_owned(self) -> <B as ToOwned>::Owned {}
}
impl<B: ToOwned> crate::ops::Deref for Cow<B> {
    type Target = B;
    fn deref(&self) -> &B {}
}
impl<B: crate::fmt::Debug + ToOwned> crate::fmt::Debug for Cow<B> where B::Owned: crate::fmt::Debug {}
impl<B: crate::fmt::Display + ToOwned> crate::fmt::Display for Cow<B> where B::Owned: crate::fmt::Display {}
impl<B: ToOwned> Default for Cow<B> where B::Owned: Default {
    fn default() -> Self {}
}
impl<T: ToOwned> AsRef<T> for Cow<T> {
    fn as_ref(&self) -> &T {}
}
impl crate::ops::Add<&str> for Cow<str> {
    type Output = Cow<str>;
    fn add(self, rhs: &str) -> Self::Output {}
}
impl crate::ops::Add<Cow<str>> for Cow<str> {
    type Output = Cow<str>;
    fn add(self, rhs: Cow<str>) -> Self::Output {}
}
impl crate::ops::AddAssign<&str> for Cow<str> {
    fn add_assign(&mut self, rhs: &str) {}
}
impl crate::ops::AddAssign<Cow<str>> for Cow<str> {
    fn add_assign(&mut self, rhs: Cow<str>) {}
}
impl<T, N> Borrow<[T]> for [T; 0] {
    fn borrow(&self) -> &[T] {}
}
impl<T, N> BorrowMut<[T]> for [T; 0] {
    fn borrow_mut(&mut self) -> &mut [T] {}
}
impl From<crate::ffi::CString> for Cow<crate::ffi::CStr> {
    fn from(s: crate::ffi::CString) -> Cow<crate::ffi::CStr> {}
}
impl From<&crate::ffi::CStr> for Cow<crate::ffi::CStr> {
    fn from(s: &crate::ffi::CStr) -> Cow<crate::ffi::CStr> {}
}
impl From<&crate::ffi::CString> for Cow<crate::ffi::CStr> {
    fn from(s: &crate::ffi::CString) -> Cow<crate::ffi::CStr> {}
}
impl From<crate::ffi::OsString> for Cow<crate::ffi::OsStr> {
    fn from(s: crate::ffi::OsString) -> Cow<crate::ffi::OsStr> {}
}
impl From<&crate::ffi::OsStr> for Cow<crate::ffi::OsStr> {
    fn from(s: &crate::ffi::OsStr) -> Cow<crate::ffi::OsStr> {}
}
impl From<&crate::ffi::OsString> for Cow<crate::ffi::OsStr> {
    fn from(s: &crate::ffi::OsString) -> Cow<crate::ffi::OsStr> {}
}
impl<T: Clone> ToOwned for [T] {
    type Owned = Vec<T>;
    fn to_owned(&self) -> Vec<T> {}
}
impl ToOwned for str {
    type Owned = String;
    fn to_owned(&self) -> String {}
}
impl From<&str> for Cow<str> {
    fn from(s: &str) -> Cow<str> {}
}
impl From<String> for Cow<str> {
    fn from(s: String) -> Cow<str> {}
}
impl From<&String> for Cow<str> {
    fn from(s: &String) -> Cow<str> {}
}
impl FromIterator<char> for Cow<str> {
    fn from_iter<I: IntoIterator<Item = char>>(it: I) -> Cow<str> {}
}
impl FromIterator<&str> for Cow<str> {
    fn from_iter<I: IntoIterator<Item = &str>>(it: I) -> Cow<str> {}
}
impl FromIterator<String> for Cow<str> {
    fn from_iter<I: IntoIterator<Item = String>>(it: I) -> Cow<str> {}
}
impl<T: Clone> From<&[T]> for Cow<[T]> {
    fn from(s: &[T]) -> Cow<[T]> {}
}
impl<T: Clone, N> From<&[T; 0]> for Cow<[T]> {
    fn from(s: &[T; 0]) -> Cow<[T]> {}
}
impl<T: Clone> From<Vec<T>> for Cow<[T]> {
    fn from(v: Vec<T>) -> Cow<[T]> {}
}
impl<T: Clone> From<&Vec<T>> for Cow<[T]> {
    fn from(v: &Vec<T>) -> Cow<[T]> {}
}
impl<T: Clone> FromIterator<T> for Cow<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(it: I) -> Cow<[T]> {}
}
impl From<&crate::path::Path> for Cow<crate::path::Path> {
    fn from(s: &crate::path::Path) -> Cow<crate::path::Path> {}
}
impl From<crate::path::PathBuf> for Cow<crate::path::Path> {
    fn from(s: crate::path::PathBuf) -> Cow<crate::path::Path> {}
}
impl From<&crate::path::PathBuf> for Cow<crate::path::Path> {
    fn from(p: &crate::path::PathBuf) -> Cow<crate::path::Path> {}
}
impl AsRef<crate::path::Path> for Cow<crate::ffi::OsStr> {
    fn as_ref(&self) -> &crate::path::Path {}
}
}
