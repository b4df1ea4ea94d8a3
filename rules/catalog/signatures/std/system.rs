// std: input and output, files, sockets, processes, the environment.

pub mod io {
    use crate::error::Error as StdError;
    use crate::fmt::Arguments;

    pub mod prelude {
        pub use super::{BufRead, Read, Seek, Write};
    }
    pub type Result<T> = crate::result::Result<T, Error>;
    #[derive(Debug)]
    pub struct Error;
    #[derive(Clone, Copy, Debug)]
    pub enum ErrorKind {
        NotFound,
        PermissionDenied,
        ConnectionRefused,
        ConnectionReset,
        ConnectionAborted,
        NotConnected,
        AddrInUse,
        AddrNotAvailable,
        BrokenPipe,
        AlreadyExists,
        WouldBlock,
        InvalidInput,
        InvalidData,
        TimedOut,
        WriteZero,
        Interrupted,
        Unsupported,
        UnexpectedEof,
        OutOfMemory,
        Other,
    }
    impl Error {
        pub fn new<E: Into<Box<dyn StdError + Send + Sync>>>(kind: ErrorKind, error: E) -> Error {}
        pub fn other<E: Into<Box<dyn StdError + Send + Sync>>>(error: E) -> Error {}
        pub fn last_os_error() -> Error {}
        pub fn from_raw_os_error(code: i32) -> Error {}
        pub fn raw_os_error(&self) -> Option<i32> {}
        pub fn get_ref(&self) -> Option<&(dyn StdError + Send + Sync)> {}
        pub fn into_inner(self) -> Option<Box<dyn StdError + Send + Sync>> {}
        pub fn kind(&self) -> ErrorKind {}
    }
    impl StdError for Error {}
    impl From<ErrorKind> for Error {
        fn from(kind: ErrorKind) -> Error {}
    }
    pub trait Read {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
        fn by_ref(&mut self) -> &mut Self where Self: Sized {}
        fn bytes(self) -> Bytes<Self> where Self: Sized {}
        fn chain<R: Read>(self, next: R) -> Chain<Self, R> where Self: Sized {}
        fn take(self, limit: u64) -> Take<Self> where Self: Sized {}
    }
    pub trait Write {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
        fn write_fmt(&mut self, fmt: Arguments) -> Result<()> {}
        fn by_ref(&mut self) -> &mut Self where Self: Sized {}
    }
    pub trait Seek {
        fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
        fn rewind(&mut self) -> Result<()> {}
        fn stream_position(&mut self) -> Result<u64> {}
    }
    pub trait BufRead: Read {
        fn fill_buf(&mut self) -> Result<&[u8]>;
        fn consume(&mut self, amt: usize);
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        fn split(self, byte: u8) -> Split<Self> where Self: Sized {}
        fn lines(self) -> Lines<Self> where Self: Sized {}
    }
    pub trait IsTerminal {
        fn is_terminal(&self) -> bool;
    }
    pub enum SeekFrom {
        Start(u64),
        End(i64),
        Current(i64),
    }
    pub struct Bytes<R>(R);
    pub struct Chain<T, U>(T, U);
    pub struct Take<T>(T);
    pub struct Split<B>(B);
    pub struct Lines<B>(B);
    impl<R: Read> Iterator for Bytes<R> {
        type Item = Result<u8>;
        fn next(&mut self) -> Option<Result<u8>> {}
    }
    impl<B: BufRead> Iterator for Lines<B> {
        type Item = Result<String>;
        fn next(&mut self) -> Option<Result<String>> {}
    }
    impl<B: BufRead> Iterator for Split<B> {
        type Item = Result<Vec<u8>>;
        fn next(&mut self) -> Option<Result<Vec<u8>>> {}
    }
    impl<T: Read> Read for Take<T> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
    }
    impl<T: Read, U: Read> Read for Chain<T, U> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
    }
    pub struct BufReader<R: ?Sized>(R);
    impl<R: Read> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R> {}
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: Read + ?Sized> Read for BufReader<R> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
    }
    impl<R: Read + ?Sized> BufRead for BufReader<R> {
        fn fill_buf(&mut self) -> Result<&[u8]> {}
        fn consume(&mut self, amt: usize) {}
    }
    pub struct BufWriter<W: ?Sized>(W);
    pub struct LineWriter<W: ?Sized>(W);
    pub struct IntoInnerError<W>(W);
    impl<W: Write> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W> {}
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>> {}
    }
    impl<W: ?Sized + Write> Write for BufWriter<W> {
        fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        fn flush(&mut self) -> Result<()> {}
    }
    #[derive(Clone, Default)]
    pub struct Cursor<T>(T);
    impl<T> Cursor<T> {
        pub const fn new(inner: T) -> Cursor<T> {}
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn position(&self) -> u64 {}
        pub fn set_position(&mut self, pos: u64) {}
    }
    impl<T: AsRef<[u8]>> Read for Cursor<T> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
    }
    impl<T: AsRef<[u8]>> BufRead for Cursor<T> {
        fn fill_buf(&mut self) -> Result<&[u8]> {}
        fn consume(&mut self, amt: usize) {}
    }
    impl<T: AsRef<[u8]>> Seek for Cursor<T> {
        fn seek(&mut self, pos: SeekFrom) -> Result<u64> {}
    }
    impl Write for Cursor<Vec<u8>> {
        fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        fn flush(&mut self) -> Result<()> {}
    }
    impl Write for Cursor<&mut Vec<u8>> {
        fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        fn flush(&mut self) -> Result<()> {}
    }
    impl Read for &[u8] {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
    }
    impl BufRead for &[u8] {
        fn fill_buf(&mut self) -> Result<&[u8]> {}
        fn consume(&mut self, amt: usize) {}
    }
    impl Write for Vec<u8> {
        fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        fn flush(&mut self) -> Result<()> {}
    }
    impl<R: Read + ?Sized> Read for &mut R {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
    }
    impl<W: Write + ?Sized> Write for &mut W {
        fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        fn flush(&mut self) -> Result<()> {}
    }
    impl<R: Read + ?Sized> Read for Box<R> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
    }
    impl<W: Write + ?Sized> Write for Box<W> {
        fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        fn flush(&mut self) -> Result<()> {}
    }
    pub struct Stdin;
    pub struct StdinLock;
    pub struct Stdout;
    pub struct StdoutLock;
    pub struct Stderr;
    pub struct StderrLock;
    pub struct Sink;
    pub struct Empty;
    pub fn stdin() -> Stdin {}
    pub fn stdout() -> Stdout {}
    pub fn stderr() -> Stderr {}
    pub fn sink() -> Sink {}
    pub fn empty() -> Empty {}
    pub fn copy<R: ?Sized + Read, W: ?Sized + Write>(reader: &mut R, writer: &mut W) -> Result<u64> {}
    pub fn read_to_string<R: Read>(reader: R) -> Result<String> {}
    impl Stdin {
        pub fn lock(&self) -> StdinLock {}
        pub fn read_line(&self, buf: &mut String) -> Result<usize> {}
        pub fn lines(self) -> Lines<StdinLock> {}
    }
    impl Read for Stdin {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
    }
    impl Read for StdinLock {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
    }
    impl BufRead for StdinLock {
        fn fill_buf(&mut self) -> Result<&[u8]> {}
        fn consume(&mut self, amt: usize) {}
        fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
    }
    impl Stdout {
        pub fn lock(&self) -> StdoutLock {}
    }
    impl Write for Stdout {
        fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        fn flush(&mut self) -> Result<()> {}
    }
    impl Write for StdoutLock {
        fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        fn flush(&mut self) -> Result<()> {}
    }
    impl Stderr {
        pub fn lock(&self) -> StderrLock {}
    }
    impl Write for Stderr {
        fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        fn flush(&mut self) -> Result<()> {}
    }
    impl Write for Sink {
        fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        fn flush(&mut self) -> Result<()> {}
    }
    impl IsTerminal for Stdin {
        fn is_terminal(&self) -> bool {}
    }
    impl IsTerminal for Stdout {
        fn is_terminal(&self) -> bool {}
    }
}

