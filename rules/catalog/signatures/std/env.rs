// std: `env`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod env {
pub fn current_dir() -> crate::io::Result<crate::path::PathBuf> {}
pub fn set_current_dir<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<()> {}
pub struct Vars;
pub struct VarsOs;
pub fn vars() -> Vars {}
pub fn vars_os() -> VarsOs {}
pub fn var<K: AsRef<crate::ffi::OsStr>>(key: K) -> Result<String, VarError> {}
pub fn var_os<K: AsRef<crate::ffi::OsStr>>(key: K) -> Option<crate::ffi::OsString> {}
#[derive(Debug, PartialEq, Eq, Clone)] pub enum VarError { NotPresent, NotUnicode(crate::ffi::OsString) }
pub fn set_var<K: AsRef<crate::ffi::OsStr>, V: AsRef<crate::ffi::OsStr>>(key: K, value: V) {}
pub fn remove_var<K: AsRef<crate::ffi::OsStr>>(key: K) {}
pub struct SplitPaths;
pub fn split_paths<T: AsRef<crate::ffi::OsStr>>(unparsed: &T) -> SplitPaths {}
#[derive(Debug)] pub struct JoinPathsError;
pub fn join_paths<I: IntoIterator<Item = T>, T: AsRef<crate::ffi::OsStr>>(paths: I) -> Result<crate::ffi::OsString, JoinPathsError> {}
pub fn home_dir() -> Option<crate::path::PathBuf> {}
pub fn temp_dir() -> crate::path::PathBuf {}
pub fn current_exe() -> crate::io::Result<crate::path::PathBuf> {}
pub struct Args;
pub struct ArgsOs;
pub fn args() -> Args {}
pub fn args_os() -> ArgsOs {}
impl Iterator for Vars {
    type Item = (String, String);
    fn next(&mut self) -> Option<(String, String)> {}
}
impl crate::fmt::Debug for Vars {}
impl Iterator for VarsOs {
    type Item = (crate::ffi::OsString, crate::ffi::OsString);
    fn next(&mut self) -> Option<(crate::ffi::OsString, crate::ffi::OsString)> {}
}
impl crate::fmt::Debug for VarsOs {}
impl crate::fmt::Display for VarError {}
impl crate::error::Error for VarError {}
impl Iterator for SplitPaths {
    type Item = crate::path::PathBuf;
    fn next(&mut self) -> Option<crate::path::PathBuf> {}
}
impl crate::fmt::Debug for SplitPaths {}
impl crate::fmt::Display for JoinPathsError {}
impl crate::error::Error for JoinPathsError {}
impl Iterator for Args {
    type Item = String;
    fn next(&mut self) -> Option<String> {}
}
impl ExactSizeIterator for Args {}
impl DoubleEndedIterator for Args {
    fn next_back(&mut self) -> Option<String> {}
}
impl crate::fmt::Debug for Args {}
impl Iterator for ArgsOs {
    type Item = crate::ffi::OsString;
    fn next(&mut self) -> Option<crate::ffi::OsString> {}
}
impl ExactSizeIterator for ArgsOs {}
impl DoubleEndedIterator for ArgsOs {
    fn next_back(&mut self) -> Option<crate::ffi::OsString> {}
}
impl crate::fmt::Debug for ArgsOs {}
pub mod consts {
pub const ARCH: &str = 0;
pub const FAMILY: &str = 0;
pub const OS: &str = 0;
pub const DLL_PREFIX: &str = 0;
pub const DLL_SUFFIX: &str = 0;
pub const DLL_EXTENSION: &str = 0;
pub const EXE_SUFFIX: &str = 0;
pub const EXE_EXTENSION: &str = 0;
}
}
