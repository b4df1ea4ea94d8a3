// std: `ffi`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod ffi {
#[derive(PartialEq, Eq, Hash)] pub struct CStr;
#[derive(Clone, Copy, PartialEq, Eq, Debug)] pub enum FromBytesWithNulError { InteriorNul { position: usize }, NotNulTerminated }
#[derive(Clone, PartialEq, Eq, Debug)] pub struct FromBytesUntilNulError;
#[derive(PartialEq, PartialOrd, Eq, Ord, Hash, Clone)] pub struct CString;
#[derive(Clone, PartialEq, Eq, Debug)] pub struct NulError;
#[derive(Clone, PartialEq, Eq, Debug)] pub struct FromVecWithNulError;
#[derive(Clone, PartialEq, Eq, Debug)] pub struct IntoStringError;
pub type c_char = crate::ffi::primitives::c_char_definition::c_char;
pub type c_schar = i8;
pub type c_uchar = u8;
pub type c_short = i16;
pub type c_ushort = u16;
pub type c_int = crate::ffi::primitives::c_int_definition::c_int;
pub type c_uint = crate::ffi::primitives::c_int_definition::c_uint;
pub type c_long = crate::ffi::primitives::c_long_definition::c_long;
pub type c_ulong = crate::ffi::primitives::c_long_definition::c_ulong;
pub type c_longlong = i64;
pub type c_ulonglong = u64;
pub type c_float = f32;
pub type c_double = f64;
pub enum c_void {  }
pub struct OsString;
pub struct OsStr;
impl crate::clone::CloneToUninit for CStr {
    fn clone_to_uninit(&self, dest: *const u8) {}
}
impl crate::error::Error for FromBytesUntilNulError {}
impl crate::fmt::Display for FromBytesWithNulError {}
impl crate::error::Error for FromBytesWithNulError {}
impl crate::fmt::Display for FromBytesUntilNulError {}
impl crate::fmt::Debug for CStr {}
impl Default for &CStr {
    fn default() -> Self {}
}
impl CStr {
    pub fn from_ptr(ptr: *const c_char) -> &CStr {}
    pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError> {}
    pub fn from_bytes_with_nul(bytes: &[u8]) -> Result<&Self, FromBytesWithNulError> {}
    pub fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr {}
    pub fn as_ptr(&self) -> *const c_char {}
    pub fn count_bytes(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn to_bytes(&self) -> &[u8] {}
    pub fn to_bytes_with_nul(&self) -> &[u8] {}
    pub fn to_str(&self) -> Result<&str, crate::str::Utf8Error> {}
}
impl crate::ops::Index<crate::ops::RangeFrom<usize>> for CStr {
    type Output = CStr;
    fn index(&self, index: crate::ops::RangeFrom<usize>) -> &CStr {}
}
impl AsRef<CStr> for CStr {
    fn as_ref(&self) -> &CStr {}
}
impl FromVecWithNulError {
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn into_bytes(self) -> Vec<u8> {}
}
impl CString {
    pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError> {}
    pub fn from_vec_unchecked(v: Vec<u8>) -> Self {}
    pub fn from_raw(ptr: *const c_char) -> CString {}
    pub fn into_raw(self) -> *const c_char {}
    pub fn into_string(self) -> Result<String, IntoStringError> {}
    pub fn into_bytes(self) -> Vec<u8> {}
    pub fn into_bytes_with_nul(self) -> Vec<u8> {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn as_bytes_with_nul(&self) -> &[u8] {}
    pub fn as_c_str(&self) -> &CStr {}
    pub fn into_boxed_c_str(self) -> Box<CStr> {}
    pub fn from_vec_with_nul_unchecked(v: Vec<u8>) -> Self {}
    pub fn from_vec_with_nul(v: Vec<u8>) -> Result<Self, FromVecWithNulError> {}
}
impl crate::ops::Deref for CString {
    type Target = CStr;
    fn deref(&self) -> &CStr {}
}
impl crate::fmt::Debug for CString {}
impl Default for CString {
    fn default() -> CString {}
}
impl crate::borrow::Borrow<CStr> for CString {
    fn borrow(&self) -> &CStr {}
}
impl From<crate::borrow::Cow<CStr>> for CString {
    fn from(s: crate::borrow::Cow<CStr>) -> Self {}
}
impl From<Box<CStr>> for CString {
    fn from(s: Box<CStr>) -> CString {}
}
impl From<Vec<crate::num::NonZero<u8>>> for CString {
    fn from(v: Vec<crate::num::NonZero<u8>>) -> CString {}
}
impl crate::str::FromStr for CString {
    type Err = NulError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
impl NulError {
    pub fn nul_position(&self) -> usize {}
    pub fn into_vec(self) -> Vec<u8> {}
}
impl crate::fmt::Display for NulError {}
impl crate::fmt::Display for FromVecWithNulError {}
impl IntoStringError {
    pub fn into_cstring(self) -> CString {}
    pub fn utf8_error(&self) -> crate::str::Utf8Error {}
}
impl crate::fmt::Display for IntoStringError {}
impl ToOwned for CStr {
    type Owned = CString;
    fn to_owned(&self) -> CString {}
}
impl From<&CStr> for CString {
    fn from(s: &CStr) -> CString {}
}
impl crate::ops::Index<crate::ops::RangeFull> for CString {
    type Output = CStr;
    fn index(&self, _index: crate::ops::RangeFull) -> &CStr {}
}
impl AsRef<CStr> for CString {
    fn as_ref(&self) -> &CStr {}
}
impl CStr {
    pub fn to_string_lossy(&self) -> crate::borrow::Cow<str> {}
    pub fn into_c_string(self: Box<Self>) -> CString {}
}
impl crate::error::Error for NulError {}
impl crate::error::Error for FromVecWithNulError {}
impl crate::error::Error for IntoStringError {}
impl crate::fmt::Debug for c_void {}
impl OsString {
    pub fn new() -> OsString {}
    pub fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self {}
    pub fn as_os_str(&self) -> &OsStr {}
    pub fn into_encoded_bytes(self) -> Vec<u8> {}
    pub fn into_string(self) -> Result<String, OsString> {}
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T) {}
    pub fn with_capacity(capacity: usize) -> OsString {}
    pub fn clear(&mut self) {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn into_boxed_os_str(self) -> Box<OsStr> {}
    pub fn leak(self) -> &mut OsStr {}
}
impl From<String> for OsString {
    fn from(s: String) -> OsString {}
}
impl<T: AsRef<OsStr>> From<&T> for OsString {
    fn from(s: &T) -> OsString {}
}
impl crate::ops::Index<crate::ops::RangeFull> for OsString {
    type Output = OsStr;
    fn index(&self, _index: crate::ops::RangeFull) -> &OsStr {}
}
impl crate::ops::IndexMut<crate::ops::RangeFull> for OsString {
    fn index_mut(&mut self, _index: crate::ops::RangeFull) -> &mut OsStr {}
}
impl crate::ops::Deref for OsString {
    type Target = OsStr;
    fn deref(&self) -> &OsStr {}
}
impl crate::ops::DerefMut for OsString {
    fn deref_mut(&mut self) -> &mut OsStr {}
}
impl Default for OsString {
    fn default() -> OsString {}
}
impl Clone for OsString {
    fn clone(&self) -> Self {}
}
impl crate::fmt::Debug for OsString {}
impl crate::fmt::Write for OsString {
    fn write_str(&mut self, s: &str) -> crate::fmt::Result {}
}
impl OsStr {
    pub fn new<S: AsRef<OsStr>>(s: &S) -> &OsStr {}
    pub fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self {}
    pub fn to_str(&self) -> Option<&str> {}
    pub fn to_string_lossy(&self) -> crate::borrow::Cow<str> {}
    pub fn to_os_string(&self) -> OsString {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn into_os_string(self: Box<Self>) -> OsString {}
    pub fn as_encoded_bytes(&self) -> &[u8] {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn to_ascii_lowercase(&self) -> OsString {}
    pub fn to_ascii_uppercase(&self) -> OsString {}
    pub fn is_ascii(&self) -> bool {}
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool {}
    pub fn display(&self) -> crate::ffi::os_str::Display {}
}
impl From<Box<OsStr>> for OsString {
    fn from(boxed: Box<OsStr>) -> OsString {}
}
impl crate::clone::CloneToUninit for OsStr {
    fn clone_to_uninit(&self, dst: *const u8) {}
}
impl From<crate::borrow::Cow<OsStr>> for OsString {
    fn from(s: crate::borrow::Cow<OsStr>) -> Self {}
}
impl Default for &OsStr {
    fn default() -> Self {}
}
impl crate::fmt::Debug for OsStr {}
impl crate::borrow::Borrow<OsStr> for OsString {
    fn borrow(&self) -> &OsStr {}
}
impl ToOwned for OsStr {
    type Owned = OsString;
    fn to_owned(&self) -> OsString {}
}
impl AsRef<OsStr> for OsStr {
    fn as_ref(&self) -> &OsStr {}
}
impl AsRef<OsStr> for OsString {
    fn as_ref(&self) -> &OsStr {}
}
impl crate::str::FromStr for OsString {
    type Err = crate::convert::Infallible;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
impl Extend<OsString> for OsString {
    fn extend<T: IntoIterator<Item = OsString>>(&mut self, iter: T) {}
}
impl Extend<&OsStr> for OsString {
    fn extend<T: IntoIterator<Item = &OsStr>>(&mut self, iter: T) {}
}
impl Extend<crate::borrow::Cow<OsStr>> for OsString {
    fn extend<T: IntoIterator<Item = crate::borrow::Cow<OsStr>>>(&mut self, iter: T) {}
}
impl FromIterator<OsString> for OsString {
    fn from_iter<I: IntoIterator<Item = OsString>>(iter: I) -> Self {}
}
impl FromIterator<&OsStr> for OsString {
    fn from_iter<I: IntoIterator<Item = &OsStr>>(iter: I) -> Self {}
}
impl FromIterator<crate::borrow::Cow<OsStr>> for OsString {
    fn from_iter<I: IntoIterator<Item = crate::borrow::Cow<OsStr>>>(iter: I) -> Self {}
}
impl crate::os::unix::ffi::OsStringExt for OsString {
    fn from_vec(vec: Vec<u8>) -> OsString {}
    fn into_vec(self) -> Vec<u8> {}
}
impl crate::os::unix::ffi::OsStrExt for OsStr {
    fn from_bytes(slice: &[u8]) -> &OsStr {}
    fn as_bytes(&self) -> &[u8] {}
}
impl From<crate::path::PathBuf> for OsString {
    fn from(path_buf: crate::path::PathBuf) -> OsString {}
}
impl AsRef<crate::path::Path> for OsStr {
    fn as_ref(&self) -> &crate::path::Path {}
}
impl AsRef<crate::path::Path> for OsString {
    fn as_ref(&self) -> &crate::path::Path {}
}
pub mod c_str {
pub use crate::ffi::CStr;
pub use crate::ffi::CString;
pub use crate::ffi::FromBytesUntilNulError;
pub use crate::ffi::FromBytesWithNulError;
pub use crate::ffi::FromVecWithNulError;
pub use crate::ffi::IntoStringError;
pub use crate::ffi::NulError;
}
pub mod os_str {
pub use crate::ffi::OsStr;
pub use crate::ffi::OsString;
pub struct Display;
impl crate::fmt::Debug for Display {}
impl crate::fmt::Display for Display {}
}
pub mod primitives {
pub mod c_char_definition {
pub type c_char = i8;
}
pub mod c_int_definition {
pub type c_int = i32;
pub type c_uint = u32;
}
pub mod c_long_definition {
pub type c_long = i64;
pub type c_ulong = u64;
}
}
}