pub mod fs {
    use crate::ffi::OsString;
    use crate::io;
    use crate::path::{Path, PathBuf};
    use crate::time::SystemTime;

    pub struct File;
    #[derive(Clone)]
    pub struct Metadata;
    pub struct ReadDir;
    pub struct DirEntry;
    #[derive(Clone)]
    pub struct OpenOptions;
    #[derive(Clone)]
    pub struct Permissions;
    #[derive(Clone, Copy)]
    pub struct FileType;
    pub struct DirBuilder;
    pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}
    pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}
    pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {}
    pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
    pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
    pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}
    pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> {}
    pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
    pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
    pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
    pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> {}
    pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()> {}
    pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool> {}
    impl File {
        pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub fn options() -> OpenOptions {}
        pub fn sync_all(&self) -> io::Result<()> {}
        pub fn sync_data(&self) -> io::Result<()> {}
        pub fn lock(&self) -> io::Result<()> {}
        pub fn unlock(&self) -> io::Result<()> {}
        pub fn set_len(&self, size: u64) -> io::Result<()> {}
        pub fn metadata(&self) -> io::Result<Metadata> {}
        pub fn try_clone(&self) -> io::Result<File> {}
        pub fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
    }
    impl io::Read for File {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
        fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
        fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
    }
    impl io::Write for File {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
        fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
    }
    impl io::Read for &File {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    }
    impl io::Write for &File {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    impl io::Seek for File {
        fn seek(&mut self, pos: io::SeekFrom) -> io::Result<u64> {}
    }
    impl OpenOptions {
        pub fn new() -> Self {}
        pub fn read(&mut self, read: bool) -> &mut Self {}
        pub fn write(&mut self, write: bool) -> &mut Self {}
        pub fn append(&mut self, append: bool) -> &mut Self {}
        pub fn truncate(&mut self, truncate: bool) -> &mut Self {}
        pub fn create(&mut self, create: bool) -> &mut Self {}
        pub fn create_new(&mut self, create_new: bool) -> &mut Self {}
        pub fn mode(&mut self, mode: u32) -> &mut Self {}
        pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File> {}
    }
    impl Metadata {
        pub fn file_type(&self) -> FileType {}
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
        pub fn len(&self) -> u64 {}
        pub fn permissions(&self) -> Permissions {}
        pub fn modified(&self) -> io::Result<SystemTime> {}
        pub fn accessed(&self) -> io::Result<SystemTime> {}
        pub fn created(&self) -> io::Result<SystemTime> {}
    }
    impl Permissions {
        pub fn readonly(&self) -> bool {}
        pub fn set_readonly(&mut self, readonly: bool) {}
    }
    impl FileType {
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
    }
    impl DirEntry {
        pub fn path(&self) -> PathBuf {}
        pub fn metadata(&self) -> io::Result<Metadata> {}
        pub fn file_type(&self) -> io::Result<FileType> {}
        pub fn file_name(&self) -> OsString {}
    }
    impl Iterator for ReadDir {
        type Item = io::Result<DirEntry>;
        fn next(&mut self) -> Option<io::Result<DirEntry>> {}
    }
    impl DirBuilder {
        pub fn new() -> DirBuilder {}
        pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
        pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
    }
}

