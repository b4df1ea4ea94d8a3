// std: `io`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod io {
pub struct BufReader<R>;
pub struct BufWriter<W: Write>;
pub struct WriterPanicked;
pub struct LineWriter<W: Write>;
#[derive(Debug)] pub struct IntoInnerError<W>;
pub fn copy<R: Read, W: Write>(reader: &mut R, writer: &mut W) -> Result<u64> {}
#[derive(Debug, Default, Eq, PartialEq)] pub struct Cursor<T>;
pub type Result<T> = crate::result::Result<T, Error>;
pub struct Error;
pub type RawOsError = crate::sys::io::error::RawOsError;
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)] pub enum ErrorKind { NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable, ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists, WouldBlock, NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, StaleNetworkFileHandle, InvalidInput, InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy, ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename, ArgumentListTooLong, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, Other }
pub fn pipe() -> Result<(PipeReader, PipeWriter)> {}
#[derive(Debug)] pub struct PipeReader;
#[derive(Debug)] pub struct PipeWriter;
pub struct Stdin;
pub struct StdinLock;
pub fn stdin() -> Stdin {}
pub struct Stdout;
pub struct StdoutLock;
pub fn stdout() -> Stdout {}
pub struct Stderr;
pub struct StderrLock;
pub fn stderr() -> Stderr {}
pub trait IsTerminal {
    fn is_terminal(&self) -> bool;
}
#[derive(Copy, Clone, Debug, Default)] pub struct Empty;
pub fn empty() -> Empty {}
pub struct Repeat;
pub fn repeat(byte: u8) -> Repeat {}
#[derive(Copy, Clone, Debug, Default)] pub struct Sink;
pub fn sink() -> Sink {}
pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut]) -> Result<usize> {}
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
    fn by_ref(&mut self) -> &mut Self {}
    fn bytes(self) -> Bytes<Self> {}
    fn chain<R: Read>(self, next: R) -> Chain<Self, R> {}
    fn take(self, limit: u64) -> Take<Self> {}
}
pub fn read_to_string<R: Read>(reader: R) -> Result<String> {}
pub struct IoSliceMut;
#[derive(Copy, Clone)] pub struct IoSlice;
pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn write_vectored(&mut self, bufs: &[IoSlice]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()>;
    fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
    fn write_fmt(&mut self, args: crate::fmt::Arguments) -> Result<()> {}
    fn by_ref(&mut self) -> &mut Self {}
}
pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    fn rewind(&mut self) -> Result<()> {}
    fn stream_position(&mut self) -> Result<u64> {}
    fn seek_relative(&mut self, offset: i64) -> Result<()> {}
}
#[derive(Copy, PartialEq, Eq, Clone, Debug)] pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
    fn skip_until(&mut self, byte: u8) -> Result<usize> {}
    fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
    fn split(self, byte: u8) -> Split<Self> {}
    fn lines(self) -> Lines<Self> {}
}
#[derive(Debug)] pub struct Chain<T, U>;
#[derive(Debug)] pub struct Take<T>;
#[derive(Debug)] pub struct Bytes<R>;
#[derive(Debug)] pub struct Split<B>;
#[derive(Debug)] pub struct Lines<B>;
impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R> {}
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {}
}
impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R {}
    pub fn get_mut(&mut self) -> &mut R {}
    pub fn buffer(&self) -> &[u8] {}
    pub fn capacity(&self) -> usize {}
    pub fn into_inner(self) -> R {}
}
impl<R: Seek> BufReader<R> {
    pub fn seek_relative(&mut self, offset: i64) -> Result<()> {}
}
impl<R: Read> Read for BufReader<R> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
}
impl<R: Read> BufRead for BufReader<R> {
    fn fill_buf(&mut self) -> Result<&[u8]> {}
    fn consume(&mut self, amt: usize) {}
}
impl<R: crate::fmt::Debug> crate::fmt::Debug for BufReader<R> {}
impl<R: Seek> Seek for BufReader<R> {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> {}
}
impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W> {}
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {}
    pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>> {}
    pub fn into_parts(self) -> (W, crate::result::Result<Vec<u8>, WriterPanicked>) {}
}
impl<W: Write> BufWriter<W> {
    pub fn get_ref(&self) -> &W {}
    pub fn get_mut(&mut self) -> &mut W {}
    pub fn buffer(&self) -> &[u8] {}
    pub fn capacity(&self) -> usize {}
}
impl WriterPanicked {
    pub fn into_inner(self) -> Vec<u8> {}
}
impl crate::error::Error for WriterPanicked {}
impl crate::fmt::Display for WriterPanicked {}
impl crate::fmt::Debug for WriterPanicked {}
impl<W: Write> Write for BufWriter<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl<W: Write + crate::fmt::Debug> crate::fmt::Debug for BufWriter<W> {}
impl<W: Write + Seek> Seek for BufWriter<W> {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> {}
}
impl<W: Write> LineWriter<W> {
    pub fn new(inner: W) -> LineWriter<W> {}
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W> {}
    pub fn get_mut(&mut self) -> &mut W {}
    pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<LineWriter<W>>> {}
}
impl<W: Write> LineWriter<W> {
    pub fn get_ref(&self) -> &W {}
}
impl<W: Write> Write for LineWriter<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl<W: Write + crate::fmt::Debug> crate::fmt::Debug for LineWriter<W> {}
impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &Error {}
    pub fn into_inner(self) -> W {}
    pub fn into_error(self) -> Error {}
    pub fn into_parts(self) -> (Error, W) {}
}
impl<W> From<IntoInnerError<W>> for Error {
    fn from(iie: IntoInnerError<W>) -> Error {}
}
impl<W: crate::fmt::Debug> crate::error::Error for IntoInnerError<W> {}
impl<W> crate::fmt::Display for IntoInnerError<W> {}
impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T> {}
    pub fn into_inner(self) -> T {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn position(&self) -> u64 {}
    pub fn set_position(&mut self, pos: u64) {}
}
impl<T: Clone> Clone for Cursor<T> {
    fn clone(&self) -> Self {}
}
impl<T: AsRef<[u8]>> Seek for Cursor<T> {
    fn seek(&mut self, style: SeekFrom) -> Result<u64> {}
}
impl<T: AsRef<[u8]>> Read for Cursor<T> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
}
impl<T: AsRef<[u8]>> BufRead for Cursor<T> {
    fn fill_buf(&mut self) -> Result<&[u8]> {}
    fn consume(&mut self, amt: usize) {}
}
impl Write for Cursor<&mut [u8]> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Write for Cursor<&mut Vec<u8>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Write for Cursor<Vec<u8>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Write for Cursor<Box<[u8]>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl<N> Write for Cursor<[u8; 0]> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl crate::fmt::Debug for Error {}
impl From<crate::ffi::NulError> for Error {
    fn from(_: crate::ffi::NulError) -> Error {}
}
impl From<crate::collections::TryReserveError> for Error {
    fn from(_: crate::collections::TryReserveError) -> Error {}
}
impl crate::fmt::Display for ErrorKind {}
impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Error {}
}
impl Error {
    pub fn new<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(kind: ErrorKind, error: E) -> Error {}
    pub fn other<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(error: E) -> Error {}
    pub fn last_os_error() -> Error {}
    pub fn from_raw_os_error(code: RawOsError) -> Error {}
    pub fn raw_os_error(&self) -> Option<RawOsError> {}
    pub fn get_ref(&self) -> Option<&(dyn crate::error::Error + Send + Sync)> {}
    pub fn get_mut(&mut self) -> Option<&mut (dyn crate::error::Error + Send + Sync)> {}
    pub fn into_inner(self) -> Option<Box<dyn crate::error::Error + Send + Sync>> {}
    pub fn downcast<E: crate::error::Error>(self) -> crate::result::Result<E, Self> {}
    pub fn kind(&self) -> ErrorKind {}
}
impl crate::fmt::Display for Error {}
impl crate::error::Error for Error {}
impl<R: Read> Read for &mut R {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
}
impl<W: Write> Write for &mut W {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl<S: Seek> Seek for &mut S {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> {}
}
impl<B: BufRead> BufRead for &mut B {
    fn fill_buf(&mut self) -> Result<&[u8]> {}
    fn consume(&mut self, amt: usize) {}
}
impl Read for &[u8] {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
}
impl BufRead for &[u8] {
    fn fill_buf(&mut self) -> Result<&[u8]> {}
    fn consume(&mut self, amt: usize) {}
}
impl Write for &mut [u8] {
    fn write(&mut self, data: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl PipeReader {
    pub fn try_clone(&self) -> Result<Self> {}
}
impl PipeWriter {
    pub fn try_clone(&self) -> Result<Self> {}
}
impl Read for &PipeReader {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
}
impl Read for PipeReader {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
}
impl Write for &PipeWriter {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Write for PipeWriter {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Stdin {
    pub fn lock(&self) -> StdinLock {}
    pub fn read_line(&self, buf: &mut String) -> Result<usize> {}
    pub fn lines(self) -> Lines<StdinLock> {}
}
impl crate::fmt::Debug for Stdin {}
impl Read for Stdin {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
}
impl Read for &Stdin {
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
    fn consume(&mut self, n: usize) {}
    fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
}
impl crate::fmt::Debug for StdinLock {}
impl Stdout {
    pub fn lock(&self) -> StdoutLock {}
}
impl crate::fmt::Debug for Stdout {}
impl Write for Stdout {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Write for &Stdout {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Write for StdoutLock {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl crate::fmt::Debug for StdoutLock {}
impl Stderr {
    pub fn lock(&self) -> StderrLock {}
}
impl crate::fmt::Debug for Stderr {}
impl Write for Stderr {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Write for &Stderr {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Write for StderrLock {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl crate::fmt::Debug for StderrLock {}
impl IsTerminal for Stdin {
    fn is_terminal(&self) -> bool {}
}
impl IsTerminal for StdinLock {
    fn is_terminal(&self) -> bool {}
}
impl IsTerminal for Stdout {
    fn is_terminal(&self) -> bool {}
}
impl IsTerminal for StdoutLock {
    fn is_terminal(&self) -> bool {}
}
impl IsTerminal for Stderr {
    fn is_terminal(&self) -> bool {}
}
impl IsTerminal for StderrLock {
    fn is_terminal(&self) -> bool {}
}
impl Read for Empty {
    fn read(&mut self, _buf: &mut [u8]) -> Result<usize> {}
}
impl BufRead for Empty {
    fn fill_buf(&mut self) -> Result<&[u8]> {}
    fn consume(&mut self, _n: usize) {}
}
impl Seek for Empty {
    fn seek(&mut self, _pos: SeekFrom) -> Result<u64> {}
}
impl Write for Empty {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Write for &Empty {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Read for Repeat {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
}
impl crate::fmt::Debug for Repeat {}
impl Write for Sink {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Write for &Sink {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl crate::fmt::Debug for IoSliceMut {}
impl IoSliceMut {
    pub fn new(buf: &mut [u8]) -> IoSliceMut {}
    pub fn advance(&mut self, n: usize) {}
    pub fn advance_slices(bufs: &mut &mut [IoSliceMut], n: usize) {}
}
impl crate::ops::Deref for IoSliceMut {
    type Target = [u8];
    fn deref(&self) -> &[u8] {}
}
impl crate::ops::DerefMut for IoSliceMut {
    fn deref_mut(&mut self) -> &mut [u8] {}
}
impl crate::fmt::Debug for IoSlice {}
impl IoSlice {
    pub fn new(buf: &[u8]) -> IoSlice {}
    pub fn advance(&mut self, n: usize) {}
    pub fn advance_slices(bufs: &mut &mut [IoSlice], n: usize) {}
}
impl crate::ops::Deref for IoSlice {
    type Target = [u8];
    fn deref(&self) -> &[u8] {}
}
impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U) {}
    pub fn get_ref(&self) -> (&T, &U) {}
    pub fn get_mut(&mut self) -> (&mut T, &mut U) {}
}
impl<T: Read, U: Read> Read for Chain<T, U> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
}
impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {
    fn fill_buf(&mut self) -> Result<&[u8]> {}
    fn consume(&mut self, amt: usize) {}
}
impl<T> Take<T> {
    pub fn limit(&self) -> u64 {}
    pub fn set_limit(&mut self, limit: u64) {}
    pub fn into_inner(self) -> T {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
}
impl<T: Read> Read for Take<T> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
}
impl<T: BufRead> BufRead for Take<T> {
    fn fill_buf(&mut self) -> Result<&[u8]> {}
    fn consume(&mut self, amt: usize) {}
}
impl<T: Seek> Seek for Take<T> {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> {}
}
impl<R: Read> Iterator for Bytes<R> {
    type Item = Result<u8>;
    fn next(&mut self) -> Option<Result<u8>> {}
}
impl<B: BufRead> Iterator for Split<B> {
    type Item = Result<Vec<u8>>;
    fn next(&mut self) -> Option<Result<Vec<u8>>> {}
}
impl<B: BufRead> Iterator for Lines<B> {
    type Item = Result<String>;
    fn next(&mut self) -> Option<Result<String>> {}
}
impl crate::os::fd::AsRawFd for Stdin {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::AsRawFd for Stdout {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::AsRawFd for Stderr {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::AsRawFd for StdinLock {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::AsRawFd for StdoutLock {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::AsRawFd for StderrLock {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::AsRawFd for PipeReader {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::FromRawFd for PipeReader {
    fn from_raw_fd(raw_fd: crate::os::fd::RawFd) -> Self {}
}
impl crate::os::fd::IntoRawFd for PipeReader {
    fn into_raw_fd(self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::AsRawFd for PipeWriter {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::FromRawFd for PipeWriter {
    fn from_raw_fd(raw_fd: crate::os::fd::RawFd) -> Self {}
}
impl crate::os::fd::IntoRawFd for PipeWriter {
    fn into_raw_fd(self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::AsFd for Stdin {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl crate::os::fd::AsFd for StdinLock {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl crate::os::fd::AsFd for Stdout {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl crate::os::fd::AsFd for StdoutLock {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl crate::os::fd::AsFd for Stderr {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl crate::os::fd::AsFd for StderrLock {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl crate::os::fd::AsFd for PipeReader {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl crate::os::fd::AsFd for PipeWriter {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl From<crate::os::fd::OwnedFd> for PipeReader {
    fn from(owned_fd: crate::os::fd::OwnedFd) -> Self {}
}
impl From<crate::os::fd::OwnedFd> for PipeWriter {
    fn from(owned_fd: crate::os::fd::OwnedFd) -> Self {}
}
impl From<crate::fs::TryLockError> for Error {
    fn from(err: crate::fs::TryLockError) -> Error {}
}
pub mod prelude {
pub use crate::io::BufRead;
pub use crate::io::Read;
pub use crate::io::Seek;
pub use crate::io::Write;
}
}
