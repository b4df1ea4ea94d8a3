// actix_rt 2.

use std::future::Future;
use std::io;
use tokio::task::JoinHandle;

pub struct Arbiter;
pub struct ArbiterHandle;
pub struct Runtime;
pub struct System;
pub struct SystemRunner;

pub fn spawn<F: Future>(f: F) -> JoinHandle<F::Output> {}

impl Arbiter {
    pub fn new() -> Arbiter {}
    pub fn current() -> ArbiterHandle {}
    pub fn handle(&self) -> ArbiterHandle {}
    pub fn spawn<F: Future<Output = ()>>(&self, future: F) -> bool {}
    pub fn spawn_fn<F: FnOnce()>(&self, f: F) -> bool {}
    pub fn stop(&self) -> bool {}
    pub fn join(self) -> std::thread::Result<()> {}
}
impl ArbiterHandle {
    pub fn spawn<F: Future<Output = ()>>(&self, future: F) -> bool {}
    pub fn spawn_fn<F: FnOnce()>(&self, f: F) -> bool {}
    pub fn stop(&self) -> bool {}
}
impl Runtime {
    pub fn new() -> io::Result<Self> {}
    pub fn tokio_runtime(&self) -> &tokio::runtime::Runtime {}
    pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
    pub fn block_on<F: Future>(&self, f: F) -> F::Output {}
}
impl System {
    pub fn new() -> SystemRunner {}
    pub fn with_tokio_rt<F: FnOnce() -> tokio::runtime::Runtime>(runtime_factory: F) -> SystemRunner {}
    pub fn current() -> System {}
    pub fn arbiter(&self) -> &ArbiterHandle {}
    pub fn stop(&self) {}
    pub fn stop_with_code(&self, code: i32) {}
}
impl SystemRunner {
    pub fn run(self) -> io::Result<()> {}
    pub fn run_with_code(self) -> io::Result<i32> {}
    pub fn runtime(&self) -> &Runtime {}
    pub fn block_on<F: Future>(&self, fut: F) -> F::Output {}
}

pub mod signal {
    pub use tokio::signal::ctrl_c;
}
pub mod net {
    pub use tokio::net::{TcpListener, TcpSocket, TcpStream, UdpSocket, UnixDatagram, UnixListener, UnixStream};
}
pub mod time {
    pub use tokio::time::{interval, interval_at, sleep, sleep_until, timeout, Instant, Interval, Sleep, Timeout};
}
pub mod task {
    pub use tokio::task::{spawn_blocking, yield_now, JoinError, JoinHandle};
}
