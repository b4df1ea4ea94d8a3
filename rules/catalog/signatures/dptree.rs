// dptree 0.3 to 0.5.

#[derive(Clone)]
pub struct Handler;
pub type Endpoint = Handler;
impl Handler {
    pub fn chain(self, next: Handler) -> Handler {}
    pub fn branch(self, next: Handler) -> Handler {}
    pub fn endpoint<F>(self, f: F) -> Handler {}
    pub fn filter<P>(self, pred: P) -> Handler {}
    pub fn filter_async<P>(self, pred: P) -> Handler {}
    pub fn filter_map<P>(self, proj: P) -> Handler {}
    pub fn filter_map_async<P>(self, proj: P) -> Handler {}
    pub fn map<P>(self, proj: P) -> Handler {}
    pub fn map_async<P>(self, proj: P) -> Handler {}
    pub fn inspect<F>(self, f: F) -> Handler {}
    pub fn inspect_async<F>(self, f: F) -> Handler {}
}
pub fn entry() -> Handler {}
pub fn endpoint<F>(f: F) -> Endpoint {}
pub fn filter<P>(pred: P) -> Handler {}
pub fn filter_async<P>(pred: P) -> Handler {}
pub fn filter_map<P>(proj: P) -> Handler {}
pub fn filter_map_async<P>(proj: P) -> Handler {}
pub fn map<P>(proj: P) -> Handler {}
pub fn map_async<P>(proj: P) -> Handler {}
pub fn inspect<F>(f: F) -> Handler {}
pub fn inspect_async<F>(f: F) -> Handler {}
pub mod di {
    #[derive(Clone, Default)]
    pub struct DependencyMap;
}
pub mod prelude {
    pub use crate::di::DependencyMap;
    pub use crate::{Endpoint, Handler};
}
