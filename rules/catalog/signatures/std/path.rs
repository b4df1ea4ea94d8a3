// std: `path`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod path {
#[derive(Copy, Clone, Debug, Hash, PartialOrd, Ord, PartialEq, Eq)] pub enum Prefix { Verbatim(&crate::ffi::OsStr), VerbatimUNC(&crate::ffi::OsStr, &crate::ffi::OsStr), VerbatimDisk(u8), DeviceNS(&crate::ffi::OsStr), UNC(&crate::ffi::OsStr, &crate::ffi::OsStr), Disk(u8) }
pub fn is_separator(c: char) -> bool {}
pub const MAIN_SEPARATOR: char = 0;
pub const MAIN_SEPARATOR_STR: &str = 0;
#[derive(Copy, Clone, Eq, Debug)] pub struct PrefixComponent;
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)] pub enum Component { Prefix(PrefixComponent), RootDir, CurDir, ParentDir, Normal(&crate::ffi::OsStr) }
#[derive(Clone)] pub struct Components;
#[derive(Clone)] pub struct Iter;
#[derive(Copy, Clone, Debug)] pub struct Ancestors;
pub struct PathBuf;
pub struct Path;
#[derive(Debug, Clone, PartialEq, Eq)] pub struct StripPrefixError;
pub struct Display;
pub fn absolute<P: AsRef<Path>>(path: P) -> crate::io::Result<PathBuf> {}
impl Prefix {
    pub fn is_verbatim(&self) -> bool {}
}
impl PrefixComponent {
    pub fn kind(&self) -> Prefix {}
    pub fn as_os_str(&self) -> &crate::ffi::OsStr {}
}
impl Component {
    pub fn as_os_str(self) -> &crate::ffi::OsStr {}
}
impl AsRef<crate::ffi::OsStr> for Component {
    fn as_ref(&self) -> &crate::ffi::OsStr {}
}
impl AsRef<Path> for Component {
    fn as_ref(&self) -> &Path {}
}
impl crate::fmt::Debug for Components {}
impl Components {
    pub fn as_path(&self) -> &Path {}
}
impl AsRef<Path> for Components {
    fn as_ref(&self) -> &Path {}
}
impl AsRef<crate::ffi::OsStr> for Components {
    fn as_ref(&self) -> &crate::ffi::OsStr {}
}
impl crate::fmt::Debug for Iter {}
impl Iter {
    pub fn as_path(&self) -> &Path {}
}
impl AsRef<Path> for Iter {
    fn as_ref(&self) -> &Path {}
}
impl AsRef<crate::ffi::OsStr> for Iter {
    fn as_ref(&self) -> &crate::ffi::OsStr {}
}
impl Iterator for Iter {
    type Item = &crate::ffi::OsStr;
    fn next(&mut self) -> Option<&crate::ffi::OsStr> {}
}
impl DoubleEndedIterator for Iter {
    fn next_back(&mut self) -> Option<&crate::ffi::OsStr> {}
}
impl Iterator for Components {
    type Item = Component;
    fn next(&mut self) -> Option<Component> {}
}
impl DoubleEndedIterator for Components {
    fn next_back(&mut self) -> Option<Component> {}
}
impl Iterator for Ancestors {
    type Item = &Path;
    fn next(&mut self) -> Option<Self::Item> {}
}
impl PathBuf {
    pub fn new() -> PathBuf {}
    pub fn with_capacity(capacity: usize) -> PathBuf {}
    pub fn as_path(&self) -> &Path {}
    pub fn leak(self) -> &mut Path {}
    pub fn push<P: AsRef<Path>>(&mut self, path: P) {}
    pub fn pop(&mut self) -> bool {}
    pub fn set_file_name<S: AsRef<crate::ffi::OsStr>>(&mut self, file_name: S) {}
    pub fn set_extension<S: AsRef<crate::ffi::OsStr>>(&mut self, extension: S) -> bool {}
    pub fn add_extension<S: AsRef<crate::ffi::OsStr>>(&mut self, extension: S) -> bool {}
    pub fn as_mut_os_string(&mut self) -> &mut crate::ffi::OsString {}
    pub fn into_os_string(self) -> crate::ffi::OsString {}
    pub fn into_boxed_path(self) -> Box<Path> {}
    pub fn capacity(&self) -> usize {}
    pub fn clear(&mut self) {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
}
impl Clone for PathBuf {
    fn clone(&self) -> Self {}
}
impl From<Box<Path>> for PathBuf {
    fn from(boxed: Box<Path>) -> PathBuf {}
}
impl<T: AsRef<crate::ffi::OsStr>> From<&T> for PathBuf {
    fn from(s: &T) -> PathBuf {}
}
impl From<crate::ffi::OsString> for PathBuf {
    fn from(s: crate::ffi::OsString) -> PathBuf {}
}
impl From<String> for PathBuf {
    fn from(s: String) -> PathBuf {}
}
impl crate::str::FromStr for PathBuf {
    type Err = crate::convert::Infallible;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {
    fn from_iter<I: IntoIterator<Item = P>>(iter: I) -> PathBuf {}
}
impl<P: AsRef<Path>> Extend<P> for PathBuf {
    fn extend<I: IntoIterator<Item = P>>(&mut self, iter: I) {}
}
impl crate::fmt::Debug for PathBuf {}
impl crate::ops::Deref for PathBuf {
    type Target = Path;
    fn deref(&self) -> &Path {}
}
impl crate::ops::DerefMut for PathBuf {
    fn deref_mut(&mut self) -> &mut Path {}
}
impl crate::borrow::Borrow<Path> for PathBuf {
    fn borrow(&self) -> &Path {}
}
impl Default for PathBuf {
    fn default() -> Self {}
}
impl From<crate::borrow::Cow<Path>> for PathBuf {
    fn from(p: crate::borrow::Cow<Path>) -> Self {}
}
impl ToOwned for Path {
    type Owned = PathBuf;
    fn to_owned(&self) -> PathBuf {}
}
impl AsRef<crate::ffi::OsStr> for PathBuf {
    fn as_ref(&self) -> &crate::ffi::OsStr {}
}
impl Path {
    pub fn new<S: AsRef<crate::ffi::OsStr>>(s: &S) -> &Path {}
    pub fn as_os_str(&self) -> &crate::ffi::OsStr {}
    pub fn as_mut_os_str(&mut self) -> &mut crate::ffi::OsStr {}
    pub fn to_str(&self) -> Option<&str> {}
    pub fn to_string_lossy(&self) -> crate::borrow::Cow<str> {}
    pub fn to_path_buf(&self) -> PathBuf {}
    pub fn is_absolute(&self) -> bool {}
    pub fn is_relative(&self) -> bool {}
    pub fn has_root(&self) -> bool {}
    pub fn parent(&self) -> Option<&Path> {}
    pub fn ancestors(&self) -> Ancestors {}
    pub fn file_name(&self) -> Option<&crate::ffi::OsStr> {}
    pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError> {}
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool {}
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {}
    pub fn file_stem(&self) -> Option<&crate::ffi::OsStr> {}
    pub fn file_prefix(&self) -> Option<&crate::ffi::OsStr> {}
    pub fn extension(&self) -> Option<&crate::ffi::OsStr> {}
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {}
    pub fn with_file_name<S: AsRef<crate::ffi::OsStr>>(&self, file_name: S) -> PathBuf {}
    pub fn with_extension<S: AsRef<crate::ffi::OsStr>>(&self, extension: S) -> PathBuf {}
    pub fn with_added_extension<S: AsRef<crate::ffi::OsStr>>(&self, extension: S) -> PathBuf {}
    pub fn components(&self) -> Components {}
    pub fn iter(&self) -> Iter {}
    pub fn display(&self) -> Display {}
    pub fn metadata(&self) -> crate::io::Result<crate::fs::Metadata> {}
    pub fn symlink_metadata(&self) -> crate::io::Result<crate::fs::Metadata> {}
    pub fn canonicalize(&self) -> crate::io::Result<PathBuf> {}
    pub fn read_link(&self) -> crate::io::Result<PathBuf> {}
    pub fn read_dir(&self) -> crate::io::Result<crate::fs::ReadDir> {}
    pub fn exists(&self) -> bool {}
    pub fn try_exists(&self) -> crate::io::Result<bool> {}
    pub fn is_file(&self) -> bool {}
    pub fn is_dir(&self) -> bool {}
    pub fn is_symlink(&self) -> bool {}
    pub fn into_path_buf(self: Box<Self>) -> PathBuf {}
}
impl crate::clone::CloneToUninit for Path {
    fn clone_to_uninit(&self, dst: *const u8) {}
}
impl AsRef<crate::ffi::OsStr> for Path {
    fn as_ref(&self) -> &crate::ffi::OsStr {}
}
impl crate::fmt::Debug for Path {}
impl crate::fmt::Debug for Display {}
impl crate::fmt::Display for Display {}
impl AsRef<Path> for Path {
    fn as_ref(&self) -> &Path {}
}
impl AsRef<Path> for PathBuf {
    fn as_ref(&self) -> &Path {}
}
impl IntoIterator for &PathBuf {
    type Item = &crate::ffi::OsStr;
    type IntoIter = Iter;
    fn into_iter(self) -> Iter {}
}
impl IntoIterator for &Path {
    type Item = &crate::ffi::OsStr;
    type IntoIter = Iter;
    fn into_iter(self) -> Iter {}
}
impl crate::fmt::Display for StripPrefixError {}
impl crate::error::Error for StripPrefixError {}
}