pub mod path {
    use crate::borrow::{Borrow, Cow};
    use crate::ffi::{OsStr, OsString};
    use crate::fs;
    use crate::io;
    use crate::ops::Deref;

    pub const MAIN_SEPARATOR: char = '/';
    pub struct Path;
    pub struct PathBuf;
    pub struct Display;
    pub struct Ancestors;
    pub struct Components;
    pub struct Iter;
    #[derive(Debug)]
    pub struct StripPrefixError;
    pub enum Component {
        Prefix(OsString),
        RootDir,
        CurDir,
        ParentDir,
        Normal(&OsStr),
    }
    impl Path {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path {}
        pub fn as_os_str(&self) -> &OsStr {}
        pub fn to_str(&self) -> Option<&str> {}
        pub fn to_string_lossy(&self) -> Cow<str> {}
        pub fn to_path_buf(&self) -> PathBuf {}
        pub fn is_absolute(&self) -> bool {}
        pub fn is_relative(&self) -> bool {}
        pub fn has_root(&self) -> bool {}
        pub fn parent(&self) -> Option<&Path> {}
        pub fn ancestors(&self) -> Ancestors {}
        pub fn file_name(&self) -> Option<&OsStr> {}
        pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError> {}
        pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool {}
        pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {}
        pub fn file_stem(&self) -> Option<&OsStr> {}
        pub fn extension(&self) -> Option<&OsStr> {}
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {}
        pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {}
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
        pub fn components(&self) -> Components {}
        pub fn iter(&self) -> Iter {}
        pub fn display(&self) -> Display {}
        pub fn metadata(&self) -> io::Result<fs::Metadata> {}
        pub fn symlink_metadata(&self) -> io::Result<fs::Metadata> {}
        pub fn canonicalize(&self) -> io::Result<PathBuf> {}
        pub fn read_link(&self) -> io::Result<PathBuf> {}
        pub fn read_dir(&self) -> io::Result<fs::ReadDir> {}
        pub fn exists(&self) -> bool {}
        pub fn try_exists(&self) -> io::Result<bool> {}
        pub fn is_file(&self) -> bool {}
        pub fn is_dir(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
        pub fn into_path_buf(self: Box<Path>) -> PathBuf {}
    }
    impl PathBuf {
        pub const fn new() -> PathBuf {}
        pub fn as_path(&self) -> &Path {}
        pub fn push<P: AsRef<Path>>(&mut self, path: P) {}
        pub fn pop(&mut self) -> bool {}
        pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) {}
        pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
        pub fn into_os_string(self) -> OsString {}
        pub fn into_boxed_path(self) -> Box<Path> {}
    }
    impl Deref for PathBuf {
        type Target = Path;
        fn deref(&self) -> &Path {}
    }
    impl Clone for PathBuf {
        fn clone(&self) -> Self {}
    }
    impl Default for PathBuf {
        fn default() -> Self {}
    }
    impl Borrow<Path> for PathBuf {
        fn borrow(&self) -> &Path {}
    }
    impl crate::borrow::ToOwned for Path {
        type Owned = PathBuf;
        fn to_owned(&self) -> PathBuf {}
    }
    impl AsRef<Path> for Path {
        fn as_ref(&self) -> &Path {}
    }
    impl AsRef<Path> for PathBuf {
        fn as_ref(&self) -> &Path {}
    }
    impl AsRef<Path> for str {
        fn as_ref(&self) -> &Path {}
    }
    impl AsRef<Path> for String {
        fn as_ref(&self) -> &Path {}
    }
    impl AsRef<OsStr> for Path {
        fn as_ref(&self) -> &OsStr {}
    }
    impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {
        fn from(s: &T) -> PathBuf {}
    }
    impl From<String> for PathBuf {
        fn from(s: String) -> PathBuf {}
    }
    impl From<OsString> for PathBuf {
        fn from(s: OsString) -> PathBuf {}
    }
    impl<P: AsRef<Path>> FromIterator<P> for PathBuf {
        fn from_iter<I: IntoIterator<Item = P>>(iter: I) -> PathBuf {}
    }
    impl crate::str::FromStr for PathBuf {
        type Err = crate::convert::Infallible;
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
    impl crate::fmt::Display for Display {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result {}
    }
    impl Iterator for Ancestors {
        type Item = &Path;
        fn next(&mut self) -> Option<&Path> {}
    }
    impl Iterator for Components {
        type Item = Component;
        fn next(&mut self) -> Option<Component> {}
    }
    impl DoubleEndedIterator for Components {
        fn next_back(&mut self) -> Option<Component> {}
    }
    impl Iterator for Iter {
        type Item = &OsStr;
        fn next(&mut self) -> Option<&OsStr> {}
    }
}

pub mod ffi {
    use crate::borrow::Cow;
    use crate::ops::Deref;

