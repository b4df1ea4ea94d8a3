// salvo_core 0.79.

#[derive(Default)]
pub struct Router;
impl Router {
    pub fn new() -> Self {}
    pub fn with_path(path: impl Into<String>) -> Self {}
    pub fn path(self, path: impl Into<String>) -> Self {}
    pub fn push(self, router: Router) -> Self {}
    pub fn with_hoop<H>(hoop: H) -> Self {}
    pub fn hoop<H>(self, hoop: H) -> Self {}
    pub fn goal<H>(self, goal: H) -> Self {}
    pub fn get<H>(self, goal: H) -> Self {}
    pub fn post<H>(self, goal: H) -> Self {}
    pub fn put<H>(self, goal: H) -> Self {}
    pub fn delete<H>(self, goal: H) -> Self {}
    pub fn patch<H>(self, goal: H) -> Self {}
    pub fn head<H>(self, goal: H) -> Self {}
    pub fn options<H>(self, goal: H) -> Self {}
}
pub struct Server<A>(A);
impl<A> Server<A> {
    pub fn new(acceptor: A) -> Self {}
    pub async fn serve<S>(self, service: S) {}
    pub async fn try_serve<S>(self, service: S) -> std::io::Result<()> {}
}
pub mod conn {
    pub struct TcpListener<T>(T);
    impl<T> TcpListener<T> {
        pub fn new(local_addr: T) -> Self {}
        pub async fn bind(self) -> TcpAcceptor {}
    }
    pub struct TcpAcceptor;
    pub trait Listener {}
}
pub mod prelude {
    pub use crate::conn::{Listener, TcpListener};
    pub use crate::{Router, Server};
}
