// diesel.

pub use connection::Connection;
pub use mysql::MysqlConnection;
pub use pg::PgConnection;
pub use query_dsl::{QueryDsl, RunQueryDsl};
pub use result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};
pub use sqlite::SqliteConnection;
pub mod prelude {
    pub use crate::connection::Connection;
    pub use crate::mysql::MysqlConnection;
    pub use crate::pg::PgConnection;
    pub use crate::query_dsl::{QueryDsl, RunQueryDsl};
    pub use crate::result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};
    pub use crate::sqlite::SqliteConnection;
}
pub mod result {
    #[derive(Debug)]
    pub enum Error {
        NotFound,
        RollbackTransaction,
    }
    #[derive(Debug)]
    pub struct ConnectionError;
    impl std::error::Error for Error {}
    impl std::error::Error for ConnectionError {}
    pub type QueryResult<T> = Result<T, Error>;
    pub type ConnectionResult<T> = Result<T, ConnectionError>;
    pub trait OptionalExtension<T> {
        fn optional(self) -> Result<Option<T>, Error>;
    }
    impl<T> OptionalExtension<T> for QueryResult<T> {
        fn optional(self) -> Result<Option<T>, Error> {}
    }
}
pub mod connection {
    use crate::result::{ConnectionResult, QueryResult};
    pub trait SimpleConnection {
        fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
    }
    pub trait Connection: SimpleConnection {
        fn establish(database_url: &str) -> ConnectionResult<Self> where Self: Sized;
        fn transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E> {}
    }
}
pub mod pg {
    pub struct PgConnection;
    impl crate::connection::SimpleConnection for PgConnection {
        fn batch_execute(&mut self, query: &str) -> crate::result::QueryResult<()> {}
    }
    impl crate::connection::Connection for PgConnection {
        fn establish(database_url: &str) -> crate::result::ConnectionResult<Self> {}
    }
}
pub mod mysql {
    pub struct MysqlConnection;
    impl crate::connection::SimpleConnection for MysqlConnection {
        fn batch_execute(&mut self, query: &str) -> crate::result::QueryResult<()> {}
    }
    impl crate::connection::Connection for MysqlConnection {
        fn establish(database_url: &str) -> crate::result::ConnectionResult<Self> {}
    }
}
pub mod sqlite {
    pub struct SqliteConnection;
    impl crate::connection::SimpleConnection for SqliteConnection {
        fn batch_execute(&mut self, query: &str) -> crate::result::QueryResult<()> {}
    }
    impl crate::connection::Connection for SqliteConnection {
        fn establish(database_url: &str) -> crate::result::ConnectionResult<Self> {}
    }
}
pub mod query_dsl {
    use crate::result::QueryResult;
    pub trait QueryDsl: Sized {
        fn filter<P>(self, predicate: P) -> Self {}
        fn order<E>(self, expr: E) -> Self {}
        fn limit(self, limit: i64) -> Self {}
        fn offset(self, offset: i64) -> Self {}
    }
    pub trait RunQueryDsl<Conn>: Sized {
        fn execute(self, conn: &mut Conn) -> QueryResult<usize> {}
        fn load<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> {}
        fn load_iter<U>(self, conn: &mut Conn) -> QueryResult<std::vec::IntoIter<QueryResult<U>>> {}
        fn get_result<U>(self, conn: &mut Conn) -> QueryResult<U> {}
        fn get_results<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> {}
        fn first<U>(self, conn: &mut Conn) -> QueryResult<U> {}
    }
}
pub struct SqlQuery;
impl SqlQuery {
    pub fn bind<ST, V>(self, value: V) -> Self {}
}
impl<Conn> query_dsl::RunQueryDsl<Conn> for SqlQuery {}
pub fn sql_query<T: Into<String>>(query: T) -> SqlQuery {}
pub mod r2d2 {
    pub use r2d2::{Builder, Error, ManageConnection, Pool, PooledConnection};
    pub struct ConnectionManager<T>(T);
    impl<T> ConnectionManager<T> {
        pub fn new<S: Into<String>>(database_url: S) -> Self {}
    }
    impl<T> ManageConnection for ConnectionManager<T> {
        type Connection = T;
        type Error = crate::result::ConnectionError;
    }
}