    pub struct OsStr;
    pub struct OsString;
    pub struct CStr;
    pub struct CString;
    pub struct NulError;
    impl OsStr {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr {}
        pub fn to_str(&self) -> Option<&str> {}
        pub fn to_string_lossy(&self) -> Cow<str> {}
        pub fn to_os_string(&self) -> OsString {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool {}
    }
    impl OsString {
        pub const fn new() -> OsString {}
        pub fn as_os_str(&self) -> &OsStr {}
        pub fn into_string(self) -> Result<String, OsString> {}
        pub fn push<T: AsRef<OsStr>>(&mut self, s: T) {}
    }
    impl Deref for OsString {
        type Target = OsStr;
        fn deref(&self) -> &OsStr {}
    }
    impl Clone for OsString {
        fn clone(&self) -> Self {}
    }
    impl crate::borrow::ToOwned for OsStr {
        type Owned = OsString;
        fn to_owned(&self) -> OsString {}
    }
    impl From<&str> for OsString {
        fn from(s: &str) -> OsString {}
    }
    impl From<String> for OsString {
        fn from(s: String) -> OsString {}
    }
    impl AsRef<OsStr> for OsStr {
        fn as_ref(&self) -> &OsStr {}
    }
    impl AsRef<OsStr> for OsString {
        fn as_ref(&self) -> &OsStr {}
    }
    impl AsRef<OsStr> for str {
        fn as_ref(&self) -> &OsStr {}
    }
    impl AsRef<OsStr> for String {
        fn as_ref(&self) -> &OsStr {}
    }
    impl CString {
        pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError> {}
        pub fn as_ptr(&self) -> *const i8 {}
        pub fn as_c_str(&self) -> &CStr {}
        pub fn into_raw(self) -> *mut i8 {}
    }
    impl CStr {
        pub unsafe fn from_ptr(ptr: *const i8) -> &CStr {}
        pub fn to_str(&self) -> Result<&str, crate::str::Utf8Error> {}
        pub fn to_string_lossy(&self) -> Cow<str> {}
        pub fn to_bytes(&self) -> &[u8] {}
    }
}

pub mod env {
    use crate::ffi::{OsStr, OsString};
    use crate::io;
    use crate::path::{Path, PathBuf};

