// lambda-extension.

pub use lambda_runtime_api_client::tracing;
pub use tower::{self, Service, make::Shared as SharedService, service_fn};

pub type Error = Box<dyn std::error::Error + Send + Sync>;
#[derive(Debug)]
pub struct InvokeEvent {
    pub deadline_ms: u64,
    pub request_id: String,
    pub invoked_function_arn: String,
    pub tracing: Tracing,
}
#[derive(Debug)]
pub struct ShutdownEvent {
    pub shutdown_reason: String,
    pub deadline_ms: u64,
}
#[derive(Debug)]
pub struct Tracing {
    pub r#type: String,
    pub value: String,
}
#[derive(Debug)]
pub enum NextEvent {
    Invoke(InvokeEvent),
    Shutdown(ShutdownEvent),
}
impl NextEvent {
    pub fn is_invoke(&self) -> bool {}
}
pub struct LambdaEvent {
    pub next: NextEvent,
}
#[derive(Clone, Debug)]
pub struct LambdaLog {
    pub time: chrono::DateTime<chrono::Utc>,
    pub record: LambdaLogRecord,
}
#[derive(Clone, Debug)]
pub enum LambdaLogRecord {
    Function(String),
    Extension(String),
}
#[derive(Clone, Debug)]
pub struct LambdaTelemetry<L = String> {
    pub time: chrono::DateTime<chrono::Utc>,
    pub record: LambdaTelemetryRecord<L>,
}
#[derive(Clone, Debug)]
pub enum LambdaTelemetryRecord<L = String> {
    Function(L),
    Extension(L),
}
#[derive(Clone, Debug, Default)]
pub struct LogBuffering {
    pub timeout_ms: usize,
    pub max_bytes: usize,
    pub max_items: usize,
}
pub struct Extension<E, L, T>(E, L, T);
pub struct RegisteredExtension<E>(E);
pub async fn run<E>(events_processor: E) -> Result<(), Error> {}
impl<E, L, T> Extension<E, L, T> {
    pub fn new() -> Self {}
    pub fn with_extension_name(self, extension_name: &str) -> Self {}
    pub fn with_events(self, events: &[&str]) -> Self {}
    pub fn with_events_processor<N>(self, ep: N) -> Extension<N, L, T> {}
    pub fn with_logs_processor<N>(self, lp: N) -> Extension<E, N, T> {}
    pub fn with_log_types(self, log_types: &[&str]) -> Self {}
    pub fn with_log_buffering(self, lb: LogBuffering) -> Self {}
    pub fn with_log_port_number(self, port_number: u16) -> Self {}
    pub fn with_telemetry_processor<N>(self, lp: N) -> Extension<E, L, N> {}
    pub fn with_telemetry_types(self, telemetry_types: &[&str]) -> Self {}
    pub fn with_telemetry_buffering(self, lb: LogBuffering) -> Self {}
    pub fn with_telemetry_port_number(self, port_number: u16) -> Self {}
    pub async fn register(self) -> Result<RegisteredExtension<E>, Error> {}
    pub async fn run(self) -> Result<(), Error> {}
}
impl<E> RegisteredExtension<E> {
    pub fn extension_id(&self) -> &str {}
    pub async fn run(self) -> Result<(), Error> {}
}
