// sqlx.

pub use error::{Error, Result};
pub use mysql::{MySql, MySqlConnection, MySqlPool};
pub use pool::Pool;
pub use postgres::{PgConnection, PgPool, Postgres};
pub use sqlite::{Sqlite, SqliteConnection, SqlitePool};
pub mod error {
    #[derive(Debug)]
    pub enum Error {
        RowNotFound,
        PoolTimedOut,
        PoolClosed,
    }
    impl std::error::Error for Error {}
    pub type Result<T, E = Error> = std::result::Result<T, E>;
}
pub fn query<DB>(sql: &str) -> query::Query<DB> {}
pub fn query_as<DB, O>(sql: &str) -> query::QueryAs<DB, O> {}
pub fn query_scalar<DB, O>(sql: &str) -> query::QueryScalar<DB, O> {}
pub fn raw_sql<DB>(sql: &str) -> query::Query<DB> {}
pub trait Executor {}
pub trait Row {
    fn get<T, I>(&self, index: I) -> T {}
    fn try_get<T, I>(&self, index: I) -> Result<T> {}
}
pub trait Connection {
    async fn connect(url: &str) -> Result<Self> where Self: Sized {}
    async fn connect_with<O>(options: &O) -> Result<Self> where Self: Sized {}
    async fn close(self) -> Result<()> where Self: Sized {}
    async fn ping(&mut self) -> Result<()> {}
}
pub trait ConnectOptions {
    type Connection;
    async fn connect(&self) -> Result<Self::Connection> {}
}
pub struct Transaction<DB>(DB);
impl<DB> Transaction<DB> {
    pub async fn commit(self) -> Result<()> {}
    pub async fn rollback(self) -> Result<()> {}
}
pub mod pool {
    use crate::error::Result;
    #[derive(Debug)]
    pub struct Pool<DB>(DB);
    #[derive(Clone, Debug)]
    #[otherwise(returns = "PoolOptions<DB>")]
    pub struct PoolOptions<DB>(DB);
    pub struct PoolConnection<DB>(DB);
    impl<DB> Clone for Pool<DB> {
        fn clone(&self) -> Self {}
    }
    impl<DB> Pool<DB> {
        pub async fn connect(url: &str) -> Result<Self> {}
        pub async fn connect_with<O>(options: O) -> Result<Self> {}
        pub fn connect_lazy(url: &str) -> Result<Self> {}
        pub fn connect_lazy_with<O>(options: O) -> Self {}
        pub async fn acquire(&self) -> Result<PoolConnection<DB>> {}
        pub fn try_acquire(&self) -> Option<PoolConnection<DB>> {}
        pub async fn begin(&self) -> Result<crate::Transaction<DB>> {}
        pub async fn close(&self) -> () {}
        pub fn size(&self) -> u32 {}
    }
    impl<DB> PoolOptions<DB> {
        pub fn new() -> Self {}
        pub fn max_connections(self, max: u32) -> Self {}
        pub fn min_connections(self, min: u32) -> Self {}
        pub fn acquire_timeout(self, timeout: std::time::Duration) -> Self {}
        pub async fn connect(self, url: &str) -> Result<Pool<DB>> {}
        pub async fn connect_with<O>(self, options: O) -> Result<Pool<DB>> {}
        pub fn connect_lazy(self, url: &str) -> Result<Pool<DB>> {}
        pub fn connect_lazy_with<O>(self, options: O) -> Pool<DB> {}
    }
}
pub mod query {
    use crate::error::Result;
    pub struct Query<DB>(DB);
    pub struct QueryAs<DB, O>(DB, O);
    pub struct QueryScalar<DB, O>(DB, O);
    pub struct AnyRow;
    pub struct QueryResult;
    impl crate::Row for AnyRow {}
    impl QueryResult {
        pub fn rows_affected(&self) -> u64 {}
        pub fn last_insert_id(&self) -> u64 {}
    }
    impl<DB> Query<DB> {
        pub fn bind<T>(self, value: T) -> Self {}
        pub async fn execute<E>(self, executor: E) -> Result<QueryResult> {}
        pub async fn fetch_one<E>(self, executor: E) -> Result<AnyRow> {}
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<AnyRow>> {}
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<AnyRow>> {}
        pub fn fetch<E>(self, executor: E) -> futures::stream::BoxStream<Result<AnyRow>> {}
    }
    impl<DB, O> QueryAs<DB, O> {
        pub fn bind<T>(self, value: T) -> Self {}
        pub async fn execute<E>(self, executor: E) -> Result<QueryResult> {}
        pub async fn fetch_one<E>(self, executor: E) -> Result<O> {}
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>> {}
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>> {}
        pub fn fetch<E>(self, executor: E) -> futures::stream::BoxStream<Result<O>> {}
    }
    impl<DB, O> QueryScalar<DB, O> {
        pub fn bind<T>(self, value: T) -> Self {}
        pub async fn execute<E>(self, executor: E) -> Result<QueryResult> {}
        pub async fn fetch_one<E>(self, executor: E) -> Result<O> {}
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>> {}
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>> {}
        pub fn fetch<E>(self, executor: E) -> futures::stream::BoxStream<Result<O>> {}
    }
}
pub mod postgres {
    pub struct Postgres;
    pub struct PgConnection;
    pub type PgPool = crate::pool::Pool<Postgres>;
    pub type PgPoolOptions = crate::pool::PoolOptions<Postgres>;
    impl crate::Connection for PgConnection {}
}
pub mod mysql {
    pub struct MySql;
    pub struct MySqlConnection;
    pub type MySqlPool = crate::pool::Pool<MySql>;
    pub type MySqlPoolOptions = crate::pool::PoolOptions<MySql>;
    impl crate::Connection for MySqlConnection {}
}
pub mod sqlite {
    pub struct Sqlite;
    pub struct SqliteConnection;
    pub type SqlitePool = crate::pool::Pool<Sqlite>;
    pub type SqlitePoolOptions = crate::pool::PoolOptions<Sqlite>;
    impl crate::Connection for SqliteConnection {}
}
