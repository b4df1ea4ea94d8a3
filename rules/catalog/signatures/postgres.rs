// postgres.

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
impl Config {
    pub fn new() -> Config {}
    pub fn connect_timeout(&mut self, connect_timeout: std::time::Duration) -> &mut Config {}
    pub fn connect<T>(&self, tls: T) -> Result<Client, Error> {}
}
impl Client {
    pub fn connect<T>(params: &str, tls_mode: T) -> Result<Client, Error> {}
    pub fn execute<T: ?Sized>(&mut self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<u64, Error> {}
    pub fn query<T: ?Sized>(&mut self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Vec<Row>, Error> {}
    pub fn query_one<T: ?Sized>(&mut self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Row, Error> {}
    pub fn query_opt<T: ?Sized>(&mut self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Option<Row>, Error> {}
    pub fn query_raw<T: ?Sized, I>(&mut self, query: &T, params: I) -> Result<RowIter, Error> {}
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error> {}
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error> {}
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
    pub fn copy_in<T: ?Sized>(&mut self, query: &T) -> Result<CopyInWriter, Error> {}
    pub fn copy_out<T: ?Sized>(&mut self, query: &T) -> Result<CopyOutReader, Error> {}
    pub fn transaction(&mut self) -> Result<Transaction, Error> {}
    pub fn is_closed(&self) -> bool {}
}
impl Transaction {
    pub fn execute<T: ?Sized>(&mut self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<u64, Error> {}
    pub fn query<T: ?Sized>(&mut self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Vec<Row>, Error> {}
    pub fn query_one<T: ?Sized>(&mut self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Row, Error> {}
    pub fn query_opt<T: ?Sized>(&mut self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Option<Row>, Error> {}
    pub fn query_raw<T: ?Sized, I>(&mut self, query: &T, params: I) -> Result<RowIter, Error> {}
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error> {}
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error> {}
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
    pub fn copy_in<T: ?Sized>(&mut self, query: &T) -> Result<CopyInWriter, Error> {}
    pub fn copy_out<T: ?Sized>(&mut self, query: &T) -> Result<CopyOutReader, Error> {}
    pub fn commit(self) -> Result<(), Error> {}
    pub fn rollback(self) -> Result<(), Error> {}
}
