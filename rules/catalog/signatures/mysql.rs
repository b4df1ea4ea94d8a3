// mysql.

#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Clone, Debug)]
pub struct Pool;
pub struct Conn;
pub struct PooledConn;
pub struct Opts;
#[otherwise(returns = "OptsBuilder")]
pub struct OptsBuilder;
pub struct Statement;
impl Opts {
    pub fn from_url(url: &str) -> Result<Opts> {}
}
impl OptsBuilder {
    pub fn new() -> Self {}
}
impl Pool {
    pub fn new<T>(opts: T) -> Result<Pool> {}
    pub fn get_conn(&self) -> Result<PooledConn> {}
    pub fn try_get_conn(&self, timeout: std::time::Duration) -> Result<PooledConn> {}
}
impl Conn {
    pub fn new<T>(opts: T) -> Result<Conn> {}
}
impl prelude::Queryable for Conn {}
impl prelude::Queryable for PooledConn {}
impl std::ops::Deref for PooledConn {
    type Target = Conn;
    fn deref(&self) -> &Self::Target {}
}
impl std::ops::DerefMut for PooledConn {
    fn deref_mut(&mut self) -> &mut Self::Target {}
}
pub mod prelude {
    use crate::{Result, Statement};
    pub trait Queryable {
        fn query<T, Q>(&mut self, query: Q) -> Result<Vec<T>> {}
        fn query_iter<Q>(&mut self, query: Q) -> Result<()> {}
        fn query_first<T, Q>(&mut self, query: Q) -> Result<Option<T>> {}
        fn query_map<T, F: FnMut(T) -> U, Q, U>(&mut self, query: Q, f: F) -> Result<Vec<U>> {}
        fn query_fold<T, F: FnMut(U, T) -> U, Q, U>(&mut self, query: Q, init: U, f: F) -> Result<U> {}
        fn query_drop<Q>(&mut self, query: Q) -> Result<()> {}
        fn prep<Q>(&mut self, query: Q) -> Result<Statement> {}
        fn exec<T, S, P>(&mut self, stmt: S, params: P) -> Result<Vec<T>> {}
        fn exec_iter<S, P>(&mut self, stmt: S, params: P) -> Result<()> {}
        fn exec_first<T, S, P>(&mut self, stmt: S, params: P) -> Result<Option<T>> {}
        fn exec_map<T, S, P, F: FnMut(T) -> U, U>(&mut self, stmt: S, params: P, f: F) -> Result<Vec<U>> {}
        fn exec_fold<T, S, P, U, F: FnMut(U, T) -> U>(&mut self, stmt: S, params: P, init: U, f: F) -> Result<U> {}
        fn exec_drop<S, P>(&mut self, stmt: S, params: P) -> Result<()> {}
        fn exec_batch<S, P, I>(&mut self, stmt: S, params: I) -> Result<()> {}
    }
}
