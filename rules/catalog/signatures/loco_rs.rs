// loco_rs 0.16.

#[derive(Debug)]
#[otherwise(returns = "Error")]
pub enum Error {
    NotFound,
    Message(String),
    Any(Box<dyn std::error::Error + Send + Sync>),
}
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub mod prelude {
    pub use crate::app::{AppContext, Initializer};
    pub use crate::bgworker::{BackgroundWorker, Queue};
    pub use crate::controller::{Json, Routes, bad_request, format, not_found, unauthorized};
    pub use crate::task::{Task, TaskInfo};
    pub use crate::{Error, Result};
    pub use axum::extract::{Form, Multipart, Path, Query, State};
    pub use axum::response::{IntoResponse, Response};
    pub use axum::routing::{delete, get, head, options, patch, post, put, trace};
}
pub mod app {
    #[derive(Clone)]
    pub struct AppContext {
        pub environment: crate::environment::Environment,
        pub config: crate::config::Config,
    }
    pub trait Hooks {
        fn app_name() -> &'static str;
        async fn boot(mode: crate::boot::StartMode, environment: &crate::environment::Environment, config: crate::config::Config) -> crate::Result<crate::boot::BootResult>;
        async fn before_routes(ctx: &AppContext) -> crate::Result<axum::Router<AppContext>> {}
        async fn after_routes(router: axum::Router, ctx: &AppContext) -> crate::Result<axum::Router> {}
        async fn initializers(ctx: &AppContext) -> crate::Result<Vec<Box<dyn Initializer>>> {}
        async fn before_run(ctx: &AppContext) -> crate::Result<()> {}
        fn routes(ctx: &AppContext) -> crate::controller::AppRoutes;
        async fn after_context(ctx: AppContext) -> crate::Result<AppContext> {}
        async fn connect_workers(ctx: &AppContext, queue: &crate::bgworker::Queue) -> crate::Result<()>;
        fn register_tasks(tasks: &mut crate::task::Tasks);
    }
    pub trait Initializer {
        fn name(&self) -> String;
        async fn before_run(&self, ctx: &AppContext) -> crate::Result<()> {}
        async fn after_routes(&self, router: axum::Router, ctx: &AppContext) -> crate::Result<axum::Router> {}
    }
}
pub mod controller {
    pub use axum::Json;
    #[derive(Clone, Default)]
    pub struct Routes;
    impl Routes {
        pub fn new() -> Self {}
        pub fn at(prefix: &str) -> Self {}
        pub fn prefix(self, uri: &str) -> Self {}
        pub fn add(self, uri: &str, method: axum::routing::MethodRouter<crate::app::AppContext>) -> Self {}
        pub fn merge(self, other: Routes) -> Self {}
        pub fn nest(self, prefix: &str, routes: Routes) -> Self {}
        pub fn layer<L>(self, layer: L) -> Self {}
    }
    #[derive(Clone)]
    pub struct AppRoutes;
    impl AppRoutes {
        pub fn with_default_routes() -> Self {}
        pub fn empty() -> Self {}
        pub fn prefix(self, prefix: &str) -> Self {}
        pub fn nest_prefix(self, prefix: &str) -> Self {}
        pub fn add_route(self, route: Routes) -> Self {}
        pub fn add_routes(self, mounts: Vec<Routes>) -> Self {}
        pub fn nest_route(self, prefix: &str, route: Routes) -> Self {}
        pub fn nest_routes(self, prefix: &str, routes: Vec<Routes>) -> Self {}
    }
    pub fn not_found<T>() -> crate::Result<T> {}
    pub fn unauthorized<T, U>(msg: T) -> crate::Result<U> {}
    pub fn bad_request<T, U>(msg: T) -> crate::Result<U> {}
    pub mod format {
        pub fn empty() -> crate::Result<axum::response::Response> {}
        pub fn text(t: &str) -> crate::Result<axum::response::Response> {}
        pub fn json<T>(t: T) -> crate::Result<axum::response::Response> {}
        pub fn html(content: &str) -> crate::Result<axum::response::Response> {}
        pub fn redirect(to: &str) -> crate::Result<axum::response::Response> {}
    }
}
pub mod bgworker {
    pub struct Queue;
    impl Queue {
        pub async fn register<A, W>(&self, worker: W) -> crate::Result<()> {}
    }
    pub trait BackgroundWorker<A> {
        fn build(ctx: &crate::app::AppContext) -> Self;
        async fn perform_later(ctx: &crate::app::AppContext, args: A) -> crate::Result<()> {}
        async fn perform(&self, args: A) -> crate::Result<()>;
    }
}
pub mod task {
    pub struct Tasks;
    impl Tasks {
        pub fn register<T>(&mut self, task: T) {}
    }
    pub struct Vars;
    pub struct TaskInfo {
        pub name: String,
        pub detail: String,
    }
    pub trait Task {
        fn task(&self) -> TaskInfo;
        async fn run(&self, app_context: &crate::app::AppContext, vars: &Vars) -> crate::Result<()>;
    }
}
pub mod config {
    #[derive(Clone)]
    pub struct Config;
}
pub mod environment {
    #[derive(Clone, Debug)]
    pub enum Environment {
        Production,
        Development,
        Test,
        Any(String),
    }
    impl Environment {
        pub fn load(&self) -> crate::Result<crate::config::Config> {}
    }
}
pub mod boot {
    pub enum StartMode {
        ServerOnly,
        ServerAndWorker,
        WorkerOnly,
    }
    pub struct BootResult {
        pub app_context: crate::app::AppContext,
        pub router: Option<axum::Router>,
    }
    pub async fn start<H>(boot: BootResult) -> crate::Result<()> {}
    pub async fn create_app<H>(mode: StartMode, environment: &crate::environment::Environment, config: crate::config::Config) -> crate::Result<BootResult> {}
    pub async fn run_app<H>(mode: &StartMode, app_context: crate::app::AppContext) -> crate::Result<BootResult> {}
}
pub mod cli {
    pub async fn main<H>() -> crate::Result<()> {}
}
