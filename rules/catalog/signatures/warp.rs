// warp 0.3.

pub trait Filter {
    fn and<F>(self, fun: F) -> Self where Self: Sized {}
    fn or<F>(self, fun: F) -> Self where Self: Sized {}
    fn map<F>(self, fun: F) -> Self where Self: Sized {}
    fn then<F>(self, fun: F) -> Self where Self: Sized {}
    fn and_then<F>(self, fun: F) -> Self where Self: Sized {}
    fn or_else<F>(self, fun: F) -> Self where Self: Sized {}
    fn recover<F>(self, fun: F) -> Self where Self: Sized {}
    fn with<F>(self, fun: F) -> Self where Self: Sized {}
    fn untuple_one(self) -> Self where Self: Sized {}
    fn boxed(self) -> Self where Self: Sized {}
}
#[derive(Clone, Copy)]
pub struct AnyFilter;
impl Filter for AnyFilter {}
pub fn any() -> AnyFilter {}
pub fn get() -> AnyFilter {}
pub fn post() -> AnyFilter {}
pub fn put() -> AnyFilter {}
pub fn delete() -> AnyFilter {}
pub fn patch() -> AnyFilter {}
pub fn head() -> AnyFilter {}
pub fn service<F>(filter: F) -> F {}
pub fn serve<F>(filter: F) -> Server<F> {}
pub struct Server<F>(F);
impl<F> Server<F> {
    pub async fn run(self, addr: impl Into<std::net::SocketAddr>) {}
}
pub use path::path;
pub mod path {
    pub fn path<P>(p: P) -> crate::AnyFilter {}
    pub fn param<T>() -> crate::AnyFilter {}
    pub fn end() -> crate::AnyFilter {}
}
