// diesel-async.

pub use pg::AsyncPgConnection;
pub struct AsyncMysqlConnection;
pub trait AsyncConnection: Sized {
    async fn establish(database_url: &str) -> diesel::result::ConnectionResult<Self>;
}
impl AsyncConnection for AsyncMysqlConnection {
    async fn establish(database_url: &str) -> diesel::result::ConnectionResult<Self> {}
}
pub mod pg {
    pub struct AsyncPgConnection;
    impl crate::AsyncConnection for AsyncPgConnection {
        async fn establish(database_url: &str) -> diesel::result::ConnectionResult<Self> {}
    }
}
pub mod pooled_connection {
    pub struct AsyncDieselConnectionManager<C>(C);
    #[derive(Default)]
    pub struct ManagerConfig<C>(C);
    #[derive(Debug)]
    pub struct PoolError;
    impl std::error::Error for PoolError {}
    impl<C> AsyncDieselConnectionManager<C> {
        pub fn new(connection_url: impl Into<String>) -> Self {}
        pub fn new_with_config(connection_url: impl Into<String>, manager_config: ManagerConfig<C>) -> Self {}
    }
    impl<C> ::bb8::ManageConnection for AsyncDieselConnectionManager<C> {
        type Connection = C;
        type Error = PoolError;
    }
    pub mod bb8 {
        pub type Pool<C> = ::bb8::Pool<super::AsyncDieselConnectionManager<C>>;
        pub type PooledConnection<C> = ::bb8::PooledConnection<super::AsyncDieselConnectionManager<C>>;
    }
}
