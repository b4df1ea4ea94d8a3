// std: `process`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod process {
pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
pub struct ChildStdin;
pub struct ChildStdout;
pub struct ChildStderr;
pub struct Command;
#[derive(Debug)] pub struct CommandArgs;
pub struct CommandEnvs;
#[derive(PartialEq, Eq, Clone)] pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
pub struct Stdio;
#[derive(PartialEq, Eq, Clone, Copy, Debug)] pub struct ExitStatus;
#[derive(Clone, Copy, Debug, PartialEq)] pub struct ExitCode;
pub fn exit(code: i32) -> ! {}
pub fn abort() -> ! {}
pub fn id() -> u32 {}
pub trait Termination {
    fn report(self) -> ExitCode;
}
impl crate::os::unix::prelude::CommandExt for Command {
    fn uid(&mut self, id: crate::os::unix::process::UserId) -> &mut Command {}
    fn gid(&mut self, id: crate::os::unix::process::GroupId) -> &mut Command {}
    fn pre_exec<F: FnMut() -> crate::io::Result<()>>(&mut self, f: F) -> &mut Command {}
    fn exec(&mut self) -> crate::io::Error {}
    fn arg0<S: AsRef<crate::ffi::OsStr>>(&mut self, arg: S) -> &mut Command {}
    fn process_group(&mut self, pgroup: i32) -> &mut Command {}
}
impl crate::os::unix::prelude::ExitStatusExt for ExitStatus {
    fn from_raw(raw: i32) -> Self {}
    fn signal(&self) -> Option<i32> {}
    fn core_dumped(&self) -> bool {}
    fn stopped_signal(&self) -> Option<i32> {}
    fn continued(&self) -> bool {}
    fn into_raw(self) -> i32 {}
}
impl crate::os::fd::FromRawFd for Stdio {
    fn from_raw_fd(fd: crate::os::fd::RawFd) -> Stdio {}
}
impl From<crate::os::fd::OwnedFd> for Stdio {
    fn from(fd: crate::os::fd::OwnedFd) -> Stdio {}
}
impl crate::os::fd::AsRawFd for ChildStdin {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::AsRawFd for ChildStdout {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::AsRawFd for ChildStderr {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::IntoRawFd for ChildStdin {
    fn into_raw_fd(self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::IntoRawFd for ChildStdout {
    fn into_raw_fd(self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::IntoRawFd for ChildStderr {
    fn into_raw_fd(self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::AsFd for ChildStdin {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl From<crate::os::fd::OwnedFd> for ChildStdin {
    fn from(fd: crate::os::fd::OwnedFd) -> ChildStdin {}
}
impl crate::os::fd::AsFd for ChildStdout {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl From<crate::os::fd::OwnedFd> for ChildStdout {
    fn from(fd: crate::os::fd::OwnedFd) -> ChildStdout {}
}
impl crate::os::fd::AsFd for ChildStderr {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl From<crate::os::fd::OwnedFd> for ChildStderr {
    fn from(fd: crate::os::fd::OwnedFd) -> ChildStderr {}
}
impl crate::fmt::Debug for Child {}
impl crate::io::Write for ChildStdin {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize> {}
    fn flush(&mut self) -> crate::io::Result<()> {}
}
impl crate::io::Write for &ChildStdin {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize> {}
    fn flush(&mut self) -> crate::io::Result<()> {}
}
impl crate::fmt::Debug for ChildStdin {}
impl crate::io::Read for ChildStdout {
    fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize> {}
}
impl crate::fmt::Debug for ChildStdout {}
impl crate::io::Read for ChildStderr {
    fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize> {}
}
impl crate::fmt::Debug for ChildStderr {}
impl Command {
    pub fn new<S: AsRef<crate::ffi::OsStr>>(program: S) -> Command {}
    pub fn arg<S: AsRef<crate::ffi::OsStr>>(&mut self, arg: S) -> &mut Command {}
    pub fn args<I: IntoIterator<Item = S>, S: AsRef<crate::ffi::OsStr>>(&mut self, args: I) -> &mut Command {}
    pub fn env<K: AsRef<crate::ffi::OsStr>, V: AsRef<crate::ffi::OsStr>>(&mut self, key: K, val: V) -> &mut Command {}
    pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<crate::ffi::OsStr>, V: AsRef<crate::ffi::OsStr>>(&mut self, vars: I) -> &mut Command {}
    pub fn env_remove<K: AsRef<crate::ffi::OsStr>>(&mut self, key: K) -> &mut Command {}
    pub fn env_clear(&mut self) -> &mut Command {}
    pub fn current_dir<P: AsRef<crate::path::Path>>(&mut self, dir: P) -> &mut Command {}
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    pub fn spawn(&mut self) -> crate::io::Result<Child> {}
    pub fn output(&mut self) -> crate::io::Result<Output> {}
    pub fn status(&mut self) -> crate::io::Result<ExitStatus> {}
    pub fn get_program(&self) -> &crate::ffi::OsStr {}
    pub fn get_args(&self) -> CommandArgs {}
    pub fn get_envs(&self) -> CommandEnvs {}
    pub fn get_current_dir(&self) -> Option<&crate::path::Path> {}
}
impl crate::fmt::Debug for Command {}
impl Iterator for CommandArgs {
    type Item = &crate::ffi::OsStr;
    fn next(&mut self) -> Option<&crate::ffi::OsStr> {}
}
impl ExactSizeIterator for CommandArgs {}
impl Iterator for CommandEnvs {
    type Item = (&crate::ffi::OsStr, Option<&crate::ffi::OsStr>);
    fn next(&mut self) -> Option<Self::Item> {}
}
impl ExactSizeIterator for CommandEnvs {}
impl crate::fmt::Debug for CommandEnvs {}
impl crate::fmt::Debug for Output {}
impl Stdio {
    pub fn piped() -> Stdio {}
    pub fn inherit() -> Stdio {}
    pub fn null() -> Stdio {}
}
impl crate::fmt::Debug for Stdio {}
impl From<ChildStdin> for Stdio {
    fn from(child: ChildStdin) -> Stdio {}
}
impl From<ChildStdout> for Stdio {
    fn from(child: ChildStdout) -> Stdio {}
}
impl From<ChildStderr> for Stdio {
    fn from(child: ChildStderr) -> Stdio {}
}
impl From<crate::fs::File> for Stdio {
    fn from(file: crate::fs::File) -> Stdio {}
}
impl From<crate::io::Stdout> for Stdio {
    fn from(inherit: crate::io::Stdout) -> Stdio {}
}
impl From<crate::io::Stderr> for Stdio {
    fn from(inherit: crate::io::Stderr) -> Stdio {}
}
impl From<crate::io::PipeWriter> for Stdio {
    fn from(pipe: crate::io::PipeWriter) -> Self {}
}
impl From<crate::io::PipeReader> for Stdio {
    fn from(pipe: crate::io::PipeReader) -> Self {}
}
impl Default for ExitStatus {
    fn default() -> Self {}
}
impl ExitStatus {
    pub fn success(&self) -> bool {}
    pub fn code(&self) -> Option<i32> {}
}
impl crate::fmt::Display for ExitStatus {}
impl ExitCode {
    pub const SUCCESS: ExitCode = 0;
    pub const FAILURE: ExitCode = 0;
    pub fn exit_process(self) -> ! {}
}
impl Default for ExitCode {
    fn default() -> Self {}
}
impl From<u8> for ExitCode {
    fn from(code: u8) -> Self {}
}
impl Child {
    pub fn kill(&mut self) -> crate::io::Result<()> {}
    pub fn id(&self) -> u32 {}
    pub fn wait(&mut self) -> crate::io::Result<ExitStatus> {}
    pub fn try_wait(&mut self) -> crate::io::Result<Option<ExitStatus>> {}
    pub fn wait_with_output(self) -> crate::io::Result<Output> {}
}
impl Termination for () {
    fn report(self) -> ExitCode {}
}
impl Termination for ! {
    fn report(self) -> ExitCode {}
}
impl Termination for ExitCode {
    fn report(self) -> ExitCode {}
}
}
