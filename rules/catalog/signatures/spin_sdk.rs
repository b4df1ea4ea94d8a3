// spin_sdk 1 to 5.

pub mod http {
    pub struct Request;
    impl Request {
        pub fn get(uri: impl Into<String>) -> RequestBuilder {}
        pub fn post<B>(uri: impl Into<String>, body: B) -> RequestBuilder {}
        pub fn builder() -> RequestBuilder {}
        pub fn method(&self) -> &Method {}
        pub fn uri(&self) -> &str {}
        pub fn path(&self) -> &str {}
        pub fn query(&self) -> &str {}
        pub fn body(&self) -> &[u8] {}
        pub fn into_body(self) -> Vec<u8> {}
    }
    #[otherwise(returns = "Self")]
    pub struct RequestBuilder;
    impl RequestBuilder {
        pub fn build(&mut self) -> Request {}
    }
    pub struct Response;
    impl Response {
        pub fn new<S, B>(status: S, body: B) -> Self {}
        pub fn builder() -> ResponseBuilder {}
        pub fn status(&self) -> &u16 {}
        pub fn body(&self) -> &[u8] {}
        pub fn into_body(self) -> Vec<u8> {}
    }
    #[otherwise(returns = "Self")]
    pub struct ResponseBuilder;
    impl ResponseBuilder {
        pub fn new<S>(status: S) -> Self {}
        pub fn build(self) -> Response {}
    }
    pub enum Method {
        Get,
        Post,
        Put,
        Delete,
        Patch,
        Head,
        Options,
    }
    pub struct Params;
    impl Params {
        pub fn get(&self, key: &str) -> Option<&str> {}
    }
    #[derive(Default)]
    pub struct Router;
    impl Router {
        pub fn new() -> Self {}
        pub fn suffix() -> Self {}
        pub fn handle<R>(&self, request: R) -> Response {}
        pub async fn handle_async<R>(&self, request: R) -> Response {}
        pub fn add<F>(&mut self, path: &str, method: Method, handler: F) {}
        pub fn add_async<F>(&mut self, path: &str, method: Method, handler: F) {}
        pub fn any<F>(&mut self, path: &str, handler: F) {}
        pub fn get<F>(&mut self, path: &str, handler: F) {}
        pub fn head<F>(&mut self, path: &str, handler: F) {}
        pub fn post<F>(&mut self, path: &str, handler: F) {}
        pub fn delete<F>(&mut self, path: &str, handler: F) {}
        pub fn put<F>(&mut self, path: &str, handler: F) {}
        pub fn patch<F>(&mut self, path: &str, handler: F) {}
        pub fn options<F>(&mut self, path: &str, handler: F) {}
        pub fn any_async<F>(&mut self, path: &str, handler: F) {}
        pub fn get_async<F>(&mut self, path: &str, handler: F) {}
        pub fn head_async<F>(&mut self, path: &str, handler: F) {}
        pub fn post_async<F>(&mut self, path: &str, handler: F) {}
        pub fn delete_async<F>(&mut self, path: &str, handler: F) {}
        pub fn put_async<F>(&mut self, path: &str, handler: F) {}
        pub fn patch_async<F>(&mut self, path: &str, handler: F) {}
        pub fn options_async<F>(&mut self, path: &str, handler: F) {}
    }
    pub trait IntoResponse {}
    #[derive(Debug)]
    pub struct SendError;
    pub async fn send<I, O>(request: I) -> Result<O, SendError> {}
}

pub mod sqlite {
    pub struct Connection;
    impl Connection {
        pub fn open(database: &str) -> Result<Connection, Error> {}
        pub fn open_default() -> Result<Connection, Error> {}
        pub fn execute(&self, statement: &str, parameters: &[Value]) -> Result<QueryResult, Error> {}
    }
    pub struct QueryResult {
        pub columns: Vec<String>,
        pub rows: Vec<RowResult>,
    }
    pub struct RowResult {
        pub values: Vec<Value>,
    }
    pub enum Value {
        Integer(i64),
        Real(f64),
        Text(String),
        Blob(Vec<u8>),
        Null,
    }
    #[derive(Debug)]
    pub enum Error {
        NoSuchDatabase,
        AccessDenied,
        InvalidConnection,
        DatabaseFull,
        Io(String),
    }
}

