// anyhow.

pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Debug)]
pub struct Error;
impl Error {
    pub fn new<E: std::error::Error>(error: E) -> Self {}
    pub fn msg<M: std::fmt::Display>(message: M) -> Self {}
    pub fn context<C: std::fmt::Display>(self, context: C) -> Self {}
    pub fn chain(&self) -> Chain {}
    pub fn root_cause(&self) -> &(dyn std::error::Error) {}
    pub fn is<E>(&self) -> bool {}
    pub fn downcast<E>(self) -> Result<E, Self> {}
    pub fn downcast_ref<E>(&self) -> Option<&E> {}
}
impl std::ops::Deref for Error {
    type Target = dyn std::error::Error + Send + Sync;
    fn deref(&self) -> &Self::Target {}
}
impl<E: std::error::Error + Send + Sync> From<E> for Error {
    fn from(error: E) -> Self {}
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {}
}
pub struct Chain;
impl Iterator for Chain {
    type Item = &dyn std::error::Error;
    fn next(&mut self) -> Option<Self::Item> {}
}
pub fn Ok<T>(t: T) -> Result<T> {}
pub trait Context<T, E> {
    fn context<C: std::fmt::Display>(self, context: C) -> Result<T, Error>;
    fn with_context<C: std::fmt::Display, F: FnOnce() -> C>(self, f: F) -> Result<T, Error>;
}
impl<T, E> Context<T, E> for std::result::Result<T, E> {
    fn context<C: std::fmt::Display>(self, context: C) -> Result<T, Error> {}
    fn with_context<C: std::fmt::Display, F: FnOnce() -> C>(self, f: F) -> Result<T, Error> {}
}
impl<T> Context<T, std::convert::Infallible> for Option<T> {
    fn context<C: std::fmt::Display>(self, context: C) -> Result<T, Error> {}
    fn with_context<C: std::fmt::Display, F: FnOnce() -> C>(self, f: F) -> Result<T, Error> {}
}