    #[derive(Clone, Debug)]
    pub enum VarError {
        NotPresent,
        NotUnicode(OsString),
    }
    impl crate::error::Error for VarError {}
    pub struct Vars;
    pub struct VarsOs;
    pub struct Args;
    pub struct ArgsOs;
    pub mod consts {
        pub const ARCH: &str = "";
        pub const OS: &str = "";
        pub const FAMILY: &str = "";
    }
    pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError> {}
    pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString> {}
    pub fn vars() -> Vars {}
    pub fn vars_os() -> VarsOs {}
    pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V) {}
    pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K) {}
    pub fn current_dir() -> io::Result<PathBuf> {}
    pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub fn home_dir() -> Option<PathBuf> {}
    pub fn temp_dir() -> PathBuf {}
    pub fn current_exe() -> io::Result<PathBuf> {}
    pub fn args() -> Args {}
    pub fn args_os() -> ArgsOs {}
    impl Iterator for Vars {
        type Item = (String, String);
        fn next(&mut self) -> Option<(String, String)> {}
    }
    impl Iterator for VarsOs {
        type Item = (OsString, OsString);
        fn next(&mut self) -> Option<(OsString, OsString)> {}
    }
    impl Iterator for Args {
        type Item = String;
        fn next(&mut self) -> Option<String> {}
    }
    impl ExactSizeIterator for Args {}
    impl Iterator for ArgsOs {
        type Item = OsString;
        fn next(&mut self) -> Option<OsString> {}
    }
}

pub mod process {
    use crate::ffi::OsStr;
    use crate::io;
    use crate::path::Path;

    pub struct Command;
    pub struct Child {
        pub stdin: Option<ChildStdin>,
        pub stdout: Option<ChildStdout>,
        pub stderr: Option<ChildStderr>,
    }
    pub struct ChildStdin;
    pub struct ChildStdout;
    pub struct ChildStderr;
    #[derive(Clone, Debug)]
    pub struct Output {
        pub status: ExitStatus,
        pub stdout: Vec<u8>,
        pub stderr: Vec<u8>,
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct ExitStatus;
    #[derive(Clone, Copy)]
    pub struct ExitCode;
    pub struct Stdio;
    pub trait Termination {
        fn report(self) -> ExitCode;
    }
    pub fn exit(code: i32) -> ! {}
    pub fn abort() -> ! {}
    pub fn id() -> u32 {}
    impl ExitCode {
        pub const SUCCESS: ExitCode = ExitCode;
        pub const FAILURE: ExitCode = ExitCode;
        pub fn exit_process(self) -> ! {}
    }
    impl From<u8> for ExitCode {
        fn from(code: u8) -> Self {}
    }
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command {}
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
        pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command {}
        pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command {}
        pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command {}
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command {}
        pub fn env_clear(&mut self) -> &mut Command {}
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {}
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn spawn(&mut self) -> io::Result<Child> {}
        pub fn output(&mut self) -> io::Result<Output> {}
        pub fn status(&mut self) -> io::Result<ExitStatus> {}
        pub fn exec(&mut self) -> io::Error {}
        pub fn get_program(&self) -> &OsStr {}
    }
    impl Child {
        pub fn kill(&mut self) -> io::Result<()> {}
        pub fn id(&self) -> u32 {}
        pub fn wait(&mut self) -> io::Result<ExitStatus> {}
        pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {}
        pub fn wait_with_output(self) -> io::Result<Output> {}
    }
    impl ExitStatus {
        pub fn success(&self) -> bool {}
        pub fn code(&self) -> Option<i32> {}
    }
    impl Stdio {
        pub fn piped() -> Stdio {}
        pub fn inherit() -> Stdio {}
        pub fn null() -> Stdio {}
    }
    impl io::Write for ChildStdin {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    impl io::Read for ChildStdout {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
    }
    impl io::Read for ChildStderr {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
    }
}

pub mod net {
    use crate::io;
    use crate::str::FromStr;
    use crate::time::Duration;