pub mod key_value {
    pub struct Store;
    impl Store {
        pub fn open(label: &str) -> Result<Store, Error> {}
        pub fn open_default() -> Result<Store, Error> {}
        pub fn get(&self, key: &str) -> Result<Option<Vec<u8>>, Error> {}
        pub fn get_json<T>(&self, key: impl AsRef<str>) -> Result<Option<T>, anyhow::Error> {}
        pub fn set(&self, key: &str, value: &[u8]) -> Result<(), Error> {}
        pub fn set_json<T>(&self, key: impl AsRef<str>, value: &T) -> Result<(), anyhow::Error> {}
        pub fn delete(&self, key: &str) -> Result<(), Error> {}
        pub fn exists(&self, key: &str) -> Result<bool, Error> {}
        pub fn get_keys(&self) -> Result<Vec<String>, Error> {}
    }
    #[derive(Debug)]
    pub enum Error {
        StoreTableFull,
        NoSuchStore,
        AccessDenied,
        Other(String),
    }
}

pub mod redis {
    pub struct Connection;
    impl Connection {
        pub fn open(address: &str) -> Result<Connection, Error> {}
        pub fn publish(&self, channel: &str, payload: &Vec<u8>) -> Result<(), Error> {}
        pub fn get(&self, key: &str) -> Result<Option<Vec<u8>>, Error> {}
        pub fn set(&self, key: &str, value: &Vec<u8>) -> Result<(), Error> {}
        pub fn incr(&self, key: &str) -> Result<i64, Error> {}
        pub fn del(&self, keys: &[String]) -> Result<u32, Error> {}
        pub fn sadd(&self, key: &str, values: &[String]) -> Result<u32, Error> {}
        pub fn smembers(&self, key: &str) -> Result<Vec<String>, Error> {}
        pub fn srem(&self, key: &str, values: &[String]) -> Result<u32, Error> {}
        pub fn execute(&self, command: &str, arguments: &[RedisParameter]) -> Result<Vec<RedisResult>, Error> {}
    }
    pub enum RedisParameter {
        Int64(i64),
        Binary(Vec<u8>),
    }
    pub enum RedisResult {
        Nil,
        Status(String),
        Int64(i64),
        Binary(Vec<u8>),
    }
    #[derive(Debug)]
    pub enum Error {
        InvalidAddress,
        TooManyConnections,
        TypeError,
        Other(String),
    }
}

pub mod pg {
    pub struct Connection;
    impl Connection {
        pub fn open(address: &str) -> Result<Connection, PgError> {}
        pub fn query(&self, statement: &str, params: &[ParameterValue]) -> Result<RowSet, PgError> {}
        pub fn execute(&self, statement: &str, params: &[ParameterValue]) -> Result<u64, PgError> {}
    }
    pub struct RowSet {
        pub rows: Vec<Vec<DbValue>>,
    }
    pub enum DbValue {
        Boolean(bool),
        Int64(i64),
        Str(String),
        DbNull,
    }
    pub enum ParameterValue {
        Boolean(bool),
        Int64(i64),
        Str(String),
        DbNull,
    }
    #[derive(Debug)]
    pub enum PgError {
        ConnectionFailed(String),
        BadParameter(String),
        QueryFailed(String),
        ValueConversionFailed(String),
        Other(String),
    }
}

pub mod mysql {
    pub struct Connection;
    impl Connection {
        pub fn open(address: &str) -> Result<Connection, MysqlError> {}
        pub fn query(&self, statement: &str, params: &[ParameterValue]) -> Result<RowSet, MysqlError> {}
        pub fn execute(&self, statement: &str, params: &[ParameterValue]) -> Result<(), MysqlError> {}
    }
    pub struct RowSet {
        pub rows: Vec<Vec<DbValue>>,
    }
    pub enum DbValue {
        Boolean(bool),
        Int64(i64),
        Str(String),
        DbNull,
    }
    pub enum ParameterValue {
        Boolean(bool),
        Int64(i64),
        Str(String),
        DbNull,
    }
    #[derive(Debug)]
    pub enum MysqlError {
        ConnectionFailed(String),
        BadParameter(String),
        QueryFailed(String),
        ValueConversionFailed(String),
        Other(String),
    }
}

pub mod variables {
    #[derive(Debug)]
    pub enum Error {
        InvalidName(String),
        Undefined(String),
        Provider(String),
        Other(String),
    }
    pub fn get(name: &str) -> Result<String, Error> {}
}
