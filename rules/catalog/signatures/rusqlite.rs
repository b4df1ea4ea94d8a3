// rusqlite.

#[derive(Debug)]
pub enum Error {
    QueryReturnedNoRows,
    InvalidQuery,
}
impl std::error::Error for Error {}
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub struct Connection;
pub struct Statement;
pub struct CachedStatement;
pub struct Transaction;
pub struct Row;
pub struct Rows;
pub struct MappedRows<F>(F);
pub struct OpenFlags;
pub trait ToSql {}
pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>>;
}
impl<T> OptionalExtension<T> for Result<T> {
    fn optional(self) -> Result<Option<T>> {}
}
impl Connection {
    pub fn open<P: AsRef<std::path::Path>>(path: P) -> Result<Self> {}
    pub fn open_in_memory() -> Result<Self> {}
    pub fn open_with_flags<P: AsRef<std::path::Path>>(path: P, flags: OpenFlags) -> Result<Self> {}
    pub fn open_with_flags_and_vfs<P: AsRef<std::path::Path>, V>(path: P, flags: OpenFlags, vfs: V) -> Result<Self> {}
    pub fn execute_batch(&self, sql: &str) -> Result<()> {}
    pub fn execute<P>(&self, sql: &str, params: P) -> Result<usize> {}
    pub fn query_row<T, P, F: FnOnce(&Row) -> Result<T>>(&self, sql: &str, params: P, f: F) -> Result<T> {}
    pub fn query_row_and_then<T, E, P, F: FnOnce(&Row) -> Result<T, E>>(&self, sql: &str, params: P, f: F) -> Result<T, E> {}
    pub fn prepare(&self, sql: &str) -> Result<Statement> {}
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement> {}
    pub fn transaction(&mut self) -> Result<Transaction> {}
    pub fn unchecked_transaction(&self) -> Result<Transaction> {}
    pub fn last_insert_rowid(&self) -> i64 {}
    pub fn changes(&self) -> u64 {}
    pub fn busy_timeout(&self, timeout: std::time::Duration) -> Result<()> {}
    pub fn pragma_update<V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V) -> Result<()> {}
    pub fn close(self) -> std::result::Result<(), (Connection, Error)> {}
}
impl Statement {
    pub fn execute<P>(&mut self, params: P) -> Result<usize> {}
    pub fn insert<P>(&mut self, params: P) -> Result<i64> {}
    pub fn query<P>(&mut self, params: P) -> Result<Rows> {}
    pub fn query_map<T, P, F: FnMut(&Row) -> Result<T>>(&mut self, params: P, f: F) -> Result<MappedRows<F>> {}
    pub fn query_and_then<T, E, P, F: FnMut(&Row) -> Result<T, E>>(&mut self, params: P, f: F) -> Result<MappedRows<F>> {}
    pub fn query_row<T, P, F: FnOnce(&Row) -> Result<T>>(&mut self, params: P, f: F) -> Result<T> {}
    pub fn exists<P>(&mut self, params: P) -> Result<bool> {}
}
impl std::ops::Deref for CachedStatement {
    type Target = Statement;
    fn deref(&self) -> &Self::Target {}
}
impl std::ops::DerefMut for CachedStatement {
    fn deref_mut(&mut self) -> &mut Self::Target {}
}
impl std::ops::Deref for Transaction {
    type Target = Connection;
    fn deref(&self) -> &Self::Target {}
}
impl Transaction {
    pub fn commit(self) -> Result<()> {}
    pub fn rollback(self) -> Result<()> {}
}
impl Row {
    pub fn get<I, T>(&self, idx: I) -> Result<T> {}
    pub fn get_unwrap<I, T>(&self, idx: I) -> T {}
}
impl Rows {
    pub fn next(&mut self) -> Result<Option<&Row>> {}
}
impl<T, E, F: FnMut(&Row) -> Result<T, E>> Iterator for MappedRows<F> {
    type Item = Result<T, E>;
    fn next(&mut self) -> Option<Result<T, E>> {}
}