    #[derive(Clone, Debug)]
    pub struct AddrParseError;
    impl crate::error::Error for AddrParseError {}
    #[derive(Clone, Copy, Debug)]
    pub enum IpAddr {
        V4(Ipv4Addr),
        V6(Ipv6Addr),
    }
    #[derive(Clone, Copy, Debug)]
    pub struct Ipv4Addr;
    #[derive(Clone, Copy, Debug)]
    pub struct Ipv6Addr;
    #[derive(Clone, Copy, Debug)]
    pub enum SocketAddr {
        V4(SocketAddrV4),
        V6(SocketAddrV6),
    }
    #[derive(Clone, Copy, Debug)]
    pub struct SocketAddrV4;
    #[derive(Clone, Copy, Debug)]
    pub struct SocketAddrV6;
    pub enum Shutdown {
        Read,
        Write,
        Both,
    }
    pub trait ToSocketAddrs {
        type Iter: Iterator<Item = SocketAddr>;
        fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
    }
    impl ToSocketAddrs for str {
        type Iter = crate::vec::IntoIter<SocketAddr>;
        fn to_socket_addrs(&self) -> io::Result<crate::vec::IntoIter<SocketAddr>> {}
    }
    impl ToSocketAddrs for String {
        type Iter = crate::vec::IntoIter<SocketAddr>;
        fn to_socket_addrs(&self) -> io::Result<crate::vec::IntoIter<SocketAddr>> {}
    }
    impl ToSocketAddrs for (&str, u16) {
        type Iter = crate::vec::IntoIter<SocketAddr>;
        fn to_socket_addrs(&self) -> io::Result<crate::vec::IntoIter<SocketAddr>> {}
    }
    impl Ipv4Addr {
        pub const LOCALHOST: Ipv4Addr = Ipv4Addr;
        pub const UNSPECIFIED: Ipv4Addr = Ipv4Addr;
        pub const fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr {}
        pub fn octets(&self) -> [u8; 4] {}
        pub fn is_loopback(&self) -> bool {}
        pub fn is_private(&self) -> bool {}
    }
    impl IpAddr {
        pub fn is_loopback(&self) -> bool {}
        pub fn is_ipv4(&self) -> bool {}
        pub fn is_ipv6(&self) -> bool {}
    }
    impl SocketAddr {
        pub fn new(ip: IpAddr, port: u16) -> SocketAddr {}
        pub fn ip(&self) -> IpAddr {}
        pub fn port(&self) -> u16 {}
        pub fn set_port(&mut self, new_port: u16) {}
    }
    impl FromStr for IpAddr {
        type Err = AddrParseError;
        fn from_str(s: &str) -> Result<IpAddr, AddrParseError> {}
    }
    impl FromStr for SocketAddr {
        type Err = AddrParseError;
        fn from_str(s: &str) -> Result<SocketAddr, AddrParseError> {}
    }
    impl From<([u8; 4], u16)> for SocketAddr {
        fn from(pieces: ([u8; 4], u16)) -> SocketAddr {}
    }
    pub struct TcpStream;
    pub struct TcpListener;
    pub struct UdpSocket;
    pub struct Incoming;
    impl TcpStream {
        pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> {}
        pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
        pub fn try_clone(&self) -> io::Result<TcpStream> {}
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    }
    impl io::Read for TcpStream {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
        fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
        fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
    }
    impl io::Write for TcpStream {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
        fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
    }
    impl TcpListener {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
        pub fn incoming(&self) -> Incoming {}
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    }
    impl Iterator for Incoming {
        type Item = io::Result<TcpStream>;
        fn next(&mut self) -> Option<io::Result<TcpStream>> {}
    }
    impl UdpSocket {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> {}
        pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> {}
        pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> {}
        pub fn send(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
    }
}

pub mod os {
    pub mod unix {
        pub mod fs {
            pub fn symlink<P: AsRef<crate::path::Path>, Q: AsRef<crate::path::Path>>(original: P, link: Q) -> crate::io::Result<()> {}
            pub trait PermissionsExt {
                fn mode(&self) -> u32;
                fn set_mode(&mut self, mode: u32);
                fn from_mode(mode: u32) -> Self;
            }
        }
        pub mod process {
            pub trait CommandExt {
                fn exec(&mut self) -> crate::io::Error;
            }
        }
    }
}

pub mod backtrace {
    pub struct Backtrace;
    impl Backtrace {
        pub fn capture() -> Backtrace {}
        pub fn force_capture() -> Backtrace {}
    }
}
