// std: `string`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod string {
#[derive(PartialEq, PartialOrd, Eq, Ord)] pub struct String;
#[derive(Clone, Debug, PartialEq, Eq)] pub struct FromUtf8Error;
#[derive(Debug)] pub struct FromUtf16Error;
pub type ParseError = crate::convert::Infallible;
pub trait ToString {
    fn to_string(&self) -> String;
}
pub struct Drain;
impl TryFrom<crate::ffi::CString> for String {
    type Error = crate::ffi::IntoStringError;
    fn try_from(value: crate::ffi::CString) -> Result<Self, Self::Error> {}
}
impl AsRef<crate::ffi::OsStr> for String {
    fn as_ref(&self) -> &crate::ffi::OsStr {}
}
impl crate::net::ToSocketAddrs for String {
    type Iter = crate::vec::IntoIter<crate::net::SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<crate::vec::IntoIter<crate::net::SocketAddr>> {}
}
impl crate::borrow::Borrow<str> for String {
    fn borrow(&self) -> &str {}
}
impl crate::borrow::BorrowMut<str> for String {
    fn borrow_mut(&mut self) -> &mut str {}
}
impl String {
    pub fn new() -> String {}
    pub fn with_capacity(capacity: usize) -> String {}
    pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {}
    pub fn from_utf8_lossy(v: &[u8]) -> crate::borrow::Cow<str> {}
    pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> {}
    pub fn from_utf16_lossy(v: &[u16]) -> String {}
    pub fn into_raw_parts(self) -> (*const u8, usize, usize) {}
    pub fn from_raw_parts(buf: *const u8, length: usize, capacity: usize) -> String {}
    pub fn from_utf8_unchecked(bytes: Vec<u8>) -> String {}
    pub fn into_bytes(self) -> Vec<u8> {}
    pub fn as_str(&self) -> &str {}
    pub fn as_mut_str(&mut self) -> &mut str {}
    pub fn push_str(&mut self, string: &str) {}
    pub fn extend_from_within<R: crate::ops::RangeBounds<usize>>(&mut self, src: R) {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn push(&mut self, ch: char) {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn truncate(&mut self, new_len: usize) {}
    pub fn pop(&mut self) -> Option<char> {}
    pub fn remove(&mut self, idx: usize) -> char {}
    pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F) {}
    pub fn insert(&mut self, idx: usize, ch: char) {}
    pub fn insert_str(&mut self, idx: usize, string: &str) {}
    pub fn as_mut_vec(&mut self) -> &mut Vec<u8> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn split_off(&mut self, at: usize) -> String {}
    pub fn clear(&mut self) {}
    pub fn drain<R: crate::ops::RangeBounds<usize>>(&mut self, range: R) -> Drain {}
    pub fn replace_range<R: crate::ops::RangeBounds<usize>>(&mut self, range: R, replace_with: &str) {}
    pub fn into_boxed_str(self) -> Box<str> {}
    pub fn leak(self) -> &mut str {}
}
impl FromUtf8Error {
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn into_bytes(self) -> Vec<u8> {}
    pub fn utf8_error(&self) -> crate::str::Utf8Error {}
}
impl crate::fmt::Display for FromUtf8Error {}
impl crate::fmt::Display for FromUtf16Error {}
impl crate::error::Error for FromUtf8Error {}
impl crate::error::Error for FromUtf16Error {}
impl Clone for String {
    fn clone(&self) -> Self {}
}
impl FromIterator<char> for String {
    fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> String {}
}
impl FromIterator<&char> for String {
    fn from_iter<I: IntoIterator<Item = &char>>(iter: I) -> String {}
}
impl FromIterator<&str> for String {
    fn from_iter<I: IntoIterator<Item = &str>>(iter: I) -> String {}
}
impl FromIterator<String> for String {
    fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> String {}
}
impl FromIterator<Box<str>> for String {
    fn from_iter<I: IntoIterator<Item = Box<str>>>(iter: I) -> String {}
}
impl FromIterator<crate::borrow::Cow<str>> for String {
    fn from_iter<I: IntoIterator<Item = crate::borrow::Cow<str>>>(iter: I) -> String {}
}
impl Extend<char> for String {
    fn extend<I: IntoIterator<Item = char>>(&mut self, iter: I) {}
}
impl Extend<&char> for String {
    fn extend<I: IntoIterator<Item = &char>>(&mut self, iter: I) {}
}
impl Extend<&str> for String {
    fn extend<I: IntoIterator<Item = &str>>(&mut self, iter: I) {}
}
impl Extend<Box<str>> for String {
    fn extend<I: IntoIterator<Item = Box<str>>>(&mut self, iter: I) {}
}
impl Extend<String> for String {
    fn extend<I: IntoIterator<Item = String>>(&mut self, iter: I) {}
}
impl Extend<crate::borrow::Cow<str>> for String {
    fn extend<I: IntoIterator<Item = crate::borrow::Cow<str>>>(&mut self, iter: I) {}
}
impl crate::str::pattern::Pattern for &String {
    type Searcher = <&str as crate::str::pattern::Pattern>::Searcher;
    fn into_searcher(self, haystack: &str) -> <&str as crate::str::pattern::Pattern>::Searcher {}
}
impl Default for String {
    fn default() -> String {}
}
impl crate::fmt::Display for String {}
impl crate::fmt::Debug for String {}
impl crate::ops::Add<&str> for String {
    type Output = String;
    fn add(self, other: &str) -> String {}
}
impl crate::ops::AddAssign<&str> for String {
    fn add_assign(&mut self, other: &str) {}
}
impl<I: crate::slice::SliceIndex<str>> crate::ops::Index<I> for String {
    type Output = I::Output;
    fn index(&self, index: I) -> &I::Output {}
}
impl<I: crate::slice::SliceIndex<str>> crate::ops::IndexMut<I> for String {
    fn index_mut(&mut self, index: I) -> &mut I::Output {}
}
impl crate::ops::Deref for String {
    type Target = str;
    fn deref(&self) -> &str {}
}
impl crate::ops::DerefMut for String {
    fn deref_mut(&mut self) -> &mut str {}
}
impl crate::str::FromStr for String {
    type Err = crate::convert::Infallible;
    fn from_str(s: &str) -> Result<String, Self::Err> {}
}
impl<T: crate::fmt::Display> ToString for T {
    fn to_string(&self) -> String {}
}
impl AsRef<str> for String {
    fn as_ref(&self) -> &str {}
}
impl AsMut<str> for String {
    fn as_mut(&mut self) -> &mut str {}
}
impl AsRef<[u8]> for String {
    fn as_ref(&self) -> &[u8] {}
}
impl From<&str> for String {
    fn from(s: &str) -> String {}
}
impl From<&mut str> for String {
    fn from(s: &mut str) -> String {}
}
impl From<&String> for String {
    fn from(s: &String) -> String {}
}
impl From<Box<str>> for String {
    fn from(s: Box<str>) -> String {}
}
impl From<crate::borrow::Cow<str>> for String {
    fn from(s: crate::borrow::Cow<str>) -> String {}
}
impl TryFrom<Vec<u8>> for String {
    type Error = FromUtf8Error;
    fn try_from(bytes: Vec<u8>) -> Result<Self, Self::Error> {}
}
impl crate::fmt::Write for String {
    fn write_str(&mut self, s: &str) -> crate::fmt::Result {}
}
impl crate::fmt::Debug for Drain {}
impl Drain {
    pub fn as_str(&self) -> &str {}
}
impl AsRef<str> for Drain {
    fn as_ref(&self) -> &str {}
}
impl AsRef<[u8]> for Drain {
    fn as_ref(&self) -> &[u8] {}
}
impl Iterator for Drain {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl DoubleEndedIterator for Drain {
    fn next_back(&mut self) -> Option<char> {}
}
impl From<char> for String {
    fn from(c: char) -> Self {}
}
impl AsRef<crate::path::Path> for String {
    fn as_ref(&self) -> &crate::path::Path {}
}
}
