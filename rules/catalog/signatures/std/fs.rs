// std: `fs`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod fs {
pub struct File;
pub enum TryLockError { Error(crate::io::Error), WouldBlock }
#[derive(Clone)] pub struct Metadata;
#[derive(Debug)] pub struct ReadDir;
pub struct DirEntry;
#[derive(Clone, Debug)] pub struct OpenOptions;
#[derive(Copy, Clone, Debug, Default)] pub struct FileTimes;
#[derive(Clone, PartialEq, Eq, Debug)] pub struct Permissions;
#[derive(Copy, Clone, PartialEq, Eq, Hash)] pub struct FileType;
#[derive(Debug)] pub struct DirBuilder;
pub fn read<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<Vec<u8>> {}
pub fn read_to_string<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<String> {}
pub fn write<P: AsRef<crate::path::Path>, C: AsRef<[u8]>>(path: P, contents: C) -> crate::io::Result<()> {}
pub fn remove_file<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<()> {}
pub fn metadata<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<Metadata> {}
pub fn symlink_metadata<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<Metadata> {}
pub fn rename<P: AsRef<crate::path::Path>, Q: AsRef<crate::path::Path>>(from: P, to: Q) -> crate::io::Result<()> {}
pub fn copy<P: AsRef<crate::path::Path>, Q: AsRef<crate::path::Path>>(from: P, to: Q) -> crate::io::Result<u64> {}
pub fn hard_link<P: AsRef<crate::path::Path>, Q: AsRef<crate::path::Path>>(original: P, link: Q) -> crate::io::Result<()> {}
pub fn soft_link<P: AsRef<crate::path::Path>, Q: AsRef<crate::path::Path>>(original: P, link: Q) -> crate::io::Result<()> {}
pub fn read_link<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::path::PathBuf> {}
pub fn canonicalize<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::path::PathBuf> {}
pub fn create_dir<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<()> {}
pub fn create_dir_all<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<()> {}
pub fn remove_dir<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<()> {}
pub fn remove_dir_all<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<()> {}
pub fn read_dir<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<ReadDir> {}
pub fn set_permissions<P: AsRef<crate::path::Path>>(path: P, perm: Permissions) -> crate::io::Result<()> {}
pub fn exists<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<bool> {}
impl crate::io::IsTerminal for File {
    fn is_terminal(&self) -> bool {}
}
impl crate::os::unix::fs::FileExt for File {
    fn read_at(&self, buf: &mut [u8], offset: u64) -> crate::io::Result<usize> {}
    fn write_at(&self, buf: &[u8], offset: u64) -> crate::io::Result<usize> {}
}
impl crate::os::unix::fs::PermissionsExt for Permissions {
    fn mode(&self) -> u32 {}
    fn set_mode(&mut self, mode: u32) {}
    fn from_mode(mode: u32) -> Permissions {}
}
impl crate::os::unix::fs::OpenOptionsExt for OpenOptions {
    fn mode(&mut self, mode: u32) -> &mut OpenOptions {}
    fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions {}
}
impl crate::os::unix::fs::MetadataExt for Metadata {
    fn dev(&self) -> u64 {}
    fn ino(&self) -> u64 {}
    fn mode(&self) -> u32 {}
    fn nlink(&self) -> u64 {}
    fn uid(&self) -> u32 {}
    fn gid(&self) -> u32 {}
    fn rdev(&self) -> u64 {}
    fn size(&self) -> u64 {}
    fn atime(&self) -> i64 {}
    fn atime_nsec(&self) -> i64 {}
    fn mtime(&self) -> i64 {}
    fn mtime_nsec(&self) -> i64 {}
    fn ctime(&self) -> i64 {}
    fn ctime_nsec(&self) -> i64 {}
    fn blksize(&self) -> u64 {}
    fn blocks(&self) -> u64 {}
}
impl crate::os::unix::fs::FileTypeExt for FileType {
    fn is_block_device(&self) -> bool {}
    fn is_char_device(&self) -> bool {}
    fn is_fifo(&self) -> bool {}
    fn is_socket(&self) -> bool {}
}
impl crate::os::unix::fs::DirEntryExt for DirEntry {
    fn ino(&self) -> u64 {}
}
impl crate::os::unix::fs::DirBuilderExt for DirBuilder {
    fn mode(&mut self, mode: u32) -> &mut DirBuilder {}
}
impl crate::os::linux::fs::MetadataExt for Metadata {
    fn as_raw_stat(&self) -> &crate::os::linux::raw::stat {}
    fn st_dev(&self) -> u64 {}
    fn st_ino(&self) -> u64 {}
    fn st_mode(&self) -> u32 {}
    fn st_nlink(&self) -> u64 {}
    fn st_uid(&self) -> u32 {}
    fn st_gid(&self) -> u32 {}
    fn st_rdev(&self) -> u64 {}
    fn st_size(&self) -> u64 {}
    fn st_atime(&self) -> i64 {}
    fn st_atime_nsec(&self) -> i64 {}
    fn st_mtime(&self) -> i64 {}
    fn st_mtime_nsec(&self) -> i64 {}
    fn st_ctime(&self) -> i64 {}
    fn st_ctime_nsec(&self) -> i64 {}
    fn st_blksize(&self) -> u64 {}
    fn st_blocks(&self) -> u64 {}
}
impl crate::os::fd::AsRawFd for File {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::FromRawFd for File {
    fn from_raw_fd(fd: crate::os::fd::RawFd) -> File {}
}
impl crate::os::fd::IntoRawFd for File {
    fn into_raw_fd(self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::AsFd for File {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl From<crate::os::fd::OwnedFd> for File {
    fn from(owned_fd: crate::os::fd::OwnedFd) -> Self {}
}
impl crate::error::Error for TryLockError {}
impl crate::fmt::Debug for TryLockError {}
impl crate::fmt::Display for TryLockError {}
impl File {
    pub fn open<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<File> {}
    pub fn create<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<File> {}
    pub fn create_new<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<File> {}
    pub fn options() -> OpenOptions {}
    pub fn sync_all(&self) -> crate::io::Result<()> {}
    pub fn sync_data(&self) -> crate::io::Result<()> {}
    pub fn lock(&self) -> crate::io::Result<()> {}
    pub fn lock_shared(&self) -> crate::io::Result<()> {}
    pub fn try_lock(&self) -> Result<(), TryLockError> {}
    pub fn try_lock_shared(&self) -> Result<(), TryLockError> {}
    pub fn unlock(&self) -> crate::io::Result<()> {}
    pub fn set_len(&self, size: u64) -> crate::io::Result<()> {}
    pub fn metadata(&self) -> crate::io::Result<Metadata> {}
    pub fn try_clone(&self) -> crate::io::Result<File> {}
    pub fn set_permissions(&self, perm: Permissions) -> crate::io::Result<()> {}
    pub fn set_times(&self, times: FileTimes) -> crate::io::Result<()> {}
    pub fn set_modified(&self, time: crate::time::SystemTime) -> crate::io::Result<()> {}
}
impl crate::fmt::Debug for File {}
impl crate::io::Read for &File {
    fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize> {}
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> crate::io::Result<usize> {}
    fn read_to_string(&mut self, buf: &mut String) -> crate::io::Result<usize> {}
    fn read_exact(&mut self, buf: &mut [u8]) -> crate::io::Result<()> {}
}
impl crate::io::Write for &File {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize> {}
    fn flush(&mut self) -> crate::io::Result<()> {}
    fn write_all(&mut self, buf: &[u8]) -> crate::io::Result<()> {}
}
impl crate::io::Seek for &File {
    fn seek(&mut self, pos: crate::io::SeekFrom) -> crate::io::Result<u64> {}
}
impl crate::io::Read for File {
    fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize> {}
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> crate::io::Result<usize> {}
    fn read_to_string(&mut self, buf: &mut String) -> crate::io::Result<usize> {}
    fn read_exact(&mut self, buf: &mut [u8]) -> crate::io::Result<()> {}
}
impl crate::io::Write for File {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize> {}
    fn flush(&mut self) -> crate::io::Result<()> {}
    fn write_all(&mut self, buf: &[u8]) -> crate::io::Result<()> {}
}
impl crate::io::Seek for File {
    fn seek(&mut self, pos: crate::io::SeekFrom) -> crate::io::Result<u64> {}
}
impl OpenOptions {
    pub fn new() -> Self {}
    pub fn read(&mut self, read: bool) -> &mut Self {}
    pub fn write(&mut self, write: bool) -> &mut Self {}
    pub fn append(&mut self, append: bool) -> &mut Self {}
    pub fn truncate(&mut self, truncate: bool) -> &mut Self {}
    pub fn create(&mut self, create: bool) -> &mut Self {}
    pub fn create_new(&mut self, create_new: bool) -> &mut Self {}
    pub fn open<P: AsRef<crate::path::Path>>(&self, path: P) -> crate::io::Result<File> {}
}
impl Metadata {
    pub fn file_type(&self) -> FileType {}
    pub fn is_dir(&self) -> bool {}
    pub fn is_file(&self) -> bool {}
    pub fn is_symlink(&self) -> bool {}
    pub fn len(&self) -> u64 {}
    pub fn permissions(&self) -> Permissions {}
    pub fn modified(&self) -> crate::io::Result<crate::time::SystemTime> {}
    pub fn accessed(&self) -> crate::io::Result<crate::time::SystemTime> {}
    pub fn created(&self) -> crate::io::Result<crate::time::SystemTime> {}
}
impl crate::fmt::Debug for Metadata {}
impl FileTimes {
    pub fn new() -> Self {}
    pub fn set_accessed(self, t: crate::time::SystemTime) -> Self {}
    pub fn set_modified(self, t: crate::time::SystemTime) -> Self {}
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
impl crate::fmt::Debug for FileType {}
impl Iterator for ReadDir {
    type Item = crate::io::Result<DirEntry>;
    fn next(&mut self) -> Option<crate::io::Result<DirEntry>> {}
}
impl DirEntry {
    pub fn path(&self) -> crate::path::PathBuf {}
    pub fn metadata(&self) -> crate::io::Result<Metadata> {}
    pub fn file_type(&self) -> crate::io::Result<FileType> {}
    pub fn file_name(&self) -> crate::ffi::OsString {}
}
impl crate::fmt::Debug for DirEntry {}
impl DirBuilder {
    pub fn new() -> DirBuilder {}
    pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
    pub fn create<P: AsRef<crate::path::Path>>(&self, path: P) -> crate::io::Result<()> {}
}
}
