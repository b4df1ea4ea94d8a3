// std: `os`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod os {
pub mod fd {
pub type RawFd = crate::os::raw::c_int;
pub trait AsRawFd {
    fn as_raw_fd(&self) -> RawFd;
}
pub trait FromRawFd {
    fn from_raw_fd(fd: RawFd) -> Self;
}
pub trait IntoRawFd {
    fn into_raw_fd(self) -> RawFd;
}
#[derive(Copy, Clone)] pub struct BorrowedFd;
pub struct OwnedFd;
pub trait AsFd {
    fn as_fd(&self) -> BorrowedFd;
}
impl From<crate::os::unix::net::UnixDatagram> for OwnedFd {
    fn from(unix_datagram: crate::os::unix::net::UnixDatagram) -> OwnedFd {}
}
impl From<crate::os::unix::net::UnixListener> for OwnedFd {
    fn from(listener: crate::os::unix::net::UnixListener) -> OwnedFd {}
}
impl From<crate::os::unix::net::UnixStream> for OwnedFd {
    fn from(unix_stream: crate::os::unix::net::UnixStream) -> OwnedFd {}
}
impl From<crate::process::ChildStdin> for OwnedFd {
    fn from(child_stdin: crate::process::ChildStdin) -> OwnedFd {}
}
impl From<crate::process::ChildStdout> for OwnedFd {
    fn from(child_stdout: crate::process::ChildStdout) -> OwnedFd {}
}
impl From<crate::process::ChildStderr> for OwnedFd {
    fn from(child_stderr: crate::process::ChildStderr) -> OwnedFd {}
}
impl AsRawFd for RawFd {
    fn as_raw_fd(&self) -> RawFd {}
}
impl IntoRawFd for RawFd {
    fn into_raw_fd(self) -> RawFd {}
}
impl FromRawFd for RawFd {
    fn from_raw_fd(fd: RawFd) -> RawFd {}
}
impl BorrowedFd {
    pub fn borrow_raw(fd: RawFd) -> Self {}
}
impl OwnedFd {
    pub fn try_clone(&self) -> crate::io::Result<Self> {}
}
impl BorrowedFd {
    pub fn try_clone_to_owned(&self) -> crate::io::Result<OwnedFd> {}
}
impl AsRawFd for BorrowedFd {
    fn as_raw_fd(&self) -> RawFd {}
}
impl AsRawFd for OwnedFd {
    fn as_raw_fd(&self) -> RawFd {}
}
impl IntoRawFd for OwnedFd {
    fn into_raw_fd(self) -> RawFd {}
}
impl FromRawFd for OwnedFd {
    fn from_raw_fd(fd: RawFd) -> Self {}
}
impl crate::fmt::Debug for BorrowedFd {}
impl crate::fmt::Debug for OwnedFd {}
impl crate::io::IsTerminal for BorrowedFd {
    fn is_terminal(&self) -> bool {}
}
impl crate::io::IsTerminal for OwnedFd {
    fn is_terminal(&self) -> bool {}
}
impl<T: AsFd> AsFd for &T {
    fn as_fd(&self) -> BorrowedFd {}
}
impl<T: AsFd> AsFd for &mut T {
    fn as_fd(&self) -> BorrowedFd {}
}
impl AsFd for BorrowedFd {
    fn as_fd(&self) -> BorrowedFd {}
}
impl AsFd for OwnedFd {
    fn as_fd(&self) -> BorrowedFd {}
}
impl From<crate::fs::File> for OwnedFd {
    fn from(file: crate::fs::File) -> OwnedFd {}
}
impl From<crate::net::TcpStream> for OwnedFd {
    fn from(tcp_stream: crate::net::TcpStream) -> OwnedFd {}
}
impl From<crate::net::TcpListener> for OwnedFd {
    fn from(tcp_listener: crate::net::TcpListener) -> OwnedFd {}
}
impl From<crate::net::UdpSocket> for OwnedFd {
    fn from(udp_socket: crate::net::UdpSocket) -> OwnedFd {}
}
impl From<crate::io::PipeReader> for OwnedFd {
    fn from(pipe: crate::io::PipeReader) -> Self {}
}
impl From<crate::io::PipeWriter> for OwnedFd {
    fn from(pipe: crate::io::PipeWriter) -> Self {}
}
}
pub mod linux {
pub mod fs {
pub trait MetadataExt {
    fn as_raw_stat(&self) -> &crate::os::linux::raw::stat;
    fn st_dev(&self) -> u64;
    fn st_ino(&self) -> u64;
    fn st_mode(&self) -> u32;
    fn st_nlink(&self) -> u64;
    fn st_uid(&self) -> u32;
    fn st_gid(&self) -> u32;
    fn st_rdev(&self) -> u64;
    fn st_size(&self) -> u64;
    fn st_atime(&self) -> i64;
    fn st_atime_nsec(&self) -> i64;
    fn st_mtime(&self) -> i64;
    fn st_mtime_nsec(&self) -> i64;
    fn st_ctime(&self) -> i64;
    fn st_ctime_nsec(&self) -> i64;
    fn st_blksize(&self) -> u64;
    fn st_blocks(&self) -> u64;
}
}
pub mod net {
pub trait SocketAddrExt {
    fn from_abstract_name<N: AsRef<[u8]>>(name: N) -> crate::io::Result<crate::os::unix::net::SocketAddr>;
    fn as_abstract_name(&self) -> Option<&[u8]>;
}
pub trait TcpStreamExt {
    fn set_quickack(&self, quickack: bool) -> crate::io::Result<()>;
    fn quickack(&self) -> crate::io::Result<bool>;
}
}
pub mod raw {
pub type dev_t = u64;
pub type mode_t = u32;
pub type pthread_t = crate::os::raw::c_ulong;
pub type blkcnt_t = u64;
pub type blksize_t = u64;
pub type ino_t = u64;
pub type nlink_t = u64;
pub type off_t = u64;
pub type time_t = i64;
#[derive(Clone)] pub struct stat { pub st_dev: u64, pub st_ino: u64, pub st_nlink: u64, pub st_mode: u32, pub st_uid: u32, pub st_gid: u32, pub __pad0: crate::os::raw::c_int, pub st_rdev: u64, pub st_size: i64, pub st_blksize: i64, pub st_blocks: i64, pub st_atime: i64, pub st_atime_nsec: crate::os::raw::c_long, pub st_mtime: i64, pub st_mtime_nsec: crate::os::raw::c_long, pub st_ctime: i64, pub st_ctime_nsec: crate::os::raw::c_long, pub __unused: [crate::os::raw::c_long; 0] }
}
}
pub mod raw {
pub type c_char = crate::ffi::c_char;
pub type c_schar = crate::ffi::c_schar;
pub type c_uchar = crate::ffi::c_uchar;
pub type c_short = crate::ffi::c_short;
pub type c_ushort = crate::ffi::c_ushort;
pub type c_int = crate::ffi::c_int;
pub type c_uint = crate::ffi::c_uint;
pub type c_long = crate::ffi::c_long;
pub type c_ulong = crate::ffi::c_ulong;
pub type c_longlong = crate::ffi::c_longlong;
pub type c_ulonglong = crate::ffi::c_ulonglong;
pub type c_float = crate::ffi::c_float;
pub type c_double = crate::ffi::c_double;
pub type c_void = crate::ffi::c_void;
}
pub mod unix {
pub mod ffi {
pub trait OsStringExt {
    fn from_vec(vec: Vec<u8>) -> Self;
    fn into_vec(self) -> Vec<u8>;
}
pub trait OsStrExt {
    fn from_bytes(slice: &[u8]) -> &Self;
    fn as_bytes(&self) -> &[u8];
}
}
pub mod fs {
pub trait FileExt {
    fn read_at(&self, buf: &mut [u8], offset: u64) -> crate::io::Result<usize>;
    fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> crate::io::Result<()> {}
    fn write_at(&self, buf: &[u8], offset: u64) -> crate::io::Result<usize>;
    fn write_all_at(&self, buf: &[u8], offset: u64) -> crate::io::Result<()> {}
}
pub trait PermissionsExt {
    fn mode(&self) -> u32;
    fn set_mode(&mut self, mode: u32);
    fn from_mode(mode: u32) -> Self;
}
pub trait OpenOptionsExt {
    fn mode(&mut self, mode: u32) -> &mut Self;
    fn custom_flags(&mut self, flags: i32) -> &mut Self;
}
pub trait MetadataExt {
    fn dev(&self) -> u64;
    fn ino(&self) -> u64;
    fn mode(&self) -> u32;
    fn nlink(&self) -> u64;
    fn uid(&self) -> u32;
    fn gid(&self) -> u32;
    fn rdev(&self) -> u64;
    fn size(&self) -> u64;
    fn atime(&self) -> i64;
    fn atime_nsec(&self) -> i64;
    fn mtime(&self) -> i64;
    fn mtime_nsec(&self) -> i64;
    fn ctime(&self) -> i64;
    fn ctime_nsec(&self) -> i64;
    fn blksize(&self) -> u64;
    fn blocks(&self) -> u64;
}
pub trait FileTypeExt {
    fn is_block_device(&self) -> bool;
    fn is_char_device(&self) -> bool;
    fn is_fifo(&self) -> bool;
    fn is_socket(&self) -> bool;
}
pub trait DirEntryExt {
    fn ino(&self) -> u64;
}
pub fn symlink<P: AsRef<crate::path::Path>, Q: AsRef<crate::path::Path>>(original: P, link: Q) -> crate::io::Result<()> {}
pub trait DirBuilderExt {
    fn mode(&mut self, mode: u32) -> &mut Self;
}
pub fn chown<P: AsRef<crate::path::Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> crate::io::Result<()> {}
pub fn fchown<F: crate::os::fd::AsFd>(fd: F, uid: Option<u32>, gid: Option<u32>) -> crate::io::Result<()> {}
pub fn lchown<P: AsRef<crate::path::Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> crate::io::Result<()> {}
pub fn chroot<P: AsRef<crate::path::Path>>(dir: P) -> crate::io::Result<()> {}
}
pub mod io {
pub use crate::os::fd::AsFd;
pub use crate::os::fd::AsRawFd;
pub use crate::os::fd::BorrowedFd;
pub use crate::os::fd::FromRawFd;
pub use crate::os::fd::IntoRawFd;
pub use crate::os::fd::OwnedFd;
pub use crate::os::fd::RawFd;
}
pub mod net {
#[derive(Clone)] pub struct SocketAddr;
pub struct UnixDatagram;
pub struct UnixListener;
#[derive(Debug)] pub struct Incoming;
pub struct UnixStream;
impl SocketAddr {
    pub fn from_pathname<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<SocketAddr> {}
    pub fn is_unnamed(&self) -> bool {}
    pub fn as_pathname(&self) -> Option<&crate::path::Path> {}
}
impl crate::os::linux::net::SocketAddrExt for SocketAddr {
    fn as_abstract_name(&self) -> Option<&[u8]> {}
    fn from_abstract_name<N: AsRef<[u8]>>(name: N) -> crate::io::Result<Self> {}
}
impl crate::fmt::Debug for SocketAddr {}
impl crate::fmt::Debug for UnixDatagram {}
impl UnixDatagram {
    pub fn bind<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<UnixDatagram> {}
    pub fn bind_addr(socket_addr: &SocketAddr) -> crate::io::Result<UnixDatagram> {}
    pub fn unbound() -> crate::io::Result<UnixDatagram> {}
    pub fn pair() -> crate::io::Result<(UnixDatagram, UnixDatagram)> {}
    pub fn connect<P: AsRef<crate::path::Path>>(&self, path: P) -> crate::io::Result<()> {}
    pub fn connect_addr(&self, socket_addr: &SocketAddr) -> crate::io::Result<()> {}
    pub fn try_clone(&self) -> crate::io::Result<UnixDatagram> {}
    pub fn local_addr(&self) -> crate::io::Result<SocketAddr> {}
    pub fn peer_addr(&self) -> crate::io::Result<SocketAddr> {}
    pub fn recv_from(&self, buf: &mut [u8]) -> crate::io::Result<(usize, SocketAddr)> {}
    pub fn recv(&self, buf: &mut [u8]) -> crate::io::Result<usize> {}
    pub fn send_to<P: AsRef<crate::path::Path>>(&self, buf: &[u8], path: P) -> crate::io::Result<usize> {}
    pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> crate::io::Result<usize> {}
    pub fn send(&self, buf: &[u8]) -> crate::io::Result<usize> {}
    pub fn set_read_timeout(&self, timeout: Option<crate::time::Duration>) -> crate::io::Result<()> {}
    pub fn set_write_timeout(&self, timeout: Option<crate::time::Duration>) -> crate::io::Result<()> {}
    pub fn read_timeout(&self) -> crate::io::Result<Option<crate::time::Duration>> {}
    pub fn write_timeout(&self) -> crate::io::Result<Option<crate::time::Duration>> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()> {}
    pub fn take_error(&self) -> crate::io::Result<Option<crate::io::Error>> {}
    pub fn shutdown(&self, how: crate::net::Shutdown) -> crate::io::Result<()> {}
}
impl crate::os::fd::AsRawFd for UnixDatagram {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::FromRawFd for UnixDatagram {
    fn from_raw_fd(fd: crate::os::fd::RawFd) -> UnixDatagram {}
}
impl crate::os::fd::IntoRawFd for UnixDatagram {
    fn into_raw_fd(self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::AsFd for UnixDatagram {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl From<crate::os::fd::OwnedFd> for UnixDatagram {
    fn from(owned: crate::os::fd::OwnedFd) -> Self {}
}
impl crate::fmt::Debug for UnixListener {}
impl UnixListener {
    pub fn bind<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<UnixListener> {}
    pub fn bind_addr(socket_addr: &SocketAddr) -> crate::io::Result<UnixListener> {}
    pub fn accept(&self) -> crate::io::Result<(UnixStream, SocketAddr)> {}
    pub fn try_clone(&self) -> crate::io::Result<UnixListener> {}
    pub fn local_addr(&self) -> crate::io::Result<SocketAddr> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()> {}
    pub fn take_error(&self) -> crate::io::Result<Option<crate::io::Error>> {}
    pub fn incoming(&self) -> Incoming {}
}
impl crate::os::fd::AsRawFd for UnixListener {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::FromRawFd for UnixListener {
    fn from_raw_fd(fd: crate::os::fd::RawFd) -> UnixListener {}
}
impl crate::os::fd::IntoRawFd for UnixListener {
    fn into_raw_fd(self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::AsFd for UnixListener {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl From<crate::os::fd::OwnedFd> for UnixListener {
    fn from(fd: crate::os::fd::OwnedFd) -> UnixListener {}
}
impl IntoIterator for &UnixListener {
    type Item = crate::io::Result<UnixStream>;
    type IntoIter = Incoming;
    fn into_iter(self) -> Incoming {}
}
impl Iterator for Incoming {
    type Item = crate::io::Result<UnixStream>;
    fn next(&mut self) -> Option<crate::io::Result<UnixStream>> {}
}
impl crate::fmt::Debug for UnixStream {}
impl UnixStream {
    pub fn connect<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<UnixStream> {}
    pub fn connect_addr(socket_addr: &SocketAddr) -> crate::io::Result<UnixStream> {}
    pub fn pair() -> crate::io::Result<(UnixStream, UnixStream)> {}
    pub fn try_clone(&self) -> crate::io::Result<UnixStream> {}
    pub fn local_addr(&self) -> crate::io::Result<SocketAddr> {}
    pub fn peer_addr(&self) -> crate::io::Result<SocketAddr> {}
    pub fn set_read_timeout(&self, timeout: Option<crate::time::Duration>) -> crate::io::Result<()> {}
    pub fn set_write_timeout(&self, timeout: Option<crate::time::Duration>) -> crate::io::Result<()> {}
    pub fn read_timeout(&self) -> crate::io::Result<Option<crate::time::Duration>> {}
    pub fn write_timeout(&self) -> crate::io::Result<Option<crate::time::Duration>> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()> {}
    pub fn take_error(&self) -> crate::io::Result<Option<crate::io::Error>> {}
    pub fn shutdown(&self, how: crate::net::Shutdown) -> crate::io::Result<()> {}
}
impl crate::io::Read for UnixStream {
    fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize> {}
}
impl crate::io::Read for &UnixStream {
    fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize> {}
}
impl crate::io::Write for UnixStream {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize> {}
    fn flush(&mut self) -> crate::io::Result<()> {}
}
impl crate::io::Write for &UnixStream {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize> {}
    fn flush(&mut self) -> crate::io::Result<()> {}
}
impl crate::os::fd::AsRawFd for UnixStream {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::FromRawFd for UnixStream {
    fn from_raw_fd(fd: crate::os::fd::RawFd) -> UnixStream {}
}
impl crate::os::fd::IntoRawFd for UnixStream {
    fn into_raw_fd(self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::AsFd for UnixStream {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl From<crate::os::fd::OwnedFd> for UnixStream {
    fn from(owned: crate::os::fd::OwnedFd) -> Self {}
}
}
pub mod prelude {
pub use crate::os::fd::AsFd;
pub use crate::os::fd::AsRawFd;
pub use crate::os::fd::BorrowedFd;
pub use crate::os::fd::FromRawFd;
pub use crate::os::fd::IntoRawFd;
pub use crate::os::fd::OwnedFd;
pub use crate::os::fd::RawFd;
pub use crate::os::unix::ffi::OsStrExt;
pub use crate::os::unix::ffi::OsStringExt;
pub use crate::os::unix::fs::DirEntryExt;
pub use crate::os::unix::fs::FileExt;
pub use crate::os::unix::fs::FileTypeExt;
pub use crate::os::unix::fs::MetadataExt;
pub use crate::os::unix::fs::OpenOptionsExt;
pub use crate::os::unix::fs::PermissionsExt;
pub trait CommandExt {
    fn uid(&mut self, id: crate::os::unix::process::UserId) -> &mut crate::process::Command;
    fn gid(&mut self, id: crate::os::unix::process::GroupId) -> &mut crate::process::Command;
    fn pre_exec<F: FnMut() -> crate::io::Result<()>>(&mut self, f: F) -> &mut crate::process::Command;
    fn before_exec<F: FnMut() -> crate::io::Result<()>>(&mut self, f: F) -> &mut crate::process::Command {}
    fn exec(&mut self) -> crate::io::Error;
    fn arg0<S: AsRef<crate::ffi::OsStr>>(&mut self, arg: S) -> &mut crate::process::Command;
    fn process_group(&mut self, pgroup: i32) -> &mut crate::process::Command;
}
pub trait ExitStatusExt {
    fn from_raw(raw: i32) -> Self;
    fn signal(&self) -> Option<i32>;
    fn core_dumped(&self) -> bool;
    fn stopped_signal(&self) -> Option<i32>;
    fn continued(&self) -> bool;
    fn into_raw(self) -> i32;
}
pub trait JoinHandleExt {
    fn as_pthread_t(&self) -> crate::os::unix::thread::RawPthread;
    fn into_pthread_t(self) -> crate::os::unix::thread::RawPthread;
}
}
pub mod process {
pub use crate::os::unix::prelude::CommandExt;
pub use crate::os::unix::prelude::ExitStatusExt;
pub type UserId = u32;
pub type GroupId = u32;
pub fn parent_id() -> u32 {}
}
pub mod raw {
pub use crate::os::linux::raw::blkcnt_t;
pub use crate::os::linux::raw::blksize_t;
pub use crate::os::linux::raw::dev_t;
pub use crate::os::linux::raw::ino_t;
pub use crate::os::linux::raw::mode_t;
pub use crate::os::linux::raw::nlink_t;
pub use crate::os::linux::raw::off_t;
pub use crate::os::linux::raw::pthread_t;
pub use crate::os::linux::raw::time_t;
pub type uid_t = u32;
pub type gid_t = u32;
pub type pid_t = i32;
}
pub mod thread {
pub use crate::os::unix::prelude::JoinHandleExt;
pub type RawPthread = crate::os::linux::raw::pthread_t;
}
}
}
