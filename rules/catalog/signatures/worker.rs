// worker 0.6 to 0.8.

pub use wasm_bindgen_futures;

#[derive(Debug)]
pub enum Error {
    BadEncoding,
    JsError(String),
    RustError(String),
}
impl std::error::Error for Error {}
impl From<String> for Error {}
impl From<&str> for Error {}
impl From<serde_json::Error> for Error {}
impl From<std::io::Error> for Error {}
pub type Result<T> = std::result::Result<T, Error>;

pub struct Request;
impl Request {
    pub fn new(uri: &str, method: Method) -> Result<Self> {}
    pub async fn json<B>(&mut self) -> Result<B> {}
    pub async fn text(&mut self) -> Result<String> {}
    pub async fn bytes(&mut self) -> Result<Vec<u8>> {}
    pub fn headers(&self) -> &Headers {}
    pub fn method(&self) -> Method {}
    pub fn path(&self) -> String {}
    pub fn clone(&self) -> Result<Self> {}
}
pub struct Response;
impl Response {
    pub fn empty() -> Result<Self> {}
    pub fn ok(body: impl Into<String>) -> Result<Self> {}
    pub fn error(msg: impl Into<String>, status: u16) -> Result<Self> {}
    pub fn from_json<B>(value: &B) -> Result<Self> {}
    pub fn from_html(html: impl AsRef<str>) -> Result<Self> {}
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self> {}
    pub fn from_websocket(websocket: WebSocket) -> Result<Self> {}
    pub fn with_status(self, status: u16) -> Self {}
    pub fn with_headers(self, headers: Headers) -> Self {}
    pub async fn json<B>(&mut self) -> Result<B> {}
    pub async fn text(&mut self) -> Result<String> {}
    pub async fn bytes(&mut self) -> Result<Vec<u8>> {}
    pub fn status_code(&self) -> u16 {}
    pub fn headers(&self) -> &Headers {}
}
pub struct WebSocketPair {
    pub client: WebSocket,
    pub server: WebSocket,
}
impl WebSocketPair {
    pub fn new() -> Result<Self> {}
}
#[derive(Clone)]
pub struct WebSocket;
impl WebSocket {
    pub fn accept(&self) -> Result<()> {}
    pub fn send<T>(&self, data: &T) -> Result<()> {}
    pub fn send_with_str<S: AsRef<str>>(&self, data: S) -> Result<()> {}
    pub fn send_with_bytes<D: AsRef<[u8]>>(&self, bytes: D) -> Result<()> {}
    pub fn close<S: AsRef<str>>(&self, code: Option<u16>, reason: Option<S>) -> Result<()> {}
    pub fn events(&self) -> Result<EventStream> {}
}
pub struct EventStream;
impl futures::Stream for EventStream {
    type Item = Result<WebsocketEvent>;
}
pub enum WebsocketEvent {
    Message(MessageEvent),
    Close(CloseEvent),
}
pub struct MessageEvent;
impl MessageEvent {
    pub fn text(&self) -> Option<String> {}
    pub fn bytes(&self) -> Option<Vec<u8>> {}
    pub fn json<T>(&self) -> Result<T> {}
}
pub struct CloseEvent;
pub struct Headers;
impl Headers {
    pub fn new() -> Self {}
    pub fn get(&self, name: &str) -> Result<Option<String>> {}
    pub fn set(&self, name: &str, value: &str) -> Result<()> {}
    pub fn append(&self, name: &str, value: &str) -> Result<()> {}
}
#[derive(Clone, Debug, PartialEq)]
pub enum Method {
    Head,
    Get,
    Post,
    Put,
    Patch,
    Delete,
    Options,
}
#[derive(Clone)]
pub struct Env;
impl Env {
    pub fn secret(&self, binding: &str) -> Result<Secret> {}
    pub fn var(&self, binding: &str) -> Result<Var> {}
    pub fn kv(&self, binding: &str) -> Result<KvStore> {}
    pub fn durable_object(&self, binding: &str) -> Result<ObjectNamespace> {}
    pub fn service(&self, binding: &str) -> Result<Fetcher> {}
    pub fn d1(&self, binding: &str) -> Result<D1Database> {}
    pub fn bucket(&self, binding: &str) -> Result<Bucket> {}
}
pub struct Secret;
pub struct Var;
impl std::fmt::Display for Secret {}
impl std::fmt::Display for Var {}
pub use kv::KvStore;
pub struct D1Database;
impl D1Database {
    pub fn prepare<T: Into<String>>(&self, query: T) -> D1PreparedStatement {}
    pub async fn batch(&self, statements: Vec<D1PreparedStatement>) -> Result<Vec<D1Result>> {}
    pub async fn exec(&self, query: &str) -> Result<D1ExecResult> {}
}
#[derive(Clone)]
pub struct D1PreparedStatement;
impl D1PreparedStatement {
    pub fn bind(self, values: &[wasm_bindgen::JsValue]) -> Result<Self> {}
    pub fn bind_refs<T>(&self, values: T) -> Result<Self> {}
    pub async fn first<T>(&self, col_name: Option<&str>) -> Result<Option<T>> {}
    pub async fn run(&self) -> Result<D1Result> {}
    pub async fn all(&self) -> Result<D1Result> {}
    pub async fn raw<T>(&self) -> Result<Vec<Vec<T>>> {}
}
pub struct D1Result;
impl D1Result {
    pub fn success(&self) -> bool {}
    pub fn results<T>(&self) -> Result<Vec<T>> {}
}
pub struct D1ExecResult;
pub struct Bucket;
impl Bucket {
    pub async fn head(&self, key: impl Into<String>) -> Result<Option<Object>> {}
    pub fn get(&self, key: impl Into<String>) -> GetOptionsBuilder {}
    pub fn put(&self, key: impl Into<String>, value: impl Into<Data>) -> PutOptionsBuilder {}
    pub async fn delete(&self, key: impl Into<String>) -> Result<()> {}
    pub fn list(&self) -> ListOptionsBuilder {}
}
pub enum Data {
    Text(String),
    Bytes(Vec<u8>),
    Empty,
}
pub struct Object;
impl Object {
    pub fn key(&self) -> String {}
    pub fn size(&self) -> u64 {}
    pub fn body(&self) -> Option<ObjectBody> {}
}
pub struct ObjectBody;
impl ObjectBody {
    pub async fn bytes(self) -> Result<Vec<u8>> {}
    pub async fn text(self) -> Result<String> {}
}
pub struct Objects;
impl Objects {
    pub fn objects(&self) -> Vec<Object> {}
    pub fn truncated(&self) -> bool {}
    pub fn cursor(&self) -> Option<String> {}
}
pub struct GetOptionsBuilder;
impl GetOptionsBuilder {
    pub async fn execute(self) -> Result<Option<Object>> {}
}
#[otherwise(returns = "PutOptionsBuilder")]
pub struct PutOptionsBuilder;
impl PutOptionsBuilder {
    pub async fn execute(self) -> Result<Option<Object>> {}
}
#[otherwise(returns = "ListOptionsBuilder")]
pub struct ListOptionsBuilder;
impl ListOptionsBuilder {
    pub async fn execute(self) -> Result<Objects> {}
}
pub struct ObjectNamespace;
impl ObjectNamespace {
    pub fn id_from_name(&self, name: &str) -> Result<ObjectId> {}
    pub fn id_from_string(&self, hex_id: &str) -> Result<ObjectId> {}
    pub fn unique_id(&self) -> Result<ObjectId> {}
    pub fn get_by_name(&self, name: &str) -> Result<Stub> {}
}
pub struct ObjectId;
impl ObjectId {
    pub fn get_stub(&self) -> Result<Stub> {}
}
pub struct Stub;
impl Stub {
    pub async fn fetch_with_request(&self, req: Request) -> Result<Response> {}
    pub async fn fetch_with_str(&self, url: &str) -> Result<Response> {}
}
pub struct Fetcher;
impl Fetcher {
    pub async fn fetch(&self, url: impl Into<String>, init: Option<RequestInit>) -> Result<Response> {}
    pub async fn fetch_request<T>(&self, request: T) -> Result<Response> {}
}
#[derive(Default)]
#[otherwise(returns = "Self")]
pub struct RequestInit;
pub struct AbortSignal;
pub enum Fetch {
    Url(url::Url),
    Request(Request),
}
impl Fetch {
    pub async fn send(&self) -> Result<Response> {}
    pub async fn send_with_signal(&self, signal: &AbortSignal) -> Result<Response> {}
}
pub struct Context;
impl Context {
    pub fn wait_until<F: std::future::Future>(&self, future: F) {}
    pub fn pass_through_on_exception(&self) {}
}
pub struct ScheduleContext;
impl ScheduleContext {
    pub fn wait_until<T: std::future::Future>(&self, handler: T) {}
}
pub struct ScheduledEvent;
impl ScheduledEvent {
    pub fn cron(&self) -> String {}
}
pub struct MessageBatch<T>(T);
impl<T> MessageBatch<T> {
    pub fn messages(&self) -> Result<Vec<Message<T>>> {}
    pub fn retry_all(&self) {}
    pub fn ack_all(&self) {}
}
pub struct Message<T>(T);
impl<T> Message<T> {
    pub fn body(&self) -> &T {}
    pub fn into_body(self) -> T {}
    pub fn ack(&self) {}
    pub fn retry(&self) {}
}
pub struct State;
impl State {
    pub fn storage(&self) -> Storage {}
    pub fn wait_until<F: std::future::Future>(&self, future: F) {}
}
pub struct Storage;
impl Storage {
    pub async fn get<T>(&self, key: &str) -> Result<Option<T>> {}
    pub async fn put<T>(&self, key: &str, value: T) -> Result<()> {}
    pub async fn delete(&self, key: &str) -> Result<bool> {}
    pub async fn set_alarm(&self, scheduled_time: i64) -> Result<()> {}
}
pub trait DurableObject {
    fn new(state: State, env: Env) -> Self;
    async fn fetch(&self, req: Request) -> Result<Response>;
    async fn alarm(&self) -> Result<Response> {}
}
pub struct RouteContext<D> {
    pub data: D,
    pub env: Env,
}
impl<D> RouteContext<D> {
    pub fn secret(&self, binding: &str) -> Result<Secret> {}
    pub fn var(&self, binding: &str) -> Result<Var> {}
    pub fn kv(&self, binding: &str) -> Result<KvStore> {}
    pub fn d1(&self, binding: &str) -> Result<D1Database> {}
    pub fn bucket(&self, binding: &str) -> Result<Bucket> {}
    pub fn param(&self, key: &str) -> Option<&String> {}
}
pub struct Router<D>(D);
impl Router<()> {
    pub fn new() -> Self {}
}
impl<D> Router<D> {
    pub fn with_data(data: D) -> Self {}
    pub fn get<F>(self, pattern: &str, func: F) -> Self {}
    pub fn post<F>(self, pattern: &str, func: F) -> Self {}
    pub fn put<F>(self, pattern: &str, func: F) -> Self {}
    pub fn patch<F>(self, pattern: &str, func: F) -> Self {}
    pub fn delete<F>(self, pattern: &str, func: F) -> Self {}
    pub fn head<F>(self, pattern: &str, func: F) -> Self {}
    pub fn options<F>(self, pattern: &str, func: F) -> Self {}
    pub fn report<F>(self, pattern: &str, func: F) -> Self {}
    pub fn on<F>(self, pattern: &str, func: F) -> Self {}
    pub fn or_else_any_method<F>(self, pattern: &str, func: F) -> Self {}
    pub fn get_async<F>(self, pattern: &str, func: F) -> Self {}
    pub fn post_async<F>(self, pattern: &str, func: F) -> Self {}
    pub fn put_async<F>(self, pattern: &str, func: F) -> Self {}
    pub fn patch_async<F>(self, pattern: &str, func: F) -> Self {}
    pub fn delete_async<F>(self, pattern: &str, func: F) -> Self {}
    pub fn head_async<F>(self, pattern: &str, func: F) -> Self {}
    pub fn options_async<F>(self, pattern: &str, func: F) -> Self {}
    pub fn on_async<F>(self, pattern: &str, func: F) -> Self {}
    pub fn or_else_any_method_async<F>(self, pattern: &str, func: F) -> Self {}
    pub async fn run(self, req: Request, env: Env) -> Result<Response> {}
}
pub mod kv {
    pub struct KvError;
    pub struct KvStore;
    impl KvStore {
        pub fn get(&self, name: &str) -> GetOptionsBuilder {}
        pub fn put<T>(&self, name: &str, value: T) -> Result<PutOptionsBuilder, KvError> {}
        pub async fn delete(&self, name: &str) -> Result<(), KvError> {}
    }
    pub struct GetOptionsBuilder;
    impl GetOptionsBuilder {
        pub fn cache_ttl(self, cache_ttl: u64) -> Self {}
        pub async fn text(self) -> Result<Option<String>, KvError> {}
        pub async fn json<T>(self) -> Result<Option<T>, KvError> {}
        pub async fn bytes(self) -> Result<Option<Vec<u8>>, KvError> {}
    }
    pub struct PutOptionsBuilder;
    impl PutOptionsBuilder {
        pub fn expiration(self, expiration: u64) -> Self {}
        pub fn expiration_ttl(self, expiration_ttl: u64) -> Self {}
        pub async fn execute(self) -> Result<(), KvError> {}
    }
}
