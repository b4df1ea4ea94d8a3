// tokio-postgres.

#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
#[derive(Clone, Copy)]
pub struct NoTls;
#[derive(Clone)]
pub struct Statement;
pub struct Row;
pub struct RowIter;
pub struct SimpleQueryMessage;
pub struct CopyInWriter;
pub struct CopyOutReader;
pub struct Client;
pub struct Transaction;
#[derive(Clone, Debug)]
#[otherwise(returns = "&mut Config")]
pub struct Config;
pub mod types {
    pub trait ToSql {}
    pub trait FromSql {}
}
impl Row {
    pub fn get<I, T>(&self, idx: I) -> T {}
    pub fn try_get<I, T>(&self, idx: I) -> Result<T, Error> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
}
impl std::str::FromStr for Config {
    type Err = Error;
    fn from_str(s: &str) -> Result<Config, Error> {}
}
pub struct Connection<S, T>(S, T);
pub async fn connect<T>(config: &str, tls: T) -> Result<(Client, Connection<(), T>), Error> {}
impl<S, T> std::future::Future for Connection<S, T> {
    type Output = Result<(), Error>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context) -> std::task::Poll<Self::Output> {}
}
impl Config {
    pub fn new() -> Config {}
    pub fn connect_timeout(&mut self, connect_timeout: std::time::Duration) -> &mut Config {}
    pub async fn connect<T>(&self, tls: T) -> Result<(Client, Connection<(), T>), Error> {}
    pub async fn connect_raw<S, T>(&self, stream: S, tls: T) -> Result<(Client, Connection<S, T>), Error> {}
}
impl Client {
    pub async fn execute<T: ?Sized>(&self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<u64, Error> {}
    pub async fn query<T: ?Sized>(&self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Vec<Row>, Error> {}
    pub async fn query_one<T: ?Sized>(&self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Row, Error> {}
    pub async fn query_opt<T: ?Sized>(&self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Option<Row>, Error> {}
    pub async fn query_raw<T: ?Sized, I>(&self, query: &T, params: I) -> Result<RowIter, Error> {}
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error> {}
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error> {}
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
    pub async fn copy_in<T: ?Sized>(&self, query: &T) -> Result<CopyInWriter, Error> {}
    pub async fn copy_out<T: ?Sized>(&self, query: &T) -> Result<CopyOutReader, Error> {}
    pub async fn transaction(&mut self) -> Result<Transaction, Error> {}
    pub fn is_closed(&self) -> bool {}
}
impl Transaction {
    pub async fn execute<T: ?Sized>(&self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<u64, Error> {}
    pub async fn query<T: ?Sized>(&self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Vec<Row>, Error> {}
    pub async fn query_one<T: ?Sized>(&self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Row, Error> {}
    pub async fn query_opt<T: ?Sized>(&self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Option<Row>, Error> {}
    pub async fn query_raw<T: ?Sized, I>(&self, query: &T, params: I) -> Result<RowIter, Error> {}
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error> {}
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error> {}
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
    pub async fn copy_in<T: ?Sized>(&self, query: &T) -> Result<CopyInWriter, Error> {}
    pub async fn copy_out<T: ?Sized>(&self, query: &T) -> Result<CopyOutReader, Error> {}
    pub async fn commit(self) -> Result<(), Error> {}
    pub async fn rollback(self) -> Result<(), Error> {}
}
