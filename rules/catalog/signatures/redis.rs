// redis.

#[derive(Debug)]
pub struct RedisError;
impl std::error::Error for RedisError {}
pub type RedisResult<T> = Result<T, RedisError>;
pub type RedisFuture<T> = std::pin::Pin<Box<dyn std::future::Future<Output = RedisResult<T>> + Send>>;
#[derive(Clone, Debug)]
pub struct Client;
pub struct Connection;
#[derive(Clone)]
#[otherwise(returns = "&mut Cmd")]
pub struct Cmd;
#[derive(Clone)]
#[otherwise(returns = "&mut Pipeline")]
pub struct Pipeline;
pub fn cmd(name: &str) -> Cmd {}
pub fn pipe() -> Pipeline {}
impl Client {
    pub fn open<T>(params: T) -> RedisResult<Client> {}
    pub fn get_connection(&self) -> RedisResult<Connection> {}
    pub fn get_connection_with_timeout(&self, timeout: std::time::Duration) -> RedisResult<Connection> {}
    pub async fn get_async_connection(&self) -> RedisResult<aio::MultiplexedConnection> {}
    pub async fn get_tokio_connection(&self) -> RedisResult<aio::MultiplexedConnection> {}
    pub async fn get_multiplexed_async_connection(&self) -> RedisResult<aio::MultiplexedConnection> {}
    pub async fn get_multiplexed_async_connection_with_config<C>(&self, config: &C) -> RedisResult<aio::MultiplexedConnection> {}
    pub async fn get_multiplexed_tokio_connection(&self) -> RedisResult<aio::MultiplexedConnection> {}
    pub async fn get_connection_manager(&self) -> RedisResult<aio::ConnectionManager> {}
    pub async fn get_connection_manager_with_config<C>(&self, config: C) -> RedisResult<aio::ConnectionManager> {}
}
impl Cmd {
    pub fn new() -> Cmd {}
    pub fn arg<T>(&mut self, arg: T) -> &mut Cmd {}
    pub fn query<T>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> {}
    pub async fn query_async<T>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T> {}
    pub fn execute(&self, con: &mut dyn ConnectionLike) {}
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()> {}
    pub async fn exec_async(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<()> {}
}
impl Pipeline {
    pub fn new() -> Pipeline {}
    pub fn arg<T>(&mut self, arg: T) -> &mut Pipeline {}
    pub fn query<T>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> {}
    pub async fn query_async<T>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T> {}
    pub fn execute(&self, con: &mut dyn ConnectionLike) {}
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()> {}
    pub async fn exec_async(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<()> {}
}
pub trait ConnectionLike {
    fn req_command(&mut self, cmd: &Cmd) -> RedisResult<Value> {}
    fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value>;
    fn check_connection(&mut self) -> bool;
}
pub enum Value {
    Nil,
    Int(i64),
}
impl ConnectionLike for Connection {}
impl ConnectionLike for Client {}
pub trait Commands: ConnectionLike + Sized {
    fn get<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    fn del<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    fn exists<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    fn ttl<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    fn keys<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    fn hgetall<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    fn hkeys<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    fn hvals<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    fn hlen<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    fn llen<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    fn smembers<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    fn scard<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    fn get_del<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    fn persist<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    fn set<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn set_nx<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn getset<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn incr<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn decr<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn append<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn sadd<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn srem<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn sismember<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn rpush<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn lpush<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn hget<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn hdel<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn hexists<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn publish<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn zrem<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn zscore<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn set_ex<K, V, RV>(&mut self, key: K, value: V, seconds: u64) -> RedisResult<RV> {}
    fn pset_ex<K, V, RV>(&mut self, key: K, value: V, milliseconds: u64) -> RedisResult<RV> {}
    fn expire<K, RV>(&mut self, key: K, seconds: i64) -> RedisResult<RV> {}
    fn hset<K, F, V, RV>(&mut self, key: K, field: F, value: V) -> RedisResult<RV> {}
    fn hincr<K, F, D, RV>(&mut self, key: K, field: F, delta: D) -> RedisResult<RV> {}
    fn lrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
    fn zadd<K, S, M, RV>(&mut self, key: K, member: M, score: S) -> RedisResult<RV> {}
    fn blpop<K, RV>(&mut self, key: K, timeout: f64) -> RedisResult<RV> {}
}
pub trait AsyncCommands: aio::ConnectionLike + Sized {
    fn get<K, RV>(&mut self, key: K) -> RedisFuture<RV> {}
    fn del<K, RV>(&mut self, key: K) -> RedisFuture<RV> {}
    fn exists<K, RV>(&mut self, key: K) -> RedisFuture<RV> {}
    fn ttl<K, RV>(&mut self, key: K) -> RedisFuture<RV> {}
    fn keys<K, RV>(&mut self, key: K) -> RedisFuture<RV> {}
    fn hgetall<K, RV>(&mut self, key: K) -> RedisFuture<RV> {}
    fn hkeys<K, RV>(&mut self, key: K) -> RedisFuture<RV> {}
    fn hvals<K, RV>(&mut self, key: K) -> RedisFuture<RV> {}
    fn hlen<K, RV>(&mut self, key: K) -> RedisFuture<RV> {}
    fn llen<K, RV>(&mut self, key: K) -> RedisFuture<RV> {}
    fn smembers<K, RV>(&mut self, key: K) -> RedisFuture<RV> {}
    fn scard<K, RV>(&mut self, key: K) -> RedisFuture<RV> {}
    fn get_del<K, RV>(&mut self, key: K) -> RedisFuture<RV> {}
    fn persist<K, RV>(&mut self, key: K) -> RedisFuture<RV> {}
    fn set<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn set_nx<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn getset<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn incr<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn decr<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn append<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn sadd<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn srem<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn sismember<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn rpush<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn lpush<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn hget<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn hdel<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn hexists<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn publish<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn zrem<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn zscore<K, V, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn set_ex<K, V, RV>(&mut self, key: K, value: V, seconds: u64) -> RedisFuture<RV> {}
    fn pset_ex<K, V, RV>(&mut self, key: K, value: V, milliseconds: u64) -> RedisFuture<RV> {}
    fn expire<K, RV>(&mut self, key: K, seconds: i64) -> RedisFuture<RV> {}
    fn hset<K, F, V, RV>(&mut self, key: K, field: F, value: V) -> RedisFuture<RV> {}
    fn hincr<K, F, D, RV>(&mut self, key: K, field: F, delta: D) -> RedisFuture<RV> {}
    fn lrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV> {}
    fn zadd<K, S, M, RV>(&mut self, key: K, member: M, score: S) -> RedisFuture<RV> {}
    fn blpop<K, RV>(&mut self, key: K, timeout: f64) -> RedisFuture<RV> {}
}
impl<T: ConnectionLike> Commands for T {}
impl<T: aio::ConnectionLike + Send> AsyncCommands for T {}
pub mod aio {
    use crate::{Client, RedisResult};
    pub trait ConnectionLike {}
    #[derive(Clone)]
    pub struct MultiplexedConnection;
    #[derive(Clone)]
    pub struct ConnectionManager;
    impl ConnectionLike for MultiplexedConnection {}
    impl ConnectionLike for ConnectionManager {}
    impl ConnectionManager {
        pub async fn new(client: Client) -> RedisResult<Self> {}
        pub async fn new_with_config<C>(client: Client, config: C) -> RedisResult<Self> {}
    }
}
