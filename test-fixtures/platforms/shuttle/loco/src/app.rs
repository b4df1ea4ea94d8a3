//! What the framework is given.

use crate::{bookings, letters};
use async_trait::async_trait;
use loco_rs::Result;
use loco_rs::app::{AppContext, Hooks, Initializer};
use loco_rs::bgworker::{BackgroundWorker, Queue};
use loco_rs::boot::{BootResult, StartMode, create_app};
use loco_rs::config::Config;
use loco_rs::controller::AppRoutes;
use loco_rs::environment::Environment;
use loco_rs::task::{Task, TaskInfo, Tasks, Vars};

pub struct App;

#[async_trait]
impl Hooks for App {
    fn app_name() -> &'static str {
        "bookings"
    }

    async fn boot(mode: StartMode, environment: &Environment, config: Config) -> Result<BootResult> {
        create_app::<Self>(mode, environment, config).await
    }

    async fn initializers(_context: &AppContext) -> Result<Vec<Box<dyn Initializer>>> {
        println!("{}", std::fs::read_to_string("greeting.txt").unwrap_or_default());
        Ok(vec![])
    }

    fn routes(_context: &AppContext) -> AppRoutes {
        AppRoutes::with_default_routes().add_route(bookings::routes())
    }

    async fn connect_workers(context: &AppContext, queue: &Queue) -> Result<()> {
        queue.register(letters::Letters::build(context)).await
    }

    fn register_tasks(tasks: &mut Tasks) {
        tasks.register(Clean);
    }
}

/// Somebody starts it by hand.
struct Clean;

#[async_trait]
impl Task for Clean {
    fn task(&self) -> TaskInfo {
        TaskInfo { name: "clean".to_owned(), detail: "takes old bookings away".to_owned() }
    }

    async fn run(&self, _context: &AppContext, _vars: &Vars) -> Result<()> {
        std::thread::sleep(std::time::Duration::from_secs(1));
        Ok(())
    }
}
